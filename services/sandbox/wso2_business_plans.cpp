// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/wso2_business_plans.h"

namespace vigie::sandbox {

QStringList plansOfferedBy(const QString &apiCode)
{
    const bool bySecond = apiCode == QLatin1String("API_PARTICULIER");
    QStringList names;
    for (const BusinessPlan &plan : businessPlans) {
        const bool isBySecond = QLatin1String(plan.unit) == QLatin1String("sec");
        if (isBySecond == bySecond || plan.count == 2147483647)
            names.append(QLatin1String(plan.name));
    }
    return names;
}

} // namespace vigie::sandbox
