// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/command.h"

#include <algorithm>

namespace vigie {

QList<Option> Subcommand::everyOption() const
{
    QList<Option> all = options;
    if (!formats.isEmpty())
        all << formatOption(formats);
    if (dated)
        all << asOfOption();
    return all + globalOptions();
}

const Subcommand *Command::subcommand(const QString &wanted) const
{
    const auto found = std::find_if(subcommands.cbegin(), subcommands.cend(),
                                    [&](const Subcommand &candidate) { return candidate.name == wanted; });
    return found == subcommands.cend() ? nullptr : &*found;
}

QStringList listFormats() { return {QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("csv")}; }

} // namespace vigie
