// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/sla_verdict.h"

#include <QCoreApplication>

namespace vigie {

namespace {

struct VerdictWords {
    Q_DECLARE_TR_FUNCTIONS(vigie::SlaVerdict)
};

} // namespace

SlaVerdict slaVerdictOf(const SlaMeasure &measure)
{
    if (!measure.rate)
        return SlaVerdict::Unknown;
    if (!measure.target || !measure.keepsTarget)
        return SlaVerdict::NoTarget;
    if (!measure.isJudged)
        return *measure.keepsTarget ? SlaVerdict::Informative : SlaVerdict::InformativeBelow;
    if (measure.met)
        return *measure.met ? SlaVerdict::Met : SlaVerdict::Missed;
    return *measure.keepsTarget ? SlaVerdict::KeptSoFar : SlaVerdict::BelowSoFar;
}

QString slaVerdictText(SlaVerdict verdict)
{
    switch (verdict) {
    case SlaVerdict::Met:
        return VerdictWords::tr("tenu");
    case SlaVerdict::Missed:
        return VerdictWords::tr("manqué");
    case SlaVerdict::KeptSoFar:
        return VerdictWords::tr("tenu à ce jour");
    case SlaVerdict::BelowSoFar:
        return VerdictWords::tr("sous l’objectif à ce jour");
    case SlaVerdict::Informative:
        return VerdictWords::tr("informatif");
    case SlaVerdict::InformativeBelow:
        return VerdictWords::tr("informatif, sous l’objectif");
    case SlaVerdict::NoTarget:
        return VerdictWords::tr("sans objectif");
    case SlaVerdict::Unknown:
        return VerdictWords::tr("inconnu");
    }
    Q_UNREACHABLE();
}

StateMark slaVerdictMark(SlaVerdict verdict)
{
    const QString word = slaVerdictText(verdict);
    switch (verdict) {
    case SlaVerdict::Met:
        return {StateShape::DiscTick, StateTone::Ok, word};
    case SlaVerdict::Missed:
        return {StateShape::OctagonCross, StateTone::Error, word};
    case SlaVerdict::KeptSoFar:
        return {StateShape::OpenRing, StateTone::Info, word};
    case SlaVerdict::BelowSoFar:
        return {StateShape::TriangleExclamation, StateTone::Warn, word};
    case SlaVerdict::Informative:
        return {StateShape::CircleI, StateTone::Info, word};
    case SlaVerdict::InformativeBelow:
        return {StateShape::CircleI, StateTone::Warn, word};
    case SlaVerdict::NoTarget:
        return {StateShape::Dash, StateTone::Neutral, word};
    case SlaVerdict::Unknown:
        return {StateShape::DashedCircle, StateTone::Neutral, word};
    }
    Q_UNREACHABLE();
}

} // namespace vigie
