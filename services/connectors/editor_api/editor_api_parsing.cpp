// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectors/editor_api/editor_api_parsing.h"

#include "model/digits.h"
#include "services/connectors/json_reading.h"

namespace vigie {

ApiCode delegatedApi(const Service &service, const QList<TermsProfile> &profiles)
{
    if (service.apis.size() == 1)
        return service.apis.first();
    const QString first = u'_' + service.url.host().section(u'.', 0, 0);
    for (const TermsProfile &profile : profiles) {
        for (const QString &definition : profile.datapassDefinitions) {
            if (service.apis.isEmpty() && definition.endsWith(first))
                return profile.api;
        }
    }
    return {};
}

QUrl delegationsUrl(const Service &service)
{
    const QString base = QStringLiteral("/editeur/api/v1");
    QUrl url = service.url;
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    if (!path.endsWith(base))
        path += base;
    url.setPath(path + QStringLiteral("/delegations"));
    return url;
}

EditorDelegation delegationIn(const QJsonObject &row, const Service &service, const ApiCode &api)
{
    const QString request = textIn(row.value(QLatin1String("authorization_request_id")));
    const QString state = textIn(row.value(QLatin1String("statut")));
    return {
        .remoteId = textIn(row.value(QLatin1String("id"))),
        .api = api,
        .requestNumber = request.isEmpty() ? QString() : QStringLiteral("D") + request,
        .siret = digitsOf(textIn(row.value(QLatin1String("siret")))),
        .title = textIn(row.value(QLatin1String("intitule"))),
        .scopes = textsIn(row.value(QLatin1String("scopes"))),
        .isActive = state == QLatin1String("active"),
        .stateText = state,
        .createdAt = QDateTime::fromString(textIn(row.value(QLatin1String("created_at"))), Qt::ISODateWithMs).toUTC(),
        .editorName = service.options.value(QStringLiteral("editor_name")),
        .editorSiret = digitsOf(service.options.value(QStringLiteral("editor_siret")))};
}

} // namespace vigie
