// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

namespace vigie {

//! A day that may be unknown: `22/11/2026`, `2026-11-22`, or nothing.
class DateField : public QLineEdit
{
    Q_OBJECT

public:
    DateField(const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);

    //! Invalid when empty or not a date.
    [[nodiscard]] QDate date() const;
    //! Empty, or a date.
    [[nodiscard]] bool isGood() const;
    void setDate(const QDate &date);
};

} // namespace vigie
