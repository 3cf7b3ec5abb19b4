// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/api_names.h"

#include "services/storage/profile_repository.h"
#include "services/storage/workspace.h"

namespace vigie {

namespace {

//! On a connection of its own: the window's belongs to its thread.
QHash<ApiCode, QString> namesIn(const QString &path)
{
    QHash<ApiCode, QString> names;
    Result<Database> database = Database::connect(path, Access::ReadOnly);
    if (!database)
        return names;
    if (const auto profiles = ProfileRepository(*database).all()) {
        for (const TermsProfile &profile : *profiles)
            names.insert(profile.api, profile.name);
    }
    return names;
}

} // namespace

ApiNames::ApiNames(const Workspace &workspace)
    : m_path(workspace.path())
{
}

void ApiNames::forget()
{
    const QMutexLocker lock(&m_mutex);
    m_names.reset();
}

ApiNames::Names ApiNames::names()
{
    const QMutexLocker lock(&m_mutex);
    if (!m_names)
        m_names = namesIn(m_path);
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
