// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectors/wso2/wso2_address.h"

namespace vigie {

namespace {

QString withoutSlash(QString path)
{
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

QUrl under(const QString &base, const QString &path)
{
    QUrl url(base);
    url.setPath(withoutSlash(url.path()) + path);
    return url;
}

} // namespace

QList<std::pair<QString, QString>> wso2Options()
{
    return {{QStringLiteral("username"), QStringLiteral("admin")},
            {QStringLiteral("base_path"), QStringLiteral("/api/am")},
            {QStringLiteral("gateway_url"), QString()},
            {QStringLiteral("probe_path"), QStringLiteral("/")},
            {QStringLiteral("token_url"), QString()},
            {QStringLiteral("token_lifetime"), QStringLiteral("3600")},
            {QStringLiteral("propagation"), QStringLiteral("60")},
            {QStringLiteral("api_names"), QString()}};
}

std::optional<Wso2Level> Wso2Level::ofVersion(const QString &version)
{
    bool isNumber = false;
    const int minor = version.startsWith(QLatin1String("4.")) ? version.mid(2).section(u'.', 0, 0).toInt(&isNumber)
                                                              : -1;
    if (!isNumber)
        return std::nullopt;
    Wso2Level level{.listsApiKeys = minor >= 7};
    if (minor < 2) {
        level.admin = minor == 0 ? QStringLiteral("v2") : QStringLiteral("v3");
        level.publisher = level.admin;
        level.devportal = QStringLiteral("v2");
    }
    return level;
}

QList<Wso2Level> Wso2Level::known()
{
    const QString v2 = QStringLiteral("v2");
    const QString v3 = QStringLiteral("v3");
    return {{}, {v3, v3, v2, false}, {v2, v2, v2, false}};
}

QString Wso2Level::text() const
{
    if (admin == QLatin1String("v2"))
        return QStringLiteral("4.0");
    if (admin == QLatin1String("v3"))
        return QStringLiteral("4.1");
    return listsApiKeys.value_or(false) ? QStringLiteral("4.7") : QStringLiteral("4.2 – 4.6");
}

Wso2Address::Wso2Address(const Service &service)
    : m_service(service)
    , m_apis(at(withoutSlash(option("base_path")) + u'/'))
{
}

QString Wso2Address::option(const char *name) const
{
    const QString key = QLatin1String(name);
    if (m_service.options.contains(key))
        return m_service.options.value(key);
    for (const auto &[known, otherwise] : wso2Options()) {
        if (known == key)
            return otherwise;
    }
    return {};
}

QUrl Wso2Address::at(const QString &path) const { return under(m_service.url.toString(), path); }

QUrl Wso2Address::rest(const char *api, const QString &level, const QString &path) const
{
    QUrl url = m_apis;
    url.setPath(url.path() + QLatin1String(api) + u'/' + level + path);
    return url;
}

QUrl Wso2Address::admin(const Wso2Level &level, const QString &path) const { return rest("admin", level.admin, path); }

QUrl Wso2Address::publisher(const Wso2Level &level, const QString &path) const
{
    return rest("publisher", level.publisher, path);
}

QUrl Wso2Address::devportal(const Wso2Level &level, const QString &path) const
{
    return rest("devportal", level.devportal, path);
}

QUrl Wso2Address::registration() const { return at(QStringLiteral("/client-registration/v0.17/register")); }

QUrl Wso2Address::token() const
{
    const QString given = option("token_url");
    return given.isEmpty() ? at(QStringLiteral("/oauth2/token")) : QUrl(given);
}

//! The three endpoints stand side by side, wherever the first one is.
QUrl Wso2Address::revocation() const { return token().resolved(QUrl(QStringLiteral("revoke"))); }
QUrl Wso2Address::introspection() const { return token().resolved(QUrl(QStringLiteral("introspect"))); }

QUrl Wso2Address::gateway(const QString &context, const QString &version) const
{
    if (!hasGateway() || context.isEmpty())
        return {};
    QString path = context.startsWith(u'/') ? context : u'/' + context;
    if (path.contains(QLatin1String("{version}")))
        path.replace(QLatin1String("{version}"), version);
    else if (!version.isEmpty() && !path.endsWith(u'/' + version))
        path += u'/' + version;
    return under(option("gateway_url"), path + option("probe_path"));
}

std::chrono::seconds Wso2Address::tokenLifetime() const
{
    return std::chrono::seconds(std::max(0, option("token_lifetime").toInt()));
}

std::chrono::seconds Wso2Address::propagation() const
{
    return std::chrono::seconds(std::max(0, option("propagation").toInt()));
}

} // namespace vigie
