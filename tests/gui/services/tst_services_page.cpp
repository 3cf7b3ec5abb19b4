// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/services/services_page.h"

#include "gui/common/action_button.h"
#include "gui/services/secret_dialog.h"
#include "gui/services/service_dialog.h"
#include "gui/shell/status_line.h"
#include "gui/shell/sync_control.h"
#include "services/storage/service_repository.h"
#include "tests/gui/page_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

using namespace vigie;

class TestServicesPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageFixture> m_on;
    std::unique_ptr<ServicesPage> m_page;

    template <typename T> [[nodiscard]] T *find(const char *name, const QWidget *in = nullptr) const
    {
        return (in ? in : m_page.get())->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] int rows() const { return find<QTableView>("servicesTable")->model()->rowCount(); }
    [[nodiscard]] ServiceDialog *dialog() const { return m_page->findChild<ServiceDialog *>(); }
    //! It opens once what it needs has been read.
    [[nodiscard]] ServiceDialog *opened() const
    {
        static_cast<void>(QTest::qWaitFor([this] { return dialog() != nullptr; }, 30'000));
        return dialog();
    }
    [[nodiscard]] Result<Service> stored(const char *id) const
    {
        return ServiceRepository(m_on->workspace.database()).find({QString::fromLatin1(id)});
    }

    void failLastReading(Error::Kind kind)
    {
        QVERIFY(ServiceRepository(m_on->workspace.database())
                    .saveStatus({.service = {QStringLiteral("apim")},
                                 .state = SyncState::Failed,
                                 .attemptedAt = QDateTime::currentDateTimeUtc(),
                                 .errorKind = errorKindWord(kind),
                                 .errorSubject = QStringLiteral("apim.exemple.invalid")}));
        m_page->refresh();
    }

    //! The dialog of a new service, filled as an agent does.
    ServiceDialog *fillNew()
    {
        find<ActionButton>("addService")->click();
        ServiceDialog *shown = opened();
        auto *product = find<QComboBox>("serviceProduct", shown);
        product->setCurrentIndex(product->findData(QStringLiteral("oauth2")));
        find<QLineEdit>("serviceName", shown)->setText(QStringLiteral("Serveur OAuth"));
        find<QLineEdit>("serviceId", shown)->setText(QStringLiteral("oauth"));
        find<QLineEdit>("serviceUrl", shown)->setText(QStringLiteral("https://oauth.exemple.invalid"));
        find<QLineEdit>("serviceClientId", shown)->setText(QStringLiteral("console"));
        find<QLineEdit>("serviceSecret", shown)->setText(QStringLiteral("typed-secret"));
        return shown;
    }

private Q_SLOTS:
    void init()
    {
        m_on = std::make_unique<PageFixture>();
        m_page = std::make_unique<ServicesPage>(m_on->context);
        m_page->resize(1200, 800);
        m_page->show();
        QTRY_COMPARE(rows(), 1); // read in the background
    }

    void cleanup()
    {
        m_page.reset();
        m_on.reset();
    }

    void showsAFailedServiceWithItsSentence()
    {
        failLastReading(Error::Kind::Unreachable);

        auto *happened = find<QLabel>("serviceHappened");
        QTRY_VERIFY(happened->isVisible());
        QVERIFY2(happened->text().contains(QStringLiteral("apim.exemple.invalid ne répond pas")),
                 qPrintable(happened->text()));
    }

    void leavesReadingToTheWindowWhichShowsItsProgress()
    {
        failLastReading(Error::Kind::KeychainLocked);
        QTRY_VERIFY(find<QLabel>("serviceHappened")->isVisible());
        QSignalSpy asked(m_page.get(), &Page::synchronisationAsked);

        find<ActionButton>("serviceRetry")->click();

        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.constFirst().constFirst().value<QList<ServiceId>>(), QList<ServiceId>{{QStringLiteral("apim")}});
    }

    void opensAtAServiceThatIsNotReadYet()
    {
        QVERIFY(ServiceRepository(m_on->workspace.database()).add(FakeService::service(QStringLiteral("autre"))));
        m_page = std::make_unique<ServicesPage>(m_on->context);

        m_page->open({.page = QStringLiteral("services"), .object = QStringLiteral("autre")});

        QTRY_COMPARE(rows(), 2);
        QCOMPARE(m_page->place().object, QStringLiteral("autre"));
    }

    void columnsAreAsWideAsTheirWords()
    {
        auto *table = find<QTableView>("servicesTable");

        const auto widthOf = [table](int column) {
            return table->fontMetrics().horizontalAdvance(table->model()->index(0, column).data().toString());
        };
        QTRY_VERIFY(table->columnWidth(ServicesTableModel::State) > widthOf(ServicesTableModel::State));
        QTRY_VERIFY(table->columnWidth(ServicesTableModel::Content) > widthOf(ServicesTableModel::Content));
    }

    void foldsTheTechnicalLog()
    {
        auto *log = find<QPlainTextEdit>("serviceLog");
        auto *button = find<QToolButton>("serviceLogButton");
        QVERIFY(!log->isVisible());
        Q_EMIT m_on->connectors.logged({QStringLiteral("apim")}, QStringLiteral("GET / 200 4 ms"));
        QVERIFY(button->text().contains(QStringLiteral("(1)")));

        button->click();

        QVERIFY(log->isVisible());
        QCOMPARE(log->toPlainText(), QStringLiteral("GET / 200 4 ms"));
    }

    void beginsANewServiceAtItsProduct()
    {
        find<ActionButton>("addService")->click();
        const ServiceDialog *shown = opened();
        QVERIFY(shown);

        QTRY_COMPARE(shown->focusWidget(), find<QComboBox>("serviceProduct", shown));
    }

    void addsAServiceAndPutsItsSecretInTheKeychain()
    {
        ServiceDialog *shown = fillNew();

        find<ActionButton>("serviceSave", shown)->click();

        QTRY_COMPARE(rows(), 2);
        QCOMPARE(stored("oauth")->url, QUrl(QStringLiteral("https://oauth.exemple.invalid")));
        QCOMPARE(m_on->keychain.kept.value(secretKeyOf(QStringLiteral("oauth"))), QByteArray("typed-secret"));
        QTRY_VERIFY(!dialog() || !dialog()->isVisible());
    }

    void saysWhatIsWrongUnderEachField()
    {
        find<ActionButton>("addService")->click();
        ServiceDialog *shown = opened();
        find<QLineEdit>("serviceId", shown)->setText(QStringLiteral("Pas bon"));
        find<QLineEdit>("serviceUrl", shown)->setText(QStringLiteral("ftp://apim.exemple.invalid"));
        find<QLineEdit>("serviceProxy", shown)->setText(QStringLiteral("http://moi:mot@proxy.invalid:3128"));

        find<ActionButton>("serviceSave", shown)->click();

        for (const char *fault :
             {"serviceNameFault", "serviceIdFault", "serviceUrlFault", "serviceProxyFault", "serviceSecretFault"})
            QVERIFY2(find<QLabel>(fault, shown), fault);
        QCOMPARE(rows(), 1);
    }

    void sendsNoSecretInClearUnlessTheAgentAccepts()
    {
        ServiceDialog *shown = fillNew();
        auto *accepts = find<QCheckBox>("servicePlainHttp", shown);
        QVERIFY(!accepts->isVisibleTo(shown));
        find<QLineEdit>("serviceUrl", shown)->setText(QStringLiteral("http://oauth.exemple.invalid"));
        QVERIFY(accepts->isVisibleTo(shown));

        find<ActionButton>("serviceSave", shown)->click();
        QVERIFY(find<QLabel>("serviceUrlFault", shown));
        QCOMPARE(rows(), 1);

        accepts->setChecked(true);
        find<ActionButton>("serviceSave", shown)->click();
        QTRY_COMPARE(rows(), 2);
    }

    void editsAServiceAndLeavesItsSecret()
    {
        find<ActionButton>("serviceSave", fillNew())->click();
        QTRY_COMPARE(rows(), 2);
        QTRY_VERIFY(!dialog());
        m_page->open({.page = QStringLiteral("services"), .object = QStringLiteral("oauth")});

        find<ActionButton>("editService")->click();
        ServiceDialog *shown = opened();
        QVERIFY(find<QLineEdit>("serviceSecret", shown)->text().isEmpty());
        find<QLineEdit>("serviceName", shown)->setText(QStringLiteral("Serveur renommé"));
        find<ActionButton>("serviceSave", shown)->click();

        QTRY_COMPARE(stored("oauth")->name, QStringLiteral("Serveur renommé"));
        QCOMPARE(m_on->keychain.kept.value(secretKeyOf(QStringLiteral("oauth"))), QByteArray("typed-secret"));
    }

    void keepsTheProxysPasswordApart()
    {
        ServiceDialog *shown = fillNew();
        find<QLineEdit>("serviceProxy", shown)->setText(QStringLiteral("http://compte@proxy.invalid:3128"));
        find<QLineEdit>("serviceProxyPassword", shown)->setText(QStringLiteral("mot-de-passe"));

        find<ActionButton>("serviceSave", shown)->click();

        QTRY_COMPARE(rows(), 2);
        QCOMPARE(m_on->keychain.kept.value(proxyKeyOf(QStringLiteral("oauth"))), QByteArray("mot-de-passe"));
        QCOMPARE(stored("oauth")->proxy.password(), QString());
        QCOMPARE(stored("oauth")->proxy.userName(), QStringLiteral("compte"));
    }

    void removesAServiceAfterAWord()
    {
        find<ActionButton>("removeService")->click();
        auto *box = m_page->findChild<QMessageBox *>();
        QVERIFY(box);
        QVERIFY2(box->text().contains(QStringLiteral("apim")), qPrintable(box->text()));
        QCOMPARE(rows(), 1);

        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        }

        QTRY_COMPARE(rows(), 0);
        QVERIFY(!m_on->keychain.kept.contains(secretKeyOf(QStringLiteral("apim"))));
    }

    void testsAConnectionLineByLine()
    {
        m_on->fake.checks = {
            {.step = ConnectionCheck::Step::Reach, .outcome = ConnectionCheck::Outcome::Passed},
            {.step = ConnectionCheck::Step::Scopes,
             .outcome = ConnectionCheck::Outcome::Failed,
             .missing = {QStringLiteral("apim:admin")},
             .error = Error{.kind = Error::Kind::Forbidden, .subject = QStringLiteral("apim.exemple.invalid")}}};

        find<ActionButton>("testService")->click();

        auto *title = find<QLabel>("connectionChecksTitle");
        QTRY_VERIFY(title->text().startsWith(QStringLiteral("Essai manqué")));
        const QList<QLabel *> lines = title->parentWidget()->findChildren<QLabel *>();
        QVERIFY(std::any_of(lines.begin(), lines.end(),
                            [](const QLabel *line) { return line->text().contains(QStringLiteral("apim:admin")); }));
        QCOMPARE(m_on->fake.count(QStringLiteral("read apim")), 0);
    }

    void asksAgainForALostSecretAndReads()
    {
        StatusLine status;
        SyncControl window(m_on->reader, m_on->synchronisation, status);
        connect(m_page.get(), &Page::synchronisationAsked, &window, &SyncControl::start);
        m_on->keychain.kept.clear();
        failLastReading(Error::Kind::SecretMissing);
        auto *ask = find<ActionButton>("askSecret");
        QTRY_VERIFY(ask->isVisible());

        ask->click();
        auto *shown = m_page->findChild<SecretDialog *>();
        QVERIFY(shown);
        find<QLineEdit>("missingSecret", shown)->setText(QStringLiteral("found-again"));
        QTest::keyClick(find<QLineEdit>("missingSecret", shown), Qt::Key_Return);

        QTRY_COMPARE(m_on->keychain.kept.value(secretKeyOf(QStringLiteral("apim"))), QByteArray("found-again"));
        QTRY_COMPARE(m_on->fake.count(QStringLiteral("read apim")), 1);
        QCOMPARE(m_on->fake.secretSeen, QByteArray("found-again"));
    }

    void doesNotTakeALockedKeychainForAnEmptyOne()
    {
        failLastReading(Error::Kind::KeychainLocked);

        QTRY_VERIFY(find<QLabel>("serviceHappened")->text().contains(QStringLiteral("verrouillé")));
        QVERIFY(!find<ActionButton>("askSecret")->isVisible());
    }

    void saysThatTheKeychainIsLockedWhenASecretIsSaved()
    {
        ServiceDialog *shown = fillNew();
        m_on->keychain.fault = Error::Kind::KeychainLocked;

        find<ActionButton>("serviceSave", shown)->click();

        auto *problem = find<QLabel>("serviceProblem", shown);
        QTRY_VERIFY(problem->text().contains(QStringLiteral("verrouillé")));
        QVERIFY(!find<ActionButton>("serviceSession", shown)->isVisibleTo(shown));
        QCOMPARE(rows(), 1);
    }

    void keepsASecretForTheSessionOnlyWhenTheAgentAgrees()
    {
        ServiceDialog *shown = fillNew();
        m_on->keychain.fault = Error::Kind::NoKeychain;

        find<ActionButton>("serviceSave", shown)->click();
        auto *session = find<ActionButton>("serviceSession", shown);
        QTRY_VERIFY(session->isVisibleTo(shown));
        QVERIFY(find<QLabel>("serviceProblem", shown)->text().contains(QStringLiteral("pas de trousseau")));
        QCOMPARE(rows(), 1);
        session->click();

        QTRY_COMPARE(rows(), 2);
        const Future<Secret> kept = m_on->secrets.read(secretKeyOf(QStringLiteral("oauth")), {});
        QTRY_VERIFY(kept.isFinished());
        QCOMPARE(kept.result()->reveal(), QByteArray("typed-secret"));
        QVERIFY(!m_on->keychain.kept.contains(secretKeyOf(QStringLiteral("oauth"))));
    }
};

QTEST_MAIN(TestServicesPage)
#include "tst_services_page.moc"
