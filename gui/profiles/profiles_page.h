// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/page.h"
#include "gui/profiles/profile_editor.h"
#include "gui/profiles/rules_table_model.h"
#include "model/terms/profile_version.h"
#include "services/async/task_scope.h"

class QComboBox;
class QListWidget;
class QTableView;
class QLineEdit;
class QTabWidget;

namespace vigie {

class ComparisonPane;
class HistoryPane;
class SheetPane;
class TextLabel;

//! The CGU as data: every rule of every API with its clause, its reading and its parameters, and the versions that the
//! workspace holds of them. A version is written as a copy of another; none is changed.
class ProfilesPage : public Page
{
    Q_OBJECT

public:
    explicit ProfilesPage(const PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    //! `object` is a profile's reference or a rule's identifier.
    void open(const Place &place) override;
    [[nodiscard]] Place place() const override;
    [[nodiscard]] QList<QAction *> ownActions() const override;

    //! Starts a version, or another API, from the text of a file.
    void importFile(const QString &path);

private:
    struct Selection {
        ApiCode api{};
        qint64 number{0}; //!< of a version; 0: the one in force
    };

    void setUpActions();
    void setUpList();
    void setUpTable();
    void setUpTabs();
    [[nodiscard]] QWidget *rulesSide();
    [[nodiscard]] QWidget *rulesTab();
    void take(const QList<ProfileVersion> &versions);
    void showList();
    void chooseApi();
    void chooseVersion(qint64 number);
    void showProfile();
    void showRules();
    void showRule();
    [[nodiscard]] const ProfileVersion *shown() const;
    [[nodiscard]] QList<ProfileVersion> versionsOf(const ApiCode &api) const;
    [[nodiscard]] const ProfileVersion *inForce(const ApiCode &api) const;

    void edit();
    void editNewApi();
    ProfileEditor *openEditor(const TermsProfile &profile, ProfileEditor::Subject subject);
    void chooseFile();
    void askToWithdraw(qint64 number);
    void withdraw(qint64 number);
    void noteChange(const QString &sentence);

    PageContext m_context;
    QList<ProfileVersion> m_versions{};
    QList<ProfileSpan> m_spans{};
    Selection m_chosen{};
    RulesTableModel m_model{};
    QListWidget *m_list;
    QTabWidget *m_tabs;
    QTableView *m_table;
    QLineEdit *m_search;
    QComboBox *m_version;
    TextLabel *m_title;
    TextLabel *m_facts;
    HistoryPane *m_history;
    ComparisonPane *m_comparison;
    SheetPane *m_sheet;
    QAction *m_edit;
    QAction *m_newApi;
    QAction *m_import;
    QString m_wanted{}; //!< to be shown once the profiles are read
    TaskScope m_reading{};
    TaskScope m_tasks{};
};

} // namespace vigie
