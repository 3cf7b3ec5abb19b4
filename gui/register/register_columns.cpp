// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/register/register_columns.h"

#include "gui/common/api_names.h"
#include "gui/common/formats.h"
#include "gui/common/sample_texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace vigie {

namespace {

struct RegisterColumns {
    Q_DECLARE_TR_FUNCTIONS(vigie::RegisterColumns)
};

struct ColumnId {
    RegisterColumn column;
    const char *id;
};

constexpr std::array columnIds{ColumnId{RegisterColumn::Controller, "controller"},
                               ColumnId{RegisterColumn::Api, "api"},
                               ColumnId{RegisterColumn::Role, "role"},
                               ColumnId{RegisterColumn::Processing, "processing"},
                               ColumnId{RegisterColumn::Completeness, "state"},
                               ColumnId{RegisterColumn::ValidFrom, "valid_from"}};

const QString caseFilter = QStringLiteral("case");

ListColumn column(const char *id, const QString &title, const QString &sample, ListColumn::Kind kind)
{
    return {.id = QString::fromLatin1(id), .title = title, .sample = sample, .kind = kind};
}

//! « 12 sur 14 »: fields that are filled, of those that are asked for.
QString filledText(const RegisterEntry &entry)
{
    const auto filled = std::count_if(entry.verdicts.cbegin(), entry.verdicts.cend(),
                                      [](const FieldVerdict &verdict) { return verdict.state == FieldState::Filled; });
    return RegisterColumns::tr("%1 sur %2").arg(countText(filled), countText(entry.verdicts.size()));
}

} // namespace

StateText registerStateText(const RegisterEntry &entry)
{
    if (!entry.missing.isEmpty())
        return {Glyph::ToMend, RegisterColumns::tr("Incomplète")};
    if (entry.record.signedOffBy.isEmpty())
        return {Glyph::Upcoming, RegisterColumns::tr("À valider")};
    return {Glyph::Ok, RegisterColumns::tr("Complète")};
}

QString registerRoleText(RegisterRole role)
{
    switch (role) {
    case RegisterRole::Processor:
        return RegisterColumns::tr("Sous-traitant");
    case RegisterRole::Controller:
        return RegisterColumns::tr("Responsable");
    }
    Q_UNREACHABLE();
}

QString fieldOriginText(FieldOrigin origin)
{
    switch (origin) {
    case FieldOrigin::Typed:
        return RegisterColumns::tr("saisi");
    case FieldOrigin::Common:
        return RegisterColumns::tr("commun");
    case FieldOrigin::Text:
        return RegisterColumns::tr("texte des CGU");
    case FieldOrigin::Workspace:
        return RegisterColumns::tr("déduit des données");
    }
    Q_UNREACHABLE();
}

QList<ListColumn> registerColumns(ApiNames &apis)
{
    using Kind = ListColumn::Kind;
    ListColumn controller = column("controller", RegisterColumns::tr("Responsable de traitement"),
                                   QStringLiteral("Syndicat des eaux du Grand-Orval"), Kind::Text);
    controller.filter = ListColumn::Filter::Text;
    controller.stretches = true;
    controller.strong = true;
    ListColumn api = column("api", RegisterColumns::tr("API"), sampleApi(), Kind::Text);
    api.filter = ListColumn::Filter::List;
    for (const ApiCode &code : apis.all())
        api.choices.append({code.value, apis.nameOf(code)});
    ListColumn role = column("role", RegisterColumns::tr("Rôle du producteur"), QStringLiteral("Sous-traitant"),
                             Kind::Text);
    role.filter = ListColumn::Filter::List;
    for (const RegisterRole each : {RegisterRole::Processor, RegisterRole::Controller})
        role.choices.append({registerRoleWord(each), registerRoleText(each)});
    ListColumn filled = column("filled", RegisterColumns::tr("Rubriques"), QStringLiteral("12 sur 14"), Kind::Figure);
    filled.sortable = false;
    return {controller,
            api,
            role,
            column("processing", RegisterColumns::tr("Traitement"), QStringLiteral("Envoi de courriers"), Kind::Text),
            column("valid_from", RegisterColumns::tr("En vigueur depuis"), QStringLiteral("22/11/2026"), Kind::Date),
            filled,
            column("state", RegisterColumns::tr("État"), RegisterColumns::tr("Incomplète"), Kind::State)};
}

ListRow registerTableRow(const RegisterEntry &entry, ApiNames &apis)
{
    const StateText state = registerStateText(entry);
    return {.id = entry.rowId,
            .cells = {{.text = entry.partnerName, .tip = siretText(entry.partnerSiret)},
                      {.text = apis.nameOf(entry.record.api)},
                      {.text = registerRoleText(entry.record.role)},
                      {.text = entry.record.processing, .tip = entry.text(QStringLiteral("categories"))},
                      {.text = dateText(entry.record.validFrom)},
                      {.text = filledText(entry)},
                      {.text = state.word,
                       .glyph = state.glyph,
                       .tip = entry.missing.isEmpty()
                           ? QString()
                           : RegisterColumns::tr("Il manque : %1.").arg(entry.missing.join(QStringLiteral(", ")))}},
            .value = entry};
}

RegisterFilter registerFilterOf(const TableState &state)
{
    RegisterFilter filter{.search = state.filters.value(QStringLiteral("controller")),
                          .api = {state.filters.value(QStringLiteral("api"))},
                          .role = registerRoleFromWord(state.filters.value(QStringLiteral("role")))};
    const QString search = state.filters.value(QStringLiteral("search"));
    if (!search.isEmpty())
        filter.search = (filter.search + u' ' + search).trimmed();
    const QString which = state.filters.value(caseFilter);
    if (which == QLatin1String("incomplete"))
        filter.complete = false;
    else if (which == QLatin1String("complete"))
        filter.complete = true;
    return filter;
}

RegisterOrder registerOrderOf(const TableState &state)
{
    for (const ColumnId &entry : columnIds) {
        if (state.sortColumn == QLatin1String(entry.id))
            return {.column = entry.column, .direction = state.sortOrder};
    }
    return {};
}

QList<TableView> registerViews()
{
    const auto caseView = [](const char *id, const QString &title) {
        const QString word = QString::fromLatin1(id);
        return TableView{.id = word,
                         .title = title,
                         .state = {.filters = {{caseFilter, word}}, .sortColumn = QStringLiteral("controller")}};
    };
    return {{.id = QStringLiteral("all"),
             .title = RegisterColumns::tr("Toutes"),
             .state = {.sortColumn = QStringLiteral("controller")}},
            caseView("incomplete", RegisterColumns::tr("Incomplètes")),
            caseView("complete", RegisterColumns::tr("Complètes"))};
}

} // namespace vigie
