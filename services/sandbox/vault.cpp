// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/vault.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>

namespace vigie::sandbox {

Vault::Vault()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    m_key = QByteArray(reinterpret_cast<const char *>(words.data()), qsizetype(sizeof(words)));
}

QByteArray Vault::secretOf(const QString &what) const
{
    return QMessageAuthenticationCode::hash(what.toUtf8(), m_key, QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
        .left(28);
}

QByteArray Vault::freshToken() { return secretOf(QStringLiteral("token/%1").arg(++m_tokens)); }

} // namespace vigie::sandbox
