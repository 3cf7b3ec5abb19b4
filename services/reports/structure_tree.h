// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace vigie {

//! The standard structure types that our reports use.
enum class Role { Document, H1, H2, H3, P, Link, Table, THead, TBody, TR, TH, TD, Figure };
enum class HeaderScope : quint8 { None, Column, Row };

[[nodiscard]] QByteArray roleName(Role role);

struct StructureNode {
    Role role{Role::Document};
    HeaderScope scope{HeaderScope::None};
    int parent{-1};
    int columnSpan{1};
    int text{-1}; //!< index in `StructureTree::texts`: alternative text, summary of a table
};

//! What stands below a node, in reading order.
struct StructureKid {
    enum class Kind : quint8 { Node, Chunk, Annotation };
    int owner{0};
    Kind kind{Kind::Node};
    int page{0}; //!< of a chunk or an annotation
    int index{0}; //!< node, MCID, or link of the page
};

struct OutlineEntry {
    int level{1};
    QString title{};
    int page{0};
    double top{0}; //!< units of the layout
};

//! The tags of a document as flat lists: 100,000 cells stay cheap.
class StructureTree
{
public:
    StructureTree();

    [[nodiscard]] static constexpr int root() { return 0; }
    int add(int parent, Role role, HeaderScope scope = HeaderScope::None);
    void setText(int node, const QString &text);
    void setColumnSpan(int node, int columns) { m_nodes[node].columnSpan = columns; }
    void addChunk(int owner, int page, int mcid);
    void addAnnotation(int owner, int page, int link);

    [[nodiscard]] const QList<StructureNode> &nodes() const { return m_nodes; }
    [[nodiscard]] const QString &text(int node) const { return m_texts[m_nodes[node].text]; }
    //! Every kid, those of one owner together, in reading order; starts[n] is where those of node n begin.
    struct Sorted {
        QList<StructureKid> kids{};
        QList<int> starts{};
    };
    [[nodiscard]] Sorted sortedKids() const;

private:
    QList<StructureNode> m_nodes{};
    QList<StructureKid> m_kids{};
    QStringList m_texts{};
};

} // namespace vigie
