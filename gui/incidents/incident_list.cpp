// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/incidents/incident_list.h"

#include "gui/common/action_button.h"
#include "gui/common/api_names.h"
#include "gui/common/document_writer.h"
#include "gui/common/formats.h"
#include "gui/common/sample_texts.h"
#include "gui/common/sheet.h"
#include "gui/incidents/incident_texts.h"
#include "model/calendar/paris_time.h"
#include "model/compliance/incident_clock.h"
#include "model/compliance/incident_plan.h"
#include "services/exports/incident_export.h"
#include "services/operations/compliance/compliance_settings.h"
#include "services/reports/incident_words.h"
#include "services/storage/profile_repository.h"

namespace vigie {

namespace {

//! A file with what its row shows of its clocks and steps.
struct IncidentRow {
    IncidentFile file{};
    QList<IncidentClock> clocks{};
    WorkingDays workingDays{};
    qsizetype steps{0};
    qsizetype stepsLeft{0};
};

IncidentFilter filterOf(const TableState &state)
{
    return {.search = state.filters.value(QStringLiteral("search")),
            .api = {state.filters.value(QStringLiteral("api"))},
            .state = incidentStateFromWord(state.filters.value(QStringLiteral("state")))};
}

IncidentColumn orderOf(const TableState &state)
{
    const QHash<QString, IncidentColumn> columns{{QStringLiteral("number"), IncidentColumn::Number},
                                                 {QStringLiteral("title"), IncidentColumn::Title},
                                                 {QStringLiteral("partner"), IncidentColumn::Partner},
                                                 {QStringLiteral("aware"), IncidentColumn::AwareAt},
                                                 {QStringLiteral("state"), IncidentColumn::State}};
    return columns.value(state.sortColumn, IncidentColumn::Number);
}

Cell clockCell(const IncidentRow &row, const QDateTime &now)
{
    for (const IncidentClock &clock : row.clocks) {
        const ClockReading reading = clockReading(clock, now, row.workingDays);
        if (reading.state == ClockState::Over)
            return {.text = QStringLiteral("%1 : %2").arg(clock.rule, clockStateMark(reading.state).word.toLower()),
                    .glyph = Glyph::Critical};
        if (reading.state == ClockState::Running)
            return {.text = QStringLiteral("%1 : %2").arg(clock.rule, clockDueText(clock)), .glyph = Glyph::Running};
    }
    return {.text = dash()};
}

ListRow listRowOf(const IncidentRow &row, ApiNames &apis, const QDateTime &now)
{
    const Incident &incident = row.file.incident;
    const StateText state = shownState(incidentStateMark(incident.state));
    const bool isOpen = incident.state == IncidentState::Open;
    return {.id = incident.id.value,
            .cells = {{.text = incident.number},
                      {.text = incident.title, .tip = incidentEventTexts(incident.events)},
                      {.text = apis.namesOf(incident.apis)},
                      {.text = incident.partnerName.isEmpty() ? dash() : incident.partnerName},
                      {.text = instantText(incident.awareAt)},
                      isOpen ? clockCell(row, now) : Cell{.text = dash()},
                      {.text = QStringLiteral("%1 / %2").arg(row.steps - row.stepsLeft).arg(row.steps)},
                      {.text = state.word, .glyph = state.glyph}},
            .dimmed = !isOpen,
            .value = row};
}

Result<QList<ListRow>> rowsOf(Database &database, const QList<qint64> &ids, ApiNames &apis)
{
    const Result<QList<IncidentFile>> files = IncidentRepository(database).files(ids);
    const Result<WorkingDays> workingDays = chosenWorkingDays(database);
    if (!files || !workingDays)
        return failure(files ? workingDays.error() : files.error());
    QList<ListRow> rows;
    for (const IncidentFile &file : *files) {
        const auto profiles = ProfileRepository(database).inForce(parisDate(file.incident.awareAt));
        if (!profiles)
            return failure(profiles.error());
        const IncidentPlan plan = incidentPlanOf(file.incident, *profiles);
        rows.append(listRowOf({.file = file,
                               .clocks = incidentClocksOf(file, *profiles, *workingDays),
                               .workingDays = *workingDays,
                               .steps = plan.steps().size(),
                               .stepsLeft = stepsLeft(plan, file).size()},
                              apis, QDateTime::currentDateTimeUtc()));
    }
    return rows;
}

QList<ListColumn> columnsOf(ApiNames &apis)
{
    using Kind = ListColumn::Kind;
    using Filter = ListColumn::Filter;
    QList<FilterChoice> apiChoices;
    for (const ApiCode &api : apis.all())
        apiChoices.append({api.value, apis.nameOf(api)});
    const QList<FilterChoice> states{{incidentStateWord(IncidentState::Open), IncidentList::tr("Ouvert")},
                                     {incidentStateWord(IncidentState::Closed), IncidentList::tr("Clos")}};
    ListColumn number{.id = QStringLiteral("number"),
                      .title = IncidentList::tr("Dossier"),
                      .sample = QStringLiteral("I-2026-007"),
                      .kind = Kind::Identifier,
                      .strong = true};
    ListColumn title{.id = QStringLiteral("title"),
                     .title = IncidentList::tr("Incident"),
                     .sample = IncidentList::tr("Identifiants publiés par un sous-traitant"),
                     .stretches = true};
    ListColumn api{.id = QStringLiteral("api"),
                   .title = IncidentList::tr("API"),
                   .sample = sampleApis(),
                   .filter = Filter::List,
                   .choices = apiChoices,
                   .sortable = false};
    ListColumn partner{.id = QStringLiteral("partner"),
                       .title = IncidentList::tr("Partenaire"),
                       .sample = QStringLiteral("Métropole de Valserre")};
    ListColumn aware{.id = QStringLiteral("aware"),
                     .title = IncidentList::tr("Connaissance"),
                     .sample = QStringLiteral("22/11/2026 10:42"),
                     .kind = Kind::Date};
    ListColumn clock{.id = QStringLiteral("clock"),
                     .title = IncidentList::tr("Prochaine échéance"),
                     .sample = sampleRule() + QStringLiteral(" : mercredi 25/11/2026 18:20"),
                     .kind = Kind::State,
                     .sortable = false};
    ListColumn steps{.id = QStringLiteral("steps"),
                     .title = IncidentList::tr("Étapes"),
                     .sample = QStringLiteral("10 / 10"),
                     .kind = Kind::Figure,
                     .sortable = false};
    ListColumn state{.id = QStringLiteral("state"),
                     .title = IncidentList::tr("État"),
                     .sample = IncidentList::tr("Ouvert"),
                     .kind = Kind::State,
                     .filter = Filter::List,
                     .choices = states};
    return {number, title, api, partner, aware, clock, steps, state};
}

} // namespace

TableSpec IncidentList::specOf(const PageContext &context)
{
    TableSpec spec{.id = QStringLiteral("incidents"), .title = tr("Incidents")};
    spec.columns = columnsOf(context.apis);
    spec.views = {{.id = QStringLiteral("all"), .title = tr("Tous")},
                  {.id = QStringLiteral("open"),
                   .title = tr("Ouverts"),
                   .state = {.filters = {{QStringLiteral("state"), incidentStateWord(IncidentState::Open)}}}}};
    spec.sortColumn = QStringLiteral("number");
    spec.query = [&apis = context.apis](const TableState &state) {
        // The newest first, unless a column was chosen.
        const auto direction = state.sortColumn == QLatin1String("number") && state.sortOrder == Qt::AscendingOrder
            ? Qt::DescendingOrder
            : state.sortColumn == QLatin1String("number") ? Qt::AscendingOrder
                                                          : state.sortOrder;
        const auto ids = [filter = filterOf(state), order = orderOf(state), direction](Database &database) {
            return IncidentRepository(database).ids(filter, order, direction);
        };
        return TableQuery{.ids = [ids](Database &database, const std::stop_token &) { return ids(database); },
                          .rows = [&apis](Database &database,
                                          const QList<qint64> &wanted) { return rowsOf(database, wanted, apis); }};
    };
    spec.count = [](Database &database, const TableState &state) {
        return IncidentRepository(database).count(filterOf(state));
    };
    spec.empty = {tr("Aucun incident. Un dossier s’ouvre ici, ou depuis un jeton ou un partenaire."),
                  tr("Ouvrir un incident")};
    spec.why = [](const ListRow &row) {
        return WhyQuestion{.objectKind = QStringLiteral("incident"), .objectId = QString::number(row.id)};
    };
    spec.exports = true;
    spec.prints = true;
    return spec;
}

IncidentList::IncidentList(const PageContext &context, QWidget *parent)
    : TablePage(context, specOf(context), parent)
{
    setObjectName(QStringLiteral("incident-list"));
    auto *add = new ActionButton(tr("Ouvrir un incident"), Emphasis::Plain, this);
    add->setIconName(QStringLiteral("siren"));
    add->setObjectName(QStringLiteral("new-incident"));
    connect(add, &QPushButton::clicked, this, &IncidentList::newAsked);
    addHeadWidget(add);
}

QString IncidentList::headline(qint64 rows, qint64) const { return tr("%Ln dossier(s)", nullptr, int(rows)); }

void IncidentList::fill() { Q_EMIT newAsked(); }

void IncidentList::activate(const ListRow &row) { Q_EMIT fileAsked({row.id}); }

void IncidentList::fillSheet(const ListRow &row)
{
    const auto shown = std::any_cast<IncidentRow>(row.value);
    const Incident &incident = shown.file.incident;
    sheet().clear();
    sheet().setHead(incident.number, incident.title, shownState(incidentStateMark(incident.state)));
    auto *open = new ActionButton(tr("Ouvrir le dossier"));
    open->setObjectName(QStringLiteral("open-file"));
    connect(open, &QPushButton::clicked, this, [this, id = incident.id] { Q_EMIT fileAsked(id); });
    sheet().setActions({open});
    sheet().beginSection(tr("Faits"));
    sheet().addField(tr("Nature"), incidentEventTexts(incident.events));
    sheet().addField(tr("API"), context().apis.namesOf(incident.apis));
    sheet().addField(tr("Partenaire"), incident.partnerName.isEmpty() ? dash() : incident.partnerName);
    sheet().addField(tr("Connaissance"), instantText(incident.awareAt), incident.awareBy);
    sheet().addField(tr("Jetons"), countText(shown.file.tokens.size()));
    if (!incident.description.isEmpty())
        sheet().addParagraph(incident.description);
    sheet().beginSection(tr("Horloges"), countText(shown.clocks.size()));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const IncidentClock &clock : shown.clocks) {
        sheet().addState(QStringLiteral("%1, %2").arg(clock.rule, clockTitle(clock)),
                         shownState(clockStateMark(clockReading(clock, now, shown.workingDays).state)));
    }
    sheet().finish();
}

QString IncidentList::whyNot(PageCommand command) const
{
    return command == PageCommand::Print && !currentRow() ? tr("Choisissez d’abord un dossier.")
                                                          : TablePage::whyNot(command);
}

void IncidentList::print()
{
    if (const auto row = currentRow())
        Q_EMIT reportAsked({row->id});
}

void IncidentList::exportRows(ExportFormat format)
{
    context().documents.writeExport(tr("incidents-%1").arg(QDate::currentDate().toString(Qt::ISODate)), format,
                                    [filter = filterOf(state())](Database &database, const std::stop_token &) {
                                        return chosenWorkingDays(database).and_then([&](const WorkingDays &days) {
                                            return incidentExport(database, filter, QDateTime::currentDateTimeUtc(),
                                                                  days);
                                        });
                                    });
}

} // namespace vigie
