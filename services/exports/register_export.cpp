// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exports/register_export.h"

#include "services/exports/paged_rows.h"

#include <QCoreApplication>

#include <utility>

namespace vigie {

namespace {

class RegisterExport
{
    Q_DECLARE_TR_FUNCTIONS(vigie::RegisterExport)

public:
    static QList<ExportColumn> columns();
    static ExportRow row(const RegisterEntry &entry);
};

QList<ExportColumn> RegisterExport::columns()
{
    const auto text = [](const char *key, const QString &header) {
        return ExportColumn{QString::fromLatin1(key), header, CellType::Text};
    };
    return {text("processor_name", tr("Sous-traitant")),
            text("processor_contact", tr("Coordonnées du sous-traitant")),
            text("processor_dpo", tr("DPD du sous-traitant")),
            text("controller_siret", tr("SIRET du responsable")),
            text("controller_name", tr("Responsable de traitement")),
            text("controller_contact", tr("Coordonnées du responsable")),
            text("dpo_contact", tr("DPD du responsable")),
            text("subprocessors", tr("Sous-traitants ultérieurs")),
            text("processing", tr("Traitement")),
            text("categories", tr("Catégories de traitements")),
            text("purposes", tr("Finalités")),
            text("data", tr("Catégories de données")),
            text("persons", tr("Personnes concernées")),
            text("duration", tr("Durée")),
            text("recipients", tr("Destinataires")),
            text("transfers", tr("Transferts hors de l’Union")),
            text("safeguards", tr("Garanties")),
            text("security_measures", tr("Mesures de sécurité")),
            text("api", tr("API")),
            text("role", tr("Rôle du producteur")),
            {QStringLiteral("valid_from"), tr("En vigueur depuis"), CellType::Date},
            text("reference", tr("Référence")),
            text("signed_off_by", tr("Validé par")),
            {QStringLiteral("signed_off_on"), tr("Validé le"), CellType::Date},
            {QStringLiteral("complete"), tr("Complète"), CellType::Boolean},
            text("missing", tr("Il manque")),
            {QStringLiteral("contacts_checked_on"), tr("Contacts vérifiés le"), CellType::Date}};
}

//! The parts that are known, one a line.
QString joined(const RegisterEntry &entry, const QStringList &keys)
{
    QStringList parts;
    for (const QString &key : keys) {
        if (!entry.text(key).isEmpty())
            parts.append(entry.text(key));
    }
    return parts.join(u'\n');
}

ExportRow RegisterExport::row(const RegisterEntry &entry)
{
    const auto value = [&entry](const char *key) { return orNull(entry.text(QLatin1String(key))); };
    const QString dpo = joined(entry, {QStringLiteral("processor_dpo_name"), QStringLiteral("processor_dpo_contact")});
    const QString security = joined(entry,
                                    {QStringLiteral("security_measures"), QStringLiteral("security_pseudonymisation"),
                                     QStringLiteral("security_resilience"), QStringLiteral("security_restoration"),
                                     QStringLiteral("security_testing")});
    return {value("processor_name"),
            value("processor_contact"),
            orNull(dpo),
            orNull(entry.partnerSiret),
            value("controller_name"),
            value("controller_contact"),
            value("controller_dpo"),
            value("subprocessors"),
            orNull(entry.record.processing),
            value("categories"),
            value("purposes"),
            value("data"),
            value("persons"),
            value("duration"),
            value("recipients"),
            value("transfers"),
            value("safeguards"),
            orNull(security),
            orNull(entry.record.api.value),
            registerRoleWord(entry.record.role),
            orNull(entry.record.validFrom),
            orNull(entry.record.reference),
            orNull(entry.record.signedOffBy),
            orNull(entry.record.signedOffOn),
            entry.missing.isEmpty(),
            orNull(entry.missing.join(QStringLiteral(" ; "))),
            orNull(entry.contactsCheckedOn)};
}

} // namespace

QList<ExportColumn> registerExportColumns() { return RegisterExport::columns(); }

ExportTable registerExport(QList<RegisterEntry> entries, const QDateTime &asOf)
{
    const auto once = [entries = std::move(entries)]() mutable -> Result<QList<RegisterEntry>> {
        return std::exchange(entries, {});
    };
    return {
        .title = RegisterExport::tr("Registre RGPD"),
        .asOf = asOf,
        .columns = RegisterExport::columns(),
        .notice = RegisterExport::tr("Contient des contacts : à ne transmettre qu’aux agents habilités et à la CNIL."),
        .nextPage = pagesOf<RegisterEntry>(once, &RegisterExport::row)};
}

} // namespace vigie
