// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/exit_code.h"
#include "model/access/revocation.h"
#include "services/async/future.h"

#include <chrono>

namespace vigie {

class CommandRun;
class RevocationRunner;

//! What became of several intents.
struct Outcomes {
    QList<Intent> intents{};
    qsizetype unwritten{0}; //!< of them: the last step happened and could not be written
};

//! One intent when it settles, may pass or is unreachable, or when the limit is over. With no limit at all, as soon
//! as the request has left and the service has answered it, at most ten seconds.
//! What could not be written is told with what is known of the request, and counted.
[[nodiscard]] Future<Outcomes> outcomesOf(RevocationRunner &runner, const QList<IntentId> &intents,
                                          std::chrono::seconds limit, CommandRun &run);

//! Takes up what an earlier run left unfinished, without a countdown: which they are.
[[nodiscard]] Result<QList<IntentId>> takenUp(RevocationRunner &runner, CommandRun &run);

//! What a set of outcomes, with `refused` more that could not even be asked for, makes of a command.
[[nodiscard]] ExitCode exitCodeOf(const Outcomes &outcomes, qsizetype refused = 0);

} // namespace vigie
