// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compliance/rights_request.h"
#include "services/storage/database.h"

#include <Qt>

namespace vigie {

//! A request with the last day to answer it; invalid when no rule gives one.
struct RightsRequestRow {
    RightsRequest request{};
    QDate dueOn{};

    friend bool operator==(const RightsRequestRow &, const RightsRequestRow &) = default;
};

struct RightsRequestFilter {
    QString search{}; //!< words, folded: the number and the person
    ApiCode api{};
    std::optional<RightsRequestKind> kind{};
    std::optional<bool> open{};

    friend bool operator==(const RightsRequestFilter &, const RightsRequestFilter &) = default;
};

enum class RightsRequestColumn { Number, Kind, Person, ReceivedOn, AnsweredOn };

struct RightsRequestOrder {
    RightsRequestColumn column{RightsRequestColumn::ReceivedOn};
    Qt::SortOrder direction{Qt::AscendingOrder};

    friend bool operator==(const RightsRequestOrder &, const RightsRequestOrder &) = default;
};

//! The log of requests. There are some hundreds at most: all are read, then chosen and sorted.
class RightsRequestRepository
{
public:
    explicit RightsRequestRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<RightsRequest>> found(const RightsRequestFilter &filter,
                                                     const RightsRequestOrder &order = {});
    //! In the order of the ids; one that is gone is left out.
    [[nodiscard]] Result<QList<RightsRequestRow>> rows(const QList<qint64> &ids, const QDate &today);
    //! The last day to answer it, as the profiles in force on that day say.
    [[nodiscard]] Result<RightsRequestRow> dated(const RightsRequest &request, const QDate &today);
    [[nodiscard]] Result<RightsRequest> find(RightsRequestId id); //!< NoSuchObject
    [[nodiscard]] Result<qint64> count(const RightsRequestFilter &filter);
    //! What was done for it, the oldest first.
    [[nodiscard]] Result<QList<RightsAct>> acts(RightsRequestId id);

    // In the caller's transaction.
    //! Gives a new one its id and its number, of the year in which it was received; returns it as kept.
    Result<RightsRequest> save(RightsRequest request);
    Result<> add(RightsRequestId id, const RightsAct &act);

private:
    Database &m_database;
};

} // namespace vigie
