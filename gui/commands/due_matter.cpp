// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/due_matter.h"

#include "gui/commands/contract_values.h"
#include "services/exports/calendar_file.h"
#include "services/operations/compliance/due_rows.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

class DueMatterWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::DueMatter)
};

} // namespace

Result<DueMatter> dueMatter(Workspace &workspace, const DueFilter &filter, const QDateTime &asOf)
{
    Result<QList<DueRow>> rows = dueRowsAt(workspace.database(), asOf);
    Result<RuleBook> book = ruleBookOn(workspace.database(), parisDay(asOf));
    if (!rows || !book)
        return failure(rows ? book.error() : rows.error());
    rows->removeIf([&filter](const DueRow &row) { return !holds(filter, row); });
    return DueMatter{.rows = std::move(*rows), .book = std::move(*book), .today = parisDay(asOf)};
}

Result<QByteArray> calendarOf(Workspace &workspace, const DueMatter &matter, const QDateTime &asOf)
{
    return workspace.facts().map([&](const WorkspaceFacts &facts) {
        const QString name = QFileInfo(workspace.path()).completeBaseName();
        return calendarFile(matter.rows, matter.book,
                            {.workspace = facts.createdAt.toString(Qt::ISODateWithMs),
                             .name = DueMatterWords::tr("Échéances — %1").arg(name),
                             .writtenAt = asOf,
                             .demonstration = facts.demonstration});
    });
}

void keepWithin(QList<DueRow> &rows, const CommandRun &run, QDate today)
{
    if (!run.has(u"within"_s))
        return;
    const QDate last = today.addDays(run.value(u"within"_s).toInt());
    rows.removeIf([last](const DueRow &row) {
        return row.deadline && (row.deadline->state == DeadlineState::Met || row.deadline->dueOn > last);
    });
}

Option withinOption()
{
    return {.name = u"within"_s,
            .kind = Option::Kind::Count,
            .value = DueMatterWords::tr("JOURS"),
            .summary = DueMatterWords::tr("dues d’ici là, et celles en retard")};
}

} // namespace vigie
