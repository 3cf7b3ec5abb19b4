// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sla/availability_pane.h"

#include "gui/common/action_button.h"
#include "gui/common/charts/chart_widget.h"
#include "gui/common/table/row_table_model.h"
#include "gui/common/table/short_table.h"
#include "gui/common/text_label.h"
#include "gui/sla/chart_section.h"
#include "gui/sla/figure_pane.h"
#include "gui/sla/sla_columns.h"
#include "services/reports/access_words.h"
#include "services/reports/sla_charts.h"
#include "services/reports/sla_method.h"
#include "services/reports/sla_words.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace vigie {

namespace {

QString nameOf(const AvailabilityMatter &matter)
{
    return QStringLiteral("%1, %2, %3")
        .arg(matter.profile.name, environmentText(matter.answer.environment),
             slaWindowName(matter.answer.mainMeasure().window));
}

RateSeries ratesOf(const AvailabilityMatter &matter)
{
    return rateSeriesOf(nameOf(matter), matter.months, matter.answer.mainMeasure().window);
}

} // namespace

AvailabilityPane::AvailabilityPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new RowTableModel(periodColumns(), this))
    , m_table(new ShortTable(*m_model, 5, this))
    , m_figure(new FigurePane(this))
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(charts());
    splitter->addWidget(figures());
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({650, 590});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(m_figure, &FigurePane::ruleAsked, this, &AvailabilityPane::ruleAsked);
    connect(m_figure, &FigurePane::outageAsked, this, &AvailabilityPane::outageAsked);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { showFigureOf(index.row()); });
}

void AvailabilityPane::addChart(ChartSection *&section, ChartWidget *&chart, const QString &title, const QString &name)
{
    chart = new ChartWidget(this);
    chart->setObjectName(name);
    section = new ChartSection(title, chart, this);
    connect(chart, &ChartWidget::printAsked, this, [this, chart] { Q_EMIT printAsked(chart->chart()); });
}

QWidget *AvailabilityPane::charts()
{
    addChart(m_ratesSection, m_rates, tr("Mois après mois"), QStringLiteral("ratesChart"));
    addChart(m_comparedSection, m_compared, tr("Comparé à"), QStringLiteral("comparedChart"));
    addChart(m_calendarSection, m_calendar, tr("Calendrier"), QStringLiteral("calendarChart"));
    addChart(m_outagesSection, m_outages, tr("Interruptions"), QStringLiteral("outagesChart"));
    addChart(m_budgetSection, m_budget, tr("Budget d’indisponibilité"), QStringLiteral("budgetChart"));
    m_comparedSection->hide();
    auto *content = new QWidget;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (ChartSection *section :
         {m_ratesSection, m_comparedSection, m_calendarSection, m_outagesSection, m_budgetSection})
        column->addWidget(section);
    column->addStretch(1);
    // The same stretch of time is in sight in both charts of one period.
    connect(m_outages, &ChartWidget::rangeChanged, m_budget, &ChartWidget::showRange);
    connect(m_budget, &ChartWidget::rangeChanged, m_outages, &ChartWidget::showRange);
    connect(m_rates, &ChartWidget::rangeChanged, m_compared, &ChartWidget::showRange);
    connect(m_compared, &ChartWidget::rangeChanged, m_rates, &ChartWidget::showRange);
    connect(m_rates, &ChartWidget::activated, this, [this](int month) { m_table->selectRow(m_model->rowOf(month)); });
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    return scroll;
}

QWidget *AvailabilityPane::figures()
{
    m_table->setObjectName(QStringLiteral("slaFigures"));
    m_table->setAccessibleName(tr("Le tableau des graphiques"));
    auto *csv = new ActionButton(tr("CSV"), Emphasis::Flat, this);
    csv->setIconName(QStringLiteral("download"));
    csv->setSmall(true);
    csv->setObjectName(QStringLiteral("slaCsv"));
    connect(csv, &ActionButton::clicked, this, &AvailabilityPane::csvAsked);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 4, 12, 4);
    head->setSpacing(8);
    head->addWidget(new TextLabel(tr("Chiffres"), TextKind::Section, Tone::Normal, this));
    head->addWidget(new TextLabel(tr("le tableau des graphiques"), TextKind::Note, Tone::Secondary, this), 1);
    head->addWidget(csv);
    auto *table = new QWidget(this);
    auto *column = new QVBoxLayout(table);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    auto *side = new QSplitter(Qt::Vertical, this);
    side->addWidget(m_figure);
    side->addWidget(table);
    side->setChildrenCollapsible(false);
    side->setStretchFactor(0, 1);
    side->setSizes({440, 320});
    return side;
}

void AvailabilityPane::show(const AvailabilityMatter &matter)
{
    m_matter = matter;
    m_model->setRows(periodRows(matter.months, matter.answer.mainMeasure().window));
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    m_figure->show(matter.profile, matter.answer);
    drawCharts();
}

void AvailabilityPane::compare(const std::optional<AvailabilityMatter> &other)
{
    m_other = other;
    m_comparedSection->setVisible(other.has_value());
    drawRates();
}

void AvailabilityPane::drawRates()
{
    RateSeries series = ratesOf(m_matter);
    if (m_other) {
        RateSeries compared = ratesOf(*m_other);
        series.floor = compared.floor = commonFloor({series, compared});
        m_comparedSection->setNote(nameOf(*m_other));
        m_compared->setChart(std::make_shared<RateChart>(compared));
    }
    m_rates->setChart(std::make_shared<RateChart>(series));
}

void AvailabilityPane::drawCharts()
{
    const SlaMeasure &measure = m_matter.answer.mainMeasure();
    const AvailabilityTerms terms = availabilityTermsOf(m_matter.profile);
    const QString name = QStringLiteral("%1, %2").arg(nameOf(m_matter), periodTitle(m_matter.answer.period));
    drawRates();
    m_ratesSection->setNote(slaWindowText(measure.window, terms));
    m_ratesSection->setKey(tr("point creux : mois en cours · triangle : sous l’objectif"));
    m_calendar->setChart(
        std::make_shared<CalendarChart>(calendarSeriesOf(nameOf(m_matter), m_matter.months, measure.window)));
    m_calendarSection->setNote(tr("indisponibilité par jour, dans la fenêtre"));
    m_outages->setChart(std::make_shared<OutageChart>(outageSeriesOf(name, m_matter.answer)));
    m_outagesSection->setNote(periodTitle(m_matter.answer.period));
    const auto budget = budgetSeriesOf(name, m_matter.answer);
    m_budgetSection->setVisible(budget.has_value());
    if (!budget)
        return;
    m_budget->setChart(std::make_shared<BudgetChart>(*budget));
    m_budgetSection->setNote(
        tr("%1 : %2 de %3")
            .arg(spanText(budget->budget), percentText(1 - *measure.target), spanText(measure.windowSeconds)));
}

//! A month's own computation; without a selection, that of the period.
void AvailabilityPane::showFigureOf(int row)
{
    const ListRow *shown = m_model->row(row);
    const bool isMonth = shown && size_t(shown->id) < m_matter.months.size();
    m_figure->show(m_matter.profile, isMonth ? m_matter.months[size_t(shown->id)] : m_matter.answer);
}

QString AvailabilityPane::tableText() const { return m_model->text(); }

} // namespace vigie
