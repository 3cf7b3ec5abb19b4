// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/terms/terms_profile.h"

#include <algorithm>
#include <iterator>

namespace vigie {

const Rule *TermsProfile::rule(const QString &id) const
{
    const auto found = std::find_if(rules.cbegin(), rules.cend(), [&](const Rule &rule) { return rule.id == id; });
    return found == rules.cend() ? nullptr : &*found;
}

QList<Rule> TermsProfile::grounds() const
{
    QList<Rule> found;
    std::copy_if(rules.cbegin(), rules.cend(), std::back_inserter(found),
                 [](const Rule &rule) { return rule.enabled && rule.parameters.contains(QLatin1String("actions")); });
    return found;
}

QString TermsProfile::reference() const
{
    return date.isValid() ? api.value + u'@' + date.toString(Qt::ISODate) : api.value;
}

} // namespace vigie
