// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/loopback_server.h"
#include "services/sandbox/wso2_platform.h"

namespace vigie::sandbox {

//! An error as the REST APIs of WSO2 write it.
[[nodiscard]] Answer wso2Problem(int status, int code, const QString &message, const QString &description = {});
[[nodiscard]] Answer wso2NotFound();

//! `{count, list, pagination}`, for the rows of a slice; `json(row)` makes one.
[[nodiscard]] Answer wso2List(const Slice &slice, const QList<int> &rows, const FaultSet &faults, const QString &path,
                              const std::function<QJsonObject(int)> &json);
//! A slice of a list, with WSO2's usual limit.
[[nodiscard]] Slice wso2Slice(const Request &request, const FaultSet &faults);

//! A request to one of the REST APIs, its version taken off the path.
struct RestRequest {
    const Request &request;
    QStringList path{};

    [[nodiscard]] bool is(const char *method, const QStringList &wanted) const; //!< `*` is any one segment
};

} // namespace vigie::sandbox
