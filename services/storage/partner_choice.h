// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"
#include "services/storage/column_values.h"

#include <QList>
#include <QVariant>

#include <algorithm>
#include <optional>

namespace vigie {

//! Every partner and the APIs themselves, or some of them; a null id stands for the APIs.
class PartnerChoice
{
public:
    PartnerChoice() = default;
    explicit PartnerChoice(QList<PartnerId> partners)
        : m_partners(std::move(partners))
    {
    }

    [[nodiscard]] bool isAll() const { return !m_partners; }
    [[nodiscard]] bool includesApis() const { return isAll() || m_partners->contains(PartnerId{}); }
    [[nodiscard]] bool includes(PartnerId partner) const { return isAll() || m_partners->contains(partner); }
    [[nodiscard]] const std::optional<QList<PartnerId>> &partners() const { return m_partners; }

    //! `c.partner_id IN (?, ?)`, or that there is one; the values are to be bound in its place.
    [[nodiscard]] QString condition(const QString &column) const
    {
        return isAll() ? QStringLiteral("%1 IS NOT NULL").arg(column)
                       : QStringLiteral("%1 IN (%2)").arg(column, placeholders(m_partners->size()));
    }
    //! The same where a row may be of no partner: those of the APIs themselves are then among them, if chosen.
    [[nodiscard]] QString conditionOrApis(const QString &column) const
    {
        if (isAll())
            return QStringLiteral("TRUE");
        return includesApis() ? QStringLiteral("(%1 OR %2 IS NULL)").arg(condition(column), column) : condition(column);
    }
    //! Bound by both, in the order of the placeholders.
    [[nodiscard]] QVariantList values() const
    {
        QVariantList values;
        if (m_partners) {
            std::transform(m_partners->cbegin(), m_partners->cend(), std::back_inserter(values),
                           [](PartnerId partner) { return QVariant(partner.value); });
        }
        return values;
    }

private:
    std::optional<QList<PartnerId>> m_partners{};
};

} // namespace vigie
