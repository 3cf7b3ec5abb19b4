// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/count_strip.h"
#include "services/operations/retention/retention_cases.h"

namespace vigie {

//! Says what would be erased; above one case the count is typed.
class ErasureStrip : public CountStrip
{
    Q_OBJECT

public:
    explicit ErasureStrip(QWidget *parent = nullptr);

    void ask(const QList<RetentionCase> &cases, int leftOut);

Q_SIGNALS:
    void confirmed(const QList<vigie::RetentionCase> &cases);

private:
    QList<RetentionCase> m_cases{};
};

} // namespace vigie
