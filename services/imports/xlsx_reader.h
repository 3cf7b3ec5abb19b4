// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/imports/table_file.h"

#include <QByteArray>

namespace vigie {

[[nodiscard]] bool isZip(const QByteArray &bytes);

//! The first sheet that is not hidden. Only what stands in its cells is read: no macro, no link, no formula is run.
[[nodiscard]] Result<TableFile> readWorkbook(const QByteArray &bytes, const std::stop_token &stop = {});

} // namespace vigie
