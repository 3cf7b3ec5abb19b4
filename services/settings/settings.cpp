// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/settings/settings.h"

#include "model/words.h"

#include <QJsonDocument>

#include <algorithm>

namespace vigie {

namespace {

constexpr Words<Theme, 3> themeWords{{{Theme::System, "system"}, {Theme::Light, "light"}, {Theme::Dark, "dark"}}};
constexpr Words<Density, 2> densityWords{{{Density::Comfortable, "comfortable"}, {Density::Compact, "compact"}}};

constexpr std::chrono::seconds longestCountdown{60};

const auto countdownKey = QStringLiteral("revocation/countdown_seconds");
const auto languageKey = QStringLiteral("interface/language");
const auto themeKey = QStringLiteral("interface/theme");
const auto densityKey = QStringLiteral("interface/density");
const auto lastWorkspaceKey = QStringLiteral("workspace/last");
const auto geometryKey = QStringLiteral("window/geometry");
const auto stateKey = QStringLiteral("window/state");

QString splitterKey(const QString &name) { return QStringLiteral("splitters/") + name; }
QString columnsKey(const QString &table) { return QStringLiteral("columns/") + table; }
QString viewsKey(const QString &table) { return QStringLiteral("views/") + table; }

} // namespace

Settings::Settings()
    : m_values(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("vigie"), QStringLiteral("vigie"))
{
    m_values.setFallbacksEnabled(false);
}

Settings::Settings(const QString &file)
    : m_values(file, QSettings::IniFormat)
{
}

std::chrono::seconds Settings::countdown() const
{
    constexpr std::chrono::seconds usual{5};
    bool isNumber = false;
    const int seconds = m_values.value(countdownKey).toInt(&isNumber);
    return isNumber ? std::clamp(std::chrono::seconds(seconds), std::chrono::seconds(0), longestCountdown) : usual;
}

void Settings::setCountdown(std::chrono::seconds countdown)
{
    m_values.setValue(countdownKey, int(std::clamp(countdown, std::chrono::seconds(0), longestCountdown).count()));
}

QString Settings::language() const
{
    const QString language = m_values.value(languageKey).toString();
    const bool known = language == QLatin1String("fr") || language == QLatin1String("en");
    return known ? language : QString();
}

void Settings::setLanguage(const QString &language) { m_values.setValue(languageKey, language); }

Theme Settings::theme() const
{
    return valueOf(themeWords, m_values.value(themeKey).toString()).value_or(Theme::System);
}

void Settings::setTheme(Theme theme) { m_values.setValue(themeKey, wordOf(themeWords, theme)); }

Density Settings::density() const
{
    return valueOf(densityWords, m_values.value(densityKey).toString()).value_or(Density::Compact);
}

void Settings::setDensity(Density density) { m_values.setValue(densityKey, wordOf(densityWords, density)); }

QString Settings::lastWorkspace() const { return m_values.value(lastWorkspaceKey).toString(); }
void Settings::setLastWorkspace(const QString &path) { m_values.setValue(lastWorkspaceKey, path); }

QByteArray Settings::windowGeometry() const { return m_values.value(geometryKey).toByteArray(); }
void Settings::setWindowGeometry(const QByteArray &geometry) { m_values.setValue(geometryKey, geometry); }
QByteArray Settings::windowState() const { return m_values.value(stateKey).toByteArray(); }
void Settings::setWindowState(const QByteArray &state) { m_values.setValue(stateKey, state); }

QByteArray Settings::splitter(const QString &name) const { return m_values.value(splitterKey(name)).toByteArray(); }

void Settings::setSplitter(const QString &name, const QByteArray &state)
{
    m_values.setValue(splitterKey(name), state);
}

QByteArray Settings::columns(const QString &table) const { return m_values.value(columnsKey(table)).toByteArray(); }

void Settings::setColumns(const QString &table, const QByteArray &layout)
{
    m_values.setValue(columnsKey(table), layout);
}

QJsonObject Settings::views(const QString &table) const
{
    return QJsonDocument::fromJson(m_values.value(viewsKey(table)).toString().toUtf8()).object();
}

void Settings::setViews(const QString &table, const QJsonObject &views)
{
    const QByteArray json = QJsonDocument(views).toJson(QJsonDocument::Compact);
    m_values.setValue(viewsKey(table), QString::fromUtf8(json));
}

Result<> Settings::save()
{
    m_values.sync();
    if (m_values.status() != QSettings::NoError)
        return failure(Error::Kind::FileNotWritable, m_values.fileName());
    return {};
}

} // namespace vigie
