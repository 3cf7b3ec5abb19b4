// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/access_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace vigie {

namespace {

class AccessWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::AccessWords)
};

StateMark unknownMark(const QString &asTheServiceSays)
{
    return {StateShape::DashedCircle, StateTone::Neutral,
            asTheServiceSays.isEmpty() ? AccessWords::tr("Inconnu") : asTheServiceSays};
}

} // namespace

QString environmentText(Environment environment)
{
    switch (environment) {
    case Environment::Sandbox:
        return AccessWords::tr("bac à sable");
    case Environment::Production:
        return AccessWords::tr("production");
    }
    Q_UNREACHABLE();
}

QString credentialKindText(CredentialKind kind)
{
    switch (kind) {
    case CredentialKind::OauthClient:
        return AccessWords::tr("client OAuth");
    case CredentialKind::ApiKey:
        return AccessWords::tr("clé d’API");
    case CredentialKind::Jwt:
        return AccessWords::tr("jeton JWT");
    }
    Q_UNREACHABLE();
}

QString actionText(Verb verb)
{
    switch (verb) {
    case Verb::RevokeCredential:
        return AccessWords::tr("Révocation de l’accréditation");
    case Verb::RevokeToken:
        return AccessWords::tr("Révocation d’un jeton émis");
    case Verb::DisableCredential:
        return AccessWords::tr("Désactivation de l’accréditation");
    case Verb::EnableCredential:
        return AccessWords::tr("Réactivation de l’accréditation");
    case Verb::RenewSecret:
        return AccessWords::tr("Renouvellement du secret");
    case Verb::RevokeSessions:
        return AccessWords::tr("Révocation des sessions ouvertes");
    case Verb::BlockSubscription:
        return AccessWords::tr("Blocage de la souscription");
    case Verb::BlockProduction:
        return AccessWords::tr("Blocage de la souscription en production");
    case Verb::UnblockSubscription:
        return AccessWords::tr("Déblocage de la souscription");
    case Verb::SuspendApplication:
        return AccessWords::tr("Suspension de l’application");
    case Verb::ChangePlan:
        return AccessWords::tr("Changement de quota");
    }
    Q_UNREACHABLE();
}

QString planText(const UsagePlan &plan)
{
    if (plan.name.isEmpty())
        return AccessWords::tr("inconnue");
    return plan.perMinute
        ? AccessWords::tr("%1 (%2 appels par minute)").arg(plan.name, QLocale().toString(*plan.perMinute))
        : AccessWords::tr("%1 (sans limite par minute)").arg(plan.name);
}

QString contactRoleText(const QString &role)
{
    if (role == QLatin1String("applicant"))
        return AccessWords::tr("Demandeur");
    if (role == QLatin1String("technical"))
        return AccessWords::tr("Responsable technique");
    if (role == QLatin1String("business"))
        return AccessWords::tr("Contact métier");
    if (role == QLatin1String("dpo"))
        return AccessWords::tr("Délégué à la protection des données");
    if (role == QLatin1String("controller"))
        return AccessWords::tr("Responsable de traitement");
    if (role == QLatin1String("account"))
        return AccessWords::tr("Titulaire du compte");
    if (role == QLatin1String("security"))
        return AccessWords::tr("Responsable de la sécurité");
    return role;
}

StateMark credentialStateMark(CredentialState state, const QString &asTheServiceSays)
{
    switch (state) {
    case CredentialState::Active:
        return {StateShape::DiscTick, StateTone::Ok, AccessWords::tr("Actif")};
    case CredentialState::Pending:
        return {StateShape::HalfDisc, StateTone::Info, AccessWords::tr("En attente")};
    case CredentialState::Suspended:
        return {StateShape::SquareBars, StateTone::Warn, AccessWords::tr("Suspendu")};
    case CredentialState::Disabled:
        return {StateShape::SquareBars, StateTone::Warn, AccessWords::tr("Désactivé")};
    case CredentialState::Revoked:
        return {StateShape::StruckCircle, StateTone::Neutral, AccessWords::tr("Révoqué")};
    case CredentialState::Expired:
        return {StateShape::StruckCircle, StateTone::Neutral, AccessWords::tr("Expiré")};
    case CredentialState::Missing:
        return {StateShape::DashedCircle, StateTone::Neutral, AccessWords::tr("Absent du service")};
    case CredentialState::Unknown:
        return unknownMark(asTheServiceSays);
    }
    Q_UNREACHABLE();
}

StateMark habilitationStateMark(HabilitationState state, const QString &asTheServiceSays)
{
    switch (state) {
    case HabilitationState::Draft:
        return {StateShape::EmptySquare, StateTone::Neutral, AccessWords::tr("Brouillon")};
    case HabilitationState::Submitted:
        return {StateShape::OpenRing, StateTone::Info, AccessWords::tr("En instruction")};
    case HabilitationState::ChangesRequested:
        return {StateShape::DiamondQuestion, StateTone::ToMend, AccessWords::tr("À modifier")};
    case HabilitationState::Validated:
        return {StateShape::DiscTick, StateTone::Ok, AccessWords::tr("Validée")};
    case HabilitationState::Active:
        return {StateShape::DiscTick, StateTone::Ok, AccessWords::tr("Active")};
    case HabilitationState::Obsolete:
        return {StateShape::StruckCircle, StateTone::Neutral, AccessWords::tr("Obsolète")};
    case HabilitationState::Refused:
        return {StateShape::FullSquareCross, StateTone::Error, AccessWords::tr("Refusée")};
    case HabilitationState::Archived:
        return {StateShape::StruckCircle, StateTone::Neutral, AccessWords::tr("Archivée")};
    case HabilitationState::Revoked:
        return {StateShape::StruckCircle, StateTone::Neutral, AccessWords::tr("Révoquée")};
    case HabilitationState::Unknown:
        return unknownMark(asTheServiceSays);
    }
    Q_UNREACHABLE();
}

StateMark subscriptionStateMark(SubscriptionState state, const QString &asTheServiceSays)
{
    switch (state) {
    case SubscriptionState::Active:
        return {StateShape::DiscTick, StateTone::Ok, AccessWords::tr("Active")};
    case SubscriptionState::Blocked:
        return {StateShape::SquareBars, StateTone::Warn, AccessWords::tr("Bloquée")};
    case SubscriptionState::ProductionBlocked:
        return {StateShape::SquareBars, StateTone::Warn, AccessWords::tr("Bloquée en production")};
    case SubscriptionState::Pending:
        return {StateShape::HalfDisc, StateTone::Info, AccessWords::tr("En attente")};
    case SubscriptionState::Rejected:
        return {StateShape::FullSquareCross, StateTone::Error, AccessWords::tr("Rejetée")};
    case SubscriptionState::Unknown:
        return unknownMark(asTheServiceSays);
    }
    Q_UNREACHABLE();
}

StateMark intentStateMark(IntentState state)
{
    switch (state) {
    case IntentState::Intended:
        return {StateShape::OpenRing, StateTone::Info, AccessWords::tr("Prévue")};
    case IntentState::Sent:
        return {StateShape::RingArrow, StateTone::Info, AccessWords::tr("Envoyée")};
    case IntentState::Accepted:
        return {StateShape::RingTick, StateTone::Info, AccessWords::tr("Acceptée")};
    case IntentState::MayPass:
        return {StateShape::RingHands, StateTone::Warn, AccessWords::tr("Peut encore passer")};
    case IntentState::Verified:
        return {StateShape::ShieldTick, StateTone::Ok, AccessWords::tr("Vérifiée")};
    case IntentState::Refused:
        return {StateShape::FullSquareCross, StateTone::Error, AccessWords::tr("Refusée")};
    case IntentState::Unreachable:
        return {StateShape::HollowSquareCross, StateTone::Error, AccessWords::tr("Injoignable")};
    case IntentState::Cancelled:
        return {StateShape::RingDash, StateTone::Neutral, AccessWords::tr("Annulée")};
    }
    Q_UNREACHABLE();
}

QString apiName(const ApiCode &api, const QList<TermsProfile> &profiles)
{
    const auto found = std::find_if(profiles.cbegin(), profiles.cend(),
                                    [&](const TermsProfile &profile) { return profile.api == api; });
    return found == profiles.cend() || found->name.isEmpty() ? api.value : found->name;
}

QString apiTitle(const QString &name)
{
    return name.startsWith(QLatin1String("API ")) ? name : AccessWords::tr("API %1").arg(name);
}

QString apiNames(const QList<ApiCode> &apis, const QList<TermsProfile> &profiles)
{
    QStringList names;
    for (const ApiCode &api : apis)
        names += apiName(api, profiles);
    return names.join(QStringLiteral(", "));
}

} // namespace vigie
