// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "services/reports/receipt_report.h"

#include <QByteArray>

namespace vigie {

struct ReceiptMailParts {
    QString recipientName{}; //!< the technical contact
    QString recipient{}; //!< its address; empty: left to fill in
    QString sender{}; //!< address of the agent or of the producer; empty: left to the mail program
};

//! A draft to the technical contact of the partner (RFC 5322, UTF-8): what was done, why, from when, and what to do.
//! Holds no secret: the credential is named by its fingerprint's start and last four characters.
[[nodiscard]] QByteArray receiptMail(const ReceiptMatter &matter, const ReceiptMailParts &parts,
                                     const ReportContext &context);
Result<> writeReceiptMail(const ReceiptMatter &matter, const ReceiptMailParts &parts, const ReportContext &context,
                          const QString &path);

} // namespace vigie
