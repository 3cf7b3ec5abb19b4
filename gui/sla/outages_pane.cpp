// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sla/outages_pane.h"

#include "gui/common/action_button.h"
#include "gui/common/table/row_table_model.h"
#include "gui/common/table/short_table.h"
#include "gui/common/text_label.h"
#include "gui/sla/sla_columns.h"
#include "services/reports/sla_words.h"

#include <QHBoxLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace vigie {

OutagesPane::OutagesPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new RowTableModel(outageColumns(), this))
    , m_table(new ShortTable(*m_model, 8, this))
    , m_add(new ActionButton(tr("Ajouter…"), Emphasis::Plain, this))
    , m_import(new ActionButton(tr("Importer…"), Emphasis::Plain, this))
    , m_edit(new ActionButton(tr("Modifier…"), Emphasis::Plain, this))
    , m_history(new ActionButton(tr("Historique…"), Emphasis::Plain, this))
    , m_remove(new ActionButton(tr("Retirer"), Emphasis::Plain, this))
    , m_note(new TextLabel(TextKind::Note, Tone::Secondary, this))
{
    build();
    updateVerbs();
}

void OutagesPane::build()
{
    m_table->setObjectName(QStringLiteral("outagesTable"));
    m_table->setAccessibleName(tr("Interruptions de la période"));
    m_add->setObjectName(QStringLiteral("addOutage"));
    m_import->setObjectName(QStringLiteral("importOutages"));
    m_edit->setObjectName(QStringLiteral("editOutage"));
    m_history->setObjectName(QStringLiteral("outageHistory"));
    m_remove->setObjectName(QStringLiteral("removeOutage"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_note, 1);
    for (ActionButton *button : {m_add, m_import, m_edit, m_history, m_remove}) {
        button->setSmall(true);
        row->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_table, 1);
    const auto withSelected = [this](auto signal) {
        return [this, signal] {
            if (const auto outage = selected())
                Q_EMIT(this->*signal)(*outage);
        };
    };
    connect(m_add, &ActionButton::clicked, this, &OutagesPane::addAsked);
    connect(m_edit, &ActionButton::clicked, this, withSelected(&OutagesPane::editAsked));
    connect(m_import, &ActionButton::clicked, this, &OutagesPane::importAsked);
    connect(m_table, &QTableView::doubleClicked, this, withSelected(&OutagesPane::editAsked));
    connect(m_history, &ActionButton::clicked, this, withSelected(&OutagesPane::historyAsked));
    connect(m_remove, &ActionButton::clicked, this, withSelected(&OutagesPane::removeAsked));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OutagesPane::updateVerbs);
}

void OutagesPane::show(const TermsProfile &profile, const SlaAnswer &answer, bool isReadOnly)
{
    m_answer = answer;
    m_isReadOnly = isReadOnly;
    m_model->setRows(outageRows(answer, availabilityTermsOf(profile)));
    m_note->setText(
        tr("%1 : %Ln interruption(s), celles de la sonde et celles qui sont enregistrées ne comptent qu’une "
           "fois.",
           nullptr, int(answer.outages.size()))
            .arg(periodTitle(answer.period)));
    updateVerbs();
}

std::optional<Outage> OutagesPane::selected() const
{
    const ListRow *row = m_model->row(m_table->currentIndex().row());
    if (!row || !m_answer || size_t(row->id) >= m_answer->outages.size())
        return std::nullopt;
    return m_answer->outages[size_t(row->id)].outage;
}

void OutagesPane::select(qint64 outage)
{
    for (size_t i = 0; m_answer && i < m_answer->outages.size(); ++i) {
        if (m_answer->outages[i].outage.id.value == outage)
            m_table->selectRow(m_model->rowOf(qint64(i)));
    }
}

QString OutagesPane::tableText() const { return m_model->text(); }

void OutagesPane::updateVerbs()
{
    const std::optional<Outage> outage = selected();
    const bool isRecorded = outage && !outage->id.isNull();
    const QString reason = m_isReadOnly ? tr("L’espace de travail est ouvert en lecture seule.") : QString();
    m_add->setEnabled(!m_isReadOnly);
    m_import->setEnabled(!m_isReadOnly);
    m_edit->setEnabled(outage && !m_isReadOnly);
    m_edit->setText(outage && !isRecorded ? tr("Enregistrer…") : tr("Modifier…"));
    m_history->setEnabled(isRecorded);
    m_remove->setEnabled(isRecorded && !m_isReadOnly);
    for (ActionButton *button : {m_add, m_import, m_edit, m_remove})
        button->setToolTip(reason);
}

} // namespace vigie
