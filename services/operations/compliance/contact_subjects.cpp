// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/compliance/contact_subjects.h"

#include "services/storage/rule_matter.h"

#include <QMap>

namespace vigie {

Result<> contactSubjects(const SubjectRequest &request, SubjectTable &table)
{
    const Result<QList<ContactMatter>> contacts = contactMatter(request.database, request.partners);
    if (!contacts)
        return failure(contacts.error());
    QMap<std::pair<PartnerId, ApiCode>, QStringList> roles;
    for (const ContactMatter &contact : *contacts) {
        QStringList &filled = roles[{contact.partner, contact.api}];
        if (contact.hasEmail && !filled.contains(contact.role))
            filled.append(contact.role);
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
