// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/api_names.h"

#include "services/storage/profile_repository.h"
#include "services/storage/workspace.h"

namespace vigie {

ApiNames::ApiNames(Workspace &workspace)
    : m_workspace(workspace)
{
    read();
}

void ApiNames::read()
{
    const auto read = ProfileRepository(m_workspace.database()).names();
    if (!read)
        return; // the names of before, or the codes, do as well
    if (*read == *names())
        return;
    if (const std::lock_guard lock(m_mutex); true)
        m_names = std::make_shared<Names>(*read);
    Q_EMIT changed();
}

std::shared_ptr<const ApiNames::Names> ApiNames::names() const
{
    const std::lock_guard lock(m_mutex);
    return m_names;
}

QString ApiNames::nameOf(const ApiCode &api) const { return names()->value(api, api.value); }

QString ApiNames::namesOf(const QList<ApiCode> &apis) const
{
    const auto known = names();
    QStringList texts;
    for (const ApiCode &api : apis)
        texts.append(known->value(api, api.value));
    return texts.join(QStringLiteral(", "));
}

QList<ApiCode> ApiNames::all() const
{
    QList<ApiCode> codes = names()->keys();
    std::sort(codes.begin(), codes.end());
    return codes;
}

} // namespace vigie
