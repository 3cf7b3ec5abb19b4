// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words.h"
#include "services/imports/column_map.h"

#include <QDate>
#include <QDateTime>

#include <optional>

namespace vigie {

enum class Need { Optional, Required };

//! The values of one row, column by column. What cannot be taken is noted as a fault of the row, and the value is then
//! empty: ask for all of them, then whether the row isAccepted().
class RowReader
{
public:
    //! Everything must outlive the reader.
    RowReader(const TableRow &row, const ColumnMap &columns, QList<RowFault> &faults);

    [[nodiscard]] int line() const { return m_row.line; }
    [[nodiscard]] bool isAccepted() const { return m_accepted; }
    //! Whether the file has that column: what it does not speak of is kept as it was.
    [[nodiscard]] bool has(const QString &column) const { return m_columns.cells.contains(column); }

    //! On one line, without spaces around. The apostrophe that our exports put before a formula is taken off.
    [[nodiscard]] QString text(const QString &column, Need need = Need::Optional, qsizetype most = mostShortText);
    //! May hold several lines.
    [[nodiscard]] QString longText(const QString &column, Need need = Need::Optional, qsizetype most = mostLongText);
    //! 14 digits; spaces are taken off, the key is checked.
    [[nodiscard]] QString siret(const QString &column, Need need = Need::Optional);
    //! `2026-11-22` or `22/11/2026`.
    [[nodiscard]] QDate date(const QString &column, Need need = Need::Optional);
    //! UTC. With `Z` or an offset, or on the clock of Paris.
    [[nodiscard]] QDateTime instant(const QString &column, Need need = Need::Optional);
    //! `yes`, `no`, `oui`, `non`, `true`, `false`, `1`, `0`, `vrai`, `faux`, `x`.
    [[nodiscard]] std::optional<bool> yesNo(const QString &column, Need need = Need::Optional);
    [[nodiscard]] std::optional<qint64> number(const QString &column, qint64 least, qint64 most,
                                               Need need = Need::Optional);
    //! A country's two letters, from its code or its French or English name.
    [[nodiscard]] QString country(const QString &column, Need need = Need::Optional);
    //! One of the words, whatever its case and accents.
    [[nodiscard]] QString word(const QString &column, const QStringList &words, Need need = Need::Optional,
                               RowFault::Kind otherwise = RowFault::Kind::BadWord);
    template <typename Enum, std::size_t Count>
    [[nodiscard]] std::optional<Enum> word(const QString &column, const Words<Enum, Count> &words,
                                           Need need = Need::Optional);

    //! A fault that the reader cannot see by itself.
    void refuse(const QString &column, RowFault::Kind kind, const QStringList &facts = {});

    static constexpr qsizetype mostShortText = 500;
    static constexpr qsizetype mostLongText = 10'000;

private:
    [[nodiscard]] QString taken(const QString &column, Need need, qsizetype most);

    const TableRow &m_row;
    const ColumnMap &m_columns;
    QList<RowFault> &m_faults;
    bool m_accepted{true};
};

template <typename Enum, std::size_t Count>
std::optional<Enum> RowReader::word(const QString &column, const Words<Enum, Count> &words, Need need)
{
    QStringList known;
    for (const auto &[value, text] : words)
        known.append(QString::fromLatin1(text.data(), qsizetype(text.size())));
    return valueOf(words, word(column, known, need));
}

} // namespace vigie
