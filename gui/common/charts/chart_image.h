// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/charts/chart_style.h"

#include <QImage>

#include <functional>

class QPainter;

namespace vigie {

//! A chart as an image that speaks for itself once it is pasted elsewhere: its name above it, two pixels for one of the
//! screen. `size` is that of the drawing, without the name.
[[nodiscard]] QImage namedImage(const QString &name, const QSize &size, const ChartStyle &style,
                                const std::function<void(QPainter &)> &paint);

} // namespace vigie
