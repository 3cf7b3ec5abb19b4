// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/terms/located_json.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace vigie {

struct SchemaFault {
    qsizetype offset{0};
    QString path{}; //!< `rules[3].parameters.lead.value`
    QString detail{};
};

//! A text that names another rule of the same profile (`"x-rule-reference": true` in the schema).
struct RuleReference {
    qsizetype offset{0};
    QString path{};
    QString rule{};
};

struct SchemaOutcome {
    std::optional<SchemaFault> fault{}; //!< the first one
    std::vector<RuleReference> references{}; //!< in the order of the document
};

//! Checks against the part of JSON Schema (2020-12) that our schemas are written in: see schemaKeywords().
[[nodiscard]] SchemaOutcome checkAgainstSchema(const LocatedJson &document, const QJsonObject &schema);

//! Every keyword that is obeyed, and the annotations that are left aside. Any other would be ignored
//! silently.
[[nodiscard]] QStringList schemaKeywords();

} // namespace vigie
