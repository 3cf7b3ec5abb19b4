// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/csv_reader.h"
#include "services/imports/import_run.h"
#include "services/imports/subcontractor_import.h"
#include "services/operations/subcontracting.h"
#include "services/storage/journal_repository.h"
#include "services/storage/partner_repository.h"
#include "services/storage/profile_repository.h"
#include "services/storage/service_repository.h"
#include "services/storage/snapshot_repository.h"
#include "services/storage/subcontractor_query.h"
#include "services/storage/subcontractor_repository.h"
#include "services/storage/workspace.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

const QDateTime now({2026, 11, 22}, {9, 42}, Qt::UTC);
const QDate today(2026, 11, 22);
constexpr int noticeDays = 30;

} // namespace

class TestSubcontractors : public QObject
{
    Q_OBJECT

private:
    Result<ImportResult> import(const QByteArray &csv,
                                ImportChoices::Writing writing = ImportChoices::Writing::AllOrNothing)
    {
        const Result<TableFile> table = readCsv(csv);
        SubcontractorImporter importer;
        return runImport(m_workspace->database(), *table, importer, {.writing = writing, .now = now});
    }
    [[nodiscard]] QList<JudgedSubcontractor> all()
    {
        return SubcontractorQuery(m_workspace->database(), today).found({}).value_or(QList<JudgedSubcontractor>{});
    }
    [[nodiscard]] PartnerId addPartner()
    {
        return PartnerRepository(m_workspace->database())
            .add({.siret = u"99921430700012"_s, .name = u"Commune fictive"_s})
            .value_or(PartnerId{});
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto created = Workspace::create(m_folder->filePath(u"w.vigie"_s), {.producer = u"ALL"_s});
        QVERIFY(created);
        m_workspace = std::move(*created);
        QVERIFY(ProfileRepository(m_workspace->database()).addBuiltIn());
    }

    void cleanup() { m_workspace.reset(); }

    void proposesTheEditorsThatBodiesDelegatedTo()
    {
        const PartnerId bySiret = addPartner();
        for (const QString &id : {u"datapass"_s, u"delegations"_s})
            QVERIFY(ServiceRepository(m_workspace->database()).add({.id = {id}, .product = u"x"_s, .name = id}));
        const auto delegation = [](const QString &id, const QString &request, const QString &siret, bool active) {
            return EditorDelegation{.remoteId = id,
                                    .api = {u"INFINOE"_s},
                                    .requestNumber = request,
                                    .siret = siret,
                                    .title = u"Usage fictif"_s,
                                    .isActive = active,
                                    .stateText = active ? u"active"_s : u"revoked"_s,
                                    .createdAt = now,
                                    .editorName = u"Éditeur fictif A"_s,
                                    .editorSiret = u"99980002200017"_s};
        };
        // The body of the request changed its SIRET since: the request decides.
        const ServiceSnapshot requests{.habilitations = {{.remoteId = u"D7"_s,
                                                          .number = u"D7"_s,
                                                          .requestNumber = u"D7"_s,
                                                          .api = {u"INFINOE"_s},
                                                          .state = HabilitationState::Validated,
                                                          .organisationSiret = u"13002526500013"_s,
                                                          .organisationName = u"Agence fictive"_s}}};
        const ServiceSnapshot platform{
            .delegations = {delegation(u"a"_s, u"D1"_s, u"99921430700012"_s, true),
                            delegation(u"b"_s, u"D2"_s, u"99921430700012"_s, true), // the same body twice
                            delegation(u"c"_s, u"D7"_s, u"99900000000017"_s, true),
                            delegation(u"d"_s, u"D9"_s, u"99911111100019"_s, true), // nobody's
                            delegation(u"e"_s, u"D8"_s, u"13002526500013"_s, false)}};
        SnapshotRepository snapshots(m_workspace->database());
        QVERIFY(snapshots.merge({u"datapass"_s}, requests, now));
        const auto merged = snapshots.merge({u"delegations"_s}, platform, now);
        QVERIFY(merged);
        QCOMPARE(merged->added, 5);

        const auto found = SubcontractorRepository(m_workspace->database()).detected();

        QVERIFY(found);
        QCOMPARE(found->size(), 3);
        QCOMPARE(found->at(0).declaration.partner, bySiret);
        QCOMPARE(found->at(0).declaration.name, u"Éditeur fictif A"_s);
        QCOMPARE(found->at(0).declaration.siret, u"99980002200017"_s);
        QCOMPARE(found->at(0).declaration.startsOn, today);
        QCOMPARE(found->at(0).requestNumber, u"D1"_s);
        QCOMPARE(found->at(0).evidence, SubcontractorRow::Evidence::EditorDelegation);
        QCOMPARE(found->at(1).partnerName, u"Agence fictive"_s);
        QVERIFY(!found->at(1).hasUnknownBody);
        QVERIFY(found->at(2).hasUnknownBody);
        QCOMPARE(found->at(2).partnerSiret, u"99911111100019"_s);

        // Declared: no longer proposed. Gone from the list, or hidden by a gap: see below.
        SubcontractorDeclaration declared = found->at(0).declaration;
        declared.id = {};
        QVERIFY(SubcontractorRepository(m_workspace->database()).save(declared));
        const auto gap = ServiceSnapshot{
            .gaps = {{.what = u"delegations"_s, .error = {.kind = Error::Kind::ServiceFault}}}};
        QVERIFY(snapshots.merge({u"delegations"_s}, gap, now));
        QCOMPARE(SubcontractorRepository(m_workspace->database()).detected()->size(), 2);
        const auto emptied = snapshots.merge({u"delegations"_s}, {}, now);
        QVERIFY(emptied);
        QCOMPARE(emptied->removed, 5);
        QCOMPARE(SubcontractorRepository(m_workspace->database()).detected()->size(), 0);
    }

    void judgesByTheTermsAndTheDay_data()
    {
        using State = SubcontractorState;
        QTest::addColumn<SubcontractorDeclaration>("declaration");
        QTest::addColumn<QString>("state");
        const auto row = [](const char *name, const SubcontractorDeclaration &one, State state) {
            QTest::newRow(name) << one << subcontractorStateWord(state);
        };
        const SubcontractorDeclaration good{.api = {u"INFINOE"_s},
                                            .name = u"Éditeur fictif"_s,
                                            .siret = u"99921430700012"_s,
                                            .activities = u"Hébergement"_s,
                                            .startsOn = {2026, 6, 1},
                                            .notifiedOn = {2026, 5, 2},
                                            .contact = u"contact"_s,
                                            .dpo = u"dpd"_s,
                                            .country = u"FR"_s};
        row("in force", good, State::InForce);
        SubcontractorDeclaration one = good;
        one.startsOn = {2026, 11, 23};
        one.notifiedOn = {2026, 10, 24};
        row("starts tomorrow, 30 days of notice", one, State::Upcoming);
        one.notifiedOn = {2026, 10, 25};
        row("29 days of notice", one, State::NotifiedLate);
        one.notifiedOn = {};
        row("starts tomorrow, no notice yet", one, State::Upcoming);
        one.startsOn = today;
        row("starts today, no notice", one, State::NotNotified);
        one = good;
        one.dpo.clear();
        row("no data protection officer", one, State::Incomplete);
        one = good;
        one.endsOn = today;
        row("ends today", one, State::InForce);
        one.endsOn = {2026, 11, 21};
        row("ended, no rule of proof", one, State::Over);
        one.api = {u"IMPRIMFIP"_s};
        row("ended without proof", one, State::ProofDue);
        one.destroyedOn = {2026, 11, 22};
        row("ended with its proof", one, State::Over);
        one = good;
        one.api = {u"IMPRIMFIP"_s};
        one.side = SubcontractorSide::Producer;
        row("of the producer, not authorised", one, State::NotAuthorised);
        one.authorisation = AuthorisationForm::General;
        one.authorisedOn = {2026, 6, 1};
        row("authorised on the day of the start", one, State::InForce);
        one.authorisedOn = {2026, 6, 2};
        row("authorised after the start", one, State::NotAuthorised);
        one.authorisedOn = {2026, 5, 1};
        one.country = u"US"_s;
        row("a country that is adequate in part", one, State::InForce);
        one.country = u"MA"_s;
        row("outside, no safeguards", one, State::LocationForbidden);
        one.safeguards = u"Clauses types 2021/914"_s;
        row("outside, with safeguards", one, State::InForce);
        one = good;
        one.api = {u"CAPTCHETAT"_s};
        row("no rule of notice", one, State::InForce);
        one.tokens = {CredentialId{1}};
        row("a token that may not be handed over", one, State::TokenForbidden);
        one.api = {u"API_ENTREPRISE"_s};
        row("a token that may", one, State::InForce);
    }

    void judgesByTheTermsAndTheDay()
    {
        QFETCH(SubcontractorDeclaration, declaration);
        QFETCH(QString, state);
        SubcontractorTerms terms;
        const auto profiles = ProfileRepository(m_workspace->database()).inForce(today);
        QVERIFY(profiles);
        for (const TermsProfile &profile : *profiles) {
            if (profile.api == declaration.api)
                terms = subcontractorTerms(profile);
        }

        QCOMPARE(subcontractorStateWord(judged(declaration, terms, today, noticeDays).state), state);
    }

    void countsLevelsAndSeesCircles()
    {
        const QHash<SubcontractorId, SubcontractorId> parents{{{1}, {}},  {{2}, {1}}, {{3}, {2}}, {{4}, {5}},
                                                              {{5}, {4}}, {{6}, {6}}, {{7}, {4}}};

        QCOMPARE(levelOf({1}, parents), 1);
        QCOMPARE(levelOf({3}, parents), 3);
        QCOMPARE(levelOf({4}, parents), 0);
        QCOMPARE(levelOf({6}, parents), 0);
        QCOMPARE(levelOf({7}, parents), 0);
    }

    void savesEverythingAndSaysSoInTheJournal()
    {
        SubcontractorDeclaration declaration{.partner = addPartner(),
                                             .api = {u"IMPRIMFIP"_s},
                                             .side = SubcontractorSide::Producer,
                                             .name = u"Atelier fictif"_s,
                                             .foreignId = u"BE 0000.000.000"_s,
                                             .activities = u"Routage"_s,
                                             .startsOn = {2026, 1, 1},
                                             .notifiedOn = {2025, 12, 1},
                                             .authorisation = AuthorisationForm::Specific,
                                             .authorisedOn = {2025, 12, 15},
                                             .authorisationDocument = u"DC4 n° 3"_s,
                                             .clausesFlowDown = true,
                                             .contact = u"contact@atelier.invalid"_s,
                                             .dpo = u"dpd@atelier.invalid"_s,
                                             .country = u"BE"_s,
                                             .transfers = u"Aucun"_s,
                                             .safeguards = u"–"_s,
                                             .thirdCountryCloud = false,
                                             .cloudMeasures = u"–"_s,
                                             .endsOn = {2027, 1, 1},
                                             .endChoice = EndOfDataChoice::Return,
                                             .endChosenOn = {2026, 12, 1},
                                             .destroyedOn = {2027, 2, 1},
                                             .reference = u"R1"_s,
                                             .comment = u"Commentaire"_s,
                                             .origin = u"local"_s};

        const auto id = saveSubcontractor(*m_workspace, declaration, now);

        QVERIFY(id);
        declaration.id = *id;
        QCOMPARE(*SubcontractorRepository(m_workspace->database()).find(*id), declaration);
        const auto journal = JournalRepository(m_workspace->database()).entries(1, 10);
        QCOMPARE(journal->last().action, u"subcontractor.added"_s);
        QVERIFY(!QString::fromUtf8(QJsonDocument(journal->last().facts).toJson()).contains(u"Atelier"_s));
    }

    void refusesACircleOfParents()
    {
        const PartnerId partner = addPartner();
        const auto first = saveSubcontractor(*m_workspace, {.partner = partner, .api = {u"INFINOE"_s}, .name = u"A"_s},
                                             now);
        const auto second = saveSubcontractor(
            *m_workspace, {.partner = partner, .api = {u"INFINOE"_s}, .parent = *first, .name = u"B"_s}, now);

        const auto circle = saveSubcontractor(
            *m_workspace, {.id = *first, .partner = partner, .api = {u"INFINOE"_s}, .parent = *second, .name = u"A"_s},
            now);

        QVERIFY(!circle);
        QCOMPARE(circle.error().kind, Error::Kind::Conflict);
        QVERIFY(removeSubcontractor(*m_workspace, *first, now));
        QCOMPARE(all().size(), 1);
        QVERIFY(all().first().row.declaration.parent.isNull());
    }

    void importsAChainInAnyOrder()
    {
        const auto result = import("partner_siret;api;name;parent;starts_on;country;authorisation\n"
                                   "999 214 307 00012;infinoe;Niveau 3;Niveau 2;01/06/2026;France;general\n"
                                   "99921430700012;INFINOE;Niveau 2;Niveau 1;2026-06-01;be;\n"
                                   "99921430700012;INFINOE;Niveau 1;;2026-06-01;;specific\n");

        QVERIFY(result);
        QCOMPARE(result->added, 3);
        QCOMPARE(result->partnersAdded, 1);
        QStringList levels;
        for (const JudgedSubcontractor &one : all())
            levels.append(
                u"%1:%2:%3"_s.arg(one.row.declaration.name).arg(one.row.level).arg(one.row.declaration.country));
        QCOMPARE(levels, QStringList({u"Niveau 1:1:"_s, u"Niveau 2:2:BE"_s, u"Niveau 3:3:FR"_s}));
    }

    void refusesACircleOfTheFile()
    {
        const auto result = import("partner_siret;api;name;parent\n"
                                   "99921430700012;INFINOE;A;C\n"
                                   "99921430700012;INFINOE;B;A\n"
                                   "99921430700012;INFINOE;C;B\n"
                                   "99921430700012;INFINOE;D;A\n"
                                   "99921430700012;INFINOE;E;E\n"
                                   "99921430700012;INFINOE;F;\n",
                                   ImportChoices::Writing::WhatIsAccepted);

        QVERIFY(result);
        QCOMPARE(result->added, 1);
        QCOMPARE(result->rejectedLines(), 5);
        QList<int> circular;
        for (const RowFault &fault : result->rejected) {
            if (fault.kind == RowFault::Kind::CircularChain)
                circular.append(fault.line);
        }
        QCOMPARE(circular, (QList<int>{2, 3, 4, 6}));
    }

    void refusesACircleThroughTheWorkspace()
    {
        QVERIFY(import("partner_siret;api;name;parent;reference\n"
                       "99921430700012;INFINOE;A;;a\n99921430700012;INFINOE;B;A;b\n"));

        const auto result = import("partner_siret;api;name;parent;reference\n99921430700012;INFINOE;A;B;a\n");

        QVERIFY(result);
        QVERIFY(!result->isWritten);
        QCOMPARE(result->rejected.first().kind, RowFault::Kind::CircularChain);
    }

    void updatesByReferenceAndKeepsWhatTheFileDoesNotSay()
    {
        QVERIFY(import("partner_siret;api;name;contact;reference\n"
                       "99921430700012;INFINOE;Ancien nom;contact@a.invalid;R1\n99921430700012;INFINOE;Autre;;R2\n"));

        const auto result = import("partner_siret;api;name;reference\n"
                                   "99921430700012;INFINOE;Nouveau nom;R1\n99921430700012;INFINOE;Autre;R2\n");

        QCOMPARE(result->updated, 1);
        QCOMPARE(result->unchanged, 1);
        QCOMPARE(all().size(), 2);
        QCOMPARE(all()[1].row.declaration.name, u"Nouveau nom"_s);
        QCOMPARE(all()[1].row.declaration.contact, u"contact@a.invalid"_s);
    }

    void refusesBadLines_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("column");
        QTest::addColumn<int>("kind");
        using Kind = RowFault::Kind;
        QTest::newRow("bad key") << QByteArray("99921430700013;INFINOE;A;;;;;;") << u"partner_siret"_s
                                 << int(Kind::BadSiret);
        QTest::newRow("unknown API") << QByteArray("99921430700012;ZORGLUB;A;;;;;;") << u"api"_s
                                     << int(Kind::UnknownApi);
        QTest::newRow("no name") << QByteArray("99921430700012;INFINOE; ;;;;;;") << u"name"_s << int(Kind::Missing);
        QTest::newRow("unknown country") << QByteArray("99921430700012;INFINOE;A;;;;;Syldavie;") << u"country"_s
                                         << int(Kind::UnknownCountry);
        QTest::newRow("end before start") << QByteArray("99921430700012;INFINOE;A;;;2026-05-02;2026-05-01;;")
                                          << u"ends_on"_s << int(Kind::EndBeforeStart);
        QTest::newRow("two identifiers") << QByteArray("99921430700012;INFINOE;A;99921430700012;BE1;;;;")
                                         << u"foreign_id"_s << int(Kind::Contradiction);
        QTest::newRow("unknown parent") << QByteArray("99921430700012;INFINOE;A;;;;;;Personne") << u"parent"_s
                                        << int(Kind::UnknownParent);
        QTest::newRow("a hundred kilobytes")
            << "99921430700012;INFINOE;" + QByteArray(100'000, 'x') + ";;;;;;" << u"name"_s << int(Kind::TooLong);
    }

    void refusesBadLines()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, column);
        QFETCH(int, kind);

        const auto result = import("partner_siret;api;name;siret;foreign_id;starts_on;ends_on;country;parent\n" + row
                                   + "\n");

        QVERIFY(result);
        QCOMPARE(result->rejected.size(), 1);
        QCOMPARE(result->rejected.first().line, 2);
        QCOMPARE(result->rejected.first().column, column);
        QCOMPARE(int(result->rejected.first().kind), kind);
        QVERIFY(all().isEmpty());
    }

    void saysWhichLineSaysTheSame()
    {
        const auto result = import("partner_siret;api;name\n99921430700012;INFINOE;A\n99921430700012;INFINOE;a\n");

        QCOMPARE(result->rejected.size(), 1);
        QCOMPARE(result->rejected.first().kind, RowFault::Kind::SameAsLine);
        QCOMPARE(result->rejected.first().facts, QStringList{u"2"_s});
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestSubcontractors)
#include "tst_subcontractors.moc"
