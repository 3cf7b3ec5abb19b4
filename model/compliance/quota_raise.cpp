// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compliance/quota_raise.h"

#include "model/words.h"

namespace vigie {

namespace {

constexpr Words<QuotaRaise::Decision, 3> decisionWords{{
    {QuotaRaise::Decision::Pending, "pending"},
    {QuotaRaise::Decision::Granted, "granted"},
    {QuotaRaise::Decision::Refused, "refused"},
}};

} // namespace

QStringList QuotaRaise::missingEvidence() const
{
    QStringList missing;
    if (peaks.isEmpty())
        missing.append(QStringLiteral("peak_statements"));
    if (files.isEmpty())
        missing.append(QStringLiteral("number_of_files"));
    if (periodicity.isEmpty())
        missing.append(QStringLiteral("periodicity"));
    return missing;
}

QString quotaDecisionWord(QuotaRaise::Decision decision) { return wordOf(decisionWords, decision); }
QuotaRaise::Decision quotaDecisionFromWord(const QString &word)
{
    return valueOf(decisionWords, word).value_or(QuotaRaise::Decision::Pending);
}

} // namespace vigie
