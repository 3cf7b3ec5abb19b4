// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/structure_writer.h"

#include "services/reports/pdf_objects.h"

#include <map>

namespace vigie {

namespace {

using Object = QPDFObjectHandle;

Object scopeAttribute(const char *scope)
{
    Object attribute = Object::newDictionary();
    attribute.replaceKey("/O", pdf::name("/Table"));
    attribute.replaceKey("/Scope", pdf::name(scope));
    return attribute;
}

bool isOnPage(const StructureKid &kid) { return kid.kind != StructureKid::Kind::Node; }

} // namespace

StructureWriter::StructureWriter(QPDF &pdf, const LaidOutReport &report, std::vector<QPDFObjectHandle> pages)
    : m_pdf(pdf)
    , m_report(report)
    , m_pages(std::move(pages))
    , m_columnScope(pdf.makeIndirectObject(scopeAttribute("/Column")))
    , m_rowScope(pdf.makeIndirectObject(scopeAttribute("/Row")))
{
}

void StructureWriter::write()
{
    makeElements();
    const StructureTree::Sorted sorted = m_report.structure.sortedKids();
    for (int node = 0; node < int(m_elements.size()); ++node)
        fillElement(node, sorted);
    Object root = m_pdf.makeIndirectObject(Object::newDictionary());
    root.replaceKey("/Type", pdf::name("/StructTreeRoot"));
    root.replaceKey("/K", m_elements.front());
    m_elements.front().replaceKey("/P", root);
    writeParentTree(root);
    m_pdf.getRoot().replaceKey("/StructTreeRoot", root);
}

void StructureWriter::makeElements()
{
    // The names are shared: a report has a dozen of roles and 100,000 elements.
    std::map<Role, Object> names;
    m_elements.reserve(size_t(m_report.structure.nodes().size()));
    for (const StructureNode &node : m_report.structure.nodes()) {
        auto known = names.find(node.role);
        if (known == names.end())
            known = names.emplace(node.role, Object::newName(pdf::bytes(roleName(node.role)))).first;
        Object element = Object::newDictionary();
        element.replaceKey("/S", known->second);
        if (node.parent >= 0)
            element.replaceKey("/P", m_elements[size_t(node.parent)]);
        m_elements.push_back(m_pdf.makeIndirectObject(element));
    }
    qsizetype mostChunks = 0;
    for (const PageContent &page : m_report.pages)
        mostChunks = std::max(mostChunks, page.chunks.size());
    for (qsizetype mcid = 0; mcid < mostChunks; ++mcid)
        m_numbers.push_back(Object::newInteger(mcid));
}

void StructureWriter::fillElement(int node, const StructureTree::Sorted &sorted)
{
    Object &element = m_elements[size_t(node)];
    const auto begin = sorted.kids.cbegin() + sorted.starts[node];
    const auto end = sorted.kids.cbegin() + sorted.starts[node + 1];
    const auto firstOnPage = std::find_if(begin, end, isOnPage);
    const int page = firstOnPage == end ? -1 : firstOnPage->page;
    if (page >= 0)
        element.replaceKey("/Pg", m_pages[size_t(page)]);
    if (end - begin == 1) {
        element.replaceKey("/K", kidOf(*begin, page));
    } else if (begin != end) {
        std::vector<Object> kids;
        kids.reserve(size_t(end - begin));
        for (auto kid = begin; kid != end; ++kid)
            kids.push_back(kidOf(*kid, page));
        element.replaceKey("/K", Object::newArray(kids));
    }
    addAttributes(node, element);
}

void StructureWriter::addAttributes(int node, Object &element)
{
    const StructureNode &facts = m_report.structure.nodes()[node];
    if (facts.scope != HeaderScope::None)
        element.replaceKey("/A", facts.scope == HeaderScope::Column ? m_columnScope : m_rowScope);
    if (facts.text < 0)
        return;
    const Object words = pdf::text(m_report.structure.text(node));
    if (facts.role == Role::Figure) {
        element.replaceKey("/Alt", words);
        element.replaceKey("/A", figureBox(node));
    } else if (facts.role == Role::Table) {
        Object attribute = Object::newDictionary();
        attribute.replaceKey("/O", pdf::name("/Table"));
        attribute.replaceKey("/Summary", words);
        element.replaceKey("/A", attribute);
    }
}

Object StructureWriter::figureBox(int node)
{
    Object attribute = Object::newDictionary();
    attribute.replaceKey("/O", pdf::name("/Layout"));
    attribute.replaceKey("/Placement", pdf::name("/Block"));
    for (const PageContent &page : m_report.pages) {
        for (const FigureItem &figure : page.figures) {
            if (page.chunks[figure.chunk].node == node)
                attribute.replaceKey("/BBox", pdf::rectangle(figure.area, PageGeometry{}.height));
        }
    }
    return attribute;
}

Object StructureWriter::kidOf(const StructureKid &kid, int elementPage)
{
    switch (kid.kind) {
    case StructureKid::Kind::Node:
        return m_elements[size_t(kid.index)];
    case StructureKid::Kind::Annotation:
        return annotationOf(kid);
    case StructureKid::Kind::Chunk:
        break;
    }
    if (kid.page == elementPage)
        return m_numbers[size_t(kid.index)];
    Object reference = Object::newDictionary();
    reference.replaceKey("/Type", pdf::name("/MCR"));
    reference.replaceKey("/Pg", m_pages[size_t(kid.page)]);
    reference.replaceKey("/MCID", m_numbers[size_t(kid.index)]);
    return reference;
}

Object StructureWriter::annotationOf(const StructureKid &kid)
{
    const LinkItem &link = m_report.pages[kid.page].links[kid.index];
    Object action = Object::newDictionary();
    action.replaceKey("/S", pdf::name("/URI"));
    action.replaceKey("/URI", Object::newString(pdf::bytes(link.url.toEncoded())));
    Object annotation = Object::newDictionary();
    annotation.replaceKey("/Type", pdf::name("/Annot"));
    annotation.replaceKey("/Subtype", pdf::name("/Link"));
    annotation.replaceKey("/Rect", pdf::rectangle(link.area, PageGeometry{}.height));
    annotation.replaceKey("/Border", Object::parse("[0 0 0]"));
    annotation.replaceKey("/F", Object::newInteger(4));
    annotation.replaceKey("/Contents", pdf::text(link.text));
    annotation.replaceKey("/A", action);
    const int key = int(m_report.pages.size() + qsizetype(m_linkParents.size()));
    annotation.replaceKey("/StructParent", Object::newInteger(key));
    m_linkParents.emplace_back(key, m_elements[size_t(kid.owner)]);
    annotation = m_pdf.makeIndirectObject(annotation);

    Object &page = m_pages[size_t(kid.page)];
    if (!page.getKey("/Annots").isArray())
        page.replaceKey("/Annots", Object::newArray());
    page.getKey("/Annots").appendItem(annotation);
    Object reference = Object::newDictionary();
    reference.replaceKey("/Type", pdf::name("/OBJR"));
    reference.replaceKey("/Pg", page);
    reference.replaceKey("/Obj", annotation);
    return reference;
}

void StructureWriter::writeParentTree(Object &root)
{
    Object numbers = Object::newArray();
    for (qsizetype index = 0; index < m_report.pages.size(); ++index) {
        std::vector<Object> parents;
        for (const Chunk &chunk : m_report.pages[index].chunks)
            parents.push_back(m_elements[size_t(chunk.node)]);
        numbers.appendItem(Object::newInteger(index));
        numbers.appendItem(m_pdf.makeIndirectObject(Object::newArray(parents)));
        m_pages[size_t(index)].replaceKey("/StructParents", Object::newInteger(index));
        m_pages[size_t(index)].replaceKey("/Tabs", pdf::name("/S"));
    }
    for (const auto &[key, element] : m_linkParents) {
        numbers.appendItem(Object::newInteger(key));
        numbers.appendItem(element);
    }
    Object tree = Object::newDictionary();
    tree.replaceKey("/Nums", numbers);
    root.replaceKey("/ParentTree", m_pdf.makeIndirectObject(tree));
    root.replaceKey("/ParentTreeNextKey", Object::newInteger(m_report.pages.size() + qsizetype(m_linkParents.size())));
}

} // namespace vigie
