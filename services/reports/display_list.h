// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/report_style.h"
#include "services/reports/state_mark.h"

#include <QLineF>
#include <QList>
#include <QRectF>
#include <QRgb>
#include <QUrl>

#include <functional>

namespace vigie {

//! Text outside the reading order.
inline constexpr int noChunk = -1;
inline constexpr int headerChunk = -2;
inline constexpr int footerChunk = -3;

struct TextItem {
    float x{0};
    float baseline{0};
    TextStyle style{TextStyle::Body};
    QRgb colour{0};
    int chunk{noChunk}; //!< index in `PageContent::chunks`, which is its MCID; or one of the above
    QString text{};
};

struct LineItem {
    QLineF line{};
    double width{0};
    QColor colour{};
};

struct StateItem {
    QRectF square{};
    StateShape shape{StateShape::Dash};
    QColor colour{};
};

struct FigureItem {
    QRectF area{};
    int chunk{noChunk};
    std::function<void(QPainter &, const QRectF &)> paint{};
};

struct LinkItem {
    QRectF area{};
    QUrl url{};
    QString text{};
    int node{0}; //!< of the structure tree
};

//! A piece of marked content: what one element of the structure has on one page.
struct Chunk {
    int node{0}; //!< of the structure tree
    QString actualText{}; //!< what it reads, where the glyphs do not tell
};

//! What is painted on a page, in order.
struct PageContent {
    QList<LineItem> rules{};
    QList<StateItem> states{};
    QList<TextItem> texts{};
    QList<FigureItem> figures{};
    QList<LinkItem> links{};
    QList<Chunk> chunks{};
};

} // namespace vigie
