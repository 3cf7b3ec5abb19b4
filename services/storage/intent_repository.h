// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/revocation.h"
#include "services/storage/database.h"

namespace vigie {

//! One step that an intent made.
struct IntentStep {
    IntentState state{IntentState::Intended};
    QDateTime at{}; //!< UTC
    QString detail{}; //!< technical, no secret

    friend bool operator==(const IntentStep &, const IntentStep &) = default;
};

//! The state machine on disk. Every call is durable (synchronous=FULL) when it returns.
class IntentRepository
{
public:
    explicit IntentRepository(Database &database)
        : m_database(database)
    {
    }

    //! Conflict when the same credential and verb have an unfinished intent: its id is the subject.
    Result<IntentId> add(const Intent &intent);
    [[nodiscard]] Result<Intent> find(IntentId id);
    [[nodiscard]] Result<QList<Intent>> all(std::optional<IntentState> state = std::nullopt);
    //! Those that are not final, oldest first.
    [[nodiscard]] Result<QList<Intent>> unfinished();
    [[nodiscard]] Result<QList<IntentStep>> steps(IntentId id);
    //! Saves the new state and records the step. IntegrityBroken when the stored state may not be followed by it.
    Result<> advance(const Intent &intent, const IntentStep &step);

private:
    Database &m_database;
};

} // namespace vigie
