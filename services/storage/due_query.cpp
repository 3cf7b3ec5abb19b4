// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/due_query.h"

#include "services/storage/column_values.h"
#include "services/storage/compliance_repository.h"
#include "services/storage/folding.h"
#include "services/storage/table_query.h"

#include <QHash>

namespace vigie {

namespace {

QString columnName(DueColumn column)
{
    switch (column) {
    case DueColumn::Date:
        return QStringLiteral("e.date_key");
    case DueColumn::Severity:
        return QStringLiteral("e.severity_rank");
    case DueColumn::Rule:
        return QStringLiteral("e.rule");
    case DueColumn::Api:
        return QStringLiteral("e.api");
    case DueColumn::Partner:
        return QStringLiteral("e.partner_key");
    case DueColumn::Object:
        return QStringLiteral("e.object_label");
    case DueColumn::State:
        return QStringLiteral("e.state");
    }
    Q_UNREACHABLE();
}

QString beginningWith(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'%', QStringLiteral("\\%"))
        .replace(u'_', QStringLiteral("\\_"));
    return text + u'%';
}

void addTexts(Conditions &conditions, const DueFilter &filter)
{
    for (const QString &word : searchWords(filter.search))
        conditions.add(QStringLiteral("e.search_text LIKE ?"), {QStringLiteral("% %1%").arg(word)});
    if (!filter.partnerName.isEmpty())
        conditions.add(QStringLiteral("e.partner_key LIKE ?"),
                       {QStringLiteral("%%1%").arg(folded(filter.partnerName))});
    if (!filter.rule.isEmpty())
        conditions.add(QStringLiteral("e.rule LIKE ? ESCAPE '\\'"), {beginningWith(filter.rule)});
    if (!filter.partnerSiret.isEmpty())
        conditions.add(QStringLiteral("e.partner_id IN (SELECT id FROM partner WHERE siret = ?)"),
                       {filter.partnerSiret});
}

void addChoices(Conditions &conditions, const DueFilter &filter)
{
    if (filter.isDeadline)
        conditions.add(QStringLiteral("e.is_deadline = ?"), {*filter.isDeadline ? 1 : 0});
    if (filter.state)
        conditions.add(QStringLiteral("e.state = ?"), {deadlineStateWord(*filter.state)});
    if (filter.severity)
        conditions.add(QStringLiteral("e.severity = ?"), {severityWord(*filter.severity)});
    if (!filter.api.isNull())
        conditions.add(QStringLiteral("e.api = ?"), {filter.api.value});
    if (!filter.partner.isNull())
        conditions.add(QStringLiteral("e.partner_id = ?"), {filter.partner.value});
    if (!filter.objectKind.isEmpty())
        conditions.add(QStringLiteral("e.object_kind = ?"), {filter.objectKind});
    if (!filter.objectId.isEmpty())
        conditions.add(QStringLiteral("e.object_id = ?"), {filter.objectId});
    if (filter.from.isValid())
        conditions.add(QStringLiteral("e.date_key >= ?"), {filter.from.toString(Qt::ISODate)});
    if (filter.until.isValid())
        conditions.add(QStringLiteral("e.date_key <= ?"), {filter.until.toString(Qt::ISODate)});
}

void addSnoozes(Conditions &conditions, const DueFilter &filter)
{
    const QString snoozed = QStringLiteral(
        "EXISTS (SELECT 1 FROM snooze s WHERE s.entry_key = e.entry_key AND s.until > ?)");
    const QVariantList day{filter.today.isValid() ? filter.today.toString(Qt::ISODate) : QStringLiteral("0000")};
    switch (filter.snoozed) {
    case Snoozed::Hidden:
        conditions.add(QStringLiteral("NOT ") + snoozed, day);
        return;
    case Snoozed::Only:
        conditions.add(snoozed, day);
        return;
    case Snoozed::Shown:
        return;
    }
}

struct Question {
    QString where{};
    QVariantList values{};
};

Question questionOf(const DueFilter &filter)
{
    Conditions conditions;
    addTexts(conditions, filter);
    addChoices(conditions, filter);
    addSnoozes(conditions, filter);
    return {.where = conditions.isEmpty() ? QString()
                                          : QStringLiteral(" WHERE ") + conditions.sql().join(QStringLiteral(" AND ")),
            .values = conditions.values()};
}

QString orderBy(const DueOrder &order)
{
    return QStringLiteral(" ORDER BY %1 %2, e.date_key, e.id")
        .arg(columnName(order.column),
             order.direction == Qt::AscendingOrder ? QStringLiteral("ASC") : QStringLiteral("DESC"));
}

//! As ComplianceRepository ranks them.
Severity severityOfRank(int rank)
{
    constexpr Severity ranked[] = {Severity::Critical, Severity::Warning, Severity::ToCorrect, Severity::Info};
    return rank >= 0 && rank < 4 ? ranked[rank] : Severity::Info;
}

qint64 firstColumn(const QSqlQuery &row) { return row.value(0).toLongLong(); }

QString selectEntries(qsizetype count)
{
    return QStringLiteral(
               "SELECT e.id, e.is_deadline, e.entry_key, e.rule, e.api, e.partner_id, e.object_kind, e.object_id,"
               " e.object_label, e.severity, e.reason, e.detail, e.date_key, e.due_at, e.state, e.from_on, e.from_at,"
               " e.duration_value, e.duration_unit, e.is_backwards, e.is_strictly_less, p.name, p.siret, s.until,"
               " s.reason, s.author, s.at FROM due_entry e LEFT JOIN partner p ON p.id = e.partner_id"
               " LEFT JOIN snooze s ON s.entry_key = e.entry_key WHERE e.id IN (%1)")
        .arg(placeholders(count));
}

Deadline deadlineOf(const QSqlQuery &row)
{
    Deadline deadline{.rule = row.value(3).toString(),
                      .api = {row.value(4).toString()},
                      .partner = idOf<PartnerId>(row.value(5)),
                      .object = {row.value(6).toString(), row.value(7).toString(), row.value(8).toString()},
                      .dueOn = dateOf(row.value(12)),
                      .dueAt = instantOf(row.value(13)),
                      .state = deadlineStateFromWord(row.value(14).toString()).value_or(DeadlineState::Upcoming)};
    deadline.computation = {
        .from = dateOf(row.value(15)),
        .fromAt = instantOf(row.value(16)),
        .duration = {row.value(17).toInt(),
                     durationUnitFromWord(row.value(18).toString()).value_or(DurationUnit::CalendarDays)},
        .isBackwards = row.value(19).toInt() != 0,
        .isStrictlyLess = row.value(20).toInt() != 0};
    return deadline;
}

Finding findingOf(const QSqlQuery &row)
{
    return {.rule = row.value(3).toString(),
            .severity = severityFromWord(row.value(9).toString()).value_or(Severity::Info),
            .api = {row.value(4).toString()},
            .partner = idOf<PartnerId>(row.value(5)),
            .object = {row.value(6).toString(), row.value(7).toString(), row.value(8).toString()},
            .reason = row.value(10).toString(),
            .detail = row.value(11).toString(),
            .since = dateOf(row.value(12))};
}

DueRow readDue(const QSqlQuery &row)
{
    DueRow due{.id = row.value(0).toLongLong(),
               .key = row.value(2).toString(),
               .partnerName = row.value(21).toString(),
               .partnerSiret = row.value(22).toString(),
               .snooze = {.until = dateOf(row.value(23)),
                          .reason = row.value(24).toString(),
                          .author = row.value(25).toString(),
                          .at = instantOf(row.value(26))}};
    const bool isDeadline = row.value(1).toInt() != 0;
    if (isDeadline)
        due.deadline = deadlineOf(row);
    if (!isDeadline || !row.value(10).toString().isEmpty()) {
        due.finding = findingOf(row);
        if (isDeadline)
            due.finding->since = {};
    }
    return due;
}

} // namespace

Result<QList<qint64>> DueQuery::ids(const DueFilter &filter, const DueOrder &order, std::stop_token stop)
{
    const sqlite::Interruption guard = m_database.interruptedBy(std::move(stop));
    const Question question = questionOf(filter);
    return m_database.rows(QStringLiteral("SELECT e.id FROM due_entry e") + question.where + orderBy(order),
                           question.values, firstColumn);
}

Result<QList<qint64>> DueQuery::firstIds(const DueFilter &filter, const DueOrder &order, int count)
{
    const Question question = questionOf(filter);
    return m_database.rows(QStringLiteral("SELECT e.id FROM due_entry e") + question.where + orderBy(order)
                               + QStringLiteral(" LIMIT ?"),
                           question.values + QVariantList{count}, firstColumn);
}

Result<qint64> DueQuery::count(const DueFilter &filter)
{
    const Question question = questionOf(filter);
    return m_database
        .rows(QStringLiteral("SELECT COUNT(*) FROM due_entry e") + question.where, question.values, firstColumn)
        .map([](const QList<qint64> &counts) { return counts.first(); });
}

Result<QList<DueRow>> DueQuery::rows(const QList<qint64> &ids)
{
    constexpr qsizetype atOnce = 500;
    QHash<qint64, DueRow> found;
    for (qsizetype first = 0; first < ids.size(); first += atOnce) {
        QVariantList values;
        for (const qint64 id : ids.mid(first, atOnce))
            values.append(id);
        const Result<QList<DueRow>> some = m_database.rows(selectEntries(values.size()), values, readDue);
        if (!some)
            return some;
        for (const DueRow &row : *some)
            found.insert(row.id, row);
    }
    QList<DueRow> rows;
    for (const qint64 id : ids) {
        if (const auto row = found.constFind(id); row != found.cend())
            rows.append(*row);
    }
    return rows;
}

Result<DueCounts> DueQuery::counts(QDate today, int soonDays)
{
    const QString day = today.toString(Qt::ISODate);
    DueCounts counts;
    const auto readDeadlines = [&counts](const QSqlQuery &row) {
        counts.late = row.value(0).toLongLong();
        counts.soon = row.value(1).toLongLong();
        return true;
    };
    const auto deadlines = m_database.rows(
        QStringLiteral("SELECT COALESCE(SUM(CASE WHEN d.state = 'overdue' THEN 1 ELSE 0 END), 0),"
                       " COALESCE(SUM(CASE WHEN d.state IN ('due', 'upcoming') AND d.due_on <= ? THEN 1 ELSE 0 END), 0)"
                       " FROM deadline d WHERE NOT EXISTS"
                       " (SELECT 1 FROM snooze s WHERE s.entry_key = d.entry_key AND s.until > ?)"),
        {today.addDays(soonDays).toString(Qt::ISODate), day}, readDeadlines);
    if (!deadlines)
        return failure(deadlines.error());
    const auto readFindings = [&counts](const QSqlQuery &row) {
        const qint64 number = row.value(1).toLongLong();
        switch (severityFromWord(row.value(0).toString()).value_or(Severity::Info)) {
        case Severity::Critical:
            counts.critical = number;
            break;
        case Severity::Warning:
            counts.warning = number;
            break;
        case Severity::ToCorrect:
            counts.toCorrect = number;
            break;
        case Severity::Info:
            counts.info = number;
            break;
        }
        return true;
    };
    return m_database
        .rows(QStringLiteral("SELECT f.severity, COUNT(*) FROM finding f WHERE NOT EXISTS (SELECT 1 FROM snooze s"
                             " WHERE s.entry_key = COALESCE(f.deadline_key, f.entry_key) AND s.until > ?)"
                             " GROUP BY f.severity"),
              {day}, readFindings)
        .map([&counts](const QList<bool> &) { return counts; });
}

Result<QList<DueDay>> DueQuery::days(const DueFilter &filter)
{
    DueFilter deadlines = filter;
    deadlines.isDeadline = true;
    const Question question = questionOf(deadlines);
    const auto read = [](const QSqlQuery &row) {
        return DueDay{.date = dateOf(row.value(0)),
                      .count = row.value(1).toLongLong(),
                      .gravest = severityOfRank(row.value(2).toInt()),
                      .isLate = row.value(3).toInt() != 0};
    };
    return m_database.rows(QStringLiteral("SELECT e.date_key, COUNT(*), MIN(e.severity_rank),"
                                          " MAX(CASE WHEN e.state = 'overdue' THEN 1 ELSE 0 END) FROM due_entry e")
                               + question.where + QStringLiteral(" GROUP BY e.date_key ORDER BY e.date_key"),
                           question.values, read);
}

Result<QList<FindingGroup>> DueQuery::findingGroups(QDate today)
{
    QList<FindingGroup> groups;
    // The most frequent ones of a severity come first.
    const auto read = [&groups](const QSqlQuery &row) {
        const Severity severity = severityFromWord(row.value(0).toString()).value_or(Severity::Info);
        const qint64 count = row.value(4).toLongLong();
        if (groups.isEmpty() || groups.last().severity != severity)
            groups.append({.severity = severity,
                           .mostFrequent = {.rule = row.value(2).toString(),
                                            .severity = severity,
                                            .api = {row.value(3).toString()},
                                            .reason = row.value(1).toString(),
                                            .detail = row.value(5).toString()}});
        groups.last().count += count;
        return true;
    };
    return m_database
        .rows(QStringLiteral("SELECT f.severity, f.reason, f.rule, f.api, COUNT(*), MIN(f.detail) FROM finding f"
                             " WHERE NOT EXISTS (SELECT 1 FROM snooze s"
                             " WHERE s.entry_key = COALESCE(f.deadline_key, f.entry_key) AND s.until > ?)"
                             " GROUP BY f.severity_rank, f.severity, f.reason, f.rule, f.api"
                             " ORDER BY f.severity_rank, COUNT(*) DESC, f.rule"),
              {today.toString(Qt::ISODate)}, read)
        .map([&groups](const QList<bool> &) { return groups; });
}

Result<QHash<PartnerId, qint64>> DueQuery::findingsByPartner()
{
    QHash<PartnerId, qint64> counts;
    const auto read = [&counts](const QSqlQuery &row) {
        counts.insert(idOf<PartnerId>(row.value(0)), row.value(1).toLongLong());
        return true;
    };
    return m_database.rows(QStringLiteral("SELECT partner_id, COUNT(*) FROM finding GROUP BY partner_id"), {}, read)
        .map([&counts](const QList<bool> &) { return counts; });
}

} // namespace vigie
