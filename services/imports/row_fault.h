// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace vigie {

//! Why a line of a file was refused, as facts. The sentence is made once, in gui/common/row_fault_text.
struct RowFault {
    enum class Kind {
        // the file
        UnclosedQuote, //!< what follows could not be told apart
        NulCharacter, //!< not a text
        TooManyCells, //!< more than the header has
        FormulaWithoutValue, //!< the workbook holds no result beside the formula
        ErrorCell, //!< `#REF!`
        // the header
        ColumnMissing,
        ColumnTwice,
        // a value
        Missing,
        TooLong, //!< facts: its length, the most
        BadSiret,
        BadDate, //!< facts, of a day that is one: the first year, the last
        BadInstant,
        InstantSkipped, //!< the hour that Paris skips in March
        InstantTwice, //!< the hour that Paris repeats in October
        BadNumber, //!< facts: the least, the most
        BadYesNo,
        BadWord, //!< facts: the words of the set
        UnknownCountry,
        UnknownApi, //!< facts: those of the profiles
        // values together
        YetToCome, //!< facts: the name of the column that would allow it
        EndBeforeStart, //!< facts: the name of the other column
        Contradiction, //!< facts: the name of the other column; both say who or what it is, differently
        SameAsLine, //!< facts: the line that says the same object already
        UnknownParent,
        CircularChain, //!< facts: the names along the circle
    };

    int line{0}; //!< 1-based, where the row begins in the file
    QString column{}; //!< as the contract names it; empty when it is about the whole line
    Kind kind{Kind::Missing};
    QString value{}; //!< what stood there, cut short
    QStringList facts{};

    friend bool operator==(const RowFault &, const RowFault &) = default;
};

} // namespace vigie
