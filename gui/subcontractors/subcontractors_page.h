// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/table/table_page.h"
#include "gui/subcontractors/subcontractor_sheet.h"
#include "services/operations/document_store.h"

namespace vigie {

class MassRevocationStrip;

//! Who works for whom: declared subcontractors of all levels, and those that DataPass shows.
class SubcontractorsPage : public TablePage
{
    Q_OBJECT

public:
    explicit SubcontractorsPage(const PageContext &context, QWidget *parent = nullptr);

protected:
    void exportRows(ExportFormat format) override;
    void print() override;
    void fillSheet(const ListRow &row) override;
    [[nodiscard]] QString headline(qint64 rows, qint64 selected) const override;
    void fill() override;
    void activate(const ListRow &row) override;

private:
    [[nodiscard]] static TableSpec spec(const PageContext &context);
    void showFacts(const SubcontractorSheetFacts &facts);
    void edit(const SubcontractorRow &row);
    void openImport();
    void showDependents(const SubcontractorSheetFacts &facts);
    void askRevocation(const SubcontractorSheetFacts &facts);
    void revoke(const QList<CredentialId> &tokens);

    DocumentStore m_documents;
    MassRevocationStrip *m_strip;
    QList<TokenRow> m_asked{}; //!< what the strip is about
    QString m_company{};
    TaskScope m_facts{};
};

} // namespace vigie
