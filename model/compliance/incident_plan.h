// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compliance/incident.h"
#include "model/terms/terms_profile.h"

namespace vigie {

struct PlannedStep {
    QString phase{};
    QString key{};
    QString label{};
    bool guardsReturn{false}; //!< the service may not return before it is done

    friend bool operator==(const PlannedStep &, const PlannedStep &) = default;
};

struct PlannedPhase {
    QString key{};
    QString label{};
    QList<PlannedStep> steps{};

    friend bool operator==(const PlannedPhase &, const PlannedPhase &) = default;
};

//! What a notification has to contain, for one addressee.
struct NotificationContent {
    QString rule{};
    ApiCode api{};
    QStringList to{};
    QList<PlannedStep> items{}; //!< their key and label
    bool inStages{false};
};

//! What the terms of the APIs concerned ask of the handling of an incident.
struct IncidentPlan {
    QStringList rules{}; //!< those that the phases come from
    QList<PlannedPhase> phases{}; //!< in the order of the text; those of several APIs are one where they agree
    QList<NotificationContent> contents{};

    [[nodiscard]] const NotificationContent *content(const QString &rule) const;
    //! Every item of every content once, in their order.
    [[nodiscard]] QList<PlannedStep> items() const;
    [[nodiscard]] QList<PlannedStep> steps() const;
};

//! Of the profiles given, those of the incident's APIs count.
[[nodiscard]] IncidentPlan incidentPlanOf(const Incident &incident, const QList<TermsProfile> &profiles);

//! The events that start a clock in these profiles, each once: what an incident can be.
[[nodiscard]] QStringList incidentEventsOf(const QList<TermsProfile> &profiles);

//! Steps that are neither done nor said not to apply.
[[nodiscard]] QList<PlannedStep> stepsLeft(const IncidentPlan &plan, const IncidentFile &file);
//! Of these, the ones that the return to service waits for.
[[nodiscard]] QList<PlannedStep> stepsBeforeReturn(const IncidentPlan &plan, const IncidentFile &file);

} // namespace vigie
