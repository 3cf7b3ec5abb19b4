-- SPDX-FileCopyrightText: Vigie contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Outages as agents recorded them, with every edit.

INSERT INTO id_counter (kind, last_id) VALUES ('outage', 0);

CREATE TABLE outage (
    id INTEGER PRIMARY KEY,
    api TEXT NOT NULL,
    environment TEXT NOT NULL,
    start_at TEXT NOT NULL,
    end_at TEXT, -- NULL: still open
    planned INTEGER NOT NULL,
    declared_maintenance INTEGER NOT NULL,
    cause TEXT NOT NULL,
    effect TEXT NOT NULL,
    comment TEXT NOT NULL,
    reference TEXT NOT NULL,
    source TEXT NOT NULL
);
CREATE INDEX outage_by_api ON outage (api, environment, start_at);

-- What an outage was after each edit; a removed one keeps its edits.
CREATE TABLE outage_edit (
    outage_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL, -- recorded, changed, removed
    fields TEXT NOT NULL, -- JSON
    PRIMARY KEY (outage_id, number)
);

-- What a service told of an API. The history stays when the service is removed: it is the proof of a rate.
CREATE TABLE history_source (
    service_id TEXT NOT NULL,
    api TEXT NOT NULL,
    environment TEXT NOT NULL,
    step_seconds INTEGER NOT NULL,
    query TEXT NOT NULL, -- of the probe, as it was last sent
    last_sample INTEGER, -- seconds since 1970; NULL: no sample yet
    last_state TEXT NOT NULL,
    last_hour INTEGER, -- start of the last hour of calls
    read_at TEXT,
    PRIMARY KEY (service_id, api, environment)
);

-- The callers of a month; names as the source labels them.
CREATE TABLE caller_month (
    service_id TEXT NOT NULL,
    api TEXT NOT NULL,
    environment TEXT NOT NULL,
    month TEXT NOT NULL, -- 2026-03, UTC
    caller TEXT NOT NULL,
    calls REAL NOT NULL,
    peak REAL NOT NULL, -- a minute
    peak_at TEXT,
    PRIMARY KEY (service_id, api, environment, month, caller)
);
