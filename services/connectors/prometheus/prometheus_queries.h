// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/service.h"
#include "model/usage/probe_history.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace vigie {

//! What is asked about one API. An empty expression is not asked.
struct PrometheusQueries {
    ApiCode api{};
    QString probe{}; //!< 1 up, 0 down, between them some of several probes failed
    QString calls{}; //!< a minute
    QString errors{}; //!< a minute
    QString callers{}; //!< calls a minute, one series a caller
    qint64 stepSeconds{60};
    qint64 firstReadingSeconds{0}; //!< how far back the first reading goes
};

//! The options of a service of this product, with their defaults; one that ends with `.*` may be given for each API.
[[nodiscard]] QList<std::pair<QString, QString>> prometheusOptions();

//! Those whose exporters are known: the words of the option `gateway`.
[[nodiscard]] QStringList prometheusGateways();

//! The expressions of one API: the service's own, else those of its gateway, with {api}, {name}, {environment},
//! {step} (seconds) and {window} (a duration) filled in.
[[nodiscard]] PrometheusQueries queriesOf(const Service &service, const ApiCode &api);

//! The ranges that a reading is cut in, so that none has more points than Prometheus allows. Both ends are asked for.
[[nodiscard]] QList<Interval> slicesOf(qint64 first, qint64 last, qint64 stepSeconds, qint64 mostPoints);

//! Prometheus refuses more steps than that.
constexpr qint64 mostPointsOfRange = 11'000;

} // namespace vigie
