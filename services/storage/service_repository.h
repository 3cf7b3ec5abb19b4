// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/service.h"
#include "services/storage/database.h"

namespace vigie {

//! How much of one service the workspace holds.
struct ServiceContents {
    qint64 habilitations{0};
    qint64 applications{0};
    qint64 credentials{0};
    qint64 measuredApis{0}; //!< whose history it gave

    friend bool operator==(const ServiceContents &, const ServiceContents &) = default;
};

//! The configured services and the state of their data.
class ServiceRepository
{
public:
    explicit ServiceRepository(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<Service>> all();
    [[nodiscard]] Result<Service> find(const ServiceId &id); //!< NoSuchObject
    Result<> add(const Service &service); //!< Conflict when the id is taken, InvalidInput when it is malformed
    Result<> update(const Service &service);
    //! With everything that was read from it; intents and journal stay.
    Result<> remove(const ServiceId &id);
    [[nodiscard]] Result<ServiceContents> contents(const ServiceId &id);
    [[nodiscard]] Result<QList<ServiceStatus>> statuses();
    Result<> saveStatus(const ServiceStatus &status);

private:
    Database &m_database;
};

} // namespace vigie
