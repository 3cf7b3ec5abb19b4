// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/api_names.h"

#include "services/storage/profile_repository.h"
#include "services/storage/workspace.h"

namespace vigie {

const QHash<ApiCode, QString> &ApiNames::names()
{
    if (!m_names) {
        m_names.emplace();
        ProfileRepository repository(m_workspace.database());
        if (const auto profiles = repository.all()) {
            for (const TermsProfile &profile : *profiles)
                m_names->insert(profile.api, profile.name);
        }
    }
    return *m_names;
}

QString ApiNames::nameOf(const ApiCode &api) { return names().value(api, api.value); }

QString ApiNames::namesOf(const QList<ApiCode> &apis)
{
    QStringList texts;
    for (const ApiCode &api : apis)
        texts.append(nameOf(api));
    return texts.join(QStringLiteral(", "));
}

QList<ApiCode> ApiNames::all()
{
    QList<ApiCode> codes = names().keys();
    std::sort(codes.begin(), codes.end());
    return codes;
}

} // namespace vigie
