// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/terms/terms_profile.h"

#include <algorithm>

namespace vigie {

const Rule *TermsProfile::rule(const QString &id) const
{
    const auto found = std::find_if(rules.cbegin(), rules.cend(), [&](const Rule &rule) { return rule.id == id; });
    return found == rules.cend() ? nullptr : &*found;
}

QString TermsProfile::reference() const
{
    return date.isValid() ? api.value + u'@' + date.toString(Qt::ISODate) : api.value;
}

} // namespace vigie
