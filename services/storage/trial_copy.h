// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/database.h"

#include <QTemporaryDir>

#include <memory>

namespace vigie {

//! A copy of a workspace to try things on: whoever works in the workspace meanwhile is not held up, and nothing of it
//! can stay. In a folder of its own beside the workspace that nobody else may read; gone with the object.
class TrialCopy
{
public:
    //! Errors: those of the workspace, FileNotWritable, DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<TrialCopy>> of(const QString &workspace);
    ~TrialCopy();
    TrialCopy(const TrialCopy &) = delete;
    TrialCopy &operator=(const TrialCopy &) = delete;

    [[nodiscard]] Database &database() { return *m_database; }

private:
    explicit TrialCopy(const QString &workspace);

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database{}; //!< closed before its folder goes
};

} // namespace vigie
