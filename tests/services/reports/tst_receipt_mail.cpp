// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/receipt_mail.h"
#include "tests/services/reports/sample_matter.h"

#include <QtTest>

using namespace vigie;

namespace {

QByteArray bodyOf(const QByteArray &mail)
{
    QByteArray body = mail.sliced(mail.indexOf("\r\n\r\n") + 4);
    body.replace("=\r\n", "");
    QByteArray decoded;
    for (qsizetype at = 0; at < body.size(); ++at) {
        if (body[at] == '=') {
            decoded += QByteArray::fromHex(body.sliced(at + 1, 2));
            at += 2;
        } else {
            decoded += body[at];
        }
    }
    return decoded;
}

QByteArray headersOf(const QByteArray &mail) { return mail.first(mail.indexOf("\r\n\r\n") + 2); }

const ReceiptMailParts parts{.recipientName = QStringLiteral("Dominique Inventé"),
                             .recipient = QStringLiteral("technique@exemple.invalid"),
                             .sender = QStringLiteral("agent@exemple.invalid")};

} // namespace

class TestReceiptMail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isADraftThatMailProgramsOpen()
    {
        const QByteArray mail = receiptMail(sample::receipt(IntentState::Verified), parts, sample::context());

        const QByteArray headers = headersOf(mail);
        QVERIFY(headers.contains("From: agent@exemple.invalid\r\n"));
        QVERIFY(headers.contains("<technique@exemple.invalid>\r\n"));
        QVERIFY(headers.contains("Date: Mon, 23 Nov 2026 09:44:00 +0000\r\n"));
        QVERIFY(headers.contains("Subject: =?UTF-8?B?"));
        QVERIFY(headers.contains("X-Unsent: 1\r\n"));
        for (const QByteArray &line : mail.split('\n')) {
            QVERIFY2(line.size() <= 78, line.constData());
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
            QVERIFY(std::all_of(line.cbegin(), line.cend(), [](char c) { return c >= 0x20 || c == '\r'; }));
        }
    }

    void tellsWhatWasDoneAndWhy()
    {
        const QString body = QString::fromUtf8(
            bodyOf(receiptMail(sample::receipt(IntentState::MayPass), parts, sample::context())));

        for (const QString &words :
             {QStringLiteral("Bonjour Dominique Inventé,"), QStringLiteral("2c9b3f01…K7Q2"),
              QStringLiteral("INFINOE, IMPRIMFIP"), QStringLiteral("23/11/2026\u00a010:45:07"), QStringLiteral("cache"),
              QStringLiteral("Clé publiée dans un dépôt de code"),
              QStringLiteral("INF-3.4.1c, art. 3.4.1, CGU INFINOE du 06/10/2023"), QStringLiteral("[Démonstration")})
            QVERIFY2(body.contains(words), qPrintable(words + u'\n' + body));
    }

    void cannotBeGivenHeaders_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("address");
        QTest::newRow("line feed in the name")
            << QStringLiteral("A\r\nBcc: x@exemple.invalid") << QStringLiteral("a@exemple.invalid");
        QTest::newRow("line feed in the address")
            << QStringLiteral("A") << QStringLiteral("a@exemple.invalid\r\nBcc: x@exemple.invalid");
        QTest::newRow("two addresses") << QStringLiteral("A") << QStringLiteral("a@exemple.invalid, x@exemple.invalid");
        QTest::newRow("quotes in the name")
            << QStringLiteral("A\" <x@exemple.invalid>, \"B") << QStringLiteral("a@exemple.invalid");
    }

    void cannotBeGivenHeaders()
    {
        QFETCH(QString, name);
        QFETCH(QString, address);

        const QByteArray headers = headersOf(receiptMail(
            sample::receipt(IntentState::Verified), {.recipientName = name, .recipient = address}, sample::context()));

        QVERIFY(!headers.contains("\nBcc:"));
        QVERIFY(headers.count("\nTo:") + (headers.startsWith("To:") ? 1 : 0) <= 1);
        QVERIFY(!headers.contains(", \"B"));
    }

    void leavesOutWhatItDoesNotKnow()
    {
        const QByteArray mail = receiptMail(sample::receipt(IntentState::Verified), {}, sample::context());

        QVERIFY(!headersOf(mail).contains("To:"));
        QVERIFY(!headersOf(mail).contains("From:"));
        QVERIFY(QString::fromUtf8(bodyOf(mail)).contains(QStringLiteral("Bonjour,")));
    }
};

QTEST_GUILESS_MAIN(TestReceiptMail)
#include "tst_receipt_mail.moc"
