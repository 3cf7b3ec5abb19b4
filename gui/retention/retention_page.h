// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/table/row_board.h"
#include "gui/common/table/table_page.h"
#include "services/operations/retention/erasing.h"

class QAction;

namespace vigie {

class ErasureStrip;

//! What must be erased some day, with its clause and its day; erased on the agent's word.
class RetentionPage : public TablePage
{
    Q_OBJECT

public:
    explicit RetentionPage(const PageContext &context, QWidget *parent = nullptr);
    ~RetentionPage() override;

    void refresh() override;
    [[nodiscard]] QList<QAction *> ownActions() const override { return {m_erase}; }

protected:
    void fillSheet(const ListRow &row) override;
    [[nodiscard]] QString headline(qint64 rows, qint64 selected) const override;

private:
    RetentionPage(const PageContext &context, std::shared_ptr<RowBoard<RetentionCase>> board, QWidget *parent);

    void fillStart(const RetentionCase &entry);
    void fillErased(const RetentionCase &entry);
    void askForStart(const RetentionCase &entry);
    void askToErase();
    void erase(const QList<RetentionCase> &cases);

    std::shared_ptr<RowBoard<RetentionCase>> m_board;
    QAction *m_erase;
    ErasureStrip *m_strip;
    TaskScope m_erasing{};
};

} // namespace vigie
