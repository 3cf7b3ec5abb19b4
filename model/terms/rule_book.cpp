// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/terms/rule_book.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>

namespace vigie {

RuleBook::RuleBook(QList<TermsProfile> profiles)
    : m_profiles(std::move(profiles))
{
    for (qsizetype i = 0; i < m_profiles.size(); ++i)
        m_index.insert(m_profiles.at(i).api, i);
}

const TermsProfile *RuleBook::profile(const ApiCode &api) const
{
    const auto found = m_index.constFind(api);
    return found == m_index.cend() ? nullptr : &m_profiles.at(*found);
}

const Rule *RuleBook::rule(const ApiCode &api, const QString &id) const
{
    const TermsProfile *terms = profile(api);
    return terms ? terms->rule(id) : nullptr;
}

QList<Disagreement> RuleBook::disagreementsOn(const ApiCode &api, const QString &rule) const
{
    QList<Disagreement> found;
    if (const TermsProfile *terms = profile(api)) {
        std::copy_if(terms->disagreements.cbegin(), terms->disagreements.cend(), std::back_inserter(found),
                     [&rule](const Disagreement &disagreement) { return disagreement.rules.contains(rule); });
    }
    return found;
}

QString RuleBook::itemLabel(const ApiCode &api, const QString &rule, const QString &key) const
{
    const Rule *found = this->rule(api, rule);
    if (!found)
        return key;
    for (const char *list : {"items", "evidence", "fields"}) {
        for (const QJsonValue &line : found->parameters.value(QLatin1String(list)).toArray()) {
            const QJsonObject item = line.toObject();
            if (item.value(QLatin1String("key")).toString() == key)
                return item.value(QLatin1String("label")).toString(key);
        }
    }
    return key;
}

} // namespace vigie
