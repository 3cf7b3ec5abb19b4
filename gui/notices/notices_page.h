// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/table/table_page.h"
#include "gui/notices/notice_dialog.h"
#include "services/storage/notice_repository.h"

namespace vigie {

class DocumentStore;

//! What partners have to be told: drafts to send, then their date and proof. A place with the filter `new` prepares
//! one: its other filters say of what (`partner`, `api`, `rule`, `date`, `object_kind`…).
class NoticesPage : public TablePage
{
    Q_OBJECT

public:
    explicit NoticesPage(const PageContext &context, QWidget *parent = nullptr);

    void open(const Place &place) override;
    [[nodiscard]] QList<QAction *> ownActions() const override { return {m_new}; }

protected:
    void exportRows(ExportFormat format) override;
    void fillSheet(const ListRow &row) override;
    [[nodiscard]] QString headline(qint64 rows, qint64 selected) const override;
    void fill() override;

private:
    [[nodiscard]] static TableSpec specOf(const PageContext &context);
    void prepare(const NoticeOrigin &origin);
    void prepareFor(const QMap<QString, QString> &filters);
    void keep(const QList<Notice> &notices);
    void openInMail(const Notice &notice);
    void saveMail(const Notice &notice);
    void edit(const Notice &notice);
    void askSending(const Notice &notice);
    void abandon(const Notice &notice);
    void addButtons(const Notice &notice);
    void showNotice(const Notice &notice, const QList<Disagreement> &disagreements);
    [[nodiscard]] Result<QString> written(const Notice &notice, const QString &path) const;

    QAction *m_new;
    DocumentStore *m_store;
    TaskScope m_origins{};
    TaskScope m_terms{};
};

} // namespace vigie
