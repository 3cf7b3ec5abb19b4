// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profiles/rules_table_model.h"

#include "gui/common/table/paged_table_model.h"

#include <QCoreApplication>

namespace vigie {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(vigie::RuleNature)

public:
    static QString nature(const Rule &rule)
    {
        QStringList words{origin(rule.origin)};
        if (rule.assumption)
            words.append(tr("hypothèse"));
        if (rule.optional)
            words.append(rule.enabled ? tr("facultative") : tr("facultative, inactive"));
        return words.join(QStringLiteral(", "));
    }

private:
    static QString origin(RuleOrigin origin)
    {
        switch (origin) {
        case RuleOrigin::Clause:
            return tr("clause");
        case RuleOrigin::Law:
            return tr("loi");
        case RuleOrigin::Product:
            return tr("conseil de la console");
        }
        Q_UNREACHABLE();
    }
};

bool holds(const Rule &rule, const QString &search)
{
    for (const QString &text : {rule.id, rule.article, rule.kind, rule.title, rule.sentence, rule.quote}) {
        if (text.contains(search, Qt::CaseInsensitive))
            return true;
    }
    return search.isEmpty();
}

} // namespace

QString ruleNatureText(const Rule &rule) { return Words::nature(rule); }

void RulesTableModel::setRules(const QList<Rule> &rules, const QString &search)
{
    beginResetModel();
    m_rules.clear();
    for (const Rule &rule : rules) {
        if (holds(rule, search.trimmed()))
            m_rules.append(rule);
    }
    endResetModel();
}

const Rule *RulesTableModel::rule(int row) const { return row >= 0 && row < m_rules.size() ? &m_rules[row] : nullptr; }

int RulesTableModel::rowOf(const QString &ruleId) const
{
    for (int row = 0; row < m_rules.size(); ++row) {
        if (m_rules[row].id == ruleId)
            return row;
    }
    return -1;
}

int RulesTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rules.size()); }

int RulesTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant RulesTableModel::data(const QModelIndex &index, int role) const
{
    const Rule *shown = rule(index.row());
    if (!shown)
        return {};
    if (role == PagedTableModel::StrongRole)
        return index.column() == RuleId;
    if (role == PagedTableModel::DimmedRole)
        return !shown->enabled;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case RuleId:
        return shown->id;
    case Article:
        return shown->origin == RuleOrigin::Clause ? shown->article : shown->source;
    case Kind:
        return shown->kind;
    case Title:
        return shown->title;
    case Nature:
        return ruleNatureText(*shown);
    default:
        return {};
    }
}

QVariant RulesTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RuleId:
        return tr("Règle");
    case Article:
        return tr("Article");
    case Kind:
        return tr("Genre");
    case Title:
        return tr("Objet");
    case Nature:
        return tr("Nature");
    default:
        return {};
    }
}

} // namespace vigie
