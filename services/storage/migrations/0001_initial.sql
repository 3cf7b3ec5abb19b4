-- SPDX-FileCopyrightText: Vigie contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Dates are ISO text, instants ISO text in UTC, lists and maps JSON text; unknown is NULL. Ids come from
-- id_counter and are never given twice.

CREATE TABLE workspace_fact (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE id_counter (
    kind TEXT PRIMARY KEY,
    last_id INTEGER NOT NULL
);
INSERT INTO id_counter (kind, last_id) VALUES
    ('partner', 0), ('contact', 0), ('habilitation', 0), ('application', 0), ('subscription', 0), ('credential', 0),
    ('intent', 0);

CREATE TABLE service (
    id TEXT PRIMARY KEY,
    product TEXT NOT NULL,
    version TEXT NOT NULL,
    name TEXT NOT NULL,
    url TEXT NOT NULL,
    environment TEXT NOT NULL,
    apis TEXT NOT NULL,
    client_id TEXT NOT NULL,
    ca_file TEXT NOT NULL,
    client_certificate_file TEXT NOT NULL,
    proxy TEXT NOT NULL,
    read_only INTEGER NOT NULL,
    options TEXT NOT NULL
);

CREATE TABLE service_status (
    service_id TEXT PRIMARY KEY REFERENCES service (id) ON DELETE CASCADE,
    state TEXT NOT NULL,
    attempted_at TEXT,
    read_at TEXT,
    error_kind TEXT NOT NULL,
    error_subject TEXT NOT NULL,
    error_detail TEXT NOT NULL,
    error_http_status INTEGER NOT NULL
);

CREATE TABLE profile (
    api TEXT NOT NULL,
    text_date TEXT NOT NULL, -- empty when the text has none
    effective_on TEXT NOT NULL, -- empty: since ever
    json TEXT NOT NULL,
    author TEXT NOT NULL,
    PRIMARY KEY (api, text_date)
);

-- identity: `siret:…`, `datapass:service:number` of a request without a SIRET, `local:id`.
CREATE TABLE partner (
    id INTEGER PRIMARY KEY,
    identity TEXT NOT NULL UNIQUE,
    siret TEXT UNIQUE,
    name TEXT NOT NULL,
    other_names TEXT NOT NULL,
    address TEXT NOT NULL,
    kind TEXT NOT NULL,
    origin TEXT NOT NULL,
    read_at TEXT
);

CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    partner_id INTEGER REFERENCES partner (id) ON DELETE SET NULL,
    service_id TEXT NOT NULL REFERENCES service (id) ON DELETE CASCADE,
    habilitation_remote_id TEXT NOT NULL,
    role TEXT NOT NULL,
    given_name TEXT NOT NULL,
    family_name TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    job_title TEXT NOT NULL,
    read_at TEXT
);
CREATE INDEX contact_of_habilitation ON contact (service_id, habilitation_remote_id);
CREATE INDEX contact_of_partner ON contact (partner_id);

CREATE TABLE habilitation (
    id INTEGER PRIMARY KEY,
    service_id TEXT NOT NULL REFERENCES service (id) ON DELETE CASCADE,
    remote_id TEXT NOT NULL,
    partner_id INTEGER REFERENCES partner (id) ON DELETE SET NULL,
    kind TEXT NOT NULL,
    number TEXT NOT NULL,
    request_number TEXT NOT NULL,
    api TEXT NOT NULL,
    definition TEXT NOT NULL,
    environment TEXT NOT NULL,
    state TEXT NOT NULL,
    state_text TEXT NOT NULL,
    reopening INTEGER NOT NULL,
    title TEXT NOT NULL,
    organisation_siret TEXT NOT NULL,
    organisation_name TEXT NOT NULL,
    submitted_on TEXT,
    validated_on TEXT,
    asked_quota_per_minute INTEGER,
    homologation_from TEXT,
    homologation_until TEXT,
    homologation_authority TEXT NOT NULL,
    scopes TEXT NOT NULL,
    credential_reference TEXT NOT NULL,
    gdpr TEXT NOT NULL,
    read_at TEXT,
    UNIQUE (service_id, remote_id)
);
CREATE INDEX habilitation_of_partner ON habilitation (partner_id);

CREATE TABLE habilitation_event (
    service_id TEXT NOT NULL REFERENCES service (id) ON DELETE CASCADE,
    habilitation_remote_id TEXT NOT NULL,
    at TEXT NOT NULL, -- empty when the service gives none
    name TEXT NOT NULL,
    PRIMARY KEY (service_id, habilitation_remote_id, at, name)
);

CREATE TABLE application (
    id INTEGER PRIMARY KEY,
    service_id TEXT NOT NULL REFERENCES service (id) ON DELETE CASCADE,
    remote_id TEXT NOT NULL,
    partner_id INTEGER REFERENCES partner (id) ON DELETE SET NULL,
    name TEXT NOT NULL,
    owner TEXT NOT NULL,
    siret TEXT NOT NULL,
    datapass_number TEXT NOT NULL,
    contact_email TEXT NOT NULL,
    state_text TEXT NOT NULL,
    attributes TEXT NOT NULL,
    read_at TEXT,
    UNIQUE (service_id, remote_id)
);
CREATE INDEX application_of_partner ON application (partner_id);

-- Which partner a person said an application is of. Outlives the application, which may come back.
CREATE TABLE application_decision (
    service_id TEXT NOT NULL REFERENCES service (id) ON DELETE CASCADE,
    application_remote_id TEXT NOT NULL,
    partner_id INTEGER NOT NULL REFERENCES partner (id) ON DELETE CASCADE,
    decided_by TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    PRIMARY KEY (service_id, application_remote_id)
);
CREATE INDEX application_decision_of_partner ON application_decision (partner_id);

CREATE TABLE subscription (
    id INTEGER PRIMARY KEY,
    service_id TEXT NOT NULL REFERENCES service (id) ON DELETE CASCADE,
    remote_id TEXT NOT NULL,
    application_id INTEGER REFERENCES application (id) ON DELETE SET NULL,
    application_remote_id TEXT NOT NULL,
    api TEXT NOT NULL,
    api_name TEXT NOT NULL,
    api_remote_id TEXT NOT NULL,
    plan TEXT NOT NULL,
    quota_per_minute INTEGER,
    state TEXT NOT NULL,
    state_text TEXT NOT NULL,
    read_at TEXT,
    UNIQUE (service_id, remote_id)
);
CREATE INDEX subscription_of_application ON subscription (application_id);

CREATE TABLE credential (
    id INTEGER PRIMARY KEY,
    service_id TEXT NOT NULL REFERENCES service (id) ON DELETE CASCADE,
    remote_id TEXT NOT NULL,
    application_id INTEGER REFERENCES application (id) ON DELETE SET NULL,
    application_remote_id TEXT NOT NULL,
    partner_id INTEGER REFERENCES partner (id) ON DELETE SET NULL,
    apis TEXT NOT NULL,
    environment TEXT NOT NULL,
    kind TEXT NOT NULL,
    client_id TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    last_four TEXT NOT NULL,
    issued_on TEXT,
    expires_on TEXT,
    last_used_at TEXT,
    scopes TEXT NOT NULL,
    state TEXT NOT NULL,
    state_text TEXT NOT NULL,
    datapass_number TEXT NOT NULL,
    read_at TEXT,
    UNIQUE (service_id, remote_id)
);
CREATE INDEX credential_of_application ON credential (application_id);
CREATE INDEX credential_of_partner ON credential (partner_id);
CREATE INDEX credential_by_fingerprint ON credential (fingerprint);

-- What a row of the tokens page is found and sorted by: derived from credential and its neighbours.
-- search_text: folded words, each with a space before it. apis: codes between spaces.
CREATE TABLE token_entry (
    credential_id INTEGER PRIMARY KEY REFERENCES credential (id) ON DELETE CASCADE,
    partner_id INTEGER,
    partner_key TEXT NOT NULL,
    partner_siret TEXT NOT NULL,
    apis TEXT NOT NULL,
    environment TEXT NOT NULL,
    service_id TEXT NOT NULL,
    service_key TEXT NOT NULL,
    kind TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    last_four TEXT NOT NULL,
    issued_key TEXT NOT NULL, -- empty: unknown
    expires_key TEXT NOT NULL, -- 9999-12-31: no end
    last_used_key TEXT NOT NULL, -- empty: the service does not say
    scopes_key TEXT NOT NULL,
    state TEXT NOT NULL,
    search_text TEXT NOT NULL
);
CREATE INDEX token_entry_by_partner_id ON token_entry (partner_id);
CREATE INDEX token_entry_by_partner_key ON token_entry (partner_key);
CREATE INDEX token_entry_by_partner_siret ON token_entry (partner_siret);
CREATE INDEX token_entry_by_apis ON token_entry (apis);
CREATE INDEX token_entry_by_environment ON token_entry (environment);
CREATE INDEX token_entry_by_service_key ON token_entry (service_key);
CREATE INDEX token_entry_by_kind ON token_entry (kind);
CREATE INDEX token_entry_by_fingerprint ON token_entry (fingerprint);
CREATE INDEX token_entry_by_issued_key ON token_entry (issued_key);
CREATE INDEX token_entry_by_expires_key ON token_entry (expires_key);
CREATE INDEX token_entry_by_last_used_key ON token_entry (last_used_key);
CREATE INDEX token_entry_by_scopes_key ON token_entry (scopes_key);
CREATE INDEX token_entry_by_state ON token_entry (state);

-- The same for the partners page.
CREATE TABLE partner_entry (
    partner_id INTEGER PRIMARY KEY REFERENCES partner (id) ON DELETE CASCADE,
    name_key TEXT NOT NULL,
    siret_key TEXT NOT NULL,
    apis TEXT NOT NULL,
    habilitations INTEGER NOT NULL,
    active_habilitations INTEGER NOT NULL,
    applications INTEGER NOT NULL,
    credentials INTEGER NOT NULL,
    oldest_read_key TEXT NOT NULL,
    several_names INTEGER NOT NULL,
    search_text TEXT NOT NULL
);
CREATE INDEX partner_entry_by_name_key ON partner_entry (name_key);
CREATE INDEX partner_entry_by_siret_key ON partner_entry (siret_key);
CREATE INDEX partner_entry_by_apis ON partner_entry (apis);
CREATE INDEX partner_entry_by_habilitations ON partner_entry (habilitations);
CREATE INDEX partner_entry_by_applications ON partner_entry (applications);
CREATE INDEX partner_entry_by_credentials ON partner_entry (credentials);
CREATE INDEX partner_entry_by_oldest_read_key ON partner_entry (oldest_read_key);

-- An intent outlives the service and the credential that it was about: no foreign key.
CREATE TABLE intent (
    id INTEGER PRIMARY KEY,
    verb TEXT NOT NULL,
    credential_id INTEGER,
    service_id TEXT NOT NULL,
    target_remote_id TEXT NOT NULL,
    target_label TEXT NOT NULL,
    partner_name TEXT NOT NULL,
    partner_siret TEXT NOT NULL,
    apis TEXT NOT NULL,
    environment TEXT NOT NULL,
    reason TEXT NOT NULL,
    ground_rule TEXT NOT NULL,
    requested_by TEXT NOT NULL,
    requested_at TEXT,
    send_at TEXT,
    sent_at TEXT,
    accepted_at TEXT,
    settled_at TEXT,
    state TEXT NOT NULL,
    may_pass_until TEXT,
    delay_reason TEXT NOT NULL,
    proof TEXT,
    answer_status INTEGER NOT NULL,
    answer TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    next_attempt_at TEXT,
    receipt_sha256 TEXT NOT NULL
);
CREATE UNIQUE INDEX intent_under_way ON intent (credential_id, verb)
    WHERE state NOT IN ('verified', 'refused', 'cancelled');
CREATE INDEX intent_by_state ON intent (state);
CREATE INDEX intent_of_credential ON intent (credential_id);

CREATE TABLE intent_step (
    intent_id INTEGER NOT NULL REFERENCES intent (id),
    number INTEGER NOT NULL,
    state TEXT NOT NULL,
    at TEXT,
    detail TEXT NOT NULL,
    PRIMARY KEY (intent_id, number)
);

CREATE TABLE journal (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    object_kind TEXT NOT NULL,
    object_reference TEXT NOT NULL,
    object_hash TEXT NOT NULL,
    outcome TEXT NOT NULL,
    facts TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
);
