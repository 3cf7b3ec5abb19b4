// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/error_text.h"
#include "gui/common/fault_words.h"

#include <QtTest>

using namespace vigie;

namespace {

constexpr auto lastKind = Error::Kind::TooLarge;

QList<Error::Kind> everyKind()
{
    QList<Error::Kind> kinds;
    for (int kind = 0; kind <= int(lastKind); ++kind)
        kinds << Error::Kind(kind);
    return kinds;
}

bool isSentence(const QString &text)
{
    return text.size() > 10 && !text.front().isLower() && text.endsWith(u'.') && !text.contains(QLatin1String("%1"));
}

} // namespace

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindSaysWhatHappenedWhatWasKeptAndWhatToDo_data()
    {
        QTest::addColumn<int>("kind");
        for (const Error::Kind kind : everyKind())
            QTest::newRow(qPrintable(errorKindWord(kind))) << int(kind);
    }

    void everyKindSaysWhatHappenedWhatWasKeptAndWhatToDo()
    {
        QFETCH(int, kind);

        const ErrorText bare = errorText({.kind = Error::Kind(kind)});

        QVERIFY2(isSentence(bare.happened), qPrintable(bare.happened));
        QVERIFY2(isSentence(bare.kept), qPrintable(bare.kept));
        QVERIFY2(isSentence(bare.toDo), qPrintable(bare.toDo));
    }

    void faultsOfAProfileAreToldInFrench_data()
    {
        QTest::addColumn<QString>("words");
        const auto row = [](const char *detail, const char *words) {
            QTest::newRow(detail) << QString::fromUtf8(words);
        };
        row("integer expected, string found", "il faut ici un nombre entier, et non un texte");
        row("-5 is below 1", "-5 est inférieur au minimum, 1");
        row("“quotas” is none of “quota”, “gate”",
            "« quotas » n’est pas l’un des mots admis ici : « quota », « gate »");
        row("“1999-12-31” is no date from 2000 to 2100", "« 1999-12-31 » n’est pas une date de 2000 à 2100");
        row("a circle of rules: MET-2 → MET-3 → MET-2",
            "ces règles s’attendent l’une l’autre, en cercle : MET-2 → MET-3 → MET-2");
        row("the key “article” is missing", "la clé « article » manque");
        row("unknown key; the keys here are “api”", "cette clé est inconnue ; celles qui sont admises ici : « api »");
        row("no rule “MET-9” in this profile", "ce profil n’a pas de règle « MET-9 »");
        row("“A%1” stands twice", "« A%1 » figure deux fois");
        row("“,” or “}” expected", "il faut ici « , » ou « } »");
        row("“%2” does not match ^%1$", "« %2 » n’a pas la forme attendue (expression rationnelle ^%1$)");
        row("the document ends too early", "le document s’arrête trop tôt");
    }

    void faultsOfAProfileAreToldInFrench()
    {
        QFETCH(QString, words);

        QCOMPARE(faultWords(QString::fromUtf8(QTest::currentDataTag())), words);
    }

    void everyKindHasItsOwnWordAndSentence()
    {
        QSet<QString> words;
        QSet<QString> sentences;
        for (const Error::Kind kind : everyKind()) {
            QCOMPARE(errorKindFromWord(errorKindWord(kind)), std::optional(kind));
            words << errorKindWord(kind);
            sentences << errorText({.kind = kind}).happened;
        }
        QCOMPARE(words.size(), everyKind().size());
        QCOMPARE(sentences.size(), everyKind().size());
    }

    void namesTheSubjectAsItIs()
    {
        const ErrorText text = errorText({.kind = Error::Kind::Unreachable, .subject = QStringLiteral("apim.example")});

        QVERIFY(text.happened.startsWith(QStringLiteral("apim.example ne répond pas")));
    }

    void saysWhereAFileIsAtFault()
    {
        const ErrorText text = errorText({.kind = Error::Kind::InvalidProfile,
                                          .subject = QStringLiteral("p.json"),
                                          .detail = QStringLiteral("unknown kind"),
                                          .line = 12,
                                          .column = 5});

        QVERIFY2(text.happened.contains(QLatin1String("Ligne 12, colonne 5")), qPrintable(text.happened));
        QVERIFY2(text.happened.endsWith(QLatin1String("unknown kind.")), qPrintable(text.happened));
    }

    void saysWhatIsWrongWithAnInputInTheAgentsWords_data()
    {
        QTest::addColumn<QString>("detail");
        for (const char *detail :
             {"readable-by-others", "not-regular", "too-large", "empty", "no PEM certificate in this file",
              "not an HTTP address", "no token", "this is the workspace itself", "not a date and time", "wrong key",
              "wrong form", "several partners"})
            QTest::newRow(detail) << QString::fromLatin1(detail);
    }

    void saysWhatIsWrongWithAnInputInTheAgentsWords()
    {
        QFETCH(QString, detail);

        const QString line = errorLine(
            {.kind = Error::Kind::InvalidInput, .subject = QStringLiteral("x"), .detail = detail});

        QVERIFY2(!line.contains(detail, Qt::CaseInsensitive), qPrintable(line));
        QVERIFY2(line.startsWith(QStringLiteral("x n’est pas valable. ")), qPrintable(line));
        QVERIFY(line.contains(faultWords(detail), Qt::CaseInsensitive));
    }

    void saysThatAFileExists()
    {
        const ErrorText text = errorText(
            {.kind = Error::Kind::FileNotWritable, .detail = QStringLiteral("the file exists")});

        QVERIFY2(text.happened.contains(QStringLiteral("existe déjà")), qPrintable(text.happened));
    }

    void tellsTheWorkspaceFromOtherFiles_data()
    {
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("detail");
        for (const char *detail : {"this is the workspace itself", "a database: a workspace or its backup"}) {
            QTest::addRow("read, %s", detail) << Error::Kind::FileNotReadable << QString::fromLatin1(detail);
            QTest::addRow("written, %s", detail) << Error::Kind::FileNotWritable << QString::fromLatin1(detail);
        }
    }

    void tellsTheWorkspaceFromOtherFiles()
    {
        QFETCH(Error::Kind, kind);
        QFETCH(QString, detail);

        const QString line = errorLine({.kind = kind, .subject = QStringLiteral("a.vigie"), .detail = detail});

        QCOMPARE(line.count(faultWords(detail)), 1);
        QVERIFY2(line.contains(QLatin1String(". Choisissez un autre ")), qPrintable(line));
    }

    void fitsOnOneLineWithItsDetailOnce()
    {
        const QString line = errorLine({.kind = Error::Kind::ServiceFault,
                                        .subject = QStringLiteral("apim.example"),
                                        .detail = QStringLiteral("GET /a\n500")});
        QVERIFY(!line.contains(u'\n'));
        QVERIFY(line.endsWith(QLatin1String("[GET /a 500]")));

        const QString input = errorLine({.kind = Error::Kind::InvalidInput, .detail = QStringLiteral("bad date")});
        QCOMPARE(input.count(QLatin1String("bad date"), Qt::CaseInsensitive), 1);
    }
};

QTEST_APPLESS_MAIN(TestErrorText)
#include "tst_error_text.moc"
