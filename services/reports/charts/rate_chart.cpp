// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/charts/rate_chart.h"

#include "services/reports/charts/chart_axis.h"
#include "services/reports/charts/chart_canvas.h"
#include "services/reports/sla_words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

struct RateWords {
    Q_DECLARE_TR_FUNCTIONS(vigie::RateChart)
};

QString standText(const RatePoint &point)
{
    if (point.isRunning)
        return RateWords::tr("en cours");
    switch (point.stand) {
    case RateStand::Met:
        return RateWords::tr("tenu");
    case RateStand::Missed:
        return RateWords::tr("manqué");
    case RateStand::Above:
        return RateWords::tr("au-dessus de l’objectif, informatif");
    case RateStand::Below:
        return RateWords::tr("sous l’objectif, informatif");
    case RateStand::None:
        return RateWords::tr("sans objectif");
    }
    Q_UNREACHABLE();
}

QString wordsOf(const RatePoint &point, std::optional<double> target)
{
    if (!point.rate)
        return RateWords::tr("%1 : inconnu").arg(point.title);
    QString words = RateWords::tr("%1 : %2, %3").arg(point.title, rateText(*point.rate, target), standText(point));
    if (point.unknownShare > 0)
        words += RateWords::tr(" ; %1 du temps inconnu").arg(percentText(point.unknownShare));
    return words;
}

bool isBelow(const RatePoint &point, std::optional<double> target)
{
    return point.stand == RateStand::Missed || point.stand == RateStand::Below
        || (point.isRunning && target && point.rate && *point.rate < *target && point.stand != RateStand::Met
            && point.stand != RateStand::Above);
}

//! What stands where, in one frame.
struct Layout {
    PlotPlane plane{};
    double unit{1};
    double base{0}; //!< where stems start

    [[nodiscard]] QPointF at(const RatePoint &point) const
    {
        const double middle = (double(point.period.start) + double(point.period.end)) / 2;
        return {plane.x(middle), plane.y(point.rate.value_or(1))};
    }
    [[nodiscard]] bool shows(const RatePoint &point) const
    {
        return plane.shows((double(point.period.start) + double(point.period.end)) / 2);
    }
};

QString targetText(double target) { return RateWords::tr("objectif %1").arg(rateText(target, {})); }

double floorOf(const RateSeries &series)
{
    if (series.floor)
        return *series.floor;
    double lowest = series.target.value_or(1);
    for (const RatePoint &point : series.points)
        lowest = std::min(lowest, point.rate.value_or(1));
    const double room = std::max(0.002, (1 - lowest) * 0.35);
    return std::max(0.0, lowest - room);
}

Layout layoutOf(const RateSeries &series, const ChartFrame &frame)
{
    const ChartStyle &style = frame.style;
    const QFontMetricsF metrics(style.font);
    double left = 0;
    for (const AxisTick &tick : rateTicks(floorOf(series), 6))
        left = std::max(left, metrics.horizontalAdvance(tick.label));
    const double right = series.target ? metrics.horizontalAdvance(targetText(*series.target)) + style.px(10) : 0;
    Layout layout{.unit = style.unit};
    layout.plane.area = frame.area.adjusted(left + style.px(10), metrics.height() * 1.4, -right - style.px(2),
                                            -metrics.height() * 1.6);
    layout.plane.range = frame.range;
    layout.plane.low = floorOf(series);
    layout.plane.high = 1;
    layout.base = layout.plane.y(series.target.value_or(layout.plane.low));
    return layout;
}

class RatePainter
{
public:
    RatePainter(ChartCanvas &canvas, const RateSeries &series, const Layout &layout)
        : m_canvas(canvas)
        , m_series(series)
        , m_layout(layout)
    {
    }

    void paint()
    {
        paintGrid();
        for (const RatePoint &point : m_series.points) {
            if (m_layout.shows(point))
                paintPoint(point);
        }
        if (m_series.target)
            paintTarget(*m_series.target);
    }

private:
    void paintGrid()
    {
        const ChartStyle &style = m_canvas.style();
        const QRectF &area = m_layout.plane.area;
        for (const AxisTick &tick : rateTicks(m_layout.plane.low, 6)) {
            const double y = m_layout.plane.y(tick.value);
            m_canvas.line({area.left(), y}, {area.right(), y}, style.line);
            m_canvas.text({area.left() - style.px(8), y + m_canvas.ascent() * 0.38}, tick.label, TextSide::Right,
                          style.secondary);
        }
        paintMonths();
    }

    //! As many names as fit; where the month and its year do not, the month alone.
    void paintMonths()
    {
        const double gap = m_canvas.style().px(4);
        const double pitch = m_layout.plane.area.width() / double(std::max<qsizetype>(1, m_series.points.size()));
        double free = m_layout.plane.area.left() - m_canvas.style().px(40);
        for (const RatePoint &point : m_series.points) {
            const bool fits = m_canvas.widthOf(point.label) / 2 + m_canvas.widthOf(monthOf(point)) / 2 + gap <= pitch;
            const QString words = fits ? point.label : monthOf(point);
            const double x = m_layout.at(point).x();
            const double half = m_canvas.widthOf(words) / 2;
            if (!m_layout.shows(point) || x - half < free)
                continue;
            m_canvas.text({x, m_layout.plane.area.bottom() + m_canvas.textHeight() * 1.35}, words, TextSide::Centre,
                          m_canvas.style().secondary);
            free = x + half + gap;
        }
    }

    static QString monthOf(const RatePoint &point) { return point.label.section(QChar(0x00a0), 0, 0); }

    void paintPoint(const RatePoint &point)
    {
        const ChartStyle &style = m_canvas.style();
        const QPointF at = m_layout.at(point);
        if (!point.rate) {
            const QRectF area(at.x() - style.px(4), m_layout.plane.area.top(), style.px(8),
                              m_layout.plane.area.height());
            return m_canvas.hatch(area, style.strongLine);
        }
        const bool below = isBelow(point, m_series.target);
        const QColor ink = point.stand == RateStand::Missed ? style.error : below ? style.warn : style.series;
        const QRectF stem(at.x() - style.px(4), std::min(at.y(), m_layout.base), style.px(8),
                          std::abs(m_layout.base - at.y()));
        m_canvas.fill(stem, mixed(ink, style.base, 0.36));
        paintShape(point, at, ink, below);
        paintLabel(point, at, ink, below);
    }

    void paintShape(const RatePoint &point, const QPointF &at, const QColor &ink, bool below)
    {
        const double size = m_canvas.style().px(5.5);
        const QPolygonF triangle{
            {at.x(), at.y() - size}, {at.x() + size, at.y() + size * 0.8}, {at.x() - size, at.y() + size * 0.8}};
        if (below && point.stand == RateStand::Missed)
            return m_canvas.fill(triangle, ink);
        if (below) {
            m_canvas.fill(triangle, m_canvas.style().base);
            return m_canvas.path(triangle + QPolygonF{triangle.first()}, ink, 1.75);
        }
        if (point.isRunning)
            return m_canvas.ring(at, 4.5, ink);
        m_canvas.disc(at, 4.5, ink);
    }

    void paintLabel(const RatePoint &point, const QPointF &at, const QColor &ink, bool below)
    {
        const ChartStyle &style = m_canvas.style();
        QString words = rateText(*point.rate, m_series.target);
        words.chop(words.endsWith(u'%') ? (words.size() > 1 && words[words.size() - 2].isDigit() ? 1 : 2) : 0);
        if (*point.rate == 1.0)
            words = QLocale().toString(100); // narrower, so that a year without outage keeps all its labels
        const double half = m_canvas.widthOf(words) / 2;
        if (at.x() - half < m_free && point.stand != RateStand::Missed)
            return;
        m_free = at.x() + half + style.px(2);
        const double under = at.y() + style.px(9) + m_canvas.ascent();
        const bool hasRoomBelow = under < m_layout.plane.area.bottom();
        const double y = below && hasRoomBelow ? under : at.y() - style.px(9);
        m_canvas.text({at.x(), y}, words, TextSide::Centre, below ? ink : style.secondary,
                      point.stand == RateStand::Missed);
    }

    void paintTarget(double target)
    {
        const ChartStyle &style = m_canvas.style();
        const QRectF &area = m_layout.plane.area;
        const double y = m_layout.plane.y(target);
        m_canvas.line({area.left(), y}, {area.right(), y}, style.text, 1.5, Qt::DashLine);
        m_canvas.text({area.right() + style.px(8), y + m_canvas.ascent() * 0.38}, targetText(target), TextSide::Left,
                      style.text);
    }

    ChartCanvas &m_canvas;
    const RateSeries &m_series;
    const Layout &m_layout;
    double m_free{0}; //!< where the next label may begin
};

} // namespace

double commonFloor(const QList<RateSeries> &charts)
{
    double floor = 1;
    for (const RateSeries &series : charts)
        floor = std::min(floor, floorOf(series));
    return floor;
}

RateChart::RateChart(RateSeries series)
    : m_series(std::move(series))
{
}

QString RateChart::name() const { return RateWords::tr("Mois après mois : %1").arg(m_series.name); }

QString RateChart::alternative() const
{
    QStringList words{
        m_series.target
            ? RateWords::tr("%1, par mois, pour un objectif de %2.").arg(m_series.name, rateText(*m_series.target, {}))
            : RateWords::tr("%1, par mois, sans objectif.").arg(m_series.name)};
    for (const RatePoint &point : m_series.points)
        words += wordsOf(point, m_series.target) + u'.';
    return words.join(u' ');
}

Interval RateChart::wholeRange() const
{
    if (m_series.points.isEmpty())
        return {};
    return {.start = m_series.points.first().period.start, .end = m_series.points.last().period.end};
}

QList<ChartMark> RateChart::marks(const ChartFrame &frame) const
{
    const Layout layout = layoutOf(m_series, frame);
    QList<ChartMark> marks;
    for (const RatePoint &point : m_series.points) {
        ChartMark mark{.words = wordsOf(point, m_series.target), .span = point.period};
        if (layout.shows(point)) {
            const double half = frame.style.px(7);
            const QPointF at = layout.at(point);
            mark.area = QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half);
        }
        marks += mark;
    }
    return marks;
}

void RateChart::paint(QPainter &painter, const ChartFrame &frame) const
{
    ChartCanvas canvas(painter, frame.style);
    const Layout layout = layoutOf(m_series, frame);
    RatePainter(canvas, m_series, layout).paint();
    const QList<ChartMark> all = marks(frame);
    if (frame.current >= 0 && frame.current < all.size() && !all[frame.current].area.isEmpty())
        canvas.focus(all[frame.current].area);
}

} // namespace vigie
