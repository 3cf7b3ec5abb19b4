// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/revocations/revocation_row.h"

#include "gui/common/action_button.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace vigie;

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(9, 42), Qt::UTC);

Intent intentIn(IntentState state)
{
    return {.id = {3},
            .targetLabel = QStringLiteral("2c9b…K7Q2"),
            .partnerName = QStringLiteral("Syndicat fictif des eaux"),
            .apis = QStringLiteral("INFINOE"),
            .requestedAt = now.addSecs(-1),
            .sendAt = now.addSecs(4),
            .state = state,
            .answer = QStringLiteral("droit absent"),
            .nextAttemptAt = now.addSecs(180)};
}

} // namespace

class TestRevocationRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysEachState_data();
    void saysEachState();
    void countsDown();
    void offersOnlyWhatTheStateAllows_data();
    void offersOnlyWhatTheStateAllows();
    void aClickNamesItsIntent();
    void takesNoFocusByItself();
};

void TestRevocationRow::saysEachState_data()
{
    QTest::addColumn<Intent>("intent");
    QTest::addColumn<Glyph>("glyph");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("next");
    const QString check = QStringLiteral("prochain contrôle à 10:45");

    QTest::newRow("intended") << intentIn(IntentState::Intended) << Glyph::Running << QStringLiteral("Envoi dans")
                              << check;
    QTest::newRow("accepted is not a proof") << intentIn(IntentState::Accepted) << Glyph::Accepted
                                             << QStringLiteral("Acceptée, la preuve est attendue") << check;
    Intent passing = intentIn(IntentState::MayPass);
    passing.mayPassUntil = now.addSecs(3600);
    passing.delayReason = DelayReason::GatewayCache;
    QTest::newRow("may pass") << passing << Glyph::MayPass
                              << QStringLiteral("Acceptée — peut encore passer jusqu’à 11:42 (cache de la plateforme)")
                              << check;
    Intent proved = intentIn(IntentState::Verified);
    proved.proof = Proof::RefusedCall;
    QTest::newRow("verified") << proved << Glyph::Verified << QStringLiteral("Vérifiée : appel refusé") << QString();
    Intent opening = passing;
    opening.verb = Verb::UnblockSubscription;
    QTest::newRow("may stay closed")
        << opening << Glyph::MayPass
        << QStringLiteral("Acceptée — l’accès peut rester fermé jusqu’à 11:42 (cache de la plateforme)") << check;
    Intent opened = intentIn(IntentState::Verified);
    opened.verb = Verb::UnblockSubscription;
    opened.proof = Proof::ListAfterDelay;
    QTest::newRow("open again") << opened << Glyph::Verified
                                << QStringLiteral("Vérifiée : rétabli dans la liste, délai écoulé") << QString();
    QTest::newRow("refused") << intentIn(IntentState::Refused) << Glyph::Refused
                             << QStringLiteral("Refusée par le service : « droit absent »") << QString();
    QTest::newRow("unreachable") << intentIn(IntentState::Unreachable) << Glyph::Unreachable
                                 << QStringLiteral("Service injoignable : la demande est gardée et sera renvoyée")
                                 << QStringLiteral("prochain essai à 10:45");
    QTest::newRow("cancelled") << intentIn(IntentState::Cancelled) << Glyph::Cancelled
                               << QStringLiteral("Annulée, rien n’a été envoyé") << QString();
}

void TestRevocationRow::saysEachState()
{
    QFETCH(Intent, intent);
    QFETCH(Glyph, glyph);
    QFETCH(QString, words);
    QFETCH(QString, next);

    const RevocationWords said = wordsOf(intent, now);

    QCOMPARE(said.glyph, glyph);
    QCOMPARE(said.state, words);
    QCOMPARE(said.next, next);
}

void TestRevocationRow::countsDown()
{
    RevocationRow row;
    row.show(intentIn(IntentState::Intended), now);
    const auto shows = [&row](const QString &text) {
        const QList<QLabel *> labels = row.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&text](QLabel *label) { return label->text() == text; });
    };

    QVERIFY(shows(QStringLiteral("4 s")));
    row.tick(now.addMSecs(3001));
    QVERIFY(shows(QStringLiteral("1 s")));
    row.tick(now.addSecs(60));
    QVERIFY(shows(QStringLiteral("0 s")));
}

void TestRevocationRow::offersOnlyWhatTheStateAllows_data()
{
    QTest::addColumn<IntentState>("state");
    QTest::addColumn<bool>("cancel");
    QTest::addColumn<bool>("sendNow");
    QTest::addColumn<bool>("receipt");
    QTest::newRow("intended") << IntentState::Intended << true << true << false;
    QTest::newRow("sent") << IntentState::Sent << false << false << false;
    QTest::newRow("may pass") << IntentState::MayPass << false << false << true;
    QTest::newRow("unreachable") << IntentState::Unreachable << true << true << false;
    QTest::newRow("verified") << IntentState::Verified << false << false << true;
    QTest::newRow("refused") << IntentState::Refused << false << false << true;
    QTest::newRow("cancelled") << IntentState::Cancelled << false << false << false;
}

void TestRevocationRow::offersOnlyWhatTheStateAllows()
{
    QFETCH(IntentState, state);
    QFETCH(bool, cancel);
    QFETCH(bool, sendNow);
    QFETCH(bool, receipt);
    RevocationRow row;

    row.show(intentIn(state), now);

    QCOMPARE(row.findChild<ActionButton *>(QStringLiteral("revocation-cancel"))->isVisible(), cancel);
    QCOMPARE(row.findChild<ActionButton *>(QStringLiteral("revocation-now"))->isVisible(), sendNow);
    QCOMPARE(row.findChild<ActionButton *>(QStringLiteral("revocation-receipt"))->isVisible(), receipt);
}

void TestRevocationRow::aClickNamesItsIntent()
{
    RevocationRow row;
    row.show(intentIn(IntentState::Intended), now);
    QSignalSpy cancelled(&row, &RevocationRow::cancelAsked);

    QTest::mouseClick(row.findChild<ActionButton *>(QStringLiteral("revocation-cancel")), Qt::LeftButton);

    QCOMPARE(cancelled.size(), 1);
    QCOMPARE(cancelled.first().first().value<IntentId>(), IntentId{3});
}

void TestRevocationRow::takesNoFocusByItself()
{
    RevocationRow row;
    row.show(intentIn(IntentState::Intended), now);

    for (const ActionButton *button : row.findChildren<ActionButton *>())
        QVERIFY(!(button->focusPolicy() & Qt::ClickFocus));
    QVERIFY(!row.hasFocus());
}

QTEST_MAIN(TestRevocationRow)
#include "tst_revocation_row.moc"
