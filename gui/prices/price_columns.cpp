// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/prices/price_columns.h"

#include "gui/common/formats.h"
#include "gui/common/sample_texts.h"
#include "services/reports/price_statement_report.h"
#include "services/storage/folding.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace vigie {

namespace {

struct PriceColumns {
    Q_DECLARE_TR_FUNCTIONS(vigie::PriceColumns)
};

const QString caseFilter = QStringLiteral("case");

ListColumn column(const char *id, const QString &title, const QString &sample, ListColumn::Kind kind)
{
    return {.id = QString::fromLatin1(id), .title = title, .sample = sample, .kind = kind};
}

QString reference(const PriceLine &line)
{
    QStringList references;
    for (const FinancialConvention &convention : line.conventions)
        references.append(convention.reference);
    return references.join(QStringLiteral(", "));
}

bool isComplete(const PriceLine &line) { return line.amount && !line.conventions.isEmpty(); }

bool isKept(const PriceLine &line, const QStringList &words, const QString &which)
{
    if (which == QLatin1String("to_complete") && isComplete(line))
        return false;
    const QString text = searchText({line.partnerName, line.partnerSiret, reference(line)});
    return std::all_of(words.cbegin(), words.cend(),
                       [&text](const QString &word) { return text.contains(u' ' + word); });
}

//! Figures sort as figures, what is unknown first.
bool isBefore(const PriceLine &left, const PriceLine &right, const QString &column)
{
    if (column == QLatin1String("letters"))
        return left.letters.value_or(-1) < right.letters.value_or(-1);
    if (column == QLatin1String("amount"))
        return left.amount.value_or(-1) < right.amount.value_or(-1);
    if (column == QLatin1String("convention"))
        return folded(reference(left)) < folded(reference(right));
    return folded(left.partnerName) < folded(right.partnerName);
}

} // namespace

StateText priceStateText(const PriceRow &row)
{
    if (!row.statement.unit)
        return {Glyph::ToMend, PriceColumns::tr("Tarif à saisir")};
    if (!row.line.letters)
        return {Glyph::Upcoming, PriceColumns::tr("Plis à saisir")};
    if (row.line.conventions.isEmpty())
        return {Glyph::Late, PriceColumns::tr("Convention inconnue")};
    return {Glyph::Ok, PriceColumns::tr("Complet")};
}

QList<ListColumn> priceColumns()
{
    using Kind = ListColumn::Kind;
    ListColumn partner = column("partner", PriceColumns::tr("Partenaire"),
                                QStringLiteral("Syndicat des eaux du Grand-Orval"), Kind::Text);
    partner.filter = ListColumn::Filter::Text;
    partner.stretches = true;
    partner.strong = true;
    ListColumn api = column("api", PriceColumns::tr("API"), sampleApi(), Kind::Text);
    api.sortable = false;
    ListColumn state = column("state", PriceColumns::tr("État"), PriceColumns::tr("Convention inconnue"), Kind::State);
    state.sortable = false;
    return {partner,
            api,
            column("convention", PriceColumns::tr("Convention"), QStringLiteral("CONV-2026-00123"), Kind::Identifier),
            column("letters", PriceColumns::tr("Plis déposés"), QStringLiteral("1 234 567"), Kind::Figure),
            column("amount", PriceColumns::tr("Montant"), QStringLiteral("1 234 567,89 €"), Kind::Figure),
            state};
}

qint64 priceRowId(const PriceRow &row)
{
    // A few priced APIs at most: one partner has a row in each.
    constexpr qint64 apis = 1000;
    return row.line.partner.value * apis + qint64(qHash(row.statement.api.value, 0) % apis);
}

ListRow priceTableRow(const PriceRow &row)
{
    const PriceLine &line = row.line;
    const StateText state = priceStateText(row);
    const QString convention = reference(line);
    return {.id = priceRowId(row),
            .cells = {{.text = line.partnerName, .tip = siretText(line.partnerSiret)},
                      {.text = row.statement.apiName},
                      {.text = convention.isEmpty() ? dash() : convention},
                      {.text = line.letters ? countText(*line.letters) : dash()},
                      {.text = line.amount ? amountText(*line.amount, QLocale()) : dash()},
                      {.text = state.word, .glyph = state.glyph}},
            .value = row};
}

QList<TableView> priceViews()
{
    return {
        {.id = QStringLiteral("all"),
         .title = PriceColumns::tr("Tous"),
         .state = {.sortColumn = QStringLiteral("partner")}},
        {.id = QStringLiteral("to_complete"),
         .title = PriceColumns::tr("À compléter"),
         .state = {.filters = {{caseFilter, QStringLiteral("to_complete")}}, .sortColumn = QStringLiteral("partner")}}};
}

QList<PriceStatement> chosenStatements(QList<PriceStatement> statements, const TableState &state)
{
    const QStringList words = searchWords(state.filters.value(QStringLiteral("partner")) + u' '
                                          + state.filters.value(QStringLiteral("search")));
    for (PriceStatement &statement : statements) {
        statement.lines.removeIf(
            [&](const PriceLine &line) { return !isKept(line, words, state.filters.value(caseFilter)); });
        std::stable_sort(statement.lines.begin(), statement.lines.end(),
                         [&state](const PriceLine &left, const PriceLine &right) {
                             return state.sortOrder == Qt::AscendingOrder ? isBefore(left, right, state.sortColumn)
                                                                          : isBefore(right, left, state.sortColumn);
                         });
    }
    return statements;
}

QList<PriceRow> priceRows(const QList<PriceStatement> &statements, const TableState &state)
{
    QList<PriceRow> rows;
    for (PriceStatement &statement : chosenStatements(statements, state)) {
        const QList<PriceLine> lines = std::exchange(statement.lines, {});
        for (const PriceLine &line : lines)
            rows.append({.statement = statement, .line = line});
    }
    return rows;
}

} // namespace vigie
