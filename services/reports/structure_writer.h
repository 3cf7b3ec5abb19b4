// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/page_flow.h"
#include "services/reports/qpdf.h"

#include <vector>

namespace vigie {

//! Writes the structure tree, its parent tree and the link annotations into a PDF.
class StructureWriter
{
public:
    StructureWriter(QPDF &pdf, const LaidOutReport &report, std::vector<QPDFObjectHandle> pages);

    void write();

private:
    void makeElements();
    void fillElement(int node, const StructureTree::Sorted &sorted);
    void addAttributes(int node, QPDFObjectHandle &element);
    [[nodiscard]] QPDFObjectHandle kidOf(const StructureKid &kid, int elementPage);
    [[nodiscard]] QPDFObjectHandle annotationOf(const StructureKid &kid);
    [[nodiscard]] QPDFObjectHandle figureBox(int node);
    void writeParentTree(QPDFObjectHandle &root);

    QPDF &m_pdf;
    const LaidOutReport &m_report;
    std::vector<QPDFObjectHandle> m_pages;
    std::vector<QPDFObjectHandle> m_elements{};
    std::vector<QPDFObjectHandle> m_numbers{};
    std::vector<std::pair<int, QPDFObjectHandle>> m_linkParents{}; //!< key of the parent tree, element
    QPDFObjectHandle m_columnScope{};
    QPDFObjectHandle m_rowScope{};
};

} // namespace vigie
