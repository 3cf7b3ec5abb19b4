// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/sandbox.h"
#include "services/sandbox/wso2_platform.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSocketNotifier>
#include <QTextStream>

#include <array>
#include <csignal>
#include <optional>
#include <unistd.h>

using namespace vigie::sandbox;

namespace {

constexpr int wrongUsage = 2;

int complain(const QString &sentence)
{
    QTextStream(stderr) << "vigie-sandbox: " << sentence << '\n';
    return wrongUsage;
}

void listFaults()
{
    QTextStream out(stdout);
    for (const FaultDescription &fault : faultDescriptions()) {
        QString name = QLatin1String(fault.name);
        if (fault.value != 0)
            name += QStringLiteral("=%1").arg(fault.value);
        out << name.leftJustified(20) << fault.help << '\n';
    }
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QStringLiteral(
        "Stand-ins of DataPass, of the editor API, of two WSO2 API managers with their gateways and of Prometheus, on "
        "free ports of "
        "127.0.0.1, filled "
        "with fictitious partners. Prints one line of JSON when ready; ends when its standard input closes."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {QStringLiteral("partners"), QStringLiteral("How many partners (200)."), QStringLiteral("N"),
         QStringLiteral("200")},
        {QStringLiteral("history-days"), QStringLiteral("How far back the Prometheus is to be read (396)."),
         QStringLiteral("DAYS"), QStringLiteral("396")},
        {QStringLiteral("wso2-version"), QStringLiteral("4.0 to 4.7, of both API managers (4.5 and 4.7)."),
         QStringLiteral("VERSION")},
        {QStringLiteral("propagation"), QStringLiteral("How long a change takes to reach the gateways (1500)."),
         QStringLiteral("MILLISECONDS"), QStringLiteral("1500")},
        {QStringLiteral("fault"), QStringLiteral("Misbehave; may be given several times."),
         QStringLiteral("NAME[=VALUE]")},
        {QStringLiteral("list-faults"), QStringLiteral("List the faults and end.")},
        {QStringLiteral("keep"), QStringLiteral("Go on when the standard input closes.")},
    });
}

std::optional<int> positive(const QString &text)
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    return isNumber && value >= 0 ? std::optional(value) : std::nullopt;
}

//! The options, or nothing and a sentence on the standard error.
std::optional<SandboxOptions> optionsFrom(const QCommandLineParser &parser)
{
    SandboxOptions options;
    const auto partners = positive(parser.value(QStringLiteral("partners")));
    const auto propagation = positive(parser.value(QStringLiteral("propagation")));
    constexpr int mostPartners = 100'000;
    const auto days = positive(parser.value(QStringLiteral("history-days")));
    if (!partners || *partners > mostPartners || !propagation || !days || *days == 0) {
        complain(QStringLiteral("--partners takes 0 to 100000, --propagation milliseconds, --history-days 1 and more"));
        return std::nullopt;
    }
    options.partners = *partners;
    options.historyDays = *days;
    options.propagation = std::chrono::milliseconds(*propagation);
    options.wso2Version = parser.value(QStringLiteral("wso2-version"));
    if (!options.wso2Version.isEmpty() && !Wso2Version::fromText(options.wso2Version)) {
        complain(QStringLiteral("--wso2-version takes 4.0 to 4.7"));
        return std::nullopt;
    }
    for (const QString &name : parser.values(QStringLiteral("fault"))) {
        const auto fault = faultFromText(name);
        if (!fault) {
            complain(QStringLiteral("no such fault: %1 (see --list-faults)").arg(name));
            return std::nullopt;
        }
        options.faults.append(*fault);
    }
    return options;
}

//! Ends the program when the other end of the standard input is gone, so that it never outlives who started it.
void endWithInput(QCoreApplication &application)
{
    auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, [&application] {
        std::array<char, 256> ignored{};
        if (::read(STDIN_FILENO, ignored.data(), ignored.size()) <= 0)
            application.quit();
    });
}

std::array<int, 2> signalPipe{-1, -1};

//! A signal handler may do no more than write: the event loop does the rest.
void endOnSignals(QCoreApplication &application)
{
    if (::pipe(signalPipe.data()) != 0)
        return;
    auto *notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, [&application] { application.quit(); });
    for (const int number : {SIGTERM, SIGINT}) {
        std::signal(number, [](int) {
            const char byte = 0;
            [[maybe_unused]] const auto written = ::write(signalPipe[1], &byte, 1);
        });
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("vigie-sandbox"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VIGIE_VERSION));
    QCommandLineParser parser;
    describe(parser);
    parser.process(application);
    if (parser.isSet(QStringLiteral("list-faults"))) {
        listFaults();
        return 0;
    }
    const auto options = optionsFrom(parser);
    if (!options)
        return wrongUsage;
    Sandbox sandbox(*options);
    if (!sandbox.start())
        return complain(QStringLiteral("no free port on 127.0.0.1")), 1;
    endOnSignals(application);
    if (!parser.isSet(QStringLiteral("keep")))
        endWithInput(application);
    QTextStream(stdout) << QJsonDocument(sandbox.announcement()).toJson(QJsonDocument::Compact) << '\n';
    return QCoreApplication::exec();
}
