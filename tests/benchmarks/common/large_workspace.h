// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/service_snapshot.h"
#include "services/storage/workspace.h"

#include <QStringList>

#include <memory>

namespace vigie::benchmark {

//! So many fictitious applications, each with its subscription and credentials, of so many fictitious partners.
[[nodiscard]] ServiceSnapshot snapshot(int firstApplication, int applications, int credentialsEach, int partners);
[[nodiscard]] int partnersOf(int credentials);
//! A new workspace with so many credentials, four an application, filled by the merge itself.
[[nodiscard]] std::unique_ptr<Workspace> filledWorkspace(const QString &path, int credentials);
//! Each beginning of each of some searches, as they are typed: in one list a search.
[[nodiscard]] QList<QStringList> typedSearches(int partners);

template <typename T> T orDie(Result<T> result)
{
    if (!result)
        qFatal("error %d: %s", int(result.error().kind), qPrintable(result.error().detail));
    return std::move(*result);
}

} // namespace vigie::benchmark
