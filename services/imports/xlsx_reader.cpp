// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/xlsx_reader.h"

#include "services/imports/sheet_reader.h"
#include "services/imports/zip_archive.h"

#include <QDir>
#include <QHash>
#include <QXmlStreamReader>

namespace vigie {

namespace {

const QString relationshipsFolder = QStringLiteral("_rels/");

Failure damaged() { return failure(Error::Kind::InvalidInput, {}, QStringLiteral("damaged-workbook")); }

//! What workbook.xml says of its sheets.
struct WorkbookParts {
    QString sheetRelation{}; //!< of the first sheet that is not hidden
    bool countsFrom1904{false};
};

//! Calls `take` for each element that starts; false when the text is no XML, or wants entities of its own.
template <typename Take> bool eachElement(const QByteArray &xml, Take take)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD)
            return false;
        if (token == QXmlStreamReader::StartElement)
            take(reader);
    }
    return !reader.hasError();
}

QString attribute(const QXmlStreamReader &reader, const char *name)
{
    return reader.attributes().value(QLatin1String(name)).toString();
}

std::optional<WorkbookParts> partsOf(const QByteArray &xml)
{
    WorkbookParts parts;
    const bool isRead = eachElement(xml, [&parts](const QXmlStreamReader &reader) {
        if (reader.name() == QLatin1String("workbookPr")) {
            const QString from1904 = attribute(reader, "date1904");
            parts.countsFrom1904 = from1904 == QLatin1String("1") || from1904 == QLatin1String("true");
        }
        if (reader.name() == QLatin1String("sheet") && parts.sheetRelation.isEmpty()
            && !attribute(reader, "state").contains(QLatin1String("idden")))
            parts.sheetRelation = attribute(reader, "r:id");
    });
    return isRead ? std::optional(parts) : std::nullopt;
}

//! Targets by their identifier, as paths in the archive.
std::optional<QHash<QString, QString>> targetsOf(const QByteArray &xml, const QString &folder)
{
    QHash<QString, QString> targets;
    const bool isRead = eachElement(xml, [&](const QXmlStreamReader &reader) {
        if (reader.name() != QLatin1String("Relationship"))
            return;
        const QString target = attribute(reader, "Target");
        targets.insert(attribute(reader, "Id"),
                       target.startsWith(u'/') ? target.mid(1) : QDir::cleanPath(folder + target));
    });
    return isRead ? std::optional(targets) : std::nullopt;
}

std::optional<QStringList> sharedTextsOf(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    QStringList texts;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD)
            return std::nullopt;
        if (token == QXmlStreamReader::StartElement && reader.name() == QLatin1String("si"))
            texts.append(richText(reader));
    }
    return reader.hasError() ? std::nullopt : std::optional(texts);
}

//! Which numbers of a style are dates: one entry for each format of a cell.
std::optional<QList<bool>> dateStylesOf(const QByteArray &xml)
{
    QHash<int, bool> ownFormats;
    QList<bool> dates;
    bool inCellFormats = false;
    const bool isRead = eachElement(xml, [&](const QXmlStreamReader &reader) {
        if (reader.name() == QLatin1String("numFmt"))
            ownFormats.insert(attribute(reader, "numFmtId").toInt(), isDateFormat(attribute(reader, "formatCode")));
        if (reader.name() == QLatin1String("cellXfs"))
            inCellFormats = true;
        else if (reader.name() == QLatin1String("cellStyles") || reader.name() == QLatin1String("dxfs"))
            inCellFormats = false;
        if (inCellFormats && reader.name() == QLatin1String("xf")) {
            const int id = attribute(reader, "numFmtId").toInt();
            dates.append(ownFormats.contains(id) ? ownFormats.value(id) : isBuiltInDateFormat(id));
        }
    });
    return isRead ? std::optional(dates) : std::nullopt;
}

//! The optional parts are empty when the workbook has none.
template <typename Parsed>
Result<> readPart(ZipArchive &archive, const QString &name, std::optional<Parsed> (*parse)(const QByteArray &),
                  Parsed &into)
{
    if (!archive.contains(name))
        return {};
    const Result<QByteArray> xml = archive.entry(name);
    if (!xml)
        return failure(xml.error());
    const std::optional<Parsed> parsed = parse(*xml);
    if (!parsed)
        return damaged();
    into = *parsed;
    return {};
}

Result<QString> sheetPath(ZipArchive &archive, WorkbookParts &parts)
{
    const QString folder = QStringLiteral("xl/");
    const QString book = folder + QStringLiteral("workbook.xml");
    const QString relations = folder + relationshipsFolder + QStringLiteral("workbook.xml.rels");
    const Result<QByteArray> bookXml = archive.entry(book);
    const Result<QByteArray> relationsXml = archive.entry(relations);
    if (!bookXml || !relationsXml)
        return failure(bookXml ? relationsXml.error() : bookXml.error());
    const auto found = partsOf(*bookXml);
    const auto targets = targetsOf(*relationsXml, folder);
    if (!found || !targets || !targets->contains(found->sheetRelation))
        return damaged();
    parts = *found;
    return targets->value(found->sheetRelation);
}

} // namespace

bool isZip(const QByteArray &bytes) { return bytes.startsWith("PK\x03\x04"); }

Result<TableFile> readWorkbook(const QByteArray &bytes, const std::stop_token &stop)
{
    Result<ZipArchive> archive = ZipArchive::open(bytes, mostUnpackedBytes);
    if (!archive)
        return failure(archive.error());
    WorkbookParts parts;
    const Result<QString> path = sheetPath(*archive, parts);
    if (!path)
        return failure(path.error());
    SheetContext context{.countsFrom1904 = parts.countsFrom1904};
    const Result<> read =
        readPart(*archive, QStringLiteral("xl/sharedStrings.xml"), &sharedTextsOf, context.sharedTexts).and_then([&] {
            return readPart(*archive, QStringLiteral("xl/styles.xml"), &dateStylesOf, context.dateStyles);
        });
    if (!read)
        return failure(read.error());
    const Result<QByteArray> sheet = archive->entry(*path);
    return sheet ? readSheet(*sheet, context, stop) : Result<TableFile>(failure(sheet.error()));
}

} // namespace vigie
