// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/partners/local_contact.h"
#include "services/storage/database.h"

namespace vigie {

//! Keeps a contact that the request's form has no place for. The journal names the role and the API, never the person.
//! InvalidInput (subject: the address) where nobody can be written to.
Result<LocalContactId> recordLocalContact(Database &database, LocalContact contact, const QDateTime &now);
Result<> removeLocalContact(Database &database, const LocalContact &contact, const QDateTime &now);

//! Whether a mail can be sent to what was typed: one @, a name before it, a domain with a dot after it, no blanks.
[[nodiscard]] bool isMailAddress(const QString &typed);

} // namespace vigie
