// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/workspace_command.h"

#include "gui/commands/command_run.h"
#include "gui/commands/contract_values.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

class WorkspaceWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::WorkspaceCommand)
};

QJsonValue ageOf(const QDateTime &readAt, const QDateTime &now)
{
    return readAt.isValid() ? QJsonValue(readAt.secsTo(now)) : QJsonValue(QJsonValue::Null);
}

QJsonObject factsJson(const WorkspaceFacts &facts, const QDateTime &asOf)
{
    QJsonObject counts;
    for (auto count = facts.counts.cbegin(); count != facts.counts.cend(); ++count)
        counts.insert(count.key(), count.value());
    return {{u"path"_s, facts.path},
            {u"version"_s, facts.schemaVersion},
            {u"producer"_s, jsonOf(facts.producer)},
            {u"demonstration"_s, facts.demonstration},
            {u"created_at"_s, jsonOf(facts.createdAt)},
            {u"bytes"_s, facts.bytes},
            {u"counts"_s, counts},
            {u"oldest_read_at"_s, jsonOf(facts.oldestReadAt)},
            {u"newest_read_at"_s, jsonOf(facts.newestReadAt)},
            {u"data_age_seconds"_s, ageOf(facts.oldestReadAt, asOf)},
            {u"as_of"_s, jsonOf(asOf)}};
}

QList<OutputColumn> infoFields()
{
    using Kind = OutputColumn::Kind;
    return {{u"path"_s, WorkspaceWords::tr("Fichier")},
            {u"version"_s, WorkspaceWords::tr("Version du schéma"), Kind::Number},
            {u"producer"_s, WorkspaceWords::tr("Producteur")},
            {u"demonstration"_s, WorkspaceWords::tr("Démonstration"), Kind::Flag},
            {u"created_at"_s, WorkspaceWords::tr("Créé le"), Kind::Instant},
            {u"bytes"_s, WorkspaceWords::tr("Taille (octets)"), Kind::Number},
            {u"counts"_s, WorkspaceWords::tr("Contenu"), Kind::Counts},
            {u"oldest_read_at"_s, WorkspaceWords::tr("Données du"), Kind::Instant},
            {u"newest_read_at"_s, WorkspaceWords::tr("Dernière lecture"), Kind::Instant},
            {u"data_age_seconds"_s, WorkspaceWords::tr("Âge des données (s)"), Kind::Number}};
}

Result<ExitCode> info(CommandRun &run)
{
    const Result<Workspace *> workspace = run.workspace(Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    const Result<WorkspaceFacts> facts = (*workspace)->facts();
    if (!facts)
        return failure(facts.error());
    run.console().print(OutputSheet{.fields = infoFields(), .values = factsJson(*facts, run.asOf())});
    return ExitCode::Done;
}

Result<> integrity(CommandRun &run)
{
    const Result<Workspace *> workspace = run.workspace(Access::ReadOnly);
    return workspace ? (*workspace)->check() : Result<>(failure(workspace.error()));
}

Result<ExitCode> check(CommandRun &run)
{
    using Kind = OutputColumn::Kind;
    const Result<> intact = integrity(run);
    if (!intact && intact.error().kind != Error::Kind::WorkspaceCorrupt)
        return failure(intact.error());
    run.console().print(
        OutputSheet{.fields = {{u"path"_s, WorkspaceWords::tr("Fichier")},
                               {u"intact"_s, WorkspaceWords::tr("Intègre"), Kind::Flag},
                               {u"why"_s, WorkspaceWords::tr("Défaut")}},
                    .values = {{u"path"_s, run.workspacePath()},
                               {u"intact"_s, intact.has_value()},
                               {u"why"_s, intact ? QJsonValue(QJsonValue::Null) : jsonOf(intact.error().detail)}}});
    return intact ? ExitCode::Done : ExitCode::IntegrityBroken;
}

Result<ExitCode> backup(CommandRun &run)
{
    const Result<Workspace *> workspace = run.workspace(Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    const QString file = run.arguments().first();
    if (const Result<> copied = (*workspace)->backUpTo(file); !copied)
        return failure(copied.error());
    run.console().say(WorkspaceWords::tr("Copie écrite dans %1.").arg(file));
    return ExitCode::Done;
}

Result<ExitCode> restore(CommandRun &run)
{
    const QString path = run.workspacePath();
    const QString file = run.arguments().first();
    if (const Result<> restored = Workspace::restore(path, file); !restored)
        return failure(restored.error());
    run.console().say(WorkspaceWords::tr("%1 restauré depuis %2.").arg(path, file));
    return ExitCode::Done;
}

} // namespace

Command workspaceCommand()
{
    const QString file = WorkspaceWords::tr("FICHIER");
    return {.name = u"workspace"_s,
            .summary = WorkspaceWords::tr("l’espace de travail : contenu, intégrité, copies"),
            .subcommands = {
                {.name = u"info"_s,
                 .summary = WorkspaceWords::tr("chemin, version, contenu et âge des données"),
                 .formats = listFormats(),
                 .dated = true,
                 .run = atOnce(info)},
                {.name = u"check"_s,
                 .summary = WorkspaceWords::tr("vérifier l’intégrité du fichier"),
                 .formats = listFormats(),
                 .run = atOnce(check)},
                {.name = u"backup"_s,
                 .arguments = file,
                 .fewestArguments = 1,
                 .mostArguments = 1,
                 .summary = WorkspaceWords::tr("écrire une copie cohérente, même pendant que la console travaille"),
                 .run = atOnce(backup)},
                {.name = u"restore"_s,
                 .arguments = file,
                 .fewestArguments = 1,
                 .mostArguments = 1,
                 .summary = WorkspaceWords::tr("remettre une copie en place ; le fichier remplacé est gardé à côté"),
                 .run = atOnce(restore)}}};
}

} // namespace vigie
