// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/profile_memory.h"

#include "model/terms/profile_reader.h"

#include <QHash>
#include <QMutex>

namespace vigie {

Result<TermsProfile> readProfileOnce(const QByteArray &json)
{
    constexpr qsizetype most = 64; // five profiles and their history: beyond, texts are being edited
    static QMutex mutex;
    static QHash<QByteArray, TermsProfile> read;
    // Held while one reads: whoever asks for the same text meanwhile waits for it rather than reading it too.
    const QMutexLocker lock(&mutex);
    if (const auto known = read.constFind(json); known != read.constEnd())
        return *known;
    Result<TermsProfile> profile = readProfile(json);
    if (!profile)
        return profile;
    if (read.size() >= most)
        read.clear();
    read.insert(json, *profile);
    return profile;
}

} // namespace vigie
