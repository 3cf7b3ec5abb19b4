// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/charts/chart_style.h"

#include "services/reports/report_style.h"
#include "services/reports/state_mark.h"

#include <QGuiApplication>

namespace vigie {

QFont ChartStyle::strong() const
{
    QFont heavier(font);
    heavier.setWeight(QFont::DemiBold);
    return heavier;
}

ChartStyle paperChartStyle(const QString &family)
{
    ChartStyle style;
    style.unit = double(unitsPerInch) / 96 * 0.84;
    style.font = QFont(family.isEmpty() ? QGuiApplication::font().family() : family);
    style.font.setPixelSize(qRound(points(7.6)));
    style.font.setHintingPreference(QFont::PreferNoHinting);
    style.font.setStyleStrategy(QFont::NoFontMerging);
    style.base = Qt::white;
    style.text = ink::text;
    style.secondary = ink::secondary;
    style.line = ink::line;
    style.strongLine = ink::strongLine;
    style.accent = ink::accent;
    style.series = QColor(0x4a, 0x55, 0xb8);
    style.dayUp = QColor(0x9f, 0xd3, 0xb0);
    style.warn = toneColour(StateTone::Warn);
    style.error = toneColour(StateTone::Error);
    style.focus = ink::accent;
    return style;
}

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto between = [share](int from, int to) { return qRound(share * from + (1 - share) * to); };
    return {between(one.red(), other.red()), between(one.green(), other.green()), between(one.blue(), other.blue())};
}

} // namespace vigie
