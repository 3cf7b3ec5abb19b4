// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/retention/retention_page.h"

#include "gui/common/action_button.h"
#include "gui/common/table/data_table.h"
#include "gui/common/table/paged_table_model.h"
#include "services/storage/journal_repository.h"
#include "services/storage/snapshot_repository.h"
#include "tests/gui/page_fixture.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QtTest>

using namespace vigie;

//! Two partners of API Particulier whose tokens have not been used for more than two years.
class TestRetentionPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageFixture> m_on;

    [[nodiscard]] int uses()
    {
        const auto counts = m_on->workspace.database().rows(
            QStringLiteral("SELECT COUNT(*) FROM credential WHERE last_used_at IS NOT NULL"), {},
            [](const QSqlQuery &row) { return row.value(0).toInt(); });
        return counts ? counts->value(0, -1) : -1;
    }

    static QString textOf(const QWidget &widget)
    {
        QStringList texts;
        for (const QLabel *label : widget.findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }

private Q_SLOTS:
    void init()
    {
        m_on = std::make_unique<PageFixture>();
        const QDateTime used = QDateTime::currentDateTimeUtc().addYears(-3);
        ServiceSnapshot snapshot;
        for (const QString &siret : {QStringLiteral("13002526500013"), QStringLiteral("21750001600019")}) {
            snapshot.applications.append({.remoteId = siret, .name = siret, .siret = siret});
            snapshot.credentials.append({.remoteId = siret,
                                         .applicationRemoteId = siret,
                                         .apis = {{QStringLiteral("API_PARTICULIER")}},
                                         .lastUsedAt = used,
                                         .state = CredentialState::Active});
            snapshot.habilitations.append({.remoteId = siret,
                                           .number = siret,
                                           .api = {QStringLiteral("API_PARTICULIER")},
                                           .state = HabilitationState::Active,
                                           .organisationSiret = siret,
                                           .organisationName = QStringLiteral("Organisme ") + siret});
        }
        QVERIFY(SnapshotRepository(m_on->workspace.database())
                    .merge({QStringLiteral("apim")}, snapshot, QDateTime::currentDateTimeUtc()));
    }

    void cleanup() { m_on.reset(); }

    void saysWhatIsDueAndWhy()
    {
        RetentionPage page(m_on->context);
        page.show();
        page.refresh();

        QTRY_COMPARE(page.model().rowCount(), 2);
        page.table().selectRow(0);
        QTRY_VERIFY2(textOf(page).contains(QStringLiteral("1 date(s) de dernier usage")), qPrintable(textOf(page)));
        const QString text = textOf(page);
        QVERIFY2(text.contains(QStringLiteral("+ 2 an(s)")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("X12")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Les journaux gardent les paramètres d'appel")), qPrintable(text));
    }

    void erasesOnceTheCountIsTyped()
    {
        RetentionPage page(m_on->context);
        page.show();
        page.refresh();
        QTRY_COMPARE(page.model().rowCount(), 2);
        QTRY_COMPARE(uses(), 2);
        page.table().selectAll();
        auto *confirm = page.findChild<ActionButton *>(QStringLiteral("erasure-confirm"));
        auto *count = page.findChild<QLineEdit *>(QStringLiteral("erasure-count"));

        page.findChild<QAction *>(QStringLiteral("retention-erase"))->trigger();
        QTRY_VERIFY(confirm->isVisible());
        QVERIFY(!confirm->isEnabled());
        count->setText(QStringLiteral("1"));
        QVERIFY(!confirm->isEnabled());
        count->setText(QStringLiteral("2"));
        QVERIFY(confirm->isEnabled());
        QCOMPARE(uses(), 2);
        confirm->click();

        QTRY_COMPARE(uses(), 0);
        QTRY_COMPARE(page.model().rowCount(), 0);
        JournalRepository journal(m_on->workspace.database());
        QVERIFY(journal.verify()->isIntact());
        QCOMPARE(journal.entries(1, 100)->last().action, QStringLiteral("data.erased"));
    }

    void oneNeedsNoCount()
    {
        RetentionPage page(m_on->context);
        page.show();
        page.refresh();
        QTRY_COMPARE(page.model().rowCount(), 2);
        page.table().selectRow(0);
        auto *confirm = page.findChild<ActionButton *>(QStringLiteral("erasure-confirm"));

        page.findChild<QAction *>(QStringLiteral("retention-erase"))->trigger();
        QTRY_VERIFY(confirm->isVisible());
        QVERIFY(confirm->isEnabled());
        confirm->click();

        QTRY_COMPARE(uses(), 1);
    }

    void saysThatNothingIsChosen()
    {
        RetentionPage page(m_on->context);
        page.show();
        page.refresh();
        QTRY_COMPARE(page.model().rowCount(), 2);
        QSignalSpy noted(&page, &Page::noted);
        page.table().clearSelection();

        page.findChild<QAction *>(QStringLiteral("retention-erase"))->trigger();

        QVERIFY(!noted.isEmpty());
        QVERIFY2(noted.last().first().toString().startsWith(QStringLiteral("Choisissez")),
                 qPrintable(noted.last().first().toString()));
    }
};

QTEST_MAIN(TestRetentionPage)
#include "tst_retention_page.moc"
