// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/terms/terms_profile.h"

#include <QAbstractTableModel>

namespace vigie {

//! The rules of one profile that hold the searched words. A short list: it is filtered where it stands.
class RulesTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RuleId, Article, Kind, Title, Nature, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRules(const QList<Rule> &rules, const QString &search);
    [[nodiscard]] const Rule *rule(int row) const;
    [[nodiscard]] int rowOf(const QString &ruleId) const; //!< -1 when absent

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Rule> m_rules{};
};

//! « clause », « loi », « conseil de la console », with « hypothèse » and « facultatif » where they hold.
[[nodiscard]] QString ruleNatureText(const Rule &rule);

} // namespace vigie
