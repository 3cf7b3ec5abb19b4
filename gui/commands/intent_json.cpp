// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/intent_json.h"

#include "gui/commands/contract_values.h"
#include "gui/commands/word_texts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

class IntentWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::IntentOutput)
};

using Kind = OutputColumn::Kind;

QJsonValue proofJson(const Intent &intent)
{
    return intent.proof ? QJsonValue(proofWord(*intent.proof)) : QJsonValue(QJsonValue::Null);
}

//! What the contract says of an action that was asked for: proved, not yet, refused, or not reached. What is on disk
//! and sent is not proved yet, however far it is.
QString outcomeWord(IntentState state)
{
    switch (state) {
    case IntentState::Intended:
    case IntentState::Sent:
    case IntentState::Accepted:
    case IntentState::MayPass:
        return intentStateWord(IntentState::MayPass);
    case IntentState::Verified:
        return intentStateWord(IntentState::Verified);
    case IntentState::Refused:
    case IntentState::Cancelled:
        return intentStateWord(IntentState::Refused);
    case IntentState::Unreachable:
        return intentStateWord(IntentState::Unreachable);
    }
    Q_UNREACHABLE();
}

QJsonValue numberOrNull(qint64 number) { return number > 0 ? QJsonValue(number) : QJsonValue(QJsonValue::Null); }

} // namespace

QJsonObject outcomeJson(const Intent &intent)
{
    return {{u"intent_id"_s, intent.id.value},
            {u"token_id"_s, numberOrNull(intent.credential.value)},
            {u"service"_s, jsonOf(intent.service.value)},
            {u"state"_s, outcomeWord(intent.state)},
            {u"may_pass_until"_s, jsonOf(intent.mayPassUntil)},
            {u"proof"_s, proofJson(intent)},
            {u"answer"_s, jsonOf(intent.answer)},
            {u"receipt_sha256"_s, jsonOf(intent.receiptSha256)}};
}

QList<OutputColumn> outcomeColumns()
{
    return {{u"intent_id"_s, IntentWords::tr("Action"), Kind::Number},
            {u"token_id"_s, IntentWords::tr("Jeton"), Kind::Number},
            {u"service"_s, IntentWords::tr("Service")},
            {u"state"_s, IntentWords::tr("État"), Kind::Word, false, intentStateTexts()},
            {u"may_pass_until"_s, IntentWords::tr("Peut passer jusqu’à"), Kind::Instant},
            {u"proof"_s, IntentWords::tr("Preuve"), Kind::Word, false, proofTexts()},
            {u"answer"_s, IntentWords::tr("Réponse du service")},
            {u"receipt_sha256"_s, IntentWords::tr("Reçu"), Kind::Text, true}};
}

QJsonObject intentJson(const Intent &intent)
{
    QJsonObject json = outcomeJson(intent);
    json.insert(u"state"_s, intentStateWord(intent.state));
    json.insert(u"verb"_s, verbWord(intent.verb));
    json.insert(u"target"_s, jsonOf(intent.targetLabel));
    json.insert(u"partner_siret"_s, jsonOf(intent.partnerSiret));
    json.insert(u"partner_name"_s, jsonOf(intent.partnerName));
    json.insert(u"apis"_s, jsonOf(intent.apis.split(u',', Qt::SkipEmptyParts)));
    json.insert(u"environment"_s, environmentWord(intent.environment));
    json.insert(u"reason"_s, jsonOf(intent.reason));
    json.insert(u"ground_rule"_s, jsonOf(intent.groundRule));
    json.insert(u"requested_by"_s, jsonOf(intent.requestedBy));
    json.insert(u"requested_at"_s, jsonOf(intent.requestedAt));
    json.insert(u"sent_at"_s, jsonOf(intent.sentAt));
    json.insert(u"accepted_at"_s, jsonOf(intent.acceptedAt));
    json.insert(u"settled_at"_s, jsonOf(intent.settledAt));
    json.insert(u"delay_reason"_s,
                intent.delayReason == DelayReason::None ? QJsonValue(QJsonValue::Null)
                                                        : delayReasonWord(intent.delayReason));
    json.insert(u"answer_status"_s, numberOrNull(intent.answerStatus));
    json.insert(u"attempts"_s, intent.attempts);
    json.insert(u"next_attempt_at"_s, jsonOf(intent.nextAttemptAt));
    return json;
}

QList<OutputColumn> intentColumns()
{
    return {{u"intent_id"_s, IntentWords::tr("Action"), Kind::Number},
            {u"token_id"_s, IntentWords::tr("Jeton"), Kind::Number},
            {u"verb"_s, IntentWords::tr("Verbe"), Kind::Word, false, verbTexts()},
            {u"target"_s, IntentWords::tr("Visé")},
            {u"partner_name"_s, IntentWords::tr("Partenaire")},
            {u"partner_siret"_s, IntentWords::tr("SIRET"), Kind::Siret, true},
            {u"apis"_s, IntentWords::tr("API"), Kind::List},
            {u"environment"_s, IntentWords::tr("Environnement"), Kind::Word, false, environmentTexts()},
            {u"service"_s, IntentWords::tr("Service")},
            {u"reason"_s, IntentWords::tr("Motif"), Kind::Text, true},
            {u"ground_rule"_s, IntentWords::tr("Clause"), Kind::Text, true},
            {u"requested_by"_s, IntentWords::tr("Par"), Kind::Text, true},
            {u"requested_at"_s, IntentWords::tr("Demandée le"), Kind::Instant},
            {u"sent_at"_s, IntentWords::tr("Envoyée le"), Kind::Instant, true},
            {u"accepted_at"_s, IntentWords::tr("Acceptée le"), Kind::Instant, true},
            {u"settled_at"_s, IntentWords::tr("Close le"), Kind::Instant, true},
            {u"may_pass_until"_s, IntentWords::tr("Peut passer jusqu’à"), Kind::Instant},
            {u"delay_reason"_s, IntentWords::tr("Cause du délai"), Kind::Word, true},
            {u"proof"_s, IntentWords::tr("Preuve"), Kind::Word, false, proofTexts()},
            {u"answer_status"_s, IntentWords::tr("Statut HTTP"), Kind::Number, true},
            {u"answer"_s, IntentWords::tr("Réponse du service"), Kind::Text, true},
            {u"attempts"_s, IntentWords::tr("Envois"), Kind::Number, true},
            {u"next_attempt_at"_s, IntentWords::tr("Prochain envoi"), Kind::Instant, true},
            {u"receipt_sha256"_s, IntentWords::tr("Reçu"), Kind::Text, true},
            {u"state"_s, IntentWords::tr("État"), Kind::Word, false, intentStateTexts()}};
}

} // namespace vigie
