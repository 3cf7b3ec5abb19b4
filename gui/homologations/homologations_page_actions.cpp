// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page asks of services and files; the rest of it is in homologations_page.cpp.
#include "gui/common/api_names.h"
#include "gui/common/background_reader.h"
#include "gui/common/document_writer.h"
#include "gui/common/error_text.h"
#include "gui/common/formats.h"
#include "gui/common/import_dialog.h"
#include "gui/common/notice_place.h"
#include "gui/homologations/homologation_dialog.h"
#include "gui/homologations/homologations_columns.h"
#include "gui/homologations/homologations_page.h"
#include "gui/homologations/suspension_dialog.h"
#include "services/exports/homologation_export.h"
#include "services/imports/homologation_import.h"
#include "services/operations/compliance/homologation_day.h"
#include "services/operations/connector_pool.h"
#include "services/operations/revocation_runner.h"
#include "services/reports/homologations_report.h"
#include "services/reports/report_writer.h"
#include "services/settings/settings.h"
#include "services/storage/profile_repository.h"
#include "services/storage/workspace.h"

namespace vigie {

namespace {

Result<HomologationChoices> choicesFrom(Database &database, QDate today)
{
    HomologationChoices choices{.today = today};
    const auto profiles = ProfileRepository(database).inForce(today);
    if (!profiles)
        return failure(profiles.error());
    for (const TermsProfile &profile : *profiles) {
        if (!homologationTermsOf(profile).isEmpty())
            choices.apis.append({profile.api, profile.name});
    }
    return choices;
}

Result<QList<HomologationRow>> shownRows(Database &database, const TableState &state, std::stop_token stop)
{
    return homologationRowsOn(database, QDate::currentDate(), std::move(stop))
        .map([&](const QList<HomologationRow> &rows) {
            return chosen(rows, homologationFilterOf(state), homologationOrderOf(state));
        });
}

Result<ReportDocument> reportOf(Database &database, const TableState &state, const ReportContext &report,
                                std::stop_token stop)
{
    const auto rows = shownRows(database, state, std::move(stop));
    if (!rows)
        return failure(rows.error());
    if (rows->size() > mostReportRows)
        return failure(Error::Kind::TooLarge, QString::number(rows->size()));
    const QDate today = QDate::currentDate();
    return ProfileRepository(database).inForce(today).map([&](const QList<TermsProfile> &profiles) {
        return homologationsReport(
            {.rows = *rows, .filter = homologationFilterOf(state), .day = today, .profiles = profiles}, report);
    });
}

//! What is proposed for the receipt; the agent may write something else.
QString reasonOf(const HomologationPosition &position)
{
    if (position.state == HomologationState::Expired)
        return HomologationsPage::tr("Homologation échue le %1, sans nouvelle attestation")
            .arg(dateText(position.endsOn));
    if (position.dueOn.isValid())
        return HomologationsPage::tr("Attestation due le %1, non reçue").arg(dateText(position.dueOn));
    return HomologationsPage::tr("Aucune attestation d’homologation");
}

} // namespace

void HomologationsPage::askDialog(const Homologation &homologation)
{
    const auto question = [today = QDate::currentDate()](Database &database) { return choicesFrom(database, today); };
    m_reading.deliver(context().reader.ask<HomologationChoices>(question, m_reading.token()),
                      [this, homologation](const Result<HomologationChoices> &choices) {
                          if (!choices) {
                              Q_EMIT noted(errorLine(choices.error()));
                              return;
                          }
                          const bool isNew = homologation.id.isNull() && !homologation.isFromDataPass();
                          auto *dialog = new HomologationDialog(context().workspace, *choices, homologation, this);
                          connect(dialog, &HomologationDialog::saveAsked, this,
                                  [this, isNew](const Homologation &made) {
                                      save(made, isNew ? HomologationAct::Recorded : HomologationAct::Corrected);
                                  });
                          dialog->open();
                      });
}

void HomologationsPage::openImport()
{
    auto *dialog = new ImportDialog(
        context().workspace, tr("Importer des homologations"), [] { return std::make_unique<HomologationImporter>(); },
        this);
    dialog->setObjectName(QStringLiteral("homologation-import"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, [this] {
        refresh();
        Q_EMIT workspaceChanged();
    });
    dialog->open();
}

void HomologationsPage::prepareNotice(const HomologationRow &row)
{
    const Homologation *document = row.position.document();
    ObjectReference object;
    if (document)
        object = subjectOf(*document).object;
    else
        object.kind = subjectKindOf(row.kind());
    Q_EMIT placeRequested(noticePlace(
        {.partner = row.position.partner, .api = row.position.api, .object = object, .eventOn = row.position.dueOn}));
}

void HomologationsPage::proposeSuspension(const HomologationRow &row, bool lifts)
{
    const HomologationPosition &position = row.position;
    const auto plan = suspensionPlan(context().workspace.database(), context().connectors, position.partner,
                                     position.api);
    if (!plan) {
        Q_EMIT noted(errorLine(plan.error()));
        return;
    }
    const auto profile = profileOf(position.api);
    const Rule *rule = profile ? profile->rule(position.terms.dueRule) : nullptr;
    const QString reason = lifts ? tr("Attestation reçue") : reasonOf(position);
    auto *dialog = new SuspensionDialog(
        {.direction = lifts ? SuspensionDialog::Direction::Lift : SuspensionDialog::Direction::Suspend,
         .plan = *plan,
         .partnerName = row.partnerName,
         .apiName = row.apiName,
         .api = position.api,
         .ground = position.terms.dueRule,
         .groundSentence = rule ? rule->sentence : QString(),
         .reason = reason},
        context().apis, this);
    connect(dialog, &SuspensionDialog::asked, this,
            [this, lifts, ground = position.terms.dueRule](const QList<SuspensionTarget> &targets, const QString &why) {
                request(targets, lifts, ground, why);
            });
    dialog->open();
}

//! As a revocation: an intent on disk, a countdown in the bar, a receipt.
void HomologationsPage::request(const QList<SuspensionTarget> &targets, bool lifts, const QString &ground,
                                const QString &reason)
{
    for (const SuspensionTarget &target : targets) {
        const auto intent = context().revocations.request({.verb = lifts ? *target.lifts : target.suspends,
                                                           .credential = target.credential,
                                                           .reason = reason,
                                                           .groundRule = ground,
                                                           .countdown = context().settings.countdown()});
        if (!intent)
            Q_EMIT noted(errorLine(intent.error()));
    }
}

//! Once an attestation covers today, what was suspended may be lifted: the console proposes it.
void HomologationsPage::proposeLifting(const Homologation &homologation)
{
    const QDate today = QDate::currentDate();
    const bool covers = homologation.validUntil >= today
        && (!homologation.validFrom.isValid() || homologation.validFrom <= today);
    if (!covers || homologation.kind == HomologationKind::Questionnaire)
        return;
    const auto plan = suspensionPlan(context().workspace.database(), context().connectors, homologation.partner,
                                     homologation.api);
    if (!plan || plan->toLift().isEmpty())
        return;
    if (const auto row = current(); row && row->position.partner == homologation.partner)
        proposeSuspension(*row, true);
}

void HomologationsPage::exportRows(ExportFormat format)
{
    context().documents.writeExport(
        tr("homologations-%1").arg(QDate::currentDate().toString(Qt::ISODate)), format,
        [shown = state()](Database &database, std::stop_token stop) {
            return shownRows(database, shown, std::move(stop)).map([](const QList<HomologationRow> &rows) {
                return homologationExport(rows, QDateTime::currentDateTimeUtc());
            });
        });
}

void HomologationsPage::print()
{
    context().documents.writeReport(
        tr("homologations-%1").arg(QDate::currentDate().toString(Qt::ISODate)),
        [shown = state()](Database &database, const ReportContext &report, std::stop_token stop) {
            return reportOf(database, shown, report, std::move(stop));
        });
}

} // namespace vigie
