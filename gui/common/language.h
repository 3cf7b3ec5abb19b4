// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace vigie {

//! Texts, dates and numbers in that language, `fr` or `en`, for the life of the application; empty: the system's
//! where it is one of them, else French, the language of the source.
void installLanguage(QCoreApplication &application, const QString &wanted);

} // namespace vigie
