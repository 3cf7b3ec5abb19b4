// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/command_table.h"
#include "gui/commands/help.h"

#include <QProcess>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

QString installerFile(const QString &name) { return QStringLiteral(VIGIE_SOURCE_DIR) + u"/installer/"_s + name; }

//! The man page without its macros: its words, in order.
QString manText()
{
    QFile file(installerFile(u"vigie.1"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    text.replace(u"\\-"_s, u"-"_s)
        .replace(QRegularExpression(u"\\\\f[A-Z]|^\\.(?!S[SH])[A-Z]+ "_s, QRegularExpression::MultilineOption), {});
    return text;
}

//! What the man page says of a subcommand: from its name to the next entry.
QString manEntry(const QString &text, const QString &name)
{
    static const QRegularExpression nextEntry(u"^\\.TP$|^SS |^SH |^\\.(TP|SS|SH)"_s,
                                              QRegularExpression::MultilineOption);
    const QRegularExpression start(u"^\"?%1[ \"\\n]"_s.arg(QRegularExpression::escape(name)),
                                   QRegularExpression::MultilineOption);
    const auto found = start.match(text);
    if (!found.hasMatch())
        return {};
    const qsizetype from = found.capturedStart();
    const qsizetype to = text.indexOf(nextEntry, found.capturedEnd());
    return text.mid(from, to < 0 ? -1 : to - from);
}

//! What bash offers after these words.
QStringList completions(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words)
        quoted << u"'%1'"_s.arg(word);
    QProcess bash;
    bash.start(u"bash"_s,
               {u"--norc"_s, u"-c"_s,
                u"source '%1'; COMP_WORDS=(%2); COMP_CWORD=%3; _vigie; printf '%s\\n' \"${COMPREPLY[@]}\""_s
                    .arg(installerFile(u"vigie.bash"_s), quoted.join(u' '))
                    .arg(words.size() - 1)});
    bash.waitForFinished();
    return QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

QStringList sorted(QStringList words)
{
    words.sort();
    words.removeDuplicates();
    return words;
}

} // namespace

class TestCommandDocuments : public QObject
{
    Q_OBJECT

private:
    static void everySubcommand()
    {
        QTest::addColumn<int>("command");
        QTest::addColumn<int>("subcommand");
        const QList<Command> table = commands();
        for (int i = 0; i < table.size(); ++i) {
            for (int j = 0; j < table[i].subcommands.size(); ++j)
                QTest::newRow(qPrintable(fullName(table[i], table[i].subcommands[j]))) << i << j;
        }
    }

private Q_SLOTS:
    void theManPageTellsEveryOption_data() { everySubcommand(); }

    void theManPageTellsEveryOption()
    {
        QFETCH(int, command);
        QFETCH(int, subcommand);
        const Command noun = commands()[command];
        const Subcommand action = noun.subcommands[subcommand];

        const QString entry = manEntry(manText(), fullName(noun, action));

        QVERIFY2(!entry.isEmpty(), "no entry");
        for (const Option &option : action.options)
            QVERIFY2(entry.contains(u"--"_s + option.name), qPrintable(option.name));
        QCOMPARE(entry.contains(u"--format"_s), !action.formats.isEmpty());
        QCOMPARE(entry.contains(u"--as-of"_s), action.dated);
    }

    void theManPageTellsEveryCommonOption()
    {
        for (const Option &option : globalOptions())
            QVERIFY2(manText().contains(u"--"_s + option.name), qPrintable(option.name));
    }

    void bashOffersEveryOption_data() { everySubcommand(); }

    void bashOffersEveryOption()
    {
        QFETCH(int, command);
        QFETCH(int, subcommand);
        const Command noun = commands()[command];
        const Subcommand action = noun.subcommands[subcommand];
        QStringList expected;
        for (const Option &option : action.everyOption())
            expected << u"--"_s + option.name;

        const QStringList offered = completions(QStringList{u"vigie"_s} + fullName(noun, action).split(u' ')
                                                + QStringList{u"--"_s});

        QCOMPARE(sorted(offered), sorted(expected));
    }

    void bashOffersEveryCommandAndAction()
    {
        QStringList names;
        for (const Command &command : commands()) {
            names << command.name;
            QStringList actions;
            for (const Subcommand &subcommand : command.subcommands)
                actions << subcommand.name;
            if (!command.subcommand({}))
                QCOMPARE(sorted(completions({u"vigie"_s, command.name, QString()})), sorted(actions));
        }
        QCOMPARE(sorted(completions({u"vigie"_s, QString()})), sorted(names));
    }

    void bashOffersTheWordsOfClosedSets_data() { everySubcommand(); }

    void bashOffersTheWordsOfClosedSets()
    {
        QFETCH(int, command);
        QFETCH(int, subcommand);
        const Command noun = commands()[command];
        const Subcommand action = noun.subcommands[subcommand];
        for (const Option &option : action.everyOption()) {
            if (option.words.isEmpty())
                continue;
            const QStringList offered = completions(QStringList{u"vigie"_s} + fullName(noun, action).split(u' ')
                                                    + QStringList{u"--"_s + option.name, QString()});
            QCOMPARE(sorted(offered), sorted(option.words));
        }
    }
};

QTEST_GUILESS_MAIN(TestCommandDocuments)
#include "tst_command_documents.moc"
