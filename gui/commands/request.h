// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/command_run.h"

namespace vigie {

//! What the arguments of the program ask for.
struct Request {
    enum class Kind {
        Window,
        Help, //!< `text` goes to the standard output
        Command,
        Wrong, //!< `text` says why
    };
    Kind kind{Kind::Window};
    QString text{};
    Subcommand subcommand{};
    Invocation invocation{}; //!< of Window: the global options
    bool demonstration{false};
    QString language{}; //!< of --lang; empty: the system's

    //! The last one given, or empty.
    [[nodiscard]] QString option(const QString &name) const
    {
        const QStringList given = invocation.options.value(name);
        return given.isEmpty() ? QString() : given.last();
    }
};

//! In the language that is installed when it is called. The first argument is the program.
[[nodiscard]] Request requestOf(const QStringList &arguments);

} // namespace vigie
