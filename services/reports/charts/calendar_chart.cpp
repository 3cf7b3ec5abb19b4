// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/charts/calendar_chart.h"

#include "model/calendar/paris_time.h"
#include "services/reports/charts/chart_canvas.h"
#include "services/reports/sla_words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <array>

namespace vigie {

namespace {

struct CalendarWords {
    Q_DECLARE_TR_FUNCTIONS(vigie::CalendarChart)
};

constexpr int daysOfWeek = 7;

QDate mondayOf(const QDate &date) { return date.addDays(1 - date.dayOfWeek()); }

QDate dateAt(qint64 seconds) { return parisDate(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC)); }

QString wordsOf(const CalendarDay &day, qint64 longDown)
{
    const QString date = QLocale().toString(day.date, QStringLiteral("ddd d MMMM yyyy"));
    QStringList parts;
    if (day.downSeconds > 0)
        parts += CalendarWords::tr("%1 d’indisponibilité").arg(spanText(day.downSeconds));
    if (day.degradedSeconds > 0)
        parts += CalendarWords::tr("%1 dégradées, comptées en service").arg(spanText(day.degradedSeconds));
    if (day.unknownSeconds > 0)
        parts += CalendarWords::tr("%1 inconnues").arg(spanText(day.unknownSeconds));
    if (parts.isEmpty())
        parts += dayStandText(day.stand, longDown);
    return CalendarWords::tr("%1 : %2").arg(date, parts.join(QStringLiteral(", ")));
}

//! Cells of the weeks in sight.
struct Layout {
    QDate first{}; //!< a Monday
    QDate last{};
    int weeks{1};
    QPointF origin{};
    double cell{10};
    double gap{2};

    [[nodiscard]] QRectF of(const QDate &date) const
    {
        const qint64 days = first.daysTo(date);
        if (days < 0 || days >= qint64(weeks) * daysOfWeek)
            return {};
        const double step = cell + gap;
        return {origin.x() + double(days / daysOfWeek) * step, origin.y() + double(days % daysOfWeek) * step, cell,
                cell};
    }
};

Layout layoutOf(const ChartFrame &frame)
{
    const QFontMetricsF metrics(frame.style.font);
    double left = 0;
    for (const int weekday : {1, 3, 5, 7})
        left = std::max(left, metrics.horizontalAdvance(QLocale().standaloneDayName(weekday, QLocale::ShortFormat)));
    left += frame.style.px(8);
    const double top = metrics.height() * 1.2;
    const double bottom = metrics.height() * 1.6;
    Layout layout;
    layout.first = mondayOf(dateAt(frame.range.start));
    layout.last = dateAt(std::max(frame.range.start, frame.range.end - 1));
    layout.weeks = std::max(1, int(layout.first.daysTo(layout.last) / daysOfWeek) + 1);
    layout.gap = frame.style.px(2);
    const double across = (frame.area.width() - left) / layout.weeks - layout.gap;
    const double down = (frame.area.height() - top - bottom) / daysOfWeek - layout.gap;
    layout.cell = std::max(frame.style.px(2), std::min(across, down));
    layout.origin = {frame.area.left() + left, frame.area.top() + top};
    return layout;
}

class CalendarPainter
{
public:
    CalendarPainter(ChartCanvas &canvas, const CalendarSeries &series, const Layout &layout)
        : m_canvas(canvas)
        , m_series(series)
        , m_layout(layout)
    {
    }

    void paint(const QRectF &area)
    {
        paintNames();
        for (const CalendarDay &day : m_series.days) {
            const QRectF cell = m_layout.of(day.date);
            if (!cell.isEmpty())
                paintCell(cell, day.stand);
        }
        paintLegend(area);
    }

private:
    void paintNames()
    {
        const ChartStyle &style = m_canvas.style();
        for (const int weekday : {1, 3, 5, 7}) {
            const QRectF cell = m_layout.of(m_layout.first.addDays(weekday - 1));
            m_canvas.text({cell.left() - style.px(8), cell.center().y() + m_canvas.ascent() * 0.38},
                          QLocale().standaloneDayName(weekday, QLocale::ShortFormat), TextSide::Right, style.secondary);
        }
        double free = m_layout.origin.x() - style.px(20);
        for (int week = 0; week < m_layout.weeks; ++week) {
            const QDate monday = m_layout.first.addDays(week * daysOfWeek);
            const QDate sunday = std::min(monday.addDays(daysOfWeek - 1), m_layout.last);
            const double x = m_layout.of(monday).left();
            if ((week > 0 && sunday.day() > daysOfWeek) || x < free)
                continue;
            const QString label = shortMonthText(sunday, true);
            m_canvas.text({x, m_layout.origin.y() - style.px(5)}, label, TextSide::Left, style.secondary);
            free = x + m_canvas.widthOf(label) + style.px(6);
        }
    }

    void paintCell(const QRectF &cell, DayStand stand)
    {
        const ChartStyle &style = m_canvas.style();
        switch (stand) {
        case DayStand::Up:
            return m_canvas.fill(cell, style.dayUp);
        case DayStand::Degraded:
            m_canvas.fill(cell, mixed(style.warn, style.base, 0.18));
            return m_canvas.fill(QPolygonF{cell.bottomLeft(), cell.topRight(), cell.bottomRight()}, style.warn);
        case DayStand::Down:
            m_canvas.fill(cell, style.error);
            return paintCross(cell);
        case DayStand::Unknown:
            return m_canvas.hatch(cell, style.secondary);
        case DayStand::Outside:
            return m_canvas.disc(cell.center(), 1, style.secondary);
        case DayStand::Ahead:
            return m_canvas.frame(cell, style.line);
        }
    }

    void paintCross(const QRectF &cell)
    {
        const double in = cell.width() * 0.3;
        const QRectF inner = cell.adjusted(in, in, -in, -in);
        m_canvas.line(inner.topLeft(), inner.bottomRight(), m_canvas.style().base, 1.6);
        m_canvas.line(inner.topRight(), inner.bottomLeft(), m_canvas.style().base, 1.6);
    }

    void paintLegend(const QRectF &area)
    {
        const ChartStyle &style = m_canvas.style();
        const double side = style.px(11);
        const double top = area.bottom() - side - style.px(2);
        double x = m_layout.origin.x();
        for (const DayStand stand :
             {DayStand::Up, DayStand::Degraded, DayStand::Down, DayStand::Unknown, DayStand::Outside}) {
            const QString words = dayStandText(stand, m_series.longDown);
            if (x + side + m_canvas.widthOf(words) > area.right())
                return;
            paintCell({x, top, side, side}, stand);
            x += side + style.px(5);
            m_canvas.text({x, top + side - style.px(1)}, words, TextSide::Left, style.secondary);
            x += m_canvas.widthOf(words) + style.px(14);
        }
    }

    ChartCanvas &m_canvas;
    const CalendarSeries &m_series;
    const Layout &m_layout;
};

} // namespace

QString dayStandText(DayStand stand, qint64 longDown)
{
    switch (stand) {
    case DayStand::Up:
        return CalendarWords::tr("en service");
    case DayStand::Degraded:
        return CalendarWords::tr("dégradé ou moins de %1").arg(shortSpanText(longDown));
    case DayStand::Down:
        return CalendarWords::tr("%1 ou plus").arg(shortSpanText(longDown));
    case DayStand::Unknown:
        return CalendarWords::tr("inconnu");
    case DayStand::Outside:
        return CalendarWords::tr("hors des plages");
    case DayStand::Ahead:
        return CalendarWords::tr("à venir");
    }
    Q_UNREACHABLE();
}

CalendarChart::CalendarChart(CalendarSeries series)
    : m_series(std::move(series))
{
}

QString CalendarChart::name() const { return CalendarWords::tr("Calendrier : %1").arg(m_series.name); }

QString CalendarChart::alternative() const
{
    std::array<int, size_t(DayStand::Ahead) + 1> counts{};
    QStringList bad;
    for (const CalendarDay &day : m_series.days) {
        ++counts[size_t(day.stand)];
        const bool isBad = day.stand == DayStand::Degraded || day.stand == DayStand::Down
            || day.stand == DayStand::Unknown;
        if (isBad && bad.size() < 40)
            bad += wordsOf(day, m_series.longDown);
    }
    QString words = CalendarWords::tr("%1, jour par jour. En service : %2 ; dégradés ou avec moins de %4 "
                                      "d’indisponibilité : %3 ; avec %4 ou plus : %5 ; inconnus : %6 ; hors des "
                                      "plages : %7.")
                        .arg(m_series.name)
                        .arg(counts[size_t(DayStand::Up)])
                        .arg(counts[size_t(DayStand::Degraded)])
                        .arg(shortSpanText(m_series.longDown))
                        .arg(counts[size_t(DayStand::Down)])
                        .arg(counts[size_t(DayStand::Unknown)])
                        .arg(counts[size_t(DayStand::Outside)]);
    for (const QString &day : bad)
        words += u' ' + day + u'.';
    return words;
}

Interval CalendarChart::wholeRange() const
{
    if (m_series.days.isEmpty())
        return {};
    return Interval::between(startOfParisDay(m_series.days.first().date),
                             startOfParisDay(m_series.days.last().date.addDays(1)));
}

QList<ChartMark> CalendarChart::marks(const ChartFrame &frame) const
{
    const Layout layout = layoutOf(frame);
    QList<ChartMark> marks;
    marks.reserve(m_series.days.size());
    for (const CalendarDay &day : m_series.days) {
        const auto start = startOfParisDay(day.date);
        marks += ChartMark{.area = layout.of(day.date),
                           .words = wordsOf(day, m_series.longDown),
                           .span = Interval::between(start, startOfParisDay(day.date.addDays(1)))};
    }
    return marks;
}

void CalendarChart::paint(QPainter &painter, const ChartFrame &frame) const
{
    ChartCanvas canvas(painter, frame.style);
    const Layout layout = layoutOf(frame);
    CalendarPainter(canvas, m_series, layout).paint(frame.area);
    if (frame.current < 0 || frame.current >= m_series.days.size())
        return;
    const QRectF cell = layout.of(m_series.days[frame.current].date);
    if (!cell.isEmpty())
        canvas.focus(cell);
}

} // namespace vigie
