// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie {

//! An identifier that cannot be taken for another kind of object's.
template <typename Tag, typename Value = qint64> struct Id {
    Value value{};

    [[nodiscard]] bool isNull() const { return value == Value{}; }
    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &left, const Id &right) { return left.value < right.value; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.value, seed); }
};

// Rows of the workspace.
using PartnerId = Id<struct PartnerTag>;
using ContactId = Id<struct ContactTag>;
using HabilitationId = Id<struct HabilitationTag>;
using ApplicationId = Id<struct ApplicationTag>;
using SubscriptionId = Id<struct SubscriptionTag>;
using CredentialId = Id<struct CredentialTag>;
using IntentId = Id<struct IntentTag>;

// Names that the user chose, or that the terms profiles give.
//! A configured service, as the user named it (`apim-prod`).
using ServiceId = Id<struct ServiceTag, QString>;
//! A profile's code (`INFINOE`).
using ApiCode = Id<struct ApiTag, QString>;

} // namespace vigie
