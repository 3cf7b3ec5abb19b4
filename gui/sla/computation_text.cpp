// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sla/computation_text.h"

#include "gui/common/formats.h"
#include "model/calendar/paris_time.h"
#include "services/reports/sla_charts.h"
#include "services/reports/sla_method.h"
#include "services/reports/sla_words.h"

#include <QCoreApplication>

namespace vigie {

namespace {

//! Rows of a table of two columns; every text from outside is escaped.
class ComputationText
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ComputationText)

public:
    ComputationText(const TermsProfile &profile, const SlaAnswer &answer, const SlaMeasure &measure,
                    const QColor &secondary)
        : m_profile(profile)
        , m_answer(answer)
        , m_measure(measure)
        , m_terms(availabilityTermsOf(profile))
        , m_secondary(secondary.name())
    {
    }

    QString make();

private:
    void addHead();
    void addWindow();
    void addDowntime();
    void addUnknown();
    void addResult();
    void addBudget();
    void addRecovery();
    void addReadings();
    void addAssumptions();

    void title(const QString &label, const QString &value = {});
    void row(const QString &label, const QString &value, bool indented = false);
    void rich(const QString &labelHtml, const QString &value, bool indented);
    void paragraph(const QString &html);
    void line() { m_html += QStringLiteral("<tr><td colspan=\"2\"><hr></td></tr>"); }
    [[nodiscard]] QString muted(const QString &text) const
    {
        return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(m_secondary, text.toHtmlEscaped());
    }
    [[nodiscard]] static QString bold(const QString &text)
    {
        return QStringLiteral("<b>%1</b>").arg(text.toHtmlEscaped());
    }
    [[nodiscard]] static QString ruleLink(const QString &rule)
    {
        return QStringLiteral("<a href=\"rule:%1\">%1</a>").arg(rule.toHtmlEscaped());
    }
    [[nodiscard]] static QString partText(const WindowPart &part);
    [[nodiscard]] QString outageText(const CountedOutage &counted) const;

    const TermsProfile &m_profile;
    const SlaAnswer &m_answer;
    const SlaMeasure &m_measure;
    AvailabilityTerms m_terms;
    QString m_secondary;
    QString m_html{};
};

QString ComputationText::make()
{
    m_html = QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"2\">");
    addHead();
    line();
    addWindow();
    addDowntime();
    addUnknown();
    line();
    addResult();
    addBudget();
    addRecovery();
    addReadings();
    addAssumptions();
    return m_html + QStringLiteral("</table>");
}

void ComputationText::rich(const QString &labelHtml, const QString &value, bool indented)
{
    m_html += QStringLiteral("<tr><td width=\"70%\"%1>%2</td><td align=\"right\" valign=\"top\" "
                             "style=\"white-space:nowrap\">%3</td></tr>")
                  .arg(indented ? QStringLiteral(" style=\"padding-left:14px\"") : QString(), labelHtml,
                       value.toHtmlEscaped());
}

void ComputationText::title(const QString &label, const QString &value)
{
    m_html += QStringLiteral("<tr><td style=\"padding-top:4px\"><b>%1</b></td><td align=\"right\" "
                             "style=\"white-space:nowrap;padding-top:4px\"><b>%2</b></td></tr>")
                  .arg(label.toHtmlEscaped(), value.toHtmlEscaped());
}

void ComputationText::row(const QString &label, const QString &value, bool indented)
{
    rich(muted(label), value, indented);
}

void ComputationText::paragraph(const QString &html)
{
    m_html += QStringLiteral("<tr><td colspan=\"2\">%1</td></tr>").arg(html);
}

void ComputationText::addHead()
{
    const QString until = m_answer.isOver
        ? periodDaysText(m_answer.period)
        : tr("du %1 au %2").arg(dateText(m_answer.period.first), instantText(m_answer.asOf));
    QString words = tr("%1, %2").arg(shortPeriodText(m_answer.period), until);
    if (m_measure.target)
        words = tr("%1, pour %2").arg(words, rateText(*m_measure.target, {}));
    const QString &rule = m_measure.rule;
    paragraph(muted(words) + u' ' + (rule.isEmpty() ? QString() : ruleLink(rule)));
    paragraph(muted(
        tr("%1, %2").arg(m_profile.name, clauseText(m_profile, rule.isEmpty() ? m_terms.servicePeriodRule : rule))));
    if (m_measure.target && !m_measure.isJudged) {
        paragraph(muted(m_answer.isJudgedPeriod
                            ? tr("Bac à sable : la clause vise la production, le taux est informatif.")
                            : tr("Le texte ne juge pas cette période : le taux y est informatif.")));
    }
}

QString ComputationText::partText(const WindowPart &part)
{
    const QString days = part.first == part.last
        ? dateText(part.first)
        : tr("du %1 au %2").arg(part.first.toString(QStringLiteral("dd/MM")), dateText(part.last));
    if (part.secondsEach == 0)
        return tr("%1 : %Ln jour(s) inégaux", nullptr, part.days).arg(days);
    return tr("%1 : %2 × %3").arg(days).arg(part.days).arg(shortSpanText(part.secondsEach));
}

void ComputationText::addWindow()
{
    title(tr("Fenêtre : %1").arg(slaWindowName(m_measure.window)), spanText(m_measure.elapsedSeconds));
    row(slaWindowText(m_measure.window, m_terms), {}, true);
    for (const WindowPart &part : m_measure.parts)
        row(partText(part), spanText(part.seconds), true);
    if (!m_measure.maintenance.isEmpty())
        row(tr("maintenance déclarée, sortie de la plage"), spanText(m_measure.maintenance.totalSeconds()), true);
}

QString ComputationText::outageText(const CountedOutage &counted) const
{
    const Outage &outage = m_answer.outages[counted.outage].outage;
    const QString end = outage.isOpen() ? tr("encore ouverte") : instantText(outage.end);
    const QString words = QStringLiteral("%1 → %2").arg(instantText(outage.start), end);
    QString html = QStringLiteral("<b>%1</b> ").arg(outageSign(counted.outage));
    html += outage.id.isNull()
        ? muted(words)
        : QStringLiteral("<a href=\"outage:%1\">%2</a>").arg(outage.id.value).arg(words.toHtmlEscaped());
    if (outage.planned)
        html += muted(tr(", programmée : compte"));
    if (outage.id.isNull())
        html += muted(tr(", vue par la sonde"));
    return html;
}

void ComputationText::addDowntime()
{
    title(tr("Indisponibilité dans la fenêtre"), spanText(m_measure.downSeconds));
    for (const CountedOutage &counted : m_measure.counted)
        rich(outageText(counted), spanText(counted.seconds), true);
    if (m_measure.counted.empty())
        row(tr("aucune interruption ne touche la fenêtre"), {}, true);
    if (m_measure.degradedSeconds > 0)
        row(tr("service dégradé, compté en service"), spanText(m_measure.degradedSeconds), true);
}

void ComputationText::addUnknown()
{
    if (m_answer.basis == SlaBasis::RecordedOutages) {
        row(tr("Pas de sonde : hors des interruptions enregistrées, le temps est compté en service."), {});
        return;
    }
    title(tr("Temps inconnu, jamais compté"),
          tr("%1 (%2)").arg(spanText(m_measure.unknownSeconds), percentText(m_measure.unknownShare())));
    if (m_measure.unknownSeconds == 0 || !m_measure.rateIfUnknownDown || !m_measure.rateIfUnknownUp)
        return;
    row(tr("si tout l’inconnu était en panne"), rateText(*m_measure.rateIfUnknownDown, m_measure.target), true);
    row(tr("si tout l’inconnu était en service"), rateText(*m_measure.rateIfUnknownUp, m_measure.target), true);
}

void ComputationText::addResult()
{
    title(formulaText(m_measure));
    if (m_measure.target && m_measure.percentDecimals) {
        row(tr("comparé à %1 après arrondi à %Ln décimale(s)", nullptr, *m_measure.percentDecimals)
                .arg(rateText(*m_measure.target, {})),
            {}, true);
    } else if (m_measure.target) {
        row(tr("comparé sans arrondi à %1").arg(rateText(*m_measure.target, {})), {}, true);
    }
    for (const SlaMeasure &other : m_answer.measures) {
        if (other.window != m_measure.window)
            row(slaWindowText(other.window, m_terms), other.rate ? rateText(*other.rate, other.target) : tr("inconnu"));
    }
}

void ComputationText::addBudget()
{
    if (!m_measure.budgetSeconds || !m_measure.target)
        return;
    title(tr("Budget : %1 de %2").arg(percentText(1 - *m_measure.target), spanText(m_measure.windowSeconds)),
          spanText(*m_measure.budgetSeconds));
    if (m_measure.budgetLeftSeconds)
        row(tr("reste"), spanText(*m_measure.budgetLeftSeconds), true);
    if (!m_measure.projection)
        return;
    row(tr("à ce rythme, à la fin de la période"), spanText(m_measure.projection->budgetLeftSeconds), true);
    if (m_measure.projection->exhaustedAt.isValid())
        row(tr("épuisé, à ce rythme, le"), instantText(m_measure.projection->exhaustedAt), true);
}

void ComputationText::addRecovery()
{
    if (!m_answer.recovery)
        return;
    const SlaRecovery &recovery = *m_answer.recovery;
    const QString limit = recovery.isEstimated ? tr("pour %1 ouvrées, estimé").arg(spanText(recovery.limitSeconds))
                                               : tr("pour %1").arg(spanText(recovery.limitSeconds));
    rich(QStringLiteral("<b>%1</b> %2").arg(tr("Rétablissement le plus long").toHtmlEscaped(), ruleLink(recovery.rule)),
         spanText(recovery.longestSeconds), false);
    row(limit, {}, true);
    for (const RecoveredIncident &incident : recovery.incidents) {
        const QString start = instantText(QDateTime::fromSecsSinceEpoch(incident.time.start, Qt::UTC));
        QString words = incident.isOpen ? tr("depuis le %1, pas encore rétabli").arg(start)
                                        : tr("incident du %1").arg(start);
        if (incident.isOverLimit)
            words += tr(", au-delà du délai");
        row(words, spanText(incident.seconds), true);
    }
}

void ComputationText::addReadings()
{
    for (const DisagreementText &text : disagreementsOf(m_profile, m_answer)) {
        line();
        // The figures of a reading are a sentence: in the column of values they would take all the width.
        paragraph(bold(tr("Textes en désaccord, %1 : %2").arg(text.id, text.title)));
        for (const ReadingText &reading : text.readings) {
            paragraph(muted(reading.sentence));
            if (!reading.figures.isEmpty())
                paragraph(bold(reading.figures));
        }
    }
}

void ComputationText::addAssumptions()
{
    for (const QString &id : m_answer.rules) {
        const Rule *rule = m_profile.rule(id);
        if (!rule || !rule->assumption)
            continue;
        line();
        paragraph(QStringLiteral("<b>%1</b> %2").arg(tr("Hypothèse").toHtmlEscaped(), ruleLink(rule->id)));
        paragraph(muted(rule->assumptionReason));
    }
}

} // namespace

QString computationHtml(const TermsProfile &profile, const SlaAnswer &answer, const SlaMeasure &measure,
                        const QColor &secondary)
{
    return ComputationText(profile, answer, measure, secondary).make();
}

} // namespace vigie
