// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/connector_pool.h"

#include "services/connectors/secret_need.h"

#include "services/http/http_client.h"

#include <map>

namespace vigie {

namespace {

HttpSettings httpSettings(const Service &service, const ServiceSecrets &secrets)
{
    HttpSettings settings;
    settings.caFile = service.caFile;
    settings.clientCertificateFile = service.clientCertificateFile;
    settings.clientCertificatePassPhrase = secrets.certificatePassPhrase;
    settings.proxy = service.proxy;
    settings.proxyPassword = secrets.proxyPassword;
    return settings;
}

//! Who waits before a screen for the answer to « does it work? » does not wait for the last try.
HttpSettings quickened(HttpSettings settings)
{
    settings.timeout = std::chrono::seconds(10);
    settings.longestExchange = std::chrono::seconds(15);
    settings.tries = 2;
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

//! Absent is not an error: a certificate's key may have no pass phrase, a proxy's account no password.
Future<Secret> optionalSecret(SecretStore &store, const QString &key, QObject *owner, std::stop_token stop)
{
    if (key.isEmpty())
        return settled<Secret>(Secret());
    const Settler<Secret> settler;
    whenDone<Secret>(store.read(key, std::move(stop)), owner, [settler](Result<Secret> read) {
        const bool isMissing = !read && read.error().kind == Error::Kind::SecretMissing;
        settler.settle(isMissing ? Result<Secret>(Secret()) : std::move(read));
    });
    return settler.future();
}

QString certificateKeyIn(const Service &service)
{
    return service.clientCertificateFile.isEmpty() ? QString() : certificateKeyOf(service.id.value);
}

QString proxyKeyIn(const Service &service)
{
    return service.proxy.userName().isEmpty() ? QString() : proxyKeyOf(service.id.value);
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
    return andThen(secretsOf(service, std::move(stop)), this, [this, service](const ServiceSecrets &read) {
        Result<std::shared_ptr<Connector>> made = make(service, read, Patience::Usual);
        if (made)
            m_impl->kept[service.id] = {.service = service, .connector = *made};
        return settled<std::shared_ptr<Connector>>(std::move(made));
    });
}

Future<std::shared_ptr<Connector>> ConnectorPool::connectorForTest(const Service &service, std::stop_token stop)
{
    return andThen(secretsOf(service, std::move(stop)), this, [this, service](const ServiceSecrets &read) {
        return settled<std::shared_ptr<Connector>>(make(service, read, Patience::ForTest));
    });
}

Future<ServiceSecrets> ConnectorPool::secretsOf(const Service &service, std::stop_token stop)
{
    SecretStore &store = m_impl->secrets;
    const Future<Secret> stored = store.read(secretKeyOf(service.id.value), stop);
    const Future<Secret> own = needsSecret(service.product) ? stored : orNone(stored, this);
    return andThen(own, this, [=, this, &store](const Secret &secret) {
        return andThen(
            optionalSecret(store, certificateKeyIn(service), this, stop), this,
            [=, this, &store](const Secret &phrase) {
                return mapped(optionalSecret(store, proxyKeyIn(service), this, stop), [=](const Secret &password) {
                    return Result<ServiceSecrets>(
                        ServiceSecrets{.secret = secret, .certificatePassPhrase = phrase, .proxyPassword = password});
                });
            });
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

Result<std::shared_ptr<Connector>> ConnectorPool::connectorWith(const Service &service, const ServiceSecrets &secrets)
{
    return make(service, secrets, Patience::ForTypedTest);
}

Result<std::shared_ptr<Connector>> ConnectorPool::make(const Service &service, const ServiceSecrets &secrets,
                                                       Patience patience)
{
    const Product *product = m_impl->product(service.product);
    if (!product)
        return failure(Error::Kind::Unsupported, service.product);
    std::function<void(const Secret &)> keepSecret;
    if (patience != Patience::ForTypedTest)
        keepSecret = [this, id = service.id](const Secret &renewed) { keep(id, renewed); };
    const HttpSettings usual = httpSettings(service, secrets);
    auto holder = std::make_shared<Holder>(patience == Patience::Usual ? usual : quickened(usual));
    connect(&holder->http, &HttpClient::logged, this,
            [this, id = service.id](const HttpLogLine &line) { Q_EMIT logged(id, line.text); });
    holder->connector = product->make({.service = service,
                                       .secret = secrets.secret,
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
