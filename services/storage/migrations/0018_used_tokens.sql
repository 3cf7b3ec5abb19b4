-- SPDX-FileCopyrightText: Vigie contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which services tell the uses of their credentials is asked each time that one partner changes.

CREATE INDEX token_entry_used_by_service ON token_entry (service_id) WHERE last_used_key <> '';
