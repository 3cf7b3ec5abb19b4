// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule_engine.h"
#include "services/storage/database.h"

namespace vigie {

//! The name of a deadline or a finding that stays while its dates change: rule, API, partner, object; of a finding,
//! its reason and detail too.
[[nodiscard]] QString entryKeyOf(const Deadline &deadline);
[[nodiscard]] QString entryKeyOf(const Finding &finding);
//! Of the deadline that a finding goes with, whether there is one or not.
[[nodiscard]] QString deadlineKeyOf(const Finding &finding);

//! How many entries a storing changed.
struct ComplianceChange {
    qint64 added{0}, updated{0}, removed{0};

    [[nodiscard]] bool isNothing() const { return added + updated + removed == 0; }
    friend bool operator==(const ComplianceChange &, const ComplianceChange &) = default;
};

//! What the rules said last: tables `deadline` and `finding`, merged by key, so that ids, snoozes and the first day of
//! a finding without a date of its own stay.
class ComplianceRepository
{
public:
    explicit ComplianceRepository(Database &database)
        : m_database(database)
    {
    }

    //! Everything the rules say of everyone.
    Result<ComplianceChange> storeAll(const RuleOutcome &outcome, QDate today);
    //! Everything they say of these partners; the others' entries are left alone. A null id: the APIs themselves.
    Result<ComplianceChange> store(const QList<PartnerId> &partners, const RuleOutcome &outcome, QDate today);

    //! What the last whole storing was worked out from: the day, the profiles and the settings, as one word.
    [[nodiscard]] Result<QString> basis();
    Result<> saveBasis(const QString &basis);

private:
    Database &m_database;
};

} // namespace vigie
