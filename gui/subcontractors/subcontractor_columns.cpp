// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/subcontractors/subcontractor_columns.h"

#include "gui/common/api_names.h"
#include "gui/common/formats.h"
#include "gui/common/sample_texts.h"
#include "model/partners/country.h"
#include "services/exports/subcontractor_export.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace vigie {

namespace {

struct SubcontractorColumns {
    Q_DECLARE_TR_FUNCTIONS(vigie::SubcontractorColumns)
};

struct ColumnId {
    SubcontractorColumn column;
    const char *id;
};

constexpr std::array columnIds{ColumnId{SubcontractorColumn::Name, "name"},
                               ColumnId{SubcontractorColumn::Partner, "partner"},
                               ColumnId{SubcontractorColumn::Api, "api"},
                               ColumnId{SubcontractorColumn::Level, "level"},
                               ColumnId{SubcontractorColumn::StartsOn, "starts_on"},
                               ColumnId{SubcontractorColumn::NotifiedOn, "notified_on"},
                               ColumnId{SubcontractorColumn::EndsOn, "ends_on"},
                               ColumnId{SubcontractorColumn::Country, "country"},
                               ColumnId{SubcontractorColumn::Tokens, "tokens"},
                               ColumnId{SubcontractorColumn::State, "state"}};

const QString caseFilter = QStringLiteral("case");

ListColumn column(const char *id, const QString &title, const QString &sample, ListColumn::Kind kind)
{
    return {.id = QString::fromLatin1(id), .title = title, .sample = sample, .kind = kind};
}

ListColumn stateColumn()
{
    ListColumn state = column("state", SubcontractorColumns::tr("État"),
                              SubcontractorColumns::tr("Autorisation manquante"), ListColumn::Kind::State);
    state.filter = ListColumn::Filter::List;
    using enum SubcontractorState;
    for (const SubcontractorState each : {TokenForbidden, LocationForbidden, NotAuthorised, NotNotified, NotifiedLate,
                                          ProofDue, Detected, Incomplete, Upcoming, InForce, Over})
        state.choices.append({subcontractorStateWord(each), subcontractorStateText(each).word});
    return state;
}

//! What a field is called in files and in this window.
QString fieldTitle(const QString &field)
{
    for (const ExportColumn &known : subcontractorExportColumns()) {
        if (known.key == field)
            return known.header;
    }
    return field;
}

QString detectedSentence(const SubcontractorRow &row)
{
    switch (row.evidence) {
    case SubcontractorRow::Evidence::None:
        return {};
    case SubcontractorRow::Evidence::ServiceProvider:
        return SubcontractorColumns::tr("DataPass le nomme comme prestataire (demande %1) ; aucune déclaration ne le "
                                        "mentionne.")
            .arg(row.requestNumber);
    case SubcontractorRow::Evidence::EditorDelegation:
        break;
    }
    const QString shown = SubcontractorColumns::tr("Une délégation d’éditeur active le montre (demande %1) ; aucune "
                                                   "déclaration ne le mentionne.")
                              .arg(row.requestNumber);
    return row.hasUnknownBody
        ? SubcontractorColumns::tr("%1 Le SIRET de la délégation n’est celui d’aucun partenaire connu : vérifiez-le "
                                   "dans DataPass avant de déclarer.")
              .arg(shown)
        : shown;
}

} // namespace

QString bodyText(const SubcontractorRow &row)
{
    if (row.hasUnknownBody)
        return siretText(row.partnerSiret);
    return row.declaration.partner.isNull() ? SubcontractorColumns::tr("Toutes les personnes publiques")
                                            : row.partnerName;
}

QString companyText(const SubcontractorDeclaration &one)
{
    return one.name == one.siret ? siretText(one.siret) : one.name;
}

QString activitiesText(const SubcontractorDeclaration &one)
{
    // The only word that its contract shows; another one is better raw than guessed at.
    return one.activities == QLatin1String("SoftwareVendor") ? SubcontractorColumns::tr("Éditeur de logiciel")
                                                             : one.activities;
}

StateText subcontractorStateText(SubcontractorState state)
{
    switch (state) {
    case SubcontractorState::TokenForbidden:
        return {Glyph::Critical, SubcontractorColumns::tr("Jeton interdit")};
    case SubcontractorState::LocationForbidden:
        return {Glyph::Critical, SubcontractorColumns::tr("Lieu sans garantie")};
    case SubcontractorState::NotAuthorised:
        return {Glyph::Critical, SubcontractorColumns::tr("Autorisation manquante")};
    case SubcontractorState::NotNotified:
        return {Glyph::Late, SubcontractorColumns::tr("Non annoncé")};
    case SubcontractorState::NotifiedLate:
        return {Glyph::Late, SubcontractorColumns::tr("Annoncé tard")};
    case SubcontractorState::ProofDue:
        return {Glyph::Late, SubcontractorColumns::tr("Preuve attendue")};
    case SubcontractorState::Detected:
        return {Glyph::ToMend, SubcontractorColumns::tr("Détecté, non déclaré")};
    case SubcontractorState::Incomplete:
        return {Glyph::ToMend, SubcontractorColumns::tr("À compléter")};
    case SubcontractorState::Upcoming:
        return {Glyph::Upcoming, SubcontractorColumns::tr("À venir")};
    case SubcontractorState::InForce:
        return {Glyph::Ok, SubcontractorColumns::tr("En cours")};
    case SubcontractorState::Over:
        return {Glyph::Over, SubcontractorColumns::tr("Terminé")};
    }
    Q_UNREACHABLE();
}

QString subcontractorStateSentence(const JudgedSubcontractor &one, int noticeDays)
{
    const SubcontractorVerdict &verdict = one.verdict;
    switch (verdict.state) {
    case SubcontractorState::TokenForbidden:
        return SubcontractorColumns::tr(
                   "Un jeton lui a été remis alors que les conditions l’interdisent (%1) : révoquez-le "
                   "ou corrigez la déclaration.")
            .arg(verdict.rule);
    case SubcontractorState::LocationForbidden:
        return SubcontractorColumns::tr(
                   "Les données sortent de l’Espace économique européen et des pays adéquats sans "
                   "garantie connue (%1) : faites suspendre le transfert ou saisissez la garantie.")
            .arg(verdict.rule);
    case SubcontractorState::NotAuthorised:
        return SubcontractorColumns::tr("Il a commencé sans autorisation écrite préalable connue (%1).")
            .arg(verdict.rule);
    case SubcontractorState::NotNotified:
        return SubcontractorColumns::tr("Il a commencé sans annonce écrite connue (%1) : demandez-la au partenaire.")
            .arg(verdict.rule);
    case SubcontractorState::NotifiedLate:
        return SubcontractorColumns::tr(
                   "Annoncé moins de %Ln jour(s) avant le début. Le texte (%1) dit « délai raisonnable » "
                   "sans chiffre : ce nombre est un réglage de Vigie.",
                   nullptr, noticeDays)
            .arg(verdict.rule);
    case SubcontractorState::ProofDue:
        return SubcontractorColumns::tr("Terminé, sans preuve écrite de destruction ou de renvoi (%1).")
            .arg(verdict.rule);
    case SubcontractorState::Detected:
        return detectedSentence(one.row);
    case SubcontractorState::Incomplete: {
        QStringList titles;
        for (const QString &field : verdict.missing)
            titles.append(fieldTitle(field));
        return SubcontractorColumns::tr("Il manque : %1.").arg(titles.join(QStringLiteral(", ")));
    }
    case SubcontractorState::Upcoming:
    case SubcontractorState::InForce:
    case SubcontractorState::Over:
        return {};
    }
    Q_UNREACHABLE();
}

QString countryText(const QString &code)
{
    const Country *country = code.isEmpty() ? nullptr : countryFromText(code);
    return country ? country->nameText() : code.isEmpty() ? dash() : code;
}

QList<ListColumn> subcontractorColumns(ApiNames &apis)
{
    using Kind = ListColumn::Kind;
    ListColumn name = column("name", SubcontractorColumns::tr("Sous-traitant"),
                             QStringLiteral("Éditeur fictif du Grand-Orval"), Kind::Text);
    name.filter = ListColumn::Filter::Text;
    name.stretches = true;
    name.strong = true;
    ListColumn api = column("api", SubcontractorColumns::tr("API"), sampleApi(), Kind::Text);
    api.filter = ListColumn::Filter::List;
    for (const ApiCode &code : apis.all())
        api.choices.append({code.value, apis.nameOf(code)});
    ListColumn ends = column("ends_on", SubcontractorColumns::tr("Fin"), QStringLiteral("22/11/2026"), Kind::Date);
    ends.shownAtFirst = false;
    return {
        name,
        column("partner", SubcontractorColumns::tr("Partenaire"), QStringLiteral("Commune de Grand-Orval"), Kind::Text),
        api,
        column("level", SubcontractorColumns::tr("Rang"), QStringLiteral("12"), Kind::Figure),
        column("starts_on", SubcontractorColumns::tr("Début"), QStringLiteral("22/11/2026"), Kind::Date),
        column("notified_on", SubcontractorColumns::tr("Annoncé le"), QStringLiteral("22/11/2026"), Kind::Date),
        ends,
        column("country", SubcontractorColumns::tr("Pays des données"), QStringLiteral("France"), Kind::Text),
        column("tokens", SubcontractorColumns::tr("Jetons"), QStringLiteral("124"), Kind::Figure),
        stateColumn()};
}

ListRow subcontractorTableRow(const JudgedSubcontractor &one, ApiNames &apis)
{
    const SubcontractorDeclaration &declaration = one.row.declaration;
    const StateText state = subcontractorStateText(one.verdict.state);
    return {.id = declaration.id.value,
            .cells = {{.text = companyText(declaration), .tip = activitiesText(declaration)},
                      {.text = bodyText(one.row), .tip = siretText(one.row.partnerSiret)},
                      {.text = apis.nameOf(declaration.api)},
                      {.text = countText(one.row.level), .tip = one.row.parentName},
                      {.text = dateText(declaration.startsOn)},
                      {.text = dateText(declaration.notifiedOn)},
                      {.text = dateText(declaration.endsOn)},
                      {.text = countryText(declaration.country)},
                      {.text = countText(declaration.tokens.size())},
                      {.text = state.word, .glyph = state.glyph}},
            .dimmed = one.verdict.state == SubcontractorState::Over,
            .value = one};
}

SubcontractorFilter subcontractorFilterOf(const TableState &state)
{
    SubcontractorFilter filter{.search = state.filters.value(QStringLiteral("name")),
                               .api = {state.filters.value(QStringLiteral("api"))},
                               .company = state.filters.value(companyFilter),
                               .state = subcontractorStateFromWord(state.filters.value(QStringLiteral("state")))};
    const QString which = state.filters.value(caseFilter);
    if (which == QLatin1String("to-mend"))
        filter.which = SubcontractorCase::ToMend;
    else if (which == QLatin1String("in-force"))
        filter.which = SubcontractorCase::InForce;
    else if (which == QLatin1String("over"))
        filter.which = SubcontractorCase::Over;
    const QString search = state.filters.value(QStringLiteral("search"));
    if (!search.isEmpty())
        filter.search = (filter.search + u' ' + search).trimmed();
    return filter;
}

SubcontractorOrder subcontractorOrderOf(const TableState &state)
{
    for (const ColumnId &entry : columnIds) {
        if (state.sortColumn == QLatin1String(entry.id))
            return {.column = entry.column, .direction = state.sortOrder};
    }
    return {};
}

QList<TableView> subcontractorViews()
{
    const auto caseView = [](const char *id, const QString &title) {
        const QString word = QString::fromLatin1(id);
        return TableView{.id = word,
                         .title = title,
                         .state = {.filters = {{caseFilter, word}}, .sortColumn = QStringLiteral("state")}};
    };
    return {{.id = QStringLiteral("all"),
             .title = SubcontractorColumns::tr("Tous"),
             .state = {.sortColumn = QStringLiteral("name")}},
            caseView("to-mend", SubcontractorColumns::tr("À traiter")),
            caseView("in-force", SubcontractorColumns::tr("En cours")),
            caseView("over", SubcontractorColumns::tr("Terminés"))};
}

} // namespace vigie
