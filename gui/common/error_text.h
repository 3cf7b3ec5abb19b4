// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"

namespace vigie {

//! An error as the user reads it. Plain text: subjects come from outside and are never to be shown as HTML.
struct ErrorText {
    QString happened{};
    QString kept{};
    QString toDo{};

    friend bool operator==(const ErrorText &, const ErrorText &) = default;
};

[[nodiscard]] ErrorText errorText(const Error &error);

//! The three sentences and the technical detail on one line: for the standard error and the status bar.
[[nodiscard]] QString errorLine(const Error &error);

} // namespace vigie
