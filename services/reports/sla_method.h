// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/terms/terms_profile.h"
#include "model/usage/sla_answer.h"

#include <QStringList>

namespace vigie {

// How a rate was computed, in sentences; shown with the figure, printed at the foot of the report.

//! « plages de couverture, 7:00–20:00 les jours ouvrés ».
[[nodiscard]] QString slaWindowText(SlaWindow window, const AvailabilityTerms &terms);
//! « plages de couverture ».
[[nodiscard]] QString slaWindowName(SlaWindow window);
//! « sonde », « interruptions enregistrées ».
[[nodiscard]] QString slaBasisText(SlaBasis basis);
//! « 1 − 8 h 10 min / 471 h 44 min = 98,27 % ».
[[nodiscard]] QString formulaText(const SlaMeasure &measure);
//! « CGU du 06/10/2023, art. 11 ».
[[nodiscard]] QString clauseText(const TermsProfile &profile, const QString &rule);
//! Sentences: the formula, what merges, what counts, working days, where the data come from, how it is compared.
[[nodiscard]] QStringList methodOf(const TermsProfile &profile, const SlaAnswer &answer);

//! One reading of a text in disagreement: its sentence, and what it gives here.
struct ReadingText {
    QString sentence{};
    QString figures{}; //!< empty when nothing is computed for it
};

struct DisagreementText {
    QString id{};
    QString title{};
    QList<ReadingText> readings{};
};

//! Those that touch the rules that the answer used, with its figures.
[[nodiscard]] QList<DisagreementText> disagreementsOf(const TermsProfile &profile, const SlaAnswer &answer);

} // namespace vigie
