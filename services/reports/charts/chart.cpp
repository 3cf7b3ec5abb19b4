// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/charts/chart.h"

#include <QCoreApplication>

namespace vigie {

namespace {

struct ChartWords {
    Q_DECLARE_TR_FUNCTIONS(vigie::Chart)
};

} // namespace

ChartTable Chart::table() const
{
    ChartTable table{.headers = {ChartWords::tr("Point")}};
    for (const ChartMark &mark : marks({.area = {0, 0, 800, 200}, .range = wholeRange()}))
        table.rows += QStringList{mark.words};
    return table;
}

} // namespace vigie
