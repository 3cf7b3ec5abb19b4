// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/count_strip.h"
#include "services/storage/token_query.h"

namespace vigie {

//! Above one token: how many partners lose an access, and the typed count.
class MassRevocationStrip : public CountStrip
{
    Q_OBJECT

public:
    explicit MassRevocationStrip(QWidget *parent = nullptr);

    void ask(const QList<TokenRow> &tokens, int leftOut, const QString &apis);
    [[nodiscard]] const QList<CredentialId> &tokens() const { return m_tokens; }

Q_SIGNALS:
    void confirmed(const QList<vigie::CredentialId> &tokens);

private:
    QList<CredentialId> m_tokens{};
};

} // namespace vigie
