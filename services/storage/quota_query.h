// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/environment.h"
#include "model/ids.h"
#include "services/storage/database.h"

#include <optional>
#include <stop_token>

namespace vigie {

//! Calls a minute or a second, with who says so.
struct QuotaFigure {
    double value{0};
    QString per{}; //!< `minute`, `second`
    QString source{}; //!< a service, `datapass`, or the profile
    QString rule{}; //!< of a clause

    [[nodiscard]] double perMinute() const { return per == QLatin1String("second") ? value * 60 : value; }
    friend bool operator==(const QuotaFigure &, const QuotaFigure &) = default;
};

enum class QuotaDrift {
    None,
    OverQuota, //!< the measured peak passes what is in force
    AboveContract,
    BelowContract,
    AskedDiffers, //!< DataPass and the gateway do not agree
};
[[nodiscard]] QString quotaDriftWord(QuotaDrift drift);

//! The quotas of a partner on an API in one environment, side by side.
struct QuotaRow {
    qint64 id{0};
    PartnerId partner{};
    QString partnerName{};
    QString partnerSiret{};
    ApiCode api{};
    QString apiName{};
    Environment environment{Environment::Production};
    std::optional<QuotaFigure> contractual{}; //!< nothing when the text gives no figure
    std::optional<QuotaFigure> agreed{}; //!< a raise that was granted: it stands in the contract's place
    std::optional<QuotaFigure> asked{}; //!< in DataPass
    std::optional<QuotaFigure> inForce{}; //!< of the plans on the gateway
    std::optional<QuotaFigure> measuredPeak{}; //!< nothing until a source measures it
    QDateTime peakAt{}; //!< UTC, the hour of it
    QString plan{}; //!< the gateway's name of it
    QuotaDrift drift{QuotaDrift::None};
    QString driftRule{};
    //! What the partner may call: the granted raise, else the contract.
    [[nodiscard]] const std::optional<QuotaFigure> &allowed() const { return agreed ? agreed : contractual; }

    bool isOnlyAStep{false}; //!< DataPass has no step for the contractual figure: no fault
};

[[nodiscard]] Result<QList<QuotaRow>> quotaRows(Database &database, QDate today, std::stop_token stop = {});

} // namespace vigie
