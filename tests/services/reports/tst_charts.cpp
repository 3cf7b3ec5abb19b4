// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calendar/paris_time.h"
#include "services/reports/charts/chart_axis.h"
#include "services/reports/sla_words.h"
#include "tests/services/reports/sample_charts.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace vigie;

namespace {

ChartFrame frameOf(const Chart &chart, const QSizeF &size = {800, 200})
{
    ChartStyle style;
    style.font.setPixelSize(12);
    return {.area = QRectF(QPointF(), size), .style = style, .range = chart.wholeRange()};
}

QImage drawn(const Chart &chart, const ChartFrame &frame)
{
    QImage image(frame.area.size().toSize(), QImage::Format_RGB32);
    image.fill(frame.style.base);
    QPainter painter(&image);
    chart.paint(painter, frame);
    return image;
}

int inkedPixels(const QImage &image, const QColor &base)
{
    int inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            inked += image.pixelColor(x, y) != base ? 1 : 0;
    }
    return inked;
}

} // namespace

Q_DECLARE_METATYPE(std::shared_ptr<vigie::Chart>)

class TestCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyChartDrawsAndSpeaks_data();
    void everyChartDrawsAndSpeaks();
    void everyChartPrintsAsVectors_data() { everyChartDrawsAndSpeaks_data(); }
    void everyChartPrintsAsVectors();
    void heightIsTheRate();
    void comparedChartsShareTheirScale();
    void aMissedMonthIsBelowTheTarget();
    void aDayIsInItsWeek();
    void zoomingLeavesTheRestOut();
    void anOutageOfASecondCanBeSeen();
    void unknownIsNotDrawnAsUp();
    void aRateIsNotRoundedOverItsTarget_data();
    void aRateIsNotRoundedOverItsTarget();
    void spansAreWritten_data();
    void spansAreWritten();
    void aDayOfUsageSaysItsHighestValues();
    void ticksOfTimeAreMidnightsOfParis();
};

void TestCharts::initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }

void TestCharts::everyChartDrawsAndSpeaks_data()
{
    QTest::addColumn<std::shared_ptr<Chart>>("chart");
    QTest::addColumn<QString>("word");
    QTest::newRow("rates") << std::shared_ptr<Chart>(new RateChart(sample::rates())) << "manqué";
    QTest::newRow("calendar") << std::shared_ptr<Chart>(new CalendarChart(sample::calendar())) << "inconnu";
    QTest::newRow("outages") << std::shared_ptr<Chart>(new OutageChart(sample::outages())) << "06/10";
    QTest::newRow("budget") << std::shared_ptr<Chart>(new BudgetChart(sample::budget())) << "reste";
    QTest::newRow("usage") << std::shared_ptr<Chart>(new UsageChart(sample::usage())) << "quota";
    QTest::newRow("no usage") << std::shared_ptr<Chart>(new UsageChart({.name = QStringLiteral("rien")})) << "";
    QTest::newRow("no rates") << std::shared_ptr<Chart>(new RateChart({.name = QStringLiteral("rien")})) << "";
    QTest::newRow("no outage") << std::shared_ptr<Chart>(
        new OutageChart({.name = QStringLiteral("rien"), .range = {0, 86'400}}))
                               << "aucune";
}

void TestCharts::everyChartDrawsAndSpeaks()
{
    QFETCH(std::shared_ptr<Chart>, chart);
    QFETCH(QString, word);

    ChartFrame frame = frameOf(*chart);
    frame.current = chart->marks(frame).isEmpty() ? -1 : 0;
    const QImage image = drawn(*chart, frame);

    QVERIFY(inkedPixels(image, frame.style.base) > 200);
    QVERIFY(!chart->name().isEmpty());
    QVERIFY2(chart->alternative().contains(word), qPrintable(chart->alternative()));
    for (const ChartMark &mark : chart->marks(frame)) {
        QVERIFY(!mark.words.isEmpty());
        QVERIFY(mark.area.isEmpty() || frame.area.adjusted(-8, -8, 8, 8).contains(mark.area));
    }
}

void TestCharts::everyChartPrintsAsVectors()
{
    QFETCH(std::shared_ptr<Chart>, chart);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(1200);
    QPainter painter(&writer);

    chart->paint(painter, {.area = {0, 0, 8000, 2400}, .style = paperChartStyle(), .range = chart->wholeRange()});
    painter.end();

    QVERIFY(buffer.data().size() > 2000);
    QVERIFY(!buffer.data().contains("/Subtype /Image"));
}

void TestCharts::aDayOfUsageSaysItsHighestValues()
{
    const UsageChart chart(sample::usage());

    const QList<ChartMark> marks = chart.marks(frameOf(chart));

    QCOMPARE(marks.size(), 30);
    QVERIFY2(marks.first().words.contains(QStringLiteral("01/10/2026")), qPrintable(marks.first().words));
    QVERIFY2(marks.first().words.contains(QStringLiteral("moyenne par heure : au plus 132 appels/min")),
             qPrintable(marks.first().words));
}

void TestCharts::heightIsTheRate()
{
    const RateChart chart(sample::rates());
    const auto marks = chart.marks(frameOf(chart));

    const double january = marks[0].area.center().y(); // 99.77
    const double march = marks[2].area.center().y(); // 99.27
    const double may = marks[4].area.center().y(); // 100
    QVERIFY(may < january);
    QVERIFY(january < march);
    QCOMPARE((march - may) / (january - may), 0.73 / 0.23);
}

void TestCharts::comparedChartsShareTheirScale()
{
    RateSeries low = sample::rates();
    RateSeries high = sample::rates();
    for (RatePoint &point : high.points)
        point.rate = 0.9927;
    const double floor = commonFloor({low, high});

    low.floor = high.floor = floor;
    const RateChart one(low);
    const RateChart other(high);

    QVERIFY(floor < 0.9647);
    QCOMPARE(one.marks(frameOf(one))[2].area.center().y(), other.marks(frameOf(other))[2].area.center().y());
}

void TestCharts::aMissedMonthIsBelowTheTarget()
{
    RateSeries series = sample::rates();
    series.points[3].rate = series.target;
    const RateChart chart(series);
    const auto marks = chart.marks(frameOf(chart));

    QVERIFY(marks[1].area.center().y() > marks[3].area.center().y());
    QVERIFY(marks[1].words.contains(QStringLiteral("manqué")));
    QVERIFY(marks[10].words.contains(QStringLiteral("en cours")));
    QVERIFY(marks[7].words.contains(QStringLiteral("inconnu")));
}

void TestCharts::aDayIsInItsWeek()
{
    const CalendarChart chart(sample::calendar());
    const auto marks = chart.marks(frameOf(chart));

    // 2026-01-05 is a Monday.
    QCOMPARE(marks[4].area.left(), marks[10].area.left());
    QVERIFY(marks[11].area.left() > marks[10].area.left());
    QVERIFY(marks[5].area.top() > marks[4].area.top());
    QCOMPARE(marks[4].area.top(), marks[11].area.top());
}

void TestCharts::zoomingLeavesTheRestOut()
{
    const CalendarChart chart(sample::calendar());
    ChartFrame frame = frameOf(chart);
    frame.range = Interval::between(startOfParisDay({2026, 3, 2}), startOfParisDay({2026, 3, 30}));

    const auto marks = chart.marks(frame);

    const auto inSight = std::count_if(marks.cbegin(), marks.cend(),
                                       [](const ChartMark &mark) { return !mark.area.isEmpty(); });
    QCOMPARE(inSight, 28);
    QVERIFY(!marks[63].area.isEmpty());
    QVERIFY(marks[63].area.width() > chart.marks(frameOf(chart))[63].area.width());
}

void TestCharts::anOutageOfASecondCanBeSeen()
{
    OutageSeries series = sample::outages();
    series.spans = {{.span = {series.range.start + 86'400, series.range.start + 86'401},
                     .lane = OutageLane::Unplanned,
                     .words = QStringLiteral("une seconde")}};
    const OutageChart chart(series);

    QVERIFY(chart.marks(frameOf(chart))[0].area.width() >= 3);
}

void TestCharts::unknownIsNotDrawnAsUp()
{
    const CalendarChart chart(sample::calendar());
    const ChartFrame frame = frameOf(chart);
    const QImage image = drawn(chart, frame);
    const auto inkOf = [&](int dayOfYear) {
        QSet<QRgb> colours;
        const QRect cell = chart.marks(frame)[dayOfYear - 1].area.toRect().adjusted(1, 1, -1, -1);
        for (int y = cell.top(); y <= cell.bottom(); ++y) {
            for (int x = cell.left(); x <= cell.right(); ++x)
                colours += image.pixel(x, y);
        }
        return colours;
    };

    QCOMPARE(inkOf(8), QSet<QRgb>{frame.style.dayUp.rgb()});
    QVERIFY(!inkOf(64).contains(frame.style.dayUp.rgb()));
    QVERIFY(inkOf(64).size() > 1);
    QVERIFY(inkOf(36).contains(frame.style.error.rgb()));
    QVERIFY(inkOf(36).size() > 1);
}

void TestCharts::aRateIsNotRoundedOverItsTarget_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<double>("target");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << 0.9827 << 0.9716 << "98,27 %";
    QTest::newRow("just missed") << 0.994996 << 0.995 << "99,4996 %";
    QTest::newRow("missed by little") << 0.99496 << 0.995 << "99,496 %";
    QTest::newRow("kept") << 0.995 << 0.995 << "99,50 %";
    QTest::newRow("nearly all") << 0.99998 << 0.995 << "99,998 %";
    QTest::newRow("all") << 1.0 << 0.995 << "100,00 %";
}

void TestCharts::aRateIsNotRoundedOverItsTarget()
{
    QFETCH(double, rate);
    QFETCH(double, target);
    QFETCH(QString, text);

    QCOMPARE(rateText(rate, target).replace(QChar(0x202f), QLatin1Char(' ')), text);
}

void TestCharts::spansAreWritten_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << "0 min";
    QTest::newRow("seconds") << qint64(12) << "12 s";
    QTest::newRow("minutes") << qint64(2400) << "40 min";
    QTest::newRow("hours") << qint64(8 * 3600 + 600) << "8 h 10 min";
    QTest::newRow("to the second") << qint64(85'064) << "23 h 37 min 44 s";
    QTest::newRow("overdrawn") << qint64(-3600) << "−1 h 00 min";
}

void TestCharts::spansAreWritten()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, text);

    QCOMPARE(spanText(seconds).replace(QChar(0xa0), QLatin1Char(' ')), text);
}

void TestCharts::ticksOfTimeAreMidnightsOfParis()
{
    const Interval march = reportingPeriodAt(ReportingPeriod::Kind::Month, QDate(2026, 3, 1)).interval();

    const auto ticks = timeTicks(march, 6);

    QVERIFY(ticks.size() >= 3);
    QVERIFY(ticks.size() <= 7);
    for (const AxisTick &tick : ticks)
        QCOMPARE(inParis(QDateTime::fromSecsSinceEpoch(qint64(tick.value), Qt::UTC)).time(), QTime(0, 0));
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
