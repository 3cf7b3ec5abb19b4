// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace vigie {

enum class Severity {
    Critical,
    Warning,
    Info,
    ToCorrect, //!< the data are implausible: nothing is concluded from them
};

[[nodiscard]] QString severityWord(Severity severity);
[[nodiscard]] std::optional<Severity> severityFromWord(const QString &word);

//! What a deadline or a finding is about.
struct ObjectReference {
    QString kind{}; //!< `homologation`, `credential`… as the profiles name it
    QString id{};
    QString label{};

    friend bool operator==(const ObjectReference &, const ObjectReference &) = default;
};

//! A rule that is not kept, or data that cannot be right. The sentence and the clause are those of the rule.
struct Finding {
    QString rule{}; //!< `INF-3.4.1c`
    Severity severity{Severity::Info};
    ApiCode api{};
    PartnerId partner{};
    ObjectReference object{};
    QString reason{}; //!< what exactly: `suspension_incurred`, `longer_than_allowed`…
    QString detail{}; //!< of what is one among several: the role, the address, the key of the missing line
    QDate since{}; //!< the first day on which it held; invalid when no date says it

    friend bool operator==(const Finding &, const Finding &) = default;
};

} // namespace vigie
