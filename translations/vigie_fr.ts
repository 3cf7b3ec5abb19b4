<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="fr_FR">
<context>
    <name>vigie::ComparisonPane</name>
    <message numerus="yes">
        <source>%n différence(s)</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ComputationText</name>
    <message numerus="yes">
        <source>%1 : %n jour(s) inégaux</source>
        <translation>
            <numerusform>%1 : %n jour</numerusform>
            <numerusform>%1 : %n jours inégaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>comparé à %1 après arrondi à %n décimale(s)</source>
        <translation>
            <numerusform>comparé à %1 après arrondi à %n décimale</numerusform>
            <numerusform>comparé à %1 après arrondi à %n décimales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::DashboardPage</name>
    <message numerus="yes">
        <source>et %n autre(s)</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ouvert(s)</source>
        <translation>
            <numerusform>%n ouvert</numerusform>
            <numerusform>%n ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n configuré(s)</source>
        <translation>
            <numerusform>%n configuré</numerusform>
            <numerusform>%n configurés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n injoignable(s)</source>
        <translation>
            <numerusform>%1, %n injoignable</numerusform>
            <numerusform>%1, %n injoignables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::DeadlinesPage</name>
    <message numerus="yes">
        <source>%n ligne(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n sélectionnée(s)</source>
        <translation>
            <numerusform>%1 · %n sélectionnée</numerusform>
            <numerusform>%1 · %n sélectionnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::DeadlinesReport</name>
    <message numerus="yes">
        <source>+ %n jour(s)</source>
        <translation>
            <numerusform>+ %n jour</numerusform>
            <numerusform>+ %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jour(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::DueWords</name>
    <message numerus="yes">
        <source>%n heure(s) ouvrée(s)</source>
        <translation>
            <numerusform>%n heure ouvrée</numerusform>
            <numerusform>%n heures ouvrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jour(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jour(s) ouvré(s)</source>
        <translation>
            <numerusform>%n jour ouvré</numerusform>
            <numerusform>%n jours ouvrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mois</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n an(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ErasureStrip</name>
    <message numerus="yes">
        <source>%n donnée(s) seront effacées sans retour possible ; le journal n’en garde que les nombres.</source>
        <translation>
            <numerusform>%n donnée sera effacée sans retour possible ; le journal n’en garde que le nombre.</numerusform>
            <numerusform>%n données seront effacées sans retour possible ; le journal n’en garde que les nombres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::GatesPage</name>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::HomologationSheet</name>
    <message numerus="yes">
        <source>à préparer : réglage, %n jour(s) avant</source>
        <translation>
            <numerusform>à préparer : réglage, %n jour avant</numerusform>
            <numerusform>à préparer : réglage, %n jours avant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::HomologationWords</name>
    <message numerus="yes">
        <source>%n heure(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heure(s) ouvrée(s)</source>
        <translation>
            <numerusform>%n heure ouvrée</numerusform>
            <numerusform>%n heures ouvrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jour(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jour(s) ouvré(s)</source>
        <translation>
            <numerusform>%n jour ouvré</numerusform>
            <numerusform>%n jours ouvrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mois</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n an(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::HomologationsPage</name>
    <message numerus="yes">
        <source>%n ligne(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ImportCommand</name>
    <message numerus="yes">
        <source>%n ligne(s) refusée(s) ; les autres sont enregistrées.</source>
        <translation>
            <numerusform>%n ligne refusée ; les autres sont enregistrées.</numerusform>
            <numerusform>%n lignes refusées ; les autres sont enregistrées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ImportDialog</name>
    <message numerus="yes">
        <source>Importer %n ligne(s)</source>
        <translation>
            <numerusform>Importer %n ligne</numerusform>
            <numerusform>Importer %n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::IncidentList</name>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::IncidentWords</name>
    <message numerus="yes">
        <source>%n heure(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heure(s) ouvrée(s)</source>
        <translation>
            <numerusform>%n heure ouvrée</numerusform>
            <numerusform>%n heures ouvrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moins de %n jour(s)</source>
        <translation>
            <numerusform>Moins de %n jour</numerusform>
            <numerusform>Moins de %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jour(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jour(s) ouvré(s)</source>
        <translation>
            <numerusform>%n jour ouvré</numerusform>
            <numerusform>%n jours ouvrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n an(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 + %n jour(s) − 1, le délai étant inférieur = %2</source>
        <translation>
            <numerusform>%1 + %n jour − 1, le délai étant inférieur = %2</numerusform>
            <numerusform>%1 + %n jours − 1, le délai étant inférieur = %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 + %n jour(s) = %2</source>
        <translation>
            <numerusform>%1 + %n jour = %2</numerusform>
            <numerusform>%1 + %n jours = %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::JoiningDialog</name>
    <message numerus="yes">
        <source>%1 · %n jeton(s) · contact %2 · DataPass %3</source>
        <translation>
            <numerusform>%1 · %n jeton · contact %2 · DataPass %3</numerusform>
            <numerusform>%1 · %n jetons · contact %2 · DataPass %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::JournalPage</name>
    <message numerus="yes">
        <source>%n entrée(s)</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chaîne intacte, %n entrée(s)</source>
        <translation>
            <numerusform>Chaîne intacte, %n entrée</numerusform>
            <numerusform>Chaîne intacte, %n entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::MonthView</name>
    <message numerus="yes">
        <source>%1 : %n échéance(s) ou constat(s)</source>
        <translation>
            <numerusform>%1 : %n échéance ou constat</numerusform>
            <numerusform>%1 : %n échéances ou constats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::NoticeDialog</name>
    <message numerus="yes">
        <source>%n brouillon(s), un par partenaire. Pour le premier :</source>
        <translation>
            <numerusform>%n brouillon, un par partenaire. Pour le premier :</numerusform>
            <numerusform>%n brouillons, un par partenaire. Pour le premier :</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::NoticesPage</name>
    <message numerus="yes">
        <source>%n avis</source>
        <translation>
            <numerusform>%n avis</numerusform>
            <numerusform>%n avis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brouillon(s) gardé(s). Rien n’est parti.</source>
        <translation>
            <numerusform>%n brouillon gardé. Rien n’est parti.</numerusform>
            <numerusform>%n brouillons gardés. Rien n’est parti.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::OutageChart</name>
    <message numerus="yes">
        <source>%1 : %n interruption(s) ou trou(s) de mesure.</source>
        <translation>
            <numerusform>%1 : %n interruption ou trou de mesure.</numerusform>
            <numerusform>%1 : %n interruptions ou trous de mesure.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::OutagesPane</name>
    <message numerus="yes">
        <source>%1 : %n interruption(s), celles de la sonde et celles qui sont enregistrées ne comptent qu’une fois.</source>
        <translation>
            <numerusform>%1 : %n interruption ; celles de la sonde et celles qui sont enregistrées ne comptent qu’une fois.</numerusform>
            <numerusform>%1 : %n interruptions ; celles de la sonde et celles qui sont enregistrées ne comptent qu’une fois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::PartnerPage</name>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jeton(s)</source>
        <translation>
            <numerusform>%n jeton</numerusform>
            <numerusform>%n jetons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::PartnersPage</name>
    <message numerus="yes">
        <source>%n partenaire(s)</source>
        <translation>
            <numerusform>%n partenaire</numerusform>
            <numerusform>%n partenaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n sélectionné(s)</source>
        <translation>
            <numerusform>%1 · %n sélectionné</numerusform>
            <numerusform>%1 · %n sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) sans partenaire : à rattacher à la main</source>
        <translation>
            <numerusform>%n application sans partenaire : à rattacher à la main</numerusform>
            <numerusform>%n applications sans partenaire : à rattacher à la main</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::PersonalDataDialog</name>
    <message numerus="yes">
        <source>Effacer %n valeur(s)</source>
        <translation>
            <numerusform>Effacer %n valeur</numerusform>
            <numerusform>Effacer %n valeurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::PersonalDataWords</name>
    <message numerus="yes">
        <source>%n entrée(s)</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::PricesPage</name>
    <message numerus="yes">
        <source>%n partenaire(s)</source>
        <translation>
            <numerusform>%n partenaire</numerusform>
            <numerusform>%n partenaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n sélectionné(s)</source>
        <translation>
            <numerusform>%1 · %n sélectionné</numerusform>
            <numerusform>%1 · %n sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ProfilesPage</name>
    <message numerus="yes">
        <source>Version %1%2. Producteur : %3. Plateforme : %4. %n règle(s).%5</source>
        <translation>
            <numerusform>Version %1%2. Producteur : %3. Plateforme : %4. %n règle.%5</numerusform>
            <numerusform>Version %1%2. Producteur : %3. Plateforme : %4. %n règles.%5</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::QueryTrialView</name>
    <message numerus="yes">
        <source>et %n autre(s) série(s)</source>
        <translation>
            <numerusform>et %n autre série</numerusform>
            <numerusform>et %n autres séries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n série(s)</source>
        <translation>
            <numerusform>%n série</numerusform>
            <numerusform>%n séries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 : %n requête(s) sur %2 trouvent des données</source>
        <translation>
            <numerusform>%1 : %n requête sur %2 trouve des données</numerusform>
            <numerusform>%1 : %n requêtes sur %2 trouvent des données</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::QuotasPage</name>
    <message numerus="yes">
        <source>%n ligne(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::RegisterPage</name>
    <message numerus="yes">
        <source>%n fiche(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n sélectionnée(s)</source>
        <translation>
            <numerusform>%1 · %n sélectionnée</numerusform>
            <numerusform>%1 · %n sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::RetentionPage</name>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Effacé : %1 (%n dossier(s)).</source>
        <translation>
            <numerusform>Effacé : %1 (%n dossier).</numerusform>
            <numerusform>Effacé : %1 (%n dossiers).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) avaient changé et sont laissés.</source>
        <translation>
            <numerusform>%n dossier avait changé et est laissé.</numerusform>
            <numerusform>%n dossiers avaient changé et sont laissés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::RetentionWords</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) ou habilitation(s)</source>
        <translation>
            <numerusform>%n demande ou habilitation</numerusform>
            <numerusform>%n demandes ou habilitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n homologation(s) reprise(s)</source>
        <translation>
            <numerusform>%n homologation reprise</numerusform>
            <numerusform>%n homologations reprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>destinataires de %n avis</source>
        <translation>
            <numerusform>destinataires de %n avis</numerusform>
            <numerusform>destinataires de %n avis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) de dernier usage</source>
        <translation>
            <numerusform>%n date de dernier usage</numerusform>
            <numerusform>%n dates de dernier usage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mois d’appels</source>
        <translation>
            <numerusform>%n mois d’appels</numerusform>
            <numerusform>%n mois d’appels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::RevocationCommands</name>
    <message numerus="yes">
        <source>%n révocation(s) en cours…</source>
        <translation>
            <numerusform>%n révocation en cours…</numerusform>
            <numerusform>%n révocations en cours…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::RightsPage</name>
    <message numerus="yes">
        <source>%n demande(s)</source>
        <translation>
            <numerusform>%n demande</numerusform>
            <numerusform>%n demandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n sélectionnée(s)</source>
        <translation>
            <numerusform>%1 · %n sélectionnée</numerusform>
            <numerusform>%1 · %n sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n valeur(s)</source>
        <translation>
            <numerusform>%n valeur</numerusform>
            <numerusform>%n valeurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ServiceTexts</name>
    <message numerus="yes">
        <source>%n API mesurée(s)</source>
        <translation>
            <numerusform>%n API mesurée</numerusform>
            <numerusform>%n API mesurées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n habilitation(s)</source>
        <translation>
            <numerusform>%n habilitation</numerusform>
            <numerusform>%n habilitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jeton(s)</source>
        <translation>
            <numerusform>%n jeton</numerusform>
            <numerusform>%n jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::SlaMethod</name>
    <message numerus="yes">
        <source>Le taux est arrondi à %n décimale(s) de pour cent avant d’être comparé à %1.</source>
        <translation>
            <numerusform>Le taux est arrondi à %n décimale de pour cent avant d’être comparé à %1.</numerusform>
            <numerusform>Le taux est arrondi à %n décimales de pour cent avant d’être comparé à %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::SlaReport</name>
    <message numerus="yes">
        <source>%n interruption(s), en heure de Paris</source>
        <translation>
            <numerusform>%n interruption, en heure de Paris</numerusform>
            <numerusform>%n interruptions, en heure de Paris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>objectif tenu %1 trimestre(s) sur %n</source>
        <translation>
            <numerusform>objectif tenu %1 trimestre sur %n</numerusform>
            <numerusform>objectif tenu %1 trimestres sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>objectif tenu %1 mois sur %n</source>
        <translation>
            <numerusform>objectif tenu %1 mois sur %n</numerusform>
            <numerusform>objectif tenu %1 mois sur %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::SubcontractorColumns</name>
    <message numerus="yes">
        <source>Annoncé moins de %n jour(s) avant le début. Le texte (%1) dit « délai raisonnable » sans chiffre : ce nombre est un réglage de Vigie.</source>
        <translation>
            <numerusform>Annoncé moins de %n jour avant le début. Le texte (%1) dit « délai raisonnable » sans chiffre : ce nombre est un réglage de Vigie.</numerusform>
            <numerusform>Annoncé moins de %n jours avant le début. Le texte (%1) dit « délai raisonnable » sans chiffre : ce nombre est un réglage de Vigie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::SubcontractorSheet</name>
    <message numerus="yes">
        <source>%n déclaration(s)</source>
        <translation>
            <numerusform>%n déclaration</numerusform>
            <numerusform>%n déclarations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::SubcontractorsPage</name>
    <message numerus="yes">
        <source>%n sous-traitant(s)</source>
        <translation>
            <numerusform>%n sous-traitant</numerusform>
            <numerusform>%n sous-traitants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n sélectionné(s)</source>
        <translation>
            <numerusform>%1 · %n sélectionné</numerusform>
            <numerusform>%1 · %n sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n déclaration(s) de la même entreprise</source>
        <translation>
            <numerusform>%n déclaration de la même entreprise</numerusform>
            <numerusform>%n déclarations de la même entreprise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::SubcontractorsReport</name>
    <message numerus="yes">
        <source>« Annoncé tard » : moins de %n jour(s) avant le début. Les textes disent « délai raisonnable » sans chiffre : ce nombre est un réglage de Vigie, pas une clause.</source>
        <translation>
            <numerusform>« Annoncé tard » : moins de %n jour avant le début. Les textes disent « délai raisonnable » sans chiffre : ce nombre est un réglage de Vigie, pas une clause.</numerusform>
            <numerusform>« Annoncé tard » : moins de %n jours avant le début. Les textes disent « délai raisonnable » sans chiffre : ce nombre est un réglage de Vigie, pas une clause.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::SuspensionDialog</name>
    <message numerus="yes">
        <source>Suspendre %n application(s)</source>
        <translation>
            <numerusform>Suspendre %n application</numerusform>
            <numerusform>Suspendre %n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rétablir %n application(s)</source>
        <translation>
            <numerusform>Rétablir %n application</numerusform>
            <numerusform>Rétablir %n applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::SyncCommand</name>
    <message numerus="yes">
        <source>%n révocation(s) reprise(s).</source>
        <translation>
            <numerusform>%n révocation reprise.</numerusform>
            <numerusform>%n révocations reprises.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::TokensPage</name>
    <message numerus="yes">
        <source>%Ln jeton(s)</source>
        <translation>
            <numerusform>%Ln jeton</numerusform>
            <numerusform>%Ln jetons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::WorkspaceCommand</name>
    <message numerus="yes">
        <source>Avec %n pièce(s) jointe(s), dans %1.</source>
        <translation>
            <numerusform>Avec %n pièce jointe, dans %1.</numerusform>
            <numerusform>Avec %n pièces jointes, dans %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
