// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/commands/command_run.h"
#include "model/access/service.h"
#include "model/terms/terms_profile.h"

namespace vigie {

//! The settings of a service as options: of `services add` and, none required, of `services edit`.
[[nodiscard]] QList<Option> serviceAddOptions();
[[nodiscard]] QList<Option> serviceEditOptions();

//! The service with what the options say of it.
[[nodiscard]] Service withOptions(Service service, const CommandRun &run);
//! A sentence on what the product does not have or the profiles do not know; empty when nothing is wrong.
[[nodiscard]] QString faultOf(const Service &service, const CommandRun &run, const QList<TermsProfile> &profiles);

} // namespace vigie
