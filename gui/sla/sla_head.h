// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/sla/sla_reading.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QHBoxLayout;
class QMenu;
class QToolButton;

namespace vigie {

class ApiNames;
class TextLabel;

//! The head of the page: which API, in which environment, over which period, compared to which.
class SlaHead : public QWidget
{
    Q_OBJECT

public:
    SlaHead(ApiNames &apis, QDate today, QWidget *parent = nullptr);

    [[nodiscard]] const SlaChoice &choice() const { return m_choice; }
    void choose(const ApiCode &api, Environment environment);
    void setPeriod(const ReportingPeriod &period);
    //! What the button « Rapport » offers.
    [[nodiscard]] QMenu *reportMenu() const { return m_menu; }
    //! The APIs may have changed.
    void readApis();

Q_SIGNALS:
    void changed();

private:
    void build();
    void addPeriods(QHBoxLayout &row);
    void take();
    void move(int by);
    void offerOthers();
    void updateWords();

    ApiNames &m_apis;
    QDate m_today;
    SlaChoice m_choice{};
    QComboBox *m_api;
    QComboBox *m_environment;
    QComboBox *m_compared;
    QButtonGroup *m_kinds;
    TextLabel *m_period;
    QToolButton *m_next;
    QMenu *m_menu;
};

} // namespace vigie
