// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/prices/price_dialog.h"

#include "gui/common/action_button.h"
#include "gui/common/error_text.h"
#include "gui/common/formats.h"
#include "gui/common/text_label.h"
#include "services/operations/service_pricing.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie {

namespace {

//! As a person types it in French.
QString typedCost(Amount amount) { return amountWord(amount).replace(u'.', u','); }

QDate revisionDay(const PriceTerms &terms, int year)
{
    const QDate month(year, terms.month, 1);
    return QDate(year, terms.month, std::min(terms.day, month.daysInMonth()));
}

} // namespace

PriceDialog::PriceDialog(Workspace &workspace, const PriceStatement &statement, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_statement(statement)
    , m_problem(new TextLabel(TextKind::Body, Tone::Error, this))
{
    setObjectName(QStringLiteral("price-dialog"));
    setWindowTitle(tr("Tarif %1 : %2").arg(statement.year).arg(statement.apiName));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const QMap<QString, Amount> known = statement.price ? statement.price->components : QMap<QString, Amount>{};
    for (const PriceComponent &component : statement.terms.components) {
        auto *cost = new QLineEdit(known.contains(component.key) ? typedCost(known.value(component.key)) : QString(),
                                   this);
        cost->setObjectName(QStringLiteral("price-") + component.key);
        cost->setAccessibleName(component.label);
        cost->setPlaceholderText(tr("0,0000 € par pli"));
        form->addRow(component.label, cost);
        m_costs.append({component, cost});
    }
    auto *note = new TextLabel(
        tr("En vigueur depuis le %1, jour de la révision annuelle (%2). Que les coûts s’additionnent est une lecture "
           "du "
           "texte. Laissez vide ce qui n’est pas connu : aucun montant n’est alors calculé.")
            .arg(dateText(revisionDay(statement.terms, statement.year)), statement.terms.taskRule),
        TextKind::Note, Tone::Secondary, this);
    note->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("price-problem"));
    m_problem->setWordWrap(true);
    auto *cancel = new ActionButton(tr("Annuler"), Emphasis::Plain, this);
    auto *accept = new ActionButton(tr("Enregistrer"), Emphasis::Main, this);
    accept->setObjectName(QStringLiteral("price-save"));
    accept->setEnabled(!workspace.isReadOnly());
    accept->setDefault(true);
    connect(cancel, &ActionButton::clicked, this, &QDialog::reject);
    connect(accept, &ActionButton::clicked, this, &PriceDialog::save);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(note);
    layout->addStretch(1);
    layout->addLayout(buttons);
    resize(500, 240);
}

void PriceDialog::save()
{
    ServicePrice price{.api = m_statement.api, .validFrom = revisionDay(m_statement.terms, m_statement.year)};
    for (const auto &[component, field] : std::as_const(m_costs)) {
        if (field->text().trimmed().isEmpty())
            continue;
        const std::optional<Amount> cost = amountFrom(field->text());
        if (!cost) {
            m_problem->setText(
                tr("« %1 » n’est pas un prix : écrivez par exemple 0,6543.").arg(field->text().trimmed()));
            return;
        }
        price.components.insert(component.key, *cost);
    }
    const Result<> done = savePrice(m_workspace, price, QDateTime::currentDateTimeUtc());
    if (!done) {
        m_problem->setText(price.components.isEmpty() ? tr("Saisissez au moins un coût.") : errorLine(done.error()));
        return;
    }
    Q_EMIT saved();
    accept();
}

} // namespace vigie
