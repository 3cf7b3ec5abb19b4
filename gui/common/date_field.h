// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

namespace vigie {

//! A date that may be left out, typed as people write it: `31/05/2027` or `2027-05-31`.
class DateField : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateField(const QString &name, QWidget *parent = nullptr);

    DateField(const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);

    void setDate(QDate date);
    //! Invalid when nothing, or nothing that is a date, is typed.
    [[nodiscard]] QDate date() const;
    //! Something is typed that is not a date of the years 2000 to 2100.
    [[nodiscard]] bool isWrong() const;

    [[nodiscard]] bool isGood() const { return !isWrong(); }

Q_SIGNALS:
    void dateChanged();
};

} // namespace vigie
