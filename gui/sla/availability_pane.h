// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/terms/terms_profile.h"
#include "model/usage/sla_answer.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QTableView;

namespace vigie {

class RowTableModel;
class Chart;
class ChartSection;
class ChartWidget;
class FigurePane;

//! What the pane shows of one API in one environment.
struct AvailabilityMatter {
    TermsProfile profile{};
    SlaAnswer answer{}; //!< of the chosen period
    std::vector<SlaAnswer> months{}; //!< the last twelve, oldest first
    std::optional<double> floor{}; //!< where the axis of rates begins, when another API is compared
};

//! The charts on the left; on the right the figure with its computation, and the table of the charts' figures.
class AvailabilityPane : public QWidget
{
    Q_OBJECT

public:
    explicit AvailabilityPane(QWidget *parent = nullptr);

    void show(const AvailabilityMatter &matter);
    //! As the months stand below it, so that both are read on one scale; nothing: no comparison.
    void compare(const std::optional<AvailabilityMatter> &other);
    [[nodiscard]] QString tableText() const;

Q_SIGNALS:
    void ruleAsked(const QString &rule);
    void outageAsked(qint64 outage);
    void printAsked(std::shared_ptr<const vigie::Chart> chart);
    void csvAsked();

private:
    [[nodiscard]] QWidget *charts();
    [[nodiscard]] QWidget *figures();
    void addChart(ChartSection *&section, ChartWidget *&chart, const QString &title, const QString &name);
    void drawCharts();
    void drawRates();
    void showFigureOf(int row);

    AvailabilityMatter m_matter{};
    std::optional<AvailabilityMatter> m_other{};
    RowTableModel *m_model;
    QTableView *m_table;
    FigurePane *m_figure;
    ChartWidget *m_rates{nullptr};
    ChartWidget *m_compared{nullptr};
    ChartWidget *m_calendar{nullptr};
    ChartWidget *m_outages{nullptr};
    ChartWidget *m_budget{nullptr};
    ChartSection *m_ratesSection{nullptr};
    ChartSection *m_comparedSection{nullptr};
    ChartSection *m_calendarSection{nullptr};
    ChartSection *m_outagesSection{nullptr};
    ChartSection *m_budgetSection{nullptr};
};

} // namespace vigie
