// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/table/table_page.h"
#include "gui/rights/rights_answer_dialog.h"

namespace vigie {

//! The requests of people about their own data (GDPR 12 to 22), with the last day to answer each.
class RightsPage : public TablePage
{
    Q_OBJECT

public:
    explicit RightsPage(const PageContext &context, QWidget *parent = nullptr);

protected:
    void fillSheet(const ListRow &row) override;
    [[nodiscard]] QString headline(qint64 rows, qint64 selected) const override;
    void fill() override;
    void activate(const ListRow &row) override;

private:
    [[nodiscard]] static TableSpec spec(const PageContext &context);
    void showRequest(const RightsRequestRow &row, const QList<RightsAct> &acts);
    void addActions(const RightsRequestRow &row);
    void edit(const RightsRequest &request);
    void openData(const RightsRequest &request);
    void openAnswer(const RightsRequestRow &row, RightsAnswerDialog::Act act);
    void onWritten();

    TaskScope m_acts{};
};

} // namespace vigie
