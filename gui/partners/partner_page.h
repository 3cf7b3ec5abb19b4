// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/page.h"
#include "gui/common/table/row_table_model.h"
#include "gui/partners/partner_facts.h"
#include "services/async/task_scope.h"

class QFormLayout;
class QVBoxLayout;

namespace vigie {

class ActionButton;
class ShortTable;
class TextLabel;

//! One partner, whole: who it is, what it may call, with what, under which terms; each value with its origin and age.
//! Reached from the list of partners, which the way back leads to.
class PartnerPage : public Page
{
    Q_OBJECT

public:
    explicit PartnerPage(const PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    void open(const Place &place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] bool takes(PageCommand command) const override;
    [[nodiscard]] QString whyNot(PageCommand command) const override;
    void run(PageCommand command) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    //! A title, its note, a table as high as its rows, and what is said when there are none.
    struct Section {
        TextLabel *note{nullptr};
        TextLabel *none{nullptr};
        ShortTable *table{nullptr};
        RowTableModel *model{nullptr};
    };

    // partner_page_build.cpp
    void build();
    [[nodiscard]] QLayout *head();
    [[nodiscard]] QWidget *identityColumn();
    [[nodiscard]] QWidget *accessColumn();
    [[nodiscard]] QWidget *termsColumn();
    //! `named`: the column that takes what is left, with the last.
    [[nodiscard]] Section addSection(QVBoxLayout &column, const QString &title, const QString &objectName,
                                     const QString &none, const CellTable &empty, int named = 1);
    void addField(QFormLayout &form, const QString &label, const QString &value, const QString &origin = {});
    static void fill(const Section &section, const CellTable &table);

    void showFacts(const Result<PartnerFacts> &facts);
    void showHead();
    void showIdentity();
    void showTerms();
    void goBack();
    void showTokens();
    void askContact();
    void keepContact(const Result<> &kept);

    PageContext m_context;
    PartnerId m_partner{};
    PartnerFacts m_facts{};
    TextLabel *m_name{nullptr};
    TextLabel *m_line{nullptr};
    ActionButton *m_tokens{nullptr};
    ActionButton *m_contact{nullptr};
    ActionButton *m_print{nullptr};
    QFormLayout *m_identity{nullptr};
    QFormLayout *m_terms{nullptr};
    Section m_contacts{};
    Section m_habilitations{};
    Section m_production{};
    Section m_sandbox{};
    Section m_quotas{};
    Section m_events{};
    TaskScope m_tasks{};
};

} // namespace vigie
