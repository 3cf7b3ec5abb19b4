// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/homologations_command.h"

#include "gui/commands/command_run.h"
#include "gui/commands/export_listing.h"
#include "gui/commands/homologation_filter_options.h"
#include "gui/commands/word_texts.h"
#include "services/exports/homologation_export.h"
#include "services/reports/homologation_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

class HomologationsWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::HomologationsCommand)
};

template <typename Enum, typename Word, typename Text> WordTexts textsUpTo(Enum last, Word word, Text text)
{
    WordTexts texts;
    for (int value = 0; value <= int(last); ++value)
        texts.insert(word(Enum(value)), text(Enum(value)));
    return texts;
}

Result<ExitCode> list(CommandRun &run)
{
    const Result<std::optional<QList<HomologationRow>>> rows = homologationRowsOf(run);
    if (!rows)
        return failure(rows.error());
    if (!*rows)
        return ExitCode::WrongUsage;
    Result<OutputList> listing = listingOf(homologationExport(**rows, run.asOf()),
                                           {u"received_on"_s, u"valid_from"_s, u"reservations"_s,
                                            u"reservations_exchanged_on"_s, u"critical_risk"_s, u"not_renewing"_s,
                                            u"reference"_s, u"documents"_s});
    if (!listing)
        return failure(listing.error());
    setWords(*listing, u"kind"_s,
             textsUpTo(HomologationKind::Questionnaire, homologationKindWord, homologationKindText));
    setWords(*listing, u"state"_s,
             textsUpTo(HomologationState::ToCorrect, homologationStateWord, homologationStateText));
    setWords(*listing, u"origin"_s, textsUpTo(ValueOrigin::Local, valueOriginWord, valueOriginText));
    run.console().print(*listing);
    return ExitCode::Done;
}

} // namespace

Command homologationsCommand()
{
    return {.name = u"homologations"_s,
            .summary = HomologationsWords::tr("les homologations de sécurité des partenaires"),
            .subcommands = {{.name = u"list"_s,
                             .summary = HomologationsWords::tr("où en est chaque partenaire : pièce, état, échéance"),
                             .formats = listFormats(),
                             .dated = true,
                             .options = homologationFilterOptions(),
                             .run = atOnce(list)}}};
}

} // namespace vigie
