// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"
#include "model/rules/answer_within_rule.h"
#include "model/terms/terms_profile.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace vigie {

using RightsRequestId = Id<struct RightsRequestTag>;

//! GDPR 15 to 21, as far as the terms name them (INF-6.8c, IMP-6.4c): access, rectify, erase, limit, object.
enum class RightsRequestKind { Access, Rectification, Erasure, Restriction, Objection };
enum class RightsRequestOutcome { Granted, PartlyGranted, Refused };

[[nodiscard]] QString rightsRequestKindWord(RightsRequestKind kind);
[[nodiscard]] std::optional<RightsRequestKind> rightsRequestKindFromWord(const QString &word);
[[nodiscard]] QList<RightsRequestKind> allRightsRequestKinds();
[[nodiscard]] QString rightsRequestOutcomeWord(RightsRequestOutcome outcome);
[[nodiscard]] std::optional<RightsRequestOutcome> rightsRequestOutcomeFromWord(const QString &word);
[[nodiscard]] QList<RightsRequestOutcome> allRightsRequestOutcomes();

//! Who is looked for; what is empty is not known.
struct SoughtPerson {
    QString name{};
    QString email{};
    QString phone{};

    [[nodiscard]] bool isEmpty() const { return name.isEmpty() && email.isEmpty() && phone.isEmpty(); }
    friend bool operator==(const SoughtPerson &, const SoughtPerson &) = default;
};

//! What somebody asks about their own data, and the answer.
struct RightsRequest {
    RightsRequestId id{};
    QString number{}; //!< `DD-2026-001`: says nothing of the person
    RightsRequestKind kind{RightsRequestKind::Access};
    ApiCode api{}; //!< under whose terms it is answered
    SoughtPerson person{};
    QDate receivedOn{};
    QDate extendedOn{}; //!< when a longer time was told, with its reasons
    QString extensionReason{};
    QDate answeredOn{}; //!< invalid: open
    std::optional<RightsRequestOutcome> outcome{};
    QString answer{}; //!< what was answered; of a refusal, why
    QString recordedBy{};
    QDateTime recordedAt{}; //!< UTC

    [[nodiscard]] bool isOpen() const { return !answeredOn.isValid(); }
    friend bool operator==(const RightsRequest &, const RightsRequest &) = default;
};

//! One thing that was done for a request: never with the data themselves.
struct RightsAct {
    QDateTime at{}; //!< UTC
    QString actor{};
    //! `recorded`, `searched`, `exported`, `rectified`, `erased`, `kept`, `extended`, `answered`, `changed`,
    //! `restricted`, `restriction_lifted`
    QString act{};
    QString place{}; //!< the place's word
    int records{0};

    friend bool operator==(const RightsAct &, const RightsAct &) = default;
};

//! The time to answer that the API's terms or the law give; nothing when the profile has no such rule.
[[nodiscard]] std::optional<AnswerTime> rightsAnswerTime(const TermsProfile &profile);
//! Its rule: `INF-L12`.
[[nodiscard]] QString rightsAnswerRule(const TermsProfile &profile);

} // namespace vigie
