// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/partners/siret.h"

#include <QtTest>

using namespace vigie;

class TestSiret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsWhatTheKeyAllows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("digits");
        QTest::newRow("plain") << QStringLiteral("13002526500013") << QStringLiteral("13002526500013");
        QTest::newRow("grouped") << QStringLiteral("130 025 265 00013") << QStringLiteral("13002526500013");
        QTest::newRow("no-break spaces") << QStringLiteral("130\u00a0025\u202f265\u00a000013")
                                         << QStringLiteral("13002526500013");
        QTest::newRow("La Poste, head office") << QStringLiteral("35600000000048") << QStringLiteral("35600000000048");
        QTest::newRow("La Poste, sum of digits")
            << QStringLiteral("35600000049837") << QStringLiteral("35600000049837");
        QTest::newRow("wrong key") << QStringLiteral("13002526500014") << QString();
        QTest::newRow("two digits swapped") << QStringLiteral("31002526500013") << QString();
        QTest::newRow("La Poste, wrong key") << QStringLiteral("35600000049838") << QString();
        QTest::newRow("thirteen digits") << QStringLiteral("1300252650001") << QString();
        QTest::newRow("fifteen digits") << QStringLiteral("130025265000130") << QString();
        QTest::newRow("letters") << QStringLiteral("1300252650001A") << QString();
        QTest::newRow("arabic digits") << QStringLiteral("١٣٠٠٢٥٢٦٥٠٠٠١٣") << QString();
        QTest::newRow("zeroes") << QStringLiteral("00000000000000") << QString();
        QTest::newRow("empty") << QString() << QString();
    }

    void acceptsWhatTheKeyAllows()
    {
        QFETCH(QString, text);
        QFETCH(QString, digits);

        const std::optional<Siret> siret = Siret::fromText(text);

        QCOMPARE(siret ? siret->digits() : QString(), digits);
    }

    void groupsWithNoBreakSpaces()
    {
        QCOMPARE(Siret::fromText(QStringLiteral("13002526500013"))->grouped(),
                 QStringLiteral("130\u00a0025\u00a0265\u00a000013"));
    }
};

QTEST_APPLESS_MAIN(TestSiret)
#include "tst_siret.moc"
