-- SPDX-FileCopyrightText: Vigie contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Delegations and subcontracts that were declared. partner_id NULL: of the producer, for all bodies.

INSERT INTO id_counter (kind, last_id) VALUES ('subcontractor', 0);

CREATE TABLE subcontractor (
    id INTEGER PRIMARY KEY,
    partner_id INTEGER REFERENCES partner (id),
    api TEXT NOT NULL,
    side TEXT NOT NULL,
    parent_id INTEGER REFERENCES subcontractor (id) ON DELETE SET NULL,
    name TEXT NOT NULL,
    siret TEXT NOT NULL,
    foreign_id TEXT NOT NULL,
    activities TEXT NOT NULL,
    starts_on TEXT,
    notified_on TEXT,
    authorisation_form TEXT NOT NULL, -- empty: unknown
    authorised_on TEXT,
    authorisation_document TEXT NOT NULL,
    clauses_flow_down INTEGER,
    contact TEXT NOT NULL,
    dpo TEXT NOT NULL,
    country TEXT NOT NULL,
    transfers TEXT NOT NULL,
    safeguards TEXT NOT NULL,
    third_country_cloud INTEGER,
    cloud_measures TEXT NOT NULL,
    ends_on TEXT,
    end_choice TEXT NOT NULL,
    end_chosen_on TEXT,
    destroyed_on TEXT,
    reference TEXT NOT NULL,
    comment TEXT NOT NULL,
    origin TEXT NOT NULL,
    company_key TEXT NOT NULL
);
CREATE INDEX subcontractor_of_partner ON subcontractor (partner_id);
CREATE INDEX subcontractor_of_parent ON subcontractor (parent_id);
CREATE INDEX subcontractor_by_company ON subcontractor (company_key);

-- Tokens that were handed over to it.
CREATE TABLE subcontractor_token (
    subcontractor_id INTEGER NOT NULL REFERENCES subcontractor (id) ON DELETE CASCADE,
    credential_id INTEGER NOT NULL REFERENCES credential (id) ON DELETE CASCADE,
    PRIMARY KEY (subcontractor_id, credential_id)
);
CREATE INDEX subcontractor_token_of_credential ON subcontractor_token (credential_id);
