// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/sla_json.h"

#include "gui/commands/contract_values.h"
#include "gui/commands/word_texts.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

using Kind = OutputColumn::Kind;

class SlaWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::SlaOutput)
};

QJsonValue instantJson(qint64 second) { return jsonOf(QDateTime::fromSecsSinceEpoch(second, Qt::UTC)); }

template <typename T> QJsonValue optionalJson(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonObject measureJson(const SlaMeasure &measure, SlaBasis basis)
{
    const bool isJudged = measure.isJudged;
    return {{u"window"_s, slaWindowWord(measure.window)},
            {u"rule"_s, jsonOf(measure.rule)},
            {u"target"_s, optionalJson(isJudged ? measure.target : std::nullopt)},
            {u"basis"_s, slaBasisWord(basis)},
            {u"window_seconds"_s, measure.windowSeconds},
            {u"elapsed_seconds"_s, measure.elapsedSeconds},
            {u"down_seconds"_s, measure.downSeconds},
            {u"unknown_seconds"_s, measure.unknownSeconds},
            {u"rate"_s, optionalJson(measure.rate)},
            {u"met"_s, optionalJson(measure.met)},
            {u"budget_seconds"_s, optionalJson(isJudged ? measure.budgetSeconds : std::nullopt)},
            {u"budget_left_seconds"_s, optionalJson(isJudged ? measure.budgetLeftSeconds : std::nullopt)}};
}

QJsonValue recoveryJson(const std::optional<SlaRecovery> &recovery)
{
    if (!recovery)
        return QJsonValue::Null;
    return QJsonObject{{u"rule"_s, recovery->rule},
                       {u"limit_working_seconds"_s, recovery->limitSeconds},
                       {u"longest_working_seconds"_s, recovery->longestSeconds},
                       {u"met"_s, optionalJson(recovery->met)}};
}

QJsonObject slaOutageJson(const SlaOutage &outage)
{
    return {{u"start"_s, jsonOf(outage.outage.start)},
            {u"end"_s, jsonOf(outage.outage.end)},
            {u"source"_s, outageSourceWord(outage.outage.source)},
            {u"counted_seconds"_s, outage.countedSeconds}};
}

QString percentText(const std::optional<double> &rate)
{
    return rate ? SlaWords::tr("%1 %").arg(QLocale().toString(*rate * 100, 'f', 3)) : QString();
}

QString durationText(qint64 seconds)
{
    const qint64 size = std::abs(seconds);
    const QString text = SlaWords::tr("%1 h %2 min %3 s")
                             .arg(size / 3600)
                             .arg(size / 60 % 60, 2, 10, QLatin1Char('0'))
                             .arg(size % 60, 2, 10, QLatin1Char('0'));
    return seconds < 0 ? u'−' + text : text;
}

QString verdictText(const SlaMeasure &measure)
{
    if (!measure.target)
        return SlaWords::tr("sans objectif");
    if (!measure.keepsTarget)
        return SlaWords::tr("inconnu");
    if (measure.met)
        return *measure.met ? SlaWords::tr("tenu") : SlaWords::tr("manqué");
    if (!measure.isJudged)
        return *measure.keepsTarget ? SlaWords::tr("au-dessus, à titre indicatif")
                                    : SlaWords::tr("en dessous, à titre indicatif");
    return *measure.keepsTarget ? SlaWords::tr("tenu à ce jour") : SlaWords::tr("manqué à ce jour");
}

WordTexts windowTexts()
{
    return {{u"cover"_s, SlaWords::tr("plages de couverture")},
            {u"opening"_s, SlaWords::tr("plage d’ouverture")},
            {u"calendar"_s, SlaWords::tr("tout le temps")}};
}

WordTexts sourceTexts()
{
    return {{u"manual"_s, SlaWords::tr("saisie")},
            {u"import"_s, SlaWords::tr("fichier")},
            {u"probe"_s, SlaWords::tr("sonde")}};
}

QJsonObject measureText(const SlaMeasure &measure)
{
    return {{u"window"_s, slaWindowWord(measure.window)},
            {u"rate"_s, jsonOf(percentText(measure.rate))},
            {u"target"_s, jsonOf(percentText(measure.target))},
            {u"verdict"_s, verdictText(measure)},
            {u"elapsed"_s, durationText(measure.elapsedSeconds)},
            {u"down"_s, durationText(measure.downSeconds)},
            {u"unknown"_s, durationText(measure.unknownSeconds)},
            {u"left"_s, jsonOf(measure.budgetLeftSeconds ? durationText(*measure.budgetLeftSeconds) : QString())},
            {u"rule"_s, jsonOf(measure.rule)}};
}

QString basisText(SlaBasis basis)
{
    return basis == SlaBasis::Probe
        ? SlaWords::tr("sonde et interruptions saisies ; ce que la sonde n’a pas vu est inconnu")
        : SlaWords::tr("interruptions saisies ; en service le reste du temps");
}

QString recoveryText(const std::optional<SlaRecovery> &recovery)
{
    if (!recovery)
        return {};
    return SlaWords::tr("%1 au plus long, pour %2 heures ouvrées (%3)")
        .arg(durationText(recovery->longestSeconds))
        .arg(recovery->limitSeconds / 3600)
        .arg(recovery->rule);
}

//! What each reading of a disagreement says, with its figures.
QJsonArray readingRows(const SlaAnswer &answer, const TermsProfile &profile)
{
    QJsonArray rows;
    for (const Disagreement &disagreement : profile.disagreements) {
        for (const SlaReading &reading : answer.readings) {
            if (reading.disagreement != disagreement.id)
                continue;
            for (std::size_t index = 0; index < reading.figures.size(); ++index) {
                const ReadingFigure &figure = reading.figures[index];
                rows.append(
                    QJsonObject{{u"id"_s, disagreement.id},
                                {u"reading"_s, disagreement.readings.value(qsizetype(index))},
                                {u"rate"_s, jsonOf(percentText(figure.rate))},
                                {u"time"_s, jsonOf(figure.seconds ? durationText(*figure.seconds) : QString())}});
            }
        }
    }
    return rows;
}

} // namespace

QJsonObject slaJson(const SlaAnswer &answer)
{
    QJsonArray measures;
    for (const SlaMeasure &measure : answer.measures)
        measures.append(measureJson(measure, answer.basis));
    QJsonArray outages;
    for (const SlaOutage &outage : answer.outages)
        outages.append(slaOutageJson(outage));
    return {{u"api"_s, answer.api.value},
            {u"environment"_s, environmentWord(answer.environment)},
            {u"period"_s, answer.period.text()},
            {u"from"_s, instantJson(answer.interval.start)},
            {u"to"_s, instantJson(answer.interval.end)},
            {u"as_of"_s, jsonOf(answer.asOf)},
            {u"profile"_s, answer.profile},
            {u"measures"_s, measures},
            {u"recovery"_s, recoveryJson(answer.recovery)},
            {u"outages"_s, outages}};
}

OutputList slaMeasureRows(const SlaAnswer &answer)
{
    OutputList rows{.asOf = answer.asOf};
    for (const char *key :
         {"api", "environment", "period", "window", "rule", "target", "basis", "window_seconds", "elapsed_seconds",
          "down_seconds", "unknown_seconds", "rate", "met", "budget_seconds", "budget_left_seconds"})
        rows.columns.append({.key = QString::fromLatin1(key), .header = QString::fromLatin1(key)});
    for (const SlaMeasure &measure : answer.measures) {
        QJsonObject row = measureJson(measure, answer.basis);
        row.insert(u"api"_s, answer.api.value);
        row.insert(u"environment"_s, environmentWord(answer.environment));
        row.insert(u"period"_s, answer.period.text());
        rows.items.append(row);
    }
    return rows;
}

OutputSheet slaSheet(const SlaAnswer &answer, const TermsProfile &profile)
{
    QJsonArray measures;
    for (const SlaMeasure &measure : answer.measures)
        measures.append(measureText(measure));
    QJsonObject values = slaJson(answer);
    QJsonArray outages;
    for (const SlaOutage &outage : answer.outages) {
        QJsonObject row = slaOutageJson(outage);
        row.insert(u"counted"_s, durationText(outage.countedSeconds));
        row.insert(u"cause"_s, jsonOf(outage.outage.cause));
        outages.append(row);
    }
    values.insert(u"measures"_s, measures);
    values.insert(u"outages"_s, outages);
    values.insert(u"basis"_s, basisText(answer.basis));
    values.insert(u"recovery_text"_s, jsonOf(recoveryText(answer.recovery)));
    values.insert(u"readings"_s, readingRows(answer, profile));
    return {.fields = {{u"api"_s, SlaWords::tr("API")},
                       {u"environment"_s, SlaWords::tr("Environnement"), Kind::Word, false, environmentTexts()},
                       {u"period"_s, SlaWords::tr("Période")},
                       {u"from"_s, SlaWords::tr("Du"), Kind::Instant},
                       {u"to"_s, SlaWords::tr("Au"), Kind::Instant},
                       {u"as_of"_s, SlaWords::tr("Calculé au"), Kind::Instant},
                       {u"profile"_s, SlaWords::tr("Conditions")},
                       {u"basis"_s, SlaWords::tr("D’après")},
                       {u"recovery_text"_s, SlaWords::tr("Rétablissement")}},
            .values = values,
            .parts = {{u"measures"_s,
                       SlaWords::tr("Taux"),
                       {{u"window"_s, SlaWords::tr("Fenêtre"), Kind::Word, false, windowTexts()},
                        {u"rate"_s, SlaWords::tr("Taux")},
                        {u"target"_s, SlaWords::tr("Objectif")},
                        {u"verdict"_s, SlaWords::tr("Verdict")},
                        {u"elapsed"_s, SlaWords::tr("Fenêtre écoulée")},
                        {u"down"_s, SlaWords::tr("Indisponible")},
                        {u"unknown"_s, SlaWords::tr("Inconnu")},
                        {u"left"_s, SlaWords::tr("Reste du budget")},
                        {u"rule"_s, SlaWords::tr("Règle")}}},
                      {u"outages"_s,
                       SlaWords::tr("Interruptions"),
                       {{u"start"_s, SlaWords::tr("Début"), Kind::Instant},
                        {u"end"_s, SlaWords::tr("Fin"), Kind::Instant},
                        {u"source"_s, SlaWords::tr("Source"), Kind::Word, false, sourceTexts()},
                        {u"counted"_s, SlaWords::tr("Compté")},
                        {u"cause"_s, SlaWords::tr("Cause")}}},
                      {u"readings"_s,
                       SlaWords::tr("Textes en désaccord"),
                       {{u"id"_s, SlaWords::tr("Id")},
                        {u"rate"_s, SlaWords::tr("Taux")},
                        {u"time"_s, SlaWords::tr("Durée")},
                        {u"reading"_s, SlaWords::tr("Lecture")}}}}};
}

QJsonObject outageJson(const Outage &outage)
{
    return {{u"id"_s, outage.id.value},
            {u"api"_s, outage.api.value},
            {u"environment"_s, environmentWord(outage.environment)},
            {u"start"_s, jsonOf(outage.start)},
            {u"end"_s, jsonOf(outage.end)},
            {u"planned"_s, outage.planned},
            {u"declared_maintenance"_s, outage.declaredMaintenance},
            {u"cause"_s, jsonOf(outage.cause)},
            {u"effect"_s, outageEffectWord(outage.effect)},
            {u"comment"_s, jsonOf(outage.comment)},
            {u"reference"_s, jsonOf(outage.reference)},
            {u"source"_s, outageSourceWord(outage.source)}};
}

QList<OutputColumn> outageOutputColumns()
{
    const WordTexts effects{{u"down"_s, SlaWords::tr("interrompu")}, {u"degraded"_s, SlaWords::tr("dégradé")}};
    return {{u"id"_s, SlaWords::tr("Id"), Kind::Number},
            {u"api"_s, SlaWords::tr("API")},
            {u"environment"_s, SlaWords::tr("Environnement"), Kind::Word, false, environmentTexts()},
            {u"start"_s, SlaWords::tr("Début"), Kind::Instant},
            {u"end"_s, SlaWords::tr("Fin"), Kind::Instant},
            {u"planned"_s, SlaWords::tr("Programmée"), Kind::Flag},
            {u"declared_maintenance"_s, SlaWords::tr("Maintenance déclarée"), Kind::Flag},
            {u"effect"_s, SlaWords::tr("Effet"), Kind::Word, false, effects},
            {u"cause"_s, SlaWords::tr("Cause")},
            {u"source"_s, SlaWords::tr("Source"), Kind::Word, false, sourceTexts()},
            {u"reference"_s, SlaWords::tr("Référence")},
            {u"comment"_s, SlaWords::tr("Commentaire"), Kind::Text, true}};
}

} // namespace vigie
