// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/look/line_text.h"

#include <QApplication>
#include <QCache>
#include <QFontMetrics>
#include <QPainter>
#include <QStaticText>
#include <QStyle>

#include <cmath>

namespace vigie {

namespace {

//! Some screens of a table.
constexpr int keptTexts = 8192;

struct Key {
    TextKind kind{TextKind::Body};
    QString text{};
    int room{0}; //!< 0: whole

    friend bool operator==(const Key &, const Key &) = default;
};

size_t qHash(const Key &key, size_t seed) { return qHashMulti(seed, int(key.kind), key.room, key.text); }

//! Of the application's font, and made anew with another one.
class LaidOutTexts
{
public:
    [[nodiscard]] const QStaticText &whole(TextKind kind, const QString &text)
    {
        if (!m_font.isCopyOf(QApplication::font())) {
            m_font = QApplication::font();
            m_texts.clear();
        }
        return *found({.kind = kind, .text = text});
    }

    [[nodiscard]] const QStaticText &within(int room, TextKind kind, const QString &text)
    {
        const QStaticText &known = whole(kind, text);
        return known.size().width() <= room ? known : *found({.kind = kind, .text = text, .room = qMax(1, room)});
    }

private:
    QStaticText *found(const Key &key)
    {
        if (QStaticText *known = m_texts.object(key))
            return known;
        const QFont font = fontOf(key.kind);
        QString line = key.text;
        line.replace(u'\n', u' ');
        if (key.room > 0)
            line = QFontMetrics(font).elidedText(line, Qt::ElideRight, key.room);
        auto *made = new QStaticText(line);
        made->setTextFormat(Qt::PlainText);
        made->prepare({}, font);
        m_texts.insert(key, made);
        return made;
    }

    QFont m_font{};
    QCache<Key, QStaticText> m_texts{keptTexts};
};

LaidOutTexts &laidOutTexts()
{
    static LaidOutTexts texts;
    return texts;
}

} // namespace

void drawLineText(QPainter &painter, const QRect &room, Qt::Alignment alignment, TextKind kind, const QString &text)
{
    if (text.isEmpty() || room.width() <= 0)
        return;
    const QStaticText &line = laidOutTexts().within(room.width(), kind, text);
    const QSize size(int(std::ceil(line.size().width())), int(std::ceil(line.size().height())));
    painter.setFont(fontOf(kind));
    painter.drawStaticText(QStyle::alignedRect(painter.layoutDirection(), alignment, size, room).topLeft(), line);
}

int lineTextWidth(TextKind kind, const QString &text)
{
    return int(std::ceil(laidOutTexts().whole(kind, text).size().width()));
}

} // namespace vigie
