// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/empty_state.h"
#include "gui/common/error_pane.h"
#include "gui/common/table/data_table.h"
#include "gui/common/table/paged_table_model.h"
#include "gui/notices/notices_page.h"
#include "services/notices/notice_keeper.h"
#include "tests/gui/five_partners.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QtTest>

using namespace vigie;

class TestNoticesPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageFixture> m_on{};
    std::unique_ptr<FivePartners> m_partners{};
    std::unique_ptr<NoticesPage> m_page{};

    template <typename T> [[nodiscard]] T *find(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    void giveFiveDrafts() const
    {
        QList<Notice> notices;
        for (int rank = 0; rank < 5; ++rank)
            notices.append({.kind = QStringLiteral("homologation_due"),
                            .rule = QStringLiteral("IMP-3.4.1c"),
                            .api = FivePartners::api(),
                            .partner = m_partners->partner(rank),
                            .partnerName = FivePartners::name(rank),
                            .eventOn = QDate(2027, 2, 1 + rank),
                            .dueOn = QDate(2027, 1, 1 + rank),
                            .recipients = {{.role = QStringLiteral("technical")}},
                            .subject = QStringLiteral("Avis fictif %1").arg(rank + 1),
                            .body = QStringLiteral("Bonjour")});
        QVERIFY(NoticeKeeper(m_partners->database(), QDateTime::currentDateTimeUtc()).add(notices));
    }
    void show() const
    {
        m_page->resize(1264, 760);
        m_page->show();
        m_page->refresh();
    }

private Q_SLOTS:
    void init()
    {
        m_on = std::make_unique<PageFixture>();
        m_partners = std::make_unique<FivePartners>(*m_on);
        m_page = std::make_unique<NoticesPage>(m_on->context);
        connect(m_page.get(), &Page::workspaceChanged, m_page.get(), &Page::refresh);
    }
    void cleanup()
    {
        m_page.reset();
        m_partners.reset();
        m_on.reset();
    }

    void changesADraftBeforeItLeaves()
    {
        giveFiveDrafts();
        show();
        QTRY_COMPARE(m_page->model().rowCount(), 5);
        m_page->table().selectRow(0);
        QTRY_VERIFY(find<QAbstractButton>("notice-edit"));
        find<QAbstractButton>("notice-edit")->click();
        auto *dialog = find<QDialog>("notice-edit-dialog");
        auto *save = dialog->findChild<QAbstractButton *>(QStringLiteral("notice-edit-save"));
        auto *address = dialog->findChild<QLineEdit *>(QStringLiteral("notice-address-technical"));
        address->setText(QStringLiteral("pas une adresse"));
        QVERIFY(!save->isEnabled());
        address->setText(QStringLiteral("technique@exemple.invalid"));
        dialog->findChild<QLineEdit *>(QStringLiteral("notice-subject"))->setText(QStringLiteral("Objet revu"));
        dialog->findChild<QPlainTextEdit *>(QStringLiteral("notice-body"))->setPlainText(QStringLiteral("Texte revu"));

        save->click();

        const Notice kept = NoticeRepository(m_partners->database()).find({1}).value();
        QCOMPARE(kept.subject, QStringLiteral("Objet revu"));
        QCOMPARE(kept.body, QStringLiteral("Texte revu"));
        QCOMPARE(kept.recipients.first().address, QStringLiteral("technique@exemple.invalid"));
        QCOMPARE(kept.state, NoticeState::ToSend);
        QTRY_COMPARE(m_page->model().index(0, 1).data().toString(), QStringLiteral("Objet revu"));
    }

    void whatWasSentIsNotChanged()
    {
        giveFiveDrafts();
        QVERIFY(NoticeKeeper(m_partners->database(), QDateTime::currentDateTimeUtc())
                    .recordSending({1}, {.on = QDate::currentDate(), .proof = QStringLiteral("accusé fictif")}));
        show();
        QTRY_COMPARE(m_page->model().rowCount(), 5);
        m_page->table().selectRow(0);

        QTRY_VERIFY(find<QAbstractButton>("notice-save"));
        QVERIFY(!find<QAbstractButton>("notice-edit"));
    }

    void offersItsExports()
    {
        QVERIFY(m_page->takes(PageCommand::ExportCsv));
        QVERIFY(m_page->takes(PageCommand::ExportXlsx));
    }

    void saysThatThereIsNone()
    {
        show();
        QTRY_VERIFY(find<EmptyState>("empty-state")->isVisible());
    }

    void saysThatTheWorkspaceCannotBeRead()
    {
        QVERIFY(m_partners->database().run(QStringLiteral("DROP TABLE notice")));
        show();
        QTRY_VERIFY(find<ErrorPane>("error-pane")->isVisible());
    }
};

QTEST_MAIN(TestNoticesPage)
#include "tst_notices_page.moc"
