// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/command_table.h"

#include "gui/commands/deadlines_command.h"
#include "gui/commands/export_command.h"
#include "gui/commands/findings_command.h"
#include "gui/commands/gates_command.h"
#include "gui/commands/homologations_command.h"
#include "gui/commands/import_command.h"
#include "gui/commands/incidents_command.h"
#include "gui/commands/journal_command.h"
#include "gui/commands/notice_command.h"
#include "gui/commands/outages_command.h"
#include "gui/commands/partners_command.h"
#include "gui/commands/profiles_command.h"
#include "gui/commands/quotas_command.h"
#include "gui/commands/register_command.h"
#include "gui/commands/report_command.h"
#include "gui/commands/services_command.h"
#include "gui/commands/sla_command.h"
#include "gui/commands/subcontractors_command.h"
#include "gui/commands/sync_command.h"
#include "gui/commands/tokens_command.h"
#include "gui/commands/workspace_command.h"

namespace vigie {

QList<Command> commands()
{
    return {
        workspaceCommand(), servicesCommand(),      syncCommand(),   partnersCommand(),       tokensCommand(),
        quotasCommand(),    homologationsCommand(), gatesCommand(),  subcontractorsCommand(), registerCommand(),
        incidentsCommand(), outagesCommand(),       slaCommand(),    deadlinesCommand(),      findingsCommand(),
        noticeCommand(),    importCommand(),        exportCommand(), reportCommand(),         profilesCommand(),
        journalCommand(),
    };
}

} // namespace vigie
