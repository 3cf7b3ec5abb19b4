// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/secrets/secret.h"

namespace vigie {

Secret::Secret(QByteArray value)
    : m_value(std::move(value))
{
}

Secret::~Secret()
{
    if (!m_value.isEmpty() && m_value.isDetached()) {
        volatile char *bytes = m_value.data();
        for (qsizetype i = 0; i < m_value.size(); ++i)
            bytes[i] = 0;
    }
}

} // namespace vigie
