// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace vigie::sandbox {

//! The sandbox's secrets: drawn anew at each start, and derived rather than kept.
class Vault
{
public:
    Vault();

    //! The secret of `what`, 28 characters, the same until the sandbox ends.
    [[nodiscard]] QByteArray secretOf(const QString &what) const;
    //! Never twice the same.
    [[nodiscard]] QByteArray freshToken();

private:
    QByteArray m_key;
    quint64 m_tokens{0};
};

} // namespace vigie::sandbox
