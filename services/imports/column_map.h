// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/imports/table_file.h"

#include <QHash>

namespace vigie {

//! A column that an import understands.
struct ImportColumn {
    QString name{}; //!< of the contract: `partner_siret`
    QString title{}; //!< what people read; a header written so is understood too, such as that of our own exports
    bool required{false};
    QStringList otherTitles{}; //!< more headers that mean it
};

//! Which cell of a row holds which column.
struct ColumnMap {
    QHash<QString, int> cells{}; //!< by the column's name
    QStringList unknown{}; //!< headers that stand for nothing; their cells are left alone
    QList<RowFault> faults{}; //!< required columns that are missing, columns that come twice

    friend bool operator==(const ColumnMap &, const ColumnMap &) = default;
};

//! Headers are compared without case, accents or punctuation: `Partner SIRET` is `partner_siret`. What the agent chose
//! comes first: the name of a column, or nothing, by the position of a header.
[[nodiscard]] ColumnMap mapColumns(const QList<ImportColumn> &columns, const TableFile &table,
                                   const QMap<int, QString> &chosen = {});

} // namespace vigie
