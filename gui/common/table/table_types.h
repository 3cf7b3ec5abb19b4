// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/look/glyph.h"
#include "model/result.h"
#include "services/storage/first_ids.h"

#include <QList>
#include <QMap>
#include <QString>

#include <any>
#include <functional>
#include <optional>
#include <stop_token>

namespace vigie {

class Database;

//! One of the values of a closed set, in a column's filter.
struct FilterChoice {
    QString word{}; //!< as the filter, the settings and the command line write it
    QString text{};
};

struct ListColumn {
    enum class Kind { Text, Figure, Date, Identifier, State };
    enum class Filter { None, Text, List };

    QString id{}; //!< in the settings and in a saved view
    QString title{};
    QString sample{}; //!< a text as wide as usual ones: the first width comes from it and from the font
    Kind kind{Kind::Text};
    Filter filter{Filter::None};
    QList<FilterChoice> choices{};
    bool sortable{true};
    bool stretches{false}; //!< takes what room is left
    bool shownAtFirst{true};
    bool shownWhereRoom{false}; //!< not at first, but where the window is wide enough for it beside the others
    bool strong{false}; //!< the name of the row
};

//! What a cell shows. The text is all of it for copy, export and screen readers.
struct Cell {
    QString text{};
    Glyph glyph{Glyph::None};
    Tone tone{Tone::Normal};
    QString tip{}; //!< more than the text, where it is cut short or needs it
};

struct ListRow {
    qint64 id{0};
    QList<Cell> cells{}; //!< one a column
    bool dimmed{false}; //!< over: revoked, obsolete
    std::any value{}; //!< what the page made the row of
};

//! What the agent asks of a table: the same value makes the query, the export and the saved view.
struct TableState {
    QMap<QString, QString> filters{}; //!< by column: typed text, or the word of a choice
    QString sortColumn{};
    Qt::SortOrder sortOrder{Qt::AscendingOrder};

    friend bool operator==(const TableState &, const TableState &) = default;
};

//! A named state: a tab above the table.
struct TableView {
    QString id{};
    QString title{};
    TableState state{};
    bool saved{false}; //!< by the agent, so that it can be removed
};

//! What the list that a table shows next has to do with the one that it was last asked for.
enum class NextList {
    Different,
    Narrowed, //!< a part of it, in its order: nothing stands above what was its first row
    Same, //!< read again: selection and scroll stay
};

//! A table's questions to the workspace. `ids` and `firstIds` run in a background thread; the first ones are the
//! beginning of the same list, for a source that gives them sooner than the whole. Others leave them out.
struct TableQuery {
    std::function<Result<QList<qint64>>(Database &, const FirstIds &)> firstIds{};
    std::function<Result<QList<qint64>>(Database &, std::stop_token)> ids{};
    std::function<Result<QList<ListRow>>(Database &, const QList<qint64> &)> rows{};
};

} // namespace vigie
