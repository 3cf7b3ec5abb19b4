-- SPDX-FileCopyrightText: Vigie contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The part of 0001 that only SQLite understands.

CREATE TRIGGER journal_keeps_its_entries BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;
CREATE TRIGGER journal_loses_no_entry BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

-- Words are folded before they are stored: `ascii` has nothing left to fold.
CREATE VIRTUAL TABLE token_search USING fts5 (
    search_text, content = 'token_entry', content_rowid = 'credential_id',
    tokenize = 'ascii', prefix = '1 2 3', detail = 'none', columnsize = 0);
CREATE TRIGGER token_search_added AFTER INSERT ON token_entry
BEGIN
    INSERT INTO token_search (rowid, search_text) VALUES (new.credential_id, new.search_text);
END;
CREATE TRIGGER token_search_removed AFTER DELETE ON token_entry
BEGIN
    INSERT INTO token_search (token_search, rowid, search_text)
    VALUES ('delete', old.credential_id, old.search_text);
END;
CREATE TRIGGER token_search_changed AFTER UPDATE OF search_text ON token_entry WHEN old.search_text <> new.search_text
BEGIN
    INSERT INTO token_search (token_search, rowid, search_text)
    VALUES ('delete', old.credential_id, old.search_text);
    INSERT INTO token_search (rowid, search_text) VALUES (new.credential_id, new.search_text);
END;

CREATE VIRTUAL TABLE partner_search USING fts5 (
    search_text, content = 'partner_entry', content_rowid = 'partner_id',
    tokenize = 'ascii', prefix = '1 2 3', detail = 'none', columnsize = 0);
CREATE TRIGGER partner_search_added AFTER INSERT ON partner_entry
BEGIN
    INSERT INTO partner_search (rowid, search_text) VALUES (new.partner_id, new.search_text);
END;
CREATE TRIGGER partner_search_removed AFTER DELETE ON partner_entry
BEGIN
    INSERT INTO partner_search (partner_search, rowid, search_text)
    VALUES ('delete', old.partner_id, old.search_text);
END;
CREATE TRIGGER partner_search_changed AFTER UPDATE OF search_text ON partner_entry
    WHEN old.search_text <> new.search_text
BEGIN
    INSERT INTO partner_search (partner_search, rowid, search_text)
    VALUES ('delete', old.partner_id, old.search_text);
    INSERT INTO partner_search (rowid, search_text) VALUES (new.partner_id, new.search_text);
END;
