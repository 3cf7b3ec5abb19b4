// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/person_matcher.h"

#include "model/digits.h"
#include "services/storage/folding.h"

namespace vigie {

namespace {

//! Of a French number without its 0 or +33; a shorter one is compared whole.
constexpr qsizetype comparedDigits = 9;
//! A shorter run of digits is in too many texts to say anything.
constexpr qsizetype fewestDigits = 6;

//! « Dupont Jean Marie » for « Jean Marie Dupont », and the other way round.
QStringList ordersOf(const QStringList &words)
{
    const auto padded = [](const QStringList &order) { return u' ' + order.join(u' ') + u' '; };
    QStringList orders{padded(words)};
    if (words.size() < 2)
        return orders;
    orders.append(padded(words.mid(1) + QStringList{words.first()}));
    orders.append(padded(QStringList{words.last()} + words.first(words.size() - 1)));
    orders.removeDuplicates();
    return orders;
}

bool isOfAddress(QChar character) { return character.isLetterOrNumber() || character == u'-' || character == u'_'; }

} // namespace

PersonMatcher::PersonMatcher(const SoughtPerson &person)
    : m_email(person.email.trimmed().toCaseFolded())
    , m_phone(digitsOf(person.phone).right(comparedDigits))
    , m_nameWords(folded(person.name).split(u' ', Qt::SkipEmptyParts))
{
    if (m_phone.size() < fewestDigits)
        m_phone.clear();
    if (!m_nameWords.isEmpty())
        m_names = ordersOf(m_nameWords);
}

bool PersonMatcher::isEmpty() const { return m_email.isEmpty() && m_phone.isEmpty() && m_names.isEmpty(); }

bool PersonMatcher::hasEmail(const QString &text) const
{
    if (m_email.isEmpty())
        return false;
    const QString lower = text.toCaseFolded();
    for (qsizetype at = lower.indexOf(m_email); at >= 0; at = lower.indexOf(m_email, at + 1)) {
        const qsizetype after = at + m_email.size();
        const bool startsThere = at == 0 || !(isOfAddress(lower[at - 1]) || lower[at - 1] == u'.');
        if (startsThere && (after == lower.size() || !isOfAddress(lower[after])))
            return true;
    }
    return false;
}

//! Digits that stand together, whatever separates their groups.
bool PersonMatcher::hasPhone(const QString &text) const
{
    if (m_phone.isEmpty())
        return false;
    QString run;
    for (const QChar character : text + QStringLiteral("\n")) {
        if (character >= u'0' && character <= u'9')
            run += character;
        else if (!QStringLiteral(" .-()+/\u00a0\u202f").contains(character)) {
            if (run.contains(m_phone))
                return true;
            run.clear();
        }
    }
    return false;
}

bool PersonMatcher::hasName(const QString &text) const
{
    if (m_names.isEmpty())
        return false;
    const QString words = u' ' + folded(text) + u' ';
    for (const QString &name : m_names) {
        if (words.contains(name))
            return true;
    }
    return false;
}

QList<PersonMatch> PersonMatcher::matches(const QStringList &texts) const
{
    bool email = false, phone = false, name = false;
    for (const QString &text : texts) {
        if (text.isEmpty())
            continue;
        email = email || hasEmail(text);
        phone = phone || hasPhone(text);
        name = name || hasName(text);
    }
    QList<PersonMatch> found;
    if (email)
        found.append(PersonMatch::Email);
    if (phone)
        found.append(PersonMatch::Phone);
    if (name)
        found.append(PersonMatch::Name);
    return found;
}

QString PersonMatcher::excerpt(const QString &text, int most) const
{
    if (text.size() <= most)
        return text;
    qsizetype at = m_email.isEmpty() ? -1 : text.indexOf(m_email, 0, Qt::CaseInsensitive);
    for (const QString &word : m_nameWords) {
        if (at < 0)
            at = text.indexOf(word, 0, Qt::CaseInsensitive);
    }
    const qsizetype first = std::max<qsizetype>(0, std::min(at - most / 3, text.size() - most));
    QString part = text.mid(first, most).simplified();
    if (first > 0)
        part.prepend(u'…');
    return first + most < text.size() ? part + u'…' : part;
}

} // namespace vigie
