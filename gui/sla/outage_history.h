// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/usage/availability_terms.h"
#include "services/storage/outage_repository.h"

#include <QDialog>

namespace vigie {

class RowTableModel;

//! Who wrote what of an outage, and when: every edit, the oldest first, with what it changed.
class OutageHistory : public QDialog
{
    Q_OBJECT

public:
    OutageHistory(const QList<OutageEdit> &edits, const AvailabilityTerms &terms, QWidget *parent = nullptr);
};

//! « fin : encore ouverte → 12/11/2026 07:40 ; cause : … »: what an edit changed.
[[nodiscard]] QString outageChangeText(const Outage &before, const Outage &after, const AvailabilityTerms &terms);

} // namespace vigie
