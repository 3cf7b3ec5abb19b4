// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/compliance/due_rows.h"

#include "model/calendar/paris_time.h"
#include "services/operations/compliance/compliance_run.h"
#include "services/storage/folding.h"
#include "services/storage/partner_names.h"
#include "services/storage/profile_repository.h"

#include <algorithm>

namespace vigie {

namespace {

QList<DueRow> rowsOf(const RuleOutcome &outcome)
{
    QHash<QString, qsizetype> byKey;
    QList<DueRow> rows;
    for (const Deadline &deadline : outcome.deadlines) {
        const QString key = entryKeyOf(deadline);
        if (byKey.contains(key))
            continue;
        byKey.insert(key, rows.size());
        rows.append({.key = key, .deadline = deadline});
    }
    for (const Finding &finding : outcome.findings) {
        const auto known = byKey.constFind(deadlineKeyOf(finding));
        if (known != byKey.cend() && !rows.at(*known).finding)
            rows[*known].finding = finding;
        else if (known == byKey.cend())
            rows.append({.key = entryKeyOf(finding), .finding = finding});
    }
    return rows;
}

bool holdsDates(const DueFilter &filter, const DueRow &row)
{
    const QDate date = row.date();
    return (!filter.from.isValid() || date >= filter.from) && (!filter.until.isValid() || date <= filter.until);
}

bool holdsTexts(const DueFilter &filter, const DueRow &row)
{
    const QString text = searchText(
        {row.partnerName, row.partnerSiret, row.rule(), row.api().value, row.object().label});
    const QStringList words = searchWords(filter.search);
    const auto isIn = [&text](const QString &word) { return text.contains(u' ' + word); };
    return std::all_of(words.cbegin(), words.cend(), isIn)
        && (filter.partnerName.isEmpty() || folded(row.partnerName).contains(folded(filter.partnerName)))
        && (filter.partnerSiret.isEmpty() || row.partnerSiret == filter.partnerSiret)
        && row.rule().startsWith(filter.rule, Qt::CaseInsensitive);
}

bool holdsSnooze(const DueFilter &filter, const DueRow &row)
{
    switch (filter.snoozed) {
    case Snoozed::Hidden:
        return !row.snooze.holdsOn(filter.today);
    case Snoozed::Only:
        return row.snooze.holdsOn(filter.today);
    case Snoozed::Shown:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace

bool holds(const DueFilter &filter, const DueRow &row)
{
    return (!filter.isDeadline || *filter.isDeadline == row.deadline.has_value())
        && (!filter.state || (row.deadline && row.deadline->state == *filter.state))
        && (!filter.severity || row.severity() == *filter.severity) && (filter.api.isNull() || row.api() == filter.api)
        && (filter.partner.isNull() || row.partner() == filter.partner)
        && (filter.objectKind.isEmpty() || row.object().kind == filter.objectKind)
        && (filter.objectId.isEmpty() || row.object().id == filter.objectId) && holdsDates(filter, row)
        && holdsTexts(filter, row) && holdsSnooze(filter, row);
}

Result<QList<DueRow>> dueRowsAt(Database &database, const QDateTime &instant)
{
    const Result<RuleOutcome> outcome = rulesAppliedAt(database, instant);
    if (!outcome)
        return failure(outcome.error());
    const auto names = partnerNames(database);
    const auto snoozes = SnoozeRepository(database).all();
    if (!names || !snoozes)
        return failure(names ? snoozes.error() : names.error());
    QList<DueRow> rows = rowsOf(*outcome);
    for (DueRow &row : rows) {
        const PartnerName name = names->value(row.partner());
        row.partnerName = name.name;
        row.partnerSiret = name.siret;
        row.snooze = snoozes->value(row.key);
        if (row.finding && !row.finding->since.isValid() && !row.deadline)
            row.finding->since = parisDate(instant);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const DueRow &left, const DueRow &right) {
        return std::pair(left.date(), left.key) < std::pair(right.date(), right.key);
    });
    return rows;
}

Result<QHash<PartnerId, qint64>> findingCountsAt(Database &database, const QDateTime &instant)
{
    return rulesAppliedAt(database, instant).map([](const RuleOutcome &outcome) {
        QHash<PartnerId, qint64> counts;
        for (const Finding &finding : outcome.findings)
            ++counts[finding.partner];
        return counts;
    });
}

Result<RuleBook> ruleBookOn(Database &database, QDate day)
{
    return ProfileRepository(database).inForce(day).map(
        [](QList<TermsProfile> profiles) { return RuleBook(std::move(profiles)); });
}

} // namespace vigie
