// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/profiles_command.h"

#include "gui/commands/command_run.h"
#include "gui/commands/contract_values.h"
#include "gui/commands/error_json.h"
#include "gui/commands/known_profiles.h"
#include "gui/commands/profile_json.h"
#include "model/terms/profile_reader.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

class ProfilesWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ProfilesCommand)
};

//! The last version of the API that applies on that day, or null.
const TermsProfile *inForce(const QList<TermsProfile> &profiles, const ApiCode &api, const QDate &day)
{
    const TermsProfile *latest = nullptr;
    for (const TermsProfile &profile : profiles) {
        const bool applies = profile.api == api && !(profile.effectiveOn > day);
        if (applies && (!latest || !(profile.effectiveOn < latest->effectiveOn)))
            latest = &profile;
    }
    return latest;
}

Result<ExitCode> list(CommandRun &run)
{
    const Result<QList<TermsProfile>> profiles = knownProfiles(run);
    if (!profiles)
        return failure(profiles.error());
    const QDate day = parisDay(run.asOf());
    OutputList listing{.asOf = run.asOf(), .columns = profileColumns()};
    for (const TermsProfile &profile : *profiles) {
        QJsonObject item = profileSummary(profile);
        item.insert(u"in_force"_s, inForce(*profiles, profile.api, day) == &profile);
        listing.items.append(item);
    }
    run.console().print(listing);
    return ExitCode::Done;
}

//! `INFINOE`: in force; `INFINOE@2023-10-06`: of that date.
const TermsProfile *named(const QString &reference, const QList<TermsProfile> &profiles, const QDate &day)
{
    const auto exact = std::find_if(profiles.cbegin(), profiles.cend(),
                                    [&](const TermsProfile &profile) { return profile.reference() == reference; });
    if (reference.contains(u'@'))
        return exact == profiles.cend() ? nullptr : &*exact;
    const TermsProfile *current = inForce(profiles, ApiCode{reference}, day);
    return current || exact == profiles.cend() ? current : &*exact;
}

Result<ExitCode> show(CommandRun &run)
{
    const Result<QList<TermsProfile>> profiles = knownProfiles(run);
    if (!profiles)
        return failure(profiles.error());
    const QString reference = run.arguments().first();
    if (const QString fault = unknownApi({reference.section(u'@', 0, 0)}, *profiles); !fault.isEmpty())
        return run.wrongUsage(fault);
    const TermsProfile *profile = named(reference, *profiles, parisDay(run.asOf()));
    if (!profile)
        return failure(Error::Kind::NoSuchObject, reference);
    run.console().print(profileSheet(*profile));
    return ExitCode::Done;
}

Result<TermsProfile> readFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(Error::Kind::FileMissing, path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::FileNotReadable, path, file.errorString());
    constexpr qint64 largestProfile = 16 * 1024 * 1024;
    const QByteArray json = file.read(largestProfile + 1);
    if (json.size() > largestProfile)
        return failure(Error::Kind::FileNotReadable, path, u"larger than 16 MiB"_s);
    return readProfile(json);
}

Result<ExitCode> check(CommandRun &run)
{
    const QString path = run.arguments().first();
    const Result<TermsProfile> profile = readFile(path);
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
                 .run = atOnce(check)}}};
}

} // namespace vigie
