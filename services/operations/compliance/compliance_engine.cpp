// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/compliance/compliance_engine.h"

#include "model/calendar/paris_time.h"
#include "model/partners/subcontractor_terms.h"
#include "services/operations/compliance/finding_sources.h"
#include "services/operations/compliance/subject_sources.h"

#include <QJsonObject>

namespace vigie {

namespace {

//! The agent's own early warning in place of the one that the profile proposes.
void setEarlyWarning(TermsProfile &profile, int days)
{
    const QJsonObject lead{{QStringLiteral("value"), days}, {QStringLiteral("unit"), QStringLiteral("calendar_days")}};
    for (Rule &rule : profile.rules) {
        if (rule.kind == QLatin1String("early_warning"))
            rule.parameters[QLatin1String("lead")] = lead;
    }
}

//! The reasonable time of ours, in place of the one that the profile proposes; 0: none.
void setSubcontractingNotice(TermsProfile &profile, int days)
{
    const QJsonObject lead{{QStringLiteral("value"), days}, {QStringLiteral("unit"), QStringLiteral("calendar_days")}};
    for (Rule &rule : profile.rules) {
        if (!isSubcontractingAdvice(rule))
            continue;
        rule.enabled = rule.enabled && days > 0;
        rule.parameters[QLatin1String("lead")] = lead;
    }
}

void append(RuleOutcome &all, RuleOutcome some)
{
    all.deadlines += std::move(some.deadlines);
    all.findings += std::move(some.findings);
}

} // namespace

ComplianceEngine::ComplianceEngine(QList<TermsProfile> profiles, const ComplianceSettings &settings)
    : m_profiles(std::move(profiles))
    , m_workingDays(settings.holidays)
{
    for (TermsProfile &profile : m_profiles) {
        if (settings.earlyWarningDays > 0)
            setEarlyWarning(profile, settings.earlyWarningDays);
        setSubcontractingNotice(profile, settings.subcontractingNoticeDays);
        m_engines.emplace(profile.api, RuleEngine(profile));
    }
}

Result<RuleOutcome> ComplianceEngine::apply(Database &database, const PartnerChoice &partners, const QDateTime &now,
                                            std::stop_token stop) const
{
    const SubjectRequest request{.database = database,
                                 .partners = partners,
                                 .now = now,
                                 .today = parisDate(now),
                                 .profiles = m_profiles,
                                 .stop = stop};
    SubjectTable table;
    for (const SubjectSource &source : subjectSources()) {
        if (stop.stop_requested())
            return failure(Error::Kind::Cancelled);
        if (const Result<> done = source.read(request, table); !done)
            return failure(done.error());
    }
    RuleOutcome outcome;
    RuleContext context{.now = now, .today = request.today, .workingDays = m_workingDays};
    for (auto partner = table.all().cbegin(); partner != table.all().cend(); ++partner) {
        if (stop.stop_requested())
            return failure(Error::Kind::Cancelled);
        context.partner = partner.key();
        for (auto api = partner->cbegin(); !partner.key().isNull() && api != partner->cend(); ++api) {
            const auto engine = m_engines.find(api.key());
            if (engine == m_engines.end())
                continue;
            context.subjects = *api;
            append(outcome, engine->second.apply(context));
        }
    }
    context.partner = {};
    for (auto engine = m_engines.cbegin(); partners.includesApis() && engine != m_engines.cend(); ++engine) {
        context.subjects = table.all().value({}).value(engine->first);
        append(outcome, engine->second.apply(context));
    }
    for (const FindingSource &source : findingSources()) {
        if (const Result<> done = source.read(request, outcome.findings); !done)
            return failure(done.error());
    }
    return outcome;
}

} // namespace vigie
