// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/api_names.h"
#include "gui/common/document_writer.h"
#include "gui/common/error_text.h"
#include "gui/common/import_dialog.h"
#include "gui/sla/outage_dialog.h"
#include "gui/sla/outage_history.h"
#include "gui/sla/outages_pane.h"
#include "gui/sla/sla_head.h"
#include "gui/sla/sla_page.h"
#include "services/exports/sla_export.h"
#include "services/imports/outage_import.h"
#include "services/reports/charts/chart_figure.h"
#include "services/reports/sla_subjects.h"
#include "services/reports/sla_words.h"
#include "services/storage/workspace.h"

#include <QMenu>

#include <algorithm>

namespace vigie {

namespace {

SlaSelection selectionOf(const SlaChoice &choice, bool everyApi)
{
    SlaSelection selection{.period = choice.period, .asOf = QDateTime::currentDateTimeUtc()};
    if (!everyApi) {
        selection.apis = {choice.api};
        selection.environment = choice.environment;
    }
    return selection;
}

TableBlock tableOf(const Chart &chart)
{
    const ChartTable figures = chart.table();
    TableBlock table{.summary = SlaPage::tr("Les chiffres du graphique"), .emptyText = SlaPage::tr("Aucun point.")};
    for (const QString &header : figures.headers) {
        table.columns += ReportColumn{
            .header = header, .alignment = table.columns.isEmpty() ? CellAlignment::Left : CellAlignment::Right};
    }
    for (const QStringList &row : figures.rows) {
        ReportRow cells;
        for (const QString &text : row)
            cells.cells += ReportCell{.text = text};
        table.rows += cells;
    }
    return table;
}

ReportDocument chartDocument(const std::shared_ptr<const Chart> &chart, const QString &period,
                             const ReportContext &context)
{
    constexpr double leastHeight = 80; // alone on its page, in millimetres
    ReportDocument document{.context = context};
    document.name = SlaPage::tr("Graphique");
    document.title = chart->name();
    document.subtitle = period;
    FigureBlock figure = figureOf(chart, context);
    figure.heightMillimetres = std::max(figure.heightMillimetres, leastHeight);
    document.blocks += figure;
    document.blocks += HeadingBlock{.text = SlaPage::tr("Chiffres")};
    document.blocks += tableOf(*chart);
    return document;
}

} // namespace

void SlaPage::addReports()
{
    QMenu *menu = m_head->reportMenu();
    menu->addAction(tr("PDF de cette API…"), this, [this] { writeReport(false); });
    menu->addAction(tr("PDF de toutes les API…"), this, [this] { writeReport(true); });
    menu->addSeparator();
    menu->addAction(tr("CSV de cette API…"), this, [this] { writeExport(false, false); });
    menu->addAction(tr("CSV de toutes les API…"), this, [this] { writeExport(true, false); });
    menu->addAction(tr("Classeur XLSX de cette API…"), this, [this] { writeExport(false, true); });
    menu->addAction(tr("Classeur XLSX de toutes les API…"), this, [this] { writeExport(true, true); });
}

void SlaPage::writeReport(bool everyApi)
{
    const SlaChoice &choice = m_head->choice();
    const QString name = everyApi ? tr("disponibilite-%1").arg(choice.period.text())
                                  : tr("disponibilite-%1-%2").arg(choice.api.value, choice.period.text());
    m_context.documents.writeReport(
        name,
        [selection = selectionOf(choice, everyApi)](Database &database, const ReportContext &context,
                                                    std::stop_token) -> Result<ReportDocument> {
            return slaReportMatter(database, selection).map([&](const SlaReportMatter &matter) {
                return slaReport(matter, context);
            });
        });
}

void SlaPage::writeExport(bool everyApi, bool asWorkbook)
{
    const SlaChoice &choice = m_head->choice();
    const QString name = everyApi ? tr("disponibilite-%1").arg(choice.period.text())
                                  : tr("disponibilite-%1-%2").arg(choice.api.value, choice.period.text());
    m_context.documents.writeExport(
        name, asWorkbook ? ExportFormat::Xlsx : ExportFormat::Csv,
        [selection = selectionOf(choice, everyApi)](Database &database, std::stop_token) -> Result<ExportTable> {
            return slaReportMatter(database, selection).map([&](const SlaReportMatter &matter) {
                return slaExport(everyAnswer(matter), selection.asOf);
            });
        });
}

void SlaPage::printChart(const std::shared_ptr<const Chart> &chart)
{
    if (!chart)
        return;
    m_context.documents.writeReport(
        tr("graphique-%1-%2").arg(m_head->choice().api.value, m_head->choice().period.text()),
        [chart, period = periodTitle(m_head->choice().period)](Database &, const ReportContext &context,
                                                               std::stop_token) -> Result<ReportDocument> {
            return chartDocument(chart, period, context);
        });
}

void SlaPage::editOutage(const Outage &outage)
{
    if (!m_data)
        return;
    Outage edited = outage;
    if (edited.id.isNull() && edited.source == OutageSource::Probe)
        edited.source = OutageSource::Manual;
    auto *dialog = new OutageDialog(
        edited, m_context.apis.nameOf(edited.api), availabilityTermsOf(m_data->chosen.profile),
        QDateTime::currentDateTimeUtc(), [this](const Outage &typed) { return keep(typed); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QString SlaPage::keep(const Outage &outage)
{
    OutageRepository outages(m_context.workspace.database());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool isNew = outage.id.isNull();
    Result<> kept;
    if (isNew) {
        if (const auto added = outages.add(outage, now); !added)
            kept = failure(added.error());
    } else if (const auto updated = outages.update(outage, now); !updated) {
        kept = failure(updated.error());
    }
    if (!kept)
        return errorLine(kept.error());
    Q_EMIT noted(isNew ? tr("Interruption enregistrée.")
                       : tr("Interruption modifiée ; l’ancienne version reste dans "
                            "l’historique."));
    Q_EMIT workspaceChanged();
    refresh();
    return {};
}

void SlaPage::importOutages()
{
    auto *dialog = new ImportDialog(
        m_context.workspace, tr("Importer des interruptions"), [] { return std::make_unique<OutageImporter>(); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, [this] {
        Q_EMIT workspaceChanged();
        refresh();
    });
    dialog->open();
}

void SlaPage::removeOutage(const Outage &outage)
{
    const auto removed =
        OutageRepository(m_context.workspace.database()).remove(outage.id, QDateTime::currentDateTimeUtc());
    Q_EMIT noted(removed ? tr("Interruption retirée ; son historique est gardé.") : errorLine(removed.error()));
    if (!removed)
        return;
    Q_EMIT workspaceChanged();
    refresh();
}

void SlaPage::showHistory(const Outage &outage)
{
    const auto edits = OutageRepository(m_context.workspace.database()).edits(outage.id);
    if (!edits) {
        Q_EMIT noted(errorLine(edits.error()));
        return;
    }
    auto *dialog = new OutageHistory(*edits, availabilityTermsOf(m_data->chosen.profile), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace vigie
