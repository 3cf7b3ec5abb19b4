// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/import_job.h"

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
        Result<Database> database = Database::connect(workspace, Access::ReadWrite);
        if (!database)
            return failure(database.error());
        const std::unique_ptr<Importer> importer = make();
        return runImport(*database, *table, *importer, choices, progress, stop);
    });
}

} // namespace vigie
