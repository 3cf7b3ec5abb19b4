// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/incidents/incident_texts.h"

#include "gui/common/error_text.h"
#include "gui/common/formats.h"

#include <QCoreApplication>

namespace vigie {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(vigie::IncidentTexts)

public:
    static QString invalid(const QString &what)
    {
        if (what == QLatin1String("title"))
            return tr("Donnez un titre au dossier : rien n’a été enregistré.");
        if (what == QLatin1String("apis"))
            return tr("Choisissez au moins une API : ses clauses disent les délais. Rien n’a été enregistré.");
        if (what == QLatin1String("events"))
            return tr("Dites ce qui est arrivé : ce choix lance les horloges. Rien n’a été enregistré.");
        if (what == QLatin1String("aware_at"))
            return tr("L’heure de connaissance est impossible : elle ne peut être ni à venir ni avant 2000. Rien n’a "
                      "été enregistré.");
        if (what == QLatin1String("interrupted_at") || what == QLatin1String("recovered_at"))
            return tr("L’heure d’interruption ou de remise en service est impossible. Rien n’a été enregistré.");
        if (what == QLatin1String("sent_at"))
            return tr("L’envoi ne peut être ni à venir, ni avant la connaissance. Rien n’a été enregistré.");
        return tr("Dites pourquoi : rien n’a été enregistré.");
    }

    static QString conflict(const Error &error)
    {
        return error.detail == QLatin1String("closed")
            ? tr("Le dossier %1 est clos : rouvrez-le d’abord, avec la raison.").arg(error.subject)
            : tr("Reste à faire avant : %1. Rien n’a été changé.").arg(error.detail);
    }
};

Glyph glyphOf(StateShape shape)
{
    switch (shape) {
    case StateShape::DiscTick:
        return Glyph::Ok;
    case StateShape::HalfDisc:
        return Glyph::Upcoming;
    case StateShape::TriangleExclamation:
        return Glyph::Late;
    case StateShape::OctagonCross:
        return Glyph::Critical;
    case StateShape::DiamondQuestion:
        return Glyph::ToMend;
    case StateShape::DashedCircle:
        return Glyph::Unknown;
    case StateShape::StruckCircle:
        return Glyph::Over;
    case StateShape::EmptySquare:
        return Glyph::ToDo;
    case StateShape::Dash:
        return Glyph::NotApplicable;
    case StateShape::SquareBars:
        return Glyph::Suspended;
    case StateShape::CircleI:
        return Glyph::Information;
    case StateShape::OpenRing:
        return Glyph::Running;
    case StateShape::RingArrow:
        return Glyph::Sent;
    case StateShape::RingTick:
        return Glyph::Accepted;
    case StateShape::RingHands:
        return Glyph::MayPass;
    case StateShape::ShieldTick:
        return Glyph::Verified;
    case StateShape::FullSquareCross:
        return Glyph::Refused;
    case StateShape::HollowSquareCross:
        return Glyph::Unreachable;
    case StateShape::RingDash:
        return Glyph::Cancelled;
    }
    Q_UNREACHABLE();
}

} // namespace

StateText shownState(const StateMark &mark) { return {glyphOf(mark.shape), mark.word}; }

QString tokenLabel(const TokenRow &row)
{
    const Credential &credential = row.credential;
    if (!credential.fingerprint.isEmpty() || row.applicationName.isEmpty())
        return fingerprintText(credential.fingerprint, credential.lastFour);
    return row.applicationName;
}

QString incidentErrorText(const Error &error)
{
    if (error.kind == Error::Kind::InvalidInput && error.subject == QLatin1String("incident"))
        return Texts::invalid(error.detail);
    if (error.kind == Error::Kind::Conflict)
        return Texts::conflict(error);
    return errorLine(error);
}

} // namespace vigie
