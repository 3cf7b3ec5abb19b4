// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/demonstration_content/incident_content.h"

#include "model/calendar/paris_time.h"
#include "model/compliance/incident_clock.h"
#include "model/compliance/notice_choice.h"
#include "services/operations/incident_keeper.h"
#include "services/storage/notice_repository.h"
#include "services/storage/profile_repository.h"
#include "services/storage/token_query.h"

namespace vigie {

namespace {

//! A profile whose rules have that clock, so that the content follows the profiles, whatever their names.
const TermsProfile *profileWith(const QList<TermsProfile> &profiles, const QString &kind)
{
    for (const TermsProfile &profile : profiles) {
        for (const Rule &rule : profile.rules) {
            if (rule.kind == kind)
                return &profile;
        }
    }
    return nullptr;
}

QList<TokenRow> someTokens(Database &database, const ApiCode &api, int most)
{
    TokenQuery query(database);
    const auto ids = query.firstIds({.api = api, .environment = Environment::Production}, {}, most);
    return ids ? query.rows(*ids).value_or(QList<TokenRow>{}) : QList<TokenRow>{};
}

IncidentToken tokenOf(const TokenRow &row, Exposure exposure)
{
    return {.credential = row.credential.id,
            .label = row.credential.fingerprint.left(4) + u'…' + row.credential.lastFour,
            .partnerName = row.partnerName,
            .why = QStringLiteral("donnée fictive"),
            .exposure = exposure};
}

Incident beginning(const QString &title, const TermsProfile &profile, const QList<TokenRow> &tokens,
                   const QDateTime &awareAt)
{
    Incident incident{.title = title,
                      .description = QStringLiteral("Démonstration : faits, partenaires et jetons fictifs."),
                      .apis = {profile.api},
                      .awareAt = awareAt,
                      .awareBy = QStringLiteral("agent fictif")};
    if (!tokens.isEmpty()) {
        incident.partner = tokens.first().credential.partner;
        incident.partnerName = tokens.first().partnerName;
        incident.partnerSiret = tokens.first().partnerSiret;
    }
    return incident;
}

Result<> doSteps(IncidentKeeper &&keeper, const Incident &incident, const QList<PlannedStep> &steps)
{
    for (const PlannedStep &step : steps) {
        const Result<> done = keeper.setStep(incident.id,
                                             {.phase = step.phase, .key = step.key, .state = IncidentStepState::Done});
        if (!done)
            return done;
    }
    return {};
}

Result<> fillOpen(Database &database, const QDateTime &now, const TermsProfile &profile)
{
    const QList<TokenRow> tokens = someTokens(database, profile.api, 3);
    Incident wanted = beginning(QStringLiteral("Identifiants publiés par un sous-traitant (fictif)"), profile, tokens,
                                now.addSecs(-16 * 3600));
    wanted.events = {QStringLiteral("personal_data_breach"), QStringLiteral("security_event")};
    wanted.interruptedAt = now.addSecs(-15 * 3600);
    const QDateTime opened = now.addSecs(-15 * 3600);
    const Result<Incident> incident = IncidentKeeper(database, opened).open(wanted);
    if (!incident)
        return failure(incident.error());
    const IncidentPlan plan = incidentPlanOf(*incident, {profile});
    QList<IncidentToken> concerned;
    for (const TokenRow &token : tokens)
        concerned.append(tokenOf(token, concerned.isEmpty() ? Exposure::Compromised : Exposure::Exposed));
    return doSteps(IncidentKeeper(database, opened.addSecs(1800)), *incident, plan.steps().mid(0, 3))
        .and_then([&] { return IncidentKeeper(database, opened.addSecs(2400)).addTokens(incident->id, concerned); })
        .and_then([&] {
            return IncidentKeeper(database, opened.addSecs(3000))
                .answer(incident->id, QStringLiteral("nature"),
                        QStringLiteral("Identifiants publiés dans un dépôt de code public ; environ 1 900 "
                                       "destinataires de courriers (fictif)."));
        })
        .and_then([&] {
            return IncidentKeeper(database, opened.addSecs(3600))
                .note(incident->id, QStringLiteral("Le RSSI du partenaire a été appelé (fictif)."));
        });
}

Result<> fillClosed(Database &database, const QDateTime &now, const TermsProfile &profile)
{
    const QDateTime aware = now.addDays(-40);
    Incident wanted = beginning(QStringLiteral("Appels anormaux depuis une adresse inconnue (fictif)"), profile,
                                someTokens(database, profile.api, 1), aware);
    wanted.events = {QStringLiteral("security_event")};
    const Result<Incident> incident = IncidentKeeper(database, aware.addSecs(900)).open(wanted);
    if (!incident)
        return failure(incident.error());
    const IncidentPlan plan = incidentPlanOf(*incident, {profile});
    const QList<IncidentClock> clocks = incidentClocksOf({.incident = *incident}, {profile}, WorkingDays());
    for (const IncidentClock &clock : clocks) {
        const auto sent = IncidentKeeper(database, aware.addSecs(7200))
                              .recordSending(incident->id,
                                             {.rule = clock.rule, .medium = QStringLiteral("courriel (fictif)")});
        if (!sent)
            return failure(sent.error());
    }
    return doSteps(IncidentKeeper(database, aware.addDays(2)), *incident, plan.steps()).and_then([&] {
        return IncidentKeeper(database, aware.addDays(3)).close(incident->id, plan);
    });
}

Notice noticeOf(const NoticeChoice &choice, const TermsProfile &profile, const TokenRow &token, const QDateTime &now)
{
    const QDate today = parisDate(now);
    Notice notice{.kind = choice.kind,
                  .rule = choice.rule,
                  .api = profile.api,
                  .partner = token.credential.partner,
                  .partnerName = token.partnerName,
                  .partnerSiret = token.partnerSiret,
                  .reason = QStringLiteral("version de démonstration (fictif)"),
                  .medium = choice.medium,
                  .recipients = {{.role = QStringLiteral("technical")}},
                  .subject = QStringLiteral("%1 : %2 (fictif)").arg(profile.name, choice.title.toLower()),
                  .body = QStringLiteral("[Démonstration : données fictives]\n\nBonjour,\n\nAvis d'exemple."),
                  .draftedAt = now.addDays(-2),
                  .draftedBy = QStringLiteral("agent fictif")};
    notice.eventOn = today.addDays(35);
    if (choice.lead)
        notice.dueOn = planForChange(notice.eventOn, *choice.lead, WorkingDays()).announceBy;
    return notice;
}

Result<> fillNotices(Database &database, const QDateTime &now, const TermsProfile &profile)
{
    const QList<TokenRow> tokens = someTokens(database, profile.api, 2);
    int kept = 0;
    for (const NoticeChoice &choice : noticeChoicesOf(profile)) {
        if (tokens.isEmpty() || kept == 3 || choice.timing != NoticeTiming::Before || !choice.lead)
            continue;
        Notice notice = noticeOf(choice, profile, tokens.at(kept % tokens.size()), now);
        if (kept == 1) {
            notice.state = NoticeState::Sent;
            notice.sentOn = parisDate(now).addDays(-1);
            notice.sentBy = QStringLiteral("agent fictif");
            notice.proof = QStringLiteral("accusé fictif");
        }
        if (const auto added = NoticeRepository(database).add(notice); !added)
            return failure(added.error());
        ++kept;
    }
    return {};
}

} // namespace

Result<> fillIncidents(Database &database, const QDateTime &now)
{
    const Result<QList<TermsProfile>> profiles = ProfileRepository(database).inForce(parisDate(now));
    if (!profiles)
        return failure(profiles.error());
    const TermsProfile *first = profileWith(*profiles, QStringLiteral("notification_content"));
    const TermsProfile *second = profileWith(*profiles, QStringLiteral("recovery_time"));
    if (!first || !second)
        return {}; // the profiles were changed: there is nothing to follow
    return fillClosed(database, now, *second).and_then([&] { return fillOpen(database, now, *first); }).and_then([&] {
        return fillNotices(database, now, *second);
    });
}

} // namespace vigie
