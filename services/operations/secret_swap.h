// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/secrets/secret_store.h"

#include <QList>
#include <QObject>

#include <optional>

namespace vigie {

//! Several changes of a secret store that can be put back: what each key held is kept in memory until it dies.
class SecretSwap : public QObject
{
    Q_OBJECT

public:
    struct Change {
        QString key{};
        std::optional<Secret> value{}; //!< nothing: removed
    };

    SecretSwap(SecretStore &secrets, QList<Change> changes);

    //! Stops at the first error. Nothing is to be removed where there is no keychain.
    [[nodiscard]] Future<Done> apply(std::stop_token stop);
    //! Puts back what apply() changed, as far as the store lets it.
    [[nodiscard]] Future<Done> undo();

private:
    void applyNext(const Settler<Done> &settler, std::stop_token stop);
    void replace(const std::optional<Secret> &before, const Settler<Done> &settler, std::stop_token stop);
    void undoNext(const Settler<Done> &settler);
    [[nodiscard]] Future<Done> put(const Change &change, std::stop_token stop);

    SecretStore &m_secrets;
    QList<Change> m_changes;
    QList<Change> m_before{}; //!< of the changes that were made
};

} // namespace vigie
