// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/compliance/notice_subjects.h"

#include "services/storage/notice_repository.h"

namespace vigie {

namespace {

//! Kinds that other sources watch by their own dates: a credential's end, a homologation.
bool isWatchedElsewhere(const Notice &notice)
{
    return notice.kind == QLatin1String("credential_expiry") || notice.kind == QLatin1String("homologation_due")
        || notice.kind == QLatin1String("incident") || notice.kind == QLatin1String("revocation");
}

} // namespace

Result<> noticeSubjects(const SubjectRequest &request, SubjectTable &table)
{
    const Result<QList<Notice>> notices = NoticeRepository(request.database).of(request.partners);
    if (!notices)
        return failure(notices.error());
    for (const Notice &notice : *notices) {
        if (notice.state == NoticeState::Abandoned || isWatchedElsewhere(notice))
            continue;
        // Long past and sent: of no use to the list of what is due.
        if (notice.state == NoticeState::Sent && notice.eventOn < request.today.addMonths(-3))
            continue;
        table.add(notice.partner, notice.api,
                  {.object = {QStringLiteral("notice"), QString::number(notice.id.value), notice.subject},
                   .rule = notice.rule,
                   .event = notice.kind,
                   .eventOn = notice.eventOn,
                   .announcedOn = notice.sentOn,
                   .isEmergency = notice.isEmergency,
                   .isRequested = true});
    }
    return {};
}

} // namespace vigie
