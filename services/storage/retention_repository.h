// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/database.h"
#include "services/storage/partner_choice.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>

namespace vigie {

//! Since when a partner has not been served any more by an API, or has not used it.
struct DeliveryState {
    PartnerId partner{};
    ApiCode api{};
    bool isOver{false}; //!< it was granted once; nothing is open any more
    bool isRecorded{false}; //!< an agent said the day
    QDate endedOn{}; //!< invalid while it goes on, or when nobody knows
    QDate lastUsedOn{}; //!< invalid when no service tells

    //! A partner that uses the service has no term to wait for: one begins to show after a year without use.
    [[nodiscard]] bool isUnusedOn(QDate today) const { return lastUsedOn.isValid() && lastUsedOn.addYears(1) <= today; }
};

//! What an erasure takes away, or would: rows and no more.
struct ErasureCounts {
    int contacts{0};
    int habilitations{0};
    int homologations{0}; //!< what was copied of them from those habilitations
    int recipients{0}; //!< notices that name their recipients
    int uses{0}; //!< dates of last use
    int usageMonths{0}; //!< months of calls

    [[nodiscard]] int sum() const { return contacts + habilitations + homologations + recipients + uses + usageMonths; }
    friend bool operator==(const ErasureCounts &, const ErasureCounts &) = default;
};

struct Erasure {
    qint64 number{0};
    PartnerId partner{};
    ApiCode api{};
    QString rule{};
    QString data{}; //!< as the rule names them: `datapass_data`, `traces`
    QDate dueOn{};
    QDateTime erasedAt{}; //!< UTC
    QString erasedBy{};
    ErasureCounts counts{};
};

//! What is kept of partners that are no longer served, and the erasing of it. Inside the caller's transaction.
class RetentionRepository
{
public:
    explicit RetentionRepository(Database &database)
        : m_database(database)
    {
    }

    //! Of each partner and API that has a habilitation or a credential.
    [[nodiscard]] Result<QList<DeliveryState>> states(const PartnerChoice &partners);
    Result<> recordEnd(PartnerId partner, const ApiCode &api, QDate endedOn, const QString &by, const QDateTime &at);

    //! What eraseRequests() would take away.
    [[nodiscard]] Result<ErasureCounts> countRequests(PartnerId partner, const ApiCode &api);
    //! What DataPass gave of the partner for that API: habilitations with their contacts and events, and what was
    //! copied of them. A partner of which nothing is left loses its name too. What DataPass goes on to list is not read
    //! again.
    Result<> eraseRequests(PartnerId partner, const ApiCode &api, const QDateTime &now);
    //! What eraseTraces() would take away.
    [[nodiscard]] Result<ErasureCounts> countTraces(PartnerId partner, const ApiCode &api);
    //! When its tokens were used, and its calls by month.
    Result<> eraseTraces(PartnerId partner, const ApiCode &api);

    //! Deleted rows stay readable in the free pages of the file, deleted words in the search indexes: both are
    //! overwritten. The first before the transaction that deletes, the second at its end.
    Result<> overwriteDeletedRows();
    Result<> overwriteDeletedWords();

    Result<> note(const Erasure &erasure);
    [[nodiscard]] Result<QList<Erasure>> erasures(); //!< newest first

private:
    Result<> runEach(const QStringList &statements, const QVariantList &values);
    Result<> forgetName(PartnerId partner);

    Database &m_database;
};

//! As journal, exports and `erasure.counts` write them: `contacts`, `habilitations`…; no zeroes.
[[nodiscard]] QJsonObject countsJson(const ErasureCounts &counts);

} // namespace vigie
