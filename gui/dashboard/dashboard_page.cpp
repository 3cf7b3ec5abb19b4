// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dashboard/dashboard_page.h"

#include "gui/common/api_names.h"
#include "gui/common/background_reader.h"
#include "gui/common/due_state_text.h"
#include "gui/common/error_text.h"
#include "gui/common/formats.h"
#include "gui/common/state_text.h"
#include "gui/common/text_label.h"
#include "gui/dashboard/dashboard_facts.h"
#include "gui/dashboard/overview_list.h"
#include "model/calendar/paris_time.h"
#include "services/reports/due_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

namespace vigie {

namespace {

const QLatin1String deadlinesPage("deadlines");

OverviewRow headingRow(const QString &title, qint64 count)
{
    return {.cells = {{.text = title + QStringLiteral("  ") + countText(count)}}, .isHeading = true};
}

//! The name of a token can be as long as an address: the partner beside it must stay in sight.
QString shortened(const QString &text)
{
    constexpr qsizetype most = 34;
    return text.size() <= most ? text : text.left(most - 1) + u'…';
}

OverviewRow deadlineRow(const DueRow &row, const DashboardFacts &facts)
{
    const StateText state = stateText(row);
    const Deadline &deadline = *row.deadline;
    const bool isLate = deadline.state == DeadlineState::Overdue;
    const QString who = row.partnerName.isEmpty() ? DashboardPage::tr("API entière") : row.partnerName;
    return {.cells = {{.text = state.word, .glyph = state.glyph},
                      {.text = deadline.dueAt.isValid() ? instantText(deadline.dueAt) : dateText(deadline.dueOn)},
                      {.text = delayText(deadline, facts.now), .tone = isLate ? Tone::Warn : Tone::Normal},
                      {.text = shortened(objectText(row.object())),
                       .tip = objectText(row.object()) + u'\n' + dueTitle(row, *facts.book)},
                      {.text = who, .tone = Tone::Secondary},
                      {.text = row.rule(), .tone = Tone::Accent, .tip = computationText(deadline)}},
            .place = {.page = deadlinesPage, .object = QString::number(row.id), .view = QStringLiteral("all")}};
}

StateText serviceState(const Service &service, const ServiceStatus &status)
{
    switch (status.state) {
    case SyncState::Never:
        return {Glyph::Unknown, DashboardPage::tr("Jamais lu")};
    case SyncState::Ok:
        return service.readOnly ? StateText{Glyph::Information, DashboardPage::tr("Lecture seule")}
                                : StateText{Glyph::Ok, DashboardPage::tr("À jour")};
    case SyncState::Partial:
        return {Glyph::Late, DashboardPage::tr("Lu en partie")};
    case SyncState::Failed:
        return {Glyph::Unreachable, DashboardPage::tr("Injoignable")};
    }
    Q_UNREACHABLE();
}

QWidget *column(const QList<QWidget *> &widgets, QWidget *parent)
{
    auto *pane = new QSplitter(Qt::Vertical, parent);
    pane->setChildrenCollapsible(false);
    for (QWidget *widget : widgets)
        pane->addWidget(widget);
    return pane;
}

} // namespace

DashboardPage::DashboardPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_shelf(std::make_shared<RuleShelf>())
    , m_date(new TextLabel(TextKind::Note, Tone::Secondary, this))
    , m_error(new TextLabel(TextKind::Body, Tone::Error, this))
    , m_api(new QComboBox(this))
    , m_deadlines(add(new OverviewList(
          tr("Échéances"), {tr("État"), tr("Échéance"), tr("Délai"), tr("Objet"), tr("Concerne"), tr("Règle")}, 4,
          this)))
    , m_findings(add(
          new OverviewList(tr("Constats"), {tr("Gravité"), tr("Nb"), tr("Le plus fréquent"), tr("Règle")}, 2, this)))
    , m_services(add(new OverviewList(tr("Services"), {tr("Service"), tr("État"), tr("Données")}, 0, this)))
    , m_revocations(
          add(new OverviewList(tr("Révocations"), {tr("État"), tr("Jeton et partenaire"), tr("Quand")}, 1, this)))
{
    build();
}

DashboardPage::~DashboardPage() = default;

OverviewList *DashboardPage::add(OverviewList *list)
{
    connect(list, &OverviewList::placeAsked, this, &Page::placeRequested);
    return list;
}

QWidget *DashboardPage::buildHead()
{
    auto *head = new QWidget(this);
    m_api->setObjectName(QStringLiteral("dashboard-api"));
    m_api->setAccessibleName(tr("API"));
    m_api->addItem(tr("Toutes les API"), QString());
    for (const ApiCode &api : m_context.apis.all())
        m_api->addItem(m_context.apis.nameOf(api), api.value);
    connect(m_api, &QComboBox::currentIndexChanged, this, [this] {
        refresh();
        Q_EMIT placeChanged();
    });
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(12);
    row->addWidget(new TextLabel(tr("Tableau de bord"), TextKind::Page, Tone::Normal, head));
    row->addWidget(m_date, 1);
    row->addWidget(m_api);
    return head;
}

void DashboardPage::build()
{
    m_deadlines->setObjectName(QStringLiteral("dashboard-deadlines"));
    m_findings->setObjectName(QStringLiteral("dashboard-findings"));
    m_services->setObjectName(QStringLiteral("dashboard-services"));
    m_revocations->setObjectName(QStringLiteral("dashboard-revocations"));
    m_deadlines->alignRight(2);
    m_findings->alignRight(1);
    m_services->alignRight(2);
    m_revocations->alignRight(2);
    m_deadlines->setEmptyText(tr("Rien n’est en retard et rien n’est dû sous 30 jours."));
    m_findings->setEmptyText(tr("Aucun constat ouvert."));
    m_services->setEmptyText(tr("Aucun service n’est configuré : ajoutez-en un pour lire les partenaires."));
    m_revocations->setEmptyText(tr("Aucune révocation n’a été demandée."));
    m_deadlines->setMore(tr("Tout voir"), {.page = deadlinesPage, .view = QStringLiteral("all")});
    m_services->setMore(tr("Ouvrir"), {.page = QStringLiteral("services")});
    m_error->hide();
    m_error->setContentsMargins(16, 4, 16, 4);
    auto *body = new QSplitter(Qt::Horizontal, this);
    body->setChildrenCollapsible(false);
    body->addWidget(m_deadlines);
    body->addWidget(column({m_findings, m_services, m_revocations}, body));
    body->setStretchFactor(0, 9);
    body->setStretchFactor(1, 4);
    body->setSizes({840, 370});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_error);
    layout->addWidget(body, 1);
}

void DashboardPage::refresh()
{
    m_shelf->forget();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_date->setText(QLocale().toString(inParis(now), tr("dddd d MMMM yyyy, HH:mm")));
    m_reading.cancel();
    const auto question = [shelf = m_shelf, api = ApiCode{m_api->currentData().toString()}, now](Database &database) {
        return shelf->book(database, parisDate(now)).and_then([&](const std::shared_ptr<const RuleBook> &book) {
            return dashboardFacts(database, api, book, now);
        });
    };
    m_reading.deliver(m_context.reader.ask<DashboardFacts>(question, m_reading.token()),
                      [this](const Result<DashboardFacts> &facts) {
                          m_error->setVisible(!facts);
                          if (facts)
                              show(*facts);
                          else
                              m_error->setText(errorLine(facts.error()));
                      });
}

void DashboardPage::open(const Place &place)
{
    m_api->setCurrentIndex(qMax(0, m_api->findData(place.filters.value(QStringLiteral("api")))));
    refresh();
}

Place DashboardPage::place() const
{
    Place place{.page = QStringLiteral("dashboard")};
    if (const QString api = m_api->currentData().toString(); !api.isEmpty())
        place.filters.insert(QStringLiteral("api"), api);
    return place;
}

void DashboardPage::show(const DashboardFacts &facts)
{
    showDeadlines(facts);
    showFindings(facts);
    showServices(facts);
    showRevocations(facts);
}

void DashboardPage::showDeadlines(const DashboardFacts &facts)
{
    const QDate until = parisDate(facts.now).addDays(dashboardSoonDays);
    m_deadlines->setNote(tr("en retard et sous 30 jours (jusqu’au %1)").arg(dateText(until)));
    QList<OverviewRow> rows;
    const bool isWhole = m_api->currentData().toString().isEmpty();
    const auto addGroup = [&](const QString &title, const QList<DueRow> &group, qint64 all, const char *view) {
        if (group.isEmpty())
            return;
        const qint64 count = isWhole ? all : group.size();
        rows.append(headingRow(title, count));
        for (const DueRow &row : group)
            rows.append(deadlineRow(row, facts));
        if (count > group.size())
            rows.append(
                {.cells = {{.text = tr("et %Ln autre(s)", nullptr, int(count - group.size())), .tone = Tone::Accent}},
                 .place = {.page = deadlinesPage, .view = QString::fromLatin1(view)}});
    };
    addGroup(tr("En retard"), facts.late, facts.counts.late, "late");
    addGroup(tr("Sous 30 jours"), facts.soon, facts.counts.soon, "soon");
    m_deadlines->setRows(rows);
}

void DashboardPage::showFindings(const DashboardFacts &facts)
{
    QList<OverviewRow> rows;
    qint64 open = 0;
    for (const FindingGroup &group : facts.findings) {
        const StateText severity = stateText(group.severity);
        open += group.count;
        rows.append({.cells = {{.text = severity.word, .glyph = severity.glyph},
                               {.text = countText(group.count)},
                               {.text = findingSentence(group.mostFrequent, *facts.book)},
                               {.text = group.mostFrequent.rule, .tone = Tone::Accent}},
                     .place = {.page = deadlinesPage,
                               .filters = {{QStringLiteral("severity"), severityWord(group.severity)}}}});
    }
    m_findings->setNote(tr("%Ln ouvert(s)", nullptr, int(open)));
    m_findings->setRows(rows);
}

void DashboardPage::showServices(const DashboardFacts &facts)
{
    QList<OverviewRow> rows;
    int unreachable = 0;
    for (const Service &service : facts.services) {
        const ServiceStatus status = facts.statuses.value(service.id);
        const StateText state = serviceState(service, status);
        unreachable += status.state == SyncState::Failed ? 1 : 0;
        rows.append({.cells = {{.text = tr("%1 · %2").arg(service.name, environmentText(service.environment))},
                               {.text = state.word, .glyph = state.glyph},
                               {.text = status.readAt.isValid() ? sinceText(status.readAt, facts.now) : dash(),
                                .tip = instantText(status.readAt)}},
                     .place = {.page = QStringLiteral("services"), .object = service.id.value}});
    }
    const QString configured = tr("%Ln configuré(s)", nullptr, int(facts.services.size()));
    m_services->setNote(unreachable == 0 ? configured
                                         : tr("%1, %Ln injoignable(s)", nullptr, unreachable).arg(configured));
    m_services->setRows(rows);
}

void DashboardPage::showRevocations(const DashboardFacts &facts)
{
    QList<OverviewRow> rows;
    for (const Intent &intent : facts.revocations) {
        const StateText state = stateText(intent.state);
        const QString who = intent.partnerName.isEmpty() ? intent.targetLabel
                                                         : tr("%1, %2").arg(intent.targetLabel, intent.partnerName);
        rows.append(
            {.cells = {{.text = state.word, .glyph = state.glyph},
                       {.text = who},
                       {.text = hourText(intent.requestedAt, facts.now)}},
             .place = {.page = QStringLiteral("tokens"),
                       .object = intent.credential.isNull() ? QString() : QString::number(intent.credential.value)}});
    }
    m_revocations->setNote(rows.isEmpty() ? QString() : tr("les dernières"));
    m_revocations->setRows(rows);
}

} // namespace vigie
