// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/homologations/homologations_columns.h"

#include "gui/common/api_names.h"
#include "gui/common/formats.h"
#include "services/reports/homologation_words.h"

#include <QCoreApplication>

#include <array>

namespace vigie {

namespace {

struct Columns {
    Q_DECLARE_TR_FUNCTIONS(vigie::HomologationsColumns)
};

struct Sorted {
    const char *id;
    std::optional<HomologationColumn> order;
};

//! One a column, in the order in which they stand.
constexpr std::array sortedBy{Sorted{"partner", HomologationColumn::Partner},
                              Sorted{"api", HomologationColumn::Api},
                              Sorted{"kind", HomologationColumn::Kind},
                              Sorted{"state", HomologationColumn::State},
                              Sorted{"due", HomologationColumn::DueOn},
                              Sorted{"timeline", std::nullopt},
                              Sorted{"ends", HomologationColumn::EndsOn},
                              Sorted{"authority", HomologationColumn::Authority},
                              Sorted{"origin", std::nullopt}};

QString key(const char *id) { return QString::fromLatin1(id); }

QList<FilterChoice> apiChoices(ApiNames &apis)
{
    QList<FilterChoice> choices;
    for (const ApiCode &api : apis.all())
        choices.append({api.value, apis.nameOf(api)});
    return choices;
}

QList<FilterChoice> kindChoices()
{
    QList<FilterChoice> choices;
    for (int kind = 0; kind <= int(HomologationKind::Questionnaire); ++kind)
        choices.append({homologationKindWord(HomologationKind(kind)), homologationKindText(HomologationKind(kind))});
    return choices;
}

QList<FilterChoice> stateChoices()
{
    QList<FilterChoice> choices;
    for (int state = 0; state <= int(HomologationState::ToCorrect); ++state)
        choices.append(
            {homologationStateWord(HomologationState(state)), homologationStateText(HomologationState(state))});
    return choices;
}

constexpr std::array<std::pair<HomologationView, const char *>, 4> viewWords{{
    {HomologationView::ToHandle, "to_handle"},
    {HomologationView::Questionnaires, "questionnaires"},
    {HomologationView::Reserved, "reserved"},
    {HomologationView::ToCorrect, "to_correct"},
}};

//! A view that is not a filter of a column stands beside them under a name that no column has.
const QString viewFilter = QStringLiteral("case");

QString kindTextOf(const HomologationRow &row)
{
    const Homologation *document = row.position.document();
    const QString kind = homologationKindText(row.kind());
    return document && !document->reservations.isEmpty() ? Columns::tr("%1, réserves").arg(kind) : kind;
}

//! For copy, export and screen readers: what the bar shows.
QString timelineText(const HomologationPosition &position)
{
    const Homologation *document = position.document();
    if (!document)
        return {};
    if (position.terms.isInterval)
        return Columns::tr("reçu le %1, dû le %2").arg(dateText(document->receivedOn), dateText(position.dueOn));
    return Columns::tr("du %1 au %2, due le %3")
        .arg(dateText(document->validFrom), dateText(document->validUntil), dateText(position.dueOn));
}

QString originOf(const Homologation &document)
{
    return document.isFromDataPass() ? Columns::tr("DataPass %1").arg(document.habilitationNumber)
                                     : Columns::tr("saisie ici");
}

Glyph glyphOf(StateShape shape)
{
    switch (shape) {
    case StateShape::DiscTick:
        return Glyph::Ok;
    case StateShape::HalfDisc:
        return Glyph::Upcoming;
    case StateShape::TriangleExclamation:
        return Glyph::Late;
    case StateShape::OctagonCross:
        return Glyph::Critical;
    case StateShape::DiamondQuestion:
        return Glyph::ToMend;
    case StateShape::Dash:
        return Glyph::NotApplicable;
    default:
        return Glyph::Unknown;
    }
}

} // namespace

int timelineColumn() { return 5; }

StateText stateText(const HomologationPosition &position)
{
    const StateMark mark = homologationStateMark(position);
    return {glyphOf(mark.shape), mark.word};
}

QList<ListColumn> homologationColumns(ApiNames &apis)
{
    using Kind = ListColumn::Kind;
    using Filter = ListColumn::Filter;
    return {
        {.id = key("partner"),
         .title = Columns::tr("Partenaire"),
         .sample = QStringLiteral("Département de la Haute-Brenne"),
         .filter = Filter::Text,
         .strong = true},
        {.id = key("api"),
         .title = Columns::tr("API"),
         .sample = QStringLiteral("Mmmmmmm'Mmm"),
         .filter = Filter::List,
         .choices = apiChoices(apis)},
        {.id = key("kind"),
         .title = Columns::tr("Pièce"),
         .sample = QStringLiteral("Questionnaire  "),
         .filter = Filter::List,
         .choices = kindChoices(),
         .shownAtFirst = false,
         .shownWhereRoom = true},
        {.id = key("state"),
         .title = Columns::tr("État"),
         .sample = QStringLiteral("Valide, échange à consigner"),
         .kind = Kind::State,
         .filter = Filter::List,
         .choices = stateChoices()},
        {.id = key("due"), .title = Columns::tr("Due le"), .sample = QStringLiteral("28/02/2027"), .kind = Kind::Date},
        {.id = key("timeline"),
         .title = Columns::tr("Chronologie"),
         .sample = QStringLiteral("31/05/2027 31/05/2027 31/05"),
         .sortable = false,
         .stretches = true},
        {.id = key("ends"),
         .title = Columns::tr("Fin"),
         .sample = QStringLiteral("31/05/2027"),
         .kind = Kind::Date,
         .shownAtFirst = false},
        {.id = key("authority"),
         .title = Columns::tr("Autorité"),
         .sample = QStringLiteral("Directrice générale des services"),
         .shownAtFirst = false},
        {.id = key("origin"),
         .title = Columns::tr("Origine"),
         .sample = QStringLiteral("DataPass H00000"),
         .sortable = false,
         .shownAtFirst = false},
    };
}

QList<TableView> homologationViews()
{
    const auto view = [](HomologationView wanted, const QString &title) {
        const char *word = "";
        for (const auto &[candidate, text] : viewWords) {
            if (candidate == wanted)
                word = text;
        }
        return TableView{
            .id = key(word), .title = title, .state = {.filters = {{viewFilter, key(word)}}, .sortColumn = key("due")}};
    };
    return {{.id = key("all"), .title = Columns::tr("Toutes"), .state = {.sortColumn = key("due")}},
            view(HomologationView::ToHandle, Columns::tr("À traiter")),
            view(HomologationView::Questionnaires, Columns::tr("Questionnaires")),
            view(HomologationView::Reserved, Columns::tr("APE et réserves")),
            view(HomologationView::ToCorrect, Columns::tr("À corriger"))};
}

HomologationFilter homologationFilterOf(const TableState &state)
{
    const auto typed = [&state](const char *column) { return state.filters.value(key(column)); };
    HomologationFilter filter{.search = typed("search"),
                              .partnerName = typed("partner"),
                              .api = {typed("api")},
                              .kind = homologationKindFromWord(typed("kind")),
                              .state = homologationStateFromWord(typed("state"))};
    for (const auto &[view, word] : viewWords) {
        if (state.filters.value(viewFilter) == key(word))
            filter.view = view;
    }
    return filter;
}

HomologationOrder homologationOrderOf(const TableState &state)
{
    for (const Sorted &column : sortedBy) {
        if (key(column.id) == state.sortColumn && column.order)
            return {.column = *column.order, .direction = state.sortOrder};
    }
    return {};
}

ListRow tableRowOf(const HomologationRow &row)
{
    const HomologationPosition &position = row.position;
    const Homologation *document = position.document();
    const StateText state = stateText(position);
    const QList<Cell> cells{
        {.text = row.partnerName, .tip = siretText(row.partnerSiret)},
        {.text = row.apiName},
        {.text = kindTextOf(row)},
        {.text = state.word, .glyph = state.glyph, .tip = nextStepText(position)},
        {.text = dateText(position.dueOn), .tip = computationText(position)},
        {.text = timelineText(position)},
        {.text = dateText(position.endsOn)},
        {.text = document && !document->authority.isEmpty() ? document->authority : dash()},
        {.text = document ? originOf(*document) : dash()},
    };
    static_assert(sortedBy.size() == 9, "one cell a column");
    return {.id = row.id, .cells = cells, .dimmed = position.state == HomologationState::NotRenewing, .value = row};
}

} // namespace vigie
