// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/contract_values.h"
#include "gui/commands/exit_code.h"
#include "gui/commands/near_match.h"
#include "gui/commands/option.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie;

class TestOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesInstantsAndDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("instant");
        QTest::newRow("instant") << u"2026-11-22T09:42:00Z"_s << u"2026-11-22T09:42:00Z"_s;
        QTest::newRow("offset") << u"2026-11-22T10:42:00+01:00"_s << u"2026-11-22T09:42:00Z"_s;
        QTest::newRow("date, winter") << u"2026-11-22"_s << u"2026-11-22T22:59:59Z"_s;
        QTest::newRow("date, summer") << u"2026-07-14"_s << u"2026-07-14T21:59:59Z"_s;
        QTest::newRow("leap day") << u"2028-02-29"_s << u"2028-02-29T22:59:59Z"_s;
        QTest::newRow("no such day") << u"2026-02-29"_s << QString();
        QTest::newRow("no offset") << u"2026-11-22T09:42:00"_s << QString();
        QTest::newRow("date and more") << u"2026-11-22x"_s << QString();
        QTest::newRow("words") << u"hier"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }

    void takesInstantsAndDates()
    {
        QFETCH(QString, text);
        QFETCH(QString, instant);

        const std::optional<QDateTime> taken = instantFromText(text);

        QCOMPARE(taken ? jsonOf(*taken).toString() : QString(), instant);
    }

    void refusesWhatAnOptionDoesNotTake_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("taken");
        using Kind = Option::Kind;
        QTest::newRow("word") << int(Kind::Word) << u"json"_s << true;
        QTest::newRow("other word") << int(Kind::Word) << u"xml"_s << false;
        QTest::newRow("word in capitals") << int(Kind::Word) << u"JSON"_s << false;
        QTest::newRow("count") << int(Kind::Count) << u"0"_s << true;
        QTest::newRow("negative") << int(Kind::Count) << u"-1"_s << false;
        QTest::newRow("fraction") << int(Kind::Count) << u"1.5"_s << false;
        QTest::newRow("too big a count") << int(Kind::Count) << u"99999999999"_s << false;
        QTest::newRow("SIRET") << int(Kind::Siret) << u"130 025 265 00013"_s << true;
        QTest::newRow("wrong key") << int(Kind::Siret) << u"13002526500014"_s << false;
        QTest::newRow("URL") << int(Kind::Url) << u"https://apim.example/x"_s << true;
        QTest::newRow("host only") << int(Kind::Url) << u"apim.example"_s << false;
        QTest::newRow("URL without host") << int(Kind::Url) << u"https://"_s << false;
        QTest::newRow("pair") << int(Kind::Pair) << u"key=a=b"_s << true;
        QTest::newRow("no key") << int(Kind::Pair) << u"=b"_s << false;
        QTest::newRow("no value") << int(Kind::Pair) << u"key"_s << false;
        QTest::newRow("text") << int(Kind::Text) << u" "_s << true;
        QTest::newRow("empty text") << int(Kind::Text) << QString() << false;
    }

    void refusesWhatAnOptionDoesNotTake()
    {
        QFETCH(int, kind);
        QFETCH(QString, value);
        QFETCH(bool, taken);
        const Option option{.name = u"o"_s, .kind = Option::Kind(kind), .words = {u"json"_s}};

        const std::optional<QString> problem = problemOf(option, value);

        QCOMPARE(!problem, taken);
        QVERIFY(taken || problem->startsWith(u"--o attend "_s));
    }

    void findsTheWordThatWasMeant_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        QTest::newRow("one letter less") << u"token"_s << u"tokens"_s;
        QTest::newRow("two letters swapped") << u"tokesn"_s << u"tokens"_s;
        QTest::newRow("beginning") << u"par"_s << u"partners"_s;
        QTest::newRow("too far") << u"xyz"_s << QString();
        QTest::newRow("short word, all of it wrong") << u"zz"_s << QString();
    }

    void findsTheWordThatWasMeant()
    {
        QFETCH(QString, typed);
        QFETCH(QString, meant);
        QCOMPARE(nearMatch(typed, {u"tokens"_s, u"partners"_s, u"to"_s}).value_or(QString()), meant);
    }

    void endsAsTheContractSays()
    {
        QCOMPARE(int(exitCodeOf({.kind = Error::Kind::Unreachable})), 1);
        QCOMPARE(int(exitCodeOf({.kind = Error::Kind::DiskFull})), 1);
        QCOMPARE(int(exitCodeOf({.kind = Error::Kind::WorkspaceNewer})), 3);
        QCOMPARE(int(exitCodeOf({.kind = Error::Kind::InvalidProfile})), 3);
        QCOMPARE(int(exitCodeOf({.kind = Error::Kind::IntegrityBroken})), 6);
    }
};

QTEST_APPLESS_MAIN(TestOptions)
#include "tst_options.moc"
