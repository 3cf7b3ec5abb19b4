// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/look/text_font.h"

#include <QApplication>
#include <QFontDatabase>

#include <array>
#include <optional>

namespace vigie {

namespace {

QFont scaled(QFont font, qreal ratio, QFont::Weight weight)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * ratio));
    else
        font.setPointSizeF(font.pointSizeF() * ratio);
    font.setWeight(weight);
    return font;
}

QFont made(TextKind kind, const QFont &base)
{
    const auto fixed = [&base] {
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        if (base.pixelSize() > 0)
            font.setPixelSize(base.pixelSize());
        else
            font.setPointSizeF(base.pointSizeF());
        return font;
    };
    switch (kind) {
    case TextKind::Page:
        return scaled(base, 17.0 / 13, QFont::DemiBold);
    case TextKind::Section:
        return scaled(base, 1, QFont::DemiBold);
    case TextKind::Body:
        return base;
    case TextKind::State:
        return scaled(base, 12.5 / 13, QFont::Medium);
    case TextKind::Table:
        return scaled(base, 12.5 / 13, QFont::Normal);
    case TextKind::Note:
        return scaled(base, 12.0 / 13, QFont::Normal);
    case TextKind::Count:
        return scaled(base, 11.5 / 13, QFont::Normal);
    case TextKind::Identifier:
        return scaled(fixed(), 11.5 / 13, QFont::Normal);
    case TextKind::IdentifierTitle:
        return scaled(fixed(), 12.5 / 13, QFont::DemiBold);
    case TextKind::Figure:
        return scaled(base, 2, QFont::DemiBold);
    }
    Q_UNREACHABLE();
}

constexpr int kinds = int(TextKind::Figure) + 1;

} // namespace

//! A font that is made anew has to be looked for in the font database anew: they are kept, until the system's changes.
QFont fontOf(TextKind kind)
{
    static QFont base;
    static std::array<std::optional<QFont>, kinds> fonts;
    if (!base.isCopyOf(QApplication::font())) {
        base = QApplication::font();
        fonts.fill(std::nullopt);
    }
    std::optional<QFont> &font = fonts.at(size_t(kind));
    if (!font)
        font = made(kind, base);
    return *font;
}

} // namespace vigie
