// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/service.h"
#include "model/terms/terms_profile.h"
#include "services/async/future.h"
#include "services/connectors/connector.h"
#include "services/connectors/products.h"
#include "services/secrets/secret_store.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace vigie {

//! What is needed to speak to a service; what it has no use for is empty.
struct ServiceSecrets {
    Secret secret{};
    Secret certificatePassPhrase{};
    Secret proxyPassword{};
};

//! Makes the connector of a service: reads its secrets, builds its HTTP client, and keeps both for the next use.
class ConnectorPool : public QObject
{
    Q_OBJECT

public:
    ConnectorPool(SecretStore &secrets, QList<TermsProfile> profiles, QObject *parent = nullptr);
    //! With that table of products instead of products().
    ConnectorPool(SecretStore &secrets, QList<TermsProfile> profiles, QList<Product> table, QObject *parent = nullptr);
    ~ConnectorPool() override;

    //! Shared: whoever holds it keeps it alive. Errors: those of the secret store, Unsupported for a product that
    //! is not in the table.
    [[nodiscard]] Future<std::shared_ptr<Connector>> connector(const Service &service, std::stop_token stop);
    //! The same for the test of a connection: it gives up early, and is not kept.
    [[nodiscard]] Future<std::shared_ptr<Connector>> connectorForTest(const Service &service, std::stop_token stop);
    //! With secrets that are not stored yet: the test of a connection being typed.
    [[nodiscard]] Result<std::shared_ptr<Connector>> connectorWith(const Service &service,
                                                                   const ServiceSecrets &secrets);
    //! What a service of that product can do before it has been asked; nothing for an unknown product.
    [[nodiscard]] std::optional<Capabilities> offers(const QString &product) const;
    //! Other terms: the connectors that are kept are made anew at their next use.
    void setProfiles(QList<TermsProfile> profiles);
    //! Its settings or its secret changed.
    void forget(const ServiceId &service);

Q_SIGNALS:
    //! One try of one request, without a secret.
    void logged(const vigie::ServiceId &service, const QString &line);

private:
    void keep(const ServiceId &service, const Secret &secret);
    enum class Patience { Usual, ForTest, ForTypedTest };
    [[nodiscard]] Future<ServiceSecrets> secretsOf(const Service &service, std::stop_token stop);
    [[nodiscard]] Result<std::shared_ptr<Connector>> make(const Service &service, const ServiceSecrets &secrets,
                                                          Patience patience);

    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace vigie
