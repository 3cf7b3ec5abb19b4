// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compliance/homologation_position.h"
#include "services/storage/database.h"

#include <Qt>

#include <stop_token>

namespace vigie {

enum class HomologationView {
    All,
    ToHandle,
    Questionnaires,
    Reserved, //!< an APE, or reservations
    ToCorrect,
};

//! One value for the table, the export, the report and the command line.
struct HomologationFilter {
    HomologationView view{HomologationView::All};
    QString search{}; //!< words, folded: partner, SIRET, API, authority, DataPass number
    QString partnerName{}; //!< part of it, folded
    QString partnerSiret{};
    PartnerId partner{};
    ApiCode api{}; //!< empty: all
    std::optional<HomologationKind> kind{};
    std::optional<HomologationState> state{};

    friend bool operator==(const HomologationFilter &, const HomologationFilter &) = default;
};

enum class HomologationColumn { Partner, Api, Kind, State, DueOn, EndsOn, Authority };

struct HomologationOrder {
    HomologationColumn column{HomologationColumn::DueOn};
    Qt::SortOrder direction{Qt::AscendingOrder};

    friend bool operator==(const HomologationOrder &, const HomologationOrder &) = default;
};

//! Where a partner stands, with what its row shows beside it.
struct HomologationRow {
    qint64 id{0}; //!< the same as long as the partner, the API and the family are
    QString partnerName{};
    QString partnerSiret{};
    QString apiName{};
    HomologationPosition position{};

    [[nodiscard]] HomologationKind kind() const; //!< of the deciding document, else of the family
    friend bool operator==(const HomologationRow &left, const HomologationRow &right) { return left.id == right.id; }
};

//! What the rows are worked out with.
struct HomologationDay {
    QDate today{}; //!< in Paris
    std::optional<int> earlyWarningDays{}; //!< the agent's; nothing: the profile's
};

//! Every partner that has a document, or that has access in production to an API whose terms ask for one.
[[nodiscard]] Result<QList<HomologationRow>> homologationRows(Database &database, const HomologationDay &day,
                                                              std::stop_token stop = {});

//! Those that the filter keeps, in that order.
[[nodiscard]] QList<HomologationRow> chosen(const QList<HomologationRow> &rows, const HomologationFilter &filter,
                                            const HomologationOrder &order = {});

} // namespace vigie
