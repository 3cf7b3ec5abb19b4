// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/prices/prices_page.h"

#include "gui/common/action_button.h"
#include "gui/common/background_reader.h"
#include "gui/common/document_list.h"
#include "gui/common/document_writer.h"
#include "gui/common/error_text.h"
#include "gui/common/formats.h"
#include "gui/common/sheet.h"
#include "gui/prices/price_dialog.h"
#include "gui/prices/price_line_dialog.h"
#include "services/exports/price_statement_export.h"
#include "services/reports/price_statement_report.h"
#include "services/storage/workspace.h"

#include <QComboBox>
#include <QLocale>

namespace vigie {

namespace {

Result<QList<PriceRow>> rowsOf(Database &database, int year, const TableState &state)
{
    return priceStatements(database, year, QDate::currentDate()).map([&state](const QList<PriceStatement> &statements) {
        return priceRows(statements, state);
    });
}

Result<QList<qint64>> idsOf(Database &database, int year, const TableState &state)
{
    return rowsOf(database, year, state).map([](const QList<PriceRow> &rows) {
        QList<qint64> ids;
        for (const PriceRow &row : rows)
            ids.append(priceRowId(row));
        return ids;
    });
}

TableQuery queryOf(const TableState &state, int year)
{
    return {.ids = [state, year](Database &database, const std::stop_token &) { return idsOf(database, year, state); },
            .rows =
                [year](Database &database, const QList<qint64> &wanted) {
                    return rowsOf(database, year, {}).map([&wanted](const QList<PriceRow> &rows) {
                        QHash<qint64, PriceRow> byId;
                        for (const PriceRow &row : rows)
                            byId.insert(priceRowId(row), row);
                        QList<ListRow> shown;
                        for (const qint64 id : wanted) {
                            if (byId.contains(id))
                                shown.append(priceTableRow(byId.value(id)));
                        }
                        return shown;
                    });
                }};
}

} // namespace

TableSpec PricesPage::spec(const SharedYear &year)
{
    return {
        .id = QStringLiteral("prices"),
        .title = tr("Conventions et tarifs"),
        .columns = priceColumns(),
        .views = priceViews(),
        .sortColumn = QStringLiteral("partner"),
        .query = [year](const TableState &state) { return queryOf(state, *year); },
        .count =
            [year](Database &database, const TableState &state) {
                return idsOf(database, *year, state).map([](const QList<qint64> &ids) { return qint64(ids.size()); });
            },
        .empty = {.sentence = tr("Aucun partenaire n’est en production sur une API dont les conditions donnent un "
                                 "prix.")},
        .exports = true,
        .prints = true};
}

PricesPage::PricesPage(const PageContext &context, QWidget *parent)
    : PricesPage(context, std::make_shared<int>(QDate::currentDate().year()), parent)
{
}

PricesPage::PricesPage(const PageContext &context, const SharedYear &year, QWidget *parent)
    : TablePage(context, spec(year), parent)
    , m_year(year)
    , m_years(new QComboBox(this))
    , m_documents(context.workspace)
{
    constexpr int yearsBack = 6;
    m_years->setObjectName(QStringLiteral("priceYear"));
    m_years->setAccessibleName(tr("Année"));
    for (int shown = *year + 1; shown > *year - yearsBack; --shown)
        m_years->addItem(QString::number(shown), shown);
    m_years->setCurrentIndex(1);
    auto *price = new ActionButton(tr("Tarif de l’année…"), Emphasis::Plain, this);
    price->setObjectName(QStringLiteral("editPrice"));
    addHeadWidget(m_years);
    addHeadWidget(price);
    connect(m_years, &QComboBox::currentIndexChanged, this, [this] {
        *m_year = m_years->currentData().toInt();
        refresh();
    });
    connect(price, &ActionButton::clicked, this, &PricesPage::editPrice);
}

QString PricesPage::headline(qint64 rows, qint64 selected) const
{
    const QString all = tr("%Ln partenaire(s)", nullptr, int(rows));
    return selected > 1 ? tr("%1 · %Ln sélectionné(s)", nullptr, int(selected)).arg(all) : all;
}

void PricesPage::activate(const ListRow &row) { edit(std::any_cast<const PriceRow &>(row.value)); }

void PricesPage::onWritten()
{
    refresh();
    Q_EMIT workspaceChanged();
}

void PricesPage::edit(const PriceRow &row)
{
    auto *dialog = new PriceLineDialog(context().workspace, row, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PriceLineDialog::saved, this, &PricesPage::onWritten);
    dialog->open();
}

//! Of the API of the row in sight, else of the first one that has a price.
void PricesPage::editPrice()
{
    ApiCode wanted;
    if (const auto row = currentRow())
        wanted = std::any_cast<const PriceRow &>(row->value).statement.api;
    m_prices.cancel();
    m_prices.deliver(
        context().reader.askQuickly<QList<PriceStatement>>(
            [year = *m_year](Database &database) { return priceStatements(database, year, QDate::currentDate()); },
            m_prices.token()),
        [this, wanted](const Result<QList<PriceStatement>> &statements) {
            if (!statements || statements->isEmpty()) {
                Q_EMIT noted(statements ? tr("Aucune API n’a de prix dans ses conditions.")
                                        : errorLine(statements.error()));
                return;
            }
            PriceStatement chosen = statements->first();
            for (const PriceStatement &statement : *statements) {
                if (statement.api == wanted)
                    chosen = statement;
            }
            auto *dialog = new PriceDialog(context().workspace, chosen, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &PriceDialog::saved, this, &PricesPage::onWritten);
            dialog->open();
        });
}

void PricesPage::addConventions(const PriceRow &row)
{
    sheet().beginSection(tr("Convention financière"), row.statement.terms.conventionRule);
    if (row.line.conventions.isEmpty())
        sheet().addParagraph(tr("Aucune n’est connue pour cette année : c’est un avertissement, rien n’est bloqué."));
    for (const FinancialConvention &convention : row.line.conventions) {
        sheet().addIdentifier(tr("Référence"), convention.reference);
        sheet().addField(tr("Signée le"), dateText(convention.signedOn));
        sheet().addField(tr("Début"), dateText(convention.startsOn));
        sheet().addField(tr("Fin"), dateText(convention.endsOn));
        sheet().addField(tr("Pour le producteur"),
                         convention.producerSignatory.isEmpty() ? dash() : convention.producerSignatory);
        sheet().addField(tr("Pour le partenaire"),
                         convention.partnerSignatory.isEmpty() ? dash() : convention.partnerSignatory);
    }
}

void PricesPage::fillSheet(const ListRow &shown)
{
    const auto row = std::any_cast<PriceRow>(shown.value);
    const PriceStatement &statement = row.statement;
    sheet().clear();
    sheet().setHead(row.line.partnerName, siretText(row.line.partnerSiret), priceStateText(row));
    auto *change = new ActionButton(tr("Convention et plis…"));
    change->setObjectName(QStringLiteral("sheet-edit"));
    change->setSmall(true);
    connect(change, &ActionButton::clicked, this, [this, row] { edit(row); });
    sheet().setActions({change});
    sheet().beginSection(tr("Année %1").arg(statement.year), statement.terms.rule);
    for (const PriceComponent &component : statement.terms.components) {
        const bool isTyped = statement.price && statement.price->components.contains(component.key);
        sheet().addField(component.label,
                         isTyped ? unitCostText(statement.price->components.value(component.key), QLocale()) : dash());
    }
    sheet().addField(tr("Coût d’un pli"), statement.unit ? unitCostText(*statement.unit, QLocale()) : dash());
    sheet().addField(tr("Plis déposés"), row.line.letters ? countText(*row.line.letters) : dash());
    sheet().addField(tr("Montant"), row.line.amount ? amountText(*row.line.amount, QLocale()) : dash());
    if (!row.line.amount)
        sheet().addParagraph(tr("Le montant n’est montré que lorsque le tarif et les plis sont saisis."));
    addConventions(row);
    if (!row.line.conventions.isEmpty()) {
        auto *documents = new DocumentList(m_documents, context().reader);
        documents->show({.kind = QStringLiteral("financial_convention"),
                         .id = QString::number(row.line.conventions.first().id.value)});
        sheet().beginSection(tr("Documents"));
        sheet().addWidget(documents);
    }
    sheet().finish();
}

void PricesPage::exportRows(ExportFormat format)
{
    context().documents.writeExport(tr("etat-annuel-%1").arg(*m_year), format,
                                    [state = state(), year = *m_year](Database &database, const std::stop_token &) {
                                        return priceStatements(database, year, QDate::currentDate())
                                            .map([&state](const QList<PriceStatement> &statements) {
                                                return priceStatementExport(chosenStatements(statements, state),
                                                                            QDateTime::currentDateTimeUtc());
                                            });
                                    });
}

void PricesPage::print()
{
    context().documents.writeReport(
        tr("etat-annuel-%1").arg(*m_year),
        [state = state(), year = *m_year](Database &database, const ReportContext &report, const std::stop_token &) {
            return priceStatements(database, year, QDate::currentDate())
                .map([&](const QList<PriceStatement> &statements) {
                    return priceStatementReport(chosenStatements(statements, state), report);
                });
        });
}

} // namespace vigie
