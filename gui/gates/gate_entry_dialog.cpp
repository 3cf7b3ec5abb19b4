// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/gates/gate_entry_dialog.h"

#include "gui/common/action_button.h"
#include "gui/common/date_field.h"
#include "gui/common/gate_words.h"
#include "gui/common/text_label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vigie {

GateEntryDialog::GateEntryDialog(const GateRow &row, const GateLine &line, QDate today, const QString &author,
                                 QWidget *documents, QWidget *parent)
    : QDialog(parent)
    , m_entry(line.entry.value_or(GateEntry{.partner = row.partner,
                                            .api = row.api,
                                            .rule = line.item.rule,
                                            .item = line.item.key,
                                            .state = line.state,
                                            .proof = line.evidence,
                                            .doneOn = line.evidenceOn.isValid() ? line.evidenceOn : today,
                                            .author = author}))
    , m_state(new QComboBox(this))
    , m_proof(new QLineEdit(m_entry.proof, this))
    , m_date(new DateField(tr("Le"), this))
    , m_author(new QLineEdit(m_entry.author, this))
    , m_save(new ActionButton(tr("Enregistrer"), Emphasis::Main, this))
{
    setObjectName(QStringLiteral("gate-dialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("%1 : %2").arg(line.item.rule, line.item.ruleTitle));
    for (int state = 0; state <= int(GateState::NotApplicable); ++state)
        m_state->addItem(gateStateText(GateState(state)).word, state);
    m_state->setCurrentIndex(int(m_entry.state));
    m_state->setObjectName(QStringLiteral("gate-state"));
    m_proof->setObjectName(QStringLiteral("gate-proof"));
    m_proof->setMaxLength(2'000);
    m_date->setObjectName(QStringLiteral("gate-date"));
    m_date->setDate(m_entry.doneOn);
    m_author->setObjectName(QStringLiteral("gate-author"));
    m_author->setMaxLength(200);
    m_save->setObjectName(QStringLiteral("gate-save"));
    m_save->setDefault(true);
    auto *label = new TextLabel(tr("%1 (%2, %3)").arg(line.item.label, row.partnerName, row.apiName), TextKind::Body,
                                Tone::Normal, this);
    label->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("État :"), m_state);
    form->addRow(tr("Preuve :"), m_proof);
    form->addRow(tr("Le :"), m_date);
    form->addRow(tr("Auteur :"), m_author);
    auto *dismiss = new ActionButton(tr("Renoncer"), Emphasis::Plain, this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(dismiss);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(label);
    layout->addLayout(form);
    layout->addWidget(documents);
    layout->addLayout(buttons);
    resize(560, sizeHint().height());
    connect(m_date, &DateField::dateChanged, this, &GateEntryDialog::wake);
    connect(dismiss, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &GateEntryDialog::save);
    wake();
}

void GateEntryDialog::wake() { m_save->setEnabled(!m_date->isWrong()); }

void GateEntryDialog::save()
{
    m_entry.state = GateState(m_state->currentData().toInt());
    m_entry.proof = m_proof->text().trimmed();
    m_entry.doneOn = m_date->date();
    m_entry.author = m_author->text().trimmed();
    Q_EMIT saveAsked(m_entry);
    accept();
}

} // namespace vigie
