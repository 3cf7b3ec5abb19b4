// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <QHash>
#include <QList>

#include <optional>

namespace vigie {

class Workspace;

//! The APIs as people write them (`IMPRIM'FIP`), from the terms profiles of the workspace. Read at the first use.
class ApiNames
{
public:
    explicit ApiNames(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    [[nodiscard]] QString nameOf(const ApiCode &api);
    //! `INFINOE, IMPRIM'FIP`
    [[nodiscard]] QString namesOf(const QList<ApiCode> &apis);
    [[nodiscard]] QList<ApiCode> all();
    //! The profiles have changed.
    void forget() { m_names.reset(); }

private:
    const QHash<ApiCode, QString> &names();

    Workspace &m_workspace;
    std::optional<QHash<ApiCode, QString>> m_names{};
};

} // namespace vigie
