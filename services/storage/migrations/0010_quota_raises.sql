-- SPDX-FileCopyrightText: Vigie contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The file of a partner that asks for more than the quota of the terms: its evidence and what was decided.

CREATE TABLE quota_raise (
    partner_id INTEGER NOT NULL REFERENCES partner (id),
    api TEXT NOT NULL,
    asked_per_minute INTEGER,
    peaks TEXT NOT NULL,
    files TEXT NOT NULL,
    periodicity TEXT NOT NULL,
    asked_on TEXT,
    decision TEXT NOT NULL,
    agreed_per_minute INTEGER,
    decided_on TEXT,
    decided_by TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_at TEXT,
    PRIMARY KEY (partner_id, api)
);
