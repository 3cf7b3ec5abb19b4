// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/look/icon.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace vigie {

namespace {

QByteArray drawing(const QString &name, const QColor &colour)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    svg.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
    return svg;
}

QPixmap pixmapOf(const QString &name, const QColor &colour, const QSize &size)
{
    const QString key = QStringLiteral("vigie/%1/%2/%3").arg(name, colour.name()).arg(size.width());
    QPixmap result;
    if (!QPixmapCache::find(key, &result)) {
        result = QPixmap(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        QSvgRenderer(drawing(name, colour)).render(&painter);
        QPixmapCache::insert(key, result);
    }
    return result;
}

class Engine : public QIconEngine
{
public:
    Engine(QString name, Tone tone)
        : m_name(std::move(name))
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        QPixmap result = pixmapOf(m_name, colourFor(mode), size);
        result.setDevicePixelRatio(ratio);
        return result;
    }

    QIconEngine *clone() const override { return new Engine(m_name, m_tone); }

private:
    [[nodiscard]] QColor colourFor(QIcon::Mode mode) const
    {
        const Colours colours = coloursOf(QApplication::palette());
        return mode == QIcon::Disabled ? colours.tertiary : colours.of(m_tone);
    }

    QString m_name;
    Tone m_tone;
};

} // namespace

void paintIcon(QPainter &painter, const QString &name, const QRect &rect, const QColor &colour)
{
    const qreal ratio = painter.device()->devicePixelRatio();
    QPixmap pixmap = pixmapOf(name, colour, rect.size() * ratio);
    pixmap.setDevicePixelRatio(ratio);
    painter.drawPixmap(rect.topLeft(), pixmap);
}

QIcon icon(const QString &name, Tone tone) { return QIcon(new Engine(name, tone)); }

} // namespace vigie
