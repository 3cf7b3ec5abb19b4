// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "model/terms/terms_profile.h"
#include "services/async/task_scope.h"

#include <QDialog>
#include <QTimer>

class QLineEdit;
class QTabWidget;

namespace vigie {

class ActionButton;
class DateField;
class JsonEditor;
class ProfileHeadForm;
class RulesForm;
class TextLabel;

//! A new version of a profile: as a form, and as the JSON that it is. What is typed is checked as it is typed, in the
//! background; it can be kept once it obeys the schema and has a day from which it applies.
class ProfileEditor : public QDialog
{
    Q_OBJECT

public:
    enum class Subject { KnownApi, NewApi };

    //! Starts from `profile`; what is kept goes to the workspace of that path.
    ProfileEditor(QString workspace, const TermsProfile &profile, Subject subject, QWidget *parent = nullptr);
    ~ProfileEditor() override;

    //! Starts from the text of a file instead, which may be at fault.
    void setJson(const QByteArray &json);

Q_SIGNALS:
    void kept(const vigie::TermsProfile &profile);

private:
    struct Checked;
    enum class Truth { Form, Json }; //!< which of the two was typed in last

    void build(Subject subject);
    [[nodiscard]] QWidget *headRow();
    [[nodiscard]] QWidget *faultRow();
    [[nodiscard]] QWidget *buttonRow();
    void takeForm();
    void takeJson();
    void check();
    void showChecked(const Checked &checked);
    void showForm();
    void showFault();
    void goToFault();
    void showTab(int tab);
    void keep();

    QString m_workspace;
    TermsProfile m_profile;
    QByteArray m_text{};
    Error m_fault{};
    bool m_isValid{false};
    bool m_isChecked{false};
    Truth m_truth{Truth::Form};
    bool m_isShowing{false};
    QTabWidget *m_tabs;
    DateField *m_effectiveOn;
    QLineEdit *m_author;
    ProfileHeadForm *m_head;
    RulesForm *m_rules;
    JsonEditor *m_json;
    TextLabel *m_faultText;
    ActionButton *m_showFault;
    ActionButton *m_keep;
    QTimer m_pause{};
    TaskScope m_checking{};
    TaskScope m_keeping{};
};

} // namespace vigie
