// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/status_line.h"

#include "gui/common/badge.h"
#include "gui/common/elided_label.h"
#include "gui/common/formats.h"
#include "gui/common/progress_line.h"
#include "gui/common/text_label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

namespace vigie {

namespace {
constexpr int noteFor = 12'000;
}

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_services(new Badge(this))
    , m_progress(new ProgressLine(this))
    , m_revocations(new Badge(this))
    , m_note(new ElidedLabel(TextKind::Note, Tone::Normal, this))
    , m_journal(new Badge(this))
    , m_age(new TextLabel(TextKind::Note, Tone::Secondary, this))
    , m_demonstration(new Badge(this))
    , m_noteEnd(new QTimer(this))
{
    setObjectName(QStringLiteral("status-line"));
    m_services->setObjectName(QStringLiteral("status-services"));
    m_revocations->setObjectName(QStringLiteral("status-revocations"));
    m_note->setObjectName(QStringLiteral("status-note"));
    m_journal->setObjectName(QStringLiteral("status-journal"));
    m_age->setObjectName(QStringLiteral("status-age"));
    m_demonstration->setObjectName(QStringLiteral("status-demonstration"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 1, 12, 0);
    layout->setSpacing(16);
    layout->addWidget(m_services);
    layout->addWidget(m_progress);
    layout->addWidget(m_revocations);
    layout->addWidget(m_note, 1);
    layout->addStretch(0);
    layout->addWidget(m_journal);
    layout->addWidget(m_age);
    layout->addWidget(m_demonstration);
    setFixedHeight(qMax(26, fontMetrics().height() + 10));
    for (Badge *badge : {m_services, m_revocations, m_journal, m_demonstration})
        badge->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_revocations->hide();
    m_journal->hide();
    m_demonstration->hide();
    m_noteEnd->setSingleShot(true);
    m_noteEnd->setInterval(noteFor);
    connect(m_noteEnd, &QTimer::timeout, m_note, &QLabel::clear);
    showDataAge({});
}

void StatusLine::showServices(const StateText &state) { m_services->show(state); }

void StatusLine::showRevocations(int underWay)
{
    m_revocations->show({Glyph::Running, tr("Actions en cours : %1").arg(underWay)});
    m_revocations->setVisible(underWay > 0);
}

void StatusLine::addWatch(QWidget *watch)
{
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->indexOf(m_revocations) + 1, watch);
}

void StatusLine::showJournal(const StateText &state)
{
    m_journal->show(state);
    m_journal->setVisible(!state.word.isEmpty());
}

void StatusLine::showDataAge(const QDateTime &readAt)
{
    m_age->setText(readAt.isValid() ? tr("Données du %1").arg(instantText(readAt)) : tr("Aucune donnée lue"));
}

void StatusLine::markDemonstration()
{
    m_demonstration->show({Glyph::ToMend, tr("Démonstration — données fictives")});
    m_demonstration->QWidget::show();
}

void StatusLine::note(const QString &sentence)
{
    m_note->setText(sentence);
    m_note->setToolTip(sentence.toHtmlEscaped());
    m_note->setAccessibleName(sentence);
    m_noteEnd->start();
    QAccessibleEvent alert(m_note, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void StatusLine::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter(this).fillRect(QRect(0, 0, width(), 1), coloursOf(palette()).line);
}

} // namespace vigie
