// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/page_painter.h"

#include "services/reports/content_stream_rewriter.h"

#include <QBuffer>
#include <QCache>
#include <QGlyphRun>
#include <QMutex>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>
#include <QtConcurrent>

#include <algorithm>
#include <cmath>
#include <span>

namespace vigie {

namespace {

static_assert(headerChunk == marker::header && footerChunk == marker::footer);

constexpr int textsKept = 4096;
constexpr qsizetype longestKept = 80;

class PagePainter
{
public:
    PagePainter(QPainter &painter, const ReportStyle &style)
        : m_painter(painter)
        , m_style(style)
    {
    }

    void paint(const PageContent &page)
    {
        m_painter.setPen(Qt::NoPen);
        for (const LineItem &rule : page.rules)
            paintRule(rule);
        for (const StateItem &state : page.states)
            paintState(m_painter, state.square, state.shape, state.colour);
        makePenSimple();
        for (const TextItem &text : page.texts)
            paintText(text);
        closeChunk();
        for (const FigureItem &figure : page.figures)
            paintFigure(figure);
    }

private:
    void paintRule(const LineItem &rule)
    {
        const bool isVertical = qFuzzyCompare(rule.line.x1(), rule.line.x2());
        const double half = rule.width / 2;
        const QRectF area = isVertical ? QRectF(rule.line.x1() - half, rule.line.y1(), rule.width, rule.line.dy())
                                       : QRectF(rule.line.x1(), rule.line.y1() - half, rule.line.dx(), rule.width);
        m_painter.fillRect(area, rule.colour);
    }

    void paintText(const TextItem &text)
    {
        if (text.chunk != m_chunk) {
            closeChunk();
            if (text.chunk != noChunk)
                mark(text.chunk);
            m_chunk = text.chunk;
        }
        if (text.style != m_textStyle || !m_hasFont) {
            m_painter.setFont(m_style.font(text.style));
            m_textStyle = text.style;
            m_hasFont = true;
        }
        if (text.colour != m_colour) {
            m_painter.setPen(QPen(QColor(text.colour), 2));
            m_colour = text.colour;
        }
        const QPointF place(std::round(double(text.x)), std::round(double(text.baseline)));
        if (text.text.size() > longestKept)
            return m_painter.drawText(place, text.text);
        for (const QGlyphRun &run : glyphsOf(text))
            m_painter.drawGlyphRun(place, run);
    }

    //! From the beginning of its baseline. They are kept: a column says the same words again and again.
    const QList<QGlyphRun> &glyphsOf(const TextItem &text)
    {
        const std::pair key(int(text.style), text.text);
        if (const QList<QGlyphRun> *known = m_glyphs.object(key))
            return *known;
        QTextLayout layout(text.text, m_style.font(text.style));
        QTextOption option(Qt::AlignLeft);
        option.setTextDirection(Qt::LeftToRight);
        option.setWrapMode(QTextOption::NoWrap);
        layout.setTextOption(option);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        layout.endLayout();
        line.setPosition({0, -line.ascent()});
        auto *made = new QList<QGlyphRun>(line.glyphRuns());
        std::for_each(made->begin(), made->end(), snap);
        m_glyphs.insert(key, made);
        return *made;
    }

    //! Onto whole units, a fiftieth of a millimetre: Qt writes the place of each glyph, with eight decimals where it
    //! has any, and most of a report's content are these numbers.
    static void snap(QGlyphRun &run)
    {
        QList<QPointF> positions = run.positions();
        for (QPointF &position : positions)
            position = {std::round(position.x()), std::round(position.y())};
        run.setPositions(positions);
    }

    void paintFigure(const FigureItem &figure)
    {
        mark(figure.chunk);
        m_painter.save();
        if (figure.paint)
            figure.paint(m_painter, figure.area);
        m_painter.restore();
        m_hasFont = false;
        makePenSimple();
        mark(marker::end);
    }

    void closeChunk()
    {
        if (m_chunk != noChunk)
            mark(marker::end);
        m_chunk = noChunk;
    }

    void mark(int code) { m_painter.drawLine(marker::x, code, marker::x, code + 1); }

    //! Qt's PDF engine writes a line as a line only with a simple pen, and notices that the pen is simple again
    //! only when its width changes.
    void makePenSimple()
    {
        m_painter.setPen(QPen(Qt::black, 3));
        m_painter.setPen(QPen(Qt::black, 2));
        m_colour = QColor(Qt::black).rgb();
    }

    QPainter &m_painter;
    const ReportStyle &m_style;
    int m_chunk{noChunk};
    TextStyle m_textStyle{TextStyle::Body};
    bool m_hasFont{false};
    QRgb m_colour{0};
    QCache<std::pair<int, QString>, QList<QGlyphRun>> m_glyphs{textsKept};
};

void prepare(QPdfWriter &writer)
{
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setResolution(unitsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
}

//! Pages that one thread paints, into a file of their own.
struct Part {
    qsizetype first{0};
    qsizetype end{0};
};

//! The same on every machine, so that a report is the same everywhere. A figure paints with fonts that belong to the
//! thread that made it.
QList<Part> partsOf(const LaidOutReport &report)
{
    constexpr qsizetype pagesOfAPart = 75;
    const qsizetype pages = report.pages.size();
    const bool hasFigures = std::any_of(report.pages.cbegin(), report.pages.cend(),
                                        [](const PageContent &page) { return !page.figures.isEmpty(); });
    if (hasFigures)
        return {{0, pages}};
    QList<Part> parts;
    for (qsizetype first = 0; first == 0 || first < pages; first += pagesOfAPart)
        parts.append({first, std::min(first + pagesOfAPart, pages)});
    return parts;
}

//! Counts the pages of all threads.
class PageCount
{
public:
    PageCount(const ReportProgress &progress, qsizetype pages)
        : m_progress(progress)
        , m_pages(int(pages))
    {
    }

    void add()
    {
        const QMutexLocker lock(&m_mutex);
        ++m_done;
        if (m_progress)
            m_progress(m_done, m_pages);
    }

private:
    const ReportProgress &m_progress;
    QMutex m_mutex{};
    int m_done{0};
    int m_pages;
};

Result<QByteArray> paintPart(std::span<PageContent> pages, const QString &fontFamily, PageCount &count,
                             const std::stop_token &stop)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    prepare(writer);
    QPainter painter(&writer);
    painter.setLayoutDirection(Qt::LeftToRight);
    const ReportStyle style(fontFamily);
    PagePainter pagePainter(painter, style);
    for (PageContent &page : pages) {
        if (stop.stop_requested())
            return failure(Error::Kind::Cancelled);
        if (&page != &pages.front())
            writer.newPage();
        pagePainter.paint(page);
        page.texts = {};
        page.rules = {};
        count.add();
    }
    painter.end();
    return bytes;
}

} // namespace

Result<QList<QByteArray>> paintPages(LaidOutReport &report, const QString &fontFamily, const ReportProgress &progress,
                                     const std::stop_token &stop)
{
    PageCount count(progress, report.pages.size());
    const std::span<PageContent> pages(report.pages.data(), size_t(report.pages.size()));
    const auto paint = [&](const Part &part) {
        return paintPart(pages.subspan(size_t(part.first), size_t(part.end - part.first)), fontFamily, count, stop);
    };
    const QList<Part> parts = partsOf(report);
    const auto painted = parts.size() == 1 ? QList<Result<QByteArray>>{paint(parts.first())}
                                           : QtConcurrent::blockingMapped<QList<Result<QByteArray>>>(parts, paint);
    QList<QByteArray> files;
    for (const Result<QByteArray> &file : painted) {
        if (!file)
            return failure(file.error());
        files.append(*file);
    }
    return files;
}

} // namespace vigie
