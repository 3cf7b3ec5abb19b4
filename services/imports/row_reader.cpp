// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/row_reader.h"

#include "model/partners/country.h"
#include "model/partners/siret.h"
#include "services/imports/field_values.h"
#include "services/storage/folding.h"

namespace vigie {

namespace {

constexpr qsizetype shownOfAValue = 80;
constexpr int firstYear = 2000; //!< as the dialogs take them
constexpr int lastYear = 2100;

//! What our own exports did to it, undone.
QString withoutGuard(const QString &text)
{
    static const QString starts = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    return text.size() > 1 && text.front() == u'\'' && starts.contains(text[1]) ? text.mid(1) : text;
}

QString cutShort(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > shownOfAValue ? line.first(shownOfAValue - 1) + u'…' : line;
}

} // namespace

RowReader::RowReader(const TableRow &row, const ColumnMap &columns, QList<RowFault> &faults)
    : m_row(row)
    , m_columns(columns)
    , m_faults(faults)
{
}

void RowReader::refuse(const QString &column, RowFault::Kind kind, const QStringList &facts)
{
    const auto cell = m_columns.cells.constFind(column);
    const QString value = cell == m_columns.cells.constEnd() ? QString() : cutShort(m_row.cells.value(*cell));
    m_faults.append({.line = m_row.line, .column = column, .kind = kind, .value = value, .facts = facts});
    m_accepted = false;
}

QString RowReader::taken(const QString &column, Need need, qsizetype most)
{
    const auto cell = m_columns.cells.constFind(column);
    if (cell == m_columns.cells.constEnd()) {
        if (need == Need::Required)
            refuse(column, RowFault::Kind::Missing);
        return {};
    }
    if (const auto trouble = m_row.troubles.constFind(*cell); trouble != m_row.troubles.constEnd()) {
        refuse(column, *trouble);
        return {};
    }
    const QString text = withoutGuard(m_row.cells.value(*cell)).trimmed();
    if (text.isEmpty() && need == Need::Required)
        refuse(column, RowFault::Kind::Missing);
    if (text.size() > most) {
        refuse(column, RowFault::Kind::TooLong, {QString::number(text.size()), QString::number(most)});
        return {};
    }
    return text;
}

QString RowReader::text(const QString &column, Need need, qsizetype most)
{
    return taken(column, need, most).simplified();
}

QString RowReader::longText(const QString &column, Need need, qsizetype most)
{
    QString text = taken(column, need, most);
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    return text;
}

QString RowReader::siret(const QString &column, Need need)
{
    const QString typed = taken(column, need, mostShortText);
    if (typed.isEmpty())
        return {};
    const std::optional<Siret> siret = Siret::fromText(typed);
    if (!siret)
        refuse(column, RowFault::Kind::BadSiret);
    return siret ? siret->digits() : QString();
}

QDate RowReader::date(const QString &column, Need need)
{
    const QString typed = taken(column, need, mostShortText);
    if (typed.isEmpty())
        return {};
    const QDate date = dateFromCell(typed);
    if (!date.isValid())
        refuse(column, RowFault::Kind::BadDate);
    else if (date.year() < firstYear || date.year() > lastYear)
        refuse(column, RowFault::Kind::BadDate, {QString::number(firstYear), QString::number(lastYear)});
    return date;
}

QDateTime RowReader::instant(const QString &column, Need need)
{
    const QString typed = taken(column, need, mostShortText);
    if (typed.isEmpty())
        return {};
    const CellInstant instant = instantFromCell(typed);
    if (!instant.isGood())
        refuse(column, *instant.fault);
    return instant.utc;
}

std::optional<bool> RowReader::yesNo(const QString &column, Need need)
{
    const QString typed = taken(column, need, mostShortText);
    if (typed.isEmpty())
        return std::nullopt;
    const std::optional<bool> answer = yesNoFromCell(typed);
    if (!answer)
        refuse(column, RowFault::Kind::BadYesNo);
    return answer;
}

std::optional<qint64> RowReader::number(const QString &column, qint64 least, qint64 most, Need need)
{
    QString typed = taken(column, need, mostShortText);
    if (typed.isEmpty())
        return std::nullopt;
    typed.removeIf([](QChar c) { return c.isSpace(); });
    bool isNumber = false;
    const qint64 number = typed.toLongLong(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    refuse(column, RowFault::Kind::BadNumber, {QString::number(least), QString::number(most)});
    return std::nullopt;
}

QString RowReader::country(const QString &column, Need need)
{
    const QString typed = taken(column, need, mostShortText);
    if (typed.isEmpty())
        return {};
    const Country *country = countryFromText(typed);
    if (!country)
        refuse(column, RowFault::Kind::UnknownCountry);
    return country ? country->codeText() : QString();
}

QString RowReader::word(const QString &column, const QStringList &words, Need need, RowFault::Kind otherwise)
{
    const QString typed = taken(column, need, mostShortText);
    if (typed.isEmpty())
        return {};
    if (words.contains(typed))
        return typed;
    const QString key = folded(typed);
    for (const QString &word : words) {
        if (folded(word) == key)
            return word;
    }
    refuse(column, otherwise, words);
    return {};
}

} // namespace vigie
