// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sla/usage_pane.h"

#include "gui/common/charts/usage_view.h"
#include "gui/common/empty_state.h"
#include "gui/common/formats.h"
#include "gui/common/table/row_table_model.h"
#include "gui/common/table/short_table.h"
#include "gui/common/text_label.h"
#include "gui/sla/chart_section.h"
#include "model/calendar/paris_time.h"
#include "services/reports/sla_words.h"

#include <QJsonObject>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <map>

namespace vigie {

namespace {

ListColumn figure(const QString &id, const QString &title)
{
    return {.id = id, .title = title, .kind = ListColumn::Kind::Figure};
}

std::vector<TimedValue> valuesOf(const UsageSeries &usage, float UsageHour::*field)
{
    std::vector<TimedValue> values;
    values.reserve(usage.hours.size());
    constexpr qint64 hour = 3600;
    for (const UsageHour &each : usage.hours) {
        if (!values.empty() && each.start - values.back().at > hour) // an hour that was not read
            values.push_back({values.back().at + hour, std::nan("")});
        values.push_back({each.start, double(each.*field)});
    }
    return values;
}

//! The quota of the terms as calls a minute; nothing where they have none.
struct TermsQuota {
    QString rule{};
    double perMinute{0};
    bool isPerCredential{false};
};

std::optional<TermsQuota> quotaOf(const TermsProfile &profile)
{
    for (const Rule &rule : profile.rules) {
        const double calls = rule.parameters.value(QLatin1String("calls")).toDouble();
        if (rule.kind != QLatin1String("quota") || calls <= 0)
            continue;
        const bool isPerSecond = rule.parameters.value(QLatin1String("per")).toString() == QLatin1String("second");
        const QString scope = rule.parameters.value(QLatin1String("scope")).toString();
        return TermsQuota{.rule = rule.id,
                          .perMinute = isPerSecond ? calls * 60 : calls,
                          .isPerCredential = scope == QLatin1String("credential")};
    }
    return std::nullopt;
}

//! A day of the table of figures.
struct DayUsage {
    double sum{0};
    int hours{0};
    float peak{UsageHour::unknown};
    double errors{0};
    int errorHours{0};
};

std::map<QDate, DayUsage> daysOf(const UsageSeries &usage)
{
    std::map<QDate, DayUsage> days;
    for (const UsageHour &hour : usage.hours) {
        DayUsage &day = days[parisDate(QDateTime::fromSecsSinceEpoch(hour.start, Qt::UTC))];
        if (!std::isnan(hour.callsPerMinute)) {
            day.sum += double(hour.callsPerMinute);
            ++day.hours;
        }
        if (!std::isnan(hour.peakPerMinute) && !(day.peak >= hour.peakPerMinute))
            day.peak = hour.peakPerMinute;
        if (!std::isnan(hour.errorShare)) {
            day.errors += double(hour.errorShare);
            ++day.errorHours;
        }
    }
    return days;
}

} // namespace

UsagePane::UsagePane(QWidget *parent)
    : QWidget(parent)
    , m_calls(new UsageView(this))
    , m_errors(new UsageView(this))
    , m_callsSection(new ChartSection(tr("Appels"), m_calls, this))
    , m_errorsSection(new ChartSection(tr("Erreurs"), m_errors, this))
    , m_callersModel(new RowTableModel({{.id = QStringLiteral("caller"), .title = tr("Appelant"), .strong = true},
                                        figure(QStringLiteral("calls"), tr("Appels")),
                                        figure(QStringLiteral("peak"), tr("Pointe par minute")),
                                        {.id = QStringLiteral("at"), .title = tr("Le")}},
                                       this))
    , m_callers(new ShortTable(*m_callersModel, 0, this))
    , m_daysModel(new RowTableModel({{.id = QStringLiteral("day"), .title = tr("Jour")},
                                     figure(QStringLiteral("calls"), tr("Appels/min, moyenne")),
                                     figure(QStringLiteral("peak"), tr("Pointe/min")),
                                     figure(QStringLiteral("errors"), tr("Erreurs"))},
                                    this))
    , m_days(new ShortTable(*m_daysModel, 0, this))
    , m_empty(new EmptyState(this))
    , m_content(new QWidget(this))
{
    build();
}

void UsagePane::build()
{
    m_calls->setObjectName(QStringLiteral("usageCalls"));
    m_errors->setObjectName(QStringLiteral("usageErrors"));
    m_callers->setObjectName(QStringLiteral("usageCallers"));
    m_callers->setAccessibleName(tr("Ceux qui appellent le plus"));
    m_days->setObjectName(QStringLiteral("usageDays"));
    m_days->setAccessibleName(tr("Usage par jour"));
    m_empty->setObjectName(QStringLiteral("usageEmpty"));
    m_empty->show(
        {.sentence = tr("Aucun usage connu : connectez un Prometheus et dites-lui les requêtes de cette API."),
         .button = tr("Connecter une source de mesures")});
    auto *charts = new QWidget(this);
    charts->setAutoFillBackground(true);
    charts->setBackgroundRole(QPalette::Base);
    auto *left = new QVBoxLayout(charts);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    left->addWidget(m_callsSection, 3);
    left->addWidget(m_errorsSection, 2);
    auto *right = new QWidget(this);
    auto *tables = new QVBoxLayout(right);
    tables->setContentsMargins(0, 8, 0, 0);
    tables->setSpacing(4);
    for (const auto &[title, table] :
         {std::pair{tr("Ceux qui appellent le plus"), m_callers}, std::pair{tr("Chiffres, par jour"), m_days}}) {
        auto *label = new TextLabel(title, TextKind::Section, Tone::Normal, this);
        label->setContentsMargins(16, 4, 0, 4);
        tables->addWidget(label);
        tables->addWidget(table, 1);
    }
    auto *splitter = new QSplitter(Qt::Horizontal, m_content);
    splitter->addWidget(charts);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({800, 420});
    auto *row = new QVBoxLayout(m_content);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_content);
    layout->addWidget(m_empty);
    m_content->hide();
    connect(m_empty, &EmptyState::asked, this, &UsagePane::connectAsked);
    for (const UsageView *view : {m_calls, m_errors}) {
        connect(view, &UsageView::printAsked, this,
                [this, view] { Q_EMIT printAsked(std::make_shared<UsageChart>(view->matter())); });
    }
    connect(m_calls, &UsageView::rangeChanged, m_errors, &UsageView::showRange);
    connect(m_errors, &UsageView::rangeChanged, m_calls, &UsageView::showRange);
}

void UsagePane::show(const UsagePaneMatter &matter)
{
    const bool isEmpty = matter.usage.hours.empty();
    m_empty->setVisible(isEmpty);
    m_content->setVisible(!isEmpty);
    if (isEmpty)
        return;
    drawCalls(matter);
    drawErrors(matter);
    fillTables(matter);
}

void UsagePane::drawCalls(const UsagePaneMatter &matter)
{
    UsageMatter calls{.name = tr("Appels par minute : %1").arg(matter.profile.name), .unit = tr("appels/min")};
    calls.lines += UsageLine{.name = tr("moyenne par heure"),
                             .values = valuesOf(matter.usage, &UsageHour::callsPerMinute)};
    calls.lines += UsageLine{.name = tr("pointe de l’heure"),
                             .values = valuesOf(matter.usage, &UsageHour::peakPerMinute),
                             .isSecondary = true};
    if (const auto quota = quotaOf(matter.profile)) {
        calls.limit = quota->perMinute;
        calls.limitName = quota->isPerCredential ? tr("quota par jeton (%1)").arg(quota->rule)
                                                 : tr("quota par partenaire (%1)").arg(quota->rule);
        m_callsSection->setNote(tr("toutes les sources ensemble ; le quota vaut pour chacune"));
    } else {
        m_callsSection->setNote(tr("aucun quota au contrat"));
    }
    m_callsSection->setKey(matter.period);
    m_calls->setMatter(std::move(calls));
}

void UsagePane::drawErrors(const UsagePaneMatter &matter)
{
    UsageMatter errors{.name = tr("Part d’erreurs : %1").arg(matter.profile.name), .unit = tr("%"), .scale = 100};
    errors.lines += UsageLine{.name = tr("part des appels en erreur"),
                              .values = valuesOf(matter.usage, &UsageHour::errorShare)};
    m_errorsSection->setNote(tr("part des appels qui échouent"));
    m_errors->setMatter(std::move(errors));
}

void UsagePane::fillTables(const UsagePaneMatter &matter)
{
    QList<ListRow> rows;
    for (const CredentialUsage &caller : matter.callers) {
        rows += ListRow{.id = rows.size(),
                        .cells = {{.text = caller.credential},
                                  {.text = countText(qint64(caller.calls))},
                                  {.text = countText(qint64(std::ceil(caller.peakPerMinute)))},
                                  {.text = instantText(caller.peakAt)}}};
    }
    m_callersModel->setRows(rows);
    const std::map<QDate, DayUsage> days = daysOf(matter.usage);
    rows.clear();
    for (auto day = days.crbegin(); day != days.crend(); ++day) {
        const DayUsage &usage = day->second;
        rows += ListRow{
            .id = day->first.toJulianDay(),
            .cells = {{.text = dateText(day->first)},
                      {.text = usage.hours > 0 ? QLocale().toString(usage.sum / usage.hours, 'f', 1) : tr("inconnu")},
                      {.text = std::isnan(usage.peak) ? tr("inconnu") : countText(qint64(std::ceil(usage.peak)))},
                      {.text = usage.errorHours > 0 ? percentText(usage.errors / usage.errorHours) : tr("inconnu")}}};
    }
    m_daysModel->setRows(rows);
}

} // namespace vigie
