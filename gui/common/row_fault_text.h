// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/imports/row_fault.h"

namespace vigie {

//! Why a line of a file was refused, in one sentence. Plain text: values come from outside.
[[nodiscard]] QString rowFaultText(const RowFault &fault);

//! What is wrong with a file as a whole, of an InvalidInput or a TooLarge of readTableFile(); empty for any other
//! detail.
[[nodiscard]] QString tableFileProblem(const QString &detail);

} // namespace vigie
