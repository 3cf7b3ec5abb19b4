// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_compliance [PARTNERS]: fills a workspace with that many fictitious partners (20 000 by default), a homologation
// and two and a half credentials each, then applies every rule of the five profiles to all of them, and to one that has
// changed. Milliseconds of processor time of the thread; the budget is 500 ms for the rules of all, 5 ms for one.

#include "services/operations/compliance/compliance_run.h"
#include "services/operations/compliance/subject_sources.h"
#include "services/storage/partner_changes.h"
#include "services/storage/profile_repository.h"
#include "services/storage/service_repository.h"
#include "services/storage/snapshot_repository.h"
#include "services/storage/workspace.h"
#include "tests/benchmarks/common/measures.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <string>

using namespace vigie;
using namespace vigie::benchmark;

namespace {

const QStringList codes{QStringLiteral("INFINOE"), QStringLiteral("IMPRIMFIP"), QStringLiteral("CAPTCHETAT"),
                        QStringLiteral("API_PARTICULIER"), QStringLiteral("API_ENTREPRISE")};

template <typename Work> double measured(const char *name, Work work)
{
    const double before = threadMilliseconds();
    work();
    const double took = threadMilliseconds() - before;
    say(QStringLiteral("%1: %2 ms").arg(QLatin1String(name)).arg(took, 0, 'f', 2));
    return took;
}

void printAgainst(const QString &what, double took, double most)
{
    print({.what = what,
           .value = took,
           .unit = QStringLiteral("ms"),
           .target = QStringLiteral("%1 ms").arg(most),
           .met = took <= most});
}

template <typename T> T orDie(Result<T> result)
{
    if (!result)
        qFatal("error %d: %s %s", int(result.error().kind), qPrintable(result.error().subject),
               qPrintable(result.error().detail));
    return std::move(*result);
}

QString siret(int index)
{
    const QString head = QStringLiteral("999%1").arg(index, 10, 10, QLatin1Char('0'));
    int doubled = 0;
    for (int i = 0; i < 13; ++i) {
        const int digit = head.at(12 - i).digitValue() * (i % 2 == 0 ? 2 : 1);
        doubled += digit > 9 ? digit - 9 : digit;
    }
    return head + QString::number((10 - doubled % 10) % 10);
}

void addPartner(ServiceSnapshot &snapshot, int index)
{
    const ApiCode api{codes.at(index % codes.size())};
    const QString number = QString::number(index);
    snapshot.habilitations.append({.remoteId = number,
                                   .number = u'H' + number,
                                   .requestNumber = u'D' + number,
                                   .api = api,
                                   .state = HabilitationState::Active,
                                   .organisationSiret = siret(index),
                                   .organisationName = QStringLiteral("Organisme fictif ") + number,
                                   .submittedOn = QDate(2024, 5, 2),
                                   .askedQuotaPerMinute = 200,
                                   .homologationFrom = QDate(2024, 6, 1),
                                   .homologationUntil = QDate(2026, 1, 1).addDays(index % 900)});
    snapshot.applications.append({.remoteId = number,
                                  .name = QStringLiteral("APP_") + number,
                                  .siret = siret(index),
                                  .datapassNumber = u'D' + number});
    snapshot.subscriptions.append({.remoteId = number,
                                   .applicationRemoteId = number,
                                   .api = api,
                                   .quotaPerMinute = 200,
                                   .state = SubscriptionState::Active});
    for (int i = 0; i < 2 + index % 2; ++i) {
        const QString id = QStringLiteral("%1-%2").arg(index).arg(i);
        snapshot.credentials.append({.remoteId = id,
                                     .applicationRemoteId = number,
                                     .apis = {api},
                                     .clientId = id,
                                     .fingerprint = fingerprintOf(id.toUtf8()),
                                     .lastFour = id.right(4),
                                     .issuedOn = QDate(2024, 1, 1).addDays(index % 700),
                                     .expiresOn = QDate(2026, 6, 1).addDays(index % 700),
                                     .state = CredentialState::Active});
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int partners = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 20'000;
    QTemporaryDir folder;
    const auto workspace = orDie(Workspace::create(folder.filePath(QStringLiteral("w")), {}));
    Database &database = workspace->database();
    orDie(ProfileRepository(database).addBuiltIn());
    if (!ServiceRepository(database).add({.id = {QStringLiteral("s")}, .name = QStringLiteral("S")}))
        qFatal("no service");
    ServiceSnapshot snapshot;
    for (int index = 0; index < partners; ++index)
        addPartner(snapshot, index);
    const QDateTime now(QDate(2026, 11, 22), QTime(9, 42), Qt::UTC);
    orDie(SnapshotRepository(database).merge({QStringLiteral("s")}, snapshot, now));
    say(QStringLiteral("%1 partners, %2 credentials").arg(partners).arg(snapshot.credentials.size()));

    const QList<TermsProfile> profiles = orDie(ProfileRepository(database).inForce(now.date()));
    const ComplianceEngine engine(profiles, {});
    SubjectTable table;
    SubjectTable ofOne;
    SubjectRequest request{.database = database, .now = now, .today = now.date(), .profiles = profiles};
    say(QStringLiteral("reading what the rules look at:"));
    for (const SubjectSource &source : subjectSources()) {
        request.partners = PartnerChoice({PartnerId{7}});
        const auto read = [&](SubjectTable &into) {
            if (!source.read(request, into))
                qFatal("%s", source.name);
        };
        read(ofOne); // its statements are prepared now
        measured((std::string("  of one partner: ") + source.name).c_str(), [&] { read(ofOne); });
        request.partners = {};
        measured((std::string("  of all: ") + source.name).c_str(), [&] { read(table); });
    }
    const double all = measured("every rule, all partners", [&] {
        std::map<ApiCode, RuleEngine> engines;
        for (const TermsProfile &profile : profiles)
            engines.emplace(profile.api, RuleEngine(profile));
        qsizetype found = 0;
        for (auto partner = table.all().cbegin(); partner != table.all().cend(); ++partner) {
            for (auto api = partner->cbegin(); api != partner->cend(); ++api) {
                const auto rules = engines.find(api.key());
                if (rules == engines.end())
                    continue;
                const RuleOutcome outcome = rules->second.apply(
                    {.partner = partner.key(), .subjects = *api, .now = now, .today = now.date()});
                found += outcome.deadlines.size() + outcome.findings.size();
            }
        }
        return found;
    });
    measured("reading and every rule, all partners", [&] { orDie(engine.apply(database, {}, now, {})); });
    ComplianceRun run;
    measured("the first run, everything stored", [&] { orDie(run.bringUpToDate(database, now, {})); });
    measured("another day, everything again, differences stored",
             [&] { orDie(run.bringUpToDate(database, now.addDays(1), {})); });
    Measures one;
    for (int i = 1; i <= 15; ++i) {
        if (!markPartnersChanged(database, {PartnerId{i * 7}}))
            qFatal("not marked");
        one.add(measured("one changed partner", [&] { orDie(run.bringUpToDate(database, now.addDays(1), {})); }));
    }
    printAgainst(QStringLiteral("every rule, %1 partners").arg(partners), all, 500);
    printAgainst(QStringLiteral("one changed partner"), one.at(0.5), 5);
    return all <= 500 && one.at(0.5) <= 5 ? 0 : 1;
}
