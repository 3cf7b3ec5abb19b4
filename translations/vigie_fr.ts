<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="fr_FR">
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
    <name>vigie::ProfilesPage</name>
    <message numerus="yes">
        <source>Producteur : %1. Plateforme : %2. %n règle(s).%3</source>
        <translation>
            <numerusform>Producteur : %1. Plateforme : %2. %n règle.%3</numerusform>
            <numerusform>Producteur : %1. Plateforme : %2. %n règles.%3</numerusform>
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
    <name>vigie::ServicePane</name>
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
</context>
<context>
    <name>vigie::ServicesTableModel</name>
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
