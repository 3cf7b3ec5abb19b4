-- SPDX-FileCopyrightText: Vigie contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The register of processing (GDPR 30). partner_id NULL: the producer's own record, or what all bodies share.

INSERT INTO id_counter (kind, last_id) VALUES ('processing_record', 0), ('register_event', 0);

CREATE TABLE processing_record (
    id INTEGER PRIMARY KEY,
    role TEXT NOT NULL,
    api TEXT NOT NULL,
    partner_id INTEGER REFERENCES partner (id),
    processing TEXT NOT NULL,
    reference TEXT NOT NULL
);
CREATE INDEX processing_record_of_partner ON processing_record (partner_id);

-- Holds from its date until the next one's.
CREATE TABLE processing_record_version (
    record_id INTEGER NOT NULL REFERENCES processing_record (id) ON DELETE CASCADE,
    valid_from TEXT NOT NULL,
    field_values TEXT NOT NULL,
    signed_off_by TEXT NOT NULL,
    signed_off_on TEXT,
    saved_at TEXT,
    PRIMARY KEY (record_id, valid_from)
);

-- Written instructions, audits, changes of the DPO: a log by body.
CREATE TABLE register_event (
    id INTEGER PRIMARY KEY,
    api TEXT NOT NULL,
    partner_id INTEGER REFERENCES partner (id),
    kind TEXT NOT NULL,
    happened_on TEXT,
    text TEXT NOT NULL,
    reference TEXT NOT NULL,
    author TEXT NOT NULL,
    saved_at TEXT
);
CREATE INDEX register_event_of_partner ON register_event (partner_id);
