// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profiles/json_editor.h"

#include "gui/common/look/colours.h"
#include "gui/common/look/glyph.h"
#include "gui/common/look/text_font.h"

#include <QPainter>
#include <QTextBlock>

namespace vigie {

//! The numbers beside the lines.
class JsonEditor::Margin : public QWidget
{
public:
    explicit Margin(JsonEditor &editor)
        : QWidget(&editor)
        , m_editor(editor)
    {
    }

protected:
    void paintEvent(QPaintEvent *event) override { m_editor.paintMargin(event); }

private:
    JsonEditor &m_editor;
};

JsonEditor::JsonEditor(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_margin(new Margin(*this))
{
    setFont(fontOf(TextKind::Identifier));
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &JsonEditor::placeMargin);
    connect(this, &QPlainTextEdit::updateRequest, m_margin, [this](const QRect &area, int scrolled) {
        if (scrolled != 0)
            m_margin->scroll(0, scrolled);
        else
            m_margin->update(0, area.y(), m_margin->width(), area.height());
    });
    placeMargin();
}

void JsonEditor::markFault(int line, const QString &sentence)
{
    m_faultLine = line;
    QList<QTextEdit::ExtraSelection> marks;
    if (const QTextBlock block = document()->findBlockByNumber(line - 1); line > 0 && block.isValid()) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        QColor tint = coloursOf(palette()).error;
        tint.setAlphaF(0.15F);
        mark.format.setBackground(tint);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(mark);
    }
    setExtraSelections(marks);
    setAccessibleDescription(sentence);
    m_margin->update();
}

void JsonEditor::goTo(int line, int column)
{
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, qMin(qMax(0, column - 1), block.length() - 1));
    setTextCursor(cursor);
    centerCursor();
    setFocus();
}

void JsonEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeMargin();
}

void JsonEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        placeMargin();
}

int JsonEditor::marginWidth() const
{
    const int digits = qMax(3, int(QString::number(blockCount()).size()));
    return fontMetrics().horizontalAdvance(QString(digits, u'0')) + fontMetrics().height() + 16;
}

void JsonEditor::placeMargin()
{
    setViewportMargins(marginWidth(), 0, 0, 0);
    const QRect inner = contentsRect();
    m_margin->setGeometry(inner.left(), inner.top(), marginWidth(), inner.height());
}

void JsonEditor::paintMargin(QPaintEvent *event)
{
    const Colours colours = coloursOf(palette());
    QPainter painter(m_margin);
    painter.fillRect(event->rect(), colours.header);
    painter.setFont(font());
    const int height = fontMetrics().height();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF line = blockBoundingGeometry(block).translated(contentOffset());
        if (line.top() > event->rect().bottom())
            break;
        const bool isAtFault = block.blockNumber() + 1 == m_faultLine;
        painter.setPen(isAtFault ? colours.error : colours.tertiary);
        painter.drawText(QRectF(height, line.top(), m_margin->width() - height - 8, line.height()),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(block.blockNumber() + 1));
        if (isAtFault)
            paintGlyph(painter, QRectF(4, line.top() + 1, height - 4, height - 4), Glyph::Critical, colours);
    }
}

} // namespace vigie
