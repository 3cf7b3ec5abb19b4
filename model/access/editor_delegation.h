// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace vigie {

using EditorDelegationId = Id<struct EditorDelegationTag>;

//! A body let an editor call an API in its name, as the producer's platform says. The editor is not in the answer: it
//! is who the token of the service belongs to, and a setting of that service.
struct EditorDelegation {
    EditorDelegationId id{};
    ServiceId service{};
    QString remoteId{}; //!< UUID
    ApiCode api{}; //!< the one that the service is of
    QString requestNumber{}; //!< DataPass's request, `D123`
    QString siret{}; //!< of the body, digits only
    QString title{}; //!< *intitulé* of the habilitation
    QStringList scopes{};
    bool isActive{false};
    QString stateText{}; //!< as the service says it
    QDateTime createdAt{}; //!< UTC
    QString editorName{}; //!< of the settings of the service
    QString editorSiret{}; //!< digits only
    QDateTime readAt{}; //!< UTC

    friend bool operator==(const EditorDelegation &, const EditorDelegation &) = default;
};

} // namespace vigie
