// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/terms/disagreement_search.h"

#include <algorithm>
#include <iterator>

namespace vigie {

namespace {

template <typename IsAbout> QStringList rulesAbout(const TermsProfile &profile, const IsAbout &isAbout)
{
    QStringList rules;
    for (const Rule &rule : profile.rules) {
        if (isAbout(rule))
            rules.append(rule.id);
    }
    return rules;
}

} // namespace

QList<Disagreement> disagreementsOn(const TermsProfile &profile, const QStringList &rules)
{
    QList<Disagreement> found;
    std::copy_if(profile.disagreements.cbegin(), profile.disagreements.cend(), std::back_inserter(found),
                 [&rules](const Disagreement &disagreement) {
                     return std::any_of(disagreement.rules.cbegin(), disagreement.rules.cend(),
                                        [&rules](const QString &rule) { return rules.contains(rule); });
                 });
    return found;
}

QList<Disagreement> roleDisagreements(const TermsProfile &profile)
{
    return disagreementsOn(profile, rulesAbout(profile, [](const Rule &rule) {
                               return rule.kind.startsWith(QLatin1String("register_"))
                                   || rule.parameters.value(u"topic").toString() == QLatin1String("roles");
                           }));
}

QList<Disagreement> accessDisagreements(const TermsProfile &profile)
{
    return disagreementsOn(profile, rulesAbout(profile, [](const Rule &rule) {
                               return rule.kind == QLatin1String("gate") || rule.kind == QLatin1String("condition");
                           }));
}

QList<Disagreement> retentionDisagreements(const TermsProfile &profile)
{
    return disagreementsOn(
        profile, rulesAbout(profile, [](const Rule &rule) { return rule.kind == QLatin1String("retention"); }));
}

} // namespace vigie
