// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/http/http_types.h"

namespace vigie {

QByteArray HttpReply::header(QByteArrayView name) const
{
    for (const auto &[candidate, value] : headers) {
        if (QByteArrayView(candidate).compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace vigie
