// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/printable_text.h"

#include <QtTest>

using namespace vigie;

namespace {

bool supportsAllButChinese(QChar character) { return character.unicode() < 0x4e00 || character.unicode() > 0x9fff; }

} // namespace

class TestPrintableText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatTheFontHas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("actual");
        const auto row = [](const char *name, const QString &text, const QString &shown, const QString &actual = {}) {
            QTest::newRow(name) << text << shown << actual;
        };
        row("plain", QStringLiteral("Port-Exemple, été"), QStringLiteral("Port-Exemple, été"));
        row("empty", {}, {});
        row("markup", QStringLiteral("<b>&amp;"), QStringLiteral("<b>&amp;"));
        row("tab and carriage return", QStringLiteral("a\tb\rc"), QStringLiteral("a b c"));
        row("line feed stays", QStringLiteral("a\nb"), QStringLiteral("a\nb"));
        row("controls", QStringLiteral("a\u0007b\u0085c"), QStringLiteral("abc"));
        row("direction marks", QStringLiteral("a\u202Eb\u202C\u200Ec"), QStringLiteral("abc"));
        row("soft hyphen, zero width", QStringLiteral("a\u00ADb\u200Bc\uFEFFd"), QStringLiteral("abcd"));
        row("decomposed accent", QStringLiteral("e\u0301"), QStringLiteral("é"));
        row("emoji", QStringLiteral("a\U0001F600b"), QStringLiteral("a□b"), QStringLiteral("a\U0001F600b"));
        row("joined emoji", QStringLiteral("\U0001F468\u200D\U0001F469"), QStringLiteral("□□"),
            QStringLiteral("\U0001F468\u200D\U0001F469"));
        row("no glyph", QStringLiteral("a\u5E02b"), QStringLiteral("a□b"), QStringLiteral("a\u5E02b"));
        row("private use", QStringLiteral("a\uE000"), QStringLiteral("a□"), QStringLiteral("a\uE000"));
        row("half of a pair", QStringLiteral("a") + QChar(0xD83D), QStringLiteral("a\uFFFD"),
            QStringLiteral("a\uFFFD"));
        row("arabic keeps its glyphs and its text", QStringLiteral("\u0628\u0644"), QStringLiteral("\u0628\u0644"),
            QStringLiteral("\u0628\u0644"));
    }

    void showsWhatTheFontHas()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QFETCH(QString, actual);

        const PrintableText printed = printable(text, supportsAllButChinese);

        QCOMPARE(printed.shown, shown);
        QCOMPARE(printed.actual, actual);
    }

    void givesBackThePartThatALineStandsFor()
    {
        const QString text = QStringLiteral("ab\U0001F600 c\U0001F601d");
        const PrintableText printed = printable(text, supportsAllButChinese);

        QCOMPARE(printed.shown, QStringLiteral("ab□ c□d"));
        QCOMPARE(printed.actualPart(0, 3), QStringLiteral("ab\U0001F600"));
        QCOMPARE(printed.actualPart(3, 4), QStringLiteral(" c\U0001F601d"));
        QCOMPARE(printed.actualPart(0, 3) + printed.actualPart(3, 4), text);
    }

    void anAmountStaysInOnePieceWithoutANarrowSpace()
    {
        const auto without = [](char16_t missing, char16_t missingToo) {
            return printable(
                       QStringLiteral("1\u202f234,00\u00a0€"),
                       [=](QChar character) { return character != QChar(missing) && character != QChar(missingToo); })
                .shown;
        };

        QCOMPARE(without(u'\u202f', u'\u202f'), QStringLiteral("1\u00a0234,00\u00a0€"));
        QCOMPARE(without(u'\u202f', u'\u00a0'), QStringLiteral("1 234,00 €"));
    }

    void setsFrenchSpaces()
    {
        QCOMPARE(typeset(QStringLiteral("Quoi ? « Oui » : non ; si !")),
                 QStringLiteral("Quoi\u202f? «\u202fOui\u202f»\u202f: non\u202f; si\u202f!"));
    }
};

QTEST_GUILESS_MAIN(TestPrintableText)
#include "tst_printable_text.moc"
