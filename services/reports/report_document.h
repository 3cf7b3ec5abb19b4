// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/report_context.h"
#include "services/reports/state_mark.h"

#include <QList>
#include <QRectF>
#include <QString>
#include <QUrl>

#include <functional>
#include <optional>
#include <variant>

class QPainter;

namespace vigie {

//! A label and its value. Text from outside is text: nothing in it is markup.
struct Fact {
    QString label{};
    QString value{};
    bool muted{false}; //!< a value that is unknown
};

//! What opens a report: the result, then what it rests on.
struct SummaryBlock {
    QString figure{}; //!< one big figure, or empty
    std::optional<StateMark> state{};
    QString caption{}; //!< what the figure or the state is about
    QList<Fact> facts{};
};

struct HeadingBlock {
    int level{2}; //!< 2 or 3; the title of the document is level 1
    QString text{};
    QString remark{}; //!< beside it, in grey
};

enum class TextTone { Body, Secondary, Note };

struct ParagraphBlock {
    QString text{}; //!< a line feed starts a new line
    TextTone tone{TextTone::Body};
};

struct StateBlock {
    StateMark state{};
    QString caption{};
};

struct LinkBlock {
    QString text{};
    QUrl url{};
};

//! Labels and values, one below the other.
struct FactsBlock {
    QList<Fact> facts{};
};

enum class CellAlignment { Left, Right };

struct ReportColumn {
    QString header{};
    CellAlignment alignment{CellAlignment::Left};
};

struct ReportCell {
    QString text{};
    QString second{}; //!< below it, smaller and in grey
    std::optional<StateMark> state{}; //!< its shape and its word take the place of `text`
};

enum class RowEmphasis { None, Strong, Muted };

struct ReportRow {
    QList<ReportCell> cells{}; //!< one a column
    RowEmphasis emphasis{RowEmphasis::None};
};

struct TableBlock {
    QString summary{}; //!< what the table holds, for those who do not see it
    QList<ReportColumn> columns{};
    QList<ReportRow> rows{};
    QString emptyText{}; //!< in place of a table without rows
};

//! A drawing of the caller's, and its words.
struct FigureBlock {
    QString alternative{}; //!< never empty
    double heightMillimetres{60};
    std::function<void(QPainter &, const QRectF &)> paint{};
};

using Block = std::variant<SummaryBlock, HeadingBlock, ParagraphBlock, StateBlock, LinkBlock, FactsBlock, TableBlock,
                           FigureBlock>;

//! A report as a value: what stands in it, in reading order. How it looks is the layout's.
struct ReportDocument {
    ReportContext context{};
    QString name{}; //!< of the kind of report: the running header
    QString title{};
    QString subtitle{};
    QList<Block> blocks{};
    QString methodTitle{};
    QStringList method{}; //!< how to read it: small columns at the foot of the first page
};

} // namespace vigie
