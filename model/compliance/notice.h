// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace vigie {

using NoticeId = Id<struct NoticeTag>;

enum class NoticeState { ToSend, Sent, Abandoned };

[[nodiscard]] QString noticeStateWord(NoticeState state);
[[nodiscard]] std::optional<NoticeState> noticeStateFromWord(const QString &word);

//! Whom a notice goes to: a role that the terms ask for, and the contact that DataPass gives for it, if any.
struct NoticeRecipient {
    QString role{}; //!< `technical`, `security`…
    QString name{};
    QString address{}; //!< empty: nobody is known for that role

    [[nodiscard]] bool isMissing() const { return address.isEmpty(); }
    friend bool operator==(const NoticeRecipient &, const NoticeRecipient &) = default;
};

//! Something that a partner has to be told, from its draft to the proof that it was sent.
struct Notice {
    NoticeId id{};
    QString kind{}; //!< of the template: `production_change`, `homologation_due`…
    QString rule{}; //!< that asks for it; empty for none
    ApiCode api{};
    PartnerId partner{};
    QString partnerName{};
    QString partnerSiret{};
    QString objectKind{}; //!< `credential`, `homologation`, `incident`…; empty for none
    QString objectId{};
    QString objectLabel{};
    QDate eventOn{}; //!< of the change, of the end…
    bool isEmergency{false};
    QDate dueOn{}; //!< the last day in time; invalid where the text gives no figure
    QDate effectiveOn{}; //!< of a termination: the end of its notice
    QString reason{};
    QString medium{}; //!< `mail`, `written`, `registered_letter`, `any`
    QList<NoticeRecipient> recipients{};
    QString subject{};
    QString body{};
    NoticeState state{NoticeState::ToSend};
    QDateTime draftedAt{}; //!< UTC
    QString draftedBy{}; //!< OS account
    QDate sentOn{};
    QString sentBy{};
    QString proof{}; //!< what shows that it left: a reference, the name of a document
    QString proofSha256{};

    [[nodiscard]] bool isLate(const QDate &today) const;
    friend bool operator==(const Notice &, const Notice &) = default;
};

} // namespace vigie
