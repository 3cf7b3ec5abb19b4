// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace vigie {

//! A D-Bus session of its own, without activation, and a real gnome-keyring in it. Both end with it.
class PrivateKeyring
{
public:
    ~PrivateKeyring();

    //! Makes the bus that of this process: before its first use of D-Bus. False, with `trouble()`, when it cannot.
    bool startBus();
    //! With a fresh, open collection; waited for until it answers.
    //! Once a process: libsecret does not find its session again in a second one.
    bool startKeyring();
    void stopKeyring();
    //! Locks the default collection, as the desktop does when the agent leaves.
    bool lock();
    bool unlock();
    [[nodiscard]] QString trouble() const { return m_trouble; }

private:
    bool fail(const QString &trouble);

    QTemporaryDir m_folder{};
    QProcess m_bus{};
    QProcess m_keyring{};
    QString m_trouble{};
};

} // namespace vigie
