// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/charts/budget_chart.h"

#include "model/calendar/paris_time.h"
#include "services/reports/charts/chart_axis.h"
#include "services/reports/charts/chart_canvas.h"
#include "services/reports/sla_words.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

struct BudgetWords {
    Q_DECLARE_TR_FUNCTIONS(vigie::BudgetChart)
};

qint64 lowestOf(const BudgetSeries &series)
{
    qint64 lowest = series.leftAtThisPace.value_or(0);
    for (const BudgetCorner &point : series.left)
        lowest = std::min(lowest, point.left);
    return std::min<qint64>(0, lowest);
}

PlotPlane planeOf(const BudgetSeries &series, const ChartFrame &frame)
{
    const QFontMetricsF metrics(frame.style.font);
    double left = metrics.horizontalAdvance(QStringLiteral("−000 h"));
    PlotPlane plane;
    plane.area = frame.area.adjusted(left + frame.style.px(10), metrics.height() * 0.9, -frame.style.px(20),
                                     -metrics.height() * 1.6);
    plane.range = frame.range;
    plane.low = double(lowestOf(series));
    plane.high = double(std::max<qint64>(1, series.budget));
    return plane;
}

//! The part of a line that is in sight, cut at the borders.
QPolygonF visible(const QList<BudgetCorner> &line, const PlotPlane &plane)
{
    QPolygonF points;
    const auto at = [&](double seconds, double left) { points += QPointF(plane.x(seconds), plane.y(left)); };
    for (qsizetype i = 1; i < line.size(); ++i) {
        const BudgetCorner &one = line[i - 1];
        const BudgetCorner &next = line[i];
        if (next.at < plane.range.start || one.at > plane.range.end)
            continue;
        const double length = std::max<double>(1, double(next.at - one.at));
        const auto leftAt = [&](qint64 seconds) {
            return double(one.left) + double(next.left - one.left) * double(seconds - one.at) / length;
        };
        const qint64 from = std::max(one.at, plane.range.start);
        const qint64 to = std::min(next.at, plane.range.end);
        if (points.isEmpty())
            at(double(from), leftAt(from));
        at(double(to), leftAt(to));
    }
    return points;
}

class BudgetPainter
{
public:
    BudgetPainter(ChartCanvas &canvas, const BudgetSeries &series, const PlotPlane &plane)
        : m_canvas(canvas)
        , m_series(series)
        , m_plane(plane)
    {
    }

    void paint()
    {
        paintGrid();
        paintAlert();
        m_canvas.path(visible(m_series.allowed, m_plane), m_canvas.style().secondary, 1, Qt::DashLine);
        paintProjection();
        m_canvas.path(visible(m_series.left, m_plane), m_canvas.style().series, 2);
        paintSigns();
        paintEnd();
    }

private:
    void paintGrid()
    {
        const ChartStyle &style = m_canvas.style();
        const QRectF &area = m_plane.area;
        for (const AxisTick &tick : spanTicks(m_series.budget, 5)) {
            if (tick.value > m_plane.high * 1.001)
                continue;
            const double y = m_plane.y(tick.value);
            m_canvas.line({area.left(), y}, {area.right(), y}, tick.value == 0 ? style.strongLine : style.line);
            m_canvas.text({area.left() - style.px(8), y + m_canvas.ascent() * 0.38}, tick.label, TextSide::Right,
                          style.secondary);
        }
        const int most = int(area.width() / (m_canvas.widthOf(QStringLiteral("00/00")) * 2.4));
        for (const AxisTick &tick : timeTicks(m_plane.range, most)) {
            m_canvas.text({m_plane.x(tick.value), area.bottom() + m_canvas.textHeight() * 1.15}, tick.label,
                          TextSide::Centre, style.secondary);
        }
    }

    void paintAlert()
    {
        const ChartStyle &style = m_canvas.style();
        const auto alert = qint64(double(m_series.budget) * m_series.alertShare);
        const double y = m_plane.y(double(alert));
        m_canvas.line({m_plane.area.left(), y}, {m_plane.area.right(), y}, style.warn, 1.5, Qt::DotLine);
        m_canvas.text(
            {m_plane.area.left() + style.px(4), y - style.px(4)},
            BudgetWords::tr("alerte à %1 (%2)").arg(percentText(m_series.alertShare, 0), spanText(alert / 60 * 60)),
            TextSide::Left, style.warn);
    }

    void paintProjection()
    {
        if (!m_series.leftAtThisPace || m_series.left.isEmpty())
            return;
        const ChartStyle &style = m_canvas.style();
        const BudgetCorner end{m_series.period.end, *m_series.leftAtThisPace};
        m_canvas.path(visible({m_series.left.last(), end}, m_plane), style.series, 1.5, Qt::DotLine);
        if (!m_plane.shows(double(end.at)))
            return;
        // Where the line is flat, the words of what is left now stand above it.
        const double y = m_plane.y(double(end.left));
        const bool isTaken = std::abs(y - m_plane.y(double(m_series.left.last().left))) < m_canvas.textHeight() * 1.6
            && y + m_canvas.textHeight() < m_plane.area.bottom();
        m_canvas.text({m_plane.area.right(), isTaken ? y + m_canvas.textHeight() : y - style.px(7)},
                      BudgetWords::tr("à ce rythme : %1").arg(spanText(end.left / 60 * 60)), TextSide::Right,
                      style.secondary);
    }

    void paintSigns()
    {
        const ChartStyle &style = m_canvas.style();
        double free = 0;
        for (const BudgetStep &step : m_series.steps) {
            if (!m_plane.shows(double(step.at)))
                continue;
            const double x = m_plane.x(double(step.at)) + style.px(4);
            if (x < free || step.sign.isEmpty())
                continue;
            m_canvas.text({x, m_plane.y(double(step.left)) - style.px(4)}, step.sign, TextSide::Left, style.text, true);
            free = x + m_canvas.widthOf(step.sign) + style.px(3);
        }
    }

    void paintEnd()
    {
        if (m_series.left.isEmpty())
            return;
        const BudgetCorner &last = m_series.left.last();
        if (!m_plane.shows(double(last.at)))
            return;
        const ChartStyle &style = m_canvas.style();
        const QPointF at(m_plane.x(double(last.at)), m_plane.y(double(last.left)));
        const QString words = last.left >= 0 ? BudgetWords::tr("reste %1").arg(spanText(last.left / 60 * 60))
                                             : BudgetWords::tr("dépassé de %1").arg(spanText(-last.left / 60 * 60));
        const bool fits = at.x() + m_canvas.widthOf(words) * 1.15 < m_plane.area.right();
        m_canvas.disc(at, 4, last.left >= 0 ? style.series : style.error);
        m_canvas.text({fits ? at.x() + style.px(8) : at.x() - style.px(4), at.y() - style.px(8)}, words,
                      fits ? TextSide::Left : TextSide::Right, last.left >= 0 ? style.text : style.error, true);
    }

    ChartCanvas &m_canvas;
    const BudgetSeries &m_series;
    const PlotPlane &m_plane;
};

QString instantWords(qint64 seconds)
{
    return inParis(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC)).toString(QStringLiteral("dd/MM/yyyy HH:mm"));
}

} // namespace

BudgetChart::BudgetChart(BudgetSeries series)
    : m_series(std::move(series))
{
}

QString BudgetChart::name() const { return BudgetWords::tr("Budget d’indisponibilité : %1").arg(m_series.name); }

QString BudgetChart::alternative() const
{
    QStringList words{BudgetWords::tr("%1 : budget de %2.").arg(m_series.name, spanText(m_series.budget))};
    for (const BudgetStep &step : m_series.steps)
        words += step.words + u'.';
    if (!m_series.left.isEmpty()) {
        const BudgetCorner &last = m_series.left.last();
        words += last.left >= 0
            ? BudgetWords::tr("Le %1, il reste %2.").arg(instantWords(last.at), spanText(last.left))
            : BudgetWords::tr("Le %1, il est dépassé de %2.").arg(instantWords(last.at), spanText(-last.left));
    }
    if (m_series.leftAtThisPace)
        words += BudgetWords::tr("À ce rythme, il restera %1 à la fin.").arg(spanText(*m_series.leftAtThisPace));
    return words.join(u' ');
}

QList<ChartMark> BudgetChart::marks(const ChartFrame &frame) const
{
    const PlotPlane plane = planeOf(m_series, frame);
    const double half = frame.style.px(6);
    QList<ChartMark> marks;
    const auto add = [&](qint64 at, qint64 left, const QString &words) {
        ChartMark mark{.words = words, .span = {.start = at, .end = at + 1}};
        if (plane.shows(double(at))) {
            const QPointF point(plane.x(double(at)), plane.y(double(left)));
            mark.area = {point.x() - half, point.y() - half, 2 * half, 2 * half};
        }
        marks += mark;
    };
    for (const BudgetStep &step : m_series.steps)
        add(step.at, step.left, step.words);
    if (!m_series.left.isEmpty()) {
        const BudgetCorner &last = m_series.left.last();
        add(last.at, last.left, BudgetWords::tr("%1 : reste %2").arg(instantWords(last.at), spanText(last.left)));
    }
    return marks;
}

void BudgetChart::paint(QPainter &painter, const ChartFrame &frame) const
{
    ChartCanvas canvas(painter, frame.style);
    const PlotPlane plane = planeOf(m_series, frame);
    BudgetPainter(canvas, m_series, plane).paint();
    const QList<ChartMark> all = marks(frame);
    if (frame.current >= 0 && frame.current < all.size() && !all[frame.current].area.isEmpty())
        canvas.focus(all[frame.current].area);
}

} // namespace vigie
