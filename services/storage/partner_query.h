// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/partners/partner.h"
#include "services/storage/database.h"
#include "services/storage/first_ids.h"

#include <Qt>

#include <optional>

namespace vigie {

struct PartnerFilter {
    QString search{}; //!< words, folded: names, SIRET, contacts' addresses, DataPass numbers
    ApiCode api{};
    bool withoutHabilitation{false}; //!< has an application, no active habilitation
    bool severalNames{false};

    friend bool operator==(const PartnerFilter &, const PartnerFilter &) = default;
};

enum class PartnerColumn { Name, Siret, Apis, Habilitations, Applications, Credentials, ReadAt };

struct PartnerOrder {
    PartnerColumn column{PartnerColumn::Name};
    Qt::SortOrder direction{Qt::AscendingOrder};

    friend bool operator==(const PartnerOrder &, const PartnerOrder &) = default;
};

struct PartnerRow {
    Partner partner{};
    QList<ApiCode> apis{}; //!< of its habilitations, subscriptions and credentials
    qint64 habilitations{0};
    qint64 activeHabilitations{0};
    qint64 applications{0};
    qint64 credentials{0};
    QDateTime oldestReadAt{}; //!< UTC, of what is shown
};

class PartnerQuery
{
public:
    explicit PartnerQuery(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<qint64>> ids(const PartnerFilter &filter, const PartnerOrder &order,
                                            std::stop_token stop = {});
    [[nodiscard]] Result<QList<qint64>> firstIds(const PartnerFilter &filter, const PartnerOrder &order,
                                                 const FirstIds &first);
    [[nodiscard]] Result<QList<PartnerRow>> rows(const QList<qint64> &ids);
    [[nodiscard]] Result<qint64> count(const PartnerFilter &filter);

private:
    Database &m_database;
};

} // namespace vigie
