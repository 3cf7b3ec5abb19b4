// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/command_line.h"

#include "gui/commands/command_run.h"
#include "gui/common/error_text.h"

#include <QCoreApplication>

namespace vigie {

namespace {

OutputFormat outputFormat(const QString &word)
{
    if (word == QLatin1String("json"))
        return OutputFormat::Json;
    return word == QLatin1String("csv") ? OutputFormat::Csv : OutputFormat::Text;
}

int failed(Console &console, const Error &error)
{
    console.complain(errorLine(error));
    return int(exitCodeOf(error));
}

int runCommand(const Request &request, Console &console)
{
    CommandRun run(request.invocation, console);
    run.tasks().deliver(request.subcommand.run(run), [&console](const Result<ExitCode> &done) {
        QCoreApplication::exit(done ? int(*done) : failed(console, done.error()));
    });
    return QCoreApplication::exec();
}

} // namespace

int runCommandLine(const Request &request)
{
    Console console({.format = outputFormat(request.option(QStringLiteral("format"))),
                     .quiet = request.invocation.options.contains(QStringLiteral("quiet"))});
    int exitCode = int(ExitCode::Done);
    if (request.kind == Request::Kind::Wrong) {
        console.complain(request.text);
        exitCode = int(ExitCode::WrongUsage);
    } else if (request.kind == Request::Kind::Help) {
        console.write(request.text);
    } else {
        exitCode = runCommand(request, console);
    }
    if (!console.flush() && exitCode == int(ExitCode::Done))
        return failed(console, {.kind = Error::Kind::FileNotWritable, .subject = QStringLiteral("stdout")});
    return exitCode;
}

} // namespace vigie
