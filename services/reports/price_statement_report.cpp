// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/price_statement_report.h"

#include "services/reports/printable_text.h"
#include "services/reports/report_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

class PriceStatementReport
{
    Q_DECLARE_TR_FUNCTIONS(vigie::PriceStatementReport)

public:
    PriceStatementReport(const QList<PriceStatement> &statements, const ReportContext &context)
        : m_statements(statements)
        , m_context(context)
    {
    }

    ReportDocument make() const;

private:
    [[nodiscard]] SummaryBlock summary(const PriceStatement &statement) const;
    [[nodiscard]] FactsBlock costs(const PriceStatement &statement) const;
    [[nodiscard]] TableBlock lines(const PriceStatement &statement) const;
    [[nodiscard]] static ReportCell conventionCell(const PriceLine &line);
    [[nodiscard]] QString number(qint64 count) const { return m_context.locale.toString(count); }

    const QList<PriceStatement> &m_statements;
    const ReportContext &m_context;
};

SummaryBlock PriceStatementReport::summary(const PriceStatement &statement) const
{
    const std::optional<Amount> total = statement.total();
    const auto without = std::count_if(statement.lines.cbegin(), statement.lines.cend(),
                                       [](const PriceLine &line) { return line.conventions.isEmpty(); });
    const auto untold = std::count_if(statement.lines.cbegin(), statement.lines.cend(),
                                      [](const PriceLine &line) { return !line.letters; });
    SummaryBlock block;
    block.figure = total ? amountText(*total, m_context.locale) : tr("inconnu");
    block.caption = tr("montant de l’année %1").arg(statement.year);
    if (!statement.unit)
        block.state = StateMark{StateShape::DiamondQuestion, StateTone::ToMend, tr("Tarif de l’année à saisir")};
    else if (untold > 0)
        block.state = StateMark{StateShape::HalfDisc, StateTone::Info, tr("Plis à saisir")};
    else
        block.state = StateMark{StateShape::DiscTick, StateTone::Ok, tr("État complet")};
    block.facts = {{.label = tr("Partenaires"), .value = number(statement.lines.size())},
                   {.label = tr("Plis déposés"), .value = number(statement.letters())},
                   {.label = tr("Partenaires dont les plis ne sont pas saisis"), .value = number(untold)},
                   {.label = tr("Partenaires sans convention connue"), .value = number(without)}};
    return block;
}

FactsBlock PriceStatementReport::costs(const PriceStatement &statement) const
{
    FactsBlock block;
    for (const PriceComponent &component : statement.terms.components) {
        const bool isTyped = statement.price && statement.price->components.contains(component.key);
        block.facts += Fact{.label = component.label,
                            .value = isTyped
                                ? unitCostText(statement.price->components.value(component.key), m_context.locale)
                                : tr("non saisi"),
                            .muted = !isTyped};
    }
    block.facts += Fact{.label = tr("Coût d’un pli"),
                        .value = statement.unit ? unitCostText(*statement.unit, m_context.locale) : tr("inconnu"),
                        .muted = !statement.unit};
    if (statement.price)
        block.facts += Fact{.label = tr("En vigueur depuis le"), .value = shortDate(statement.price->validFrom)};
    return block;
}

ReportCell PriceStatementReport::conventionCell(const PriceLine &line)
{
    if (line.conventions.isEmpty())
        return {.state = StateMark{StateShape::TriangleExclamation, StateTone::Warn, tr("aucune connue")}};
    QStringList references, details;
    for (const FinancialConvention &convention : line.conventions) {
        references.append(convention.reference);
        QStringList parts;
        if (convention.signedOn.isValid())
            parts.append(tr("signée le %1").arg(shortDate(convention.signedOn)));
        if (convention.startsOn.isValid())
            parts.append(tr("du %1").arg(shortDate(convention.startsOn)));
        if (convention.endsOn.isValid())
            parts.append(tr("au %1").arg(shortDate(convention.endsOn)));
        QStringList signatories{convention.producerSignatory, convention.partnerSignatory};
        signatories.removeAll(QString());
        if (!signatories.isEmpty())
            parts.append(tr("par %1").arg(signatories.join(QStringLiteral(", "))));
        details.append(parts.join(u' '));
    }
    return {.text = references.join(u'\n'), .second = details.join(u'\n')};
}

TableBlock PriceStatementReport::lines(const PriceStatement &statement) const
{
    TableBlock table{.summary = tr("Une ligne par partenaire"),
                     .columns = {{.header = tr("Partenaire")},
                                 {.header = tr("Convention financière")},
                                 {.header = tr("Plis déposés"), .alignment = CellAlignment::Right},
                                 {.header = tr("Montant"), .alignment = CellAlignment::Right}},
                     .emptyText = tr("Aucun partenaire n’utilise le service en production.")};
    for (const PriceLine &line : statement.lines) {
        table.rows += ReportRow{
            .cells = {{.text = line.partnerName, .second = shownSiret(line.partnerSiret)},
                      conventionCell(line),
                      {.text = line.letters ? number(*line.letters) : tr("non saisis")},
                      {.text = line.amount ? amountText(*line.amount, m_context.locale) : tr("inconnu")}}};
    }
    if (const std::optional<Amount> total = statement.total())
        table.rows += ReportRow{.cells = {{.text = tr("Total")},
                                          {},
                                          {.text = number(statement.letters())},
                                          {.text = amountText(*total, m_context.locale)}},
                                .emphasis = RowEmphasis::Strong};
    return table;
}

ReportDocument PriceStatementReport::make() const
{
    ReportDocument document{.context = m_context};
    document.name = tr("État annuel des prestations");
    document.title = tr("État annuel des prestations");
    document.subtitle = m_statements.isEmpty() ? tr("Aucune API n’a de prix dans ses conditions")
                                               : tr("Année %1").arg(m_statements.first().year);
    for (const PriceStatement &statement : m_statements) {
        document.blocks += summary(statement);
        document.blocks += HeadingBlock{.text = statement.apiName, .remark = statement.terms.rule};
        document.blocks += costs(statement);
        document.blocks += lines(statement);
    }
    document.methodTitle = tr("Lecture");
    document.method = {
        typeset(
            tr("Montant d’un partenaire : plis déposés dans l’année multipliés par la somme des coûts unitaires. Que "
               "ces coûts s’additionnent est une lecture du texte (hypothèse).")),
        typeset(
            tr("Les prix et les plis sont saisis, jamais calculés : ce qui n’est pas saisi est inconnu. Le prix est "
               "révisé chaque année au 1er janvier.")),
        typeset(tr("Une convention financière est conclue entre les parties ; son absence est un avertissement."))};
    return document;
}

} // namespace

QString amountText(Amount amount, const QLocale &locale)
{
    // Rounded to the cent, half up; a double holds every sum of ours to the cent.
    const Amount cents = (amount + amountsInEuro / 200) / (amountsInEuro / 100);
    return locale.toString(double(cents) / 100, 'f', 2) + QStringLiteral("\u00a0€");
}

QString unitCostText(Amount amount, const QLocale &locale)
{
    return locale.toString(double(amount) / double(amountsInEuro), 'f', 4) + QStringLiteral("\u00a0€");
}

ReportDocument priceStatementReport(const QList<PriceStatement> &statements, const ReportContext &context)
{
    return PriceStatementReport(statements, context).make();
}

} // namespace vigie
