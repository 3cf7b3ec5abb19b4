// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/access/revocation.h"

#include <QtTest>

using namespace vigie;

namespace {

const QList<IntentState> states{IntentState::Intended,    IntentState::Sent,     IntentState::Accepted,
                                IntentState::MayPass,     IntentState::Verified, IntentState::Refused,
                                IntentState::Unreachable, IntentState::Cancelled};

} // namespace

class TestRevocation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void follows_data();
    void follows();
    void leavesNoFinalState();
    void provesOnlyWhatWasAccepted();
    void cancelsNothingThatWasAnswered();
    void readsItsOwnWords();
};

void TestRevocation::follows_data()
{
    QTest::addColumn<IntentState>("from");
    QTest::addColumn<QStringList>("to");
    const auto row = [](IntentState from, const char *to) {
        QTest::newRow(qPrintable(intentStateWord(from)))
            << from << QString::fromLatin1(to).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    row(IntentState::Intended, "intended sent unreachable cancelled");
    row(IntentState::Sent, "sent accepted refused unreachable cancelled");
    row(IntentState::Accepted, "may_pass verified");
    row(IntentState::MayPass, "sent may_pass verified");
    row(IntentState::Verified, "");
    row(IntentState::Refused, "");
    row(IntentState::Unreachable, "sent accepted unreachable cancelled");
    row(IntentState::Cancelled, "");
}

void TestRevocation::follows()
{
    QFETCH(IntentState, from);
    QFETCH(QStringList, to);
    QStringList allowed;
    for (const IntentState state : states) {
        if (mayFollow(from, state))
            allowed.append(intentStateWord(state));
    }
    allowed.sort();
    to.sort();
    QCOMPARE(allowed, to);
}

void TestRevocation::leavesNoFinalState()
{
    for (const IntentState from : states) {
        const bool leaves = std::any_of(states.begin(), states.end(),
                                        [from](IntentState to) { return mayFollow(from, to); });
        QCOMPARE(leaves, !isFinal(from));
    }
}

void TestRevocation::provesOnlyWhatWasAccepted()
{
    for (const IntentState from : states)
        QCOMPARE(mayFollow(from, IntentState::Verified), from == IntentState::Accepted || from == IntentState::MayPass);
}

void TestRevocation::cancelsNothingThatWasAnswered()
{
    for (const IntentState from : {IntentState::Accepted, IntentState::MayPass, IntentState::Refused})
        QVERIFY(!mayFollow(from, IntentState::Cancelled));
}

void TestRevocation::readsItsOwnWords()
{
    for (const IntentState state : states)
        QCOMPARE(intentStateFromWord(intentStateWord(state)), std::optional(state));
    QCOMPARE(intentStateFromWord(QStringLiteral("sending")), std::nullopt);
}

QTEST_GUILESS_MAIN(TestRevocation)
#include "tst_revocation.moc"
