// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/compliance/contact_subjects.h"

#include "services/storage/rule_matter.h"

#include <QMap>

namespace vigie {

namespace {

//! Who files a request in DataPass does so with the account through which tokens are fetched: DataPass has no other
//! field for its holder (API Particulier, art. 4).
QStringList rolesFilledBy(const QString &role)
{
    const QString applicant = QStringLiteral("applicant");
    return role == applicant ? QStringList{applicant, QStringLiteral("account")} : QStringList{role};
}

} // namespace

Result<> contactSubjects(const SubjectRequest &request, SubjectTable &table)
{
    const Result<QList<ContactMatter>> contacts = contactMatter(request.database, request.partners);
    if (!contacts)
        return failure(contacts.error());
    QMap<std::pair<PartnerId, ApiCode>, QStringList> roles;
    for (const ContactMatter &contact : *contacts) {
        QStringList &filled = roles[{contact.partner, contact.api}];
        if (!contact.hasEmail)
            continue;
        for (const QString &role : rolesFilledBy(contact.role)) {
            if (!filled.contains(role))
                filled.append(role);
        }
    }
    for (auto entry = roles.cbegin(); entry != roles.cend(); ++entry) {
        const auto &[partner, api] = entry.key();
        table.add(partner, api,
                  {.object = {.kind = QStringLiteral("contacts"), .id = QString::number(partner.value)},
                   .of = QStringLiteral("partner"),
                   .roles = *entry});
    }
    return {};
}

} // namespace vigie
