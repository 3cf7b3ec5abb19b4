// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/gate_words.h"

#include <QCoreApplication>

namespace vigie {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vigie::GateWords)
};

} // namespace

StateText gateStateText(GateState state)
{
    switch (state) {
    case GateState::Missing:
        return {Glyph::ToDo, Words::tr("À faire")};
    case GateState::Done:
        return {Glyph::Ok, Words::tr("Fait")};
    case GateState::NotApplicable:
        return {Glyph::NotApplicable, Words::tr("Sans objet")};
    }
    Q_UNREACHABLE();
}

StateText gateStateText(const GateLine &line)
{
    return line.isBlocked() ? StateText{Glyph::Late, Words::tr("Manque")} : gateStateText(line.state);
}

StateText gateRowText(const GateRow &row)
{
    if (row.missing() == 0)
        return {Glyph::Ok, Words::tr("Complet")};
    return row.isOpen ? StateText{Glyph::Late, Words::tr("Ouvert sans tout")}
                      : StateText{Glyph::Upcoming, Words::tr("En cours")};
}

QString gateStepText(const QString &before)
{
    if (before == QLatin1String("production"))
        return Words::tr("avant la production");
    if (before == QLatin1String("validation"))
        return Words::tr("avant la validation");
    if (before == QLatin1String("sandbox"))
        return Words::tr("avant le bac à sable");
    if (before == QLatin1String("change"))
        return Words::tr("avant une mise en production");
    return Words::tr("avant l’accès");
}

} // namespace vigie
