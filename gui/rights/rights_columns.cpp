// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rights/rights_columns.h"

#include "gui/common/api_names.h"
#include "gui/common/formats.h"
#include "gui/common/sample_texts.h"
#include "services/reports/personal_data_words.h"

#include <QCoreApplication>

#include <array>

namespace vigie {

namespace {

struct RightsColumns {
    Q_DECLARE_TR_FUNCTIONS(vigie::RightsColumns)
};

struct ColumnId {
    RightsRequestColumn column;
    const char *id;
};

constexpr std::array columnIds{
    ColumnId{RightsRequestColumn::Number, "number"}, ColumnId{RightsRequestColumn::Kind, "kind"},
    ColumnId{RightsRequestColumn::Person, "person"}, ColumnId{RightsRequestColumn::ReceivedOn, "received_on"},
    ColumnId{RightsRequestColumn::AnsweredOn, "answered_on"}};

const QString caseFilter = QStringLiteral("case");

ListColumn column(const char *id, const QString &title, const QString &sample, ListColumn::Kind kind)
{
    return {.id = QString::fromLatin1(id), .title = title, .sample = sample, .kind = kind};
}

} // namespace

QString personText(const SoughtPerson &person)
{
    QStringList parts{person.name, person.email, person.phone};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

StateText rightsStateText(const RightsRequestRow &row, const QDate &today)
{
    const RightsRequest &request = row.request;
    if (!request.isOpen()) {
        const bool isLate = row.dueOn.isValid() && request.answeredOn > row.dueOn;
        return isLate
            ? StateText{Glyph::Late, RightsColumns::tr("Répondue en retard")}
            : StateText{Glyph::Ok,
                        request.outcome ? rightsRequestOutcomeText(*request.outcome) : RightsColumns::tr("Répondue")};
    }
    if (!row.dueOn.isValid() || today < row.dueOn)
        return {Glyph::Upcoming, RightsColumns::tr("À répondre")};
    return today == row.dueOn ? StateText{Glyph::Late, RightsColumns::tr("À répondre aujourd’hui")}
                              : StateText{Glyph::Critical, RightsColumns::tr("En retard")};
}

QList<ListColumn> rightsColumns(ApiNames &apis)
{
    using Kind = ListColumn::Kind;
    ListColumn person = column("person", RightsColumns::tr("Personne"), QStringLiteral("Camille Exemple-Fictive"),
                               Kind::Text);
    person.filter = ListColumn::Filter::Text;
    person.stretches = true;
    person.strong = true;
    ListColumn kind = column("kind", RightsColumns::tr("Droit"), RightsColumns::tr("Rectification"), Kind::Text);
    kind.filter = ListColumn::Filter::List;
    for (const RightsRequestKind each : allRightsRequestKinds())
        kind.choices.append({rightsRequestKindWord(each), rightsRequestKindText(each)});
    ListColumn api = column("api", RightsColumns::tr("API"), sampleApi(), Kind::Text);
    api.filter = ListColumn::Filter::List;
    api.sortable = false;
    for (const ApiCode &code : apis.all())
        api.choices.append({code.value, apis.nameOf(code)});
    ListColumn due = column("due_on", RightsColumns::tr("Réponse due le"), QStringLiteral("22/11/2026"), Kind::Date);
    due.sortable = false;
    ListColumn state = column("state", RightsColumns::tr("État"), RightsColumns::tr("Répondue en retard"), Kind::State);
    state.sortable = false;
    return {column("number", RightsColumns::tr("Numéro"), QStringLiteral("DD-2026-001"), Kind::Identifier),
            person,
            kind,
            api,
            column("received_on", RightsColumns::tr("Reçue le"), QStringLiteral("22/11/2026"), Kind::Date),
            due,
            column("answered_on", RightsColumns::tr("Réponse du"), QStringLiteral("22/11/2026"), Kind::Date),
            state};
}

ListRow rightsTableRow(const RightsRequestRow &row, ApiNames &apis, const QDate &today)
{
    const RightsRequest &request = row.request;
    const StateText state = rightsStateText(row, today);
    const QString name = request.person.name.isEmpty() ? request.person.email : request.person.name;
    return {.id = request.id.value,
            .cells = {{.text = request.number},
                      {.text = name.isEmpty() ? request.person.phone : name, .tip = personText(request.person)},
                      {.text = rightsRequestKindText(request.kind)},
                      {.text = apis.nameOf(request.api)},
                      {.text = dateText(request.receivedOn)},
                      {.text = dateText(row.dueOn),
                       .tip = request.extendedOn.isValid()
                           ? RightsColumns::tr("Prolongée : annoncé le %1").arg(dateText(request.extendedOn))
                           : QString()},
                      {.text = dateText(request.answeredOn)},
                      {.text = state.word, .glyph = state.glyph}},
            .dimmed = !request.isOpen(),
            .value = row};
}

RightsRequestFilter rightsFilterOf(const TableState &state)
{
    RightsRequestFilter filter{.search = state.filters.value(QStringLiteral("person")),
                               .api = {state.filters.value(QStringLiteral("api"))},
                               .kind = rightsRequestKindFromWord(state.filters.value(QStringLiteral("kind")))};
    filter.search = (filter.search + u' ' + state.filters.value(QStringLiteral("search"))).trimmed();
    const QString which = state.filters.value(caseFilter);
    if (!which.isEmpty())
        filter.open = which == QLatin1String("open");
    return filter;
}

RightsRequestOrder rightsOrderOf(const TableState &state)
{
    for (const ColumnId &entry : columnIds) {
        if (state.sortColumn == QLatin1String(entry.id))
            return {.column = entry.column, .direction = state.sortOrder};
    }
    return {};
}

QList<TableView> rightsViews()
{
    const auto caseView = [](const char *id, const QString &title) {
        const QString word = QString::fromLatin1(id);
        return TableView{.id = word,
                         .title = title,
                         .state = {.filters = {{caseFilter, word}}, .sortColumn = QStringLiteral("received_on")}};
    };
    return {{.id = QStringLiteral("all"),
             .title = RightsColumns::tr("Toutes"),
             .state = {.sortColumn = QStringLiteral("received_on")}},
            caseView("open", RightsColumns::tr("À répondre")),
            caseView("answered", RightsColumns::tr("Répondues"))};
}

} // namespace vigie
