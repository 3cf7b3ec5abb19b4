// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/reports/sample_matter.h"

#include <QTimeZone>

namespace vigie::sample {

namespace {

QDateTime at(int day, int hour, int minute, int second = 0)
{
    return {QDate(2026, 11, day), QTime(hour, minute, second), Qt::UTC};
}

Credential credential(int number)
{
    Credential credential;
    credential.id = {number + 1};
    credential.service = {QStringLiteral("apim-prod")};
    credential.application = {1};
    credential.apis = {{number % 3 == 0 ? QStringLiteral("IMPRIMFIP") : QStringLiteral("INFINOE")}};
    credential.environment = number % 4 == 0 ? Environment::Sandbox : Environment::Production;
    credential.kind = number % 5 == 0 ? CredentialKind::ApiKey : CredentialKind::OauthClient;
    credential.fingerprint = fingerprintOf(QByteArray::number(number));
    credential.lastFour = credential.fingerprint.last(4).toUpper();
    credential.issuedOn = QDate(2025, 1, 1).addDays(number % 600);
    if (number % 7 != 0)
        credential.expiresOn = credential.issuedOn.addYears(2);
    if (number % 2 == 0)
        credential.lastUsedAt = at(1 + number % 21, 9, 30);
    if (number % 6 == 0)
        credential.scopes = {QStringLiteral("factures.deposer"), QStringLiteral("factures.suivre")};
    credential.state = number % 11 == 0 ? CredentialState::Expired
        : number % 13 == 0              ? CredentialState::Suspended
        : number % 17 == 0              ? CredentialState::Missing
                                        : CredentialState::Active;
    credential.readAt = at(22, 9, 42);
    return credential;
}

Service service()
{
    Service service;
    service.id = {QStringLiteral("apim-prod")};
    service.product = QStringLiteral("wso2-apim");
    service.name = QStringLiteral("APIM de production");
    return service;
}

Habilitation habilitation(const QString &number, Environment environment, HabilitationState state)
{
    Habilitation habilitation;
    habilitation.service = {QStringLiteral("datapass")};
    habilitation.number = number;
    habilitation.api = {QStringLiteral("INFINOE")};
    habilitation.environment = environment;
    habilitation.state = state;
    habilitation.title = QStringLiteral("Dépôt des factures de la cantine et du port");
    habilitation.validatedOn = QDate(2026, 3, 4);
    habilitation.homologationUntil = QDate(2027, 5, 31);
    habilitation.homologationAuthority = QStringLiteral("Direction des systèmes d'information");
    habilitation.askedQuotaPerMinute = 1200;
    habilitation.readAt = at(22, 9, 40);
    return habilitation;
}

Contact contact(const QString &role, const QString &given, const QString &family)
{
    Contact contact;
    contact.service = {QStringLiteral("datapass")};
    contact.habilitationRemoteId = QStringLiteral("D4021");
    contact.role = role;
    contact.givenName = given;
    contact.familyName = family;
    contact.email = given.toLower() + u'.' + family.toLower() + QStringLiteral("@exemple.invalid");
    contact.jobTitle = QStringLiteral("Chargé de mission");
    contact.readAt = at(22, 9, 40);
    return contact;
}

void addAccess(PartnerDossier &dossier)
{
    Application application;
    application.id = {1};
    application.service = {QStringLiteral("apim-prod")};
    application.name = QStringLiteral("depot-factures");
    application.owner = QStringLiteral("exemple-technique");
    application.datapassNumber = QStringLiteral("H4021");
    application.contactEmail = QStringLiteral("technique@exemple.invalid");
    application.stateText = QStringLiteral("APPROVED");
    application.readAt = at(22, 9, 42);
    dossier.applications = {application};
    Subscription subscription;
    subscription.service = application.service;
    subscription.application = application.id;
    subscription.api = {QStringLiteral("INFINOE")};
    subscription.apiName = QStringLiteral("infinoe-v2");
    subscription.plan = QStringLiteral("Or");
    subscription.quotaPerMinute = 200;
    subscription.state = SubscriptionState::Active;
    subscription.readAt = at(22, 9, 42);
    dossier.subscriptions = {subscription};
    for (int number = 1; number <= 6; ++number)
        dossier.credentials += credential(number);
}

} // namespace

ReportContext context()
{
    ReportContext context;
    context.producer = QStringLiteral("DGFIP");
    context.workspace = QStringLiteral("demonstration");
    context.demonstration = true;
    context.generatedAt = at(23, 9, 44);
    context.dataReadAt = at(23, 9, 42);
    context.journalHash = QStringLiteral("9c1e").repeated(15) + QStringLiteral("b07a");
    context.fontFamily = QStringLiteral("DejaVu Sans");
    return context;
}

TermsProfile profile()
{
    TermsProfile profile;
    profile.api = {QStringLiteral("INFINOE")};
    profile.name = QStringLiteral("INFINOE");
    profile.date = QDate(2023, 10, 6);
    profile.producer = QStringLiteral("DGFIP");
    profile.platform = QStringLiteral("APIM DGFiP");
    profile.title = QStringLiteral("Conditions générales d'utilisation de l'API INFINOE");
    profile.partnerRole = QStringLiteral("responsable de traitement");
    profile.producerRole = QStringLiteral("responsable de traitement");
    Rule rule;
    rule.id = QStringLiteral("INF-3.4.1c");
    rule.article = QStringLiteral("3.4.1");
    rule.title = QStringLiteral("Nouvelle attestation trois mois avant la fin");
    rule.sentence = QStringLiteral(
        "Une nouvelle attestation est due trois mois avant la fin de validité de l'homologation.");
    rule.quote = QStringLiteral("l'échange sera suspendu jusqu'à réception de l'attestation");
    profile.rules = {rule};
    rule.id = QStringLiteral("INF-9.2");
    rule.article = QStringLiteral("9.2");
    rule.title = QStringLiteral("Deux cents appels par minute");
    rule.sentence = QStringLiteral("Le quota est de 200 appels par minute, sauf volumes justifiés par écrit.");
    rule.quote.clear();
    rule.assumption = true;
    rule.assumptionReason = QStringLiteral("L'unité du quota n'est pas dite.");
    profile.rules += rule;
    return profile;
}

PartnerMatter partner()
{
    PartnerMatter matter;
    Partner &partner = matter.dossier.partner;
    partner.id = {7};
    partner.siret = QStringLiteral("99921430700012");
    partner.name = QStringLiteral("Communauté d'agglomération fictive de Port-Exemple");
    partner.otherNames = {QStringLiteral("CA PORT EXEMPLE"), QStringLiteral("Agglo Port-Exemple (fictive)")};
    partner.address = QStringLiteral("1 rue de l'Exemple, 00000 Port-Exemple");
    partner.origin = QStringLiteral("datapass");
    partner.readAt = at(22, 9, 40);
    matter.dossier.contacts = {
        contact(QStringLiteral("applicant"), QStringLiteral("Camille"), QStringLiteral("Fictive")),
        contact(QStringLiteral("technical"), QStringLiteral("Dominique"), QStringLiteral("Inventé")),
        contact(QStringLiteral("dpo"), QStringLiteral("Sacha"), QStringLiteral("Imaginaire"))};
    matter.dossier.habilitations = {
        habilitation(QStringLiteral("H4021"), Environment::Production, HabilitationState::Active),
        habilitation(QStringLiteral("D4021"), Environment::Sandbox, HabilitationState::Validated),
        habilitation(QStringLiteral("D4150"), Environment::Production, HabilitationState::Refused)};
    addAccess(matter.dossier);
    matter.services = {service()};
    matter.profiles = {profile()};
    return matter;
}

TokensMatter tokens(int rows)
{
    TokensMatter matter;
    matter.filter.environment = Environment::Production;
    matter.filter.search = QStringLiteral("port");
    matter.profiles = {profile()};
    matter.rows.reserve(rows);
    for (int number = 0; number < rows; ++number) {
        TokenRow row;
        row.credential = credential(number);
        row.serviceName = QStringLiteral("APIM de production");
        row.applicationName = QStringLiteral("application-%1").arg(number % 300);
        if (number % 23 != 0) {
            row.partnerName = QStringLiteral("Commune fictive de Saint-Exemple-sur-Mer %1").arg(number % 200);
            row.partnerSiret = QStringLiteral("99921430700012");
        }
        if (number % 29 == 5)
            row.intent = IntentState::MayPass;
        matter.rows += row;
    }
    return matter;
}

DeadlinesMatter deadlines(int rows)
{
    DeadlinesMatter matter{.filter = {.search = QStringLiteral("port"), .severity = Severity::Critical},
                           .today = QDate(2026, 11, 22)};
    matter.book = RuleBook({profile()});
    const Rule rule = profile().rules.value(0);
    for (int number = 0; number < rows; ++number) {
        DueRow row{.key = QString::number(number),
                   .partnerName = number % 7 == 0 ? QString() : QStringLiteral("Commune fictive de Port-Exemple"),
                   .partnerSiret = number % 7 == 0 ? QString() : QStringLiteral("99921430700012")};
        const ObjectReference object{QStringLiteral("homologation"), QString::number(number),
                                     QStringLiteral("H%1").arg(number)};
        if (number % 3 != 2)
            row.deadline = Deadline{.rule = rule.id,
                                    .api = profile().api,
                                    .object = object,
                                    .dueOn = QDate(2026, 11, 1).addDays(number),
                                    .state = DeadlineState(number % 4),
                                    .computation = {.from = QDate(2027, 2, 1).addDays(number),
                                                    .duration = {3, DurationUnit::CalendarMonths},
                                                    .isBackwards = true}};
        if (number % 3 != 0)
            row.finding = Finding{.rule = rule.id,
                                  .severity = Severity(number % 4),
                                  .api = profile().api,
                                  .object = object,
                                  .reason = QStringLiteral("suspension_required"),
                                  .since = QDate(2026, 10, 1)};
        matter.rows += row;
    }
    return matter;
}

ReceiptMatter receipt(IntentState state)
{
    ReceiptMatter matter;
    Intent &intent = matter.intent;
    intent.id = {42};
    intent.verb = Verb::RevokeCredential;
    intent.service = {QStringLiteral("apim-prod")};
    intent.targetLabel = QStringLiteral("2c9b3f01…K7Q2");
    intent.partnerName = QStringLiteral("Commune fictive de Port-Exemple");
    intent.partnerSiret = QStringLiteral("99921430700012");
    intent.apis = QStringLiteral("INFINOE,IMPRIMFIP");
    intent.reason = QStringLiteral("Clé publiée dans un dépôt de code");
    intent.groundRule = QStringLiteral("INF-3.4.1c");
    intent.requestedBy = QStringLiteral("agent");
    intent.requestedAt = at(23, 9, 30, 1);
    intent.sentAt = at(23, 9, 30, 6);
    intent.acceptedAt = at(23, 9, 30, 7);
    intent.state = state;
    intent.answerStatus = 200;
    intent.answer = QStringLiteral("{\"status\":\"REVOKED\"}");
    intent.attempts = 1;
    matter.steps = {{IntentState::Intended, intent.requestedAt, {}},
                    {IntentState::Sent, intent.sentAt, QStringLiteral("POST /revoke")},
                    {IntentState::Accepted, intent.acceptedAt, QStringLiteral("200")}};
    if (state == IntentState::MayPass) {
        intent.mayPassUntil = at(23, 9, 45, 7);
        intent.delayReason = DelayReason::GatewayCache;
        matter.steps += IntentStep{IntentState::MayPass, intent.acceptedAt, QStringLiteral("cache de 15 min")};
    }
    if (state == IntentState::Verified) {
        intent.proof = Proof::RefusedCall;
        intent.settledAt = at(23, 9, 45, 30);
        intent.receiptSha256 = QStringLiteral("5f2a").repeated(16);
        matter.steps += IntentStep{IntentState::Verified, intent.settledAt, QStringLiteral("401")};
    }
    matter.serviceName = QStringLiteral("APIM de production");
    matter.groundProfile = profile();
    return matter;
}

QStringList hostileNames()
{
    return {QStringLiteral("<b>Mairie</b> & <script>alert(1)</script> &amp;"),
            QStringLiteral("Mairie \U0001F600 de \U0001F468\u200D\U0001F469\u200D\U0001F467 Ville \u26A0\uFE0F"),
            QStringLiteral("\u0628\u0644\u062F\u064A\u0629 \u0645\u062B\u0627\u0644"),
            QStringLiteral("\u05E2\u05D9\u05E8\u05D9\u05D9\u05D4 \u202Egnp.exe\u202C fin"),
            QStringLiteral("tab\tligne\u0007cloche\u0000nul\u200Bzéro\u00ADtiret").remove(QChar(0)),
            QStringLiteral("\u5E02\u5F79\u6240 \u0E28\u0E32\u0E25\u0E32\u0E01\u0E25\u0E32\u0E07 \u0915\u094D\u0937"),
            QStringLiteral("e\u0301te\u0301 et fin\uFB01n, office, efficace, \u0301seul"),
            QString(QChar(0xD83D)) + QStringLiteral("demi") + QChar(0xDE00) + QChar(0xFFFE) + QChar(0xE000),
            QStringLiteral("=HYPERLINK(\"http://exemple.invalid\")")};
}

} // namespace vigie::sample
