// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/profile_fingerprint.h"

#include <QCryptographicHash>

namespace vigie {

Result<QString> profileFingerprint(Database &database)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const auto read = [&hash](const QSqlQuery &row) {
        for (int column = 0; column < 3; ++column)
            hash.addData((row.value(column).toString() + u'\n').toUtf8());
        return true;
    };
    return database
        .rows(QStringLiteral("SELECT api, effective_on, json FROM profile_version WHERE withdrawn_at IS NULL"
                             " ORDER BY api, effective_on, is_local, number"),
              {}, read)
        .map([&hash](const QList<bool> &) { return QString::fromLatin1(hash.result().toHex()); });
}

} // namespace vigie
