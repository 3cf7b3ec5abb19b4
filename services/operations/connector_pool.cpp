// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/connector_pool.h"

#include "services/connectors/secret_need.h"

#include "services/http/http_client.h"

#include <map>

namespace vigie {

namespace {

struct Secrets {
    Secret secret{};
    Secret certificatePassPhrase{};
};

HttpSettings httpSettings(const Service &service, const Secret &passPhrase)
{
    HttpSettings settings;
    settings.caFile = service.caFile;
    settings.clientCertificateFile = service.clientCertificateFile;
    settings.clientCertificatePassPhrase = passPhrase;
    settings.proxy = service.proxy;
    return settings;
}

//! A connector and the HTTP client that it uses, which dies after it.
struct Holder {
    explicit Holder(HttpSettings settings)
        : http(std::move(settings))
    {
    }
    HttpClient http;
    std::unique_ptr<Connector> connector{};
};

//! Absent is not an error: a certificate's key may have no pass phrase.
Future<Secret> passPhrase(SecretStore &store, const Service &service, QObject *owner, std::stop_token stop)
{
    if (service.clientCertificateFile.isEmpty())
        return settled<Secret>(Secret());
    const Settler<Secret> settler;
    whenDone<Secret>(store.read(certificateKeyOf(service.id.value), std::move(stop)), owner,
                     [settler](Result<Secret> read) {
                         const bool isMissing = !read && read.error().kind == Error::Kind::SecretMissing;
                         settler.settle(isMissing ? Result<Secret>(Secret()) : std::move(read));
                     });
    return settler.future();
}

//! Of a service that may do without: a machine without a keychain has none either.
Future<Secret> orNone(const Future<Secret> &read, QObject *owner)
{
    const Settler<Secret> settler;
    whenDone<Secret>(read, owner, [settler](Result<Secret> secret) {
        const bool isNone = !secret
            && (secret.error().kind == Error::Kind::SecretMissing || secret.error().kind == Error::Kind::NoKeychain);
        settler.settle(isNone ? Result<Secret>(Secret()) : std::move(secret));
    });
    return settler.future();
}

} // namespace

class ConnectorPool::Impl
{
public:
    struct Kept {
        Service service{};
        std::shared_ptr<Connector> connector{};
    };

    [[nodiscard]] const Product *product(const QString &id) const
    {
        const auto found = std::find_if(table.begin(), table.end(),
                                        [&id](const Product &product) { return product.id == id; });
        return found == table.end() ? nullptr : &*found;
    }

    SecretStore &secrets;
    QList<TermsProfile> profiles;
    QList<Product> table;
    std::map<ServiceId, Kept> kept{};
};

ConnectorPool::ConnectorPool(SecretStore &secrets, QList<TermsProfile> profiles, QObject *parent)
    : ConnectorPool(secrets, std::move(profiles), products(), parent)
{
}

ConnectorPool::ConnectorPool(SecretStore &secrets, QList<TermsProfile> profiles, QList<Product> table, QObject *parent)
    : QObject(parent)
    , m_impl(new Impl{.secrets = secrets, .profiles = std::move(profiles), .table = std::move(table)})
{
}

ConnectorPool::~ConnectorPool() = default;

Future<std::shared_ptr<Connector>> ConnectorPool::connector(const Service &service, std::stop_token stop)
{
    const auto kept = m_impl->kept.find(service.id);
    if (kept != m_impl->kept.end() && kept->second.service == service)
        return settled<std::shared_ptr<Connector>>(kept->second.connector);
    const Future<Secret> stored = m_impl->secrets.read(secretKeyOf(service.id.value), stop);
    const Future<Secret> secret = needsSecret(service.product) ? stored : orNone(stored, this);
    const Future<Secrets> both = andThen(secret, this, [this, service, stop](const Secret &read) {
        return mapped(passPhrase(m_impl->secrets, service, this, stop), [read](const Secret &phrase) {
            return Result<Secrets>(Secrets{.secret = read, .certificatePassPhrase = phrase});
        });
    });
    return andThen(both, this, [this, service](const Secrets &read) {
        Result<std::shared_ptr<Connector>> made = make(
            service, read.secret, read.certificatePassPhrase,
            [this, id = service.id](const Secret &renewed) { keep(id, renewed); });
        if (made)
            m_impl->kept[service.id] = {.service = service, .connector = *made};
        return settled<std::shared_ptr<Connector>>(std::move(made));
    });
}

//! A service gave a new secret in the place of the old one, which is worth nothing any more.
void ConnectorPool::keep(const ServiceId &service, const Secret &secret)
{
    whenDone<Done>(m_impl->secrets.write(secretKeyOf(service.value), secret, {}), this,
                   [this, service](const Result<Done> &written) {
                       if (!written) {
                           Q_EMIT logged(service,
                                         QStringLiteral("the new secret of the service could not be kept: %1")
                                             .arg(errorKindWord(written.error().kind)));
                       }
                   });
}

Result<std::shared_ptr<Connector>> ConnectorPool::connectorWith(const Service &service, const Secret &secret,
                                                                const Secret &certificatePassPhrase)
{
    return make(service, secret, certificatePassPhrase, {});
}

Result<std::shared_ptr<Connector>> ConnectorPool::make(const Service &service, const Secret &secret,
                                                       const Secret &certificatePassPhrase,
                                                       std::function<void(const Secret &)> keepSecret)
{
    const Product *product = m_impl->product(service.product);
    if (!product)
        return failure(Error::Kind::Unsupported, service.product);
    auto holder = std::make_shared<Holder>(httpSettings(service, certificatePassPhrase));
    connect(&holder->http, &HttpClient::logged, this,
            [this, id = service.id](const HttpLogLine &line) { Q_EMIT logged(id, line.text); });
    holder->connector = product->make({.service = service,
                                       .secret = secret,
                                       .http = holder->http,
                                       .profiles = m_impl->profiles,
                                       .keepSecret = std::move(keepSecret)});
    if (!holder->connector)
        return failure(Error::Kind::Unsupported, service.product);
    return std::shared_ptr<Connector>(holder, holder->connector.get());
}

std::optional<Capabilities> ConnectorPool::offers(const QString &product) const
{
    const Product *found = m_impl->product(product);
    return found ? std::optional(found->offers()) : std::nullopt;
}

void ConnectorPool::setProfiles(QList<TermsProfile> profiles)
{
    m_impl->profiles = std::move(profiles);
    m_impl->kept.clear();
}

void ConnectorPool::forget(const ServiceId &service) { m_impl->kept.erase(service); }

} // namespace vigie
