// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/history.h"

#include <QTest>

using namespace vigie;

namespace {
Place at(const char *page) { return {.page = QString::fromLatin1(page)}; }
} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesBackAndForward();
    void goingSomewhereForgetsWhatWasAhead();
    void comesBackToWhatWasSelected();
    void doesNotRepeatAPlace();
};

void TestHistory::goesBackAndForward()
{
    History history;
    history.visit(at("a"));
    history.visit(at("b"));

    QCOMPARE(history.back(), at("a"));
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.forward(), at("b"));
    QVERIFY(!history.forward());
}

void TestHistory::goingSomewhereForgetsWhatWasAhead()
{
    History history;
    history.visit(at("a"));
    history.visit(at("b"));
    (void)history.back();

    history.visit(at("c"));

    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back(), at("a"));
}

void TestHistory::comesBackToWhatWasSelected()
{
    History history;
    history.visit(at("a"));
    history.replaceCurrent({.page = QStringLiteral("a"), .object = QStringLiteral("12")});
    history.visit(at("b"));

    QCOMPARE(history.back()->object, QStringLiteral("12"));
}

void TestHistory::doesNotRepeatAPlace()
{
    History history;
    history.visit(at("a"));
    history.visit(at("a"));

    QVERIFY(!history.canGoBack());
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
