// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

//! A local version applies no longer, as if it had never been; it stays in the history. NoSuchObject.
Result<> withdrawProfile(Database &database, qint64 number, const QDateTime &now);

} // namespace vigie
