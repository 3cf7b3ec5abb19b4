// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/imports/importer.h"

namespace vigie {

struct ImportChoices {
    enum class Writing {
        Nothing, //!< only says what would be
        AllOrNothing, //!< nothing when a line is refused
        WhatIsAccepted, //!< the lines that are not refused
    };
    Writing writing{Writing::AllOrNothing};
    QMap<int, QString> columns{}; //!< what the agent chose, by the position of a header: see mapColumns()
    QDateTime now{}; //!< UTC
    QString actor{}; //!< empty: the OS account
};

struct ImportResult {
    qint64 read{0}; //!< rows of the file
    qint64 added{0}, updated{0}, unchanged{0};
    qint64 partnersAdded{0};
    QList<RowFault> rejected{}; //!< by line
    QStringList unknownColumns{};
    bool isWritten{false};
    QList<RowFate> fates{}; //!< one a row

    [[nodiscard]] qint64 rejectedLines() const;
};

//! Rows read so far, of how many; called from the thread that works.
using ImportProgress = std::function<void(qint64 rows, qint64 total)>;

//! In one transaction, with its entry in the journal. Where nothing is written because lines are refused, the counts of
//! what was written are 0. Errors: those of the workspace, Cancelled.
[[nodiscard]] Result<ImportResult> runImport(Database &database, const TableFile &table, Importer &importer,
                                             const ImportChoices &choices, const ImportProgress &progress = {},
                                             std::stop_token stop = {});

} // namespace vigie
