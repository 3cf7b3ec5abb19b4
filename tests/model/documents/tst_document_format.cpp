// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/document_format.h"

#include <QtTest>

using namespace vigie;

class TestDocumentFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesTheNameWithTheContent_data()
    {
        using enum FormatCheck::Verdict;
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<QString>("mediaType");
        const auto row = [](const char *title, const char *name, const QByteArray &head, FormatCheck::Verdict verdict,
                            const char *mediaType) {
            QTest::newRow(title) << QString::fromLatin1(name) << head << int(verdict) << QString::fromLatin1(mediaType);
        };
        const QByteArray openDocument = QByteArray("PK\x03\x04", 4) + QByteArray(26, '\0')
            + "mimetypeapplication/vnd.oasis.opendocument.textPK";
        const QByteArray zip = QByteArray("PK\x03\x04", 4) + QByteArray(26, '\0') + "[Content_Types].xml";
        row("a PDF", "a.pdf", "%PDF-1.7\n", Agrees, "application/pdf");
        row("a PDF after a few bytes", "A.PDF", "\n\n%PDF-1.4", Agrees, "application/pdf");
        row("a picture called a PDF", "a.pdf", "\x89PNG\r\n\x1a\n", Disguised, "image/png");
        row("a text called a PDF", "a.pdf", "bonjour", Disguised, "text/plain");
        row("a PDF called a text", "a.txt", QByteArray("%PDF-1.7\n\0", 10), Disguised, "application/pdf");
        row("a Word file", "a.docx", zip, Agrees,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        row("a Writer file", "a.odt", openDocument, Agrees, "application/vnd.oasis.opendocument.text");
        row("a Writer file called a Word file", "a.docx", openDocument, Disguised,
            "application/vnd.oasis.opendocument.text");
        row("a photograph", "a.jpeg", "\xff\xd8\xff\xe0", Agrees, "image/jpeg");
        row("a table", "a.csv", "a;b\n1;2\n", Agrees, "text/csv");
        row("a mail", "a.eml", "From: x@example.org\r\n", Agrees, "message/rfc822");
        row("bytes called a table", "a.csv", QByteArray("\x01\0\x02", 3), Disguised, "application/octet-stream");
        row("an unknown kind", "trace.pcap", QByteArray("\xd4\xc3\xb2\xa1\0", 5), Unknown, "application/octet-stream");
        row("no suffix", "LISEZMOI", "bonjour", Unknown, "text/plain");
        row("a program", "rapport",
            "\x7f"
            "ELF\2",
            Program, "application/x-executable");
        row("a program called a PDF", "a.pdf",
            "\x7f"
            "ELF\2",
            Program, "application/x-executable");
        row("a script", "a.txt", "#!/bin/sh\n", Program, "application/x-executable");
        row("a launcher", "a", "[Desktop Entry]\n", Program, "application/x-executable");
        row("a Windows program", "facture.pdf", QByteArray("MZ\x90\0", 4), Program, "application/x-executable");
        row("a text that begins with MZ", "a.txt", "MZ est un sigle", Agrees, "text/plain");
        row("a batch by its name alone", "a.bat", "dir", Program, "application/x-executable");
    }
    void comparesTheNameWithTheContent()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, head);
        QFETCH(const int, verdict);
        QFETCH(const QString, mediaType);

        const FormatCheck check = checkFormat(name, head);

        QCOMPARE(int(check.verdict), verdict);
        QCOMPARE(check.mediaType, mediaType);
    }

    void keepsOnlyASuffixThatIsSafeInAPath_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("suffix");
        QTest::newRow("plain") << QStringLiteral("a.PDF") << QStringLiteral("pdf");
        QTest::newRow("none") << QStringLiteral("a") << QString();
        QTest::newRow("hidden file") << QStringLiteral(".profile") << QString();
        QTest::newRow("the way up") << QStringLiteral("a./../b") << QString();
        QTest::newRow("too long") << QStringLiteral("a.abcdefghi") << QString();
        QTest::newRow("accents") << QStringLiteral("a.été") << QString();
    }
    void keepsOnlyASuffixThatIsSafeInAPath()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, suffix);

        QCOMPARE(safeSuffix(name), suffix);
    }
};

QTEST_APPLESS_MAIN(TestDocumentFormat)
#include "tst_document_format.moc"
