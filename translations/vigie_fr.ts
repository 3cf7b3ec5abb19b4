<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="fr_FR">
<context>
    <name>vigie::ComparisonPane</name>
    <message numerus="yes">
        <source>%Ln différence(s)</source>
        <translation>
            <numerusform>%Ln différence</numerusform>
            <numerusform>%Ln différences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ComputationText</name>
    <message numerus="yes">
        <source>%1 : %Ln jour(s) inégaux</source>
        <translation>
            <numerusform>%1 : %Ln jour</numerusform>
            <numerusform>%1 : %Ln jours inégaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>comparé à %1 après arrondi à %Ln décimale(s)</source>
        <translation>
            <numerusform>comparé à %1 après arrondi à %Ln décimale</numerusform>
            <numerusform>comparé à %1 après arrondi à %Ln décimales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::DashboardPage</name>
    <message numerus="yes">
        <source>et %Ln autre(s)</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ouvert(s)</source>
        <translation>
            <numerusform>%Ln ouvert</numerusform>
            <numerusform>%Ln ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuré(s)</source>
        <translation>
            <numerusform>%Ln configuré</numerusform>
            <numerusform>%Ln configurés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln injoignable(s)</source>
        <translation>
            <numerusform>%1, %Ln injoignable</numerusform>
            <numerusform>%1, %Ln injoignables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::DeadlinesPage</name>
    <message numerus="yes">
        <source>%Ln ligne(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln sélectionnée(s)</source>
        <translation>
            <numerusform>%1 · %Ln sélectionnée</numerusform>
            <numerusform>%1 · %Ln sélectionnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::DeadlinesReport</name>
    <message numerus="yes">
        <source>+ %Ln jour(s)</source>
        <translation>
            <numerusform>+ %Ln jour</numerusform>
            <numerusform>+ %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jour(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::DueWords</name>
    <message numerus="yes">
        <source>%Ln heure(s) ouvrée(s)</source>
        <translation>
            <numerusform>%Ln heure ouvrée</numerusform>
            <numerusform>%Ln heures ouvrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jour(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jour(s) ouvré(s)</source>
        <translation>
            <numerusform>%Ln jour ouvré</numerusform>
            <numerusform>%Ln jours ouvrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mois</source>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln an(s)</source>
        <translation>
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ErasureStrip</name>
    <message numerus="yes">
        <source>%Ln donnée(s) seront effacées sans retour possible ; le journal n’en garde que les nombres.</source>
        <translation>
            <numerusform>%Ln donnée sera effacée sans retour possible ; le journal n’en garde que le nombre.</numerusform>
            <numerusform>%Ln données seront effacées sans retour possible ; le journal n’en garde que les nombres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::GatesPage</name>
    <message numerus="yes">
        <source>%Ln dossier(s)</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::HomologationSheet</name>
    <message numerus="yes">
        <source>à préparer : réglage, %Ln jour(s) avant</source>
        <translation>
            <numerusform>à préparer : réglage, %Ln jour avant</numerusform>
            <numerusform>à préparer : réglage, %Ln jours avant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::HomologationWords</name>
    <message numerus="yes">
        <source>%Ln heure(s)</source>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln heure(s) ouvrée(s)</source>
        <translation>
            <numerusform>%Ln heure ouvrée</numerusform>
            <numerusform>%Ln heures ouvrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jour(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jour(s) ouvré(s)</source>
        <translation>
            <numerusform>%Ln jour ouvré</numerusform>
            <numerusform>%Ln jours ouvrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mois</source>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln an(s)</source>
        <translation>
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::HomologationsPage</name>
    <message numerus="yes">
        <source>%Ln ligne(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
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
        <source>Importer %Ln ligne(s)</source>
        <translation>
            <numerusform>Importer %Ln ligne</numerusform>
            <numerusform>Importer %Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::IncidentList</name>
    <message numerus="yes">
        <source>%Ln dossier(s)</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::IncidentWords</name>
    <message numerus="yes">
        <source>%Ln heure(s)</source>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln heure(s) ouvrée(s)</source>
        <translation>
            <numerusform>%Ln heure ouvrée</numerusform>
            <numerusform>%Ln heures ouvrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moins de %Ln jour(s)</source>
        <translation>
            <numerusform>Moins de %Ln jour</numerusform>
            <numerusform>Moins de %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jour(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jour(s) ouvré(s)</source>
        <translation>
            <numerusform>%Ln jour ouvré</numerusform>
            <numerusform>%Ln jours ouvrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln an(s)</source>
        <translation>
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 + %Ln jour(s) − 1, le délai étant inférieur = %2</source>
        <translation>
            <numerusform>%1 + %Ln jour − 1, le délai étant inférieur = %2</numerusform>
            <numerusform>%1 + %Ln jours − 1, le délai étant inférieur = %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 + %Ln jour(s) = %2</source>
        <translation>
            <numerusform>%1 + %Ln jour = %2</numerusform>
            <numerusform>%1 + %Ln jours = %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::JoiningDialog</name>
    <message numerus="yes">
        <source>%1 · %Ln jeton(s) · contact %2 · DataPass %3</source>
        <translation>
            <numerusform>%1 · %Ln jeton · contact %2 · DataPass %3</numerusform>
            <numerusform>%1 · %Ln jetons · contact %2 · DataPass %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::JournalPage</name>
    <message numerus="yes">
        <source>%Ln entrée(s)</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chaîne intacte, %Ln entrée(s)</source>
        <translation>
            <numerusform>Chaîne intacte, %Ln entrée</numerusform>
            <numerusform>Chaîne intacte, %Ln entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::MonthView</name>
    <message numerus="yes">
        <source>%1 : %Ln échéance(s) ou constat(s)</source>
        <translation>
            <numerusform>%1 : %Ln échéance ou constat</numerusform>
            <numerusform>%1 : %Ln échéances ou constats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::NoticeDialog</name>
    <message numerus="yes">
        <source>%Ln brouillon(s), un par partenaire. Pour le premier :</source>
        <translation>
            <numerusform>%Ln brouillon, un par partenaire. Pour le premier :</numerusform>
            <numerusform>%Ln brouillons, un par partenaire. Pour le premier :</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::NoticesPage</name>
    <message numerus="yes">
        <source>%Ln avis</source>
        <translation>
            <numerusform>%Ln avis</numerusform>
            <numerusform>%Ln avis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln brouillon(s) gardé(s). Rien n’est parti.</source>
        <translation>
            <numerusform>%Ln brouillon gardé. Rien n’est parti.</numerusform>
            <numerusform>%Ln brouillons gardés. Rien n’est parti.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::OutageChart</name>
    <message numerus="yes">
        <source>%1 : %Ln interruption(s) ou trou(s) de mesure.</source>
        <translation>
            <numerusform>%1 : %Ln interruption ou trou de mesure.</numerusform>
            <numerusform>%1 : %Ln interruptions ou trous de mesure.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::OutagesPane</name>
    <message numerus="yes">
        <source>%1 : %Ln interruption(s), celles de la sonde et celles qui sont enregistrées ne comptent qu’une fois.</source>
        <translation>
            <numerusform>%1 : %Ln interruption ; celles de la sonde et celles qui sont enregistrées ne comptent qu’une fois.</numerusform>
            <numerusform>%1 : %Ln interruptions ; celles de la sonde et celles qui sont enregistrées ne comptent qu’une fois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::PartnerPage</name>
    <message numerus="yes">
        <source>%Ln application(s)</source>
        <translation>
            <numerusform>%Ln application</numerusform>
            <numerusform>%Ln applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jeton(s)</source>
        <translation>
            <numerusform>%Ln jeton</numerusform>
            <numerusform>%Ln jetons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::PartnersPage</name>
    <message numerus="yes">
        <source>%Ln partenaire(s)</source>
        <translation>
            <numerusform>%Ln partenaire</numerusform>
            <numerusform>%Ln partenaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln sélectionné(s)</source>
        <translation>
            <numerusform>%1 · %Ln sélectionné</numerusform>
            <numerusform>%1 · %Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) sans partenaire : à rattacher à la main</source>
        <translation>
            <numerusform>%Ln application sans partenaire : à rattacher à la main</numerusform>
            <numerusform>%Ln applications sans partenaire : à rattacher à la main</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::PersonalDataDialog</name>
    <message numerus="yes">
        <source>Effacer %Ln valeur(s)</source>
        <translation>
            <numerusform>Effacer %Ln valeur</numerusform>
            <numerusform>Effacer %Ln valeurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::PersonalDataWords</name>
    <message numerus="yes">
        <source>%Ln entrée(s)</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::PricesPage</name>
    <message numerus="yes">
        <source>%Ln partenaire(s)</source>
        <translation>
            <numerusform>%Ln partenaire</numerusform>
            <numerusform>%Ln partenaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln sélectionné(s)</source>
        <translation>
            <numerusform>%1 · %Ln sélectionné</numerusform>
            <numerusform>%1 · %Ln sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ProfilesPage</name>
    <message numerus="yes">
        <source>Version %1%2. Producteur : %3. Plateforme : %4. %Ln règle(s).%5</source>
        <translation>
            <numerusform>Version %1%2. Producteur : %3. Plateforme : %4. %Ln règle.%5</numerusform>
            <numerusform>Version %1%2. Producteur : %3. Plateforme : %4. %Ln règles.%5</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::QueryTrialView</name>
    <message numerus="yes">
        <source>et %Ln autre(s) série(s)</source>
        <translation>
            <numerusform>et %Ln autre série</numerusform>
            <numerusform>et %Ln autres séries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln série(s)</source>
        <translation>
            <numerusform>%Ln série</numerusform>
            <numerusform>%Ln séries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 : %Ln requête(s) sur %2 trouvent des données</source>
        <translation>
            <numerusform>%1 : %Ln requête sur %2 trouve des données</numerusform>
            <numerusform>%1 : %Ln requêtes sur %2 trouvent des données</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::QuotasPage</name>
    <message numerus="yes">
        <source>%Ln ligne(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::RegisterPage</name>
    <message numerus="yes">
        <source>%Ln fiche(s)</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln sélectionnée(s)</source>
        <translation>
            <numerusform>%1 · %Ln sélectionnée</numerusform>
            <numerusform>%1 · %Ln sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s)</source>
        <translation>
            <numerusform>%Ln version</numerusform>
            <numerusform>%Ln versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::RetentionPage</name>
    <message numerus="yes">
        <source>%Ln dossier(s)</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Effacé : %1 (%Ln dossier(s)).</source>
        <translation>
            <numerusform>Effacé : %1 (%Ln dossier).</numerusform>
            <numerusform>Effacé : %1 (%Ln dossiers).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dossier(s) avaient changé et sont laissés.</source>
        <translation>
            <numerusform>%Ln dossier avait changé et est laissé.</numerusform>
            <numerusform>%Ln dossiers avaient changé et sont laissés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::RetentionWords</name>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln demande(s) ou habilitation(s)</source>
        <translation>
            <numerusform>%Ln demande ou habilitation</numerusform>
            <numerusform>%Ln demandes ou habilitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln homologation(s) reprise(s)</source>
        <translation>
            <numerusform>%Ln homologation reprise</numerusform>
            <numerusform>%Ln homologations reprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>destinataires de %Ln avis</source>
        <translation>
            <numerusform>destinataires de %Ln avis</numerusform>
            <numerusform>destinataires de %Ln avis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) de dernier usage</source>
        <translation>
            <numerusform>%Ln date de dernier usage</numerusform>
            <numerusform>%Ln dates de dernier usage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mois d’appels</source>
        <translation>
            <numerusform>%Ln mois d’appels</numerusform>
            <numerusform>%Ln mois d’appels</numerusform>
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
        <source>%Ln demande(s)</source>
        <translation>
            <numerusform>%Ln demande</numerusform>
            <numerusform>%Ln demandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln sélectionnée(s)</source>
        <translation>
            <numerusform>%1 · %Ln sélectionnée</numerusform>
            <numerusform>%1 · %Ln sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln valeur(s)</source>
        <translation>
            <numerusform>%Ln valeur</numerusform>
            <numerusform>%Ln valeurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ServiceTexts</name>
    <message numerus="yes">
        <source>%Ln API mesurée(s)</source>
        <translation>
            <numerusform>%Ln API mesurée</numerusform>
            <numerusform>%Ln API mesurées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln habilitation(s)</source>
        <translation>
            <numerusform>%Ln habilitation</numerusform>
            <numerusform>%Ln habilitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jeton(s)</source>
        <translation>
            <numerusform>%Ln jeton</numerusform>
            <numerusform>%Ln jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s)</source>
        <translation>
            <numerusform>%Ln application</numerusform>
            <numerusform>%Ln applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::SlaMethod</name>
    <message numerus="yes">
        <source>Le taux est arrondi à %Ln décimale(s) de pour cent avant d’être comparé à %1.</source>
        <translation>
            <numerusform>Le taux est arrondi à %Ln décimale de pour cent avant d’être comparé à %1.</numerusform>
            <numerusform>Le taux est arrondi à %Ln décimales de pour cent avant d’être comparé à %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::SlaReport</name>
    <message numerus="yes">
        <source>%Ln interruption(s), en heure de Paris</source>
        <translation>
            <numerusform>%Ln interruption, en heure de Paris</numerusform>
            <numerusform>%Ln interruptions, en heure de Paris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>objectif tenu %1 trimestre(s) sur %Ln</source>
        <translation>
            <numerusform>objectif tenu %1 trimestre sur %Ln</numerusform>
            <numerusform>objectif tenu %1 trimestres sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>objectif tenu %1 mois sur %Ln</source>
        <translation>
            <numerusform>objectif tenu %1 mois sur %Ln</numerusform>
            <numerusform>objectif tenu %1 mois sur %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::SubcontractorColumns</name>
    <message numerus="yes">
        <source>Annoncé moins de %Ln jour(s) avant le début. Le texte (%1) dit « délai raisonnable » sans chiffre : ce nombre est un réglage de Vigie.</source>
        <translation>
            <numerusform>Annoncé moins de %Ln jour avant le début. Le texte (%1) dit « délai raisonnable » sans chiffre : ce nombre est un réglage de Vigie.</numerusform>
            <numerusform>Annoncé moins de %Ln jours avant le début. Le texte (%1) dit « délai raisonnable » sans chiffre : ce nombre est un réglage de Vigie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::SubcontractorSheet</name>
    <message numerus="yes">
        <source>%Ln déclaration(s)</source>
        <translation>
            <numerusform>%Ln déclaration</numerusform>
            <numerusform>%Ln déclarations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::SubcontractorsPage</name>
    <message numerus="yes">
        <source>%Ln sous-traitant(s)</source>
        <translation>
            <numerusform>%Ln sous-traitant</numerusform>
            <numerusform>%Ln sous-traitants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln sélectionné(s)</source>
        <translation>
            <numerusform>%1 · %Ln sélectionné</numerusform>
            <numerusform>%1 · %Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln déclaration(s) de la même entreprise</source>
        <translation>
            <numerusform>%Ln déclaration de la même entreprise</numerusform>
            <numerusform>%Ln déclarations de la même entreprise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::SubcontractorsReport</name>
    <message numerus="yes">
        <source>« Annoncé tard » : moins de %Ln jour(s) avant le début. Les textes disent « délai raisonnable » sans chiffre : ce nombre est un réglage de Vigie, pas une clause.</source>
        <translation>
            <numerusform>« Annoncé tard » : moins de %Ln jour avant le début. Les textes disent « délai raisonnable » sans chiffre : ce nombre est un réglage de Vigie, pas une clause.</numerusform>
            <numerusform>« Annoncé tard » : moins de %Ln jours avant le début. Les textes disent « délai raisonnable » sans chiffre : ce nombre est un réglage de Vigie, pas une clause.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::SuspensionDialog</name>
    <message numerus="yes">
        <source>Suspendre %Ln application(s)</source>
        <translation>
            <numerusform>Suspendre %Ln application</numerusform>
            <numerusform>Suspendre %Ln applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rétablir %Ln application(s)</source>
        <translation>
            <numerusform>Rétablir %Ln application</numerusform>
            <numerusform>Rétablir %Ln applications</numerusform>
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
