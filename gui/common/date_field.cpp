// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/date_field.h"

namespace vigie {

DateField::DateField(const QString &name, QWidget *parent)
    : QLineEdit(parent)
{
    setAccessibleName(name);
    setPlaceholderText(tr("jj/mm/aaaa"));
    setMaxLength(10);
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textChanged, this, &DateField::dateChanged);
}

DateField::DateField(const QString &objectName, const QString &accessibleName, QWidget *parent)
    : DateField(accessibleName, parent)
{
    setObjectName(objectName);
}

void DateField::setDate(QDate date)
{
    setText(date.isValid() ? date.toString(QStringLiteral("dd/MM/yyyy")) : QString());
}

QDate DateField::date() const
{
    const QString typed = text().trimmed();
    for (const QString &format : {QStringLiteral("d/M/yyyy"), QStringLiteral("yyyy-MM-dd")}) {
        if (const QDate date = QDate::fromString(typed, format); date.isValid())
            return date;
    }
    return {};
}

bool DateField::isWrong() const
{
    return !text().trimmed().isEmpty() && (!date().isValid() || date().year() < 2000 || date().year() > 2100);
}

} // namespace vigie
