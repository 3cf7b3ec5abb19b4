// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/page.h"
#include "gui/profiles/rules_table_model.h"
#include "model/terms/terms_profile.h"
#include "services/async/task_scope.h"

class QListWidget;
class QTableView;
class QLineEdit;

namespace vigie {

class SheetPane;
class TextLabel;

//! The CGU as data: every rule of every API with its clause, its reading and its parameters. Read-only.
class ProfilesPage : public Page
{
    Q_OBJECT

public:
    explicit ProfilesPage(const PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    //! `object` is a profile's reference or a rule's identifier.
    void open(const Place &place) override;
    [[nodiscard]] Place place() const override;

private:
    void setUpList();
    void setUpTable();
    [[nodiscard]] QWidget *rulesSide();
    void showList();
    void showProfile();
    void showRule();
    [[nodiscard]] const TermsProfile *shown() const;

    PageContext m_context;
    QList<TermsProfile> m_profiles{};
    RulesTableModel m_model{};
    QListWidget *m_list;
    QTableView *m_table;
    QLineEdit *m_search;
    TextLabel *m_title;
    TextLabel *m_facts;
    SheetPane *m_sheet;
    QString m_wanted{}; //!< to be shown once the profiles are read
    TaskScope m_reading{};
};

} // namespace vigie
