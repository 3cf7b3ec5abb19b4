// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/imports/column_map.h"
#include "services/imports/import_job.h"

#include <QTableWidget>

class QComboBox;

namespace vigie {

//! Which column each header of a file is: found by its name, changed by the agent.
class ColumnMappingTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit ColumnMappingTable(QWidget *parent = nullptr);

    void setTable(const TableFile &table, const QList<ImportColumn> &columns);
    //! By the position of a header: the name of a column, or nothing.
    [[nodiscard]] QMap<int, QString> chosen() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QComboBox *choiceOf(const QList<ImportColumn> &columns, const QString &current);
};

} // namespace vigie
