// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QDateTimeEdit>

namespace vigie {

//! A wall clock in Paris; an hour that does not exist or exists twice is refused rather than guessed.
class ParisTimeEdit : public QDateTimeEdit
{
    Q_OBJECT

public:
    explicit ParisTimeEdit(QWidget *parent = nullptr);

    void setInstant(const QDateTime &instant);
    [[nodiscard]] Result<QDateTime> instant() const; //!< UTC
};

} // namespace vigie
