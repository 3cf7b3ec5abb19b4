// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/table/row_board.h"
#include "gui/common/table/table_page.h"
#include "model/terms/terms_profile.h"
#include "services/operations/document_store.h"
#include "services/operations/homologation_records.h"
#include "services/storage/homologation_query.h"

namespace vigie {

class SuspensionDialog;
struct HomologationChoices;
struct SuspensionTarget;

//! Where each partner stands with its security homologation, on a time line, and what is done about it.
class HomologationsPage : public TablePage
{
    Q_OBJECT

public:
    explicit HomologationsPage(const PageContext &context, QWidget *parent = nullptr);
    ~HomologationsPage() override;

    void refresh() override;
    [[nodiscard]] QList<QAction *> ownActions() const override;

protected:
    void exportRows(ExportFormat format) override;
    void print() override;
    void fillSheet(const ListRow &row) override;
    [[nodiscard]] QString headline(qint64 rows, qint64 selected) const override;
    void fill() override;

private:
    HomologationsPage(const PageContext &context, std::shared_ptr<RowBoard<HomologationRow>> board, QWidget *parent);

    void addTimeline();
    void readProfiles();
    [[nodiscard]] std::optional<HomologationRow> current() const;
    [[nodiscard]] std::optional<TermsProfile> profileOf(const ApiCode &api) const;
    [[nodiscard]] QWidget *moreButton(const HomologationRow &row);
    void openMenu(const QPoint &at);
    void addActions(class QMenu &menu, const HomologationRow &row);
    void recordNew();
    void complete(const HomologationRow &row);
    void askDialog(const Homologation &homologation);
    void askExchange(const HomologationRow &row);
    void askRenewal(const HomologationRow &row);
    void save(const Homologation &homologation, HomologationAct act);
    void openImport();
    void prepareNotice(const HomologationRow &row);
    void proposeSuspension(const HomologationRow &row, bool lifts);
    void request(const QList<SuspensionTarget> &targets, bool lifts, const QString &ground, const QString &reason);
    void proposeLifting(const Homologation &homologation);

    std::shared_ptr<RowBoard<HomologationRow>> m_board;
    DocumentStore m_documents;
    QAction *m_record;
    QAction *m_import;
    QAction *m_suspend;
    QList<TermsProfile> m_profiles{};
    TaskScope m_reading{};
};

} // namespace vigie
