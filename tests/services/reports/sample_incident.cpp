// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/reports/sample_incident.h"

#include "model/terms/built_in_profiles.h"
#include "model/terms/profile_reader.h"
#include "tests/services/reports/sample_matter.h"

namespace vigie::sample {

namespace {

QDateTime at(int day, int hour, int minute) { return QDateTime(QDate(2026, 11, day), QTime(hour, minute), Qt::UTC); }

QList<TermsProfile> profiles()
{
    QList<TermsProfile> all;
    for (const BuiltInProfile &document : builtInProfiles()) {
        if (const auto known = readProfile(document.json))
            all.append(*known);
    }
    return all;
}

Incident head(IncidentState state)
{
    Incident incident{
        .id = {7},
        .number = QStringLiteral("I-2026-007"),
        .title = QStringLiteral("Identifiants publiés par un sous-traitant (fiction)"),
        .description = QStringLiteral("Un dépôt de code public a montré des identifiants.\nDonnées fictives."),
        .apis = {{QStringLiteral("IMPRIMFIP")}, {QStringLiteral("INFINOE")}},
        .events = {QStringLiteral("personal_data_breach"), QStringLiteral("security_event"),
                   QStringLiteral("compliance_threat")},
        .partnerName = hostileNames().value(0),
        .partnerSiret = QStringLiteral("13002526500013"),
        .awareAt = at(21, 17, 20),
        .awareBy = QStringLiteral("agent fictif"),
        .interruptedAt = at(21, 17, 30),
        .openedAt = at(21, 17, 25),
        .openedBy = QStringLiteral("agent")};
    if (state == IncidentState::Closed) {
        incident.state = state;
        incident.closedAt = at(23, 9, 0);
        incident.closedBy = QStringLiteral("agent");
        incident.recoveredAt = at(22, 9, 0);
    }
    return incident;
}

void addSteps(IncidentMatter &matter, IncidentState state)
{
    int done = 0;
    for (const PlannedStep &step : matter.plan.steps()) {
        const bool skipped = step.key == QLatin1String("crisis_cell");
        if (state == IncidentState::Open && done > 3)
            break;
        matter.file.steps.append({.phase = step.phase,
                                  .key = step.key,
                                  .state = skipped ? IncidentStepState::NotApplicable : IncidentStepState::Done,
                                  .note = skipped ? QStringLiteral("un seul partenaire touché") : QString(),
                                  .at = at(21, 18, ++done),
                                  .by = QStringLiteral("agent")});
    }
}

} // namespace

IncidentMatter incident(IncidentState state)
{
    IncidentMatter matter{.profiles = profiles()};
    matter.file.incident = head(state);
    matter.plan = incidentPlanOf(matter.file.incident, matter.profiles);
    addSteps(matter, state);
    matter.file.answers = {{.item = QStringLiteral("nature"),
                            .text = QStringLiteral("Identifiants publiés ; environ 1 900 destinataires de courriers."),
                            .at = at(21, 18, 0),
                            .by = QStringLiteral("agent")}};
    matter.file.sendings = {{.number = 1,
                             .rule = QStringLiteral("IMP-C10"),
                             .sentAt = at(22, 8, 0),
                             .by = QStringLiteral("agent"),
                             .medium = QStringLiteral("courriel"),
                             .items = {QStringLiteral("nature")},
                             .isComplete = false}};
    matter.file.tokens = {{.credential = {42},
                           .label = QStringLiteral("2c9b…K7Q2"),
                           .partnerName = QStringLiteral("Métropole fictive"),
                           .why = QStringLiteral("publié"),
                           .exposure = Exposure::Compromised},
                          {.credential = {43},
                           .label = QStringLiteral("77ab…90e1"),
                           .partnerName = QStringLiteral("Métropole fictive"),
                           .why = QStringLiteral("même sous-traitant"),
                           .exposure = Exposure::OutOfScope}};
    Intent intent = receipt(IntentState::Verified).intent;
    intent.credential = {42};
    matter.intents = {intent};
    matter.evidence = {{.name = QStringLiteral("extrait-accès.csv"),
                        .sha256 = QStringLiteral("9c1e").repeated(16),
                        .addedAt = at(22, 9, 31)}};
    matter.file.facts = {{.number = 1,
                          .at = at(21, 17, 25),
                          .by = QStringLiteral("agent"),
                          .kind = QStringLiteral("opened"),
                          .subject = matter.file.incident.number,
                          .text = matter.file.incident.title},
                         {.number = 2,
                          .at = at(21, 18, 1),
                          .by = QStringLiteral("agent"),
                          .kind = QStringLiteral("step"),
                          .subject = QStringLiteral("investigation/perimeter"),
                          .text = QStringLiteral("done")},
                         {.number = 3,
                          .at = at(22, 9, 31),
                          .by = QStringLiteral("agent"),
                          .kind = QStringLiteral("evidence"),
                          .subject = QStringLiteral("9c1e").repeated(16),
                          .text = QStringLiteral("extrait-accès.csv")}};
    return matter;
}

} // namespace vigie::sample
