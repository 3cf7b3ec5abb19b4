// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/charts/chart_figure.h"

#include "services/reports/report_style.h"

#include <QPainter>

namespace vigie {

FigureBlock figureOf(std::shared_ptr<const Chart> chart, const ReportContext &context)
{
    const ChartStyle style = paperChartStyle(context.fontFamily);
    FigureBlock block;
    block.alternative = chart->alternative();
    block.heightMillimetres = style.px(chart->height()) / millimetres(1);
    block.paint = [chart = std::move(chart), style](QPainter &painter, const QRectF &area) {
        chart->paint(painter, {.area = area, .style = style, .range = chart->wholeRange()});
    };
    return block;
}

} // namespace vigie
