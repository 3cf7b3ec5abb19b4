// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/service_options.h"

#include "gui/commands/known_profiles.h"
#include "gui/commands/near_match.h"
#include "gui/common/service_fault_text.h"
#include "services/connectors/products.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

class ServiceWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ServiceOptions)
};

using Kind = Option::Kind;

QStringList productIds()
{
    QStringList ids;
    for (const Product &product : products())
        ids << product.id;
    return ids;
}

QList<Option> requiredOptions()
{
    const QStringList environments{environmentWord(Environment::Sandbox), environmentWord(Environment::Production)};
    return {{.name = u"product"_s,
             .kind = Kind::Word,
             .value = ServiceWords::tr("PRODUIT"),
             .summary = ServiceWords::tr("le logiciel du service : %1").arg(productIds().join(u", "_s)),
             .words = productIds()},
            {.name = u"name"_s,
             .kind = Kind::Text,
             .value = ServiceWords::tr("NOM"),
             .summary = ServiceWords::tr("son nom, pour les personnes")},
            {.name = u"url"_s, .kind = Kind::Url, .value = u"URL"_s, .summary = ServiceWords::tr("son adresse")},
            {.name = u"environment"_s,
             .kind = Kind::Word,
             .value = environments.join(u'|'),
             .summary = ServiceWords::tr("bac à sable ou production"),
             .words = environments}};
}

QList<Option> freeOptions()
{
    return {{.name = u"api"_s,
             .kind = Kind::Text,
             .value = ServiceWords::tr("CODE"),
             .summary = ServiceWords::tr("une API qu’il sert (par défaut : ce que disent ses données)"),
             .repeated = true},
            {.name = u"client-id"_s,
             .kind = Kind::Text,
             .value = u"ID"_s,
             .summary = ServiceWords::tr("l’identifiant du compte de la console")},
            {.name = u"ca"_s,
             .kind = Kind::File,
             .value = ServiceWords::tr("FICHIER"),
             .summary = ServiceWords::tr("autorité privée (PEM)")},
            {.name = u"client-certificate"_s,
             .kind = Kind::File,
             .value = ServiceWords::tr("FICHIER"),
             .summary = ServiceWords::tr("certificat client (PEM ou PKCS#12)")},
            {.name = u"proxy"_s,
             .kind = Kind::Url,
             .value = u"URL"_s,
             .summary = ServiceWords::tr("mandataire (par défaut : celui du système)")},
            {.name = u"allow-http"_s,
             .summary = ServiceWords::tr("admettre une adresse en http:// d’une autre machine : rien n’est chiffré")},
            {.name = u"read-only"_s, .summary = ServiceWords::tr("ne jamais rien y modifier")},
            {.name = u"option"_s,
             .kind = Kind::Pair,
             .value = ServiceWords::tr("CLÉ=VALEUR"),
             .summary = ServiceWords::tr("réglage propre au produit"),
             .repeated = true}};
}

QString text(const CommandRun &run, const QString &option, const QString &otherwise)
{
    return run.has(option) ? run.value(option) : otherwise;
}

QUrl url(const CommandRun &run, const QString &option, const QUrl &otherwise)
{
    return run.has(option) ? QUrl(run.value(option), QUrl::StrictMode) : otherwise;
}

void setProductOptions(Service &service, const QStringList &pairs)
{
    for (const QString &pair : pairs) {
        const QString key = pair.section(u'=', 0, 0);
        const QString value = pair.section(u'=', 1);
        if (value.isEmpty())
            service.options.remove(key);
        else
            service.options.insert(key, value);
    }
}

QString unknownOption(const Service &service, const Product &product)
{
    QStringList known;
    for (const auto &[key, otherwise] : product.options)
        known << key;
    for (auto option = service.options.cbegin(); option != service.options.cend(); ++option) {
        if (known.contains(option.key()) || known.contains(option.key().section(u'.', 0, 0) + u".*"_s))
            continue;
        const std::optional<QString> near = nearMatch(option.key(), known);
        return near ? ServiceWords::tr("%1 n’a pas de réglage « %2 ». Vouliez-vous dire « %3 » ?")
                          .arg(product.name, option.key(), *near)
                    : ServiceWords::tr("%1 n’a pas de réglage « %2 ».").arg(product.name, option.key());
    }
    return {};
}

QString wrongChoice(const Service &service, const Product &product)
{
    for (auto choice = product.choices.cbegin(); choice != product.choices.cend(); ++choice) {
        const QString value = service.options.value(choice.key());
        if (!value.isEmpty() && !choice.value().contains(value)) {
            return ServiceWords::tr("Le réglage « %1 » ne connaît pas « %2 » : %3.")
                .arg(choice.key(), value, choice.value().join(u", "_s));
        }
    }
    return {};
}

//! What to do about it here, where the window has a field for it.
QString advice(ServiceFault fault, const Service &service)
{
    if (fault == ServiceFault::PlainHttp)
        return u' ' + ServiceWords::tr("Ici : --allow-http.");
    if (fault == ServiceFault::PasswordInProxy)
        return u' ' + ServiceWords::tr("Ici : « vigie services set-secret %1 --proxy ».").arg(service.id.value);
    return {};
}

//! An address that was accepted once is not asked about again when something else is edited.
QString faultOfSettings(const Service &service, const CommandRun &run)
{
    const bool isAccepted = run.has(u"allow-http"_s) || !run.has(u"url"_s);
    const QList<ServiceFault> faults = faultsOf(service, isAccepted ? PlainHttp::Accepted : PlainHttp::Refused);
    return faults.isEmpty() ? QString() : serviceFaultText(faults.first()) + advice(faults.first(), service);
}

} // namespace

QList<Option> serviceAddOptions()
{
    QList<Option> options{{.name = u"id"_s,
                           .kind = Kind::Text,
                           .value = u"ID"_s,
                           .summary = ServiceWords::tr("son identifiant : lettres minuscules, chiffres et tirets"),
                           .required = true}};
    for (Option option : requiredOptions()) {
        option.required = true;
        options << option;
    }
    return options + freeOptions();
}

QList<Option> serviceEditOptions()
{
    // A service of another product is another service.
    QList<Option> options = requiredOptions().mid(1);
    options << freeOptions();
    options << Option{.name = u"read-write"_s, .summary = ServiceWords::tr("ôter la lecture seule")};
    return options;
}

Service withOptions(Service service, const CommandRun &run)
{
    service.product = text(run, u"product"_s, service.product);
    service.name = text(run, u"name"_s, service.name);
    service.url = url(run, u"url"_s, service.url);
    service.environment = environmentFromWord(run.value(u"environment"_s)).value_or(service.environment);
    service.clientId = text(run, u"client-id"_s, service.clientId);
    service.caFile = text(run, u"ca"_s, service.caFile);
    service.clientCertificateFile = text(run, u"client-certificate"_s, service.clientCertificateFile);
    service.proxy = url(run, u"proxy"_s, service.proxy);
    service.readOnly = (service.readOnly || run.has(u"read-only"_s)) && !run.has(u"read-write"_s);
    if (run.has(u"api"_s)) {
        service.apis.clear();
        for (const QString &code : run.values(u"api"_s))
            service.apis << ApiCode{code};
    }
    setProductOptions(service, run.values(u"option"_s));
    return service;
}

QString faultOf(const Service &service, const CommandRun &run, const QList<TermsProfile> &profiles)
{
    const Product *product = productOf(service.product);
    if (!product)
        return ServiceWords::tr("« %1 » n’est pas un produit connu.").arg(service.product);
    if (product->needsClientId && service.clientId.isEmpty())
        return ServiceWords::tr("%1 demande --client-id.").arg(product->name);
    if (const QString fault = unknownOption(service, *product); !fault.isEmpty())
        return fault;
    if (const QString fault = wrongChoice(service, *product); !fault.isEmpty())
        return fault;
    if (const QString fault = faultOfSettings(service, run); !fault.isEmpty())
        return fault;
    QStringList codes;
    for (const ApiCode &api : service.apis)
        codes << api.value;
    return unknownApi(codes, profiles);
}

} // namespace vigie
