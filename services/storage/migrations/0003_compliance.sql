-- SPDX-FileCopyrightText: Vigie contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the rules say of the workspace. Computed, so that it can be thrown away and found again; but an entry keeps its
-- id and the day since when it has held by its key (rule, API, partner, object), and a snooze outlives what it is about.

INSERT INTO id_counter (kind, last_id) VALUES ('due', 0);

-- Whose rules are to be applied anew; 0: the APIs themselves.
CREATE TABLE partner_change (
    partner_id INTEGER PRIMARY KEY
);

-- partner_id 0: none, the API itself. severity and severity_rank: of the finding that goes with it, else `info`.
CREATE TABLE deadline (
    id INTEGER PRIMARY KEY,
    entry_key TEXT NOT NULL UNIQUE,
    rule TEXT NOT NULL,
    api TEXT NOT NULL,
    partner_id INTEGER NOT NULL,
    partner_key TEXT NOT NULL,
    object_kind TEXT NOT NULL,
    object_id TEXT NOT NULL,
    object_label TEXT NOT NULL,
    severity TEXT NOT NULL,
    severity_rank INTEGER NOT NULL,
    reason TEXT NOT NULL,
    due_on TEXT NOT NULL,
    due_at TEXT,
    state TEXT NOT NULL,
    from_on TEXT,
    from_at TEXT,
    duration_value INTEGER NOT NULL,
    duration_unit TEXT NOT NULL,
    is_backwards INTEGER NOT NULL,
    is_strictly_less INTEGER NOT NULL,
    search_text TEXT NOT NULL,
    digest INTEGER NOT NULL
);
CREATE INDEX deadline_of_partner ON deadline (partner_id);
CREATE INDEX deadline_by_due_on ON deadline (due_on);

-- deadline_key: of the deadline of the same rule and object, which stands for both in a list.
CREATE TABLE finding (
    id INTEGER PRIMARY KEY,
    entry_key TEXT NOT NULL UNIQUE,
    deadline_key TEXT,
    rule TEXT NOT NULL,
    api TEXT NOT NULL,
    partner_id INTEGER NOT NULL,
    partner_key TEXT NOT NULL,
    object_kind TEXT NOT NULL,
    object_id TEXT NOT NULL,
    object_label TEXT NOT NULL,
    severity TEXT NOT NULL,
    severity_rank INTEGER NOT NULL,
    reason TEXT NOT NULL,
    detail TEXT NOT NULL,
    since TEXT NOT NULL,
    search_text TEXT NOT NULL,
    digest INTEGER NOT NULL
);
CREATE INDEX finding_of_partner ON finding (partner_id);
CREATE INDEX finding_by_since ON finding (since);

CREATE TABLE snooze (
    entry_key TEXT PRIMARY KEY,
    until TEXT NOT NULL, -- the first day on which it shows again
    reason TEXT NOT NULL,
    author TEXT NOT NULL,
    at TEXT NOT NULL
);

-- One list of what is due and of what is found: the first two kinds of rows of a page.
CREATE VIEW due_entry AS
SELECT d.id AS id, 1 AS is_deadline, d.entry_key AS entry_key, d.rule AS rule, d.api AS api, d.partner_id AS partner_id,
    d.partner_key AS partner_key, d.object_kind AS object_kind, d.object_id AS object_id, d.object_label AS object_label,
    d.severity AS severity, d.severity_rank AS severity_rank, d.reason AS reason, '' AS detail, d.due_on AS date_key,
    d.due_at AS due_at, d.state AS state, d.from_on AS from_on, d.from_at AS from_at, d.duration_value AS duration_value,
    d.duration_unit AS duration_unit, d.is_backwards AS is_backwards, d.is_strictly_less AS is_strictly_less,
    d.search_text AS search_text
FROM deadline d
UNION ALL
SELECT f.id, 0, f.entry_key, f.rule, f.api, f.partner_id, f.partner_key, f.object_kind, f.object_id, f.object_label,
    f.severity, f.severity_rank, f.reason, f.detail, f.since, NULL, 'finding', NULL, NULL, 0, '', 0, 0, f.search_text
FROM finding f WHERE f.deadline_key IS NULL;
