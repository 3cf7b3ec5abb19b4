// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QTemporaryDir>

namespace vigie::test {

//! An authority of our own and what it signs, made anew with openssl for each test program.
class TestCertificates
{
public:
    TestCertificates();

    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    //! `authority.pem`, `other-authority.pem`, `client.pem` (encrypted key, pass phrase `geheim`), `client.p12`.
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    //! Of a server named `server` (127.0.0.1), `expired`, `elsewhere` (another host) or `stranger` (unknown authority).
    [[nodiscard]] QSslConfiguration server(const QString &name, bool asksForClient = false,
                                           QSsl::SslProtocol protocol = QSsl::SecureProtocols) const;

private:
    bool openssl(const QStringList &arguments);
    bool makeAuthority(const QString &name);
    bool makeSigned(const QString &name, const QString &authority, const QString &alternativeName,
                    const QStringList &dates = {});

    QTemporaryDir m_folder{};
    bool m_isComplete{false};
};

} // namespace vigie::test
