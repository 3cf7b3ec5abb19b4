-- SPDX-FileCopyrightText: Vigie contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Security documents of partners. A row with a habilitation completes what DataPass holds of it: the dates that
-- DataPass gives stay in `habilitation`.

INSERT INTO id_counter (kind, last_id) VALUES ('homologation', 0);

CREATE TABLE homologation (
    id INTEGER PRIMARY KEY,
    partner_id INTEGER NOT NULL REFERENCES partner (id),
    api TEXT NOT NULL,
    kind TEXT NOT NULL,
    received_on TEXT,
    valid_from TEXT,
    valid_until TEXT,
    authority TEXT NOT NULL,
    reservations TEXT NOT NULL,
    reservations_exchanged_on TEXT,
    exchange_note TEXT NOT NULL,
    critical_risk INTEGER,
    risk_resolution_on TEXT,
    risk_changed_on TEXT,
    risk_change TEXT NOT NULL,
    renewed INTEGER NOT NULL,
    not_renewing_reason TEXT NOT NULL,
    decision TEXT NOT NULL,
    reference TEXT NOT NULL,
    service_id TEXT NOT NULL, -- empty: recorded here
    habilitation_remote_id TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_at TEXT
);
CREATE INDEX homologation_of_partner ON homologation (partner_id);
CREATE UNIQUE INDEX homologation_of_habilitation ON homologation (service_id, habilitation_remote_id)
    WHERE habilitation_remote_id <> '';
CREATE UNIQUE INDEX homologation_by_reference ON homologation (partner_id, api, kind, reference)
    WHERE reference <> '';

CREATE TABLE homologation_recommendation (
    homologation_id INTEGER NOT NULL REFERENCES homologation (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    text TEXT NOT NULL,
    planned_on TEXT,
    state TEXT NOT NULL,
    PRIMARY KEY (homologation_id, number)
);
CREATE TABLE gate_entry (
    partner_id INTEGER NOT NULL REFERENCES partner (id),
    api TEXT NOT NULL,
    rule TEXT NOT NULL,
    item TEXT NOT NULL, -- key of the line in the rule
    state TEXT NOT NULL,
    proof TEXT NOT NULL,
    done_on TEXT,
    author TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_at TEXT,
    PRIMARY KEY (partner_id, api, rule, item)
);
