// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QVariant>

#include <functional>

namespace vigie {

enum class CellType {
    Text,
    TextList, //!< QStringList: an array in JSON, one text elsewhere
    Integer,
    Real,
    Date, //!< QDate
    Instant, //!< QDateTime, UTC
    Boolean,
};

struct ExportColumn {
    QString key{}; //!< in JSON: a promise to users
    QString header{}; //!< in CSV and XLSX: the window's word
    CellType type{CellType::Text};
};

//! One value a column; a null QVariant is unknown.
using ExportRow = QList<QVariant>;

//! A table to write. Rows come in pages, so that a million of them never stand in memory together.
struct ExportTable {
    QString title{}; //!< of the workbook and its sheet
    QDateTime asOf{}; //!< UTC
    QList<ExportColumn> columns{};
    QString notice{}; //!< who may receive it; a property of the workbook
    //! The next rows, an empty page at the end.
    std::function<Result<QList<ExportRow>>()> nextPage{};
};

} // namespace vigie
