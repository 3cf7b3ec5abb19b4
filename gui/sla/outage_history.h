// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/usage/availability_terms.h"
#include "services/storage/outage_repository.h"

#include <QDialog>

namespace vigie {

//! Who wrote what of an outage, and when: every edit, the oldest first, with what it changed.
class OutageHistory : public QDialog
{
    Q_OBJECT

public:
    OutageHistory(const QList<OutageEdit> &edits, const AvailabilityTerms &terms, QWidget *parent = nullptr);
};

} // namespace vigie
