// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/application.h"
#include "model/access/credential.h"
#include "model/access/habilitation.h"
#include "model/access/revocation.h"
#include "model/environment.h"
#include "model/terms/terms_profile.h"
#include "services/reports/state_mark.h"

namespace vigie {

// The words of reports and exports for the closed sets of the model, in the user's language.
[[nodiscard]] QString environmentText(Environment environment);
[[nodiscard]] QString planText(const UsagePlan &plan); //!< « 500PerMin (500 appels par minute) »
[[nodiscard]] QString credentialKindText(CredentialKind kind);
[[nodiscard]] QString actionText(Verb verb);
[[nodiscard]] QString contactRoleText(const QString &role);
[[nodiscard]] StateMark credentialStateMark(CredentialState state, const QString &asTheServiceSays);
[[nodiscard]] StateMark habilitationStateMark(HabilitationState state, const QString &asTheServiceSays);
[[nodiscard]] StateMark subscriptionStateMark(SubscriptionState state, const QString &asTheServiceSays);
[[nodiscard]] StateMark intentStateMark(IntentState state);
//! The profile's name of an API, or its code.
[[nodiscard]] QString apiName(const ApiCode &api, const QList<TermsProfile> &profiles);
//! « API INFINOE »; a name that says « API » itself stays as it is.
[[nodiscard]] QString apiTitle(const QString &name);
[[nodiscard]] QString apiNames(const QList<ApiCode> &apis, const QList<TermsProfile> &profiles);

} // namespace vigie
