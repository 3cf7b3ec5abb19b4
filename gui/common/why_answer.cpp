// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/why_answer.h"

namespace vigie {

namespace {

Result<QList<DueRow>> gravestRow(DueQuery query, const WhyQuestion &question)
{
    if (question.dueRow != 0)
        return query.rows({question.dueRow});
    const DueFilter filter{.api = question.api,
                           .partner = question.partner,
                           .rule = question.rule,
                           .objectKind = question.objectKind,
                           .objectId = question.objectId,
                           .snoozed = Snoozed::Shown};
    return query.firstIds(filter, {.column = DueColumn::Severity}, 1).and_then([&query](const QList<qint64> &ids) {
        return query.rows(ids);
    });
}

} // namespace

Result<std::optional<WhyText>> whyAnswer(Database &database, const WhyQuestion &question, const RuleBook &book)
{
    const auto rows = gravestRow(DueQuery(database), question);
    if (!rows)
        return failure(rows.error());
    if (!rows->isEmpty())
        return std::optional(whyOf(rows->first(), book));
    const TermsProfile *profile = book.profile(question.api);
    const Rule *rule = book.rule(question.api, question.rule);
    return profile && rule ? std::optional(whyOf(*profile, *rule, book)) : std::nullopt;
}

} // namespace vigie
