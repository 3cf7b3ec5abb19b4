// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/quotas/quotas_page.h"

#include "gui/common/action_button.h"
#include "gui/common/api_names.h"
#include "gui/common/background_reader.h"
#include "gui/common/document_list.h"
#include "gui/common/document_writer.h"
#include "gui/common/error_text.h"
#include "gui/common/formats.h"
#include "gui/common/sheet.h"
#include "gui/common/state_text.h"
#include "gui/quotas/quota_change_dialog.h"
#include "gui/quotas/quota_columns.h"
#include "gui/quotas/quota_raise_dialog.h"
#include "services/exports/quota_export.h"
#include "services/operations/connector_pool.h"
#include "services/operations/quota_raises.h"
#include "services/operations/revocation_runner.h"
#include "services/reports/quota_raise_report.h"
#include "services/settings/settings.h"
#include "services/storage/profile_repository.h"
#include "services/storage/quota_raise_repository.h"
#include "services/storage/workspace.h"

namespace vigie {

namespace {

WhyQuestion whyOfQuota(const ListRow &shown)
{
    const auto row = std::any_cast<QuotaRow>(shown.value);
    const QString clause = row.contractual ? row.contractual->rule : QString();
    return {.rule = row.driftRule.isEmpty() ? clause : row.driftRule, .api = row.api, .partner = row.partner};
}

TableSpec specOf(const PageContext &context)
{
    return {.id = QStringLiteral("quotas"),
            .title = QuotasPage::tr("Quotas"),
            .columns = quotaColumns(context.apis),
            .views = quotaViews(),
            .sortColumn = QStringLiteral("partner"),
            .query = &quotaQueryOf,
            .count = [](Database &database, const TableState &state) -> Result<qint64> {
                return quotaRows(database, QDate::currentDate()).map([&state](const QList<QuotaRow> &rows) {
                    return qint64(chosenQuotas(rows, state).size());
                });
            },
            .empty = {QuotasPage::tr("Aucun quota n’est connu : ni demande DataPass ni abonnement n’ont été lus."),
                      QuotasPage::tr("Connecter un service")},
            .why = &whyOfQuota,
            .exports = true,
            .prints = true};
}

} // namespace

QuotasPage::QuotasPage(const PageContext &context, QWidget *parent)
    : TablePage(context, specOf(context), parent)
    , m_documents(context.workspace)
{
}

QuotasPage::~QuotasPage() = default;

QString QuotasPage::whyNot(PageCommand command) const
{
    return command == PageCommand::Print && !currentRow() ? tr("Choisissez d’abord une ligne.")
                                                          : TablePage::whyNot(command);
}

QString QuotasPage::headline(qint64 rows, qint64 selected) const
{
    Q_UNUSED(selected)
    return tr("%Ln ligne(s)", nullptr, int(rows));
}

void QuotasPage::fillSheet(const ListRow &shown)
{
    const QuotaRow row = std::any_cast<QuotaRow>(shown.value);
    SheetPane &pane = sheet();
    pane.clear();
    pane.setHead(row.partnerName, tr("%1, %2").arg(row.apiName, environmentText(row.environment)), quotaStateText(row));
    Q_EMIT commandsChanged();
    m_reading.cancel();
    using Raise = std::optional<QuotaRaise>;
    const auto question = [partner = row.partner, api = row.api](Database &database) {
        return QuotaRaiseRepository(database).of(partner, api);
    };
    m_reading.deliver(context().reader.ask<Raise>(question, m_reading.token()),
                      [this, row](const Result<Raise> &raise) {
                          if (raise)
                              showRaise(row, *raise);
                          else
                              Q_EMIT noted(errorLine(raise.error()));
                      });
}

void QuotasPage::showRaise(const QuotaRow &row, const std::optional<QuotaRaise> &raise)
{
    SheetPane &pane = sheet();
    const QuotaRaise file = raise.value_or(QuotaRaise{.partner = row.partner, .api = row.api});
    auto *button = new ActionButton(raise ? tr("Dossier d’augmentation…") : tr("Ouvrir un dossier d’augmentation…"));
    button->setObjectName(QStringLiteral("sheet-raise"));
    connect(button, &QPushButton::clicked, this, [this, row, file] { askRaise(row, file); });
    auto *change = new ActionButton(tr("Changer le quota…"));
    change->setObjectName(QStringLiteral("sheet-change-quota"));
    connect(change, &QPushButton::clicked, this, [this, row, raise] { askChange(row, raise); });
    pane.setActions({change, button});
    pane.beginSection(tr("Côte à côte"), row.driftRule);
    const auto source = [](const std::optional<QuotaFigure> &figure) {
        return !figure ? QString() : figure->rule.isEmpty() ? figure->source : figure->rule;
    };
    pane.addField(tr("Contrat"), quotaFigureText(row.contractual), source(row.contractual));
    if (row.agreed)
        pane.addField(tr("Accordé"), quotaFigureText(row.agreed), tr("décision"));
    pane.addField(tr("Demandé"), quotaFigureText(row.asked), source(row.asked));
    pane.addField(tr("En vigueur"), quotaFigureText(row.inForce), source(row.inForce));
    pane.addField(tr("Pic mesuré"), quotaFigureText(row.measuredPeak), source(row.measuredPeak));
    if (row.peakAt.isValid())
        pane.addField(tr("Heure du pic"), instantText(row.peakAt));
    if (!row.plan.isEmpty())
        pane.addField(tr("Offre"), row.plan);
    if (row.isOnlyAStep)
        pane.addParagraph(tr("DataPass n’a pas de palier égal au contrat : cet écart n’est pas une faute."));
    if (raise) {
        pane.beginSection(tr("Augmentation"), quotaDecisionText(raise->decision));
        if (raise->askedPerMinute)
            pane.addField(tr("Demandé"), tr("%1 appels/min").arg(countText(*raise->askedPerMinute)),
                          dateText(raise->askedOn));
        if (raise->agreedPerMinute)
            pane.addField(tr("Accordé"), tr("%1 appels/min").arg(countText(*raise->agreedPerMinute)),
                          dateText(raise->decidedOn));
        if (!raise->missingEvidence().isEmpty())
            pane.addParagraph(tr("Pièces du dossier qui manquent : %1.").arg(raise->missingEvidence().size()));
    }
    pane.finish();
}

void QuotasPage::askRaise(const QuotaRow &row, const QuotaRaise &raise)
{
    auto *documents = new DocumentList(m_documents, context().reader);
    documents->show(
        {QStringLiteral("quota_raise"), QStringLiteral("%1:%2").arg(raise.partner.value).arg(raise.api.value)});
    auto *dialog = new QuotaRaiseDialog(tr("Augmentation de quota : %1, %2").arg(row.partnerName, row.apiName), raise,
                                        documents, this);
    connect(dialog, &QuotaRaiseDialog::saveAsked, this, &QuotasPage::save);
    dialog->open();
}

void QuotasPage::save(const QuotaRaise &raise)
{
    const Result<> saved = recordQuotaRaise(context().workspace.database(), raise, QDateTime::currentDateTimeUtc());
    if (!saved) {
        Q_EMIT noted(errorLine(saved.error()));
        return;
    }
    refresh();
    if (const auto row = currentRow())
        fillSheet(*row);
    Q_EMIT workspaceChanged();
}

void QuotasPage::askChange(const QuotaRow &row, const std::optional<QuotaRaise> &raise)
{
    const auto targets = quotaChangeTargets(context().workspace.database(), context().connectors, row.partner, row.api,
                                            row.environment);
    if (!targets) {
        Q_EMIT noted(errorLine(targets.error()));
        return;
    }
    auto *dialog = new QuotaChangeDialog({.row = row, .raise = raise, .targets = *targets}, this);
    connect(dialog, &QuotaChangeDialog::plansWanted, this,
            [this, dialog](const QuotaChangeTarget &target) { readPlans(dialog, target); });
    connect(dialog, &QuotaChangeDialog::asked, this,
            [this, row](const QuotaChangeTarget &target, const UsagePlan &plan, const QString &reason) {
                requestChange(row, target, plan, reason);
            });
    connect(dialog, &QDialog::finished, this, [this] { m_plans.cancel(); });
    dialog->open();
    dialog->begin();
}

//! Of the gateway itself, now: what it offers is not kept.
void QuotasPage::readPlans(QuotaChangeDialog *dialog, const QuotaChangeTarget &target)
{
    using Plans = QList<UsagePlan>;
    m_plans.cancel();
    const std::stop_token stop = m_plans.token();
    auto plans = andThen(context().connectors.connector(target.service, stop), m_plans.receiver(),
                         [subscription = target.subscription, stop](const std::shared_ptr<Connector> &connector) {
                             // The connector lives until the answer is there.
                             return mapped(connector->plans(subscription, stop),
                                           [connector](const Plans &offered) -> Result<Plans> { return offered; });
                         });
    m_plans.deliver(std::move(plans), [dialog](const Result<Plans> &offered) { dialog->showPlans(offered); });
}

//! As a revocation: an intent on disk, a countdown in the bar, a receipt.
void QuotasPage::requestChange(const QuotaRow &row, const QuotaChangeTarget &target, const UsagePlan &plan,
                               const QString &reason)
{
    const auto intent = context().revocations.request(
        {.verb = Verb::ChangePlan,
         .service = target.service.id,
         .subscription = target.subscription.remoteId,
         .plan = plan,
         .reason = reason,
         .groundRule = row.contractual ? row.contractual->rule : QString(),
         .countdown = context().settings.countdown()});
    if (!intent)
        Q_EMIT noted(errorLine(intent.error()));
}

void QuotasPage::exportRows(ExportFormat format)
{
    const QDate today = QDate::currentDate();
    context().documents.writeExport(
        tr("quotas-%1").arg(today.toString(Qt::ISODate)), format,
        [state = state(), today](Database &database, const std::stop_token &stop) {
            return quotaRows(database, today, stop).map([&state](const QList<QuotaRow> &rows) {
                return quotaExport(chosenQuotas(rows, state), QDateTime::currentDateTimeUtc());
            });
        });
}

void QuotasPage::print()
{
    const auto shown = currentRow();
    if (!shown)
        return;
    const auto row = std::any_cast<QuotaRow>(shown->value);
    context().documents.writeReport(tr("quota-%1").arg(row.partnerSiret),
                                    [row](Database &database, const ReportContext &report, const std::stop_token &) {
                                        return quotaRaiseReportOf(database, row.partner, row.api, QDate::currentDate(),
                                                                  report);
                                    });
}

} // namespace vigie
