// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calendar/duration.h"
#include "model/rules/deadline.h"
#include "model/rules/notice_before_rule.h"
#include "model/terms/rule_book.h"
#include "services/storage/due_query.h"

namespace vigie {

// The words for what is due and what is found: the same in the window, in exports, in reports and on the command line.

[[nodiscard]] QString durationText(const Duration &duration); //!< « 3 mois », « 14 jours ouvrés », « 72 h »
//! « 31/05/2027 − 3 mois = 28/02/2027 »; the date alone where it is the object’s own.
[[nodiscard]] QString computationText(const Deadline &deadline);
//! « 01/06/2026 − 14 jours ouvrés = 07/05/2026 »
[[nodiscard]] QString noticeComputation(const NoticePlan &plan);
[[nodiscard]] QString
deadlineStateText(DeadlineState state); //!< « En retard », « Aujourd’hui », « À venir », « Tenue »
[[nodiscard]] QString severityText(Severity severity); //!< « Critique », « Majeur », « Mineur », « À corriger »
[[nodiscard]] QString dayOffText(DayOff day); //!< « lundi de Pentecôte »
[[nodiscard]] QString objectKindText(const QString &kind); //!< « Attestation d’homologation »
[[nodiscard]] QString objectText(const ObjectReference &object); //!< « Jeton 2c9b…K7Q2 »

//! What exactly was found: « Jeton valable plus longtemps que permis ».
[[nodiscard]] QString findingSentence(const Finding &finding, const RuleBook &book);
//! What to do next, a short sentence.
[[nodiscard]] QString nextStepText(const DueRow &row, const RuleBook &book);
//! One line for a table: the finding, or the title of the rule.
[[nodiscard]] QString dueTitle(const DueRow &row, const RuleBook &book);

//! « art. 3.4.1 », « RGPD, art. 33 »; empty for our own advice.
[[nodiscard]] QString clauseText(const Rule &rule);
//! « CGU INFINOE du 06/10/2023, art. 3.4.1 », « conseil de la console ».
[[nodiscard]] QString sourceText(const TermsProfile &profile, const Rule &rule);
//! « hypothèse », « loi », « conseil »; empty for a clause.
[[nodiscard]] QString originMark(const Rule &rule);

} // namespace vigie
