// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sla/sla_head.h"

#include "gui/common/action_button.h"
#include "gui/common/api_names.h"
#include "gui/common/look/icon.h"
#include "gui/common/text_label.h"
#include "services/reports/access_words.h"
#include "services/reports/sla_words.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace vigie {

SlaHead::SlaHead(ApiNames &apis, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_apis(apis)
    , m_today(today)
    , m_api(new QComboBox(this))
    , m_environment(new QComboBox(this))
    , m_compared(new QComboBox(this))
    , m_kinds(new QButtonGroup(this))
    , m_period(new TextLabel(TextKind::Section, Tone::Normal, this))
    , m_next(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    m_choice.period = reportingPeriodAt(ReportingPeriod::Kind::Quarter, today);
    build();
    readApis();
    connect(m_api, &QComboBox::currentIndexChanged, this, &SlaHead::take);
    connect(m_environment, &QComboBox::currentIndexChanged, this, &SlaHead::take);
    connect(m_compared, &QComboBox::currentIndexChanged, this, &SlaHead::take);
    connect(m_kinds, &QButtonGroup::idClicked, this, [this](int kind) {
        const QDate day = std::min(m_choice.period.last, m_today);
        setPeriod(reportingPeriodAt(ReportingPeriod::Kind(kind), day));
    });
}

void SlaHead::build()
{
    m_api->setObjectName(QStringLiteral("slaApi"));
    m_api->setAccessibleName(tr("API"));
    m_environment->setObjectName(QStringLiteral("slaEnvironment"));
    m_environment->setAccessibleName(tr("Environnement"));
    for (const Environment environment : {Environment::Production, Environment::Sandbox})
        m_environment->addItem(environmentText(environment), int(environment));
    m_compared->setObjectName(QStringLiteral("slaCompared"));
    m_compared->setAccessibleName(tr("Comparer à"));
    auto *report = new ActionButton(tr("Rapport"), Emphasis::Plain, this);
    report->setObjectName(QStringLiteral("slaReport"));
    report->setIconName(QStringLiteral("file-text"));
    connect(report, &ActionButton::clicked, this,
            [this, report] { m_menu->popup(report->mapToGlobal(QPoint(0, report->height()))); });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->addWidget(new TextLabel(tr("API et SLA"), TextKind::Page, Tone::Normal, this));
    row->addStretch(1);
    row->addWidget(m_api);
    row->addWidget(m_environment);
    row->addWidget(m_compared);
    addPeriods(*row);
    row->addWidget(report);
}

void SlaHead::addPeriods(QHBoxLayout &row)
{
    auto *segments = new QHBoxLayout;
    segments->setSpacing(0);
    for (const auto &[kind, text] : {std::pair{ReportingPeriod::Kind::Month, tr("Mois")},
                                     std::pair{ReportingPeriod::Kind::Quarter, tr("Trimestre")},
                                     std::pair{ReportingPeriod::Kind::Year, tr("Année")}}) {
        auto *button = new QToolButton(this);
        button->setText(text);
        button->setCheckable(true);
        button->setChecked(kind == m_choice.period.kind);
        m_kinds->addButton(button, int(kind));
        segments->addWidget(button);
    }
    row.addLayout(segments);
    auto *previous = new QToolButton(this);
    previous->setIcon(icon(QStringLiteral("arrow-left")));
    previous->setToolTip(tr("Période précédente"));
    previous->setAccessibleName(previous->toolTip());
    previous->setObjectName(QStringLiteral("previousPeriod"));
    m_next->setIcon(icon(QStringLiteral("arrow-right")));
    m_next->setToolTip(tr("Période suivante"));
    m_next->setAccessibleName(m_next->toolTip());
    m_next->setObjectName(QStringLiteral("nextPeriod"));
    for (QToolButton *button : {previous, m_next})
        button->setAutoRaise(true);
    m_period->setObjectName(QStringLiteral("slaPeriod"));
    m_period->setAlignment(Qt::AlignCenter);
    m_period->setMinimumWidth(m_period->fontMetrics().horizontalAdvance(QStringLiteral("T4 2026, en cours__")));
    row.addWidget(previous);
    row.addWidget(m_period);
    row.addWidget(m_next);
    connect(previous, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { move(1); });
}

void SlaHead::readApis()
{
    const QSignalBlocker api(m_api);
    const QString kept = m_choice.api.value;
    m_api->clear();
    for (const ApiCode &code : m_apis.all())
        m_api->addItem(m_apis.nameOf(code), code.value);
    m_api->setCurrentIndex(qMax(0, m_api->findData(kept)));
    m_choice.api = ApiCode{m_api->currentData().toString()};
    offerOthers();
    updateWords();
}

//! An API is compared with another one than itself.
void SlaHead::offerOthers()
{
    const QSignalBlocker blocker(m_compared);
    m_compared->clear();
    m_compared->addItem(tr("sans comparaison"), QString());
    for (const ApiCode &code : m_apis.all()) {
        if (code != m_choice.api)
            m_compared->addItem(tr("comparé à %1").arg(m_apis.nameOf(code)), code.value);
    }
    m_compared->setCurrentIndex(qMax(0, m_compared->findData(m_choice.compared.value)));
    m_choice.compared = ApiCode{m_compared->currentData().toString()};
}

void SlaHead::choose(const ApiCode &api, Environment environment)
{
    const int found = m_api->findData(api.value);
    {
        const QSignalBlocker apiBlocker(m_api);
        const QSignalBlocker environmentBlocker(m_environment);
        if (found >= 0)
            m_api->setCurrentIndex(found);
        m_environment->setCurrentIndex(m_environment->findData(int(environment)));
    }
    take();
}

void SlaHead::setPeriod(const ReportingPeriod &period)
{
    m_choice.period = period;
    m_kinds->button(int(period.kind))->setChecked(true);
    take();
}

void SlaHead::move(int by)
{
    const QDate day = by < 0 ? m_choice.period.first.addDays(-1) : m_choice.period.last.addDays(1);
    setPeriod(reportingPeriodAt(m_choice.period.kind, day));
}

void SlaHead::take()
{
    m_choice.api = ApiCode{m_api->currentData().toString()};
    m_choice.environment = Environment(m_environment->currentData().toInt());
    m_choice.compared = ApiCode{m_compared->currentData().toString()};
    offerOthers();
    updateWords();
    Q_EMIT changed();
}

void SlaHead::updateWords()
{
    const bool isRunning = m_choice.period.last >= m_today;
    const QString name = shortPeriodText(m_choice.period);
    m_period->setText(isRunning ? tr("%1, en cours").arg(name) : name);
    m_period->setToolTip(periodDaysText(m_choice.period));
    m_next->setEnabled(!isRunning);
}

} // namespace vigie
