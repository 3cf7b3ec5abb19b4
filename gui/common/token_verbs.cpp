// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/token_verbs.h"

#include "gui/common/state_text.h"

#include <QCoreApplication>

namespace vigie {

namespace {

struct Verbs {
    Q_DECLARE_TR_FUNCTIONS(vigie::TokenVerbs)
};

QString effectOf(Verb verb)
{
    switch (verb) {
    case Verb::RevokeCredential:
        return Verbs::tr("Le jeton n’ouvre plus rien.");
    case Verb::RevokeToken:
        return Verbs::tr("Le jeton émis qui est donné n’ouvre plus rien ; les autres restent.");
    case Verb::DisableCredential:
        return Verbs::tr("Plus aucun jeton n’est délivré à ce client.");
    case Verb::EnableCredential:
        return Verbs::tr("Le client peut de nouveau obtenir des jetons.");
    case Verb::RenewSecret:
        return Verbs::tr("Le secret est changé : l’ancien n’ouvre plus rien.");
    case Verb::RevokeSessions:
        return Verbs::tr("Les jetons émis avant maintenant sont retirés.");
    case Verb::BlockSubscription:
        return Verbs::tr("La souscription de l’application à l’API est bloquée.");
    case Verb::BlockProduction:
        return Verbs::tr("La souscription est bloquée en production seulement.");
    case Verb::UnblockSubscription:
        return Verbs::tr("La souscription est rouverte.");
    case Verb::SuspendApplication:
        return Verbs::tr("L’application entière est suspendue, pour toutes ses API.");
    case Verb::ChangePlan:
        return Verbs::tr("Le quota de la souscription est changé ; ses jetons restent.");
    }
    Q_UNREACHABLE();
}

QString delayOf(const VerbFacts &facts)
{
    if (facts.delay.count() == 0)
        return Verbs::tr("Effet immédiat selon la plateforme.");
    const auto seconds = facts.delay.count();
    const QString length = seconds < 120 ? Verbs::tr("%1 s").arg(seconds)
                                         : Verbs::tr("%1 min").arg((seconds + 59) / 60);
    const QString reason = delayReasonText(facts.delayReason);
    return reason.isEmpty() ? Verbs::tr("Effet en %1 au plus.").arg(length)
                            : Verbs::tr("Effet en %1 au plus (%2).").arg(length, reason);
}

bool isClosed(CredentialState state)
{
    return state == CredentialState::Disabled || state == CredentialState::Suspended;
}

} // namespace

std::optional<Verb> mainVerbOf(const Capabilities &capabilities)
{
    for (const Verb verb : {Verb::RevokeCredential, Verb::DisableCredential, Verb::RenewSecret, Verb::BlockSubscription,
                            Verb::SuspendApplication}) {
        if (capabilities.facts(verb))
            return verb;
    }
    return std::nullopt;
}

QList<Verb> otherVerbsFor(const TokenRow &row, const Capabilities &capabilities)
{
    QList<Verb> verbs;
    for (const VerbFacts &facts : capabilities.verbs) {
        // A change of quota is of a subscription, and wants a plan.
        if (facts.verb == Verb::RevokeToken || facts.verb == Verb::ChangePlan || facts.verb == mainVerbOf(capabilities))
            continue;
        if (!opensAgain(facts.verb) || isClosed(row.credential.state))
            verbs.append(facts.verb);
    }
    return verbs;
}

QString sentencesOf(const VerbFacts &facts)
{
    QStringList sentences{effectOf(facts.verb)};
    sentences.append(facts.killsIssuedTokens ? Verbs::tr("Les jetons déjà émis sont retirés.")
                                             : Verbs::tr("Les jetons déjà émis vivent jusqu’à leur fin."));
    sentences.append(delayOf(facts));
    sentences.append(facts.canBeUndone ? Verbs::tr("Peut être défait.") : Verbs::tr("Ne peut pas être défait."));
    QStringList proofs;
    for (const Proof proof : facts.proofs)
        proofs.append(proofText(proof, facts.verb));
    if (!proofs.isEmpty())
        sentences.append(Verbs::tr("Preuve : %1.").arg(proofs.join(QStringLiteral(", "))));
    return sentences.join(QLatin1Char(' '));
}

QString refusalFor(const TokenRow &row, const Capabilities &capabilities)
{
    if (row.readOnlyService)
        return Verbs::tr("Le service « %1 » est réglé en lecture seule : la console n’y change rien.")
            .arg(row.serviceName);
    if (!mainVerbOf(capabilities))
        return Verbs::tr("Le service « %1 » n’offre aucune action de ce genre.").arg(row.serviceName);
    if (row.intent)
        return Verbs::tr("Une action est déjà en cours sur ce jeton.");
    switch (row.credential.state) {
    case CredentialState::Revoked:
        return Verbs::tr("Ce jeton est déjà révoqué.");
    case CredentialState::Expired:
        return Verbs::tr("Ce jeton a expiré.");
    case CredentialState::Missing:
        return Verbs::tr("Le service ne connaît plus ce jeton.");
    case CredentialState::Active:
    case CredentialState::Pending:
    case CredentialState::Suspended:
    case CredentialState::Disabled:
    case CredentialState::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace vigie
