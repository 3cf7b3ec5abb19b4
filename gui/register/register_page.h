// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/table/table_page.h"
#include "services/operations/document_store.h"
#include "services/storage/register_query.h"

namespace vigie {

class DateField;

//! The register of processing: for each body, the producer as processor; for itself, as controller. As it is today or
//! was on another day.
class RegisterPage : public TablePage
{
    Q_OBJECT

public:
    explicit RegisterPage(const PageContext &context, QWidget *parent = nullptr);

protected:
    void exportRows(ExportFormat format) override;
    void print() override;
    void fillSheet(const ListRow &row) override;
    [[nodiscard]] QString headline(qint64 rows, qint64 selected) const override;
    void activate(const ListRow &row) override;

private:
    //! What the sheet shows beside the row.
    struct History {
        QList<ProcessingRecord> versions{};
        QList<RegisterEvent> events{};
        QList<Disagreement> disagreements{}; //!< of the texts, on the roles
    };

    [[nodiscard]] static TableSpec spec(const PageContext &context, const std::shared_ptr<QDate> &day);
    void showEntry(const RegisterEntry &entry, const History &history);
    void addFields(const RegisterEntry &entry);
    void addHistory(const History &history);
    void edit(const RegisterEntry &entry);
    void editCommon(const ApiCode &api);
    void addEvent(const RegisterEntry &entry);
    void noteCheck(const RegisterEntry &entry);
    void openImport();
    void takeDay();

    RegisterPage(const PageContext &context, const std::shared_ptr<QDate> &day, QWidget *parent);

    std::shared_ptr<QDate> m_day; //!< of the register; invalid: today
    DateField *m_dayField;
    DocumentStore m_documents;
    TaskScope m_history{};
};

} // namespace vigie
