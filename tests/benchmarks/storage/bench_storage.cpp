// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_storage [CREDENTIALS]: fills a workspace with that many fictitious credentials (50 000 by default) through the
// merge itself, then measures what the tokens page asks of it. One line a measure, milliseconds of processor time.

#include "services/storage/partner_query.h"
#include "services/storage/service_repository.h"
#include "services/storage/snapshot_repository.h"
#include "services/storage/token_query.h"
#include "services/storage/workspace.h"
#include "tests/benchmarks/common/large_workspace.h"
#include "tests/benchmarks/common/measures.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace vigie;
using namespace vigie::benchmark;

namespace {

constexpr int pageSize = 200;

void show(const char *name, const Measures &measures)
{
    std::printf("%-58s p50 %8.2f  p95 %8.2f  max %8.2f  n=%d\n", name, measures.at(0.5), measures.at(0.95),
                measures.most(), int(measures.count()));
    std::fflush(stdout);
}

template <typename Work> double timeOf(Work work)
{
    const double before = threadMilliseconds();
    work();
    return threadMilliseconds() - before;
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

QStringList allKeystrokes(int partners)
{
    QStringList strokes;
    for (const QStringList &search : typedSearches(partners))
        strokes += search;
    return strokes;
}

void benchmarkKeystrokes(Database &database, int partners, TokenOrder order, const char *name)
{
    TokenQuery query(database);
    Measures measures;
    QList<std::pair<double, QString>> slowest;
    for (const QString &text : allKeystrokes(partners)) {
        const double ms = timeOf([&] {
            const QList<qint64> ids = orDie(query.firstIds({.search = text}, order, pageSize));
            orDie(query.rows(ids));
        });
        measures.add(ms);
        slowest.append({ms, text});
    }
    show(name, measures);
    std::sort(slowest.begin(), slowest.end(), std::greater<>());
    for (const auto &[ms, text] : slowest.first(3))
        std::printf("    slowest: %.1f ms for \"%s\"\n", ms, qPrintable(text));
}

void benchmarkAll(Database &database, TokenColumn column, const char *name)
{
    TokenQuery query(database);
    Measures measures;
    for (int i = 0; i < 3; ++i)
        measures.add(timeOf([&] { orDie(query.ids({}, {.column = column})); }));
    show(name, measures);
}

void benchmarkPages(Database &database)
{
    TokenQuery query(database);
    const QList<qint64> ids = orDie(query.ids({}, {}));
    Measures measures;
    QRandomGenerator random(20261122);
    for (int i = 0; i < 200; ++i) {
        const qsizetype first = random.bounded(int(std::max<qsizetype>(ids.size() - pageSize, 1)));
        measures.add(timeOf([&] { orDie(query.rows(ids.mid(first, pageSize))); }));
    }
    show("a page of 200 rows, anywhere", measures);
}

void benchmarkSearchIds(Database &database, const char *text)
{
    TokenQuery query(database);
    Measures measures;
    qsizetype found = 0;
    for (int i = 0; i < 3; ++i) {
        measures.add(timeOf([&] { found = orDie(query.ids({.search = QString::fromUtf8(text)}, {})).size(); }));
    }
    show(qPrintable(QStringLiteral("all ids for \"%1\" (%2)").arg(QString::fromUtf8(text)).arg(found)), measures);
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
    const double filling = timeOf([&] { workspace = filledWorkspace(path, credentials); });
    workspace.reset();
    std::printf("%d credentials: filled in %.1f s, %.0f MB\n", credentials, filling / 1e3,
                double(QFileInfo(path).size()) / 1e6);
    std::printf("%-58s %8.2f\n", "open", timeOf([&] { workspace = orDie(Workspace::open(path, Access::ReadWrite)); }));
    std::printf("%-58s %8.0f\n", "check", timeOf([&] { (void)workspace->check(); }));
    Database &database = workspace->database();
    const int partners = partnersOf(credentials);
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
