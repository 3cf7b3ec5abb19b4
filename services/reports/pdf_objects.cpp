// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/pdf_objects.h"

#include "services/reports/report_style.h"

namespace vigie::pdf {

QByteArray hexText(const QString &value)
{
    QByteArray hex("FEFF");
    for (const QChar unit : value)
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    return hex;
}

QPDFObjectHandle real(double value) { return QPDFObjectHandle::newReal(value, 3, true); }

QPDFObjectHandle rectangle(const QRectF &area, double pageHeight)
{
    const double scale = 1 / points(1);
    QPDFObjectHandle array = QPDFObjectHandle::newArray();
    for (const double value : {area.left(), pageHeight - area.bottom(), area.right(), pageHeight - area.top()})
        array.appendItem(real(value * scale));
    return array;
}

} // namespace vigie::pdf
