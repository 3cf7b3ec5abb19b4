// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compliance/notice.h"
#include "services/storage/database.h"
#include "services/storage/partner_choice.h"

#include <Qt>

namespace vigie {

struct NoticeFilter {
    QString search{}; //!< part of the subject, the partner or the rule
    ApiCode api{};
    std::optional<NoticeState> state{};
    PartnerId partner{};
    QString objectKind{};
    QString objectId{};

    friend bool operator==(const NoticeFilter &, const NoticeFilter &) = default;
};

enum class NoticeColumn { DueOn, Partner, Subject, DraftedAt, SentOn, State };

class NoticeRepository
{
public:
    explicit NoticeRepository(Database &database)
        : m_database(database)
    {
    }

    Result<Notice> add(Notice notice);
    Result<> save(const Notice &notice); //!< NoSuchObject
    [[nodiscard]] Result<Notice> find(NoticeId id); //!< NoSuchObject
    [[nodiscard]] Result<QList<qint64>> ids(const NoticeFilter &filter, NoticeColumn order, Qt::SortOrder direction);
    //! In the order of the ids; one that is gone is left out.
    [[nodiscard]] Result<QList<Notice>> rows(const QList<qint64> &ids);
    [[nodiscard]] Result<QList<Notice>> of(const PartnerChoice &partners);
    [[nodiscard]] Result<qint64> count(const NoticeFilter &filter);

private:
    Database &m_database;
};

} // namespace vigie
