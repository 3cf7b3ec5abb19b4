// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/service_faults.h"

#include "services/http/tls_setup.h"

#include <QFileInfo>
#include <QHostAddress>
#include <QRegularExpression>

#include <optional>

namespace vigie {

namespace {

using Fault = std::optional<ServiceFault>;

bool isWellFormed(const ServiceId &id)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z0-9][a-z0-9-]{0,40}\\z"));
    return form.match(id.value).hasMatch();
}

Fault urlFault(const QUrl &url, PlainHttp plainHttp)
{
    const bool isPlain = url.scheme() == QLatin1String("http");
    if (!url.isValid() || url.host().isEmpty() || (!isPlain && url.scheme() != QLatin1String("https")))
        return ServiceFault::BadUrl;
    if (!url.userInfo().isEmpty())
        return ServiceFault::AccountInUrl;
    if (isPlain && plainHttp == PlainHttp::Refused && !isOnThisMachine(url))
        return ServiceFault::PlainHttp;
    return std::nullopt;
}

Fault authorityFault(const QString &file)
{
    if (file.isEmpty())
        return std::nullopt;
    const auto tls = tlsConfiguration({.caFile = file});
    if (tls)
        return std::nullopt;
    return tls.error().kind == Error::Kind::InvalidInput ? ServiceFault::NoAuthority
                                                         : ServiceFault::AuthorityUnreadable;
}

//! Its content is told once its pass phrase is known: by the test of the connection.
Fault certificateFault(const QString &file)
{
    const QFileInfo info(file);
    const bool isReadable = file.isEmpty() || (info.isFile() && info.isReadable());
    return isReadable ? Fault() : ServiceFault::CertificateUnreadable;
}

Fault proxyFault(const QUrl &proxy)
{
    if (proxy.isEmpty())
        return std::nullopt;
    const QStringList schemes{QStringLiteral("http"), QStringLiteral("socks5"), QStringLiteral("socks5h")};
    if (!proxy.isValid() || proxy.host().isEmpty() || !schemes.contains(proxy.scheme()))
        return ServiceFault::BadProxy;
    return proxy.password().isEmpty() ? Fault() : ServiceFault::PasswordInProxy;
}

} // namespace

bool isOnThisMachine(const QUrl &url)
{
    const QString host = url.host();
    return host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost"))
        || QHostAddress(host).isLoopback();
}

QList<ServiceFault> faultsOf(const Service &service, PlainHttp plainHttp)
{
    const Fault name = service.name.trimmed().isEmpty() ? Fault(ServiceFault::NoName) : Fault();
    const Fault id = isWellFormed(service.id) ? Fault() : Fault(ServiceFault::BadId);
    QList<ServiceFault> faults;
    for (const Fault &fault : {name, id, urlFault(service.url, plainHttp), authorityFault(service.caFile),
                               certificateFault(service.clientCertificateFile), proxyFault(service.proxy)}) {
        if (fault)
            faults.append(*fault);
    }
    return faults;
}

} // namespace vigie
