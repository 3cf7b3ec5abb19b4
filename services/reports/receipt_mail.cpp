// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/receipt_mail.h"

#include "services/exports/written_file.h"
#include "services/reports/access_words.h"
#include "services/reports/receipt_words.h"
#include "services/reports/report_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

class ReceiptMail
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ReceiptMail)

public:
    static QString subject(const Intent &intent);
    static QString body(const ReceiptMatter &matter, const ReceiptMailParts &parts, const ReportContext &context);
    static QString effect(const Intent &intent);
    static QString duty(Verb verb);
};

QString ReceiptMail::subject(const Intent &intent)
{
    return tr("%1 : %2").arg(actionText(intent.verb), intent.targetLabel);
}

//! What the partner is to do.
QString ReceiptMail::duty(Verb verb)
{
    switch (verb) {
    case Verb::EnableCredential:
    case Verb::UnblockSubscription:
        return tr("Vous pouvez reprendre vos appels.");
    case Verb::RenewSecret:
        return tr("Merci de retirer l'ancien secret de vos configurations et de vos dépôts de code.");
    case Verb::RevokeCredential:
    case Verb::RevokeToken:
    case Verb::DisableCredential:
    case Verb::RevokeSessions:
    case Verb::BlockSubscription:
    case Verb::BlockProduction:
    case Verb::SuspendApplication:
        return tr(
            "Merci de cesser de l'utiliser, de la retirer de vos configurations et de vos dépôts de code, et de nous "
            "dire depuis quand et par quelle voie elle a pu être exposée.");
    }
    Q_UNREACHABLE();
}

QString ReceiptMail::effect(const Intent &intent)
{
    const QString sentence = outcomeSentence(intent);
    const QString why = delaySentence(intent.delayReason);
    return intent.state == IntentState::MayPass && !why.isEmpty() ? sentence + u' ' + why : sentence;
}

QString ReceiptMail::body(const ReceiptMatter &matter, const ReceiptMailParts &parts, const ReportContext &context)
{
    const Intent &intent = matter.intent;
    QStringList lines;
    if (context.demonstration)
        lines << tr("[Démonstration : données fictives]") << QString();
    lines << (parts.recipientName.isEmpty() ? tr("Bonjour,") : tr("Bonjour %1,").arg(parts.recipientName)) << QString();
    lines << tr("Nous vous informons de l'action suivante sur un accès de votre organisme.") << QString();
    lines << tr("Action : %1").arg(actionText(intent.verb));
    lines
        << tr("Accréditation : %1 (début de son empreinte et ses quatre derniers caractères)").arg(intent.targetLabel);
    if (!intent.apis.isEmpty())
        lines << tr("API : %1").arg(QString(intent.apis).replace(u',', QStringLiteral(", ")));
    lines << tr("Environnement : %1").arg(environmentText(intent.environment));
    lines << tr("Demandée le : %1 (heure de Paris)").arg(exactInstant(intent.requestedAt));
    lines << tr("Effet : %1").arg(effect(intent));
    if (!intent.reason.isEmpty())
        lines << tr("Motif : %1").arg(intent.reason);
    if (const QString ground = groundReference(matter); !ground.isEmpty())
        lines << tr("Fondement : %1").arg(ground);
    lines << QString() << duty(intent.verb) << QString();
    if (!intent.receiptSha256.isEmpty())
        lines << tr("Référence du reçu : %1").arg(intent.receiptSha256) << QString();
    lines << tr("Cordialement,") << producerName(context.producer);
    return lines.join(u'\n');
}

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

QByteArray receiptMail(const ReceiptMatter &matter, const ReceiptMailParts &parts, const ReportContext &context)
{
    const QLocale english(QLocale::C);
    const QString date = english.toString(context.generatedAt.toUTC(),
                                          QStringLiteral("ddd, dd MMM yyyy HH:mm:ss +0000"));
    QByteArray mail;
    if (const QByteArray sender = mailbox({}, parts.sender); !sender.isEmpty())
        mail += "From: " + sender + "\r\n";
    if (const QByteArray recipient = mailbox(parts.recipientName, parts.recipient); !recipient.isEmpty())
        mail += "To: " + recipient + "\r\n";
    mail += "Subject: " + encodedWords(ReceiptMail::subject(matter.intent)) + "\r\n";
    mail += "Date: " + date.toLatin1() + "\r\n";
    // Mail programs that know it open the message as a draft.
    mail += "X-Unsent: 1\r\n"
            "MIME-Version: 1.0\r\n"
            "Content-Type: text/plain; charset=UTF-8\r\n"
            "Content-Transfer-Encoding: quoted-printable\r\n"
            "Content-Language: fr\r\n\r\n";
    return mail + quotedPrintable(ReceiptMail::body(matter, parts, context));
}

Result<> writeReceiptMail(const ReceiptMatter &matter, const ReceiptMailParts &parts, const ReportContext &context,
                          const QString &path)
{
    return writeFile(path, receiptMail(matter, parts, context));
}

} // namespace vigie
