// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/journal/journal_page.h"

#include "gui/common/action_button.h"
#include "gui/common/badge.h"
#include "gui/common/table/data_table.h"
#include "gui/common/table/paged_table_model.h"
#include "services/storage/journal_repository.h"
#include "tests/gui/page_fixture.h"

#include <QLabel>
#include <QtTest>

using namespace vigie;

class TestJournalPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageFixture> m_on;

private Q_SLOTS:
    void init()
    {
        m_on = std::make_unique<PageFixture>();
        JournalRepository journal(m_on->workspace.database());
        for (const char *action : {"service.added", "sync.finished", "service.edited"}) {
            QVERIFY(journal.append({.at = QDateTime::currentDateTimeUtc(),
                                    .action = QString::fromLatin1(action),
                                    .objectKind = QStringLiteral("service"),
                                    .objectReference = QStringLiteral("apim"),
                                    .outcome = QStringLiteral("ok")}));
        }
    }

    void cleanup() { m_on.reset(); }

    void showsTheNewestFirstInWords()
    {
        JournalPage page(m_on->context);
        page.show();
        page.refresh();

        QTRY_COMPARE(page.model().rowCount(), 3);
        QCOMPARE(page.model().index(0, 0).data().toString(), QStringLiteral("3"));
        for (int row = 0; row < 3; ++row) {
            const QString action = page.model().index(row, 3).data().toString();
            QVERIFY2(!action.contains(u'.'), qPrintable(action)); // not the technical word
        }
    }

    void verifiesTheChain()
    {
        JournalPage page(m_on->context);
        page.show();
        auto *verdict = page.findChild<Badge *>(QStringLiteral("journalVerdict"));

        page.findChild<ActionButton *>(QStringLiteral("verifyJournal"))->click();
        QTRY_COMPARE(verdict->state().glyph, Glyph::Verified);

        QVERIFY(m_on->workspace.database().run(QStringLiteral("DROP TRIGGER journal_keeps_its_entries")));
        QVERIFY(
            m_on->workspace.database().run(QStringLiteral("UPDATE journal SET outcome = 'refused' WHERE number = 2")));
        page.findChild<ActionButton *>(QStringLiteral("verifyJournal"))->click();
        QTRY_COMPARE(verdict->state().glyph, Glyph::Critical);
        QVERIFY2(verdict->state().word.contains(QStringLiteral("2")), qPrintable(verdict->state().word));
    }
};

QTEST_MAIN(TestJournalPage)
#include "tst_journal_page.moc"
