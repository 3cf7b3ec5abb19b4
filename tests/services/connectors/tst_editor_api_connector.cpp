// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connectors/editor_api/editor_api_parsing.h"
#include "tests/services/http/fake_server.h"
#include "tests/services/sandbox/on_sandbox.h"
#include "tests/services/waiting.h"

#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::test;
using sandbox::FaultKind;

namespace {

const QString delegations = u"delegations"_s;
const QByteArray path = "/editeur/api/v1/delegations";

//! The service as the agent would set it up: the announcement's API is the caller's business.
void ofEntreprise(Service &service) { service.apis = {{u"API_ENTREPRISE"_s}}; }

QString outcomes(const QList<ConnectionCheck> &checks)
{
    QString text;
    for (const ConnectionCheck &check : checks)
        text += check.outcome == ConnectionCheck::Outcome::Passed ? u'+'
            : check.outcome == ConnectionCheck::Outcome::Failed   ? u'!'
                                                                  : u'-';
    return text;
}

QByteArray pageOf(const QStringList &ids, int total)
{
    QJsonArray rows;
    for (const QString &id : ids)
        rows.append(QJsonObject{{u"id"_s, id}, {u"statut"_s, u"active"_s}});
    return QJsonDocument(QJsonObject{{u"data"_s, rows}, {u"meta"_s, QJsonObject{{u"total"_s, total}}}}).toJson();
}

QStringList numbered(int from, int count)
{
    QStringList ids;
    for (int id = from; id < from + count; ++id)
        ids.append(QString::number(id));
    return ids;
}

} // namespace

class TestEditorApiConnector : public QObject
{
    Q_OBJECT

private:
    static std::unique_ptr<Connector> connectorTo(const FakeServer &server, HttpClient &http)
    {
        const Service service{
            .product = u"editor-api"_s,
            .url = server.url(QString()),
            .apis = {{u"API_ENTREPRISE"_s}},
            .options = {{u"editor_name"_s, u"Éditeur fictif A"_s}, {u"editor_siret"_s, u"999 000 000 00017"_s}}};
        return productOf(service.product)
            ->make({.service = service, .secret = Secret("jwt"), .http = http, .profiles = smallProfiles()});
    }

private Q_SLOTS:
    void readsEveryPage()
    {
        OnSandbox on({.partners = 1500});
        const auto connector = on.connect(delegations, ofEntreprise);

        const Result<ServiceSnapshot> read = waited(connector->read({}, {}));

        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        const auto &known = on.sandbox().world().delegations;
        QVERIFY(known.size() > 100); // more than one page
        QCOMPARE(read->delegations.size(), known.size());
        QVERIFY(read->gaps.isEmpty());
        QCOMPARE(read->productVersion, u"v1"_s);
        const EditorDelegation &first = read->delegations.constFirst();
        QCOMPARE(first.remoteId, known.constFirst().id);
        QCOMPARE(first.requestNumber, u"D%1"_s.arg(known.constFirst().request));
        QCOMPARE(first.siret, known.constFirst().siret);
        QCOMPARE(first.createdAt, known.constFirst().createdAt);
        QCOMPARE(first.api.value, u"API_ENTREPRISE"_s);
        QCOMPARE(first.editorName, sandbox::fictitiousEditor(0).name);
        QCOMPARE(first.editorSiret, sandbox::fictitiousEditor(0).siret);
        const auto active = [](const auto &list, auto isActive) {
            return std::count_if(list.cbegin(), list.cend(), isActive);
        };
        QCOMPARE(active(read->delegations, [](const EditorDelegation &each) { return each.isActive; }),
                 active(known, [](const sandbox::Delegation &each) { return each.active; }));
        QVERIFY(active(known, [](const sandbox::Delegation &each) { return !each.active; }) > 0);
    }

    void losesNoRowUnder_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("value");
        QTest::newRow("a total that lies") << int(FaultKind::LyingTotal) << 0;
        QTest::newRow("429 without Retry-After") << int(FaultKind::TooManyRequests) << 0;
        QTest::newRow("503 with Retry-After") << int(FaultKind::Unavailable) << 0;
        QTest::newRow("slow answers") << int(FaultKind::Slow) << 5;
        QTest::newRow("wrong types") << int(FaultKind::WrongTypes) << 0;
    }

    void losesNoRowUnder()
    {
        QFETCH(int, fault);
        QFETCH(int, value);
        OnSandbox on({.partners = 1500, .faults = {{FaultKind(fault), value}}});
        const auto connector = on.connect(delegations, ofEntreprise);

        const Result<ServiceSnapshot> read = waited(connector->read({}, {}));

        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QVERIFY(read->gaps.isEmpty());
        QSet<QString> ids;
        for (const EditorDelegation &each : read->delegations)
            ids.insert(each.requestNumber);
        QCOMPARE(ids.size(), on.sandbox().world().delegations.size());
        QCOMPARE(read->delegations.size(), ids.size());
    }

    void saysWhatFailed_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("value");
        QTest::addColumn<int>("kind");
        QTest::newRow("captive proxy") << int(FaultKind::Html) << 0 << int(Error::Kind::NotJson);
        QTest::newRow("cut JSON") << int(FaultKind::TruncatedJson) << 0 << int(Error::Kind::BadReply);
        QTest::newRow("cut connection") << int(FaultKind::CutConnection) << 0 << int(Error::Kind::Unreachable);
        QTest::newRow("another host") << int(FaultKind::Redirect) << 0 << int(Error::Kind::ForeignRedirect);
        QTest::newRow("an address off the list") << int(FaultKind::ForeignAddress) << 0 << int(Error::Kind::Forbidden);
        QTest::newRow("500 on the first page") << int(FaultKind::FailingPage) << 1 << int(Error::Kind::ServiceFault);
    }

    void saysWhatFailed()
    {
        QFETCH(int, fault);
        QFETCH(int, value);
        QFETCH(int, kind);
        OnSandbox on({.partners = 60, .faults = {{FaultKind(fault), value}}});
        const auto connector = on.connect(delegations, ofEntreprise);

        const Result<ServiceSnapshot> read = waited(connector->read({}, {}));

        QVERIFY(!read);
        QCOMPARE(int(read.error().kind), kind);
    }

    void keepsWhatCameBeforeAFailingPage()
    {
        OnSandbox on({.partners = 1500, .faults = {{FaultKind::FailingPage, 2}}});
        const auto connector = on.connect(delegations, ofEntreprise);

        const Result<ServiceSnapshot> read = waited(connector->read({}, {}));

        QVERIFY(read);
        QCOMPARE(read->delegations.size(), 100);
        QCOMPARE(read->gaps.size(), 1);
        QCOMPARE(read->gaps.at(0).what, delegations);
        QCOMPARE(read->gaps.at(0).error.kind, Error::Kind::ServiceFault);
    }

    void saysThatThePagesRepeat()
    {
        OnSandbox on({.partners = 1500, .faults = {{FaultKind::RepeatingPage, 0}}});
        const auto connector = on.connect(delegations, ofEntreprise);

        const Result<ServiceSnapshot> read = waited(connector->read({}, {}));

        QVERIFY(read);
        QCOMPARE(read->delegations.size(), 100);
        QCOMPARE(read->gaps.size(), 1);
        QCOMPARE(read->gaps.at(0).error.kind, Error::Kind::BadReply);
    }

    void asksForPagesWithTheTokenOfTheEditor()
    {
        FakeServer server;
        server.answer = [](const SeenRequest &request) {
            const int page = request.query(u"page"_s).toInt();
            return json(page == 1 ? pageOf(numbered(1, 100), 130) : pageOf(numbered(101, 30), 130));
        };
        HttpClient http(quickHttp());
        const auto connector = connectorTo(server, http);
        ReadProgress last;

        const auto read = waited(connector->read([&last](const ReadProgress &now) { last = now; }, {}));

        QVERIFY(read);
        QCOMPARE(read->delegations.size(), 130);
        QCOMPARE(server.count("GET", path), 2);
        QCOMPARE(server.seen.at(0).query(u"per_page"_s), u"100"_s);
        QCOMPARE(server.seen.at(0).headers.value("authorization"), QByteArray("Bearer jwt"));
        QCOMPARE(last.what, delegations);
        QCOMPARE(last.done, 130);
        QCOMPARE(last.total, std::optional<qint64>(130));
    }

    void goesBackWhenADelegationIsWithdrawnMeanwhile()
    {
        FakeServer server;
        int requests = 0;
        // The first of the list goes between the two pages: what was the 101st is now the 100th.
        server.answer = [&requests](const SeenRequest &request) {
            const bool isFirst = ++requests == 1;
            const int from = isFirst ? 1 : 2;
            const int total = isFirst ? 130 : 129;
            const int page = request.query(u"page"_s).toInt();
            return json(page == 1 ? pageOf(numbered(from, 100), total) : pageOf(numbered(from + 100, 29), total));
        };
        HttpClient http(quickHttp());
        const auto connector = connectorTo(server, http);

        const auto read = waited(connector->read({}, {}));

        QVERIFY(read);
        QVERIFY(read->gaps.isEmpty());
        QSet<QString> ids;
        for (const EditorDelegation &each : read->delegations)
            ids.insert(each.remoteId);
        for (const QString &id : numbered(2, 129))
            QVERIFY2(ids.contains(id), qPrintable(id));
    }

    void keepsAnUnknownStateAsText()
    {
        const Service service{.options = {{u"editor_siret"_s, u"999 000 000 00017"_s}}};
        const EditorDelegation read = delegationIn({{u"id"_s, u"a"_s},
                                                    {u"authorization_request_id"_s, u"1234"_s},
                                                    {u"siret"_s, u"999 214 307 00012"_s},
                                                    {u"statut"_s, u"suspended"_s},
                                                    {u"created_at"_s, u"2026-05-31T23:30:00.000+02:00"_s}},
                                                   service, {u"API_ENTREPRISE"_s});

        QVERIFY(!read.isActive);
        QCOMPARE(read.stateText, u"suspended"_s);
        QCOMPARE(read.requestNumber, u"D1234"_s);
        QCOMPARE(read.siret, u"99921430700012"_s);
        QCOMPARE(read.editorSiret, u"99900000000017"_s);
        QCOMPARE(read.createdAt, QDateTime(QDate(2026, 5, 31), QTime(21, 30), Qt::UTC));
    }

    void knowsTheApiByItsNameOrByItsHost()
    {
        const QList<TermsProfile> profiles = smallProfiles();
        const auto apiOf = [&profiles](const QString &host, const QStringList &apis) {
            Service service{.url = QUrl(u"https://"_s + host)};
            for (const QString &api : apis)
                service.apis.append({api});
            return delegatedApi(service, profiles).value;
        };

        QCOMPARE(apiOf(u"entreprise.api.gouv.fr"_s, {}), u"API_ENTREPRISE"_s);
        QCOMPARE(apiOf(u"particulier.api.gouv.fr"_s, {}), u"API_PARTICULIER"_s);
        QCOMPARE(apiOf(u"relais.exemple"_s, {u"API_PARTICULIER"_s}), u"API_PARTICULIER"_s);
        QCOMPARE(apiOf(u"relais.exemple"_s, {}), QString());
        QCOMPARE(apiOf(u"entreprise.api.gouv.fr"_s, {u"INFINOE"_s, u"CAPTCHETAT"_s}), QString());
    }

    void takesTheAddressWithOrWithoutItsPath()
    {
        for (const char *typed : {"https://h", "https://h/", "https://h/editeur/api/v1", "https://h/editeur/api/v1/"})
            QCOMPARE(delegationsUrl({.url = QUrl(QLatin1String(typed))}),
                     QUrl(u"https://h/editeur/api/v1/delegations"_s));
    }

    void stopsWhenAsked()
    {
        OnSandbox on({.partners = 50, .faults = {{FaultKind::Slow, 200}}});
        const auto connector = on.connect(delegations, ofEntreprise);
        std::stop_source stop;
        const Future<ServiceSnapshot> reading = connector->read({}, stop.get_token());

        stop.request_stop();
        const Result<ServiceSnapshot> read = waited(reading);

        QCOMPARE(errorOf(read), Error::Kind::Cancelled);
    }

    void settlesWhenItDiesInFlight()
    {
        OnSandbox on({.partners = 50, .faults = {{FaultKind::Slow, 200}}});
        auto connector = on.connect(delegations, ofEntreprise);
        const Future<ServiceSnapshot> reading = connector->read({}, {});

        connector.reset();

        QCOMPARE(errorOf(waited(reading)), Error::Kind::Cancelled);
    }

    void testsEachStep()
    {
        OnSandbox on({.partners = 5});

        const auto checks = waited(on.connect(delegations, ofEntreprise)->test({}));

        QVERIFY(checks);
        QCOMPARE(outcomes(*checks), u"+-+++"_s);
        QCOMPARE(checks->at(2).fact, sandbox::fictitiousEditor(0).name);
        QCOMPARE(checks->at(4).fact, u"API_ENTREPRISE"_s);
    }

    void testsWithAWrongToken()
    {
        FakeServer server;
        server.play(json(R"({"error": "Unauthorized"})", 401));
        HttpClient http(quickHttp());

        const auto checks = waited(connectorTo(server, http)->test({}));

        QVERIFY(checks);
        QCOMPARE(outcomes(*checks), u"+-!--"_s);
        QCOMPARE(checks->at(2).error->kind, Error::Kind::Unauthorised);
    }

    void testsFromAnAddressOffTheList()
    {
        OnSandbox on({.partners = 5, .faults = {{FaultKind::ForeignAddress, 0}}});

        const auto checks = waited(on.connect(delegations, ofEntreprise)->test({}));

        QVERIFY(checks);
        QCOMPARE(outcomes(*checks), u"+-++!"_s);
        QCOMPARE(checks->at(4).error->kind, Error::Kind::Forbidden);
        QVERIFY(checks->at(4).error->detail.contains(u"IP address"_s));
    }

    void testsAServiceOfNoApi()
    {
        OnSandbox on({.partners = 5});
        const auto connector = on.connect(delegations);

        const auto checks = waited(connector->test({}));
        const auto read = waited(connector->read({}, {}));

        QVERIFY(checks);
        QCOMPARE(outcomes(*checks), u"+-++!"_s);
        QCOMPARE(errorOf(read), Error::Kind::InvalidInput);
    }

    void testsAServerOfAnotherKind()
    {
        FakeServer server;
        server.play(json(R"({"list": []})"));
        HttpClient http(quickHttp());

        const auto checks = waited(connectorTo(server, http)->test({}));

        QVERIFY(checks);
        QCOMPARE(outcomes(*checks), u"+--!-"_s);
    }

    void hasNoVerb()
    {
        OnSandbox on({.partners = 1});
        const auto connector = on.connect(delegations, ofEntreprise);

        QVERIFY(connector->capabilities().verbs.isEmpty());
        QVERIFY(connector->capabilities().readsDelegations);
        QCOMPARE(errorOf(waited(connector->act({}, {}))), Error::Kind::Unsupported);
        QCOMPARE(errorOf(waited(connector->verify({}, {}))), Error::Kind::Unsupported);
    }
};

QTEST_GUILESS_MAIN(TestEditorApiConnector)
#include "tst_editor_api_connector.moc"
