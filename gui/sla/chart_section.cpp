// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sla/chart_section.h"

#include "gui/common/text_label.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vigie {

ChartSection::ChartSection(const QString &title, QWidget *chart, QWidget *parent)
    : QWidget(parent)
    , m_note(new TextLabel(TextKind::Note, Tone::Secondary, this))
    , m_key(new TextLabel(TextKind::Count, Tone::Secondary, this))
{
    m_note->setWordWrap(true); // a long one must not make the chart wider than the room that it has
    m_key->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 6, 16, 0);
    head->addWidget(new TextLabel(title, TextKind::Section, Tone::Normal, this));
    head->addSpacing(8);
    head->addWidget(m_note, 1);
    head->addSpacing(8);
    head->addWidget(m_key);
    auto *room = new QHBoxLayout;
    room->setContentsMargins(12, 0, 12, 4);
    room->addWidget(chart);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::NoFrame);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Midlight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addLayout(room, 1);
    layout->addWidget(line);
}

void ChartSection::setNote(const QString &note) { m_note->setText(note); }

void ChartSection::setKey(const QString &key) { m_key->setText(key); }

} // namespace vigie
