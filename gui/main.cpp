// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/application.h"
#include "gui/commands/command_line.h"
#include "gui/common/language.h"

#include <QApplication>

#include <clocale>
#include <langinfo.h>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

//! Timers and bare shells run in the C locale, of which Qt complains on the standard error.
void readTextAsUtf8()
{
    if (std::setlocale(LC_ALL, "") && QByteArrayView(nl_langinfo(CODESET)) == "UTF-8")
        return;
    qputenv("LC_ALL", "C.UTF-8");
    std::setlocale(LC_ALL, "C.UTF-8");
}

//! A core file would hold the secrets that are in memory.
void leaveNoCoreFile()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

void describe()
{
    QCoreApplication::setApplicationName(u"vigie"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(VIGIE_VERSION));
}

int runWindow(int argc, char **argv, const vigie::Request &request)
{
    QApplication application(argc, argv);
    return vigie::run(application,
                      {.workspacePath = request.option(u"workspace"_s),
                       .demonstration = request.demonstration,
                       .language = request.language});
}

//! The request is read again in the language of the user: the first reading only chose the kind of application.
template <typename Application>
int runWithoutWindow(int argc, char **argv, const QStringList &arguments, const QString &language)
{
    Application application(argc, argv);
    vigie::installLanguage(application, language);
    return vigie::runCommandLine(vigie::requestOf(arguments));
}

} // namespace

int main(int argc, char **argv)
{
    readTextAsUtf8();
    leaveNoCoreFile();
    describe();
    const QStringList arguments = argumentsOf(argc, argv);
    const vigie::Request request = vigie::requestOf(arguments);
    if (request.kind == vigie::Request::Kind::Window)
        return runWindow(argc, argv, request);
    if (!request.subcommand.paints)
        return runWithoutWindow<QCoreApplication>(argc, argv, arguments, request.language);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return runWithoutWindow<QGuiApplication>(argc, argv, arguments, request.language);
}
