// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compliance/notice.h"
#include "model/compliance/notice_choice.h"
#include "model/partners/contact.h"
#include "services/reports/report_context.h"
#include "services/storage/database.h"

namespace vigie {

//! A text with named places, `{api}`, `{date}`…: data, in notice_templates.json. French, as the mails are.
struct NoticeTemplate {
    QString kind{}; //!< empty: what a kind without a text of its own falls back to
    QString title{};
    QStringList roles{};
    QString object{}; //!< kind of what it is about; empty for none
    QString subject{};
    QStringList body{}; //!< paragraphs
};

[[nodiscard]] const QList<NoticeTemplate> &noticeTemplates();
[[nodiscard]] const NoticeTemplate &noticeTemplate(const QString &kind);

//! What the agent decided of a notice.
struct NoticeWish {
    NoticeChoice choice{};
    QDate eventOn{}; //!< of the change, of the end; of a termination, the day on which it is given
    bool isEmergency{false};
    bool isException{false}; //!< security at stake: no notice is owed
    QString reason{};
    QString objectKind{};
    QString objectId{};
    QString objectLabel{};
    QString awareAt{}; //!< of an incident, in words
    QString contents{}; //!< of an incident: what is known of each item
};

//! To whom it goes.
struct NoticeAddressee {
    PartnerId partner{};
    QString name{};
    QString siret{};
    QList<Contact> contacts{}; //!< of that API, as DataPass gives them
};

//! The draft: subject, body, recipients by role, last day in time. A role for which nobody is known stays in the list
//! without an address.
[[nodiscard]] Notice noticeDraft(const NoticeWish &wish, const NoticeAddressee &addressee, const TermsProfile &profile,
                                 const ReportContext &context, const WorkingDays &workingDays);
//! As a file that a mail program opens as a draft.
[[nodiscard]] QByteArray noticeMail(const Notice &notice, const ReportContext &context);

//! The partner with its contacts for that API; NoSuchObject.
[[nodiscard]] Result<NoticeAddressee> noticeAddressee(Database &database, PartnerId partner, const ApiCode &api);
//! Every partner that holds an authorisation or a credential of that API.
[[nodiscard]] Result<QList<PartnerId>> partnersOf(Database &database, const ApiCode &api);

} // namespace vigie
