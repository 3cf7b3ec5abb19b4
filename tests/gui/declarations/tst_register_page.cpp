// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/date_field.h"
#include "gui/common/table/data_table.h"
#include "gui/common/table/paged_table_model.h"
#include "gui/register/register_dialog.h"
#include "gui/register/register_event_dialog.h"
#include "gui/register/register_page.h"
#include "services/operations/register_keeping.h"
#include "services/storage/partner_repository.h"
#include "services/storage/register_query.h"
#include "tests/gui/page_fixture.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace vigie;

class TestRegisterPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageFixture> m_on;
    std::unique_ptr<RegisterPage> m_page;
    PartnerId m_body{};

    [[nodiscard]] int rows() const { return m_page->model().rowCount(); }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return m_page->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    //! The row of the body; the others are the producer's own.
    void selectBody()
    {
        for (int row = 0; row < rows(); ++row) {
            const QModelIndex index = m_page->model().index(row, 0);
            if (index.data().toString() == QLatin1String("Commune de la fiche"))
                m_page->table().setCurrentIndex(index);
        }
    }

private Q_SLOTS:
    void init()
    {
        m_on = std::make_unique<PageFixture>();
        m_body = PartnerRepository(m_on->workspace.database())
                     .add({.siret = QStringLiteral("99980002200017"), .name = QStringLiteral("Commune de la fiche")})
                     .value_or(PartnerId{});
        QVERIFY(saveRecord(*m_on->workspace,
                           {.api = {QStringLiteral("IMPRIMFIP")},
                            .partner = m_body,
                            .processing = QStringLiteral("Courriers"),
                            .validFrom = QDate(2026, 3, 1)},
                           QDateTime::currentDateTimeUtc()));
        m_page = std::make_unique<RegisterPage>(m_on->context);
        m_page->resize(1256, 760);
        m_page->show();
        m_page->refresh();
    }

    void cleanup()
    {
        m_page.reset();
        m_on.reset();
    }

    void showsEachRoleOfTheProducer()
    {
        QTRY_VERIFY(rows() > 1);
        QStringList names;
        for (int row = 0; row < rows(); ++row)
            names.append(m_page->model().index(row, 0).data().toString());
        QCOMPARE(names.count(QStringLiteral("Commune de la fiche")), 1);
        QVERIFY(names.count(QStringLiteral("DGFIP")) >= 1);
    }

    void showsTheRegisterAsItWas()
    {
        QTRY_VERIFY(rows() > 1);
        const int today = rows();
        auto *day = m_page->findChild<DateField *>(QStringLiteral("registerDay"));
        day->setText(QStringLiteral("28/02/2026"));
        Q_EMIT day->editingFinished();

        QTRY_COMPARE(rows(), today - 1);
    }

    void saysThatADayIsNone()
    {
        QSignalSpy noted(m_page.get(), &Page::noted);
        auto *day = m_page->findChild<DateField *>(QStringLiteral("registerDay"));
        day->setText(QStringLiteral("31/02/2026"));
        Q_EMIT day->editingFinished();

        QCOMPARE(noted.size(), 1);
        QVERIFY(noted.first().first().toString().contains(QStringLiteral("31/02/2026")));
    }

    void notesThatContactsWereCheckedToday()
    {
        QTRY_VERIFY(rows() > 1);
        selectBody();
        QTRY_VERIFY(button("sheet-check"));
        QSignalSpy changed(m_page.get(), &Page::workspaceChanged);

        button("sheet-check")->click();

        QCOMPARE(changed.size(), 1);
        const auto entries =
            RegisterQuery(m_on->workspace.database(), QDate::currentDate()).found({.role = RegisterRole::Processor});
        QVERIFY(entries && !entries->isEmpty());
        QCOMPARE(entries->first().contactsCheckedOn, QDate::currentDate());
        QVERIFY(entries->first().isCheckNoted);
    }

    void opensTheFormOfARecordAndItsLog()
    {
        QTRY_VERIFY(rows() > 1);
        selectBody();
        QTRY_VERIFY(button("sheet-edit"));
        button("sheet-edit")->click();
        QTRY_VERIFY(m_page->findChild<RegisterDialog *>());
        m_page->findChild<RegisterDialog *>()->reject();

        button("sheet-event")->click();
        auto *dialog = m_page->findChild<RegisterEventDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit *>(QStringLiteral("eventText"))
            ->setPlainText(QStringLiteral("Audit sur place"));
        dialog->findChild<QPushButton *>(QStringLiteral("eventSave"))->click();

        const auto events =
            RegisterRepository(m_on->workspace.database()).events({QStringLiteral("IMPRIMFIP")}, m_body);
        QVERIFY(events);
        QCOMPARE(events->value(0).text, QStringLiteral("Audit sur place"));
    }
};

QTEST_MAIN(TestRegisterPage)
#include "tst_register_page.moc"
