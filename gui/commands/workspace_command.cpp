// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/workspace_command.h"

#include "gui/commands/command_run.h"
#include "gui/commands/contract_values.h"
#include "services/storage/document_folder.h"
#include "services/storage/document_repository.h"
#include "services/storage/journal_repository.h"

#include <QCoreApplication>
#include <QFileInfo>
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

//! Of a file that can be read: missing and changed documents.
Result<QList<DocumentFault>> documentsAtFault(CommandRun &run)
{
    const Result<Workspace *> workspace = run.workspace(Access::ReadOnly);
    return workspace ? documentFaults((*workspace)->database(), {}, run.tasks().token())
                     : Result<QList<DocumentFault>>(failure(workspace.error()));
}

QJsonObject faultJson(const DocumentFault &fault)
{
    return {{u"id"_s, fault.document.id.value},
            {u"fault"_s, documentFaultWord(fault.kind)},
            {u"file_name"_s, fault.document.fileName},
            {u"owner_kind"_s, fault.document.owner.kind},
            {u"owner_id"_s, fault.document.owner.id},
            {u"sha256"_s, fault.document.sha256},
            {u"path"_s, fault.path}};
}

QList<OutputColumn> faultColumns()
{
    using Kind = OutputColumn::Kind;
    return {{u"id"_s, WorkspaceWords::tr("Pièce"), Kind::Number},
            {u"fault"_s,
             WorkspaceWords::tr("Défaut"),
             Kind::Word,
             false,
             {{u"missing"_s, WorkspaceWords::tr("fichier absent")},
              {u"changed"_s, WorkspaceWords::tr("contenu changé")},
              {u"unreadable"_s, WorkspaceWords::tr("illisible")}}},
            {u"file_name"_s, WorkspaceWords::tr("Nom")},
            {u"owner_kind"_s, WorkspaceWords::tr("Objet")},
            {u"owner_id"_s, WorkspaceWords::tr("Id")},
            {u"sha256"_s, WorkspaceWords::tr("SHA-256 attendu"), Kind::Text, true},
            {u"path"_s, WorkspaceWords::tr("Fichier")}};
}

OutputSheet checkSheet(CommandRun &run, const Result<> &intact, const QList<DocumentFault> &faults)
{
    using Kind = OutputColumn::Kind;
    QJsonArray rows;
    for (const DocumentFault &fault : faults)
        rows.append(faultJson(fault));
    const QString why = !intact ? intact.error().detail : faults.isEmpty() ? QString() : u"documents"_s;
    return {.fields = {{u"path"_s, WorkspaceWords::tr("Fichier")},
                       {u"intact"_s, WorkspaceWords::tr("Intègre"), Kind::Flag},
                       {u"why"_s, WorkspaceWords::tr("Défaut")}},
            .values = {{u"path"_s, run.workspacePath()},
                       {u"intact"_s, intact.has_value() && faults.isEmpty()},
                       {u"why"_s, jsonOf(why)},
                       {u"document_faults"_s, rows}},
            .parts = {{u"document_faults"_s, WorkspaceWords::tr("Pièces absentes ou changées"), faultColumns()}}};
}

Result<ExitCode> check(CommandRun &run)
{
    const Result<> intact = integrity(run);
    if (!intact && intact.error().kind != Error::Kind::WorkspaceCorrupt)
        return failure(intact.error());
    QList<DocumentFault> faults;
    if (intact) {
        const Result<QList<DocumentFault>> found = documentsAtFault(run);
        if (!found)
            return failure(found.error());
        faults = *found;
    }
    run.console().print(checkSheet(run, intact, faults));
    return intact && faults.isEmpty() ? ExitCode::Done : ExitCode::IntegrityBroken;
}

//! Says how many documents came along, and which could not.
Result<ExitCode> tellDocuments(CommandRun &run, Database &database)
{
    const Result<QList<Document>> documents = DocumentRepository(database).all();
    if (!documents)
        return failure(documents.error());
    const Result<QList<DocumentFault>> faults = documentFaults(database, {}, run.tasks().token());
    if (!faults)
        return failure(faults.error());
    const int whole = int(documents->size() - faults->size());
    if (whole > 0)
        run.console().say(WorkspaceWords::tr("Avec %n pièce(s) jointe(s), dans %1.", nullptr, whole)
                              .arg(documentFolderOf(database.path())));
    if (faults->isEmpty())
        return ExitCode::Done;
    QStringList names;
    for (const DocumentFault &fault : *faults)
        names.append(fault.document.fileName);
    run.console().say(
        WorkspaceWords::tr("Pièces absentes ou changées : %1.").arg(names.join(WorkspaceWords::tr(", "))));
    return ExitCode::PartlyDone;
}

Result<ExitCode> backup(CommandRun &run)
{
    const Result<Workspace *> workspace = run.workspace(Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    const QString file = run.arguments().first();
    if (!run.has(u"force"_s) && QFileInfo::exists(file))
        return failure(Error::Kind::FileNotWritable, file, u"the file exists"_s);
    if (const Result<> copied = (*workspace)->backUpTo(file); !copied)
        return failure(copied.error());
    run.console().say(
        WorkspaceWords::tr("Copie écrite dans %1. Elle ne contient aucun secret : ils restent dans le trousseau.")
            .arg(file));
    Result<Database> copy = Database::connect(file, Access::ReadOnly);
    return copy ? tellDocuments(run, *copy) : Result<ExitCode>(failure(copy.error()));
}

//! The copy may be of a file that someone had changed: it is restored as it is, and said.
Result<ExitCode> tellJournal(CommandRun &run, Database &database)
{
    const Result<JournalVerdict> verdict = JournalRepository(database).verify();
    if (!verdict)
        return failure(verdict.error());
    if (verdict->isIntact())
        return ExitCode::Done;
    run.console().complain(
        WorkspaceWords::tr(
            "Le journal de cette copie est rompu à l’inscription %1 : elle a été modifiée hors de Vigie. "
            "Rien n’a été réparé ; gardez la copie et voyez « vigie journal verify ».")
            .arg(*verdict->firstBroken));
    return ExitCode::IntegrityBroken;
}

Result<ExitCode> restore(CommandRun &run)
{
    const QString path = run.workspacePath();
    const QString file = run.arguments().first();
    if (const Result<> restored = Workspace::restore(path, file); !restored)
        return failure(restored.error());
    run.console().say(WorkspaceWords::tr("%1 restauré depuis %2.").arg(path, file));
    const Result<Workspace *> workspace = run.workspace(Access::ReadWrite); // of an older version: brought up to date
    if (!workspace)
        return failure(workspace.error());
    Database &database = (*workspace)->database();
    const Result<ExitCode> documents = tellDocuments(run, database);
    const Result<ExitCode> journal = tellJournal(run, database);
    return journal && *journal == ExitCode::Done ? documents : journal;
}

} // namespace

Command workspaceCommand()
{
    const QString file = WorkspaceWords::tr("FICHIER");
    return {
        .name = u"workspace"_s,
        .summary = WorkspaceWords::tr("l’espace de travail : contenu, intégrité, copies"),
        .subcommands = {
            {.name = u"info"_s,
             .summary = WorkspaceWords::tr("chemin, version, contenu et âge des données"),
             .formats = listFormats(),
             .dated = true,
             .run = atOnce(info)},
            {.name = u"check"_s,
             .summary = WorkspaceWords::tr("vérifier l’intégrité du fichier et des pièces jointes"),
             .formats = listFormats(),
             .run = atOnce(check)},
            {.name = u"backup"_s,
             .arguments = file,
             .fewestArguments = 1,
             .mostArguments = 1,
             .summary = WorkspaceWords::tr("écrire une copie cohérente, même pendant que la console travaille"),
             .options = {{.name = u"force"_s, .summary = WorkspaceWords::tr("remplacer le fichier s’il existe déjà")}},
             .run = atOnce(backup)},
            {.name = u"restore"_s,
             .arguments = file,
             .fewestArguments = 1,
             .mostArguments = 1,
             .summary = WorkspaceWords::tr("remettre une copie en place ; le fichier remplacé est gardé à côté"),
             .run = atOnce(restore)}}};
}

} // namespace vigie
