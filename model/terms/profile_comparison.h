// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/terms/terms_profile.h"

#include <QJsonValue>
#include <QList>
#include <QString>

namespace vigie {

struct FieldChange {
    QString field{}; //!< as the profile's JSON names it: `sentence`, `parameters.lead`
    QJsonValue before{}; //!< undefined when the field is new
    QJsonValue after{}; //!< undefined when the field is gone

    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

struct RuleChange {
    enum class Kind { Added, Removed, Changed };

    QString rule{};
    Kind kind{Kind::Changed};
    QList<FieldChange> fields{}; //!< of a changed rule

    friend bool operator==(const RuleChange &, const RuleChange &) = default;
};

//! What differs between two versions of a profile; the order of rules is no difference.
struct ProfileComparison {
    QList<FieldChange> fields{}; //!< of the profile itself
    QList<RuleChange> rules{}; //!< in the order of the newer profile, then those that are gone

    [[nodiscard]] bool isEmpty() const { return fields.isEmpty() && rules.isEmpty(); }
    friend bool operator==(const ProfileComparison &, const ProfileComparison &) = default;
};

[[nodiscard]] ProfileComparison compareProfiles(const TermsProfile &before, const TermsProfile &after);

} // namespace vigie
