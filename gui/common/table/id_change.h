// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace vigie {

//! How one list of ids becomes another: those that stay, in the new order, and what comes and goes. Computed in a
//! background thread, so that a model of a million rows swaps lists without searching.
struct IdChange {
    QList<qint64> before{}; //!< what it was computed from
    QList<qint64> kept{}; //!< in the new order
    QList<qint64> gone{};
    QList<qint64> added{};
    QList<qint64> after{};
    bool onlyAppends{false}; //!< the new list is the old one and more at its end: nothing else is computed

    [[nodiscard]] static IdChange between(const QList<qint64> &before, const QList<qint64> &after);
};

} // namespace vigie
