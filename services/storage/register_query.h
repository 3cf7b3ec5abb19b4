// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compliance/register_terms.h"
#include "services/storage/register_repository.h"

#include <Qt>

namespace vigie {

//! A record as the register shows it on a day: what was typed, completed by what is known.
struct RegisterEntry {
    ProcessingRecord record{}; //!< without an id: nobody has typed anything yet
    QString partnerName{};
    QString partnerSiret{};
    RegisterTerms terms{};
    RegisterValues values{};
    QList<FieldVerdict> verdicts{};
    QStringList missing{}; //!< labels; empty: complete
    //! Of a body's record: when its contacts were last known to be right. The day that somebody noted so, or what they
    //! come from (a step of the DataPass request, a typed version), the older where the two contacts differ.
    QDate contactsCheckedOn{};
    bool isCheckNoted{false}; //!< somebody noted it

    [[nodiscard]] QString text(const QString &key) const { return values.value(key).text; }
    //! Of a row of the table: the record's, else a negative one that stays the same.
    qint64 rowId{0};
};

struct RegisterFilter {
    QString search{}; //!< words, folded
    ApiCode api{};
    std::optional<RegisterRole> role{};
    std::optional<bool> complete{};

    friend bool operator==(const RegisterFilter &, const RegisterFilter &) = default;
};

enum class RegisterColumn { Controller, Api, Role, Processing, Completeness, ValidFrom };

struct RegisterOrder {
    RegisterColumn column{RegisterColumn::Controller};
    Qt::SortOrder direction{Qt::AscendingOrder};

    friend bool operator==(const RegisterOrder &, const RegisterOrder &) = default;
};

//! Whose records are asked for.
struct RegisterScope {
    PartnerChoice partners{}; //!< those of no partner are always among them
    std::optional<QList<TermsProfile>> profiles{}; //!< in force on the day, where the caller has them
};

//! The register as it is on one day: a record for each body that an API whose terms ask for one has in production, and
//! the producer's own. Some thousands at most: all those of the partners chosen are made, then found and sorted here.
class RegisterQuery
{
public:
    RegisterQuery(Database &database, const QDate &day, RegisterScope scope = {})
        : m_database(database)
        , m_day(day)
        , m_scope(std::move(scope))
    {
    }

    [[nodiscard]] Result<QList<RegisterEntry>> found(const RegisterFilter &filter, const RegisterOrder &order = {});
    [[nodiscard]] Result<QList<RegisterEntry>> rows(const QList<qint64> &ids);
    [[nodiscard]] Result<qint64> count(const RegisterFilter &filter);
    //! What all bodies share, for an API.
    [[nodiscard]] Result<ProcessingRecord> common(const ApiCode &api);

private:
    Database &m_database;
    QDate m_day;
    RegisterScope m_scope;
};

} // namespace vigie
