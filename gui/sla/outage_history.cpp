// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sla/outage_history.h"

#include "gui/common/action_button.h"
#include "gui/common/formats.h"
#include "gui/common/table/row_table_model.h"
#include "gui/common/table/short_table.h"
#include "gui/sla/sla_columns.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie {

namespace {

class OutageHistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::OutageHistory)

public:
    static QString action(OutageAction action)
    {
        switch (action) {
        case OutageAction::Recorded:
            return tr("enregistrée");
        case OutageAction::Changed:
            return tr("modifiée");
        case OutageAction::Removed:
            return tr("retirée");
        }
        Q_UNREACHABLE();
    }
    static QString yesNo(bool value) { return value ? tr("oui") : tr("non"); }
    static QString end(const Outage &outage)
    {
        return outage.isOpen() ? tr("encore ouverte") : instantText(outage.end);
    }
    static QString effect(OutageEffect effect) { return effect == OutageEffect::Down ? tr("en panne") : tr("dégradé"); }
};

//! A value that an edit changed, in words: « fin », « encore ouverte », « 12/11/2026 07:40 ».
struct OutageChange {
    QString field{};
    QString before{};
    QString after{};
};

QList<OutageChange> outageChanges(const Outage &before, const Outage &after, const AvailabilityTerms &terms)
{
    const QList<OutageChange> all{
        {OutageHistoryWords::tr("début"), instantText(before.start), instantText(after.start)},
        {OutageHistoryWords::tr("fin"), OutageHistoryWords::end(before), OutageHistoryWords::end(after)},
        {OutageHistoryWords::tr("programmée"), OutageHistoryWords::yesNo(before.planned),
         OutageHistoryWords::yesNo(after.planned)},
        {OutageHistoryWords::tr("maintenance déclarée"), OutageHistoryWords::yesNo(before.declaredMaintenance),
         OutageHistoryWords::yesNo(after.declaredMaintenance)},
        {OutageHistoryWords::tr("effet"), OutageHistoryWords::effect(before.effect),
         OutageHistoryWords::effect(after.effect)},
        {OutageHistoryWords::tr("cause"), causeText(before, terms), causeText(after, terms)},
        {OutageHistoryWords::tr("référence"), before.reference, after.reference},
        {OutageHistoryWords::tr("commentaire"), before.comment, after.comment}};
    QList<OutageChange> changes;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(changes),
                 [](const OutageChange &change) { return change.before != change.after; });
    return changes;
}

//! One row a value that changed; an edit that changed none still has its row.
QList<ListRow> historyRows(const QList<OutageEdit> &edits, const AvailabilityTerms &terms)
{
    QList<ListRow> rows;
    for (qsizetype i = 0; i < edits.size(); ++i) {
        const OutageEdit &edit = edits[i];
        QList<OutageChange> changes = outageChanges(i > 0 ? edits[i - 1].outage : Outage{}, edit.outage, terms);
        if (changes.isEmpty())
            changes += OutageChange{};
        for (const OutageChange &change : changes) {
            const QString before = i == 0 || change.before.isEmpty() ? dash() : change.before;
            const QString after = change.after.isEmpty() ? dash() : change.after;
            rows += ListRow{.id = rows.size(),
                            .cells = {{.text = instantText(edit.at)},
                                      {.text = edit.actor},
                                      {.text = OutageHistoryWords::action(edit.action)},
                                      {.text = change.field},
                                      {.text = before, .tone = Tone::Secondary, .tip = before},
                                      {.text = after, .tip = after}}};
        }
    }
    return rows;
}

} // namespace

OutageHistory::OutageHistory(const QList<OutageEdit> &edits, const AvailabilityTerms &terms, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("outageHistoryDialog"));
    setWindowTitle(tr("Historique de l’interruption"));
    auto *model = new RowTableModel({{.id = QStringLiteral("at"), .title = tr("Le")},
                                     {.id = QStringLiteral("actor"), .title = tr("Par")},
                                     {.id = QStringLiteral("action"), .title = tr("Action")},
                                     {.id = QStringLiteral("field"), .title = tr("Ce qui a changé")},
                                     {.id = QStringLiteral("before"), .title = tr("Avant")},
                                     {.id = QStringLiteral("after"), .title = tr("Après")}},
                                    this);
    model->setRows(historyRows(edits, terms));
    auto *table = new ShortTable(*model, 5, this);
    table->setObjectName(QStringLiteral("outageEdits"));
    table->setAccessibleName(windowTitle());
    auto *close = new ActionButton(tr("Fermer"), Emphasis::Plain, this);
    connect(close, &ActionButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 8, 16, 8);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(table, 1);
    layout->addLayout(buttons);
    resize(900, 420);
}

} // namespace vigie
