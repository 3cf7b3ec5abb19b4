// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/table/row_table_model.h"
#include "model/terms/profile_version.h"

#include <QWidget>

class QTableView;

namespace vigie {

class ActionButton;

//! Every version of one API: when it applies, where it comes from, who wrote it.
class HistoryPane : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPane(QWidget *parent = nullptr);

    //! Newest last in `versions`, newest first here.
    void show(const QList<ProfileVersion> &versions, QDate today);

Q_SIGNALS:
    void shown(qint64 number);
    void comparisonAsked(qint64 before, qint64 after);
    void withdrawalAsked(qint64 number);

private:
    [[nodiscard]] const ProfileVersion *chosen() const;
    [[nodiscard]] qint64 before(qint64 number) const; //!< 0: none
    void wake();

    QList<ProfileVersion> m_versions{};
    RowTableModel m_model;
    QTableView *m_table;
    ActionButton *m_show;
    ActionButton *m_compare;
    ActionButton *m_withdraw;
};

} // namespace vigie
