// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/connectors/products.h"

#include "services/connectors/datapass/datapass_connector.h"
#include "services/connectors/editor_api/editor_api_connector.h"
#include "services/connectors/history_reader.h"
#include "services/connectors/keycloak/keycloak_connector.h"
#include "services/connectors/oauth2/oauth2_connector.h"
#include "services/connectors/prometheus/prometheus_connector.h"
#include "services/connectors/secret_need.h"
#include "services/connectors/wso2/wso2_connector.h"

#include <algorithm>

namespace vigie {

const VerbFacts *Capabilities::facts(Verb verb) const
{
    const auto found = std::find_if(verbs.begin(), verbs.end(),
                                    [verb](const VerbFacts &candidate) { return candidate.verb == verb; });
    return found == verbs.end() ? nullptr : &*found;
}

//! One line a product: the function that its folder declares.
const QList<Product> &products()
{
    static const QList<Product> table{
        datapassProduct(), editorApiProduct(), keycloakProduct(), oauth2Product(), prometheusProduct(), wso2Product(),
    };
    return table;
}

bool readsHistory(const QString &product)
{
    const Product *found = productOf(product);
    return found && found->queries;
}

QList<HistoryQuery> historyQueries(const Service &service, const ApiCode &api)
{
    return readsHistory(service.product) ? productOf(service.product)->queries(service, api) : QList<HistoryQuery>{};
}

bool needsSecret(const QString &product)
{
    static const QStringList without{prometheusProduct().id};
    return !without.contains(product);
}

const Product *productOf(const QString &id)
{
    const auto found = std::find_if(products().begin(), products().end(),
                                    [&id](const Product &product) { return product.id == id; });
    return found == products().end() ? nullptr : &*found;
}

} // namespace vigie
