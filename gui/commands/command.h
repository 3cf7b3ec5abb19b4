// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/exit_code.h"
#include "gui/commands/option.h"
#include "services/async/future.h"

#include <functional>

namespace vigie {

class CommandRun;

//! One thing that the command line does: `tokens list`.
struct Subcommand {
    QString name{}; //!< empty where the command stands alone (`sync`)
    QString arguments{}; //!< as --help shows them: `ID…`
    int fewestArguments{0};
    int mostArguments{0}; //!< -1: no limit
    QString summary{};
    QStringList formats{}; //!< of --format, the default first; empty: the command prints messages only
    bool dated{false}; //!< takes --as-of
    bool paints{false}; //!< needs fonts: a PDF is written
    QList<Option> options{};
    //! Its error, if any, is told to the user by the caller.
    std::function<Future<ExitCode>(CommandRun &)> run{};

    //! Its own, then --format and --as-of, then the global ones.
    [[nodiscard]] QList<Option> everyOption() const;
};

//! A noun and what can be done with it. One file pair each, one line each in the table of commands.
struct Command {
    QString name{};
    QString summary{};
    QList<Subcommand> subcommands{};

    [[nodiscard]] const Subcommand *subcommand(const QString &name) const;
};

//! Of most commands: the choices of --format.
[[nodiscard]] QStringList listFormats();

//! For a command that has nothing to wait for.
[[nodiscard]] inline auto atOnce(Result<ExitCode> (*run)(CommandRun &))
{
    return [run](CommandRun &commandRun) { return settled<ExitCode>(run(commandRun)); };
}

} // namespace vigie
