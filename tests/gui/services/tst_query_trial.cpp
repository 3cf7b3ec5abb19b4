// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/action_button.h"
#include "gui/services/query_trial_view.h"
#include "gui/services/service_dialog.h"
#include "gui/services/services_page.h"
#include "services/storage/service_repository.h"
#include "tests/gui/page_fixture.h"
#include "tests/services/http/fake_server.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QtTest>

using namespace vigie;
using namespace vigie::test;

//! « Essayer les requêtes », in the dialog of a service.
class TestQueryTrial : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<PageFixture> m_on;
    std::unique_ptr<ServicesPage> m_page;
    ServiceDialog *m_dialog{nullptr};

    template <typename T> [[nodiscard]] T *find(const char *name) const
    {
        return m_dialog->findChild<T *>(QString::fromUtf8(name));
    }

    //! Finds one series of a probe, nothing of calls, and does not understand `oops(`.
    [[nodiscard]] static PlayedReply answer(const SeenRequest &request)
    {
        const QString expression = request.query(QStringLiteral("query"));
        if (expression.contains(QStringLiteral("oops(")))
            return {
                .status = 400,
                .body =
                    R"({"status":"error","errorType":"bad_data","error":"parse error: unclosed left parenthesis"})"};
        const QByteArray series = expression.contains(QStringLiteral("probe"))
            ? R"({"metric":{"instance":"https://api.exemple.invalid"},"value":[1780000020,"1"]})"
            : "";
        return {.body = R"({"status":"success","data":{"resultType":"vector","result":[)" + series + "]}}"};
    }

    void fill()
    {
        auto *product = find<QComboBox>("serviceProduct");
        product->setCurrentIndex(product->findData(QStringLiteral("prometheus")));
        find<QLineEdit>("serviceName")->setText(QStringLiteral("Mesures"));
        find<QLineEdit>("serviceId")->setText(QStringLiteral("mesures"));
        find<QLineEdit>("serviceUrl")->setText(m_server->url().toString());
        auto *api = find<QComboBox>("optionsApi");
        api->setCurrentIndex(api->findData(QStringLiteral("INFINOE")));
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }

    void init()
    {
        m_server = std::make_unique<FakeServer>();
        m_server->answer = answer;
        m_on = std::make_unique<PageFixture>();
        m_page = std::make_unique<ServicesPage>(m_on->context);
        m_page->show();
        m_page->findChild<ActionButton *>(QStringLiteral("addService"))->click();
        QVERIFY(QTest::qWaitFor([this] { return m_page->findChild<ServiceDialog *>() != nullptr; }, 30'000));
        m_dialog = m_page->findChild<ServiceDialog *>();
        fill();
    }

    void cleanup()
    {
        m_page.reset();
        m_on.reset();
        m_server.reset();
    }

    void showsTheDefaultsOfAnApiBeforeAnythingIsSet()
    {
        QVERIFY2(find<QLineEdit>("option-probe.INFINOE")->placeholderText().contains(QStringLiteral("api=\"INFINOE\"")),
                 qPrintable(find<QLineEdit>("option-probe.INFINOE")->placeholderText()));
        QVERIFY(find<QLineEdit>("option-probe")->placeholderText().contains(QStringLiteral("api=\"{api}\"")));
        QCOMPARE(find<QLineEdit>("option-name.INFINOE")->placeholderText(), QStringLiteral("INFINOE"));
        QCOMPARE(find<QLineEdit>("option-calls.INFINOE")->placeholderText(), QString());

        auto *gateway = find<QComboBox>("option-gateway");
        gateway->setCurrentIndex(gateway->findData(QStringLiteral("kong")));
        find<QLineEdit>("option-name.INFINOE")->setText(QStringLiteral("infinoe-v2"));

        QVERIFY(find<QLineEdit>("option-calls.INFINOE")
                    ->placeholderText()
                    .contains(QStringLiteral("kong_http_requests_total{service=\"infinoe-v2\"}")));
    }

    void keepsWhatEachApiWasGiven()
    {
        find<QLineEdit>("option-probe.INFINOE")->setText(QStringLiteral("up{job=\"infinoe\"}"));
        auto *api = find<QComboBox>("optionsApi");
        api->setCurrentIndex(api->findData(QStringLiteral("CAPTCHETAT")));
        QVERIFY(!find<QLineEdit>("option-probe.INFINOE"));
        find<QLineEdit>("option-probe.CAPTCHETAT")->setText(QStringLiteral("up{job=\"captcha\"}"));

        find<ActionButton>("serviceSave")->click();

        ServiceRepository services(m_on->workspace.database());
        QTRY_VERIFY(services.find({QStringLiteral("mesures")}));
        const QMap<QString, QString> expected{
            {QStringLiteral("probe.INFINOE"), QStringLiteral("up{job=\"infinoe\"}")},
            {QStringLiteral("probe.CAPTCHETAT"), QStringLiteral("up{job=\"captcha\"}")}};
        QCOMPARE(services.find({QStringLiteral("mesures")})->options, expected);
    }

    void offersTheServedApisAlone()
    {
        for (QCheckBox *api : m_dialog->findChildren<QCheckBox *>()) {
            if (api->property("code") == QStringLiteral("CAPTCHETAT"))
                api->setChecked(true);
        }

        auto *apis = find<QComboBox>("optionsApi");
        QCOMPARE(apis->count(), 1);
        QCOMPARE(apis->currentData().toString(), QStringLiteral("CAPTCHETAT"));
        QVERIFY(find<QLineEdit>("option-probe.CAPTCHETAT"));
    }

    void showsTheSeriesThatWereFound()
    {
        find<QLineEdit>("option-calls.INFINOE")->setText(QStringLiteral("sum(rate(calls_total[5m]))"));

        find<ActionButton>("tryQueries")->click();

        QTRY_VERIFY(find<QLabel>("queryAnswer-calls"));
        const QString probe = find<QLabel>("queryAnswer-probe")->text();
        QVERIFY2(probe.contains(QStringLiteral("instance=https://api.exemple.invalid : 1, à 28/05/2026 22:27")),
                 qPrintable(probe));
        QVERIFY(find<QLabel>("queryAnswer-calls")->text().contains(QStringLiteral("ne trouve rien")));
        QVERIFY(find<QLabel>("queryTrialTitle")->text().contains(QStringLiteral("sur 2")));
        QVERIFY(!ServiceRepository(m_on->workspace.database()).find({QStringLiteral("mesures")})); // nothing is saved
    }

    void saysWhatTheServiceSaysAgainstAQuery()
    {
        find<QLineEdit>("option-probe.INFINOE")->setText(QStringLiteral("oops("));

        find<ActionButton>("tryQueries")->click();

        QTRY_VERIFY(find<QLabel>("queryAnswer-probe"));
        const QString answer = find<QLabel>("queryAnswer-probe")->text();
        QVERIFY2(answer.contains(QStringLiteral("unclosed left parenthesis")), qPrintable(answer));
    }

    void theTestOfAServiceOutlivesItsConnector()
    {
        find<ActionButton>("serviceSave")->click();
        QTRY_VERIFY_WITH_TIMEOUT(
            m_page->findChild<QTableView *>(QStringLiteral("servicesTable"))->model()->rowCount() == 2, 30'000);
        m_page->open({.object = QStringLiteral("mesures")});

        for (int time = 0; time < 2; ++time) {
            m_page->findChild<ActionButton *>(QStringLiteral("testService"))->click();
            auto *title = m_page->findChild<QLabel *>(QStringLiteral("connectionChecksTitle"));
            QTRY_VERIFY_WITH_TIMEOUT(title->text().startsWith(QStringLiteral("Essai réussi"))
                                         || title->text().startsWith(QStringLiteral("Essai manqué")),
                                     30'000);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // it crashed here
        }
    }

    void saysThatTheServiceDoesNotAnswer()
    {
        m_server.reset();

        find<ActionButton>("tryQueries")->click();

        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("queryAnswer-probe"), 30'000);
        const QString answer = find<QLabel>("queryAnswer-probe")->text();
        QVERIFY2(answer.contains(QStringLiteral("ne répond pas")), qPrintable(answer));
    }
};

QTEST_MAIN(TestQueryTrial)
#include "tst_query_trial.moc"
