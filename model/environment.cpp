// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/environment.h"

namespace vigie {

QString environmentWord(Environment environment)
{
    switch (environment) {
    case Environment::Sandbox:
        return QStringLiteral("sandbox");
    case Environment::Production:
        return QStringLiteral("production");
    }
    Q_UNREACHABLE();
}

std::optional<Environment> environmentFromWord(const QString &word)
{
    if (word == QLatin1String("sandbox"))
        return Environment::Sandbox;
    if (word == QLatin1String("production"))
        return Environment::Production;
    return std::nullopt;
}

} // namespace vigie
