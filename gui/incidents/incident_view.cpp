// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/incidents/incident_view.h"

#include "gui/common/action_button.h"
#include "gui/common/api_names.h"
#include "gui/common/background_reader.h"
#include "gui/common/badge.h"
#include "gui/common/document_list.h"
#include "gui/common/document_writer.h"
#include "gui/common/error_text.h"
#include "gui/common/formats.h"
#include "gui/common/text_label.h"
#include "gui/common/why_popover.h"
#include "gui/incidents/clock_strip.h"
#include "gui/incidents/content_pane.h"
#include "gui/incidents/facts_pane.h"
#include "gui/incidents/incident_dialog.h"
#include "gui/incidents/incident_texts.h"
#include "gui/incidents/steps_pane.h"
#include "gui/incidents/tokens_pane.h"
#include "services/operations/compliance/compliance_settings.h"
#include "services/operations/document_store.h"
#include "services/operations/revocation_runner.h"
#include "services/reports/incident_words.h"
#include "services/storage/document_repository.h"
#include "services/storage/workspace.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QTimer>

namespace vigie {

namespace {

Result<IncidentMatter> matterOf(Database &database, IncidentId id)
{
    return chosenWorkingDays(database).and_then(
        [&](const WorkingDays &workingDays) { return incidentMatter(database, id, workingDays); });
}

} // namespace

IncidentView::IncidentView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_why(new WhyPopover(this))
    , m_title(new TextLabel(TextKind::Page, Tone::Normal, this))
    , m_second(new TextLabel(TextKind::Note, Tone::Secondary, this))
    , m_state(new Badge(this))
    , m_edit(new ActionButton(tr("Modifier…"), Emphasis::Plain, this))
    , m_return(new ActionButton(tr("Remettre en service"), Emphasis::Plain, this))
    , m_close(new ActionButton(tr("Clore"), Emphasis::Plain, this))
    , m_clocks(new ClockStrip(this))
    , m_steps(new StepsPane(this))
    , m_tokens(new TokensPane(context))
    , m_content(new ContentPane)
    , m_facts(new FactsPane(this))
    , m_store(new DocumentStore(context.workspace, this))
    , m_documents(new DocumentList(*m_store, context.reader))
    , m_seconds(new QTimer(this))
{
    setObjectName(QStringLiteral("incident-file"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_seconds->setInterval(1'000);
    m_seconds->setTimerType(Qt::CoarseTimer);
    build();
    connectPanes();
}

IncidentKeeper IncidentView::keeper()
{
    return IncidentKeeper(m_context.workspace.database(), QDateTime::currentDateTimeUtc());
}

void IncidentView::kept(const Result<> &done)
{
    if (!done)
        Q_EMIT noted(incidentErrorText(done.error()));
    else
        Q_EMIT changed();
    refresh();
}

void IncidentView::open(IncidentId incident)
{
    m_id = incident;
    m_wanted = {};
    m_documents->show({QStringLiteral("incident"), QString::number(incident.value)});
    refresh();
}

void IncidentView::searchTokens(const TokenCriteria &criteria) { m_wanted = criteria; }

void IncidentView::refresh()
{
    if (m_id.isNull())
        return;
    m_reading.cancel();
    m_reading.deliver(m_context.reader.ask<IncidentMatter>(
                          [id = m_id](Database &database) { return matterOf(database, id); }, m_reading.token()),
                      [this](const Result<IncidentMatter> &matter) {
                          if (matter)
                              show(*matter);
                          else
                              Q_EMIT noted(errorLine(matter.error()));
                      });
}

void IncidentView::show(const IncidentMatter &matter)
{
    m_matter = matter;
    showHead();
    QList<IncidentClock> clocks = incidentClocksOf(matter.file, matter.profiles, matter.workingDays);
    std::stable_partition(clocks.begin(), clocks.end(), [](const IncidentClock &clock) { return clock.isOurs(); });
    m_clocks->setClocks(clocks, matter.workingDays);
    const Rule *source = matter.plan.rules.isEmpty() ? nullptr : matter.rule(matter.plan.rules.first());
    m_steps->setFile(matter.plan, matter.file,
                     !source                                     ? QString()
                         : source->origin == RuleOrigin::Product ? tr("conseil du logiciel, %1").arg(source->id)
                                                                 : matter.plan.rules.join(QStringLiteral(", ")));
    m_tokens->setMatter(matter);
    m_content->setMatter(matter);
    m_facts->setMatter(matter);
    tick();
    if (!m_wanted.isEmpty())
        m_tokens->search(std::exchange(m_wanted, {}));
}

void IncidentView::showHead()
{
    const Incident &incident = m_matter.file.incident;
    const bool isOpen = incident.state == IncidentState::Open;
    m_title->setText(QStringLiteral("%1 · %2").arg(incident.number, incident.title));
    m_title->setToolTip(incident.title);
    m_state->show(shownState(incidentStateMark(incident.state)));
    QStringList second{
        tr("Connaissance le %1 (heure de Paris) par %2").arg(instantText(incident.awareAt), incident.awareBy),
        incidentEventTexts(incident.events), m_context.apis.namesOf(incident.apis)};
    if (!incident.partnerName.isEmpty())
        second.append(incident.partnerName);
    m_second->setText(second.join(QStringLiteral(" · ")));
    m_second->setToolTip(m_second->text());
    m_close->setText(isOpen ? tr("Clore") : tr("Rouvrir…"));
    m_edit->setEnabled(isOpen);
    m_return->setVisible(incident.interruptedAt.isValid() && !incident.recoveredAt.isValid());
    m_return->setEnabled(isOpen);
    const QList<PlannedStep> left = stepsLeft(m_matter.plan, m_matter.file);
    m_close->setToolTip(isOpen && !left.isEmpty() ? tr("Étapes qui restent : %1").arg(left.size()) : QString());
}

void IncidentView::tick() { m_clocks->tick(QDateTime::currentDateTimeUtc()); }

void IncidentView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tick();
    m_seconds->start();
}

void IncidentView::hideEvent(QHideEvent *event)
{
    m_seconds->stop();
    m_content->keep();
    QWidget::hideEvent(event);
}

void IncidentView::print()
{
    m_context.documents.writeReport(
        tr("incident-%1").arg(m_matter.file.incident.number),
        [id = m_id](Database &database, const ReportContext &report, const std::stop_token &) {
            return matterOf(database, id).map([&](const IncidentMatter &matter) {
                return incidentReport(matter, report);
            });
        });
}

void IncidentView::edit()
{
    auto *dialog = new IncidentDialog(m_context.workspace, m_matter.profiles, m_matter.file.incident, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &IncidentDialog::chosen, this, [this, dialog](const Incident &incident) {
        const Result<> done = keeper().edit(incident);
        if (!done)
            return dialog->refuse(incidentErrorText(done.error()));
        dialog->accept();
        kept(done);
    });
    dialog->open();
}

void IncidentView::returnToService()
{
    kept(keeper().returnToService(m_id, QDateTime::currentDateTimeUtc(), m_matter.plan));
}

void IncidentView::closeFile() { kept(keeper().close(m_id, m_matter.plan)); }

void IncidentView::reopenFile()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("reopen-dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rouvrir %1").arg(m_matter.file.incident.number));
    dialog->setLabelText(tr("Pourquoi le dossier est rouvert :"));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this](const QString &why) { kept(keeper().reopen(m_id, why)); });
    dialog->open();
}

void IncidentView::saveDraft(const QString &rule)
{
    Q_EMIT placeRequested(
        {.page = QStringLiteral("notices"),
         .filters = {{QStringLiteral("incident"), QString::number(m_id.value)}, {QStringLiteral("rule"), rule}}});
}

//! A line of the history for each document that has none yet.
void IncidentView::recordEvidence()
{
    const auto documents = DocumentRepository(m_context.workspace.database())
                               .of({QStringLiteral("incident"), QString::number(m_id.value)});
    const auto file = IncidentRepository(m_context.workspace.database()).file(m_id);
    if (!documents || !file)
        return;
    for (const Document &document : *documents) {
        const bool known = std::any_of(file->facts.cbegin(), file->facts.cend(), [&](const IncidentFact &fact) {
            return fact.kind == QLatin1String("evidence") && fact.subject == document.sha256;
        });
        if (!known)
            kept(keeper().recordEvidence(m_id, document.fileName, document.sha256));
    }
    refresh();
}

void IncidentView::showWhy(const QString &rule, QWidget *anchor)
{
    const Rule *known = m_matter.rule(rule);
    if (!known)
        return;
    const TermsProfile *profile = m_matter.profileOf(rule);
    WhyText why = whyOf(*profile, *known, RuleBook({*profile}));
    why.title = tr("Pourquoi « %1 » ?").arg(known->title);
    QStringList computations;
    for (const IncidentClock &clock : incidentClocksOf(m_matter.file, m_matter.profiles, m_matter.workingDays)) {
        if (clock.rule == rule)
            computations.append(clockComputation(clock));
    }
    computations.removeDuplicates();
    why.computation = computations.join(u'\n');
    m_why->show(why, QRect(anchor->mapToGlobal(QPoint()), anchor->size()));
}

} // namespace vigie
