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

Glyph glyphOf(StateShape shape)
{
    switch (shape) {
    case StateShape::DiscTick:
        return Glyph::Ok;
    case StateShape::HalfDisc:
        return Glyph::Upcoming;
    case StateShape::TriangleExclamation:
        return Glyph::Late;
    case StateShape::OctagonCross:
        return Glyph::Critical;
    case StateShape::DiamondQuestion:
        return Glyph::ToMend;
    case StateShape::DashedCircle:
        return Glyph::Unknown;
    case StateShape::StruckCircle:
        return Glyph::Over;
    case StateShape::EmptySquare:
        return Glyph::ToDo;
    case StateShape::Dash:
        return Glyph::NotApplicable;
    case StateShape::SquareBars:
        return Glyph::Suspended;
    case StateShape::CircleI:
        return Glyph::Information;
    case StateShape::OpenRing:
        return Glyph::Running;
    case StateShape::RingArrow:
        return Glyph::Sent;
    case StateShape::RingTick:
        return Glyph::Accepted;
    case StateShape::RingHands:
        return Glyph::MayPass;
    case StateShape::ShieldTick:
        return Glyph::Verified;
    case StateShape::FullSquareCross:
        return Glyph::Refused;
    case StateShape::HollowSquareCross:
        return Glyph::Unreachable;
    case StateShape::RingDash:
        return Glyph::Cancelled;
    }
    Q_UNREACHABLE();
}

StateText shown(const StateMark &mark) { return {glyphOf(mark.shape), mark.word}; }

} // namespace

// The words and shapes are those of the reports: what is printed is what was seen.
StateText stateText(CredentialState state) { return shown(credentialStateMark(state, {})); }
StateText stateText(HabilitationState state) { return shown(habilitationStateMark(state, {})); }
StateText stateText(SubscriptionState state) { return shown(subscriptionStateMark(state, {})); }
StateText stateText(IntentState state) { return shown(intentStateMark(state)); }

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
    case Verb::ChangePlan:
        return States::tr("Changer le quota");
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

QString proofText(Proof proof, Verb verb)
{
    switch (proof) {
    case Proof::RefusedCall:
        return States::tr("appel refusé");
    case Proof::Introspection:
        return States::tr("introspection : inactif");
    case Proof::ListAfterDelay:
        return opensAgain(verb)         ? States::tr("rétabli dans la liste, délai écoulé")
            : verb == Verb::RenewSecret ? States::tr("secret plus récent, délai écoulé")
                                        : States::tr("absent de la liste, délai écoulé");
    case Proof::ReadBack:
        return States::tr("valeur relue, délai écoulé");
    }
    Q_UNREACHABLE();
}

} // namespace vigie
