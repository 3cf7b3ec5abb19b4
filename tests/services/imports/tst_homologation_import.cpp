// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/csv_reader.h"
#include "services/imports/homologation_import.h"
#include "services/imports/import_run.h"
#include "services/storage/homologation_repository.h"
#include "services/storage/profile_repository.h"
#include "services/storage/workspace.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

const QDateTime now({2026, 11, 22}, {9, 42}, Qt::UTC);
const QByteArray header = "partner_siret;api;kind;received_on;valid_from;valid_until;critical_risk;reference\n";

} // namespace

class TestHomologationImport : public QObject
{
    Q_OBJECT

private:
    Result<ImportResult> import(const QByteArray &csv,
                                ImportChoices::Writing writing = ImportChoices::Writing::AllOrNothing)
    {
        const Result<TableFile> table = readCsv(csv);
        HomologationImporter importer;
        return runImport(m_workspace->database(), *table, importer, {.writing = writing, .now = now});
    }
    [[nodiscard]] QList<Homologation> all()
    {
        return HomologationRepository(m_workspace->database()).all().value_or(QList<Homologation>{});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;

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

    void addsThenUpdatesByTheReference()
    {
        const QByteArray line = "999 214 307 00012;INFINOE;attestation;2026-09-02;01/09/2026;2029-08-31;oui;A-1\n";

        const auto first = import(header + line);
        const auto again = import(header + line);
        const auto changed = import(header + QByteArray(line).replace("2029-08-31", "2029-09-30"));

        QVERIFY(first && again && changed);
        QCOMPARE(first->added, 1);
        QCOMPARE(first->partnersAdded, 1);
        QCOMPARE(again->unchanged, 1);
        QCOMPARE(changed->updated, 1);
        QCOMPARE(all().size(), 1);
        QCOMPARE(all().first().validUntil, QDate(2029, 9, 30));
        QCOMPARE(all().first().criticalRisk, std::optional(true));
    }

    void refusesByLineAndWritesNothing()
    {
        const auto result = import(header
                                   + "99921430700012;INFINOE;attestation;2026-09-02;;2029-08-31;;\n"
                                     "99921430700013;INFINOE;attestation;2026-09-02;;2029-08-31;;\n"
                                     "99921430700012;NOPE;attestation;2026-09-02;;2029-08-31;;\n"
                                     "99921430700012;INFINOE;lettre;2026-09-02;;2029-08-31;;\n"
                                     "99921430700012;INFINOE;ape;2026-09-31;;2029-08-31;;\n"
                                     "99921430700012;INFINOE;ape;2026-09-02;;;;\n");

        QVERIFY(result);
        QCOMPARE(result->rejectedLines(), 5);
        QVERIFY(!result->isWritten);
        QCOMPARE(all().size(), 0);
    }

    void takesAQuestionnaireWithoutAnEnd()
    {
        const auto result = import(header + "99921430700012;IMPRIMFIP;questionnaire;2024-02-29;;;;\n");

        QVERIFY(result);
        QCOMPARE(result->added, 1);
        QVERIFY(all().first().kind == HomologationKind::Questionnaire);
    }
};

QTEST_GUILESS_MAIN(TestHomologationImport)
#include "tst_homologation_import.moc"
