// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/secrets/credentials_directory_store.h"

#include "services/secrets/private_file.h"

#include <QRegularExpression>

namespace vigie {

namespace {

//! `apim-prod` of `service/apim-prod`, `apim-prod.certificate` of `service/apim-prod/certificate`, and so for `proxy`;
//! empty for a key that is none of them, so that no key leads out of the folder.
QString fileNameOf(const QString &key)
{
    static const QRegularExpression shape(
        QStringLiteral("^service/([a-z0-9][a-z0-9-]{0,40})(?:/(certificate|proxy))?\\z"));
    const QRegularExpressionMatch match = shape.match(key);
    if (!match.hasMatch())
        return {};
    return match.capturedLength(2) > 0 ? match.captured(1) + u'.' + match.captured(2) : match.captured(1);
}

} // namespace

Future<Secret> CredentialsDirectoryStore::read(const QString &key, std::stop_token)
{
    const QString name = fileNameOf(key);
    if (name.isEmpty())
        return failed<Secret>({.kind = Error::Kind::SecretMissing, .subject = key});
    Result<Secret> secret = readPrivateFile(m_directory + QLatin1Char('/') + name);
    if (!secret && secret.error().kind == Error::Kind::FileMissing)
        secret.error().kind = Error::Kind::SecretMissing;
    return settled<Secret>(std::move(secret));
}

Future<Done> CredentialsDirectoryStore::write(const QString &, const Secret &, std::stop_token)
{
    return failed<Done>({.kind = Error::Kind::FileNotWritable, .subject = m_directory});
}

Future<Done> CredentialsDirectoryStore::remove(const QString &, std::stop_token)
{
    return failed<Done>({.kind = Error::Kind::FileNotWritable, .subject = m_directory});
}

} // namespace vigie
