// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/subcontractors/subcontractor_sheet.h"

#include "gui/common/api_names.h"
#include "gui/common/formats.h"
#include "gui/common/sheet.h"
#include "gui/common/state_text.h"
#include "gui/subcontractors/subcontractor_columns.h"
#include "services/reports/adequacy_words.h"
#include "services/storage/subcontracting_setting.h"

#include <QCoreApplication>

namespace vigie {

namespace {

struct SubcontractorSheet {
    Q_DECLARE_TR_FUNCTIONS(vigie::SubcontractorSheet)
};

QString known(const QString &text) { return text.isEmpty() ? dash() : text; }

QString flagText(const std::optional<bool> &flag)
{
    if (!flag)
        return dash();
    return *flag ? SubcontractorSheet::tr("Oui") : SubcontractorSheet::tr("Non");
}

QString formText(const std::optional<AuthorisationForm> &form)
{
    if (!form)
        return dash();
    switch (*form) {
    case AuthorisationForm::Specific:
        return SubcontractorSheet::tr("Spécifique");
    case AuthorisationForm::General:
        return SubcontractorSheet::tr("Générale");
    }
    Q_UNREACHABLE();
}

QString choiceText(const std::optional<EndOfDataChoice> &choice)
{
    if (!choice)
        return dash();
    switch (*choice) {
    case EndOfDataChoice::Destroy:
        return SubcontractorSheet::tr("Détruire");
    case EndOfDataChoice::Return:
        return SubcontractorSheet::tr("Renvoyer, puis détruire");
    }
    Q_UNREACHABLE();
}

void addDependents(SheetPane &sheet, const SubcontractorSheetFacts &facts, ApiNames &apis)
{
    sheet.beginSection(SubcontractorSheet::tr("En dépendent"),
                       SubcontractorSheet::tr("%Ln déclaration(s)", nullptr, int(facts.ofCompany.size())));
    for (const JudgedSubcontractor &one : facts.ofCompany) {
        sheet.addField(apis.nameOf(one.row.declaration.api), bodyText(one.row));
    }
    for (const TokenRow &token : facts.tokens) {
        sheet.addIdentifier(fingerprintText(token.credential.fingerprint, token.credential.lastFour),
                            token.partnerName + QStringLiteral(" · ") + stateText(token.credential.state).word);
    }
    if (facts.tokens.isEmpty())
        sheet.addParagraph(SubcontractorSheet::tr("Aucun jeton remis n’est connu."));
}

void addContract(SheetPane &sheet, const SubcontractorDeclaration &one)
{
    sheet.beginSection(SubcontractorSheet::tr("Annonce et autorisation"));
    sheet.addField(SubcontractorSheet::tr("Début"), dateText(one.startsOn));
    sheet.addField(SubcontractorSheet::tr("Annoncé le"), dateText(one.notifiedOn));
    sheet.addField(SubcontractorSheet::tr("Autorisation"), formText(one.authorisation));
    sheet.addField(SubcontractorSheet::tr("Autorisé le"), dateText(one.authorisedOn));
    sheet.addField(SubcontractorSheet::tr("Document"), known(one.authorisationDocument));
    sheet.addField(SubcontractorSheet::tr("Clauses répercutées"), flagText(one.clausesFlowDown));
}

void addData(SheetPane &sheet, const SubcontractorDeclaration &one, const QDate &today)
{
    sheet.beginSection(SubcontractorSheet::tr("Données"));
    sheet.addField(SubcontractorSheet::tr("Contact"), known(one.contact));
    sheet.addField(SubcontractorSheet::tr("DPD"), known(one.dpo));
    sheet.addField(SubcontractorSheet::tr("Pays"), countryText(one.country));
    if (const Country *country = countryFromText(one.country)) {
        sheet.addField(SubcontractorSheet::tr("Protection"), protectionText(*country, today));
        if (adequacyDecisionOn(*country))
            sheet.addParagraph(adequacyListText());
    }
    sheet.addField(SubcontractorSheet::tr("Transferts"), known(one.transfers));
    sheet.addField(SubcontractorSheet::tr("Garanties"), known(one.safeguards));
    sheet.addField(SubcontractorSheet::tr("Nuage d’un pays tiers"), flagText(one.thirdCountryCloud));
    if (!one.cloudMeasures.isEmpty())
        sheet.addField(SubcontractorSheet::tr("Mesures"), one.cloudMeasures);
}

void addEnd(SheetPane &sheet, const SubcontractorDeclaration &one)
{
    sheet.beginSection(SubcontractorSheet::tr("Fin"));
    sheet.addField(SubcontractorSheet::tr("Fin"), dateText(one.endsOn));
    sheet.addField(SubcontractorSheet::tr("Choix"), choiceText(one.endChoice));
    sheet.addField(SubcontractorSheet::tr("Choix du"), dateText(one.endChosenOn));
    sheet.addField(SubcontractorSheet::tr("Preuve du"), dateText(one.destroyedOn));
}

} // namespace

Result<SubcontractorSheetFacts> subcontractorFacts(Database &database, const JudgedSubcontractor &one,
                                                   const QDate &today)
{
    const QString company = companyKey(one.row.declaration);
    const auto ofCompany = SubcontractorQuery(database, today).found({.company = company});
    if (!ofCompany)
        return failure(ofCompany.error());
    const auto tokens = tokensOfCompany(database, company).and_then([&](const QList<qint64> &ids) {
        return TokenQuery(database).rows(ids);
    });
    if (!tokens)
        return failure(tokens.error());
    return subcontractingNoticeDays(database).map([&](int noticeDays) {
        return SubcontractorSheetFacts{
            .one = one, .ofCompany = *ofCompany, .tokens = *tokens, .noticeDays = noticeDays, .today = today};
    });
}

void fillSubcontractorSheet(SheetPane &sheet, const SubcontractorSheetFacts &facts, ApiNames &apis)
{
    const SubcontractorDeclaration &one = facts.one.row.declaration;
    const QString sentence = subcontractorStateSentence(facts.one, facts.noticeDays);
    if (!sentence.isEmpty()) {
        sheet.beginSection(SubcontractorSheet::tr("À traiter"));
        sheet.addParagraph(sentence);
    }
    sheet.beginSection(SubcontractorSheet::tr("Identité"));
    sheet.addField(SubcontractorSheet::tr("SIRET"), siretText(one.siret));
    if (!one.foreignId.isEmpty())
        sheet.addIdentifier(SubcontractorSheet::tr("Identifiant étranger"), one.foreignId);
    sheet.addField(SubcontractorSheet::tr("Activités"), known(activitiesText(one)));
    sheet.addField(
        SubcontractorSheet::tr("Rang"),
        facts.one.row.parentName.isEmpty()
            ? SubcontractorSheet::tr("%1, direct").arg(countText(facts.one.row.level))
            : SubcontractorSheet::tr("%1, de %2").arg(countText(facts.one.row.level), facts.one.row.parentName));
    sheet.addField(SubcontractorSheet::tr("Référence"), known(one.reference));
    addDependents(sheet, facts, apis);
    if (facts.one.verdict.state == SubcontractorState::Detected)
        return;
    addContract(sheet, one);
    addData(sheet, one, facts.today);
    addEnd(sheet, one);
    if (!one.comment.isEmpty()) {
        sheet.beginSection(SubcontractorSheet::tr("Commentaire"));
        sheet.addParagraph(one.comment);
    }
}

} // namespace vigie
