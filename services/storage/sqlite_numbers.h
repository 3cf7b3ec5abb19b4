// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QString>
#include <QVariant>

struct sqlite3;

namespace vigie::sqlite {

//! The first column, a whole number, of every row. For long lists of ids: QSqlQuery takes longer for a row than SQLite
//! itself does.
[[nodiscard]] Result<QList<qint64>> numbers(sqlite3 *handle, const QString &sql, const QVariantList &values,
                                            const QString &path);

} // namespace vigie::sqlite
