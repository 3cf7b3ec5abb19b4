-- SPDX-FileCopyrightText: Vigie contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Months of history, packed as history_coding.h says.

CREATE TABLE probe_month (
    service_id TEXT NOT NULL,
    api TEXT NOT NULL,
    environment TEXT NOT NULL,
    month TEXT NOT NULL, -- 2026-03, UTC
    runs BLOB NOT NULL,
    PRIMARY KEY (service_id, api, environment, month)
);

CREATE TABLE usage_month (
    service_id TEXT NOT NULL,
    api TEXT NOT NULL,
    environment TEXT NOT NULL,
    month TEXT NOT NULL, -- 2026-03, UTC
    hours BLOB NOT NULL,
    PRIMARY KEY (service_id, api, environment, month)
);
