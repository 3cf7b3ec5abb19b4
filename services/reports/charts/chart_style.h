// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>

namespace vigie {

//! The ink and the letters of a chart; of the window's appearance or of paper.
struct ChartStyle {
    QFont font{}; //!< of labels; its size is in pixels of the device
    double unit{1}; //!< pixels of the device in one of a screen of 96 dpi
    QColor base{Qt::white};
    QColor text{Qt::black};
    QColor secondary{Qt::darkGray};
    QColor line{Qt::lightGray};
    QColor strongLine{Qt::gray};
    QColor accent{Qt::darkBlue};
    QColor series{Qt::blue};
    QColor dayUp{Qt::lightGray};
    QColor warn{Qt::darkYellow};
    QColor error{Qt::darkRed};
    QColor focus{Qt::darkBlue};

    [[nodiscard]] QFont strong() const;
    //! So many pixels of a screen, in the device's.
    [[nodiscard]] double px(double pixels) const { return pixels * unit; }
};

//! Of a page of a report, in the units of the PDF device.
[[nodiscard]] ChartStyle paperChartStyle(const QString &family = {});

//! Between two colours, opaque: `share` of the first.
[[nodiscard]] QColor mixed(const QColor &one, const QColor &other, double share);

} // namespace vigie
