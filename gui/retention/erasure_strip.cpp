// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/retention/erasure_strip.h"

namespace vigie {

ErasureStrip::ErasureStrip(QWidget *parent)
    : CountStrip({.prefix = QStringLiteral("erasure"),
                  .icon = QStringLiteral("trash-2"),
                  .countName = tr("Nombre de dossiers à effacer")},
                 parent)
{
    setObjectName(QStringLiteral("erasure-strip"));
    connect(this, &CountStrip::accepted, this, [this] { Q_EMIT confirmed(m_cases); });
}

void ErasureStrip::ask(const QList<RetentionCase> &cases, int leftOut)
{
    m_cases = cases;
    const bool isOne = cases.size() == 1;
    int rows = 0;
    for (const RetentionCase &entry : cases)
        rows += entry.counts.sum();
    QStringList sentences{tr(
        "%Ln donnée(s) seront effacées sans retour possible ; le journal n’en garde que les nombres.", nullptr, rows)};
    if (leftOut > 0)
        sentences.append(tr("Dossiers choisis qui ne sont pas échus, et sont laissés : %1.").arg(leftOut));
    if (!isOne)
        sentences.append(tr("Tapez le nombre de dossiers pour confirmer."));
    put({.effect = sentences.join(QLatin1Char(' ')),
         .button = isOne ? tr("Effacer 1 dossier") : tr("Effacer les %1 dossiers").arg(cases.size()),
         .count = cases.size(),
         .isTyped = !isOne});
}

} // namespace vigie
