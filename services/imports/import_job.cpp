// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/import_job.h"

#include "services/storage/trial_copy.h"

#include <QtConcurrentRun>

namespace vigie {

Future<SharedTable> readTableInBackground(QString path, std::stop_token stop)
{
    return QtConcurrent::run([path = std::move(path), stop = std::move(stop)]() -> Result<SharedTable> {
        Result<TableFile> table = readTableFile(path, stop);
        if (!table)
            return failure(table.error());
        return std::make_shared<const TableFile>(std::move(*table));
    });
}

Future<ImportResult> importInBackground(QString workspace, SharedTable table, MakeImporter make, ImportChoices choices,
                                        ImportProgress progress, std::stop_token stop)
{
    return QtConcurrent::run([workspace = std::move(workspace), table = std::move(table), make = std::move(make),
                              choices = std::move(choices), progress = std::move(progress),
                              stop = std::move(stop)]() -> Result<ImportResult> {
        const std::unique_ptr<Importer> importer = make();
        if (choices.writing == ImportChoices::Writing::Nothing) {
            const auto copy = TrialCopy::of(workspace);
            return copy ? runImport((*copy)->database(), *table, *importer, choices, progress, stop)
                        : Result<ImportResult>(failure(copy.error()));
        }
        Result<Database> database = Database::connect(workspace, Access::ReadWrite);
        return database ? runImport(*database, *table, *importer, choices, progress, stop)
                        : Result<ImportResult>(failure(database.error()));
    });
}

} // namespace vigie
