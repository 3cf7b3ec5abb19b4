// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/table/table_page.h"
#include "model/access/usage_plan.h"
#include "model/compliance/quota_raise.h"
#include "services/operations/document_store.h"
#include "services/operations/quota_change.h"
#include "services/storage/quota_query.h"

namespace vigie {

class QuotaChangeDialog;

//! The quota of the terms, the one asked for, the one in force and the measured peak, side by side, with their drift.
class QuotasPage : public TablePage
{
    Q_OBJECT

public:
    explicit QuotasPage(const PageContext &context, QWidget *parent = nullptr);
    ~QuotasPage() override;

    [[nodiscard]] QString whyNot(PageCommand command) const override;

protected:
    void exportRows(ExportFormat format) override;
    void print() override;
    void fillSheet(const ListRow &row) override;
    [[nodiscard]] QString headline(qint64 rows, qint64 selected) const override;

private:
    void showRaise(const QuotaRow &row, const std::optional<QuotaRaise> &raise);
    void askRaise(const QuotaRow &row, const QuotaRaise &raise);
    void save(const QuotaRaise &raise);
    void askChange(const QuotaRow &row, const std::optional<QuotaRaise> &raise);
    void readPlans(QuotaChangeDialog *dialog, const QuotaChangeTarget &target);
    void requestChange(const QuotaRow &row, const QuotaChangeTarget &target, const UsagePlan &plan,
                       const QString &reason);

    DocumentStore m_documents;
    TaskScope m_reading{};
    TaskScope m_plans{};
};

} // namespace vigie
