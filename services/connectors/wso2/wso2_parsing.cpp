// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectors/wso2/wso2_parsing.h"

#include "model/partners/siret.h"
#include "services/connectors/json_reading.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace vigie {

namespace {

//! Letters and digits, in capitals, without the word API in front.
QString plainName(const QString &name)
{
    QString plain;
    for (const QChar character : name.normalized(QString::NormalizationForm_KD)) {
        if (character.isLetterOrNumber())
            plain += character.toUpper();
    }
    return plain.startsWith(QLatin1String("API")) ? plain.mid(3) : plain;
}

//! A time without an offset is UTC, as the platform's database holds it.
QDateTime instantIn(const QJsonValue &value)
{
    const QString text = textIn(value);
    QDateTime at = QDateTime::fromString(text.left(19), QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    if (!at.isValid())
        at = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!at.isValid())
        return {};
    if (at.timeSpec() == Qt::LocalTime)
        at.setTimeZone(QTimeZone::utc());
    return at.toUTC();
}

QDate parisDay(const QDateTime &at) { return at.isValid() ? at.toTimeZone(QTimeZone("Europe/Paris")).date() : QDate(); }

QRegularExpression anyCase(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

QString firstMatch(const QRegularExpression &expression, const QString &text)
{
    const QRegularExpressionMatch match = expression.match(text);
    return match.hasMatch() ? match.captured(1) : QString();
}

bool speaksOf(const QString &key, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&key](const char *word) { return key.contains(QLatin1String(word), Qt::CaseInsensitive); });
}

QString siretIn(const QString &text)
{
    const auto whole = Siret::fromText(text);
    if (whole)
        return whole->digits();
    if (std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); }) < Siret::length)
        return {};
    static const QRegularExpression fourteen = anyCase(QStringLiteral("(?<!\\d)(\\d{14})(?!\\d)"));
    const auto inside = Siret::fromText(firstMatch(fourteen, text));
    return inside ? inside->digits() : QString();
}

//! `APP_DATAPASS_123_…`, `APP_DATAPASS_SBX_123_…` (PISTE's way), `D123`, `H456`.
QString numberInName(const QString &name)
{
    static const QRegularExpression ofPiste = anyCase(QStringLiteral("DATAPASS[_ -](?:SBX[_ -])?(\\d+)"));
    static const QRegularExpression plain = anyCase(QStringLiteral("(?<![A-Z0-9])([DH]\\d{2,9})(?![A-Z0-9])"));
    const QString asked = speaksOf(name, {"datapass"}) ? firstMatch(ofPiste, name) : QString();
    if (!asked.isEmpty())
        return QStringLiteral("D") + asked;
    return firstMatch(plain, name).toUpper();
}

QString numberInValue(const QString &value)
{
    static const QRegularExpression whole = anyCase(QStringLiteral("^\\s*([DH]?\\d{1,9})\\s*$"));
    const QString number = firstMatch(whole, value).toUpper();
    return number.isEmpty() || number.at(0).isLetter() ? number : QStringLiteral("D") + number;
}

QString emailIn(const QString &text)
{
    if (!text.contains(u'@'))
        return {};
    static const QRegularExpression address = anyCase(
        QStringLiteral("([A-Z0-9.+-][A-Z0-9.+_-]*@[A-Z0-9.-]+\\.[A-Z]{2,})"));
    return firstMatch(address, text);
}

CredentialState stateOfKey(const QJsonObject &row, const QString &state)
{
    const QJsonValue secrets = row.value(QLatin1String("consumerSecrets"));
    const bool hasNoSecret = secrets.isArray() && secrets.toArray().isEmpty()
        && textIn(row.value(QLatin1String("consumerSecret"))).isEmpty();
    if (hasNoSecret)
        return CredentialState::Revoked;
    if (state == QLatin1String("APPROVED") || state == QLatin1String("COMPLETED"))
        return CredentialState::Active;
    if (state == QLatin1String("CREATED") || state == QLatin1String("PENDING"))
        return CredentialState::Pending;
    return state == QLatin1String("REJECTED") ? CredentialState::Disabled : CredentialState::Unknown;
}

} // namespace

Wso2ApiNames::Wso2ApiNames(const Service &service, const QList<TermsProfile> &profiles)
{
    for (const TermsProfile &profile : profiles) {
        m_codes.insert(plainName(profile.name), profile.api);
        m_codes.insert(plainName(profile.api.value), profile.api);
    }
    for (const ApiCode &code : service.apis)
        m_codes.insert(plainName(code.value), code);
    const QStringList given = service.options.value(QStringLiteral("api_names")).split(u',', Qt::SkipEmptyParts);
    for (const QString &pair : given)
        m_codes.insert(plainName(pair.section(u'=', 0, -2)), ApiCode{pair.section(u'=', -1).trimmed()});
}

ApiCode Wso2ApiNames::codeOf(const QString &name) const { return m_codes.value(plainName(name)); }

Wso2Api wso2ApiIn(const QJsonObject &row)
{
    return {.id = textIn(row.value(QLatin1String("id"))),
            .name = textIn(row.value(QLatin1String("name"))),
            .context = textIn(row.value(QLatin1String("context"))),
            .version = textIn(row.value(QLatin1String("version")))};
}

Application applicationIn(const QJsonObject &row)
{
    Application application;
    application.remoteId = textIn(row.value(QLatin1String("applicationId")));
    application.name = textIn(row.value(QLatin1String("name")));
    application.owner = textIn(row.value(QLatin1String("owner")));
    application.stateText = textIn(row.value(QLatin1String("status")));
    application.siret = siretIn(application.name);
    application.datapassNumber = numberInName(application.name);
    // In PISTE's names the address follows the number.
    static const QRegularExpression afterNumber = anyCase(QStringLiteral("DATAPASS_(?:SBX_)?\\d+_(.+)$"));
    const QString rest = speaksOf(application.name, {"datapass"}) ? firstMatch(afterNumber, application.name)
                                                                  : QString();
    application.contactEmail = emailIn(rest.isEmpty() ? application.name : rest);
    if (application.contactEmail.isEmpty())
        application.contactEmail = emailIn(application.owner);
    return application;
}

void addAttributes(Application &application, const QJsonObject &row)
{
    const QJsonObject attributes = row.value(QLatin1String("attributes")).toObject();
    for (auto attribute = attributes.begin(); attribute != attributes.end(); ++attribute) {
        const QString value = textIn(attribute.value()).trimmed();
        if (value.isEmpty())
            continue;
        const QString &key = attribute.key();
        application.attributes.insert(key, value);
        const QString siret = siretIn(value);
        if (!siret.isEmpty() && (speaksOf(key, {"siret"}) || application.siret.isEmpty()))
            application.siret = siret;
        if (speaksOf(key, {"datapass", "habilitation", "demande"})) {
            if (const QString number = numberInValue(value); !number.isEmpty())
                application.datapassNumber = number;
        }
        if (speaksOf(key, {"contact", "mail", "technique", "technical"})) {
            if (const QString email = emailIn(value); !email.isEmpty())
                application.contactEmail = email;
        }
    }
}

std::optional<int> quotaPerMinuteIn(const QJsonObject &policy)
{
    const QJsonObject limit = valueAt(policy, QStringLiteral("defaultLimit.requestCount")).toObject();
    const auto count = integerIn(limit.value(QLatin1String("requestCount")));
    const auto units = integerIn(limit.value(QLatin1String("unitTime")));
    const QString unit = textIn(limit.value(QLatin1String("timeUnit"))).toLower();
    const double minutes = unit.startsWith(QLatin1String("sec")) ? 1.0 / 60
        : unit.startsWith(QLatin1String("min"))                  ? 1.0
        : unit.startsWith(QLatin1String("hour"))                 ? 60.0
        : unit.startsWith(QLatin1String("day"))                  ? 1440.0
                                                                 : 0.0;
    if (!count || *count <= 0 || *count >= wso2Unlimited || !units || *units <= 0 || minutes <= 0)
        return std::nullopt;
    const double rate = double(*count) / (double(*units) * minutes);
    return rate < 1 || rate > double(wso2Unlimited) ? std::nullopt : std::optional(int(rate));
}

SubscriptionState wso2SubscriptionState(const QString &text)
{
    if (text == QLatin1String("UNBLOCKED") || text == QLatin1String("TIER_UPDATE_PENDING"))
        return SubscriptionState::Active;
    if (text == QLatin1String("BLOCKED"))
        return SubscriptionState::Blocked;
    if (text == QLatin1String("PROD_ONLY_BLOCKED"))
        return SubscriptionState::ProductionBlocked;
    if (text == QLatin1String("ON_HOLD"))
        return SubscriptionState::Pending;
    return text == QLatin1String("REJECTED") ? SubscriptionState::Rejected : SubscriptionState::Unknown;
}

Subscription subscriptionIn(const QJsonObject &row)
{
    Subscription subscription;
    subscription.remoteId = textIn(row.value(QLatin1String("subscriptionId")));
    subscription.applicationRemoteId = textIn(valueAt(row, QStringLiteral("applicationInfo.applicationId")));
    subscription.plan = textIn(row.value(QLatin1String("throttlingPolicy")));
    subscription.stateText = textIn(row.value(QLatin1String("subscriptionStatus")));
    subscription.state = wso2SubscriptionState(subscription.stateText);
    return subscription;
}

QString keyTypeOf(Environment environment)
{
    return environment == Environment::Sandbox ? QStringLiteral("SANDBOX") : QStringLiteral("PRODUCTION");
}

Credential oauthKeyIn(const QJsonObject &row, const Application &application)
{
    Credential credential;
    credential.remoteId = textIn(row.value(QLatin1String("keyMappingId")));
    credential.applicationRemoteId = application.remoteId;
    credential.datapassNumber = application.datapassNumber;
    credential.kind = CredentialKind::OauthClient;
    credential.environment = textIn(row.value(QLatin1String("keyType"))) == QLatin1String("SANDBOX")
        ? Environment::Sandbox
        : Environment::Production;
    credential.clientId = textIn(row.value(QLatin1String("consumerKey")));
    if (!credential.clientId.isEmpty())
        credential.fingerprint = fingerprintOf(credential.clientId.toUtf8());
    credential.lastFour = lastFourOf(credential.clientId);
    credential.scopes = textsIn(valueAt(row, QStringLiteral("token.tokenScopes")));
    credential.stateText = textIn(row.value(QLatin1String("keyState")));
    credential.state = stateOfKey(row, credential.stateText);
    return credential;
}

Credential apiKeyIn(const QJsonObject &row, const Application &application, Environment environment,
                    const QDateTime &now)
{
    Credential credential;
    credential.remoteId = textIn(row.value(QLatin1String("keyUUID")));
    credential.applicationRemoteId = application.remoteId;
    credential.datapassNumber = application.datapassNumber;
    credential.kind = CredentialKind::ApiKey;
    credential.environment = environment;
    credential.stateText = textIn(row.value(QLatin1String("keyName")));
    credential.state = CredentialState::Active;
    const QDateTime issued = instantIn(row.value(QLatin1String("issuedOn")));
    credential.issuedOn = parisDay(issued);
    credential.lastUsedAt = instantIn(row.value(QLatin1String("lastUsed")));
    const auto seconds = integerIn(row.value(QLatin1String("validityPeriod")));
    if (issued.isValid() && seconds && *seconds > 0 && *seconds < wso2Unlimited) {
        const QDateTime end = issued.addSecs(*seconds);
        credential.expiresOn = parisDay(end);
        if (end <= now)
            credential.state = CredentialState::Expired;
    }
    return credential;
}

} // namespace vigie
