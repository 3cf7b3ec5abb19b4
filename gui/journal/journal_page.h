// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/table/table_page.h"
#include "services/storage/journal_repository.h"

namespace vigie {

class ActionButton;
class Badge;

//! What was done, by whom, when, on which object, and whether the chain is whole.
class JournalPage : public TablePage
{
    Q_OBJECT

public:
    explicit JournalPage(const PageContext &context, QWidget *parent = nullptr);

protected:
    void fillSheet(const ListRow &row) override;
    [[nodiscard]] QString headline(qint64 rows, qint64 selected) const override;

private:
    [[nodiscard]] static TableSpec spec();
    void verify();
    void showVerdict(const Result<JournalVerdict> &verdict);

    Badge *m_verdict;
    ActionButton *m_verify;
    TaskScope m_tasks{};
};

} // namespace vigie
