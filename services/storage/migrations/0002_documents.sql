-- SPDX-FileCopyrightText: Vigie contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Files that the workspace keeps a copy of, beside itself, under a name made of their hash.

INSERT INTO id_counter (kind, last_id) VALUES ('document', 0);

-- owner_kind, owner_id: any object of the workspace; an incident's evidence outlives what it is about: no foreign key.
CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    owner_kind TEXT NOT NULL,
    owner_id TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    media_type TEXT NOT NULL,
    added_by TEXT NOT NULL,
    added_at TEXT NOT NULL,
    replaced_by INTEGER REFERENCES document (id) ON DELETE SET NULL,
    replaced_at TEXT
);
CREATE INDEX document_of_owner ON document (owner_kind, owner_id);
CREATE INDEX document_by_sha256 ON document (sha256);
CREATE INDEX document_replaced_by ON document (replaced_by);
