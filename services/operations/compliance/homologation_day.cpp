// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/compliance/homologation_day.h"

#include "services/operations/compliance/compliance_settings.h"

namespace vigie {

Result<HomologationDay> homologationDayOn(Database &database, QDate today)
{
    return complianceSettings(database).map([today](const ComplianceSettings &settings) {
        HomologationDay day{.today = today};
        if (settings.earlyWarningDays > 0)
            day.earlyWarningDays = settings.earlyWarningDays;
        return day;
    });
}

Result<QList<HomologationRow>> homologationRowsOn(Database &database, QDate today, std::stop_token stop)
{
    return homologationDayOn(database, today).and_then([&](const HomologationDay &day) {
        return homologationRows(database, day, std::move(stop));
    });
}

} // namespace vigie
