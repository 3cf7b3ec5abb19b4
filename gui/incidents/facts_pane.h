// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/incident_report.h"

#include <QWidget>

class QScrollArea;

namespace vigie {

//! What happened, newest first. Nothing is taken out of it.
class FactsPane : public QWidget
{
    Q_OBJECT

public:
    explicit FactsPane(QWidget *parent = nullptr);

    void setMatter(const IncidentMatter &matter);

Q_SIGNALS:
    void noteWritten(const QString &text);

private:
    void askNote();

    QScrollArea *m_area;
};

} // namespace vigie
