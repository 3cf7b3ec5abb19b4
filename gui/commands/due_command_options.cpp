// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/due_command_options.h"

#include "gui/commands/contract_values.h"
#include "gui/commands/known_profiles.h"
#include "model/partners/siret.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

class DueOptionWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::DueCommandOptions)
};

QStringList severityWords()
{
    QStringList words;
    for (const Severity severity : {Severity::Critical, Severity::Warning, Severity::Info, Severity::ToCorrect})
        words << severityWord(severity);
    return words;
}

} // namespace

QList<Option> dueFilterOptions()
{
    using Kind = Option::Kind;
    return {{.name = u"api"_s,
             .kind = Kind::Text,
             .value = DueOptionWords::tr("CODE"),
             .summary = DueOptionWords::tr("d’une API : le code de son profil")},
            {.name = u"partner"_s,
             .kind = Kind::Siret,
             .value = u"SIRET"_s,
             .summary = DueOptionWords::tr("d’un partenaire")},
            {.name = u"severity"_s,
             .kind = Kind::Word,
             .value = severityWords().join(u'|'),
             .summary = DueOptionWords::tr("de cette gravité"),
             .words = severityWords()}};
}

Result<std::optional<DueFilter>> dueFilterOf(CommandRun &run)
{
    DueFilter filter{.severity = severityFromWord(run.value(u"severity"_s)),
                     .api = ApiCode{run.value(u"api"_s)},
                     .snoozed = Snoozed::Shown,
                     .today = parisDay(run.asOf())};
    if (!filter.api.isNull()) {
        const Result<QList<TermsProfile>> profiles = knownProfiles(run);
        if (!profiles)
            return failure(profiles.error());
        if (const QString fault = unknownApi({filter.api.value}, *profiles); !fault.isEmpty()) {
            static_cast<void>(run.wrongUsage(fault));
            return std::nullopt;
        }
    }
    if (const std::optional<Siret> siret = Siret::fromText(run.value(u"partner"_s)))
        filter.partnerSiret = siret->digits();
    return filter;
}

} // namespace vigie
