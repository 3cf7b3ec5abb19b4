// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/secrets/private_file.h"

#include <QFile>
#include <QtEndian>

#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace vigie {

namespace {

constexpr qsizetype largestSecret = 64 * 1024;

class Descriptor
{
public:
    explicit Descriptor(const QString &path)
        : m_number(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC))
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

Error fileError(Error::Kind kind, const QString &path, const char *detail)
{
    return {.kind = kind, .subject = path, .detail = QString::fromLocal8Bit(detail)};
}

Error openError(const QString &path, int number)
{
    if (number == ENOENT || number == ENOTDIR)
        return fileError(Error::Kind::FileMissing, path, std::strerror(number));
    if (number == ELOOP)
        return fileError(Error::Kind::InvalidInput, path, "not-regular");
    return fileError(Error::Kind::FileNotReadable, path, std::strerror(number));
}

//! One entry of a POSIX access control list, as the kernel's extended attribute holds it.
bool lendsToOthers(const char *entry)
{
    constexpr quint16 namedUser = 0x02, owningGroup = 0x04, namedGroup = 0x08, everyone = 0x20, mayRead = 0x04;
    const auto tag = qFromLittleEndian<quint16>(entry);
    const auto permissions = qFromLittleEndian<quint16>(entry + 2);
    const auto id = qFromLittleEndian<quint32>(entry + 4);
    if (!(permissions & mayRead))
        return false;
    if (tag == namedUser)
        return id != ::geteuid() && id != 0;
    return tag == owningGroup || tag == namedGroup || tag == everyone;
}

//! systemd lends its credentials to the unit's user with an access control list, whose mask then shows in the
//! group's bits of the mode: the list is to be read, not the mode.
bool groupMayRead(int descriptor)
{
    constexpr qsizetype header = 4, entrySize = 8;
    std::array<char, 4096> list{};
    const qsizetype size = ::fgetxattr(descriptor, "system.posix_acl_access", list.data(), list.size());
    if (size < header)
        return true;
    for (qsizetype at = header; at + entrySize <= size; at += entrySize) {
        if (lendsToOthers(list.data() + at))
            return true;
    }
    return false;
}

Result<> checkPrivate(int descriptor, const QString &path)
{
    struct stat facts {
    };
    if (::fstat(descriptor, &facts) != 0)
        return failure(fileError(Error::Kind::FileNotReadable, path, std::strerror(errno)));
    if (!S_ISREG(facts.st_mode))
        return failure(fileError(Error::Kind::InvalidInput, path, "not-regular"));
    const bool lent = (facts.st_mode & S_IRWXO) || ((facts.st_mode & S_IRWXG) && groupMayRead(descriptor));
    if (lent || (facts.st_uid != ::geteuid() && facts.st_uid != 0))
        return failure(fileError(Error::Kind::InvalidInput, path, "readable-by-others"));
    if (facts.st_size > largestSecret)
        return failure(fileError(Error::Kind::InvalidInput, path, "too-large"));
    return {};
}

Result<QByteArray> contentOf(int descriptor, const QString &path)
{
    QByteArray content(largestSecret + 1, '\0');
    qsizetype size = 0;
    while (size < content.size()) {
        const qsizetype count = ::read(descriptor, content.data() + size, size_t(content.size() - size));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return failure(fileError(Error::Kind::FileNotReadable, path, std::strerror(errno)));
        if (count == 0)
            break;
        size += count;
    }
    content.truncate(size);
    return content;
}

void dropLineEnd(QByteArray &content)
{
    if (content.endsWith('\n'))
        content.chop(1);
    if (content.endsWith('\r'))
        content.chop(1);
}

} // namespace

Result<Secret> readPrivateFile(const QString &path)
{
    const Descriptor file(path);
    if (file.number() < 0)
        return failure(openError(path, errno));
    if (const Result<> checked = checkPrivate(file.number(), path); !checked)
        return failure(checked.error());
    Result<QByteArray> content = contentOf(file.number(), path);
    if (!content)
        return failure(content.error());
    if (content->size() > largestSecret)
        return failure(fileError(Error::Kind::InvalidInput, path, "too-large"));
    dropLineEnd(*content);
    if (content->isEmpty())
        return failure(fileError(Error::Kind::InvalidInput, path, "empty"));
    return Secret(std::move(*content));
}

} // namespace vigie
