// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/table/table_page.h"
#include "gui/prices/price_columns.h"
#include "services/operations/document_store.h"

#include <memory>

class QComboBox;

namespace vigie {

//! The yearly statement of the services that have a price: conventions, unit costs, letters and amounts.
class PricesPage : public TablePage
{
    Q_OBJECT

public:
    explicit PricesPage(const PageContext &context, QWidget *parent = nullptr);

protected:
    void exportRows(ExportFormat format) override;
    void print() override;
    void fillSheet(const ListRow &row) override;
    [[nodiscard]] QString headline(qint64 rows, qint64 selected) const override;
    void activate(const ListRow &row) override;

private:
    using SharedYear = std::shared_ptr<int>;

    PricesPage(const PageContext &context, const SharedYear &year, QWidget *parent);
    [[nodiscard]] static TableSpec spec(const SharedYear &year);
    void edit(const PriceRow &row);
    void editPrice();
    void addConventions(const PriceRow &row);
    void onWritten();

    SharedYear m_year;
    QComboBox *m_years;
    DocumentStore m_documents;
    TaskScope m_prices{};
};

} // namespace vigie
