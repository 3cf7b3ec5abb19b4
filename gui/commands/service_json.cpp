// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/service_json.h"

#include "gui/commands/access_json.h"
#include "gui/commands/contract_values.h"
#include "gui/commands/error_json.h"
#include "gui/commands/word_texts.h"
#include "model/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

class ServiceWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ServiceOutput)
};

using Kind = OutputColumn::Kind;

constexpr Words<ConnectionCheck::Step, 5> stepWords{{{ConnectionCheck::Step::Reach, "reach"},
                                                     {ConnectionCheck::Step::Tls, "tls"},
                                                     {ConnectionCheck::Step::Authentication, "authentication"},
                                                     {ConnectionCheck::Step::Version, "version"},
                                                     {ConnectionCheck::Step::Scopes, "scopes"}}};
constexpr Words<ConnectionCheck::Outcome, 3> outcomeWords{{{ConnectionCheck::Outcome::Passed, "passed"},
                                                           {ConnectionCheck::Outcome::Failed, "failed"},
                                                           {ConnectionCheck::Outcome::Skipped, "skipped"}}};

QJsonValue errorOf(const ServiceStatus &status)
{
    const std::optional<Error::Kind> kind = errorKindFromWord(status.errorKind);
    if (!kind)
        return QJsonValue::Null;
    return errorJson({.kind = *kind,
                      .subject = status.errorSubject,
                      .detail = status.errorDetail,
                      .httpStatus = status.errorHttpStatus});
}

QJsonObject optionsJson(const Service &service)
{
    QJsonObject options;
    for (auto option = service.options.cbegin(); option != service.options.cend(); ++option)
        options.insert(option.key(), option.value());
    return options;
}

QJsonObject checkJson(const ConnectionCheck &check)
{
    return {{u"step"_s, wordOf(stepWords, check.step)},
            {u"outcome"_s, wordOf(outcomeWords, check.outcome)},
            {u"fact"_s, jsonOf(check.fact)},
            {u"missing"_s, jsonOf(check.missing)},
            {u"error"_s, check.error ? QJsonValue(errorJson(*check.error)) : QJsonValue(QJsonValue::Null)}};
}

} // namespace

QJsonObject serviceJson(const Service &service, const ServiceStatus &status)
{
    return {{u"id"_s, service.id.value},
            {u"product"_s, service.product},
            {u"version"_s, jsonOf(service.version)},
            {u"name"_s, service.name},
            {u"url"_s, service.url.toString()},
            {u"environment"_s, environmentWord(service.environment)},
            {u"apis"_s, jsonOf(codesOf(service.apis))},
            {u"client_id"_s, jsonOf(service.clientId)},
            {u"ca"_s, jsonOf(service.caFile)},
            {u"client_certificate"_s, jsonOf(service.clientCertificateFile)},
            {u"proxy"_s, jsonOf(service.proxy.toString(QUrl::RemoveUserInfo))},
            {u"read_only"_s, service.readOnly},
            {u"options"_s, optionsJson(service)},
            {u"state"_s, syncStateWord(status.state)},
            {u"attempted_at"_s, jsonOf(status.attemptedAt)},
            {u"read_at"_s, jsonOf(status.readAt)},
            {u"error"_s, errorOf(status)}};
}

QList<OutputColumn> serviceColumns()
{
    return {{u"id"_s, ServiceWords::tr("Id")},
            {u"product"_s, ServiceWords::tr("Produit")},
            {u"version"_s, ServiceWords::tr("Version")},
            {u"name"_s, ServiceWords::tr("Nom")},
            {u"url"_s, ServiceWords::tr("Adresse")},
            {u"environment"_s, ServiceWords::tr("Environnement"), Kind::Word, false, environmentTexts()},
            {u"apis"_s, ServiceWords::tr("API"), Kind::List},
            {u"client_id"_s, ServiceWords::tr("Compte"), Kind::Text, true},
            {u"ca"_s, ServiceWords::tr("Autorité"), Kind::Text, true},
            {u"client_certificate"_s, ServiceWords::tr("Certificat client"), Kind::Text, true},
            {u"proxy"_s, ServiceWords::tr("Mandataire"), Kind::Text, true},
            {u"read_only"_s, ServiceWords::tr("Lecture seule"), Kind::Flag},
            {u"options"_s, ServiceWords::tr("Réglages"), Kind::Text, true},
            {u"attempted_at"_s, ServiceWords::tr("Tenté le"), Kind::Instant, true},
            {u"read_at"_s, ServiceWords::tr("Données du"), Kind::Instant},
            {u"error"_s, ServiceWords::tr("Erreur"), Kind::Error, true},
            {u"state"_s, ServiceWords::tr("État"), Kind::Word, false, syncStateTexts()}};
}

bool hasPassed(const QList<ConnectionCheck> &checks)
{
    return std::none_of(checks.cbegin(), checks.cend(),
                        [](const ConnectionCheck &check) { return check.outcome == ConnectionCheck::Outcome::Failed; });
}

OutputSheet testSheet(const ServiceId &service, const QList<ConnectionCheck> &checks)
{
    return {.fields = {{u"service"_s, ServiceWords::tr("Service")}, {u"ok"_s, ServiceWords::tr("Réussi"), Kind::Flag}},
            .values = {{u"service"_s, service.value},
                       {u"ok"_s, hasPassed(checks)},
                       {u"checks"_s, jsonList(checks, checkJson)}},
            .parts = {{u"checks"_s,
                       ServiceWords::tr("Étapes"),
                       {{u"step"_s, ServiceWords::tr("Étape"), Kind::Word},
                        {u"outcome"_s, ServiceWords::tr("Issue"), Kind::Word},
                        {u"fact"_s, ServiceWords::tr("Constat")},
                        {u"missing"_s, ServiceWords::tr("Manque"), Kind::List},
                        {u"error"_s, ServiceWords::tr("Erreur"), Kind::Error}}}}};
}

} // namespace vigie
