// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/revocation_subcommands.h"

#include "gui/commands/command_run.h"
#include "gui/commands/contract_values.h"
#include "gui/commands/error_json.h"
#include "gui/commands/intent_json.h"
#include "gui/commands/revocation_outcomes.h"
#include "gui/commands/standard_input.h"
#include "gui/common/error_text.h"
#include "services/operations/revocation_runner.h"
#include "services/storage/credential_repository.h"
#include "services/storage/intent_repository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

class RevocationWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::RevocationCommands)
};

//! What could be asked for, and the rows of what could not.
struct Asked {
    QList<IntentId> intents{};
    QJsonArray refused{};
};

std::chrono::seconds waitOf(const CommandRun &run)
{
    constexpr std::chrono::seconds usual(30);
    return run.has(u"wait"_s) ? std::chrono::seconds(run.value(u"wait"_s).toInt()) : usual;
}

QJsonObject refusalJson(qint64 token, const ServiceId &service, const Error &error)
{
    Intent none{.credential = CredentialId{token}, .service = service, .state = IntentState::Refused};
    none.answer = errorText(error).happened;
    QJsonObject json = outcomeJson(none);
    json.insert(u"intent_id"_s, QJsonValue::Null);
    json.insert(u"error"_s, errorJson(error));
    return json;
}

void ask(RevocationRunner &runner, const RevocationWish &wish, CommandRun &run, Asked &asked)
{
    const Result<IntentId> intent = runner.request(wish);
    if (intent) {
        asked.intents << *intent;
        return;
    }
    // The same action is under way already: its outcome is the answer.
    bool isNumber = false;
    const qint64 underWay = intent.error().subject.toLongLong(&isNumber);
    if (intent.error().kind == Error::Kind::Conflict && isNumber) {
        asked.intents << IntentId{underWay};
        return;
    }
    run.console().complain(errorLine(intent.error()));
    asked.refused.append(refusalJson(wish.credential.value, wish.service, intent.error()));
}

Future<ExitCode> printOutcomes(RevocationRunner &runner, const Asked &asked, CommandRun &run)
{
    run.console().progress(RevocationWords::tr("%n révocation(s) en cours…", nullptr, int(asked.intents.size())));
    return mapped(outcomesOf(runner, asked.intents, waitOf(run), run),
                  [&run, refused = asked.refused](const Outcomes &outcomes) -> Result<ExitCode> {
                      OutputList listing{.asOf = run.now(), .columns = outcomeColumns(), .items = refused};
                      for (const Intent &intent : outcomes.intents)
                          listing.items.append(outcomeJson(intent));
                      run.console().print(listing);
                      return exitCodeOf(outcomes, refused.size());
                  });
}

Future<ExitCode> revokeListed(CommandRun &run)
{
    QList<qint64> ids;
    for (const QString &argument : run.arguments()) {
        const std::optional<qint64> id = idOf(argument);
        if (!id) {
            return settled<ExitCode>(
                run.wrongUsage(RevocationWords::tr("« %1 » n’est pas un identifiant de jeton.").arg(argument)));
        }
        if (!ids.contains(*id))
            ids << *id;
    }
    const Result<RevocationRunner *> runner = run.revocations();
    if (!runner)
        return failed<ExitCode>(runner.error());
    Asked asked;
    for (const qint64 id : ids) {
        ask(**runner,
            {.credential = CredentialId{id},
             .reason = run.value(u"reason"_s),
             .countdown = std::chrono::milliseconds(0)},
            run, asked);
    }
    return printOutcomes(**runner, asked, run);
}

//! The row of the leaked token on that service, when exactly one has its fingerprint.
Result<CredentialId> rowOf(const Secret &token, const ServiceId &service, Workspace &workspace)
{
    const Result<QList<Credential>> matches =
        CredentialRepository(workspace.database()).findByFingerprint(fingerprintOf(token.reveal()));
    if (!matches)
        return failure(matches.error());
    QList<CredentialId> here;
    for (const Credential &credential : *matches) {
        if (credential.service == service)
            here << credential.id;
    }
    return here.size() == 1 ? here.first() : CredentialId{};
}

Future<ExitCode> revokeLeaked(CommandRun &run)
{
    if (!run.has(u"service"_s))
        return settled<ExitCode>(run.wrongUsage(RevocationWords::tr("--leaked demande --service ID.")));
    const Result<Workspace *> workspace = run.workspace(Access::ReadWrite);
    if (!workspace)
        return failed<ExitCode>(workspace.error());
    const Secret token = secretFromInput(RevocationWords::tr("Jeton divulgué : "));
    if (token.isEmpty())
        return settled<ExitCode>(run.wrongUsage(RevocationWords::tr("L’entrée standard ne contient pas de jeton.")));
    const ServiceId service{run.value(u"service"_s)};
    const Result<CredentialId> row = rowOf(token, service, **workspace);
    const Result<RevocationRunner *> runner = run.revocations();
    if (!row || !runner)
        return failed<ExitCode>(row ? runner.error() : row.error());
    Asked asked;
    ask(**runner,
        {.verb = Verb::RevokeToken,
         .credential = *row,
         .service = service,
         .token = token,
         .reason = run.value(u"reason"_s),
         .countdown = std::chrono::milliseconds(0)},
        run, asked);
    return printOutcomes(**runner, asked, run);
}

Future<ExitCode> revoke(CommandRun &run)
{
    const bool isLeaked = run.has(u"leaked"_s);
    if (isLeaked != run.arguments().isEmpty()) {
        return settled<ExitCode>(
            run.wrongUsage(RevocationWords::tr("Donnez les identifiants des jetons, ou --leaked, mais pas les deux.")));
    }
    return isLeaked ? revokeLeaked(run) : revokeListed(run);
}

Result<ExitCode> revocations(CommandRun &run)
{
    const Result<Workspace *> workspace = run.workspace(Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    const Result<QList<Intent>> intents =
        IntentRepository((*workspace)->database()).all(intentStateFromWord(run.value(u"state"_s)));
    if (!intents)
        return failure(intents.error());
    run.console().print(
        OutputList{.asOf = run.now(), .columns = intentColumns(), .items = jsonList(*intents, intentJson)});
    return ExitCode::Done;
}

Future<ExitCode> resume(CommandRun &run)
{
    const Result<RevocationRunner *> runner = run.revocations();
    if (!runner)
        return failed<ExitCode>(runner.error());
    const Result<QList<IntentId>> unfinished = takenUp(**runner, run);
    return unfinished ? printOutcomes(**runner, {.intents = *unfinished}, run) : failed<ExitCode>(unfinished.error());
}

Option waitOption()
{
    return {.name = u"wait"_s,
            .kind = Option::Kind::Count,
            .value = RevocationWords::tr("SECONDES"),
            .summary = RevocationWords::tr("attendre la preuve au plus ce temps (par défaut : 30 ; 0 : rendre la main "
                                           "dès que c’est enregistré et envoyé)")};
}

QList<Option> revokeOptions()
{
    return {{.name = u"reason"_s,
             .kind = Option::Kind::Text,
             .value = RevocationWords::tr("TEXTE"),
             .summary = RevocationWords::tr("le motif, écrit dans le reçu"),
             .required = true},
            waitOption(),
            {.name = u"leaked"_s,
             .summary = RevocationWords::tr("lire sur l’entrée standard un jeton divulgué et le révoquer")},
            {.name = u"service"_s,
             .kind = Option::Kind::Text,
             .value = u"ID"_s,
             .summary = RevocationWords::tr("avec --leaked : le service qui a délivré le jeton")}};
}

QStringList stateWords()
{
    QStringList words;
    for (int state = 0; state <= int(IntentState::Cancelled); ++state)
        words << intentStateWord(IntentState(state));
    return words;
}

} // namespace

QList<Subcommand> revocationSubcommands()
{
    return {{.name = u"revoke"_s,
             .arguments = u"[ID…]"_s,
             .mostArguments = -1,
             .summary = RevocationWords::tr("révoquer des jetons et en attendre la preuve"),
             .formats = listFormats(),
             .options = revokeOptions(),
             .run = revoke},
            {.name = u"revocations"_s,
             .summary = RevocationWords::tr("toutes les révocations demandées, avec leur état"),
             .formats = listFormats(),
             .options = {{.name = u"state"_s,
                          .kind = Option::Kind::Word,
                          .value = RevocationWords::tr("ÉTAT"),
                          .summary = RevocationWords::tr("dans cet état : %1").arg(stateWords().join(u", "_s)),
                          .words = stateWords()}},
             .run = atOnce(revocations)},
            {.name = u"resume"_s,
             .summary = RevocationWords::tr("reprendre ce qu’une exécution précédente a laissé inachevé"),
             .formats = listFormats(),
             .options = {waitOption()},
             .run = resume}};
}

} // namespace vigie
