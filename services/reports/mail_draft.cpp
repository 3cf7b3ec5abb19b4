// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/mail_draft.h"

#include <QLocale>

#include <algorithm>

namespace vigie {

namespace {

//! A header may not be broken by what a partner's name holds.
QString oneLine(QString text)
{
    for (QChar &character : text) {
        if (character.category() == QChar::Other_Control)
            character = u' ';
    }
    return text.simplified();
}

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

//! RFC 2047: words of at most 75 characters, none of which cuts a character.
QByteArray encodedWords(const QString &raw)
{
    const QString text = oneLine(raw);
    if (isAscii(text) && text.size() < 60)
        return text.toLatin1();
    constexpr qsizetype mostBytes = 42;
    QByteArrayList words;
    QByteArray word;
    for (const char32_t code : text.toUcs4()) {
        const QByteArray next = QString::fromUcs4(&code, 1).toUtf8();
        if (word.size() + next.size() > mostBytes) {
            words += "=?UTF-8?B?" + word.toBase64() + "?=";
            word.clear();
        }
        word += next;
    }
    words += "=?UTF-8?B?" + word.toBase64() + "?=";
    return words.join("\r\n ");
}

//! `Name <address>`; nothing when the address is not one.
QByteArray mailbox(const QString &name, const QString &address)
{
    const QString clean = oneLine(address);
    const bool isAddress = isAscii(clean) && clean.count(u'@') == 1 && !clean.contains(u' ') && !clean.contains(u'<')
        && !clean.contains(u'>') && !clean.contains(u',') && !clean.contains(u';');
    if (!isAddress)
        return {};
    const QString shown = oneLine(name);
    if (shown.isEmpty())
        return clean.toLatin1();
    const QString quoted = u'"' + QString(shown).remove(u'"').remove(u'\\') + u'"';
    return (isAscii(shown) ? quoted.toLatin1() : encodedWords(shown)) + "\r\n <" + clean.toLatin1() + '>';
}

QByteArray quotedPrintable(const QString &text)
{
    constexpr qsizetype longestLine = 75;
    QByteArray encoded;
    for (const QString &line : text.split(u'\n')) {
        QByteArray current;
        const QByteArray utf8 = line.toUtf8();
        for (qsizetype at = 0; at < utf8.size(); ++at) {
            const char c = utf8[at];
            const bool isLast = at + 1 == utf8.size();
            const bool isPlain = (c >= '!' && c <= '~' && c != '=') || (c == ' ' && !isLast);
            const QByteArray next = isPlain ? QByteArray(1, c) : '=' + QByteArray(1, c).toHex().toUpper();
            if (current.size() + next.size() > longestLine) {
                encoded += current + "=\r\n";
                current.clear();
            }
            current += next;
        }
        encoded += current + "\r\n";
    }
    return encoded;
}

} // namespace

QByteArray mailDraft(const MailDraft &draft)
{
    const QLocale english(QLocale::C);
    const QString date = english.toString(draft.at.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss +0000"));
    QByteArray mail;
    if (const QByteArray sender = mailbox({}, draft.sender); !sender.isEmpty())
        mail += "From: " + sender + "\r\n";
    QByteArrayList recipients;
    for (const Mailbox &recipient : draft.recipients) {
        if (const QByteArray known = mailbox(recipient.name, recipient.address); !known.isEmpty())
            recipients += known;
    }
    if (!recipients.isEmpty())
        mail += "To: " + recipients.join(",\r\n ") + "\r\n";
    mail += "Subject: " + encodedWords(draft.subject) + "\r\n";
    mail += "Date: " + date.toLatin1() + "\r\n";
    mail += "X-Unsent: 1\r\n"
            "MIME-Version: 1.0\r\n"
            "Content-Type: text/plain; charset=UTF-8\r\n"
            "Content-Transfer-Encoding: quoted-printable\r\n"
            "Content-Language: fr\r\n\r\n";
    return mail + quotedPrintable(draft.body);
}

} // namespace vigie
