// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace vigie {

//! What every report says of itself, and how it is written.
struct ReportContext {
    QString producer{}; //!< `DGFIP`, `DINUM`, `AIFE` or `ALL`, as the workspace holds it
    QString workspace{}; //!< its name, for people
    bool demonstration{false};
    QDateTime generatedAt{}; //!< UTC
    QDateTime dataReadAt{}; //!< UTC, of the oldest data shown; invalid when nothing was ever read
    QString journalHash{}; //!< of the journal's last entry; empty for none
    QLocale locale{QLocale::French, QLocale::France};
    QString fontFamily{}; //!< empty: the application's
};

} // namespace vigie
