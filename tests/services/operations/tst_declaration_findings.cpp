// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/storage/storage_fixture.h"

#include "services/operations/compliance/compliance_run.h"
#include "services/operations/compliance/compliance_settings.h"
#include "services/operations/register_keeping.h"
#include "services/operations/subcontracting.h"
#include "services/storage/partner_repository.h"
#include "services/storage/profile_repository.h"
#include "services/storage/service_repository.h"
#include "services/storage/snapshot_repository.h"

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(9, 42), Qt::UTC);

SubcontractorDeclaration ofPartner(PartnerId partner)
{
    return {.partner = partner,
            .api = {u"INFINOE"_s},
            .name = u"Éditeur fictif"_s,
            .startsOn = QDate(2026, 6, 1),
            .notifiedOn = QDate(2026, 4, 1),
            .country = u"FR"_s};
}

SubcontractorDeclaration ofProducer()
{
    return {.api = {u"IMPRIMFIP"_s},
            .side = SubcontractorSide::Producer,
            .name = u"Imprimeur fictif"_s,
            .startsOn = QDate(2026, 6, 1),
            .notifiedOn = QDate(2026, 4, 1),
            .authorisation = AuthorisationForm::General,
            .authorisedOn = QDate(2026, 3, 1),
            .clausesFlowDown = true,
            .dpo = u"dpd@imprimeur.invalid"_s,
            .country = u"FR"_s};
}

} // namespace

//! What the rules say of declared subcontractors and of the register.
class TestDeclarationFindings : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder{};
    std::unique_ptr<Workspace> m_workspace{};
    PartnerId m_partner{};

    [[nodiscard]] Database &database() { return m_workspace->database(); }

    //! `rule reason object detail`, of the rules named.
    [[nodiscard]] QStringList findings(const QStringList &rules)
    {
        const auto outcome = rulesAppliedAt(database(), now);
        QStringList words;
        for (const Finding &finding : outcome ? outcome->findings : QList<Finding>{}) {
            if (rules.contains(finding.rule))
                words.append((finding.rule + u' ' + finding.reason + u' ' + finding.detail).trimmed());
        }
        words.sort();
        return words;
    }

    void declare(const SubcontractorDeclaration &declaration)
    {
        VERIFY_RESULT(saveSubcontractor(*m_workspace, declaration, now));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto workspace = Workspace::create(m_folder->filePath(u"w"_s), {.producer = u"ALL"_s});
        VERIFY_RESULT(workspace);
        m_workspace = std::move(*workspace);
        VERIFY_RESULT(ProfileRepository(database()).addBuiltIn());
        m_partner = PartnerRepository(database())
                        .add({.siret = u"99921430700012"_s, .name = u"Commune fictive"_s})
                        .value_or(PartnerId{});
    }

    void cleanup() { m_workspace.reset(); }

    void aNoticeIsLookedAt_data()
    {
        QTest::addColumn<QDate>("notifiedOn");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("30 days before") << QDate(2026, 5, 2) << QStringList{};
        QTest::newRow("29 days before") << QDate(2026, 5, 3) << QStringList{u"INF-V10 announced_too_late"_s};
        QTest::newRow("after the start") << QDate(
            2026, 6, 2) << QStringList{u"INF-5.2a announced_too_late"_s, u"INF-V10 announced_too_late"_s};
        QTest::newRow("never") << QDate() << QStringList{u"INF-5.2a not_announced"_s, u"INF-V10 announced_too_late"_s};
    }

    void aNoticeIsLookedAt()
    {
        QFETCH(QDate, notifiedOn);
        QFETCH(QStringList, expected);
        SubcontractorDeclaration declaration = ofPartner(m_partner);
        declaration.notifiedOn = notifiedOn;
        declare(declaration);

        QCOMPARE(findings({u"INF-5.2a"_s, u"INF-V10"_s}), expected);
    }

    void theReasonableTimeIsASetting()
    {
        SubcontractorDeclaration declaration = ofPartner(m_partner);
        declaration.notifiedOn = QDate(2026, 5, 20);
        declare(declaration);
        QCOMPARE(findings({u"INF-V10"_s}).size(), 1);

        VERIFY_RESULT(saveComplianceSettings(database(), {.subcontractingNoticeDays = 12}, now));
        QCOMPARE(complianceSettings(database())->subcontractingNoticeDays, 12);
        QCOMPARE(findings({u"INF-V10"_s}), QStringList{});

        VERIFY_RESULT(saveComplianceSettings(database(), {.subcontractingNoticeDays = 0}, now));
        QCOMPARE(findings({u"INF-V10"_s}), QStringList{});
        COMPARE_ERROR(saveComplianceSettings(database(), {.subcontractingNoticeDays = 366}, now),
                      Error::Kind::InvalidInput);
    }

    void theProducersOwnSubcontractorIsLookedAt_data()
    {
        QTest::addColumn<SubcontractorDeclaration>("declaration");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("in order") << ofProducer() << QStringList{};
        SubcontractorDeclaration one = ofProducer();
        one.authorisation.reset();
        one.authorisedOn = {};
        QTest::newRow("not authorised") << one << QStringList{u"IMP-C5 not_authorised"_s};
        one = ofProducer();
        one.notifiedOn = {};
        QTest::newRow("under a general one, not told") << one << QStringList{u"IMP-C5.2 not_announced"_s};
        one.authorisation = AuthorisationForm::Specific;
        QTest::newRow("under a specific one") << one << QStringList{};
        one = ofProducer();
        one.clausesFlowDown = false;
        QTest::newRow("clauses that do not flow down")
            << one << QStringList{u"IMP-C5.3 evidence_missing clauses_flow_down"_s};
        one = ofProducer();
        one.dpo.clear();
        QTest::newRow("no data protection officer") << one << QStringList{u"IMP-C11.2 role_missing dpo"_s};
        one = ofProducer();
        one.country.clear();
        QTest::newRow("nobody knows where") << one << QStringList{u"IMP-C4 location_unknown"_s};
        one.country = u"IN"_s;
        one.notifiedOn = {};
        one.authorisation = AuthorisationForm::Specific;
        QTest::newRow("far away, without safeguards, not told")
            << one << QStringList{u"IMP-C4 location_not_allowed"_s, u"IMP-C4.2.5 not_announced"_s};
        one = ofProducer();
        one.country = u"IN"_s;
        one.safeguards = u"Clauses types"_s;
        QTest::newRow("far away, with safeguards") << one << QStringList{};
        one = ofProducer();
        one.thirdCountryCloud = true;
        QTest::newRow("a cloud under another law") << one << QStringList{u"IMP-C4 location_not_allowed"_s};
        one = ofProducer();
        one.endsOn = QDate(2026, 11, 21);
        QTest::newRow("over, without the proof") << one << QStringList{u"IMP-C4.3 proof_missing"_s};
        one.destroyedOn = QDate(2026, 11, 22);
        QTest::newRow("over, with the proof") << one << QStringList{};
    }

    void theProducersOwnSubcontractorIsLookedAt()
    {
        QFETCH(SubcontractorDeclaration, declaration);
        QFETCH(QStringList, expected);
        declare(declaration);

        QCOMPARE(findings({u"IMP-C4"_s, u"IMP-C4.2.5"_s, u"IMP-C4.3"_s, u"IMP-C5"_s, u"IMP-C5.2"_s, u"IMP-C5.3"_s,
                           u"IMP-C8.8"_s, u"IMP-C11.2"_s}),
                 expected);
    }

    void aTokenHandedOverIsSaidWhereItIsForbidden_data()
    {
        QTest::addColumn<QString>("api");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("forbidden") << u"CAPTCHETAT"_s
                                   << QStringList{u"CAP-3.3c handed_to_subcontractor Éditeur fictif"_s};
        QTest::newRow("allowed, for as long as declared")
            << u"API_ENTREPRISE"_s
            << QStringList{u"ENT-3e handed_to_subcontractor Éditeur fictif"_s, u"ENT-V6 outlives_declaration"_s};
    }

    void aTokenHandedOverIsSaidWhereItIsForbidden()
    {
        QFETCH(QString, api);
        QFETCH(QStringList, expected);
        VERIFY_RESULT(ServiceRepository(database()).add({.id = {u"apim"_s}, .name = u"APIM"_s}));
        VERIFY_RESULT(SnapshotRepository(database())
                          .merge({u"apim"_s},
                                 {.applications = {{.remoteId = u"a"_s, .name = u"A"_s, .siret = u"99921430700012"_s}},
                                  .credentials = {{.remoteId = u"c"_s,
                                                   .applicationRemoteId = u"a"_s,
                                                   .apis = {{api}},
                                                   .issuedOn = QDate(2026, 1, 1),
                                                   .expiresOn = QDate(2027, 6, 1),
                                                   .state = CredentialState::Active}}},
                                 now));
        const auto ids = database().rows(u"SELECT id FROM credential"_s, {},
                                         [](const QSqlQuery &row) { return CredentialId{row.value(0).toLongLong()}; });
        VERIFY_RESULT(ids);
        SubcontractorDeclaration declaration = ofPartner(m_partner);
        declaration.api = {api};
        declaration.endsOn = QDate(2026, 12, 31);
        declaration.tokens = *ids;
        declare(declaration);

        QCOMPARE(findings({u"CAP-3.3c"_s, u"ENT-3e"_s, u"ENT-V6"_s}), expected);
    }

    void theRegisterSaysWhatItLacksOnce()
    {
        const QStringList rules{u"IMP-C7"_s, u"IMP-C11.2"_s};
        for (int at = 0; at < 3; ++at) {
            const auto partner = PartnerRepository(database()).add({.name = u"Commune fictive %1"_s.arg(at)});
            VERIFY_RESULT(partner);
            VERIFY_RESULT(saveRecord(*m_workspace,
                                     {.api = {u"IMPRIMFIP"_s},
                                      .partner = *partner,
                                      .processing = u"Courriers"_s,
                                      .validFrom = QDate(2026, 1, 1),
                                      .values = {{u"controller_contact"_s, u"mairie"_s}}},
                                     now));
        }
        QCOMPARE(findings(rules),
                 (QStringList{u"IMP-C11.2 role_missing dpo"_s, u"IMP-C7 field_missing processor_dpo_contact"_s,
                              u"IMP-C7 field_missing processor_dpo_name"_s}));

        VERIFY_RESULT(saveRecord(*m_workspace,
                                 {.api = {u"IMPRIMFIP"_s},
                                  .validFrom = QDate(2026, 1, 1),
                                  .values = {{u"processor_dpo_name"_s, u"DPD fictif"_s},
                                             {u"processor_dpo_contact"_s, u"dpd@exemple.invalid"_s}}},
                                 now));

        QCOMPARE(findings(rules), QStringList{});
    }

    void aBodyOfTheRegisterThatLacksItsContactIsFound()
    {
        VERIFY_RESULT(saveRecord(*m_workspace,
                                 {.api = {u"IMPRIMFIP"_s}, .partner = m_partner, .validFrom = QDate(2026, 1, 1)}, now));

        QVERIFY(findings({u"IMP-C7"_s}).contains(u"IMP-C7 field_missing controller_contact"_s));
    }

    void onlyThePartnersThatChangedAreLookedAtAgain()
    {
        ComplianceRun run;
        VERIFY_RESULT(run.bringUpToDate(database(), now, {}));
        declare(ofPartner(m_partner));

        const auto summary = run.bringUpToDate(database(), now, {});

        VERIFY_RESULT(summary);
        QVERIFY(!summary->isWhole);
        QCOMPARE(summary->partners, 1);
    }
};

QTEST_GUILESS_MAIN(TestDeclarationFindings)
#include "tst_declaration_findings.moc"
