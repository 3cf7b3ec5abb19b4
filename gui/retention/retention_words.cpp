// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/retention/retention_words.h"

#include "gui/common/formats.h"
#include "services/reports/due_words.h"

#include <QCoreApplication>

namespace vigie {

namespace {

class RetentionWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::RetentionWords)
};

} // namespace

StateText retentionState(RetentionCase::State state)
{
    switch (state) {
    case RetentionCase::State::Unknown:
        return {Glyph::ToMend, RetentionWords::tr("début à dire")};
    case RetentionCase::State::Upcoming:
        return {Glyph::Upcoming, RetentionWords::tr("à venir")};
    case RetentionCase::State::Due:
        return {Glyph::Late, RetentionWords::tr("à effacer")};
    }
    Q_UNREACHABLE();
}

QString retentionStart(const RetentionCase &entry)
{
    return entry.data == QLatin1String("traces") ? RetentionWords::tr("dernier usage")
                                                 : RetentionWords::tr("fin de la délivrance");
}

QString retentionComputation(const RetentionCase &entry)
{
    return entry.dueOn.isValid() ? computationText({.dueOn = entry.dueOn, .computation = entry.computation})
                                 : QString();
}

QString countsText(const ErasureCounts &counts)
{
    QStringList parts;
    const auto add = [&parts](int count, const QString &text) {
        if (count > 0)
            parts.append(text);
    };
    add(counts.contacts, RetentionWords::tr("%Ln contact(s)", nullptr, counts.contacts));
    add(counts.habilitations, RetentionWords::tr("%Ln demande(s) ou habilitation(s)", nullptr, counts.habilitations));
    add(counts.homologations, RetentionWords::tr("%Ln homologation(s) reprise(s)", nullptr, counts.homologations));
    add(counts.recipients, RetentionWords::tr("destinataires de %Ln avis", nullptr, counts.recipients));
    add(counts.uses, RetentionWords::tr("%Ln date(s) de dernier usage", nullptr, counts.uses));
    add(counts.usageMonths, RetentionWords::tr("%Ln mois d’appels", nullptr, counts.usageMonths));
    return parts.isEmpty() ? dash() : parts.join(QStringLiteral(", "));
}

} // namespace vigie
