// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/common/large_workspace.h"

#include "services/storage/service_repository.h"
#include "services/storage/snapshot_repository.h"

#include <QRandomGenerator>

#include <algorithm>

namespace vigie::benchmark {

namespace {

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

} // namespace

int partnersOf(int credentials) { return std::max(credentials / 20, 100); }

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

std::unique_ptr<Workspace> filledWorkspace(const QString &path, int credentials)
{
    auto workspace = orDie(Workspace::create(path, {}));
    constexpr int each = 4;
    constexpr int applicationsAtOnce = 12'500;
    const int partners = partnersOf(credentials);
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

QList<QStringList> typedSearches(int partners)
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
    QList<QStringList> searches;
    for (const QString &text : typed) {
        QStringList beginnings;
        for (qsizetype length = 1; length <= text.size(); ++length)
            beginnings.append(text.left(length));
        searches.append(beginnings);
    }
    return searches;
}

} // namespace vigie::benchmark
