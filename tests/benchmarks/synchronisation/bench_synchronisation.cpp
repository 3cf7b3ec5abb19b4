// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_synchronisation [PARTNERS]: reads and merges what `vigie-sandbox --partners N` holds (about 20,000 applications
// with 11,000 partners), and fetches the same pages by a bare QNetworkAccessManager. Ends with 1 when a target is
// missed.

#include "services/connectors/wso2/wso2_session.h"
#include "services/http/http_client.h"
#include "services/operations/connector_pool.h"
#include "services/operations/demonstration.h"
#include "services/operations/synchronisation.h"
#include "services/storage/profile_repository.h"
#include "services/storage/service_repository.h"
#include "tests/benchmarks/common/large_workspace.h"
#include "tests/benchmarks/common/measures.h"
#include "tests/benchmarks/synchronisation/bare_loop.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

using namespace vigie;
using namespace vigie::benchmark;

namespace {

constexpr double leastRate = 0.8;
constexpr double mostMegabytes = 300;
constexpr int rowsPerPage = 500; // as the connector asks

template <typename T> T waited(Future<T> future)
{
    while (!future.isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return orDie(future.result());
}

//! Which requests the connector made, from its technical log, which gives no values of a query.
class AskedPages
{
public:
    explicit AskedPages(ConnectorPool &pool)
    {
        QObject::connect(&pool, &ConnectorPool::logged, &m_receiver, [this](const ServiceId &, const QString &line) {
            if (!m_isStopped)
                m_lines.append(line);
            m_lastAt = wallMilliseconds();
        });
    }

    [[nodiscard]] double lastAt() const { return m_lastAt; }
    void stop() { m_isStopped = true; }
    //! As addresses that can be fetched: the lists by their offsets, one row of overlap a page.
    [[nodiscard]] QList<QUrl> pages(const QStringList &apis) const
    {
        QList<QUrl> pages;
        QHash<QString, int> known;
        for (const QString &line : m_lines) {
            if (!line.startsWith(QLatin1String("GET ")))
                continue;
            QUrl url(line.section(u' ', 1, 1));
            if (url.hasQuery()) {
                const int number = known[url.path()]++;
                QUrlQuery query;
                query.addQueryItem(QStringLiteral("limit"), QString::number(rowsPerPage));
                query.addQueryItem(QStringLiteral("offset"), QString::number(number * (rowsPerPage - 1)));
                if (url.path().endsWith(QLatin1String("/subscriptions")))
                    query.addQueryItem(QStringLiteral("apiId"), apis.value(number % int(apis.size())));
                url.setQuery(query);
            }
            pages.append(url);
        }
        return pages;
    }

private:
    QObject m_receiver{};
    QStringList m_lines{};
    double m_lastAt{0};
    bool m_isStopped{false}; //!< asked for once is enough
};

QStringList apisOf(Wso2Session &session)
{
    const HttpReply reply = waited(session.send({.url = session.publisher(QStringLiteral("/apis"))}, {}));
    QStringList ids;
    for (const QJsonValue &row : QJsonDocument::fromJson(reply.body)[QLatin1String("list")].toArray())
        ids.append(row[QLatin1String("id")].toString());
    return ids;
}

Service firstManager(Database &database)
{
    for (const Service &service : orDie(ServiceRepository(database).all())) {
        if (service.product == QLatin1String("wso2-apim"))
            return service;
    }
    qFatal("no API manager");
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QString partners = QCoreApplication::arguments().value(1, QStringLiteral("11000"));
    const auto demonstration = waited(Demonstration::start({.program = QStringLiteral(VIGIE_SANDBOX),
                                                            .arguments = {QStringLiteral("--partners"), partners},
                                                            .timeout = std::chrono::minutes(5)},
                                                           &application, {}));
    Workspace &workspace = demonstration->workspace();
    (void)orDie(ProfileRepository(workspace.database()).addBuiltIn());
    const Service service = firstManager(workspace.database());
    const auto profiles = orDie(ProfileRepository(workspace.database()).inForce(QDate::currentDate()));

    ConnectorPool pool(demonstration->secrets(), profiles);
    Synchronisation synchronisation(workspace, pool);
    AskedPages asked(pool);
    const double before = wallMilliseconds();
    const double processorBefore = processMilliseconds();
    const QList<SyncReport> reports = waited(synchronisation.run({service.id}, {}));
    const double whole = wallMilliseconds() - before;
    const double processor = processMilliseconds() - processorBefore;
    const double first = asked.lastAt() - before;
    const double megabytes = peakMegabytes();
    // The best of two, as of the bare loop; what is merged has changed only in the first.
    asked.stop();
    const double again = wallMilliseconds();
    (void)waited(synchronisation.run({service.id}, {}));
    const double reading = std::min(first, asked.lastAt() - again);
    const SyncReport &report = reports.first();
    if (report.error)
        qFatal("%s", qPrintable(report.error->detail));

    HttpClient http({});
    const Secret secret = waited(demonstration->secrets().read(secretKeyOf(service.id.value), {}));
    Wso2Session session({.service = service, .secret = secret, .http = http, .profiles = profiles});
    (void)waited(session.open({}));
    BareLoop bare(asked.pages(apisOf(session)), waited(session.authenticate({})).value);
    const double bareProcessorBefore = processMilliseconds();
    double floor = bare.run();
    const double bareProcessor = processMilliseconds() - bareProcessorBefore;
    floor = std::min(floor, bare.run());

    say(QStringLiteral("%1 applications, %2 credentials, %3 pages; read %4 s, merged %5 s, processor %6 s; bare %7 s, "
                       "processor %8 s")
            .arg(report.outcome.applications)
            .arg(report.outcome.credentials)
            .arg(asked.pages({QString()}).size())
            .arg(reading / 1e3, 0, 'f', 2)
            .arg((whole - first) / 1e3, 0, 'f', 2)
            .arg(processor / 1e3, 0, 'f', 2)
            .arg(floor / 1e3, 0, 'f', 2)
            .arg(bareProcessor / 1e3, 0, 'f', 2));
    const bool isFast = floor / reading >= leastRate;
    const bool isSmall = megabytes < mostMegabytes;
    const QString rows = QStringLiteral("%1 applications").arg(report.outcome.applications);
    print({.what = QStringLiteral("reading %1").arg(rows),
           .value = reading,
           .unit = QStringLiteral("ms"),
           .floor = floor,
           .target = QStringLiteral("ratio 1.25 (80 % of the rate)"),
           .met = isFast});
    print({.what = QStringLiteral("  read and merged"),
           .value = whole,
           .unit = QStringLiteral("ms"),
           .floor = floor,
           .target = QStringLiteral("ratio 1.25"),
           .met = floor / whole >= leastRate});
    print({.what = QStringLiteral("  memory at most"),
           .value = megabytes,
           .unit = QStringLiteral("MB"),
           .target = QStringLiteral("300 MB"),
           .met = isSmall});
    return isFast && isSmall ? 0 : 1;
}
