// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/partners/subcontractor_terms.h"
#include "services/storage/partner_choice.h"
#include "services/storage/subcontractor_repository.h"

#include <Qt>

namespace vigie {

//! A declaration with what it calls for on the day that the query is about.
struct JudgedSubcontractor {
    SubcontractorRow row{};
    SubcontractorVerdict verdict{};
    QList<SubcontractorId> sameCompany{}; //!< the other declarations of the same company
};

//! What calls for somebody: one of the states before InForce, but Upcoming.
enum class SubcontractorCase { All, ToMend, InForce, Over };

struct SubcontractorFilter {
    QString search{}; //!< words, folded: names, SIRET, partner, activities, reference
    ApiCode api{};
    PartnerId partner{};
    QString company{}; //!< what companyKey() gives
    SubcontractorCase which{SubcontractorCase::All};
    std::optional<SubcontractorState> state{};

    friend bool operator==(const SubcontractorFilter &, const SubcontractorFilter &) = default;
};

enum class SubcontractorColumn { Name, Partner, Api, Level, StartsOn, NotifiedOn, EndsOn, Country, Tokens, State };

struct SubcontractorOrder {
    SubcontractorColumn column{SubcontractorColumn::Name};
    Qt::SortOrder direction{Qt::AscendingOrder};

    friend bool operator==(const SubcontractorOrder &, const SubcontractorOrder &) = default;
};

//! Declarations as a list shows them. They are some thousands at most: all are read, then chosen and sorted here, for
//! their state follows from the terms and the day.
class SubcontractorQuery
{
public:
    //! The reasonable time is the workspace's: subcontracting_setting.h.
    SubcontractorQuery(Database &database, const QDate &today)
        : m_database(database)
        , m_today(today)
    {
    }

    [[nodiscard]] Result<QList<JudgedSubcontractor>> found(const SubcontractorFilter &filter,
                                                           const SubcontractorOrder &order = {});
    [[nodiscard]] Result<QList<qint64>> ids(const SubcontractorFilter &filter, const SubcontractorOrder &order);
    //! In the order of the ids; an id that is gone is left out.
    [[nodiscard]] Result<QList<JudgedSubcontractor>> rows(const QList<qint64> &ids);
    [[nodiscard]] Result<qint64> count(const SubcontractorFilter &filter);

private:
    Database &m_database;
    QDate m_today;
};

//! Whom a token was handed to.
struct TokenHolder {
    QString name{};
    QDate endsOn{}; //!< last day of the declaration; invalid: no end
};

//! The holders of tokens: of several declarations, the one that lasts longest.
[[nodiscard]] Result<QHash<CredentialId, TokenHolder>> tokenHolders(Database &database, const PartnerChoice &partners);

//! The tokens that a company was given, over all its declarations.
[[nodiscard]] Result<QList<qint64>> tokensOfCompany(Database &database, const QString &companyKey);

} // namespace vigie
