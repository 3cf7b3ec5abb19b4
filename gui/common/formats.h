// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

namespace vigie {

// How values are written everywhere in the window. Instants are UTC in, Paris time out.

[[nodiscard]] QString dateText(const QDate &date); //!< `09/12/2023`; `—` when there is none
[[nodiscard]] QString instantText(const QDateTime &instant); //!< `22/11/2026 10:42`; `—` when there is none
[[nodiscard]] QString hourText(const QDateTime &instant,
                               const QDateTime &now); //!< `10:42`, with the date on another day
[[nodiscard]] QString sinceText(const QDateTime &instant, const QDateTime &now); //!< `il y a 3 min`, then the date
[[nodiscard]] QString countText(qint64 count);
[[nodiscard]] QString siretText(const QString &siret); //!< grouped where its key is right; `—` for none
//! `2c9b…K7Q2`: enough to recognise a credential, never enough to use it.
[[nodiscard]] QString fingerprintText(const QString &fingerprint, const QString &lastFour);
[[nodiscard]] QString dash();

} // namespace vigie
