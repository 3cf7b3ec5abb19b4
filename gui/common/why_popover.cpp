// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/why_popover.h"

#include "gui/common/action_button.h"
#include "gui/common/text_label.h"
#include "gui/common/why_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMetaMethod>
#include <QScreen>
#include <QVBoxLayout>

namespace vigie {

namespace {

constexpr int popoverWidth = 404;

} // namespace

WhyPopover::WhyPopover(QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setObjectName(QStringLiteral("why-popover"));
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Pourquoi ?"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void WhyPopover::show(const WhyText &why, const QRect &anchor)
{
    m_why = why;
    fill();
    place(anchor);
    QFrame::show();
}

void WhyPopover::fill()
{
    delete m_content;
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    auto *title = new TextLabel(m_why.title, TextKind::Section, Tone::Normal, m_content);
    title->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(new TextLabel(m_why.rule, TextKind::Identifier, Tone::Accent, m_content), 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(new WhyView(m_why, m_content));
    column->addWidget(buttonRow());
    layout()->addWidget(m_content);
}

QWidget *WhyPopover::buttonRow()
{
    auto *buttons = new QWidget(m_content);
    auto *copy = new ActionButton(tr("Copier"), Emphasis::Plain, buttons);
    copy->setIconName(QStringLiteral("copy"));
    auto *clause = new ActionButton(tr("Voir dans les CGU"), Emphasis::Plain, buttons);
    clause->setObjectName(QStringLiteral("why-clause"));
    clause->setVisible(isSignalConnected(QMetaMethod::fromSignal(&WhyPopover::clauseAsked)));
    auto *closing = new ActionButton(tr("Fermer"), Emphasis::Flat, buttons);
    closing->setKeyHint(tr("Échap"));
    connect(copy, &ActionButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(plainText(m_why)); });
    connect(clause, &ActionButton::clicked, this, [this] {
        close();
        Q_EMIT clauseAsked(m_why.rule);
    });
    connect(closing, &ActionButton::clicked, this, &QWidget::close);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(copy);
    row->addWidget(clause);
    row->addStretch(1);
    row->addWidget(closing);
    copy->setFocus();
    return buttons;
}

//! Under what it is about, or above where there is no room.
void WhyPopover::place(const QRect &anchor)
{
    constexpr int gap = 4;
    setFixedWidth(popoverWidth);
    m_content->setFixedWidth(popoverWidth - 2 * frameWidth());
    const int height = m_content->heightForWidth(popoverWidth - 2 * frameWidth()) + 2 * frameWidth();
    resize(popoverWidth, height);
    QPoint corner(anchor.left(), anchor.bottom() + gap);
    const QScreen *screen = QGuiApplication::screenAt(anchor.center());
    const QRect room = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    if (corner.y() + height > room.bottom())
        corner.setY(qMax(room.top(), anchor.top() - gap - height));
    corner.setX(qBound(room.left(), corner.x(), room.right() - popoverWidth));
    move(corner);
}

} // namespace vigie
