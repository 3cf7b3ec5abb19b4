// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/terms/terms_profile.h"

namespace vigie {

class SheetPane;

//! « Textes en désaccord »: a section each, with every reading.
void addDisagreements(SheetPane &sheet, const QList<Disagreement> &disagreements);

} // namespace vigie
