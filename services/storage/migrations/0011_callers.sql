-- SPDX-FileCopyrightText: Vigie contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The callers that a source of measures names are found among applications and credentials, for their peaks.

CREATE INDEX caller_month_by_caller ON caller_month (caller, month);
CREATE INDEX application_by_name ON application (name);
CREATE INDEX application_by_remote_id ON application (remote_id);
CREATE INDEX credential_by_client ON credential (client_id) WHERE client_id <> '';
