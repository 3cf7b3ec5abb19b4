// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/wall_clock_edit.h"
#include "model/result.h"

#include <QDateTime>

namespace vigie {

//! A wall clock in Paris; an hour that does not exist or exists twice is refused rather than guessed.
class ParisTimeEdit : public WallClockEdit
{
    Q_OBJECT

public:
    explicit ParisTimeEdit(QWidget *parent = nullptr);

    void setInstant(const QDateTime &instant);
    [[nodiscard]] Result<QDateTime> instant() const; //!< UTC
};

} // namespace vigie
