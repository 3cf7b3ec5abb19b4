// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/look/colours.h"
#include "services/settings/settings.h"

#include <QObject>

class QApplication;
class QDBusVariant;

namespace vigie {

//! Gives the program its palette and style, light or dark, and follows the system where asked to. A system palette
//! of high contrast is left as it is.
class Look : public QObject
{
    Q_OBJECT

public:
    Look(QApplication &application, Theme theme, QObject *parent = nullptr);

    [[nodiscard]] Theme theme() const { return m_theme; }
    void setTheme(Theme theme);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class SystemScheme { Unknown, Light, Dark };

    Q_SLOT void onPortalSetting(const QString &group, const QString &key, const QDBusVariant &value);
    void askPortal();
    void apply();
    [[nodiscard]] bool wantsDark() const;

    QApplication &m_application;
    Theme m_theme;
    QPalette m_systemPalette;
    SystemScheme m_scheme{SystemScheme::Unknown};
    bool m_highContrast{false};
    bool m_applying{false};
};

} // namespace vigie
