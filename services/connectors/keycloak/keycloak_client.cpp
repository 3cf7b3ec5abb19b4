// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectors/keycloak/keycloak_client.h"

#include "model/partners/siret.h"
#include "services/connectors/json_reading.h"

#include <QRegularExpression>

namespace vigie {

namespace {

QString textOf(const QJsonObject &client, const char *key) { return textIn(client.value(QLatin1String(key))); }

QString attributeOf(const QJsonObject &client, const QString &key)
{
    const QJsonValue value = client.value(QLatin1String("attributes")).toObject().value(key);
    return textIn(value.isArray() ? value[0] : value);
}

//! Attributes hold keys, certificates and rotated secrets beside what an administrator typed.
QMap<QString, QString> harmlessAttributes(const QJsonObject &client)
{
    static const QRegularExpression delicate(QStringLiteral("secret|passw|token|key|cert|jwks|credential"),
                                             QRegularExpression::CaseInsensitiveOption);
    QMap<QString, QString> attributes;
    const QJsonObject all = client.value(QLatin1String("attributes")).toObject();
    for (auto attribute = all.begin(); attribute != all.end(); ++attribute) {
        if (!attribute.key().contains(delicate))
            attributes.insert(attribute.key(), attributeOf(client, attribute.key()));
    }
    return attributes;
}

//! Where an administrator may have written what is not in an attribute.
QString proseOf(const QJsonObject &client)
{
    return textOf(client, "name") + QLatin1Char(' ') + textOf(client, "description") + QLatin1Char(' ')
        + textOf(client, "clientId");
}

QString siretOf(const QJsonObject &client, const Service &service)
{
    static const QRegularExpression digits(QStringLiteral("(?<![0-9])[0-9](?:[ .\u00a0\u202f-]?[0-9]){13}(?![0-9])"));
    const QString key = service.options.value(QStringLiteral("siret_attribute"), QStringLiteral("siret"));
    if (const auto siret = Siret::fromText(attributeOf(client, key)))
        return siret->digits();
    for (auto found = digits.globalMatch(proseOf(client)); found.hasNext();) {
        if (const auto siret = Siret::fromText(found.next().captured()))
            return siret->digits();
    }
    return {};
}

QString datapassOf(const QJsonObject &client, const Service &service)
{
    static const QRegularExpression number(QStringLiteral("\\b([DH])[- ]?([0-9]{1,9})\\b"));
    const QString key = service.options.value(QStringLiteral("datapass_attribute"), QStringLiteral("datapass"));
    for (const QString &text : {attributeOf(client, key), proseOf(client)}) {
        if (const auto found = number.match(text); found.hasMatch())
            return found.captured(1) + found.captured(2);
    }
    return {};
}

QDate dayOf(const QString &epoch)
{
    bool isNumber = false;
    const qint64 seconds = epoch.toLongLong(&isNumber);
    return isNumber && seconds > 0 ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).date() : QDate();
}

bool flag(const QJsonObject &client, const char *key)
{
    return booleanIn(client.value(QLatin1String(key))).value_or(false);
}

} // namespace

bool isBuiltIn(const QJsonObject &client)
{
    static const QStringList names{QStringLiteral("account"),          QStringLiteral("account-console"),
                                   QStringLiteral("admin-cli"),        QStringLiteral("broker"),
                                   QStringLiteral("realm-management"), QStringLiteral("security-admin-console")};
    const QString name = textOf(client, "clientId");
    const bool standsForARealm = flag(client, "bearerOnly") && name.endsWith(QLatin1String("-realm"));
    return names.contains(name) || standsForARealm;
}

bool mayGetTokens(const QJsonObject &client)
{
    const QString authenticator = textOf(client, "clientAuthenticatorType");
    return flag(client, "enabled") && flag(client, "serviceAccountsEnabled") && !flag(client, "publicClient")
        && !flag(client, "bearerOnly") && (authenticator.isEmpty() || authenticator == QLatin1String("client-secret"));
}

Application applicationOf(const QJsonObject &client, const Service &service)
{
    const QString key = service.options.value(QStringLiteral("contact_attribute"), QStringLiteral("contact_email"));
    const QString name = textOf(client, "name");
    return {.service = service.id,
            .remoteId = textOf(client, "id"),
            .name = name.isEmpty() || name.startsWith(QLatin1String("${")) ? textOf(client, "clientId") : name,
            .siret = siretOf(client, service),
            .datapassNumber = datapassOf(client, service),
            .contactEmail = attributeOf(client, key),
            .stateText = flag(client, "enabled") ? QStringLiteral("enabled") : QStringLiteral("disabled"),
            .attributes = harmlessAttributes(client)};
}

Credential credentialOf(const QJsonObject &client, const Service &service)
{
    const QString clientId = textOf(client, "clientId");
    const bool isEnabled = flag(client, "enabled");
    const qint64 notBefore = integerIn(client.value(QLatin1String("notBefore"))).value_or(0);
    QString state = isEnabled ? QStringLiteral("enabled") : QStringLiteral("disabled");
    if (notBefore > 0)
        state += QStringLiteral(", notBefore=%1")
                     .arg(QDateTime::fromSecsSinceEpoch(notBefore, Qt::UTC).toString(Qt::ISODate));
    return {.service = service.id,
            .remoteId = textOf(client, "id"),
            .applicationRemoteId = textOf(client, "id"),
            .apis = service.apis,
            .environment = service.environment,
            .kind = CredentialKind::OauthClient,
            .clientId = clientId,
            .fingerprint = fingerprintOf(clientId.toUtf8()),
            .lastFour = lastFourOf(clientId),
            .issuedOn = dayOf(attributeOf(client, QStringLiteral("client.secret.creation.time"))),
            .expiresOn = dayOf(attributeOf(client, QStringLiteral("client.secret.expiration.time"))),
            .scopes = textsIn(client.value(QLatin1String("defaultClientScopes"))),
            .state = isEnabled ? CredentialState::Active : CredentialState::Disabled,
            .stateText = state,
            .datapassNumber = datapassOf(client, service)};
}

} // namespace vigie
