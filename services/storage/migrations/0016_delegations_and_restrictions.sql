-- SPDX-FileCopyrightText: Vigie contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What bodies let an editor do in their name, as the platform lists it; and whose data may no longer be used.

INSERT INTO id_counter (kind, last_id) VALUES ('editor_delegation', 0);

CREATE TABLE editor_delegation (
    id INTEGER PRIMARY KEY,
    service_id TEXT NOT NULL REFERENCES service (id) ON DELETE CASCADE,
    remote_id TEXT NOT NULL,
    api TEXT NOT NULL,
    request_number TEXT NOT NULL, -- DataPass's: D123
    siret TEXT NOT NULL, -- of the body, digits only
    title TEXT NOT NULL,
    scopes TEXT NOT NULL,
    active INTEGER NOT NULL,
    state_text TEXT NOT NULL,
    created_at TEXT,
    editor_name TEXT NOT NULL,
    editor_siret TEXT NOT NULL,
    read_at TEXT,
    UNIQUE (service_id, remote_id)
);

-- A delegation names the request that it is of.
CREATE INDEX habilitation_by_number ON habilitation (number);

-- Persons whose data are kept and no longer used (GDPR 18), from a request of theirs; lifted_on NULL: in force.
CREATE TABLE restriction (
    request_id INTEGER PRIMARY KEY REFERENCES rights_request (id),
    since TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    lifted_on TEXT,
    lifted_by TEXT NOT NULL
);
