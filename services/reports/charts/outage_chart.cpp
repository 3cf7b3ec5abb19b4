// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/charts/outage_chart.h"

#include "services/reports/charts/chart_axis.h"
#include "services/reports/charts/chart_canvas.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <array>

namespace vigie {

namespace {

struct OutageWords {
    Q_DECLARE_TR_FUNCTIONS(vigie::OutageChart)
};

constexpr std::array lanes{OutageLane::Unplanned, OutageLane::Planned, OutageLane::Unknown};

struct Layout {
    PlotPlane plane{};
    double laneHeight{10};

    [[nodiscard]] double middle(OutageLane lane) const { return plane.area.top() + (double(lane) + 0.5) * laneHeight; }
    [[nodiscard]] QRectF of(const OutageSpan &span, double leastWidth) const
    {
        if (span.span.end < plane.range.start || span.span.start > plane.range.end)
            return {};
        const double from = plane.x(double(span.span.start));
        const double to = std::max(from + leastWidth, plane.x(double(span.span.end)));
        const double half = laneHeight * 0.3;
        return {from, middle(span.lane) - half, to - from, 2 * half};
    }
};

Layout layoutOf(const ChartFrame &frame)
{
    const QFontMetricsF metrics(frame.style.font);
    double left = 0;
    for (const OutageLane lane : lanes)
        left = std::max(left, metrics.horizontalAdvance(outageLaneText(lane)));
    Layout layout;
    layout.plane.area = frame.area.adjusted(left + frame.style.px(10), frame.style.px(4), -frame.style.px(20),
                                            -metrics.height() * 1.5);
    layout.plane.range = frame.range;
    layout.laneHeight = layout.plane.area.height() / double(lanes.size());
    return layout;
}

class OutagePainter
{
public:
    OutagePainter(ChartCanvas &canvas, const OutageSeries &series, const Layout &layout)
        : m_canvas(canvas)
        , m_series(series)
        , m_layout(layout)
    {
    }

    void paint()
    {
        paintGrid();
        paintNow();
        std::array<double, lanes.size()> free{};
        for (const OutageSpan &span : m_series.spans) {
            const QRectF bar = m_layout.of(span, m_canvas.style().px(3));
            if (!bar.isEmpty())
                paintSpan(span, bar, free[size_t(span.lane)]);
        }
    }

private:
    void paintGrid()
    {
        const ChartStyle &style = m_canvas.style();
        const QRectF &area = m_layout.plane.area;
        for (const OutageLane lane : lanes) {
            const double y = m_layout.middle(lane);
            m_canvas.line({area.left(), y}, {area.right(), y}, style.line);
            m_canvas.text({area.left() - style.px(8), y + m_canvas.ascent() * 0.38}, outageLaneText(lane),
                          TextSide::Right, style.secondary);
        }
        const int most = int(area.width() / (m_canvas.widthOf(QStringLiteral("00/00")) * 2.4));
        for (const AxisTick &tick : timeTicks(m_layout.plane.range, most)) {
            const double x = m_layout.plane.x(tick.value);
            m_canvas.line({x, area.top()}, {x, area.bottom()}, style.line);
            m_canvas.text({x, area.bottom() + m_canvas.textHeight()}, tick.label, TextSide::Centre, style.secondary);
        }
    }

    void paintNow()
    {
        if (!m_series.now || !m_layout.plane.shows(double(*m_series.now)))
            return;
        const ChartStyle &style = m_canvas.style();
        const QRectF &area = m_layout.plane.area;
        const double x = m_layout.plane.x(double(*m_series.now));
        const QString words = OutageWords::tr("maintenant");
        m_canvas.line({x, area.top()}, {x, area.bottom()}, style.accent, 2);
        const bool fits = x + m_canvas.widthOf(words) + style.px(6) < area.right() + style.px(18);
        const double y = m_layout.middle(OutageLane::Unknown) + m_canvas.ascent() * 0.38;
        m_canvas.text({fits ? x + style.px(5) : x - style.px(5), y}, words, fits ? TextSide::Left : TextSide::Right,
                      style.accent, true);
    }

    void paintSpan(const OutageSpan &span, const QRectF &bar, double &free)
    {
        const ChartStyle &style = m_canvas.style();
        switch (span.lane) {
        case OutageLane::Unplanned:
            m_canvas.fill(bar, style.error);
            break;
        case OutageLane::Planned:
            m_canvas.fill(bar, style.warn);
            break;
        case OutageLane::Unknown:
            m_canvas.hatch(bar, style.secondary);
            break;
        }
        if (span.isOpen) {
            const double tip = style.px(5);
            m_canvas.fill(QPolygonF{bar.topRight(), {bar.right() + tip, bar.center().y()}, bar.bottomRight()},
                          style.error);
        }
        const double x = bar.right() + style.px(span.isOpen ? 9 : 4);
        if (span.sign.isEmpty() || x < free)
            return;
        m_canvas.text({x, bar.center().y() + m_canvas.ascent() * 0.38}, span.sign, TextSide::Left, style.text, true);
        free = x + m_canvas.widthOf(span.sign) + style.px(3);
    }

    ChartCanvas &m_canvas;
    const OutageSeries &m_series;
    const Layout &m_layout;
};

} // namespace

QString outageLaneText(OutageLane lane)
{
    switch (lane) {
    case OutageLane::Unplanned:
        return OutageWords::tr("non prog.");
    case OutageLane::Planned:
        return OutageWords::tr("prog.");
    case OutageLane::Unknown:
        return OutageWords::tr("inconnu");
    }
    Q_UNREACHABLE();
}

OutageChart::OutageChart(OutageSeries series)
    : m_series(std::move(series))
{
}

QString OutageChart::name() const { return OutageWords::tr("Interruptions : %1").arg(m_series.name); }

QString OutageChart::alternative() const
{
    if (m_series.spans.isEmpty())
        return OutageWords::tr("%1 : aucune interruption.").arg(m_series.name);
    QStringList words{
        OutageWords::tr("%1 : %Ln interruption(s) ou trou(s) de mesure.", nullptr, int(m_series.spans.size()))
            .arg(m_series.name)};
    for (const OutageSpan &span : m_series.spans.first(std::min<qsizetype>(60, m_series.spans.size())))
        words += span.words + u'.';
    return words.join(u' ');
}

QList<ChartMark> OutageChart::marks(const ChartFrame &frame) const
{
    const Layout layout = layoutOf(frame);
    QList<ChartMark> marks;
    for (const OutageSpan &span : m_series.spans)
        marks += ChartMark{.area = layout.of(span, frame.style.px(3)), .words = span.words, .span = span.span};
    return marks;
}

void OutageChart::paint(QPainter &painter, const ChartFrame &frame) const
{
    ChartCanvas canvas(painter, frame.style);
    const Layout layout = layoutOf(frame);
    OutagePainter(canvas, m_series, layout).paint();
    if (frame.current < 0 || frame.current >= m_series.spans.size())
        return;
    const QRectF bar = layout.of(m_series.spans[frame.current], frame.style.px(3));
    if (!bar.isEmpty())
        canvas.focus(bar);
}

} // namespace vigie
