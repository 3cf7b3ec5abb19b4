// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/due_words.h"

#include "model/calendar/paris_time.h"
#include "services/reports/access_words.h"
#include "services/reports/phrases.h"
#include "services/reports/report_text.h"

#include <QCoreApplication>

namespace vigie {

namespace {

class DueWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::DueWords)
};

constexpr Phrase objectKinds[] = {
    {"access_traces", QT_TRANSLATE_NOOP("vigie::DueWords", "Traces d’accès")},
    {"account_data", QT_TRANSLATE_NOOP("vigie::DueWords", "Données de compte")},
    {"availability", QT_TRANSLATE_NOOP("vigie::DueWords", "Disponibilité")},
    {"change", QT_TRANSLATE_NOOP("vigie::DueWords", "Changement annoncé")},
    {"client_certificate", QT_TRANSLATE_NOOP("vigie::DueWords", "Certificat client")},
    {"condition", QT_TRANSLATE_NOOP("vigie::DueWords", "Condition d’accès")},
    {"contacts", QT_TRANSLATE_NOOP("vigie::DueWords", "Contacts")},
    {"contacts_check", QT_TRANSLATE_NOOP("vigie::DueWords", "Vérification des contacts")},
    {"credential", QT_TRANSLATE_NOOP("vigie::DueWords", "Jeton")},
    {"datapass_data", QT_TRANSLATE_NOOP("vigie::DueWords", "Données DataPass")},
    {"declared_fields", QT_TRANSLATE_NOOP("vigie::DueWords", "Déclarations du partenaire")},
    {"document", QT_TRANSLATE_NOOP("vigie::DueWords", "Document")},
    {"duty", QT_TRANSLATE_NOOP("vigie::DueWords", "Obligation")},
    {"gate", QT_TRANSLATE_NOOP("vigie::DueWords", "Ouverture d’accès")},
    {"homologation", QT_TRANSLATE_NOOP("vigie::DueWords", "Attestation d’homologation")},
    {"incident", QT_TRANSLATE_NOOP("vigie::DueWords", "Incident")},
    {"notice", QT_TRANSLATE_NOOP("vigie::DueWords", "Notification")},
    {"processed_data", QT_TRANSLATE_NOOP("vigie::DueWords", "Données traitées")},
    {"processing_record", QT_TRANSLATE_NOOP("vigie::DueWords", "Fiche du registre")},
    {"provisional_authorisation", QT_TRANSLATE_NOOP("vigie::DueWords", "Autorisation provisoire")},
    {"questionnaire", QT_TRANSLATE_NOOP("vigie::DueWords", "Questionnaire de sécurité")},
    {"quota", QT_TRANSLATE_NOOP("vigie::DueWords", "Quota")},
    {"recovery", QT_TRANSLATE_NOOP("vigie::DueWords", "Rétablissement")},
    {"rights_request", QT_TRANSLATE_NOOP("vigie::DueWords", "Demande de droits")},
    {"subcontractor", QT_TRANSLATE_NOOP("vigie::DueWords", "Sous-traitant")},
    {"task", QT_TRANSLATE_NOOP("vigie::DueWords", "Tâche")},
    {"termination", QT_TRANSLATE_NOOP("vigie::DueWords", "Résiliation")},
    {"traces", QT_TRANSLATE_NOOP("vigie::DueWords", "Traces")},
    {"transfer", QT_TRANSLATE_NOOP("vigie::DueWords", "Transfert de données")},
};

constexpr Phrase reasons[] = {
    {"above_contract", QT_TRANSLATE_NOOP("vigie::DueWords", "Quota en vigueur au-dessus du contrat : %1 appels/min")},
    {"announced_too_late", QT_TRANSLATE_NOOP("vigie::DueWords", "Annoncé trop tard")},
    {"asked_differs",
     QT_TRANSLATE_NOOP("vigie::DueWords", "Quota demandé dans DataPass (%1 appels/min) différent de celui en vigueur")},
    {"authorised_too_late", QT_TRANSLATE_NOOP("vigie::DueWords", "Autorisé après le début")},
    {"below_contract", QT_TRANSLATE_NOOP("vigie::DueWords", "Quota en vigueur au-dessous du contrat : %1 appels/min")},
    {"budget_nearly_spent",
     QT_TRANSLATE_NOOP("vigie::DueWords", "Il reste moins d’un quart de l’indisponibilité permise")},
    {"budget_spent", QT_TRANSLATE_NOOP("vigie::DueWords", "L’indisponibilité permise est épuisée")},
    {"condition_not_met", QT_TRANSLATE_NOOP("vigie::DueWords", "Condition non remplie : %1")},
    {"controlled_servers", QT_TRANSLATE_NOOP("vigie::DueWords", "Appels hors des serveurs du partenaire : %1")},
    {"declared_address", QT_TRANSLATE_NOOP("vigie::DueWords", "Appels depuis une adresse non déclarée : %1")},
    {"declared_identifier", QT_TRANSLATE_NOOP("vigie::DueWords", "Identifiant technique non déclaré : %1")},
    {"evidence_missing", QT_TRANSLATE_NOOP("vigie::DueWords", "Preuve manquante : %1")},
    {"expired", QT_TRANSLATE_NOOP("vigie::DueWords", "Arrivé à échéance")},
    {"expiry_near", QT_TRANSLATE_NOOP("vigie::DueWords", "Échéance proche")},
    {"field_missing", QT_TRANSLATE_NOOP("vigie::DueWords", "Mention obligatoire absente : %1")},
    {"habilitation_ended", QT_TRANSLATE_NOOP("vigie::DueWords", "Jeton dont l’habilitation est révoquée ou obsolète")},
    {"handed_to_subcontractor", QT_TRANSLATE_NOOP("vigie::DueWords", "Jeton remis à un sous-traitant : %1")},
    {"implausible_dates", QT_TRANSLATE_NOOP("vigie::DueWords", "Dates incohérentes : rien n’en est conclu")},
    {"in_sensitive_period", QT_TRANSLATE_NOOP("vigie::DueWords", "Changement dans une période sensible du domaine")},
    {"location_not_allowed", QT_TRANSLATE_NOOP("vigie::DueWords", "Données hors des lieux permis, sans garantie")},
    {"location_unknown", QT_TRANSLATE_NOOP("vigie::DueWords", "Lieu des données inconnu")},
    {"long_unused", QT_TRANSLATE_NOOP("vigie::DueWords", "Jeton sans usage depuis longtemps")},
    {"longer_than_allowed", QT_TRANSLATE_NOOP("vigie::DueWords", "Valable plus longtemps que permis")},
    {"missing_before_opening", QT_TRANSLATE_NOOP("vigie::DueWords", "À obtenir avant l’ouverture : %1")},
    {"more_outages_than_counted",
     QT_TRANSLATE_NOOP("vigie::DueWords", "Plus d’interruptions dans la période que le texte n’en compte")},
    {"never_used", QT_TRANSLATE_NOOP("vigie::DueWords", "Jeton jamais utilisé")},
    {"no_end", QT_TRANSLATE_NOOP("vigie::DueWords", "Jeton sans fin de validité")},
    {"not_announced", QT_TRANSLATE_NOOP("vigie::DueWords", "Commencé sans annonce")},
    {"not_authorised", QT_TRANSLATE_NOOP("vigie::DueWords", "Commencé sans autorisation")},
    {"not_declared", QT_TRANSLATE_NOOP("vigie::DueWords", "Non déclaré : %1")},
    {"not_told", QT_TRANSLATE_NOOP("vigie::DueWords", "Information non envoyée")},
    {"not_told_yet", QT_TRANSLATE_NOOP("vigie::DueWords", "Information à envoyer")},
    {"notice_too_short", QT_TRANSLATE_NOOP("vigie::DueWords", "Préavis plus court que prévu")},
    {"one_application", QT_TRANSLATE_NOOP("vigie::DueWords", "Jeton de plusieurs applications")},
    {"one_procedure", QT_TRANSLATE_NOOP("vigie::DueWords", "Jeton de plusieurs démarches : %1")},
    {"open_without", QT_TRANSLATE_NOOP("vigie::DueWords", "Accès ouvert sans : %1")},
    {"outlives_declaration",
     QT_TRANSLATE_NOOP("vigie::DueWords", "Jeton valable au-delà de la déclaration du sous-traitant")},
    {"outlives_habilitation", QT_TRANSLATE_NOOP("vigie::DueWords", "Jeton valable au-delà de son habilitation")},
    {"over_quota", QT_TRANSLATE_NOOP("vigie::DueWords", "Usage au-dessus du quota : pointe de %1 appels/min")},
    {"overdue", QT_TRANSLATE_NOOP("vigie::DueWords", "En retard")},
    {"probe_silent", QT_TRANSLATE_NOOP("vigie::DueWords", "Sonde muette depuis plus d’une heure : %1")},
    {"proof_missing", QT_TRANSLATE_NOOP("vigie::DueWords", "Destruction ou restitution non prouvée")},
    {"recovery_too_long", QT_TRANSLATE_NOOP("vigie::DueWords", "Rétablissement plus long que prévu")},
    {"required_scope", QT_TRANSLATE_NOOP("vigie::DueWords", "Portée manquante ou en trop : %1")},
    {"role_by_hand", QT_TRANSLATE_NOOP("vigie::DueWords", "Contact à demander, absent du formulaire : %1")},
    {"role_missing", QT_TRANSLATE_NOOP("vigie::DueWords", "Contact manquant : %1")},
    {"similar_purposes", QT_TRANSLATE_NOOP("vigie::DueWords", "Jeton de plusieurs démarches, à vérifier : %1")},
    {"suspension_incurred", QT_TRANSLATE_NOOP("vigie::DueWords", "Suspension encourue")},
    {"suspension_required", QT_TRANSLATE_NOOP("vigie::DueWords", "Suspension requise")},
    {"target_missed", QT_TRANSLATE_NOOP("vigie::DueWords", "Taux de disponibilité manqué")},
    {"to_prepare", QT_TRANSLATE_NOOP("vigie::DueWords", "Renouvellement à préparer")},
    {"to_recheck", QT_TRANSLATE_NOOP("vigie::DueWords", "À revérifier")},
    {"told_too_late", QT_TRANSLATE_NOOP("vigie::DueWords", "Délai de notification dépassé")},
};

constexpr Phrase stepsOfReasons[] = {
    {"above_contract", QT_TRANSLATE_NOOP("vigie::DueWords", "Vérifier la décision, ou ramener le quota au contrat.")},
    {"asked_differs", QT_TRANSLATE_NOOP("vigie::DueWords", "Rapprocher la demande et le plan de la passerelle.")},
    {"below_contract", QT_TRANSLATE_NOOP("vigie::DueWords", "Rétablir le quota du contrat.")},
    {"declared_address",
     QT_TRANSLATE_NOOP("vigie::DueWords", "Demander au partenaire de déclarer l’adresse ou d’arrêter ces appels.")},
    {"expired", QT_TRANSLATE_NOOP("vigie::DueWords", "Renouveler, ou confirmer la fin avec le partenaire.")},
    {"expiry_near", QT_TRANSLATE_NOOP("vigie::DueWords", "Prévenir le responsable technique.")},
    {"habilitation_ended", QT_TRANSLATE_NOOP("vigie::DueWords", "Vérifier, puis révoquer le jeton.")},
    {"implausible_dates", QT_TRANSLATE_NOOP("vigie::DueWords", "Corriger les dates.")},
    {"location_not_allowed",
     QT_TRANSLATE_NOOP("vigie::DueWords", "Suspendre le transfert et informer le responsable de traitement.")},
    {"long_unused", QT_TRANSLATE_NOOP("vigie::DueWords", "Demander au partenaire si le jeton sert encore.")},
    {"longer_than_allowed", QT_TRANSLATE_NOOP("vigie::DueWords", "Demander un jeton plus court.")},
    {"missing_before_opening", QT_TRANSLATE_NOOP("vigie::DueWords", "Compléter avant d’ouvrir l’accès.")},
    {"never_used", QT_TRANSLATE_NOOP("vigie::DueWords", "Demander au partenaire si le jeton sert.")},
    {"no_end", QT_TRANSLATE_NOOP("vigie::DueWords", "Demander un jeton qui prend fin.")},
    {"one_procedure", QT_TRANSLATE_NOOP("vigie::DueWords", "Révoquer le jeton.")},
    {"over_quota",
     QT_TRANSLATE_NOOP("vigie::DueWords", "Voir avec le partenaire si c’est un usage ou une compromission.")},
    {"role_by_hand",
     QT_TRANSLATE_NOOP("vigie::DueWords",
                       "Demander ce contact au partenaire, puis le saisir sur sa page : « Ajouter un contact ».")},
    {"role_missing", QT_TRANSLATE_NOOP("vigie::DueWords", "Faire compléter la demande DataPass.")},
    {"similar_purposes",
     QT_TRANSLATE_NOOP("vigie::DueWords", "Vérifier que les finalités sont proches et les données identiques.")},
    {"suspension_incurred", QT_TRANSLATE_NOOP("vigie::DueWords", "Demander la nouvelle attestation au partenaire.")},
    {"suspension_required", QT_TRANSLATE_NOOP("vigie::DueWords", "Proposer la suspension de l’échange.")},
    {"to_prepare", QT_TRANSLATE_NOOP("vigie::DueWords", "Rappeler l’échéance au partenaire.")},
    {"to_recheck",
     QT_TRANSLATE_NOOP("vigie::DueWords", "Faire confirmer les contacts, puis noter la vérification au registre.")},
    {"told_too_late", QT_TRANSLATE_NOOP("vigie::DueWords", "Notifier sans attendre, en motivant le retard.")},
};

constexpr Phrase stepsOfKinds[] = {
    {"answer_within", QT_TRANSLATE_NOOP("vigie::DueWords", "Répondre à la personne, ou lui annoncer la prolongation.")},
    {"authorisation", QT_TRANSLATE_NOOP("vigie::DueWords", "Obtenir l’autorisation écrite.")},
    {"clock", QT_TRANSLATE_NOOP("vigie::DueWords", "Envoyer la notification et noter l’heure.")},
    {"contact_role", QT_TRANSLATE_NOOP("vigie::DueWords", "Faire compléter les contacts.")},
    {"duty", QT_TRANSLATE_NOOP("vigie::DueWords", "Obtenir la preuve et l’enregistrer.")},
    {"expiry", QT_TRANSLATE_NOOP("vigie::DueWords", "Prévenir le responsable technique avant la fin.")},
    {"gate", QT_TRANSLATE_NOOP("vigie::DueWords", "Compléter la liste d’ouverture.")},
    {"maximum_interval", QT_TRANSLATE_NOOP("vigie::DueWords", "Demander la mise à jour au partenaire.")},
    {"notice_after", QT_TRANSLATE_NOOP("vigie::DueWords", "Informer par écrit et noter la date.")},
    {"notice_before", QT_TRANSLATE_NOOP("vigie::DueWords", "Envoyer l’annonce par courriel.")},
    {"notice_period", QT_TRANSLATE_NOOP("vigie::DueWords", "Maintenir l’échange jusqu’à la fin du préavis.")},
    {"register_field", QT_TRANSLATE_NOOP("vigie::DueWords", "Compléter la fiche du registre.")},
    {"renew_before", QT_TRANSLATE_NOOP("vigie::DueWords", "Demander la nouvelle attestation.")},
    {"retention", QT_TRANSLATE_NOOP("vigie::DueWords", "Effacer, après l’accord d’un agent.")},
    {"yearly_task", QT_TRANSLATE_NOOP("vigie::DueWords", "Faire la tâche de l’année.")},
};

QString sign(bool isBackwards) { return isBackwards ? QStringLiteral(" − ") : QStringLiteral(" + "); }

QString detailOf(const Finding &finding, const RuleBook &book)
{
    if (finding.reason == QLatin1String("probe_silent"))
        return finding.detail;
    if (finding.reason == QLatin1String("role_missing") || finding.reason == QLatin1String("role_by_hand"))
        return contactRoleText(finding.detail);
    return book.itemLabel(finding.api, finding.rule, finding.detail);
}

} // namespace

QString durationText(const Duration &duration)
{
    switch (duration.unit) {
    case DurationUnit::Hours:
        return DueWords::tr("%1 h").arg(duration.value);
    case DurationUnit::WorkingHours:
        return DueWords::tr("%Ln heure(s) ouvrée(s)", nullptr, duration.value);
    case DurationUnit::CalendarDays:
        return DueWords::tr("%Ln jour(s)", nullptr, duration.value);
    case DurationUnit::WorkingDays:
        return DueWords::tr("%Ln jour(s) ouvré(s)", nullptr, duration.value);
    case DurationUnit::CalendarMonths:
        return DueWords::tr("%Ln mois", nullptr, duration.value);
    case DurationUnit::CalendarYears:
        return DueWords::tr("%Ln an(s)", nullptr, duration.value);
    }
    Q_UNREACHABLE();
}

QString computationText(const Deadline &deadline)
{
    const Computation &how = deadline.computation;
    if (how.fromAt.isValid())
        return DueWords::tr("%1 + %2 = %3 (heure de Paris)")
            .arg(shortInstant(how.fromAt), durationText(how.duration), shortInstant(deadline.dueAt));
    if (how.duration.value == 0)
        return shortDate(deadline.dueOn);
    const QString length = how.isStrictlyLess ? DueWords::tr("moins de %1").arg(durationText(how.duration))
                                              : durationText(how.duration);
    return shortDate(how.from) + sign(how.isBackwards) + length + QStringLiteral(" = ") + shortDate(deadline.dueOn);
}

QString noticeComputation(const NoticePlan &plan)
{
    return shortDate(plan.changeOn) + sign(true) + durationText(plan.lead) + QStringLiteral(" = ")
        + shortDate(plan.announceBy);
}

QString deadlineStateText(DeadlineState state)
{
    switch (state) {
    case DeadlineState::Overdue:
        return DueWords::tr("En retard");
    case DeadlineState::Due:
        return DueWords::tr("Aujourd’hui");
    case DeadlineState::Upcoming:
        return DueWords::tr("À venir");
    case DeadlineState::Met:
        return DueWords::tr("Tenue");
    }
    Q_UNREACHABLE();
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return DueWords::tr("Critique");
    case Severity::Warning:
        return DueWords::tr("Majeur");
    case Severity::Info:
        return DueWords::tr("Mineur");
    case Severity::ToCorrect:
        return DueWords::tr("À corriger");
    }
    Q_UNREACHABLE();
}

QString dayOffText(DayOff day)
{
    switch (day) {
    case DayOff::Saturday:
        return DueWords::tr("samedi");
    case DayOff::Sunday:
        return DueWords::tr("dimanche");
    case DayOff::NewYear:
        return DueWords::tr("jour de l’An");
    case DayOff::EasterMonday:
        return DueWords::tr("lundi de Pâques");
    case DayOff::LabourDay:
        return DueWords::tr("fête du Travail");
    case DayOff::Victory1945:
        return DueWords::tr("victoire de 1945");
    case DayOff::Ascension:
        return DueWords::tr("Ascension");
    case DayOff::WhitMonday:
        return DueWords::tr("lundi de Pentecôte");
    case DayOff::BastilleDay:
        return DueWords::tr("fête nationale");
    case DayOff::Assumption:
        return DueWords::tr("Assomption");
    case DayOff::AllSaints:
        return DueWords::tr("Toussaint");
    case DayOff::Armistice1918:
        return DueWords::tr("armistice de 1918");
    case DayOff::Christmas:
        return DueWords::tr("Noël");
    case DayOff::GoodFriday:
        return DueWords::tr("Vendredi saint");
    case DayOff::SaintStephen:
        return DueWords::tr("Saint-Étienne");
    case DayOff::AbolitionOfSlavery:
        return DueWords::tr("abolition de l’esclavage");
    }
    Q_UNREACHABLE();
}

QString objectKindText(const QString &kind)
{
    const QString text = phraseOf<DueWords>(objectKinds, kind);
    return text.isEmpty() ? kind : text;
}

QString objectText(const ObjectReference &object)
{
    return object.label.isEmpty() ? objectKindText(object.kind) : objectKindText(object.kind) + u' ' + object.label;
}

QString findingSentence(const Finding &finding, const RuleBook &book)
{
    QString text = phraseOf<DueWords>(reasons, finding.reason);
    if (text.isEmpty()) {
        const Rule *rule = book.rule(finding.api, finding.rule);
        return rule ? rule->sentence : finding.reason;
    }
    return text.contains(QLatin1String("%1")) ? text.arg(detailOf(finding, book)) : text;
}

QString nextStepText(const DueRow &row, const RuleBook &book)
{
    if (row.deadline && row.deadline->state == DeadlineState::Met)
        return {};
    if (row.finding) {
        if (const QString step = phraseOf<DueWords>(stepsOfReasons, row.finding->reason); !step.isEmpty())
            return step;
    }
    const Rule *rule = book.rule(row.api(), row.rule());
    return rule ? phraseOf<DueWords>(stepsOfKinds, rule->kind) : QString();
}

QString dueTitle(const DueRow &row, const RuleBook &book)
{
    if (row.finding && row.finding->reason != QLatin1String("overdue"))
        return findingSentence(*row.finding, book);
    const Rule *rule = book.rule(row.api(), row.rule());
    return rule ? rule->title : row.rule();
}

QString clauseText(const Rule &rule)
{
    switch (rule.origin) {
    case RuleOrigin::Clause:
        return DueWords::tr("art. %1").arg(rule.article);
    case RuleOrigin::Law:
        return rule.source;
    case RuleOrigin::Product:
        return {};
    }
    Q_UNREACHABLE();
}

QString sourceText(const TermsProfile &profile, const Rule &rule)
{
    switch (rule.origin) {
    case RuleOrigin::Clause:
        return profile.date.isValid()
            ? DueWords::tr("CGU %1 du %2, art. %3").arg(profile.name, shortDate(profile.date), rule.article)
            : DueWords::tr("CGU %1 (sans date), art. %2").arg(profile.name, rule.article);
    case RuleOrigin::Law:
        return rule.source;
    case RuleOrigin::Product:
        return DueWords::tr("Conseil de la console : aucune clause ne le demande");
    }
    Q_UNREACHABLE();
}

QString originMark(const Rule &rule)
{
    if (rule.assumption)
        return DueWords::tr("hypothèse");
    switch (rule.origin) {
    case RuleOrigin::Clause:
        return {};
    case RuleOrigin::Law:
        return DueWords::tr("loi");
    case RuleOrigin::Product:
        return DueWords::tr("conseil");
    }
    Q_UNREACHABLE();
}

} // namespace vigie
