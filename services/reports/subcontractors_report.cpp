// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/subcontractors_report.h"

#include "model/partners/country.h"
#include "services/reports/access_words.h"
#include "services/reports/adequacy_words.h"
#include "services/reports/printable_text.h"
#include "services/reports/report_text.h"
#include "services/storage/profile_repository.h"
#include "services/storage/subcontracting_setting.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

class SubcontractorsReport
{
    Q_DECLARE_TR_FUNCTIONS(vigie::SubcontractorsReport)

public:
    static StateMark mark(SubcontractorState state);
    static SummaryBlock summary(const SubcontractorsMatter &matter, const QLocale &locale);
    static ReportRow row(const JudgedSubcontractor &one, const SubcontractorsMatter &matter);
    static TableBlock table(const SubcontractorsMatter &matter);
    static QStringList method(const SubcontractorsMatter &matter);
};

StateMark SubcontractorsReport::mark(SubcontractorState state)
{
    switch (state) {
    case SubcontractorState::TokenForbidden:
        return {StateShape::OctagonCross, StateTone::Error, tr("jeton interdit")};
    case SubcontractorState::LocationForbidden:
        return {StateShape::OctagonCross, StateTone::Error, tr("lieu sans garantie")};
    case SubcontractorState::NotAuthorised:
        return {StateShape::OctagonCross, StateTone::Error, tr("autorisation manquante")};
    case SubcontractorState::NotNotified:
        return {StateShape::TriangleExclamation, StateTone::Warn, tr("non annoncé")};
    case SubcontractorState::NotifiedLate:
        return {StateShape::TriangleExclamation, StateTone::Warn, tr("annoncé tard")};
    case SubcontractorState::ProofDue:
        return {StateShape::TriangleExclamation, StateTone::Warn, tr("preuve attendue")};
    case SubcontractorState::Detected:
        return {StateShape::DiamondQuestion, StateTone::ToMend, tr("détecté, non déclaré")};
    case SubcontractorState::Incomplete:
        return {StateShape::DiamondQuestion, StateTone::ToMend, tr("à compléter")};
    case SubcontractorState::Upcoming:
        return {StateShape::HalfDisc, StateTone::Info, tr("à venir")};
    case SubcontractorState::InForce:
        return {StateShape::DiscTick, StateTone::Ok, tr("en cours")};
    case SubcontractorState::Over:
        return {StateShape::StruckCircle, StateTone::Neutral, tr("terminé")};
    }
    Q_UNREACHABLE();
}

SummaryBlock SubcontractorsReport::summary(const SubcontractorsMatter &matter, const QLocale &locale)
{
    const auto count = [&](auto is) {
        return locale.toString(qlonglong(std::count_if(matter.rows.cbegin(), matter.rows.cend(), is)));
    };
    const auto inState = [](SubcontractorState state) {
        return [state](const JudgedSubcontractor &one) { return one.verdict.state == state; };
    };
    QSet<QString> companies;
    for (const JudgedSubcontractor &one : matter.rows)
        companies.insert(companyKey(one.row.declaration));
    SummaryBlock block;
    block.figure = locale.toString(qlonglong(matter.rows.size()));
    block.caption = matter.rows.size() > 1 ? tr("déclarations de sous-traitance") : tr("déclaration de sous-traitance");
    block.facts = {
        {.label = tr("Sous-traitants différents"), .value = locale.toString(qlonglong(companies.size()))},
        {.label = tr("Jeton remis malgré l’interdiction"), .value = count(inState(SubcontractorState::TokenForbidden))},
        {.label = tr("Sans autorisation connue"), .value = count(inState(SubcontractorState::NotAuthorised))},
        {.label = tr("Non annoncés"), .value = count(inState(SubcontractorState::NotNotified))},
        {.label = tr("Détectés, non déclarés"), .value = count(inState(SubcontractorState::Detected))},
        {.label = tr("À compléter"), .value = count(inState(SubcontractorState::Incomplete))}};
    return block;
}

ReportRow SubcontractorsReport::row(const JudgedSubcontractor &one, const SubcontractorsMatter &matter)
{
    const SubcontractorDeclaration &declaration = one.row.declaration;
    const QString identifier = declaration.siret.isEmpty() ? declaration.foreignId : shownSiret(declaration.siret);
    const Country *country = declaration.country.isEmpty() ? nullptr : countryFromText(declaration.country);
    const auto day = [](const QDate &date) { return date.isValid() ? shortDate(date) : tr("inconnu"); };
    const QString known = declaration.partner.isNull() ? tr("toutes les personnes publiques") : one.row.partnerName;
    const QString partner = one.row.hasUnknownBody ? one.row.partnerSiret : known;
    return {
        .cells = {{.text = declaration.name, .second = identifier},
                  {.text = partner, .second = apiName(declaration.api, matter.profiles)},
                  {.text = QString::number(one.row.level), .second = one.row.parentName},
                  {.text = day(declaration.startsOn), .second = tr("annoncé : %1").arg(day(declaration.notifiedOn))},
                  {.text = country ? country->nameText() : tr("inconnu"), .second = declaration.safeguards.left(80)},
                  {.text = QString::number(declaration.tokens.size())},
                  {.second = one.verdict.rule, .state = mark(one.verdict.state)}}};
}

TableBlock SubcontractorsReport::table(const SubcontractorsMatter &matter)
{
    TableBlock table{.summary = tr("Une ligne par déclaration"),
                     .columns = {{.header = tr("Sous-traitant")},
                                 {.header = tr("Partenaire, API")},
                                 {.header = tr("Rang")},
                                 {.header = tr("Début")},
                                 {.header = tr("Données en")},
                                 {.header = tr("Jetons"), .alignment = CellAlignment::Right},
                                 {.header = tr("État")}},
                     .emptyText = tr("Aucun sous-traitant n’est déclaré ni détecté.")};
    for (const JudgedSubcontractor &one : matter.rows)
        table.rows += row(one, matter);
    return table;
}

QStringList SubcontractorsReport::method(const SubcontractorsMatter &matter)
{
    QStringList texts{
        typeset(tr("« Détecté » : DataPass nomme ce prestataire, ou une délégation d’éditeur le montre, et aucune "
                   "déclaration ne le mentionne. Les autres lignes sont des déclarations saisies ou importées.")),
        typeset(adequacyListText()),
        typeset(tr("Rang 1 : sous-traitant direct ; rang 2 : sous-traitant du précédent, et ainsi de suite."))};
    if (matter.noticeDays > 0)
        texts += typeset(
            tr("« Annoncé tard » : moins de %Ln jour(s) avant le début. Les textes disent « délai raisonnable » "
               "sans chiffre : ce nombre est un réglage de Vigie, pas une clause.",
               nullptr, matter.noticeDays));
    return texts;
}

} // namespace

Result<SubcontractorsMatter> subcontractorsMatter(Database &database, const QDate &day,
                                                  const SubcontractorFilter &filter, const SubcontractorOrder &order)
{
    const auto rows = SubcontractorQuery(database, day).found(filter, order);
    const auto profiles = ProfileRepository(database).inForce(day);
    if (!rows || !profiles)
        return failure(rows ? profiles.error() : rows.error());
    return subcontractingNoticeDays(database).map([&](int noticeDays) {
        return SubcontractorsMatter{.rows = *rows, .profiles = *profiles, .noticeDays = noticeDays};
    });
}

ReportDocument subcontractorsReport(const SubcontractorsMatter &matter, const ReportContext &context)
{
    ReportDocument document{.context = context};
    document.name = SubcontractorsReport::tr("Sous-traitants");
    document.title = SubcontractorsReport::tr("Sous-traitants des partenaires");
    document.blocks += SubcontractorsReport::summary(matter, context.locale);
    document.blocks += HeadingBlock{.text = SubcontractorsReport::tr("Déclarations")};
    document.blocks += SubcontractorsReport::table(matter);
    document.methodTitle = SubcontractorsReport::tr("Lecture");
    document.method = SubcontractorsReport::method(matter);
    return document;
}

} // namespace vigie
