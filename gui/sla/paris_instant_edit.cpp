// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sla/paris_instant_edit.h"

#include "gui/common/wall_clock_edit.h"
#include "model/calendar/paris_time.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace vigie {

ParisInstantEdit::ParisInstantEdit(QWidget *parent)
    : QWidget(parent)
    , m_clock(new WallClockEdit(this))
    , m_which(new QComboBox(this))
{
    m_clock->setObjectName(QStringLiteral("clock"));
    m_which->addItem(tr("première fois (heure d’été)"));
    m_which->addItem(tr("seconde fois (heure d’hiver)"));
    m_which->setAccessibleName(tr("Laquelle des deux heures"));
    m_which->setObjectName(QStringLiteral("which"));
    m_which->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_clock);
    row->addWidget(m_which);
    row->addStretch(1);
    setFocusProxy(m_clock);
    connect(m_clock, &QDateTimeEdit::dateTimeChanged, this, [this] {
        offerTwice();
        Q_EMIT changed();
    });
    connect(m_which, &QComboBox::currentIndexChanged, this, &ParisInstantEdit::changed);
}

void ParisInstantEdit::setWords(const QString &name) { m_clock->setAccessibleName(name); }

void ParisInstantEdit::setInstant(const QDateTime &utc)
{
    const QDateTime paris = inParis(utc);
    const ParisInstants instants = parisInstants(paris.date(), paris.time());
    m_clock->setDateTime(QDateTime(paris.date(), QTime(paris.time().hour(), paris.time().minute()), Qt::UTC));
    m_which->setCurrentIndex(instants.isTwice() && instants.last == utc ? 1 : 0);
    offerTwice();
}

void ParisInstantEdit::offerTwice() { m_which->setVisible(parisInstants(m_clock->date(), m_clock->time()).isTwice()); }

Result<QDateTime> ParisInstantEdit::instant() const
{
    const ParisInstants instants = parisInstants(m_clock->date(), m_clock->time());
    if (instants.isMissing())
        return failure(Error::Kind::InvalidInput, m_clock->text());
    return m_which->isVisibleTo(this) && m_which->currentIndex() == 1 ? *instants.last : *instants.first;
}

} // namespace vigie
