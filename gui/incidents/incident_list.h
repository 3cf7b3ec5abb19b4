// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/table/table_page.h"
#include "model/compliance/incident.h"

namespace vigie {

//! Every incident, the newest first; a double click opens its file.
class IncidentList : public TablePage
{
    Q_OBJECT

public:
    explicit IncidentList(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString whyNot(PageCommand command) const override;

Q_SIGNALS:
    void fileAsked(vigie::IncidentId incident);
    void newAsked();
    void reportAsked(vigie::IncidentId incident);

protected:
    void exportRows(ExportFormat format) override;
    void print() override;
    void fillSheet(const ListRow &row) override;
    [[nodiscard]] QString headline(qint64 rows, qint64 selected) const override;
    void fill() override;
    void activate(const ListRow &row) override;

private:
    [[nodiscard]] static TableSpec specOf(const PageContext &context);
};

} // namespace vigie
