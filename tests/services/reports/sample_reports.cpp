// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/reports/sample_reports.h"
#include "model/terms/built_in_profiles.h"
#include "model/terms/profile_reader.h"
#include "services/reports/homologations_report.h"
#include "services/reports/personal_data_report.h"
#include "services/reports/price_statement_report.h"
#include "services/reports/quota_raise_report.h"
#include "tests/services/reports/sample_incident.h"
#include "tests/services/reports/sample_matter.h"

#include "services/reports/register_report.h"
#include "services/reports/subcontractors_report.h"

#include <QPainter>

namespace vigie::sample {

namespace {

void paintCurve(QPainter &painter, const QRectF &area)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(1);
    painter.fillRect(area, QColor(0xf3, 0xf4, 0xf6));
    painter.setPen(QPen(QColor(0x00, 0x00, 0x91), 40));
    painter.drawLine(area.bottomLeft(), area.topRight());
    painter.drawEllipse(area.center(), area.height() / 4, area.height() / 4);
}

TableBlock everyState()
{
    TableBlock table{.summary = QStringLiteral("Les états"),
                     .columns = {{.header = QStringLiteral("État")},
                                 {.header = QStringLiteral("Nombre"), .alignment = CellAlignment::Right}}};
    for (int shape = 0; shape <= int(StateShape::RingDash); ++shape) {
        const auto tone = StateTone(shape % (int(StateTone::Neutral) + 1));
        table.rows += ReportRow{
            .cells = {{.state = StateMark{StateShape(shape), tone, QStringLiteral("État %1").arg(shape)}},
                      {.text = QString::number(shape * 1000)}},
            .emphasis = RowEmphasis(shape % 3)};
    }
    return table;
}

} // namespace

namespace {

SubcontractorsMatter subcontractors(int count)
{
    SubcontractorsMatter matter{.noticeDays = 30};
    for (int at = 0; at < count; ++at) {
        matter.rows.append({.row = {.declaration = {.id = {at + 1},
                                                    .api = {QStringLiteral("INFINOE")},
                                                    .name = QStringLiteral("Prestataire fictif %1").arg(at),
                                                    .startsOn = QDate(2026, 1, 1),
                                                    .country = QStringLiteral("FR")},
                                    .partnerName = QStringLiteral("Commune fictive"),
                                    .level = 1 + at % 3},
                            .verdict = {.state = SubcontractorState(at % 11), .rule = QStringLiteral("INF-5.2a")}});
    }
    return matter;
}

RegisterMatter registerOf(int count)
{
    const RegisterTerms terms{
        .rule = QStringLiteral("IMP-C7"),
        .fields = {{QStringLiteral("controller_name"), QStringLiteral("Nom"), FieldNeed::Mandatory},
                   {QStringLiteral("processor_name"), QStringLiteral("Sous-traitant"), FieldNeed::Mandatory}}};
    RegisterMatter matter{.day = QDate(2026, 3, 31)};
    for (int at = 0; at < count; ++at) {
        RegisterEntry entry{.record = {.role = at == 0 ? RegisterRole::Controller : RegisterRole::Processor,
                                       .api = {QStringLiteral("IMPRIMFIP")},
                                       .processing = QStringLiteral("Envoi de courriers")},
                            .terms = terms};
        entry.values.insert(QStringLiteral("processor_name"), {QStringLiteral("DGFIP"), FieldOrigin::Workspace});
        if (at % 4 != 3)
            entry.values.insert(QStringLiteral("controller_name"), {QStringLiteral("Commune fictive %1").arg(at)});
        entry.verdicts = completenessOf(terms, entry.values, {});
        entry.missing = missingIn(entry.verdicts);
        matter.entries.append(entry);
    }
    return matter;
}

PersonalDataMatter personalData(bool isAnswered)
{
    PersonalDataMatter matter{.request = {.number = QStringLiteral("DD-2026-001"),
                                          .kind = RightsRequestKind::Erasure,
                                          .api = {QStringLiteral("INFINOE")},
                                          .person = {.name = QStringLiteral("Camille Exemple"),
                                                     .email = QStringLiteral("camille@exemple.invalid")},
                                          .receivedOn = QDate(2026, 10, 31)},
                              .dueOn = QDate(2026, 11, 30)};
    for (const BuiltInProfile &builtIn : builtInProfiles()) {
        if (const Result<TermsProfile> profile = readProfile(builtIn.json))
            matter.profiles += *profile;
    }
    if (!isAnswered)
        return matter;
    matter.request.answeredOn = QDate(2026, 11, 22);
    matter.request.outcome = RightsRequestOutcome::PartlyGranted;
    matter.request.answer = QStringLiteral("Effacé ce qui pouvait l'être.");
    for (int reason = 0; reason <= int(KeepReason::OwnRequest); ++reason) {
        matter.data += PersonalDatum{.place = QStringLiteral("contact"),
                                     .field = QStringLiteral("email"),
                                     .object = QStringLiteral("technical"),
                                     .partnerName = QStringLiteral("Commune fictive"),
                                     .api = matter.request.api,
                                     .service = {reason % 2 ? QStringLiteral("datapass") : QString()},
                                     .value = QStringLiteral("camille@exemple.invalid"),
                                     .matches = {reason % 2 ? PersonMatch::Email : PersonMatch::Name},
                                     .kept = KeepReason(reason),
                                     .keptBy = QStringLiteral("INF-6.8"),
                                     .keptUntil = QDate(2030, 2, 28)};
    }
    matter.acts = {{.at = QDateTime(QDate(2026, 11, 22), QTime(9, 42), Qt::UTC),
                    .act = QStringLiteral("erased"),
                    .place = QStringLiteral("contact"),
                    .records = 2}};
    return matter;
}

QList<PriceStatement> priceStatementsOf(int partners)
{
    const PriceTerms terms{.rule = QStringLiteral("IMP-7b"),
                           .components = {{QStringLiteral("postage"), QStringLiteral("Coût d'affranchissement")},
                                          {QStringLiteral("production"), QStringLiteral("Coût de production")}}};
    PriceStatement statement{
        .api = {QStringLiteral("IMPRIMFIP")}, .apiName = QStringLiteral("IMPRIM'FIP"), .year = 2026, .terms = terms};
    if (partners > 0) {
        statement.price = ServicePrice{
            .validFrom = QDate(2026, 1, 1),
            .components = {{QStringLiteral("postage"), 6543}, {QStringLiteral("production"), 1007}}};
        statement.unit = unitCost(*statement.price, terms);
    }
    for (int at = 0; at < partners; ++at) {
        PriceLine line{.partnerName = QStringLiteral("Commune fictive %1").arg(at),
                       .partnerSiret = QStringLiteral("99921430700012"),
                       .letters = 1000 * at};
        if (at % 3 != 2)
            line.conventions = {{.reference = QStringLiteral("CF-2026-%1").arg(at),
                                 .signedOn = QDate(2025, 12, 1),
                                 .startsOn = QDate(2026, 1, 1),
                                 .endsOn = QDate(2028, 12, 31),
                                 .producerSignatory = QStringLiteral("Signataire fictif")}};
        line.amount = yearlyAmount(statement.unit, line.letters);
        statement.lines.append(line);
    }
    return {statement};
}

} // namespace

ReportDocument everyBlock()
{
    ReportDocument document{.context = context()};
    document.name = QStringLiteral("Tous les blocs");
    document.title = QStringLiteral("Document d'essai, toutes formes");
    document.subtitle = QStringLiteral("Sans sujet réel");
    SummaryBlock summary{.figure = QStringLiteral("98,34\u202f%"),
                         .state = StateMark{StateShape::DiscTick, StateTone::Ok, QStringLiteral("Engagement tenu")},
                         .caption = QStringLiteral("sur les plages de couverture, pour 97,16\u202f% promis")};
    summary.facts = {{.label = QStringLiteral("Clause INF-11"), .value = QStringLiteral("CGU du 06/10/2023, art. 11")},
                     {.label = QStringLiteral("Part inconnue"), .value = QStringLiteral("inconnue"), .muted = true}};
    document.blocks += summary;
    document.blocks += HeadingBlock{.text = QStringLiteral("Premier"), .remark = QStringLiteral("à côté")};
    document.blocks += ParagraphBlock{.text = QStringLiteral("Un paragraphe, office, fin, efficace.\nDeuxième ligne.")};
    document.blocks += HeadingBlock{.level = 3, .text = QStringLiteral("Dessous")};
    document.blocks += StateBlock{
        .state = {StateShape::RingHands, StateTone::Warn, QStringLiteral("Peut encore passer")},
        .caption = QStringLiteral("jusqu'à 10 h")};
    document.blocks += LinkBlock{.text = QStringLiteral("Une page"),
                                 .url = QUrl(QStringLiteral("https://exemple.invalid/é?a=(b)"))};
    document.blocks += FactsBlock{
        .facts = {{.label = QStringLiteral("Clé"), .value = QStringLiteral("valeur\nsur deux lignes")}}};
    document.blocks += FigureBlock{
        .alternative = QStringLiteral("Une droite qui monte"), .heightMillimetres = 40, .paint = paintCurve};
    document.blocks += everyState();
    document.methodTitle = QStringLiteral("Méthode");
    document.method = {QStringLiteral("Première note de méthode, assez longue pour tenir sur plusieurs lignes."),
                       QStringLiteral("Deuxième note."), QStringLiteral("Troisième note."),
                       QStringLiteral("Quatrième note.")};
    return document;
}

HomologationsMatter homologations()
{
    HomologationsMatter matter{.day = QDate(2026, 11, 24)};
    for (const BuiltInProfile &builtIn : builtInProfiles()) {
        if (const Result<TermsProfile> profile = readProfile(builtIn.json))
            matter.profiles += *profile;
    }
    for (const TermsProfile &profile : matter.profiles) {
        for (const HomologationTerms &terms : homologationTermsOf(profile)) {
            for (int year = 2025; year <= 2029; ++year) {
                const Homologation document{.partner = {year},
                                            .api = profile.api,
                                            .kind = terms.isInterval ? HomologationKind::Questionnaire
                                                                     : HomologationKind::Attestation,
                                            .receivedOn = QDate(year - 4, 2, 28),
                                            .validFrom = QDate(year - 3, 1, 1),
                                            .validUntil = QDate(year, 5, 31),
                                            .authority = QStringLiteral("Autorité fictive")};
                matter.rows += HomologationRow{.id = year,
                                               .partnerName = QStringLiteral("Partenaire fictif de %1").arg(year),
                                               .partnerSiret = QStringLiteral("99921430700012"),
                                               .apiName = profile.name,
                                               .position = positionOn(matter.day, {document}, terms, WorkingDays())};
            }
        }
    }
    return matter;
}

QuotaRaiseMatter quotaRaise()
{
    QuotaRaiseMatter matter{.partnerName = QStringLiteral("Partenaire fictif"),
                            .partnerSiret = QStringLiteral("99921430700012"),
                            .profile = homologations().profiles.value(3),
                            .raise = {.askedPerMinute = 800, .peaks = QStringLiteral("720 appels par minute")}};
    matter.quotas += QuotaRow{.contractual = QuotaFigure{.value = 500, .per = QStringLiteral("minute")},
                              .asked = QuotaFigure{.value = 1000, .per = QStringLiteral("minute")},
                              .drift = QuotaDrift::AskedDiffers};
    return matter;
}

ReportDocument hostile()
{
    ReportDocument document{.context = context()};
    document.name = QStringLiteral("Noms hostiles");
    document.title = hostileNames().join(QStringLiteral(" · "));
    TableBlock table{.columns = {{.header = QStringLiteral("Nom")},
                                 {.header = QStringLiteral("Longueur"), .alignment = CellAlignment::Right}}};
    for (const QString &name : hostileNames())
        table.rows += ReportRow{.cells = {{.text = name, .second = name}, {.text = QString::number(name.size())}}};
    QString longName;
    while (longName.size() < 10'000)
        longName += QStringLiteral("commune-%1 ").arg(longName.size());
    table.rows += ReportRow{.cells = {{.text = longName}, {.text = QString::number(longName.size())}}};
    table.rows += ReportRow{.cells = {{.text = QString(10'000, u'W')}, {.text = QStringLiteral("10000")}}};
    document.blocks += table;
    return document;
}

QList<std::pair<QString, ReportDocument>> reports()
{
    PartnerMatter bare;
    bare.dossier.partner.name = QStringLiteral("Personne fictive");
    bare.dossier.partner.kind = PartnerKind::NaturalPerson;
    return {{QStringLiteral("partner"), partnerReport(partner(), context())},
            {QStringLiteral("partner-bare"), partnerReport(bare, context())},
            {QStringLiteral("tokens-0"), tokensReport(tokens(0), context())},
            {QStringLiteral("tokens-6"), tokensReport(tokens(6), context())},
            {QStringLiteral("tokens-2800"), tokensReport(tokens(2'800), context())},
            {QStringLiteral("deadlines-0"), deadlinesReport(deadlines(0), context())},
            {QStringLiteral("deadlines-40"), deadlinesReport(deadlines(40), context())},
            {QStringLiteral("receipt-verified"), receiptReport(receipt(IntentState::Verified), context())},
            {QStringLiteral("receipt-may-pass"), receiptReport(receipt(IntentState::MayPass), context())},
            {QStringLiteral("receipt-refused"), receiptReport(receipt(IntentState::Refused), context())},
            {QStringLiteral("incident-open"), incidentReport(incident(IncidentState::Open), context())},
            {QStringLiteral("incident-closed"), incidentReport(incident(IncidentState::Closed), context())},
            {QStringLiteral("sla-month"), slaReport(sla(QStringLiteral("2026-03"), 1), context())},
            {QStringLiteral("sla-quarter"), slaReport(sla(QStringLiteral("2026-T3"), 1), context())},
            {QStringLiteral("sla-running"), slaReport(sla(QStringLiteral("2026-T4"), 1), context())},
            {QStringLiteral("sla-year-all"), slaReport(sla(QStringLiteral("2026"), 5), context())},
            {QStringLiteral("subcontractors"), subcontractorsReport(subcontractors(12), context())},
            {QStringLiteral("subcontractors-0"), subcontractorsReport(subcontractors(0), context())},
            {QStringLiteral("register"), registerReport(registerOf(20), context())},
            {QStringLiteral("register-0"), registerReport(registerOf(0), context())},
            {QStringLiteral("personal-data"), personalDataReport(personalData(true), context())},
            {QStringLiteral("personal-data-0"), personalDataReport(personalData(false), context())},
            {QStringLiteral("price-statement"), priceStatementReport(priceStatementsOf(12), context())},
            {QStringLiteral("price-statement-0"), priceStatementReport(priceStatementsOf(0), context())},
            {QStringLiteral("homologations"), homologationsReport(homologations(), context())},
            {QStringLiteral("quota-raise"), quotaRaiseReport(quotaRaise(), context())},
            {QStringLiteral("every-block"), everyBlock()},
            {QStringLiteral("hostile"), hostile()}};
}

} // namespace vigie::sample
