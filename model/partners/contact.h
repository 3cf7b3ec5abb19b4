// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <QDateTime>
#include <QString>

namespace vigie {

//! A person named in a request or an application, in one role (INF-9.1.3, PAR-4b).
struct Contact {
    ContactId id{};
    PartnerId partner{};
    ServiceId service{}; //!< where it was read; null for one that was typed here
    QString habilitationRemoteId{}; //!< the request that names it
    QString role{}; //!< `applicant`, `technical`, `business`, `dpo`, `controller`, `security`, or as the service says
    QString givenName{};
    QString familyName{};
    QString email{};
    QString phone{};
    QString jobTitle{};
    QDateTime readAt{}; //!< UTC
    bool isRestricted{false}; //!< its data are kept and not shown (GDPR 18); never stored

    friend bool operator==(const Contact &, const Contact &) = default;
};

} // namespace vigie
