// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/table_file.h"

#include "services/files/held_files.h"
#include "services/imports/csv_reader.h"
#include "services/imports/xlsx_reader.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace vigie {

namespace {

Result<QByteArray> bytesOf(const QString &path)
{
    const QFileInfo info(path);
    QFile file(path);
    if (info.exists() && !info.isFile())
        return failure(Error::Kind::FileNotReadable, path, file.errorString());
    if (const Result<> opened = openChosenFile(file); !opened)
        return failure(opened.error());
    if (file.size() > mostFileBytes)
        return failure(Error::Kind::TooLarge, path, QStringLiteral("table-too-large"));
    QByteArray bytes = file.read(mostFileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(Error::Kind::FileNotReadable, path, file.errorString());
    if (bytes.size() > mostFileBytes)
        return failure(Error::Kind::TooLarge, path, QStringLiteral("table-too-large"));
    return bytes;
}

} // namespace

Result<TableFile> readTableFile(const QString &path, std::stop_token stop)
{
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return failure(bytes.error());
    const bool isCalledWorkbook = path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
    if (isCalledWorkbook && !isZip(*bytes) && !bytes->isEmpty())
        return failure(Error::Kind::InvalidInput, path, QStringLiteral("not-a-workbook"));
    Result<TableFile> table = isZip(*bytes) ? readWorkbook(*bytes, stop) : readCsv(*bytes, stop);
    if (!table) {
        Error error = table.error();
        error.subject = path;
        if (error.kind == Error::Kind::TooLarge)
            error.detail = QStringLiteral("table-too-large");
        return failure(error);
    }
    table->path = path;
    table->sha256 = QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex());
    return table;
}

} // namespace vigie
