// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/usage/service_history.h"
#include "services/connectors/history_reader.h"
#include "services/connectors/prometheus/prometheus_client.h"
#include "services/connectors/prometheus/prometheus_queries.h"

namespace vigie {

//! Several series of one probe as one: where they differ, some of the probes failed.
[[nodiscard]] std::vector<ProbeSample> mergedSeries(const QList<PrometheusSeries> &series);

//! What is new of every API since the marks, up to now. A range that fails is a gap, and what came before it is kept;
//! an API that was never seen is left out.
[[nodiscard]] Future<ServiceHistory> readPrometheus(QObject *owner, PrometheusClient &client,
                                                    const QList<PrometheusQueries> &queries,
                                                    const HistoryRequest &request, ProgressSink progress,
                                                    std::stop_token stop);

} // namespace vigie
