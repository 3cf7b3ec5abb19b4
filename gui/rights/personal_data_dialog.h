// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/page.h"
#include "model/compliance/personal_data.h"
#include "model/compliance/rights_request.h"
#include "services/async/task_scope.h"
#include "services/exports/export_writer.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QTableWidget;

namespace vigie {

class ActionButton;
class TextLabel;

//! What the workspace holds of the person of a request: looked for in the background, told (CSV, JSON, PDF), corrected
//! and erased where it may be, each with why not.
class PersonalDataDialog : public QDialog
{
    Q_OBJECT

public:
    PersonalDataDialog(const PageContext &context, const RightsRequest &request, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed();

private:
    void build();
    [[nodiscard]] QLayout *correctionRow();
    [[nodiscard]] QLayout *buttonRow();
    void search(bool isNoted);
    void showFound();
    void showRow();
    void updateButtons();
    [[nodiscard]] QList<PersonalDatum> chosen() const;
    void rectify();
    void erase();
    //! The error, or what is left to find.
    void showWritten(const Result<> &done);
    void exportData(ExportFormat format);
    void print();
    void note(const QString &act);
    [[nodiscard]] std::function<void()> noteOfExport();

    PageContext m_context;
    RightsRequest m_request;
    QList<PersonalDatum> m_data{};
    QTableWidget *m_table;
    TextLabel *m_summary;
    TextLabel *m_why;
    QLineEdit *m_value;
    ActionButton *m_rectify;
    QCheckBox *m_identity;
    ActionButton *m_erase;
    ActionButton *m_csv;
    ActionButton *m_json;
    ActionButton *m_pdf;
    TaskScope m_tasks{};
};

} // namespace vigie
