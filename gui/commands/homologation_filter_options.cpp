// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/homologation_filter_options.h"

#include "gui/commands/contract_values.h"
#include "gui/commands/known_profiles.h"
#include "model/partners/siret.h"
#include "services/operations/compliance/homologation_day.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

class FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::HomologationFilterOptions)
};

template <typename Enum, typename Word> QStringList wordsUpTo(Enum last, Word word)
{
    QStringList words;
    for (int value = 0; value <= int(last); ++value)
        words << word(Enum(value));
    return words;
}

} // namespace

QList<Option> homologationFilterOptions()
{
    using Kind = Option::Kind;
    const QStringList kinds = wordsUpTo(HomologationKind::Questionnaire, homologationKindWord);
    const QStringList states = wordsUpTo(HomologationState::ToCorrect, homologationStateWord);
    return {
        {.name = u"api"_s,
         .kind = Kind::Text,
         .value = FilterWords::tr("CODE"),
         .summary = FilterWords::tr("d’une API : le code de son profil")},
        {.name = u"kind"_s,
         .kind = Kind::Word,
         .value = kinds.join(u'|'),
         .summary = FilterWords::tr("de ce genre de pièce"),
         .words = kinds},
        {.name = u"state"_s,
         .kind = Kind::Word,
         .value = FilterWords::tr("ÉTAT"),
         .summary = FilterWords::tr("dans cet état : %1").arg(states.join(u", "_s)),
         .words = states},
        {.name = u"partner"_s, .kind = Kind::Siret, .value = u"SIRET"_s, .summary = FilterWords::tr("d’un partenaire")},
        {.name = u"to-handle"_s, .summary = FilterWords::tr("ce qui demande un geste")},
        {.name = u"search"_s,
         .kind = Kind::Text,
         .value = FilterWords::tr("TEXTE"),
         .summary = FilterWords::tr("dont la ligne contient ces mots")}};
}

Result<std::optional<HomologationFilter>> homologationFilterOf(CommandRun &run)
{
    HomologationFilter filter{.search = run.value(u"search"_s), .api = ApiCode{run.value(u"api"_s)}};
    if (!filter.api.isNull()) {
        const Result<QList<TermsProfile>> profiles = knownProfiles(run);
        if (!profiles)
            return failure(profiles.error());
        if (const QString fault = unknownApi({filter.api.value}, *profiles); !fault.isEmpty()) {
            static_cast<void>(run.wrongUsage(fault));
            return std::nullopt;
        }
    }
    filter.kind = homologationKindFromWord(run.value(u"kind"_s));
    filter.state = homologationStateFromWord(run.value(u"state"_s));
    if (run.has(u"to-handle"_s))
        filter.view = HomologationView::ToHandle;
    if (const std::optional<Siret> siret = Siret::fromText(run.value(u"partner"_s)))
        filter.partnerSiret = siret->digits();
    return filter;
}

Result<std::optional<QList<HomologationRow>>> homologationRowsOf(CommandRun &run)
{
    const Result<Workspace *> workspace = run.workspace(Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    const Result<std::optional<HomologationFilter>> filter = homologationFilterOf(run);
    if (!filter)
        return failure(filter.error());
    if (!*filter)
        return std::nullopt;
    return homologationRowsOn((*workspace)->database(), parisDay(run.asOf()))
        .map([&](const QList<HomologationRow> &rows) { return std::optional(chosen(rows, **filter)); });
}

} // namespace vigie
