// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/settings/settings.h"

#include <QProxyStyle>

namespace vigie {

//! The system's style with the sizes, the flat controls and the focus ring of the program.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
};

//! Room before and after the text of a cell, pixels; before the first cell of a row.
inline constexpr int tableCellInset = 8;
inline constexpr int tableFirstInset = 16;
//! Height of a control: 28, or more with a larger text.
[[nodiscard]] int controlHeight(const QFontMetrics &metrics);
//! Height of a row of a table.
[[nodiscard]] int tableRowHeight(const QFontMetrics &metrics, Density density);

} // namespace vigie
