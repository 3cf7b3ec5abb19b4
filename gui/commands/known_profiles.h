// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/command_run.h"
#include "model/terms/terms_profile.h"

namespace vigie {

enum class MissingWorkspace { IsAnError, IsNew };

//! The profiles of the workspace; where there is none yet and none was named, those that ship with the program.
[[nodiscard]] Result<QList<TermsProfile>> knownProfiles(CommandRun &run, Access access = Access::ReadOnly,
                                                        MissingWorkspace missing = MissingWorkspace::IsAnError);

//! A sentence on an API that no profile knows, with the one that was probably meant; empty when all are known.
[[nodiscard]] QString unknownApi(const QStringList &codes, const QList<TermsProfile> &profiles);

} // namespace vigie
