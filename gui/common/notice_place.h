// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/place.h"
#include "model/ids.h"
#include "model/rules/finding.h"

#include <QDate>

namespace vigie {

//! What a notice to a partner is about, as far as it is known: the page « Avis » proposes the rest.
struct NoticeSubject {
    PartnerId partner{};
    ApiCode api{};
    ObjectReference object{};
    QDate eventOn{}; //!< the end, the day on which it is due
    QString kind{}; //!< of the template; empty: the one that fits such an object
};

//! Where the page « Avis » prepares it.
[[nodiscard]] Place noticePlace(const NoticeSubject &subject);

} // namespace vigie
