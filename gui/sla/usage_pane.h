// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/terms/terms_profile.h"
#include "model/usage/usage_series.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QTableView;

namespace vigie {

class RowTableModel;
class Chart;
class ChartSection;
class EmptyState;
class UsageView;

//! What an API was used.
struct UsagePaneMatter {
    TermsProfile profile{};
    UsageSeries usage{};
    std::vector<CredentialUsage> callers{}; //!< of the period, the most calls first
    QString period{}; //!< in words
};

//! Calls a minute against the quota, peaks, error rate, and who calls most; the figures stand in a table.
class UsagePane : public QWidget
{
    Q_OBJECT

public:
    explicit UsagePane(QWidget *parent = nullptr);

    //! `other` on the same axes below it.
    void show(const UsagePaneMatter &matter, const std::optional<UsagePaneMatter> &other);

Q_SIGNALS:
    void connectAsked();
    void printAsked(const std::shared_ptr<const vigie::Chart> &chart);

private:
    void build();
    void connectViews();
    [[nodiscard]] QWidget *charts();
    [[nodiscard]] QWidget *tables();
    void drawCalls(const UsagePaneMatter &matter, const std::optional<UsagePaneMatter> &other);
    void drawErrors(const UsagePaneMatter &matter, const std::optional<UsagePaneMatter> &other);

    UsageView *m_calls;
    UsageView *m_compared;
    UsageView *m_errors;
    ChartSection *m_callsSection;
    ChartSection *m_comparedSection;
    ChartSection *m_errorsSection;
    RowTableModel *m_callersModel;
    QTableView *m_callers;
    RowTableModel *m_daysModel;
    QTableView *m_days;
    EmptyState *m_empty;
    QWidget *m_content;
};

} // namespace vigie
