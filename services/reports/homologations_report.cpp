// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/homologations_report.h"

#include "model/terms/disagreement_search.h"
#include "services/reports/access_words.h"
#include "services/reports/disagreement_table.h"
#include "services/reports/homologation_words.h"
#include "services/reports/printable_text.h"
#include "services/reports/report_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

class HomologationsReport
{
    Q_DECLARE_TR_FUNCTIONS(vigie::HomologationsReport)

public:
    HomologationsReport(const HomologationsMatter &matter, const ReportContext &context)
        : m_matter(matter)
        , m_context(context)
    {
    }

    ReportDocument make() const;

private:
    [[nodiscard]] QString selection() const;
    [[nodiscard]] SummaryBlock summary() const;
    [[nodiscard]] TableBlock table() const;
    [[nodiscard]] static ReportRow line(const HomologationRow &row);
    [[nodiscard]] TableBlock clauses() const;
    [[nodiscard]] QStringList citedRules() const;
    [[nodiscard]] QList<Disagreement> disagreements() const;
    [[nodiscard]] qsizetype count(HomologationState state) const;
    [[nodiscard]] static QStringList method();

    const HomologationsMatter &m_matter;
    const ReportContext &m_context;
};

QString HomologationsReport::selection() const
{
    const HomologationFilter &filter = m_matter.filter;
    QStringList parts;
    if (!filter.api.isNull())
        parts += apiTitle(apiName(filter.api, m_matter.profiles));
    if (filter.kind)
        parts += homologationKindText(*filter.kind);
    if (filter.state)
        parts += typeset(tr("état « %1 »")).arg(homologationStateText(*filter.state));
    if (!filter.partnerSiret.isEmpty())
        parts += tr("SIRET %1").arg(shownSiret(filter.partnerSiret));
    if (!filter.partnerName.isEmpty())
        parts += typeset(tr("nom du partenaire contenant « %1 »")).arg(filter.partnerName);
    if (!filter.search.isEmpty())
        parts += typeset(tr("recherche « %1 »")).arg(filter.search);
    if (filter.view == HomologationView::ToHandle)
        parts += tr("à traiter");
    if (filter.view == HomologationView::Reserved)
        parts += tr("APE et réserves");
    const QString day = tr("au %1").arg(shortDate(m_matter.day));
    return parts.isEmpty() ? tr("Tous les partenaires, %1").arg(day)
                           : typeset(tr("Sélection : %1, %2")).arg(parts.join(QStringLiteral(", ")), day);
}

qsizetype HomologationsReport::count(HomologationState state) const
{
    return std::count_if(m_matter.rows.cbegin(), m_matter.rows.cend(),
                         [state](const HomologationRow &row) { return row.position.state == state; });
}

SummaryBlock HomologationsReport::summary() const
{
    const auto number = [this](qsizetype value) { return m_context.locale.toString(qlonglong(value)); };
    const qsizetype toHandle = std::count_if(m_matter.rows.cbegin(), m_matter.rows.cend(),
                                             [](const HomologationRow &row) { return row.position.isToHandle(); });
    SummaryBlock block{.figure = number(toHandle), .caption = tr("à traiter sur %1").arg(number(m_matter.rows.size()))};
    block.facts = {{.label = tr("Suspension requise"), .value = number(count(HomologationState::Expired))},
                   {.label = tr("En retard, suspension encourue"), .value = number(count(HomologationState::Overdue))},
                   {.label = tr("Aucune pièce"), .value = number(count(HomologationState::None))},
                   {.label = tr("À préparer"), .value = number(count(HomologationState::ToPrepare))},
                   {.label = tr("À corriger"), .value = number(count(HomologationState::ToCorrect))}};
    return block;
}

ReportRow HomologationsReport::line(const HomologationRow &row)
{
    const HomologationPosition &position = row.position;
    const Homologation *document = position.document();
    ReportRow line;
    line.cells += ReportCell{.text = row.partnerName, .second = shownSiret(row.partnerSiret)};
    line.cells += ReportCell{.text = row.apiName, .second = homologationKindText(row.kind())};
    line.cells += ReportCell{.second = position.terms.dueRule, .state = homologationStateMark(position)};
    line.cells += ReportCell{.text = position.dueOn.isValid() ? shortDate(position.dueOn) : tr("inconnue"),
                             .second = computationText(position)};
    line.cells += ReportCell{.text = document && !document->authority.isEmpty() ? document->authority : tr("non dite"),
                             .second = document ? valueOriginText(position.terms.isInterval ? document->receivedOrigin
                                                                                            : document->untilOrigin)
                                                : QString()};
    return line;
}

TableBlock HomologationsReport::table() const
{
    TableBlock table{.summary = tr("Une ligne par partenaire, API et genre de pièce"),
                     .columns = {{.header = tr("Partenaire, SIRET")},
                                 {.header = tr("API, pièce")},
                                 {.header = tr("État, clause")},
                                 {.header = tr("Due le, calcul")},
                                 {.header = tr("Autorité, origine")}},
                     .emptyText = tr("Aucune homologation ne répond à cette sélection.")};
    table.rows.reserve(m_matter.rows.size());
    for (const HomologationRow &row : m_matter.rows)
        table.rows += line(row);
    return table;
}

QStringList HomologationsReport::citedRules() const
{
    QStringList cited;
    for (const HomologationRow &row : m_matter.rows)
        cited << row.position.terms.dueRule << row.position.terms.warningRule << row.position.terms.exchangeRule;
    cited.removeDuplicates();
    return cited;
}

QList<Disagreement> HomologationsReport::disagreements() const
{
    QList<Disagreement> found;
    for (const TermsProfile &profile : m_matter.profiles) {
        // The same text of two APIs is written once in each of their profiles.
        for (const Disagreement &each : disagreementsOn(profile, citedRules())) {
            const bool isKnown = std::any_of(found.cbegin(), found.cend(), [&each](const Disagreement &known) {
                return known.id == each.id && known.readings == each.readings;
            });
            if (!isKnown)
                found.append(each);
        }
    }
    return found;
}

TableBlock HomologationsReport::clauses() const
{
    TableBlock table{.summary = tr("Les clauses citées"),
                     .columns = {{.header = tr("Clause")}, {.header = tr("Ce qu’elle dit")}},
                     .emptyText = tr("Aucune clause n’est citée.")};
    const QStringList cited = citedRules();
    for (const TermsProfile &profile : m_matter.profiles) {
        for (const Rule &rule : profile.rules) {
            if (!cited.contains(rule.id))
                continue;
            const QString origin = rule.origin == RuleOrigin::Product ? tr("conseil du logiciel")
                : rule.assumption                                     ? tr("hypothèse : %1").arg(rule.assumptionReason)
                                                                      : QString();
            table.rows += ReportRow{
                .cells = {{.text = rule.id, .second = tr("%1, art. %2").arg(profile.name, rule.article)},
                          {.text = rule.sentence, .second = origin}}};
        }
    }
    return table;
}

QStringList HomologationsReport::method()
{
    return {
        typeset(tr("Une attestation reçue le jour dû est dans les temps ; le retard commence le lendemain. Entre ce "
                   "jour et la fin, « suspension encourue » ; après la fin, « suspension requise ». Ces deux étapes "
                   "sont une lecture : une personne décide.")),
        typeset(tr("« À corriger » : la fin précède le début, la durée dépasse cinq ans ou une date sort des années "
                   "2000 à 2100. Rien n’en est conclu.")),
        typeset(tr("Les dates lues dans DataPass sont complétées ici ; l’origine de chacune est dite. Aucune clause "
                   "ne suspend pour un questionnaire en retard."))};
}

ReportDocument HomologationsReport::make() const
{
    ReportDocument document{.context = m_context};
    document.name = tr("Homologations");
    document.title = tr("Homologations de sécurité des partenaires");
    document.subtitle = selection();
    document.blocks += summary();
    document.blocks += HeadingBlock{.text = tr("Partenaires"), .remark = tr("dans l’ordre de la fenêtre")};
    document.blocks += table();
    document.blocks += HeadingBlock{.text = tr("Clauses citées")};
    document.blocks += clauses();
    addDisagreements(document.blocks, disagreements());
    document.methodTitle = tr("Lecture");
    document.method = method();
    return document;
}

} // namespace

ReportDocument homologationsReport(const HomologationsMatter &matter, const ReportContext &context)
{
    return HomologationsReport(matter, context).make();
}

} // namespace vigie
