// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/subcontractors/subcontractors_page.h"

#include "gui/common/action_button.h"
#include "gui/common/api_names.h"
#include "gui/common/document_list.h"
#include "gui/common/document_writer.h"
#include "gui/common/error_text.h"
#include "gui/common/formats.h"
#include "gui/common/import_dialog.h"
#include "gui/common/mass_revocation_strip.h"
#include "gui/common/sheet.h"
#include "gui/common/table/data_table.h"
#include "gui/common/token_verbs.h"
#include "gui/subcontractors/subcontractor_columns.h"
#include "gui/subcontractors/subcontractor_dialog.h"
#include "services/connectors/products.h"
#include "services/exports/subcontractor_export.h"
#include "services/imports/subcontractor_import.h"
#include "services/operations/revocation_runner.h"
#include "services/reports/subcontractors_report.h"
#include "services/settings/settings.h"
#include "services/storage/service_repository.h"
#include "services/storage/workspace.h"

namespace vigie {

namespace {

TableQuery queryOf(const TableState &state, ApiNames &apis)
{
    const SubcontractorFilter filter = subcontractorFilterOf(state);
    const SubcontractorOrder order = subcontractorOrderOf(state);
    const auto query = [](Database &database) { return SubcontractorQuery(database, QDate::currentDate()); };
    return {.ids = [=](Database &database, const std::stop_token &) { return query(database).ids(filter, order); },
            .rows =
                [=, &apis](Database &database, const QList<qint64> &ids) {
                    return query(database).rows(ids).map([&apis](const QList<JudgedSubcontractor> &rows) {
                        QList<ListRow> shown;
                        for (const JudgedSubcontractor &one : rows)
                            shown.append(subcontractorTableRow(one, apis));
                        return shown;
                    });
                }};
}

//! What the platform of a token can do, and why not now.
std::optional<Verb> verbFor(const TokenRow &token, const QList<Service> &services)
{
    for (const Service &service : services) {
        if (service.id != token.credential.service)
            continue;
        const Product *product = productOf(service.product);
        const Capabilities capabilities = product ? product->offers() : Capabilities{};
        return refusalFor(token, capabilities).isEmpty() ? mainVerbOf(capabilities) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

TableSpec SubcontractorsPage::spec(const PageContext &context)
{
    ApiNames &apis = context.apis;
    return {.id = QStringLiteral("subcontractors"),
            .title = tr("Sous-traitants"),
            .columns = subcontractorColumns(apis),
            .views = subcontractorViews(),
            .sortColumn = QStringLiteral("name"),
            .query = [&apis](const TableState &state) { return queryOf(state, apis); },
            .count =
                [](Database &database, const TableState &state) {
                    return SubcontractorQuery(database, QDate::currentDate()).count(subcontractorFilterOf(state));
                },
            .empty = {.sentence = tr("Aucun sous-traitant n’est déclaré, et aucun service n’en montre."),
                      .button = tr("Déclarer un sous-traitant")},
            .exports = true,
            .prints = true};
}

SubcontractorsPage::SubcontractorsPage(const PageContext &context, QWidget *parent)
    : TablePage(context, spec(context), parent)
    , m_documents(context.workspace)
    , m_strip(new MassRevocationStrip(this))
{
    addStrip(m_strip);
    auto *import = new ActionButton(tr("Importer…"), Emphasis::Plain, this);
    import->setObjectName(QStringLiteral("importSubcontractors"));
    auto *declare = new ActionButton(tr("Déclarer…"), Emphasis::Plain, this);
    declare->setObjectName(QStringLiteral("declareSubcontractor"));
    addHeadWidget(import);
    addHeadWidget(declare);
    connect(import, &ActionButton::clicked, this, &SubcontractorsPage::openImport);
    connect(declare, &ActionButton::clicked, this, &SubcontractorsPage::fill);
    connect(m_strip, &MassRevocationStrip::confirmed, this, &SubcontractorsPage::revoke);
    connect(m_strip, &MassRevocationStrip::dismissed, this, [this] { table().setFocus(); });
}

QString SubcontractorsPage::headline(qint64 rows, qint64 selected) const
{
    const QString all = state().filters.contains(companyFilter)
        ? tr("%Ln déclaration(s) de la même entreprise", nullptr, int(rows))
        : tr("%Ln sous-traitant(s)", nullptr, int(rows));
    return selected > 1 ? tr("%1 · %Ln sélectionné(s)", nullptr, int(selected)).arg(all) : all;
}

void SubcontractorsPage::fill() { edit({}); }

void SubcontractorsPage::activate(const ListRow &row)
{
    edit(std::any_cast<const JudgedSubcontractor &>(row.value).row);
}

//! One that was only detected is shown as a new declaration; without a partner it would be one for all bodies.
void SubcontractorsPage::edit(const SubcontractorRow &row)
{
    if (row.hasUnknownBody) {
        Q_EMIT noted(tr("Partenaire inconnu : synchronisez DataPass, puis déclarez."));
        return;
    }
    SubcontractorDeclaration declaration = row.declaration;
    if (declaration.id.value < 0)
        declaration.id = {};
    auto *dialog = new SubcontractorDialog(context().workspace, context().apis, declaration, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SubcontractorDialog::saved, this, [this](SubcontractorId id) {
        Place saved = place();
        saved.object = QString::number(id.value); // what was detected has another one
        open(saved);
        refresh();
        Q_EMIT workspaceChanged();
    });
    dialog->open();
}

void SubcontractorsPage::openImport()
{
    auto *dialog = new ImportDialog(
        context().workspace, tr("Importer des sous-traitants"),
        [] { return std::make_unique<SubcontractorImporter>(); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, [this] {
        refresh();
        Q_EMIT workspaceChanged();
    });
    dialog->open();
}

void SubcontractorsPage::fillSheet(const ListRow &row)
{
    const auto one = std::any_cast<JudgedSubcontractor>(row.value);
    sheet().clear();
    sheet().setHead(companyText(one.row.declaration), bodyText(one.row),
                    {row.cells.last().glyph, row.cells.last().text});
    m_facts.cancel();
    m_facts.deliver(context().reader.ask<SubcontractorSheetFacts>(
                        [one](Database &database) { return subcontractorFacts(database, one, QDate::currentDate()); },
                        m_facts.token()),
                    [this](const Result<SubcontractorSheetFacts> &facts) {
                        if (facts)
                            showFacts(*facts);
                        else
                            sheet().addParagraph(errorText(facts.error()).happened);
                    });
}

void SubcontractorsPage::showFacts(const SubcontractorSheetFacts &facts)
{
    const SubcontractorDeclaration &one = facts.one.row.declaration;
    sheet().clear();
    sheet().setHead(companyText(one), bodyText(facts.one.row), subcontractorStateText(facts.one.verdict.state));
    auto *change = new ActionButton(one.id.value < 0 ? tr("Déclarer") : tr("Modifier"));
    change->setObjectName(QStringLiteral("sheet-edit"));
    change->setSmall(true);
    connect(change, &ActionButton::clicked, this, [this, row = facts.one.row] { edit(row); });
    auto *dependents = new ActionButton(tr("Qui en dépend ?"));
    dependents->setObjectName(QStringLiteral("sheet-dependents"));
    dependents->setSmall(true);
    dependents->setToolTip(tr("Ne montrer que ses déclarations, chez tous les partenaires"));
    connect(dependents, &ActionButton::clicked, this, [this, facts] { showDependents(facts); });
    auto *revokeAll = new ActionButton(tr("Tout révoquer"), Emphasis::DangerOutline);
    revokeAll->setObjectName(QStringLiteral("sheet-revoke-all"));
    revokeAll->setSmall(true);
    revokeAll->setEnabled(!facts.tokens.isEmpty());
    revokeAll->setToolTip(facts.tokens.isEmpty() ? tr("Aucun jeton remis n’est connu.") : QString());
    connect(revokeAll, &ActionButton::clicked, this, [this, facts] { askRevocation(facts); });
    sheet().setActions({change, dependents, revokeAll});
    fillSubcontractorSheet(sheet(), facts, context().apis);
    if (one.id.value > 0) {
        auto *documents = new DocumentList(m_documents, context().reader);
        documents->show({.kind = QStringLiteral("subcontractor"), .id = QString::number(one.id.value)});
        sheet().beginSection(tr("Documents"));
        sheet().addWidget(documents);
    }
    sheet().finish();
}

void SubcontractorsPage::showDependents(const SubcontractorSheetFacts &facts)
{
    TableState wanted{.filters = {{companyFilter, companyKey(facts.one.row.declaration)}},
                      .sortColumn = QStringLiteral("partner")};
    setState(wanted);
    table().setFocus();
}

void SubcontractorsPage::askRevocation(const SubcontractorSheetFacts &facts)
{
    const QList<Service> services = ServiceRepository(context().workspace.database()).all().value_or(QList<Service>{});
    m_asked.clear();
    QSet<ApiCode> apis;
    for (const TokenRow &token : facts.tokens) {
        if (!verbFor(token, services))
            continue;
        m_asked.append(token);
        apis += QSet<ApiCode>(token.credential.apis.begin(), token.credential.apis.end());
    }
    m_company = facts.one.row.declaration.name;
    if (m_asked.isEmpty()) {
        Q_EMIT noted(tr("Aucun des jetons remis ne peut être révoqué maintenant."));
        return;
    }
    m_strip->ask(m_asked, int(facts.tokens.size() - m_asked.size()), context().apis.namesOf(apis.values()));
}

void SubcontractorsPage::revoke(const QList<CredentialId> &tokens)
{
    const QList<Service> services = ServiceRepository(context().workspace.database()).all().value_or(QList<Service>{});
    for (const TokenRow &token : std::as_const(m_asked)) {
        const std::optional<Verb> verb = verbFor(token, services);
        if (!verb || !tokens.contains(token.credential.id))
            continue;
        const auto intent = context().revocations.request(
            {.verb = *verb,
             .credential = token.credential.id,
             .reason = tr("Jetons remis au sous-traitant %1").arg(m_company),
             .countdown = context().settings.countdown()});
        if (!intent)
            Q_EMIT noted(errorLine(intent.error()));
    }
    table().setFocus();
}

void SubcontractorsPage::exportRows(ExportFormat format)
{
    context().documents.writeExport(tr("sous-traitants-%1").arg(QDate::currentDate().toString(Qt::ISODate)), format,
                                    [filter = subcontractorFilterOf(state()), order = subcontractorOrderOf(state())](
                                        Database &database, const std::stop_token &) {
                                        return SubcontractorQuery(database, QDate::currentDate())
                                            .found(filter, order)
                                            .map([](const QList<JudgedSubcontractor> &rows) {
                                                return subcontractorExport(rows, QDateTime::currentDateTimeUtc());
                                            });
                                    });
}

void SubcontractorsPage::print()
{
    context().documents.writeReport(
        tr("sous-traitants-%1").arg(QDate::currentDate().toString(Qt::ISODate)),
        [filter = subcontractorFilterOf(state()), order = subcontractorOrderOf(state())](
            Database &database, const ReportContext &report, const std::stop_token &) {
            return subcontractorsMatter(database, QDate::currentDate(), filter, order)
                .map([&report](const SubcontractorsMatter &matter) { return subcontractorsReport(matter, report); });
        });
}

} // namespace vigie
