// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/charts/chart_widget.h"
#include "gui/common/look/colours.h"
#include "tests/services/reports/sample_charts.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace vigie;

namespace {

struct Shown {
    ChartWidget widget{};

    Shown()
    {
        widget.setChart(std::make_shared<RateChart>(sample::rates()));
        widget.resize(800, 220);
        widget.show();
        widget.setFocus();
    }
};

void turnWheel(QWidget &widget, int turns, Qt::KeyboardModifiers modifiers)
{
    const QPointF middle = QRectF(widget.rect()).center();
    QWheelEvent event(middle, widget.mapToGlobal(middle), {}, {0, turns * 120}, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &event);
}

int inkedPixels(const QImage &image)
{
    int inked = 0;
    const QRgb base = image.pixel(0, 0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            inked += image.pixel(x, y) != base ? 1 : 0;
    }
    return inked;
}

} // namespace

class TestChartWidget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void drawsInEveryAppearance_data();
    void drawsInEveryAppearance();
    void arrowsWalkThroughTheMarks();
    void plusAndMinusZoom();
    void theWheelZoomsWhereItIs();
    void anUntouchedChartLetsTheWheelPass();
    void tellsScreenReaders();
    void theMousePointsAtAMark();
    void copiesAnImage();
    void keepsThePartInSight();
    void aRangeStaysInTheWhole();
};

void TestChartWidget::initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }

void TestChartWidget::drawsInEveryAppearance_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << paletteOf(lightColours());
    QTest::newRow("dark") << paletteOf(darkColours());
    QPalette contrast(Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::Link, QPalette::Mid})
        contrast.setColor(role, Qt::white);
    contrast.setColor(QPalette::Base, Qt::black);
    QTest::newRow("high contrast") << contrast;
}

void TestChartWidget::drawsInEveryAppearance()
{
    QFETCH(QPalette, palette);
    Shown shown;
    shown.widget.setPalette(palette);

    const QImage image = shown.widget.image();

    QCOMPARE(image.width(), shown.widget.width() * 2);
    QVERIFY(image.height() > shown.widget.height() * 2); // under its name
    QVERIFY(inkedPixels(image) > 3000);
    QCOMPARE(image.pixelColor(0, 0), palette.color(QPalette::Base));
}

void TestChartWidget::arrowsWalkThroughTheMarks()
{
    Shown shown;
    QSignalSpy changes(&shown.widget, &ChartWidget::currentChanged);

    QTest::keyClick(&shown.widget, Qt::Key_Right);
    QTest::keyClick(&shown.widget, Qt::Key_Right);

    QCOMPARE(shown.widget.current(), 1);
    QVERIFY(shown.widget.currentWords().contains(QStringLiteral("février 2026")));
    QCOMPARE(changes.size(), 2);
    QTest::keyClick(&shown.widget, Qt::Key_End);
    QCOMPARE(shown.widget.current(), 10);
    QTest::keyClick(&shown.widget, Qt::Key_Right);
    QCOMPARE(shown.widget.current(), 10);
    QTest::keyClick(&shown.widget, Qt::Key_Home);
    QCOMPARE(shown.widget.current(), 0);
    QSignalSpy activations(&shown.widget, &ChartWidget::activated);
    QTest::keyClick(&shown.widget, Qt::Key_Return);
    QCOMPARE(activations.size(), 1);
    QTest::keyClick(&shown.widget, Qt::Key_Escape);
    QCOMPARE(shown.widget.current(), -1);
}

void TestChartWidget::plusAndMinusZoom()
{
    Shown shown;
    const qint64 whole = shown.widget.range().shown().seconds();

    QTest::keyClick(&shown.widget, Qt::Key_Plus);

    QVERIFY(shown.widget.range().shown().seconds() < whole);
    const Interval before = shown.widget.range().shown();
    QTest::keyClick(&shown.widget, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(shown.widget.range().shown().start > before.start);
    QCOMPARE(shown.widget.range().shown().seconds(), before.seconds());
    QTest::keyClick(&shown.widget, Qt::Key_0);
    QVERIFY(shown.widget.range().isWhole());
    QTest::keyClick(&shown.widget, Qt::Key_Minus);
    QVERIFY(shown.widget.range().isWhole());
}

void TestChartWidget::theWheelZoomsWhereItIs()
{
    Shown shown;
    const Interval whole = shown.widget.range().shown();

    turnWheel(shown.widget, 2, Qt::ControlModifier);

    const Interval closer = shown.widget.range().shown();
    QVERIFY(closer.seconds() < whole.seconds());
    const qint64 moved = (closer.start + closer.end) / 2 - (whole.start + whole.end) / 2;
    QVERIFY(std::abs(moved) < 86'400);
    turnWheel(shown.widget, 1, Qt::ShiftModifier);
    QVERIFY(shown.widget.range().shown().start < closer.start);
}

void TestChartWidget::anUntouchedChartLetsTheWheelPass()
{
    ChartWidget widget;
    widget.setChart(std::make_shared<RateChart>(sample::rates()));

    turnWheel(widget, 1, Qt::NoModifier);

    QVERIFY(widget.range().isWhole());
}

void TestChartWidget::tellsScreenReaders()
{
    Shown shown;
    QTest::keyClick(&shown.widget, Qt::Key_Right);

    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&shown.widget);

    QVERIFY(interface);
    QCOMPARE(interface->role(), QAccessible::Chart);
    QVERIFY(interface->text(QAccessible::Name).contains(QStringLiteral("INFINOE")));
    QVERIFY(interface->text(QAccessible::Description).contains(QStringLiteral("août 2026 : inconnu")));
    QVERIFY(interface->text(QAccessible::Value).contains(QStringLiteral("janvier 2026")));
}

void TestChartWidget::theMousePointsAtAMark()
{
    Shown shown;
    const ChartFrame frame{
        .area = QRectF(shown.widget.rect()).adjusted(4, 4, -4, -4), .style = {}, .range = shown.widget.range().shown()};
    Q_UNUSED(frame)

    QTest::keyClick(&shown.widget, Qt::Key_Escape);
    int found = 0;
    for (int x = 60; x < 760 && found < 3; x += 3) {
        for (int y = 10; y < 200; y += 5) {
            const QPointF at(x, y);
            QMouseEvent move(QEvent::MouseMove, at, shown.widget.mapToGlobal(at), Qt::NoButton, Qt::NoButton,
                             Qt::NoModifier);
            QApplication::sendEvent(&shown.widget, &move);
            if (shown.widget.current() == found)
                ++found;
        }
    }
    QCOMPARE(found, 3);
}

void TestChartWidget::copiesAnImage()
{
    Shown shown;

    QTest::keyClick(&shown.widget, Qt::Key_C, Qt::ControlModifier);

    QVERIFY(inkedPixels(QApplication::clipboard()->image()) > 3000);
}

void TestChartWidget::keepsThePartInSight()
{
    Shown shown;
    QTest::keyClick(&shown.widget, Qt::Key_Plus);
    const Interval before = shown.widget.range().shown();

    shown.widget.setChart(std::make_shared<RateChart>(sample::rates()));

    QCOMPARE(shown.widget.range().shown(), before);
    shown.widget.setChart(std::make_shared<OutageChart>(sample::outages()));
    QVERIFY(shown.widget.range().isWhole());
}

void TestChartWidget::aRangeStaysInTheWhole()
{
    ChartRange range({.start = 0, .end = 1000}, 100);

    QVERIFY(range.zoom(1000, 0));
    QCOMPARE(range.shown(), (Interval{.start = 0, .end = 100}));
    QVERIFY(!range.pan(-5));
    QVERIFY(range.pan(100));
    QCOMPARE(range.shown(), (Interval{.start = 900, .end = 1000}));
    QVERIFY(range.reveal({.start = 10, .end = 20}));
    QCOMPARE(range.shown().start, 10);
    QVERIFY(!range.reveal({.start = 50, .end = 60}));
    QVERIFY(range.zoom(0.001, 0.5));
    QVERIFY(range.isWhole());
}

QTEST_MAIN(TestChartWidget)
#include "tst_chart_widget.moc"
