// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/known_profiles.h"

#include "gui/commands/near_match.h"
#include "model/terms/built_in_profiles.h"
#include "model/terms/profile_reader.h"
#include "services/storage/profile_repository.h"

#include <QCoreApplication>

namespace vigie {

namespace {

class ProfileWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::KnownProfiles)
};

Result<QList<TermsProfile>> readBuiltInProfiles()
{
    QList<TermsProfile> profiles;
    for (const BuiltInProfile &builtIn : builtInProfiles()) {
        const Result<TermsProfile> profile = readProfile(builtIn.json);
        if (!profile)
            return failure(profile.error());
        profiles << *profile;
    }
    return profiles;
}

} // namespace

Result<QList<TermsProfile>> knownProfiles(CommandRun &run, Access access, MissingWorkspace missing)
{
    const Result<Workspace *> workspace = run.workspace(access);
    if (workspace)
        return ProfileRepository((*workspace)->database()).all();
    const bool isNew = missing == MissingWorkspace::IsNew || !run.has(QStringLiteral("workspace"));
    if (workspace.error().kind == Error::Kind::WorkspaceMissing && isNew)
        return readBuiltInProfiles();
    return failure(workspace.error());
}

QString unknownApi(const QStringList &codes, const QList<TermsProfile> &profiles)
{
    QStringList known;
    for (const TermsProfile &profile : profiles)
        known << profile.api.value;
    for (const QString &code : codes) {
        if (known.contains(code))
            continue;
        const std::optional<QString> near = nearMatch(code.toUpper(), known);
        return near ? ProfileWords::tr("Aucun profil n’a le code « %1 ». Vouliez-vous dire « %2 » ?").arg(code, *near)
                    : ProfileWords::tr("Aucun profil n’a le code « %1 ».").arg(code);
    }
    return {};
}

} // namespace vigie
