// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/document_format.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <string_view>

namespace vigie {

namespace {

enum class Content { Pdf, Zip, OpenDocument, Ole, Png, Jpeg, Gif, Tiff, Webp, Gzip, SevenZip, Json, Xml, Text };

struct KnownSuffix {
    std::string_view suffix;
    Content content;
    std::string_view mediaType;
};

constexpr std::array knownSuffixes{
    KnownSuffix{"pdf", Content::Pdf, "application/pdf"},
    KnownSuffix{"docx", Content::Zip, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    KnownSuffix{"xlsx", Content::Zip, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
    KnownSuffix{"pptx", Content::Zip, "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
    KnownSuffix{"odt", Content::OpenDocument, "application/vnd.oasis.opendocument.text"},
    KnownSuffix{"ods", Content::OpenDocument, "application/vnd.oasis.opendocument.spreadsheet"},
    KnownSuffix{"odp", Content::OpenDocument, "application/vnd.oasis.opendocument.presentation"},
    KnownSuffix{"zip", Content::Zip, "application/zip"},
    KnownSuffix{"doc", Content::Ole, "application/msword"},
    KnownSuffix{"xls", Content::Ole, "application/vnd.ms-excel"},
    KnownSuffix{"ppt", Content::Ole, "application/vnd.ms-powerpoint"},
    KnownSuffix{"msg", Content::Ole, "application/vnd.ms-outlook"},
    KnownSuffix{"png", Content::Png, "image/png"},
    KnownSuffix{"jpg", Content::Jpeg, "image/jpeg"},
    KnownSuffix{"jpeg", Content::Jpeg, "image/jpeg"},
    KnownSuffix{"gif", Content::Gif, "image/gif"},
    KnownSuffix{"tif", Content::Tiff, "image/tiff"},
    KnownSuffix{"tiff", Content::Tiff, "image/tiff"},
    KnownSuffix{"webp", Content::Webp, "image/webp"},
    KnownSuffix{"gz", Content::Gzip, "application/gzip"},
    KnownSuffix{"7z", Content::SevenZip, "application/x-7z-compressed"},
    KnownSuffix{"json", Content::Json, "application/json"},
    KnownSuffix{"xml", Content::Xml, "application/xml"},
    KnownSuffix{"txt", Content::Text, "text/plain"},
    KnownSuffix{"log", Content::Text, "text/plain"},
    KnownSuffix{"md", Content::Text, "text/markdown"},
    KnownSuffix{"csv", Content::Text, "text/csv"},
    KnownSuffix{"eml", Content::Text, "message/rfc822"},
    KnownSuffix{"ics", Content::Text, "text/calendar"},
};

constexpr std::array programSuffixes{
    std::string_view("exe"),     std::string_view("com"), std::string_view("bat"),      std::string_view("cmd"),
    std::string_view("msi"),     std::string_view("scr"), std::string_view("jar"),      std::string_view("sh"),
    std::string_view("desktop"), std::string_view("js"),  std::string_view("vbs"),      std::string_view("ps1"),
    std::string_view("deb"),     std::string_view("rpm"), std::string_view("appimage"), std::string_view("lnk"),
    std::string_view("run"),     std::string_view("py"),  std::string_view("pl"),       std::string_view("dll")};

QLatin1String latin1(std::string_view text) { return QLatin1String(text.data(), qsizetype(text.size())); }

bool isProgram(QByteArrayView head)
{
    return head.startsWith("\x7f"
                           "ELF")
        || (head.startsWith("MZ") && head.size() > 2 && head.contains('\0')) || head.startsWith("#!")
        || head.startsWith("[Desktop Entry]") || head.startsWith("\xcf\xfa\xed\xfe")
        || head.startsWith("\xce\xfa\xed\xfe");
}

bool isText(QByteArrayView head)
{
    const bool isUtf16 = head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff");
    return isUtf16 || !head.contains('\0');
}

QByteArrayView withoutMarkAndBlanks(QByteArrayView head)
{
    if (head.startsWith("\xef\xbb\xbf"))
        head = head.sliced(3);
    while (!head.isEmpty()
           && (head.front() == ' ' || head.front() == '\t' || head.front() == '\n' || head.front() == '\r'))
        head = head.sliced(1);
    return head;
}

bool isZip(QByteArrayView head) { return head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"); }

//! The first entry of an OpenDocument file is its media type, not compressed.
bool isOpenDocument(QByteArrayView head)
{
    return isZip(head) && head.sliced(0, qMin<qsizetype>(head.size(), 128)).contains("mimetypeapplication/vnd.oasis");
}

bool isContent(Content content, QByteArrayView head)
{
    switch (content) {
    case Content::Pdf:
        return head.sliced(0, qMin<qsizetype>(head.size(), 1024)).contains("%PDF-");
    case Content::Zip:
        return isZip(head) && !isOpenDocument(head);
    case Content::OpenDocument:
        return isOpenDocument(head);
    case Content::Ole:
        return head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    case Content::Png:
        return head.startsWith("\x89PNG\r\n\x1a\n");
    case Content::Jpeg:
        return head.startsWith("\xff\xd8\xff");
    case Content::Gif:
        return head.startsWith("GIF87a") || head.startsWith("GIF89a");
    case Content::Tiff:
        return head.startsWith(QByteArrayView("II*\0", 4)) || head.startsWith(QByteArrayView("MM\0*", 4));
    case Content::Webp:
        return head.startsWith("RIFF") && head.size() >= 12 && head.sliced(8, 4) == QByteArrayView("WEBP");
    case Content::Gzip:
        return head.startsWith("\x1f\x8b");
    case Content::SevenZip:
        return head.startsWith("7z\xbc\xaf\x27\x1c");
    case Content::Json: {
        const QByteArrayView first = withoutMarkAndBlanks(head);
        return first.startsWith('{') || first.startsWith('[');
    }
    case Content::Xml:
        return withoutMarkAndBlanks(head).startsWith('<') || head.startsWith("\xff\xfe<");
    case Content::Text:
        return isText(head);
    }
    Q_UNREACHABLE();
}

//! What the content shows by itself; of a text, only that it is one.
QString mediaTypeOf(QByteArrayView head)
{
    for (const KnownSuffix &known : knownSuffixes) {
        const bool tells = known.content != Content::Json && known.content != Content::Xml
            && known.content != Content::Text;
        if (!tells || !isContent(known.content, head))
            continue;
        return known.content == Content::Zip ? QStringLiteral("application/zip") : QString(latin1(known.mediaType));
    }
    return isText(head) ? QStringLiteral("text/plain") : QStringLiteral("application/octet-stream");
}

} // namespace

QString safeSuffix(const QString &fileName)
{
    const qsizetype dot = fileName.lastIndexOf(u'.');
    if (dot <= 0)
        return {};
    const QString suffix = fileName.mid(dot + 1).toLower();
    const auto isPlain = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); };
    const bool isSafe = suffix.size() <= 8 && std::all_of(suffix.cbegin(), suffix.cend(), isPlain);
    return isSafe ? suffix : QString();
}

FormatCheck checkFormat(const QString &fileName, QByteArrayView head)
{
    const QString suffix = safeSuffix(fileName);
    const auto isIts = [&suffix](std::string_view program) { return suffix == latin1(program); };
    if (isProgram(head) || std::any_of(programSuffixes.cbegin(), programSuffixes.cend(), isIts))
        return {FormatCheck::Verdict::Program, QStringLiteral("application/x-executable")};
    const auto known = std::find_if(knownSuffixes.cbegin(), knownSuffixes.cend(),
                                    [&suffix](const KnownSuffix &entry) { return suffix == latin1(entry.suffix); });
    if (known == knownSuffixes.cend())
        return {FormatCheck::Verdict::Unknown, mediaTypeOf(head)};
    if (isContent(known->content, head))
        return {FormatCheck::Verdict::Agrees, latin1(known->mediaType)};
    return {FormatCheck::Verdict::Disguised, mediaTypeOf(head)};
}

} // namespace vigie
