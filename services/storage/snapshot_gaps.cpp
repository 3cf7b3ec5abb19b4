// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/snapshot_gaps.h"

namespace vigie {

namespace {

const QString habilitations = QStringLiteral("habilitations");
const QString applications = QStringLiteral("applications");
const QString subscriptions = QStringLiteral("subscriptions");
const QString credentials = QStringLiteral("credentials");
const QString events = QStringLiteral("events");
const QString delegations = QStringLiteral("delegations");

} // namespace

SnapshotGaps::SnapshotGaps(const QList<ServiceSnapshot::Gap> &gaps)
{
    for (const ServiceSnapshot::Gap &gap : gaps) {
        if (gap.applicationRemoteId.isEmpty())
            m_all.insert(gap.what);
        else
            m_one.insert({gap.what, gap.applicationRemoteId});
    }
}

bool SnapshotGaps::hides(const QString &what, const QString &remoteId) const
{
    return m_all.contains(what) || m_one.contains({what, remoteId});
}

bool SnapshotGaps::hides(const Habilitation &habilitation) const { return hides(habilitations, habilitation.remoteId); }

bool SnapshotGaps::hides(const Contact &contact) const { return hides(habilitations, contact.habilitationRemoteId); }

bool SnapshotGaps::hides(const EditorDelegation &delegation) const { return hides(delegations, delegation.remoteId); }

bool SnapshotGaps::hides(const Application &application) const { return hides(applications, application.remoteId); }

bool SnapshotGaps::hides(const Subscription &subscription) const
{
    return hides(subscriptions, subscription.applicationRemoteId)
        || hides(applications, subscription.applicationRemoteId);
}

bool SnapshotGaps::hides(const Credential &credential) const
{
    return hides(credentials, credential.applicationRemoteId) || hides(applications, credential.applicationRemoteId);
}

bool SnapshotGaps::lacksDetailsOf(const Application &application) const
{
    return m_one.contains({applications, application.remoteId});
}

bool SnapshotGaps::hidesEventsOf(const QString &habilitationRemoteId) const
{
    return hides(events, habilitationRemoteId) || hides(habilitations, habilitationRemoteId);
}

} // namespace vigie
