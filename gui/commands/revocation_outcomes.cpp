// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/revocation_outcomes.h"

#include "gui/commands/command_run.h"
#include "gui/common/error_text.h"
#include "services/operations/revocation_runner.h"
#include "services/storage/intent_repository.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace vigie {

namespace {

class OutcomeWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::RevocationOutcomes)
};

//! Several futures of one intent each, as one.
struct Gathering {
    Outcomes outcomes{};
    qsizetype missing{0};
    Settler<Outcomes> settler{};

    void take(qsizetype position, const Intent &intent)
    {
        outcomes.intents[position] = intent;
        if (--missing == 0)
            settler.settle(outcomes);
    }
};

//! Until the service has answered, so that the request has left for sure before the program ends; but not longer.
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

//! The step that could not be written is not the request: what is on disk says whether that has left.
QString unwrittenText(const Intent &stored, const Error &error)
{
    const QString why = errorText(error).happened;
    const bool hasLeft = stored.state != IntentState::Intended && stored.state != IntentState::Cancelled;
    return hasLeft ? OutcomeWords::tr("Révocation %1 : la demande est partie, mais sa suite n’a pas pu être écrite. %2 "
                                      "Rien n’est perdu : « vigie tokens resume » demandera au service où elle en est.")
                         .arg(stored.id.value)
                         .arg(why)
                   : OutcomeWords::tr("Révocation %1 : rien n’est parti, l’étape n’ayant pas pu être écrite. %2 "
                                      "L’intention est enregistrée : « vigie tokens resume » l’enverra.")
                         .arg(stored.id.value)
                         .arg(why);
}

Result<Intent> storedIntent(IntentId id, CommandRun &run)
{
    const Result<Workspace *> workspace = run.workspace(Access::ReadWrite);
    return workspace ? IntentRepository((*workspace)->database()).find(id) : failure(workspace.error());
}

void takeOutcome(Gathering &gathering, qsizetype position, IntentId id, const Result<Intent> &outcome, CommandRun &run)
{
    if (outcome) {
        gathering.take(position, *outcome);
        return;
    }
    const Result<Intent> stored = outcome.error().kind == Error::Kind::Cancelled ? outcome : storedIntent(id, run);
    if (!stored) {
        gathering.settler.settle(failure(outcome.error()));
        return;
    }
    run.console().complain(unwrittenText(*stored, outcome.error()));
    ++gathering.outcomes.unwritten;
    gathering.take(position, *stored);
}

} // namespace

Future<Outcomes> outcomesOf(RevocationRunner &runner, const QList<IntentId> &intents, std::chrono::seconds limit,
                            CommandRun &run)
{
    if (intents.isEmpty())
        return settled<Outcomes>(Outcomes{});
    auto gathering = std::make_shared<Gathering>();
    gathering->outcomes.intents.resize(intents.size());
    gathering->missing = intents.size();
    for (qsizetype i = 0; i < intents.size(); ++i) {
        run.tasks().deliver(limit.count() > 0 ? runner.outcome(intents[i], limit, run.tasks().token())
                                              : firstAnswer(runner, intents[i], run),
                            [gathering, i, id = intents[i], &run](const Result<Intent> &outcome) {
                                takeOutcome(*gathering, i, id, outcome, run);
                            });
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

ExitCode exitCodeOf(const Outcomes &outcomes, qsizetype refused)
{
    const auto hasFailed = [](const Intent &intent) {
        return intent.state == IntentState::Refused || intent.state == IntentState::Unreachable
            || intent.state == IntentState::Cancelled;
    };
    const auto isProven = [](const Intent &intent) { return intent.state == IntentState::Verified; };
    const QList<Intent> &intents = outcomes.intents;
    const auto failures = qsizetype(std::count_if(intents.cbegin(), intents.cend(), hasFailed));
    if (failures + refused > 0)
        return failures == intents.size() ? ExitCode::Failed : ExitCode::PartlyDone;
    if (outcomes.unwritten > 0)
        return ExitCode::Failed;
    const bool areProven = std::all_of(intents.cbegin(), intents.cend(), isProven);
    return areProven ? ExitCode::Done : ExitCode::NotYetProven;
}

} // namespace vigie
