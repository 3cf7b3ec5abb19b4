// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/profile_file.h"

#include "services/files/held_files.h"

#include <QFile>

namespace vigie {

Result<QByteArray> readProfileFile(const QString &path)
{
    constexpr qint64 largest = 16LL * 1024 * 1024;
    QFile file(path);
    if (const Result<> opened = openChosenFile(file); !opened)
        return failure(opened.error());
    const QByteArray json = file.read(largest + 1);
    if (json.size() > largest)
        return failure(Error::Kind::FileNotReadable, path, QStringLiteral("larger than 16 MiB"));
    return json;
}

} // namespace vigie
