// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <QDate>
#include <QDateTime>
#include <QMap>
#include <QString>

#include <optional>

namespace vigie {

using ProcessingRecordId = Id<struct ProcessingRecordTag>;

//! Of the producer: for a public body (GDPR 30(2)), or for itself (GDPR 30(1)).
enum class RegisterRole { Processor, Controller };

[[nodiscard]] QString registerRoleWord(RegisterRole role);
[[nodiscard]] std::optional<RegisterRole> registerRoleFromWord(const QString &word);

//! One version of a record of the register, as somebody typed or imported it: it holds from its date until the next
//! version's. What it leaves empty follows from the common record, from the terms and from the workspace.
struct ProcessingRecord {
    ProcessingRecordId id{};
    RegisterRole role{RegisterRole::Processor};
    ApiCode api{};
    PartnerId partner{}; //!< the body; null in the producer's own record, and in what is common to all bodies
    QString processing{}; //!< its name
    QDate validFrom{};
    QMap<QString, QString> values{}; //!< by the key of the field: `controller_contact`
    QString reference{};
    QString signedOffBy{}; //!< who vouches for this version
    QDate signedOffOn{};
    QDateTime savedAt{}; //!< UTC

    //! What all bodies share: the processor, its DPO, its security measures.
    [[nodiscard]] bool isCommon() const { return role == RegisterRole::Processor && partner.isNull(); }
    friend bool operator==(const ProcessingRecord &, const ProcessingRecord &) = default;
};

} // namespace vigie
