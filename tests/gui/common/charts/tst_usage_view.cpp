// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/charts/usage_view.h"
#include "gui/common/look/colours.h"

#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace vigie;

namespace {

constexpr qint64 start = 1'767'222'000; // 2026-01-01 00:00 in Paris

UsageMatter usage(qint64 count)
{
    UsageLine calls{.name = QStringLiteral("appels")};
    for (qint64 i = 0; i < count; ++i)
        calls.values.push_back({start + 60 * i, double(100 + i % 50)});
    calls.values[size_t(count / 3)].value = 730;
    calls.values[size_t(count / 2)].value = std::numeric_limits<double>::quiet_NaN();
    return {.name = QStringLiteral("Appels par minute"),
            .unit = QStringLiteral("appels/min"),
            .lines = {std::move(calls)},
            .limit = 200,
            .limitName = QStringLiteral("quota")};
}

} // namespace

class TestUsageView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void drawsNoMorePointsThanPixels();
    void keysZoomAndMove();
    void tellsWhatStandsAtAnInstant();
    void isPrintedFromItsMenu();
    void isNotBlank_data();
    void isNotBlank();
};

void TestUsageView::initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }

void TestUsageView::drawsNoMorePointsThanPixels()
{
    UsageView view;
    view.resize(1000, 240);
    view.show();

    view.setMatter(usage(1'000'000));

    QVERIFY2(view.pointsDrawn() <= 1000 * 4 + 8, qPrintable(QString::number(view.pointsDrawn())));
    QVERIFY(view.pointsDrawn() > 1000);
    QVERIFY(view.matter().alternative().contains(QStringLiteral("730")));
}

void TestUsageView::keysZoomAndMove()
{
    UsageView view;
    view.resize(800, 240);
    view.show();
    view.setMatter(usage(10'000));
    QSignalSpy moves(&view, &UsageView::rangeChanged);

    QTest::keyClick(&view, Qt::Key_Plus);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);

    QCOMPARE(moves.size(), 2);
    QVERIFY(!view.range().isWhole());
    QTest::keyClick(&view, Qt::Key_0);
    QVERIFY(view.range().isWhole());
}

void TestUsageView::tellsWhatStandsAtAnInstant()
{
    UsageView view;
    view.setMatter(usage(300));

    QVERIFY(view.matter().wordsAt(start + 6000).contains(QStringLiteral("01/01/2026 01:40")));
    QVERIFY(view.matter().wordsAt(start + 6000).contains(QStringLiteral("730 appels/min")));
    QVERIFY(view.matter().wordsAt(start + 9000).contains(QStringLiteral("inconnu")));
    QVERIFY(view.matter().wordsAt(start - 60).contains(QStringLiteral("inconnu")));
}

void TestUsageView::isPrintedFromItsMenu()
{
    UsageView view;
    view.resize(1000, 240);
    view.setMatter(usage(600));
    view.show();
    QSignalSpy asked(&view, &UsageView::printAsked);

    QContextMenuEvent event(QContextMenuEvent::Keyboard, {10, 10}, view.mapToGlobal(QPoint(10, 10)));
    QApplication::sendEvent(view.viewport(), &event);
    auto *menu = view.findChild<QMenu *>(QStringLiteral("chartMenu"));
    QVERIFY(menu);
    for (QAction *action : menu->actions()) {
        if (action->text().startsWith(QStringLiteral("Imprimer")))
            action->trigger();
    }

    QCOMPARE(asked.count(), 1);
}

void TestUsageView::isNotBlank_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << paletteOf(lightColours());
    QTest::newRow("dark") << paletteOf(darkColours());
}

void TestUsageView::isNotBlank()
{
    QFETCH(QPalette, palette);
    UsageView view;
    view.resize(800, 240);
    view.setPalette(palette);
    view.setMatter(usage(5'000));
    view.show();

    const QImage image = view.grab().toImage();

    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colours += image.pixel(x, y);
    }
    QVERIFY(colours.size() > 20);
    QCOMPARE(image.pixelColor(2, image.height() - 2), palette.color(QPalette::Base));
}

QTEST_MAIN(TestUsageView)
#include "tst_usage_view.moc"
