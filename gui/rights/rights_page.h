// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/table/table_page.h"
#include "gui/rights/rights_answer_dialog.h"
#include "services/storage/restriction_repository.h"

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
    //! What is read of a request when it is shown.
    struct File {
        QList<RightsAct> acts{};
        Restriction restriction{}; //!< of no day: none
    };
    [[nodiscard]] static bool mayRestrict(const RightsRequest &request);
    void showRequest(const RightsRequestRow &row, const File &file);
    void addActions(const RightsRequestRow &row, const Restriction &restriction);
    void edit(const RightsRequest &request);
    void openData(const RightsRequest &request);
    void openAnswer(const RightsRequestRow &row, RightsAnswerDialog::Act act);
    void onWritten();

    TaskScope m_acts{};
};

} // namespace vigie
