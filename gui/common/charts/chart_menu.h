// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QPoint;
class QWidget;

namespace vigie {

//! What every chart offers, besides its keys.
struct ChartVerbs {
    std::function<void()> copy{};
    std::function<void()> print{}; //!< none: the chart is not printed on its own
    std::function<void()> zoomIn{};
    std::function<void()> zoomOut{};
    std::function<void()> showAll{};
};

void showChartMenu(QWidget *chart, const QPoint &at, const ChartVerbs &verbs);

//! The keys of a chart, for its tooltip and the help.
[[nodiscard]] QString chartKeysText();

} // namespace vigie
