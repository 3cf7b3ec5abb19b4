// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/count_strip.h"

#include "gui/common/action_button.h"
#include "gui/common/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace vigie {

CountStrip::CountStrip(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_effect(new TextLabel(TextKind::Body, Tone::Normal, this))
    , m_count(new QLineEdit(this))
    , m_button(new ActionButton({}, Emphasis::Danger, this))
{
    m_effect->setWordWrap(true);
    m_count->setObjectName(look.prefix + QStringLiteral("-count"));
    m_count->setAccessibleName(look.countName);
    m_count->setMaxLength(7);
    m_count->setAlignment(Qt::AlignCenter);
    m_count->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("0000000")) + 24);
    m_button->setObjectName(look.prefix + QStringLiteral("-confirm"));
    m_button->setIconName(look.icon);
    auto *dismissing = new ActionButton(tr("Renoncer"), Emphasis::Plain, this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(12);
    layout->addWidget(m_effect, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_button);
    layout->addWidget(dismissing);
    hide();
    connect(m_count, &QLineEdit::textChanged, this,
            [this](const QString &typed) { m_button->setEnabled(typed.trimmed() == m_expected); });
    connect(m_count, &QLineEdit::returnPressed, this, &CountStrip::accept);
    connect(m_button, &QPushButton::clicked, this, &CountStrip::accept);
    connect(dismissing, &QPushButton::clicked, this, &CountStrip::dismiss);
}

void CountStrip::put(const Question &question)
{
    m_expected = QString::number(question.count);
    m_effect->setText(question.effect);
    m_button->setText(question.button);
    m_button->updateGeometry();
    m_count->clear();
    m_count->setVisible(question.isTyped);
    m_button->setEnabled(!question.isTyped);
    show();
    if (question.isTyped)
        m_count->setFocus(Qt::OtherFocusReason);
    else
        m_button->setFocus(Qt::OtherFocusReason);
}

void CountStrip::accept()
{
    if (!m_button->isEnabled())
        return;
    hide();
    Q_EMIT accepted();
}

void CountStrip::dismiss()
{
    hide();
    Q_EMIT dismissed();
}

void CountStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    dismiss();
}

void CountStrip::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(coloursOf(palette()).error);
    painter.setBrush(coloursOf(palette()).base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 4.5, -0.5, -4.5), 4, 4);
}

} // namespace vigie
