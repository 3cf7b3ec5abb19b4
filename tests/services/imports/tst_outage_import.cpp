// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/csv_reader.h"
#include "services/imports/import_run.h"
#include "services/imports/outage_import.h"
#include "services/storage/outage_repository.h"
#include "services/storage/profile_repository.h"
#include "services/storage/workspace.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie;

class TestOutageImport : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] ImportResult imported(const QByteArray &csv)
    {
        const auto table = readCsv(csv);
        OutageImporter importer;
        const auto result = runImport(m_workspace->database(), *table, importer, {.now = m_now});
        return result.value_or(ImportResult{.read = -1});
    }

    [[nodiscard]] QList<Outage> outages() { return *OutageRepository(m_workspace->database()).all(); }

    const QDateTime m_now = QDateTime::fromString(u"2026-11-23T10:00:00Z"_s, Qt::ISODate);
    std::unique_ptr<QTemporaryDir> m_folder{};
    std::unique_ptr<Workspace> m_workspace{};

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = std::move(*Workspace::create(m_folder->filePath(u"t.vigie"_s), {.producer = u"DGFIP"_s}));
        QVERIFY(ProfileRepository(m_workspace->database()).addBuiltIn());
    }

    void readsParisTimeAndOffsets()
    {
        const ImportResult result = imported("api;start;end;planned;cause;reference\n"
                                             "INFINOE;2026-07-01 10:00;01/07/2026 12:30;oui;strike;INC-1\n"
                                             "INFINOE;2026-07-02T10:00:00Z;;;;INC-2\n");

        QCOMPARE(result.added, 2);
        QCOMPARE(outages().at(1).start, QDateTime(QDate(2026, 7, 1), QTime(8, 0), Qt::UTC));
        QCOMPARE(outages().at(1).end, QDateTime(QDate(2026, 7, 1), QTime(10, 30), Qt::UTC));
        QVERIFY(outages().at(1).planned);
        QCOMPARE(outages().at(1).source, OutageSource::Import);
        QVERIFY(outages().at(0).isOpen());
    }

    void refusesWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("column");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const char *text, const char *column, RowFault::Kind kind) {
            QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(column) << int(kind);
        };
        row("an hour that does not exist", "INFINOE;2026-03-29 02:30;", "start", RowFault::Kind::InstantSkipped);
        row("an hour that exists twice", "INFINOE;2026-10-25 02:30;", "start", RowFault::Kind::InstantTwice);
        row("inverted", "INFINOE;2026-07-02 10:00;2026-07-01 10:00", "end", RowFault::Kind::EndBeforeStart);
        row("yet to come", "INFINOE;2027-07-02 10:00;", "start", RowFault::Kind::YetToCome);
        row("unknown API", "NOPE;2026-07-02 10:00;", "api", RowFault::Kind::UnknownApi);
        row("no start", "INFINOE;;", "start", RowFault::Kind::Missing);
    }

    void refusesWithItsLine()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, column);
        QFETCH(int, kind);

        const ImportResult result = imported("api;start;end\nINFINOE;2026-07-01 10:00;\n" + row + "\n");

        QCOMPARE(result.rejected.size(), 1);
        QCOMPARE(result.rejected.first().line, 3);
        QCOMPARE(result.rejected.first().column, column);
        QCOMPARE(int(result.rejected.first().kind), kind);
        QVERIFY(outages().isEmpty());
    }

    void theSameFileTwiceChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("by reference") << QByteArray("api,start,reference\nINFINOE,2026-07-01 10:00,INC-1\n");
        QTest::newRow("by its start") << QByteArray("api,start\nINFINOE,2026-07-01 10:00\n");
    }

    void theSameFileTwiceChangesNothing()
    {
        QFETCH(QByteArray, csv);

        QCOMPARE(imported(csv).added, 1);
        QCOMPARE(imported(csv).unchanged, 1);
        QCOMPARE(outages().size(), 1);
    }

    void aReferenceUpdates()
    {
        QCOMPARE(imported("api;start;comment;reference\nINFINOE;2026-07-01 10:00;Panne;INC-1\n").added, 1);

        const ImportResult second = imported(
            "api;start;end;reference\nINFINOE;2026-07-01 10:00;2026-07-01 11:00;INC-1\n");

        QCOMPARE(second.updated, 1);
        QVERIFY(!outages().first().isOpen());
        QCOMPARE(outages().first().comment, u"Panne"_s);
    }

    void twiceInOneFileIsRefused()
    {
        const ImportResult result = imported("api;start;reference\nINFINOE;2026-07-01 10:00;A\n"
                                             "INFINOE;2026-07-02 10:00;A\n");

        QCOMPARE(result.rejected.first().kind, RowFault::Kind::SameAsLine);
    }
};

QTEST_GUILESS_MAIN(TestOutageImport)
#include "tst_outage_import.moc"
