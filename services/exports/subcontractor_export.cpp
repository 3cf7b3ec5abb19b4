// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exports/subcontractor_export.h"

#include "services/exports/paged_rows.h"

#include <QCoreApplication>

#include <utility>

namespace vigie {

namespace {

class SubcontractorExport
{
    Q_DECLARE_TR_FUNCTIONS(vigie::SubcontractorExport)

public:
    static QList<ExportColumn> columns();
    static ExportRow row(const JudgedSubcontractor &one);
};

QList<ExportColumn> SubcontractorExport::columns()
{
    const auto text = [](const char *key, const QString &header) {
        return ExportColumn{QString::fromLatin1(key), header, CellType::Text};
    };
    const auto date = [](const char *key, const QString &header) {
        return ExportColumn{QString::fromLatin1(key), header, CellType::Date};
    };
    const auto flag = [](const char *key, const QString &header) {
        return ExportColumn{QString::fromLatin1(key), header, CellType::Boolean};
    };
    return {{QStringLiteral("id"), tr("Numéro"), CellType::Integer},
            text("partner_siret", tr("SIRET du partenaire")),
            text("partner_name", tr("Partenaire")),
            text("api", tr("API")),
            text("name", tr("Sous-traitant")),
            text("siret", tr("SIRET du sous-traitant")),
            text("foreign_id", tr("Identifiant étranger")),
            text("side", tr("De qui")),
            text("parent", tr("Sous-traitant de")),
            {QStringLiteral("level"), tr("Rang"), CellType::Integer},
            text("activities", tr("Activités")),
            text("country", tr("Pays des données")),
            date("starts_on", tr("Début")),
            date("notified_on", tr("Annoncé le")),
            text("authorisation", tr("Autorisation")),
            date("authorised_on", tr("Autorisé le")),
            text("authorisation_document", tr("Document d’autorisation")),
            flag("clauses_flow_down", tr("Clauses répercutées")),
            text("contact", tr("Contact")),
            text("dpo", tr("Délégué à la protection des données")),
            text("transfers", tr("Transferts hors de l’EEE")),
            text("safeguards", tr("Garanties")),
            flag("third_country_cloud", tr("Nuage sous le droit d’un pays tiers")),
            text("cloud_measures", tr("Mesures pour le nuage")),
            date("ends_on", tr("Fin")),
            text("end_choice", tr("Choix de la personne publique")),
            date("end_chosen_on", tr("Choix du")),
            date("destroyed_on", tr("Preuve de destruction du")),
            text("reference", tr("Référence")),
            text("comment", tr("Commentaire")),
            {QStringLiteral("tokens"), tr("Jetons remis"), CellType::Integer},
            text("state", tr("État")),
            text("rule", tr("Clause"))};
}

ExportRow SubcontractorExport::row(const JudgedSubcontractor &one)
{
    const SubcontractorDeclaration &declaration = one.row.declaration;
    const auto flag = [](const std::optional<bool> &value) { return value ? QVariant(*value) : QVariant(); };
    const QVariant form = declaration.authorisation ? QVariant(authorisationFormWord(*declaration.authorisation))
                                                    : QVariant();
    const QVariant choice = declaration.endChoice ? QVariant(endOfDataChoiceWord(*declaration.endChoice)) : QVariant();
    return {declaration.id.value > 0 ? QVariant(declaration.id.value) : QVariant(),
            orNull(one.row.partnerSiret),
            orNull(one.row.partnerName),
            orNull(declaration.api.value),
            orNull(declaration.name),
            orNull(declaration.siret),
            orNull(declaration.foreignId),
            subcontractorSideWord(declaration.side),
            orNull(one.row.parentName),
            one.row.level,
            orNull(declaration.activities),
            orNull(declaration.country),
            orNull(declaration.startsOn),
            orNull(declaration.notifiedOn),
            form,
            orNull(declaration.authorisedOn),
            orNull(declaration.authorisationDocument),
            flag(declaration.clausesFlowDown),
            orNull(declaration.contact),
            orNull(declaration.dpo),
            orNull(declaration.transfers),
            orNull(declaration.safeguards),
            flag(declaration.thirdCountryCloud),
            orNull(declaration.cloudMeasures),
            orNull(declaration.endsOn),
            choice,
            orNull(declaration.endChosenOn),
            orNull(declaration.destroyedOn),
            orNull(declaration.reference),
            orNull(declaration.comment),
            declaration.tokens.size(),
            subcontractorStateWord(one.verdict.state),
            orNull(one.verdict.rule)};
}

} // namespace

QList<ExportColumn> subcontractorExportColumns() { return SubcontractorExport::columns(); }

ExportTable subcontractorExport(QList<JudgedSubcontractor> rows, const QDateTime &asOf)
{
    const auto once = [rows = std::move(rows)]() mutable -> Result<QList<JudgedSubcontractor>> {
        return std::exchange(rows, {});
    };
    return {.title = SubcontractorExport::tr("Sous-traitants"),
            .asOf = asOf,
            .columns = SubcontractorExport::columns(),
            .notice = SubcontractorExport::tr("Contient des contacts : à ne transmettre qu’aux agents habilités."),
            .nextPage = pagesOf<JudgedSubcontractor>(once, &SubcontractorExport::row)};
}

} // namespace vigie
