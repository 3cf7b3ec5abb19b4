// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>

#include <optional>

namespace vigie {

//! A partner asks for more than the quota of the terms: written evidence, then a decision (art. 9.2).
struct QuotaRaise {
    enum class Decision { Pending, Granted, Refused };

    PartnerId partner{};
    ApiCode api{};
    std::optional<int> askedPerMinute{};
    QString peaks{}; //!< statements of peaks
    QString files{}; //!< number of files to process
    QString periodicity{};
    QDate askedOn{};
    Decision decision{Decision::Pending};
    std::optional<int> agreedPerMinute{};
    QDate decidedOn{};
    QString decidedBy{};
    QString recordedBy{};
    QDateTime recordedAt{}; //!< UTC

    //! Keys of the evidence that the text asks for and that is not there: `peak_statements`…
    [[nodiscard]] QStringList missingEvidence() const;
    friend bool operator==(const QuotaRaise &, const QuotaRaise &) = default;
};

[[nodiscard]] QString quotaDecisionWord(QuotaRaise::Decision decision);
[[nodiscard]] QuotaRaise::Decision quotaDecisionFromWord(const QString &word);

} // namespace vigie
