// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/look/glyph.h"
#include "model/access/service.h"
#include "services/connectors/connector.h"
#include "services/storage/service_repository.h"

#include <QAbstractTableModel>

#include <optional>

namespace vigie {

//! A service with what its row shows beside it.
struct ServiceRow {
    Service service{};
    ServiceStatus status{};
    ServiceContents contents{};
    std::optional<ReadProgress> progress{}; //!< while it is being read

    friend bool operator==(const ServiceRow &left, const ServiceRow &right)
    {
        return left.service == right.service && left.status == right.status && left.contents == right.contents
            && left.progress.has_value() == right.progress.has_value();
    }
};

class ServicesTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, ProductName, EnvironmentName, State, ReadAt, Content, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    //! Merged by id: selection and scroll stay.
    void setRows(const QList<ServiceRow> &rows);
    void setProgress(const ServiceId &service, const std::optional<ReadProgress> &progress);
    [[nodiscard]] const ServiceRow *row(int index) const;
    [[nodiscard]] int indexOf(const ServiceId &service) const; //!< -1 when absent

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const ServiceRow &row, int column) const;
    [[nodiscard]] StateText stateOf(const ServiceRow &row) const;
    void removeAbsent(const QList<ServiceRow> &rows);

    QList<ServiceRow> m_rows{};
};

} // namespace vigie
