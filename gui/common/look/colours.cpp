// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/look/colours.h"

namespace vigie {

QColor Colours::of(Tone tone) const
{
    switch (tone) {
    case Tone::Normal:
        return text;
    case Tone::Secondary:
        return secondary;
    case Tone::Tertiary:
        return tertiary;
    case Tone::Accent:
        return accent;
    case Tone::Ok:
        return ok;
    case Tone::Info:
        return info;
    case Tone::Warn:
        return warn;
    case Tone::Error:
        return error;
    case Tone::ToMend:
        return toMend;
    case Tone::Neutral:
        return neutral;
    }
    Q_UNREACHABLE();
}

const Colours &lightColours()
{
    static const Colours colours{.base = QColor(0xffffff),
                                 .window = QColor(0xf3f4f6),
                                 .header = QColor(0xf3f4f6),
                                 .selection = QColor(0xe3e5fb),
                                 .hover = QColor(0xeef0fd),
                                 .line = QColor(0xdcdfe4),
                                 .strongLine = QColor(0xc2c6ce),
                                 .fieldEdge = QColor(0x868b96),
                                 .gauge = QColor(0xe4e6ea),
                                 .text = QColor(0x1a1c20),
                                 .secondary = QColor(0x50545e),
                                 .tertiary = QColor(0x5d626d),
                                 .accent = QColor(0x000091),
                                 .onAccent = QColor(0xffffff),
                                 .ok = QColor(0x15703a),
                                 .info = QColor(0x0058b8),
                                 .warn = QColor(0xa83a00),
                                 .error = QColor(0xc00400),
                                 .onError = QColor(0xffffff),
                                 .toMend = QColor(0x7a3f78),
                                 .neutral = QColor(0x585d68),
                                 .series = QColor(0x4a55b8),
                                 .dayUp = QColor(0x9fd3b0)};
    return colours;
}

const Colours &darkColours()
{
    static const Colours colours{.base = QColor(0x232429),
                                 .window = QColor(0x1b1c20),
                                 .header = QColor(0x1f2025),
                                 .selection = QColor(0x2f3270),
                                 .hover = QColor(0x2b2d4c),
                                 .line = QColor(0x36383f),
                                 .strongLine = QColor(0x4b4e57),
                                 .fieldEdge = QColor(0x767b88),
                                 .gauge = QColor(0x3a3c44),
                                 .text = QColor(0xe8e9ec),
                                 .secondary = QColor(0xb4b8c1),
                                 .tertiary = QColor(0xa3a8b3),
                                 .accent = QColor(0xa9acfb),
                                 .onAccent = QColor(0x14152b),
                                 .ok = QColor(0x4cc38a),
                                 .info = QColor(0x7fb0ff),
                                 .warn = QColor(0xff9b5a),
                                 .error = QColor(0xff8080),
                                 .onError = QColor(0x2a0a0a),
                                 .toMend = QColor(0xe39be0),
                                 .neutral = QColor(0xa8adb8),
                                 .series = QColor(0x8f98f0),
                                 .dayUp = QColor(0x2c6a45)};
    return colours;
}

QPalette paletteOf(const Colours &c)
{
    QPalette palette(c.text, c.base, c.line, c.strongLine, c.strongLine, c.text, c.text, c.base, c.window);
    palette.setColor(QPalette::AlternateBase, c.header);
    palette.setColor(QPalette::Midlight, c.line);
    palette.setColor(QPalette::Mid, c.strongLine);
    palette.setColor(QPalette::Dark, c.fieldEdge);
    palette.setColor(QPalette::Shadow, c.strongLine);
    palette.setColor(QPalette::Highlight, c.selection);
    palette.setColor(QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::PlaceholderText, c.tertiary);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.base);
    palette.setColor(QPalette::ToolTipText, c.text);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, c.tertiary);
    return palette;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

namespace {

Colours foreignColours(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::WindowText);
    const QColor accent = palette.color(QPalette::Highlight);
    Colours c;
    c.base = palette.color(QPalette::Base);
    c.window = c.header = palette.color(QPalette::Window);
    c.selection = accent;
    c.hover = palette.color(QPalette::AlternateBase);
    c.line = c.strongLine = c.gauge = palette.color(QPalette::Mid);
    c.fieldEdge = c.text = c.secondary = c.tertiary = c.neutral = text;
    c.accent = palette.color(QPalette::Link);
    c.onAccent = c.onError = c.base;
    c.ok = c.info = c.warn = c.error = c.toMend = c.series = c.dayUp = text;
    return c;
}

bool isOf(const QPalette &palette, const Colours &colours)
{
    return palette.color(QPalette::Active, QPalette::Highlight) == colours.selection
        && palette.color(QPalette::Active, QPalette::Link) == colours.accent;
}

} // namespace

Colours coloursOf(const QPalette &palette)
{
    if (isOf(palette, lightColours()))
        return lightColours();
    if (isOf(palette, darkColours()))
        return darkColours();
    return foreignColours(palette);
}

} // namespace vigie
