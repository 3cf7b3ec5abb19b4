-- SPDX-FileCopyrightText: Vigie contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a service costs, where its terms give it a price: conventions, unit costs and yearly quantities, as typed.

INSERT INTO id_counter (kind, last_id) VALUES ('financial_convention', 0);

CREATE TABLE financial_convention (
    id INTEGER PRIMARY KEY,
    partner_id INTEGER NOT NULL REFERENCES partner (id),
    api TEXT NOT NULL,
    reference TEXT NOT NULL,
    signed_on TEXT,
    starts_on TEXT,
    ends_on TEXT,
    producer_signatory TEXT NOT NULL,
    partner_signatory TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_at TEXT NOT NULL
);
CREATE INDEX financial_convention_of_partner ON financial_convention (partner_id);

-- components: JSON, ten-thousandths of a euro by key.
CREATE TABLE service_price (
    api TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    components TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    PRIMARY KEY (api, valid_from)
);

CREATE TABLE service_quantity (
    partner_id INTEGER NOT NULL REFERENCES partner (id),
    api TEXT NOT NULL,
    year INTEGER NOT NULL,
    quantity BIGINT NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    PRIMARY KEY (partner_id, api, year)
);
