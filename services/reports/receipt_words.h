// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/receipt_report.h"

namespace vigie {

// The sentences that the receipt and the mail to the partner share.
//! What is true now of the credential, in one sentence.
[[nodiscard]] QString outcomeSentence(const Intent &intent);
//! What the proof proves; or why there is none yet.
[[nodiscard]] QString proofSentence(const Intent &intent);
//! Why an accepted revocation may not bite at once; empty when it does.
[[nodiscard]] QString delaySentence(DelayReason reason);
//! « INF-3.4.1c, art. 3.4.1 des CGU INFINOE du 06/10/2023 »; empty when there is no ground.
[[nodiscard]] QString groundReference(const ReceiptMatter &matter);
[[nodiscard]] const Rule *groundOf(const ReceiptMatter &matter);

} // namespace vigie
