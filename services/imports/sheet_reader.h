// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/imports/table_file.h"

class QXmlStreamReader;

namespace vigie {

//! What the cells of a sheet refer to.
struct SheetContext {
    QStringList sharedTexts{};
    QList<bool> dateStyles{}; //!< by format of a cell: whether its numbers are dates
    bool countsFrom1904{false};
};

[[nodiscard]] Result<TableFile> readSheet(const QByteArray &xml, const SheetContext &context,
                                          const std::stop_token &stop);

//! The text of the element that the reader has just entered, without its phonetic hints; leaves the element.
[[nodiscard]] QString richText(QXmlStreamReader &reader);

[[nodiscard]] bool isBuiltInDateFormat(int id);
//! `dd/mm/yyyy hh:mm`, not `0.00 "jours"`.
[[nodiscard]] bool isDateFormat(const QString &code);
//! A day count as ISO text: a date, or an instant without offset where it has a time.
[[nodiscard]] QString sheetDateText(double days, bool countsFrom1904);

} // namespace vigie
