// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/request.h"

#include "gui/commands/command_table.h"
#include "gui/commands/help.h"
#include "gui/commands/near_match.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

class UsageWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::Usage)
};

Request wrong(const QString &sentence, const QString &help = {})
{
    const QString advice = UsageWords::tr("Voyez « vigie %1--help ».").arg(help.isEmpty() ? help : help + u' ');
    return {.kind = Request::Kind::Wrong, .text = sentence + u' ' + advice};
}

//! « Vouliez-vous dire … ? », or nothing.
QString suggestion(const QString &typed, const QStringList &words, const QString &prefix = {})
{
    const std::optional<QString> near = nearMatch(typed, words);
    return near ? u' ' + UsageWords::tr("Vouliez-vous dire « %1 » ?").arg(prefix + *near) : QString();
}

QStringList namesOf(const QList<Command> &list)
{
    QStringList names;
    for (const Command &command : list)
        names << command.name;
    return names;
}

QStringList namesOf(const QList<Subcommand> &list)
{
    QStringList names;
    for (const Subcommand &subcommand : list)
        names << subcommand.name;
    return names;
}

QStringList namesOf(const QList<Option> &list)
{
    QStringList names;
    for (const Option &option : list)
        names << option.name;
    return names;
}

QCommandLineOption parsed(const Option &option)
{
    QStringList names{option.name};
    if (option.name == QLatin1String("help"))
        names << QStringLiteral("h");
    return {names, option.summary, option.value};
}

//! Those of Qt itself that take a value: they may stand in front of the window's options.
QList<Option> toolkitOptions()
{
    QList<Option> options;
    for (const char *name : {"platform", "style", "geometry", "display", "stylesheet"})
        options << Option{
            .name = QString::fromLatin1(name), .kind = Option::Kind::Text, .value = QStringLiteral("VALUE")};
    return options;
}

QList<Option> windowOptions()
{
    return QList<Option>{{.name = QStringLiteral("demo")}, {.name = QStringLiteral("version")}} + globalOptions();
}

void parseInto(QCommandLineParser &parser, const QList<Option> &options, const QStringList &arguments)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const Option &option : options)
        parser.addOption(parsed(option));
    static_cast<void>(parser.parse(arguments));
}

//! What is wrong with the options, or an empty text.
QString faultOf(const QCommandLineParser &parser, const QList<Option> &options)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty()) {
        return UsageWords::tr("Option inconnue : --%1.").arg(unknown.first())
            + suggestion(unknown.first(), namesOf(options), QStringLiteral("--"));
    }
    if (!parser.errorText().isEmpty())
        return parser.errorText() + u'.';
    for (const Option &option : options) {
        if (option.required && !parser.isSet(option.name))
            return UsageWords::tr("Il manque --%1.").arg(option.name);
        for (const QString &value : parser.values(option.name)) {
            if (const std::optional<QString> problem = problemOf(option, value))
                return *problem;
        }
    }
    return {};
}

QMap<QString, QStringList> givenOptions(const QCommandLineParser &parser, const QList<Option> &options)
{
    QMap<QString, QStringList> given;
    for (const Option &option : options) {
        if (parser.isSet(option.name))
            given.insert(option.name, parser.values(option.name));
    }
    return given;
}

QString argumentFault(const Subcommand &subcommand, qsizetype count)
{
    if (count < subcommand.fewestArguments)
        return UsageWords::tr("Il manque un argument : %1.").arg(subcommand.arguments);
    if (subcommand.mostArguments >= 0 && count > subcommand.mostArguments)
        return UsageWords::tr("Il y a trop d’arguments.");
    return {};
}

Request commandRequest(const Command &command, const Subcommand &subcommand, const QStringList &arguments)
{
    const QString name = fullName(command, subcommand);
    const QList<Option> options = subcommand.everyOption();
    QCommandLineParser parser;
    parseInto(parser, options, arguments);
    if (parser.isSet(QStringLiteral("help")))
        return {.kind = Request::Kind::Help, .text = helpOf(command, subcommand)};
    if (const QString fault = faultOf(parser, options); !fault.isEmpty())
        return wrong(fault, name);
    const QStringList positional = parser.positionalArguments().mid(subcommand.name.isEmpty() ? 1 : 2);
    if (const QString fault = argumentFault(subcommand, positional.size()); !fault.isEmpty())
        return wrong(fault, name);
    return {.kind = Request::Kind::Command,
            .subcommand = subcommand,
            .invocation = {.options = givenOptions(parser, options), .arguments = positional}};
}

Request windowRequest(const QCommandLineParser &parser, const QList<Option> &options)
{
    if (parser.isSet(QStringLiteral("help")))
        return {.kind = Request::Kind::Help, .text = helpOf(commands())};
    if (parser.isSet(QStringLiteral("version"))) {
        return {.kind = Request::Kind::Help,
                .text = QStringLiteral("vigie %1\n").arg(QString::fromLatin1(VIGIE_VERSION))};
    }
    if (const QString fault = faultOf(parser, options); !fault.isEmpty())
        return wrong(fault);
    for (const QString &name : {QStringLiteral("credentials-dir"), QStringLiteral("quiet")}) {
        if (parser.isSet(name))
            return wrong(UsageWords::tr("--%1 ne vaut qu’avec une commande.").arg(name));
    }
    return {.kind = Request::Kind::Window,
            .invocation = {.options = givenOptions(parser, options)},
            .demonstration = parser.isSet(QStringLiteral("demo"))};
}

Request nounRequest(const Command &command, const QStringList &arguments, const QStringList &positional, bool asksHelp)
{
    if (const Subcommand *only = command.subcommand({}))
        return commandRequest(command, *only, arguments);
    if (positional.size() < 2 && asksHelp)
        return {.kind = Request::Kind::Help, .text = helpOf(command)};
    if (positional.size() < 2) {
        return wrong(UsageWords::tr("« %1 » attend une action : %2.")
                         .arg(command.name, namesOf(command.subcommands).join(QStringLiteral(", "))),
                     command.name);
    }
    const Subcommand *subcommand = command.subcommand(positional[1]);
    if (!subcommand) {
        return wrong(UsageWords::tr("« %1 » n’a pas d’action « %2 ».").arg(command.name, positional[1])
                         + suggestion(positional[1], namesOf(command.subcommands)),
                     command.name);
    }
    return commandRequest(command, *subcommand, arguments);
}

//! The command that the positional arguments name, or the window where they name none.
Request chosenRequest(const QCommandLineParser &parser, const QList<Option> &options, const QStringList &arguments)
{
    const QStringList positional = parser.positionalArguments();
    if (positional.isEmpty())
        return windowRequest(parser, options);
    const QList<Command> table = commands();
    const auto command = std::find_if(table.cbegin(), table.cend(),
                                      [&](const Command &candidate) { return candidate.name == positional.first(); });
    if (command == table.cend()) {
        return wrong(UsageWords::tr("Commande inconnue : « %1 ».").arg(positional.first())
                     + suggestion(positional.first(), namesOf(table)));
    }
    if (parser.isSet(QStringLiteral("demo")))
        return wrong(UsageWords::tr("--demo ouvre la fenêtre et ne se combine pas avec une commande."));
    return nounRequest(*command, arguments, positional, parser.isSet(QStringLiteral("help")));
}

} // namespace

Request requestOf(const QStringList &arguments)
{
    // The options of the commands are not known yet; those with a value that may stand in front of one are.
    const QList<Option> options = windowOptions() + toolkitOptions();
    QCommandLineParser parser;
    parseInto(parser, options + QList<Option>{formatOption(listFormats()), asOfOption()}, arguments);
    Request request = chosenRequest(parser, options, arguments);
    request.language = parser.value(QStringLiteral("lang"));
    return request;
}

} // namespace vigie
