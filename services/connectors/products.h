// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/service.h"
#include "model/terms/terms_profile.h"
#include "services/connectors/connector.h"
#include "services/secrets/secret.h"

#include <functional>
#include <memory>

namespace vigie {

class HttpClient;
struct HistoryQuery;

//! What a connector is made of. The client lives as long as the connector.
struct ConnectorParts {
    Service service{};
    Secret secret{}; //!< client secret, password or token, as the product says
    HttpClient &http;
    //! To know which API a platform's name or a DataPass definition is.
    QList<TermsProfile> profiles{};
    //! A service may replace its own secret while it is used (RFC 7592): the new one, to be stored in its place.
    std::function<void(const Secret &)> keepSecret{};
};

//! A product that a service can run. The table in products.cpp is the only list of connectors.
struct Product {
    QString id{}; //!< `wso2-apim`, as the command line and the workspace write it
    QString name{}; //!< `WSO2 API Manager 4.x`
    bool needsClientId{true};
    //! Options that a service of this product may carry (`Service::options`), with their default; one that ends with
    //! `.*` may be given for each API, and its default may hold `{api}`.
    QList<std::pair<QString, QString>> options{};
    QMap<QString, QStringList> choices{}; //!< the words of the options that take no other
    std::unique_ptr<Connector> (*make)(const ConnectorParts &parts);
    //! What it can do before it has been asked: for the page that offers products. Version-independent.
    Capabilities (*offers)();
    //! Of a product that keeps a history: historyQueries().
    QList<HistoryQuery> (*queries)(const Service &service, const ApiCode &api){nullptr};
};

[[nodiscard]] const QList<Product> &products();
[[nodiscard]] const Product *productOf(const QString &id);

} // namespace vigie
