// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/incidents/clock_strip.h"

#include "gui/common/badge.h"
#include "gui/common/formats.h"
#include "gui/common/look/colours.h"
#include "gui/common/text_label.h"
#include "gui/incidents/incident_texts.h"
#include "services/reports/incident_words.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>

namespace vigie {

namespace {

constexpr int tileWidth = 268;

//! How much of the limit is used: 4 px.
class UsedBar : public QWidget
{
public:
    explicit UsedBar(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(4);
    }

    void show(double share, Tone tone)
    {
        if (qRound(share * 1000) == qRound(m_share * 1000) && tone == m_tone)
            return;
        m_share = share;
        m_tone = tone;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Colours colours = coloursOf(palette());
        painter.fillRect(rect(), colours.gauge);
        painter.fillRect(QRect(0, 0, qRound(width() * m_share), height()), colours.of(m_tone));
    }

private:
    double m_share{0};
    Tone m_tone{Tone::Info};
};

Tone toneOf(ClockState state)
{
    switch (state) {
    case ClockState::Running:
    case ClockState::NoFigure:
        return Tone::Info;
    case ClockState::Met:
        return Tone::Ok;
    case ClockState::TooLate:
        return Tone::Warn;
    case ClockState::Over:
        return Tone::Error;
    }
    Q_UNREACHABLE();
}

} // namespace

//! One clock: its limit and clause, what is left, until when, who tells whom.
class ClockTile : public QWidget
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ClockTile)

public:
    ClockTile(const IncidentClock &clock, ClockStrip &strip)
        : QWidget(&strip)
        , m_clock(clock)
        , m_badge(new Badge(this))
        , m_lead(new TextLabel(TextKind::Note, Tone::Secondary, this))
        , m_figure(new TextLabel(TextKind::Page, Tone::Normal, this))
        , m_bar(new UsedBar(this))
        , m_rule(new QToolButton(this))
    {
        setObjectName(QStringLiteral("clock-") + clock.rule);
        setFixedWidth(tileWidth);
        m_rule->setText(clock.rule);
        m_rule->setAutoRaise(true);
        m_rule->setToolTip(tr("Pourquoi ?"));
        m_rule->setAccessibleName(tr("Pourquoi ? %1").arg(clock.rule));
        m_rule->setFont(fontOf(TextKind::Note));
        QPalette link = m_rule->palette();
        link.setColor(QPalette::ButtonText, coloursOf(palette()).accent);
        m_rule->setPalette(link);
        connect(m_rule, &QToolButton::clicked, &strip, [&strip, this] { Q_EMIT strip.whyAsked(m_clock.rule, m_rule); });
        build();
    }

    void tick(const QDateTime &now, const WorkingDays &workingDays)
    {
        const ClockReading reading = clockReading(m_clock, now, workingDays);
        const StateText state = shownState(clockStateMark(reading.state));
        if (!(m_badge->state() == state))
            m_badge->show(state);
        m_bar->show(m_clock.dueAt.isValid() ? reading.share : 0, toneOf(reading.state));
        const bool runs = reading.state == ClockState::Running;
        m_lead->setText(runs ? tr("reste") : m_clock.answeredAt.isValid() ? tr("en") : tr("écoulé"));
        m_figure->setText(clockSpanText(runs ? reading.leftSeconds : reading.elapsedSeconds));
        m_elapsed = reading.elapsedSeconds;
        setAccessibleName(
            tr("%1, %2 : %3 %4").arg(clockTitle(m_clock), m_clock.rule, m_lead->text(), m_figure->text()));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(QRect(width() - 1, 0, 1, height()), coloursOf(palette()).line);
    }

private:
    void build()
    {
        auto *top = new QHBoxLayout;
        top->setSpacing(6);
        top->addWidget(new TextLabel(clockTitle(m_clock), TextKind::Section, Tone::Normal, this));
        top->addWidget(m_rule);
        top->addStretch(1);
        auto *figure = new QHBoxLayout;
        figure->setSpacing(6);
        figure->addWidget(m_lead, 0, Qt::AlignBottom);
        figure->addWidget(m_figure);
        figure->addStretch(1);
        figure->addWidget(m_badge);
        const QString due = clockDueText(m_clock);
        auto *until = new TextLabel(TextKind::Note, Tone::Secondary, this);
        until->setText(m_clock.answeredAt.isValid()    ? tr("répondu le %1").arg(instantText(m_clock.answeredAt))
                           : due.isEmpty()             ? tr("connaissance : %1").arg(instantText(m_clock.from))
                           : m_clock.lastDay.isValid() ? due
                                                       : tr("échéance : %1").arg(due));
        auto *who = new TextLabel(TextKind::Note, m_clock.isOurs() ? Tone::Secondary : Tone::Tertiary, this);
        who->setText(m_clock.isRecovery ? tr("rétablissement, heures de couverture")
                                        : partiesText(m_clock.by, m_clock.to));
        who->setToolTip(m_clock.condition.isEmpty() ? who->text() : who->text() + u'\n' + m_clock.condition);
        who->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(16, 8, 16, 8);
        layout->setSpacing(3);
        layout->addLayout(top);
        layout->addLayout(figure);
        layout->addWidget(m_bar);
        layout->addWidget(until);
        layout->addWidget(who);
    }

    IncidentClock m_clock;
    Badge *m_badge;
    TextLabel *m_lead;
    TextLabel *m_figure;
    UsedBar *m_bar;
    QToolButton *m_rule;
    qint64 m_elapsed{0};
};

ClockStrip::ClockStrip(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("clocks"));
    setAccessibleName(tr("Horloges"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    m_row = new QHBoxLayout(content);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    setWidget(content);
}

void ClockStrip::setClocks(const QList<IncidentClock> &clocks, const WorkingDays &workingDays)
{
    m_workingDays = workingDays;
    if (clocks == m_clocks)
        return;
    m_clocks = clocks;
    qDeleteAll(m_tiles);
    m_tiles.clear();
    while (QLayoutItem *item = m_row->takeAt(0))
        delete item;
    for (const IncidentClock &clock : clocks) {
        m_tiles.append(new ClockTile(clock, *this));
        m_row->addWidget(m_tiles.last());
    }
    m_row->addStretch(1);
    int height = 0; // of the tiles: the row itself counts none that is not shown yet
    for (const ClockTile *tile : std::as_const(m_tiles))
        height = qMax(height, tile->sizeHint().height());
    setFixedHeight(height + horizontalScrollBar()->sizeHint().height());
    setVisible(!clocks.isEmpty());
}

void ClockStrip::tick(const QDateTime &now)
{
    for (ClockTile *tile : std::as_const(m_tiles))
        tile->tick(now, m_workingDays);
}

int ClockStrip::running(const QDateTime &now) const
{
    return int(std::count_if(m_clocks.cbegin(), m_clocks.cend(), [&](const IncidentClock &clock) {
        return clockReading(clock, now, m_workingDays).state == ClockState::Running;
    }));
}

} // namespace vigie
