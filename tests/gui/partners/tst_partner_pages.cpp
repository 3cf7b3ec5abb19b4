// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/action_button.h"
#include "gui/common/formats.h"
#include "gui/common/sheet.h"
#include "gui/common/table/data_table.h"
#include "gui/common/table/paged_table_model.h"
#include "gui/common/table/view_tabs.h"
#include "gui/partners/joining_dialog.h"
#include "gui/partners/partner_page.h"
#include "gui/partners/partners_page.h"
#include "services/storage/partner_query.h"
#include "services/storage/snapshot_repository.h"
#include "tests/gui/page_fixture.h"

#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QtTest>

using namespace vigie;

namespace {

const ServiceId apim{QStringLiteral("apim")};

//! A partner with a request, contacts, an application with its credential, and one that nobody can be named for.
ServiceSnapshot fullSnapshot()
{
    ServiceSnapshot snapshot = smallSnapshot();
    snapshot.habilitations.append({.remoteId = QStringLiteral("77"),
                                   .number = QStringLiteral("H77"),
                                   .requestNumber = QStringLiteral("D77"),
                                   .api = {QStringLiteral("INFINOE")},
                                   .state = HabilitationState::Active,
                                   .organisationSiret = QStringLiteral("99921430700012"),
                                   .organisationName = QStringLiteral("Mairie fictive"),
                                   .validatedOn = QDate(2026, 3, 4),
                                   .askedQuotaPerMinute = 1000});
    snapshot.contacts.append({.habilitationRemoteId = QStringLiteral("77"),
                              .role = QStringLiteral("technical"),
                              .givenName = QStringLiteral("Inès"),
                              .familyName = QStringLiteral("Fictive"),
                              .email = QStringLiteral("ines@exemple.invalid")});
    snapshot.contacts.append({.habilitationRemoteId = QStringLiteral("77"),
                              .role = QStringLiteral("dpo"),
                              .givenName = QStringLiteral("Noé"),
                              .familyName = QStringLiteral("Fictif"),
                              .email = QStringLiteral("noe@exemple.invalid")});
    snapshot.events.append({.habilitationRemoteId = QStringLiteral("77"),
                            .name = QStringLiteral("submit"),
                            .at = QDateTime(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC)});
    snapshot.events.append({.habilitationRemoteId = QStringLiteral("77"),
                            .name = QStringLiteral("approve"),
                            .at = QDateTime(QDate(2026, 3, 4), QTime(8, 0), Qt::UTC)});
    snapshot.subscriptions.append({.remoteId = QStringLiteral("sub"),
                                   .applicationRemoteId = QStringLiteral("app"),
                                   .api = {QStringLiteral("INFINOE")},
                                   .plan = QStringLiteral("Or"),
                                   .quotaPerMinute = 600,
                                   .state = SubscriptionState::Active});
    snapshot.applications.append({.remoteId = QStringLiteral("stray"), .name = QStringLiteral("Application perdue")});
    return snapshot;
}

} // namespace

class TestPartnerPages : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageFixture> m_on;

    [[nodiscard]] qint64 partnerId() const { return PartnerQuery(m_on->workspace.database()).ids({}, {})->value(0); }
    static QString cell(const QWidget &page, const char *table, int row, int column)
    {
        const auto *view = page.findChild<QTableView *>(QString::fromLatin1(table));
        return view->model()->index(row, column).data().toString();
    }
    static int rows(const QWidget &page, const char *table)
    {
        return page.findChild<QTableView *>(QString::fromLatin1(table))->model()->rowCount();
    }

private Q_SLOTS:
    void init()
    {
        m_on = std::make_unique<PageFixture>();
        QVERIFY(SnapshotRepository(m_on->workspace.database())
                    .merge(apim, fullSnapshot(), QDateTime::currentDateTimeUtc()));
    }

    void cleanup() { m_on.reset(); }

    void showsOnePartnerWhole()
    {
        PartnerPage page(m_on->context);
        page.resize(1256, 760);
        page.show();

        page.open({.page = QStringLiteral("partner"), .object = QString::number(partnerId())});

        auto *name = page.findChild<QLabel *>(QStringLiteral("partnerName"));
        QTRY_COMPARE(name->text(), QStringLiteral("Mairie fictive"));
        QVERIFY(page.findChild<QLabel *>(QStringLiteral("partnerLine"))
                    ->text()
                    .contains(siretText(QStringLiteral("99921430700012"))));
        QCOMPARE(rows(page, "partnerContacts"), 2);
        QCOMPARE(cell(page, "partnerHabilitations", 0, 0), QStringLiteral("H77"));
        QCOMPARE(rows(page, "partnerProduction"), 2);
        QCOMPARE(rows(page, "partnerSandbox"), 0);
        QCOMPARE(cell(page, "partnerQuotas", 0, 2), QStringLiteral("Or"));
        QVERIFY(cell(page, "partnerQuotas", 0, 3).contains(QStringLiteral("000")));
        QVERIFY(cell(page, "partnerQuotas", 0, 4).contains(QStringLiteral("600")));
        QCOMPARE(cell(page, "partnerEvents", 0, 1), QStringLiteral("Habilitation accordée"));
        QCOMPARE(cell(page, "partnerEvents", 1, 1), QStringLiteral("Demande déposée"));
        // Each value says where it was read.
        for (const char *table : {"partnerContacts", "partnerHabilitations", "partnerProduction", "partnerQuotas"}) {
            const auto *view = page.findChild<QTableView *>(QString::fromLatin1(table));
            const QString origin = view->model()->index(0, view->model()->columnCount() - 1).data().toString();
            QVERIFY2(origin.startsWith(QStringLiteral("apim")), qPrintable(origin));
        }
    }

    void leadsBackToTheList()
    {
        PartnerPage page(m_on->context);
        page.show();
        page.open({.page = QStringLiteral("partner"), .object = QString::number(partnerId())});
        QSignalSpy asked(&page, &Page::placeRequested);

        QTest::keyClick(&page, Qt::Key_Backspace);

        QCOMPARE(asked.size(), 1);
        const auto place = asked.first().first().value<Place>();
        QCOMPARE(place.page, QStringLiteral("partners"));
        QCOMPARE(place.object, QString::number(partnerId()));
    }

    void opensThePartnerWithEntree()
    {
        PartnersPage page(m_on->context);
        page.resize(1256, 760);
        page.show();
        page.refresh();
        QTRY_COMPARE(page.model().rowCount(), 1);
        page.table().selectId(partnerId());
        QSignalSpy asked(&page, &Page::placeRequested);

        QTest::keyClick(&page.table(), Qt::Key_Return);

        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<Place>().page, QStringLiteral("partner"));
        QCOMPARE(page.sheet().findChild<QLabel *>(QStringLiteral("sheet-identifier"))->text(),
                 QStringLiteral("Mairie fictive"));
    }

    void joinsAnApplicationByHandForGood()
    {
        PartnersPage page(m_on->context);
        page.show();
        page.refresh();
        auto *strip = page.findChild<QWidget *>(QStringLiteral("unjoinedStrip"));
        QTRY_VERIFY(strip->isVisible());

        page.findChild<ActionButton *>(QStringLiteral("openJoining"))->click();
        auto *dialog = page.findChild<JoiningDialog *>();
        QVERIFY(dialog);
        auto *applications = dialog->findChild<QListWidget *>(QStringLiteral("unjoinedApplications"));
        QTRY_COMPARE(applications->count(), 1);
        QCOMPARE(applications->item(0)->text(), QStringLiteral("Application perdue"));
        auto *partners = dialog->findChild<QListWidget *>(QStringLiteral("joiningPartners"));
        QTRY_COMPARE(partners->count(), 1);
        partners->setCurrentRow(0);
        dialog->findChild<ActionButton *>(QStringLiteral("join"))->click();

        QTRY_COMPARE(applications->count(), 0);
        QTRY_VERIFY(!strip->isVisible());
        // The next reading keeps the decision.
        SnapshotRepository snapshots(m_on->workspace.database());
        QVERIFY(snapshots.merge(apim, fullSnapshot(), QDateTime::currentDateTimeUtc()));
        QCOMPARE(PartnerRepository(m_on->workspace.database()).unjoinedApplications()->size(), 0);
    }

    void keepsAViewUnderItsName()
    {
        {
            PartnersPage page(m_on->context);
            page.show();
            page.refresh();
            QTRY_COMPARE(page.model().rowCount(), 1);
            page.findChild<QLineEdit *>(QStringLiteral("table-search"))->setText(QStringLiteral("introuvable"));
            QTRY_COMPARE(page.model().rowCount(), 0);

            page.findChild<ActionButton *>(QStringLiteral("save-view"))->click();
            auto *dialog = page.findChild<QInputDialog *>(QStringLiteral("save-view-dialog"));
            QVERIFY(dialog);
            dialog->setTextValue(QStringLiteral("Mes absents"));
            dialog->accept();

            QCOMPARE(page.findChild<ViewTabs *>()->currentView(), QStringLiteral("saved/Mes absents"));
        }
        PartnersPage again(m_on->context);
        again.show();
        again.refresh();
        QTRY_COMPARE(again.model().rowCount(), 1);

        again.findChild<ViewTabs *>()->select(QStringLiteral("saved/Mes absents"));

        QTRY_COMPARE(again.model().rowCount(), 0);
        QCOMPARE(again.findChild<QLineEdit *>(QStringLiteral("table-search"))->text(), QStringLiteral("introuvable"));
        Q_EMIT again.findChild<ViewTabs *>()->removalAsked(QStringLiteral("saved/Mes absents"));
        QVERIFY(m_on->settings.views(QStringLiteral("partners")).isEmpty()
                || !QString::fromUtf8(QJsonDocument(m_on->settings.views(QStringLiteral("partners"))).toJson())
                        .contains(QStringLiteral("Mes absents")));
    }
};

QTEST_MAIN(TestPartnerPages)
#include "tst_partner_pages.moc"
