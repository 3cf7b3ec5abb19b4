// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/zip_archive.h"

#include <zip.h>

namespace vigie {

struct ZipArchive::State {
    zip_t *archive{nullptr};
    qint64 left{0}; //!< of the bound

    ~State()
    {
        if (archive != nullptr)
            zip_discard(archive);
    }
};

ZipArchive::ZipArchive(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

ZipArchive::~ZipArchive() = default;
ZipArchive::ZipArchive(ZipArchive &&other) noexcept = default;

Result<ZipArchive> ZipArchive::open(const QByteArray &bytes, qint64 mostUnpacked)
{
    zip_error_t error{};
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    if (source == nullptr)
        return failure(Error::Kind::InvalidInput, {}, QStringLiteral("damaged-workbook"));
    auto state = std::make_unique<State>();
    state->archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    state->left = mostUnpacked;
    if (state->archive == nullptr) {
        zip_source_free(source);
        return failure(Error::Kind::InvalidInput, {}, QStringLiteral("damaged-workbook"));
    }
    return ZipArchive(std::move(state));
}

bool ZipArchive::contains(const QString &name) const
{
    return zip_name_locate(m_state->archive, name.toUtf8().constData(), 0) >= 0;
}

Result<QByteArray> ZipArchive::entry(const QString &name)
{
    zip_file_t *file = zip_fopen(m_state->archive, name.toUtf8().constData(), 0);
    if (file == nullptr)
        return failure(Error::Kind::InvalidInput, {}, QStringLiteral("damaged-workbook"));
    constexpr qsizetype step = 1 << 16;
    QByteArray content;
    zip_int64_t got = 0;
    do {
        const qsizetype before = content.size();
        content.resize(before + step);
        got = zip_fread(file, content.data() + before, zip_uint64_t(step));
        content.resize(before + qsizetype(std::max<zip_int64_t>(got, 0)));
        m_state->left -= std::max<zip_int64_t>(got, 0);
    } while (got > 0 && m_state->left >= 0);
    zip_fclose(file);
    if (m_state->left < 0)
        return failure(Error::Kind::TooLarge);
    if (got < 0)
        return failure(Error::Kind::InvalidInput, {}, QStringLiteral("damaged-workbook"));
    return content;
}

} // namespace vigie
