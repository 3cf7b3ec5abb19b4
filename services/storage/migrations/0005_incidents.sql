-- SPDX-FileCopyrightText: Vigie contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- An incident keeps the names of what it is about: it outlives the partner, the service and the credential.
INSERT INTO id_counter (kind, last_id) VALUES ('incident', 0);

CREATE TABLE incident (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    apis TEXT NOT NULL,
    environment TEXT NOT NULL,
    events TEXT NOT NULL,
    partner_id INTEGER,
    partner_name TEXT NOT NULL,
    partner_siret TEXT NOT NULL,
    aware_at TEXT NOT NULL,
    aware_by TEXT NOT NULL,
    interrupted_at TEXT,
    recovered_at TEXT,
    opened_at TEXT NOT NULL,
    opened_by TEXT NOT NULL,
    state TEXT NOT NULL,
    closed_at TEXT,
    closed_by TEXT NOT NULL
);
CREATE INDEX incident_of_partner ON incident (partner_id);
CREATE INDEX incident_by_state ON incident (state);

CREATE TABLE incident_step (
    incident_id INTEGER NOT NULL REFERENCES incident (id),
    phase TEXT NOT NULL,
    step TEXT NOT NULL,
    state TEXT NOT NULL,
    note TEXT NOT NULL,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    PRIMARY KEY (incident_id, phase, step)
);

CREATE TABLE incident_answer (
    incident_id INTEGER NOT NULL REFERENCES incident (id),
    item TEXT NOT NULL,
    text TEXT NOT NULL,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    PRIMARY KEY (incident_id, item)
);

CREATE TABLE incident_sending (
    incident_id INTEGER NOT NULL REFERENCES incident (id),
    number INTEGER NOT NULL,
    rule TEXT NOT NULL,
    sent_at TEXT NOT NULL,
    actor TEXT NOT NULL,
    medium TEXT NOT NULL,
    items TEXT NOT NULL,
    complete INTEGER NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (incident_id, number)
);

CREATE TABLE incident_token (
    incident_id INTEGER NOT NULL REFERENCES incident (id),
    credential_id INTEGER NOT NULL,
    label TEXT NOT NULL,
    partner_name TEXT NOT NULL,
    why TEXT NOT NULL,
    exposure TEXT NOT NULL,
    added_at TEXT NOT NULL,
    PRIMARY KEY (incident_id, credential_id)
);

-- Rows are only ever added.
CREATE TABLE incident_fact (
    incident_id INTEGER NOT NULL REFERENCES incident (id),
    number INTEGER NOT NULL,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (incident_id, number)
);
