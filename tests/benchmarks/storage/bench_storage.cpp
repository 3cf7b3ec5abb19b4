// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_storage [CREDENTIALS]: fills a workspace with that many fictitious credentials (50 000 by default) through the
// merge itself, then measures what the tokens page asks of it. One line a measure, milliseconds of processor time.

#include "services/storage/partner_query.h"
#include "services/storage/service_repository.h"
#include "services/storage/snapshot_repository.h"
#include "services/storage/token_query.h"
#include "services/storage/workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace vigie;

namespace {

constexpr int pageSize = 200;

struct Measures {
    QList<double> milliseconds{};

    void print(const char *name)
    {
        std::sort(milliseconds.begin(), milliseconds.end());
        const auto at = [this](double part) {
            return milliseconds.at(qsizetype(double(milliseconds.size() - 1) * part));
        };
        std::printf("%-58s p50 %8.2f  p95 %8.2f  max %8.2f  n=%d\n", name, at(0.5), at(0.95), at(1),
                    int(milliseconds.size()));
        std::fflush(stdout);
    }
};

double cpuMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

//! Of this thread's processor, not of the wall: the figures hold on a machine that is busy with something else. What
//! they leave out is waiting for the disk (an fsync a commit).
template <typename Work> double timeOf(Work work)
{
    const double before = cpuMilliseconds();
    work();
    return cpuMilliseconds() - before;
}

template <typename T> T orDie(Result<T> result)
{
    if (!result)
        qFatal("error %d: %s", int(result.error().kind), qPrintable(result.error().detail));
    return std::move(*result);
}

const QStringList kinds{QStringLiteral("Commune de"),    QStringLiteral("Département de"),
                        QStringLiteral("Région"),        QStringLiteral("Caisse d'allocations de"),
                        QStringLiteral("Agence de"),     QStringLiteral("Syndicat mixte de"),
                        QStringLiteral("Université de"), QStringLiteral("Hôpital de")};
const QStringList codes{QStringLiteral("INFINOE"), QStringLiteral("IMPRIMFIP"), QStringLiteral("CAPTCHETAT"),
                        QStringLiteral("API_PARTICULIER"), QStringLiteral("API_ENTREPRISE")};

QString place(int index)
{
    static const QStringList syllables{QStringLiteral("é"),   QStringLiteral("ba"),  QStringLiteral("cor"),
                                       QStringLiteral("du"),  QStringLiteral("fle"), QStringLiteral("gé"),
                                       QStringLiteral("mon"), QStringLiteral("lys"), QStringLiteral("pré"),
                                       QStringLiteral("zou"), QStringLiteral("val"), QStringLiteral("œu")};
    QString name;
    for (int rest = index + 150; rest > 0; rest /= int(syllables.size()))
        name += syllables.at(rest % int(syllables.size()));
    return name;
}

//! A number whose key is right, of a SIREN that nobody has.
QString siret(int index)
{
    const QString head = QStringLiteral("999%1").arg(index, 10, 10, QLatin1Char('0'));
    int doubled = 0; // the digits at even places from the right, the key being at the first
    for (int i = 0; i < 13; ++i) {
        const int digit = head.at(12 - i).digitValue() * (i % 2 == 0 ? 2 : 1);
        doubled += digit > 9 ? digit - 9 : digit;
    }
    return head + QString::number((10 - doubled % 10) % 10);
}

Application application(int index, int partner)
{
    return {.remoteId = QStringLiteral("app-%1").arg(index),
            .name = QStringLiteral("APP_%1_%2").arg(codes.at(partner % codes.size())).arg(index),
            .owner = QStringLiteral("agent%1@example.test").arg(partner),
            .siret = siret(partner),
            .datapassNumber = QStringLiteral("D%1").arg(partner + 1),
            .contactEmail = QStringLiteral("tech%1@example.test").arg(partner),
            .attributes = {{QStringLiteral("organisme"), kinds.at(partner % kinds.size()) + u' ' + place(partner)}}};
}

Credential credential(int index, int applicationIndex, int partner)
{
    const QString id = QStringLiteral("client-%1").arg(index);
    return {.remoteId = id,
            .applicationRemoteId = QStringLiteral("app-%1").arg(applicationIndex),
            .apis = {{codes.at(partner % codes.size())}},
            .environment = index % 3 == 0 ? Environment::Sandbox : Environment::Production,
            .kind = index % 7 == 0 ? CredentialKind::ApiKey : CredentialKind::OauthClient,
            .clientId = id,
            .fingerprint = fingerprintOf(id.toUtf8()),
            .lastFour = fingerprintOf(id.toUtf8()).last(4),
            .issuedOn = QDate(2024, 1, 1).addDays(index % 700),
            .expiresOn = index % 5 == 0 ? QDate() : QDate(2026, 1, 1).addDays(index % 900),
            .scopes = {QStringLiteral("lecture"), QStringLiteral("bloc-%1").arg(index % 40)},
            .state = index % 50 == 0 ? CredentialState::Suspended : CredentialState::Active};
}

ServiceSnapshot snapshot(int firstApplication, int applications, int credentialsEach, int partners)
{
    ServiceSnapshot result;
    for (int i = firstApplication; i < firstApplication + applications; ++i) {
        const int partner = i % partners;
        result.applications.append(application(i, partner));
        result.subscriptions.append({.remoteId = QStringLiteral("sub-%1").arg(i),
                                     .applicationRemoteId = QStringLiteral("app-%1").arg(i),
                                     .api = {codes.at(partner % codes.size())},
                                     .plan = QStringLiteral("200PerMin"),
                                     .state = SubscriptionState::Active});
        for (int j = 0; j < credentialsEach; ++j)
            result.credentials.append(credential(i * credentialsEach + j, i, partner));
    }
    return result;
}

void mergeOnce(Workspace &workspace, const ServiceId &service, const ServiceSnapshot &read, const char *name)
{
    SnapshotRepository repository(workspace.database());
    MergeOutcome outcome;
    const double ms = timeOf(
        [&] { outcome = orDie(repository.merge(service, read, QDateTime::currentDateTimeUtc())); });
    std::printf("%-58s %8.0f  (%lld added, %lld updated, %lld removed)\n", name, ms, outcome.added, outcome.updated,
                outcome.removed);
    std::fflush(stdout);
}

void benchmarkMerge(const QString &folder)
{
    const auto workspace = orDie(Workspace::create(folder + QStringLiteral("/merge.vigie"), {}));
    const ServiceId service{QStringLiteral("apim")};
    (void)ServiceRepository(workspace->database()).add({.id = service, .name = QStringLiteral("APIM")});
    ServiceSnapshot read = snapshot(0, 20'000, 1, 5'000);
    mergeOnce(*workspace, service, read, "merge of 20 000 applications and credentials, first");
    mergeOnce(*workspace, service, read, "  again, nothing changed");
    for (Credential &changed : read.credentials)
        changed.lastUsedAt = QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
    mergeOnce(*workspace, service, read, "  again, every credential changed");
}

std::unique_ptr<Workspace> fill(const QString &path, int credentials)
{
    auto workspace = orDie(Workspace::create(path, {}));
    constexpr int each = 4;
    constexpr int applicationsAtOnce = 12'500;
    const int partners = std::max(credentials / 20, 100);
    const int applications = credentials / each;
    for (int first = 0, number = 0; first < applications; first += applicationsAtOnce, ++number) {
        const ServiceId service{QStringLiteral("apim-%1").arg(number)};
        (void)ServiceRepository(workspace->database())
            .add({.id = service, .name = QStringLiteral("Passerelle %1").arg(number)});
        const ServiceSnapshot read = snapshot(first, std::min(applicationsAtOnce, applications - first), each,
                                              partners);
        orDie(SnapshotRepository(workspace->database()).merge(service, read, QDateTime::currentDateTimeUtc()));
    }
    return workspace;
}

//! Each beginning of each search, as it is typed.
QStringList keystrokes(int partners)
{
    QStringList typed;
    for (const char *text : {"commune de", "département", "caisse allocations", "infinoe", "api_particulier", "lecture",
                             "hôpital zou", "client", "bloc-7", "production", "zz", "université œu"})
        typed.append(QString::fromUtf8(text));
    QRandomGenerator random(20261122);
    for (int i = 0; i < 12; ++i) {
        const int partner = random.bounded(partners);
        typed.append(place(partner));
        typed.append(siret(partner).left(3) + u' ' + siret(partner).mid(3, 3) + u' ' + siret(partner).mid(6, 3));
        typed.append(QStringLiteral("D%1").arg(partner + 1));
        typed.append(fingerprintOf(QByteArray::number(i)).left(6));
    }
    QStringList strokes;
    for (const QString &text : typed) {
        for (qsizetype length = 1; length <= text.size(); ++length)
            strokes.append(text.left(length));
    }
    return strokes;
}

void benchmarkKeystrokes(Database &database, int partners, TokenOrder order, const char *name)
{
    TokenQuery query(database);
    Measures measures;
    QList<std::pair<double, QString>> slowest;
    for (const QString &text : keystrokes(partners)) {
        const double ms = timeOf([&] {
            const QList<qint64> ids = orDie(query.firstIds({.search = text}, order, pageSize));
            orDie(query.rows(ids));
        });
        measures.milliseconds.append(ms);
        slowest.append({ms, text});
    }
    measures.print(name);
    std::sort(slowest.begin(), slowest.end(), std::greater<>());
    for (const auto &[ms, text] : slowest.first(3))
        std::printf("    slowest: %.1f ms for \"%s\"\n", ms, qPrintable(text));
}

void benchmarkAll(Database &database, TokenColumn column, const char *name)
{
    TokenQuery query(database);
    Measures measures;
    for (int i = 0; i < 3; ++i)
        measures.milliseconds.append(timeOf([&] { orDie(query.ids({}, {.column = column})); }));
    measures.print(name);
}

void benchmarkPages(Database &database)
{
    TokenQuery query(database);
    const QList<qint64> ids = orDie(query.ids({}, {}));
    Measures measures;
    QRandomGenerator random(20261122);
    for (int i = 0; i < 200; ++i) {
        const qsizetype first = random.bounded(int(std::max<qsizetype>(ids.size() - pageSize, 1)));
        measures.milliseconds.append(timeOf([&] { orDie(query.rows(ids.mid(first, pageSize))); }));
    }
    measures.print("a page of 200 rows, anywhere");
}

void benchmarkSearchIds(Database &database, const char *text)
{
    TokenQuery query(database);
    Measures measures;
    qsizetype found = 0;
    for (int i = 0; i < 3; ++i) {
        measures.milliseconds.append(
            timeOf([&] { found = orDie(query.ids({.search = QString::fromUtf8(text)}, {})).size(); }));
    }
    measures.print(qPrintable(QStringLiteral("all ids for \"%1\" (%2)").arg(QString::fromUtf8(text)).arg(found)));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int credentials = QCoreApplication::arguments().value(1, QStringLiteral("50000")).toInt();
    const QTemporaryDir folder;
    benchmarkMerge(folder.path());

    const QString path = folder.filePath(QStringLiteral("large.vigie"));
    std::unique_ptr<Workspace> workspace;
    const double filling = timeOf([&] { workspace = fill(path, credentials); });
    workspace.reset();
    std::printf("%d credentials: filled in %.1f s, %.0f MB\n", credentials, filling / 1e3,
                double(QFileInfo(path).size()) / 1e6);
    std::printf("%-58s %8.2f\n", "open", timeOf([&] { workspace = orDie(Workspace::open(path, Access::ReadWrite)); }));
    std::printf("%-58s %8.0f\n", "check", timeOf([&] { (void)workspace->check(); }));
    Database &database = workspace->database();
    const int partners = std::max(credentials / 20, 100);
    TokenQuery query(database);
    std::printf("%-58s %8.2f\n", "first 200 ids and rows, no filter",
                timeOf([&] { orDie(query.rows(orDie(query.firstIds({}, {}, pageSize)))); }));
    benchmarkKeystrokes(database, partners, {}, "keystroke: first 200 ids and rows, by partner");
    benchmarkKeystrokes(database, partners, {.column = TokenColumn::ExpiresOn, .direction = Qt::DescendingOrder},
                        "keystroke: first 200 ids and rows, by end, descending");
    benchmarkAll(database, TokenColumn::Partner, "all ids by partner");
    benchmarkAll(database, TokenColumn::Scopes, "all ids by scopes");
    benchmarkSearchIds(database, "commune");
    benchmarkSearchIds(database, "zou");
    benchmarkPages(database);
    return 0;
}
