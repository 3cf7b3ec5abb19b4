// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/world_delegations.h"

#include "services/sandbox/fiction.h"

#include <QUuid>

#include <algorithm>

namespace vigie::sandbox {

namespace {

QString uuidOf(int number)
{
    static const QUuid space(QStringLiteral("0b5dc1b2-7f0e-4c55-9a64-76696769650b"));
    return QUuid::createUuidV5(space, QString::number(number)).toString(QUuid::WithoutBraces);
}

bool isDelegated(const Demande &demande, const Organisation &organisation)
{
    constexpr int oneIn = 3;
    return demande.validatedAt.isValid() && !organisation.naturalPerson && organisation.index % oneIn == 1;
}

Delegation delegationOf(const Demande &demande, const Organisation &organisation, const Definition &definition)
{
    constexpr int revokedOneIn = 5;
    return {.id = uuidOf(demande.id),
            .request = demande.id,
            .siret = organisation.siret,
            .title = QStringLiteral("Usage fictif de ") + definition.name,
            .scopes = definition.scopes,
            .active = !demande.revoked && organisation.index % revokedOneIn != 0,
            .createdAt = demande.validatedAt.addDays(30)};
}

} // namespace

Editor fictitiousEditor(int index)
{
    constexpr int firstIndex = 90'000; // beyond those of the bodies
    return {.name = QStringLiteral("Éditeur fictif ") + QChar(u'A' + char16_t(index)),
            .siret = fictitiousSiret(firstIndex + index)};
}

QList<Delegation> fictitiousDelegations(const World &world, const QDate &today)
{
    QList<Delegation> delegations;
    for (const Demande &demande : world.demandes) {
        const Definition &definition = world.definitions.at(demande.definition);
        const Organisation &organisation = world.organisations.at(demande.organisation);
        if (definition.api == QLatin1String("API_ENTREPRISE") && isDelegated(demande, organisation))
            delegations.append(delegationOf(demande, organisation, definition));
    }
    constexpr int unknownBody = 95'000;
    constexpr int unknownRequest = 99'001;
    delegations.append({.id = uuidOf(unknownRequest),
                        .request = unknownRequest,
                        .siret = fictitiousSiret(unknownBody),
                        .title = QStringLiteral("Usage fictif, pas encore dans DataPass"),
                        .scopes = {QStringLiteral("unites_legales_etablissements_insee")},
                        .createdAt = QDateTime(today.addDays(-12), QTime(9, 30), QTimeZone::utc())});
    std::stable_sort(delegations.begin(), delegations.end(),
                     [](const Delegation &left, const Delegation &right) { return left.createdAt < right.createdAt; });
    return delegations;
}

} // namespace vigie::sandbox
