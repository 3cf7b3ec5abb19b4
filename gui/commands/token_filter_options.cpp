// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/token_filter_options.h"

#include "gui/commands/known_profiles.h"
#include "model/partners/siret.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

class FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::TokenFilterOptions)
};

QStringList stateWords()
{
    QStringList words;
    for (int state = 0; state <= int(CredentialState::Unknown); ++state)
        words << credentialStateWord(CredentialState(state));
    return words;
}

QStringList environmentWords()
{
    return {environmentWord(Environment::Sandbox), environmentWord(Environment::Production)};
}

} // namespace

QList<Option> tokenFilterOptions()
{
    using Kind = Option::Kind;
    return {
        {.name = u"api"_s,
         .kind = Kind::Text,
         .value = FilterWords::tr("CODE"),
         .summary = FilterWords::tr("d’une API : le code de son profil")},
        {.name = u"environment"_s,
         .kind = Kind::Word,
         .value = environmentWords().join(u'|'),
         .summary = FilterWords::tr("d’un environnement"),
         .words = environmentWords()},
        {.name = u"state"_s,
         .kind = Kind::Word,
         .value = FilterWords::tr("ÉTAT"),
         .summary = FilterWords::tr("dans cet état : %1").arg(stateWords().join(u", "_s)),
         .words = stateWords()},
        {.name = u"partner"_s, .kind = Kind::Siret, .value = u"SIRET"_s, .summary = FilterWords::tr("d’un partenaire")},
        {.name = u"search"_s,
         .kind = Kind::Text,
         .value = FilterWords::tr("TEXTE"),
         .summary = FilterWords::tr("dont la ligne contient ces mots")}};
}

Result<std::optional<TokenFilter>> tokenFilterOf(CommandRun &run)
{
    TokenFilter filter{.search = run.value(u"search"_s), .api = ApiCode{run.value(u"api"_s)}};
    if (!filter.api.isNull()) {
        const Result<QList<TermsProfile>> profiles = knownProfiles(run);
        if (!profiles)
            return failure(profiles.error());
        if (const QString fault = unknownApi({filter.api.value}, *profiles); !fault.isEmpty()) {
            static_cast<void>(run.wrongUsage(fault));
            return std::nullopt;
        }
    }
    filter.environment = environmentFromWord(run.value(u"environment"_s));
    filter.state = credentialStateFromWord(run.value(u"state"_s));
    if (const std::optional<Siret> siret = Siret::fromText(run.value(u"partner"_s)))
        filter.partnerSiret = siret->digits();
    return filter;
}

} // namespace vigie
