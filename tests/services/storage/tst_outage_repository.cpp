// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/journal_repository.h"
#include "services/storage/outage_repository.h"
#include "tests/services/storage/storage_fixture.h"

#include <QtTest>

using namespace vigie;

namespace {

QDateTime at(const char *text) { return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate); }

const QDateTime now = at("2026-11-23T10:00:00Z");

Outage anOutage()
{
    return {.api = {QStringLiteral("INFINOE")},
            .start = at("2026-11-10T17:00:00Z"),
            .end = at("2026-11-10T19:00:00Z"),
            .cause = QStringLiteral("strike"),
            .comment = QStringLiteral("Vu par le centre de services"),
            .reference = QStringLiteral("INC-1")};
}

} // namespace

class TestOutageRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto created = Workspace::create(m_folder->filePath(QStringLiteral("t.vigie")),
                                         {.producer = QStringLiteral("DGFIP")});
        VERIFY_RESULT(created);
        m_workspace = std::move(*created);
    }

    void keepsEveryField()
    {
        OutageRepository outages(database());

        const Result<OutageId> id = outages.add(anOutage(), now);

        VERIFY_RESULT(id);
        Outage expected = anOutage();
        expected.id = *id;
        QCOMPARE(*outages.find(*id), expected);
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QDateTime>("start");
        QTest::addColumn<QDateTime>("end");
        QTest::addColumn<QString>("problem");
        QTest::newRow("inverted") << at("2026-11-10T19:00:00Z") << at("2026-11-10T17:00:00Z")
                                  << QStringLiteral("end_not_after_start");
        QTest::newRow("empty") << at("2026-11-10T17:00:00Z") << at("2026-11-10T17:00:00Z")
                               << QStringLiteral("end_not_after_start");
        QTest::newRow("no start") << QDateTime() << at("2026-11-10T17:00:00Z") << QStringLiteral("no_start");
        QTest::newRow("not yet") << at("2026-11-24T17:00:00Z") << QDateTime() << QStringLiteral("starts_later");
    }

    void refusesWhatCannotBe()
    {
        QFETCH(QDateTime, start);
        QFETCH(QDateTime, end);
        QFETCH(QString, problem);
        Outage outage = anOutage();
        outage.start = start;
        outage.end = end;

        const Result<OutageId> id = OutageRepository(database()).add(outage, now);

        COMPARE_ERROR(id, Error::Kind::InvalidInput);
        QCOMPARE(id.error().detail, problem);
        QVERIFY(OutageRepository(database()).all()->isEmpty());
    }

    void keepsEveryEditAndAJournalWithoutWords()
    {
        OutageRepository outages(database());
        const OutageId id = *outages.add(anOutage(), now);
        Outage changed = *outages.find(id);
        changed.end = {};

        QCOMPARE(*outages.update(changed, now.addSecs(60)), true);
        QCOMPARE(*outages.update(changed, now.addSecs(70)), false);
        VERIFY_RESULT(outages.remove(id, now.addSecs(120)));

        const Result<QList<OutageEdit>> edits = outages.edits(id);
        VERIFY_RESULT(edits);
        QCOMPARE(edits->size(), 3);
        QCOMPARE(edits->at(0).action, OutageAction::Recorded);
        QCOMPARE(edits->at(0).outage.end, anOutage().end);
        QVERIFY(edits->at(1).outage.isOpen());
        QCOMPARE(edits->at(2).action, OutageAction::Removed);
        const auto entries = JournalRepository(database()).entries(1, 100);
        VERIFY_RESULT(entries);
        qsizetype ours = 0;
        for (const JournalEntry &entry : *entries) {
            ours += entry.objectKind == QLatin1String("outage") ? 1 : 0;
            QVERIFY(!QString::fromUtf8(QJsonDocument(entry.facts).toJson()).contains(QStringLiteral("centre")));
        }
        QCOMPARE(ours, 3);
    }

    void findsWhatTouchesAPeriod()
    {
        OutageRepository outages(database());
        Outage open = anOutage();
        open.end = {};
        open.start = at("2025-01-01T00:00:00Z");
        VERIFY_RESULT(outages.add(anOutage(), now));
        VERIFY_RESULT(outages.add(open, now));

        const OutageFilter november{.api = QStringLiteral("INFINOE"),
                                    .environment = Environment::Production,
                                    .from = at("2026-11-10T18:00:00Z"),
                                    .to = at("2026-11-10T18:30:00Z")};
        const OutageFilter after{.from = at("2026-11-10T19:00:00Z")};

        QCOMPARE(outages.all(november)->size(), 2);
        QCOMPARE(outages.all(after)->size(), 1);
        QCOMPARE(outages.all({.openOnly = true})->size(), 1);
        QVERIFY(outages.all({.api = QStringLiteral("IMPRIMFIP")})->isEmpty());
        QVERIFY(outages.findByReference(anOutage())->has_value());
    }

private:
    Database &database() { return m_workspace->database(); }

    std::unique_ptr<QTemporaryDir> m_folder{};
    std::unique_ptr<Workspace> m_workspace{};
};

QTEST_GUILESS_MAIN(TestOutageRepository)
#include "tst_outage_repository.moc"
