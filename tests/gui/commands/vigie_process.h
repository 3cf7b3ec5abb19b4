// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

//! How a run of the program ended.
struct Run {
    int exitCode{-1};
    QByteArray output{};
    QByteArray errors{};

    //! The one object on the standard output; empty when there is none, or more than it.
    [[nodiscard]] QJsonObject json() const;
};

//! Runs the real program, in a folder of its own with a workspace that does not exist yet.
class VigieProcess
{
public:
    VigieProcess();

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString workspace() const { return file(QStringLiteral("w.vigie")); }
    //! A private folder, for --credentials-dir.
    [[nodiscard]] QString credentials() const { return file(QStringLiteral("credentials")); }

    //! As the user would: no option is added.
    [[nodiscard]] Run run(const QStringList &arguments, const QByteArray &input = {}) const;
    //! With the workspace and the folder of credentials.
    [[nodiscard]] Run in(const QStringList &arguments, const QByteArray &input = {}) const;
    //! The same while this process serves what the program speaks to.
    [[nodiscard]] Run beside(const QStringList &arguments, const QByteArray &input = {}) const;
    //! Into the folder of credentials.
    [[nodiscard]] bool giveSecret(const QString &service, const QByteArray &secret) const;
    [[nodiscard]] QStringList located(const QStringList &arguments) const;

    //! The program, beside it the sandbox.
    [[nodiscard]] static QString program(const QString &name);
    //! A workspace with its profiles and no service.
    [[nodiscard]] bool makeWorkspace() const;

private:
    QTemporaryDir m_folder;
};
