// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/sla_section.h"

#include "model/usage/availability_series.h"
#include "services/reports/charts/chart_figure.h"
#include "services/reports/printable_text.h"
#include "services/reports/report_text.h"
#include "services/reports/sla_charts.h"
#include "services/reports/sla_method.h"
#include "services/reports/sla_verdict.h"
#include "services/reports/sla_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

class SlaSection
{
    Q_DECLARE_TR_FUNCTIONS(vigie::SlaReport)

public:
    SlaSection(const SlaSubject &subject, int level, const ReportContext &context)
        : m_subject(subject)
        , m_answer(subject.answer)
        , m_measure(subject.answer.mainMeasure())
        , m_terms(availabilityTermsOf(subject.profile))
        , m_level(level)
        , m_context(context)
    {
    }

    void addTo(QList<Block> &blocks) const;
    [[nodiscard]] StateMark mark() const;

private:
    [[nodiscard]] HeadingBlock heading(const QString &text, const QString &remark = {}) const
    {
        return {.level = m_level, .text = text, .remark = typeset(remark)};
    }
    [[nodiscard]] SummaryBlock summary() const;
    void addFacts(QList<Fact> &facts) const;
    void addBudget(QList<Fact> &facts) const;
    void addRecovery(QList<Fact> &facts) const;
    void addResults(QList<Block> &blocks) const;
    [[nodiscard]] ReportRow resultRow(const SlaAnswer &answer, RowEmphasis emphasis) const;
    void addCharts(QList<Block> &blocks) const;
    void addOutages(QList<Block> &blocks) const;
    [[nodiscard]] ReportRow outageRow(size_t index) const;
    [[nodiscard]] QString causeText(const Outage &outage) const;
    void addReadings(QList<Block> &blocks) const;
    void addRules(QList<Block> &blocks) const;
    [[nodiscard]] QString name() const
    {
        return tr("%1, %2").arg(m_subject.profile.name, slaWindowName(m_measure.window));
    }

    const SlaSubject &m_subject;
    const SlaAnswer &m_answer;
    const SlaMeasure &m_measure;
    AvailabilityTerms m_terms;
    int m_level;
    const ReportContext &m_context;
};

void SlaSection::addTo(QList<Block> &blocks) const
{
    blocks += summary();
    addResults(blocks);
    addCharts(blocks);
    addOutages(blocks);
    addReadings(blocks);
    addRules(blocks);
}

//! Of a period that the text does not judge: how many of its judged parts were kept.
StateMark SlaSection::mark() const
{
    if (m_measure.isJudged || !m_measure.target || !m_measure.rate)
        return slaVerdictMark(slaVerdictOf(m_measure));
    const auto &judged = m_terms.judgedBy == ReportingPeriod::Kind::Quarter ? m_subject.quarters : m_subject.parts;
    int kept = 0;
    int missed = 0;
    for (const SlaAnswer &part : judged) {
        const std::optional<bool> met = part.mainMeasure().met;
        kept += met && *met ? 1 : 0;
        missed += met && !*met ? 1 : 0;
    }
    if (kept + missed == 0)
        return slaVerdictMark(slaVerdictOf(m_measure));
    const bool byQuarter = m_terms.judgedBy == ReportingPeriod::Kind::Quarter;
    const QString words = byQuarter ? tr("objectif tenu %1 trimestre(s) sur %Ln", nullptr, kept + missed).arg(kept)
                                    : tr("objectif tenu %1 mois sur %Ln", nullptr, kept + missed).arg(kept);
    return missed == 0 ? StateMark{StateShape::DiscTick, StateTone::Ok, words}
                       : StateMark{StateShape::OctagonCross, StateTone::Error, words};
}

SummaryBlock SlaSection::summary() const
{
    SummaryBlock block;
    block.figure = m_measure.rate ? rateText(*m_measure.rate, m_measure.target) : tr("inconnu");
    block.state = mark();
    const QString window = slaWindowName(m_measure.window);
    block.caption = m_measure.target ? tr("%1, pour %2 promis").arg(window, rateText(*m_measure.target, {}))
                                     : tr("%1, taux mesuré sans objectif").arg(window);
    if (!m_answer.isOver)
        block.caption += u'\n' + tr("période en cours, arrêtée au %1").arg(shortInstant(m_answer.asOf));
    addFacts(block.facts);
    return block;
}

void SlaSection::addFacts(QList<Fact> &facts) const
{
    const QString rule = m_measure.rule.isEmpty() ? m_terms.servicePeriodRule : m_measure.rule;
    facts += Fact{.label = rule.isEmpty() ? tr("Clause") : tr("Clause %1").arg(rule),
                  .value = clauseText(m_subject.profile, rule)};
    facts += Fact{.label = tr("Fenêtre, %1").arg(slaWindowName(m_measure.window)),
                  .value = spanText(m_measure.elapsedSeconds)};
    facts += Fact{.label = m_terms.plannedOutagesCount ? tr("Indisponibilité comptée, programmée ou non")
                                                       : tr("Indisponibilité comptée, non programmée"),
                  .value = spanText(m_measure.downSeconds)};
    addBudget(facts);
    addRecovery(facts);
    for (const SlaMeasure &other : m_answer.measures) {
        if (other.window == m_measure.window)
            continue;
        facts += Fact{.label = tr("Taux sur la %1, sans objectif").arg(slaWindowName(other.window)),
                      .value = other.rate ? rateText(*other.rate, {}) : tr("inconnu"),
                      .muted = !other.rate};
    }
    facts += Fact{.label = tr("Temps inconnu, jamais compté"),
                  .value = m_answer.basis == SlaBasis::Probe
                      ? tr("%1 (%2)").arg(spanText(m_measure.unknownSeconds), percentText(m_measure.unknownShare()))
                      : tr("sans objet : pas de sonde"),
                  .muted = m_answer.basis != SlaBasis::Probe};
    if (m_measure.degradedSeconds > 0)
        facts += Fact{.label = tr("Service dégradé, compté en service"), .value = spanText(m_measure.degradedSeconds)};
}

void SlaSection::addBudget(QList<Fact> &facts) const
{
    if (!m_measure.budgetSeconds || !m_measure.target)
        return;
    facts += Fact{.label = tr("Indisponibilité permise (%1)").arg(percentText(1 - *m_measure.target)),
                  .value = spanText(*m_measure.budgetSeconds)};
    if (m_measure.budgetLeftSeconds)
        facts += Fact{.label = tr("Reste du budget"), .value = spanText(*m_measure.budgetLeftSeconds)};
    if (m_measure.projection) {
        facts += Fact{.label = tr("À ce rythme, reste à la fin"),
                      .value = spanText(m_measure.projection->budgetLeftSeconds)};
    }
}

void SlaSection::addRecovery(QList<Fact> &facts) const
{
    if (!m_answer.recovery)
        return;
    const SlaRecovery &recovery = *m_answer.recovery;
    facts += Fact{.label = recovery.isEstimated
                      ? tr("Rétablissement le plus long, pour %1 ouvrées (estimé)").arg(spanText(recovery.limitSeconds))
                      : tr("Rétablissement le plus long, pour %1").arg(spanText(recovery.limitSeconds)),
                  .value = recovery.incidents.empty() ? tr("aucun incident") : spanText(recovery.longestSeconds)};
}

ReportRow SlaSection::resultRow(const SlaAnswer &answer, RowEmphasis emphasis) const
{
    const SlaMeasure *measure = measureOver(answer, m_measure.window);
    if (!measure)
        return {};
    const bool compares = measure->rate && measure->target;
    return {.cells = {{.text = periodTitle(answer.period)},
                      {.text = spanText(measure->elapsedSeconds)},
                      {.text = spanText(measure->downSeconds)},
                      {.text = answer.basis == SlaBasis::Probe ? spanText(measure->unknownSeconds) : tr("—")},
                      {.text = measure->rate ? rateText(*measure->rate, measure->target) : tr("inconnu")},
                      {.text = compares ? gapText(*measure->rate, *measure->target) : tr("—")},
                      {.state = slaVerdictMark(slaVerdictOf(*measure))}},
            .emphasis = emphasis};
}

void SlaSection::addResults(QList<Block> &blocks) const
{
    blocks += heading(tr("Résultat"), slaWindowText(m_measure.window, m_terms));
    TableBlock table{.summary = tr("Une ligne par mois, puis la période, puis les périodes précédentes"),
                     .columns = {{.header = tr("Période")},
                                 {.header = tr("Fenêtre"), .alignment = CellAlignment::Right},
                                 {.header = tr("Indisp."), .alignment = CellAlignment::Right},
                                 {.header = tr("Inconnu"), .alignment = CellAlignment::Right},
                                 {.header = tr("Taux"), .alignment = CellAlignment::Right},
                                 {.header = tr("Écart"), .alignment = CellAlignment::Right},
                                 {.header = tr("Verdict")}}};
    if (m_answer.period.kind != ReportingPeriod::Kind::Month) {
        for (const SlaAnswer &part : m_subject.parts)
            table.rows += resultRow(part, RowEmphasis::None);
    }
    for (const SlaAnswer &quarter : m_subject.quarters)
        table.rows += resultRow(quarter, RowEmphasis::None);
    table.rows += resultRow(m_answer, RowEmphasis::Strong);
    for (const SlaAnswer &previous : m_subject.previous)
        table.rows += resultRow(previous, RowEmphasis::Muted);
    blocks += table;
}

void SlaSection::addCharts(QList<Block> &blocks) const
{
    if (m_subject.parts.size() > 1) {
        blocks += heading(tr("Mois après mois"), tr("triangle : sous l’objectif ; point creux : mois en cours"));
        blocks += figureOf(std::make_shared<RateChart>(rateSeriesOf(name(), m_subject.parts, m_measure.window)),
                           m_context);
    }
    blocks += heading(tr("Jour par jour"), tr("indisponibilité dans la fenêtre"));
    blocks += figureOf(std::make_shared<CalendarChart>(calendarSeriesOf(name(), m_subject.parts, m_measure.window)),
                       m_context);
    if (const auto budget = budgetSeriesOf(name(), m_answer); budget && m_measure.isJudged) {
        blocks += heading(tr("Budget d’indisponibilité"),
                          tr("%1, les lettres renvoient au tableau").arg(spanText(budget->budget)));
        blocks += figureOf(std::make_shared<BudgetChart>(*budget), m_context);
    }
}

QString SlaSection::causeText(const Outage &outage) const
{
    const auto known = std::find_if(m_terms.causes.cbegin(), m_terms.causes.cend(),
                                    [&](const OutageCause &cause) { return cause.key == outage.cause; });
    if (known != m_terms.causes.cend() && !known->label.isEmpty())
        return known->label;
    if (!outage.cause.isEmpty())
        return outage.cause;
    return outage.source == OutageSource::Probe ? tr("vue par la sonde") : tr("non dite");
}

ReportRow SlaSection::outageRow(size_t index) const
{
    const SlaOutage &shown = m_answer.outages[index];
    const Outage &outage = shown.outage;
    QString nature = outage.planned ? tr("programmée") : tr("non programmée");
    if (outage.effect == OutageEffect::Degraded)
        nature = tr("%1, dégradée").arg(nature);
    return {
        .cells = {{.text = outageSign(index)},
                  {.text = shortInstant(outage.start)},
                  {.text = outage.isOpen() ? tr("encore ouverte") : shortInstant(outage.end)},
                  {.text = nature, .second = outage.declaredMaintenance ? tr("maintenance déclarée") : QString()},
                  {.text = spanText(outage.until(m_answer.asOf).seconds())},
                  {.text = spanText(shown.countedSeconds)},
                  {.text = causeText(outage), .second = shown.leavesTheRate ? tr("sort du taux") : outage.reference}}};
}

void SlaSection::addOutages(QList<Block> &blocks) const
{
    blocks += heading(tr("Interruptions"),
                      tr("%Ln interruption(s), en heure de Paris", nullptr, int(m_answer.outages.size())));
    if (!m_answer.outages.empty())
        blocks += figureOf(std::make_shared<OutageChart>(outageSeriesOf(name(), m_answer)), m_context);
    TableBlock table{.summary = tr("Une ligne par interruption ; la lettre est celle des graphiques"),
                     .columns = {{.header = tr("Rep.")},
                                 {.header = tr("Début")},
                                 {.header = tr("Fin")},
                                 {.header = tr("Nature")},
                                 {.header = tr("Durée"), .alignment = CellAlignment::Right},
                                 {.header = tr("Comptée"), .alignment = CellAlignment::Right},
                                 {.header = tr("Cause")}},
                     .emptyText = tr("Aucune interruption dans la période.")};
    for (size_t i = 0; i < m_answer.outages.size(); ++i)
        table.rows += outageRow(i);
    blocks += table;
}

void SlaSection::addReadings(QList<Block> &blocks) const
{
    const QList<DisagreementText> texts = disagreementsOf(m_subject.profile, m_answer);
    if (texts.isEmpty())
        return;
    blocks += heading(tr("Textes en désaccord"), tr("les deux lectures, avec leurs chiffres de la période"));
    TableBlock table{.summary = tr("Une ligne par lecture"),
                     .columns = {{.header = tr("Sujet")},
                                 {.header = tr("Lecture")},
                                 {.header = tr("Ici"), .alignment = CellAlignment::Right}}};
    for (const DisagreementText &text : texts) {
        for (qsizetype i = 0; i < text.readings.size(); ++i) {
            const ReadingText &reading = text.readings[i];
            table.rows += ReportRow{
                .cells = {{.text = i == 0 ? text.id : QString(), .second = i == 0 ? text.title : QString()},
                          {.text = typeset(reading.sentence)},
                          {.text = reading.figures.isEmpty() ? tr("—") : reading.figures}}};
        }
    }
    blocks += table;
}

void SlaSection::addRules(QList<Block> &blocks) const
{
    TableBlock table{.summary = tr("Une ligne par règle du calcul"),
                     .columns = {{.header = tr("Règle, article")}, {.header = tr("Ce qu’elle dit, et notre lecture")}}};
    for (const QString &id : m_answer.rules) {
        const Rule *rule = m_subject.profile.rule(id);
        if (!rule)
            continue;
        const QString reading = rule->assumption ? typeset(tr("Hypothèse : %1").arg(rule->assumptionReason))
                                                 : QString();
        table.rows += ReportRow{.cells = {{.text = rule->id, .second = tr("art. %1").arg(rule->article)},
                                          {.text = typeset(rule->sentence), .second = reading}}};
    }
    if (table.rows.isEmpty())
        return;
    blocks += heading(tr("Clauses du calcul"), m_subject.profile.reference());
    blocks += table;
}

} // namespace

void addSlaSection(QList<Block> &blocks, const SlaSubject &subject, int level, const ReportContext &context)
{
    SlaSection(subject, level, context).addTo(blocks);
}

StateMark periodMark(const SlaSubject &subject) { return SlaSection(subject, 2, {}).mark(); }

} // namespace vigie
