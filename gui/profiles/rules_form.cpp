// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profiles/rules_form.h"

#include "gui/common/action_button.h"
#include "gui/common/text_label.h"
#include "gui/profiles/parameter_tree.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie {

namespace {

void setLine(QLineEdit *line, const QString &text)
{
    if (line->text() != text)
        line->setText(text);
}

void setText(QPlainTextEdit *edit, const QString &text)
{
    if (edit->toPlainText() != text)
        edit->setPlainText(text);
}

} // namespace

RulesForm::RulesForm(QWidget *parent)
    : QWidget(parent)
    , m_kinds(ruleKindCatalogue())
    , m_list(new QListWidget(this))
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(listSide());
    splitter->addWidget(fieldSide());
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({280, 560});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connectFields();
}

QWidget *RulesForm::listSide()
{
    m_list->setObjectName(QStringLiteral("profile-rules"));
    m_list->setAccessibleName(tr("Règles du profil"));
    m_list->setSpacing(2);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    auto *add = new ActionButton(tr("Ajouter une règle"), Emphasis::Plain, this);
    add->setObjectName(QStringLiteral("rule-add"));
    m_remove = new ActionButton(tr("Ôter"), Emphasis::Plain, this);
    m_remove->setObjectName(QStringLiteral("rule-remove"));
    connect(add, &QPushButton::clicked, this, &RulesForm::addRule);
    connect(m_remove, &QPushButton::clicked, this, &RulesForm::removeRule);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 8, 8, 8);
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    return side;
}

QLineEdit *RulesForm::addLine(QFormLayout &form, const QString &label, const char *name)
{
    auto *line = new QLineEdit(m_fields);
    line->setObjectName(QLatin1String(name));
    line->setAccessibleName(QString(label).remove(u':').trimmed());
    form.addRow(label, line);
    return line;
}

QPlainTextEdit *RulesForm::addText(QFormLayout &form, const QString &label, const char *name)
{
    auto *edit = new QPlainTextEdit(m_fields);
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(QString(label).remove(u':').trimmed());
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(3 * edit->fontMetrics().lineSpacing() + 16);
    form.addRow(label, edit);
    return edit;
}

QWidget *RulesForm::fieldSide()
{
    m_fields = new QWidget;
    auto *form = new QFormLayout(m_fields);
    form->setContentsMargins(16, 12, 16, 12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_id = addLine(*form, tr("Identifiant :"), "rule-id");
    m_kind = new QComboBox(m_fields);
    m_kind->setObjectName(QStringLiteral("rule-kind"));
    for (const RuleKindEntry &entry : std::as_const(m_kinds))
        m_kind->addItem(entry.kind, entry.kind);
    form->addRow(tr("Genre :"), m_kind);
    m_kindText = new TextLabel(TextKind::Note, Tone::Secondary, m_fields);
    m_kindText->setWordWrap(true);
    form->addRow(QString(), m_kindText);
    m_origin = new QComboBox(m_fields);
    m_origin->setObjectName(QStringLiteral("rule-origin"));
    m_origin->addItem(tr("clause des CGU"), int(RuleOrigin::Clause));
    m_origin->addItem(tr("loi"), int(RuleOrigin::Law));
    m_origin->addItem(tr("conseil de la console"), int(RuleOrigin::Product));
    form->addRow(tr("Origine :"), m_origin);
    m_article = addLine(*form, tr("Article :"), "rule-article");
    m_source = addLine(*form, tr("Source (loi) :"), "rule-source");
    m_title = addLine(*form, tr("Objet :"), "rule-title");
    m_sentence = addText(*form, tr("Phrase montrée :"), "rule-sentence");
    m_quote = addText(*form, tr("Passage du texte :"), "rule-quote");
    m_parameters = new ParameterTree(m_fields);
    m_parameters->setObjectName(QStringLiteral("rule-parameters"));
    m_parameters->setMinimumHeight(160);
    form->addRow(tr("Paramètres :"), m_parameters);
    m_optional = new QCheckBox(tr("facultative (entre crochets dans le texte)"), m_fields);
    m_enabled = new QCheckBox(tr("active"), m_fields);
    m_assumption = new QCheckBox(tr("hypothèse : le texte se tait"), m_fields);
    form->addRow(QString(), m_optional);
    form->addRow(QString(), m_enabled);
    form->addRow(QString(), m_assumption);
    m_reason = addLine(*form, tr("Pourquoi cette lecture :"), "rule-reason");
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_fields);
    return scroll;
}

void RulesForm::connectFields()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &RulesForm::showRule);
    for (QLineEdit *line : {m_id, m_article, m_source, m_title, m_reason})
        connect(line, &QLineEdit::textEdited, this, &RulesForm::takeRule);
    for (QPlainTextEdit *text : {m_sentence, m_quote})
        connect(text, &QPlainTextEdit::textChanged, this, &RulesForm::takeRule);
    for (QCheckBox *box : {m_optional, m_enabled, m_assumption})
        connect(box, &QCheckBox::toggled, this, &RulesForm::takeRule);
    connect(m_origin, &QComboBox::activated, this, &RulesForm::takeRule);
    connect(m_kind, &QComboBox::activated, this, &RulesForm::takeKind);
    connect(m_parameters, &ParameterTree::edited, this, &RulesForm::takeRule);
}

void RulesForm::show(const QList<Rule> &rules)
{
    m_rules = rules;
    showList();
    showRule();
}

void RulesForm::choose(int index) { m_list->setCurrentRow(index); }

int RulesForm::current() const
{
    const int row = m_list->currentRow();
    return row < m_rules.size() ? row : -1;
}

void RulesForm::showList()
{
    const int kept = qMax(0, m_list->currentRow());
    m_isShowing = true;
    while (m_list->count() > m_rules.size())
        delete m_list->takeItem(m_list->count() - 1);
    for (int index = 0; index < m_rules.size(); ++index) {
        const Rule &rule = m_rules.at(index);
        const QString text = tr("%1, %2").arg(rule.id, rule.title);
        if (index < m_list->count())
            m_list->item(index)->setText(text);
        else
            m_list->addItem(text);
    }
    m_list->setCurrentRow(qMin(kept, int(m_rules.size()) - 1));
    m_isShowing = false;
}

void RulesForm::showRule()
{
    const int row = current();
    m_fields->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    if (row < 0)
        return;
    const Rule &rule = m_rules.at(row);
    m_isShowing = true;
    setLine(m_id, rule.id);
    m_kind->setCurrentIndex(m_kind->findData(rule.kind));
    m_origin->setCurrentIndex(m_origin->findData(int(rule.origin)));
    setLine(m_article, rule.article);
    setLine(m_source, rule.source);
    setLine(m_title, rule.title);
    setText(m_sentence, rule.sentence);
    setText(m_quote, rule.quote);
    m_optional->setChecked(rule.optional);
    m_enabled->setChecked(rule.enabled);
    m_assumption->setChecked(rule.assumption);
    setLine(m_reason, rule.assumptionReason);
    if (m_parameters->parameters() != rule.parameters || m_parameters->topLevelItemCount() == 0)
        m_parameters->show(rule.parameters);
    m_isShowing = false;
    showKind();
}

void RulesForm::showKind()
{
    const int index = m_kind->currentIndex();
    m_kindText->setText(index >= 0 ? m_kinds.at(index).description : QString());
    const auto origin = RuleOrigin(m_origin->currentData().toInt());
    m_article->setEnabled(origin != RuleOrigin::Product);
    m_source->setEnabled(origin == RuleOrigin::Law);
    m_quote->setEnabled(origin == RuleOrigin::Clause);
    m_enabled->setEnabled(m_optional->isChecked());
    m_reason->setEnabled(m_assumption->isChecked());
}

void RulesForm::takeRule()
{
    if (m_isShowing || current() < 0)
        return;
    Rule &rule = m_rules[current()];
    const Rule before = rule;
    rule.id = m_id->text().trimmed();
    rule.origin = RuleOrigin(m_origin->currentData().toInt());
    rule.article = m_article->text().trimmed();
    rule.source = m_source->text().trimmed();
    rule.title = m_title->text().trimmed();
    rule.sentence = m_sentence->toPlainText().trimmed();
    rule.quote = m_quote->toPlainText().trimmed();
    rule.optional = m_optional->isChecked();
    rule.enabled = m_enabled->isChecked() || !rule.optional;
    rule.assumption = m_assumption->isChecked();
    rule.assumptionReason = m_reason->text().trimmed();
    rule.parameters = m_parameters->parameters();
    if (rule == before)
        return;
    m_list->item(current())->setText(tr("%1, %2").arg(rule.id, rule.title));
    showKind();
    Q_EMIT edited();
}

//! Another kind has other parameters: those that it requires.
void RulesForm::takeKind()
{
    if (m_isShowing || current() < 0)
        return;
    Rule &rule = m_rules[current()];
    if (rule.kind == m_kind->currentData().toString())
        return;
    rule.kind = m_kind->currentData().toString();
    rule.parameters = m_kinds.at(m_kind->currentIndex()).example;
    m_parameters->show(rule.parameters);
    showKind();
    Q_EMIT edited();
}

//! The prefix of the others, then a number that none has.
QString RulesForm::freeId() const
{
    const QString prefix = m_rules.isEmpty() ? QStringLiteral("API") : m_rules.first().id.section(u'-', 0, 0);
    for (int number = 1;; ++number) {
        const QString id = QStringLiteral("%1-N%2").arg(prefix).arg(number);
        if (std::none_of(m_rules.cbegin(), m_rules.cend(), [&id](const Rule &rule) { return rule.id == id; }))
            return id;
    }
}

void RulesForm::addRule()
{
    const auto information = std::find_if(m_kinds.cbegin(), m_kinds.cend(), [](const RuleKindEntry &entry) {
        return entry.kind == QLatin1String("information");
    });
    m_rules.append({.id = freeId(),
                    .kind = information->kind,
                    .parameters = information->example,
                    .title = tr("Nouvelle règle"),
                    .sentence = tr("À compléter."),
                    .origin = RuleOrigin::Product});
    showList();
    m_list->setCurrentRow(int(m_rules.size()) - 1);
    m_title->setFocus();
    m_title->selectAll();
    Q_EMIT edited();
}

void RulesForm::removeRule()
{
    m_rules.removeAt(current());
    showList();
    showRule();
    Q_EMIT edited();
}

} // namespace vigie
