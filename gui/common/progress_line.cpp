// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/progress_line.h"

#include "gui/common/action_button.h"
#include "gui/common/look/colours.h"
#include "gui/common/text_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QTimer>

namespace vigie {

namespace {
constexpr int silentFor = 300;
}

ThinBar::ThinBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(4);
    setMinimumWidth(60);
}

void ThinBar::setPart(std::optional<double> part)
{
    m_part = part;
    update();
}

void ThinBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours colours = coloursOf(palette());
    painter.fillRect(rect(), colours.gauge);
    if (m_part)
        painter.fillRect(QRectF(0, 0, width() * qBound(0.0, *m_part, 1.0), height()), colours.accent);
}

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
    , m_what(new TextLabel(TextKind::Note, Tone::Secondary, this))
    , m_count(new TextLabel(TextKind::Note, Tone::Secondary, this))
    , m_bar(new ThinBar(this))
    , m_stop(new ActionButton(tr("Arrêter"), Emphasis::Flat, this))
{
    m_stop->setObjectName(QStringLiteral("stop"));
    m_stop->setSmall(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_what);
    layout->addWidget(m_count);
    layout->addWidget(m_bar, 0, Qt::AlignVCenter);
    layout->addWidget(m_stop);
    hide();
    connect(m_stop, &QPushButton::clicked, this, &ProgressLine::stopAsked);
}

void ProgressLine::begin(const QString &what)
{
    m_what->setText(what);
    m_count->clear();
    m_bar->setPart(std::nullopt);
    if (m_underWay)
        return;
    m_underWay = true;
    QTimer::singleShot(silentFor, this, [this] { setVisible(m_underWay); });
}

void ProgressLine::advance(qint64 done, std::optional<qint64> total)
{
    const QLocale locale;
    m_count->setText(total ? tr("%1 sur %2").arg(locale.toString(done), locale.toString(*total))
                           : locale.toString(done));
    m_bar->setPart(total && *total > 0 ? std::optional(double(done) / double(*total)) : std::nullopt);
}

void ProgressLine::end()
{
    m_underWay = false;
    hide();
}

} // namespace vigie
