// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <QHash>
#include <QList>
#include <QMutex>

#include <optional>

namespace vigie {

class Workspace;

//! The APIs as people write them (`IMPRIM'FIP`), from the terms profiles of the workspace. Read at the first use, by
//! whichever thread comes first: tables are filled in the background.
class ApiNames
{
public:
    explicit ApiNames(const Workspace &workspace);

    [[nodiscard]] QString nameOf(const ApiCode &api);
    //! `INFINOE, IMPRIM'FIP`
    [[nodiscard]] QString namesOf(const QList<ApiCode> &apis);
    [[nodiscard]] QList<ApiCode> all();
    //! The profiles have changed.
    void forget();

private:
    using Names = QHash<ApiCode, QString>;
    [[nodiscard]] Names names();

    QString m_path;
    QMutex m_mutex{};
    std::optional<Names> m_names{};
};

} // namespace vigie
