// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/empty_state.h"

#include "gui/common/action_button.h"

#include <QLabel>
#include <QVBoxLayout>

namespace vigie {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_button(new ActionButton({}, Emphasis::Main, this))
{
    setObjectName(QStringLiteral("empty-state"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_button->setObjectName(QStringLiteral("empty-state-button"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addStretch(2);
    layout->addWidget(m_sentence);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::asked);
}

QWidget *EmptyState::button() const { return m_button->isHidden() ? nullptr : m_button; }

void EmptyState::show(const EmptyText &text)
{
    m_sentence->setText(text.sentence);
    m_button->setText(text.button);
    m_button->updateGeometry();
    m_button->setVisible(!text.button.isEmpty());
    QWidget::show();
}

} // namespace vigie
