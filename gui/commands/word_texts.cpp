// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/word_texts.h"

#include "model/access/service.h"
#include "services/reports/access_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

class SetWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::WordTexts)
};

//! Of every value from the first to the last.
template <typename Enum, typename Word, typename Text> WordTexts textsUpTo(Enum last, Word word, Text text)
{
    WordTexts texts;
    for (int value = 0; value <= int(last); ++value)
        texts.insert(word(Enum(value)), text(Enum(value)));
    return texts;
}

} // namespace

WordTexts environmentTexts() { return textsUpTo(Environment::Production, environmentWord, environmentText); }

WordTexts credentialKindTexts() { return textsUpTo(CredentialKind::Jwt, credentialKindWord, credentialKindText); }

WordTexts credentialStateTexts()
{
    return textsUpTo(CredentialState::Unknown, credentialStateWord,
                     [](CredentialState state) { return credentialStateMark(state, {}).word; });
}

WordTexts habilitationStateTexts()
{
    return textsUpTo(HabilitationState::Unknown, habilitationStateWord,
                     [](HabilitationState state) { return habilitationStateMark(state, {}).word; });
}

WordTexts subscriptionStateTexts()
{
    return textsUpTo(SubscriptionState::Unknown, subscriptionStateWord,
                     [](SubscriptionState state) { return subscriptionStateMark(state, {}).word; });
}

WordTexts intentStateTexts()
{
    return textsUpTo(IntentState::Cancelled, intentStateWord,
                     [](IntentState state) { return intentStateMark(state).word; });
}

WordTexts verbTexts() { return textsUpTo(Verb::ChangePlan, verbWord, actionText); }

WordTexts proofTexts()
{
    return {{proofWord(Proof::RefusedCall), SetWords::tr("appel refusé")},
            {proofWord(Proof::Introspection), SetWords::tr("introspection")},
            {proofWord(Proof::ListAfterDelay), SetWords::tr("liste, délai passé")},
            {proofWord(Proof::ReadBack), SetWords::tr("valeur relue")}};
}

WordTexts syncStateTexts()
{
    return {{syncStateWord(SyncState::Never), SetWords::tr("jamais lu")},
            {syncStateWord(SyncState::Ok), SetWords::tr("à jour")},
            {syncStateWord(SyncState::Partial), SetWords::tr("en partie")},
            {syncStateWord(SyncState::Failed), SetWords::tr("échec")}};
}

WordTexts contactRoleTexts()
{
    WordTexts texts;
    for (const QString &role :
         {u"applicant"_s, u"technical"_s, u"business"_s, u"dpo"_s, u"controller"_s, u"security"_s})
        texts.insert(role, contactRoleText(role));
    return texts;
}

void setWords(OutputList &listing, const QString &key, const WordTexts &texts)
{
    for (OutputColumn &column : listing.columns) {
        if (column.key != key)
            continue;
        column.kind = OutputColumn::Kind::Word;
        column.words = texts;
    }
}

} // namespace vigie
