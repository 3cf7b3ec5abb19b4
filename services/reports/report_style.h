// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRawFont>
#include <QSizeF>
#include <QString>

#include <array>
#include <vector>

namespace vigie {

//! Pages are laid out in the units of the PDF device: 1,200 an inch.
inline constexpr int unitsPerInch = 1200;
[[nodiscard]] constexpr double points(double value) { return value * unitsPerInch / 72; }
[[nodiscard]] constexpr double millimetres(double value) { return value * unitsPerInch / 25.4; }

//! A4, margins of 20 mm; the running header and footer stand in the margins.
struct PageGeometry {
    double width{millimetres(210)};
    double height{millimetres(297)};
    double left{millimetres(20)};
    double right{millimetres(190)};
    double top{millimetres(23.5)};
    double bottom{millimetres(277)};
    double headerBaseline{millimetres(14)};
    double headerRule{millimetres(16.6)};
    double footerRule{millimetres(282)};
    double footerBaseline{millimetres(286.3)};

    [[nodiscard]] double bodyWidth() const { return right - left; }
    [[nodiscard]] double bodyHeight() const { return bottom - top; }
};

//! Three greys, the accent; a state brings its own colour.
namespace ink {
inline const QColor text(0x1a, 0x1c, 0x20);
inline const QColor secondary(0x50, 0x54, 0x5e);
inline const QColor tertiary(0x5d, 0x62, 0x6d);
inline const QColor accent(0x00, 0x00, 0x91);
inline const QColor demonstration(0x7a, 0x3f, 0x78);
inline const QColor line(0xdc, 0xdf, 0xe4);
inline const QColor strongLine(0xc2, 0xc6, 0xce);
} // namespace ink

enum class TextStyle {
    Title,
    Subtitle,
    Figure,
    Heading2,
    Heading3,
    Remark,
    Body,
    Secondary,
    Note,
    StateWord,
    FactLabel,
    FactValue,
    TableHead,
    Cell,
    CellStrong,
    CellMuted,
    CellSecond,
    CellState,
    Link,
    Running,
    RunningStrong,
    RunningMark,
};
inline constexpr int textStyles = int(TextStyle::RunningMark) + 1;

//! One family in its sizes and weights, ready to measure and to paint.
class ReportStyle
{
public:
    //! The application's family when none is named.
    explicit ReportStyle(const QString &family = {});

    [[nodiscard]] const QFont &font(TextStyle style) const { return m_fonts[size_t(style)]; }
    [[nodiscard]] QColor colour(TextStyle style) const;
    //! From one baseline to the next.
    [[nodiscard]] double lineHeight(TextStyle style) const { return m_lineHeights[size_t(style)]; }
    //! From the top of a line to its baseline.
    [[nodiscard]] double ascent(TextStyle style) const { return m_ascents[size_t(style)]; }
    //! Whether every weight that we print has a glyph for it.
    [[nodiscard]] bool supports(QChar character) const;

private:
    std::array<QFont, size_t(textStyles)> m_fonts{};
    std::array<double, size_t(textStyles)> m_lineHeights{};
    std::array<double, size_t(textStyles)> m_ascents{};
    QRawFont m_regular{};
    QRawFont m_bold{};
    std::vector<bool> m_latin{}; //!< whether it is supported: to ask a font costs more than what is then printed
};

} // namespace vigie
