// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/personal_data_words.h"

#include "services/reports/access_words.h"
#include "services/reports/phrases.h"
#include "services/reports/report_text.h"

#include <QCoreApplication>

namespace vigie {

namespace {

class PersonalDataWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::PersonalDataWords)
};

//! What has no phrase is shown as it is.
template <std::size_t Count> QString phraseOrWord(const Phrase (&phrases)[Count], const QString &word)
{
    const QString phrase = phraseOf<PersonalDataWords>(phrases, word);
    return phrase.isEmpty() ? word : phrase;
}

constexpr Phrase places[] = {
    {"application", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Application d’une passerelle")},
    {"contact", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Contact d’une demande DataPass")},
    {"convention", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Convention financière")},
    {"delegation", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Délégation à un éditeur")},
    {"document", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Pièce jointe (son contenu n’est pas lu)")},
    {"gate", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Condition d’accès")},
    {"habilitation", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Demande DataPass")},
    {"homologation", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Homologation")},
    {"incident", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Dossier d’incident")},
    {"journal", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Journal (compte de l’agent)")},
    {"local_contact", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Contact saisi ici")},
    {"notice", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Avis")},
    {"outage", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Interruption de service")},
    {"partner", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Partenaire")},
    {"processing_record", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Registre RGPD")},
    {"quota_raise", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Augmentation de quota")},
    {"register_event", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Suivi du registre")},
    {"revocation", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Révocation")},
    {"rights_request", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Demande de droits")},
    {"snooze", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Échéance reportée")},
    {"subcontractor", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Déclaration de sous-traitance")},
};

constexpr Phrase fields[] = {
    {"actor", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Agent")},
    {"address", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Adresse")},
    {"answer", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Réponse")},
    {"attributes", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Attributs")},
    {"author", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Auteur")},
    {"authorisation_document", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Document d’autorisation")},
    {"aware_by", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Qui en a eu connaissance")},
    {"body", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Texte")},
    {"closed_by", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Clos par")},
    {"comment", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Commentaire")},
    {"contact", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Contact")},
    {"contact_email", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Courriel du contact")},
    {"decided_by", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Décidé par")},
    {"decision", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Décision")},
    {"description", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Description")},
    {"dpo", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Délégué à la protection des données")},
    {"drafted_by", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Préparé par")},
    {"edit", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Modification")},
    {"email", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Courriel")},
    {"exchange_note", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Note de l’échange")},
    {"fact", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Fait noté")},
    {"family_name", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Nom")},
    {"file_name", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Nom du fichier")},
    {"given_name", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Prénom")},
    {"homologation_authority", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Autorité d’homologation")},
    {"job_title", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Fonction")},
    {"name", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Nom")},
    {"opened_by", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Ouvert par")},
    {"other_names", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Autres noms")},
    {"owner", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Propriétaire")},
    {"partner_name", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Partenaire")},
    {"partner_signatory", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Signataire du partenaire")},
    {"phone", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Téléphone")},
    {"producer_signatory", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Signataire du producteur")},
    {"proof", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Preuve")},
    {"reason", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Motif")},
    {"recipients", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Destinataires")},
    {"recorded_by", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Enregistré par")},
    {"reference", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Référence")},
    {"requested_by", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Demandé par")},
    {"reservations", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Réserves")},
    {"risk_change", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Changement de risque")},
    {"sending", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Envoi")},
    {"sent_by", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Envoyé par")},
    {"signed_off_by", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Validé par")},
    {"step", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Étape")},
    {"subject", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Objet")},
    {"text", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Texte")},
    {"title", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Intitulé")},
};

constexpr Phrase mapKeys[] = {
    {"controller_contact", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Coordonnées du responsable de traitement")},
    {"controller_dpo", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Délégué du responsable de traitement")},
    {"controller_name", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Responsable de traitement")},
    {"processor_contact", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Coordonnées du sous-traitant")},
    {"processor_dpo_contact", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Coordonnées du délégué du sous-traitant")},
    {"processor_dpo_name", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Délégué du sous-traitant")},
    {"processor_name", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Sous-traitant")},
    {"subprocessors", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Sous-traitants ultérieurs")},
};

constexpr Phrase acts[] = {
    {"answered", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Réponse donnée")},
    {"changed", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Demande corrigée")},
    {"erased", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Effacement")},
    {"exported", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Export des données")},
    {"extended", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Délai prolongé")},
    {"kept", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Effacement refusé")},
    {"recorded", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Demande enregistrée")},
    {"rectified", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Rectification")},
    {"restricted", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Traitement limité")},
    {"restriction_lifted", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Limitation levée")},
    {"searched", QT_TRANSLATE_NOOP("vigie::PersonalDataWords", "Recherche")},
};

QString withRule(const QString &sentence, const QString &rule)
{
    return rule.isEmpty() ? sentence : sentence + QStringLiteral(" (") + rule + u')';
}

} // namespace

QString rightsRequestKindText(RightsRequestKind kind)
{
    switch (kind) {
    case RightsRequestKind::Access:
        return PersonalDataWords::tr("Accès");
    case RightsRequestKind::Rectification:
        return PersonalDataWords::tr("Rectification");
    case RightsRequestKind::Erasure:
        return PersonalDataWords::tr("Effacement");
    case RightsRequestKind::Restriction:
        return PersonalDataWords::tr("Limitation");
    case RightsRequestKind::Objection:
        return PersonalDataWords::tr("Opposition");
    }
    Q_UNREACHABLE();
}

QString rightsRequestOutcomeText(RightsRequestOutcome outcome)
{
    switch (outcome) {
    case RightsRequestOutcome::Granted:
        return PersonalDataWords::tr("Satisfaite");
    case RightsRequestOutcome::PartlyGranted:
        return PersonalDataWords::tr("Satisfaite en partie");
    case RightsRequestOutcome::Refused:
        return PersonalDataWords::tr("Refusée");
    }
    Q_UNREACHABLE();
}

QString rightsActText(const QString &act) { return phraseOrWord(acts, act); }
QString personalPlaceText(const QString &place) { return phraseOrWord(places, place); }

QString personalFieldText(const QString &field)
{
    const QString key = field.section(u'.', 1);
    return key.isEmpty() ? phraseOrWord(fields, field) : phraseOrWord(mapKeys, key);
}

QString personalObjectText(const PersonalDatum &datum)
{
    if (datum.place == QLatin1String("contact") || datum.place == QLatin1String("local_contact"))
        return contactRoleText(datum.object);
    if (datum.place == QLatin1String("journal"))
        return PersonalDataWords::tr("%Ln entrée(s)", nullptr, datum.object.toInt());
    if (datum.place == QLatin1String("outage"))
        return shortDate(QDate::fromString(datum.object, Qt::ISODate));
    const bool hasWord = datum.place == QLatin1String("homologation") || datum.place == QLatin1String("document")
        || datum.place == QLatin1String("register_event") || datum.place == QLatin1String("snooze");
    return hasWord ? QString() : datum.object;
}

QString personMatchesText(const QList<PersonMatch> &matches)
{
    QStringList words;
    for (const PersonMatch match : matches) {
        switch (match) {
        case PersonMatch::Email:
            words.append(PersonalDataWords::tr("courriel"));
            break;
        case PersonMatch::Phone:
            words.append(PersonalDataWords::tr("téléphone"));
            break;
        case PersonMatch::Name:
            words.append(PersonalDataWords::tr("nom"));
            break;
        }
    }
    return words.join(QStringLiteral(", "));
}

StateMark keepMark(const PersonalDatum &datum)
{
    return datum.canErase() ? StateMark{StateShape::DiscTick, StateTone::Ok, PersonalDataWords::tr("Effaçable")}
                            : StateMark{StateShape::SquareBars, StateTone::Neutral, PersonalDataWords::tr("Conservée")};
}

QString keepSentence(const PersonalDatum &datum)
{
    switch (datum.kept) {
    case KeepReason::None:
        return datum.service.isNull()
            ? PersonalDataWords::tr("Peut être effacée.")
            : PersonalDataWords::tr("Peut être effacée ; si le service la donne encore, elle reviendra à la lecture "
                                    "suivante : l’y faire effacer aussi.");
    case KeepReason::InForce:
        return withRule(PersonalDataWords::tr("Conservée : ce qu’elle sert est en vigueur."), datum.keptBy);
    case KeepReason::Retention:
        return withRule(PersonalDataWords::tr("Conservée jusqu’au %1 : c’est la durée que donne le texte.")
                            .arg(shortDate(datum.keptUntil)),
                        datum.keptBy);
    case KeepReason::UnknownEnd:
        return withRule(PersonalDataWords::tr("Conservée : la durée du texte court depuis une fin que rien ne date."),
                        datum.keptBy);
    case KeepReason::Evidence:
        return PersonalDataWords::tr("Conservée : elle prouve ce qui a été fait (RGPD, art. 5(2), 17(3)(e) et 33(5)).");
    case KeepReason::Register:
        return PersonalDataWords::tr("Conservée : le registre reste à la disposition de la CNIL (RGPD, art. 30(4)). "
                                     "Elle se rectifie.");
    case KeepReason::Source:
        return PersonalDataWords::tr(
            "Conservée : un service la donne. À faire corriger ou effacer à la source, sinon elle revient à la lecture "
            "suivante.");
    case KeepReason::AppendOnly:
        return PersonalDataWords::tr("Conservée : une entrée du journal ne se retire pas sans rompre sa chaîne.");
    case KeepReason::OwnRequest:
        return PersonalDataWords::tr("Conservée : elle prouve que la demande a reçu une réponse (RGPD, art. 12).");
    }
    Q_UNREACHABLE();
}

} // namespace vigie
