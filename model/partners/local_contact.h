// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/partners/contact.h"

namespace vigie {

using LocalContactId = Id<struct LocalContactTag>;

//! A contact that an agent typed for an API, where the form of its request has no place for that role. No
//! synchronisation changes it; it is erased with what DataPass gave (INF-6.8, IMP-6.4).
struct LocalContact {
    LocalContactId id{};
    PartnerId partner{};
    ApiCode api{};
    QString role{}; //!< as Contact::role
    QString givenName{};
    QString familyName{};
    QString email{};
    QString phone{};
    QString recordedBy{}; //!< OS account
    QDateTime recordedAt{}; //!< UTC

    //! Beside those of the services: of no service, with an id below 0.
    [[nodiscard]] Contact asContact() const
    {
        return {.id = {-id.value},
                .partner = partner,
                .role = role,
                .givenName = givenName,
                .familyName = familyName,
                .email = email,
                .phone = phone,
                .readAt = recordedAt};
    }
    friend bool operator==(const LocalContact &, const LocalContact &) = default;
};

} // namespace vigie
