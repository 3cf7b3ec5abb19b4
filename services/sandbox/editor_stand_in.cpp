// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/editor_stand_in.h"

#include <QJsonDocument>

#include <algorithm>

namespace vigie::sandbox {

namespace {

Answer refusal(int status, const QString &words) { return jsonAnswer({{QStringLiteral("error"), words}}, status); }

QJsonObject delegationJson(const Delegation &delegation)
{
    return {{QStringLiteral("id"), delegation.id},
            {QStringLiteral("authorization_request_id"), delegation.request},
            {QStringLiteral("siret"), delegation.siret},
            {QStringLiteral("intitule"), delegation.title},
            {QStringLiteral("scopes"), QJsonArray::fromStringList(delegation.scopes)},
            {QStringLiteral("statut"), delegation.active ? QStringLiteral("active") : QStringLiteral("revoked")},
            {QStringLiteral("created_at"), delegation.createdAt.toString(Qt::ISODate)}};
}

QByteArray part(const QJsonObject &json)
{
    return QJsonDocument(json)
        .toJson(QJsonDocument::Compact)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

EditorStandIn::EditorStandIn(const World &world, const Vault &vault, FaultSet faults)
    : m_world(world)
    , m_vault(vault)
    , m_faults(std::move(faults))
{
}

//! Of the form of a JWT; its signature is drawn.
QByteArray EditorStandIn::token() const
{
    return part({{QStringLiteral("alg"), QStringLiteral("HS256")}}) + '.'
        + part({{QStringLiteral("sub"), editor().siret}}) + '.' + m_vault.secretOf(QStringLiteral("editor/token"));
}

Answer EditorStandIn::answer(const Request &request) const
{
    if (!request.is("GET") || request.path != QLatin1String("/editeur/api/v1/delegations"))
        return refusal(404, QStringLiteral("Not Found"));
    if (request.bearer() != token())
        return refusal(401, QStringLiteral("Unauthorized"));
    if (m_faults.has(FaultKind::ForeignAddress))
        return refusal(403, QStringLiteral("IP address not allowed for this token"));
    return page(request);
}

Answer EditorStandIn::page(const Request &request) const
{
    constexpr int usual = 50;
    constexpr int greatest = 100;
    const int asked = std::max(1, request.number("page", 1));
    if (m_faults.valueOf(FaultKind::FailingPage) == asked)
        return refusal(500, QStringLiteral("Internal Server Error"));
    const int page = m_faults.has(FaultKind::RepeatingPage) ? 1 : asked;
    const qsizetype size = std::clamp(request.number("per_page", usual), 1, greatest);
    const QList<Delegation> &all = m_world.delegations;
    QJsonArray rows;
    for (const Delegation &delegation : all.mid(std::min(all.size(), (page - 1) * size), size))
        rows.append(delegationJson(delegation));
    const qsizetype total = m_faults.has(FaultKind::LyingTotal) ? all.size() * 2 + 7 : all.size();
    return listAnswer(QJsonObject{{QStringLiteral("data"), rows},
                                  {QStringLiteral("meta"),
                                   QJsonObject{{QStringLiteral("page"), asked},
                                               {QStringLiteral("per_page"), size},
                                               {QStringLiteral("total"), total},
                                               {QStringLiteral("total_pages"), (total + size - 1) / size}}}});
}

} // namespace vigie::sandbox
