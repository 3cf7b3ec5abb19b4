// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/mass_revocation_strip.h"

#include <QSet>

namespace vigie {

namespace {

QString effectOf(const QList<TokenRow> &tokens, int leftOut, const QString &apis)
{
    QSet<PartnerId> partners;
    for (const TokenRow &token : tokens)
        partners.insert(token.credential.partner);
    QStringList sentences{
        apis.isEmpty()
            ? MassRevocationStrip::tr("Partenaires qui perdront un accès : %1.").arg(partners.size())
            : MassRevocationStrip::tr("Partenaires qui perdront un accès à %1 : %2.").arg(apis).arg(partners.size())};
    if (leftOut > 0)
        sentences.append(
            MassRevocationStrip::tr("Jetons choisis qui ne peuvent pas l’être, et sont laissés : %1.").arg(leftOut));
    sentences.append(MassRevocationStrip::tr("Tapez le nombre de jetons pour confirmer."));
    return sentences.join(QLatin1Char(' '));
}

} // namespace

MassRevocationStrip::MassRevocationStrip(QWidget *parent)
    : CountStrip({.prefix = QStringLiteral("mass"),
                  .icon = QStringLiteral("ban"),
                  .countName = tr("Nombre de jetons à révoquer")},
                 parent)
{
    setObjectName(QStringLiteral("mass-revocation"));
    connect(this, &CountStrip::accepted, this, [this] { Q_EMIT confirmed(m_tokens); });
}

void MassRevocationStrip::ask(const QList<TokenRow> &tokens, int leftOut, const QString &apis)
{
    m_tokens.clear();
    for (const TokenRow &token : tokens)
        m_tokens.append(token.credential.id);
    put({.effect = effectOf(tokens, leftOut, apis),
         .button = m_tokens.size() == 1 ? tr("Révoquer 1 jeton") : tr("Révoquer les %1 jetons").arg(m_tokens.size()),
         .count = m_tokens.size()});
}

} // namespace vigie
