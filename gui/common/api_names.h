// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <memory>
#include <mutex>

namespace vigie {

class Workspace;

//! The APIs as people write them (`IMPRIM'FIP`), from the terms profiles of the workspace. Any thread may ask.
class ApiNames : public QObject
{
    Q_OBJECT

public:
    explicit ApiNames(Workspace &workspace);

    [[nodiscard]] QString nameOf(const ApiCode &api) const;
    //! `INFINOE, IMPRIM'FIP`
    [[nodiscard]] QString namesOf(const QList<ApiCode> &apis) const;
    [[nodiscard]] QList<ApiCode> all() const;
    //! The profiles have changed: reads them again. In the thread of the workspace.
    void read();

Q_SIGNALS:
    //! Another API, or another name.
    void changed();

private:
    using Names = QHash<ApiCode, QString>;
    [[nodiscard]] std::shared_ptr<const Names> names() const;

    Workspace &m_workspace;
    mutable std::mutex m_mutex{};
    std::shared_ptr<const Names> m_names{std::make_shared<Names>()};
};

} // namespace vigie
