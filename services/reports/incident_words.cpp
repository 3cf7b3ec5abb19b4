// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/incident_words.h"

#include "model/calendar/paris_time.h"
#include "services/reports/report_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace vigie {

namespace {

class IncidentWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::IncidentWords)

public:
    static QString event(const QString &word);
    static QString party(const QString &word);
    static QString promptness(const QString &word);
    static QString fact(const IncidentFact &fact, const IncidentPlan &plan);
};

QString IncidentWords::event(const QString &word)
{
    const QHash<QString, QString> texts{
        {QStringLiteral("security_event"), tr("Événement de sécurité")},
        {QStringLiteral("personal_data_breach"), tr("Violation de données personnelles")},
        {QStringLiteral("high_risk_breach"), tr("Violation à risque élevé pour les personnes")},
        {QStringLiteral("breach_affecting_exchange"), tr("Violation qui touche l’échange")},
        {QStringLiteral("credential_compromise"), tr("Identifiants compromis ou soupçonnés de l’être")},
        {QStringLiteral("token_compromise"), tr("Jeton compromis")},
        {QStringLiteral("abnormal_access"), tr("Accès anormal")},
        {QStringLiteral("compliance_threat"), tr("Mise en danger des clauses")},
        {QStringLiteral("processing_change"), tr("Conditions de traitement changées")},
        {QStringLiteral("unlawful_instruction"), tr("Instruction contraire au droit")},
        {QStringLiteral("service_difficulty"), tr("Difficulté du service")},
        {QStringLiteral("serious_incident"), tr("Incident grave")},
        {QStringLiteral("critical_risk"), tr("Risque critique")},
        {QStringLiteral("unavailability"), tr("Indisponibilité")},
    };
    return texts.value(word, word);
}

QString IncidentWords::party(const QString &word)
{
    const QHash<QString, QString> texts{
        {QStringLiteral("partner"), tr("partenaire")},
        {QStringLiteral("producer"), tr("producteur")},
        {QStringLiteral("controller"), tr("responsable de traitement")},
        {QStringLiteral("processor"), tr("sous-traitant")},
        {QStringLiteral("sub_processors"), tr("sous-traitants ultérieurs")},
        {QStringLiteral("other_controllers"), tr("autres responsables de traitement")},
        {QStringLiteral("supervisory_authority"), tr("CNIL")},
        {QStringLiteral("security_authority"), tr("ANSSI")},
        {QStringLiteral("data_subjects"), tr("personnes concernées")},
        {QStringLiteral("end_users"), tr("utilisateurs")},
    };
    return texts.value(word, word);
}

QString IncidentWords::promptness(const QString &word)
{
    const QHash<QString, QString> texts{
        {QStringLiteral("as_soon_as_possible"), tr("Dans les meilleurs délais")},
        {QStringLiteral("shortest_time"), tr("Dans les plus brefs délais")},
        {QStringLiteral("earliest"), tr("Au plus tôt")},
        {QStringLiteral("without_delay"), tr("Sans délai")},
        {QStringLiteral("immediately"), tr("Immédiatement")},
        {QStringLiteral("reasonable_time"), tr("Délai raisonnable")},
        {QStringLiteral("beforehand"), tr("Au préalable")},
        {QStringLiteral("unstated"), tr("Délai non dit")},
    };
    return texts.value(word, tr("Délai non dit"));
}

QString labelOf(const QList<PlannedStep> &steps, const QString &key)
{
    for (const PlannedStep &step : steps) {
        if (step.key == key || step.phase + u'/' + step.key == key)
            return step.label;
    }
    return key;
}

QString IncidentWords::fact(const IncidentFact &fact, const IncidentPlan &plan)
{
    const QString firstLine = fact.text.section(u'\n', 0, 0);
    const QString rest = fact.text.section(u'\n', 1);
    if (fact.kind == QLatin1String("opened"))
        return tr("Dossier ouvert : %1").arg(fact.text);
    if (fact.kind == QLatin1String("changed"))
        return tr("Dossier modifié : %1").arg(fact.text);
    if (fact.kind == QLatin1String("step")) {
        const auto state = incidentStepStateFromWord(firstLine).value_or(IncidentStepState::ToDo);
        const QString text = tr("%1 : %2").arg(labelOf(plan.steps(), fact.subject),
                                               incidentStepMark(state).word.toLower());
        return rest.isEmpty() ? text : tr("%1. %2").arg(text, rest);
    }
    if (fact.kind == QLatin1String("answer"))
        return tr("%1 : « %2 »").arg(labelOf(plan.items(), fact.subject), fact.text);
    if (fact.kind == QLatin1String("sent")) {
        const QDateTime at = QDateTime::fromString(firstLine, Qt::ISODate);
        const QString text = tr("Envoi daté du %1, règle %2").arg(shortInstant(at), fact.subject);
        return rest.isEmpty() ? text : tr("%1. %2").arg(text, QString(rest).replace(u'\n', QStringLiteral(", ")));
    }
    if (fact.kind == QLatin1String("tokens"))
        return tr("Jetons versés au dossier : %1").arg(fact.text.count(u'\n') + 1);
    if (fact.kind == QLatin1String("revoked"))
        return tr("Révocations demandées : %1 (actions %2)").arg(fact.text, fact.subject);
    if (fact.kind == QLatin1String("evidence"))
        return tr("Pièce ajoutée : %1, SHA-256 %2").arg(fact.text, fact.subject.left(16) + u'…');
    if (fact.kind == QLatin1String("returned"))
        return tr("Remise en service le %1").arg(shortInstant(QDateTime::fromString(fact.text, Qt::ISODate)));
    if (fact.kind == QLatin1String("closed"))
        return tr("Dossier clos");
    if (fact.kind == QLatin1String("reopened"))
        return tr("Dossier rouvert : %1").arg(fact.text);
    return fact.text;
}

QString figureText(const IncidentClock &clock)
{
    const int value = clock.limit->value;
    switch (clock.limit->unit) {
    case DurationUnit::Hours:
        return IncidentWords::tr("%Ln heure(s)", nullptr, value);
    case DurationUnit::WorkingHours:
        return IncidentWords::tr("%Ln heure(s) ouvrée(s)", nullptr, value);
    case DurationUnit::CalendarDays:
        return clock.isStrictlyLess ? IncidentWords::tr("Moins de %Ln jour(s)", nullptr, value)
                                    : IncidentWords::tr("%Ln jour(s)", nullptr, value);
    case DurationUnit::WorkingDays:
        return IncidentWords::tr("%Ln jour(s) ouvré(s)", nullptr, value);
    case DurationUnit::CalendarMonths:
        return IncidentWords::tr("%1 mois").arg(value);
    case DurationUnit::CalendarYears:
        return IncidentWords::tr("%Ln an(s)", nullptr, value);
    }
    Q_UNREACHABLE();
}

} // namespace

QString incidentEventText(const QString &event) { return IncidentWords::event(event); }

QString incidentEventTexts(const QStringList &events)
{
    QStringList texts;
    for (const QString &event : events)
        texts.append(IncidentWords::event(event));
    return texts.join(QStringLiteral(", "));
}

QString partyText(const QString &party) { return IncidentWords::party(party); }

QString partiesText(const QStringList &by, const QStringList &to)
{
    const auto texts = [](const QStringList &parties) {
        QStringList list;
        for (const QString &party : parties)
            list.append(IncidentWords::party(party));
        return list.join(QStringLiteral(", "));
    };
    return to.isEmpty() ? texts(by) : texts(by) + QStringLiteral(" → ") + texts(to);
}

QString promptnessText(const QString &promptness) { return IncidentWords::promptness(promptness); }

StateMark incidentStateMark(IncidentState state)
{
    return state == IncidentState::Open
        ? StateMark{StateShape::OctagonCross, StateTone::Error, IncidentWords::tr("Ouvert")}
        : StateMark{StateShape::DiscTick, StateTone::Ok, IncidentWords::tr("Clos")};
}

StateMark incidentStepMark(IncidentStepState state)
{
    switch (state) {
    case IncidentStepState::ToDo:
        return {StateShape::EmptySquare, StateTone::Neutral, IncidentWords::tr("À faire")};
    case IncidentStepState::UnderWay:
        return {StateShape::OpenRing, StateTone::Info, IncidentWords::tr("En cours")};
    case IncidentStepState::Done:
        return {StateShape::DiscTick, StateTone::Ok, IncidentWords::tr("Fait")};
    case IncidentStepState::NotApplicable:
        return {StateShape::Dash, StateTone::Neutral, IncidentWords::tr("Sans objet")};
    }
    Q_UNREACHABLE();
}

StateMark exposureMark(Exposure exposure)
{
    switch (exposure) {
    case Exposure::Compromised:
        return {StateShape::OctagonCross, StateTone::Error, IncidentWords::tr("Compromis")};
    case Exposure::Exposed:
        return {StateShape::TriangleExclamation, StateTone::Warn, IncidentWords::tr("Exposé")};
    case Exposure::OutOfScope:
        return {StateShape::CircleI, StateTone::Info, IncidentWords::tr("Hors périmètre")};
    }
    Q_UNREACHABLE();
}

StateMark clockStateMark(ClockState state)
{
    switch (state) {
    case ClockState::Running:
        return {StateShape::OpenRing, StateTone::Info, IncidentWords::tr("En cours")};
    case ClockState::NoFigure:
        return {StateShape::OpenRing, StateTone::Info, IncidentWords::tr("Pas encore dit")};
    case ClockState::Met:
        return {StateShape::DiscTick, StateTone::Ok, IncidentWords::tr("Tenu")};
    case ClockState::TooLate:
        return {StateShape::TriangleExclamation, StateTone::Warn, IncidentWords::tr("Dit trop tard")};
    case ClockState::Over:
        return {StateShape::OctagonCross, StateTone::Error, IncidentWords::tr("Dépassé")};
    }
    Q_UNREACHABLE();
}

QString clockTitle(const IncidentClock &clock)
{
    return clock.limit ? figureText(clock) : IncidentWords::promptness(clock.promptness);
}

QString clockDueText(const IncidentClock &clock)
{
    const QLocale locale;
    if (clock.lastDay.isValid()) {
        return IncidentWords::tr("dernier jour : %1 %2")
            .arg(locale.dayName(clock.lastDay.dayOfWeek()), shortDate(clock.lastDay));
    }
    if (!clock.dueAt.isValid())
        return {};
    return QStringLiteral("%1 %2").arg(locale.dayName(parisDate(clock.dueAt).dayOfWeek()), shortInstant(clock.dueAt));
}

QString clockComputation(const IncidentClock &clock)
{
    const QString from = shortInstant(clock.from);
    if (!clock.limit || !clock.dueAt.isValid())
        return IncidentWords::tr("depuis le %1 (heure de Paris) ; le texte ne chiffre pas le délai").arg(from);
    if (clock.lastDay.isValid()) {
        const QString day = shortDate(parisDate(clock.from));
        return clock.isStrictlyLess
            ? IncidentWords::tr("%1 + %Ln jour(s) − 1, le délai étant inférieur = %2", nullptr, clock.limit->value)
                  .arg(day, shortDate(clock.lastDay))
            : IncidentWords::tr("%1 + %Ln jour(s) = %2", nullptr, clock.limit->value)
                  .arg(day, shortDate(clock.lastDay));
    }
    return clock.window ? IncidentWords::tr("%1 + %2 h de couverture = %3 (heure de Paris)")
                              .arg(from)
                              .arg(clock.limit->value)
                              .arg(shortInstant(clock.dueAt))
                        : IncidentWords::tr("%1 + %2 h écoulées = %3 (heure de Paris)")
                              .arg(from)
                              .arg(clock.limit->value)
                              .arg(shortInstant(clock.dueAt));
}

QString clockSpanText(qint64 seconds)
{
    const qint64 days = seconds / 86'400;
    const qint64 hours = seconds % 86'400 / 3600;
    const qint64 minutes = seconds % 3600 / 60;
    if (seconds >= 3 * 86'400)
        return IncidentWords::tr("%1 j %2 h %3 min").arg(days).arg(hours).arg(minutes);
    if (seconds >= 3600)
        return IncidentWords::tr("%1 h %2 min").arg(seconds / 3600).arg(minutes);
    if (seconds >= 60)
        return IncidentWords::tr("%1 min %2 s").arg(minutes).arg(seconds % 60);
    return IncidentWords::tr("%1 s").arg(seconds);
}

QString incidentFactText(const IncidentFact &fact, const IncidentPlan &plan) { return IncidentWords::fact(fact, plan); }

} // namespace vigie
