// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"

namespace vigie {

//! How a command ends: part of the public interface (README, man page).
enum class ExitCode {
    Done = 0,
    Failed = 1, //!< the service refused, an I/O error
    WrongUsage = 2,
    BadInput = 3, //!< file, profile, workspace
    PartlyDone = 4, //!< some services or rows failed; the output says which
    NotYetProven = 5, //!< revocation accepted, not yet proven
    IntegrityBroken = 6, //!< journal, workspace, document
};

[[nodiscard]] ExitCode exitCodeOf(const Error &error);

} // namespace vigie
