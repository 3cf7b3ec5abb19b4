// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/service_snapshot.h"

#include <QSet>

namespace vigie {

//! What a reading could not read, asked row by row: whether a row that was not listed may still be there.
class SnapshotGaps
{
public:
    explicit SnapshotGaps(const QList<ServiceSnapshot::Gap> &gaps);

    [[nodiscard]] bool isEmpty() const { return m_all.isEmpty() && m_one.isEmpty(); }
    [[nodiscard]] bool hides(const Habilitation &habilitation) const;
    [[nodiscard]] bool hides(const Contact &contact) const;
    [[nodiscard]] bool hides(const EditorDelegation &delegation) const;
    [[nodiscard]] bool hides(const Application &application) const;
    [[nodiscard]] bool hides(const Subscription &subscription) const;
    [[nodiscard]] bool hides(const Credential &credential) const;
    //! Listed, without what its own reading would have given.
    [[nodiscard]] bool lacksDetailsOf(const Application &application) const;
    [[nodiscard]] bool hidesEventsOf(const QString &habilitationRemoteId) const;

private:
    [[nodiscard]] bool hides(const QString &what, const QString &remoteId) const;

    QSet<QString> m_all{}; //!< whole lists
    QSet<std::pair<QString, QString>> m_one{}; //!< list and remote id
};

} // namespace vigie
