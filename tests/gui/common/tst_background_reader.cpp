// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/background_reader.h"

#include "services/storage/workspace.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;

class TestBackgroundReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aQuickQuestionDoesNotWaitBehindALongOne();
    void aQuestionThatWasStoppedBeforeItsTurnIsNotAsked();

private:
    QTemporaryDir m_folder{};
    QString m_path{};
};

void TestBackgroundReader::initTestCase()
{
    m_path = m_folder.filePath(QStringLiteral("reader.vigie"));
    QVERIFY(Workspace::create(m_path, {}));
}

void TestBackgroundReader::aQuickQuestionDoesNotWaitBehindALongOne()
{
    BackgroundReader reader(m_path);
    const auto gate = std::make_shared<QSemaphore>();
    const Future<int> slow = reader.ask<int>(
        [gate](Database &) {
            gate->acquire();
            return Result<int>(1);
        },
        {});

    const Future<int> quick = reader.askQuickly<int>([](Database &) { return Result<int>(2); }, {});

    QTRY_VERIFY(quick.isFinished());
    QCOMPARE(*quick.result(), 2);
    QVERIFY(!slow.isFinished());
    gate->release();
    QTRY_VERIFY(slow.isFinished());
}

void TestBackgroundReader::aQuestionThatWasStoppedBeforeItsTurnIsNotAsked()
{
    BackgroundReader reader(m_path);
    const auto gate = std::make_shared<QSemaphore>();
    std::stop_source stop;
    (void)reader.ask<int>(
        [gate](Database &) {
            gate->acquire();
            return Result<int>(1);
        },
        {});
    bool asked = false;
    const Future<int> second = reader.ask<int>(
        [&asked](Database &) {
            asked = true;
            return Result<int>(2);
        },
        stop.get_token());

    stop.request_stop();
    gate->release();

    QTRY_VERIFY(second.isFinished());
    QCOMPARE(second.result().error().kind, Error::Kind::Cancelled);
    QVERIFY(!asked);
}

QTEST_GUILESS_MAIN(TestBackgroundReader)
#include "tst_background_reader.moc"
