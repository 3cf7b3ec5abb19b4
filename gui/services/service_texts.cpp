// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/services/service_texts.h"

#include "gui/common/error_text.h"
#include "gui/common/state_text.h"
#include "services/connectors/history_reader.h"

#include <QCoreApplication>
#include <QLocale>

namespace vigie {

namespace {

class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ServiceTexts)

public:
    static QString verb(Verb verb)
    {
        switch (verb) {
        case Verb::RevokeCredential:
            return tr("révoquer un jeton");
        case Verb::RevokeToken:
            return tr("révoquer un jeton divulgué");
        case Verb::DisableCredential:
            return tr("désactiver");
        case Verb::EnableCredential:
            return tr("réactiver");
        case Verb::RenewSecret:
            return tr("renouveler un secret");
        case Verb::RevokeSessions:
            return tr("fermer les sessions");
        case Verb::BlockSubscription:
            return tr("bloquer une souscription");
        case Verb::BlockProduction:
            return tr("bloquer la production seule");
        case Verb::UnblockSubscription:
            return tr("débloquer");
        case Verb::SuspendApplication:
            return tr("suspendre une application");
        case Verb::ChangePlan:
            return tr("changer un quota");
        }
        Q_UNREACHABLE();
    }

    static QString reads(const Capabilities &capabilities)
    {
        QStringList parts;
        if (capabilities.readsHabilitations)
            parts << tr("demandes, habilitations, contacts, homologations");
        if (capabilities.readsApplications)
            parts << tr("applications, souscriptions");
        if (capabilities.readsCredentials)
            parts << tr("jetons");
        if (capabilities.readsDelegations)
            parts << tr("délégations d’éditeurs");
        return parts.isEmpty() ? tr("rien") : parts.join(tr(", "));
    }

    static QString acts(const Capabilities &capabilities)
    {
        QStringList parts;
        for (const VerbFacts &facts : capabilities.verbs)
            parts << verb(facts.verb);
        return parts.isEmpty() ? tr("rien") : parts.join(tr(", "));
    }

    static QString note(const Product &product)
    {
        const Capabilities capabilities = product.offers();
        const QString read = readsHistory(product.id) ? tr("disponibilité et appels") : reads(capabilities);
        return tr("Lit : %1. Agit : %2.").arg(read, acts(capabilities));
    }

    static QString contents(const Service &service, const ServiceContents &contents)
    {
        const Product *product = productOf(service.product);
        const Capabilities capabilities = product ? product->offers() : Capabilities{};
        QStringList parts;
        if (readsHistory(service.product) || contents.measuredApis > 0)
            parts << tr("%Ln API mesurée(s)", nullptr, int(contents.measuredApis));
        if (capabilities.readsHabilitations || contents.habilitations > 0)
            parts << tr("%Ln habilitation(s)", nullptr, int(contents.habilitations));
        if (capabilities.readsCredentials || contents.credentials > 0)
            parts << tr("%Ln jeton(s)", nullptr, int(contents.credentials));
        else if (capabilities.readsApplications)
            parts << tr("%Ln application(s)", nullptr, int(contents.applications));
        return parts.isEmpty() ? tr("rien à lire") : parts.join(tr(", "));
    }

    static QString line(const Service &service)
    {
        return tr("%1 · %2").arg(productName(service), environmentText(service.environment));
    }

    static StateText state(const Service &service, const ServiceStatus &status)
    {
        switch (status.state) {
        case SyncState::Never:
            return {Glyph::Unknown, tr("Jamais lu")};
        case SyncState::Ok:
            return service.readOnly ? StateText{Glyph::Information, tr("Lecture seule")}
                                    : StateText{Glyph::Ok, tr("À jour")};
        case SyncState::Partial:
            return {Glyph::Late, tr("Lu en partie")};
        case SyncState::Failed:
            return failedState(lastError(status).kind);
        }
        Q_UNREACHABLE();
    }

    static StateText failedState(Error::Kind kind)
    {
        if (kind == Error::Kind::SecretMissing)
            return {Glyph::ToMend, tr("Secret à saisir")};
        if (kind == Error::Kind::KeychainLocked)
            return {Glyph::Suspended, tr("Trousseau verrouillé")};
        if (kind == Error::Kind::Unauthorised || kind == Error::Kind::Forbidden)
            return {Glyph::Refused, tr("Accès refusé")};
        return {Glyph::Unreachable, tr("Injoignable")};
    }

    static QString step(ConnectionCheck::Step step)
    {
        switch (step) {
        case ConnectionCheck::Step::Reach:
            return tr("Adresse jointe");
        case ConnectionCheck::Step::Tls:
            return tr("Certificat reconnu");
        case ConnectionCheck::Step::Authentication:
            return tr("Accès accordé");
        case ConnectionCheck::Step::Version:
            return tr("Produit et version");
        case ConnectionCheck::Step::Scopes:
            return tr("Accès aux données");
        }
        Q_UNREACHABLE();
    }

    static StateText outcome(const ConnectionCheck &check)
    {
        switch (check.outcome) {
        case ConnectionCheck::Outcome::Passed:
            return {Glyph::Ok, step(check.step)};
        case ConnectionCheck::Outcome::Failed:
            return {Glyph::Refused, step(check.step)};
        case ConnectionCheck::Outcome::Skipped:
            return {Glyph::NotApplicable, step(check.step)};
        }
        Q_UNREACHABLE();
    }

    static QString remedy(const ConnectionCheck &check)
    {
        if (check.outcome != ConnectionCheck::Outcome::Failed)
            return {};
        if (!check.missing.isEmpty() && check.error && check.error->kind == Error::Kind::NotFound) {
            return tr("Aucune mesure récente pour : %1. Essayez les requêtes du service : une sonde arrêtée, ou dont "
                      "les "
                      "étiquettes ont changé, ne rend plus rien.")
                .arg(check.missing.join(tr(", ")));
        }
        if (!check.missing.isEmpty()) {
            return tr("Droits manquants : %1. Demandez-les pour ce compte à l’exploitant du service.")
                .arg(check.missing.join(tr(", ")));
        }
        if (!check.error)
            return tr("Lisez le journal technique du service.");
        const ErrorText text = errorText(*check.error);
        return text.happened + u' ' + text.toDo;
    }
};

} // namespace

QString productNote(const Product &product) { return Sentences::note(product); }

QString productName(const Service &service)
{
    const Product *product = productOf(service.product);
    return product ? product->name : service.product;
}

QString serviceContentsText(const Service &service, const ServiceContents &contents)
{
    return Sentences::contents(service, contents);
}

QString productLine(const Service &service) { return Sentences::line(service); }

StateText syncStateText(const Service &service, const ServiceStatus &status)
{
    return Sentences::state(service, status);
}

Error lastError(const ServiceStatus &status)
{
    return {.kind = errorKindFromWord(status.errorKind).value_or(Error::Kind::ServiceFault),
            .subject = status.errorSubject,
            .detail = status.errorDetail,
            .httpStatus = status.errorHttpStatus};
}

QString checkStepText(ConnectionCheck::Step step) { return Sentences::step(step); }
StateText checkStateText(const ConnectionCheck &check) { return Sentences::outcome(check); }
QString checkRemedy(const ConnectionCheck &check) { return Sentences::remedy(check); }

} // namespace vigie
