// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exports/personal_data_export.h"

#include "services/exports/paged_rows.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace vigie {

namespace {

class PersonalDataExport
{
    Q_DECLARE_TR_FUNCTIONS(vigie::PersonalDataExport)

public:
    static QList<ExportColumn> columns();
    static ExportRow row(const PersonalDatum &datum);
};

QList<ExportColumn> PersonalDataExport::columns()
{
    const auto text = [](const char *key, const QString &header) {
        return ExportColumn{QString::fromLatin1(key), header, CellType::Text};
    };
    return {text("place", tr("Où")),
            text("object", tr("Quoi")),
            text("field", tr("Donnée")),
            text("value", tr("Valeur")),
            text("partner_name", tr("Partenaire")),
            text("api", tr("API")),
            text("service", tr("Lue dans")),
            {QStringLiteral("matched_by"), tr("Trouvée par"), CellType::TextList},
            {QStringLiteral("erasable"), tr("Effaçable"), CellType::Boolean},
            text("kept_because", tr("Conservée parce que")),
            text("kept_rule", tr("Clause")),
            {QStringLiteral("kept_until"), tr("Conservée jusqu’au"), CellType::Date}};
}

QString matchWord(PersonMatch match)
{
    switch (match) {
    case PersonMatch::Email:
        return QStringLiteral("email");
    case PersonMatch::Phone:
        return QStringLiteral("phone");
    case PersonMatch::Name:
        return QStringLiteral("name");
    }
    Q_UNREACHABLE();
}

QString keepWord(KeepReason reason)
{
    constexpr std::array words{"",         "in_force", "retention",   "unknown_end", "evidence",
                               "register", "source",   "append_only", "own_request"};
    return QString::fromLatin1(words[std::size_t(reason)]);
}

ExportRow PersonalDataExport::row(const PersonalDatum &datum)
{
    QStringList matches;
    for (const PersonMatch match : datum.matches)
        matches.append(matchWord(match));
    return {datum.place,
            orNull(datum.object),
            datum.field,
            orNull(datum.value),
            orNull(datum.partnerName),
            orNull(datum.api.value),
            orNull(datum.service.value),
            matches,
            datum.canErase(),
            orNull(keepWord(datum.kept)),
            orNull(datum.keptBy),
            orNull(datum.keptUntil)};
}

} // namespace

ExportTable personalDataExport(QList<PersonalDatum> data, const QDateTime &asOf)
{
    const auto once = [data = std::move(data)]() mutable -> Result<QList<PersonalDatum>> {
        return std::exchange(data, {});
    };
    return {.title = PersonalDataExport::tr("Données d’une personne"),
            .asOf = asOf,
            .columns = PersonalDataExport::columns(),
            .notice = PersonalDataExport::tr("Données personnelles : à ne remettre qu’à la personne elle-même."),
            .nextPage = pagesOf<PersonalDatum>(once, &PersonalDataExport::row)};
}

} // namespace vigie
