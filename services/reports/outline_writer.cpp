// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/outline_writer.h"

#include "services/reports/pdf_objects.h"
#include "services/reports/report_style.h"

namespace vigie {

namespace {

using Object = QPDFObjectHandle;

Object destination(const OutlineEntry &entry, const std::vector<Object> &pages)
{
    Object array = Object::newArray();
    array.appendItem(pages[size_t(entry.page)]);
    array.appendItem(pdf::name("/XYZ"));
    array.appendItem(Object::newNull());
    array.appendItem(pdf::real((PageGeometry{}.height - entry.top) / points(1)));
    array.appendItem(Object::newNull());
    return array;
}

//! Appends as the last child; /Count is how many are visible below, and all are open.
void append(Object parent, Object &child)
{
    child.replaceKey("/Parent", parent);
    if (parent.hasKey("/Last")) {
        Object last = parent.getKey("/Last");
        last.replaceKey("/Next", child);
        child.replaceKey("/Prev", last);
    } else {
        parent.replaceKey("/First", child);
    }
    parent.replaceKey("/Last", child);
    for (Object above = parent; above.isDictionary(); above = above.getKey("/Parent")) {
        const long long count = above.hasKey("/Count") ? above.getKey("/Count").getIntValue() : 0;
        above.replaceKey("/Count", Object::newInteger(count + 1));
    }
}

} // namespace

void writeOutline(QPDF &pdf, const QList<OutlineEntry> &entries, const std::vector<QPDFObjectHandle> &pages)
{
    Object root = pdf.makeIndirectObject(Object::newDictionary());
    root.replaceKey("/Type", pdf::name("/Outlines"));
    std::vector<Object> open{root};
    for (const OutlineEntry &entry : entries) {
        Object item = Object::newDictionary();
        item.replaceKey("/Title", pdf::text(entry.title));
        item.replaceKey("/Dest", destination(entry, pages));
        item = pdf.makeIndirectObject(item);
        open.resize(std::min(open.size(), size_t(entry.level)));
        append(open.back(), item);
        open.push_back(item);
    }
    pdf.getRoot().replaceKey("/Outlines", root);
    pdf.getRoot().replaceKey("/PageMode", pdf::name("/UseOutlines"));
}

} // namespace vigie
