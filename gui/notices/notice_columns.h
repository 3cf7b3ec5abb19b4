// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/table/table_types.h"
#include "model/error.h"
#include "services/storage/notice_repository.h"

namespace vigie {

class ApiNames;

[[nodiscard]] StateText noticeStateText(const Notice &notice, const QDate &today);
//! What happened and what was kept, of a notice that could not be written.
[[nodiscard]] QString noticeErrorText(const Error &error);

[[nodiscard]] QList<ListColumn> noticeColumns(ApiNames &apis);
[[nodiscard]] ListRow noticeTableRow(const Notice &notice, ApiNames &apis, const QDate &today);
[[nodiscard]] NoticeFilter noticeFilterOf(const TableState &state);
[[nodiscard]] NoticeColumn noticeOrderOf(const TableState &state);

} // namespace vigie
