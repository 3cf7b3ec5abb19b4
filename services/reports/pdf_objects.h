// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/qpdf.h"

#include <QByteArray>
#include <QRectF>
#include <QString>

namespace vigie::pdf {

[[nodiscard]] inline std::string bytes(const QByteArray &text) { return {text.constData(), size_t(text.size())}; }
[[nodiscard]] inline QPDFObjectHandle name(const char *text) { return QPDFObjectHandle::newName(text); }
[[nodiscard]] inline QPDFObjectHandle text(const QString &value)
{
    return QPDFObjectHandle::newUnicodeString(bytes(value.toUtf8()));
}
//! Hexadecimal UTF-16, with its mark.
[[nodiscard]] QByteArray hexText(const QString &value);
//! A rectangle of the layout on a page, whose origin is at the foot.
[[nodiscard]] QPDFObjectHandle rectangle(const QRectF &area, double pageHeight);
[[nodiscard]] QPDFObjectHandle real(double value);

} // namespace vigie::pdf
