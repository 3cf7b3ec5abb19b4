// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace vigie {

//! What a PDF says of itself, in its metadata and in its Info dictionary alike.
struct PdfFacts {
    QString title{};
    QString description{};
    QString author{};
    QString language{}; //!< `fr-FR`
    QString creator{}; //!< the program
    QDateTime createdAt{}; //!< UTC
};

inline constexpr auto pdfProducer = "Qt, libqpdf";

//! The XMP packet of a PDF/UA-1 and PDF/A-2a file.
[[nodiscard]] QByteArray xmpPacket(const PdfFacts &facts);

} // namespace vigie
