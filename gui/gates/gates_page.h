// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/table/row_board.h"
#include "gui/common/table/table_page.h"
#include "services/operations/document_store.h"
#include "services/storage/gate_query.h"

namespace vigie {

//! What has to be there before a partner's access opens, line by line: done, missing, not applicable.
class GatesPage : public TablePage
{
    Q_OBJECT

public:
    explicit GatesPage(const PageContext &context, QWidget *parent = nullptr);
    ~GatesPage() override;

    void refresh() override;

protected:
    void exportRows(ExportFormat format) override;
    void fillSheet(const ListRow &row) override;
    [[nodiscard]] QString headline(qint64 rows, qint64 selected) const override;

private:
    GatesPage(const PageContext &context, std::shared_ptr<RowBoard<GateRow>> board, QWidget *parent);

    void addLine(const GateRow &row, const GateLine &line);
    void change(const GateRow &row, const GateLine &line);
    void save(GateEntry entry);

    std::shared_ptr<RowBoard<GateRow>> m_board;
    DocumentStore m_documents;
};

} // namespace vigie
