// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compliance/incident.h"
#include "services/storage/database.h"

#include <Qt>

namespace vigie {

//! One value for the table, the export and the command line.
struct IncidentFilter {
    QString search{}; //!< part of the number, the title or the partner
    ApiCode api{};
    std::optional<IncidentState> state{};
    PartnerId partner{};

    friend bool operator==(const IncidentFilter &, const IncidentFilter &) = default;
};

enum class IncidentColumn { Number, Title, Partner, AwareAt, State };

//! Incidents and their files. Nothing is taken out of a file: what changes leaves the old value in its history, which
//! the caller writes in the same transaction (services/operations/incident_file).
class IncidentRepository
{
public:
    explicit IncidentRepository(Database &database)
        : m_database(database)
    {
    }

    //! Gives it its id and its number, `I-<year>-<rank>`, of the year in which it is opened in Paris.
    Result<Incident> add(Incident incident);
    Result<> save(const Incident &incident); //!< NoSuchObject
    Result<> saveStep(IncidentId incident, const IncidentStep &step);
    Result<> saveAnswer(IncidentId incident, const IncidentAnswer &answer);
    //! Gives it its number.
    Result<IncidentSending> addSending(IncidentId incident, IncidentSending sending);
    Result<> saveToken(IncidentId incident, const IncidentToken &token);
    Result<> addFact(IncidentId incident, IncidentFact fact);

    [[nodiscard]] Result<Incident> find(IncidentId id); //!< NoSuchObject
    [[nodiscard]] Result<Incident> findByNumber(const QString &number); //!< NoSuchObject
    [[nodiscard]] Result<IncidentFile> file(IncidentId id); //!< NoSuchObject
    [[nodiscard]] Result<QList<qint64>> ids(const IncidentFilter &filter, IncidentColumn order,
                                            Qt::SortOrder direction);
    [[nodiscard]] Result<QList<IncidentFile>> files(const QList<qint64> &ids);
    [[nodiscard]] Result<qint64> count(const IncidentFilter &filter);

private:
    [[nodiscard]] Result<int> nextNumber(const QString &table, IncidentId incident);
    Database &m_database;
};

} // namespace vigie
