-- SPDX-FileCopyrightText: Vigie contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What has to be erased some day, and what was: of an erasure only references and counts are kept.

-- The day on which the data stopped being delivered, where an agent says it: no service tells it.
CREATE TABLE delivery_end (
    partner_id INTEGER NOT NULL REFERENCES partner (id) ON DELETE CASCADE,
    api TEXT NOT NULL,
    ended_on TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    PRIMARY KEY (partner_id, api)
);

-- What a service goes on to give of it is left out when it is read.
CREATE TABLE erased_habilitation (
    service_id TEXT NOT NULL REFERENCES service (id) ON DELETE CASCADE,
    remote_id TEXT NOT NULL,
    erased_at TEXT NOT NULL,
    PRIMARY KEY (service_id, remote_id)
);

CREATE TABLE erasure (
    number INTEGER PRIMARY KEY,
    partner_id INTEGER NOT NULL,
    api TEXT NOT NULL,
    rule TEXT NOT NULL,
    data TEXT NOT NULL,
    due_on TEXT NOT NULL,
    erased_at TEXT NOT NULL,
    erased_by TEXT NOT NULL,
    counts TEXT NOT NULL -- JSON
);
