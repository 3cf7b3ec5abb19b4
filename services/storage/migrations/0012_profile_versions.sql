-- SPDX-FileCopyrightText: Vigie contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every version of the terms profiles that the workspace ever held. A row is added, never rewritten: of those that apply
-- from the same day, a local one comes before one that ships with the program, then the highest number.

CREATE TABLE profile_version (
    number INTEGER PRIMARY KEY,
    api TEXT NOT NULL,
    text_date TEXT NOT NULL, -- empty when the text has none
    effective_on TEXT NOT NULL, -- empty: since ever
    is_local INTEGER NOT NULL,
    json TEXT NOT NULL,
    author TEXT NOT NULL,
    saved_at TEXT, -- NULL: not known
    withdrawn_at TEXT, -- it does not apply any more, nor did it ever
    withdrawn_by TEXT NOT NULL
);
CREATE INDEX profile_version_by_api ON profile_version (api, effective_on);

INSERT INTO profile_version (api, text_date, effective_on, is_local, json, author, withdrawn_by)
    SELECT api, text_date, effective_on, author <> '', json, author, '' FROM profile ORDER BY api, text_date;
DROP TABLE profile;
