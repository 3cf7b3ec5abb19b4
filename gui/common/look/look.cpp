// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/look/look.h"

#include "gui/common/look/style.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QEvent>
#include <QScopedValueRollback>

namespace vigie {

namespace {

constexpr auto portalService = "org.freedesktop.portal.Desktop";
constexpr auto portalPath = "/org/freedesktop/portal/desktop";
constexpr auto portalInterface = "org.freedesktop.portal.Settings";
constexpr auto appearanceGroup = "org.freedesktop.appearance";

QString text(const char *latin) { return QString::fromLatin1(latin); }

//! The portal wraps a value in one variant or two, after its version.
uint numberIn(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

} // namespace

Look::Look(QApplication &application, Theme theme, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_theme(theme)
    , m_systemPalette(QApplication::palette())
{
    QApplication::setStyle(new Style);
    m_systemPalette = QApplication::palette();
    m_application.installEventFilter(this);
    apply();
    askPortal();
}

void Look::setTheme(Theme theme)
{
    m_theme = theme;
    apply();
}

bool Look::wantsDark() const
{
    if (m_theme != Theme::System)
        return m_theme == Theme::Dark;
    if (m_scheme != SystemScheme::Unknown)
        return m_scheme == SystemScheme::Dark;
    return isDark(m_systemPalette);
}

void Look::apply()
{
    const QScopedValueRollback guard(m_applying, true);
    QApplication::setPalette(m_highContrast ? m_systemPalette
                                            : paletteOf(wantsDark() ? darkColours() : lightColours()));
    Q_EMIT changed();
}

bool Look::eventFilter(QObject *watched, QEvent *event)
{
    const bool foreign = event->type() == QEvent::ApplicationPaletteChange && watched == &m_application && !m_applying
        && coloursOf(QApplication::palette()) != lightColours() && coloursOf(QApplication::palette()) != darkColours();
    if (foreign) {
        m_systemPalette = QApplication::palette();
        apply();
    }
    return QObject::eventFilter(watched, event);
}

void Look::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(text(portalService), text(portalPath), text(portalInterface), QStringLiteral("SettingChanged"), this,
                SLOT(onPortalSetting(QString, QString, QDBusVariant)));
    for (const QString &key : {QStringLiteral("color-scheme"), QStringLiteral("contrast")}) {
        QDBusMessage call = QDBusMessage::createMethodCall(text(portalService), text(portalPath), text(portalInterface),
                                                           QStringLiteral("Read"));
        call << text(appearanceGroup) << key;
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, 2000), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] {
            const QDBusPendingReply<QDBusVariant> reply(*watcher);
            watcher->deleteLater();
            if (reply.isValid())
                onPortalSetting(text(appearanceGroup), key, reply.value());
        });
    }
}

void Look::onPortalSetting(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group != text(appearanceGroup))
        return;
    const uint number = numberIn(value.variant());
    if (key == QStringLiteral("color-scheme"))
        m_scheme = number == 1 ? SystemScheme::Dark : number == 2 ? SystemScheme::Light : SystemScheme::Unknown;
    else if (key == QStringLiteral("contrast"))
        m_highContrast = number == 1;
    else
        return;
    apply();
}

} // namespace vigie
