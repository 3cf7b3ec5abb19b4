// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace vigie {

enum class PartnerKind { Organisation, NaturalPerson };

//! Who calls us. A CaptchEtat user may be a natural person or have no SIRET (CAP-1).
struct Partner {
    PartnerId id{};
    QString siret{}; //!< 14 digits, or empty when there is none
    QString name{};
    QStringList otherNames{}; //!< what other services call the same SIRET
    QString address{};
    PartnerKind kind{PartnerKind::Organisation};
    QString origin{}; //!< the service that first named it, or `local`
    QDateTime readAt{}; //!< UTC

    friend bool operator==(const Partner &, const Partner &) = default;
};

} // namespace vigie
