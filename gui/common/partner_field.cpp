// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/partner_field.h"

#include "gui/common/formats.h"
#include "services/storage/partner_query.h"
#include "services/storage/workspace.h"

#include <QCompleter>
#include <QStandardItemModel>

namespace vigie {

namespace {

constexpr int mostProposals = 12;
constexpr int partnerRole = Qt::UserRole + 1;

QString shown(const PartnerRow &row)
{
    return row.partner.siret.isEmpty()
        ? row.partner.name
        : PartnerField::tr("%1 · %2").arg(row.partner.name, siretText(row.partner.siret));
}

} // namespace

PartnerField::PartnerField(Workspace &workspace, QWidget *parent)
    : QLineEdit(parent)
    , m_workspace(workspace)
    , m_proposals(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_proposals, this))
{
    setObjectName(QStringLiteral("partnerField"));
    setAccessibleName(tr("Partenaire"));
    setPlaceholderText(tr("Nom ou SIRET"));
    setClearButtonEnabled(true);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(m_completer);
    connect(this, &QLineEdit::textEdited, this, &PartnerField::propose);
    connect(
        m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { take({index.data(partnerRole).toLongLong()}, index.data().toString()); });
}

void PartnerField::setPartner(PartnerId partner)
{
    const auto rows = PartnerQuery(m_workspace.database()).rows({partner.value});
    if (rows && !rows->isEmpty())
        take(partner, shown(rows->first()));
}

void PartnerField::propose(const QString &typed)
{
    m_partner = {};
    m_proposals->clear();
    PartnerQuery query(m_workspace.database());
    const auto ids = query.firstIds({.search = typed}, {}, mostProposals).value_or(QList<qint64>{});
    for (const PartnerRow &row : query.rows(ids).value_or(QList<PartnerRow>{})) {
        auto *item = new QStandardItem(shown(row));
        item->setData(row.partner.id.value, partnerRole);
        m_proposals->appendRow(item);
    }
    Q_EMIT partnerChanged();
}

void PartnerField::take(PartnerId partner, const QString &text)
{
    m_partner = partner;
    setText(text);
    Q_EMIT partnerChanged();
}

} // namespace vigie
