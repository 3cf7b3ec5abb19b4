// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/state_text.h"

#include <QCoreApplication>

namespace vigie {

namespace {

struct States {
    Q_DECLARE_TR_FUNCTIONS(vigie::States)
};

QString firstUpper(const QString &text) { return text.left(1).toUpper() + text.mid(1); }

} // namespace

StateText stateText(CredentialState state)
{
    switch (state) {
    case CredentialState::Active:
        return {Glyph::Ok, States::tr("Actif")};
    case CredentialState::Pending:
        return {Glyph::Upcoming, States::tr("En attente")};
    case CredentialState::Suspended:
        return {Glyph::Suspended, States::tr("Suspendu")};
    case CredentialState::Disabled:
        return {Glyph::Suspended, States::tr("Désactivé")};
    case CredentialState::Revoked:
        return {Glyph::Over, States::tr("Révoqué")};
    case CredentialState::Expired:
        return {Glyph::Over, States::tr("Expiré")};
    case CredentialState::Missing:
        return {Glyph::Unknown, States::tr("Absent du service")};
    case CredentialState::Unknown:
        return {Glyph::Unknown, States::tr("Inconnu")};
    }
    Q_UNREACHABLE();
}

StateText stateText(HabilitationState state)
{
    switch (state) {
    case HabilitationState::Draft:
        return {Glyph::ToDo, States::tr("Brouillon")};
    case HabilitationState::Submitted:
        return {Glyph::Running, States::tr("En instruction")};
    case HabilitationState::ChangesRequested:
        return {Glyph::ToMend, States::tr("À modifier")};
    case HabilitationState::Validated:
        return {Glyph::Ok, States::tr("Validée")};
    case HabilitationState::Active:
        return {Glyph::Ok, States::tr("Active")};
    case HabilitationState::Obsolete:
        return {Glyph::Over, States::tr("Obsolète")};
    case HabilitationState::Refused:
        return {Glyph::Refused, States::tr("Refusée")};
    case HabilitationState::Archived:
        return {Glyph::Over, States::tr("Archivée")};
    case HabilitationState::Revoked:
        return {Glyph::Over, States::tr("Révoquée")};
    case HabilitationState::Unknown:
        return {Glyph::Unknown, States::tr("Inconnue")};
    }
    Q_UNREACHABLE();
}

StateText stateText(SubscriptionState state)
{
    switch (state) {
    case SubscriptionState::Active:
        return {Glyph::Ok, States::tr("Active")};
    case SubscriptionState::Blocked:
        return {Glyph::Suspended, States::tr("Bloquée")};
    case SubscriptionState::ProductionBlocked:
        return {Glyph::Suspended, States::tr("Bloquée en production")};
    case SubscriptionState::Pending:
        return {Glyph::Upcoming, States::tr("En attente")};
    case SubscriptionState::Rejected:
        return {Glyph::Refused, States::tr("Rejetée")};
    case SubscriptionState::Unknown:
        return {Glyph::Unknown, States::tr("Inconnue")};
    }
    Q_UNREACHABLE();
}

StateText stateText(IntentState state)
{
    switch (state) {
    case IntentState::Intended:
        return {Glyph::Running, States::tr("Prévue")};
    case IntentState::Sent:
        return {Glyph::Sent, States::tr("Envoyée")};
    case IntentState::Accepted:
        return {Glyph::Accepted, States::tr("Acceptée")};
    case IntentState::MayPass:
        return {Glyph::MayPass, States::tr("Peut encore passer")};
    case IntentState::Verified:
        return {Glyph::Verified, States::tr("Vérifiée")};
    case IntentState::Refused:
        return {Glyph::Refused, States::tr("Refusée")};
    case IntentState::Unreachable:
        return {Glyph::Unreachable, States::tr("Injoignable")};
    case IntentState::Cancelled:
        return {Glyph::Cancelled, States::tr("Annulée")};
    }
    Q_UNREACHABLE();
}

StateText tokenStateText(const TokenRow &row)
{
    if (row.intent)
        return *row.intent == IntentState::Intended ? StateText{Glyph::Running, States::tr("Envoi prévu")}
                                                    : stateText(*row.intent);
    StateText state = stateText(row.credential.state);
    if (row.credential.state == CredentialState::Unknown && !row.credential.stateText.isEmpty())
        state.word = firstUpper(row.credential.stateText);
    return state;
}

QString environmentShortText(Environment environment)
{
    return environment == Environment::Production ? States::tr("Prod") : States::tr("BàS");
}

QString kindText(CredentialKind kind)
{
    switch (kind) {
    case CredentialKind::OauthClient:
        return States::tr("OAuth");
    case CredentialKind::ApiKey:
        return States::tr("Clé API");
    case CredentialKind::Jwt:
        return QStringLiteral("JWT");
    }
    Q_UNREACHABLE();
}

QString verbText(Verb verb)
{
    switch (verb) {
    case Verb::RevokeCredential:
        return States::tr("Révoquer");
    case Verb::RevokeToken:
        return States::tr("Révoquer le jeton émis");
    case Verb::DisableCredential:
        return States::tr("Désactiver");
    case Verb::EnableCredential:
        return States::tr("Réactiver");
    case Verb::RenewSecret:
        return States::tr("Changer le secret");
    case Verb::RevokeSessions:
        return States::tr("Fermer les sessions");
    case Verb::BlockSubscription:
        return States::tr("Bloquer la souscription");
    case Verb::BlockProduction:
        return States::tr("Bloquer en production");
    case Verb::UnblockSubscription:
        return States::tr("Débloquer la souscription");
    case Verb::SuspendApplication:
        return States::tr("Suspendre l’application");
    }
    Q_UNREACHABLE();
}

QString delayReasonText(DelayReason reason)
{
    switch (reason) {
    case DelayReason::None:
        return {};
    case DelayReason::GatewayCache:
        return States::tr("cache de la plateforme");
    case DelayReason::TokenLifetime:
        return States::tr("durée de vie des jetons émis");
    case DelayReason::Propagation:
        return States::tr("propagation sur la plateforme");
    case DelayReason::Workflow:
        return States::tr("validation sur la plateforme");
    }
    Q_UNREACHABLE();
}

QString proofText(Proof proof)
{
    switch (proof) {
    case Proof::RefusedCall:
        return States::tr("appel refusé");
    case Proof::Introspection:
        return States::tr("introspection : inactif");
    case Proof::ListAfterDelay:
        return States::tr("absent de la liste, délai écoulé");
    }
    Q_UNREACHABLE();
}

} // namespace vigie
