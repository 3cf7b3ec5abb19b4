// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/report_context.h"

#include <QDate>

namespace vigie {

//! « DGFiP », « DINUM »…: the producer as people write it; nothing for a workspace of all.
[[nodiscard]] QString producerName(const QString &code);
//! « Établi le 23/11/2026 à 10:44, données du 23/11/2026 10:42 », in Paris time.
[[nodiscard]] QString establishedSentence(const ReportContext &context);
//! « Journal 9c1e…b07a »; nothing without a hash.
[[nodiscard]] QString journalMark(const QString &hash);
//! « 23/11/2026 »; nothing for an invalid date.
[[nodiscard]] QString shortDate(const QDate &date);
//! « 23/11/2026 10:44 », in Paris time; nothing for an invalid instant.
[[nodiscard]] QString shortInstant(const QDateTime &instant);
//! Its day alone.
[[nodiscard]] QString shortDay(const QDateTime &instant);
//! « 23/11/2026 10:44:07 », in Paris time.
[[nodiscard]] QString exactInstant(const QDateTime &instant);
//! « 3 jours », « 5 heures », « moins d'une heure »: how old what was read is.
[[nodiscard]] QString ageInWords(const QDateTime &readAt, const QDateTime &now);
//! « 340 ms », « 5 s », « 1 min 05 s », « 8 h 10 min ».
[[nodiscard]] QString durationInWords(qint64 milliseconds);
//! Groups a SIRET that is one; else the text as it is.
[[nodiscard]] QString shownSiret(const QString &siret);
//! « 2c9b3f01…K7Q2 ».
[[nodiscard]] QString shortFingerprint(const QString &fingerprint, const QString &lastFour);

} // namespace vigie
