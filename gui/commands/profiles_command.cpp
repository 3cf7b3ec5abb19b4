// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/profiles_command.h"

#include "gui/commands/command_run.h"
#include "gui/commands/contract_values.h"
#include "gui/commands/error_json.h"
#include "gui/commands/known_profiles.h"
#include "gui/commands/profile_json.h"
#include "model/terms/profile_reader.h"
#include "model/terms/profile_version.h"
#include "services/imports/profile_file.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

class ProfilesWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ProfilesCommand)
};

Result<ExitCode> list(CommandRun &run)
{
    const Result<QList<TermsProfile>> profiles = knownProfiles(run);
    if (!profiles)
        return failure(profiles.error());
    const QDate day = parisDay(run.asOf());
    OutputList listing{.asOf = run.asOf(), .columns = profileColumns()};
    for (const TermsProfile &profile : *profiles) {
        QJsonObject item = profileSummary(profile);
        item.insert(u"in_force"_s, profileInForce(*profiles, profile.api, day) == &profile);
        listing.items.append(item);
    }
    run.console().print(listing);
    return ExitCode::Done;
}

//! `API`: in force; `API@DATE`: as profileNamedBy() says.
const TermsProfile *named(const QString &reference, const QList<TermsProfile> &profiles, const QDate &day)
{
    const ApiCode api{reference.section(u'@', 0, 0)};
    if (reference.contains(u'@'))
        return profileNamedBy(profiles, api, dateFromText(reference.section(u'@', 1)));
    return profileInForce(profiles, api, day);
}

//! A sentence on a reference that cannot be one; else empty.
QString faultOf(const QString &reference, const QList<TermsProfile> &profiles)
{
    if (const QString fault = unknownApi({reference.section(u'@', 0, 0)}, profiles); !fault.isEmpty())
        return fault;
    const QString date = reference.section(u'@', 1);
    if (reference.contains(u'@') && !dateFromText(date).isValid())
        return ProfilesWords::tr("« %1 » n’est pas une date : elle s’écrit 2026-11-22.").arg(date);
    return {};
}

Result<ExitCode> show(CommandRun &run)
{
    const Result<QList<TermsProfile>> profiles = knownProfiles(run);
    if (!profiles)
        return failure(profiles.error());
    const QString reference = run.arguments().first();
    if (const QString fault = faultOf(reference, *profiles); !fault.isEmpty())
        return run.wrongUsage(fault);
    const TermsProfile *profile = named(reference, *profiles, parisDay(run.asOf()));
    if (!profile)
        return failure(Error::Kind::NoSuchObject, reference);
    run.console().print(profileSheet(*profile));
    return ExitCode::Done;
}

Result<ExitCode> compare(CommandRun &run)
{
    const Result<QList<TermsProfile>> profiles = knownProfiles(run);
    if (!profiles)
        return failure(profiles.error());
    QList<const TermsProfile *> compared;
    for (const QString &reference : run.arguments()) {
        if (const QString fault = faultOf(reference, *profiles); !fault.isEmpty())
            return run.wrongUsage(fault);
        compared.append(named(reference, *profiles, parisDay(run.asOf())));
        if (!compared.last())
            return failure(Error::Kind::NoSuchObject, reference);
    }
    run.console().print(OutputList{.asOf = run.asOf(),
                                   .columns = comparisonColumns(),
                                   .items = comparisonItems(*compared.first(), *compared.last())});
    return ExitCode::Done;
}

Result<ExitCode> check(CommandRun &run)
{
    const QString path = run.arguments().first();
    const Result<TermsProfile> profile = readProfileFile(path).and_then(readProfile);
    if (!profile && profile.error().kind != Error::Kind::InvalidProfile)
        return failure(profile.error());
    QJsonObject values = profile ? profileSummary(*profile) : QJsonObject();
    values.insert(u"file"_s, path);
    values.insert(u"valid"_s, profile.has_value());
    values.insert(u"error"_s, profile ? QJsonValue(QJsonValue::Null) : QJsonValue(locatedErrorJson(profile.error())));
    run.console().print(checkSheet(values));
    return profile ? ExitCode::Done : ExitCode::BadInput;
}

} // namespace

Command profilesCommand()
{
    return {.name = u"profiles"_s,
            .summary = ProfilesWords::tr("les profils : les conditions d’utilisation de chaque API, en données"),
            .subcommands = {
                {.name = u"list"_s,
                 .summary = ProfilesWords::tr("toutes les versions, et celles en vigueur"),
                 .formats = listFormats(),
                 .dated = true,
                 .run = atOnce(list)},
                {.name = u"show"_s,
                 .arguments = u"API[@DATE]"_s,
                 .fewestArguments = 1,
                 .mostArguments = 1,
                 .summary = ProfilesWords::tr("les règles d’un profil, article par article"),
                 .formats = listFormats(),
                 .dated = true,
                 .run = atOnce(show)},
                {.name = u"check"_s,
                 .arguments = ProfilesWords::tr("FICHIER"),
                 .fewestArguments = 1,
                 .mostArguments = 1,
                 .summary = ProfilesWords::tr("dire si un fichier est un profil valable, sinon où est la faute"),
                 .formats = listFormats(),
                 .run = atOnce(check)},
                {.name = u"compare"_s,
                 .arguments = u"API@DATE API@DATE"_s,
                 .fewestArguments = 2,
                 .mostArguments = 2,
                 .summary = ProfilesWords::tr("ce qui change d’une version à l’autre, règle par règle"),
                 .formats = listFormats(),
                 .dated = true,
                 .run = atOnce(compare)}}};
}

} // namespace vigie
