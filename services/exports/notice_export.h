// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exports/export_table.h"
#include "services/storage/notice_repository.h"

namespace vigie {

//! Notices without their text and without whom they go to.
[[nodiscard]] Result<ExportTable> noticeExport(Database &database, const NoticeFilter &filter, NoticeColumn order,
                                               Qt::SortOrder direction, const QDateTime &asOf);

} // namespace vigie
