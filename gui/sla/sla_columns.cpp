// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sla/sla_columns.h"

#include "gui/common/formats.h"
#include "gui/sla/sla_state.h"
#include "services/reports/access_words.h"
#include "services/reports/sla_charts.h"
#include "services/reports/sla_method.h"
#include "services/reports/sla_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

struct SlaColumns {
    Q_DECLARE_TR_FUNCTIONS(vigie::SlaColumns)
};

Cell verdictCell(const SlaMeasure &measure)
{
    const StateText state = stateText(slaVerdictOf(measure));
    return {.text = state.word, .glyph = state.glyph};
}

QString rateOf(const SlaMeasure &measure)
{
    return measure.rate ? rateText(*measure.rate, measure.target) : SlaColumns::tr("inconnu");
}

ListColumn column(const QString &id, const QString &title, ListColumn::Kind kind = ListColumn::Kind::Text)
{
    return {.id = id, .title = title, .kind = kind};
}

Cell natureCell(const SlaOutage &shown)
{
    const Outage &outage = shown.outage;
    QString words = outage.planned ? SlaColumns::tr("programmée") : SlaColumns::tr("non programmée");
    if (outage.effect == OutageEffect::Degraded)
        words = SlaColumns::tr("%1, dégradée").arg(words);
    if (outage.declaredMaintenance)
        words = SlaColumns::tr("%1, maintenance déclarée").arg(words);
    return {.text = words, .tone = outage.planned ? Tone::Secondary : Tone::Normal};
}

} // namespace

QList<ListColumn> periodColumns()
{
    return {column(QStringLiteral("period"), SlaColumns::tr("Période")),
            column(QStringLiteral("window"), SlaColumns::tr("Fenêtre"), ListColumn::Kind::Figure),
            column(QStringLiteral("down"), SlaColumns::tr("Indisp."), ListColumn::Kind::Figure),
            column(QStringLiteral("unknown"), SlaColumns::tr("Inconnu"), ListColumn::Kind::Figure),
            column(QStringLiteral("rate"), SlaColumns::tr("Taux"), ListColumn::Kind::Figure),
            column(QStringLiteral("verdict"), SlaColumns::tr("Verdict"), ListColumn::Kind::State)};
}

QList<ListRow> periodRows(const std::vector<SlaAnswer> &answers, SlaWindow window)
{
    QList<ListRow> rows;
    for (size_t i = answers.size(); i-- > 0;) {
        const SlaMeasure *measure = measureOver(answers[i], window);
        if (!measure)
            continue;
        Cell verdict = verdictCell(*measure);
        if (!answers[i].isOver && !measure->isJudged) // what is told of it is that it is not over
            verdict = {.text = SlaColumns::tr("en cours"), .glyph = Glyph::Running};
        rows += ListRow{
            .id = qint64(i),
            .cells = {{.text = shortPeriodText(answers[i].period)},
                      {.text = spanText(measure->elapsedSeconds), .tone = Tone::Secondary},
                      {.text = spanText(measure->downSeconds)},
                      {.text = answers[i].basis == SlaBasis::Probe ? spanText(measure->unknownSeconds) : dash(),
                       .tone = Tone::Secondary},
                      {.text = rateOf(*measure)},
                      verdict}};
    }
    return rows;
}

QList<ListColumn> outageColumns()
{
    ListColumn sign = column(QStringLiteral("sign"), SlaColumns::tr("Rep."));
    sign.strong = true;
    return {sign,
            column(QStringLiteral("start"), SlaColumns::tr("Début")),
            column(QStringLiteral("end"), SlaColumns::tr("Fin")),
            column(QStringLiteral("nature"), SlaColumns::tr("Nature")),
            column(QStringLiteral("length"), SlaColumns::tr("Durée"), ListColumn::Kind::Figure),
            column(QStringLiteral("counted"), SlaColumns::tr("Comptée"), ListColumn::Kind::Figure),
            column(QStringLiteral("cause"), SlaColumns::tr("Cause")),
            column(QStringLiteral("source"), SlaColumns::tr("Origine")),
            column(QStringLiteral("comment"), SlaColumns::tr("Commentaire"))};
}

QString causeText(const Outage &outage, const AvailabilityTerms &terms)
{
    const auto known = std::find_if(terms.causes.cbegin(), terms.causes.cend(),
                                    [&](const OutageCause &cause) { return cause.key == outage.cause; });
    if (known != terms.causes.cend() && !known->label.isEmpty())
        return known->label;
    return outage.cause.isEmpty() ? dash() : outage.cause;
}

QString outageSourceText(OutageSource source)
{
    switch (source) {
    case OutageSource::Manual:
        return SlaColumns::tr("saisie");
    case OutageSource::Import:
        return SlaColumns::tr("import");
    case OutageSource::Probe:
        return SlaColumns::tr("sonde");
    }
    Q_UNREACHABLE();
}

QList<ListRow> outageRows(const SlaAnswer &answer, const AvailabilityTerms &terms)
{
    QList<ListRow> rows;
    for (size_t i = 0; i < answer.outages.size(); ++i) {
        const SlaOutage &shown = answer.outages[i];
        const Outage &outage = shown.outage;
        QString source = outageSourceText(outage.source);
        if (shown.isSeenByProbe && outage.source != OutageSource::Probe)
            source = SlaColumns::tr("%1, vue par la sonde").arg(source);
        rows += ListRow{
            .id = qint64(i),
            .cells = {{.text = outageSign(i)},
                      {.text = instantText(outage.start)},
                      outage.isOpen() ? Cell{.text = SlaColumns::tr("encore ouverte"), .tone = Tone::Warn}
                                      : Cell{.text = instantText(outage.end)},
                      natureCell(shown),
                      {.text = spanText(outage.until(answer.asOf).seconds()), .tone = Tone::Secondary},
                      {.text = spanText(shown.countedSeconds)},
                      {.text = shown.leavesTheRate ? SlaColumns::tr("%1 (sort du taux)").arg(causeText(outage, terms))
                                                   : causeText(outage, terms)},
                      {.text = source, .tone = Tone::Secondary},
                      {.text = outage.comment}}};
    }
    return rows;
}

QList<ListColumn> overviewColumns()
{
    ListColumn api = column(QStringLiteral("api"), SlaColumns::tr("API"));
    api.strong = true;
    return {api,
            column(QStringLiteral("environment"), SlaColumns::tr("Environnement")),
            column(QStringLiteral("window"), SlaColumns::tr("Fenêtre")),
            column(QStringLiteral("rate"), SlaColumns::tr("Taux"), ListColumn::Kind::Figure),
            column(QStringLiteral("target"), SlaColumns::tr("Objectif"), ListColumn::Kind::Figure),
            column(QStringLiteral("down"), SlaColumns::tr("Indisp."), ListColumn::Kind::Figure),
            column(QStringLiteral("left"), SlaColumns::tr("Reste du budget"), ListColumn::Kind::Figure),
            column(QStringLiteral("projection"), SlaColumns::tr("À ce rythme"), ListColumn::Kind::Figure),
            column(QStringLiteral("recovery"), SlaColumns::tr("Rétablissement"), ListColumn::Kind::Figure),
            column(QStringLiteral("source"), SlaColumns::tr("Mesure")),
            column(QStringLiteral("verdict"), SlaColumns::tr("Verdict"), ListColumn::Kind::State)};
}

QList<ListRow> overviewRows(const QList<OverviewEntry> &entries)
{
    QList<ListRow> rows;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const SlaAnswer &answer = entries[i].answer;
        const SlaMeasure &measure = answer.mainMeasure();
        const bool hasRecovery = answer.recovery && !answer.recovery->incidents.empty();
        rows += ListRow{
            .id = i,
            .cells = {{.text = entries[i].profile.name},
                      {.text = environmentText(answer.environment)},
                      {.text = slaWindowName(measure.window), .tone = Tone::Secondary},
                      {.text = rateOf(measure)},
                      {.text = measure.target ? rateText(*measure.target, {}) : dash(), .tone = Tone::Secondary},
                      {.text = spanText(measure.downSeconds)},
                      {.text = measure.budgetLeftSeconds ? spanText(*measure.budgetLeftSeconds) : dash()},
                      {.text = measure.projection ? spanText(measure.projection->budgetLeftSeconds) : dash()},
                      {.text = hasRecovery ? spanText(answer.recovery->longestSeconds) : dash()},
                      {.text = slaBasisText(answer.basis), .tone = Tone::Secondary},
                      verdictCell(measure)}};
    }
    return rows;
}

} // namespace vigie
