// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/date_field.h"

#include "services/imports/field_values.h"

namespace vigie {

DateField::DateField(const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setPlaceholderText(tr("jj/mm/aaaa"));
}

QDate DateField::date() const { return dateFromCell(text().trimmed()); }

bool DateField::isGood() const { return text().trimmed().isEmpty() || date().isValid(); }

void DateField::setDate(const QDate &date)
{
    if (date.isValid())
        setText(date.toString(QStringLiteral("dd/MM/yyyy")));
    else
        clear();
}

} // namespace vigie
