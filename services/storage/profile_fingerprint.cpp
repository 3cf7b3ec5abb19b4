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
        // A version is added, never rewritten: its number says what is in it.
        .rows(QStringLiteral("SELECT number, api, effective_on FROM profile_version WHERE withdrawn_at IS NULL"
                             " ORDER BY number"),
              {}, read)
        .map([&hash](const QList<bool> &) { return QString::fromLatin1(hash.result().toHex()); });
}

} // namespace vigie
