// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/terms/rule_kind_catalogue.h"
#include "model/terms/terms_profile.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace vigie {

class ActionButton;
class ParameterTree;
class TextLabel;

//! The rules of a profile: a list, and beside it the fields of the one that is chosen.
class RulesForm : public QWidget
{
    Q_OBJECT

public:
    explicit RulesForm(QWidget *parent = nullptr);

    //! Keeps the chosen rule where it is still there.
    void show(const QList<Rule> &rules);
    [[nodiscard]] const QList<Rule> &rules() const { return m_rules; }
    void choose(int index);

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] QWidget *listSide();
    [[nodiscard]] QWidget *fieldSide();
    [[nodiscard]] QLineEdit *addLine(QFormLayout &form, const QString &label, const char *name);
    [[nodiscard]] QPlainTextEdit *addText(QFormLayout &form, const QString &label, const char *name);
    void connectFields();
    void showList();
    void showRule();
    void showKind();
    void takeRule();
    void takeKind();
    void addRule();
    void removeRule();
    [[nodiscard]] QString freeId() const;
    [[nodiscard]] int current() const;

    QList<Rule> m_rules{};
    QList<RuleKindEntry> m_kinds{};
    QListWidget *m_list;
    QWidget *m_fields{nullptr};
    QLineEdit *m_id{nullptr};
    QComboBox *m_kind{nullptr};
    TextLabel *m_kindText{nullptr};
    QComboBox *m_origin{nullptr};
    QLineEdit *m_article{nullptr};
    QLineEdit *m_source{nullptr};
    QLineEdit *m_title{nullptr};
    QPlainTextEdit *m_sentence{nullptr};
    QPlainTextEdit *m_quote{nullptr};
    QCheckBox *m_optional{nullptr};
    QCheckBox *m_enabled{nullptr};
    QCheckBox *m_assumption{nullptr};
    QLineEdit *m_reason{nullptr};
    ParameterTree *m_parameters{nullptr};
    ActionButton *m_remove{nullptr};
    bool m_isShowing{false};
};

} // namespace vigie
