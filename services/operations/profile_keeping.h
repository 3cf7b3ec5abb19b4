// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/async/future.h"
#include "services/storage/profile_repository.h"

namespace vigie {

struct KeptProfile {
    ProfileFate fate{ProfileFate::Unchanged};
    TermsProfile profile{};
};

enum class ProfileWriting {
    Nothing, //!< only says what would be
    ToWorkspace,
};

//! Takes a version of a profile into the workspace: it applies from its `effective_on`, and what it follows is kept.
//! Its author is who it names, else the OS account. In one transaction with its journal entry, which names the version,
//! its hash and how many rules differ from the version that it follows. Errors: those of readProfile().
Result<KeptProfile> keepProfile(Database &database, const QByteArray &json, const QDateTime &now,
                                ProfileWriting writing = ProfileWriting::ToWorkspace);

//! The same with a connection of its own: a long profile takes longer to check than a window may wait.
[[nodiscard]] Future<KeptProfile> keepProfileInBackground(QString workspace, QByteArray json, QDateTime now);

//! A local version applies no longer, as if it had never been; it stays in the history. NoSuchObject.
Result<> withdrawProfile(Database &database, qint64 number, const QDateTime &now);
[[nodiscard]] Future<Done> withdrawProfileInBackground(QString workspace, qint64 number, QDateTime now);

} // namespace vigie
