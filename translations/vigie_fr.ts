<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="fr_FR">
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
        <source>%n interruption(s)</source>
        <translation>
            <numerusform>%n interruption</numerusform>
            <numerusform>%n interruptions</numerusform>
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
