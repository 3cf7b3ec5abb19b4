// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/async/task_scope.h"
#include "tests/services/waiting.h"

#include <QThread>
#include <QtTest>

#include <thread>

using namespace vigie;

namespace {

Future<int> doubled(int value) { return settled<int>(value * 2); }

} // namespace

class TestFuture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settlesOnceWithTheFirstResult();
    void settlesWithCancelledWhenItsProducerDies();
    void settlesFromAnotherThread();
    void mapsAValueAndPassesAnErrorOn();
    void mapsToAnError();
    void runsTheNextStepInTheOwnersThread();
    void skipsTheNextStepAfterAnError();
    void cancelsTheNextStepWhenItsOwnerDies();
    void cancelsWhenTheOwnerDiesWhileTheStepRuns();
    void deliversLaterEvenWhatIsSettled();
    void deliversNothingAfterCancel();
    void deliversAgainAfterCancel();
    void deliversNothingOnceDestroyed();
    void asksItsWorkToStop();
};

void TestFuture::settlesOnceWithTheFirstResult()
{
    const Settler<int> settler;
    QVERIFY(!settler.isSettled());

    settler.settle(1);
    settler.settle(2);

    QVERIFY(settler.isSettled());
    QCOMPARE(settler.future().result(), Result<int>(1));
}

void TestFuture::settlesWithCancelledWhenItsProducerDies()
{
    Future<int> future;
    {
        const Settler<int> first;
        const Settler<int> copy = first;
        future = copy.future();
    }

    QVERIFY(future.isFinished());
    QCOMPARE(errorOf(future.result()), Error::Kind::Cancelled);
}

void TestFuture::settlesFromAnotherThread()
{
    const Settler<int> settler;
    std::thread worker([settler] { settler.settle(7); });

    const Result<int> result = waited(settler.future());

    worker.join();
    QCOMPARE(result, Result<int>(7));
}

void TestFuture::mapsAValueAndPassesAnErrorOn()
{
    const auto text = [](int value) -> Result<QString> { return QString::number(value); };

    QCOMPARE(mapped(settled<int>(4), text).result(), Result<QString>(QStringLiteral("4")));
    const Result<QString> failing = mapped(failed<int>({.kind = Error::Kind::TimedOut}), text).result();
    QCOMPARE(errorOf(failing), Error::Kind::TimedOut);
}

void TestFuture::mapsToAnError()
{
    const auto refuse = [](int) -> Result<int> { return failure(Error::Kind::BadReply); };

    QCOMPARE(errorOf(mapped(settled<int>(4), refuse).result()), Error::Kind::BadReply);
}

void TestFuture::runsTheNextStepInTheOwnersThread()
{
    QObject owner;
    const Settler<int> settler;
    QThread *ranIn = nullptr;
    const Future<int> future = andThen(settler.future(), &owner, [&ranIn](int value) {
        ranIn = QThread::currentThread();
        return doubled(value);
    });

    std::thread worker([settler] { settler.settle(21); });
    const Result<int> result = waited(future);

    worker.join();
    QCOMPARE(result, Result<int>(42));
    QCOMPARE(ranIn, QThread::currentThread());
}

void TestFuture::skipsTheNextStepAfterAnError()
{
    QObject owner;
    bool ran = false;
    const Future<int> future = andThen(failed<int>({.kind = Error::Kind::Refused}), &owner, [&ran](int value) {
        ran = true;
        return doubled(value);
    });

    QCOMPARE(errorOf(waited(future)), Error::Kind::Refused);
    QVERIFY(!ran);
}

void TestFuture::cancelsTheNextStepWhenItsOwnerDies()
{
    auto owner = std::make_unique<QObject>();
    const Settler<int> settler;
    bool ran = false;
    const Future<int> future = andThen(settler.future(), owner.get(), [&ran](int value) {
        ran = true;
        return doubled(value);
    });

    owner.reset();
    settler.settle(1);

    QCOMPARE(errorOf(waited(future)), Error::Kind::Cancelled);
    QVERIFY(!ran);
}

void TestFuture::cancelsWhenTheOwnerDiesWhileTheStepRuns()
{
    auto owner = std::make_unique<QObject>();
    const Settler<int> inner;
    bool ran = false;
    const Future<int> future = andThen(settled<int>(1), owner.get(), [&ran, inner](int) {
        ran = true;
        return inner.future();
    });
    QTRY_VERIFY(ran);

    owner.reset();
    inner.settle(5);

    QCOMPARE(errorOf(waited(future)), Error::Kind::Cancelled);
}

void TestFuture::deliversLaterEvenWhatIsSettled()
{
    TaskScope tasks;
    int delivered = 0;

    tasks.deliver(settled<int>(3), [&delivered](const Result<int> &result) { delivered = *result; });

    QCOMPARE(delivered, 0);
    QTRY_COMPARE(delivered, 3);
}

void TestFuture::deliversNothingAfterCancel()
{
    TaskScope tasks;
    int delivered = 0;
    tasks.deliver(settled<int>(3), [&delivered](const Result<int> &) { ++delivered; });
    const std::stop_token before = tasks.token();

    tasks.cancel();
    QObject last;
    bool passed = false;
    whenDone<int>(settled<int>(1), &last, [&passed](const Result<int> &) { passed = true; });

    QTRY_VERIFY(passed);
    QCOMPARE(delivered, 0);
    QVERIFY(before.stop_requested());
}

void TestFuture::deliversAgainAfterCancel()
{
    TaskScope tasks;
    tasks.cancel();
    int delivered = 0;

    tasks.deliver(settled<int>(3), [&delivered](const Result<int> &) { ++delivered; });

    QTRY_COMPARE(delivered, 1);
    QVERIFY(!tasks.token().stop_requested());
}

void TestFuture::deliversNothingOnceDestroyed()
{
    int delivered = 0;
    const Settler<int> settler;
    {
        TaskScope tasks;
        tasks.deliver(settler.future(), [&delivered](const Result<int> &) { ++delivered; });
    }
    settler.settle(1);
    QObject last;
    bool passed = false;
    whenDone<int>(settler.future(), &last, [&passed](const Result<int> &) { passed = true; });

    QTRY_VERIFY(passed);
    QCOMPARE(delivered, 0);
}

void TestFuture::asksItsWorkToStop()
{
    std::stop_token token;
    {
        const TaskScope tasks;
        token = tasks.token();
        QVERIFY(!token.stop_requested());
    }
    QVERIFY(token.stop_requested());
}

QTEST_GUILESS_MAIN(TestFuture)
#include "tst_future.moc"
