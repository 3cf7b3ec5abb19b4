// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/compliance/compliance_settings.h"

#include <QDialog>

class QCheckBox;
class QSpinBox;

namespace vigie {

//! Which local holidays count, how long ahead a renewal is warned of, and what time is reasonable for a subcontract.
class RulesSettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RulesSettingsDialog(const ComplianceSettings &settings, QWidget *parent = nullptr);

    [[nodiscard]] ComplianceSettings settings() const;

private:
    QList<std::pair<LocalHolidays, QCheckBox *>> m_holidays{};
    QSpinBox *m_warning;
    QSpinBox *m_subcontracting;
};

} // namespace vigie
