// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compliance/processing_record.h"
#include "services/storage/database.h"
#include "services/storage/partner_choice.h"

namespace vigie {

//! A line of the log of one body: an instruction, an audit, a change of the data protection officer,
//! contacts that were found right.
struct RegisterEvent {
    qint64 id{0};
    ApiCode api{};
    PartnerId partner{};
    QString kind{}; //!< `instruction`, `audit`, `dpo_change`, `contact_check`
    QDate happenedOn{};
    QString text{};
    QString reference{};
    QString author{};
    QDateTime savedAt{}; //!< UTC

    friend bool operator==(const RegisterEvent &, const RegisterEvent &) = default;
};

//! The records that somebody typed or imported, with all their versions.
class RegisterRepository
{
public:
    explicit RegisterRepository(Database &database)
        : m_database(database)
    {
    }

    //! Each record as it was on that day; without those that began later.
    [[nodiscard]] Result<QList<ProcessingRecord>> inForce(const QDate &day, const PartnerChoice &partners = {});
    //! All versions of one record, the oldest first. Empty: no such record.
    [[nodiscard]] Result<QList<ProcessingRecord>> versions(ProcessingRecordId id);
    [[nodiscard]] Result<qint64> count();

    //! A record without an id is new. A version of a day that has one takes its place. In the caller's transaction.
    Result<ProcessingRecordId> save(const ProcessingRecord &record);

    [[nodiscard]] Result<QList<RegisterEvent>> events(const ApiCode &api, PartnerId partner);
    Result<qint64> add(const RegisterEvent &event);

private:
    Database &m_database;
};

} // namespace vigie
