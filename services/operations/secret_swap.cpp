// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/secret_swap.h"

namespace vigie {

SecretSwap::SecretSwap(SecretStore &secrets, QList<Change> changes)
    : m_secrets(secrets)
    , m_changes(std::move(changes))
{
}

Future<Done> SecretSwap::apply(std::stop_token stop)
{
    const Settler<Done> settler;
    applyNext(settler, std::move(stop));
    return settler.future();
}

void SecretSwap::applyNext(const Settler<Done> &settler, std::stop_token stop)
{
    if (m_before.size() == m_changes.size()) {
        settler.settle(Done{});
        return;
    }
    const Change &change = m_changes.at(m_before.size());
    const bool removes = !change.value;
    whenDone<Secret>(m_secrets.read(change.key, stop), this,
                     [this, settler, stop, removes](const Result<Secret> &before) {
                         if (before) {
                             replace(*before, settler, stop);
                         } else if (before.error().kind == Error::Kind::SecretMissing
                                    || (removes && before.error().kind == Error::Kind::NoKeychain)) {
                             replace(std::nullopt, settler, stop);
                         } else {
                             settler.settle(failure(before.error()));
                         }
                     });
}

void SecretSwap::replace(const std::optional<Secret> &before, const Settler<Done> &settler, std::stop_token stop)
{
    const Change change = m_changes.at(m_before.size());
    m_before.append({.key = change.key, .value = before});
    if (!change.value && !before) {
        applyNext(settler, stop);
        return;
    }
    whenDone<Done>(put(change, stop), this, [this, settler, stop](const Result<Done> &done) {
        if (done)
            applyNext(settler, stop);
        else
            settler.settle(done);
    });
}

Future<Done> SecretSwap::undo()
{
    const Settler<Done> settler;
    undoNext(settler);
    return settler.future();
}

void SecretSwap::undoNext(const Settler<Done> &settler)
{
    if (m_before.isEmpty()) {
        settler.settle(Done{});
        return;
    }
    whenDone<Done>(put(m_before.takeLast(), {}), this, [this, settler](const Result<Done> &) { undoNext(settler); });
}

Future<Done> SecretSwap::put(const Change &change, std::stop_token stop)
{
    return change.value ? m_secrets.write(change.key, *change.value, std::move(stop))
                        : m_secrets.remove(change.key, std::move(stop));
}

} // namespace vigie
