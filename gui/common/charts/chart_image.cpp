// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/charts/chart_image.h"

#include <QFontMetrics>
#include <QPainter>

namespace vigie {

QImage namedImage(const QString &name, const QSize &size, const ChartStyle &style,
                  const std::function<void(QPainter &)> &paint)
{
    constexpr int density = 2;
    constexpr int margin = 12;
    const QFontMetrics metrics(style.strong());
    const int head = name.isEmpty() ? 0 : metrics.height() + 2 * margin;
    QImage image(QSize(size.width(), size.height() + head) * density, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(density);
    image.fill(style.base);
    QPainter painter(&image);
    painter.setFont(style.strong());
    painter.setPen(style.text);
    painter.drawText(QRect(margin, 0, size.width() - 2 * margin, head), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(name, Qt::ElideRight, size.width() - 2 * margin));
    painter.translate(0, head);
    paint(painter);
    return image;
}

} // namespace vigie
