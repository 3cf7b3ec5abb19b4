// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/journal_chain.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace vigie::journal {

namespace {

const QString changed = QStringLiteral("changed");
const QString removed = QStringLiteral("removed");
const QString reordered = QStringLiteral("reordered");
const QString truncated = QStringLiteral("truncated");

//! The place for which the entry's own hash was made, 0 when there is none: its content was changed.
qint64 trueNumber(JournalEntry entry, qint64 highest)
{
    const QString hash = entry.hash;
    for (qint64 number = 1; number <= highest; ++number) {
        entry.number = number;
        if (hashOf(entry) == hash)
            return number;
    }
    return 0;
}

//! Why the entry in the place `number` is not the one that was written there.
QString whyMisplaced(const QList<JournalEntry> &entries, qsizetype index, qint64 keptCount)
{
    const qint64 number = index + 1;
    const qint64 highest = std::max(keptCount, qint64(entries.size())) + 1;
    const qint64 rightPlace = trueNumber(entries.at(index), highest);
    if (rightPlace == 0)
        return changed;
    const bool isElsewhere = std::any_of(entries.cbegin() + index + 1, entries.cend(), [number](JournalEntry entry) {
        entry.number = number;
        return hashOf(entry) == entry.hash;
    });
    return isElsewhere ? reordered : rightPlace > number ? removed : changed;
}

JournalVerdict fault(const QList<JournalEntry> &entries, qint64 number, const QString &why)
{
    return {.entries = entries.size(), .firstBroken = number, .why = why};
}

//! The first fault of the entries among themselves.
std::optional<JournalVerdict> faultInside(const QList<JournalEntry> &entries, qint64 keptCount)
{
    QString previous = noHash();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const JournalEntry &entry = entries.at(i);
        const qint64 number = i + 1;
        if (entry.number != number)
            return fault(entries, number, entry.number > number ? removed : changed);
        if (hashOf(entry) != entry.hash)
            return fault(entries, number, whyMisplaced(entries, i, keptCount));
        // This entry is what it was: the one before was changed, and its own hash with it.
        if (entry.previousHash != previous)
            return fault(entries, std::max(number - 1, qint64(1)), changed);
        previous = entry.hash;
    }
    return std::nullopt;
}

} // namespace

QString noHash() { return QStringLiteral("0").repeated(64); }

QString instantText(const QDateTime &at) { return at.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ")); }

QString factsText(const QJsonObject &facts)
{
    return QString::fromUtf8(QJsonDocument(facts).toJson(QJsonDocument::Compact));
}

QString hashOf(const JournalEntry &entry)
{
    const QJsonObject canonical{
        {QStringLiteral("action"), entry.action},          {QStringLiteral("actor"), entry.actor},
        {QStringLiteral("at"), instantText(entry.at)},     {QStringLiteral("facts"), entry.facts},
        {QStringLiteral("number"), entry.number},          {QStringLiteral("object_hash"), entry.objectHash},
        {QStringLiteral("object_kind"), entry.objectKind}, {QStringLiteral("object_reference"), entry.objectReference},
        {QStringLiteral("outcome"), entry.outcome},        {QStringLiteral("previous_hash"), entry.previousHash},
    };
    const QByteArray text = QJsonDocument(canonical).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

JournalVerdict verdictOn(const QList<JournalEntry> &entries, qint64 keptCount, const QString &keptLastHash)
{
    if (const std::optional<JournalVerdict> inside = faultInside(entries, keptCount))
        return *inside;
    const qint64 count = entries.size();
    if (count < keptCount)
        return fault(entries, count + 1, truncated);
    if (count > keptCount)
        return fault(entries, keptCount + 1, changed);
    if ((count == 0 ? noHash() : entries.constLast().hash) != keptLastHash)
        return fault(entries, std::max(count, qint64(1)), changed);
    return {.entries = count};
}

} // namespace vigie::journal
