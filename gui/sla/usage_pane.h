// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/terms/terms_profile.h"
#include "model/usage/usage_series.h"

#include <QWidget>

#include <memory>
#include <vector>

class QScrollArea;
class QTableView;

namespace vigie {

class RowTableModel;
class Chart;
class ChartSection;
class EmptyState;
class TextLabel;
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

    void show(const UsagePaneMatter &matter);

Q_SIGNALS:
    void connectAsked();
    void printAsked(const std::shared_ptr<const vigie::Chart> &chart);

private:
    void build();
    void drawCalls(const UsagePaneMatter &matter);
    void drawErrors(const UsagePaneMatter &matter);
    void fillTables(const UsagePaneMatter &matter);

    UsageView *m_calls;
    UsageView *m_errors;
    ChartSection *m_callsSection;
    ChartSection *m_errorsSection;
    RowTableModel *m_callersModel;
    QTableView *m_callers;
    RowTableModel *m_daysModel;
    QTableView *m_days;
    EmptyState *m_empty;
    QWidget *m_content;
};

} // namespace vigie
