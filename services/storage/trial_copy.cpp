// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/trial_copy.h"

#include "services/storage/sqlite_backup.h"

#include <QFileInfo>

namespace vigie {

TrialCopy::TrialCopy(const QString &workspace)
    : m_folder(QFileInfo(workspace).absolutePath() + QStringLiteral("/.vigie-trial-XXXXXX"))
{
}

TrialCopy::~TrialCopy() = default;

Result<std::unique_ptr<TrialCopy>> TrialCopy::of(const QString &workspace)
{
    Result<Database> source = Database::connect(workspace, Access::ReadOnly);
    if (!source)
        return failure(source.error());
    std::unique_ptr<TrialCopy> copy(new TrialCopy(workspace));
    if (!copy->m_folder.isValid())
        return failure(Error::Kind::FileNotWritable, copy->m_folder.path(), copy->m_folder.errorString());
    const QString file = copy->m_folder.filePath(QStringLiteral("copy.vigie"));
    Result<Database> opened = sqlite::copyTo(*source, file).and_then([&file] {
        return Database::connect(file, Access::ReadWrite);
    });
    if (!opened)
        return failure(opened.error());
    copy->m_database = std::make_unique<Database>(std::move(*opened));
    return copy;
}

} // namespace vigie
