// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/partners/partner_columns.h"

#include "gui/common/api_names.h"
#include "gui/common/formats.h"
#include "gui/common/sample_texts.h"

#include <QCoreApplication>

#include <array>

namespace vigie {

namespace {

struct PartnerColumns {
    Q_DECLARE_TR_FUNCTIONS(vigie::PartnerColumns)
};

struct ColumnId {
    PartnerColumn column;
    const char *id;
};

constexpr std::array columnIds{ColumnId{PartnerColumn::Name, "name"},
                               ColumnId{PartnerColumn::Siret, "siret"},
                               ColumnId{PartnerColumn::Apis, "apis"},
                               ColumnId{PartnerColumn::Habilitations, "habilitations"},
                               ColumnId{PartnerColumn::Applications, "applications"},
                               ColumnId{PartnerColumn::Credentials, "credentials"},
                               ColumnId{PartnerColumn::ReadAt, "read_at"}};

constexpr auto withoutHabilitation = "without-habilitation";
constexpr auto severalNames = "several-names";
const QString caseFilter = QStringLiteral("case");

ListColumn column(PartnerColumn which, const QString &title, const QString &sample, ListColumn::Kind kind)
{
    for (const ColumnId &entry : columnIds) {
        if (entry.column == which)
            return {.id = QString::fromLatin1(entry.id), .title = title, .sample = sample, .kind = kind};
    }
    Q_UNREACHABLE();
}

ListColumn nameColumn()
{
    ListColumn name = column(PartnerColumn::Name, PartnerColumns::tr("Partenaire"),
                             QStringLiteral("Syndicat des eaux du Grand-Orval"), ListColumn::Kind::Text);
    name.filter = ListColumn::Filter::Text;
    name.stretches = true;
    name.strong = true;
    return name;
}

ListColumn apiColumn(ApiNames &apis)
{
    ListColumn api = column(PartnerColumn::Apis, PartnerColumns::tr("API"), sampleApis(), ListColumn::Kind::Text);
    api.filter = ListColumn::Filter::List;
    for (const ApiCode &code : apis.all())
        api.choices.append({code.value, apis.nameOf(code)});
    return api;
}

//! « 3 actives sur 4 » when they differ.
QString habilitationsText(const PartnerRow &row)
{
    if (row.habilitations == row.activeHabilitations)
        return countText(row.habilitations);
    return PartnerColumns::tr("%1 sur %2").arg(countText(row.activeHabilitations), countText(row.habilitations));
}

Cell stateCell(const PartnerRow &row)
{
    if (row.activeHabilitations == 0 && row.applications > 0)
        return {.text = PartnerColumns::tr("Sans habilitation"), .glyph = Glyph::Late};
    if (row.partner.siret.isEmpty() && row.partner.kind == PartnerKind::Organisation)
        return {.text = PartnerColumns::tr("Sans SIRET"), .glyph = Glyph::ToMend};
    if (!row.partner.otherNames.isEmpty()) {
        return {.text = PartnerColumns::tr("Plusieurs noms"),
                .glyph = Glyph::ToMend,
                .tip = row.partner.otherNames.join(QStringLiteral("\n"))};
    }
    return {.text = PartnerColumns::tr("Rattaché"), .glyph = Glyph::Ok};
}

} // namespace

QList<ListColumn> partnerColumns(ApiNames &apis)
{
    using Kind = ListColumn::Kind;
    ListColumn state{.id = QStringLiteral("state"),
                     .title = PartnerColumns::tr("État"),
                     .sample = PartnerColumns::tr("Sans habilitation"),
                     .kind = Kind::State};
    state.sortable = false;
    ListColumn siret = column(PartnerColumn::Siret, PartnerColumns::tr("SIRET"), QStringLiteral("999 214 307 00012"),
                              Kind::Identifier);
    ListColumn readAt = column(PartnerColumn::ReadAt, PartnerColumns::tr("Lu le"), QStringLiteral("22/11/2026 10:42"),
                               Kind::Date);
    readAt.shownAtFirst = false;
    return {
        nameColumn(),
        siret,
        apiColumn(apis),
        column(PartnerColumn::Habilitations, PartnerColumns::tr("Habilitations"), QStringLiteral("12 sur 14"),
               Kind::Figure),
        column(PartnerColumn::Applications, PartnerColumns::tr("Applications"), QStringLiteral("1 284"), Kind::Figure),
        column(PartnerColumn::Credentials, PartnerColumns::tr("Jetons"), QStringLiteral("1 284"), Kind::Figure),
        readAt,
        state};
}

ListRow partnerTableRow(const PartnerRow &row, ApiNames &apis)
{
    const QString name = row.partner.kind == PartnerKind::NaturalPerson
        ? PartnerColumns::tr("%1 (personne physique)").arg(row.partner.name)
        : row.partner.name;
    return {.id = row.partner.id.value,
            .cells = {{.text = name, .tip = row.partner.otherNames.join(QStringLiteral("\n"))},
                      {.text = siretText(row.partner.siret)},
                      {.text = apis.namesOf(row.apis)},
                      {.text = habilitationsText(row)},
                      {.text = countText(row.applications)},
                      {.text = countText(row.credentials)},
                      {.text = instantText(row.oldestReadAt)},
                      stateCell(row)},
            .value = row};
}

PartnerFilter partnerFilterOf(const TableState &state)
{
    // The field of the head and that of the column look at the same words.
    const QString words = state.filters.value(QStringLiteral("search")) + u' '
        + state.filters.value(QStringLiteral("name"));
    return {.search = words.simplified(),
            .api = {state.filters.value(QStringLiteral("apis"))},
            .withoutHabilitation = state.filters.value(caseFilter) == QLatin1String(withoutHabilitation),
            .severalNames = state.filters.value(caseFilter) == QLatin1String(severalNames)};
}

PartnerOrder partnerOrderOf(const TableState &state)
{
    for (const ColumnId &entry : columnIds) {
        if (state.sortColumn == QLatin1String(entry.id))
            return {.column = entry.column, .direction = state.sortOrder};
    }
    return {};
}

QList<TableView> partnerViews()
{
    const auto caseView = [](const char *id, const QString &title) {
        const QString word = QString::fromLatin1(id);
        return TableView{.id = word,
                         .title = title,
                         .state = {.filters = {{caseFilter, word}}, .sortColumn = QStringLiteral("name")}};
    };
    return {{.id = QStringLiteral("all"),
             .title = PartnerColumns::tr("Tous"),
             .state = {.sortColumn = QStringLiteral("name")}},
            caseView(withoutHabilitation, PartnerColumns::tr("Sans habilitation active")),
            caseView(severalNames, PartnerColumns::tr("Plusieurs noms"))};
}

} // namespace vigie
