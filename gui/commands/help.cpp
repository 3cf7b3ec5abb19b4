// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/help.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

class HelpWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::Help)
};

using Entries = QList<std::pair<QString, QString>>;

//! Two columns; a long left one pushes its text to the next line.
QString twoColumns(const Entries &entries)
{
    constexpr qsizetype widest = 30;
    qsizetype width = 0;
    for (const auto &[left, right] : entries) {
        if (left.size() <= widest)
            width = std::max(width, left.size());
    }
    QString text;
    for (const auto &[left, right] : entries) {
        const QString gap = left.size() > width ? u'\n' + QString(width + 4, u' ')
                                                : QString(width - left.size() + 2, u' ');
        text += QStringLiteral("  ") + left + gap + right + u'\n';
    }
    return text;
}

Entries entriesOf(const QList<Option> &options)
{
    Entries entries;
    for (const Option &option : options) {
        const QString value = option.value.isEmpty() ? QString() : u' ' + option.value;
        const QString more = option.repeated ? QStringLiteral("…") : QString();
        const QString summary = option.required ? HelpWords::tr("%1 (obligatoire)").arg(option.summary)
                                                : option.summary;
        entries.append({QStringLiteral("--") + option.name + value + more, summary});
    }
    return entries;
}

QString section(const QString &title, const Entries &entries)
{
    return entries.isEmpty() ? QString() : u'\n' + title + u'\n' + twoColumns(entries);
}

QString capitalised(QString text)
{
    text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString fullName(const Command &command, const Subcommand &subcommand)
{
    return subcommand.name.isEmpty() ? command.name : command.name + u' ' + subcommand.name;
}

QString helpOf(const QList<Command> &commands)
{
    Entries entries;
    for (const Command &command : commands)
        entries.append({command.name, command.summary});
    QList<Option> options{{.name = QStringLiteral("demo"),
                           .summary = HelpWords::tr("ouvrir la fenêtre sur une démonstration, sans rien de réel")}};
    options << globalOptions();
    options << Option{.name = QStringLiteral("version"), .summary = HelpWords::tr("afficher la version")};
    return HelpWords::tr("Usage : vigie [--workspace FICHIER] [--lang fr|en] [COMMANDE [OPTIONS]]") + u'\n'
        + HelpWords::tr("Sans commande, ouvre la fenêtre. « vigie COMMANDE --help » dit ce que fait une commande.")
        + u'\n' + section(HelpWords::tr("Commandes"), entries) + section(HelpWords::tr("Options"), entriesOf(options))
        + u'\n'
        + HelpWords::tr("Codes de sortie : 0 fait · 1 échec · 2 mauvais usage · 3 données d’entrée refusées · "
                        "4 fait en partie · 5 révocation acceptée, pas encore prouvée · 6 intégrité rompue")
        + u'\n';
}

QString helpOf(const Command &command)
{
    if (const Subcommand *only = command.subcommand({}))
        return helpOf(command, *only);
    Entries entries;
    for (const Subcommand &subcommand : command.subcommands) {
        const QString arguments = subcommand.arguments.isEmpty() ? QString() : u' ' + subcommand.arguments;
        entries.append({subcommand.name + arguments, subcommand.summary});
    }
    return HelpWords::tr("Usage : vigie %1 ACTION [OPTIONS]").arg(command.name) + u'\n' + capitalised(command.summary)
        + QStringLiteral(".\n") + section(HelpWords::tr("Actions"), entries);
}

QString helpOf(const Command &command, const Subcommand &subcommand)
{
    const QString arguments = subcommand.arguments.isEmpty() ? QString() : u' ' + subcommand.arguments;
    return HelpWords::tr("Usage : vigie %1 [OPTIONS]").arg(fullName(command, subcommand) + arguments) + u'\n'
        + capitalised(subcommand.summary) + QStringLiteral(".\n")
        + section(HelpWords::tr("Options"), entriesOf(subcommand.everyOption()));
}

} // namespace vigie
