// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/receipt_words.h"

#include "services/reports/printable_text.h"
#include "services/reports/report_text.h"

#include <QCoreApplication>

namespace vigie {

namespace {

class ReceiptWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ReceiptWords)
};

} // namespace

QString outcomeSentence(const Intent &intent)
{
    switch (intent.state) {
    case IntentState::Intended:
        return ReceiptWords::tr("Prévue, pas encore envoyée au service.");
    case IntentState::Sent:
        return ReceiptWords::tr("Envoyée au service, qui n’a pas encore répondu.");
    case IntentState::Accepted:
        return ReceiptWords::tr("Acceptée par le service. Ce n’est pas encore une preuve.");
    case IntentState::MayPass:
        if (intent.planChange)
            return intent.mayPassUntil.isValid()
                ? ReceiptWords::tr(
                      "Acceptée par le service. L’ancien quota peut encore valoir jusqu’au %1 (heure de Paris).")
                      .arg(exactInstant(intent.mayPassUntil))
                : ReceiptWords::tr("Acceptée par le service. L’ancien quota peut encore valoir, sans heure limite "
                                   "connue.");
        return intent.mayPassUntil.isValid()
            ? ReceiptWords::tr(
                  "Acceptée par le service. Des appels peuvent encore passer jusqu’au %1 (heure de Paris).")
                  .arg(exactInstant(intent.mayPassUntil))
            : ReceiptWords::tr("Acceptée par le service. Des appels peuvent encore passer, sans heure limite connue.");
    case IntentState::Verified:
        return ReceiptWords::tr("Prouvée le %1 (heure de Paris).").arg(exactInstant(intent.settledAt));
    case IntentState::Refused:
        if (intent.planChange)
            return ReceiptWords::tr("Refusée par le service : le quota reste ce qu’il était.");
        return ReceiptWords::tr("Refusée par le service : l’accréditation reste utilisable.");
    case IntentState::Unreachable:
        return ReceiptWords::tr("Le service est injoignable : la demande est conservée et sera renvoyée.");
    case IntentState::Cancelled:
        return ReceiptWords::tr("Annulée avant d’avoir pris effet.");
    }
    Q_UNREACHABLE();
}

QString proofSentence(const Intent &intent)
{
    if (!intent.proof) {
        return intent.state == IntentState::Verified
            ? ReceiptWords::tr("Le service a confirmé ; la nature de la preuve n’est pas enregistrée.")
            : intent.planChange
            ? ReceiptWords::tr("Aucune preuve à ce stade. La réponse du service ne suffit pas : la valeur est relue.")
            : ReceiptWords::tr("Aucune preuve à ce stade. La réponse du service ou une liste ne suffit pas : les "
                               "passerelles gardent des caches.");
    }
    switch (*intent.proof) {
    case Proof::RefusedCall:
        return ReceiptWords::tr(
            "Un appel fait avec elle a été refusé par la passerelle. C’est la preuve la plus directe.");
    case Proof::Introspection:
        return ReceiptWords::tr("Le serveur d’autorisation, interrogé (RFC 7662), l’a dite inactive.");
    case Proof::ListAfterDelay:
        if (opensAgain(intent.verb))
            return ReceiptWords::tr("La liste du service la montre rétablie, et le délai documenté de la plateforme "
                                    "est écoulé.");
        if (intent.verb == Verb::RenewSecret)
            return ReceiptWords::tr("Le service tient un secret plus récent, et le délai documenté de la plateforme "
                                    "est écoulé.");
        return ReceiptWords::tr("La liste du service la montre absente ou désactivée, et le délai documenté de la "
                                "plateforme est écoulé. La console ne pouvait ni appeler ni interroger.");
    case Proof::ReadBack:
        return ReceiptWords::tr(
            "La valeur demandée, relue sur le service, est celle qu’il donne, et le délai documenté "
            "de la plateforme pour ses passerelles est écoulé.");
    }
    Q_UNREACHABLE();
}

QString delaySentence(DelayReason reason)
{
    switch (reason) {
    case DelayReason::None:
        return {};
    case DelayReason::GatewayCache:
        return ReceiptWords::tr("La passerelle garde sa décision en cache jusqu’à cette heure.");
    case DelayReason::TokenLifetime:
        return ReceiptWords::tr("Un jeton déjà émis vaut jusqu’à la fin de sa durée de vie.");
    case DelayReason::Propagation:
        return ReceiptWords::tr("La plateforme diffuse la décision à ses passerelles jusqu’à cette heure.");
    case DelayReason::Workflow:
        return ReceiptWords::tr("La plateforme attend une approbation.");
    }
    Q_UNREACHABLE();
}

const Rule *groundOf(const ReceiptMatter &matter)
{
    if (matter.intent.groundRule.isEmpty() || !matter.groundProfile)
        return nullptr;
    return matter.groundProfile->rule(matter.intent.groundRule);
}

QString groundReference(const ReceiptMatter &matter)
{
    const Rule *rule = groundOf(matter);
    if (rule == nullptr)
        return matter.intent.groundRule;
    if (rule->origin != RuleOrigin::Clause)
        return rule->source.isEmpty() ? rule->id : ReceiptWords::tr("%1, %2").arg(rule->id, rule->source);
    const TermsProfile &profile = *matter.groundProfile;
    const QString text = profile.date.isValid()
        ? ReceiptWords::tr("CGU %1 du %2").arg(profile.name, shortDate(profile.date))
        : ReceiptWords::tr("CGU %1, texte sans date").arg(profile.name);
    return rule->article.isEmpty() ? ReceiptWords::tr("%1, %2").arg(rule->id, text)
                                   : ReceiptWords::tr("%1, art. %2, %3").arg(rule->id, rule->article, text);
}

} // namespace vigie
