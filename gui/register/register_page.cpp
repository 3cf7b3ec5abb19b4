// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/register/register_page.h"

#include "gui/common/action_button.h"
#include "gui/common/api_names.h"
#include "gui/common/date_field.h"
#include "gui/common/disagreement_section.h"
#include "gui/common/document_list.h"
#include "gui/common/document_writer.h"
#include "gui/common/error_text.h"
#include "gui/common/formats.h"
#include "gui/common/import_dialog.h"
#include "gui/common/sheet.h"
#include "gui/register/register_columns.h"
#include "gui/register/register_dialog.h"
#include "gui/register/register_event_dialog.h"
#include "model/terms/disagreement_search.h"
#include "services/exports/register_export.h"
#include "services/imports/register_import.h"
#include "services/operations/register_keeping.h"
#include "services/reports/register_report.h"
#include "services/storage/profile_repository.h"
#include "services/storage/workspace.h"

namespace vigie {

namespace {

QDate shownDay(const std::shared_ptr<QDate> &day) { return day->isValid() ? *day : QDate::currentDate(); }

TableQuery queryOf(const TableState &state, ApiNames &apis, const QDate &day)
{
    const RegisterFilter filter = registerFilterOf(state);
    const RegisterOrder order = registerOrderOf(state);
    const auto ids = [=](Database &database) {
        return RegisterQuery(database, day).found(filter, order).map([](const QList<RegisterEntry> &entries) {
            QList<qint64> found;
            for (const RegisterEntry &entry : entries)
                found.append(entry.rowId);
            return found;
        });
    };
    return {.ids = [ids](Database &database, const std::stop_token &) { return ids(database); },
            .rows =
                [day, &apis](Database &database, const QList<qint64> &wanted) {
                    return RegisterQuery(database, day).rows(wanted).map([&apis](const QList<RegisterEntry> &entries) {
                        QList<ListRow> shown;
                        for (const RegisterEntry &entry : entries)
                            shown.append(registerTableRow(entry, apis));
                        return shown;
                    });
                }};
}

} // namespace

TableSpec RegisterPage::spec(const PageContext &context, const std::shared_ptr<QDate> &day)
{
    ApiNames &apis = context.apis;
    return {
        .id = QStringLiteral("register"),
        .title = tr("Registre RGPD"),
        .columns = registerColumns(apis),
        .views = registerViews(),
        .sortColumn = QStringLiteral("controller"),
        .query = [&apis, day](const TableState &state) { return queryOf(state, apis, shownDay(day)); },
        .count =
            [day](Database &database, const TableState &state) {
                return RegisterQuery(database, shownDay(day)).count(registerFilterOf(state));
            },
        .empty = {.sentence = tr("Aucune fiche : aucun partenaire n’est en production sur une API dont les conditions "
                                 "demandent un registre.")},
        .exports = true,
        .prints = true};
}

RegisterPage::RegisterPage(const PageContext &context, QWidget *parent)
    : RegisterPage(context, std::make_shared<QDate>(), parent)
{
}

RegisterPage::RegisterPage(const PageContext &context, const std::shared_ptr<QDate> &day, QWidget *parent)
    : TablePage(context, spec(context, day), parent)
    , m_day(day)
    , m_dayField(new DateField(QStringLiteral("registerDay"), tr("Registre tel qu’au"), this))
    , m_documents(context.workspace)
{
    m_dayField->setPlaceholderText(tr("Tel qu’au… (aujourd’hui)"));
    m_dayField->setFixedWidth(m_dayField->fontMetrics().horizontalAdvance(m_dayField->placeholderText()) + 24);
    auto *import = new ActionButton(tr("Importer…"), Emphasis::Plain, this);
    import->setObjectName(QStringLiteral("importRegister"));
    addHeadWidget(m_dayField);
    addHeadWidget(import);
    connect(m_dayField, &QLineEdit::editingFinished, this, &RegisterPage::takeDay);
    connect(import, &ActionButton::clicked, this, &RegisterPage::openImport);
}

void RegisterPage::takeDay()
{
    if (!m_dayField->isGood()) {
        Q_EMIT noted(tr("« %1 » n’est pas une date : écrivez 31/03/2026.").arg(m_dayField->text().simplified()));
        return;
    }
    if (*m_day == m_dayField->date())
        return;
    *m_day = m_dayField->date();
    refresh();
}

QString RegisterPage::headline(qint64 rows, qint64 selected) const
{
    const QString all = tr("%Ln fiche(s)", nullptr, int(rows));
    return selected > 1 ? tr("%1 · %Ln sélectionnée(s)", nullptr, int(selected)).arg(all) : all;
}

void RegisterPage::activate(const ListRow &row) { edit(std::any_cast<const RegisterEntry &>(row.value)); }

void RegisterPage::edit(const RegisterEntry &entry)
{
    auto *dialog = new RegisterDialog(context().workspace, entry, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RegisterDialog::saved, this, [this] {
        refresh();
        Q_EMIT workspaceChanged();
    });
    dialog->open();
}

void RegisterPage::editCommon(const ApiCode &api)
{
    const auto common = RegisterQuery(context().workspace.database(), QDate::currentDate()).common(api);
    const auto current = currentRow();
    if (!common || !current)
        return;
    RegisterEntry entry = std::any_cast<RegisterEntry>(current->value);
    entry.record = *common;
    entry.record.role = RegisterRole::Processor;
    edit(entry);
}

void RegisterPage::addEvent(const RegisterEntry &entry)
{
    auto *dialog = new RegisterEventDialog(context().workspace, entry.record.api, entry.record.partner, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RegisterEventDialog::saved, this, [this] {
        if (const auto row = currentRow())
            fillSheet(*row);
    });
    dialog->open();
}

void RegisterPage::noteCheck(const RegisterEntry &entry)
{
    const auto done = addRegisterEvent(context().workspace,
                                       {.api = entry.record.api,
                                        .partner = entry.record.partner,
                                        .kind = QStringLiteral("contact_check"),
                                        .happenedOn = QDate::currentDate(),
                                        .text = tr("Contacts de la fiche vérifiés")},
                                       QDateTime::currentDateTimeUtc());
    if (!done) {
        Q_EMIT noted(errorLine(done.error()));
        return;
    }
    refresh();
    Q_EMIT workspaceChanged();
}

void RegisterPage::openImport()
{
    auto *dialog = new ImportDialog(
        context().workspace, tr("Importer un registre"), [] { return std::make_unique<RegisterImporter>(); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, [this] {
        refresh();
        Q_EMIT workspaceChanged();
    });
    dialog->open();
}

void RegisterPage::fillSheet(const ListRow &row)
{
    const auto entry = std::any_cast<RegisterEntry>(row.value);
    m_history.cancel();
    m_history.deliver(context().reader.ask<History>(
                          [record = entry.record](Database &database) -> Result<History> {
                              RegisterRepository repository(database);
                              const auto versions = repository.versions(record.id);
                              const auto events = repository.events(record.api, record.partner);
                              if (!versions || !events)
                                  return failure(versions ? events.error() : versions.error());
                              const auto profile = ProfileRepository(database).find(record.api, QDate::currentDate());
                              return History{.versions = *versions,
                                             .events = *events,
                                             .disagreements = profile ? roleDisagreements(*profile)
                                                                      : QList<Disagreement>{}};
                          },
                          m_history.token()),
                      [this, entry](const Result<History> &history) {
                          if (history)
                              showEntry(entry, *history);
                          else
                              sheet().addParagraph(errorText(history.error()).happened);
                      });
}

void RegisterPage::showEntry(const RegisterEntry &entry, const History &history)
{
    sheet().clear();
    sheet().setHead(entry.partnerName, siretText(entry.partnerSiret), registerStateText(entry));
    auto *change = new ActionButton(tr("Compléter"));
    change->setObjectName(QStringLiteral("sheet-edit"));
    change->setSmall(true);
    connect(change, &ActionButton::clicked, this, [this, entry] { edit(entry); });
    auto *common = new ActionButton(tr("Commun"));
    common->setObjectName(QStringLiteral("sheet-common"));
    common->setSmall(true);
    common->setToolTip(tr("Ce que toutes les fiches de cette API ont en commun : sous-traitant, DPD, sécurité"));
    common->setVisible(entry.record.role == RegisterRole::Processor);
    connect(common, &ActionButton::clicked, this, [this, api = entry.record.api] { editCommon(api); });
    auto *event = new ActionButton(tr("Suivi…"));
    event->setObjectName(QStringLiteral("sheet-event"));
    event->setSmall(true);
    event->setToolTip(tr("Noter une instruction écrite, un audit ou un changement de DPD"));
    connect(event, &ActionButton::clicked, this, [this, entry] { addEvent(entry); });
    auto *check = new ActionButton(tr("Vérifié aujourd’hui"));
    check->setObjectName(QStringLiteral("sheet-check"));
    check->setSmall(true);
    check->setToolTip(tr("Noter que les contacts de cette fiche ont été vérifiés aujourd’hui"));
    check->setVisible(entry.record.role == RegisterRole::Processor);
    check->setEnabled(!context().workspace.isReadOnly());
    connect(check, &ActionButton::clicked, this, [this, entry] { noteCheck(entry); });
    sheet().setActions({change, common, event, check});
    addFields(entry);
    addHistory(history);
    if (!entry.record.id.isNull()) {
        auto *documents = new DocumentList(m_documents, context().reader);
        documents->show({.kind = QStringLiteral("processing_record"), .id = QString::number(entry.record.id.value)});
        sheet().beginSection(tr("Documents"));
        sheet().addWidget(documents);
    }
    addDisagreements(sheet(), history.disagreements);
    sheet().finish();
}

void RegisterPage::addFields(const RegisterEntry &entry)
{
    if (!entry.missing.isEmpty()) {
        sheet().beginSection(tr("Il manque"), entry.terms.rule);
        for (const QString &label : entry.missing)
            sheet().addState(label, {Glyph::ToMend, tr("Manque")});
    }
    sheet().beginSection(tr("Fiche"), registerRoleText(entry.record.role));
    sheet().addField(tr("Traitement"), entry.record.processing);
    for (const FieldVerdict &verdict : entry.verdicts) {
        const RegisterValue value = entry.values.value(verdict.field.key);
        if (verdict.state == FieldState::Filled)
            sheet().addField(verdict.field.label, value.text, fieldOriginText(value.origin));
        else
            sheet().addField(verdict.field.label, dash());
    }
    if (entry.contactsCheckedOn.isValid()) {
        sheet().addField(tr("Contacts vérifiés le"), dateText(entry.contactsCheckedOn),
                         entry.isCheckNoted ? tr("noté au suivi") : tr("dernière étape de la demande ou saisie"));
    }
    for (const auto &[key, label] :
         {std::pair(QStringLiteral("purposes"), tr("Finalités")), std::pair(QStringLiteral("data"), tr("Données")),
          std::pair(QStringLiteral("persons"), tr("Personnes")), std::pair(QStringLiteral("duration"), tr("Durée"))}) {
        const bool isField = std::any_of(entry.terms.fields.cbegin(), entry.terms.fields.cend(),
                                         [&key = key](const RegisterField &field) { return field.key == key; });
        if (!isField && !entry.text(key).isEmpty())
            sheet().addField(label, entry.text(key), fieldOriginText(entry.values.value(key).origin));
    }
}

void RegisterPage::addHistory(const History &history)
{
    sheet().beginSection(tr("Versions"), tr("%Ln version(s)", nullptr, int(history.versions.size())));
    if (history.versions.isEmpty())
        sheet().addParagraph(tr("Rien n’a encore été saisi : la fiche est déduite des données."));
    for (const ProcessingRecord &version : history.versions) {
        const QString signedOff = version.signedOffBy.isEmpty()
            ? tr("non validée")
            : tr("validée par %1 le %2").arg(version.signedOffBy, dateText(version.signedOffOn));
        sheet().addField(dateText(version.validFrom), signedOff);
    }
    sheet().beginSection(tr("Suivi"));
    if (history.events.isEmpty())
        sheet().addParagraph(tr("Ni instruction, ni audit, ni changement de DPD n’est noté."));
    for (const RegisterEvent &event : history.events) {
        sheet().addField(dateText(event.happenedOn),
                         tr("%1 : %2").arg(RegisterEventDialog::kindText(event.kind), event.text), event.reference);
    }
}

void RegisterPage::exportRows(ExportFormat format)
{
    context().documents.writeExport(
        tr("registre-%1").arg(shownDay(m_day).toString(Qt::ISODate)), format,
        [filter = registerFilterOf(state()), order = registerOrderOf(state()),
         day = shownDay(m_day)](Database &database, const std::stop_token &) {
            return RegisterQuery(database, day).found(filter, order).map([](const QList<RegisterEntry> &entries) {
                return registerExport(entries, QDateTime::currentDateTimeUtc());
            });
        });
}

void RegisterPage::print()
{
    context().documents.writeReport(
        tr("registre-%1").arg(shownDay(m_day).toString(Qt::ISODate)),
        [filter = registerFilterOf(state()), day = shownDay(m_day)](Database &database, const ReportContext &report,
                                                                    const std::stop_token &) {
            return registerMatter(database, day, filter).map([&report](const RegisterMatter &matter) {
                return registerReport(matter, report);
            });
        });
}

} // namespace vigie
