// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/journal/journal_words.h"

#include <QCoreApplication>

namespace vigie {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(vigie::JournalWords)

public:
    static QString action(const QString &action)
    {
        const QMap<QString, QString> known{
            {QStringLiteral("workspace.created"), tr("Espace de travail créé")},
            {QStringLiteral("service.added"), tr("Service ajouté")},
            {QStringLiteral("service.edited"), tr("Service modifié")},
            {QStringLiteral("service.removed"), tr("Service retiré")},
            {QStringLiteral("sync.finished"), tr("Synchronisation")},
            {QStringLiteral("application.joined"), tr("Application rattachée")},
            {QStringLiteral("application.separated"), tr("Rattachement repris")},
            {QStringLiteral("document.attached"), tr("Pièce jointe")},
            {QStringLiteral("document.replaced"), tr("Pièce remplacée")},
            {QStringLiteral("document.removed"), tr("Pièce retirée")},
            {QStringLiteral("incident.opened"), tr("Incident ouvert")},
            {QStringLiteral("incident.changed"), tr("Incident : dossier modifié")},
            {QStringLiteral("incident.step"), tr("Incident : étape")},
            {QStringLiteral("incident.answer"), tr("Incident : contenu à dire complété")},
            {QStringLiteral("incident.sent"), tr("Incident : envoi daté")},
            {QStringLiteral("incident.tokens"), tr("Incident : jetons versés")},
            {QStringLiteral("incident.revoked"), tr("Incident : révocations demandées")},
            {QStringLiteral("incident.note"), tr("Incident : fait noté")},
            {QStringLiteral("incident.evidence"), tr("Incident : pièce ajoutée")},
            {QStringLiteral("incident.returned"), tr("Incident : remise en service")},
            {QStringLiteral("incident.closed"), tr("Incident clos")},
            {QStringLiteral("incident.reopened"), tr("Incident rouvert")},
            {QStringLiteral("notice.drafted"), tr("Avis préparé")},
            {QStringLiteral("notice.changed"), tr("Avis modifié")},
            {QStringLiteral("notice.sent"), tr("Avis envoyé")},
            {QStringLiteral("notice.abandoned"), tr("Avis abandonné")},
            {QStringLiteral("homologation.recorded"), tr("Homologation enregistrée")},
            {QStringLiteral("homologation.corrected"), tr("Homologation complétée")},
            {QStringLiteral("homologation.exchange_recorded"), tr("Échange sur les réserves consigné")},
            {QStringLiteral("homologation.risk_changed"), tr("Changement de risque signalé")},
            {QStringLiteral("homologation.renewal_changed"), tr("Renouvellement de l’homologation changé")},
            {QStringLiteral("homologation.removed"), tr("Homologation retirée")},
            {QStringLiteral("quota.raise_recorded"), tr("Augmentation de quota renseignée")},
            {QStringLiteral("price.convention_recorded"), tr("Convention financière enregistrée")},
            {QStringLiteral("price.recorded"), tr("Tarif enregistré")},
            {QStringLiteral("price.quantity_recorded"), tr("Plis de l’année enregistrés")},
            {QStringLiteral("rights_request.recorded"), tr("Demande de droits enregistrée")},
            {QStringLiteral("rights_request.changed"), tr("Demande de droits corrigée")},
            {QStringLiteral("rights_request.extended"), tr("Demande de droits : délai prolongé")},
            {QStringLiteral("rights_request.answered"), tr("Demande de droits : réponse donnée")},
            {QStringLiteral("rights_request.searched"), tr("Demande de droits : recherche")},
            {QStringLiteral("rights_request.exported"), tr("Demande de droits : données remises")},
            {QStringLiteral("personal_data.rectified"), tr("Données d’une personne rectifiées")},
            {QStringLiteral("personal_data.erased"), tr("Données d’une personne effacées")},
            {QStringLiteral("personal_data.restricted"), tr("Traitement des données d’une personne limité")},
            {QStringLiteral("personal_data.restriction_lifted"), tr("Limitation d’un traitement levée")},
            {QStringLiteral("personal_data.kept"), tr("Effacement refusé, données conservées")},
            {QStringLiteral("contact.recorded"), tr("Contact saisi")},
            {QStringLiteral("contact.removed"), tr("Contact saisi retiré")},
            {QStringLiteral("gate.recorded"), tr("Condition d’accès renseignée")},
            {QStringLiteral("data.erased"), tr("Données effacées")},
            {QStringLiteral("delivery.end_recorded"), tr("Fin de la délivrance renseignée")},
            {QStringLiteral("profile.stored"), tr("Version des CGU enregistrée")},
            {QStringLiteral("profile.withdrawn"), tr("Version des CGU retirée")},
            {QStringLiteral("token.revoke.intended"), tr("Révocation prévue")},
            {QStringLiteral("token.revoke.sent"), tr("Révocation envoyée")},
            {QStringLiteral("token.revoke.accepted"), tr("Révocation acceptée par le service")},
            {QStringLiteral("token.revoke.may_pass"), tr("Révocation acceptée, peut encore passer")},
            {QStringLiteral("token.revoke.verified"), tr("Révocation vérifiée")},
            {QStringLiteral("token.revoke.refused"), tr("Révocation refusée par le service")},
            {QStringLiteral("token.revoke.unreachable"), tr("Révocation non partie : service injoignable")},
            {QStringLiteral("token.revoke.cancelled"), tr("Révocation annulée")},
            {QStringLiteral("token.restore.intended"), tr("Rétablissement prévu")},
            {QStringLiteral("token.restore.sent"), tr("Rétablissement envoyé")},
            {QStringLiteral("token.restore.accepted"), tr("Rétablissement accepté par le service")},
            {QStringLiteral("token.restore.verified"), tr("Rétablissement vérifié")},
            {QStringLiteral("token.restore.refused"), tr("Rétablissement refusé par le service")},
            {QStringLiteral("token.restore.unreachable"), tr("Rétablissement non parti : service injoignable")},
            {QStringLiteral("token.restore.may_pass"), tr("Rétablissement accepté, effet attendu")},
            {QStringLiteral("token.restore.cancelled"), tr("Rétablissement annulé")},
            {QStringLiteral("quota.change.intended"), tr("Changement de quota prévu")},
            {QStringLiteral("quota.change.sent"), tr("Changement de quota envoyé")},
            {QStringLiteral("quota.change.accepted"), tr("Changement de quota accepté par le service")},
            {QStringLiteral("quota.change.may_pass"), tr("Changement de quota accepté, effet attendu")},
            {QStringLiteral("quota.change.verified"), tr("Changement de quota vérifié")},
            {QStringLiteral("quota.change.refused"), tr("Changement de quota refusé par le service")},
            {QStringLiteral("quota.change.unreachable"), tr("Changement de quota non parti : service injoignable")},
            {QStringLiteral("quota.change.cancelled"), tr("Changement de quota annulé")},
        };
        return known.value(action, action);
    }

    static QString object(const JournalEntry &entry)
    {
        const QMap<QString, QString> kinds{{QStringLiteral("credential"), tr("Jeton %1")},
                                           {QStringLiteral("subscription"), tr("Souscription %1")},
                                           {QStringLiteral("service"), tr("Service %1")},
                                           {QStringLiteral("application"), tr("Application %1")},
                                           {QStringLiteral("document"), tr("Pièce %1")},
                                           {QStringLiteral("incident"), tr("Incident %1")},
                                           {QStringLiteral("notice"), tr("Avis %1")},
                                           {QStringLiteral("homologation"), tr("Homologation %1")},
                                           {QStringLiteral("gate"), tr("Condition %1")},
                                           {QStringLiteral("partner"), tr("Partenaire %1")},
                                           {QStringLiteral("profile"), tr("CGU %1")},
                                           {QStringLiteral("quota_raise"), tr("Augmentation de quota %1")},
                                           {QStringLiteral("rights_request"), tr("Demande de droits %1")},
                                           {QStringLiteral("partner"), tr("Partenaire %1")},
                                           {QStringLiteral("api"), tr("API %1")},
                                           {QStringLiteral("workspace"), tr("Espace de travail %1")}};
        const auto kind = kinds.constFind(entry.objectKind);
        const QString text = kind == kinds.constEnd() ? entry.objectKind + QStringLiteral(" %1") : *kind;
        return text.arg(entry.objectReference).trimmed();
    }

    static StateText outcome(const QString &outcome)
    {
        if (outcome == QLatin1String("ok"))
            return {Glyph::Ok, tr("Fait")};
        if (outcome == QLatin1String("refused"))
            return {Glyph::Refused, tr("Refusé")};
        if (outcome == QLatin1String("failed"))
            return {Glyph::Unreachable, tr("Échec")};
        if (outcome == QLatin1String("partial"))
            return {Glyph::Late, tr("En partie")};
        if (outcome == QLatin1String("cancelled"))
            return {Glyph::Cancelled, tr("Annulé")};
        return {Glyph::Unknown, outcome};
    }

    static QString fault(const QString &why)
    {
        if (why == QLatin1String("changed"))
            return tr("elle a été changée");
        if (why == QLatin1String("removed"))
            return tr("une entrée a été retirée");
        if (why == QLatin1String("reordered"))
            return tr("des entrées ont été déplacées");
        if (why == QLatin1String("truncated"))
            return tr("la fin du journal a été retirée");
        return why;
    }
};

} // namespace

QString journalActionText(const QString &action) { return Words::action(action); }
QString journalObjectText(const JournalEntry &entry) { return Words::object(entry); }
StateText journalOutcomeState(const QString &outcome) { return Words::outcome(outcome); }
QString journalFaultText(const QString &why) { return Words::fault(why); }

} // namespace vigie
