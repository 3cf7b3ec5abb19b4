// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/display_list.h"
#include "services/reports/printable_text.h"
#include "services/reports/report_document.h"
#include "services/reports/structure_tree.h"
#include "services/reports/text_measure.h"

#include <QCache>

namespace vigie {

//! A document laid out: what stands on each page, its tags and its bookmarks.
struct LaidOutReport {
    QList<PageContent> pages{};
    StructureTree structure{};
    QList<OutlineEntry> outline{};
};

//! A text that is broken into lines, ready to be placed.
struct TextRun {
    PrintableText text{};
    TextStyle style{TextStyle::Body};
    QColor colour{};
    QList<TextLine> lines{};

    [[nodiscard]] int count() const { return int(lines.size()); }
};

//! Where the next line goes, page after page. Reserves the marked content as it places it, in reading order.
class PageFlow
{
public:
    PageFlow(const ReportStyle &style, LaidOutReport &report);

    [[nodiscard]] const PageGeometry &geometry() const { return m_geometry; }
    [[nodiscard]] const ReportStyle &style() const { return m_style; }
    [[nodiscard]] TextMeasure &measure() { return m_measure; }
    [[nodiscard]] StructureTree &structure() { return m_report.structure; }
    [[nodiscard]] LaidOutReport &report() { return m_report; }

    [[nodiscard]] double y() const { return m_y; }
    [[nodiscard]] double room() const { return bottom() - m_y; }
    [[nodiscard]] int pageIndex() const { return m_page; }
    [[nodiscard]] PageContent &page() { return m_report.pages[m_page]; }
    [[nodiscard]] bool isAtTop() const { return m_y <= m_geometry.top; }
    void moveTo(double y) { m_y = y; }
    void advance(double height) { m_y += height; }
    //! A gap, but not at the top of a page.
    void space(double height);
    void newPage();
    //! A new page unless this height is left, when a whole page would hold it.
    void keepTogether(double height);
    //! Keeps the foot of the first page free.
    void reserveFirstFoot(double height) { m_firstFoot = height; }
    //! Goes back to that place.
    void returnToFirstFoot();

    [[nodiscard]] PrintableText printable(const QString &text) const;
    [[nodiscard]] TextRun run(const QString &text, TextStyle style, double width, const QColor &colour = {});
    //! Draws one line at a place of a page; a node below zero is an artifact.
    void placeLine(const TextRun &run, int line, double x, double top, double width, CellAlignment alignment, int node);
    //! Draws a run from the flow's place, over as many pages as it takes.
    void placeParagraph(const TextRun &run, double x, int node);
    void placeRule(double x1, double x2, double y, double width, const QColor &colour);
    void placeStateShape(const StateMark &mark, const QRectF &square);

private:
    [[nodiscard]] double bottom() const;
    //! `startsAfresh`: what comes is another line of its own, not the rest of a broken one.
    int chunkFor(int node, const QString &actualText, bool startsAfresh);

    //! What was said in that style and width before.
    struct Said {
        TextStyle style{TextStyle::Body};
        double width{0};
        QString text{};

        friend bool operator==(const Said &, const Said &) = default;
        friend size_t qHash(const Said &said, size_t seed)
        {
            return qHashMulti(seed, int(said.style), said.width, said.text);
        }
    };
    [[nodiscard]] TextRun broken(const QString &text, TextStyle style, double width);

    const ReportStyle &m_style;
    LaidOutReport &m_report;
    QCache<Said, TextRun> m_said;
    PageGeometry m_geometry{};
    TextMeasure m_measure;
    int m_page{-1};
    double m_y{0};
    double m_firstFoot{0};
};

} // namespace vigie
