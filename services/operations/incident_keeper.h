// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compliance/incident_plan.h"
#include "model/result.h"
#include "services/storage/incident_repository.h"

#include <QJsonObject>

#include <functional>

namespace vigie {

//! What may be done to the file of an incident. Each is one transaction: the change, a line of the file's history with
//! its words, and an entry of the journal with the hash of that line and no word of it. A closed file takes nothing
//! but a note and its reopening. Errors: InvalidInput (detail: `title`, `apis`, `events`, `aware_at`…: what is wrong),
//! Conflict (closed, or steps are left: the detail names them), NoSuchObject, WorkspaceReadOnly.
class IncidentKeeper
{
public:
    IncidentKeeper(Database &database, QDateTime now);

    Result<Incident> open(Incident incident);
    //! Its title, description, events, APIs, partner, hours of awareness and interruption.
    Result<> edit(const Incident &incident);
    Result<> setStep(IncidentId incident, IncidentStep step);
    Result<> answer(IncidentId incident, const QString &item, const QString &text);
    Result<IncidentSending> recordSending(IncidentId incident, IncidentSending sending);
    Result<> addTokens(IncidentId incident, const QList<IncidentToken> &tokens);
    Result<> note(IncidentId incident, const QString &text);
    Result<> recordRevocations(IncidentId incident, const QList<IntentId> &intents);
    Result<> recordEvidence(IncidentId incident, const QString &name, const QString &sha256);
    //! Waits for the steps of the plan that guard it.
    Result<> returnToService(IncidentId incident, const QDateTime &at, const IncidentPlan &plan);
    //! Waits for every step of the plan, done or said not to apply.
    Result<> close(IncidentId incident, const IncidentPlan &plan);
    Result<> reopen(IncidentId incident, const QString &why);

private:
    struct Change {
        QString kind{}; //!< of the fact; the journal's action is `incident.<kind>`
        QString subject{};
        QString text{};
        QJsonObject facts{}; //!< of the journal
    };
    enum class WhenClosed { Refused, Allowed };

    Result<> record(IncidentId incident, const Change &change);
    Result<> apply(IncidentId incident, WhenClosed whenClosed,
                   const std::function<Result<Change>(IncidentRepository &, const Incident &)> &step);

    Database &m_database;
    QDateTime m_now;
    QString m_actor;
};

} // namespace vigie
