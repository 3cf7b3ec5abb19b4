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

} // namespace

QString outageChangeText(const Outage &before, const Outage &after, const AvailabilityTerms &terms)
{
    QStringList changes;
    const auto compare = [&changes](const QString &name, const QString &one, const QString &other) {
        if (one != other)
            changes += OutageHistoryWords::tr("%1 : %2 → %3")
                           .arg(name, one.isEmpty() ? dash() : one, other.isEmpty() ? dash() : other);
    };
    compare(OutageHistoryWords::tr("début"), instantText(before.start), instantText(after.start));
    compare(OutageHistoryWords::tr("fin"), OutageHistoryWords::end(before), OutageHistoryWords::end(after));
    compare(OutageHistoryWords::tr("programmée"), OutageHistoryWords::yesNo(before.planned),
            OutageHistoryWords::yesNo(after.planned));
    compare(OutageHistoryWords::tr("maintenance déclarée"), OutageHistoryWords::yesNo(before.declaredMaintenance),
            OutageHistoryWords::yesNo(after.declaredMaintenance));
    compare(OutageHistoryWords::tr("effet"), OutageHistoryWords::effect(before.effect),
            OutageHistoryWords::effect(after.effect));
    compare(OutageHistoryWords::tr("cause"), causeText(before, terms), causeText(after, terms));
    compare(OutageHistoryWords::tr("référence"), before.reference, after.reference);
    compare(OutageHistoryWords::tr("commentaire"), before.comment, after.comment);
    return changes.join(QStringLiteral(" ; "));
}

OutageHistory::OutageHistory(const QList<OutageEdit> &edits, const AvailabilityTerms &terms, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("outageHistoryDialog"));
    setWindowTitle(tr("Historique de l’interruption"));
    auto *model = new RowTableModel({{.id = QStringLiteral("at"), .title = tr("Le")},
                                     {.id = QStringLiteral("actor"), .title = tr("Par")},
                                     {.id = QStringLiteral("action"), .title = tr("Action")},
                                     {.id = QStringLiteral("change"), .title = tr("Ce qui a changé")}},
                                    this);
    QList<ListRow> rows;
    for (qsizetype i = 0; i < edits.size(); ++i) {
        const OutageEdit &edit = edits[i];
        const QString change = outageChangeText(i > 0 ? edits[i - 1].outage : Outage{}, edit.outage, terms);
        rows += ListRow{.id = i,
                        .cells = {{.text = instantText(edit.at)},
                                  {.text = edit.actor},
                                  {.text = OutageHistoryWords::action(edit.action)},
                                  {.text = change, .tip = change}}};
    }
    model->setRows(rows);
    auto *table = new ShortTable(*model, 3, this);
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
    resize(820, 360);
}

} // namespace vigie
