// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/application.h"
#include "model/access/credential.h"
#include "model/access/editor_delegation.h"
#include "model/access/habilitation.h"
#include "model/error.h"
#include "model/partners/contact.h"

#include <QSet>

namespace vigie {

//! Everything that one service holds, as one synchronisation read it. Local ids are null; objects refer to one
//! another by `remoteId`, unique in each list.
struct ServiceSnapshot {
    //! A part that could not be read: the rows below it in the workspace are kept as they were.
    struct Gap {
        QString applicationRemoteId{}; //!< empty: the whole list `what`
        QString what{}; //!< `habilitations`, `applications`, `subscriptions`, `credentials`, `events`, `delegations`
        Error error{};
    };

    QString productVersion{}; //!< as detected
    QList<Habilitation> habilitations{};
    QList<HabilitationEvent> events{};
    QList<Contact> contacts{};
    QList<Application> applications{};
    QList<Subscription> subscriptions{};
    QList<Credential> credentials{};
    QList<EditorDelegation> delegations{};
    QList<Gap> gaps{};
};

} // namespace vigie
