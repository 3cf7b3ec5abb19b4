// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/wso2_answers.h"

#include <algorithm>

namespace vigie::sandbox {

Answer wso2Problem(int status, int code, const QString &message, const QString &description)
{
    return jsonAnswer({{QStringLiteral("code"), code},
                       {QStringLiteral("message"), message},
                       {QStringLiteral("description"), description},
                       {QStringLiteral("moreInfo"), QString()},
                       {QStringLiteral("error"), QJsonArray{}}},
                      status);
}

Answer wso2NotFound()
{
    return wso2Problem(404, 404, QStringLiteral("Not Found"), QStringLiteral("The specified resource does not exist"));
}

Slice wso2Slice(const Request &request, const FaultSet &faults)
{
    constexpr int usual = 25;
    constexpr int greatest = 1000;
    return sliceOf(request, usual, greatest, faults);
}

Answer wso2List(const Slice &slice, const QList<int> &rows, const FaultSet &faults, const QString &path,
                const std::function<QJsonObject(int)> &json)
{
    if (slice.fails)
        return wso2Problem(500, 500, QStringLiteral("Internal Server Error"));
    QJsonArray list;
    const qsizetype end = std::min(rows.size(), qsizetype(slice.offset) + slice.limit);
    for (qsizetype row = slice.offset; row < end; ++row)
        list.append(json(rows.at(row)));
    const bool lies = faults.has(FaultKind::LyingTotal);
    const qsizetype total = lies ? rows.size() * 2 + 7 : rows.size();
    const auto link = [&](qsizetype offset) {
        return QStringLiteral("%1?limit=%2&offset=%3").arg(path).arg(slice.limit).arg(offset);
    };
    const QString next = end < rows.size() ? link(end) : QString();
    const QString previous = slice.offset > 0 ? link(std::max(0, slice.offset - slice.limit)) : QString();
    return listAnswer(QJsonObject{{QStringLiteral("count"), list.size() + (lies ? 3 : 0)},
                                  {QStringLiteral("next"), next},
                                  {QStringLiteral("previous"), previous},
                                  {QStringLiteral("list"), list},
                                  {QStringLiteral("pagination"),
                                   QJsonObject{{QStringLiteral("offset"), slice.offset},
                                               {QStringLiteral("limit"), slice.limit},
                                               {QStringLiteral("total"), total},
                                               {QStringLiteral("next"), next},
                                               {QStringLiteral("previous"), previous}}}});
}

bool RestRequest::is(const char *method, const QStringList &wanted) const
{
    if (request.method != method || path.size() != wanted.size())
        return false;
    return std::equal(path.cbegin(), path.cend(), wanted.cbegin(), [](const QString &segment, const QString &pattern) {
        return pattern == QLatin1String("*") || segment == pattern;
    });
}

} // namespace vigie::sandbox
