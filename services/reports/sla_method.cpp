// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/sla_method.h"

#include "services/reports/printable_text.h"
#include "services/reports/report_text.h"
#include "services/reports/sla_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

class Method
{
    Q_DECLARE_TR_FUNCTIONS(vigie::SlaMethod)

public:
    static QString hours(int minute)
    {
        return QStringLiteral("%1:%2").arg(minute / 60).arg(minute % 60, 2, 10, QChar(u'0'));
    }

    static QString daily(const DailyWindow &window)
    {
        const QString range = tr("%1–%2").arg(hours(window.fromMinute), hours(window.toMinute));
        return window.workingDaysOnly ? tr("%1 les jours ouvrés").arg(range) : tr("%1 tous les jours").arg(range);
    }

    static QString formula(const SlaMeasure &measure);
    static QString rate(const SlaMeasure &measure);
    static QString windows(const SlaMeasure &measure, const AvailabilityTerms &terms);
    static QString basis(SlaBasis basis);
    static QString comparison(const SlaMeasure &measure);
    static QString counting(const AvailabilityTerms &terms);
    static QString figure(const ReadingFigure &figure);
};

QString Method::formula(const SlaMeasure &measure)
{
    if (!measure.rate)
        return tr("rien n’est connu");
    if (measure.unknownSeconds == 0) {
        return tr("1 − %1 / %2 = %3")
            .arg(spanText(measure.downSeconds), spanText(measure.elapsedSeconds),
                 rateText(*measure.rate, measure.target));
    }
    return tr("1 − %1 / (%2 − %3 inconnues) = %4")
        .arg(spanText(measure.downSeconds), spanText(measure.elapsedSeconds), spanText(measure.unknownSeconds),
             rateText(*measure.rate, measure.target));
}

QString Method::rate(const SlaMeasure &measure)
{
    return tr("Taux = 1 − indisponibilité dans la fenêtre / durée connue de la fenêtre, soit %1. Les interruptions qui "
              "se recouvrent sont réunies avant le calcul : aucune seconde ne compte deux fois.")
        .arg(formula(measure));
}

QString Method::windows(const SlaMeasure &measure, const AvailabilityTerms &terms)
{
    QString words = tr("Fenêtre : %1, heure de Paris ; un jour de changement d’heure a 23 ou 25 heures.")
                        .arg(slaWindowText(measure.window, terms));
    const bool worked = measure.window == SlaWindow::Cover && terms.servicePeriod.cover
        && terms.servicePeriod.cover->workingDaysOnly;
    if (worked) {
        words += tr(" Jour ouvré : du lundi au vendredi, hors les onze fêtes légales de l’art. L. 3133-1 du Code du "
                    "travail.");
    }
    return words;
}

QString Method::counting(const AvailabilityTerms &terms)
{
    QStringList words{terms.plannedOutagesCount ? tr("Les interruptions comptent, programmées ou non.")
                                                : tr("Seules les interruptions non programmées comptent.")};
    QStringList kept;
    for (const OutageCause &cause : terms.causes) {
        if (!cause.leavesTheRate)
            kept += cause.label.isEmpty() ? cause.key : cause.label;
    }
    if (!kept.isEmpty())
        words += tr("Une cause indépendante de la volonté du producteur ne sort pas du taux.");
    if (terms.servicePeriod.maintenance) {
        words +=
            tr("De la plage d’ouverture sort au plus une plage de maintenance déclarée par nuit, d’un seul tenant, "
               "entre %1 et %2, de %3 au plus.")
                .arg(hours(terms.servicePeriod.maintenance->fromMinute),
                     hours(terms.servicePeriod.maintenance->toMinute),
                     spanText(terms.servicePeriod.maintenance->atMostSeconds));
    }
    return words.join(u' ');
}

QString Method::basis(SlaBasis basis)
{
    switch (basis) {
    case SlaBasis::Probe:
        return tr(
            "Mesure : une sonde ; un échantillon en échec vaut jusqu’au suivant. Un trou de plus de trois pas est "
            "inconnu : ni en service, ni en panne, et montré à part, avec sa durée et sa part de la fenêtre.");
    case SlaBasis::RecordedOutages:
        return tr("Mesure : les interruptions enregistrées, sans sonde ; le temps en dehors d’elles est compté en "
                  "service.");
    }
    Q_UNREACHABLE();
}

QString Method::comparison(const SlaMeasure &measure)
{
    if (!measure.target)
        return tr("Les CGU ne fixent pas de taux : le taux mesuré est montré sans objectif.");
    if (measure.percentDecimals) {
        return tr("Le taux est arrondi à %Ln décimale(s) de pour cent avant d’être comparé à %1.", nullptr,
                  *measure.percentDecimals)
            .arg(rateText(*measure.target, {}));
    }
    return tr("Le taux est comparé sans arrondi à %1.").arg(rateText(*measure.target, {}));
}

QString Method::figure(const ReadingFigure &figure)
{
    QStringList words;
    if (figure.rate)
        words += rateText(*figure.rate, {});
    if (figure.seconds && figure.limitSeconds)
        words += tr("%1 pour %2").arg(spanText(*figure.seconds), spanText(*figure.limitSeconds));
    else if (figure.seconds)
        words += spanText(*figure.seconds);
    if (figure.holds)
        words += *figure.holds ? tr("tenu") : tr("non tenu");
    return words.isEmpty() ? tr("inconnu") : words.join(QStringLiteral(", "));
}

} // namespace

QString slaWindowName(SlaWindow window)
{
    switch (window) {
    case SlaWindow::Cover:
        return Method::tr("plages de couverture");
    case SlaWindow::Opening:
        return Method::tr("plage d’ouverture");
    case SlaWindow::Calendar:
        return Method::tr("temps calendaire");
    }
    Q_UNREACHABLE();
}

QString slaWindowText(SlaWindow window, const AvailabilityTerms &terms)
{
    switch (window) {
    case SlaWindow::Cover:
        return Method::tr("plages de couverture, %1")
            .arg(Method::daily(terms.servicePeriod.cover.value_or(DailyWindow{})));
    case SlaWindow::Opening:
        return Method::tr("plage d’ouverture, %1").arg(Method::daily(terms.servicePeriod.opening));
    case SlaWindow::Calendar:
        return Method::tr("tout le temps, 24 heures sur 24 et 7 jours sur 7");
    }
    Q_UNREACHABLE();
}

QString slaBasisText(SlaBasis basis)
{
    return basis == SlaBasis::Probe ? Method::tr("sonde") : Method::tr("interruptions enregistrées");
}

QString formulaText(const SlaMeasure &measure) { return Method::formula(measure); }

QString clauseText(const TermsProfile &profile, const QString &rule)
{
    const Rule *found = profile.rule(rule);
    if (!found)
        return Method::tr("non prévu par les CGU");
    const QString terms = profile.date.isValid() ? Method::tr("CGU du %1").arg(shortDate(profile.date))
                                                 : Method::tr("CGU sans date");
    return Method::tr("%1, art. %2").arg(terms, found->article);
}

QStringList methodOf(const TermsProfile &profile, const SlaAnswer &answer)
{
    const AvailabilityTerms terms = availabilityTermsOf(profile);
    const SlaMeasure &measure = answer.mainMeasure();
    QStringList sentences{Method::rate(measure), Method::windows(measure, terms) + u' ' + Method::comparison(measure),
                          Method::basis(answer.basis) + u' ' + Method::counting(terms)};
    std::transform(sentences.begin(), sentences.end(), sentences.begin(), typeset);
    return sentences;
}

QList<DisagreementText> disagreementsOf(const TermsProfile &profile, const SlaAnswer &answer)
{
    QList<DisagreementText> texts;
    for (const SlaReading &reading : answer.readings) {
        const auto found = std::find_if(
            profile.disagreements.cbegin(), profile.disagreements.cend(),
            [&](const Disagreement &candidate) { return candidate.id == reading.disagreement; });
        if (found == profile.disagreements.cend())
            continue;
        DisagreementText text{.id = found->id, .title = found->title};
        for (qsizetype i = 0; i < found->readings.size(); ++i) {
            ReadingText each{.sentence = found->readings[i]};
            if (size_t(i) < reading.figures.size())
                each.figures = Method::figure(reading.figures[size_t(i)]);
            text.readings += each;
        }
        texts += text;
    }
    return texts;
}

} // namespace vigie
