// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/table/row_table_model.h"
#include "model/terms/profile_version.h"

#include <QWidget>

class QComboBox;
class QTableView;

namespace vigie {

class TextLabel;

//! Two versions of one API side by side: the rules that came, went or changed, value by value.
class ComparisonPane : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonPane(QWidget *parent = nullptr);

    //! The last two that hold are compared at first.
    void show(const QList<ProfileVersion> &versions);
    void compare(qint64 before, qint64 after);

private:
    void compareChosen();
    [[nodiscard]] const ProfileVersion *chosen(const QComboBox &box) const;

    QList<ProfileVersion> m_versions{};
    RowTableModel m_model;
    QComboBox *m_before;
    QComboBox *m_after;
    TextLabel *m_summary;
    QTableView *m_table;
};

} // namespace vigie
