// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/imports/table_file.h"

#include <QByteArray>

namespace vigie {

//! As people's programs write them: the separator is the one that the header has most of, a line `sep=;` before it is
//! obeyed, a quoted cell may hold line feeds.
[[nodiscard]] Result<TableFile> readCsv(const QByteArray &bytes, const std::stop_token &stop = {});

//! By its byte order mark, else UTF-8 where the bytes are, else Windows-1252.
[[nodiscard]] QString decodedText(const QByteArray &bytes);

} // namespace vigie
