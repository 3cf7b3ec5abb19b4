// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace vigie {

//! A kind of rule as the schema of profiles describes it.
struct RuleKindEntry {
    QString kind{}; //!< `renew_before`
    QString description{}; //!< French
    QJsonObject example{}; //!< the parameters that it requires, with the first values that the schema takes
};

//! Every kind that a profile may use, in the order of the schema.
[[nodiscard]] QList<RuleKindEntry> ruleKindCatalogue();

} // namespace vigie
