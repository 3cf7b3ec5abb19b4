// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/terms/terms_profile.h"

#include <QDateTime>

namespace vigie {

//! One version of a profile in the workspace. Versions of an API follow each other by the day from which they apply; of
//! the same day, what ships with the program comes first, then the local ones as they were stored: the last one holds.
struct ProfileVersion {
    qint64 number{0}; //!< 1, 2, 3… in the order in which they came into the workspace
    TermsProfile profile{};
    QByteArray json{}; //!< what `profile` was read from
    bool isLocal{false}; //!< written or imported by an agent; false: ships with the program
    QString author{}; //!< of a local one
    QDateTime savedAt{}; //!< UTC; invalid when not known
    QDateTime withdrawnAt{}; //!< UTC; invalid while it holds
    QString withdrawnBy{};

    [[nodiscard]] bool isWithdrawn() const { return withdrawnAt.isValid(); }
};

//! When a version applies: half-open, [from, before).
struct ProfileSpan {
    QDate from{}; //!< invalid: since ever
    QDate before{}; //!< invalid: until another comes
    bool isEmpty{false}; //!< withdrawn, or superseded on its first day

    [[nodiscard]] bool holds(QDate day) const
    {
        return !isEmpty && !(from > day) && (!before.isValid() || day < before);
    }
};

//! Of each version in `versions`, which are in order and may be of several APIs.
[[nodiscard]] QList<ProfileSpan> spansOf(const QList<ProfileVersion> &versions);

//! The version that `day` names in `profiles`, which are in order: the one that applies from that day, else the one
//! whose text has that date, else the one in force on it. Null when the API has none.
[[nodiscard]] const TermsProfile *profileNamedBy(const QList<TermsProfile> &profiles, const ApiCode &api, QDate day);

//! The last that applies on that day, or null.
[[nodiscard]] const TermsProfile *profileInForce(const QList<TermsProfile> &profiles, const ApiCode &api, QDate day);

} // namespace vigie
