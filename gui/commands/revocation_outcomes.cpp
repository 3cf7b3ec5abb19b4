// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/revocation_outcomes.h"

#include "gui/commands/command_run.h"
#include "services/operations/revocation_runner.h"
#include "services/storage/intent_repository.h"

#include <algorithm>
#include <memory>

namespace vigie {

namespace {

//! Several futures of one intent each, as one.
struct Gathering {
    QList<Intent> outcomes{};
    qsizetype missing{0};
    Settler<QList<Intent>> settler{};

    void take(qsizetype position, const Result<Intent> &outcome)
    {
        if (!outcome) {
            settler.settle(failure(outcome.error()));
            return;
        }
        outcomes[position] = *outcome;
        if (--missing == 0)
            settler.settle(outcomes);
    }
};

Future<Intent> firstAnswer(RevocationRunner &runner, IntentId id, CommandRun &run)
{
    constexpr std::chrono::seconds longest(10);
    Settler<Intent> settler;
    QObject::connect(&runner, &RevocationRunner::advanced, run.tasks().receiver(), [id, settler](const Intent &intent) {
        if (intent.id == id && intent.state != IntentState::Intended && intent.state != IntentState::Sent)
            settler.settle(intent);
    });
    run.tasks().deliver(runner.outcome(id, longest, run.tasks().token()),
                        [settler](const Result<Intent> &outcome) { settler.settle(outcome); });
    return settler.future();
}

} // namespace

Future<QList<Intent>> outcomesOf(RevocationRunner &runner, const QList<IntentId> &intents, std::chrono::seconds limit,
                                 CommandRun &run)
{
    if (intents.isEmpty())
        return settled<QList<Intent>>(QList<Intent>());
    auto gathering = std::make_shared<Gathering>();
    gathering->outcomes.resize(intents.size());
    gathering->missing = intents.size();
    for (qsizetype i = 0; i < intents.size(); ++i) {
        run.tasks().deliver(limit.count() > 0 ? runner.outcome(intents[i], limit, run.tasks().token())
                                              : firstAnswer(runner, intents[i], run),
                            [gathering, i](const Result<Intent> &outcome) { gathering->take(i, outcome); });
    }
    return gathering->settler.future();
}

Result<QList<IntentId>> takenUp(RevocationRunner &runner, CommandRun &run)
{
    const Result<Workspace *> workspace = run.workspace(Access::ReadWrite);
    if (!workspace)
        return failure(workspace.error());
    const Result<QList<Intent>> unfinished = IntentRepository((*workspace)->database()).unfinished();
    if (!unfinished)
        return failure(unfinished.error());
    if (const Result<int> resumed = runner.resume(); !resumed)
        return failure(resumed.error());
    QList<IntentId> ids;
    for (const Intent &intent : *unfinished) {
        ids << intent.id;
        if (intent.state == IntentState::Intended)
            runner.sendNow(intent.id);
    }
    return ids;
}

ExitCode exitCodeOf(const QList<Intent> &outcomes, qsizetype refused)
{
    const auto hasFailed = [](const Intent &intent) {
        return intent.state == IntentState::Refused || intent.state == IntentState::Unreachable
            || intent.state == IntentState::Cancelled;
    };
    const auto isProven = [](const Intent &intent) { return intent.state == IntentState::Verified; };
    const auto failures = qsizetype(std::count_if(outcomes.cbegin(), outcomes.cend(), hasFailed));
    if (failures + refused > 0)
        return failures == outcomes.size() ? ExitCode::Failed : ExitCode::PartlyDone;
    const bool areProven = std::all_of(outcomes.cbegin(), outcomes.cend(), isProven);
    return areProven ? ExitCode::Done : ExitCode::NotYetProven;
}

} // namespace vigie
