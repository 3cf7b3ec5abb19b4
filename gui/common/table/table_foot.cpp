// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/table/table_foot.h"

#include "gui/common/action_button.h"
#include "gui/common/formats.h"
#include "gui/common/text_label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace vigie {

TableFoot::TableFoot(QWidget *parent)
    : QWidget(parent)
    , m_rows(new TextLabel(TextKind::Note, Tone::Secondary, this))
    , m_position(new TextLabel(TextKind::Note, Tone::Secondary, this))
    , m_copy(new ActionButton(tr("Copier en tableau"), Emphasis::Flat, this))
{
    m_rows->setObjectName(QStringLiteral("foot-rows"));
    m_copy->setSmall(true);
    m_copy->setKeyHint(tr("Ctrl+Maj+C"));
    m_copy->setFocusPolicy(Qt::TabFocus);
    auto *density = new ActionButton(tr("Densité"), Emphasis::Flat, this);
    density->setSmall(true);
    density->setKeyHint(tr("Ctrl+D"));
    density->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 3, 8, 2);
    layout->setSpacing(12);
    layout->addWidget(m_rows);
    layout->addWidget(m_position);
    layout->addStretch(1);
    layout->addWidget(m_copy);
    layout->addWidget(density);
    connect(m_copy, &QPushButton::clicked, this, &TableFoot::copyAsked);
    connect(density, &QPushButton::clicked, this, &TableFoot::densityAsked);
}

void TableFoot::showRows(qint64 rows, bool complete)
{
    m_rows->setText(complete ? tr("Lignes : %1").arg(countText(rows))
                             : tr("%1 premières lignes, la suite arrive").arg(countText(rows)));
}

void TableFoot::showPosition(qint64 first, qint64 last)
{
    m_position->setText(first > 0 ? tr("lignes %1 à %2").arg(countText(first), countText(last)) : QString());
}

void TableFoot::setSelection(bool any) { m_copy->setEnabled(any); }

void TableFoot::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter(this).fillRect(QRect(0, 0, width(), 1), coloursOf(palette()).line);
}

} // namespace vigie
