// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/demonstration_content/demonstration_content.h"

#include "services/storage/workspace_marks.h"

namespace vigie {

Result<bool> fillDemonstration(Database &database, const QDateTime &now)
{
    const QString filled = QStringLiteral("demonstration_filled");
    const QString yes = QStringLiteral("yes");
    Result<Database::Transaction> transaction = Database::Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    const Result<QString> isDemonstration = markOf(database, QStringLiteral("demonstration"));
    const Result<QString> isFilled = markOf(database, filled);
    if (!isDemonstration || !isFilled)
        return failure(isDemonstration ? isFilled.error() : isDemonstration.error());
    if (*isDemonstration != yes || *isFilled == yes)
        return false;
    for (const DemonstrationContent &content : demonstrationContents()) {
        if (const Result<> done = content.fill(database, now); !done)
            return failure(done.error());
    }
    return setMark(database, filled, yes).and_then([&] { return transaction->commit(); }).map([] { return true; });
}

} // namespace vigie
