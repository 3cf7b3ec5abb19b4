// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/csv_reader.h"
#include "services/imports/import_job.h"
#include "services/imports/import_run.h"
#include "services/storage/journal_repository.h"
#include "services/storage/partner_repository.h"
#include "services/storage/workspace.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

//! Notes in the workspace's facts: enough of an import to see what the framework does.
class NoteImporter : public Importer
{
public:
    [[nodiscard]] QString name() const override { return u"notes"_s; }
    [[nodiscard]] QList<ImportColumn> columns() const override
    {
        return {{u"siret"_s, u"SIRET"_s, true}, {u"note"_s, u"Note"_s, true}};
    }
    [[nodiscard]] Result<> take(RowReader &row, ImportRun &run) override
    {
        const QString siret = row.siret(u"siret"_s, Need::Required);
        const QString note = row.text(u"note"_s, Need::Required);
        if (note == u"later")
            m_later = row.line();
        if (!row.isAccepted())
            return {};
        const Result<PartnerId> partner = run.partnerOf(siret, u"Commune fictive"_s);
        if (!partner)
            return failure(partner.error());
        run.settle(row.line(), RowFate::Added);
        return run.database()
            .run(u"INSERT INTO workspace_fact (name, value) VALUES (?, ?)"_s, {u"note%1"_s.arg(row.line()), note})
            .map([](const QSqlQuery &) {});
    }
    [[nodiscard]] Result<> finish(ImportRun &run) override
    {
        if (m_later > 0)
            run.refuse({.line = m_later, .column = u"note"_s, .kind = RowFault::Kind::UnknownParent});
        return {};
    }

private:
    int m_later{0};
};

} // namespace

class TestImportRun : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] qint64 count(const QString &sql)
    {
        const auto rows = m_workspace->database().rows(sql, {},
                                                       [](const QSqlQuery &row) { return row.value(0).toLongLong(); });
        return rows && !rows->isEmpty() ? rows->first() : -1;
    }
    [[nodiscard]] qint64 notes() { return count(u"SELECT COUNT(*) FROM workspace_fact WHERE name LIKE 'note%'"_s); }
    [[nodiscard]] qint64 partners() { return count(u"SELECT COUNT(*) FROM partner_entry"_s); }
    [[nodiscard]] qint64 entries() { return count(u"SELECT COUNT(*) FROM journal"_s); }

    Result<ImportResult> import(const QByteArray &csv, ImportChoices::Writing writing,
                                const ImportProgress &progress = {}, std::stop_token stop = {})
    {
        const Result<TableFile> table = readCsv(csv);
        NoteImporter importer;
        return runImport(m_workspace->database(), *table, importer,
                         {.writing = writing, .now = QDateTime({2026, 11, 22}, {9, 42}, Qt::UTC)}, progress, stop);
    }

private Q_SLOTS:
    void aTrialHoldsUpNoWriteAndLeavesNothing()
    {
        const auto table = std::make_shared<const TableFile>(
            readCsv("siret;note\n99921430700012;un\n").value_or(TableFile{}));
        // Somebody writes all the while: the trial neither waits for it nor fails.
        auto writing = Database::Transaction::begin(m_workspace->database());
        QVERIFY(writing);
        QVERIFY(m_workspace->database().run(u"UPDATE workspace_fact SET value = value"_s));

        auto future = importInBackground(
            m_workspace->path(), table, [] { return std::make_unique<NoteImporter>(); },
            {.writing = ImportChoices::Writing::Nothing, .now = QDateTime::currentDateTimeUtc()}, {}, {});
        future.waitForFinished();

        const Result<ImportResult> result = future.result();
        QVERIFY(result);
        QCOMPARE(result->added, 1);
        QCOMPARE(result->partnersAdded, 1);
        QVERIFY(writing->commit());
        QCOMPARE(notes(), 0);
        QCOMPARE(partners(), 0);
        const QDir folder = QFileInfo(m_workspace->path()).dir();
        QCOMPARE(folder.entryList({u".vigie-trial-*"_s}, QDir::Dirs | QDir::Hidden), QStringList{});
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto created = Workspace::create(m_folder->filePath(u"w.vigie"_s), {});
        QVERIFY(created);
        m_workspace = std::move(*created);
    }

    void cleanup() { m_workspace.reset(); }

    void writesAllLinesAndSaysSoInTheJournal()
    {
        const auto result = import("siret;note\n999 214 307 00012;un\n99921430700012;deux\n",
                                   ImportChoices::Writing::AllOrNothing);

        QVERIFY(result);
        QCOMPARE(result->read, 2);
        QCOMPARE(result->added, 2);
        QCOMPARE(result->partnersAdded, 1);
        QVERIFY(result->isWritten);
        QCOMPARE(notes(), 2);
        QCOMPARE(partners(), 1);
        const auto partner = PartnerRepository(m_workspace->database()).findBySiret(u"99921430700012"_s);
        QVERIFY(partner);
        QCOMPARE(partner->origin, u"local"_s);
        QCOMPARE(partner->name, u"Commune fictive"_s);
        const auto journal = JournalRepository(m_workspace->database()).entries(1, 10);
        QCOMPARE(journal->size(), 1);
        QCOMPARE(journal->first().action, u"import.finished"_s);
        QCOMPARE(journal->first().objectReference, u"notes"_s);
        QCOMPARE(journal->first().facts.value(u"added"_s).toInt(), 2);
    }

    void writesNothingWhenALineIsRefused()
    {
        const auto result = import("siret;note\n99921430700012;un\n123;\n", ImportChoices::Writing::AllOrNothing);

        QVERIFY(result);
        QVERIFY(!result->isWritten);
        QCOMPARE(result->read, 2);
        QCOMPARE(result->added, 0);
        QCOMPARE(result->partnersAdded, 0);
        QCOMPARE(result->rejected.size(), 2);
        QCOMPARE(result->rejectedLines(), 1);
        QCOMPARE(result->rejected[0].line, 3);
        QCOMPARE(result->rejected[0].kind, RowFault::Kind::BadSiret);
        QCOMPARE(result->rejected[1].kind, RowFault::Kind::Missing);
        QCOMPARE(notes(), 0);
        QCOMPARE(partners(), 0);
        QCOMPARE(entries(), 0);
    }

    void writesWhatIsAcceptedWhenToldTo()
    {
        const auto result = import("siret;note\n99921430700012;un\n123;deux\n", ImportChoices::Writing::WhatIsAccepted);

        QVERIFY(result);
        QVERIFY(result->isWritten);
        QCOMPARE(result->added, 1);
        QCOMPARE(result->fates, (QList<RowFate>{RowFate::Added, RowFate::Rejected}));
        QCOMPARE(notes(), 1);
        QCOMPARE(JournalRepository(m_workspace->database()).entries(1, 1)->first().outcome, u"partial"_s);
    }

    void onlySaysWhatWouldBe()
    {
        const auto result = import("siret;note\n99921430700012;un\n123;deux\n", ImportChoices::Writing::Nothing);

        QVERIFY(result);
        QVERIFY(!result->isWritten);
        QCOMPARE(result->added, 1);
        QCOMPARE(result->partnersAdded, 1);
        QCOMPARE(result->rejectedLines(), 1);
        QCOMPARE(notes(), 0);
        QCOMPARE(partners(), 0);
        QCOMPARE(entries(), 0);
    }

    void takesNoRowOfAFileThatIsNotWhole_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<int>("kind");
        QTest::newRow("open quote") << QByteArray("siret;note\n99921430700012;un\n99921430700012;\"deux\n")
                                    << int(RowFault::Kind::UnclosedQuote);
        QTest::newRow("column missing") << QByteArray("siret\n99921430700012\n") << int(RowFault::Kind::ColumnMissing);
        QTest::newRow("column twice") << QByteArray("siret;note;NOTE\n99921430700012;a;b\n")
                                      << int(RowFault::Kind::ColumnTwice);
    }

    void takesNoRowOfAFileThatIsNotWhole()
    {
        QFETCH(QByteArray, csv);
        QFETCH(int, kind);

        const auto result = import(csv, ImportChoices::Writing::WhatIsAccepted);

        QVERIFY(result);
        QVERIFY(!result->isWritten);
        QCOMPARE(result->rejected.size(), 1);
        QCOMPARE(int(result->rejected.first().kind), kind);
        QCOMPARE(notes(), 0);
    }

    void refusesALineWithMoreCellsThanTheHeader()
    {
        const auto result = import("siret;note\n99921430700012;un;deux\n99921430700012;un;;\n",
                                   ImportChoices::Writing::AllOrNothing);

        QCOMPARE(result->rejected.size(), 1);
        QCOMPARE(result->rejected.first().kind, RowFault::Kind::TooManyCells);
        QCOMPARE(result->rejected.first().line, 2);
    }

    void letsTheLastLookRefuseALine()
    {
        const auto result = import("siret;note\n99921430700012;later\n", ImportChoices::Writing::AllOrNothing);

        QVERIFY(!result->isWritten);
        QCOMPARE(result->rejected.first().kind, RowFault::Kind::UnknownParent);
        QCOMPARE(result->fates, QList<RowFate>{RowFate::Rejected});
    }

    void tellsItsProgress()
    {
        QByteArray csv("siret;note\n");
        for (int i = 0; i < 450; ++i)
            csv += "99921430700012;n\n";
        QList<qint64> seen;

        const auto result = import(csv, ImportChoices::Writing::Nothing, [&seen](qint64 rows, qint64 total) {
            QCOMPARE(total, 450);
            seen.append(rows);
        });

        QVERIFY(result);
        QCOMPARE(seen, (QList<qint64>{1, 201, 401, 450}));
    }

    void leavesNothingBehindWhenStopped()
    {
        std::stop_source stop;

        const auto result = import(
            "siret;note\n99921430700012;un\n99921430700012;deux\n", ImportChoices::Writing::AllOrNothing,
            [&stop](qint64, qint64) { stop.request_stop(); }, stop.get_token());

        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Cancelled);
        QCOMPARE(notes(), 0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestImportRun)
#include "tst_import_run.moc"
