// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/compliance/register_subjects.h"

#include "services/storage/register_query.h"

#include <QSet>

namespace vigie {

namespace {

//! Of the processor, not of one body.
bool isShared(const QString &field) { return field.startsWith(QLatin1String("processor_")); }

RuleItem::State itemState(FieldState state)
{
    switch (state) {
    case FieldState::Filled:
        return RuleItem::State::Done;
    case FieldState::Missing:
        return RuleItem::State::Missing;
    case FieldState::NotGiven:
        return RuleItem::State::NotApplicable;
    }
    Q_UNREACHABLE();
}

RuleSubject recordOf(const RegisterEntry &entry, bool shared)
{
    RuleSubject subject;
    subject.object = {QStringLiteral("processing_record"),
                      shared ? QStringLiteral("common") : QString::number(entry.rowId),
                      shared ? QString() : entry.record.processing};
    subject.rule = entry.terms.rule;
    const bool isOfBody = entry.record.role == RegisterRole::Processor;
    for (const FieldVerdict &verdict : entry.verdicts) {
        if (!isOfBody || isShared(verdict.field.key) == shared)
            subject.items.append({.key = verdict.field.key, .state = itemState(verdict.state)});
    }
    return subject;
}

//! The processor's own data protection officer, from its name or its address.
RuleSubject processorContacts(const RegisterEntry &entry)
{
    RuleSubject contacts;
    contacts.object = {QStringLiteral("contacts"), QStringLiteral("processor"),
                       entry.text(QStringLiteral("processor_name"))};
    contacts.of = QStringLiteral("processor");
    if (!entry.text(QStringLiteral("processor_dpo_name")).isEmpty())
        contacts.roles.append(QStringLiteral("dpo"));
    return contacts;
}

//! What all bodies share is looked at where there is one of them, whoever it is.
PartnerChoice whoseRecords(const PartnerChoice &asked) { return asked.includesApis() ? PartnerChoice() : asked; }

RuleSubject contactsCheck(const RegisterEntry &entry)
{
    RuleSubject check;
    check.object = {QStringLiteral("contacts_check"), QString::number(entry.record.partner.value),
                    entry.record.processing};
    check.recordedOn = entry.contactsCheckedOn;
    return check;
}

} // namespace

Result<> registerSubjects(const SubjectRequest &request, SubjectTable &table)
{
    const auto entries = RegisterQuery(request.database, request.today,
                                       {.partners = whoseRecords(request.partners), .profiles = request.profiles})
                             .found({});
    if (!entries)
        return failure(entries.error());
    QSet<ApiCode> shared;
    for (const RegisterEntry &entry : *entries) {
        const ApiCode api = entry.record.api;
        const bool isOfBody = entry.record.role == RegisterRole::Processor;
        if (isOfBody && request.partners.includesApis() && !shared.contains(api)) {
            shared.insert(api);
            table.add({}, api, recordOf(entry, true));
            table.add({}, api, processorContacts(entry));
        }
        const bool isAsked = isOfBody ? request.partners.includes(entry.record.partner)
                                      : request.partners.includesApis();
        if (isAsked)
            table.add(entry.record.partner, api, recordOf(entry, false));
        if (isAsked && isOfBody && entry.contactsCheckedOn.isValid())
            table.add(entry.record.partner, api, contactsCheck(entry));
    }
    return {};
}

} // namespace vigie
