// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/charts/usage_chart.h"

#include "model/calendar/paris_time.h"
#include "services/reports/charts/chart_axis.h"
#include "services/reports/charts/chart_canvas.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>

namespace vigie {

namespace {

struct UsageWords {
    Q_DECLARE_TR_FUNCTIONS(vigie::UsageChart)
};

QDateTime instantOf(qint64 seconds) { return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC); }

QString instantWords(qint64 seconds)
{
    return inParis(instantOf(seconds)).toString(QStringLiteral("dd/MM/yyyy HH:mm"));
}

QString numberText(double value) { return QLocale().toString(value, 'f', value != 0 && std::abs(value) < 10 ? 2 : 0); }

//! The highest of each line; NaN where a day has none.
std::map<QDate, QList<double>> highestByDay(const UsageMatter &matter)
{
    std::map<QDate, QList<double>> days;
    for (qsizetype line = 0; line < matter.lines.size(); ++line) {
        for (const TimedValue &point : matter.lines[line].values) {
            QList<double> &highest = days[parisDate(instantOf(point.at))];
            highest.resize(matter.lines.size(), std::nan(""));
            if (!(highest[line] >= point.value))
                highest[line] = point.value;
        }
    }
    return days;
}

double highestOf(const UsageMatter &matter)
{
    double highest = matter.limit.value_or(0);
    for (const UsageLine &line : matter.lines) {
        for (const TimedValue &point : line.values) {
            if (!std::isnan(point.value))
                highest = std::max(highest, point.value * matter.scale);
        }
    }
    return matter.top.value_or(highest > 0 ? highest * 1.08 : 1);
}

//! Round numbers from 0 up to the top, five at most: their step is 1, 2 or 5 times a power of ten.
double stepOf(double top)
{
    const double power = std::pow(10, std::floor(std::log10(top / 5)));
    for (const double times : {1.0, 2.0, 5.0}) {
        if (top / (times * power) <= 5)
            return times * power;
    }
    return 10 * power;
}

class UsagePainter
{
public:
    UsagePainter(ChartCanvas &canvas, const UsageMatter &matter, const PlotPlane &plane)
        : m_canvas(canvas)
        , m_matter(matter)
        , m_plane(plane)
    {
    }

    void paint()
    {
        paintGrid();
        for (const UsageLine &line : m_matter.lines)
            paintLine(line);
        paintLimit();
        paintNames();
    }

private:
    void paintGrid()
    {
        const ChartStyle &style = m_canvas.style();
        const QRectF &area = m_plane.area;
        const double step = stepOf(m_plane.high);
        for (double value = 0; value <= m_plane.high; value += step) {
            const double y = m_plane.y(value);
            m_canvas.line({area.left(), y}, {area.right(), y}, value == 0 ? style.strongLine : style.line);
            m_canvas.text({area.left() - style.px(8), y + m_canvas.ascent() * 0.38}, numberText(value), TextSide::Right,
                          style.secondary);
        }
        const int most = int(area.width() / (m_canvas.widthOf(QStringLiteral("00/00")) * 2.4));
        for (const AxisTick &tick : timeTicks(m_plane.range, most)) {
            m_canvas.text({m_plane.x(tick.value), area.bottom() + m_canvas.textHeight() * 1.15}, tick.label,
                          TextSide::Centre, style.secondary);
        }
    }

    [[nodiscard]] QColor inkOf(const UsageLine &line) const
    {
        return line.isSecondary ? m_canvas.style().warn : m_canvas.style().series;
    }
    [[nodiscard]] static Qt::PenStyle strokeOf(const UsageLine &line)
    {
        return line.isSecondary ? Qt::DashLine : Qt::SolidLine;
    }

    void paintLine(const UsageLine &line)
    {
        QPolygonF points;
        const auto flush = [&] {
            m_canvas.path(points, inkOf(line), line.isSecondary ? 1 : 1.5, strokeOf(line));
            points.clear();
        };
        const int columns = std::max(200, int(m_plane.area.width() / m_canvas.style().px(1)));
        for (const TimedValue &point : decimated(line.values, m_plane.range, columns)) {
            if (std::isnan(point.value))
                flush();
            else
                points += QPointF(m_plane.x(double(point.at)), m_plane.y(point.value * m_matter.scale));
        }
        flush();
    }

    void paintLimit()
    {
        if (!m_matter.limit)
            return;
        const ChartStyle &style = m_canvas.style();
        const double y = m_plane.y(*m_matter.limit);
        m_canvas.line({m_plane.area.left(), y}, {m_plane.area.right(), y}, style.error, 1.5, Qt::DotLine);
        m_canvas.text({m_plane.area.left() + style.px(4), y - style.px(4)}, m_matter.limitName, TextSide::Left,
                      style.error);
    }

    //! Above the plane, each with a piece of its stroke.
    void paintNames()
    {
        const ChartStyle &style = m_canvas.style();
        const double y = m_plane.area.top() - style.px(10);
        double x = m_plane.area.left();
        for (const UsageLine &line : m_matter.lines) {
            const double middle = y - m_canvas.ascent() * 0.35;
            m_canvas.line({x, middle}, {x + style.px(24), middle}, inkOf(line), line.isSecondary ? 1 : 1.5,
                          strokeOf(line));
            x += style.px(30);
            m_canvas.text({x, y}, line.name, TextSide::Left, style.text);
            x += m_canvas.widthOf(line.name) + style.px(20);
        }
        m_canvas.text({m_plane.area.right(), y}, m_matter.unit, TextSide::Right, style.secondary);
    }

    ChartCanvas &m_canvas;
    const UsageMatter &m_matter;
    const PlotPlane &m_plane;
};

PlotPlane planeOf(const UsageMatter &matter, const ChartFrame &frame)
{
    const QFontMetricsF metrics(frame.style.font);
    const double high = highestOf(matter);
    PlotPlane plane;
    plane.area = frame.area.adjusted(metrics.horizontalAdvance(numberText(high)) + frame.style.px(12),
                                     metrics.height() * 2, -frame.style.px(16), -metrics.height() * 1.6);
    plane.range = frame.range;
    plane.high = high;
    return plane;
}

} // namespace

Interval UsageMatter::range() const
{
    if (!span.isEmpty())
        return span;
    Interval whole{};
    for (const UsageLine &line : lines) {
        if (line.values.empty())
            continue;
        const qint64 end = line.values.back().at + 1;
        whole.start = whole.isEmpty() ? line.values.front().at : std::min(whole.start, line.values.front().at);
        whole.end = std::max(whole.end, end);
    }
    return whole;
}

QString UsageMatter::alternative() const
{
    QStringList words;
    for (const UsageLine &line : lines) {
        double highest = -1;
        qint64 at = 0;
        for (const TimedValue &point : line.values) {
            if (point.value > highest) {
                highest = point.value;
                at = point.at;
            }
        }
        words += highest < 0 ? UsageWords::tr("%1 : inconnu.").arg(line.name)
                             : UsageWords::tr("%1 : au plus %2 %3, le %4.")
                                   .arg(line.name, numberText(highest * scale), unit, instantWords(at));
    }
    if (limit)
        words += UsageWords::tr("%1 : %2 %3.").arg(limitName, numberText(*limit), unit);
    return words.join(u' ');
}

QString UsageMatter::wordsAt(qint64 instant) const
{
    QStringList words{instantWords(instant)};
    for (const UsageLine &line : lines) {
        const auto next = std::upper_bound(line.values.cbegin(), line.values.cend(), instant,
                                           [](qint64 at, const TimedValue &point) { return at < point.at; });
        const bool isKnown = next != line.values.cbegin() && !std::isnan((next - 1)->value);
        words += isKnown ? UsageWords::tr("%1 : %2 %3").arg(line.name, numberText((next - 1)->value * scale), unit)
                         : UsageWords::tr("%1 : inconnu").arg(line.name);
    }
    return words.join(u'\n');
}

double commonTop(const QList<UsageMatter> &charts)
{
    double top = 0;
    for (const UsageMatter &chart : charts)
        top = std::max(top, highestOf(chart));
    return top;
}

UsageChart::UsageChart(UsageMatter matter)
    : m_matter(std::move(matter))
{
}

QList<ChartMark> UsageChart::marks(const ChartFrame &frame) const
{
    const std::map<QDate, QList<double>> days = highestByDay(m_matter);
    const PlotPlane plane = planeOf(m_matter, frame);
    QList<ChartMark> marks;
    for (const auto &[day, highest] : days) {
        ChartMark mark{.span = {.start = startOfParisDay(day).toSecsSinceEpoch(),
                                .end = startOfParisDay(day.addDays(1)).toSecsSinceEpoch()}};
        QStringList words{day.toString(QStringLiteral("dd/MM/yyyy"))};
        for (qsizetype line = 0; line < highest.size(); ++line) {
            words += std::isnan(highest[line])
                ? UsageWords::tr("%1 : inconnu").arg(m_matter.lines[line].name)
                : UsageWords::tr("%1 : au plus %2 %3")
                      .arg(m_matter.lines[line].name, numberText(highest[line] * m_matter.scale), m_matter.unit);
        }
        mark.words = words.join(QStringLiteral(", "));
        if (mark.span.end > frame.range.start && mark.span.start < frame.range.end) {
            const double left = plane.x(double(mark.span.start));
            mark.area = {left, plane.area.top(), plane.x(double(mark.span.end)) - left, plane.area.height()};
        }
        marks += mark;
    }
    return marks;
}

ChartTable UsageChart::table() const
{
    ChartTable table{.headers = {UsageWords::tr("Jour")}};
    for (const UsageLine &line : m_matter.lines)
        table.headers += UsageWords::tr("%1, au plus (%2)").arg(line.name, m_matter.unit);
    const std::map<QDate, QList<double>> days = highestByDay(m_matter);
    for (const auto &[day, highest] : days) {
        QStringList row{day.toString(QStringLiteral("dd/MM/yyyy"))};
        for (const double value : highest)
            row += std::isnan(value) ? UsageWords::tr("inconnu") : numberText(value * m_matter.scale);
        table.rows += row;
    }
    return table;
}

void UsageChart::paint(QPainter &painter, const ChartFrame &frame) const
{
    ChartCanvas canvas(painter, frame.style);
    const PlotPlane plane = planeOf(m_matter, frame);
    UsagePainter(canvas, m_matter, plane).paint();
    const QList<ChartMark> all = frame.current >= 0 ? marks(frame) : QList<ChartMark>();
    if (frame.current < all.size() && frame.current >= 0 && !all[frame.current].area.isEmpty())
        canvas.focus(all[frame.current].area);
}

} // namespace vigie
