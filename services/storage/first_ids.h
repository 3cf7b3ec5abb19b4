// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace vigie {

//! How much of the beginning of an answer is asked for.
struct FirstIds {
    // NOLINTNEXTLINE(google-explicit-constructor): most ask for a count alone
    FirstIds(int most, qint64 start = 0)
        : count(most)
        , notBefore(start)
    {
    }
    int count;
    //! An entry that nothing of the answer stands before in the order, as the first one of a wider question was; 0 when
    //! none is known. One that is gone is as good as none.
    qint64 notBefore;
    //! The whole list of a question that differs in its words alone, and whose words leave all that these leave; in the
    //! order that is asked for. Empty when none is known.
    QList<qint64> within{};
};

} // namespace vigie
