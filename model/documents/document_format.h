// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace vigie {

//! Whether the first bytes of a file are of the kind that its name says.
struct FormatCheck {
    enum class Verdict {
        Agrees,
        Unknown, //!< a name of no kind that we know: kept as it is
        Disguised, //!< the name says one thing, the content another
        Program, //!< something that the desktop would run
    };

    Verdict verdict{Verdict::Unknown};
    QString mediaType{}; //!< of the content; `application/octet-stream` when nothing tells

    friend bool operator==(const FormatCheck &, const FormatCheck &) = default;
};

//! So many bytes are enough to tell.
inline constexpr qint64 formatHeadBytes = 4096;

[[nodiscard]] FormatCheck checkFormat(const QString &fileName, QByteArrayView head);
//! The suffix of a name in lower case, letters and digits only; empty for none.
[[nodiscard]] QString safeSuffix(const QString &fileName);

} // namespace vigie
