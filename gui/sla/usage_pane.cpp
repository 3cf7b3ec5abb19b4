// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sla/usage_pane.h"

#include "gui/common/charts/usage_view.h"
#include "gui/common/empty_state.h"
#include "gui/common/table/row_table_model.h"
#include "gui/common/table/short_table.h"
#include "gui/common/text_label.h"
#include "gui/sla/chart_section.h"
#include "gui/sla/usage_rows.h"

#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie {

namespace {

UsageMatter callsOf(const UsagePaneMatter &matter)
{
    UsageMatter calls{.name = UsagePane::tr("%1 : appels par minute").arg(matter.profile.name),
                      .unit = UsagePane::tr("appels/min")};
    calls.lines += UsageLine{.name = UsagePane::tr("moyenne par heure"),
                             .values = hourlyValues(matter.usage, &UsageHour::callsPerMinute)};
    calls.lines += UsageLine{.name = UsagePane::tr("pointe de l’heure"),
                             .values = hourlyValues(matter.usage, &UsageHour::peakPerMinute),
                             .isSecondary = true};
    if (const auto quota = quotaOf(matter.profile)) {
        calls.limit = quota->perMinute;
        calls.limitName = quota->isPerCredential ? UsagePane::tr("quota par jeton (%1)").arg(quota->rule)
                                                 : UsagePane::tr("quota par partenaire (%1)").arg(quota->rule);
    }
    return calls;
}

UsageLine errorLine(const UsagePaneMatter &matter, const QString &name, bool isSecondary)
{
    return {.name = name, .values = hourlyValues(matter.usage, &UsageHour::errorShare), .isSecondary = isSecondary};
}

QString callsNote(const UsagePaneMatter &matter)
{
    return quotaOf(matter.profile) ? UsagePane::tr("toutes les sources ensemble ; le quota vaut pour chacune")
                                   : UsagePane::tr("aucun quota au contrat");
}

//! One axis of time and one of calls, so that what is higher is more.
void shareAxes(UsageMatter &one, UsageMatter &other)
{
    const Interval left = one.range();
    const Interval right = other.range();
    one.top = other.top = commonTop({one, other});
    one.span = {.start = std::min(left.start, right.start), .end = std::max(left.end, right.end)};
    other.span = one.span;
}

} // namespace

UsagePane::UsagePane(QWidget *parent)
    : QWidget(parent)
    , m_calls(new UsageView(this))
    , m_compared(new UsageView(this))
    , m_errors(new UsageView(this))
    , m_callsSection(new ChartSection(tr("Appels"), m_calls, this))
    , m_comparedSection(new ChartSection(tr("Comparés à"), m_compared, this))
    , m_errorsSection(new ChartSection(tr("Erreurs"), m_errors, this))
    , m_callersModel(new RowTableModel(callerColumns(), this))
    , m_callers(new ShortTable(*m_callersModel, 0, this))
    , m_daysModel(new RowTableModel(dayColumns(), this))
    , m_days(new ShortTable(*m_daysModel, 0, this))
    , m_empty(new EmptyState(this))
    , m_content(new QWidget(this))
{
    build();
}

void UsagePane::build()
{
    m_calls->setObjectName(QStringLiteral("usageCalls"));
    m_compared->setObjectName(QStringLiteral("usageCompared"));
    m_errors->setObjectName(QStringLiteral("usageErrors"));
    m_callers->setObjectName(QStringLiteral("usageCallers"));
    m_callers->setAccessibleName(tr("Ceux qui appellent le plus"));
    m_days->setObjectName(QStringLiteral("usageDays"));
    m_days->setAccessibleName(tr("Usage par jour"));
    m_empty->setObjectName(QStringLiteral("usageEmpty"));
    m_empty->show(
        {.sentence = tr("Aucun usage connu : connectez un Prometheus et dites-lui les requêtes de cette API."),
         .button = tr("Connecter une source de mesures")});
    auto *splitter = new QSplitter(Qt::Horizontal, m_content);
    splitter->addWidget(charts());
    splitter->addWidget(tables());
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({760, 480});
    auto *row = new QVBoxLayout(m_content);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_content);
    layout->addWidget(m_empty);
    m_content->hide();
    connect(m_empty, &EmptyState::asked, this, &UsagePane::connectAsked);
    connectViews();
}

QWidget *UsagePane::charts()
{
    auto *charts = new QWidget(this);
    charts->setAutoFillBackground(true);
    charts->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(charts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_callsSection, 3);
    column->addWidget(m_comparedSection, 3);
    column->addWidget(m_errorsSection, 2);
    m_comparedSection->hide();
    return charts;
}

QWidget *UsagePane::tables()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(4);
    for (const auto &[title, table] :
         {std::pair{tr("Ceux qui appellent le plus"), m_callers}, std::pair{tr("Chiffres, par jour"), m_days}}) {
        auto *label = new TextLabel(title, TextKind::Section, Tone::Normal, this);
        label->setContentsMargins(16, 4, 0, 4);
        column->addWidget(label);
        column->addWidget(table, 1);
    }
    return side;
}

//! The same stretch of time is in sight in all of them.
void UsagePane::connectViews()
{
    const QList<UsageView *> views{m_calls, m_compared, m_errors};
    for (const UsageView *view : views) {
        connect(view, &UsageView::printAsked, this,
                [this, view] { Q_EMIT printAsked(std::make_shared<UsageChart>(view->matter())); });
        for (UsageView *other : views) {
            if (other != view)
                connect(view, &UsageView::rangeChanged, other, &UsageView::showRange);
        }
    }
}

void UsagePane::show(const UsagePaneMatter &matter, const std::optional<UsagePaneMatter> &other)
{
    const bool isEmpty = matter.usage.hours.empty();
    m_empty->setVisible(isEmpty);
    m_content->setVisible(!isEmpty);
    m_comparedSection->setVisible(other.has_value());
    if (isEmpty)
        return;
    drawCalls(matter, other);
    drawErrors(matter, other);
    m_callersModel->setRows(callerRows(matter.callers, quotaOf(matter.profile)));
    m_daysModel->setRows(dayRows(matter.usage, other ? other->usage : UsageSeries{}));
    for (int column = firstComparedDayColumn; column < m_daysModel->columnCount(); ++column)
        m_days->setColumnHidden(column, !other);
}

void UsagePane::drawCalls(const UsagePaneMatter &matter, const std::optional<UsagePaneMatter> &other)
{
    UsageMatter calls = callsOf(matter);
    m_callsSection->setNote(callsNote(matter));
    m_callsSection->setKey(matter.period);
    if (other && !other->usage.hours.empty()) {
        UsageMatter compared = callsOf(*other);
        shareAxes(calls, compared);
        m_comparedSection->setNote(QStringLiteral("%1, %2").arg(other->profile.name, callsNote(*other)));
        m_comparedSection->setKey(tr("même échelle"));
        m_compared->setMatter(std::move(compared));
    } else if (other) {
        m_comparedSection->setNote(tr("%1 : aucun usage connu sur la période").arg(other->profile.name));
        m_comparedSection->setKey({});
        m_compared->setMatter({.name = other->profile.name});
    }
    m_calls->setMatter(std::move(calls));
}

void UsagePane::drawErrors(const UsagePaneMatter &matter, const std::optional<UsagePaneMatter> &other)
{
    UsageMatter errors{.name = tr("%1 : part des appels en erreur").arg(matter.profile.name),
                       .unit = tr("%"),
                       .scale = 100,
                       .span = m_calls->matter().span};
    errors.lines += errorLine(matter, other ? matter.profile.name : tr("part des appels en erreur"), false);
    if (other)
        errors.lines += errorLine(*other, other->profile.name, true);
    m_errorsSection->setNote(tr("part des appels qui échouent"));
    m_errors->setMatter(std::move(errors));
}

} // namespace vigie
