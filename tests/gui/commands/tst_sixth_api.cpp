// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vigie_process.h"

#include "services/storage/service_repository.h"
#include "services/storage/snapshot_repository.h"
#include "services/storage/workspace.h"

#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

const QStringList json{u"--format"_s, u"json"_s};
const QStringList onTheDay{u"--as-of"_s, u"2026-11-22"_s};
const QString siret = u"13002526500013"_s;

QString profileFile() { return QStringLiteral(VIGIE_SOURCE_DIR "/tests/gui/profiles/data/API_METEO@2025-01-31.json"); }

//! A partner of the sixth API: a homologation until 31/05/2027, a token of two years that ends on 20/12/2026.
bool fill(const QString &path)
{
    const auto workspace = Workspace::open(path, Access::ReadWrite);
    if (!workspace)
        return false;
    Database &database = (*workspace)->database();
    const ApiCode meteo{u"API_METEO"_s};
    const ServiceSnapshot snapshot{
        .habilitations = {{.remoteId = u"h"_s,
                           .number = u"H12"_s,
                           .requestNumber = u"D11"_s,
                           .api = meteo,
                           .environment = Environment::Production,
                           .state = HabilitationState::Active,
                           .organisationSiret = siret,
                           .organisationName = u"Établissement fictif"_s,
                           .submittedOn = QDate(2024, 5, 2),
                           .homologationFrom = QDate(2024, 6, 1),
                           .homologationUntil = QDate(2027, 5, 31)}},
        .applications = {{.remoteId = u"a"_s, .name = u"Téléservice"_s, .siret = siret, .datapassNumber = u"D11"_s}},
        .subscriptions = {{.remoteId = u"s"_s, .applicationRemoteId = u"a"_s, .api = meteo, .quotaPerMinute = 50}},
        .credentials = {{.remoteId = u"c"_s,
                         .applicationRemoteId = u"a"_s,
                         .apis = {meteo},
                         .environment = Environment::Production,
                         .fingerprint = QString(64, u'a'),
                         .lastFour = u"K7Q2"_s,
                         .issuedOn = QDate(2024, 12, 21),
                         .expiresOn = QDate(2026, 12, 20),
                         .state = CredentialState::Active}}};
    return ServiceRepository(database)
        .add({.id = {u"portail"_s}, .product = u"wso2-apim"_s, .name = u"Portail"_s})
        .and_then([&] {
            return SnapshotRepository(database).merge({u"portail"_s}, snapshot,
                                                      QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC));
        })
        .has_value();
}

} // namespace

//! An API that no code knows, from one JSON file: what the five have, it has.
class TestSixthApi : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<VigieProcess> m_vigie;

    [[nodiscard]] Run ask(const QStringList &words) const { return m_vigie->in(words + json); }

    //! The items of the answer that are of the API.
    [[nodiscard]] QJsonArray items(const QStringList &words) const
    {
        QJsonArray ofApi;
        for (const QJsonValue &item : ask(words).json()[u"items"_s].toArray()) {
            if (item[u"api"_s] == u"API_METEO"_s || item[u"apis"_s].toArray().contains(u"API_METEO"_s))
                ofApi.append(item);
        }
        return ofApi;
    }

    [[nodiscard]] QJsonObject itemOf(const QStringList &words, const QString &rule) const
    {
        for (const QJsonValue &item : items(words)) {
            if (item[u"rule"_s].toString() == rule)
                return item.toObject();
        }
        return {};
    }

    //! What pdftotext reads of a report that the command writes.
    [[nodiscard]] QString report(const QStringList &words) const
    {
        const QString file = m_vigie->file(u"report.pdf"_s);
        const Run run = m_vigie->in(words + QStringList{u"--output"_s, file});
        if (run.exitCode != 0)
            return QString::fromUtf8(run.errors);
        QProcess pdftotext;
        pdftotext.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
        pdftotext.waitForFinished();
        return QString::fromUtf8(pdftotext.readAllStandardOutput());
    }

private Q_SLOTS:
    void init()
    {
        m_vigie = std::make_unique<VigieProcess>();
        QVERIFY(m_vigie->makeWorkspace());
        const Run imported = m_vigie->in({u"import"_s, u"profiles"_s, profileFile()});
        QVERIFY2(imported.exitCode == 0, imported.errors.constData());
        QVERIFY(fill(m_vigie->workspace()));
    }

    void isListedAndFiltered()
    {
        QCOMPARE(items({u"profiles"_s, u"list"_s}).size(), 1);
        QCOMPARE(items({u"partners"_s, u"list"_s}).size(), 1);
        QCOMPARE(items({u"tokens"_s, u"list"_s, u"--api"_s, u"API_METEO"_s}).size(), 1);
        QCOMPARE(ask({u"tokens"_s, u"list"_s, u"--api"_s, u"INFINOE"_s}).json()[u"count"_s].toInt(), 0);
        QCOMPARE(items({u"homologations"_s, u"list"_s}).size(), 1);
        QVERIFY(!items({u"gates"_s, u"list"_s}).isEmpty());
        const QJsonArray quotas = items({u"quotas"_s, u"list"_s});
        QCOMPARE(quotas.size(), 1);
        QCOMPARE(quotas[0][u"contractual"_s][u"value"_s], QJsonValue(10));
        QCOMPARE(quotas[0][u"contractual"_s][u"rule"_s], QJsonValue(u"MET-1"_s));
        QCOMPARE(quotas[0][u"in_force"_s][u"value"_s], QJsonValue(50));
    }

    void hasItsDeadlinesAndFindings()
    {
        const QJsonObject renewal = itemOf(QStringList{u"deadlines"_s} + onTheDay, u"MET-2"_s);
        QCOMPARE(renewal[u"due_on"_s], QJsonValue(u"2027-03-31"_s));
        QCOMPARE(renewal[u"computation"_s], QJsonValue(u"31/05/2027 − 2 mois = 31/03/2027"_s));
        const QJsonObject expiry = itemOf(QStringList{u"deadlines"_s} + onTheDay, u"MET-V1"_s);
        QCOMPARE(expiry[u"due_on"_s], QJsonValue(u"2026-12-20"_s));
        const QJsonObject life = itemOf(QStringList{u"findings"_s} + onTheDay, u"MET-3"_s);
        QCOMPARE(life[u"severity"_s], QJsonValue(u"critical"_s));
        QVERIFY(!itemOf(QStringList{u"findings"_s} + onTheDay, u"MET-8"_s).isEmpty());
    }

    void plansItsNotices()
    {
        const Run run = ask({u"notice"_s, u"plan"_s, u"--api"_s, u"API_METEO"_s, u"--change"_s, u"2026-06-15"_s});

        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.json()[u"rule"_s], QJsonValue(u"MET-4"_s));
        QCOMPARE(run.json()[u"announce_by"_s], QJsonValue(u"2026-06-01"_s));
        QVERIFY2(run.errors.contains("Douze jours"), run.errors.constData());
    }

    void isInTheExports()
    {
        for (const QString &what : {u"partners"_s, u"tokens"_s, u"homologations"_s, u"deadlines"_s}) {
            const QString path = m_vigie->file(what + u".csv"_s);
            const Run run = m_vigie->in({u"export"_s, what, u"--format"_s, u"csv"_s, u"--output"_s, path});
            QVERIFY2(run.exitCode == 0, run.errors.constData());
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray csv = file.readAll();
            QVERIFY2(csv.contains("API_METEO") || csv.contains("API Météo"), qPrintable(what));
        }
    }

    void isMeasuredAndReported()
    {
        const QString outages = m_vigie->file(u"outages.csv"_s);
        QFile file(outages);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("api;start;end\nAPI_METEO;2026-03-03T09:00:00+01:00;2026-03-03T11:00:00+01:00\n");
        file.close();
        QCOMPARE(m_vigie->in({u"import"_s, u"outages"_s, outages}).exitCode, 0);

        const QStringList march{u"--period"_s, u"2026-03"_s, u"--api"_s, u"API_METEO"_s};
        const Run sla = ask(QStringList{u"sla"_s} + march);

        QCOMPARE(sla.exitCode, 0);
        const QJsonValue measure = sla.json()[u"measures"_s][0];
        QCOMPARE(measure[u"rule"_s], QJsonValue(u"MET-5"_s));
        QCOMPARE(measure[u"target"_s], QJsonValue(0.98));
        QCOMPARE(measure[u"down_seconds"_s], QJsonValue(7200));
        QCOMPARE(measure[u"met"_s], QJsonValue(true));
        const QString pdf = report(QStringList{u"report"_s, u"sla"_s} + march);
        QVERIFY2(pdf.contains(u"API Météo"_s) && pdf.contains(u"MET-5"_s), qPrintable(pdf));
    }

    void isInTheOtherReports_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("partner") << QStringList{u"partner"_s, siret}
                                 << QStringList{u"API Météo"_s, u"MET-2"_s, u"Dix appels par minute"_s};
        QTest::newRow("tokens") << QStringList{u"tokens"_s} << QStringList{u"API Météo"_s};
        QTest::newRow("deadlines") << QStringList{u"deadlines"_s, u"--as-of"_s, u"2026-11-22"_s}
                                   << QStringList{u"API Météo"_s, u"MET-V1"_s};
        QTest::newRow("homologations") << QStringList{u"homologations"_s} << QStringList{u"API Météo"_s};
    }

    void isInTheOtherReports()
    {
        QFETCH(QStringList, words);
        QFETCH(QStringList, texts);

        const QString pdf = report(QStringList{u"report"_s} + words);

        for (const QString &text : texts)
            QVERIFY2(pdf.contains(text), qPrintable(text + u'\n' + pdf));
    }
};

QTEST_GUILESS_MAIN(TestSixthApi)
#include "tst_sixth_api.moc"
