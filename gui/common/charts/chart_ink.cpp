// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/charts/chart_ink.h"

#include "gui/common/look/colours.h"
#include "gui/common/look/text_font.h"

#include <QFontInfo>
#include <QPalette>

namespace vigie {

ChartStyle chartStyleOf(const QPalette &palette)
{
    const Colours colours = coloursOf(palette);
    ChartStyle style;
    style.font = fontOf(TextKind::Count);
    const int pixels = QFontInfo(style.font).pixelSize();
    style.font.setPixelSize(pixels);
    style.unit = double(pixels) / 11.5;
    style.base = colours.base;
    style.text = colours.text;
    style.secondary = colours.secondary;
    style.line = colours.line;
    style.strongLine = colours.strongLine;
    style.accent = colours.accent;
    style.series = colours.series;
    style.dayUp = colours.dayUp;
    style.warn = colours.warn;
    style.error = colours.error;
    style.focus = colours.accent;
    if (style.dayUp == style.text) // high contrast: a full square would say « down » as well
        style.dayUp = mixed(style.text, style.base, 0.25);
    return style;
}

} // namespace vigie
