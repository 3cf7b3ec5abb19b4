-- SPDX-FileCopyrightText: Vigie contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of an intent that changes a quota: the plan in force before it, and the one that was asked for.

ALTER TABLE intent ADD COLUMN plan_from TEXT;
ALTER TABLE intent ADD COLUMN plan_from_per_minute INTEGER;
ALTER TABLE intent ADD COLUMN plan_to TEXT;
ALTER TABLE intent ADD COLUMN plan_to_per_minute INTEGER;

-- Contacts that an agent typed, where the form of the request has no place for them: no synchronisation changes them.
INSERT INTO id_counter (kind, last_id) VALUES ('local_contact', 0);

CREATE TABLE local_contact (
    id INTEGER PRIMARY KEY,
    partner_id INTEGER NOT NULL REFERENCES partner (id) ON DELETE CASCADE,
    api TEXT NOT NULL,
    role TEXT NOT NULL,
    given_name TEXT NOT NULL,
    family_name TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_at TEXT NOT NULL
);
CREATE INDEX local_contact_of_partner ON local_contact (partner_id);
