// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/deadline.h"
#include "services/storage/database.h"
#include "services/storage/snooze_repository.h"

#include <optional>

namespace vigie {

//! A line of what is due: a deadline with the finding that goes with it, or a finding that has no deadline.
struct DueRow {
    qint64 id{0}; //!< of the workspace; 0 of one that was worked out for another day
    QString key{}; //!< entryKeyOf()
    std::optional<Deadline> deadline{};
    std::optional<Finding> finding{};
    QString partnerName{};
    QString partnerSiret{};
    Snooze snooze{};

    [[nodiscard]] QString rule() const { return deadline ? deadline->rule : finding->rule; }
    [[nodiscard]] ApiCode api() const { return deadline ? deadline->api : finding->api; }
    [[nodiscard]] PartnerId partner() const { return deadline ? deadline->partner : finding->partner; }
    [[nodiscard]] const ObjectReference &object() const { return deadline ? deadline->object : finding->object; }
    [[nodiscard]] Severity severity() const { return finding ? finding->severity : Severity::Info; }
    //! The day in time at the latest, or since when it is found.
    [[nodiscard]] QDate date() const { return deadline ? deadline->dueOn : finding->since; }
};

enum class DueColumn { Date, Severity, Rule, Api, Partner, Object, State };
struct DueOrder {
    DueColumn column{DueColumn::Date};
    Qt::SortOrder direction{Qt::AscendingOrder};
};

enum class Snoozed { Hidden, Shown, Only };

//! What of the list is asked for; the same for the page, the export, the report and the command line.
struct DueFilter {
    QString search{};
    std::optional<bool> isDeadline{}; //!< deadlines only, or findings without one only
    std::optional<DeadlineState> state{};
    std::optional<Severity> severity{};
    ApiCode api{};
    PartnerId partner{};
    QString partnerSiret{};
    QString partnerName{}; //!< a part of it
    QString rule{}; //!< its beginning
    QString objectKind{};
    QString objectId{};
    QDate from{}; //!< of the date, both days included
    QDate until{};
    Snoozed snoozed{Snoozed::Hidden};
    QDate today{}; //!< for the snoozes that are over

    friend bool operator==(const DueFilter &, const DueFilter &) = default;
};

//! How many, of what is not snoozed.
struct DueCounts {
    qint64 late{0}; //!< deadlines that are over
    qint64 soon{0}; //!< due within the days asked for
    qint64 critical{0}, warning{0}, toCorrect{0}, info{0}; //!< findings

    friend bool operator==(const DueCounts &, const DueCounts &) = default;
};

//! A day of the list: how many deadlines, and the gravest finding that goes with one.
struct DueDay {
    QDate date{};
    qint64 count{0};
    Severity gravest{Severity::Info};
    bool isLate{false};
};

//! The open findings of one severity.
struct FindingGroup {
    Severity severity{Severity::Info};
    qint64 count{0};
    Finding mostFrequent{}; //!< one of the most frequent rule and reason
};

//! Deadlines and findings as one list.
class DueQuery
{
public:
    explicit DueQuery(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<qint64>> ids(const DueFilter &filter, const DueOrder &order, std::stop_token stop);
    [[nodiscard]] Result<QList<qint64>> firstIds(const DueFilter &filter, const DueOrder &order, int count);
    [[nodiscard]] Result<qint64> count(const DueFilter &filter);
    //! In the order of the ids; those that are gone are left out.
    [[nodiscard]] Result<QList<DueRow>> rows(const QList<qint64> &ids);
    [[nodiscard]] Result<DueCounts> counts(QDate today, int soonDays);
    //! By day; days without a deadline are left out.
    [[nodiscard]] Result<QList<DueDay>> days(const DueFilter &filter);
    //! What is not snoozed, the gravest first; severities without a finding are left out.
    [[nodiscard]] Result<QList<FindingGroup>> findingGroups(QDate today);
    //! Findings of each partner, snoozed ones too; those of the API itself under a null id.
    [[nodiscard]] Result<QHash<PartnerId, qint64>> findingsByPartner();

private:
    Database &m_database;
};

} // namespace vigie
