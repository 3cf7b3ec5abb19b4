// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/document_folder.h"

#include "model/documents/document_format.h"
#include "services/files/held_files.h"
#include "services/storage/document_repository.h"
#include "services/storage/private_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace vigie {

namespace {

constexpr qint64 blockBytes = 1024 * 1024;

Result<> makeFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return {};
    if (!QDir().mkpath(folder))
        return failure(Error::Kind::FileNotWritable, folder, QStringLiteral("the folder cannot be made"));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

Error writeError(const QFile &file)
{
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return {.kind = isFull ? Error::Kind::DiskFull : Error::Kind::FileNotWritable,
            .subject = file.fileName(),
            .detail = file.errorString()};
}

Error readError(const QFile &file)
{
    return {.kind = Error::Kind::FileNotReadable, .subject = file.fileName(), .detail = file.errorString()};
}

//! Before a byte is copied: a folder, a pipe or a device is not a document.
Result<> checkSource(const QString &path)
{
    const QFileInfo source(path);
    if (!source.exists())
        return failure(Error::Kind::FileMissing, path);
    if (!source.isFile())
        return failure(Error::Kind::FileNotReadable, path, QStringLiteral("not an ordinary file"));
    if (const Result<> may = mayOpenFile(path); !may)
        return may;
    if (source.size() == 0)
        return failure(documentRefused(DocumentRefusal::Empty, path));
    if (source.size() > largestDocument)
        return failure(documentRefused(DocumentRefusal::TooLarge, path));
    return {};
}

Result<QString> checkedMediaType(const QString &path, QByteArrayView head)
{
    const FormatCheck check = checkFormat(QFileInfo(path).fileName(), head);
    switch (check.verdict) {
    case FormatCheck::Verdict::Agrees:
    case FormatCheck::Verdict::Unknown:
        return check.mediaType;
    case FormatCheck::Verdict::Disguised:
        return failure(documentRefused(DocumentRefusal::Disguised, path));
    case FormatCheck::Verdict::Program:
        return failure(documentRefused(DocumentRefusal::Program, path));
    }
    Q_UNREACHABLE();
}

//! Reads a file block by block; `take` may fail.
Result<QString> hashOf(QFile &source, const DocumentProgress &progress, const std::stop_token &stop,
                       const std::function<Result<>(const QByteArray &)> &take = {})
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 done = 0;
    while (!source.atEnd()) {
        if (stop.stop_requested())
            return failure(Error::Kind::Cancelled);
        const QByteArray block = source.read(blockBytes);
        if (block.isEmpty())
            return failure(readError(source));
        done += block.size();
        if (done > largestDocument) // it grew while it was read
            return failure(documentRefused(DocumentRefusal::TooLarge, source.fileName()));
        hash.addData(block);
        if (const Result<> taken = take ? take(block) : Result<>(); !taken)
            return failure(taken.error());
        if (progress)
            progress(done, source.size());
    }
    return QString::fromLatin1(hash.result().toHex());
}

Result<QString> copyBlocks(QFile &source, const QString &unfinished, const DocumentProgress &progress,
                           const std::stop_token &stop)
{
    QFile target(unfinished);
    if (!target.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failure(writeError(target));
    return hashOf(source, progress, stop, [&target](const QByteArray &block) -> Result<> {
        return target.write(block) == block.size() ? Result<>() : Result<>(failure(writeError(target)));
    });
}

//! Under its name by its hash; a file of that name has that content already.
Result<> settle(const QString &unfinished, const Document &document, const QString &workspacePath)
{
    const QString path = documentPath(workspacePath, document);
    const Result<std::optional<DocumentFault>> fault = faultOf(document, workspacePath, {});
    if (fault && !*fault) {
        QFile::remove(unfinished);
        return {};
    }
    if (const Result<> moved = moveDurably(unfinished, path); !moved)
        return moved;
    QFile::setPermissions(path, QFile::ReadOwner); // what opens it must not save over it
    return {};
}

//! The path of its file beside the first of them that has it, of the right size; empty when none has.
QString firstWith(const Document &document, const QStringList &workspaces)
{
    for (const QString &workspace : workspaces) {
        const QString path = documentPath(workspace, document);
        if (QFileInfo::exists(path) && QFileInfo(path).size() == document.bytes)
            return path;
    }
    return {};
}

Result<> copyOne(const Document &document, const QString &from, const QString &toWorkspace)
{
    const QString to = documentPath(toWorkspace, document);
    if (QFileInfo(to).size() == document.bytes)
        return {};
    const QString unfinished = to + QStringLiteral(".unfinished");
    QFile::remove(unfinished);
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return failure(readError(source));
    Result<> copied = makePrivateFile(unfinished)
                          .and_then([&] { return copyBlocks(source, unfinished, {}, {}); })
                          .and_then([&](const QString &) { return moveDurably(unfinished, to); });
    if (!copied)
        QFile::remove(unfinished);
    else
        QFile::setPermissions(to, QFile::ReadOwner);
    return copied;
}

} // namespace

QString documentFolderOf(const QString &workspacePath) { return workspacePath + QStringLiteral(".documents"); }

QString documentPath(const QString &workspacePath, const Document &document)
{
    const QString suffix = safeSuffix(document.fileName);
    const QString name = suffix.isEmpty() ? document.sha256 : document.sha256 + u'.' + suffix;
    return documentFolderOf(workspacePath) + u'/' + name;
}

Result<Document> copyDocumentIn(const QString &file, const QString &workspacePath, const DocumentProgress &progress,
                                std::stop_token stop)
{
    if (const Result<> usable = checkSource(file); !usable)
        return failure(usable.error());
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return failure(readError(source));
    const Result<QString> mediaType = checkedMediaType(file, source.peek(formatHeadBytes));
    if (!mediaType)
        return failure(mediaType.error());
    const QString folder = documentFolderOf(workspacePath);
    const QString unfinished = folder + QStringLiteral("/.unfinished-")
        + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Result<QString> sha256 =
        makeFolder(folder).and_then([&] { return makePrivateFile(unfinished); }).and_then([&] {
            return copyBlocks(source, unfinished, progress, stop);
        });
    if (!sha256) {
        QFile::remove(unfinished);
        return failure(sha256.error());
    }
    const Document document{.fileName = QFileInfo(file).fileName(),
                            .sha256 = *sha256,
                            .bytes = QFileInfo(unfinished).size(),
                            .mediaType = *mediaType};
    const Result<> settled = settle(unfinished, document, workspacePath);
    if (!settled)
        QFile::remove(unfinished);
    return settled.map([&] { return document; });
}

Result<std::optional<DocumentFault>> faultOf(const Document &document, const QString &workspacePath,
                                             std::stop_token stop)
{
    using Kind = DocumentFault::Kind;
    const QString path = documentPath(workspacePath, document);
    const auto faulty = [&](Kind kind) {
        return std::optional(DocumentFault{.document = document, .kind = kind, .path = path});
    };
    if (!QFileInfo::exists(path))
        return faulty(Kind::Missing);
    if (QFileInfo(path).size() != document.bytes)
        return faulty(Kind::Changed);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return faulty(Kind::Unreadable);
    const Result<QString> sha256 = hashOf(file, {}, stop);
    if (!sha256)
        return sha256.error().kind == Error::Kind::Cancelled
            ? Result<std::optional<DocumentFault>>(failure(sha256.error()))
            : faulty(Kind::Unreadable);
    return *sha256 == document.sha256 ? std::nullopt : faulty(Kind::Changed);
}

Result<QList<DocumentFault>> documentFaults(Database &database, const DocumentProgress &progress, std::stop_token stop)
{
    const Result<QList<Document>> documents = DocumentRepository(database).all();
    if (!documents)
        return failure(documents.error());
    QList<DocumentFault> faults;
    for (qsizetype i = 0; i < documents->size(); ++i) {
        const Result<std::optional<DocumentFault>> fault = faultOf(documents->at(i), database.path(), stop);
        if (!fault)
            return failure(fault.error());
        if (*fault)
            faults.append(**fault);
        if (progress)
            progress(i + 1, documents->size());
    }
    return faults;
}

Result<> copyDocumentFiles(Database &database, const QStringList &fromWorkspaces, const QString &toWorkspace)
{
    const Result<QList<Document>> documents = DocumentRepository(database).all();
    if (!documents)
        return failure(documents.error());
    if (documents->isEmpty())
        return {};
    if (const Result<> folder = makeFolder(documentFolderOf(toWorkspace)); !folder)
        return folder;
    for (const Document &document : *documents) {
        const QString from = firstWith(document, fromWorkspaces);
        if (from.isEmpty())
            continue;
        if (const Result<> done = copyOne(document, from, toWorkspace); !done)
            return done;
    }
    return {};
}

} // namespace vigie
