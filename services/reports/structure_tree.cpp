// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/structure_tree.h"

namespace vigie {

QByteArray roleName(Role role)
{
    switch (role) {
    case Role::Document:
        return QByteArrayLiteral("/Document");
    case Role::H1:
        return QByteArrayLiteral("/H1");
    case Role::H2:
        return QByteArrayLiteral("/H2");
    case Role::H3:
        return QByteArrayLiteral("/H3");
    case Role::P:
        return QByteArrayLiteral("/P");
    case Role::Link:
        return QByteArrayLiteral("/Link");
    case Role::Table:
        return QByteArrayLiteral("/Table");
    case Role::THead:
        return QByteArrayLiteral("/THead");
    case Role::TBody:
        return QByteArrayLiteral("/TBody");
    case Role::TR:
        return QByteArrayLiteral("/TR");
    case Role::TH:
        return QByteArrayLiteral("/TH");
    case Role::TD:
        return QByteArrayLiteral("/TD");
    case Role::Figure:
        return QByteArrayLiteral("/Figure");
    }
    Q_UNREACHABLE();
}

StructureTree::StructureTree() { m_nodes += StructureNode{}; }

int StructureTree::add(int parent, Role role, HeaderScope scope)
{
    const int node = int(m_nodes.size());
    m_nodes += StructureNode{.role = role, .scope = scope, .parent = parent};
    m_kids += StructureKid{.owner = parent, .kind = StructureKid::Kind::Node, .index = node};
    return node;
}

void StructureTree::setText(int node, const QString &text)
{
    m_nodes[node].text = int(m_texts.size());
    m_texts += text;
}

void StructureTree::addChunk(int owner, int page, int mcid)
{
    m_kids += StructureKid{.owner = owner, .kind = StructureKid::Kind::Chunk, .page = page, .index = mcid};
}

void StructureTree::addAnnotation(int owner, int page, int link)
{
    m_kids += StructureKid{.owner = owner, .kind = StructureKid::Kind::Annotation, .page = page, .index = link};
}

StructureTree::Sorted StructureTree::sortedKids() const
{
    Sorted sorted;
    sorted.starts.fill(0, m_nodes.size() + 1);
    for (const StructureKid &kid : m_kids)
        ++sorted.starts[kid.owner + 1];
    for (qsizetype node = 1; node < sorted.starts.size(); ++node)
        sorted.starts[node] += sorted.starts[node - 1];
    QList<int> next = sorted.starts;
    sorted.kids.resize(m_kids.size());
    for (const StructureKid &kid : m_kids)
        sorted.kids[next[kid.owner]++] = kid;
    return sorted;
}

} // namespace vigie
