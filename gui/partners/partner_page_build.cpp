// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a partner's page is built; what it shows is in partner_page.cpp.
#include "gui/common/action_button.h"
#include "gui/common/look/icon.h"
#include "gui/common/table/short_table.h"
#include "gui/common/text_label.h"
#include "gui/partners/partner_page.h"
#include "gui/partners/partner_tables.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace vigie {

namespace {

constexpr int inset = 16;

//! A column of the page, which scrolls by itself.
QScrollArea *scrolling(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    area->setWidget(content);
    return area;
}

QVBoxLayout *columnIn(QWidget *content)
{
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 8, 0, 16);
    column->setSpacing(4);
    return column;
}

QHBoxLayout *titleRow(const QString &title, TextLabel *note)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(inset, 8, inset, 4);
    row->setSpacing(8);
    row->addWidget(new TextLabel(title, TextKind::Section, Tone::Normal));
    if (note)
        row->addWidget(note);
    row->addStretch(1);
    return row;
}

QFormLayout *formIn(QVBoxLayout &column, const QString &title)
{
    column.addLayout(titleRow(title, nullptr));
    auto *form = new QFormLayout;
    form->setContentsMargins(inset, 0, inset, 8);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(6);
    column.addLayout(form);
    return form;
}

//! In as many lines as the column needs.
TextLabel *wrapping(const QString &text, TextKind kind, Tone tone)
{
    auto *label = new TextLabel(text, kind, tone);
    label->setWordWrap(true);
    return label;
}

} // namespace

void PartnerPage::build()
{
    auto *columns = new QSplitter(Qt::Horizontal, this);
    columns->setChildrenCollapsible(false);
    columns->addWidget(scrolling(identityColumn()));
    columns->addWidget(scrolling(accessColumn()));
    columns->addWidget(scrolling(termsColumn()));
    columns->setStretchFactor(0, 3);
    columns->setStretchFactor(1, 5);
    columns->setStretchFactor(2, 2);
    columns->setSizes({440, 560, 250});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head());
    layout->addWidget(columns, 1);
}

QLayout *PartnerPage::head()
{
    auto *back = new QToolButton(this);
    back->setObjectName(QStringLiteral("partnerBack"));
    back->setIcon(icon(QStringLiteral("arrow-left")));
    back->setAutoRaise(true);
    back->setToolTip(tr("Retour à la liste des partenaires (Retour arrière)"));
    back->setAccessibleName(tr("Retour à la liste des partenaires"));
    connect(back, &QToolButton::clicked, this, &PartnerPage::goBack);
    m_name = new TextLabel(TextKind::Page, Tone::Normal, this);
    m_name->setObjectName(QStringLiteral("partnerName"));
    m_name->letSelect();
    m_line = new TextLabel(TextKind::Note, Tone::Secondary, this);
    m_line->setObjectName(QStringLiteral("partnerLine"));
    m_tokens = new ActionButton(tr("Voir ses jetons"));
    m_tokens->setIconName(QStringLiteral("key-round"));
    m_contact = new ActionButton(tr("Ajouter un contact"));
    m_contact->setObjectName(QStringLiteral("partnerContact"));
    m_contact->setIconName(QStringLiteral("mail"));
    m_contact->setEnabled(false);
    connect(m_contact, &ActionButton::clicked, this, &PartnerPage::askContact);
    m_print = new ActionButton(tr("Fiche PDF"));
    m_print->setIconName(QStringLiteral("printer"));
    m_tokens->setEnabled(false);
    m_print->setEnabled(false);
    connect(m_tokens, &ActionButton::clicked, this, &PartnerPage::showTokens);
    connect(m_print, &ActionButton::clicked, this, [this] { run(PageCommand::Print); });
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_line);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 8, inset, 8);
    row->setSpacing(8);
    row->addWidget(back);
    row->addLayout(words, 1);
    row->addWidget(m_contact);
    row->addWidget(m_tokens);
    row->addWidget(m_print);
    return row;
}

QWidget *PartnerPage::identityColumn()
{
    auto *content = new QWidget;
    QVBoxLayout *column = columnIn(content);
    m_identity = formIn(*column, tr("Identité"));
    m_contacts = addSection(*column, tr("Contacts par rôle"), QStringLiteral("partnerContacts"),
                            tr("Aucun contact n’a été lu."), contactTable({}));
    m_habilitations = addSection(*column, tr("Habilitations DataPass"), QStringLiteral("partnerHabilitations"),
                                 tr("Aucune habilitation n’a été lue pour ce partenaire."),
                                 habilitationTable({}, m_context.apis));
    column->addStretch(1);
    return content;
}

QWidget *PartnerPage::accessColumn()
{
    auto *content = new QWidget;
    QVBoxLayout *column = columnIn(content);
    m_production = addSection(*column, tr("Applications et jetons, production"), QStringLiteral("partnerProduction"),
                              tr("Aucun jeton en production."),
                              credentialTable({}, m_context.apis, Environment::Production), 0);
    m_sandbox = addSection(*column, tr("Applications et jetons, bac à sable"), QStringLiteral("partnerSandbox"),
                           tr("Aucun jeton en bac à sable."), credentialTable({}, m_context.apis, Environment::Sandbox),
                           0);
    m_quotas = addSection(*column, tr("Accès et quotas"), QStringLiteral("partnerQuotas"),
                          tr("Aucun abonnement n’a été lu."), quotaTable({}, m_context.apis));
    m_events = addSection(*column, tr("Chronologie"), QStringLiteral("partnerEvents"),
                          tr("Aucun événement n’a été lu."), chronicle({}));
    column->addStretch(1);
    return content;
}

QWidget *PartnerPage::termsColumn()
{
    auto *content = new QWidget;
    QVBoxLayout *column = columnIn(content);
    m_terms = formIn(*column, tr("Contrat"));
    column->addStretch(1);
    return content;
}

PartnerPage::Section PartnerPage::addSection(QVBoxLayout &column, const QString &title, const QString &objectName,
                                             const QString &none, const CellTable &empty, int named)
{
    Section section{.note = new TextLabel(TextKind::Note, Tone::Secondary),
                    .none = new TextLabel(none, TextKind::Note, Tone::Secondary),
                    .model = new RowTableModel(empty.columns, this)};
    section.none->setContentsMargins(inset, 0, inset, 8);
    section.table = new ShortTable(*section.model, named);
    section.table->horizontalHeader()->setSectionResizeMode(int(empty.columns.size()) - 1, QHeaderView::Stretch);
    section.table->setObjectName(objectName);
    section.table->setAccessibleName(title);
    section.table->horizontalHeader()->setStretchLastSection(false);
    // Until the first reading there is nothing to say, not even that there is nothing.
    section.none->hide();
    section.table->hide();
    column.addLayout(titleRow(title, section.note));
    column.addWidget(section.none);
    column.addWidget(section.table);
    return section;
}

void PartnerPage::fill(const Section &section, const CellTable &table)
{
    const qsizetype rows = table.rows.size();
    section.model->setRows(table.rows);
    section.note->setText(rows > 0 ? QLocale().toString(rows) : QString());
    section.none->setVisible(rows == 0);
    section.table->setVisible(rows > 0);
    section.table->fitRows();
}

void PartnerPage::addField(QFormLayout &form, const QString &label, const QString &value, const QString &origin)
{
    auto *name = new TextLabel(label, TextKind::Note, Tone::Secondary);
    auto *words = wrapping(value, TextKind::Table, Tone::Normal);
    words->letSelect();
    words->setAccessibleName(label);
    auto *field = new QWidget;
    auto *lines = new QVBoxLayout(field);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(words);
    if (!origin.isEmpty())
        lines->addWidget(wrapping(origin, TextKind::Count, Tone::Tertiary));
    form.addRow(name, field);
}

} // namespace vigie
