-- SPDX-FileCopyrightText: Vigie contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A notice keeps the names of what it is about: it outlives the partner and the credential.
INSERT INTO id_counter (kind, last_id) VALUES ('notice', 0);

CREATE TABLE notice (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    rule TEXT NOT NULL,
    api TEXT NOT NULL,
    partner_id INTEGER,
    partner_name TEXT NOT NULL,
    partner_siret TEXT NOT NULL,
    object_kind TEXT NOT NULL,
    object_id TEXT NOT NULL,
    object_label TEXT NOT NULL,
    event_on TEXT,
    emergency INTEGER NOT NULL,
    due_on TEXT,
    effective_on TEXT,
    reason TEXT NOT NULL,
    medium TEXT NOT NULL,
    recipients TEXT NOT NULL, -- JSON: [{"role", "name", "address"}]
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    state TEXT NOT NULL,
    drafted_at TEXT NOT NULL,
    drafted_by TEXT NOT NULL,
    sent_on TEXT,
    sent_by TEXT NOT NULL,
    proof TEXT NOT NULL,
    proof_sha256 TEXT NOT NULL
);
CREATE INDEX notice_of_partner ON notice (partner_id);
CREATE INDEX notice_by_state ON notice (state);
