// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/datapass_stand_in.h"

#include "services/sandbox/datapass_json.h"

#include <algorithm>

namespace vigie::sandbox {

namespace {

constexpr int tokenSeconds = 7200;

Answer problem(int status, const QString &title, const QString &detail)
{
    const QJsonObject error{{QStringLiteral("status"), QString::number(status)},
                            {QStringLiteral("title"), title},
                            {QStringLiteral("detail"), detail},
                            {QStringLiteral("source"), QJsonObject{{QStringLiteral("pointer"), QString()}}}};
    return jsonAnswer({{QStringLiteral("errors"), QJsonArray{error}}}, status);
}

Answer notFound()
{
    return problem(404, QStringLiteral("Non trouvé"), QStringLiteral("La ressource n'existe pas, ou pas pour vous."));
}

//! `D123`, `H123` or `123`; -1 when it is no number.
int idOf(const QString &text)
{
    bool isNumber = false;
    const int id = text.mid(text.startsWith(u'D') || text.startsWith(u'H') ? 1 : 0).toInt(&isNumber);
    return isNumber ? id : -1;
}

} // namespace

DataPassStandIn::DataPassStandIn(const World &world, Vault &vault, FaultSet faults, Clock clock)
    : m_world(world)
    , m_vault(vault)
    , m_faults(std::move(faults))
    , m_clock(std::move(clock))
{
}

QByteArray DataPassStandIn::clientSecret() const { return m_vault.secretOf(QStringLiteral("datapass/client")); }

Answer DataPassStandIn::answer(const Request &request)
{
    QStringList path = request.segments;
    if (path.size() >= 2 && path.at(0) == QLatin1String("api") && path.at(1) == QLatin1String("v1"))
        path.remove(0, 2);
    else if (path.value(0) == QLatin1String("api")) // Doorkeeper's own address
        path.removeFirst();
    if (path == QStringList{QStringLiteral("oauth"), QStringLiteral("token")})
        return request.is("POST") ? token(request) : notFound();
    AccessToken *access = tokenOf(request);
    if (!access)
        return problem(401, QStringLiteral("Non autorisé"), QStringLiteral("Le jeton est absent ou a expiré."));
    if (path.value(0) == QLatin1String("me"))
        return me();
    if (!access->scopes.contains(QStringLiteral("read_authorizations")))
        return problem(403, QStringLiteral("Interdit"), QStringLiteral("Le scope read_authorizations manque."));
    return request.is("GET") ? read(request, path) : notFound();
}

Answer DataPassStandIn::token(const Request &request)
{
    if (request.field("grant_type") != QLatin1String("client_credentials"))
        return problem(400, QStringLiteral("Paramètre invalide"), QStringLiteral("grant_type"));
    auto [id, secret] = request.basic();
    if (id.isEmpty()) {
        id = request.field("client_id");
        secret = request.field("client_secret").toUtf8();
    }
    if (id != clientId() || secret != clientSecret())
        return problem(401, QStringLiteral("Authentification échouée"), QStringLiteral("client_id ou client_secret"));
    AccessToken access{.scopes = request.field("scope").split(u' ', Qt::SkipEmptyParts),
                       .expiresAt = m_clock().addSecs(tokenSeconds),
                       .requestsLeft = m_faults.valueOf(FaultKind::ExpiredToken).value_or(-1)};
    if (access.scopes.isEmpty())
        access.scopes = QStringList{QStringLiteral("public"), QStringLiteral("read_authorizations")};
    if (m_faults.has(FaultKind::MissingScope))
        access.scopes.removeAll(QStringLiteral("read_authorizations"));
    const QByteArray value = m_vault.freshToken();
    m_tokens.insert(value, access);
    return jsonAnswer({{QStringLiteral("access_token"), QString::fromLatin1(value)},
                       {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                       {QStringLiteral("expires_in"), tokenSeconds},
                       {QStringLiteral("scope"), access.scopes.join(u' ')},
                       {QStringLiteral("created_at"), m_clock().toSecsSinceEpoch()}});
}

DataPassStandIn::AccessToken *DataPassStandIn::tokenOf(const Request &request)
{
    const auto found = m_tokens.find(request.bearer());
    if (found == m_tokens.end() || found->expiresAt <= m_clock() || found->requestsLeft == 0)
        return nullptr;
    if (found->requestsLeft > 0)
        --found->requestsLeft;
    return &*found;
}

Answer DataPassStandIn::read(const Request &request, const QStringList &path)
{
    const QString what = path.value(0);
    if (what == QLatin1String("demandes"))
        return demandes(request, path);
    if (what == QLatin1String("habilitations"))
        return habilitations(request, path);
    if (what == QLatin1String("definitions"))
        return definitions(path);
    return notFound();
}

Answer DataPassStandIn::me() const
{
    return jsonAnswer({{QStringLiteral("id"), 1},
                       {QStringLiteral("email"), QStringLiteral("console@exemple.invalid")},
                       {QStringLiteral("given_name"), QStringLiteral("Console")},
                       {QStringLiteral("family_name"), QStringLiteral("Fictive")},
                       {QStringLiteral("job_title"), QJsonValue()}});
}

Answer DataPassStandIn::definitions(const QStringList &path) const
{
    if (path.size() == 1) {
        QJsonArray all;
        for (const Definition &definition : m_world.definitions)
            all.append(definitionJson(definition));
        return listAnswer(all);
    }
    for (const Definition &definition : m_world.definitions) {
        if (definition.id != path.at(1))
            continue;
        if (path.size() == 2)
            return jsonAnswer(definitionJson(definition));
        return listAnswer(QJsonArray{});
    }
    return jsonAnswer({}, 404);
}

Answer DataPassStandIn::demandes(const Request &request, const QStringList &path) const
{
    if (path.size() == 1)
        return page(request, false);
    const int id = idOf(path.at(1));
    for (const Demande &demande : m_world.demandes) {
        if (demande.id != id)
            continue;
        if (path.value(2) == QLatin1String("events"))
            return listAnswer(eventsJson(demande));
        return jsonAnswer(demandeJson(m_world, demande));
    }
    return notFound();
}

Answer DataPassStandIn::habilitations(const Request &request, const QStringList &path) const
{
    if (path.size() == 1)
        return page(request, true);
    const int id = idOf(path.at(1));
    for (const Demande &demande : m_world.demandes) {
        if (id > 0 && demande.habilitation == id)
            return jsonAnswer(habilitationJson(m_world, demande));
    }
    return notFound();
}

bool DataPassStandIn::matches(const Request &request, const Demande &demande, const QStringList &states,
                              bool ofHabilitations) const
{
    if (ofHabilitations && demande.habilitation == 0)
        return false;
    const QString state = !ofHabilitations ? demande.state
        : demande.revoked                  ? QStringLiteral("revoked")
                                           : demande.habilitationState;
    if (!states.isEmpty() && !states.contains(state))
        return false;
    const QString siret = request.parameter("siret");
    return siret.isEmpty() || m_world.organisations.at(demande.organisation).siret == siret;
}

Answer DataPassStandIn::page(const Request &request, bool ofHabilitations) const
{
    constexpr int usual = 10;
    constexpr int greatest = 1000;
    const Slice slice = sliceOf(request, usual, greatest, m_faults);
    if (slice.fails)
        return problem(500, QStringLiteral("Erreur interne"), QStringLiteral("Erreur voulue de démonstration."));
    QStringList states = request.query.allQueryItemValues(QStringLiteral("state[]"), QUrl::FullyDecoded);
    if (states.isEmpty() && request.query.hasQueryItem(QStringLiteral("state")))
        states.append(request.parameter("state"));
    QJsonArray rows;
    int rank = 0;
    for (const Demande &demande : m_world.demandes) {
        if (!matches(request, demande, states, ofHabilitations))
            continue;
        if (rank++ < slice.offset)
            continue;
        if (rows.size() == slice.limit)
            break;
        rows.append(ofHabilitations ? habilitationJson(m_world, demande) : demandeJson(m_world, demande));
    }
    return listAnswer(rows);
}

} // namespace vigie::sandbox
