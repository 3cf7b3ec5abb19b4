-- SPDX-FileCopyrightText: Vigie contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people asked about their own data (GDPR 12 to 22), and what was done of it.

INSERT INTO id_counter (kind, last_id) VALUES ('rights_request', 0);

CREATE TABLE rights_request (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    api TEXT NOT NULL,
    person_name TEXT NOT NULL,
    person_email TEXT NOT NULL,
    person_phone TEXT NOT NULL,
    received_on TEXT NOT NULL,
    extended_on TEXT,
    extension_reason TEXT NOT NULL,
    answered_on TEXT,
    outcome TEXT NOT NULL, -- empty: not answered yet
    answer TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_at TEXT NOT NULL
);

-- Rows are only ever added; they hold none of the data that they are about.
CREATE TABLE rights_request_act (
    request_id INTEGER NOT NULL REFERENCES rights_request (id),
    number INTEGER NOT NULL,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    act TEXT NOT NULL,
    place TEXT NOT NULL,
    records INTEGER NOT NULL,
    PRIMARY KEY (request_id, number)
);
