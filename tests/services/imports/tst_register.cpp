// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exports/export_writer.h"
#include "services/exports/register_export.h"
#include "services/imports/csv_reader.h"
#include "services/imports/import_run.h"
#include "services/imports/register_import.h"
#include "services/operations/compliance/compliance_run.h"
#include "services/operations/register_keeping.h"
#include "services/operations/subcontracting.h"
#include "services/storage/partner_changes.h"
#include "services/storage/partner_repository.h"
#include "services/storage/profile_repository.h"
#include "services/storage/register_query.h"
#include "services/storage/service_repository.h"
#include "services/storage/snapshot_repository.h"
#include "services/storage/workspace.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

const QDateTime now({2026, 11, 22}, {9, 42}, Qt::UTC);
const QDate today(2026, 11, 22);

} // namespace

class TestRegister : public QObject
{
    Q_OBJECT

private:
    Result<ImportResult> import(const QByteArray &csv)
    {
        const Result<TableFile> table = readCsv(csv);
        RegisterImporter importer;
        return runImport(m_workspace->database(), *table, importer, {.now = now});
    }
    [[nodiscard]] QList<RegisterEntry> bodies(const QDate &day = today)
    {
        return RegisterQuery(m_workspace->database(), day)
            .found({.role = RegisterRole::Processor})
            .value_or(QList<RegisterEntry>{});
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto created = Workspace::create(m_folder->filePath(u"w.vigie"_s), {});
        QVERIFY(created);
        m_workspace = std::move(*created);
        QVERIFY(ProfileRepository(m_workspace->database()).addBuiltIn());
    }

    void cleanup() { m_workspace.reset(); }

    void tellsFieldByFieldWhatIsMissing()
    {
        const RegisterTerms terms{.rule = u"IMP-C7"_s,
                                  .fields = {{u"controller_name"_s, u"Nom"_s, FieldNeed::Mandatory},
                                             {u"subprocessors"_s, u"Sous-traitants"_s, FieldNeed::WhereApplicable},
                                             {u"transfers"_s, u"Transferts"_s, FieldNeed::WhereApplicable},
                                             {u"safeguards"_s, u"Garanties"_s, FieldNeed::WhereApplicable},
                                             {u"security_testing"_s, u"Tests"_s, FieldNeed::WherePossible}}};

        QCOMPARE(missingIn(completenessOf(terms, {}, {})), QStringList{u"Nom"_s});
        QCOMPARE(missingIn(completenessOf(terms, {}, {.hasSubprocessors = true, .hasTransfers = true})),
                 QStringList({u"Nom"_s, u"Sous-traitants"_s, u"Transferts"_s}));
        RegisterValues values{{u"controller_name"_s, {u"Commune fictive"_s}}, {u"transfers"_s, {u"Aucun"_s}}};
        QVERIFY(missingIn(completenessOf(terms, values, {})).isEmpty());
        values[u"transfers"_s] = {u"Maroc"_s};
        QCOMPARE(missingIn(completenessOf(terms, values, {})), QStringList{u"Garanties"_s});
    }

    void showsTheProducersOwnRecords()
    {
        const auto own = RegisterQuery(m_workspace->database(), today).found({.role = RegisterRole::Controller});

        QVERIFY(own);
        QStringList apis;
        for (const RegisterEntry &entry : *own) {
            apis.append(entry.record.api.value);
            QCOMPARE(entry.text(u"controller_name"_s), u"DGFIP"_s);
            QCOMPARE(entry.missing, QStringList{u"Délégué à la protection des données"_s});
        }
        QCOMPARE(apis, QStringList({u"IMPRIMFIP"_s, u"INFINOE"_s}));
    }

    void importsARegister()
    {
        const auto result = import(
            "controller_siret;controller_name;processing;categories;controller_contact;processor_dpo;reference\n"
            "999 214 307 00012;Commune fictive;Courriers;Impression;contact@c.invalid;DPD fictif, dpd@d.invalid;F1\n");

        QVERIFY(result);
        QCOMPARE(result->added, 1);
        QCOMPARE(result->partnersAdded, 1);
        QCOMPARE(bodies().size(), 1);
        const RegisterEntry entry = bodies().first();
        QCOMPARE(entry.partnerSiret, u"99921430700012"_s);
        QCOMPARE(entry.text(u"processor_dpo_name"_s), u"DPD fictif"_s);
        QCOMPARE(entry.text(u"processor_dpo_contact"_s), u"dpd@d.invalid"_s);
        QCOMPARE(entry.values.value(u"persons"_s).origin, FieldOrigin::Text);
        QCOMPARE(entry.record.validFrom, today);
        QVERIFY2(entry.missing.isEmpty(), qPrintable(entry.missing.join(u", "_s)));
    }

    void keepsTheVersionsOfADay()
    {
        const QByteArray header("controller_siret;controller_name;processing;categories;valid_from;reference\n");
        QVERIFY(import(header + "99921430700012;Commune fictive;Courriers;Anciennes;2026-01-01;F1\n"));
        const auto second = import(header + "99921430700012;Commune fictive;Courriers;Nouvelles;2026-04-01;F1\n");
        const auto again = import(header + "99921430700012;Commune fictive;Courriers;Nouvelles;2026-04-01;F1\n");

        QCOMPARE(second->updated, 1);
        QCOMPARE(again->unchanged, 1);
        QVERIFY(bodies({2025, 12, 31}).isEmpty());
        QCOMPARE(bodies({2026, 3, 31}).first().text(u"categories"_s), u"Anciennes"_s);
        QCOMPARE(bodies({2026, 4, 1}).first().text(u"categories"_s), u"Nouvelles"_s);
        QCOMPARE(RegisterRepository(m_workspace->database()).versions(bodies().first().record.id)->size(), 2);
    }

    void takesWhatIsCommonAndWhatDeclarationsSay()
    {
        QVERIFY(import("controller_siret;controller_name;processing;categories\n"
                       "99921430700012;Commune fictive;Courriers;Impression\n"));
        QVERIFY(bodies().first().missing.contains(u"Nom du délégué à la protection des données du sous-traitant"_s));
        QVERIFY(saveRecord(
            *m_workspace,
            {.api = {u"IMPRIMFIP"_s},
             .validFrom = {2026, 1, 1},
             .values = {{u"processor_dpo_name"_s, u"DPD fictif"_s}, {u"processor_dpo_contact"_s, u"dpd@d.invalid"_s}}},
            now));
        QVERIFY(saveSubcontractor(*m_workspace,
                                  {.api = {u"IMPRIMFIP"_s},
                                   .side = SubcontractorSide::Producer,
                                   .name = u"Routeur fictif"_s,
                                   .startsOn = {2026, 6, 1},
                                   .country = u"MA"_s},
                                  now));

        const RegisterEntry before = bodies({2026, 5, 31}).value(0);
        const RegisterEntry entry = bodies().first();

        QVERIFY(before.record.id.isNull());
        QCOMPARE(bodies().size(), 1);
        QCOMPARE(entry.values.value(u"processor_dpo_name"_s).origin, FieldOrigin::Common);
        QCOMPARE(entry.text(u"subprocessors"_s), u"Routeur fictif"_s);
        QCOMPARE(entry.text(u"transfers"_s), u"Routeur fictif : Maroc"_s);
        QVERIFY(entry.missing.contains(u"Documents des garanties (RGPD, art. 49, paragraphe 1, deuxième alinéa)"_s));
    }

    void refusesBadLines()
    {
        const auto result = import("controller_siret;controller_name;processing;categories\n"
                                   "99921430700013;Commune fictive;Courriers;Impression\n"
                                   "99921430700012;Commune fictive;Courriers;\n"
                                   "99921430700012;Commune fictive;Courriers;Impression\n"
                                   "99921430700012;Commune fictive;Courriers;Impression\n");

        QVERIFY(!result->isWritten);
        QList<RowFault::Kind> kinds;
        for (const RowFault &fault : result->rejected)
            kinds.append(fault.kind);
        QCOMPARE(
            kinds,
            (QList<RowFault::Kind>{RowFault::Kind::BadSiret, RowFault::Kind::Missing, RowFault::Kind::SameAsLine}));
    }

    void neutralisesFormulasAndReadsItsOwnExport()
    {
        QVERIFY(import("controller_siret;controller_name;processing;categories;controller_contact;reference\n"
                       "99921430700012;=HYPERLINK(1);Courriers;+Impression;@contact;F1\n"));
        const QString path = m_folder->filePath(u"registre.csv"_s);

        QVERIFY(writeExport(registerExport(bodies(), now), ExportFormat::Csv, path));

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY(written.contains("'=HYPERLINK(1)"));
        QVERIFY(written.contains("'@contact"));
        const auto again = import(written);
        QVERIFY(again);
        QCOMPARE(again->rejected.size(), 0);
        QCOMPARE(again->added, 0);
        QCOMPARE(bodies().size(), 1);
        QCOMPARE(bodies().first().text(u"controller_name"_s), u"=HYPERLINK(1)"_s);
    }

    void readsTheProducersOwnRecordsOfItsExport()
    {
        const auto all = [this] {
            return RegisterQuery(m_workspace->database(), today).found({}).value_or(QList<RegisterEntry>{});
        };
        QVERIFY(import("controller_siret;controller_name;processing;categories;reference\n"
                       "99921430700012;Commune fictive;Courriers;Impression;F1\n"));
        const qsizetype entries = all().size();
        QVERIFY(entries > 2);
        const QString path = m_folder->filePath(u"registre.csv"_s);
        QVERIFY(writeExport(registerExport(all(), now), ExportFormat::Csv, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();

        const auto first = import(written);
        const auto second = import(written);

        QVERIFY(first);
        QCOMPARE(first->rejected.size(), 0);
        QCOMPARE(first->added, entries - 1);
        QVERIFY(second);
        QCOMPARE(second->unchanged, entries);
        QCOMPARE(all().size(), entries);
        const auto own = RegisterQuery(m_workspace->database(), today).found({.role = RegisterRole::Controller});
        QVERIFY(own && !own->isEmpty());
        QVERIFY(!own->first().text(u"recipients"_s).isEmpty());
        QVERIFY(own->first().record.partner.isNull());
    }

    void aRecordOfAnUnknownRoleIsRefused()
    {
        const auto result = import("controller_siret;controller_name;processing;categories;role\n"
                                   "99921430700012;Commune fictive;Courriers;Impression;owner\n");
        QVERIFY(!result->isWritten);
        QCOMPARE(result->rejected.value(0).column, u"role"_s);
    }

    void datesTheContactsByTheRequestOrByWhatWasNoted()
    {
        const auto entry = [this](const QDate &day) {
            const auto found = RegisterQuery(m_workspace->database(), day).found({.role = RegisterRole::Processor});
            return found && !found->isEmpty() ? found->first() : RegisterEntry{};
        };
        const auto finding = [this](const QDate &day) {
            const auto outcome = rulesAppliedAt(m_workspace->database(), QDateTime(day, {9, 0}, Qt::UTC));
            for (const Finding &each : outcome ? outcome->findings : QList<Finding>{}) {
                if (each.rule == "IMP-V11"_L1)
                    return each;
            }
            return Finding{};
        };
        QVERIFY(ServiceRepository(m_workspace->database()).add({.id = {u"datapass"_s}, .name = u"DataPass"_s}));
        const auto step = [](const QString &name, const QDate &day) {
            return HabilitationEvent{
                .habilitationRemoteId = u"D1"_s, .name = name, .at = QDateTime(day, {9, 0}, Qt::UTC)};
        };
        ServiceSnapshot snapshot{.habilitations = {{.remoteId = u"D1"_s,
                                                    .number = u"D1"_s,
                                                    .api = {u"IMPRIMFIP"_s},
                                                    .state = HabilitationState::Validated,
                                                    .organisationSiret = u"13002526500013"_s,
                                                    .organisationName = u"Commune fictive"_s}},
                                 .events = {step(u"submit"_s, {2025, 1, 10}), step(u"approve"_s, {2025, 2, 3}),
                                            step(u"revoke"_s, {2025, 6, 1})},
                                 .contacts = {{.habilitationRemoteId = u"D1"_s,
                                               .role = u"dpo"_s,
                                               .familyName = u"Exemple"_s,
                                               .email = u"dpd@exemple.invalid"_s}}};
        SnapshotRepository snapshots(m_workspace->database());
        QVERIFY(snapshots.merge({u"datapass"_s}, snapshot, now));

        // The newest step at which somebody looked at the contacts.
        QCOMPARE(entry(today).contactsCheckedOn, QDate(2025, 2, 3));
        QVERIFY(!entry(today).isCheckNoted);
        QCOMPARE(entry({2025, 1, 20}).contactsCheckedOn, QDate(2025, 1, 10));
        QVERIFY(finding({2026, 2, 3}).rule.isEmpty());
        QCOMPARE(finding({2026, 2, 4}).since, QDate(2026, 2, 4));

        QVERIFY(addRegisterEvent(*m_workspace,
                                 {.api = {u"IMPRIMFIP"_s},
                                  .partner = entry(today).record.partner,
                                  .kind = u"contact_check"_s,
                                  .happenedOn = {2026, 3, 1},
                                  .text = u"Contacts vérifiés"_s},
                                 now));

        QCOMPARE(entry(today).contactsCheckedOn, QDate(2026, 3, 1));
        QVERIFY(entry(today).isCheckNoted);
        QCOMPARE(entry({2026, 2, 28}).contactsCheckedOn, QDate(2025, 2, 3)); // as it was then
        QVERIFY(finding(today).rule.isEmpty());
        QVERIFY(!finding({2027, 3, 2}).rule.isEmpty());
        const auto changed = changedPartners(m_workspace->database());
        QVERIFY(changed && changed->contains(entry(today).record.partner));

        // A typed contact counts from its version, the older of the two decides, and a later step comes after a check.
        ProcessingRecord typed = entry(today).record;
        typed.validFrom = QDate(2025, 1, 1);
        typed.values.insert(u"controller_contact"_s, u"Mairie fictive"_s);
        QVERIFY(saveRecord(*m_workspace, typed, now));
        QCOMPARE(entry({2026, 2, 28}).contactsCheckedOn, QDate(2025, 1, 1));
    }

    void logsInstructionsAndAudits()
    {
        const auto partner = PartnerRepository(m_workspace->database())
                                 .add({.siret = u"99921430700012"_s, .name = u"Commune fictive"_s});

        QVERIFY(addRegisterEvent(*m_workspace,
                                 {.api = {u"IMPRIMFIP"_s},
                                  .partner = *partner,
                                  .kind = u"audit"_s,
                                  .happenedOn = today,
                                  .text = u"Audit sur pièces"_s},
                                 now));

        const auto events = RegisterRepository(m_workspace->database()).events({u"IMPRIMFIP"_s}, *partner);
        QCOMPARE(events->size(), 1);
        QCOMPARE(events->first().text, u"Audit sur pièces"_s);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestRegister)
#include "tst_register.moc"
