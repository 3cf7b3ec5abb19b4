<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="fr_FR">
<context>
    <name>vigie::AccessOutput</name>
    <message>
        <source>Rôle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Courriel</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Origine</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>DataPass</source>
        <translation>DataPass</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Environnement</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Validée le</source>
        <translation>Validated on</translation>
    </message>
    <message>
        <source>Homologation jusqu’au</source>
        <translation>Homologation until</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Nom sur la plateforme</source>
        <translation>Name on the platform</translation>
    </message>
    <message>
        <source>Formule</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Appels par minute</source>
        <translation>Calls per minute</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Fin</source>
        <translation>Ending</translation>
    </message>
    <message>
        <source>Expire le</source>
        <translation>Expires on</translation>
    </message>
</context>
<context>
    <name>vigie::AccessWords</name>
    <message>
        <source>Inconnu</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>bac à sable</source>
        <translation>sandbox</translation>
    </message>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message>
        <source>client OAuth</source>
        <translation>OAuth client</translation>
    </message>
    <message>
        <source>clé d’API</source>
        <translation>API key</translation>
    </message>
    <message>
        <source>jeton JWT</source>
        <translation>JWT token</translation>
    </message>
    <message>
        <source>Révocation de l’accréditation</source>
        <translation>Credential revocation</translation>
    </message>
    <message>
        <source>Révocation d’un jeton émis</source>
        <translation>Revocation of an issued token</translation>
    </message>
    <message>
        <source>Désactivation de l’accréditation</source>
        <translation>Credential disabling</translation>
    </message>
    <message>
        <source>Réactivation de l’accréditation</source>
        <translation>Credential re-enabling</translation>
    </message>
    <message>
        <source>Renouvellement du secret</source>
        <translation>Secret renewal</translation>
    </message>
    <message>
        <source>Révocation des sessions ouvertes</source>
        <translation>Revocation of open sessions</translation>
    </message>
    <message>
        <source>Blocage de la souscription</source>
        <translation>Subscription block</translation>
    </message>
    <message>
        <source>Blocage de la souscription en production</source>
        <translation>Subscription block in production</translation>
    </message>
    <message>
        <source>Déblocage de la souscription</source>
        <translation>Subscription unblock</translation>
    </message>
    <message>
        <source>Suspension de l’application</source>
        <translation>Application suspension</translation>
    </message>
    <message>
        <source>Demandeur</source>
        <translation>Requester</translation>
    </message>
    <message>
        <source>Responsable technique</source>
        <translation>Technical manager</translation>
    </message>
    <message>
        <source>Contact métier</source>
        <translation>Business contact</translation>
    </message>
    <message>
        <source>Délégué à la protection des données</source>
        <translation>Data protection officer</translation>
    </message>
    <message>
        <source>Responsable de traitement</source>
        <translation>Data controller</translation>
    </message>
    <message>
        <source>Responsable de la sécurité</source>
        <translation>Security officer</translation>
    </message>
    <message>
        <source>Actif</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>En attente</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>Suspendu</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Désactivé</source>
        <translation>Disabled</translation>
    </message>
    <message>
        <source>Révoqué</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>Expiré</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Brouillon</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Validée</source>
        <translation>Validated</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Obsolète</source>
        <translation>Obsolete</translation>
    </message>
    <message>
        <source>Refusée</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Archivée</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Révoquée</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>Bloquée</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>Bloquée en production</source>
        <translation>Blocked in production</translation>
    </message>
    <message>
        <source>Prévue</source>
        <translation>Intended</translation>
    </message>
    <message>
        <source>Envoyée</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Acceptée</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Peut encore passer</source>
        <translation>May still pass</translation>
    </message>
    <message>
        <source>Vérifiée</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Injoignable</source>
        <translation>Unreachable</translation>
    </message>
    <message>
        <source>Annulée</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Absent du service</source>
        <translation>Absent from the service</translation>
    </message>
    <message>
        <source>En instruction</source>
        <translation>Under review</translation>
    </message>
    <message>
        <source>À modifier</source>
        <translation>Changes asked</translation>
    </message>
    <message>
        <source>Rejetée</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Titulaire du compte</source>
        <translation>Account holder</translation>
    </message>
    <message>
        <source>API %1</source>
        <translation>API %1</translation>
    </message>
    <message>
        <source>Changement de quota</source>
        <translation>Change of quota</translation>
    </message>
    <message>
        <source>inconnue</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>%1 (%2 appels par minute)</source>
        <translation>%1 (%2 calls a minute)</translation>
    </message>
    <message>
        <source>%1 (sans limite par minute)</source>
        <translation>%1 (no limit by the minute)</translation>
    </message>
</context>
<context>
    <name>vigie::AdequacyWords</name>
    <message>
        <source>organisations commerciales soumises à la loi LPRPDE seulement</source>
        <translation>commercial organisations under PIPEDA only</translation>
    </message>
    <message>
        <source>opérateurs soumis à la loi APPI seulement</source>
        <translation>business operators under APPI only</translation>
    </message>
    <message>
        <source>organismes inscrits au Data Privacy Framework seulement</source>
        <translation>organisations on the Data Privacy Framework list only</translation>
    </message>
    <message>
        <source>décision d’adéquation %1 du %2</source>
        <translation>adequacy decision %1 of %2</translation>
    </message>
    <message>
        <source>%1, jusqu’au %2</source>
        <translation>%1, until %2</translation>
    </message>
    <message>
        <source>%1 ; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Espace économique européen</source>
        <translation>European Economic Area</translation>
    </message>
    <message>
        <source>aucune décision d’adéquation en vigueur : garanties nécessaires (RGPD, art. 46)</source>
        <translation>no adequacy decision in force: safeguards are needed (GDPR art. 46)</translation>
    </message>
    <message>
        <source>Décisions d’adéquation (RGPD, art. 45) comparées à la liste de la Commission européenne le %1.</source>
        <translation>Adequacy decisions (GDPR, art. 45) compared with the list of the European Commission on %1.</translation>
    </message>
</context>
<context>
    <name>vigie::AvailabilityPane</name>
    <message>
        <source>Mois après mois</source>
        <translation>Month after month</translation>
    </message>
    <message>
        <source>Comparé à</source>
        <translation>Compared to</translation>
    </message>
    <message>
        <source>Calendrier</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation>Outages</translation>
    </message>
    <message>
        <source>Budget d’indisponibilité</source>
        <translation>Downtime budget</translation>
    </message>
    <message>
        <source>Le tableau des graphiques</source>
        <translation>The table of the charts</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Chiffres</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>le tableau des graphiques</source>
        <translation>the table of the charts</translation>
    </message>
    <message>
        <source>point creux : mois en cours · triangle : sous l’objectif</source>
        <translation>hollow point: running month · triangle: below target</translation>
    </message>
    <message>
        <source>indisponibilité par jour, dans la fenêtre</source>
        <translation>downtime by day, within the window</translation>
    </message>
    <message>
        <source>%1 : %2 de %3</source>
        <translation>%1: %2 of %3</translation>
    </message>
</context>
<context>
    <name>vigie::BudgetChart</name>
    <message>
        <source>alerte à %1 (%2)</source>
        <translation>alert at %1 (%2)</translation>
    </message>
    <message>
        <source>à ce rythme : %1</source>
        <translation>at this pace: %1</translation>
    </message>
    <message>
        <source>reste %1</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>dépassé de %1</source>
        <translation>overdrawn by %1</translation>
    </message>
    <message>
        <source>Budget d’indisponibilité : %1</source>
        <translation>Downtime budget: %1</translation>
    </message>
    <message>
        <source>%1 : budget de %2.</source>
        <translation>%1: budget of %2.</translation>
    </message>
    <message>
        <source>Le %1, il reste %2.</source>
        <translation>On %1, %2 are left.</translation>
    </message>
    <message>
        <source>Le %1, il est dépassé de %2.</source>
        <translation>On %1, it is overdrawn by %2.</translation>
    </message>
    <message>
        <source>À ce rythme, il restera %1 à la fin.</source>
        <translation>At this pace, %1 will be left at the end.</translation>
    </message>
    <message>
        <source>%1 : reste %2</source>
        <translation>%1: %2 left</translation>
    </message>
</context>
<context>
    <name>vigie::CalendarChart</name>
    <message>
        <source>%1 d’indisponibilité</source>
        <translation>%1 of downtime</translation>
    </message>
    <message>
        <source>%1 dégradées, comptées en service</source>
        <translation>%1 degraded, counted as up</translation>
    </message>
    <message>
        <source>%1 inconnues</source>
        <translation>%1 unknown</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>en service</source>
        <translation>up</translation>
    </message>
    <message>
        <source>dégradé ou moins de %1</source>
        <translation>degraded or less than %1</translation>
    </message>
    <message>
        <source>%1 ou plus</source>
        <translation>%1 or more</translation>
    </message>
    <message>
        <source>inconnu</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>hors des plages</source>
        <translation>outside the windows</translation>
    </message>
    <message>
        <source>à venir</source>
        <translation>to come</translation>
    </message>
    <message>
        <source>Calendrier : %1</source>
        <translation>Calendar: %1</translation>
    </message>
    <message>
        <source>%1, jour par jour. En service : %2 ; dégradés ou avec moins de %4 d’indisponibilité : %3 ; avec %4 ou plus : %5 ; inconnus : %6 ; hors des plages : %7.</source>
        <translation>%1, day by day. Up: %2; degraded or with less than %4 of downtime: %3; with %4 or more: %5; unknown: %6; outside the ranges: %7.</translation>
    </message>
</context>
<context>
    <name>vigie::CalendarFile</name>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>DÉMONSTRATION : données fictives.</source>
        <translation>DEMONSTRATION: fictitious data.</translation>
    </message>
    <message>
        <source>Objet : %1</source>
        <translation>Object: %1</translation>
    </message>
    <message>
        <source>Calcul : %1</source>
        <translation>Computation: %1</translation>
    </message>
    <message>
        <source>Hypothèse : %1</source>
        <translation>Assumption: %1</translation>
    </message>
    <message>
        <source>À faire : %1</source>
        <translation>To do: %1</translation>
    </message>
</context>
<context>
    <name>vigie::Cell</name>
    <message>
        <source>dd/MM/yyyy</source>
        <translation>dd/MM/yyyy</translation>
    </message>
    <message>
        <source>dd/MM/yyyy HH:mm</source>
        <translation>dd/MM/yyyy HH:mm</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>non</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>vigie::Chart</name>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
</context>
<context>
    <name>vigie::ChartMenu</name>
    <message>
        <source>Copier l’image</source>
        <translation>Copy the image</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Imprimer en PDF…</source>
        <translation>Print as PDF…</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Tout voir</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Flèches : point suivant ou précédent. + et − : agrandir, réduire. Maj+flèches : déplacer. 0 : tout voir. Ctrl+C : copier l’image.</source>
        <translation>Arrows: next or previous point. + and −: zoom in, out. Shift+arrows: move. 0: show all. Ctrl+C: copy the image.</translation>
    </message>
</context>
<context>
    <name>vigie::ClockStrip</name>
    <message>
        <source>Horloges</source>
        <translation>Clocks</translation>
    </message>
</context>
<context>
    <name>vigie::ClockTile</name>
    <message>
        <source>Pourquoi ?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Pourquoi ? %1</source>
        <translation>Why? %1</translation>
    </message>
    <message>
        <source>reste</source>
        <translation>left</translation>
    </message>
    <message>
        <source>en</source>
        <translation>in</translation>
    </message>
    <message>
        <source>écoulé</source>
        <translation>elapsed</translation>
    </message>
    <message>
        <source>%1, %2 : %3 %4</source>
        <translation>%1, %2: %3 %4</translation>
    </message>
    <message>
        <source>répondu le %1</source>
        <translation>answered on %1</translation>
    </message>
    <message>
        <source>connaissance : %1</source>
        <translation>awareness: %1</translation>
    </message>
    <message>
        <source>échéance : %1</source>
        <translation>due: %1</translation>
    </message>
    <message>
        <source>rétablissement, heures de couverture</source>
        <translation>recovery, hours of cover</translation>
    </message>
</context>
<context>
    <name>vigie::ColumnMappingTable</name>
    <message>
        <source>Colonnes du fichier</source>
        <translation>Columns of the file</translation>
    </message>
    <message>
        <source>Dans le fichier</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>Exemple</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Devient</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Ignorée</source>
        <translation>Ignored</translation>
    </message>
    <message>
        <source>%1 (obligatoire)</source>
        <translation>%1 (required)</translation>
    </message>
</context>
<context>
    <name>vigie::ComparisonPane</name>
    <message>
        <source>Règle</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Changement</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Valeur</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Avant</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Après</source>
        <translation>After</translation>
    </message>
    <message>
        <source>profil</source>
        <translation>profile</translation>
    </message>
    <message>
        <source>Différences entre les deux versions</source>
        <translation>Differences between the two versions</translation>
    </message>
    <message>
        <source>Version d’avant</source>
        <translation>Earlier version</translation>
    </message>
    <message>
        <source>Version d’après</source>
        <translation>Later version</translation>
    </message>
    <message>
        <source>Une seule version est connue : il n’y a rien à comparer.</source>
        <translation>Only one version is known: there is nothing to compare.</translation>
    </message>
    <message>
        <source>Les deux versions disent la même chose.</source>
        <translation>Both versions say the same.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln différence(s)</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ComputationText</name>
    <message>
        <source>du %1 au %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, pour %2</source>
        <translation>%1, for %2</translation>
    </message>
    <message>
        <source>Bac à sable : la clause vise la production, le taux est informatif.</source>
        <translation>Sandbox: the clause is about production, the rate is informative.</translation>
    </message>
    <message>
        <source>Le texte ne juge pas cette période : le taux y est informatif.</source>
        <translation>The text does not judge this period: its rate is informative.</translation>
    </message>
    <message numerus="yes">
        <source>%1 : %Ln jour(s) inégaux</source>
        <translation>
            <numerusform>%1: %Ln day</numerusform>
            <numerusform>%1: %Ln unequal days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 : %2 × %3</source>
        <translation>%1: %2 × %3</translation>
    </message>
    <message>
        <source>Fenêtre : %1</source>
        <translation>Window: %1</translation>
    </message>
    <message>
        <source>maintenance déclarée, sortie de la plage</source>
        <translation>declared maintenance, taken out of the window</translation>
    </message>
    <message>
        <source>encore ouverte</source>
        <translation>still open</translation>
    </message>
    <message>
        <source>, programmée : compte</source>
        <translation>, planned: counts</translation>
    </message>
    <message>
        <source>, vue par la sonde</source>
        <translation>, seen by the probe</translation>
    </message>
    <message>
        <source>Indisponibilité dans la fenêtre</source>
        <translation>Downtime within the window</translation>
    </message>
    <message>
        <source>aucune interruption ne touche la fenêtre</source>
        <translation>no outage touches the window</translation>
    </message>
    <message>
        <source>service dégradé, compté en service</source>
        <translation>degraded service, counted as up</translation>
    </message>
    <message>
        <source>Pas de sonde : hors des interruptions enregistrées, le temps est compté en service.</source>
        <translation>No probe: outside the recorded outages, time counts as up.</translation>
    </message>
    <message>
        <source>Temps inconnu, jamais compté</source>
        <translation>Unknown time, never counted</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>si tout l’inconnu était en panne</source>
        <translation>if all that is unknown were down</translation>
    </message>
    <message>
        <source>si tout l’inconnu était en service</source>
        <translation>if all that is unknown were up</translation>
    </message>
    <message numerus="yes">
        <source>comparé à %1 après arrondi à %Ln décimale(s)</source>
        <translation>
            <numerusform>compared to %1 after rounding to %Ln decimal</numerusform>
            <numerusform>compared to %1 after rounding to %Ln decimals</numerusform>
        </translation>
    </message>
    <message>
        <source>comparé sans arrondi à %1</source>
        <translation>compared to %1 without rounding</translation>
    </message>
    <message>
        <source>inconnu</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Budget : %1 de %2</source>
        <translation>Budget: %1 of %2</translation>
    </message>
    <message>
        <source>reste</source>
        <translation>left</translation>
    </message>
    <message>
        <source>à ce rythme, à la fin de la période</source>
        <translation>at this pace, at the end of the period</translation>
    </message>
    <message>
        <source>épuisé, à ce rythme, le</source>
        <translation>spent, at this pace, on</translation>
    </message>
    <message>
        <source>pour %1 ouvrées, estimé</source>
        <translation>for %1 of working time, estimated</translation>
    </message>
    <message>
        <source>pour %1</source>
        <translation>for %1</translation>
    </message>
    <message>
        <source>Rétablissement le plus long</source>
        <translation>Longest recovery</translation>
    </message>
    <message>
        <source>depuis le %1, pas encore rétabli</source>
        <translation>since %1, not yet recovered</translation>
    </message>
    <message>
        <source>incident du %1</source>
        <translation>incident of %1</translation>
    </message>
    <message>
        <source>, au-delà du délai</source>
        <translation>, beyond the limit</translation>
    </message>
    <message>
        <source>Textes en désaccord, %1 : %2</source>
        <translation>Texts in disagreement, %1: %2</translation>
    </message>
    <message>
        <source>Hypothèse</source>
        <translation>Assumption</translation>
    </message>
</context>
<context>
    <name>vigie::ConnectionChecksView</name>
    <message>
        <source>Essai en cours… rien n’est modifié sur le service</source>
        <translation>Testing… nothing is changed on the service</translation>
    </message>
    <message>
        <source>Essai réussi</source>
        <translation>Test passed</translation>
    </message>
    <message>
        <source>Essai manqué : voici ce qu’il faut changer</source>
        <translation>Test failed: here is what must be changed</translation>
    </message>
    <message>
        <source>Essai impossible</source>
        <translation>Test impossible</translation>
    </message>
</context>
<context>
    <name>vigie::ContactWords</name>
    <message>
        <source>Demandeur</source>
        <translation>Requester</translation>
    </message>
    <message>
        <source>Contact technique</source>
        <translation>Technical contact</translation>
    </message>
    <message>
        <source>Contact métier</source>
        <translation>Business contact</translation>
    </message>
    <message>
        <source>DPO</source>
        <translation>DPO</translation>
    </message>
    <message>
        <source>Responsable de traitement</source>
        <translation>Data controller</translation>
    </message>
    <message>
        <source>RSSI</source>
        <translation>CISO</translation>
    </message>
</context>
<context>
    <name>vigie::ContentPane</name>
    <message>
        <source>Ce qui doit être dit</source>
        <translation>What has to be told</translation>
    </message>
    <message>
        <source>à compléter</source>
        <translation>to be completed</translation>
    </message>
    <message>
        <source>renseigné</source>
        <translation>filled in</translation>
    </message>
    <message>
        <source>aucun contenu imposé</source>
        <translation>no content required</translation>
    </message>
    <message>
        <source>%1 sur %2 renseignés</source>
        <translation>%1 of %2 filled in</translation>
    </message>
    <message>
        <source>Envois</source>
        <translation>Sendings</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> · à compléter, envoi par étapes possible</source>
        <translation> · to be completed, may be sent in stages</translation>
    </message>
    <message>
        <source> · à compléter</source>
        <translation> · to be completed</translation>
    </message>
    <message>
        <source> · envoyé le %1</source>
        <translation> · sent on %1</translation>
    </message>
    <message>
        <source>Brouillon .eml</source>
        <translation>Draft .eml</translation>
    </message>
    <message>
        <source>Envoyé…</source>
        <translation>Sent…</translation>
    </message>
    <message>
        <source>Rien ne part sans vous : le brouillon s’ouvre dans le courrier, puis l’envoi est daté ici.</source>
        <translation>Nothing leaves without you: the draft opens in your mail program, then the sending is dated here.</translation>
    </message>
</context>
<context>
    <name>vigie::CountStrip</name>
    <message>
        <source>Renoncer</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>vigie::CountWords</name>
    <message>
        <source>ajoutés</source>
        <translation>added</translation>
    </message>
    <message>
        <source>modifiés</source>
        <translation>updated</translation>
    </message>
    <message>
        <source>retirés</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>services</source>
        <translation>services</translation>
    </message>
    <message>
        <source>versions de CGU</source>
        <translation>versions of the terms</translation>
    </message>
    <message>
        <source>partenaires</source>
        <translation>partners</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacts</translation>
    </message>
    <message>
        <source>habilitations</source>
        <translation>habilitations</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>applications</translation>
    </message>
    <message>
        <source>souscriptions</source>
        <translation>subscriptions</translation>
    </message>
    <message>
        <source>jetons</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>événements</source>
        <translation>events</translation>
    </message>
    <message>
        <source>délégations</source>
        <translation>delegations</translation>
    </message>
    <message>
        <source>mesures</source>
        <translation>measurements</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>actions</translation>
    </message>
    <message>
        <source>pièces jointes</source>
        <translation>attached documents</translation>
    </message>
    <message>
        <source>entrées du journal</source>
        <translation>journal entries</translation>
    </message>
</context>
<context>
    <name>vigie::DashboardPage</name>
    <message>
        <source>API entière</source>
        <translation>Whole API</translation>
    </message>
    <message>
        <source>Jamais lu</source>
        <translation>Never read</translation>
    </message>
    <message>
        <source>Lecture seule</source>
        <translation>Read only</translation>
    </message>
    <message>
        <source>À jour</source>
        <translation>Up to date</translation>
    </message>
    <message>
        <source>Lu en partie</source>
        <translation>Partly read</translation>
    </message>
    <message>
        <source>Injoignable</source>
        <translation>Unreachable</translation>
    </message>
    <message>
        <source>Échéances</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Échéance</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Délai</source>
        <translation>Delay</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Concerne</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>Règle</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Constats</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Gravité</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Nb</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Le plus fréquent</source>
        <translation>Most frequent</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Données</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Révocations</source>
        <translation>Revocations</translation>
    </message>
    <message>
        <source>Jeton et partenaire</source>
        <translation>Token and partner</translation>
    </message>
    <message>
        <source>Quand</source>
        <translation>When</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Toutes les API</source>
        <translation>All APIs</translation>
    </message>
    <message>
        <source>Tableau de bord</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Rien n’est en retard et rien n’est dû sous 30 jours.</source>
        <translation>Nothing is late and nothing is due within 30 days.</translation>
    </message>
    <message>
        <source>Aucun constat ouvert.</source>
        <translation>No open finding.</translation>
    </message>
    <message>
        <source>Aucun service n’est configuré : ajoutez-en un pour lire les partenaires.</source>
        <translation>No service is configured: add one to read the partners.</translation>
    </message>
    <message>
        <source>Aucune révocation n’a été demandée.</source>
        <translation>No revocation was asked for.</translation>
    </message>
    <message>
        <source>Tout voir</source>
        <translation>See all</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy, HH:mm</source>
        <translation>dddd d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>en retard et sous 30 jours (jusqu’au %1)</source>
        <translation>late and within 30 days (until %1)</translation>
    </message>
    <message numerus="yes">
        <source>et %Ln autre(s)</source>
        <translation>
            <numerusform>and %Ln other</numerusform>
            <numerusform>and %Ln others</numerusform>
        </translation>
    </message>
    <message>
        <source>En retard</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Sous 30 jours</source>
        <translation>Within 30 days</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ouvert(s)</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln configuré(s)</source>
        <translation>
            <numerusform>%Ln configured</numerusform>
            <numerusform>%Ln configured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln injoignable(s)</source>
        <translation>
            <numerusform>%1, %Ln unreachable</numerusform>
            <numerusform>%1, %Ln unreachable</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>les dernières</source>
        <translation>the last ones</translation>
    </message>
</context>
<context>
    <name>vigie::DateField</name>
    <message>
        <source>jj/mm/aaaa</source>
        <translation>dd/mm/yyyy</translation>
    </message>
</context>
<context>
    <name>vigie::DatedNoteDialog</name>
    <message>
        <source>%1 :</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Renoncer</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>vigie::DeadlineColumns</name>
    <message>
        <source>Constat</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>en retard</source>
        <translation>late</translation>
    </message>
    <message>
        <source>sous 7 jours</source>
        <translation>within 7 days</translation>
    </message>
    <message>
        <source>sous 30 jours</source>
        <translation>within 30 days</translation>
    </message>
    <message>
        <source>sous 90 jours</source>
        <translation>within 90 days</translation>
    </message>
    <message>
        <source>Ce qui est dû</source>
        <translation>What is due</translation>
    </message>
    <message>
        <source>Délai</source>
        <translation>Delay</translation>
    </message>
    <message>
        <source>Calcul</source>
        <translation>Computation</translation>
    </message>
    <message>
        <source>Reporté au</source>
        <translation>Snoozed until</translation>
    </message>
    <message>
        <source>Échéance</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Gravité</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>À corriger</source>
        <translation>To correct</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Partenaire</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Règle</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Suspension encourue</source>
        <translation>Suspension incurred</translation>
    </message>
    <message>
        <source>Tout</source>
        <translation>All</translation>
    </message>
    <message>
        <source>En retard</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Sous 30 jours</source>
        <translation>Within 30 days</translation>
    </message>
    <message>
        <source>Constats</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Reportées</source>
        <translation>Snoozed</translation>
    </message>
    <message>
        <source>API entière</source>
        <translation>Whole API</translation>
    </message>
</context>
<context>
    <name>vigie::DeadlineDocuments</name>
    <message>
        <source>Un état de %1 lignes</source>
        <translation>A list of %1 rows</translation>
    </message>
    <message>
        <source>Échéances — %1</source>
        <translation>Deadlines — %1</translation>
    </message>
</context>
<context>
    <name>vigie::DeadlineExport</name>
    <message>
        <source>Règle</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Origine</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Partenaire</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Identifiant</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Gravité</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Ce qui est dû</source>
        <translation>What is due</translation>
    </message>
    <message>
        <source>Échéance</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Heure limite (UTC)</source>
        <translation>Time limit (UTC)</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Jours restants</source>
        <translation>Days left</translation>
    </message>
    <message>
        <source>Depuis le</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Calcul</source>
        <translation>Computation</translation>
    </message>
    <message>
        <source>À faire</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Reporté au</source>
        <translation>Snoozed until</translation>
    </message>
    <message>
        <source>Motif du report</source>
        <translation>Reason of the snooze</translation>
    </message>
    <message>
        <source>Échéances</source>
        <translation>Deadlines</translation>
    </message>
</context>
<context>
    <name>vigie::DeadlineSheet</name>
    <message>
        <source>Échéance</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Délai</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>Calcul</source>
        <translation>Computation</translation>
    </message>
    <message>
        <source>Gravité</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Depuis le</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>À faire</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Règle</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Statut</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Snooze</translation>
    </message>
    <message>
        <source>Jusqu’au</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ce qui est dû</source>
        <translation>What is due</translation>
    </message>
</context>
<context>
    <name>vigie::DeadlinesCommand</name>
    <message>
        <source>ce qui est dû, avec sa clause et son calcul</source>
        <translation>what is due, with its clause and its computation</translation>
    </message>
    <message>
        <source>les échéances que les règles calculent</source>
        <translation>the deadlines that the rules work out</translation>
    </message>
</context>
<context>
    <name>vigie::DeadlinesPage</name>
    <message>
        <source>Agenda .ics…</source>
        <translation>Calendar .ics…</translation>
    </message>
    <message>
        <source>Jours fériés et alerte…</source>
        <translation>Holidays and warning…</translation>
    </message>
    <message>
        <source>Échéances</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Rien n’est dû et rien n’est constaté : aucune donnée n’a encore été lue, ou tout est en règle.</source>
        <translation>Nothing is due and nothing is found: no data have been read yet, or all is in order.</translation>
    </message>
    <message>
        <source>Synchroniser</source>
        <translation>Synchronise</translation>
    </message>
    <message>
        <source>Mois</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Mois précédent</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Mois suivant</source>
        <translation>Next month</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ligne(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln sélectionnée(s)</source>
        <translation>
            <numerusform>%1 · %Ln selected</numerusform>
            <numerusform>%1 · %Ln selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Pourquoi ?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Ne plus reporter</source>
        <translation>Stop snoozing</translation>
    </message>
    <message>
        <source>Reporter…</source>
        <translation>Snooze…</translation>
    </message>
    <message>
        <source>La ligne n’est plus reportée.</source>
        <translation>The row is no longer snoozed.</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Reporté au %1.</source>
        <translation>Snoozed until %1.</translation>
    </message>
    <message>
        <source>echeances-%1</source>
        <translation>deadlines-%1</translation>
    </message>
    <message>
        <source>Enregistrer l’agenda</source>
        <translation>Save the calendar</translation>
    </message>
    <message>
        <source>Agenda iCalendar (*.ics)</source>
        <translation>iCalendar (*.ics)</translation>
    </message>
    <message>
        <source>Agenda écrit dans %1.</source>
        <translation>Calendar written to %1.</translation>
    </message>
    <message>
        <source>Réglages enregistrés : les échéances sont recalculées.</source>
        <translation>Settings saved: the deadlines are worked out again.</translation>
    </message>
    <message>
        <source>Avis…</source>
        <translation>Notice…</translation>
    </message>
</context>
<context>
    <name>vigie::DeadlinesReport</name>
    <message>
        <source>partenaire %1</source>
        <translation>partner %1</translation>
    </message>
    <message>
        <source>SIRET %1</source>
        <translation>SIRET %1</translation>
    </message>
    <message>
        <source>nom du partenaire contenant « %1 »</source>
        <translation>partner&apos;s name containing “%1”</translation>
    </message>
    <message>
        <source>gravité %1</source>
        <translation>severity %1</translation>
    </message>
    <message>
        <source>état %1</source>
        <translation>state %1</translation>
    </message>
    <message>
        <source>règle %1</source>
        <translation>rule %1</translation>
    </message>
    <message>
        <source>jusqu’au %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>à partir du %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>recherche « %1 »</source>
        <translation>search “%1”</translation>
    </message>
    <message>
        <source>Toutes les échéances et tous les constats</source>
        <translation>All deadlines and all findings</translation>
    </message>
    <message>
        <source>Sélection : %1</source>
        <translation>Selection: %1</translation>
    </message>
    <message>
        <source>échéances en retard</source>
        <translation>late deadlines</translation>
    </message>
    <message>
        <source>échéance en retard</source>
        <translation>late deadline</translation>
    </message>
    <message>
        <source>Sous 30 jours</source>
        <translation>Within 30 days</translation>
    </message>
    <message>
        <source>Constats critiques</source>
        <translation>Critical findings</translation>
    </message>
    <message>
        <source>À corriger</source>
        <translation>To correct</translation>
    </message>
    <message>
        <source>Lignes de ce rapport</source>
        <translation>Rows of this report</translation>
    </message>
    <message>
        <source>Échéance, délai</source>
        <translation>Due date, delay</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Objet, ce qui est dû</source>
        <translation>Object, what is due</translation>
    </message>
    <message>
        <source>Partenaire, SIRET</source>
        <translation>Partner, SIRET</translation>
    </message>
    <message>
        <source>Règle, clause</source>
        <translation>Rule, clause</translation>
    </message>
    <message>
        <source>Calcul, à faire</source>
        <translation>Computation, to do</translation>
    </message>
    <message>
        <source>constaté</source>
        <translation>found</translation>
    </message>
    <message>
        <source>depuis le %1</source>
        <translation>since %1</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln jour(s)</source>
        <translation>
            <numerusform>+ %Ln day</numerusform>
            <numerusform>+ %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jour(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>API entière</source>
        <translation>Whole API</translation>
    </message>
    <message>
        <source>Hypothèse : %1</source>
        <translation>Assumption: %1</translation>
    </message>
    <message>
        <source>Textes en désaccord (%1) : %2</source>
        <translation>Texts in disagreement (%1): %2</translation>
    </message>
    <message>
        <source>Règles citées</source>
        <translation>Rules cited</translation>
    </message>
    <message>
        <source>Une échéance est calculée d’une règle et des dates d’un objet ; le calcul est écrit en clair. Un constat est ce qui s’écarte d’une règle.</source>
        <translation>A deadline is worked out from a rule and the dates of an object; the computation is spelled out. A finding is what departs from a rule.</translation>
    </message>
    <message>
        <source>« Hypothèse » : le texte est muet et une lecture a été choisie. « Loi » : une règle hors des CGU. « Conseil » : proposé par la console, aucune clause ne le demande.</source>
        <translation>“Assumption”: the text is silent and a reading was chosen. “Law”: a rule outside the terms. “Advice”: proposed by the console, no clause asks for it.</translation>
    </message>
    <message>
        <source>La console propose, une personne décide : rien n’est suspendu ni révoqué par une échéance. Une date incohérente est à corriger ; rien n’en est conclu.</source>
        <translation>The console proposes, a person decides: no deadline suspends or revokes anything. A date that cannot be right is to be corrected; nothing is concluded from it.</translation>
    </message>
    <message>
        <source>Échéances</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Échéances et constats</source>
        <translation>Deadlines and findings</translation>
    </message>
    <message>
        <source>par date</source>
        <translation>by date</translation>
    </message>
    <message>
        <source>Une ligne par échéance ou par constat</source>
        <translation>One row a deadline or a finding</translation>
    </message>
    <message>
        <source>Rien n’est dû et rien n’est constaté dans cette sélection.</source>
        <translation>Nothing is due and nothing is found in this selection.</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>How to read</translation>
    </message>
</context>
<context>
    <name>vigie::DicpPane</name>
    <message>
        <source>Disponibilité (D)</source>
        <translation>Availability (D)</translation>
    </message>
    <message>
        <source>Intégrité (I)</source>
        <translation>Integrity (I)</translation>
    </message>
    <message>
        <source>Confidentialité (C)</source>
        <translation>Confidentiality (C)</translation>
    </message>
    <message>
        <source>Preuve et contrôle (P)</source>
        <translation>Proof and control (P)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 — niveau de l’API</source>
        <translation>%1 — the API’s level</translation>
    </message>
    <message>
        <source>Les CGU de %1 ne donnent pas de profil DICP : non prévu par le texte.</source>
        <translation>The terms of %1 give no DICP profile: the text says nothing of it.</translation>
    </message>
    <message>
        <source>Profil DICP</source>
        <translation>DICP profile</translation>
    </message>
    <message>
        <source>Textes en désaccord, %1 : %2</source>
        <translation>Texts in disagreement, %1: %2</translation>
    </message>
</context>
<context>
    <name>vigie::DisagreementSection</name>
    <message>
        <source>Textes en désaccord</source>
        <translation>Texts in disagreement</translation>
    </message>
</context>
<context>
    <name>vigie::DisagreementTable</name>
    <message>
        <source>Une ligne par désaccord, avec toutes ses lectures</source>
        <translation>One row per disagreement, with every reading</translation>
    </message>
    <message>
        <source>Textes en désaccord</source>
        <translation>Texts in disagreement</translation>
    </message>
    <message>
        <source>Lectures</source>
        <translation>Readings</translation>
    </message>
</context>
<context>
    <name>vigie::DocumentList</name>
    <message>
        <source>Joindre une pièce…</source>
        <translation>Attach a document…</translation>
    </message>
    <message>
        <source>Aucune pièce. Joignez un fichier ou déposez-le ici : une copie en est gardée, avec son empreinte.</source>
        <translation>No document. Attach a file or drop it here: a copy of it is kept, with its hash.</translation>
    </message>
    <message>
        <source>Joindre des pièces</source>
        <translation>Attach documents</translation>
    </message>
    <message>
        <source>Remplacer la pièce</source>
        <translation>Replace the document</translation>
    </message>
    <message>
        <source>Retirer la pièce</source>
        <translation>Remove the document</translation>
    </message>
    <message>
        <source>La copie sera effacée de l’espace de travail. Le journal en garde l’empreinte.</source>
        <translation>The copy will be erased from the workspace. The journal keeps its hash.</translation>
    </message>
    <message>
        <source>Renoncer</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Aucun logiciel de ce poste ne sait ouvrir ce fichier : %1</source>
        <translation>No program on this computer can open this file: %1</translation>
    </message>
    <message>
        <source>Copie de %1</source>
        <translation>Copying %1</translation>
    </message>
</context>
<context>
    <name>vigie::DocumentRow</name>
    <message>
        <source>%1, joint le %2 par %3</source>
        <translation>%1, attached on %2 by %3</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1…</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Remplacer…</source>
        <translation>Replace…</translation>
    </message>
    <message>
        <source>Historique (%1)</source>
        <translation>History (%1)</translation>
    </message>
    <message>
        <source>Retirer…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Ouvrir %1, du %2 au %3</source>
        <translation>Open %1, from %2 to %3</translation>
    </message>
</context>
<context>
    <name>vigie::DocumentWords</name>
    <message>
        <source>%1 est vide : il n’a pas été joint. Vérifiez qu’il a été enregistré en entier, puis recommencez.</source>
        <translation>%1 is empty: it was not attached. Check that it was saved completely, then try again.</translation>
    </message>
    <message>
        <source>%1 dépasse 100 Mo, la taille admise : il n’a pas été joint, l’original est intact. Réduisez-le ou découpez-le, ou joignez une note qui dit où il est gardé.</source>
        <translation>%1 is larger than the 100 MB allowed: it was not attached, the original is untouched. Reduce or split it, or attach a note that says where it is kept.</translation>
    </message>
    <message>
        <source>%1 n’est pas ce que son nom annonce : il n’a pas été joint, l’original est intact. Enregistrez-le sous son vrai type, puis recommencez.</source>
        <translation>%1 is not what its name says: it was not attached, the original is untouched. Save it under its true type, then try again.</translation>
    </message>
    <message>
        <source>%1 est un programme : il n’est pas gardé comme pièce. S’il est une preuve, joignez-le dans une archive (zip, 7z).</source>
        <translation>%1 is a program: it is not kept as a document. If it is evidence, attach it inside an archive (zip, 7z).</translation>
    </message>
</context>
<context>
    <name>vigie::DocumentWriter</name>
    <message>
        <source>Enregistrer sous</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Écrit : %1</source>
        <translation>Written: %1</translation>
    </message>
</context>
<context>
    <name>vigie::DueCommandOptions</name>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>d’une API : le code de son profil</source>
        <translation>of an API: the code of its profile</translation>
    </message>
    <message>
        <source>d’un partenaire</source>
        <translation>of a partner</translation>
    </message>
    <message>
        <source>de cette gravité</source>
        <translation>of this severity</translation>
    </message>
</context>
<context>
    <name>vigie::DueJson</name>
    <message>
        <source>Échéance</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Heure limite</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Jours</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Règle</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Partenaire</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Calcul</source>
        <translation>Computation</translation>
    </message>
    <message>
        <source>À faire</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Reporté au</source>
        <translation>Snoozed until</translation>
    </message>
    <message>
        <source>Gravité</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Constat</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Depuis le</source>
        <translation>Since</translation>
    </message>
</context>
<context>
    <name>vigie::DueMatter</name>
    <message>
        <source>Échéances — %1</source>
        <translation>Deadlines — %1</translation>
    </message>
    <message>
        <source>JOURS</source>
        <translation>DAYS</translation>
    </message>
    <message>
        <source>dues d’ici là, et celles en retard</source>
        <translation>due by then, and those that are late</translation>
    </message>
</context>
<context>
    <name>vigie::DueStateText</name>
    <message>
        <source>Suspension requise</source>
        <translation>Suspension required</translation>
    </message>
    <message>
        <source>Suspension encourue</source>
        <translation>Suspension incurred</translation>
    </message>
    <message>
        <source>Expire</source>
        <translation>Expires</translation>
    </message>
    <message>
        <source>Expiré</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 j</source>
        <translation>%1 d</translation>
    </message>
</context>
<context>
    <name>vigie::DueWords</name>
    <message>
        <source>Traces d’accès</source>
        <translation>Access traces</translation>
    </message>
    <message>
        <source>Données de compte</source>
        <translation>Account data</translation>
    </message>
    <message>
        <source>Disponibilité</source>
        <translation>Availability</translation>
    </message>
    <message>
        <source>Changement annoncé</source>
        <translation>Announced change</translation>
    </message>
    <message>
        <source>Certificat client</source>
        <translation>Client certificate</translation>
    </message>
    <message>
        <source>Condition d’accès</source>
        <translation>Condition of access</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Jeton</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Données DataPass</source>
        <translation>DataPass data</translation>
    </message>
    <message>
        <source>Déclarations du partenaire</source>
        <translation>Partner&apos;s declarations</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>Ouverture d’accès</source>
        <translation>Opening of access</translation>
    </message>
    <message>
        <source>Attestation d’homologation</source>
        <translation>Homologation attestation</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Données traitées</source>
        <translation>Processed data</translation>
    </message>
    <message>
        <source>Fiche du registre</source>
        <translation>Register record</translation>
    </message>
    <message>
        <source>Autorisation provisoire</source>
        <translation>Provisional authorisation</translation>
    </message>
    <message>
        <source>Questionnaire de sécurité</source>
        <translation>Security questionnaire</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Rétablissement</source>
        <translation>Recovery</translation>
    </message>
    <message>
        <source>Sous-traitant</source>
        <translation>Subcontractor</translation>
    </message>
    <message>
        <source>Tâche</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Résiliation</source>
        <translation>Termination</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Traces</translation>
    </message>
    <message>
        <source>Transfert de données</source>
        <translation>Data transfer</translation>
    </message>
    <message>
        <source>Quota en vigueur au-dessus du contrat : %1 appels/min</source>
        <translation>Quota in force above the contract: %1 calls/min</translation>
    </message>
    <message>
        <source>Annoncé trop tard</source>
        <translation>Announced too late</translation>
    </message>
    <message>
        <source>Quota demandé dans DataPass (%1 appels/min) différent de celui en vigueur</source>
        <translation>Quota asked for in DataPass (%1 calls/min) differs from the one in force</translation>
    </message>
    <message>
        <source>Autorisé après le début</source>
        <translation>Authorised after the start</translation>
    </message>
    <message>
        <source>Quota en vigueur au-dessous du contrat : %1 appels/min</source>
        <translation>Quota in force below the contract: %1 calls/min</translation>
    </message>
    <message>
        <source>L’indisponibilité permise est épuisée</source>
        <translation>The allowed downtime is used up</translation>
    </message>
    <message>
        <source>Condition non remplie : %1</source>
        <translation>Condition not met: %1</translation>
    </message>
    <message>
        <source>Appels hors des serveurs du partenaire : %1</source>
        <translation>Calls from outside the partner&apos;s servers: %1</translation>
    </message>
    <message>
        <source>Appels depuis une adresse non déclarée : %1</source>
        <translation>Calls from an undeclared address: %1</translation>
    </message>
    <message>
        <source>Identifiant technique non déclaré : %1</source>
        <translation>Undeclared technical identifier: %1</translation>
    </message>
    <message>
        <source>Preuve manquante : %1</source>
        <translation>Missing evidence: %1</translation>
    </message>
    <message>
        <source>Arrivé à échéance</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Échéance proche</source>
        <translation>Expires soon</translation>
    </message>
    <message>
        <source>Mention obligatoire absente : %1</source>
        <translation>Mandatory field missing: %1</translation>
    </message>
    <message>
        <source>Jeton dont l’habilitation est révoquée ou obsolète</source>
        <translation>Token whose authorisation is revoked or obsolete</translation>
    </message>
    <message>
        <source>Jeton remis à un sous-traitant : %1</source>
        <translation>Token handed to a subcontractor: %1</translation>
    </message>
    <message>
        <source>Dates incohérentes : rien n’en est conclu</source>
        <translation>Dates that cannot be right: nothing is concluded from them</translation>
    </message>
    <message>
        <source>Changement dans une période sensible du domaine</source>
        <translation>Change in a sensitive period of the domain</translation>
    </message>
    <message>
        <source>Données hors des lieux permis, sans garantie</source>
        <translation>Data outside the allowed places, without safeguards</translation>
    </message>
    <message>
        <source>Lieu des données inconnu</source>
        <translation>Place of the data unknown</translation>
    </message>
    <message>
        <source>Jeton sans usage depuis longtemps</source>
        <translation>Token long unused</translation>
    </message>
    <message>
        <source>Valable plus longtemps que permis</source>
        <translation>Valid for longer than allowed</translation>
    </message>
    <message>
        <source>À obtenir avant l’ouverture : %1</source>
        <translation>To be obtained before opening: %1</translation>
    </message>
    <message>
        <source>Plus d’interruptions dans la période que le texte n’en compte</source>
        <translation>More outages in the period than the text counts on</translation>
    </message>
    <message>
        <source>Jeton jamais utilisé</source>
        <translation>Token never used</translation>
    </message>
    <message>
        <source>Jeton sans fin de validité</source>
        <translation>Token without an end of validity</translation>
    </message>
    <message>
        <source>Commencé sans annonce</source>
        <translation>Started without notice</translation>
    </message>
    <message>
        <source>Commencé sans autorisation</source>
        <translation>Started without authorisation</translation>
    </message>
    <message>
        <source>Non déclaré : %1</source>
        <translation>Not declared: %1</translation>
    </message>
    <message>
        <source>Information non envoyée</source>
        <translation>Notice not sent</translation>
    </message>
    <message>
        <source>Information à envoyer</source>
        <translation>Notice to be sent</translation>
    </message>
    <message>
        <source>Préavis plus court que prévu</source>
        <translation>Notice shorter than stated</translation>
    </message>
    <message>
        <source>Jeton de plusieurs applications</source>
        <translation>Token of several applications</translation>
    </message>
    <message>
        <source>Jeton de plusieurs démarches : %1</source>
        <translation>Token of several procedures: %1</translation>
    </message>
    <message>
        <source>Accès ouvert sans : %1</source>
        <translation>Access open without: %1</translation>
    </message>
    <message>
        <source>Jeton valable au-delà de la déclaration du sous-traitant</source>
        <translation>Token outlives the subcontractor&apos;s declaration</translation>
    </message>
    <message>
        <source>Jeton valable au-delà de son habilitation</source>
        <translation>Token outlives its authorisation</translation>
    </message>
    <message>
        <source>Usage au-dessus du quota : pointe de %1 appels/min</source>
        <translation>Use above the quota: peak of %1 calls/min</translation>
    </message>
    <message>
        <source>En retard</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Destruction ou restitution non prouvée</source>
        <translation>Destruction or return not proven</translation>
    </message>
    <message>
        <source>Rétablissement plus long que prévu</source>
        <translation>Recovery longer than stated</translation>
    </message>
    <message>
        <source>Portée manquante ou en trop : %1</source>
        <translation>Scope missing or in excess: %1</translation>
    </message>
    <message>
        <source>Contact manquant : %1</source>
        <translation>Missing contact: %1</translation>
    </message>
    <message>
        <source>Jeton de plusieurs démarches, à vérifier : %1</source>
        <translation>Token of several procedures, to be checked: %1</translation>
    </message>
    <message>
        <source>Suspension encourue</source>
        <translation>Suspension incurred</translation>
    </message>
    <message>
        <source>Suspension requise</source>
        <translation>Suspension required</translation>
    </message>
    <message>
        <source>Taux de disponibilité manqué</source>
        <translation>Availability target missed</translation>
    </message>
    <message>
        <source>Renouvellement à préparer</source>
        <translation>Renewal to prepare</translation>
    </message>
    <message>
        <source>Délai de notification dépassé</source>
        <translation>Notification limit passed</translation>
    </message>
    <message>
        <source>Vérifier la décision, ou ramener le quota au contrat.</source>
        <translation>Check the decision, or bring the quota back to the contract.</translation>
    </message>
    <message>
        <source>Rapprocher la demande et le plan de la passerelle.</source>
        <translation>Reconcile the request and the gateway&apos;s plan.</translation>
    </message>
    <message>
        <source>Rétablir le quota du contrat.</source>
        <translation>Restore the quota of the contract.</translation>
    </message>
    <message>
        <source>Demander au partenaire de déclarer l’adresse ou d’arrêter ces appels.</source>
        <translation>Ask the partner to declare the address or stop these calls.</translation>
    </message>
    <message>
        <source>Renouveler, ou confirmer la fin avec le partenaire.</source>
        <translation>Renew, or confirm the end with the partner.</translation>
    </message>
    <message>
        <source>Prévenir le responsable technique.</source>
        <translation>Warn the technical contact.</translation>
    </message>
    <message>
        <source>Vérifier, puis révoquer le jeton.</source>
        <translation>Check, then revoke the token.</translation>
    </message>
    <message>
        <source>Corriger les dates.</source>
        <translation>Correct the dates.</translation>
    </message>
    <message>
        <source>Suspendre le transfert et informer le responsable de traitement.</source>
        <translation>Suspend the transfer and tell the controller.</translation>
    </message>
    <message>
        <source>Demander au partenaire si le jeton sert encore.</source>
        <translation>Ask the partner whether the token is still used.</translation>
    </message>
    <message>
        <source>Demander un jeton plus court.</source>
        <translation>Ask for a shorter token.</translation>
    </message>
    <message>
        <source>Compléter avant d’ouvrir l’accès.</source>
        <translation>Complete before opening access.</translation>
    </message>
    <message>
        <source>Demander au partenaire si le jeton sert.</source>
        <translation>Ask the partner whether the token is used.</translation>
    </message>
    <message>
        <source>Demander un jeton qui prend fin.</source>
        <translation>Ask for a token that ends.</translation>
    </message>
    <message>
        <source>Révoquer le jeton.</source>
        <translation>Revoke the token.</translation>
    </message>
    <message>
        <source>Voir avec le partenaire si c’est un usage ou une compromission.</source>
        <translation>Find out with the partner whether it is use or a compromise.</translation>
    </message>
    <message>
        <source>Faire compléter la demande DataPass.</source>
        <translation>Have the DataPass request completed.</translation>
    </message>
    <message>
        <source>Vérifier que les finalités sont proches et les données identiques.</source>
        <translation>Check that the purposes are close and the data the same.</translation>
    </message>
    <message>
        <source>Demander la nouvelle attestation au partenaire.</source>
        <translation>Ask the partner for the new attestation.</translation>
    </message>
    <message>
        <source>Proposer la suspension de l’échange.</source>
        <translation>Propose the suspension of the exchange.</translation>
    </message>
    <message>
        <source>Rappeler l’échéance au partenaire.</source>
        <translation>Remind the partner of the deadline.</translation>
    </message>
    <message>
        <source>Notifier sans attendre, en motivant le retard.</source>
        <translation>Notify at once, with the reasons of the delay.</translation>
    </message>
    <message>
        <source>Obtenir l’autorisation écrite.</source>
        <translation>Obtain the written authorisation.</translation>
    </message>
    <message>
        <source>Envoyer la notification et noter l’heure.</source>
        <translation>Send the notification and note the time.</translation>
    </message>
    <message>
        <source>Faire compléter les contacts.</source>
        <translation>Have the contacts completed.</translation>
    </message>
    <message>
        <source>Obtenir la preuve et l’enregistrer.</source>
        <translation>Obtain the evidence and record it.</translation>
    </message>
    <message>
        <source>Prévenir le responsable technique avant la fin.</source>
        <translation>Warn the technical contact before the end.</translation>
    </message>
    <message>
        <source>Compléter la liste d’ouverture.</source>
        <translation>Complete the opening checklist.</translation>
    </message>
    <message>
        <source>Demander la mise à jour au partenaire.</source>
        <translation>Ask the partner for the update.</translation>
    </message>
    <message>
        <source>Informer par écrit et noter la date.</source>
        <translation>Tell in writing and note the date.</translation>
    </message>
    <message>
        <source>Envoyer l’annonce par courriel.</source>
        <translation>Send the announcement by mail.</translation>
    </message>
    <message>
        <source>Compléter la fiche du registre.</source>
        <translation>Complete the register record.</translation>
    </message>
    <message>
        <source>Demander la nouvelle attestation.</source>
        <translation>Ask for the new attestation.</translation>
    </message>
    <message>
        <source>Effacer, après l’accord d’un agent.</source>
        <translation>Erase, once an agent agrees.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%Ln heure(s) ouvrée(s)</source>
        <translation>
            <numerusform>%Ln working hour</numerusform>
            <numerusform>%Ln working hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jour(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jour(s) ouvré(s)</source>
        <translation>
            <numerusform>%Ln working day</numerusform>
            <numerusform>%Ln working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mois</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln an(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 + %2 = %3 (heure de Paris)</source>
        <translation>%1 + %2 = %3 (Paris time)</translation>
    </message>
    <message>
        <source>moins de %1</source>
        <translation>less than %1</translation>
    </message>
    <message>
        <source>Aujourd’hui</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>À venir</source>
        <translation>Upcoming</translation>
    </message>
    <message>
        <source>Tenue</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Critique</source>
        <translation>Critical</translation>
    </message>
    <message>
        <source>Majeur</source>
        <translation>Major</translation>
    </message>
    <message>
        <source>Mineur</source>
        <translation>Minor</translation>
    </message>
    <message>
        <source>À corriger</source>
        <translation>To correct</translation>
    </message>
    <message>
        <source>samedi</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>dimanche</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>jour de l’An</source>
        <translation>New Year&apos;s Day</translation>
    </message>
    <message>
        <source>lundi de Pâques</source>
        <translation>Easter Monday</translation>
    </message>
    <message>
        <source>fête du Travail</source>
        <translation>Labour Day</translation>
    </message>
    <message>
        <source>victoire de 1945</source>
        <translation>Victory Day 1945</translation>
    </message>
    <message>
        <source>Ascension</source>
        <translation>Ascension Day</translation>
    </message>
    <message>
        <source>lundi de Pentecôte</source>
        <translation>Whit Monday</translation>
    </message>
    <message>
        <source>fête nationale</source>
        <translation>Bastille Day</translation>
    </message>
    <message>
        <source>Assomption</source>
        <translation>Assumption</translation>
    </message>
    <message>
        <source>Toussaint</source>
        <translation>All Saints&apos; Day</translation>
    </message>
    <message>
        <source>armistice de 1918</source>
        <translation>Armistice Day 1918</translation>
    </message>
    <message>
        <source>Noël</source>
        <translation>Christmas</translation>
    </message>
    <message>
        <source>Vendredi saint</source>
        <translation>Good Friday</translation>
    </message>
    <message>
        <source>Saint-Étienne</source>
        <translation>Saint Stephen&apos;s Day</translation>
    </message>
    <message>
        <source>abolition de l’esclavage</source>
        <translation>Abolition of Slavery</translation>
    </message>
    <message>
        <source>art. %1</source>
        <translation>art. %1</translation>
    </message>
    <message>
        <source>CGU %1 du %2, art. %3</source>
        <translation>Terms of %1 of %2, art. %3</translation>
    </message>
    <message>
        <source>CGU %1 (sans date), art. %2</source>
        <translation>Terms of %1 (undated), art. %2</translation>
    </message>
    <message>
        <source>Conseil de la console : aucune clause ne le demande</source>
        <translation>Advice of the console: no clause asks for it</translation>
    </message>
    <message>
        <source>hypothèse</source>
        <translation>assumption</translation>
    </message>
    <message>
        <source>loi</source>
        <translation>law</translation>
    </message>
    <message>
        <source>conseil</source>
        <translation>advice</translation>
    </message>
    <message>
        <source>Maintenir l’échange jusqu’à la fin du préavis.</source>
        <translation>Keep the exchange going until the end of the notice.</translation>
    </message>
    <message>
        <source>Faire la tâche de l’année.</source>
        <translation>Do the task of the year.</translation>
    </message>
    <message>
        <source>Il reste moins d’un quart de l’indisponibilité permise</source>
        <translation>Less than a quarter of the downtime allowed is left</translation>
    </message>
    <message>
        <source>Sonde muette depuis plus d’une heure : %1</source>
        <translation>Probe silent for more than an hour: %1</translation>
    </message>
    <message>
        <source>Demande de droits</source>
        <translation>Rights request</translation>
    </message>
    <message>
        <source>Répondre à la personne, ou lui annoncer la prolongation.</source>
        <translation>Answer the person, or tell them of the longer time.</translation>
    </message>
    <message>
        <source>Vérification des contacts</source>
        <translation>Check of the contacts</translation>
    </message>
    <message>
        <source>À revérifier</source>
        <translation>To be checked again</translation>
    </message>
    <message>
        <source>Contact à demander, absent du formulaire : %1</source>
        <translation>Contact to ask for, not in the form: %1</translation>
    </message>
    <message>
        <source>Demander ce contact au partenaire, puis le saisir sur sa page : « Ajouter un contact ».</source>
        <translation>Ask the partner for this contact, then type it on the partner’s page: “Add a contact”.</translation>
    </message>
    <message>
        <source>Faire confirmer les contacts, puis noter la vérification au registre.</source>
        <translation>Have the contacts confirmed, then note the check in the register.</translation>
    </message>
</context>
<context>
    <name>vigie::ErasureStrip</name>
    <message>
        <source>Nombre de dossiers à effacer</source>
        <translation>Number of files to erase</translation>
    </message>
    <message numerus="yes">
        <source>%Ln donnée(s) seront effacées sans retour possible ; le journal n’en garde que les nombres.</source>
        <translation>
            <numerusform>%Ln item will be erased for good; the journal keeps only the counts.</numerusform>
            <numerusform>%Ln items will be erased for good; the journal keeps only the counts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dossiers choisis qui ne sont pas échus, et sont laissés : %1.</source>
        <translation>Chosen files that are not due, and are left alone: %1.</translation>
    </message>
    <message>
        <source>Tapez le nombre de dossiers pour confirmer.</source>
        <translation>Type the number of files to confirm.</translation>
    </message>
    <message>
        <source>Effacer 1 dossier</source>
        <translation>Erase 1 file</translation>
    </message>
    <message>
        <source>Effacer les %1 dossiers</source>
        <translation>Erase the %1 files</translation>
    </message>
</context>
<context>
    <name>vigie::ErrorPane</name>
    <message>
        <source>Ce qui s’est passé</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Ce qui est gardé</source>
        <translation>What was kept</translation>
    </message>
    <message>
        <source>Que faire</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Détails</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>vigie::ErrorText</name>
    <message>
        <source>le service</source>
        <translation>the service</translation>
    </message>
    <message>
        <source>cet objet</source>
        <translation>this object</translation>
    </message>
    <message>
        <source>demandé</source>
        <translation>requested</translation>
    </message>
    <message>
        <source>L’opération a été arrêtée avant la fin.</source>
        <translation>The operation was stopped before the end.</translation>
    </message>
    <message>
        <source>Ce qui était déjà enregistré l’est toujours.</source>
        <translation>What was already saved still is.</translation>
    </message>
    <message>
        <source>Relancez-la quand vous voulez.</source>
        <translation>Start it again whenever you like.</translation>
    </message>
    <message>
        <source>%1 ne répond pas&#xa0;: nom introuvable, connexion refusée ou coupée.</source>
        <translation>%1 does not answer: name not found, connection refused or cut.</translation>
    </message>
    <message>
        <source>Les données déjà lues restent en place.</source>
        <translation>The data already read stay in place.</translation>
    </message>
    <message>
        <source>Vérifiez l’adresse du service et le réseau, puis réessayez.</source>
        <translation>Check the address of the service and the network, then try again.</translation>
    </message>
    <message>
        <source>%1 n’a pas répondu à temps.</source>
        <translation>%1 did not answer in time.</translation>
    </message>
    <message>
        <source>Réessayez plus tard&#xa0;; si cela dure, prévenez l’exploitant du service.</source>
        <translation>Try again later; if this lasts, tell the operator of the service.</translation>
    </message>
    <message>
        <source>Le mandataire (proxy) n’a pas laissé passer la demande vers %1.</source>
        <translation>The proxy did not let the request through to %1.</translation>
    </message>
    <message>
        <source>Vérifiez l’adresse et le compte du mandataire dans les réglages du service.</source>
        <translation>Check the address and the account of the proxy in the settings of the service.</translation>
    </message>
    <message>
        <source>Le certificat de %1 n’est pas signé par une autorité connue.</source>
        <translation>The certificate of %1 is not signed by a known authority.</translation>
    </message>
    <message>
        <source>Aucun secret n’a été envoyé. Les données déjà lues restent en place.</source>
        <translation>No secret was sent. The data already read stay in place.</translation>
    </message>
    <message>
        <source>Indiquez l’autorité privée (fichier PEM) dans les réglages du service.</source>
        <translation>Give the private authority (PEM file) in the settings of the service.</translation>
    </message>
    <message>
        <source>Le certificat de %1 n’est plus ou pas encore valable.</source>
        <translation>The certificate of %1 is no longer valid, or not yet.</translation>
    </message>
    <message>
        <source>Vérifiez l’heure de ce poste&#xa0;; sinon, prévenez l’exploitant du service.</source>
        <translation>Check the clock of this computer; otherwise, tell the operator of the service.</translation>
    </message>
    <message>
        <source>Le certificat présenté par %1 est celui d’un autre nom.</source>
        <translation>The certificate presented by %1 is that of another name.</translation>
    </message>
    <message>
        <source>Vérifiez l’adresse du service&#xa0;: elle doit porter un nom écrit dans le certificat.</source>
        <translation>Check the address of the service: it must carry a name written in the certificate.</translation>
    </message>
    <message>
        <source>%1 demande un certificat client, absent ou refusé.</source>
        <translation>%1 asks for a client certificate, which is missing or refused.</translation>
    </message>
    <message>
        <source>Indiquez dans les réglages du service un certificat client valable et sa phrase secrète.</source>
        <translation>Give a valid client certificate and its passphrase in the settings of the service.</translation>
    </message>
    <message>
        <source>La connexion chiffrée avec %1 n’a pas pu être établie.</source>
        <translation>The encrypted connection to %1 could not be established.</translation>
    </message>
    <message>
        <source>Lisez le détail technique et transmettez-le à l’exploitant du service.</source>
        <translation>Read the technical detail and pass it on to the operator of the service.</translation>
    </message>
    <message>
        <source>%1 renvoie vers une autre machine.</source>
        <translation>%1 redirects to another machine.</translation>
    </message>
    <message>
        <source>Le renvoi n’a pas été suivi&#xa0;: le secret est resté ici.</source>
        <translation>The redirection was not followed: the secret stayed here.</translation>
    </message>
    <message>
        <source>Vérifiez l’adresse du service&#xa0;; si elle a changé, corrigez-la dans ses réglages.</source>
        <translation>Check the address of the service; if it has changed, correct it in its settings.</translation>
    </message>
    <message>
        <source>%1 refuse l’identifiant ou le secret.</source>
        <translation>%1 refuses the identifier or the secret.</translation>
    </message>
    <message>
        <source>Saisissez de nouveau le secret du service, ou demandez-en un nouveau.</source>
        <translation>Enter the secret of the service again, or ask for a new one.</translation>
    </message>
    <message>
        <source>%1 reconnaît le compte mais lui refuse cet accès&#xa0;: un droit manque.</source>
        <translation>%1 recognises the account but refuses it this access: a right is missing.</translation>
    </message>
    <message>
        <source>Demandez pour ce compte les droits que liste le test de la connexion.</source>
        <translation>Ask for the rights that the connection test lists, for this account.</translation>
    </message>
    <message>
        <source>%1 ne connaît pas ce qui lui est demandé.</source>
        <translation>%1 does not know what it is asked for.</translation>
    </message>
    <message>
        <source>Vérifiez l’adresse et la version du service, puis synchronisez.</source>
        <translation>Check the address and the version of the service, then synchronise.</translation>
    </message>
    <message>
        <source>Une autre opération porte déjà sur %1, ou son état a changé entre-temps.</source>
        <translation>Another operation is already acting on %1, or its state has changed in the meantime.</translation>
    </message>
    <message>
        <source>Rien n’a été modifié.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Synchronisez, relisez l’état, puis recommencez si c’est encore nécessaire.</source>
        <translation>Synchronise, read the state again, then start over if it is still needed.</translation>
    </message>
    <message>
        <source>%1 limite le nombre d’appels et demande d’attendre.</source>
        <translation>%1 limits the number of calls and asks to wait.</translation>
    </message>
    <message>
        <source>Réessayez plus tard, ou demandez un quota plus large pour la console.</source>
        <translation>Try again later, or ask for a larger quota for the console.</translation>
    </message>
    <message>
        <source>%1 a refusé la demande.</source>
        <translation>%1 refused the request.</translation>
    </message>
    <message>
        <source>Lisez la réponse du service dans le détail et corrigez ce qu’elle désigne.</source>
        <translation>Read the answer of the service in the detail and correct what it points at.</translation>
    </message>
    <message>
        <source>%1 est en panne (erreur de son côté).</source>
        <translation>%1 is out of order (an error on its side).</translation>
    </message>
    <message>
        <source>La réponse de %1 n’est pas celle d’une API&#xa0;: sans doute la page d’un portail d’accès.</source>
        <translation>The answer of %1 is not that of an API: probably the page of an access portal.</translation>
    </message>
    <message>
        <source>Ouvrez l’accès au réseau dans un navigateur, ou vérifiez l’adresse du service.</source>
        <translation>Open the network access in a browser, or check the address of the service.</translation>
    </message>
    <message>
        <source>La réponse de %1 est tronquée ou n’a pas la forme attendue.</source>
        <translation>The answer of %1 is truncated or does not have the expected form.</translation>
    </message>
    <message>
        <source>Vérifiez la version du service&#xa0;; si elle est bonne, réessayez et gardez le détail pour l’exploitant.</source>
        <translation>Check the version of the service; if it is right, try again and keep the detail for the operator.</translation>
    </message>
    <message>
        <source>La réponse de %1 dépasse la taille admise&#xa0;: la lecture a été arrêtée.</source>
        <translation>The answer of %1 exceeds the accepted size: reading was stopped.</translation>
    </message>
    <message>
        <source>Vérifiez que l’adresse est bien celle de l’API du service.</source>
        <translation>Check that the address really is that of the service’s API.</translation>
    </message>
    <message>
        <source>Cette action n’existe pas pour %1, ou pas dans sa version.</source>
        <translation>This action does not exist for %1, or not in its version.</translation>
    </message>
    <message>
        <source>Faites-la dans la console du service, puis synchronisez.</source>
        <translation>Do it in the console of the service, then synchronise.</translation>
    </message>
    <message>
        <source>La connexion à %1 est réglée en lecture seule.</source>
        <translation>The connection to %1 is set to read only.</translation>
    </message>
    <message>
        <source>Ôtez «&#xa0;lecture seule&#xa0;» dans les réglages du service si vous y êtes autorisé.</source>
        <translation>Clear “read only” in the settings of the service if you are authorised to.</translation>
    </message>
    <message>
        <source>Le trousseau ne contient pas de secret pour %1.</source>
        <translation>The keychain holds no secret for %1.</translation>
    </message>
    <message>
        <source>Saisissez de nouveau le secret du service.</source>
        <translation>Enter the secret of the service again.</translation>
    </message>
    <message>
        <source>Le trousseau de clés est verrouillé.</source>
        <translation>The keychain is locked.</translation>
    </message>
    <message>
        <source>Les secrets y sont toujours. Les données déjà lues restent en place.</source>
        <translation>The secrets are still in it. The data already read stay in place.</translation>
    </message>
    <message>
        <source>Déverrouillez le trousseau, puis réessayez.</source>
        <translation>Unlock the keychain, then try again.</translation>
    </message>
    <message>
        <source>Cette session n’a pas de trousseau de clés utilisable.</source>
        <translation>This session has no usable keychain.</translation>
    </message>
    <message>
        <source>Aucun secret n’a été écrit. Les données déjà lues restent en place.</source>
        <translation>No secret was written. The data already read stay in place.</translation>
    </message>
    <message>
        <source>Installez ou démarrez un trousseau (GNOME, KeePassXC, KWallet), ou donnez les secrets pour cette session.</source>
        <translation>Install or start a keychain (GNOME, KeePassXC, KWallet), or give the secrets for this session.</translation>
    </message>
    <message>
        <source>Le fichier %1 n’existe pas.</source>
        <translation>The file %1 does not exist.</translation>
    </message>
    <message>
        <source>Vérifiez le chemin.</source>
        <translation>Check the path.</translation>
    </message>
    <message>
        <source>Le fichier %1 ne peut pas être lu.</source>
        <translation>The file %1 cannot be read.</translation>
    </message>
    <message>
        <source>Vérifiez ses droits et qu’il s’agit bien d’un fichier.</source>
        <translation>Check its permissions, and that it really is a file.</translation>
    </message>
    <message>
        <source>Le fichier %1 ne peut pas être écrit.</source>
        <translation>The file %1 cannot be written.</translation>
    </message>
    <message>
        <source>L’ancien fichier, s’il existait, est intact.</source>
        <translation>The old file, if there was one, is intact.</translation>
    </message>
    <message>
        <source>Choisissez un autre dossier ou demandez le droit d’y écrire.</source>
        <translation>Choose another folder, or ask for the right to write there.</translation>
    </message>
    <message>
        <source>Le disque est plein&#xa0;: %1 n’a pas pu être écrit.</source>
        <translation>The disk is full: %1 could not be written.</translation>
    </message>
    <message>
        <source>Ce qui était enregistré avant est intact.</source>
        <translation>What was saved before is intact.</translation>
    </message>
    <message>
        <source>Libérez de la place, puis recommencez.</source>
        <translation>Free some space, then start over.</translation>
    </message>
    <message>
        <source>L’espace de travail %1 n’existe pas.</source>
        <translation>The workspace %1 does not exist.</translation>
    </message>
    <message>
        <source>Rien n’a été créé.</source>
        <translation>Nothing was created.</translation>
    </message>
    <message>
        <source>Vérifiez le chemin, ou ouvrez la console pour en créer un.</source>
        <translation>Check the path, or open the console to create one.</translation>
    </message>
    <message>
        <source>L’espace de travail %1 a été écrit par une version plus récente de Vigie.</source>
        <translation>The workspace %1 was written by a later version of Vigie.</translation>
    </message>
    <message>
        <source>Il n’a pas été modifié.</source>
        <translation>It was not changed.</translation>
    </message>
    <message>
        <source>Mettez Vigie à jour, ou restaurez une sauvegarde de votre version.</source>
        <translation>Update Vigie, or restore a backup of your version.</translation>
    </message>
    <message>
        <source>Le fichier %1 est endommagé ou n’est pas un espace de travail de Vigie.</source>
        <translation>The file %1 is damaged or is not a Vigie workspace.</translation>
    </message>
    <message>
        <source>Il a été laissé tel quel.</source>
        <translation>It was left as it is.</translation>
    </message>
    <message>
        <source>Restaurez une sauvegarde (vigie workspace restore) et gardez ce fichier pour examen.</source>
        <translation>Restore a backup (vigie workspace restore) and keep this file for examination.</translation>
    </message>
    <message>
        <source>L’espace de travail %1 est déjà ouvert en écriture par une autre fenêtre ou commande.</source>
        <translation>The workspace %1 is already open for writing in another window or command.</translation>
    </message>
    <message>
        <source>Fermez l’autre, ou attendez qu’elle ait fini, puis réessayez.</source>
        <translation>Close the other one, or wait until it has finished, then try again.</translation>
    </message>
    <message>
        <source>L’espace de travail %1 est en lecture seule.</source>
        <translation>The workspace %1 is read only.</translation>
    </message>
    <message>
        <source>Donnez-vous le droit d’écrire dans le fichier et dans son dossier.</source>
        <translation>Give yourself the right to write to the file and to its folder.</translation>
    </message>
    <message>
        <source>La base de données a rendu une erreur (%1).</source>
        <translation>The database returned an error (%1).</translation>
    </message>
    <message>
        <source>L’opération a été annulée en entier&#xa0;; ce qui était enregistré l’est toujours.</source>
        <translation>The whole operation was rolled back; what was saved still is.</translation>
    </message>
    <message>
        <source>Vérifiez l’espace de travail (vigie workspace check) et gardez le détail technique.</source>
        <translation>Check the workspace (vigie workspace check) and keep the technical detail.</translation>
    </message>
    <message>
        <source>%1 n’est pas valable.</source>
        <translation>%1 is not valid.</translation>
    </message>
    <message>
        <source>Rien n’a été enregistré.</source>
        <translation>Nothing was saved.</translation>
    </message>
    <message>
        <source>Corrigez ce que le détail désigne, puis recommencez.</source>
        <translation>Correct what the detail points at, then start over.</translation>
    </message>
    <message>
        <source>Les profils déjà en place restent en vigueur.</source>
        <translation>The profiles already in place stay in force.</translation>
    </message>
    <message>
        <source>Corrigez le fichier à l’endroit indiqué, puis vérifiez-le (vigie profiles check).</source>
        <translation>Correct the file at the place given, then check it (vigie profiles check).</translation>
    </message>
    <message>
        <source>L’intégrité de %1 est rompue&#xa0;: le contenu ne correspond plus à ce qui avait été écrit.</source>
        <translation>The integrity of %1 is broken: the content no longer matches what had been written.</translation>
    </message>
    <message>
        <source>Rien n’a été réparé ni effacé.</source>
        <translation>Nothing was repaired or erased.</translation>
    </message>
    <message>
        <source>Gardez le fichier en l’état et comparez-le à une sauvegarde.</source>
        <translation>Keep the file as it is and compare it with a backup.</translation>
    </message>
    <message>
        <source>L’espace de travail ne contient pas %1.</source>
        <translation>The workspace does not contain %1.</translation>
    </message>
    <message>
        <source>Vérifiez l’identifiant dans la liste, ou synchronisez.</source>
        <translation>Check the identifier in the list, or synchronise.</translation>
    </message>
    <message>
        <source>%1 demande plus de mémoire que ce poste n’en a.</source>
        <translation>%1 needs more memory than this computer has.</translation>
    </message>
    <message>
        <source>Rien n’a été écrit.</source>
        <translation>Nothing was written.</translation>
    </message>
    <message>
        <source>Resserrez le filtre, ou exportez en CSV ou en XLSX.</source>
        <translation>Narrow the filter, or export as CSV or XLSX.</translation>
    </message>
    <message>
        <source>ligne %1, colonne %2</source>
        <translation>line %1, column %2</translation>
    </message>
    <message>
        <source>ligne %1</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>[%1]</source>
        <translation>[%1]</translation>
    </message>
    <message>
        <source>Le fichier %1 existe déjà.</source>
        <translation>The file %1 exists already.</translation>
    </message>
    <message>
        <source>Il n’a pas été touché.</source>
        <translation>It was not touched.</translation>
    </message>
    <message>
        <source>Choisissez un autre nom, ou remplacez-le expressément (--force).</source>
        <translation>Choose another name, or replace it explicitly (--force).</translation>
    </message>
    <message>
        <source>Ce profil ne suit pas le schéma des conditions d’utilisation.</source>
        <translation>This profile does not follow the schema of terms of use.</translation>
    </message>
    <message>
        <source>Ce profil ne suit pas le schéma des conditions d’utilisation, à « %1 ».</source>
        <translation>This profile does not follow the schema of terms of use, at “%1”.</translation>
    </message>
    <message>
        <source>%1 reconnaît le jeton mais refuse l’adresse IP de ce poste.</source>
        <translation>%1 recognises the token but refuses the IP address of this machine.</translation>
    </message>
    <message>
        <source>Faites ajouter l’adresse de sortie de ce réseau à celles du jeton, ou synchronisez depuis un poste dont l’adresse est admise.</source>
        <translation>Have this network’s outgoing address added to those of the token, or synchronise from a machine whose address is allowed.</translation>
    </message>
    <message>
        <source>Le fichier %1 ne peut pas être lu : %2.</source>
        <translation>The file %1 cannot be read: %2.</translation>
    </message>
    <message>
        <source>Choisissez un autre fichier.</source>
        <translation>Choose another file.</translation>
    </message>
    <message>
        <source>Le fichier %1 ne peut pas être écrit : %2.</source>
        <translation>The file %1 cannot be written: %2.</translation>
    </message>
    <message>
        <source>Choisissez un autre nom.</source>
        <translation>Choose another name.</translation>
    </message>
</context>
<context>
    <name>vigie::ExportCommand</name>
    <message>
        <source>%1 lignes…</source>
        <translation>%1 rows…</translation>
    </message>
    <message>
        <source>%1 lignes écrites dans %2.</source>
        <translation>%1 rows written to %2.</translation>
    </message>
    <message>
        <source>FICHIER</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>le fichier à écrire ; jamais à moitié</source>
        <translation>the file to write; never half-written</translation>
    </message>
    <message>
        <source>les partenaires</source>
        <translation>the partners</translation>
    </message>
    <message>
        <source>les jetons que le filtre retient</source>
        <translation>the tokens that the filter keeps</translation>
    </message>
    <message>
        <source>écrire une liste dans un fichier CSV, XLSX ou JSON</source>
        <translation>write a list to a CSV, XLSX or JSON file</translation>
    </message>
    <message>
        <source>toutes les inscriptions du journal</source>
        <translation>all the entries of the journal</translation>
    </message>
    <message>
        <source>les échéances et les constats</source>
        <translation>deadlines and findings</translation>
    </message>
    <message>
        <source>les sous-traitants</source>
        <translation>the subcontractors</translation>
    </message>
    <message>
        <source>le registre RGPD</source>
        <translation>the GDPR register</translation>
    </message>
    <message>
        <source>les homologations que le filtre retient</source>
        <translation>the homologations that the filter keeps</translation>
    </message>
    <message>
        <source>les quotas et leur écart</source>
        <translation>quotas and their drift</translation>
    </message>
    <message>
        <source>ce qu’il faut réunir avant d’ouvrir un accès</source>
        <translation>what has to be there before an access opens</translation>
    </message>
</context>
<context>
    <name>vigie::FactsPane</name>
    <message>
        <source>Noter…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Faits</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Noter un fait</source>
        <translation>Note a fact</translation>
    </message>
    <message>
        <source>Ce qui s’est passé ; l’heure et l’auteur s’ajoutent seuls :</source>
        <translation>What happened; the time and the author are added by themselves:</translation>
    </message>
</context>
<context>
    <name>vigie::FaultWords</name>
    <message>
        <source>d’autres comptes de ce poste peuvent le lire (chmod 600 le rend à vous seul)</source>
        <translation>other accounts of this machine can read it (chmod 600 makes it yours alone)</translation>
    </message>
    <message>
        <source>ce n’est pas un fichier ordinaire</source>
        <translation>it is not a regular file</translation>
    </message>
    <message>
        <source>il est trop grand pour un secret (64 Kio au plus)</source>
        <translation>it is too large for a secret (64 KiB at most)</translation>
    </message>
    <message>
        <source>il est vide</source>
        <translation>it is empty</translation>
    </message>
    <message>
        <source>il ne contient aucun certificat au format PEM</source>
        <translation>it holds no certificate in PEM format</translation>
    </message>
    <message>
        <source>il ne contient pas de clé privée, ou sa phrase secrète n’est pas la bonne</source>
        <translation>it holds no private key, or its pass phrase is not the right one</translation>
    </message>
    <message>
        <source>il n’est ni en PEM ni en PKCS#12, ou sa phrase secrète n’est pas la bonne</source>
        <translation>it is neither PEM nor PKCS#12, or its pass phrase is not the right one</translation>
    </message>
    <message>
        <source>ce n’est pas une adresse en https:// ou http://</source>
        <translation>it is not an https:// or http:// address</translation>
    </message>
    <message>
        <source>aucun jeton n’a été donné</source>
        <translation>no token was given</translation>
    </message>
    <message>
        <source>c’est l’espace de travail lui-même</source>
        <translation>it is the workspace itself</translation>
    </message>
    <message>
        <source>le jeton ne dit pas à quel client il a été délivré</source>
        <translation>the token does not say which client it was issued to</translation>
    </message>
    <message>
        <source>le jeton a été délivré par un autre serveur</source>
        <translation>the token was issued by another server</translation>
    </message>
    <message>
        <source>ce n’est pas une date avec une heure</source>
        <translation>it is not a date with a time</translation>
    </message>
    <message>
        <source>cette heure n’existe pas à Paris : on y passe à l’heure d’été</source>
        <translation>this time does not exist in Paris: the clocks go forward</translation>
    </message>
    <message>
        <source>cette heure existe deux fois à Paris : on y passe à l’heure d’hiver</source>
        <translation>this time exists twice in Paris: the clocks go back</translation>
    </message>
    <message>
        <source>sa clé de contrôle est fausse</source>
        <translation>its check digit is wrong</translation>
    </message>
    <message>
        <source>plusieurs partenaires portent ce nom : donnez un SIRET ou un numéro DataPass</source>
        <translation>several partners have this name: give a SIRET or a DataPass number</translation>
    </message>
    <message>
        <source>un identifiant s’écrit en minuscules, chiffres et tirets</source>
        <translation>an identifier is written in lower-case letters, digits and hyphens</translation>
    </message>
    <message>
        <source>c’est déjà l’offre en vigueur</source>
        <translation>it is the plan in force already</translation>
    </message>
    <message>
        <source>le service doit nommer l’API, et une seule, dont il liste les délégations</source>
        <translation>the service has to name the API, and only one, whose delegations it lists</translation>
    </message>
    <message>
        <source>il n’est plus à sa place</source>
        <translation>it is no longer in its place</translation>
    </message>
    <message>
        <source>il a changé depuis qu’il a été joint</source>
        <translation>it has changed since it was attached</translation>
    </message>
    <message>
        <source>il ne se laisse pas lire</source>
        <translation>it cannot be read</translation>
    </message>
    <message>
        <source>c’est un espace de travail, ou une sauvegarde d’un espace</source>
        <translation>it is a workspace, or a workspace’s backup</translation>
    </message>
</context>
<context>
    <name>vigie::FigurePane</name>
    <message>
        <source>Fenêtre du taux</source>
        <translation>Window of the rate</translation>
    </message>
    <message>
        <source>Calcul du taux</source>
        <translation>Computation of the rate</translation>
    </message>
    <message>
        <source>Copier le calcul</source>
        <translation>Copy the computation</translation>
    </message>
    <message>
        <source>Le chiffre et son calcul</source>
        <translation>The figure and its computation</translation>
    </message>
    <message>
        <source>inconnu</source>
        <translation>unknown</translation>
    </message>
</context>
<context>
    <name>vigie::FileDialog</name>
    <message>
        <source>Dossier</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>vigie::FileField</name>
    <message>
        <source>Choisir…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choisir : %1</source>
        <translation>Choose: %1</translation>
    </message>
</context>
<context>
    <name>vigie::FilterHeader</name>
    <message>
        <source>filtrer</source>
        <translation>filter</translation>
    </message>
    <message>
        <source>Filtre : %1</source>
        <translation>Filter: %1</translation>
    </message>
</context>
<context>
    <name>vigie::FindingsCommand</name>
    <message>
        <source>ce qui s’écarte des règles</source>
        <translation>what departs from the rules</translation>
    </message>
    <message>
        <source>les constats, avec leur clause et leur gravité</source>
        <translation>the findings, with their clause and severity</translation>
    </message>
</context>
<context>
    <name>vigie::Formats</name>
    <message>
        <source>à l’instant</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>il y a %1 min</source>
        <translation>%1 min ago</translation>
    </message>
    <message>
        <source>il y a %1 h</source>
        <translation>%1 h ago</translation>
    </message>
</context>
<context>
    <name>vigie::GateEntryDialog</name>
    <message>
        <source>Le</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>État :</source>
        <translation>State:</translation>
    </message>
    <message>
        <source>Preuve :</source>
        <translation>Proof:</translation>
    </message>
    <message>
        <source>Le :</source>
        <translation>On:</translation>
    </message>
    <message>
        <source>Auteur :</source>
        <translation>Author:</translation>
    </message>
    <message>
        <source>Renoncer</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>vigie::GateExport</name>
    <message>
        <source>SIRET du partenaire</source>
        <translation>Partner&apos;s SIRET</translation>
    </message>
    <message>
        <source>Partenaire</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Production ouverte</source>
        <translation>Production open</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Avant</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Clé</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Ce qu’il faut</source>
        <translation>What is needed</translation>
    </message>
    <message>
        <source>Par</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Bloquant</source>
        <translation>Blocking</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Preuve</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Le</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Auteur</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Ouverture des accès</source>
        <translation>Opening of accesses</translation>
    </message>
</context>
<context>
    <name>vigie::GateWords</name>
    <message>
        <source>À faire</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Fait</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Sans objet</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Manque</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Complet</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Ouvert sans tout</source>
        <translation>Open, incomplete</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>avant la production</source>
        <translation>before production</translation>
    </message>
    <message>
        <source>avant la validation</source>
        <translation>before validation</translation>
    </message>
    <message>
        <source>avant le bac à sable</source>
        <translation>before the sandbox</translation>
    </message>
    <message>
        <source>avant une mise en production</source>
        <translation>before a production change</translation>
    </message>
    <message>
        <source>avant l’accès</source>
        <translation>before access</translation>
    </message>
</context>
<context>
    <name>vigie::GatesCommand</name>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Partenaire</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Avant</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Clé</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Ce qu’il faut</source>
        <translation>What is needed</translation>
    </message>
    <message>
        <source>Par</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Bloquant</source>
        <translation>Blocking</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>fait</source>
        <translation>done</translation>
    </message>
    <message>
        <source>manquant</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>sans objet</source>
        <translation>not applicable</translation>
    </message>
    <message>
        <source>Preuve</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Le</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Auteur</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>ce qu’il faut réunir avant d’ouvrir un accès</source>
        <translation>what must be there before an access opens</translation>
    </message>
    <message>
        <source>chaque ligne, par partenaire et API : fait, manquant, sans objet</source>
        <translation>each line, by partner and API: done, missing, not applicable</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>d’une API : le code de son profil</source>
        <translation>of an API: the code of its profile</translation>
    </message>
    <message>
        <source>dans cet état</source>
        <translation>in this state</translation>
    </message>
    <message>
        <source>d’un partenaire</source>
        <translation>of a partner</translation>
    </message>
</context>
<context>
    <name>vigie::GatesPage</name>
    <message>
        <source>Partenaire</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Fait</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Manque</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Tous</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Incomplets</source>
        <translation>Incomplete</translation>
    </message>
    <message>
        <source>Ouverts sans tout</source>
        <translation>Open, incomplete</translation>
    </message>
    <message>
        <source>ouverte</source>
        <translation>open</translation>
    </message>
    <message>
        <source>pas encore</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Ouverture des accès</source>
        <translation>Access gates</translation>
    </message>
    <message>
        <source>Aucune demande d’accès n’est connue : aucun service n’a encore été lu.</source>
        <translation>No access request is known: no service has been read yet.</translation>
    </message>
    <message>
        <source>Connecter un service</source>
        <translation>Connect a service</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dossier(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>lu ailleurs</source>
        <translation>read elsewhere</translation>
    </message>
    <message>
        <source>Preuve</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Changer…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Producteur</source>
        <translation>Producer</translation>
    </message>
    <message>
        <source>%1 (si besoin)</source>
        <translation>%1 (if needed)</translation>
    </message>
    <message>
        <source>acces-%1</source>
        <translation>accesses-%1</translation>
    </message>
</context>
<context>
    <name>vigie::GroundField</name>
    <message>
        <source>Fondement</source>
        <translation>Grounds</translation>
    </message>
    <message>
        <source>Fondement non précisé</source>
        <translation>Grounds not stated</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Motif, écrit sur le récépissé</source>
        <translation>Reason, written on the receipt</translation>
    </message>
</context>
<context>
    <name>vigie::Help</name>
    <message>
        <source>%1 (obligatoire)</source>
        <translation>%1 (required)</translation>
    </message>
    <message>
        <source>ouvrir la fenêtre sur une démonstration, sans rien de réel</source>
        <translation>open the window on a demonstration, with nothing real in it</translation>
    </message>
    <message>
        <source>afficher la version</source>
        <translation>show the version</translation>
    </message>
    <message>
        <source>Usage : vigie [--workspace FICHIER] [--lang fr|en] [COMMANDE [OPTIONS]]</source>
        <translation>Usage: vigie [--workspace FILE] [--lang fr|en] [COMMAND [OPTIONS]]</translation>
    </message>
    <message>
        <source>Sans commande, ouvre la fenêtre. « vigie COMMANDE --help » dit ce que fait une commande.</source>
        <translation>Without a command, opens the window. “vigie COMMAND --help” says what a command does.</translation>
    </message>
    <message>
        <source>Commandes</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Codes de sortie : 0 fait · 1 échec · 2 mauvais usage · 3 données d’entrée refusées · 4 fait en partie · 5 révocation acceptée, pas encore prouvée · 6 intégrité rompue</source>
        <translation>Exit codes: 0 done · 1 failure · 2 wrong usage · 3 input data refused · 4 partly done · 5 revocation accepted, not proved yet · 6 integrity broken</translation>
    </message>
    <message>
        <source>Usage : vigie %1 ACTION [OPTIONS]</source>
        <translation>Usage: vigie %1 ACTION [OPTIONS]</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Usage : vigie %1 [OPTIONS]</source>
        <translation>Usage: vigie %1 [OPTIONS]</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Fermer, quitter un champ, puis annuler le compte à rebours</source>
        <translation>Close, leave a field, then cancel the countdown</translation>
    </message>
    <message>
        <source>Aide et touches</source>
        <translation>Help and keys</translation>
    </message>
    <message>
        <source>Vigie %1

Console des producteurs d’API de l’État.
Logiciel libre, licence GPL-3.0 ou ultérieure.

Construit avec Qt %2, QtKeychain, SQLite, qpdf et libxlsxwriter.
Icônes Lucide (ISC ; une partie MIT, projet Feather).</source>
        <translation>Vigie %1

Console of the producers of the French State’s APIs.
Free software, licence GPL-3.0 or later.

Built with Qt %2, QtKeychain, SQLite, qpdf and libxlsxwriter.
Lucide icons (ISC; part of them MIT, Feather project).</translation>
    </message>
    <message>
        <source>À propos de Vigie</source>
        <translation>About Vigie</translation>
    </message>
</context>
<context>
    <name>vigie::HistoryPane</name>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>S’applique</source>
        <translation>Applies</translation>
    </message>
    <message>
        <source>Texte du</source>
        <translation>Text of</translation>
    </message>
    <message>
        <source>Origine</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Règles</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Enregistrée</source>
        <translation>Stored</translation>
    </message>
    <message>
        <source>locale, %1</source>
        <translation>local, %1</translation>
    </message>
    <message>
        <source>livrée avec Vigie</source>
        <translation>shipped with Vigie</translation>
    </message>
    <message>
        <source>%1 ; retirée le %2 par %3</source>
        <translation>%1; withdrawn on %2 by %3</translation>
    </message>
    <message>
        <source>Voir ses règles</source>
        <translation>Show its rules</translation>
    </message>
    <message>
        <source>Comparer à celle d’avant</source>
        <translation>Compare with the one before</translation>
    </message>
    <message>
        <source>Retirer cette version…</source>
        <translation>Withdraw this version…</translation>
    </message>
    <message>
        <source>Historique des versions</source>
        <translation>History of versions</translation>
    </message>
</context>
<context>
    <name>vigie::HomologationDialog</name>
    <message>
        <source>Reçue le</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Début de validité</source>
        <translation>Start of validity</translation>
    </message>
    <message>
        <source>Fin de validité</source>
        <translation>End of validity</translation>
    </message>
    <message>
        <source>Échange consigné le</source>
        <translation>Exchange recorded on</translation>
    </message>
    <message>
        <source>Délai de résolution</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>Changement de risque signalé le</source>
        <translation>Risk change reported on</translation>
    </message>
    <message>
        <source>Le partenaire ne renouvelle pas</source>
        <translation>The partner does not renew</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Enregistrer une pièce</source>
        <translation>Record a document</translation>
    </message>
    <message>
        <source>Compléter la pièce</source>
        <translation>Complete the document</translation>
    </message>
    <message>
        <source>Partenaire :</source>
        <translation>Partner:</translation>
    </message>
    <message>
        <source>API :</source>
        <translation>API:</translation>
    </message>
    <message>
        <source>Pièce :</source>
        <translation>Document:</translation>
    </message>
    <message>
        <source>Pourquoi :</source>
        <translation>Why:</translation>
    </message>
    <message>
        <source>Référence :</source>
        <translation>Reference:</translation>
    </message>
    <message>
        <source>Renoncer</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Reçue le :</source>
        <translation>Received on:</translation>
    </message>
    <message>
        <source>Valable du :</source>
        <translation>Valid from:</translation>
    </message>
    <message>
        <source>Jusqu’au, inclus :</source>
        <translation>Until, included:</translation>
    </message>
    <message>
        <source>Autorité :</source>
        <translation>Authority:</translation>
    </message>
    <message>
        <source>Vide : sans réserve</source>
        <translation>Empty: no reservation</translation>
    </message>
    <message>
        <source>inconnu</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>non</source>
        <translation>no</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>Réserves :</source>
        <translation>Reservations:</translation>
    </message>
    <message>
        <source>Échange consigné le :</source>
        <translation>Exchange recorded on:</translation>
    </message>
    <message>
        <source>Ce qui a été dit :</source>
        <translation>What was said:</translation>
    </message>
    <message>
        <source>Risque critique :</source>
        <translation>Critical risk:</translation>
    </message>
    <message>
        <source>À résoudre avant le :</source>
        <translation>To resolve before:</translation>
    </message>
    <message>
        <source>Risque changé, signalé le :</source>
        <translation>Risk changed, reported on:</translation>
    </message>
    <message>
        <source>Changement :</source>
        <translation>Change:</translation>
    </message>
    <message>
        <source>Premier groupe, décision :</source>
        <translation>First group, decision:</translation>
    </message>
    <message>
        <source>Deuxième groupe :</source>
        <translation>Second group:</translation>
    </message>
    <message>
        <source>Choisissez un partenaire de la liste.</source>
        <translation>Choose a partner from the list.</translation>
    </message>
    <message>
        <source>Aucune API n’attend d’homologation dans les CGU en vigueur.</source>
        <translation>No API asks for a homologation in the terms in force.</translation>
    </message>
    <message>
        <source>%1 : écrivez une date entre 2000 et 2100, comme 31/05/2027.</source>
        <translation>%1: write a date between 2000 and 2100, such as 31/05/2027.</translation>
    </message>
    <message>
        <source>Une date prévue de préconisation n’est pas une date.</source>
        <translation>A planned date of a recommendation is not a date.</translation>
    </message>
    <message>
        <source>Une pièce ne peut pas avoir été reçue après aujourd’hui.</source>
        <translation>A document cannot have been received after today.</translation>
    </message>
    <message>
        <source>Dites quand le questionnaire a été reçu : ses trois ans en partent.</source>
        <translation>Say when the questionnaire was received: its three years start there.</translation>
    </message>
    <message>
        <source>Dites jusqu’à quand la pièce est valable.</source>
        <translation>Say until when the document is valid.</translation>
    </message>
    <message>
        <source>Dites quand la pièce a été reçue.</source>
        <translation>Say when the document was received.</translation>
    </message>
    <message>
        <source>La fin précède le début : la pièce sera gardée « à corriger », rien n’en sera conclu.</source>
        <translation>The end comes before the start: the document will be kept “to correct”, nothing will be concluded from it.</translation>
    </message>
</context>
<context>
    <name>vigie::HomologationExport</name>
    <message>
        <source>SIRET du partenaire</source>
        <translation>SIRET of the partner</translation>
    </message>
    <message>
        <source>Partenaire</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Pièce</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Due le</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Reçue le</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Fin</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Autorité</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Réserves</source>
        <translation>Reservations</translation>
    </message>
    <message>
        <source>Échange consigné le</source>
        <translation>Exchange recorded on</translation>
    </message>
    <message>
        <source>Risque critique</source>
        <translation>Critical risk</translation>
    </message>
    <message>
        <source>Sans renouvellement</source>
        <translation>Not renewing</translation>
    </message>
    <message>
        <source>Origine</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Numéro DataPass</source>
        <translation>DataPass number</translation>
    </message>
    <message>
        <source>Référence</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Pièces connues</source>
        <translation>Known documents</translation>
    </message>
    <message>
        <source>Homologations</source>
        <translation>Homologations</translation>
    </message>
</context>
<context>
    <name>vigie::HomologationFilterOptions</name>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>d’une API : le code de son profil</source>
        <translation>of an API: the code of its profile</translation>
    </message>
    <message>
        <source>de ce genre de pièce</source>
        <translation>of this kind of document</translation>
    </message>
    <message>
        <source>ÉTAT</source>
        <translation>STATE</translation>
    </message>
    <message>
        <source>dans cet état : %1</source>
        <translation>in this state: %1</translation>
    </message>
    <message>
        <source>d’un partenaire</source>
        <translation>of a partner</translation>
    </message>
    <message>
        <source>ce qui demande un geste</source>
        <translation>what asks for something</translation>
    </message>
    <message>
        <source>TEXTE</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>dont la ligne contient ces mots</source>
        <translation>whose row contains these words</translation>
    </message>
</context>
<context>
    <name>vigie::HomologationSheet</name>
    <message>
        <source>Pièces jointes</source>
        <translation>Attached documents</translation>
    </message>
    <message>
        <source>Pourquoi ?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Rien n’est calculé : aucune pièce ne décide.</source>
        <translation>Nothing is worked out: no document decides.</translation>
    </message>
    <message>
        <source>Ce jour n’existe pas dans le mois : ramené au dernier jour.</source>
        <translation>That day does not exist in the month: brought back to its last day.</translation>
    </message>
    <message>
        <source>en retard : aucune clause ne suspend</source>
        <translation>late: no clause suspends</translation>
    </message>
    <message>
        <source>dernier jour dans les temps</source>
        <translation>last day in time</translation>
    </message>
    <message>
        <source>suspension encourue (hypothèse)</source>
        <translation>suspension incurred (assumption)</translation>
    </message>
    <message>
        <source>suspension requise : une personne décide</source>
        <translation>suspension required: a person decides</translation>
    </message>
    <message>
        <source>Reçue le</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Du</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Au</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Autorité</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Groupe 1</source>
        <translation>Group 1</translation>
    </message>
    <message>
        <source>prévue le %1</source>
        <translation>planned for %1</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>le partenaire ne renouvelle pas</source>
        <translation>the partner does not renew</translation>
    </message>
    <message>
        <source>Lu le</source>
        <translation>Read on</translation>
    </message>
    <message>
        <source>Saisi le</source>
        <translation>Typed on</translation>
    </message>
    <message>
        <source>Réserves</source>
        <translation>Reservations</translation>
    </message>
    <message>
        <source>aucune</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Échange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>à consigner</source>
        <translation>to record</translation>
    </message>
    <message>
        <source>Risque changé</source>
        <translation>Risk changed</translation>
    </message>
    <message>
        <source>Risque critique</source>
        <translation>Critical risk</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>non</source>
        <translation>no</translation>
    </message>
    <message>
        <source>à résoudre avant le %1</source>
        <translation>to resolve before %1</translation>
    </message>
    <message>
        <source>Autres pièces</source>
        <translation>Other documents</translation>
    </message>
    <message>
        <source>du %1 au %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>reçue le %1</source>
        <translation>received on %1</translation>
    </message>
    <message numerus="yes">
        <source>à préparer : réglage, %Ln jour(s) avant</source>
        <translation>
            <numerusform>to prepare: setting, %Ln day before</numerusform>
            <numerusform>to prepare: setting, %Ln days before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::HomologationWords</name>
    <message>
        <source>Attestation</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>APE</source>
        <translation>Provisional authorisation</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Aucune pièce</source>
        <translation>No document</translation>
    </message>
    <message>
        <source>Valide</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>À préparer</source>
        <translation>To prepare</translation>
    </message>
    <message>
        <source>Due aujourd’hui</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>Suspension encourue</source>
        <translation>Suspension incurred</translation>
    </message>
    <message>
        <source>Suspension requise</source>
        <translation>Suspension required</translation>
    </message>
    <message>
        <source>Sans renouvellement</source>
        <translation>Not renewing</translation>
    </message>
    <message>
        <source>À corriger</source>
        <translation>To correct</translation>
    </message>
    <message>
        <source>Valide, risque critique</source>
        <translation>Valid, critical risk</translation>
    </message>
    <message>
        <source>Valide, échange à consigner</source>
        <translation>Valid, exchange to record</translation>
    </message>
    <message>
        <source>En retard</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Expirée</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>inconnu</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>lu dans DataPass</source>
        <translation>read in DataPass</translation>
    </message>
    <message>
        <source>saisi ici</source>
        <translation>typed here</translation>
    </message>
    <message>
        <source>à planifier</source>
        <translation>to plan</translation>
    </message>
    <message>
        <source>planifiée</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>faite</source>
        <translation>done</translation>
    </message>
    <message>
        <source>abandonnée</source>
        <translation>dropped</translation>
    </message>
    <message>
        <source>à décider</source>
        <translation>to decide</translation>
    </message>
    <message>
        <source>ouverture</source>
        <translation>opening</translation>
    </message>
    <message>
        <source>refus</source>
        <translation>refusal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln heure(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln heure(s) ouvrée(s)</source>
        <translation>
            <numerusform>%Ln working hour</numerusform>
            <numerusform>%Ln working hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jour(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jour(s) ouvré(s)</source>
        <translation>
            <numerusform>%Ln working day</numerusform>
            <numerusform>%Ln working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mois</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln an(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 + %2 = %3</source>
        <translation>%1 + %2 = %3</translation>
    </message>
    <message>
        <source>%1 − %2 = %3</source>
        <translation>%1 − %2 = %3</translation>
    </message>
    <message>
        <source>Demander l’attestation d’homologation ou le questionnaire de sécurité, puis l’enregistrer.</source>
        <translation>Ask for the homologation attestation or the security questionnaire, then record it.</translation>
    </message>
    <message>
        <source>Prévenir le partenaire que la pièce est due le %1.</source>
        <translation>Tell the partner that the document is due on %1.</translation>
    </message>
    <message>
        <source>La pièce est due aujourd’hui : reçue ce jour, elle est dans les temps.</source>
        <translation>The document is due today: received today, it is in time.</translation>
    </message>
    <message>
        <source>Relancer le partenaire : sans nouvelle attestation, l’échange sera suspendu.</source>
        <translation>Remind the partner: without a new attestation, the exchange will be suspended.</translation>
    </message>
    <message>
        <source>Demander le questionnaire à jour ; aucune clause ne prévoit de suspension.</source>
        <translation>Ask for the updated questionnaire; no clause provides for a suspension.</translation>
    </message>
    <message>
        <source>Proposer la suspension de l’échange, ou enregistrer la nouvelle attestation si elle est arrivée.</source>
        <translation>Propose the suspension of the exchange, or record the new attestation if it has come.</translation>
    </message>
    <message>
        <source>Vérifier les dates : elles sont invraisemblables, rien n’en est conclu.</source>
        <translation>Check the dates: they are implausible, nothing is concluded from them.</translation>
    </message>
    <message>
        <source>Préparer la fin de l’échange : le partenaire ne renouvelle pas.</source>
        <translation>Prepare the end of the exchange: the partner does not renew.</translation>
    </message>
    <message>
        <source>Suivre la résolution du risque critique dans le délai fixé.</source>
        <translation>Follow the resolution of the critical risk within the time limit.</translation>
    </message>
    <message>
        <source>Consigner l’échange sur les réserves ou sur l’APE.</source>
        <translation>Record the exchange about the reservations or the provisional authorisation.</translation>
    </message>
</context>
<context>
    <name>vigie::HomologationsColumns</name>
    <message>
        <source>%1, réserves</source>
        <translation>%1, reservations</translation>
    </message>
    <message>
        <source>reçu le %1, dû le %2</source>
        <translation>received on %1, due on %2</translation>
    </message>
    <message>
        <source>du %1 au %2, due le %3</source>
        <translation>from %1 to %2, due on %3</translation>
    </message>
    <message>
        <source>DataPass %1</source>
        <translation>DataPass %1</translation>
    </message>
    <message>
        <source>saisie ici</source>
        <translation>typed here</translation>
    </message>
    <message>
        <source>Partenaire</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Pièce</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Due le</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Chronologie</source>
        <translation>Time line</translation>
    </message>
    <message>
        <source>Fin</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Autorité</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Origine</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Toutes</source>
        <translation>All</translation>
    </message>
    <message>
        <source>À traiter</source>
        <translation>To handle</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>APE et réserves</source>
        <translation>Provisional and reservations</translation>
    </message>
    <message>
        <source>À corriger</source>
        <translation>To correct</translation>
    </message>
</context>
<context>
    <name>vigie::HomologationsCommand</name>
    <message>
        <source>les homologations de sécurité des partenaires</source>
        <translation>the security homologations of the partners</translation>
    </message>
    <message>
        <source>où en est chaque partenaire : pièce, état, échéance</source>
        <translation>where each partner stands: document, state, due date</translation>
    </message>
</context>
<context>
    <name>vigie::HomologationsPage</name>
    <message>
        <source>Homologations</source>
        <translation>Homologations</translation>
    </message>
    <message>
        <source>Aucun partenaire n’a d’accès à une API qui demande une homologation.</source>
        <translation>No partner has access to an API that asks for a security homologation.</translation>
    </message>
    <message>
        <source>Enregistrer une pièce…</source>
        <translation>Record a document…</translation>
    </message>
    <message>
        <source>Proposer une suspension…</source>
        <translation>Propose a suspension…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ligne(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · sélection : %2</source>
        <translation>%1 · selected: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Compléter…</source>
        <translation>Complete…</translation>
    </message>
    <message>
        <source>Enregistrer…</source>
        <translation>Record…</translation>
    </message>
    <message>
        <source>Autres actions</source>
        <translation>Other actions</translation>
    </message>
    <message>
        <source>Enregistrer une autre pièce…</source>
        <translation>Record another document…</translation>
    </message>
    <message>
        <source>Consigner l’échange sur les réserves…</source>
        <translation>Record the exchange about the reservations…</translation>
    </message>
    <message>
        <source>Le partenaire renouvelle finalement</source>
        <translation>The partner renews after all</translation>
    </message>
    <message>
        <source>Le partenaire ne renouvelle pas…</source>
        <translation>The partner does not renew…</translation>
    </message>
    <message>
        <source>Lever la suspension…</source>
        <translation>Lift the suspension…</translation>
    </message>
    <message>
        <source>Voir le partenaire</source>
        <translation>Show the partner</translation>
    </message>
    <message>
        <source>Échange sur les réserves</source>
        <translation>Exchange about the reservations</translation>
    </message>
    <message>
        <source>Une homologation avec réserves, ou une autorisation provisoire, demande un échange consigné (%1).</source>
        <translation>A homologation with reservations, or a provisional authorisation, needs a recorded exchange (%1).</translation>
    </message>
    <message>
        <source>Échange du</source>
        <translation>Exchange of</translation>
    </message>
    <message>
        <source>Ce qui a été dit</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>Consigner</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Sans renouvellement</source>
        <translation>Not renewing</translation>
    </message>
    <message>
        <source>Le partenaire ne veut pas poursuivre l’échange : aucune nouvelle pièce n’est attendue, la fin de l’échange se prépare.</source>
        <translation>The partner does not wish to go on: no new document is expected, the end of the exchange is prepared.</translation>
    </message>
    <message>
        <source>Dit le</source>
        <translation>Said on</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>dit le %1 ; %2</source>
        <translation>said on %1; %2</translation>
    </message>
    <message>
        <source>Pièce enregistrée.</source>
        <translation>Document recorded.</translation>
    </message>
    <message>
        <source>Attestation reçue</source>
        <translation>Attestation received</translation>
    </message>
    <message>
        <source>Homologation échue le %1, sans nouvelle attestation</source>
        <translation>Homologation ended on %1, without a new attestation</translation>
    </message>
    <message>
        <source>Aucune attestation d’homologation</source>
        <translation>No homologation attestation</translation>
    </message>
    <message>
        <source>homologations-%1</source>
        <translation>homologations-%1</translation>
    </message>
    <message>
        <source>Attestation due le %1, non reçue</source>
        <translation>Attestation due on %1, not received</translation>
    </message>
    <message>
        <source>Importer…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Préparer un avis…</source>
        <translation>Prepare a notice…</translation>
    </message>
    <message>
        <source>Importer des homologations</source>
        <translation>Import homologations</translation>
    </message>
</context>
<context>
    <name>vigie::HomologationsReport</name>
    <message>
        <source>état « %1 »</source>
        <translation>state “%1”</translation>
    </message>
    <message>
        <source>SIRET %1</source>
        <translation>SIRET %1</translation>
    </message>
    <message>
        <source>nom du partenaire contenant « %1 »</source>
        <translation>partner name containing “%1”</translation>
    </message>
    <message>
        <source>recherche « %1 »</source>
        <translation>search “%1”</translation>
    </message>
    <message>
        <source>à traiter</source>
        <translation>to handle</translation>
    </message>
    <message>
        <source>APE et réserves</source>
        <translation>Provisional and reservations</translation>
    </message>
    <message>
        <source>au %1</source>
        <translation>on %1</translation>
    </message>
    <message>
        <source>Tous les partenaires, %1</source>
        <translation>All partners, %1</translation>
    </message>
    <message>
        <source>Sélection : %1, %2</source>
        <translation>Selection: %1, %2</translation>
    </message>
    <message>
        <source>à traiter sur %1</source>
        <translation>to handle of %1</translation>
    </message>
    <message>
        <source>Suspension requise</source>
        <translation>Suspension required</translation>
    </message>
    <message>
        <source>En retard, suspension encourue</source>
        <translation>Late, suspension incurred</translation>
    </message>
    <message>
        <source>Aucune pièce</source>
        <translation>No document</translation>
    </message>
    <message>
        <source>À préparer</source>
        <translation>To prepare</translation>
    </message>
    <message>
        <source>À corriger</source>
        <translation>To correct</translation>
    </message>
    <message>
        <source>inconnue</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>non dite</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>Une ligne par partenaire, API et genre de pièce</source>
        <translation>One row per partner, API and kind of document</translation>
    </message>
    <message>
        <source>Partenaire, SIRET</source>
        <translation>Partner, SIRET</translation>
    </message>
    <message>
        <source>API, pièce</source>
        <translation>API, document</translation>
    </message>
    <message>
        <source>État, clause</source>
        <translation>State, clause</translation>
    </message>
    <message>
        <source>Due le, calcul</source>
        <translation>Due on, computation</translation>
    </message>
    <message>
        <source>Autorité, origine</source>
        <translation>Authority, origin</translation>
    </message>
    <message>
        <source>Aucune homologation ne répond à cette sélection.</source>
        <translation>No homologation matches this selection.</translation>
    </message>
    <message>
        <source>Les clauses citées</source>
        <translation>The clauses cited</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Ce qu’elle dit</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>Aucune clause n’est citée.</source>
        <translation>No clause is cited.</translation>
    </message>
    <message>
        <source>conseil du logiciel</source>
        <translation>advice of the program</translation>
    </message>
    <message>
        <source>hypothèse : %1</source>
        <translation>assumption: %1</translation>
    </message>
    <message>
        <source>%1, art. %2</source>
        <translation>%1, art. %2</translation>
    </message>
    <message>
        <source>Une attestation reçue le jour dû est dans les temps ; le retard commence le lendemain. Entre ce jour et la fin, « suspension encourue » ; après la fin, « suspension requise ». Ces deux étapes sont une lecture : une personne décide.</source>
        <translation>An attestation received on the due day is in time; the delay starts the day after. Between that day and the end, “suspension incurred”; after the end, “suspension required”. These two stages are a reading: a person decides.</translation>
    </message>
    <message>
        <source>« À corriger » : la fin précède le début, la durée dépasse cinq ans ou une date sort des années 2000 à 2100. Rien n’en est conclu.</source>
        <translation>“To correct”: the end comes before the start, it lasts over five years, or a date is outside 2000 to 2100. Nothing is concluded from it.</translation>
    </message>
    <message>
        <source>Les dates lues dans DataPass sont complétées ici ; l’origine de chacune est dite. Aucune clause ne suspend pour un questionnaire en retard.</source>
        <translation>The dates read in DataPass are completed here; the origin of each is stated. No clause suspends for a late questionnaire.</translation>
    </message>
    <message>
        <source>Homologations</source>
        <translation>Homologations</translation>
    </message>
    <message>
        <source>Homologations de sécurité des partenaires</source>
        <translation>Security homologations of the partners</translation>
    </message>
    <message>
        <source>Partenaires</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>dans l’ordre de la fenêtre</source>
        <translation>in the window’s order</translation>
    </message>
    <message>
        <source>Clauses citées</source>
        <translation>Clauses cited</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>How to read it</translation>
    </message>
</context>
<context>
    <name>vigie::ImportCommand</name>
    <message>
        <source>Lignes lues</source>
        <translation>Rows read</translation>
    </message>
    <message>
        <source>Ajoutées</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Modifiées</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Inchangées</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Partenaires créés</source>
        <translation>Partners created</translation>
    </message>
    <message>
        <source>Lignes refusées</source>
        <translation>Refused lines</translation>
    </message>
    <message>
        <source>Ligne</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Colonne</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Colonnes ignorées, car inconnues : %1.</source>
        <translation>Columns ignored because they are not known: %1.</translation>
    </message>
    <message>
        <source>Essai à blanc : rien n’a été enregistré.</source>
        <translation>Dry run: nothing was saved.</translation>
    </message>
    <message>
        <source>Des lignes sont refusées : rien n’a été enregistré. Corrigez-les, ou ajoutez --accept-rejections pour n’enregistrer que les autres.</source>
        <translation>Some lines are refused: nothing was saved. Correct them, or add --accept-rejections to save only the others.</translation>
    </message>
    <message>
        <source>%1 lignes sur %2…</source>
        <translation>%1 rows of %2…</translation>
    </message>
    <message>
        <source>FICHIER</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>dire ce qui serait fait, sans rien enregistrer</source>
        <translation>say what would be done, without saving anything</translation>
    </message>
    <message>
        <source>enregistrer les lignes admises même si d’autres sont refusées</source>
        <translation>save the accepted lines even if others are refused</translation>
    </message>
    <message>
        <source>reprendre un fichier : tout ou rien, erreurs ligne par ligne</source>
        <translation>take a file in: all or nothing, faults line by line</translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) refusée(s) ; les autres sont enregistrées.</source>
        <translation>
            <numerusform>%n line refused; the others are stored.</numerusform>
            <numerusform>%n lines refused; the others are stored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ImportDialog</name>
    <message>
        <source>Aucun fichier choisi</source>
        <translation>No file chosen</translation>
    </message>
    <message>
        <source>Choisissez un fichier CSV ou XLSX. Rien n’est enregistré avant votre accord.</source>
        <translation>Choose a CSV or XLSX file. Nothing is saved before you agree.</translation>
    </message>
    <message>
        <source>Importer les lignes admises et laisser les autres</source>
        <translation>Import the accepted lines and leave the others</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Arrêté : rien n’a été enregistré.</source>
        <translation>Stopped: nothing was saved.</translation>
    </message>
    <message>
        <source>Lignes refusées</source>
        <translation>Refused lines</translation>
    </message>
    <message>
        <source>Aperçu</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Choisir un fichier…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Choisir un fichier</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Tableaux (*.csv *.tsv *.txt *.xlsx);;Tous les fichiers (*)</source>
        <translation>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</translation>
    </message>
    <message>
        <source>Lecture du fichier</source>
        <translation>Reading the file</translation>
    </message>
    <message>
        <source>Essai à blanc</source>
        <translation>Dry run</translation>
    </message>
    <message>
        <source>Lignes refusées (%1)</source>
        <translation>Refused lines (%1)</translation>
    </message>
    <message>
        <source>Colonnes ignorées : %1.</source>
        <translation>Columns ignored: %1.</translation>
    </message>
    <message>
        <source>Importation</source>
        <translation>Importing</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>Importer %Ln ligne(s)</source>
        <translation>
            <numerusform>Import %Ln line</numerusform>
            <numerusform>Import %Ln lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Lignes lues : %1. Ajoutées : %2, modifiées : %3, inchangées : %4, refusées : %5. Partenaires créés : %6.</source>
        <translation>Lines read: %1. Added: %2, changed: %3, unchanged: %4, rejected: %5. Partners created: %6.</translation>
    </message>
    <message>
        <source>Importé. Ajoutées : %1, modifiées : %2, inchangées : %3, laissées de côté : %4. Partenaires créés : %5. L’importation est inscrite au journal.</source>
        <translation>Imported. Added: %1, changed: %2, unchanged: %3, left out: %4. Partners created: %5. The import is recorded in the journal.</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>vigie::ImportKinds</name>
    <message>
        <source>des déclarations de sous-traitants</source>
        <translation>declarations of subcontractors</translation>
    </message>
    <message>
        <source>un registre de traitements</source>
        <translation>a register of processing</translation>
    </message>
    <message>
        <source>des interruptions</source>
        <translation>outages</translation>
    </message>
    <message>
        <source>des homologations de partenaires</source>
        <translation>homologations of partners</translation>
    </message>
</context>
<context>
    <name>vigie::ImportPreviewModel</name>
    <message>
        <source>Ajoutée</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Modifiée</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Inchangée</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Refusée</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Ligne</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Devient</source>
        <translation>Becomes</translation>
    </message>
</context>
<context>
    <name>vigie::ImportProfiles</name>
    <message>
        <source>Essai à blanc : rien n’a été enregistré.</source>
        <translation>Dry run: nothing was stored.</translation>
    </message>
    <message>
        <source>Cette version est déjà dans l’espace de travail.</source>
        <translation>This version is in the workspace already.</translation>
    </message>
    <message>
        <source>%1 s’applique à partir du %2. Les versions précédentes sont gardées.</source>
        <translation>%1 applies from %2 on. Earlier versions are kept.</translation>
    </message>
    <message>
        <source>dd/MM/yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 s’applique sans date de début. Les versions précédentes sont gardées.</source>
        <translation>%1 applies without a first day. Earlier versions are kept.</translation>
    </message>
    <message>
        <source>FICHIER</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>une version des conditions d’une API (JSON) ; elle s’applique à sa date</source>
        <translation>a version of the terms of an API (JSON); it applies from its date on</translation>
    </message>
</context>
<context>
    <name>vigie::IncidentDialog</name>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Ce qui est arrivé</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Service interrompu depuis</source>
        <translation>Service interrupted since</translation>
    </message>
    <message>
        <source>Ouvrir un incident</source>
        <translation>Open an incident</translation>
    </message>
    <message>
        <source>Modifier %1</source>
        <translation>Edit %1</translation>
    </message>
    <message>
        <source>SIRET, ou rien : plusieurs partenaires, ou aucun</source>
        <translation>SIRET, or nothing: several partners, or none</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Bac à sable</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Connaissance (Paris)</source>
        <translation>Awareness (Paris)</translation>
    </message>
    <message>
        <source>Par</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Partenaire</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Environnement</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Ouvrir le dossier</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>« %1 » n’est pas le SIRET d’un partenaire connu : laissez vide si l’incident n’en concerne aucun en particulier.</source>
        <translation>“%1” is not the SIRET of a known partner: leave it empty if the incident concerns none in particular.</translation>
    </message>
    <message>
        <source>Cette heure n’existe pas, ou existe deux fois, à Paris ce jour-là : donnez-en une voisine.</source>
        <translation>That hour does not exist, or exists twice, in Paris on that day: give one beside it.</translation>
    </message>
</context>
<context>
    <name>vigie::IncidentExport</name>
    <message>
        <source>N°</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Environnement</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Partenaire</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Connaissance</source>
        <translation>Awareness</translation>
    </message>
    <message>
        <source>Ouvert</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Clos</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Prochaine échéance</source>
        <translation>Next limit</translation>
    </message>
    <message>
        <source>Règle</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Horloges dépassées</source>
        <translation>Clocks that are over</translation>
    </message>
    <message>
        <source>Étapes faites</source>
        <translation>Steps done</translation>
    </message>
    <message>
        <source>Étapes</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Jetons</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
</context>
<context>
    <name>vigie::IncidentList</name>
    <message>
        <source>Ouvert</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Clos</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Identifiants publiés par un sous-traitant</source>
        <translation>Credentials published by a subcontractor</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Partenaire</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Connaissance</source>
        <translation>Awareness</translation>
    </message>
    <message>
        <source>Prochaine échéance</source>
        <translation>Next limit</translation>
    </message>
    <message>
        <source>Étapes</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Tous</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Ouverts</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Aucun incident. Un dossier s’ouvre ici, ou depuis un jeton ou un partenaire.</source>
        <translation>No incident. A file is opened here, or from a token or a partner.</translation>
    </message>
    <message>
        <source>Ouvrir un incident</source>
        <translation>Open an incident</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dossier(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message>
        <source>Ouvrir le dossier</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>Faits</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Jetons</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Horloges</source>
        <translation>Clocks</translation>
    </message>
    <message>
        <source>Choisissez d’abord un dossier.</source>
        <translation>Choose a file first.</translation>
    </message>
    <message>
        <source>incidents-%1</source>
        <translation>incidents-%1</translation>
    </message>
</context>
<context>
    <name>vigie::IncidentReport</name>
    <message>
        <source>inconnu</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>%1, conseil du logiciel</source>
        <translation>%1, advice of the program</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, art. %2, CGU %3 du %4</source>
        <translation>%1, art. %2, %3 terms of %4</translation>
    </message>
    <message>
        <source>%1, art. %2, CGU %3, texte sans date</source>
        <translation>%1, art. %2, %3 terms, undated text</translation>
    </message>
    <message>
        <source>Dossier ouvert : il peut encore changer.</source>
        <translation>Open file: it may still change.</translation>
    </message>
    <message>
        <source>Dossier clos le %1 par %2.</source>
        <translation>File closed on %1 by %2.</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Environnement</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Partenaire</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>aucun en particulier</source>
        <translation>none in particular</translation>
    </message>
    <message>
        <source>Connaissance</source>
        <translation>Awareness</translation>
    </message>
    <message>
        <source>%1 (heure de Paris), par %2</source>
        <translation>%1 (Paris time), by %2</translation>
    </message>
    <message>
        <source>Ouvert</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>%1, par %2</source>
        <translation>%1, by %2</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Service interrompu</source>
        <translation>Service interrupted</translation>
    </message>
    <message>
        <source>Remis en service</source>
        <translation>Returned to service</translation>
    </message>
    <message>
        <source>Une ligne par horloge</source>
        <translation>One line per clock</translation>
    </message>
    <message>
        <source>Délai</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Échéance</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Répondu</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Écoulé</source>
        <translation>Elapsed</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Aucune clause des API concernées ne compte de délai pour ces faits.</source>
        <translation>No clause of the APIs concerned counts a time limit for these facts.</translation>
    </message>
    <message>
        <source>rétablissement du service</source>
        <translation>recovery of the service</translation>
    </message>
    <message>
        <source>non chiffrée</source>
        <translation>no figure</translation>
    </message>
    <message>
        <source>non</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Une ligne par règle</source>
        <translation>One line per rule</translation>
    </message>
    <message>
        <source>Règle</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Calcul</source>
        <translation>Computation</translation>
    </message>
    <message>
        <source>Hypothèse : %1</source>
        <translation>Assumption: %1</translation>
    </message>
    <message>
        <source>Horloges</source>
        <translation>Clocks</translation>
    </message>
    <message>
        <source>En gris : ce que le partenaire doit faire, suivi ici pour mémoire.</source>
        <translation>In grey: what the partner has to do, followed here for the record.</translation>
    </message>
    <message>
        <source>Comment elles sont comptées</source>
        <translation>How they are counted</translation>
    </message>
    <message>
        <source>Une ligne par étape</source>
        <translation>One line per step</translation>
    </message>
    <message>
        <source>Étape</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Date et auteur</source>
        <translation>Date and author</translation>
    </message>
    <message>
        <source>Aucune étape.</source>
        <translation>No step.</translation>
    </message>
    <message>
        <source>Déroulé</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Une ligne par rubrique</source>
        <translation>One line per item</translation>
    </message>
    <message>
        <source>Rubrique</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Contenu</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>à compléter</source>
        <translation>to be completed</translation>
    </message>
    <message>
        <source>Contenu des notifications</source>
        <translation>Content of the notifications</translation>
    </message>
    <message>
        <source>Envois</source>
        <translation>Sendings</translation>
    </message>
    <message>
        <source>Une ligne par envoi</source>
        <translation>One line per sending</translation>
    </message>
    <message>
        <source>Envoyé le</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Moyen</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>Aucun envoi n’est enregistré.</source>
        <translation>No sending is recorded.</translation>
    </message>
    <message>
        <source>complet</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>une étape</source>
        <translation>a stage</translation>
    </message>
    <message>
        <source>Une ligne par jeton</source>
        <translation>One line per token</translation>
    </message>
    <message>
        <source>Jeton</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Exposition</source>
        <translation>Exposure</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Aucun jeton n’est versé au dossier.</source>
        <translation>No token is in the file.</translation>
    </message>
    <message>
        <source>aucune</source>
        <translation>none</translation>
    </message>
    <message>
        <source>action %1</source>
        <translation>action %1</translation>
    </message>
    <message>
        <source>Une ligne par pièce</source>
        <translation>One line per document</translation>
    </message>
    <message>
        <source>Pièce</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Ajoutée le</source>
        <translation>Added on</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Aucune pièce n’est jointe.</source>
        <translation>No document is attached.</translation>
    </message>
    <message>
        <source>Une ligne par fait, le plus ancien d’abord</source>
        <translation>One line per fact, the oldest first</translation>
    </message>
    <message>
        <source>Heure de Paris</source>
        <translation>Paris time</translation>
    </message>
    <message>
        <source>Auteur</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Fait</source>
        <translation>Fact</translation>
    </message>
    <message>
        <source>Textes en désaccord</source>
        <translation>Texts in disagreement</translation>
    </message>
    <message>
        <source>Dossier d’incident</source>
        <translation>Incident file</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Jetons concernés</source>
        <translation>Tokens concerned</translation>
    </message>
    <message>
        <source>Pièces</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Historique</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>How to read it</translation>
    </message>
    <message>
        <source>Les heures écoulées sont comptées en temps universel et montrées en heure de Paris ; une heure ouvrée est une heure des plages de couverture, jours ouvrés seulement.</source>
        <translation>Elapsed hours are counted in universal time and shown in Paris time; a working hour is an hour of the ranges of cover, on working days only.</translation>
    </message>
    <message>
        <source>« Inférieur à » : le dernier jour est celui d’avant. Un délai que le texte ne chiffre pas n’a pas d’échéance : la connaissance, l’envoi et le temps écoulé sont montrés.</source>
        <translation>“Less than”: the last day is the one before. A limit that the text gives no figure for has no due date: the awareness, the sending and the elapsed time are shown.</translation>
    </message>
    <message>
        <source>Le journal de l’espace de travail porte l’empreinte de chaque fait de l’historique, sans ses mots : un fait changé après coup se voit.</source>
        <translation>The journal of the workspace holds the hash of each fact of the history, without its words: a fact that was changed afterwards shows.</translation>
    </message>
</context>
<context>
    <name>vigie::IncidentTexts</name>
    <message>
        <source>Donnez un titre au dossier : rien n’a été enregistré.</source>
        <translation>Give the file a title: nothing was saved.</translation>
    </message>
    <message>
        <source>Choisissez au moins une API : ses clauses disent les délais. Rien n’a été enregistré.</source>
        <translation>Choose at least one API: its clauses state the time limits. Nothing was saved.</translation>
    </message>
    <message>
        <source>Dites ce qui est arrivé : ce choix lance les horloges. Rien n’a été enregistré.</source>
        <translation>Say what happened: this choice starts the clocks. Nothing was saved.</translation>
    </message>
    <message>
        <source>L’heure de connaissance est impossible : elle ne peut être ni à venir ni avant 2000. Rien n’a été enregistré.</source>
        <translation>The time of awareness is impossible: it can be neither to come nor before 2000. Nothing was saved.</translation>
    </message>
    <message>
        <source>L’heure d’interruption ou de remise en service est impossible. Rien n’a été enregistré.</source>
        <translation>The time of the interruption or of the return to service is impossible. Nothing was saved.</translation>
    </message>
    <message>
        <source>L’envoi ne peut être ni à venir, ni avant la connaissance. Rien n’a été enregistré.</source>
        <translation>The sending can be neither to come nor before the awareness. Nothing was saved.</translation>
    </message>
    <message>
        <source>Dites pourquoi : rien n’a été enregistré.</source>
        <translation>Say why: nothing was saved.</translation>
    </message>
    <message>
        <source>Le dossier %1 est clos : rouvrez-le d’abord, avec la raison.</source>
        <translation>The file %1 is closed: reopen it first, with the reason.</translation>
    </message>
    <message>
        <source>Reste à faire avant : %1. Rien n’a été changé.</source>
        <translation>Still to be done before: %1. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>vigie::IncidentView</name>
    <message>
        <source>Modifier…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Remettre en service</source>
        <translation>Return to service</translation>
    </message>
    <message>
        <source>Clore</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Dossier PDF</source>
        <translation>PDF file</translation>
    </message>
    <message>
        <source>conseil du logiciel, %1</source>
        <translation>advice of the program, %1</translation>
    </message>
    <message>
        <source>Connaissance le %1 (heure de Paris) par %2</source>
        <translation>Aware on %1 (Paris time), by %2</translation>
    </message>
    <message>
        <source>Rouvrir…</source>
        <translation>Reopen…</translation>
    </message>
    <message>
        <source>Étapes qui restent : %1</source>
        <translation>Steps left: %1</translation>
    </message>
    <message>
        <source>incident-%1</source>
        <translation>incident-%1</translation>
    </message>
    <message>
        <source>Rouvrir %1</source>
        <translation>Reopen %1</translation>
    </message>
    <message>
        <source>Pourquoi le dossier est rouvert :</source>
        <translation>Why the file is reopened:</translation>
    </message>
    <message>
        <source>Pourquoi « %1 » ?</source>
        <translation>Why “%1”?</translation>
    </message>
</context>
<context>
    <name>vigie::IncidentWatch</name>
    <message>
        <source>%1, %2 : reste %3</source>
        <translation>%1, %2: %3 left</translation>
    </message>
    <message>
        <source>%1, %2 : dépassé</source>
        <translation>%1, %2: over</translation>
    </message>
    <message>
        <source>%1 (dépassées : %2)</source>
        <translation>%1 (over: %2)</translation>
    </message>
    <message>
        <source>Horloges d’incident : %1</source>
        <translation>Incident clocks: %1</translation>
    </message>
</context>
<context>
    <name>vigie::IncidentWords</name>
    <message>
        <source>Événement de sécurité</source>
        <translation>Security event</translation>
    </message>
    <message>
        <source>Violation de données personnelles</source>
        <translation>Personal data breach</translation>
    </message>
    <message>
        <source>Violation à risque élevé pour les personnes</source>
        <translation>Breach of high risk to people</translation>
    </message>
    <message>
        <source>Violation qui touche l’échange</source>
        <translation>Breach that affects the exchange</translation>
    </message>
    <message>
        <source>Identifiants compromis ou soupçonnés de l’être</source>
        <translation>Credentials compromised or suspected to be</translation>
    </message>
    <message>
        <source>Jeton compromis</source>
        <translation>Compromised token</translation>
    </message>
    <message>
        <source>Accès anormal</source>
        <translation>Abnormal access</translation>
    </message>
    <message>
        <source>Mise en danger des clauses</source>
        <translation>Threat to the clauses</translation>
    </message>
    <message>
        <source>Conditions de traitement changées</source>
        <translation>Changed conditions of processing</translation>
    </message>
    <message>
        <source>Instruction contraire au droit</source>
        <translation>Unlawful instruction</translation>
    </message>
    <message>
        <source>Difficulté du service</source>
        <translation>Difficulty of the service</translation>
    </message>
    <message>
        <source>Incident grave</source>
        <translation>Serious incident</translation>
    </message>
    <message>
        <source>Risque critique</source>
        <translation>Critical risk</translation>
    </message>
    <message>
        <source>Indisponibilité</source>
        <translation>Unavailability</translation>
    </message>
    <message>
        <source>partenaire</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>producteur</source>
        <translation>producer</translation>
    </message>
    <message>
        <source>responsable de traitement</source>
        <translation>controller</translation>
    </message>
    <message>
        <source>sous-traitant</source>
        <translation>processor</translation>
    </message>
    <message>
        <source>sous-traitants ultérieurs</source>
        <translation>sub-processors</translation>
    </message>
    <message>
        <source>autres responsables de traitement</source>
        <translation>other controllers</translation>
    </message>
    <message>
        <source>CNIL</source>
        <translation>CNIL</translation>
    </message>
    <message>
        <source>ANSSI</source>
        <translation>ANSSI</translation>
    </message>
    <message>
        <source>personnes concernées</source>
        <translation>data subjects</translation>
    </message>
    <message>
        <source>utilisateurs</source>
        <translation>users</translation>
    </message>
    <message>
        <source>Dans les meilleurs délais</source>
        <translation>As soon as possible</translation>
    </message>
    <message>
        <source>Dans les plus brefs délais</source>
        <translation>In the shortest time</translation>
    </message>
    <message>
        <source>Au plus tôt</source>
        <translation>At the earliest</translation>
    </message>
    <message>
        <source>Sans délai</source>
        <translation>Without delay</translation>
    </message>
    <message>
        <source>Immédiatement</source>
        <translation>Immediately</translation>
    </message>
    <message>
        <source>Délai raisonnable</source>
        <translation>Reasonable time</translation>
    </message>
    <message>
        <source>Au préalable</source>
        <translation>Beforehand</translation>
    </message>
    <message>
        <source>Délai non dit</source>
        <translation>Time not stated</translation>
    </message>
    <message>
        <source>Dossier ouvert : %1</source>
        <translation>File opened: %1</translation>
    </message>
    <message>
        <source>Dossier modifié : %1</source>
        <translation>File changed: %1</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 : « %2 »</source>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>Envoi daté du %1, règle %2</source>
        <translation>Sending dated %1, rule %2</translation>
    </message>
    <message>
        <source>Jetons versés au dossier : %1</source>
        <translation>Tokens put in the file: %1</translation>
    </message>
    <message>
        <source>Révocations demandées : %1 (actions %2)</source>
        <translation>Revocations asked for: %1 (actions %2)</translation>
    </message>
    <message>
        <source>Pièce ajoutée : %1, SHA-256 %2</source>
        <translation>Document added: %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>Remise en service le %1</source>
        <translation>Returned to service on %1</translation>
    </message>
    <message>
        <source>Dossier clos</source>
        <translation>File closed</translation>
    </message>
    <message>
        <source>Dossier rouvert : %1</source>
        <translation>File reopened: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln heure(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln heure(s) ouvrée(s)</source>
        <translation>
            <numerusform>%Ln working hour</numerusform>
            <numerusform>%Ln working hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moins de %Ln jour(s)</source>
        <translation>
            <numerusform>Less than %Ln day</numerusform>
            <numerusform>Less than %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jour(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jour(s) ouvré(s)</source>
        <translation>
            <numerusform>%Ln working day</numerusform>
            <numerusform>%Ln working days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 mois</source>
        <translation>%1 months</translation>
    </message>
    <message numerus="yes">
        <source>%Ln an(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message>
        <source>Ouvert</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Clos</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>À faire</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Fait</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Sans objet</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Compromis</source>
        <translation>Compromised</translation>
    </message>
    <message>
        <source>Exposé</source>
        <translation>Exposed</translation>
    </message>
    <message>
        <source>Hors périmètre</source>
        <translation>Out of scope</translation>
    </message>
    <message>
        <source>Pas encore dit</source>
        <translation>Not told yet</translation>
    </message>
    <message>
        <source>Tenu</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Dit trop tard</source>
        <translation>Told too late</translation>
    </message>
    <message>
        <source>Dépassé</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>dernier jour : %1 %2</source>
        <translation>last day: %1 %2</translation>
    </message>
    <message>
        <source>depuis le %1 (heure de Paris) ; le texte ne chiffre pas le délai</source>
        <translation>since %1 (Paris time); the text gives no figure</translation>
    </message>
    <message>
        <source>%1 + %2 h de couverture = %3 (heure de Paris)</source>
        <translation>%1 + %2 h of cover = %3 (Paris time)</translation>
    </message>
    <message>
        <source>%1 + %2 h écoulées = %3 (heure de Paris)</source>
        <translation>%1 + %2 h elapsed = %3 (Paris time)</translation>
    </message>
    <message>
        <source>%1 j %2 h %3 min</source>
        <translation>%1 d %2 h %3 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%1 + %Ln jour(s) − 1, le délai étant inférieur = %2</source>
        <translation>
            <numerusform>%1 + %Ln day − 1, the time limit being strictly less = %2</numerusform>
            <numerusform>%1 + %Ln days − 1, the time limit being strictly less = %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 + %Ln jour(s) = %2</source>
        <translation>
            <numerusform>%1 + %Ln day = %2</numerusform>
            <numerusform>%1 + %Ln days = %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::IncidentsCommand</name>
    <message>
        <source>les dossiers d’incident et leurs horloges</source>
        <translation>the incident files and their clocks</translation>
    </message>
    <message>
        <source>tous les dossiers, le plus récent d’abord</source>
        <translation>every file, the newest first</translation>
    </message>
</context>
<context>
    <name>vigie::IncidentsPage</name>
    <message>
        <source>Ouvrir un incident…</source>
        <translation>Open an incident…</translation>
    </message>
    <message>
        <source>L’espace de travail est ouvert en lecture seule : aucun dossier ne peut y être ouvert.</source>
        <translation>The workspace is open read-only: no file can be opened in it.</translation>
    </message>
</context>
<context>
    <name>vigie::IntentOutput</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Jeton</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Peut passer jusqu’à</source>
        <translation>May pass until</translation>
    </message>
    <message>
        <source>Preuve</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Réponse du service</source>
        <translation>Answer of the service</translation>
    </message>
    <message>
        <source>Reçu</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Verbe</source>
        <translation>Verb</translation>
    </message>
    <message>
        <source>Visé</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Partenaire</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Environnement</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Par</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Demandée le</source>
        <translation>Requested on</translation>
    </message>
    <message>
        <source>Envoyée le</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Acceptée le</source>
        <translation>Accepted on</translation>
    </message>
    <message>
        <source>Close le</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Cause du délai</source>
        <translation>Cause of the delay</translation>
    </message>
    <message>
        <source>Statut HTTP</source>
        <translation>HTTP status</translation>
    </message>
    <message>
        <source>Envois</source>
        <translation>Attempts</translation>
    </message>
    <message>
        <source>Prochain envoi</source>
        <translation>Next attempt</translation>
    </message>
</context>
<context>
    <name>vigie::JoiningDialog</name>
    <message>
        <source>Rattacher</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Applications sans partenaire</source>
        <translation>Applications without a partner</translation>
    </message>
    <message>
        <source>Partenaires</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Chercher un partenaire : nom, SIRET, numéro DataPass</source>
        <translation>Search for a partner: name, SIRET, DataPass number</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Toutes les applications ont leur partenaire.</source>
        <translation>Every application has its partner.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln jeton(s) · contact %2 · DataPass %3</source>
        <translation>
            <numerusform>%1 · %Ln token · contact %2 · DataPass %3</numerusform>
            <numerusform>%1 · %Ln tokens · contact %2 · DataPass %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · proposé</source>
        <translation>%1 · %2 · proposed</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Rattacher à</source>
        <translation>Link to</translation>
    </message>
</context>
<context>
    <name>vigie::JournalCommand</name>
    <message>
        <source>Inscriptions</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Intègre</source>
        <translation>Intact</translation>
    </message>
    <message>
        <source>Première rompue</source>
        <translation>First broken</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>le journal de ce qui a été fait</source>
        <translation>the journal of what was done</translation>
    </message>
    <message>
        <source>toutes les inscriptions, la plus ancienne d’abord</source>
        <translation>all the entries, the oldest first</translation>
    </message>
    <message>
        <source>nommer la première inscription modifiée, ôtée ou déplacée</source>
        <translation>name the first entry that was changed, removed or moved</translation>
    </message>
</context>
<context>
    <name>vigie::JournalExport</name>
    <message>
        <source>Numéro</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Compte</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Référence</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Empreinte de l’objet</source>
        <translation>Object fingerprint</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Faits</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Empreinte précédente</source>
        <translation>Previous fingerprint</translation>
    </message>
    <message>
        <source>Empreinte</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>vigie::JournalPage</name>
    <message>
        <source>Vérifier la chaîne</source>
        <translation>Verify the chain</translation>
    </message>
    <message>
        <source>Pas encore vérifiée</source>
        <translation>Not verified yet</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>N°</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Quand</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Qui</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Quoi</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Révocation acceptée par le service</source>
        <translation>Revocation accepted by the service</translation>
    </message>
    <message>
        <source>Empreinte</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Injoignable</source>
        <translation>Unreachable</translation>
    </message>
    <message>
        <source>Tout</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Rien n’a encore été fait dans cet espace de travail.</source>
        <translation>Nothing has been done yet in this workspace.</translation>
    </message>
    <message>
        <source>Entrée %1</source>
        <translation>Entry %1</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>%1 (Paris)</source>
        <translation>%1 (Paris)</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Faits</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Chaîne</source>
        <translation>Chain</translation>
    </message>
    <message>
        <source>Précédente</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>De l’objet</source>
        <translation>Of the object</translation>
    </message>
    <message>
        <source>Chaque entrée porte l’empreinte de la précédente : une entrée changée, retirée ou déplacée se voit. Le journal ne contient ni secret ni donnée personnelle en clair.</source>
        <translation>Each entry carries the fingerprint of the one before it: an entry that is changed, removed or moved shows. The journal holds neither secrets nor personal data in clear.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entrée(s)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérification…</source>
        <translation>Verifying…</translation>
    </message>
    <message numerus="yes">
        <source>Chaîne intacte, %Ln entrée(s)</source>
        <translation>
            <numerusform>Chain intact, %Ln entry</numerusform>
            <numerusform>Chain intact, %Ln entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Chaîne rompue à l’entrée %1 : %2</source>
        <translation>Chain broken at entry %1: %2</translation>
    </message>
</context>
<context>
    <name>vigie::JournalWords</name>
    <message>
        <source>Espace de travail créé</source>
        <translation>Workspace created</translation>
    </message>
    <message>
        <source>Service ajouté</source>
        <translation>Service added</translation>
    </message>
    <message>
        <source>Service modifié</source>
        <translation>Service changed</translation>
    </message>
    <message>
        <source>Service retiré</source>
        <translation>Service removed</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Application rattachée</source>
        <translation>Application linked</translation>
    </message>
    <message>
        <source>Rattachement repris</source>
        <translation>Link taken back</translation>
    </message>
    <message>
        <source>Révocation prévue</source>
        <translation>Revocation intended</translation>
    </message>
    <message>
        <source>Révocation envoyée</source>
        <translation>Revocation sent</translation>
    </message>
    <message>
        <source>Révocation acceptée par le service</source>
        <translation>Revocation accepted by the service</translation>
    </message>
    <message>
        <source>Révocation acceptée, peut encore passer</source>
        <translation>Revocation accepted, may still pass</translation>
    </message>
    <message>
        <source>Révocation vérifiée</source>
        <translation>Revocation verified</translation>
    </message>
    <message>
        <source>Révocation refusée par le service</source>
        <translation>Revocation refused by the service</translation>
    </message>
    <message>
        <source>Révocation non partie : service injoignable</source>
        <translation>Revocation not sent: service unreachable</translation>
    </message>
    <message>
        <source>Révocation annulée</source>
        <translation>Revocation cancelled</translation>
    </message>
    <message>
        <source>Rétablissement prévu</source>
        <translation>Restoration intended</translation>
    </message>
    <message>
        <source>Rétablissement envoyé</source>
        <translation>Restoration sent</translation>
    </message>
    <message>
        <source>Rétablissement accepté par le service</source>
        <translation>Restoration accepted by the service</translation>
    </message>
    <message>
        <source>Rétablissement vérifié</source>
        <translation>Restoration verified</translation>
    </message>
    <message>
        <source>Rétablissement refusé par le service</source>
        <translation>Restoration refused by the service</translation>
    </message>
    <message>
        <source>Rétablissement non parti : service injoignable</source>
        <translation>Restoration not sent: service unreachable</translation>
    </message>
    <message>
        <source>Rétablissement annulé</source>
        <translation>Restoration cancelled</translation>
    </message>
    <message>
        <source>Jeton %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Service %1</translation>
    </message>
    <message>
        <source>Application %1</source>
        <translation>Application %1</translation>
    </message>
    <message>
        <source>Espace de travail %1</source>
        <translation>Workspace %1</translation>
    </message>
    <message>
        <source>Fait</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Refusé</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Échec</source>
        <translation>Failure</translation>
    </message>
    <message>
        <source>En partie</source>
        <translation>Partly</translation>
    </message>
    <message>
        <source>Annulé</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>elle a été changée</source>
        <translation>it was changed</translation>
    </message>
    <message>
        <source>une entrée a été retirée</source>
        <translation>an entry was removed</translation>
    </message>
    <message>
        <source>des entrées ont été déplacées</source>
        <translation>entries were moved</translation>
    </message>
    <message>
        <source>la fin du journal a été retirée</source>
        <translation>the end of the journal was removed</translation>
    </message>
    <message>
        <source>Pièce jointe</source>
        <translation>Document attached</translation>
    </message>
    <message>
        <source>Pièce remplacée</source>
        <translation>Document replaced</translation>
    </message>
    <message>
        <source>Pièce retirée</source>
        <translation>Document removed</translation>
    </message>
    <message>
        <source>Pièce %1</source>
        <translation>Document %1</translation>
    </message>
    <message>
        <source>Incident ouvert</source>
        <translation>Incident opened</translation>
    </message>
    <message>
        <source>Incident : dossier modifié</source>
        <translation>Incident: file changed</translation>
    </message>
    <message>
        <source>Incident : étape</source>
        <translation>Incident: step</translation>
    </message>
    <message>
        <source>Incident : contenu à dire complété</source>
        <translation>Incident: content to tell completed</translation>
    </message>
    <message>
        <source>Incident : envoi daté</source>
        <translation>Incident: sending dated</translation>
    </message>
    <message>
        <source>Incident : jetons versés</source>
        <translation>Incident: tokens put in the file</translation>
    </message>
    <message>
        <source>Incident : révocations demandées</source>
        <translation>Incident: revocations asked for</translation>
    </message>
    <message>
        <source>Incident : fait noté</source>
        <translation>Incident: fact noted</translation>
    </message>
    <message>
        <source>Incident : pièce ajoutée</source>
        <translation>Incident: document added</translation>
    </message>
    <message>
        <source>Incident : remise en service</source>
        <translation>Incident: return to service</translation>
    </message>
    <message>
        <source>Incident clos</source>
        <translation>Incident closed</translation>
    </message>
    <message>
        <source>Incident rouvert</source>
        <translation>Incident reopened</translation>
    </message>
    <message>
        <source>Avis préparé</source>
        <translation>Notice prepared</translation>
    </message>
    <message>
        <source>Avis modifié</source>
        <translation>Notice changed</translation>
    </message>
    <message>
        <source>Avis envoyé</source>
        <translation>Notice sent</translation>
    </message>
    <message>
        <source>Avis abandonné</source>
        <translation>Notice abandoned</translation>
    </message>
    <message>
        <source>Incident %1</source>
        <translation>Incident %1</translation>
    </message>
    <message>
        <source>Avis %1</source>
        <translation>Notice %1</translation>
    </message>
    <message>
        <source>Homologation enregistrée</source>
        <translation>Homologation recorded</translation>
    </message>
    <message>
        <source>Homologation complétée</source>
        <translation>Homologation completed</translation>
    </message>
    <message>
        <source>Échange sur les réserves consigné</source>
        <translation>Exchange about reservations recorded</translation>
    </message>
    <message>
        <source>Changement de risque signalé</source>
        <translation>Risk change reported</translation>
    </message>
    <message>
        <source>Renouvellement de l’homologation changé</source>
        <translation>Renewal of the homologation changed</translation>
    </message>
    <message>
        <source>Homologation retirée</source>
        <translation>Homologation removed</translation>
    </message>
    <message>
        <source>Condition d’accès renseignée</source>
        <translation>Access condition recorded</translation>
    </message>
    <message>
        <source>Homologation %1</source>
        <translation>Homologation %1</translation>
    </message>
    <message>
        <source>Condition %1</source>
        <translation>Condition %1</translation>
    </message>
    <message>
        <source>Augmentation de quota renseignée</source>
        <translation>Quota raise recorded</translation>
    </message>
    <message>
        <source>Augmentation de quota %1</source>
        <translation>Quota raise %1</translation>
    </message>
    <message>
        <source>Données effacées</source>
        <translation>Data erased</translation>
    </message>
    <message>
        <source>Fin de la délivrance renseignée</source>
        <translation>End of delivery recorded</translation>
    </message>
    <message>
        <source>Version des CGU enregistrée</source>
        <translation>Version of the terms stored</translation>
    </message>
    <message>
        <source>Version des CGU retirée</source>
        <translation>Version of the terms withdrawn</translation>
    </message>
    <message>
        <source>Partenaire %1</source>
        <translation>Partner %1</translation>
    </message>
    <message>
        <source>CGU %1</source>
        <translation>Terms %1</translation>
    </message>
    <message>
        <source>Convention financière enregistrée</source>
        <translation>Financial agreement recorded</translation>
    </message>
    <message>
        <source>Tarif enregistré</source>
        <translation>Price recorded</translation>
    </message>
    <message>
        <source>Plis de l’année enregistrés</source>
        <translation>Letters of the year recorded</translation>
    </message>
    <message>
        <source>Demande de droits enregistrée</source>
        <translation>Rights request recorded</translation>
    </message>
    <message>
        <source>Demande de droits corrigée</source>
        <translation>Rights request corrected</translation>
    </message>
    <message>
        <source>Demande de droits : délai prolongé</source>
        <translation>Rights request: time extended</translation>
    </message>
    <message>
        <source>Demande de droits : réponse donnée</source>
        <translation>Rights request: answered</translation>
    </message>
    <message>
        <source>Demande de droits : recherche</source>
        <translation>Rights request: search</translation>
    </message>
    <message>
        <source>Demande de droits : données remises</source>
        <translation>Rights request: data handed over</translation>
    </message>
    <message>
        <source>Données d’une personne rectifiées</source>
        <translation>Data of a person rectified</translation>
    </message>
    <message>
        <source>Données d’une personne effacées</source>
        <translation>Data of a person erased</translation>
    </message>
    <message>
        <source>Effacement refusé, données conservées</source>
        <translation>Erasure refused, data kept</translation>
    </message>
    <message>
        <source>Demande de droits %1</source>
        <translation>Rights request %1</translation>
    </message>
    <message>
        <source>API %1</source>
        <translation>API %1</translation>
    </message>
    <message>
        <source>Traitement des données d’une personne limité</source>
        <translation>Processing of a person’s data restricted</translation>
    </message>
    <message>
        <source>Contact saisi</source>
        <translation>Contact typed</translation>
    </message>
    <message>
        <source>Contact saisi retiré</source>
        <translation>Typed contact removed</translation>
    </message>
    <message>
        <source>Rétablissement accepté, effet attendu</source>
        <translation>Restoration accepted, effect awaited</translation>
    </message>
    <message>
        <source>Changement de quota prévu</source>
        <translation>Change of quota planned</translation>
    </message>
    <message>
        <source>Changement de quota envoyé</source>
        <translation>Change of quota sent</translation>
    </message>
    <message>
        <source>Changement de quota accepté par le service</source>
        <translation>Change of quota accepted by the service</translation>
    </message>
    <message>
        <source>Changement de quota accepté, effet attendu</source>
        <translation>Change of quota accepted, effect awaited</translation>
    </message>
    <message>
        <source>Changement de quota vérifié</source>
        <translation>Change of quota verified</translation>
    </message>
    <message>
        <source>Changement de quota refusé par le service</source>
        <translation>Change of quota refused by the service</translation>
    </message>
    <message>
        <source>Changement de quota non parti : service injoignable</source>
        <translation>Change of quota not sent: service unreachable</translation>
    </message>
    <message>
        <source>Changement de quota annulé</source>
        <translation>Change of quota cancelled</translation>
    </message>
    <message>
        <source>Souscription %1</source>
        <translation>Subscription %1</translation>
    </message>
    <message>
        <source>Limitation d’un traitement levée</source>
        <translation>Restriction of processing lifted</translation>
    </message>
</context>
<context>
    <name>vigie::KnownProfiles</name>
    <message>
        <source>Aucun profil n’a le code « %1 ». Vouliez-vous dire « %2 » ?</source>
        <translation>No profile has the code “%1”. Did you mean “%2”?</translation>
    </message>
    <message>
        <source>Aucun profil n’a le code « %1 ».</source>
        <translation>No profile has the code “%1”.</translation>
    </message>
</context>
<context>
    <name>vigie::LeakedTokenDialog</name>
    <message>
        <source>Révoquer</source>
        <translation>Revoke</translation>
    </message>
    <message>
        <source>Jeton divulgué</source>
        <translation>Leaked token</translation>
    </message>
    <message>
        <source>Service qui l’a émis</source>
        <translation>Service that issued it</translation>
    </message>
    <message>
        <source>Collez le jeton tel qu’il a été trouvé. Il reste en mémoire le temps de le révoquer et de prouver qu’il est refusé ; seule son empreinte est gardée.</source>
        <translation>Paste the token as it was found. It stays in memory while it is revoked and proved to be refused; only its fingerprint is kept.</translation>
    </message>
    <message>
        <source>Service qui l’a émis :</source>
        <translation>Service that issued it:</translation>
    </message>
    <message>
        <source>Jeton :</source>
        <translation>Token:</translation>
    </message>
    <message>
        <source>Motif :</source>
        <translation>Reason:</translation>
    </message>
    <message>
        <source>Renoncer</source>
        <translation>Dismiss</translation>
    </message>
</context>
<context>
    <name>vigie::LocalContactDialog</name>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Ajouter un contact : %1</source>
        <translation>Add a contact: %1</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Rôle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Pour un rôle que le formulaire DataPass ne demande pas. Une synchronisation ne change pas ce contact ; il s’efface avec la demande, quand les CGU le veulent.</source>
        <translation>For a role that the DataPass form does not ask for. A synchronisation does not change this contact; it is erased with the request, when the terms say so.</translation>
    </message>
    <message>
        <source>API :</source>
        <translation>API:</translation>
    </message>
    <message>
        <source>Rôle :</source>
        <translation>Role:</translation>
    </message>
    <message>
        <source>Prénom :</source>
        <translation>Given name:</translation>
    </message>
    <message>
        <source>Nom :</source>
        <translation>Family name:</translation>
    </message>
    <message>
        <source>Courriel :</source>
        <translation>E-mail:</translation>
    </message>
    <message>
        <source>Téléphone :</source>
        <translation>Telephone:</translation>
    </message>
    <message>
        <source>Renoncer</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Déjà saisis</source>
        <translation>Typed before</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Retirer %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>%1, %2 : %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Ce partenaire n’a aucune API connue.</source>
        <translation>This partner has no known API.</translation>
    </message>
    <message>
        <source>Un courriel s’écrit comme nom@domaine.fr.</source>
        <translation>An e-mail address is written like name@domain.fr.</translation>
    </message>
</context>
<context>
    <name>vigie::MainWindow</name>
    <message>
        <source>%1 — %2 — Vigie</source>
        <translation>%1 — %2 — Vigie</translation>
    </message>
    <message>
        <source>Journal vérifié à %1</source>
        <translation>Journal verified at %1</translation>
    </message>
    <message>
        <source>Journal : rompu à l’entrée %1</source>
        <translation>Journal: broken at entry %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Partenaire, SIRET, jeton, n° DataPass, clause…</source>
        <translation>Partner, SIRET, token, DataPass no., clause…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Recherche</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>recepisse-%1</source>
        <translation>receipt-%1</translation>
    </message>
    <message>
        <source>%1 — Vigie</source>
        <translation>%1 — Vigie</translation>
    </message>
</context>
<context>
    <name>vigie::MassRevocationStrip</name>
    <message>
        <source>Partenaires qui perdront un accès : %1.</source>
        <translation>Partners that will lose an access: %1.</translation>
    </message>
    <message>
        <source>Partenaires qui perdront un accès à %1 : %2.</source>
        <translation>Partners that will lose an access to %1: %2.</translation>
    </message>
    <message>
        <source>Jetons choisis qui ne peuvent pas l’être, et sont laissés : %1.</source>
        <translation>Chosen tokens that cannot be revoked, and are left alone: %1.</translation>
    </message>
    <message>
        <source>Tapez le nombre de jetons pour confirmer.</source>
        <translation>Type the number of tokens to confirm.</translation>
    </message>
    <message>
        <source>Nombre de jetons à révoquer</source>
        <translation>Number of tokens to revoke</translation>
    </message>
    <message>
        <source>Révoquer 1 jeton</source>
        <translation>Revoke 1 token</translation>
    </message>
    <message>
        <source>Révoquer les %1 jetons</source>
        <translation>Revoke the %1 tokens</translation>
    </message>
</context>
<context>
    <name>vigie::MonthView</name>
    <message>
        <source>Calendrier des échéances</source>
        <translation>Calendar of deadlines</translation>
    </message>
    <message numerus="yes">
        <source>%1 : %Ln échéance(s) ou constat(s)</source>
        <translation>
            <numerusform>%1: %Ln deadline or finding</numerusform>
            <numerusform>%1: %Ln deadlines or findings</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vigie::NamedPartner</name>
    <message>
        <source>SIRET|NUMÉRO|NOM</source>
        <translation>SIRET|NUMBER|NAME</translation>
    </message>
    <message>
        <source>« %1 » n’est pas un SIRET (14 chiffres, clé comprise).</source>
        <translation>“%1” is not a SIRET (14 digits, check digit included).</translation>
    </message>
</context>
<context>
    <name>vigie::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>vigie::NoticeCommand</name>
    <message>
        <source>Jour</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Règle</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Changement le</source>
        <translation>Change on</translation>
    </message>
    <message>
        <source>Annonce au plus tard le</source>
        <translation>Announce by</translation>
    </message>
    <message>
        <source>Calcul</source>
        <translation>Computation</translation>
    </message>
    <message>
        <source>Jours non comptés</source>
        <translation>Days left out</translation>
    </message>
    <message>
        <source>Donnez --change ou --announce : l’un des deux.</source>
        <translation>Give --change or --announce: one of them.</translation>
    </message>
    <message>
        <source>Une date entre 2000 et 2100 est attendue.</source>
        <translation>A date between 2000 and 2100 is expected.</translation>
    </message>
    <message>
        <source>Non prévu par les CGU : %1 ne donne aucun délai d’annonce chiffré pour un changement.</source>
        <translation>Not in the terms: %1 gives no figure for the announcement of a change.</translation>
    </message>
    <message>
        <source>Textes en désaccord (%1) : %2</source>
        <translation>Texts in disagreement (%1): %2</translation>
    </message>
    <message>
        <source>prévoir une annonce : le délai que le texte demande</source>
        <translation>plan an announcement: the notice that the text asks for</translation>
    </message>
    <message>
        <source>dernier jour pour annoncer un changement, ou premier jour possible</source>
        <translation>last day to announce a change, or first possible day</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>l’API qui change</source>
        <translation>the API that changes</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATE</translation>
    </message>
    <message>
        <source>le jour du changement : quand l’annoncer au plus tard</source>
        <translation>the day of the change: when to announce it at the latest</translation>
    </message>
    <message>
        <source>le jour de l’annonce : quand changer au plus tôt</source>
        <translation>the day of the announcement: when to change at the earliest</translation>
    </message>
    <message>
        <source>le délai d’urgence, là où le texte en donne un</source>
        <translation>the emergency notice, where the text gives one</translation>
    </message>
</context>
<context>
    <name>vigie::NoticeDialog</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Annoncé le</source>
        <translation>Announced on</translation>
    </message>
    <message>
        <source>Prendre le premier jour possible</source>
        <translation>Take the first possible day</translation>
    </message>
    <message>
        <source>Conditions d’urgence</source>
        <translation>Emergency conditions</translation>
    </message>
    <message>
        <source>Sécurité en jeu : sans préavis</source>
        <translation>Security at stake: no notice</translation>
    </message>
    <message>
        <source>Garder le brouillon</source>
        <translation>Keep the draft</translation>
    </message>
    <message>
        <source>Préparer un avis</source>
        <translation>Prepare a notice</translation>
    </message>
    <message>
        <source>SIRET du partenaire</source>
        <translation>SIRET of the partner</translation>
    </message>
    <message>
        <source>Un partenaire</source>
        <translation>One partner</translation>
    </message>
    <message>
        <source>Tous les partenaires de l’API</source>
        <translation>Every partner of the API</translation>
    </message>
    <message>
        <source>Destinataire à compléter</source>
        <translation>Addressee to be completed</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Avis</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>À qui</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>Motif, contenu</source>
        <translation>Reason, content</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Pour le %1, dernier jour d’annonce : %2.</source>
        <translation>For %1, last day to announce it: %2.</translation>
    </message>
    <message>
        <source>Jours non ouvrés laissés de côté : %1.</source>
        <translation>Days left out as not worked: %1.</translation>
    </message>
    <message>
        <source>Annoncé le %1, premier jour ouvré possible : %2.</source>
        <translation>Announced on %1, first possible working day: %2.</translation>
    </message>
    <message>
        <source>À cette date d’annonce, le changement est trop tôt.</source>
        <translation>Announced on that day, the change is too early.</translation>
    </message>
    <message>
        <source>Donnée le %1, elle prend effet le %2.</source>
        <translation>Given on %1, it takes effect on %2.</translation>
    </message>
    <message>
        <source>Cet avis est donné par le partenaire : la console en garde la date et la preuve.</source>
        <translation>This notice is given by the partner: the console keeps its date and proof.</translation>
    </message>
    <message>
        <source>Par lettre recommandée : %1.</source>
        <translation>By registered letter: %1.</translation>
    </message>
    <message>
        <source>Le texte ne chiffre pas de délai : %1.</source>
        <translation>The text gives no figure: %1.</translation>
    </message>
    <message>
        <source>Seulement à ceux qui ont demandé à être avertis.</source>
        <translation>Only to those who asked to be told.</translation>
    </message>
    <message>
        <source>Hypothèse : %1</source>
        <translation>Assumption: %1</translation>
    </message>
    <message>
        <source>Conseil du logiciel, et non une clause.</source>
        <translation>Advice of the program, not a clause.</translation>
    </message>
    <message>
        <source>Donnez le SIRET d’un partenaire connu.</source>
        <translation>Give the SIRET of a known partner.</translation>
    </message>
    <message>
        <source>%1 : aucun contact connu, à compléter</source>
        <translation>%1: no known contact, to be completed</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln brouillon(s), un par partenaire. Pour le premier :</source>
        <translation>
            <numerusform>%Ln draft, one per partner. For the first:</numerusform>
            <numerusform>%Ln drafts, one per partner. For the first:</numerusform>
        </translation>
    </message>
    <message>
        <source>Textes en désaccord, %1 : %2</source>
        <translation>Texts in disagreement, %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>aucune clause ne le demande</source>
        <translation>no clause asks for it</translation>
    </message>
    <message>
        <source>Aucune clause de ces CGU ne demande cet avis : il est donné de votre propre chef.</source>
        <translation>No clause of these terms asks for this notice: you give it of your own accord.</translation>
    </message>
    <message>
        <source>Le brouillon paraît ici dès que l’on sait à qui il va.</source>
        <translation>The draft appears here as soon as it is known to whom it goes.</translation>
    </message>
</context>
<context>
    <name>vigie::NoticeEditDialog</name>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Modifier le brouillon</source>
        <translation>Edit the draft</translation>
    </message>
    <message>
        <source>aucun contact connu, à compléter</source>
        <translation>no contact known, to be completed</translation>
    </message>
    <message>
        <source>%1 :</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Objet :</source>
        <translation>Subject:</translation>
    </message>
    <message>
        <source>Renoncer</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>« %1 » n’est pas une adresse de courriel.</source>
        <translation>“%1” is not a mail address.</translation>
    </message>
    <message>
        <source>Un avis a un objet.</source>
        <translation>A notice has a subject.</translation>
    </message>
    <message>
        <source>Un avis a un texte.</source>
        <translation>A notice has a text.</translation>
    </message>
</context>
<context>
    <name>vigie::NoticeExport</name>
    <message>
        <source>N°</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>SIRET du partenaire</source>
        <translation>Partner&apos;s SIRET</translation>
    </message>
    <message>
        <source>Partenaire</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>À dire avant</source>
        <translation>To be told by</translation>
    </message>
    <message>
        <source>Prend effet</source>
        <translation>Takes effect</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Préparé</source>
        <translation>Drafted</translation>
    </message>
    <message>
        <source>Envoyé</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Preuve</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>SHA-256 de la preuve</source>
        <translation>SHA-256 of the proof</translation>
    </message>
    <message>
        <source>Avis</source>
        <translation>Notices</translation>
    </message>
</context>
<context>
    <name>vigie::NoticeSentDialog</name>
    <message>
        <source>Envoi d’un avis</source>
        <translation>Sending of a notice</translation>
    </message>
    <message>
        <source>Numéro de la lettre recommandée</source>
        <translation>Number of the registered letter</translation>
    </message>
    <message>
        <source>Identifiant du message, accusé de réception…</source>
        <translation>Identifier of the message, acknowledgement…</translation>
    </message>
    <message>
        <source>Choisir…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Preuve de l’envoi</source>
        <translation>Proof of sending</translation>
    </message>
    <message>
        <source>Avis</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Envoyé le</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Preuve</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Fichier (son empreinte est gardée)</source>
        <translation>File (its hash is kept)</translation>
    </message>
    <message>
        <source>Enregistrer l’envoi</source>
        <translation>Record the sending</translation>
    </message>
</context>
<context>
    <name>vigie::NoticeWords</name>
    <message>
        <source>En retard</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>À envoyer</source>
        <translation>To send</translation>
    </message>
    <message>
        <source>Envoyé trop tard</source>
        <translation>Sent too late</translation>
    </message>
    <message>
        <source>Envoyé</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Abandonné</source>
        <translation>Abandoned</translation>
    </message>
    <message>
        <source>La date d’envoi ne peut pas être à venir. Rien n’a été enregistré.</source>
        <translation>The date of sending cannot be to come. Nothing was saved.</translation>
    </message>
    <message>
        <source>Une lettre recommandée a un numéro : donnez-le, ou son accusé. Rien n’a été enregistré.</source>
        <translation>A registered letter has a number: give it, or its acknowledgement. Nothing was saved.</translation>
    </message>
    <message>
        <source>À dire avant</source>
        <translation>To be told by</translation>
    </message>
    <message>
        <source>Avis</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Partenaire</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Règle</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Préparé</source>
        <translation>Drafted</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>vigie::NoticesPage</name>
    <message>
        <source>À dire avant</source>
        <translation>Tell by</translation>
    </message>
    <message>
        <source>Avis</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Règle</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Envoyé</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>À envoyer</source>
        <translation>To send</translation>
    </message>
    <message>
        <source>Tous</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Envoyés</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Aucun avis. Préparez ici ce qu’un partenaire doit apprendre : changement, suspension, fin d’accès…</source>
        <translation>No notice. Prepare here what a partner has to learn: change, suspension, end of access…</translation>
    </message>
    <message>
        <source>Préparer un avis</source>
        <translation>Prepare a notice</translation>
    </message>
    <message>
        <source>Préparer un avis…</source>
        <translation>Prepare a notice…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln avis</source>
        <translation>
            <numerusform>%Ln notice</numerusform>
            <numerusform>%Ln notices</numerusform>
        </translation>
    </message>
    <message>
        <source>L’espace de travail est ouvert en lecture seule : aucun avis ne peut y être préparé.</source>
        <translation>The workspace is open read-only: no notice can be prepared in it.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln brouillon(s) gardé(s). Rien n’est parti.</source>
        <translation>
            <numerusform>%Ln draft kept. Nothing has left.</numerusform>
            <numerusform>%Ln drafts kept. Nothing has left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ouvrir dans le courrier</source>
        <translation>Open in the mail program</translation>
    </message>
    <message>
        <source>Enregistrer .eml</source>
        <translation>Save .eml</translation>
    </message>
    <message>
        <source>Envoyé…</source>
        <translation>Sent…</translation>
    </message>
    <message>
        <source>Abandonner</source>
        <translation>Abandon</translation>
    </message>
    <message>
        <source>Délai</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>délai non chiffré</source>
        <translation>no figure</translation>
    </message>
    <message>
        <source>Prend effet</source>
        <translation>Takes effect</translation>
    </message>
    <message>
        <source>Preuve</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Destinataires</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>aucun contact connu</source>
        <translation>no known contact</translation>
    </message>
    <message>
        <source>Brouillon</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Aucun courrier ne s’est ouvert : le brouillon est dans %1.</source>
        <translation>No mail program opened: the draft is in %1.</translation>
    </message>
    <message>
        <source>Enregistrer le brouillon</source>
        <translation>Save the draft</translation>
    </message>
    <message>
        <source>Écrit : %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>Pièces</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Modifier…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Brouillon modifié. Rien n’est parti.</source>
        <translation>Draft changed. Nothing was sent.</translation>
    </message>
    <message>
        <source>avis-%1</source>
        <translation>notices-%1</translation>
    </message>
</context>
<context>
    <name>vigie::Option</name>
    <message>
        <source>l’un de %1</source>
        <translation>one of %1</translation>
    </message>
    <message>
        <source>une date (2026-11-22) ou un instant (2026-11-22T09:42:00Z)</source>
        <translation>a date (2026-11-22) or an instant (2026-11-22T09:42:00Z)</translation>
    </message>
    <message>
        <source>une date (2026-11-22)</source>
        <translation>a date (2026-11-22)</translation>
    </message>
    <message>
        <source>un nombre entier, 0 ou plus</source>
        <translation>a whole number, 0 or more</translation>
    </message>
    <message>
        <source>un SIRET (14 chiffres, clé comprise)</source>
        <translation>a SIRET (14 digits, check digit included)</translation>
    </message>
    <message>
        <source>une adresse complète (https://…)</source>
        <translation>a full address (https://…)</translation>
    </message>
    <message>
        <source>CLÉ=VALEUR</source>
        <translation>KEY=VALUE</translation>
    </message>
    <message>
        <source>une valeur</source>
        <translation>a value</translation>
    </message>
    <message>
        <source>--%1 attend %2, pas « %3 ».</source>
        <translation>--%1 expects %2, not “%3”.</translation>
    </message>
    <message>
        <source>FICHIER</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>espace de travail (par défaut : $XDG_DATA_HOME/vigie/default.vigie)</source>
        <translation>workspace (by default: $XDG_DATA_HOME/vigie/default.vigie)</translation>
    </message>
    <message>
        <source>DOSSIER</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>un fichier par service, nommé par son identifiant, contient son secret (par défaut : $CREDENTIALS_DIRECTORY, sinon le trousseau)</source>
        <translation>one file per service, named after its identifier, holds its secret (by default: $CREDENTIALS_DIRECTORY, otherwise the keychain)</translation>
    </message>
    <message>
        <source>langue des messages</source>
        <translation>language of the messages</translation>
    </message>
    <message>
        <source>n’écrire que les erreurs sur la sortie d’erreur</source>
        <translation>write only errors to the error output</translation>
    </message>
    <message>
        <source>afficher cette aide</source>
        <translation>show this help</translation>
    </message>
    <message>
        <source>forme du résultat (par défaut : %1)</source>
        <translation>form of the result (by default: %1)</translation>
    </message>
    <message>
        <source>INSTANT|DATE</source>
        <translation>INSTANT|DATE</translation>
    </message>
    <message>
        <source>le résultat tel qu’il était, ou sera, à cet instant (une date : à la fin de ce jour, heure de Paris)</source>
        <translation>the result as it was, or will be, at that instant (a date: at the end of that day, Paris time)</translation>
    </message>
</context>
<context>
    <name>vigie::OptionWords</name>
    <message>
        <source>Pas, en secondes</source>
        <translation>Step, in seconds</translation>
    </message>
    <message>
        <source>Première lecture, en jours</source>
        <translation>First reading, in days</translation>
    </message>
    <message>
        <source>Passerelle</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Nom chez la passerelle</source>
        <translation>Name at the gateway</translation>
    </message>
    <message>
        <source>Sonde</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Appels par minute</source>
        <translation>Calls per minute</translation>
    </message>
    <message>
        <source>Erreurs par minute</source>
        <translation>Errors per minute</translation>
    </message>
    <message>
        <source>Appels par appelant</source>
        <translation>Calls per caller</translation>
    </message>
    <message>
        <source>Éditeur</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>SIRET de l’éditeur</source>
        <translation>SIRET of the editor</translation>
    </message>
</context>
<context>
    <name>vigie::OutageChart</name>
    <message>
        <source>maintenant</source>
        <translation>now</translation>
    </message>
    <message>
        <source>non prog.</source>
        <translation>unplanned</translation>
    </message>
    <message>
        <source>prog.</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>inconnu</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Interruptions : %1</source>
        <translation>Outages: %1</translation>
    </message>
    <message>
        <source>%1 : aucune interruption.</source>
        <translation>%1: no outage.</translation>
    </message>
    <message numerus="yes">
        <source>%1 : %Ln interruption(s) ou trou(s) de mesure.</source>
        <translation>
            <numerusform>%1: %Ln outage or hole in the measures.</numerusform>
            <numerusform>%1: %Ln outages or holes in the measures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::OutageDialog</name>
    <message>
        <source>Encore ouverte</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>Programmée</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Maintenance déclarée à l’avance</source>
        <translation>Maintenance declared beforehand</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Ajouter une interruption</source>
        <translation>Add an outage</translation>
    </message>
    <message>
        <source>Modifier l’interruption</source>
        <translation>Edit the outage</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Début, heure de Paris</source>
        <translation>Start, Paris time</translation>
    </message>
    <message>
        <source>Fin, heure de Paris</source>
        <translation>End, Paris time</translation>
    </message>
    <message>
        <source>Début (Paris)</source>
        <translation>Start (Paris)</translation>
    </message>
    <message>
        <source>Fin (Paris)</source>
        <translation>End (Paris)</translation>
    </message>
    <message>
        <source>Effet</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>En panne : rien ne répond</source>
        <translation>Down: nothing answers</translation>
    </message>
    <message>
        <source>Dégradé : lent ou en partie, compté en service</source>
        <translation>Degraded: slow or in part, counted as up</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>numéro de l’incident ailleurs ; sert aux imports</source>
        <translation>number of the incident elsewhere; used by imports</translation>
    </message>
    <message>
        <source>Commentaire</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Référence</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>sort du taux</source>
        <translation>leaves the rate</translation>
    </message>
    <message>
        <source>compte dans le taux</source>
        <translation>counts in the rate</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 — %2 (%3)</source>
        <translation>%1 — %2 (%3)</translation>
    </message>
    <message>
        <source>Cette heure n’existe pas à Paris : le passage à l’heure d’été la saute.</source>
        <translation>This hour does not exist in Paris: the change to summer time skips it.</translation>
    </message>
    <message>
        <source>Aucune API n’est choisie.</source>
        <translation>No API is chosen.</translation>
    </message>
    <message>
        <source>Le début manque.</source>
        <translation>The start is missing.</translation>
    </message>
    <message>
        <source>La fin doit venir après le début.</source>
        <translation>The end must come after the start.</translation>
    </message>
    <message>
        <source>Le début est à venir : seule une interruption programmée peut l’être.</source>
        <translation>The start is yet to come: only a planned outage may be.</translation>
    </message>
    <message>
        <source>La fin est à venir : laissez l’interruption ouverte, ou dites-la programmée.</source>
        <translation>The end is yet to come: leave the outage open, or mark it as planned.</translation>
    </message>
</context>
<context>
    <name>vigie::OutageHistory</name>
    <message>
        <source>enregistrée</source>
        <translation>recorded</translation>
    </message>
    <message>
        <source>modifiée</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>retirée</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>non</source>
        <translation>no</translation>
    </message>
    <message>
        <source>encore ouverte</source>
        <translation>still open</translation>
    </message>
    <message>
        <source>en panne</source>
        <translation>down</translation>
    </message>
    <message>
        <source>dégradé</source>
        <translation>degraded</translation>
    </message>
    <message>
        <source>Historique de l’interruption</source>
        <translation>History of the outage</translation>
    </message>
    <message>
        <source>Le</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Par</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Ce qui a changé</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Avant</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Après</source>
        <translation>After</translation>
    </message>
    <message>
        <source>début</source>
        <translation>start</translation>
    </message>
    <message>
        <source>fin</source>
        <translation>end</translation>
    </message>
    <message>
        <source>programmée</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>maintenance déclarée</source>
        <translation>declared maintenance</translation>
    </message>
    <message>
        <source>effet</source>
        <translation>effect</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>cause</translation>
    </message>
    <message>
        <source>référence</source>
        <translation>reference</translation>
    </message>
    <message>
        <source>commentaire</source>
        <translation>comment</translation>
    </message>
</context>
<context>
    <name>vigie::OutagesCommand</name>
    <message>
        <source>« %1 » n’est pas une période : 2026-03, 2026-T2 ou 2026.</source>
        <translation>“%1” is not a period: 2026-03, 2026-T2 or 2026.</translation>
    </message>
    <message>
        <source>les interruptions que des agents ont saisies</source>
        <translation>the outages that agents recorded</translation>
    </message>
    <message>
        <source>les interruptions, la dernière d’abord</source>
        <translation>the outages, the latest first</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>d’une API</source>
        <translation>of one API</translation>
    </message>
    <message>
        <source>d’un environnement</source>
        <translation>of one environment</translation>
    </message>
    <message>
        <source>PÉRIODE</source>
        <translation>PERIOD</translation>
    </message>
    <message>
        <source>qui touchent un mois, un trimestre, une année</source>
        <translation>that touch a month, a quarter or a year</translation>
    </message>
    <message>
        <source>encore en cours</source>
        <translation>still open</translation>
    </message>
</context>
<context>
    <name>vigie::OutagesPane</name>
    <message>
        <source>Ajouter…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Modifier…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Historique…</source>
        <translation>History…</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Interruptions de la période</source>
        <translation>Outages of the period</translation>
    </message>
    <message numerus="yes">
        <source>%1 : %Ln interruption(s), celles de la sonde et celles qui sont enregistrées ne comptent qu’une fois.</source>
        <translation>
            <numerusform>%1: %Ln outage; those of the probe and those recorded count only once.</numerusform>
            <numerusform>%1: %Ln outages; those of the probe and those recorded count only once.</numerusform>
        </translation>
    </message>
    <message>
        <source>L’espace de travail est ouvert en lecture seule.</source>
        <translation>The workspace is open read-only.</translation>
    </message>
    <message>
        <source>Enregistrer…</source>
        <translation>Record…</translation>
    </message>
    <message>
        <source>Importer…</source>
        <translation>Import…</translation>
    </message>
</context>
<context>
    <name>vigie::PageTitles</name>
    <message>
        <source>Partenaires</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Jetons</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>CGU</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Partenaire</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Tableau de bord</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Échéances</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Avis</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Sous-traitants</source>
        <translation>Subcontractors</translation>
    </message>
    <message>
        <source>API et SLA</source>
        <translation>APIs and SLA</translation>
    </message>
    <message>
        <source>Registre RGPD</source>
        <translation>GDPR register</translation>
    </message>
    <message>
        <source>Homologations</source>
        <translation>Homologations</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Quotas</translation>
    </message>
    <message>
        <source>Accès</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Rapports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Conservation</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Conventions et tarifs</source>
        <translation>Agreements and prices</translation>
    </message>
    <message>
        <source>Demandes de droits</source>
        <translation>Rights requests</translation>
    </message>
</context>
<context>
    <name>vigie::ParameterTree</name>
    <message>
        <source>Paramètre</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Valeur</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Paramètres de la règle</source>
        <translation>Parameters of the rule</translation>
    </message>
</context>
<context>
    <name>vigie::ParisInstantEdit</name>
    <message>
        <source>première fois (heure d’été)</source>
        <translation>first time (summer time)</translation>
    </message>
    <message>
        <source>seconde fois (heure d’hiver)</source>
        <translation>second time (winter time)</translation>
    </message>
    <message>
        <source>Laquelle des deux heures</source>
        <translation>Which of the two hours</translation>
    </message>
</context>
<context>
    <name>vigie::PartnerColumns</name>
    <message>
        <source>Partenaire</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Sans habilitation</source>
        <translation>Without authorisation</translation>
    </message>
    <message>
        <source>Sans SIRET</source>
        <translation>Without SIRET</translation>
    </message>
    <message>
        <source>Plusieurs noms</source>
        <translation>Several names</translation>
    </message>
    <message>
        <source>Rattaché</source>
        <translation>Linked</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Habilitations</source>
        <translation>Authorisations</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Jetons</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Lu le</source>
        <translation>Read on</translation>
    </message>
    <message>
        <source>%1 (personne physique)</source>
        <translation>%1 (natural person)</translation>
    </message>
    <message>
        <source>Tous</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Sans habilitation active</source>
        <translation>Without an active authorisation</translation>
    </message>
</context>
<context>
    <name>vigie::PartnerDocuments</name>
    <message>
        <source>partenaire-%1</source>
        <translation>partner-%1</translation>
    </message>
</context>
<context>
    <name>vigie::PartnerExport</name>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Partenaire</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Habilitations</source>
        <translation>Authorisations</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Accréditations</source>
        <translation>Credentials</translation>
    </message>
    <message>
        <source>Constats</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Âge des données (s)</source>
        <translation>Age of the data (s)</translation>
    </message>
    <message>
        <source>Partenaires</source>
        <translation>Partners</translation>
    </message>
</context>
<context>
    <name>vigie::PartnerFacts</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>saisi ici</source>
        <translation>typed here</translation>
    </message>
    <message>
        <source>saisi ici, %1</source>
        <translation>typed here, %1</translation>
    </message>
</context>
<context>
    <name>vigie::PartnerField</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Partenaire</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Nom ou SIRET</source>
        <translation>Name or SIRET</translation>
    </message>
</context>
<context>
    <name>vigie::PartnerPage</name>
    <message>
        <source>Partenaire introuvable</source>
        <translation>Partner not found</translation>
    </message>
    <message>
        <source>sans SIRET</source>
        <translation>no SIRET</translation>
    </message>
    <message>
        <source>SIRET %1</source>
        <translation>SIRET %1</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <translation>%1 · %2, %3</translation>
    </message>
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
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Aussi nommé</source>
        <translation>Also named</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>sans objet : personne physique</source>
        <translation>not applicable: natural person</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>personne physique</source>
        <translation>natural person</translation>
    </message>
    <message>
        <source>organisme</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>Siège</source>
        <translation>Head office</translation>
    </message>
    <message>
        <source>inconnu</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>CGU</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>aucune API connue : le contrat ne peut pas être désigné</source>
        <translation>no known API: the contract cannot be named</translation>
    </message>
    <message>
        <source>CGU du %1</source>
        <translation>Terms of %1</translation>
    </message>
    <message>
        <source>CGU sans date</source>
        <translation>Terms without a date</translation>
    </message>
    <message>
        <source>RGPD : %1</source>
        <translation>GDPR: %1</translation>
    </message>
    <message>
        <source>art. %1</source>
        <translation>art. %1</translation>
    </message>
    <message>
        <source>Choisissez d’abord un partenaire.</source>
        <translation>Choose a partner first.</translation>
    </message>
    <message>
        <source>Retour à la liste des partenaires</source>
        <translation>Back to the list of partners</translation>
    </message>
    <message>
        <source>Voir ses jetons</source>
        <translation>Show its tokens</translation>
    </message>
    <message>
        <source>Fiche PDF</source>
        <translation>PDF sheet</translation>
    </message>
    <message>
        <source>Identité</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Contacts par rôle</source>
        <translation>Contacts by role</translation>
    </message>
    <message>
        <source>Aucun contact n’a été lu.</source>
        <translation>No contact has been read.</translation>
    </message>
    <message>
        <source>Habilitations DataPass</source>
        <translation>DataPass habilitations</translation>
    </message>
    <message>
        <source>Aucune habilitation n’a été lue pour ce partenaire.</source>
        <translation>No habilitation has been read for this partner.</translation>
    </message>
    <message>
        <source>Applications et jetons, production</source>
        <translation>Applications and tokens, production</translation>
    </message>
    <message>
        <source>Aucun jeton en production.</source>
        <translation>No token in production.</translation>
    </message>
    <message>
        <source>Applications et jetons, bac à sable</source>
        <translation>Applications and tokens, sandbox</translation>
    </message>
    <message>
        <source>Aucun jeton en bac à sable.</source>
        <translation>No token in the sandbox.</translation>
    </message>
    <message>
        <source>Accès et quotas</source>
        <translation>Access and quotas</translation>
    </message>
    <message>
        <source>Aucun abonnement n’a été lu.</source>
        <translation>No subscription has been read.</translation>
    </message>
    <message>
        <source>Chronologie</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Aucun événement n’a été lu.</source>
        <translation>No event has been read.</translation>
    </message>
    <message>
        <source>Contrat</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Retour à la liste des partenaires (Retour arrière)</source>
        <translation>Back to the list of partners (Backspace)</translation>
    </message>
    <message>
        <source>Ajouter un contact</source>
        <translation>Add a contact</translation>
    </message>
</context>
<context>
    <name>vigie::PartnerReport</name>
    <message>
        <source>saisie locale</source>
        <translation>entered locally</translation>
    </message>
    <message>
        <source>accréditations actives</source>
        <translation>active credentials</translation>
    </message>
    <message>
        <source>accréditation active</source>
        <translation>active credential</translation>
    </message>
    <message>
        <source>Habilitations actives</source>
        <translation>Active authorisations</translation>
    </message>
    <message>
        <source>Demandes et habilitations</source>
        <translation>Requests and authorisations</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Souscriptions</source>
        <translation>Subscriptions</translation>
    </message>
    <message>
        <source>Accréditations, dont en production</source>
        <translation>Credentials, of which in production</translation>
    </message>
    <message>
        <source>%1, dont %2</source>
        <translation>%1, of which %2</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>inconnu</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>%1, lu le %2 (%3)</source>
        <translation>%1, read on %2 (%3)</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Autres noms du même SIRET</source>
        <translation>Other names of the same SIRET</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>organisme</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>personne physique</source>
        <translation>natural person</translation>
    </message>
    <message>
        <source>Origine et âge</source>
        <translation>Origin and age</translation>
    </message>
    <message>
        <source>Une ligne par contact et par rôle</source>
        <translation>One row per contact and role</translation>
    </message>
    <message>
        <source>Rôle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Nom, fonction</source>
        <translation>Name, function</translation>
    </message>
    <message>
        <source>Courriel, téléphone</source>
        <translation>E-mail, telephone</translation>
    </message>
    <message>
        <source>Demande</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Origine, lu le</source>
        <translation>Origin, read on</translation>
    </message>
    <message>
        <source>Aucun contact connu.</source>
        <translation>No known contact.</translation>
    </message>
    <message>
        <source>Une ligne par demande ou habilitation</source>
        <translation>One row per request or authorisation</translation>
    </message>
    <message>
        <source>Numéro, intitulé</source>
        <translation>Number, title</translation>
    </message>
    <message>
        <source>API, environnement</source>
        <translation>API, environment</translation>
    </message>
    <message>
        <source>Validée le</source>
        <translation>Validated on</translation>
    </message>
    <message>
        <source>Homologation</source>
        <translation>Homologation</translation>
    </message>
    <message>
        <source>Quota demandé</source>
        <translation>Quota requested</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Aucune demande ni habilitation connue.</source>
        <translation>No known request or authorisation.</translation>
    </message>
    <message>
        <source>jusqu’au&#xa0;%1</source>
        <translation>until&#xa0;%1</translation>
    </message>
    <message>
        <source>inconnue</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>%1 /min</source>
        <translation>%1 /min</translation>
    </message>
    <message>
        <source>Une ligne par application</source>
        <translation>One row per application</translation>
    </message>
    <message>
        <source>Application, compte</source>
        <translation>Application, account</translation>
    </message>
    <message>
        <source>Numéro DataPass</source>
        <translation>DataPass number</translation>
    </message>
    <message>
        <source>Contact technique</source>
        <translation>Technical contact</translation>
    </message>
    <message>
        <source>État selon le service</source>
        <translation>State according to the service</translation>
    </message>
    <message>
        <source>Aucune application connue.</source>
        <translation>No known application.</translation>
    </message>
    <message>
        <source>Une ligne par souscription</source>
        <translation>One row per subscription</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Quota en vigueur</source>
        <translation>Quota in force</translation>
    </message>
    <message>
        <source>Aucune souscription connue.</source>
        <translation>No known subscription.</translation>
    </message>
    <message>
        <source>aucun profil ne la connaît</source>
        <translation>no profile knows it</translation>
    </message>
    <message>
        <source>Une ligne par accréditation</source>
        <translation>One row per credential</translation>
    </message>
    <message>
        <source>Empreinte et fin, portées</source>
        <translation>Fingerprint and ending, scopes</translation>
    </message>
    <message>
        <source>Nature, application</source>
        <translation>Kind, application</translation>
    </message>
    <message>
        <source>Validité</source>
        <translation>Validity</translation>
    </message>
    <message>
        <source>Dernier usage</source>
        <translation>Last used</translation>
    </message>
    <message>
        <source>Aucune accréditation dans cet environnement.</source>
        <translation>No credential in this environment.</translation>
    </message>
    <message>
        <source>du&#xa0;%1</source>
        <translation>from&#xa0;%1</translation>
    </message>
    <message>
        <source>début inconnu</source>
        <translation>start unknown</translation>
    </message>
    <message>
        <source>au&#xa0;%1</source>
        <translation>to&#xa0;%1</translation>
    </message>
    <message>
        <source>sans fin dite</source>
        <translation>no end stated</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Bac à sable</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>données réelles</source>
        <translation>real data</translation>
    </message>
    <message>
        <source>données fictives</source>
        <translation>fictitious data</translation>
    </message>
    <message>
        <source>Une ligne par clause</source>
        <translation>One row per clause</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Ce qu’elle dit</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>Aucune clause dans ce profil.</source>
        <translation>No clause in this profile.</translation>
    </message>
    <message>
        <source>art. %1</source>
        <translation>art. %1</translation>
    </message>
    <message>
        <source>hypothèse</source>
        <translation>assumption</translation>
    </message>
    <message>
        <source>Contrat</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>les conditions générales d’utilisation en vigueur</source>
        <translation>the general terms of use in force</translation>
    </message>
    <message>
        <source>Aucune API connue pour ce partenaire.</source>
        <translation>No known API for this partner.</translation>
    </message>
    <message>
        <source>texte du&#xa0;%1</source>
        <translation>text of&#xa0;%1</translation>
    </message>
    <message>
        <source>texte sans date</source>
        <translation>undated text</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Producteur, plateforme</source>
        <translation>Producer, platform</translation>
    </message>
    <message>
        <source>Rôles au sens du RGPD</source>
        <translation>Roles within the meaning of the GDPR</translation>
    </message>
    <message>
        <source>partenaire : %1
producteur : %2</source>
        <translation>partner: %1
producer: %2</translation>
    </message>
    <message>
        <source>Chaque valeur porte son origine : le service qui l’a donnée et l’heure de sa lecture, en heure de Paris. Une valeur que nul service n’a donnée est « inconnue ».</source>
        <translation>Each value carries its origin: the service that gave it and when it was read, in Paris time. A value that no service gave is “unknown”.</translation>
    </message>
    <message>
        <source>Une accréditation n’est connue que par son empreinte (début du SHA-256) et ses quatre derniers caractères. Sa valeur n’est ni lue ni conservée.</source>
        <translation>A credential is known only by its fingerprint (start of the SHA-256) and its last four characters. Its value is neither read nor kept.</translation>
    </message>
    <message>
        <source>Les clauses sont celles des profils de la console, avec leur article. « Hypothèse » : le texte se tait et la console a choisi une lecture.</source>
        <translation>The clauses are those of the console’s profiles, with their article. “Assumption”: the text is silent and the console has chosen a reading.</translation>
    </message>
    <message>
        <source>Fiche partenaire</source>
        <translation>Partner sheet</translation>
    </message>
    <message>
        <source>Partenaire sans nom</source>
        <translation>Partner without a name</translation>
    </message>
    <message>
        <source>Sans SIRET</source>
        <translation>Without SIRET</translation>
    </message>
    <message>
        <source>SIRET %1</source>
        <translation>SIRET %1</translation>
    </message>
    <message>
        <source>Identité</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Accréditations</source>
        <translation>Credentials</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>How to read this</translation>
    </message>
    <message>
        <source>Ces données viennent de DataPass. %1 (%2) Ce document se conserve et se transmet dans cette limite.</source>
        <translation>These data come from DataPass. %1 (%2) This document is kept and passed on within that limit.</translation>
    </message>
</context>
<context>
    <name>vigie::PartnerSheet</name>
    <message>
        <source>Identité</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Aussi nommé</source>
        <translation>Also named</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>sans objet : personne physique</source>
        <translation>not applicable: natural person</translation>
    </message>
    <message>
        <source>Siège</source>
        <translation>Head office</translation>
    </message>
    <message>
        <source>Contacts par rôle</source>
        <translation>Contacts by role</translation>
    </message>
    <message>
        <source>Aucun contact n’a été lu.</source>
        <translation>No contact was read.</translation>
    </message>
    <message>
        <source>Habilitations DataPass</source>
        <translation>DataPass authorisations</translation>
    </message>
    <message>
        <source>Aucune habilitation n’a été lue pour ce partenaire.</source>
        <translation>No authorisation was read for this partner.</translation>
    </message>
    <message>
        <source>Homologation</source>
        <translation>Homologation</translation>
    </message>
    <message>
        <source>jusqu’au %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Quota demandé</source>
        <translation>Quota requested</translation>
    </message>
    <message>
        <source>%1 appels/min</source>
        <translation>%1 calls/min</translation>
    </message>
    <message>
        <source>Jetons, production</source>
        <translation>Tokens, production</translation>
    </message>
    <message>
        <source>Jetons, bac à sable</source>
        <translation>Tokens, sandbox</translation>
    </message>
    <message>
        <source>Aucun.</source>
        <translation>None.</translation>
    </message>
    <message>
        <source>expire le %1</source>
        <translation>expires on %1</translation>
    </message>
    <message>
        <source>sans échéance</source>
        <translation>no deadline</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Quota en vigueur</source>
        <translation>Quota in force</translation>
    </message>
    <message>
        <source>%1, %2 appels/min</source>
        <translation>%1, %2 calls/min</translation>
    </message>
    <message>
        <source>Contrat</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Aucune API connue : le contrat ne peut pas être désigné.</source>
        <translation>No known API: the contract cannot be named.</translation>
    </message>
    <message>
        <source>CGU du %1</source>
        <translation>Terms of use of %1</translation>
    </message>
    <message>
        <source>CGU sans date</source>
        <translation>Undated terms of use</translation>
    </message>
    <message>
        <source>Ouverture des accès</source>
        <translation>Opening of accesses</translation>
    </message>
    <message>
        <source>Aucune demande d’accès n’a été lue.</source>
        <translation>No request for access was read.</translation>
    </message>
    <message>
        <source>production ouverte</source>
        <translation>production open</translation>
    </message>
    <message>
        <source>pas encore ouverte</source>
        <translation>not open yet</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>vigie::PartnerTables</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>sans échéance</source>
        <translation>no end</translation>
    </message>
    <message>
        <source>Émis le %1. Portées : %2</source>
        <translation>Issued on %1. Scopes: %2</translation>
    </message>
    <message>
        <source>Sans jeton</source>
        <translation>No token</translation>
    </message>
    <message>
        <source>%1 (bac à sable)</source>
        <translation>%1 (sandbox)</translation>
    </message>
    <message>
        <source>%1 /min</source>
        <translation>%1 /min</translation>
    </message>
    <message>
        <source>Demande commencée</source>
        <translation>Request started</translation>
    </message>
    <message>
        <source>Demande déposée</source>
        <translation>Request submitted</translation>
    </message>
    <message>
        <source>Modifications demandées</source>
        <translation>Changes requested</translation>
    </message>
    <message>
        <source>Habilitation accordée</source>
        <translation>Habilitation granted</translation>
    </message>
    <message>
        <source>Demande refusée</source>
        <translation>Request refused</translation>
    </message>
    <message>
        <source>Habilitation révoquée</source>
        <translation>Habilitation revoked</translation>
    </message>
    <message>
        <source>Demande rouverte</source>
        <translation>Request reopened</translation>
    </message>
    <message>
        <source>Demande archivée</source>
        <translation>Request archived</translation>
    </message>
    <message>
        <source>Demande modifiée</source>
        <translation>Request changed</translation>
    </message>
    <message>
        <source>Rôle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Origine</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>N°</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Homologation</source>
        <translation>Security accreditation</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>au %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Empreinte</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>Expire</source>
        <translation>Expires</translation>
    </message>
    <message>
        <source>Dernier usage</source>
        <translation>Last used</translation>
    </message>
    <message>
        <source>Offre</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Demandé</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>En vigueur</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Accès</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Événement</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Demande</source>
        <translation>Request</translation>
    </message>
</context>
<context>
    <name>vigie::PartnersCommand</name>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Autres noms</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Personne physique</source>
        <translation>Natural person</translation>
    </message>
    <message>
        <source>Origine</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Données du</source>
        <translation>Data as of</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Habilitations</source>
        <translation>Authorisations</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Abonnements</source>
        <translation>Subscriptions</translation>
    </message>
    <message>
        <source>Jetons</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>les partenaires, d’après tous les services</source>
        <translation>the partners, according to all the services</translation>
    </message>
    <message>
        <source>tous les partenaires</source>
        <translation>all the partners</translation>
    </message>
    <message>
        <source>la fiche d’un partenaire : contacts, habilitations, jetons</source>
        <translation>the sheet of a partner: contacts, authorisations, tokens</translation>
    </message>
</context>
<context>
    <name>vigie::PartnersPage</name>
    <message>
        <source>Rattacher…</source>
        <translation>Link…</translation>
    </message>
    <message>
        <source>Partenaires</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Aucun partenaire : aucun service n’a encore été lu.</source>
        <translation>No partner: no service has been read yet.</translation>
    </message>
    <message>
        <source>Connecter un service</source>
        <translation>Connect a service</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partenaire(s)</source>
        <translation>
            <numerusform>%Ln partner</numerusform>
            <numerusform>%Ln partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln sélectionné(s)</source>
        <translation>
            <numerusform>%1 · %Ln selected</numerusform>
            <numerusform>%1 · %Ln selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Voir ses jetons</source>
        <translation>See its tokens</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) sans partenaire : à rattacher à la main</source>
        <translation>
            <numerusform>%Ln application without a partner: to be linked by hand</numerusform>
            <numerusform>%Ln applications without a partner: to be linked by hand</numerusform>
        </translation>
    </message>
    <message>
        <source>Choisissez d’abord un partenaire.</source>
        <translation>First choose a partner.</translation>
    </message>
    <message>
        <source>partenaires-%1</source>
        <translation>partners-%1</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ouvrir un incident…</source>
        <translation>Open an incident…</translation>
    </message>
    <message>
        <source>Préparer un avis…</source>
        <translation>Prepare a notice…</translation>
    </message>
</context>
<context>
    <name>vigie::PersonalDataDialog</name>
    <message>
        <source>Rectifier</source>
        <translation>Rectify</translation>
    </message>
    <message>
        <source>L’identité de la personne est vérifiée</source>
        <translation>The person’s identity is verified</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Données de la personne : demande %1</source>
        <translation>Data of the person: request %1</translation>
    </message>
    <message>
        <source>Données trouvées</source>
        <translation>Data found</translation>
    </message>
    <message>
        <source>Où</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Donnée</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Valeur</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Trouvée par</source>
        <translation>Found by</translation>
    </message>
    <message>
        <source>Conservation</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Le contenu des pièces jointes, les sauvegardes et les exports déjà remis ne sont pas lus. Trouvée par le nom seul, une valeur peut être celle d’un homonyme.</source>
        <translation>The contents of attached files, backups and exports already handed over are not read. A value found by the name alone may be a namesake’s.</translation>
    </message>
    <message>
        <source>Valeur corrigée</source>
        <translation>Corrected value</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Recherche…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>L’espace de travail ne détient rien sur cette personne.</source>
        <translation>The workspace holds nothing about this person.</translation>
    </message>
    <message>
        <source>Valeurs trouvées : %1, effaçables : %2. Les autres disent pourquoi elles sont conservées.</source>
        <translation>Values found: %1, erasable: %2. The others say why they are kept.</translation>
    </message>
    <message>
        <source>Trouvée par le nom seul : vérifiez que c’est bien elle.</source>
        <translation>Found by the name alone: check that it is this person.</translation>
    </message>
    <message>
        <source>Rectifiée ici, elle l’est jusqu’à la lecture suivante : faites-la corriger aussi à la source.</source>
        <translation>Rectified here, it is so until the next reading: have it corrected at its source too.</translation>
    </message>
    <message numerus="yes">
        <source>Effacer %Ln valeur(s)</source>
        <translation>
            <numerusform>Erase %Ln value</numerusform>
            <numerusform>Erase %Ln values</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez d’abord l’identité de la personne.</source>
        <translation>First verify the person’s identity.</translation>
    </message>
    <message>
        <source>donnees-%1</source>
        <translation>data-%1</translation>
    </message>
</context>
<context>
    <name>vigie::PersonalDataExport</name>
    <message>
        <source>Où</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Quoi</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Donnée</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Valeur</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Partenaire</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Lue dans</source>
        <translation>Read in</translation>
    </message>
    <message>
        <source>Trouvée par</source>
        <translation>Found by</translation>
    </message>
    <message>
        <source>Effaçable</source>
        <translation>Can be erased</translation>
    </message>
    <message>
        <source>Conservée parce que</source>
        <translation>Kept because</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Conservée jusqu’au</source>
        <translation>Kept until</translation>
    </message>
    <message>
        <source>Données d’une personne</source>
        <translation>Data of a person</translation>
    </message>
    <message>
        <source>Données personnelles : à ne remettre qu’à la personne elle-même.</source>
        <translation>Personal data: to be handed to the person alone.</translation>
    </message>
</context>
<context>
    <name>vigie::PersonalDataReport</name>
    <message>
        <source>Demande ouverte</source>
        <translation>Open request</translation>
    </message>
    <message>
        <source>Réponse donnée</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>droit exercé : %1</source>
        <translation>right exercised: %1</translation>
    </message>
    <message>
        <source>Reçue le</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Réponse due le</source>
        <translation>Answer due on</translation>
    </message>
    <message>
        <source>Prolongée, annoncé le</source>
        <translation>Extended, told on</translation>
    </message>
    <message>
        <source>Réponse du</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>Valeurs trouvées</source>
        <translation>Values found</translation>
    </message>
    <message>
        <source>Conservées</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Par le nom seul, à vérifier</source>
        <translation>By the name alone, to be checked</translation>
    </message>
    <message>
        <source>Une ligne par valeur détenue</source>
        <translation>One row a value held</translation>
    </message>
    <message>
        <source>Où</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Donnée</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Valeur</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Origine</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Conservation</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Rien n’est détenu sur cette personne.</source>
        <translation>Nothing is held about this person.</translation>
    </message>
    <message>
        <source>par : %1</source>
        <translation>by: %1</translation>
    </message>
    <message>
        <source>saisie ici</source>
        <translation>typed here</translation>
    </message>
    <message>
        <source>Responsable de traitement</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>Finalités</source>
        <translation>Purposes</translation>
    </message>
    <message>
        <source>Données</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Destinataires</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Durée de conservation</source>
        <translation>Retention time</translation>
    </message>
    <message>
        <source>Le traitement</source>
        <translation>The processing</translation>
    </message>
    <message>
        <source>Ce qui a été fait pour la demande</source>
        <translation>What was done for the request</translation>
    </message>
    <message>
        <source>Quand</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Acte</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Valeurs</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>Rien n’a encore été fait.</source>
        <translation>Nothing was done yet.</translation>
    </message>
    <message>
        <source>Demande de droits</source>
        <translation>Rights request</translation>
    </message>
    <message>
        <source>Données détenues sur une personne</source>
        <translation>Data held about a person</translation>
    </message>
    <message>
        <source>Demande %1, RGPD, articles 12 et 15 à 21</source>
        <translation>Request %1, GDPR, articles 12 and 15 to 21</translation>
    </message>
    <message>
        <source>Personne</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Réponse</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Données détenues</source>
        <translation>Data held</translation>
    </message>
    <message>
        <source>Suivi de la demande</source>
        <translation>Log of the request</translation>
    </message>
    <message>
        <source>Vos droits</source>
        <translation>Your rights</translation>
    </message>
    <message>
        <source>Vous pouvez demander la rectification ou l’effacement de ces données, la limitation de leur traitement, ou vous y opposer (RGPD, art. 15(1)(e)). Vous pouvez introduire une réclamation auprès de la CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07 (RGPD, art. 15(1)(f)).</source>
        <translation>You may ask for these data to be rectified or erased, for their processing to be restricted, or object to it (GDPR art. 15(1)(e)). You may lodge a complaint with the CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07 (GDPR art. 15(1)(f)).</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>How to read</translation>
    </message>
    <message>
        <source>La personne est cherchée par son adresse, son numéro et son nom, dans tout l’espace de travail. Trouvée par le nom seul, une valeur peut être celle d’un homonyme.</source>
        <translation>The person is looked for by address, number and name in the whole workspace. A value found by the name alone may be a namesake’s.</translation>
    </message>
    <message>
        <source>Le contenu des pièces jointes, les sauvegardes et les exports déjà remis ne sont pas lus.</source>
        <translation>The contents of attached files, backups and exports already handed over are not read.</translation>
    </message>
    <message>
        <source>Ce document ne se remet qu’à la personne elle-même, après vérification de son identité.</source>
        <translation>This document is handed to the person alone, once their identity is verified.</translation>
    </message>
</context>
<context>
    <name>vigie::PersonalDataWords</name>
    <message>
        <source>Application d’une passerelle</source>
        <translation>Application of a gateway</translation>
    </message>
    <message>
        <source>Contact d’une demande DataPass</source>
        <translation>Contact of a DataPass request</translation>
    </message>
    <message>
        <source>Convention financière</source>
        <translation>Financial agreement</translation>
    </message>
    <message>
        <source>Pièce jointe (son contenu n’est pas lu)</source>
        <translation>Attached file (its contents are not read)</translation>
    </message>
    <message>
        <source>Condition d’accès</source>
        <translation>Access condition</translation>
    </message>
    <message>
        <source>Demande DataPass</source>
        <translation>DataPass request</translation>
    </message>
    <message>
        <source>Homologation</source>
        <translation>Security accreditation</translation>
    </message>
    <message>
        <source>Dossier d’incident</source>
        <translation>Incident file</translation>
    </message>
    <message>
        <source>Journal (compte de l’agent)</source>
        <translation>Journal (the agent’s account)</translation>
    </message>
    <message>
        <source>Avis</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Interruption de service</source>
        <translation>Service outage</translation>
    </message>
    <message>
        <source>Partenaire</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Registre RGPD</source>
        <translation>GDPR register</translation>
    </message>
    <message>
        <source>Augmentation de quota</source>
        <translation>Quota raise</translation>
    </message>
    <message>
        <source>Suivi du registre</source>
        <translation>Register log</translation>
    </message>
    <message>
        <source>Révocation</source>
        <translation>Revocation</translation>
    </message>
    <message>
        <source>Demande de droits</source>
        <translation>Rights request</translation>
    </message>
    <message>
        <source>Échéance reportée</source>
        <translation>Snoozed deadline</translation>
    </message>
    <message>
        <source>Déclaration de sous-traitance</source>
        <translation>Subcontracting declaration</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Réponse</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Attributs</source>
        <translation>Attributes</translation>
    </message>
    <message>
        <source>Auteur</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Document d’autorisation</source>
        <translation>Authorisation document</translation>
    </message>
    <message>
        <source>Qui en a eu connaissance</source>
        <translation>Who became aware</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Clos par</source>
        <translation>Closed by</translation>
    </message>
    <message>
        <source>Commentaire</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Courriel du contact</source>
        <translation>Contact’s email</translation>
    </message>
    <message>
        <source>Décidé par</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Décision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Délégué à la protection des données</source>
        <translation>Data protection officer</translation>
    </message>
    <message>
        <source>Préparé par</source>
        <translation>Prepared by</translation>
    </message>
    <message>
        <source>Modification</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Courriel</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Note de l’échange</source>
        <translation>Note of the exchange</translation>
    </message>
    <message>
        <source>Fait noté</source>
        <translation>Noted fact</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nom du fichier</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Autorité d’homologation</source>
        <translation>Accreditation authority</translation>
    </message>
    <message>
        <source>Fonction</source>
        <translation>Job title</translation>
    </message>
    <message>
        <source>Ouvert par</source>
        <translation>Opened by</translation>
    </message>
    <message>
        <source>Autres noms</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>Propriétaire</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Signataire du partenaire</source>
        <translation>Partner’s signatory</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Signataire du producteur</source>
        <translation>Producer’s signatory</translation>
    </message>
    <message>
        <source>Preuve</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Destinataires</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Enregistré par</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>Référence</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Demandé par</source>
        <translation>Requested by</translation>
    </message>
    <message>
        <source>Réserves</source>
        <translation>Reservations</translation>
    </message>
    <message>
        <source>Changement de risque</source>
        <translation>Change of risk</translation>
    </message>
    <message>
        <source>Envoi</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Envoyé par</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <source>Validé par</source>
        <translation>Signed off by</translation>
    </message>
    <message>
        <source>Étape</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Intitulé</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Coordonnées du responsable de traitement</source>
        <translation>Contact details of the controller</translation>
    </message>
    <message>
        <source>Délégué du responsable de traitement</source>
        <translation>Officer of the controller</translation>
    </message>
    <message>
        <source>Responsable de traitement</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>Coordonnées du sous-traitant</source>
        <translation>Contact details of the processor</translation>
    </message>
    <message>
        <source>Coordonnées du délégué du sous-traitant</source>
        <translation>Contact details of the processor’s officer</translation>
    </message>
    <message>
        <source>Délégué du sous-traitant</source>
        <translation>Officer of the processor</translation>
    </message>
    <message>
        <source>Sous-traitant</source>
        <translation>Processor</translation>
    </message>
    <message>
        <source>Sous-traitants ultérieurs</source>
        <translation>Sub-processors</translation>
    </message>
    <message>
        <source>Réponse donnée</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Demande corrigée</source>
        <translation>Request corrected</translation>
    </message>
    <message>
        <source>Effacement</source>
        <translation>Erasure</translation>
    </message>
    <message>
        <source>Export des données</source>
        <translation>Data export</translation>
    </message>
    <message>
        <source>Délai prolongé</source>
        <translation>Time extended</translation>
    </message>
    <message>
        <source>Effacement refusé</source>
        <translation>Erasure refused</translation>
    </message>
    <message>
        <source>Demande enregistrée</source>
        <translation>Request recorded</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>Rectification</translation>
    </message>
    <message>
        <source>Recherche</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Accès</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>Restriction</translation>
    </message>
    <message>
        <source>Opposition</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>Satisfaite</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>Satisfaite en partie</source>
        <translation>Granted in part</translation>
    </message>
    <message>
        <source>Refusée</source>
        <translation>Refused</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entrée(s)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message>
        <source>courriel</source>
        <translation>email</translation>
    </message>
    <message>
        <source>téléphone</source>
        <translation>telephone</translation>
    </message>
    <message>
        <source>nom</source>
        <translation>name</translation>
    </message>
    <message>
        <source>Effaçable</source>
        <translation>Can be erased</translation>
    </message>
    <message>
        <source>Conservée</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Peut être effacée.</source>
        <translation>Can be erased.</translation>
    </message>
    <message>
        <source>Peut être effacée ; si le service la donne encore, elle reviendra à la lecture suivante : l’y faire effacer aussi.</source>
        <translation>Can be erased; if the service still gives it, it will come back with the next reading: have it erased there too.</translation>
    </message>
    <message>
        <source>Conservée : ce qu’elle sert est en vigueur.</source>
        <translation>Kept: what it serves is in force.</translation>
    </message>
    <message>
        <source>Conservée jusqu’au %1 : c’est la durée que donne le texte.</source>
        <translation>Kept until %1: that is the time that the text gives.</translation>
    </message>
    <message>
        <source>Conservée : la durée du texte court depuis une fin que rien ne date.</source>
        <translation>Kept: the time that the text gives runs from an end that nothing dates.</translation>
    </message>
    <message>
        <source>Conservée : elle prouve ce qui a été fait (RGPD, art. 5(2), 17(3)(e) et 33(5)).</source>
        <translation>Kept: it proves what was done (GDPR art. 5(2), 17(3)(e) and 33(5)).</translation>
    </message>
    <message>
        <source>Conservée : le registre reste à la disposition de la CNIL (RGPD, art. 30(4)). Elle se rectifie.</source>
        <translation>Kept: the register stays at the CNIL’s disposal (GDPR art. 30(4)). It can be rectified.</translation>
    </message>
    <message>
        <source>Conservée : un service la donne. À faire corriger ou effacer à la source, sinon elle revient à la lecture suivante.</source>
        <translation>Kept: a service gives it. Have it corrected or erased at its source, or it comes back with the next reading.</translation>
    </message>
    <message>
        <source>Conservée : une entrée du journal ne se retire pas sans rompre sa chaîne.</source>
        <translation>Kept: an entry of the journal cannot be taken out without breaking its chain.</translation>
    </message>
    <message>
        <source>Conservée : elle prouve que la demande a reçu une réponse (RGPD, art. 12).</source>
        <translation>Kept: it proves that the request was answered (GDPR art. 12).</translation>
    </message>
    <message>
        <source>Délégation à un éditeur</source>
        <translation>Delegation to an editor</translation>
    </message>
    <message>
        <source>Traitement limité</source>
        <translation>Processing restricted</translation>
    </message>
    <message>
        <source>Contact saisi ici</source>
        <translation>Contact typed here</translation>
    </message>
    <message>
        <source>Limitation levée</source>
        <translation>Restriction lifted</translation>
    </message>
</context>
<context>
    <name>vigie::PriceColumns</name>
    <message>
        <source>Tarif à saisir</source>
        <translation>Price to be typed</translation>
    </message>
    <message>
        <source>Plis à saisir</source>
        <translation>Letters to be typed</translation>
    </message>
    <message>
        <source>Convention inconnue</source>
        <translation>No known agreement</translation>
    </message>
    <message>
        <source>Complet</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Partenaire</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Plis déposés</source>
        <translation>Letters handed in</translation>
    </message>
    <message>
        <source>Montant</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Tous</source>
        <translation>All</translation>
    </message>
    <message>
        <source>À compléter</source>
        <translation>To complete</translation>
    </message>
</context>
<context>
    <name>vigie::PriceDialog</name>
    <message>
        <source>Tarif %1 : %2</source>
        <translation>Price of %1: %2</translation>
    </message>
    <message>
        <source>0,0000 € par pli</source>
        <translation>0.0000 € a letter</translation>
    </message>
    <message>
        <source>En vigueur depuis le %1, jour de la révision annuelle (%2). Que les coûts s’additionnent est une lecture du texte. Laissez vide ce qui n’est pas connu : aucun montant n’est alors calculé.</source>
        <translation>In force since %1, the day of the yearly revision (%2). That the costs add up is a reading of the text. Leave empty what is not known: no amount is then worked out.</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>« %1 » n’est pas un prix : écrivez par exemple 0,6543.</source>
        <translation>“%1” is not a price: write for example 0.6543.</translation>
    </message>
    <message>
        <source>Saisissez au moins un coût.</source>
        <translation>Type at least one cost.</translation>
    </message>
</context>
<context>
    <name>vigie::PriceLineDialog</name>
    <message>
        <source>Référence</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Signée le</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Fin</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Signataire du producteur</source>
        <translation>Producer’s signatory</translation>
    </message>
    <message>
        <source>Signataire du partenaire</source>
        <translation>Partner’s signatory</translation>
    </message>
    <message>
        <source>Plis déposés</source>
        <translation>Letters handed in</translation>
    </message>
    <message>
        <source>%1 : convention et plis de %2</source>
        <translation>%1: agreement and letters of %2</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Convention financière</source>
        <translation>Financial agreement</translation>
    </message>
    <message>
        <source>Année %1</source>
        <translation>Year %1</translation>
    </message>
    <message>
        <source>« %1 » n’est pas une date : écrivez 31/03/2026.</source>
        <translation>“%1” is not a date: write 31/03/2026.</translation>
    </message>
    <message>
        <source>« %1 » n’est pas un nombre de plis : écrivez par exemple 12 345.</source>
        <translation>“%1” is not a number of letters: write for example 12 345.</translation>
    </message>
    <message>
        <source>Donnez la référence de la convention.</source>
        <translation>Give the reference of the agreement.</translation>
    </message>
    <message>
        <source>La convention prend fin avant son début.</source>
        <translation>The agreement ends before it starts.</translation>
    </message>
    <message>
        <source>Ce nombre de plis est hors de mesure.</source>
        <translation>This number of letters is beyond all measure.</translation>
    </message>
</context>
<context>
    <name>vigie::PriceStatementExport</name>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>SIRET du partenaire</source>
        <translation>Partner’s SIRET</translation>
    </message>
    <message>
        <source>Partenaire</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Convention financière</source>
        <translation>Financial agreement</translation>
    </message>
    <message>
        <source>Signée le</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Fin</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Signataire du producteur</source>
        <translation>Producer’s signatory</translation>
    </message>
    <message>
        <source>Signataire du partenaire</source>
        <translation>Partner’s signatory</translation>
    </message>
    <message>
        <source>Tarif en vigueur depuis</source>
        <translation>Price in force since</translation>
    </message>
    <message>
        <source>Coût d’un pli, en euros</source>
        <translation>Cost of a letter, in euros</translation>
    </message>
    <message>
        <source>Plis déposés</source>
        <translation>Letters handed in</translation>
    </message>
    <message>
        <source>Montant, en euros</source>
        <translation>Amount, in euros</translation>
    </message>
    <message>
        <source>État annuel</source>
        <translation>Yearly statement</translation>
    </message>
    <message>
        <source>Contient des signataires : à ne transmettre qu’aux agents habilités.</source>
        <translation>Names signatories: for authorised agents only.</translation>
    </message>
</context>
<context>
    <name>vigie::PriceStatementReport</name>
    <message>
        <source>inconnu</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>montant de l’année %1</source>
        <translation>amount of the year %1</translation>
    </message>
    <message>
        <source>Tarif de l’année à saisir</source>
        <translation>Price of the year to be typed</translation>
    </message>
    <message>
        <source>Plis à saisir</source>
        <translation>Letters to be typed</translation>
    </message>
    <message>
        <source>État complet</source>
        <translation>Complete statement</translation>
    </message>
    <message>
        <source>Partenaires</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Plis déposés</source>
        <translation>Letters handed in</translation>
    </message>
    <message>
        <source>Partenaires dont les plis ne sont pas saisis</source>
        <translation>Partners whose letters are not typed</translation>
    </message>
    <message>
        <source>Partenaires sans convention connue</source>
        <translation>Partners without a known agreement</translation>
    </message>
    <message>
        <source>non saisi</source>
        <translation>not typed</translation>
    </message>
    <message>
        <source>Coût d’un pli</source>
        <translation>Cost of a letter</translation>
    </message>
    <message>
        <source>En vigueur depuis le</source>
        <translation>In force since</translation>
    </message>
    <message>
        <source>aucune connue</source>
        <translation>none known</translation>
    </message>
    <message>
        <source>signée le %1</source>
        <translation>signed on %1</translation>
    </message>
    <message>
        <source>du %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>au %1</source>
        <translation>to %1</translation>
    </message>
    <message>
        <source>par %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>Une ligne par partenaire</source>
        <translation>One row a partner</translation>
    </message>
    <message>
        <source>Partenaire</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Convention financière</source>
        <translation>Financial agreement</translation>
    </message>
    <message>
        <source>Montant</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Aucun partenaire n’utilise le service en production.</source>
        <translation>No partner uses the service in production.</translation>
    </message>
    <message>
        <source>non saisis</source>
        <translation>not typed</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>État annuel des prestations</source>
        <translation>Yearly statement of services</translation>
    </message>
    <message>
        <source>Aucune API n’a de prix dans ses conditions</source>
        <translation>No API has a price in its terms</translation>
    </message>
    <message>
        <source>Année %1</source>
        <translation>Year %1</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>How to read</translation>
    </message>
    <message>
        <source>Montant d’un partenaire : plis déposés dans l’année multipliés par la somme des coûts unitaires. Que ces coûts s’additionnent est une lecture du texte (hypothèse).</source>
        <translation>A partner’s amount: letters handed in over the year times the sum of the unit costs. That these costs add up is a reading of the text (assumption).</translation>
    </message>
    <message>
        <source>Les prix et les plis sont saisis, jamais calculés : ce qui n’est pas saisi est inconnu. Le prix est révisé chaque année au 1er janvier.</source>
        <translation>Prices and letters are typed, never computed: what is not typed is unknown. The price is revised every year on 1 January.</translation>
    </message>
    <message>
        <source>Une convention financière est conclue entre les parties ; son absence est un avertissement.</source>
        <translation>A financial agreement is concluded between the parties; its absence is a warning.</translation>
    </message>
</context>
<context>
    <name>vigie::PricesPage</name>
    <message>
        <source>Conventions et tarifs</source>
        <translation>Agreements and prices</translation>
    </message>
    <message>
        <source>Aucun partenaire n’est en production sur une API dont les conditions donnent un prix.</source>
        <translation>No partner is in production on an API whose terms give a price.</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Tarif de l’année…</source>
        <translation>Price of the year…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partenaire(s)</source>
        <translation>
            <numerusform>%Ln partner</numerusform>
            <numerusform>%Ln partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln sélectionné(s)</source>
        <translation>
            <numerusform>%1 · %Ln selected</numerusform>
            <numerusform>%1 · %Ln selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucune API n’a de prix dans ses conditions.</source>
        <translation>No API has a price in its terms.</translation>
    </message>
    <message>
        <source>Convention financière</source>
        <translation>Financial agreement</translation>
    </message>
    <message>
        <source>Aucune n’est connue pour cette année : c’est un avertissement, rien n’est bloqué.</source>
        <translation>None is known for this year: it is a warning, nothing is blocked.</translation>
    </message>
    <message>
        <source>Référence</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Signée le</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Fin</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Pour le producteur</source>
        <translation>For the producer</translation>
    </message>
    <message>
        <source>Pour le partenaire</source>
        <translation>For the partner</translation>
    </message>
    <message>
        <source>Convention et plis…</source>
        <translation>Agreement and letters…</translation>
    </message>
    <message>
        <source>Année %1</source>
        <translation>Year %1</translation>
    </message>
    <message>
        <source>Coût d’un pli</source>
        <translation>Cost of a letter</translation>
    </message>
    <message>
        <source>Plis déposés</source>
        <translation>Letters handed in</translation>
    </message>
    <message>
        <source>Montant</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Le montant n’est montré que lorsque le tarif et les plis sont saisis.</source>
        <translation>The amount is shown only once the price and the letters are typed.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>etat-annuel-%1</source>
        <translation>yearly-statement-%1</translation>
    </message>
</context>
<context>
    <name>vigie::ProfileEditor</name>
    <message>
        <source>S’applique à partir du</source>
        <translation>Applies from</translation>
    </message>
    <message>
        <source>Voir la ligne</source>
        <translation>Show the line</translation>
    </message>
    <message>
        <source>Enregistrer la version</source>
        <translation>Store the version</translation>
    </message>
    <message>
        <source>Nouvelle API</source>
        <translation>New API</translation>
    </message>
    <message>
        <source>Nouvelle version : %1</source>
        <translation>New version: %1</translation>
    </message>
    <message>
        <source>Auteur</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Profil en JSON</source>
        <translation>Profile as JSON</translation>
    </message>
    <message>
        <source>API et texte</source>
        <translation>API and text</translation>
    </message>
    <message>
        <source>Règles</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>S’applique à partir du :</source>
        <translation>Applies from:</translation>
    </message>
    <message>
        <source>Auteur :</source>
        <translation>Author:</translation>
    </message>
    <message>
        <source>Les versions d’avant sont gardées : rien n’est remplacé avant le jour d’effet.</source>
        <translation>Earlier versions are kept: nothing is replaced before the day of effect.</translation>
    </message>
    <message>
        <source>Renoncer</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Vérification…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>La date du texte n’est pas une date de 2000 à 2100.</source>
        <translation>The date of the text is not a date from 2000 to 2100.</translation>
    </message>
    <message>
        <source>Le profil est valable. Indiquez le jour à partir duquel il s’applique (2000 à 2100).</source>
        <translation>The profile is valid. Say from which day it applies (2000 to 2100).</translation>
    </message>
    <message>
        <source>Le profil est valable.</source>
        <translation>The profile is valid.</translation>
    </message>
</context>
<context>
    <name>vigie::ProfileFaults</name>
    <message>
        <source>rien (null)</source>
        <translation>nothing (null)</translation>
    </message>
    <message>
        <source>vrai ou faux</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>un nombre</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>un nombre entier</source>
        <translation>a whole number</translation>
    </message>
    <message>
        <source>un texte</source>
        <translation>a text</translation>
    </message>
    <message>
        <source>une liste [ ]</source>
        <translation>a list [ ]</translation>
    </message>
    <message>
        <source>un objet { }</source>
        <translation>an object { }</translation>
    </message>
    <message>
        <source>il faut ici %1, et non %2</source>
        <translation>%1 is needed here, not %2</translation>
    </message>
    <message>
        <source>il faut ici une valeur</source>
        <translation>a value is needed here</translation>
    </message>
    <message>
        <source>il faut ici une clé entre guillemets</source>
        <translation>a key between quotation marks is needed here</translation>
    </message>
    <message>
        <source>il faut ici quatre chiffres hexadécimaux</source>
        <translation>four hexadecimal digits are needed here</translation>
    </message>
    <message>
        <source>il faut ici « , » ou « } »</source>
        <translation>“,” or “}” is needed here</translation>
    </message>
    <message>
        <source>il faut ici « , » ou « ] »</source>
        <translation>“,” or “]” is needed here</translation>
    </message>
    <message>
        <source>il faut ici « : »</source>
        <translation>“:” is needed here</translation>
    </message>
    <message>
        <source>il faut ici %1</source>
        <translation>%1 is needed here</translation>
    </message>
    <message>
        <source>%1 n’est pas l’un des mots admis ici : %2</source>
        <translation>%1 is none of the words allowed here: %2</translation>
    </message>
    <message>
        <source>%1 est inférieur au minimum, %2</source>
        <translation>%1 is below the minimum, %2</translation>
    </message>
    <message>
        <source>%1 devrait être supérieur à %2</source>
        <translation>%1 should be above %2</translation>
    </message>
    <message>
        <source>%1 dépasse le maximum, %2</source>
        <translation>%1 is above the maximum, %2</translation>
    </message>
    <message>
        <source>ce texte est vide</source>
        <translation>this text is empty</translation>
    </message>
    <message>
        <source>%1 n’a pas la forme attendue (expression rationnelle %2)</source>
        <translation>%1 does not have the expected form (regular expression %2)</translation>
    </message>
    <message>
        <source>%1 n’est pas une date de 2000 à 2100</source>
        <translation>%1 is not a date from 2000 to 2100</translation>
    </message>
    <message>
        <source>cette liste a trop peu d’éléments</source>
        <translation>this list has too few elements</translation>
    </message>
    <message>
        <source>cette liste a plus de %1 éléments</source>
        <translation>this list has more than %1 elements</translation>
    </message>
    <message>
        <source>la clé %1 figure deux fois</source>
        <translation>the key %1 stands twice</translation>
    </message>
    <message>
        <source>%1 figure deux fois</source>
        <translation>%1 stands twice</translation>
    </message>
    <message>
        <source>cette valeur figure deux fois</source>
        <translation>this value stands twice</translation>
    </message>
    <message>
        <source>cette clé est inconnue ; celles qui sont admises ici : %1</source>
        <translation>this key is unknown; those allowed here: %1</translation>
    </message>
    <message>
        <source>la clé %1 manque</source>
        <translation>the key %1 is missing</translation>
    </message>
    <message>
        <source>ce profil n’a pas de règle %1</source>
        <translation>this profile has no rule %1</translation>
    </message>
    <message>
        <source>ces règles s’attendent l’une l’autre, en cercle : %1</source>
        <translation>these rules wait for one another, in a circle: %1</translation>
    </message>
    <message>
        <source>cette plage finit avant d’avoir commencé</source>
        <translation>this range ends before it starts</translation>
    </message>
    <message>
        <source>il dépasse %1 octets</source>
        <translation>it is larger than %1 bytes</translation>
    </message>
    <message>
        <source>plus de %1 niveaux sont imbriqués</source>
        <translation>more than %1 levels are nested</translation>
    </message>
    <message>
        <source>le document s’arrête trop tôt</source>
        <translation>the document ends too early</translation>
    </message>
    <message>
        <source>du texte suit la fin du document</source>
        <translation>text follows the end of the document</translation>
    </message>
    <message>
        <source>ce texte contient un caractère de commande</source>
        <translation>this text holds a control character</translation>
    </message>
    <message>
        <source>ce texte n’est pas refermé par un guillemet</source>
        <translation>this text is not closed by a quotation mark</translation>
    </message>
    <message>
        <source>ce texte contient la moitié d’un caractère (surrogate)</source>
        <translation>this text holds half a character (surrogate)</translation>
    </message>
    <message>
        <source>ce n’est pas de l’UTF-8</source>
        <translation>this is not UTF-8</translation>
    </message>
    <message>
        <source>cet échappement « \ » est inconnu</source>
        <translation>this escape “\” is unknown</translation>
    </message>
    <message>
        <source>ce n’est pas un nombre</source>
        <translation>this is not a number</translation>
    </message>
</context>
<context>
    <name>vigie::ProfileHeadForm</name>
    <message>
        <source>Code de l’API :</source>
        <translation>Code of the API:</translation>
    </message>
    <message>
        <source>majuscules, chiffres et soulignés</source>
        <translation>capitals, digits and underscores</translation>
    </message>
    <message>
        <source>Nom :</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Titre du texte :</source>
        <translation>Title of the text:</translation>
    </message>
    <message>
        <source>Date du texte</source>
        <translation>Date of the text</translation>
    </message>
    <message>
        <source>Date du texte :</source>
        <translation>Date of the text:</translation>
    </message>
    <message>
        <source>Producteur :</source>
        <translation>Producer:</translation>
    </message>
    <message>
        <source>Plateforme :</source>
        <translation>Platform:</translation>
    </message>
    <message>
        <source>bac à sable</source>
        <translation>sandbox</translation>
    </message>
    <message>
        <source>production</source>
        <translation>production</translation>
    </message>
    <message>
        <source>Environnements :</source>
        <translation>Environments:</translation>
    </message>
    <message>
        <source>Noms dans DataPass :</source>
        <translation>Names in DataPass:</translation>
    </message>
    <message>
        <source>séparés par des virgules, du bac à sable à la production</source>
        <translation>with commas between them, from sandbox to production</translation>
    </message>
    <message>
        <source>un partenaire a toujours un SIRET</source>
        <translation>a partner always has a SIRET</translation>
    </message>
    <message>
        <source>Rôle RGPD du partenaire :</source>
        <translation>GDPR role of the partner:</translation>
    </message>
    <message>
        <source>Rôle RGPD du producteur :</source>
        <translation>GDPR role of the producer:</translation>
    </message>
</context>
<context>
    <name>vigie::ProfileOutput</name>
    <message>
        <source>Règle</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Origine</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Hypothèse</source>
        <translation>Assumption</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Intitulé</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Date du texte</source>
        <translation>Date of the text</translation>
    </message>
    <message>
        <source>S’applique le</source>
        <translation>Applies from</translation>
    </message>
    <message>
        <source>Producteur</source>
        <translation>Producer</translation>
    </message>
    <message>
        <source>Plateforme</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Environnements</source>
        <translation>Environments</translation>
    </message>
    <message>
        <source>Règles</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Hypothèses</source>
        <translation>Assumptions</translation>
    </message>
    <message>
        <source>Texte incomplet</source>
        <translation>Incomplete text</translation>
    </message>
    <message>
        <source>Profil</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>En vigueur</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Textes en désaccord</source>
        <translation>Texts that disagree</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Valable</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Faute</source>
        <translation>Fault</translation>
    </message>
    <message>
        <source>Changement</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>ajoutée</source>
        <translation>added</translation>
    </message>
    <message>
        <source>ôtée</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>changée</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>Valeur</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Avant</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Après</source>
        <translation>After</translation>
    </message>
</context>
<context>
    <name>vigie::ProfilesCommand</name>
    <message>
        <source>les profils : les conditions d’utilisation de chaque API, en données</source>
        <translation>the profiles: the terms of use of each API, as data</translation>
    </message>
    <message>
        <source>toutes les versions, et celles en vigueur</source>
        <translation>all the versions, and those in force</translation>
    </message>
    <message>
        <source>les règles d’un profil, article par article</source>
        <translation>the rules of a profile, article by article</translation>
    </message>
    <message>
        <source>FICHIER</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>dire si un fichier est un profil valable, sinon où est la faute</source>
        <translation>say whether a file is a valid profile, and if not where the fault is</translation>
    </message>
    <message>
        <source>« %1 » n’est pas une date : elle s’écrit 2026-11-22.</source>
        <translation>“%1” is not a date: it is written 2026-11-22.</translation>
    </message>
    <message>
        <source>ce qui change d’une version à l’autre, règle par règle</source>
        <translation>what changes from one version to the other, rule by rule</translation>
    </message>
</context>
<context>
    <name>vigie::ProfilesPage</name>
    <message>
        <source>Conditions générales d’utilisation</source>
        <translation>General terms of use</translation>
    </message>
    <message>
        <source>Règles</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Chercher une règle : identifiant, article, mot du texte</source>
        <translation>Search for a rule: identifier, article, word of the text</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, sans date</source>
        <translation>%1, undated</translation>
    </message>
    <message>
        <source> Le texte publié est incomplet par endroits.</source>
        <translation> The published text is incomplete in places.</translation>
    </message>
    <message>
        <source>Aucune règle choisie</source>
        <translation>No rule chosen</translation>
    </message>
    <message>
        <source>Ce que dit la règle</source>
        <translation>What the rule says</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>%1, art. %2</source>
        <translation>%1, art. %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Hypothèse</source>
        <translation>Assumption</translation>
    </message>
    <message>
        <source>Passage du texte</source>
        <translation>Passage of the text</translation>
    </message>
    <message>
        <source>« %1 »</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Paramètres</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>Aucun.</source>
        <translation>None.</translation>
    </message>
    <message>
        <source>Valeurs</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>Nouvelle version…</source>
        <translation>New version…</translation>
    </message>
    <message>
        <source>Nouvelle API…</source>
        <translation>New API…</translation>
    </message>
    <message>
        <source>Importer un profil…</source>
        <translation>Import a profile…</translation>
    </message>
    <message>
        <source>Historique</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Comparaison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Version montrée</source>
        <translation>Version shown</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message numerus="yes">
        <source>Version %1%2. Producteur : %3. Plateforme : %4. %Ln règle(s).%5</source>
        <translation>
            <numerusform>Version %1%2. Producer: %3. Platform: %4. %Ln rule.%5</numerusform>
            <numerusform>Version %1%2. Producer: %3. Platform: %4. %Ln rules.%5</numerusform>
        </translation>
    </message>
    <message>
        <source>Nouvelle API</source>
        <translation>New API</translation>
    </message>
    <message>
        <source>À compléter</source>
        <translation>To be completed</translation>
    </message>
    <message>
        <source>Conditions générales d’utilisation (à compléter)</source>
        <translation>Terms of use (to be completed)</translation>
    </message>
    <message>
        <source>Responsable de traitement</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>Première règle</source>
        <translation>First rule</translation>
    </message>
    <message>
        <source>À compléter.</source>
        <translation>To be completed.</translation>
    </message>
    <message>
        <source>%1 : la version s’applique à partir du %2.</source>
        <translation>%1: the version applies from %2.</translation>
    </message>
    <message>
        <source>Importer un profil</source>
        <translation>Import a profile</translation>
    </message>
    <message>
        <source>Profils (*.json);;Tous les fichiers (*)</source>
        <translation>Profiles (*.json);;All files (*)</translation>
    </message>
    <message>
        <source>Retirer une version</source>
        <translation>Withdraw a version</translation>
    </message>
    <message>
        <source>La version ne s’appliquera plus, comme si elle n’avait jamais été écrite : les échéances et les constats sont calculés de nouveau. Elle reste dans l’historique.</source>
        <translation>The version will no longer apply, as if it had never been written: deadlines and findings are worked out anew. It stays in the history.</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>La version est retirée.</source>
        <translation>The version is withdrawn.</translation>
    </message>
</context>
<context>
    <name>vigie::ProgressLine</name>
    <message>
        <source>Arrêter</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>vigie::QuerySubcommand</name>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Requête</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>Série</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Valeur</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>À</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Erreur</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>%1 ne garde pas d’historique : il n’a pas de requête à essayer.</source>
        <translation>%1 keeps no history: it has no query to try.</translation>
    </message>
    <message>
        <source>essayer ses requêtes : les séries que chacune trouve</source>
        <translation>try its queries: the series that each one finds</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>d’une API ; sans elle, de toutes celles du service</source>
        <translation>of one API; without it, of all those of the service</translation>
    </message>
    <message>
        <source>REQUÊTE</source>
        <translation>QUERY</translation>
    </message>
    <message>
        <source>celle-ci plutôt que celles de ses réglages</source>
        <translation>this one rather than those of its settings</translation>
    </message>
</context>
<context>
    <name>vigie::QueryTrialView</name>
    <message>
        <source>pas un nombre (NaN)</source>
        <translation>not a number (NaN)</translation>
    </message>
    <message>
        <source>infini</source>
        <translation>infinite</translation>
    </message>
    <message>
        <source>sans étiquette</source>
        <translation>without a label</translation>
    </message>
    <message>
        <source>%1 : %2, à %3</source>
        <translation>%1: %2, at %3</translation>
    </message>
    <message numerus="yes">
        <source>et %Ln autre(s) série(s)</source>
        <translation>
            <numerusform>and %Ln more series</numerusform>
            <numerusform>and %Ln more series</numerusform>
        </translation>
    </message>
    <message>
        <source>La requête est juste, mais ne trouve rien : comparez ses noms et ses étiquettes à ceux que ce service connaît.</source>
        <translation>The query is correct, but finds nothing: compare its names and labels with those that this service knows.</translation>
    </message>
    <message>
        <source>Refusée</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Aucune série</source>
        <translation>No series</translation>
    </message>
    <message numerus="yes">
        <source>%Ln série(s)</source>
        <translation>
            <numerusform>%Ln series</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 : essai en cours, rien n’est modifié…</source>
        <translation>%1: trying, nothing is changed…</translation>
    </message>
    <message numerus="yes">
        <source>%1 : %Ln requête(s) sur %2 trouvent des données</source>
        <translation>
            <numerusform>%1: %Ln query out of %2 finds data</numerusform>
            <numerusform>%1: %Ln queries out of %2 find data</numerusform>
        </translation>
    </message>
    <message>
        <source>Essai impossible</source>
        <translation>The trial is not possible</translation>
    </message>
</context>
<context>
    <name>vigie::QuotaChangeDialog</name>
    <message>
        <source>Changer le quota</source>
        <translation>Change the quota</translation>
    </message>
    <message>
        <source>Changer le quota : %1, %2</source>
        <translation>Change the quota: %1, %2</translation>
    </message>
    <message>
        <source>Contrat :</source>
        <translation>Contract:</translation>
    </message>
    <message>
        <source>aucun chiffre dans les CGU</source>
        <translation>no figure in the terms</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Dossier d’augmentation :</source>
        <translation>File for a raise:</translation>
    </message>
    <message>
        <source>%1 appels par minute accordés le %2</source>
        <translation>%1 calls a minute granted on %2</translation>
    </message>
    <message>
        <source>aucun</source>
        <translation>none</translation>
    </message>
    <message>
        <source>En vigueur :</source>
        <translation>In force:</translation>
    </message>
    <message>
        <source>%1, sur %2</source>
        <translation>%1, on %2</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Application :</source>
        <translation>Application:</translation>
    </message>
    <message>
        <source>Offres de la passerelle</source>
        <translation>Plans of the gateway</translation>
    </message>
    <message>
        <source>Offre</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Appels par minute</source>
        <translation>Calls a minute</translation>
    </message>
    <message>
        <source>Au regard du contrat</source>
        <translation>Against the contract</translation>
    </message>
    <message>
        <source>Motif, écrit sur le récépissé :</source>
        <translation>Reason, written on the receipt:</translation>
    </message>
    <message>
        <source>Renoncer</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Aucune souscription de ce partenaire à cette API n’a été lue sur une passerelle : synchronisez, ou connectez-en une.</source>
        <translation>No subscription of this partner to this API has been read on a gateway: synchronise, or connect one.</translation>
    </message>
    <message>
        <source>%1 : %2 n’offre pas de changer un quota. Faites-le dans sa console, puis synchronisez.</source>
        <translation>%1: %2 does not offer to change a quota. Do it in its own console, then synchronise.</translation>
    </message>
    <message>
        <source>%1 : la connexion à %2 est réglée en lecture seule. Ôtez ce réglage si vous y êtes autorisé.</source>
        <translation>%1: the connection to %2 is set to read only. Remove that setting if you are allowed to.</translation>
    </message>
    <message>
        <source>%1 : un changement de quota est déjà en cours sur %2. Attendez son issue.</source>
        <translation>%1: a change of quota is already under way on %2. Wait for its outcome.</translation>
    </message>
    <message>
        <source>%1 : sa souscription n’est pas ouverte sur %2. Faites-la valider d’abord.</source>
        <translation>%1: its subscription is not open on %2. Have it approved first.</translation>
    </message>
    <message>
        <source>Lecture des offres de %1…</source>
        <translation>Reading the plans of %1…</translation>
    </message>
    <message>
        <source>en vigueur</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>bac à sable : hors contrat</source>
        <translation>sandbox: outside the contract</translation>
    </message>
    <message>
        <source>plus que l’augmentation accordée</source>
        <translation>more than the raise that was granted</translation>
    </message>
    <message>
        <source>plus que le contrat, sans augmentation accordée</source>
        <translation>more than the contract, and no raise was granted</translation>
    </message>
    <message>
        <source>moins que l’augmentation accordée</source>
        <translation>less than the raise that was granted</translation>
    </message>
    <message>
        <source>moins que le contrat</source>
        <translation>less than the contract</translation>
    </message>
    <message>
        <source>ce que dit l’augmentation accordée</source>
        <translation>what the granted raise says</translation>
    </message>
    <message>
        <source>ce que dit le contrat</source>
        <translation>what the contract says</translation>
    </message>
    <message>
        <source>sans limite</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>Ensuite, ce partenaire aura %1 appels par minute sur %2.</source>
        <translation>After that, this partner will have %1 calls a minute on %2.</translation>
    </message>
    <message>
        <source>Ensuite, ce partenaire n’aura plus de limite par minute sur %1.</source>
        <translation>After that, this partner will have no limit by the minute on %1.</translation>
    </message>
    <message>
        <source>%1 C’est plus que ce qui est convenu : la décision devrait être au dossier d’augmentation.</source>
        <translation>%1 That is more than was agreed: the decision should be in the file for a raise.</translation>
    </message>
    <message>
        <source>La passerelle ne propose aucune autre offre pour cette API.</source>
        <translation>The gateway has no other plan for this API.</translation>
    </message>
</context>
<context>
    <name>vigie::QuotaColumns</name>
    <message>
        <source>inconnu</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1/min</source>
        <translation>%1/min</translation>
    </message>
    <message>
        <source>Palier de DataPass</source>
        <translation>DataPass step</translation>
    </message>
    <message>
        <source>Sans écart</source>
        <translation>No drift</translation>
    </message>
    <message>
        <source>Partenaire</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Env.</source>
        <translation>Env.</translation>
    </message>
    <message>
        <source>Contrat</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Demandé</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>En vigueur</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Pic mesuré</source>
        <translation>Measured peak</translation>
    </message>
    <message>
        <source>Écart</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Tous</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Avec écart</source>
        <translation>With drift</translation>
    </message>
    <message>
        <source>augmentation accordée</source>
        <translation>granted raise</translation>
    </message>
    <message>
        <source>Accordé</source>
        <translation>Granted</translation>
    </message>
</context>
<context>
    <name>vigie::QuotaExport</name>
    <message>
        <source>SIRET du partenaire</source>
        <translation>Partner&apos;s SIRET</translation>
    </message>
    <message>
        <source>Partenaire</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Environnement</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Contrat (appels/min)</source>
        <translation>Contract (calls/min)</translation>
    </message>
    <message>
        <source>Accordé (appels/min)</source>
        <translation>Granted (calls/min)</translation>
    </message>
    <message>
        <source>Demandé (appels/min)</source>
        <translation>Asked (calls/min)</translation>
    </message>
    <message>
        <source>En vigueur (appels/min)</source>
        <translation>In force (calls/min)</translation>
    </message>
    <message>
        <source>Offre</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Pic mesuré (appels/min)</source>
        <translation>Measured peak (calls/min)</translation>
    </message>
    <message>
        <source>Heure du pic</source>
        <translation>Hour of the peak</translation>
    </message>
    <message>
        <source>Source du pic</source>
        <translation>Source of the peak</translation>
    </message>
    <message>
        <source>Écart</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Quotas</translation>
    </message>
</context>
<context>
    <name>vigie::QuotaRaiseDialog</name>
    <message>
        <source>Demandé le</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>Décidé le</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Appels par minute demandés :</source>
        <translation>Calls a minute asked for:</translation>
    </message>
    <message>
        <source>Demandé le :</source>
        <translation>Asked on:</translation>
    </message>
    <message>
        <source>Relevés de pics de charge :</source>
        <translation>Statements of load peaks:</translation>
    </message>
    <message>
        <source>Nombre de dossiers :</source>
        <translation>Number of files:</translation>
    </message>
    <message>
        <source>Périodicité :</source>
        <translation>Periodicity:</translation>
    </message>
    <message>
        <source>Décision :</source>
        <translation>Decision:</translation>
    </message>
    <message>
        <source>Appels par minute accordés :</source>
        <translation>Calls a minute granted:</translation>
    </message>
    <message>
        <source>Décidé le :</source>
        <translation>Decided on:</translation>
    </message>
    <message>
        <source>Décidé par :</source>
        <translation>Decided by:</translation>
    </message>
    <message>
        <source>Renoncer</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Un quota est un nombre d’appels par minute au-dessus de 0.</source>
        <translation>A quota is a number of calls a minute above 0.</translation>
    </message>
    <message>
        <source>%1 : écrivez une date entre 2000 et 2100, comme 31/05/2027.</source>
        <translation>%1: write a date between 2000 and 2100, such as 31/05/2027.</translation>
    </message>
    <message>
        <source>Dites combien d’appels par minute sont accordés.</source>
        <translation>Say how many calls a minute are granted.</translation>
    </message>
</context>
<context>
    <name>vigie::QuotaRaiseReport</name>
    <message>
        <source>inconnu</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>%1 appels par seconde</source>
        <translation>%1 calls a second</translation>
    </message>
    <message>
        <source>%1 appels par minute</source>
        <translation>%1 calls a minute</translation>
    </message>
    <message>
        <source>non dit</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>Pic au-dessus du quota</source>
        <translation>Peak above the quota</translation>
    </message>
    <message>
        <source>Plus que le contrat</source>
        <translation>More than the contract</translation>
    </message>
    <message>
        <source>Moins que le contrat</source>
        <translation>Less than the contract</translation>
    </message>
    <message>
        <source>Demande différente</source>
        <translation>Asked differs</translation>
    </message>
    <message>
        <source>À décider</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>Accordée</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>Refusée</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>demande d’augmentation du quota</source>
        <translation>request for a quota raise</translation>
    </message>
    <message>
        <source>Demandé</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Demandé le</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>Accordé</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>Décidé le</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>pas encore</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>Décidé par</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Une ligne par pièce demandée</source>
        <translation>One row per piece of evidence</translation>
    </message>
    <message>
        <source>Pièce</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Ce qui est donné</source>
        <translation>What is given</translation>
    </message>
    <message>
        <source>Le texte ne demande aucune pièce.</source>
        <translation>The text asks for no evidence.</translation>
    </message>
    <message>
        <source>Manque</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Une ligne par environnement</source>
        <translation>One row per environment</translation>
    </message>
    <message>
        <source>Environnement</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Contrat</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Demandé dans DataPass</source>
        <translation>Asked in DataPass</translation>
    </message>
    <message>
        <source>En vigueur</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Pic mesuré</source>
        <translation>Measured peak</translation>
    </message>
    <message>
        <source>Aucun quota n’est connu de ce partenaire sur cette API.</source>
        <translation>No quota of this partner on this API is known.</translation>
    </message>
    <message>
        <source>Augmentation de quota</source>
        <translation>Quota raise</translation>
    </message>
    <message>
        <source>Augmentation de quota : %1</source>
        <translation>Quota raise: %1</translation>
    </message>
    <message>
        <source>%1, SIRET %2</source>
        <translation>%1, SIRET %2</translation>
    </message>
    <message>
        <source>Pièces demandées</source>
        <translation>Evidence asked for</translation>
    </message>
    <message>
        <source>Hypothèse : %1</source>
        <translation>Assumption: %1</translation>
    </message>
    <message>
        <source>Quotas côte à côte</source>
        <translation>Quotas side by side</translation>
    </message>
    <message>
        <source>accordé : %1</source>
        <translation>granted: %1</translation>
    </message>
</context>
<context>
    <name>vigie::QuotasCommand</name>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Environnement</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Partenaire</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Contrat</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Demandé</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>En vigueur</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Pic mesuré</source>
        <translation>Measured peak</translation>
    </message>
    <message>
        <source>Écart</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>pic au-dessus</source>
        <translation>peak above</translation>
    </message>
    <message>
        <source>plus que le contrat</source>
        <translation>more than the contract</translation>
    </message>
    <message>
        <source>moins que le contrat</source>
        <translation>less than the contract</translation>
    </message>
    <message>
        <source>demande différente</source>
        <translation>asked differs</translation>
    </message>
    <message>
        <source>les quotas : contrat, demande, passerelle, pic mesuré</source>
        <translation>the quotas: contract, request, gateway, measured peak</translation>
    </message>
    <message>
        <source>les quotas de chaque partenaire, côte à côte, et leur écart</source>
        <translation>the quotas of each partner, side by side, and their drift</translation>
    </message>
    <message>
        <source>Accordé</source>
        <translation>Granted</translation>
    </message>
</context>
<context>
    <name>vigie::QuotasPage</name>
    <message>
        <source>Quotas</source>
        <translation>Quotas</translation>
    </message>
    <message>
        <source>Aucun quota n’est connu : ni demande DataPass ni abonnement n’ont été lus.</source>
        <translation>No quota is known: neither a DataPass request nor a subscription was read.</translation>
    </message>
    <message>
        <source>Connecter un service</source>
        <translation>Connect a service</translation>
    </message>
    <message>
        <source>Choisissez d’abord une ligne.</source>
        <translation>Choose a row first.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ligne(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Dossier d’augmentation…</source>
        <translation>Raise file…</translation>
    </message>
    <message>
        <source>Ouvrir un dossier d’augmentation…</source>
        <translation>Open a raise file…</translation>
    </message>
    <message>
        <source>Côte à côte</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>Contrat</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Demandé</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>En vigueur</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Pic mesuré</source>
        <translation>Measured peak</translation>
    </message>
    <message>
        <source>Offre</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>DataPass n’a pas de palier égal au contrat : cet écart n’est pas une faute.</source>
        <translation>DataPass has no step equal to the contract: this drift is not a fault.</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Raise</translation>
    </message>
    <message>
        <source>%1 appels/min</source>
        <translation>%1 calls/min</translation>
    </message>
    <message>
        <source>Accordé</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>Pièces du dossier qui manquent : %1.</source>
        <translation>Evidence missing from the file: %1.</translation>
    </message>
    <message>
        <source>Augmentation de quota : %1, %2</source>
        <translation>Quota raise: %1, %2</translation>
    </message>
    <message>
        <source>quota-%1</source>
        <translation>quota-%1</translation>
    </message>
    <message>
        <source>décision</source>
        <translation>decision</translation>
    </message>
    <message>
        <source>Heure du pic</source>
        <translation>Hour of the peak</translation>
    </message>
    <message>
        <source>quotas-%1</source>
        <translation>quotas-%1</translation>
    </message>
    <message>
        <source>Changer le quota…</source>
        <translation>Change the quota…</translation>
    </message>
</context>
<context>
    <name>vigie::RateChart</name>
    <message>
        <source>en cours</source>
        <translation>running</translation>
    </message>
    <message>
        <source>tenu</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>manqué</source>
        <translation>missed</translation>
    </message>
    <message>
        <source>au-dessus de l’objectif, informatif</source>
        <translation>above target, informative</translation>
    </message>
    <message>
        <source>sous l’objectif, informatif</source>
        <translation>below target, informative</translation>
    </message>
    <message>
        <source>sans objectif</source>
        <translation>no target</translation>
    </message>
    <message>
        <source>%1 : inconnu</source>
        <translation>%1: unknown</translation>
    </message>
    <message>
        <source>%1 : %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source> ; %1 du temps inconnu</source>
        <translation>; %1 of the time unknown</translation>
    </message>
    <message>
        <source>objectif %1</source>
        <translation>target %1</translation>
    </message>
    <message>
        <source>Mois après mois : %1</source>
        <translation>Month after month: %1</translation>
    </message>
    <message>
        <source>%1, par mois, pour un objectif de %2.</source>
        <translation>%1, by month, for a target of %2.</translation>
    </message>
    <message>
        <source>%1, par mois, sans objectif.</source>
        <translation>%1, by month, without target.</translation>
    </message>
</context>
<context>
    <name>vigie::ReceiptMail</name>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Vous pouvez reprendre vos appels.</source>
        <translation>You may resume your calls.</translation>
    </message>
    <message>
        <source>Merci de retirer l&apos;ancien secret de vos configurations et de vos dépôts de code.</source>
        <translation>Please remove the old secret from your configurations and code repositories.</translation>
    </message>
    <message>
        <source>Merci de cesser de l&apos;utiliser, de la retirer de vos configurations et de vos dépôts de code, et de nous dire depuis quand et par quelle voie elle a pu être exposée.</source>
        <translation>Please stop using it, remove it from your configurations and code repositories, and tell us since when and by what route it may have been exposed.</translation>
    </message>
    <message>
        <source>[Démonstration : données fictives]</source>
        <translation>[Demonstration: fictitious data]</translation>
    </message>
    <message>
        <source>Bonjour,</source>
        <translation>Hello,</translation>
    </message>
    <message>
        <source>Bonjour %1,</source>
        <translation>Hello %1,</translation>
    </message>
    <message>
        <source>Nous vous informons de l&apos;action suivante sur un accès de votre organisme.</source>
        <translation>We inform you of the following action on an access of your organisation.</translation>
    </message>
    <message>
        <source>Action : %1</source>
        <translation>Action: %1</translation>
    </message>
    <message>
        <source>Accréditation : %1 (début de son empreinte et ses quatre derniers caractères)</source>
        <translation>Credential: %1 (start of its fingerprint and its last four characters)</translation>
    </message>
    <message>
        <source>API : %1</source>
        <translation>API: %1</translation>
    </message>
    <message>
        <source>Environnement : %1</source>
        <translation>Environment: %1</translation>
    </message>
    <message>
        <source>Demandée le : %1 (heure de Paris)</source>
        <translation>Requested on: %1 (Paris time)</translation>
    </message>
    <message>
        <source>Effet : %1</source>
        <translation>Effect: %1</translation>
    </message>
    <message>
        <source>Motif : %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>Fondement : %1</source>
        <translation>Grounds: %1</translation>
    </message>
    <message>
        <source>Référence du reçu : %1</source>
        <translation>Reference of the receipt: %1</translation>
    </message>
    <message>
        <source>Cordialement,</source>
        <translation>Yours faithfully,</translation>
    </message>
    <message>
        <source>Merci d&apos;adapter le rythme de vos appels à ce quota.</source>
        <translation>Please adapt the pace of your calls to this quota.</translation>
    </message>
    <message>
        <source>Application : %1</source>
        <translation>Application: %1</translation>
    </message>
    <message>
        <source>Ancienne offre : %1</source>
        <translation>Former plan: %1</translation>
    </message>
    <message>
        <source>Nouvelle offre : %1</source>
        <translation>New plan: %1</translation>
    </message>
</context>
<context>
    <name>vigie::ReceiptReport</name>
    <message>
        <source>inconnu</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Accréditation</source>
        <translation>Credential</translation>
    </message>
    <message>
        <source>Partenaire</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Environnement</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Demandée par</source>
        <translation>Requested by</translation>
    </message>
    <message>
        <source>Demandée le</source>
        <translation>Requested on</translation>
    </message>
    <message>
        <source>Peut encore passer jusqu’au</source>
        <translation>May still pass until</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Motif saisi</source>
        <translation>Reason entered</translation>
    </message>
    <message>
        <source>aucun</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Fondement</source>
        <translation>Grounds</translation>
    </message>
    <message>
        <source>aucun choisi</source>
        <translation>none chosen</translation>
    </message>
    <message>
        <source>Ce que dit la règle</source>
        <translation>What the rule says</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>« %1 »</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Hypothèse</source>
        <translation>Assumption</translation>
    </message>
    <message>
        <source>Une ligne par étape</source>
        <translation>One row per step</translation>
    </message>
    <message>
        <source>Heure de Paris</source>
        <translation>Paris time</translation>
    </message>
    <message>
        <source>Étape</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Depuis la précédente</source>
        <translation>Since the previous one</translation>
    </message>
    <message>
        <source>Détail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Aucune étape enregistrée.</source>
        <translation>No step recorded.</translation>
    </message>
    <message>
        <source>sans objet</source>
        <translation>not applicable</translation>
    </message>
    <message>
        <source>De la demande à l’envoi</source>
        <translation>From the request to the sending</translation>
    </message>
    <message>
        <source>De l’envoi à l’acceptation</source>
        <translation>From the sending to the acceptance</translation>
    </message>
    <message>
        <source>De la demande à l’issue</source>
        <translation>From the request to the outcome</translation>
    </message>
    <message>
        <source>Tentatives</source>
        <translation>Attempts</translation>
    </message>
    <message>
        <source>Statut HTTP</source>
        <translation>HTTP status</translation>
    </message>
    <message>
        <source>aucune réponse</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>Ses mots</source>
        <translation>Its words</translation>
    </message>
    <message>
        <source>Numéro de l’action</source>
        <translation>Number of the action</translation>
    </message>
    <message>
        <source>Entrée qui la clôt</source>
        <translation>Entry that closes it</translation>
    </message>
    <message>
        <source>pas encore close</source>
        <translation>not closed yet</translation>
    </message>
    <message>
        <source>Dernière entrée du journal</source>
        <translation>Last entry of the journal</translation>
    </message>
    <message>
        <source>Acceptée : le service a dit oui. Vérifiée : la console en a la preuve. Une réponse ou une liste seule ne prouve rien, car les passerelles gardent des caches.</source>
        <translation>Accepted: the service said yes. Verified: the console has the proof of it. An answer or a list alone proves nothing, because gateways keep caches.</translation>
    </message>
    <message>
        <source>Chaque entrée du journal porte l’empreinte de la précédente : « vigie journal verify » nomme toute entrée changée, retirée ou déplacée.</source>
        <translation>Each entry of the journal carries the fingerprint of the one before it: “vigie journal verify” names any entry that was changed, removed or moved.</translation>
    </message>
    <message>
        <source>Reçu d’action</source>
        <translation>Action receipt</translation>
    </message>
    <message>
        <source>Preuve</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>Déroulement</source>
        <translation>Course of events</translation>
    </message>
    <message>
        <source>Réponse du service</source>
        <translation>Answer of the service</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>How to read this</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Ancienne offre</source>
        <translation>Former plan</translation>
    </message>
    <message>
        <source>Nouvelle offre</source>
        <translation>New plan</translation>
    </message>
    <message>
        <source>Preuves admises : un appel refusé par la passerelle ; une introspection inactive ; à défaut, la liste du service une fois écoulé le délai documenté de la plateforme ; d’un quota, la valeur relue.</source>
        <translation>Proofs that count: a call refused by the gateway; an inactive introspection; failing that, the service’s list once the platform’s documented delay is over; of a quota, the value read back.</translation>
    </message>
</context>
<context>
    <name>vigie::ReceiptWords</name>
    <message>
        <source>Prévue, pas encore envoyée au service.</source>
        <translation>Intended, not yet sent to the service.</translation>
    </message>
    <message>
        <source>Envoyée au service, qui n’a pas encore répondu.</source>
        <translation>Sent to the service, which has not answered yet.</translation>
    </message>
    <message>
        <source>Acceptée par le service. Ce n’est pas encore une preuve.</source>
        <translation>Accepted by the service. This is not a proof yet.</translation>
    </message>
    <message>
        <source>Acceptée par le service. Des appels peuvent encore passer jusqu’au %1 (heure de Paris).</source>
        <translation>Accepted by the service. Calls may still pass until %1 (Paris time).</translation>
    </message>
    <message>
        <source>Acceptée par le service. Des appels peuvent encore passer, sans heure limite connue.</source>
        <translation>Accepted by the service. Calls may still pass, with no known time limit.</translation>
    </message>
    <message>
        <source>Prouvée le %1 (heure de Paris).</source>
        <translation>Proved on %1 (Paris time).</translation>
    </message>
    <message>
        <source>Refusée par le service : l’accréditation reste utilisable.</source>
        <translation>Refused by the service: the credential can still be used.</translation>
    </message>
    <message>
        <source>Le service est injoignable : la demande est conservée et sera renvoyée.</source>
        <translation>The service is unreachable: the request is kept and will be sent again.</translation>
    </message>
    <message>
        <source>Annulée avant d’avoir pris effet.</source>
        <translation>Cancelled before it took effect.</translation>
    </message>
    <message>
        <source>Le service a confirmé ; la nature de la preuve n’est pas enregistrée.</source>
        <translation>The service confirmed; the nature of the proof is not recorded.</translation>
    </message>
    <message>
        <source>Aucune preuve à ce stade. La réponse du service ou une liste ne suffit pas : les passerelles gardent des caches.</source>
        <translation>No proof at this stage. The answer of the service or a list is not enough: gateways keep caches.</translation>
    </message>
    <message>
        <source>Un appel fait avec elle a été refusé par la passerelle. C’est la preuve la plus directe.</source>
        <translation>A call made with it was refused by the gateway. This is the most direct proof.</translation>
    </message>
    <message>
        <source>Le serveur d’autorisation, interrogé (RFC 7662), l’a dite inactive.</source>
        <translation>The authorisation server, when asked (RFC 7662), said that it is inactive.</translation>
    </message>
    <message>
        <source>La liste du service la montre absente ou désactivée, et le délai documenté de la plateforme est écoulé. La console ne pouvait ni appeler ni interroger.</source>
        <translation>The list of the service shows it missing or disabled, and the platform’s documented delay is over. The console could neither call nor ask.</translation>
    </message>
    <message>
        <source>La liste du service la montre rétablie, et le délai documenté de la plateforme est écoulé.</source>
        <translation>The service’s list shows it restored, and the platform’s documented delay is over.</translation>
    </message>
    <message>
        <source>Le service tient un secret plus récent, et le délai documenté de la plateforme est écoulé.</source>
        <translation>The service holds a newer secret, and the platform’s documented delay is over.</translation>
    </message>
    <message>
        <source>La passerelle garde sa décision en cache jusqu’à cette heure.</source>
        <translation>The gateway keeps its decision in cache until that time.</translation>
    </message>
    <message>
        <source>Un jeton déjà émis vaut jusqu’à la fin de sa durée de vie.</source>
        <translation>A token already issued is valid until the end of its lifetime.</translation>
    </message>
    <message>
        <source>La plateforme diffuse la décision à ses passerelles jusqu’à cette heure.</source>
        <translation>The platform spreads the decision to its gateways until that time.</translation>
    </message>
    <message>
        <source>La plateforme attend une approbation.</source>
        <translation>The platform is waiting for an approval.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>CGU %1 du %2</source>
        <translation>Terms of use %1 of %2</translation>
    </message>
    <message>
        <source>CGU %1, texte sans date</source>
        <translation>Terms of use %1, undated text</translation>
    </message>
    <message>
        <source>%1, art. %2, %3</source>
        <translation>%1, art. %2, %3</translation>
    </message>
    <message>
        <source>Acceptée par le service. L’ancien quota peut encore valoir jusqu’au %1 (heure de Paris).</source>
        <translation>Accepted by the service. The former quota may still hold until %1 (Paris time).</translation>
    </message>
    <message>
        <source>Acceptée par le service. L’ancien quota peut encore valoir, sans heure limite connue.</source>
        <translation>Accepted by the service. The former quota may still hold, until no known time.</translation>
    </message>
    <message>
        <source>Refusée par le service : le quota reste ce qu’il était.</source>
        <translation>Refused by the service: the quota stays as it was.</translation>
    </message>
    <message>
        <source>Aucune preuve à ce stade. La réponse du service ne suffit pas : la valeur est relue.</source>
        <translation>No proof at this stage. The service’s answer is not enough: the value is read back.</translation>
    </message>
    <message>
        <source>La valeur demandée, relue sur le service, est celle qu’il donne, et le délai documenté de la plateforme pour ses passerelles est écoulé.</source>
        <translation>The value that was asked for, read back on the service, is the one it gives, and the platform’s documented delay for its gateways is over.</translation>
    </message>
</context>
<context>
    <name>vigie::RecommendationsField</name>
    <message>
        <source>Date prévue</source>
        <translation>Planned date</translation>
    </message>
    <message>
        <source>Ôter</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Préconisation</source>
        <translation>Recommendation</translation>
    </message>
    <message>
        <source>État de la préconisation</source>
        <translation>State of the recommendation</translation>
    </message>
    <message>
        <source>Ajouter une préconisation</source>
        <translation>Add a recommendation</translation>
    </message>
</context>
<context>
    <name>vigie::RegisterColumns</name>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Incomplète</source>
        <translation>Incomplete</translation>
    </message>
    <message>
        <source>À valider</source>
        <translation>To sign off</translation>
    </message>
    <message>
        <source>Complète</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Sous-traitant</source>
        <translation>Processor</translation>
    </message>
    <message>
        <source>Responsable</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>saisi</source>
        <translation>typed</translation>
    </message>
    <message>
        <source>commun</source>
        <translation>common</translation>
    </message>
    <message>
        <source>texte des CGU</source>
        <translation>text of the terms</translation>
    </message>
    <message>
        <source>déduit des données</source>
        <translation>derived from the data</translation>
    </message>
    <message>
        <source>Responsable de traitement</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Rôle du producteur</source>
        <translation>Producer’s role</translation>
    </message>
    <message>
        <source>Rubriques</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Traitement</source>
        <translation>Processing</translation>
    </message>
    <message>
        <source>En vigueur depuis</source>
        <translation>In force since</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Il manque : %1.</source>
        <translation>Missing: %1.</translation>
    </message>
    <message>
        <source>Toutes</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Incomplètes</source>
        <translation>Incomplete</translation>
    </message>
    <message>
        <source>Complètes</source>
        <translation>Complete</translation>
    </message>
</context>
<context>
    <name>vigie::RegisterCommand</name>
    <message>
        <source>le registre RGPD des traitements</source>
        <translation>the GDPR register of processing</translation>
    </message>
    <message>
        <source>une fiche par personne publique et par traitement</source>
        <translation>one record per public body and processing</translation>
    </message>
</context>
<context>
    <name>vigie::RegisterDialog</name>
    <message>
        <source>obligatoire</source>
        <translation>mandatory</translation>
    </message>
    <message>
        <source>si possible</source>
        <translation>where possible</translation>
    </message>
    <message>
        <source>le cas échéant</source>
        <translation>where applicable</translation>
    </message>
    <message>
        <source>Finalités</source>
        <translation>Purposes</translation>
    </message>
    <message>
        <source>Catégories de données</source>
        <translation>Categories of data</translation>
    </message>
    <message>
        <source>Personnes concernées</source>
        <translation>Data subjects</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>En vigueur à partir du</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Validée le</source>
        <translation>Signed off on</translation>
    </message>
    <message>
        <source>Ce que toutes les fiches ont en commun</source>
        <translation>What all records have in common</translation>
    </message>
    <message>
        <source>Fiche du registre : %1</source>
        <translation>Record of the register: %1</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Traitement</source>
        <translation>Processing</translation>
    </message>
    <message>
        <source>En vigueur à partir du (une nouvelle date fait une nouvelle version)</source>
        <translation>In force from (a new date makes a new version)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Référence</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Validée par</source>
        <translation>Signed off by</translation>
    </message>
    <message>
        <source>Écrivez les dates sous la forme 22/11/2026.</source>
        <translation>Write the dates as 22/11/2026.</translation>
    </message>
</context>
<context>
    <name>vigie::RegisterEventDialog</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Ajouter au suivi</source>
        <translation>Add to the log</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Référence</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Instruction écrite</source>
        <translation>Written instruction</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Changement de DPD</source>
        <translation>Change of DPO</translation>
    </message>
    <message>
        <source>Donnez la date et le texte.</source>
        <translation>Give the date and the text.</translation>
    </message>
    <message>
        <source>Contacts vérifiés</source>
        <translation>Contacts checked</translation>
    </message>
</context>
<context>
    <name>vigie::RegisterExport</name>
    <message>
        <source>Sous-traitant</source>
        <translation>Processor</translation>
    </message>
    <message>
        <source>Coordonnées du sous-traitant</source>
        <translation>Processor’s contact</translation>
    </message>
    <message>
        <source>DPD du sous-traitant</source>
        <translation>Processor’s DPO</translation>
    </message>
    <message>
        <source>SIRET du responsable</source>
        <translation>Controller’s SIRET</translation>
    </message>
    <message>
        <source>Responsable de traitement</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>Coordonnées du responsable</source>
        <translation>Controller’s contact</translation>
    </message>
    <message>
        <source>DPD du responsable</source>
        <translation>Controller’s DPO</translation>
    </message>
    <message>
        <source>Sous-traitants ultérieurs</source>
        <translation>Sub-processors</translation>
    </message>
    <message>
        <source>Traitement</source>
        <translation>Processing</translation>
    </message>
    <message>
        <source>Catégories de traitements</source>
        <translation>Categories of processing</translation>
    </message>
    <message>
        <source>Finalités</source>
        <translation>Purposes</translation>
    </message>
    <message>
        <source>Catégories de données</source>
        <translation>Categories of data</translation>
    </message>
    <message>
        <source>Personnes concernées</source>
        <translation>Data subjects</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Destinataires</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Transferts hors de l’Union</source>
        <translation>Transfers outside the Union</translation>
    </message>
    <message>
        <source>Garanties</source>
        <translation>Safeguards</translation>
    </message>
    <message>
        <source>Mesures de sécurité</source>
        <translation>Security measures</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Rôle du producteur</source>
        <translation>Producer’s role</translation>
    </message>
    <message>
        <source>En vigueur depuis</source>
        <translation>In force since</translation>
    </message>
    <message>
        <source>Référence</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Validé par</source>
        <translation>Signed off by</translation>
    </message>
    <message>
        <source>Validé le</source>
        <translation>Signed off on</translation>
    </message>
    <message>
        <source>Complète</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Il manque</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Registre RGPD</source>
        <translation>GDPR register</translation>
    </message>
    <message>
        <source>Contient des contacts : à ne transmettre qu’aux agents habilités et à la CNIL.</source>
        <translation>Holds contacts: to be passed on to authorised agents and the CNIL only.</translation>
    </message>
    <message>
        <source>Contacts vérifiés le</source>
        <translation>Contacts checked on</translation>
    </message>
</context>
<context>
    <name>vigie::RegisterPage</name>
    <message>
        <source>Registre RGPD</source>
        <translation>GDPR register</translation>
    </message>
    <message>
        <source>Aucune fiche : aucun partenaire n’est en production sur une API dont les conditions demandent un registre.</source>
        <translation>No record: no partner is in production on an API whose terms ask for a register.</translation>
    </message>
    <message>
        <source>Registre tel qu’au</source>
        <translation>Register as it was on</translation>
    </message>
    <message>
        <source>Tel qu’au… (aujourd’hui)</source>
        <translation>As it was on… (today)</translation>
    </message>
    <message>
        <source>Importer…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>« %1 » n’est pas une date : écrivez 31/03/2026.</source>
        <translation>“%1” is not a date: write 31/03/2026.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fiche(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln sélectionnée(s)</source>
        <translation>
            <numerusform>%1 · %Ln selected</numerusform>
            <numerusform>%1 · %Ln selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Importer un registre</source>
        <translation>Import a register</translation>
    </message>
    <message>
        <source>Compléter</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Commun</source>
        <translation>Common</translation>
    </message>
    <message>
        <source>Ce que toutes les fiches de cette API ont en commun : sous-traitant, DPD, sécurité</source>
        <translation>What all records of this API have in common: processor, DPO, security</translation>
    </message>
    <message>
        <source>Suivi…</source>
        <translation>Log…</translation>
    </message>
    <message>
        <source>Noter une instruction écrite, un audit ou un changement de DPD</source>
        <translation>Note a written instruction, an audit or a change of DPO</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Il manque</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Manque</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Fiche</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Traitement</source>
        <translation>Processing</translation>
    </message>
    <message>
        <source>Finalités</source>
        <translation>Purposes</translation>
    </message>
    <message>
        <source>Données</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s)</source>
        <translation>
            <numerusform>%Ln version</numerusform>
            <numerusform>%Ln versions</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien n’a encore été saisi : la fiche est déduite des données.</source>
        <translation>Nothing was typed yet: the record follows from the data.</translation>
    </message>
    <message>
        <source>non validée</source>
        <translation>not signed off</translation>
    </message>
    <message>
        <source>validée par %1 le %2</source>
        <translation>signed off by %1 on %2</translation>
    </message>
    <message>
        <source>Suivi</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Ni instruction, ni audit, ni changement de DPD n’est noté.</source>
        <translation>No instruction, audit or change of DPO is noted.</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>registre-%1</source>
        <translation>register-%1</translation>
    </message>
    <message>
        <source>Contacts de la fiche vérifiés</source>
        <translation>Contacts of the record checked</translation>
    </message>
    <message>
        <source>Vérifié aujourd’hui</source>
        <translation>Checked today</translation>
    </message>
    <message>
        <source>Noter que les contacts de cette fiche ont été vérifiés aujourd’hui</source>
        <translation>Note that the contacts of this record were checked today</translation>
    </message>
    <message>
        <source>Contacts vérifiés le</source>
        <translation>Contacts checked on</translation>
    </message>
    <message>
        <source>noté au suivi</source>
        <translation>noted in the log</translation>
    </message>
    <message>
        <source>dernière étape de la demande ou saisie</source>
        <translation>last step of the request, or typed</translation>
    </message>
</context>
<context>
    <name>vigie::RegisterReport</name>
    <message>
        <source>complète</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>incomplète</source>
        <translation>incomplete</translation>
    </message>
    <message>
        <source>Registre complet</source>
        <translation>Register complete</translation>
    </message>
    <message>
        <source>Registre incomplet</source>
        <translation>Register incomplete</translation>
    </message>
    <message>
        <source>au %1</source>
        <translation>on %1</translation>
    </message>
    <message>
        <source>Fiches</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Fiches incomplètes</source>
        <translation>Incomplete records</translation>
    </message>
    <message>
        <source>Fiches que personne n’a validées</source>
        <translation>Records that nobody signed off</translation>
    </message>
    <message>
        <source>Il manque : %1</source>
        <translation>Missing: %1</translation>
    </message>
    <message>
        <source>manque</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>non renseigné</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>rubriques manquant à toutes les fiches</source>
        <translation>fields missing in all records</translation>
    </message>
    <message>
        <source>Finalités</source>
        <translation>Purposes</translation>
    </message>
    <message>
        <source>Catégories de données</source>
        <translation>Categories of data</translation>
    </message>
    <message>
        <source>Personnes concernées</source>
        <translation>Data subjects</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Commun à toutes les fiches</source>
        <translation>Common to all records</translation>
    </message>
    <message>
        <source>Une ligne par personne publique et par traitement</source>
        <translation>One row per public body and processing</translation>
    </message>
    <message>
        <source>Personne publique</source>
        <translation>Public body</translation>
    </message>
    <message>
        <source>Coordonnées</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Traitement, catégories</source>
        <translation>Processing, categories</translation>
    </message>
    <message>
        <source>Sous-traitants ultérieurs, transferts</source>
        <translation>Sub-processors, transfers</translation>
    </message>
    <message>
        <source>En vigueur, validée</source>
        <translation>In force, signed off</translation>
    </message>
    <message>
        <source>Fiche</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Aucune personne publique.</source>
        <translation>No public body.</translation>
    </message>
    <message>
        <source>depuis le %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>déduite</source>
        <translation>derived</translation>
    </message>
    <message>
        <source>non validée</source>
        <translation>not signed off</translation>
    </message>
    <message>
        <source>par %1 le %2</source>
        <translation>by %1 on %2</translation>
    </message>
    <message>
        <source>Traitements dont le producteur est responsable</source>
        <translation>Processing of which the producer is the controller</translation>
    </message>
    <message>
        <source>RGPD, art. 30(1)</source>
        <translation>GDPR, art. 30(1)</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Registre des traitements</source>
        <translation>Register of processing</translation>
    </message>
    <message>
        <source>Registre des activités de traitement</source>
        <translation>Register of processing activities</translation>
    </message>
    <message>
        <source>RGPD, article 30, tel qu’au %1</source>
        <translation>GDPR, article 30, as on %1</translation>
    </message>
    <message>
        <source>Pour le compte des personnes publiques</source>
        <translation>On behalf of public bodies</translation>
    </message>
    <message>
        <source>RGPD, art. 30(2)</source>
        <translation>GDPR, art. 30(2)</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>How to read it</translation>
    </message>
    <message>
        <source>Une fiche est complète quand chaque rubrique obligatoire est remplie, et chaque rubrique due « le cas échéant » dont le cas se présente. Les rubriques demandées « si possible » n’y entrent pas.</source>
        <translation>A record is complete when each mandatory field is filled, and each field due “where applicable” whose case arises. Fields asked for “where possible” do not count.</translation>
    </message>
    <message>
        <source>Ce qui n’est ni saisi ni importé vient des partenaires, des contacts de DataPass, des déclarations de sous-traitance et du texte des conditions d’utilisation.</source>
        <translation>What is neither typed nor imported comes from the partners, DataPass’s contacts, the declarations of subcontracting and the text of the terms.</translation>
    </message>
    <message>
        <source>Les contacts viennent de DataPass : ce document se transmet aux seuls agents habilités et à la CNIL.</source>
        <translation>The contacts come from DataPass: this document is passed on to authorised agents and the CNIL only.</translation>
    </message>
    <message>
        <source>contacts vérifiés le %1</source>
        <translation>contacts checked on %1</translation>
    </message>
</context>
<context>
    <name>vigie::ReportCommand</name>
    <message>
        <source>Rapport écrit dans %1.</source>
        <translation>Report written to %1.</translation>
    </message>
    <message>
        <source>« %1 » n’est pas un SIRET (14 chiffres, clé comprise).</source>
        <translation>“%1” is not a SIRET (14 digits, check digit included).</translation>
    </message>
    <message>
        <source>« %1 » n’est pas le numéro d’une révocation.</source>
        <translation>“%1” is not the number of a revocation.</translation>
    </message>
    <message>
        <source>FICHIER.pdf</source>
        <translation>FILE.pdf</translation>
    </message>
    <message>
        <source>le fichier à écrire ; jamais à moitié</source>
        <translation>the file to write; never half-written</translation>
    </message>
    <message>
        <source>l’inventaire des jetons que le filtre retient</source>
        <translation>the inventory of the tokens that the filter keeps</translation>
    </message>
    <message>
        <source>écrire un rapport PDF</source>
        <translation>write a PDF report</translation>
    </message>
    <message>
        <source>la fiche d’un partenaire</source>
        <translation>the sheet of a partner</translation>
    </message>
    <message>
        <source>RÉVOCATION</source>
        <translation>REVOCATION</translation>
    </message>
    <message>
        <source>le reçu d’une révocation et sa preuve</source>
        <translation>the receipt of a revocation and its proof</translation>
    </message>
    <message>
        <source>Un état de %1 échéances</source>
        <translation>A list of %1 deadlines</translation>
    </message>
    <message>
        <source>les échéances et les constats, avec leurs clauses</source>
        <translation>deadlines and findings, with their clauses</translation>
    </message>
    <message>
        <source>DOSSIER</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>le dossier d’un incident : horloges, déroulé, jetons, envois, pièces</source>
        <translation>the file of an incident: clocks, steps, tokens, sendings, documents</translation>
    </message>
    <message>
        <source>les sous-traitants des partenaires</source>
        <translation>the partners’ subcontractors</translation>
    </message>
    <message>
        <source>« %1 » n’est pas une période : 2026-03, 2026-T2 ou 2026.</source>
        <translation>“%1” is not a period: 2026-03, 2026-T2 or 2026.</translation>
    </message>
    <message>
        <source>la disponibilité promise et tenue : un mois, un trimestre, une année</source>
        <translation>the availability promised and kept: a month, a quarter, a year</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>une API, par son code ; sans elle, toutes</source>
        <translation>an API, by its code; without it, all</translation>
    </message>
    <message>
        <source>un seul environnement ; sans lui, tous ceux qui sont connus</source>
        <translation>one environment only; without it, all that are known</translation>
    </message>
    <message>
        <source>PÉRIODE</source>
        <translation>PERIOD</translation>
    </message>
    <message>
        <source>un mois, un trimestre ou une année : 2026-03, 2026-T2, 2026</source>
        <translation>a month, a quarter or a year: 2026-03, 2026-T2, 2026</translation>
    </message>
    <message>
        <source>FICHIER</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>le fichier à écrire, PDF ; CSV ou XLSX si son nom finit ainsi</source>
        <translation>the file to write, PDF; CSV or XLSX if its name ends so</translation>
    </message>
    <message>
        <source>le registre RGPD, à la disposition de la CNIL</source>
        <translation>the GDPR register, at the CNIL’s disposal</translation>
    </message>
    <message>
        <source>Un état de %1 homologations</source>
        <translation>A report of %1 homologations</translation>
    </message>
    <message>
        <source>les homologations que le filtre retient</source>
        <translation>the homologations that the filter keeps</translation>
    </message>
    <message>
        <source>le dossier d’augmentation de quota d’un partenaire</source>
        <translation>the quota raise file of a partner</translation>
    </message>
    <message>
        <source>l’API : le code de son profil</source>
        <translation>the API: the code of its profile</translation>
    </message>
</context>
<context>
    <name>vigie::ReportForm</name>
    <message>
        <source>tous</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Période</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Partenaire</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Environnement</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Révocation</source>
        <translation>Revocation</translation>
    </message>
    <message>
        <source>2026-03, 2026-T2 ou 2026</source>
        <translation>2026-03, 2026-T2 or 2026</translation>
    </message>
    <message>
        <source>%1, en cours</source>
        <translation>%1, running</translation>
    </message>
    <message>
        <source>à choisir</source>
        <translation>to be chosen</translation>
    </message>
    <message>
        <source>toutes</source>
        <translation>all</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>« %1 » n’est pas un partenaire connu : choisissez-le dans la liste.</source>
        <translation>“%1” is not a known partner: choose it in the list.</translation>
    </message>
    <message>
        <source>« %1 » n’est pas une période : 2026-03, 2026-T2 ou 2026.</source>
        <translation>“%1” is not a period: 2026-03, 2026-T2 or 2026.</translation>
    </message>
    <message>
        <source>Choisissez le partenaire : quelques lettres de son nom, ou son SIRET.</source>
        <translation>Choose the partner: some letters of its name, or its SIRET.</translation>
    </message>
    <message>
        <source>Choisissez l’API.</source>
        <translation>Choose the API.</translation>
    </message>
    <message>
        <source>Choisissez l’environnement.</source>
        <translation>Choose the environment.</translation>
    </message>
    <message>
        <source>Aucun incident n’est enregistré : il n’y a pas de dossier à écrire.</source>
        <translation>No incident is recorded: there is no file to write.</translation>
    </message>
    <message>
        <source>Aucune révocation n’a été demandée : il n’y a pas de récépissé à écrire.</source>
        <translation>No revocation was asked for: there is no receipt to write.</translation>
    </message>
</context>
<context>
    <name>vigie::ReportJobRow</name>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Écriture</source>
        <translation>Writing</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Écrit</source>
        <translation>Written</translation>
    </message>
    <message>
        <source>Arrêté</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>%1 : rien n’a été écrit.</source>
        <translation>%1: nothing was written.</translation>
    </message>
    <message>
        <source>Manqué</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Le fichier %1 n’est plus là.</source>
        <translation>The file %1 is no longer there.</translation>
    </message>
    <message>
        <source>Aucun logiciel de ce poste ne sait ouvrir ce fichier : %1</source>
        <translation>No software on this machine can open this file: %1</translation>
    </message>
</context>
<context>
    <name>vigie::ReportKinds</name>
    <message>
        <source>Un état de %1 homologations</source>
        <translation>A report of %1 homologations</translation>
    </message>
    <message>
        <source>Disponibilité (SLA)</source>
        <translation>Availability (SLA)</translation>
    </message>
    <message>
        <source>Un mois, un trimestre ou une année : résultat face à la clause, interruptions, graphiques, méthode, comparaison avec les périodes d’avant</source>
        <translation>A month, a quarter or a year: result against the clause, outages, charts, method, comparison with the periods before</translation>
    </message>
    <message>
        <source>disponibilite</source>
        <translation>availability</translation>
    </message>
    <message>
        <source>Échéances et constats</source>
        <translation>Deadlines and findings</translation>
    </message>
    <message>
        <source>Ce qui finit, ce qui est en retard, avec la clause et le calcul de chaque date</source>
        <translation>What ends, what is late, with the clause and the computation of each date</translation>
    </message>
    <message>
        <source>echeances</source>
        <translation>deadlines</translation>
    </message>
    <message>
        <source>Inventaire des jetons</source>
        <translation>Inventory of tokens</translation>
    </message>
    <message>
        <source>Qui peut appeler quoi, avec quoi, jusqu’à quand</source>
        <translation>Who may call what, with what, until when</translation>
    </message>
    <message>
        <source>jetons</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>Homologations</source>
        <translation>Homologations</translation>
    </message>
    <message>
        <source>L’état de chaque attestation, échéance par échéance</source>
        <translation>The state of each attestation, deadline by deadline</translation>
    </message>
    <message>
        <source>homologations</source>
        <translation>homologations</translation>
    </message>
    <message>
        <source>Sous-traitants</source>
        <translation>Subcontractors</translation>
    </message>
    <message>
        <source>Les déclarations des partenaires et ce qui leur manque</source>
        <translation>The partners’ declarations and what they lack</translation>
    </message>
    <message>
        <source>sous-traitants</source>
        <translation>subcontractors</translation>
    </message>
    <message>
        <source>Registre RGPD</source>
        <translation>GDPR register</translation>
    </message>
    <message>
        <source>Le registre des catégories de traitements, à la disposition de la CNIL</source>
        <translation>The register of the categories of processing, at the disposal of the CNIL</translation>
    </message>
    <message>
        <source>registre</source>
        <translation>register</translation>
    </message>
    <message>
        <source>Fiche d’un partenaire</source>
        <translation>Sheet of a partner</translation>
    </message>
    <message>
        <source>Qui il est, ce qu’il peut appeler, avec quoi, sous quelles conditions</source>
        <translation>Who it is, what it may call, with what, under which terms</translation>
    </message>
    <message>
        <source>partenaire</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>Dossier d’augmentation de quota</source>
        <translation>File for a quota raise</translation>
    </message>
    <message>
        <source>Ce qui est demandé, ce qui est mesuré, ce que dit la clause</source>
        <translation>What is asked, what is measured, what the clause says</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>quota</translation>
    </message>
    <message>
        <source>Dossier d’un incident</source>
        <translation>File of an incident</translation>
    </message>
    <message>
        <source>Horloges, déroulé, jetons, envois et pièces</source>
        <translation>Clocks, course of events, tokens, letters sent and documents</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>incident</translation>
    </message>
    <message>
        <source>Récépissé d’une révocation</source>
        <translation>Receipt of a revocation</translation>
    </message>
    <message>
        <source>Qui, quand, pourquoi, la réponse du service et la preuve</source>
        <translation>Who, when, why, the service’s answer and the proof</translation>
    </message>
    <message>
        <source>recepisse</source>
        <translation>receipt</translation>
    </message>
</context>
<context>
    <name>vigie::ReportLayout</name>
    <message>
        <source>Démonstration, données fictives</source>
        <translation>Demonstration, fictitious data</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>vigie::ReportText</name>
    <message>
        <source>Établi le %1 à %2, aucune donnée lue</source>
        <translation>Drawn up on %1 at %2, no data read</translation>
    </message>
    <message>
        <source>Établi le %1 à %2, données du %3</source>
        <translation>Drawn up on %1 at %2, data of %3</translation>
    </message>
    <message>
        <source>Journal %1</source>
        <translation>Journal %1</translation>
    </message>
    <message>
        <source>moins d’une heure</source>
        <translation>less than an hour</translation>
    </message>
    <message>
        <source>1 heure</source>
        <translation>1 hour</translation>
    </message>
    <message>
        <source>%1 heures</source>
        <translation>%1 hours</translation>
    </message>
    <message>
        <source>%1 jours</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>vigie::ReportsPage</name>
    <message>
        <source>PDF, CSV, XLSX</source>
        <translation>PDF, CSV, XLSX</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Ce qu’il dit</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Écrire le rapport</source>
        <translation>Write the report</translation>
    </message>
    <message>
        <source>Aucun rapport n’a été écrit depuis l’ouverture de la fenêtre.</source>
        <translation>No report was written since the window was opened.</translation>
    </message>
    <message>
        <source>Rapports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Écrits depuis l’ouverture</source>
        <translation>Written since the window was opened</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Fichier à écrire</source>
        <translation>File to write</translation>
    </message>
    <message>
        <source>Choisir…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>XLSX</source>
        <translation>XLSX</translation>
    </message>
    <message>
        <source>Le dossier %1 n’existe pas.</source>
        <translation>The folder %1 does not exist.</translation>
    </message>
    <message>
        <source>Ce fichier existe : il sera remplacé.</source>
        <translation>This file exists: it will be replaced.</translation>
    </message>
    <message>
        <source>Enregistrer sous</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Écrit : %1</source>
        <translation>Written: %1</translation>
    </message>
</context>
<context>
    <name>vigie::RetentionPage</name>
    <message>
        <source>Partenaire</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Données</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Données DataPass</source>
        <translation>DataPass data</translation>
    </message>
    <message>
        <source>Règle</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Compté depuis</source>
        <translation>Counted from</translation>
    </message>
    <message>
        <source>À effacer le</source>
        <translation>To erase on</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>début à dire</source>
        <translation>start to tell</translation>
    </message>
    <message>
        <source>Ce qui serait effacé</source>
        <translation>What would be erased</translation>
    </message>
    <message>
        <source>3 contacts, 2 demandes</source>
        <translation>3 contacts, 2 requests</translation>
    </message>
    <message>
        <source>Tous</source>
        <translation>All</translation>
    </message>
    <message>
        <source>À effacer</source>
        <translation>To erase</translation>
    </message>
    <message>
        <source>À venir</source>
        <translation>Upcoming</translation>
    </message>
    <message>
        <source>Début à dire</source>
        <translation>Start to tell</translation>
    </message>
    <message>
        <source>Conservation</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Rien n’est à effacer : aucune délivrance n’est finie, aucun accès n’est resté un an sans usage.</source>
        <translation>Nothing is to be erased: no delivery has ended, no access has been unused for a year.</translation>
    </message>
    <message>
        <source>Effacer ce qui est échu…</source>
        <translation>Erase what is due…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dossier(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · sélection : %2</source>
        <translation>%1 · selected: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>art. %1</source>
        <translation>art. %1</translation>
    </message>
    <message>
        <source>Dernier usage</source>
        <translation>Last use</translation>
    </message>
    <message>
        <source>Fin de la délivrance</source>
        <translation>End of delivery</translation>
    </message>
    <message>
        <source>dite par un agent</source>
        <translation>told by an agent</translation>
    </message>
    <message>
        <source>d’après les services</source>
        <translation>read from the services</translation>
    </message>
    <message>
        <source>Aucun service ne dit quand la délivrance a cessé : le jour d’effacement ne peut pas être compté. Dites-le.</source>
        <translation>No service tells when the delivery ended: the day of erasure cannot be counted. Tell it.</translation>
    </message>
    <message>
        <source>Dire la fin de la délivrance…</source>
        <translation>Tell the end of delivery…</translation>
    </message>
    <message>
        <source>Les jetons restent, sans leur dernier usage. Une passerelle qui le garde encore le redonnera à la prochaine synchronisation.</source>
        <translation>The tokens stay, without their last use. A gateway that still keeps it will give it again at the next synchronisation.</translation>
    </message>
    <message>
        <source>Les contacts, les demandes et leurs événements. Ce que DataPass redonne n’est plus repris, sauf si une demande revit. Le journal garde la règle et les nombres.</source>
        <translation>The contacts, the requests and their events. What DataPass gives again is not taken any more, unless a request lives again. The journal keeps the rule and the counts.</translation>
    </message>
    <message>
        <source>Effacer…</source>
        <translation>Erase…</translation>
    </message>
    <message>
        <source>Le jour où %1 a cessé de recevoir ou d’envoyer des données par %2. La durée de conservation part de ce jour.</source>
        <translation>The day on which %1 stopped receiving or sending data through %2. The retention period starts on that day.</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>La fin de la délivrance est un jour passé, depuis 2000. Rien n’a été enregistré.</source>
        <translation>The end of delivery is a past day, since 2000. Nothing was stored.</translation>
    </message>
    <message>
        <source>Choisissez d’abord des dossiers à effacer.</source>
        <translation>First choose files to erase.</translation>
    </message>
    <message>
        <source>Aucun des dossiers choisis n’est échu : rien n’est à effacer.</source>
        <translation>None of the chosen files is due: nothing is to be erased.</translation>
    </message>
    <message numerus="yes">
        <source>Effacé : %1 (%Ln dossier(s)).</source>
        <translation>
            <numerusform>Erased: %1 (%Ln file).</numerusform>
            <numerusform>Erased: %1 (%Ln files).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dossier(s) avaient changé et sont laissés.</source>
        <translation>
            <numerusform>%Ln file had changed and is left alone.</numerusform>
            <numerusform>%Ln files had changed and are left alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::RetentionWords</name>
    <message>
        <source>début à dire</source>
        <translation>start to tell</translation>
    </message>
    <message>
        <source>à venir</source>
        <translation>upcoming</translation>
    </message>
    <message>
        <source>à effacer</source>
        <translation>to erase</translation>
    </message>
    <message>
        <source>dernier usage</source>
        <translation>last use</translation>
    </message>
    <message>
        <source>fin de la délivrance</source>
        <translation>end of delivery</translation>
    </message>
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
            <numerusform>%Ln request or authorisation</numerusform>
            <numerusform>%Ln requests or authorisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln homologation(s) reprise(s)</source>
        <translation>
            <numerusform>%Ln copied homologation</numerusform>
            <numerusform>%Ln copied homologations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>destinataires de %Ln avis</source>
        <translation>
            <numerusform>recipients of %Ln notice</numerusform>
            <numerusform>recipients of %Ln notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) de dernier usage</source>
        <translation>
            <numerusform>%Ln date of last use</numerusform>
            <numerusform>%Ln dates of last use</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mois d’appels</source>
        <translation>
            <numerusform>%Ln month of calls</numerusform>
            <numerusform>%Ln months of calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::RevocationBar</name>
    <message>
        <source>Révocations</source>
        <translation>Revocations</translation>
    </message>
    <message>
        <source>en montrer moins</source>
        <translation>show fewer</translation>
    </message>
    <message>
        <source>et 1 autre</source>
        <translation>and 1 other</translation>
    </message>
    <message>
        <source>et %1 autres</source>
        <translation>and %1 others</translation>
    </message>
    <message>
        <source>Action sur %1 : la demande est partie, mais sa suite n’a pas pu être écrite. %2 Vigie demandera au service où elle en est.</source>
        <translation>Action on %1: the request has left, but what came of it could not be written. %2 Vigie will ask the service where it stands.</translation>
    </message>
    <message>
        <source>Action sur %1 : rien n’est parti, l’étape n’ayant pas pu être écrite. %2 Vigie réessaiera.</source>
        <translation>Action on %1: nothing has left, as the step could not be written. %2 Vigie will try again.</translation>
    </message>
</context>
<context>
    <name>vigie::RevocationCommands</name>
    <message numerus="yes">
        <source>%n révocation(s) en cours…</source>
        <translation>
            <numerusform>%n revocation under way…</numerusform>
            <numerusform>%n revocations under way…</numerusform>
        </translation>
    </message>
    <message>
        <source>« %1 » n’est pas un identifiant de jeton.</source>
        <translation>“%1” is not the identifier of a token.</translation>
    </message>
    <message>
        <source>--leaked demande --service ID.</source>
        <translation>--leaked needs --service ID.</translation>
    </message>
    <message>
        <source>Jeton divulgué : </source>
        <translation>Leaked token: </translation>
    </message>
    <message>
        <source>L’entrée standard ne contient pas de jeton.</source>
        <translation>The standard input contains no token.</translation>
    </message>
    <message>
        <source>Donnez les identifiants des jetons, ou --leaked, mais pas les deux.</source>
        <translation>Give the identifiers of the tokens, or --leaked, but not both.</translation>
    </message>
    <message>
        <source>SECONDES</source>
        <translation>SECONDS</translation>
    </message>
    <message>
        <source>attendre la preuve au plus ce temps (par défaut : 30 ; 0 : rendre la main dès que c’est enregistré et envoyé)</source>
        <translation>wait for the proof at most that long (by default: 30; 0: return as soon as it is recorded and sent)</translation>
    </message>
    <message>
        <source>TEXTE</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>le motif, écrit dans le reçu</source>
        <translation>the reason, written in the receipt</translation>
    </message>
    <message>
        <source>lire sur l’entrée standard un jeton divulgué et le révoquer</source>
        <translation>read a leaked token on the standard input and revoke it</translation>
    </message>
    <message>
        <source>avec --leaked : le service qui a délivré le jeton</source>
        <translation>with --leaked: the service that issued the token</translation>
    </message>
    <message>
        <source>révoquer des jetons et en attendre la preuve</source>
        <translation>revoke tokens and wait for the proof</translation>
    </message>
    <message>
        <source>toutes les révocations demandées, avec leur état</source>
        <translation>all the revocations requested, with their state</translation>
    </message>
    <message>
        <source>ÉTAT</source>
        <translation>STATE</translation>
    </message>
    <message>
        <source>dans cet état : %1</source>
        <translation>in this state: %1</translation>
    </message>
    <message>
        <source>reprendre ce qu’une exécution précédente a laissé inachevé</source>
        <translation>take up what an earlier run left unfinished</translation>
    </message>
</context>
<context>
    <name>vigie::RevocationOutcomes</name>
    <message>
        <source>Révocation %1 : la demande est partie, mais sa suite n’a pas pu être écrite. %2 Rien n’est perdu : « vigie tokens resume » demandera au service où elle en est.</source>
        <translation>Revocation %1: the request has left, but what followed could not be written. %2 Nothing is lost: “vigie tokens resume” will ask the service where it stands.</translation>
    </message>
    <message>
        <source>Révocation %1 : rien n’est parti, l’étape n’ayant pas pu être écrite. %2 L’intention est enregistrée : « vigie tokens resume » l’enverra.</source>
        <translation>Revocation %1: nothing has left, for the step could not be written. %2 The intent is on disk: “vigie tokens resume” will send it.</translation>
    </message>
</context>
<context>
    <name>vigie::RevocationRow</name>
    <message>
        <source>Acceptée — peut encore passer jusqu’à %1</source>
        <translation>Accepted — may still pass until %1</translation>
    </message>
    <message>
        <source>Acceptée — peut encore passer jusqu’à %1 (%2)</source>
        <translation>Accepted — may still pass until %1 (%2)</translation>
    </message>
    <message>
        <source>Acceptée — l’accès peut rester fermé jusqu’à %1</source>
        <translation>Accepted — access may stay closed until %1</translation>
    </message>
    <message>
        <source>Acceptée — l’accès peut rester fermé jusqu’à %1 (%2)</source>
        <translation>Accepted — access may stay closed until %1 (%2)</translation>
    </message>
    <message>
        <source>Refusée par le service (réponse %1)</source>
        <translation>Refused by the service (answer %1)</translation>
    </message>
    <message>
        <source>Refusée par le service : « %1 »</source>
        <translation>Refused by the service: “%1”</translation>
    </message>
    <message>
        <source>prochain essai à %1</source>
        <translation>next attempt at %1</translation>
    </message>
    <message>
        <source>prochain contrôle à %1</source>
        <translation>next check at %1</translation>
    </message>
    <message>
        <source>Envoi dans</source>
        <translation>Sending in</translation>
    </message>
    <message>
        <source>Envoyée, sans réponse encore</source>
        <translation>Sent, no answer yet</translation>
    </message>
    <message>
        <source>Acceptée, la preuve est attendue</source>
        <translation>Accepted, the proof is awaited</translation>
    </message>
    <message>
        <source>Vérifiée : %1</source>
        <translation>Verified: %1</translation>
    </message>
    <message>
        <source>Service injoignable : la demande est gardée et sera renvoyée</source>
        <translation>Service unreachable: the request is kept and will be sent again</translation>
    </message>
    <message>
        <source>Annulée, rien n’a été envoyé</source>
        <translation>Cancelled, nothing was sent</translation>
    </message>
    <message>
        <source>Contrôler</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Récépissé</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Tout de suite</source>
        <translation>Right now</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Ctrl+Entrée</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Acceptée — l’ancien quota peut valoir jusqu’à %1</source>
        <translation>Accepted — the former quota may hold until %1</translation>
    </message>
    <message>
        <source>Acceptée — l’ancien quota peut valoir jusqu’à %1 (%2)</source>
        <translation>Accepted — the former quota may hold until %1 (%2)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>vigie::RightsAnswerDialog</name>
    <message>
        <source>Réponse donnée le</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>Annoncée le</source>
        <translation>Told on</translation>
    </message>
    <message>
        <source>Répondre à la demande %1</source>
        <translation>Answer request %1</translation>
    </message>
    <message>
        <source>Prolonger le délai de la demande %1</source>
        <translation>Extend the time of request %1</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Motifs</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>Réponse due le %1 (RGPD, art. 12(3)). Un refus, même partiel, se motive et cite la réclamation à la CNIL (art. 12(4)).</source>
        <translation>Answer due on %1 (GDPR art. 12(3)). A refusal, even in part, gives its reasons and names the complaint to the CNIL (art. 12(4)).</translation>
    </message>
    <message>
        <source>Deux mois de plus si la demande est complexe : la personne en est avertie, avec les motifs, au plus tard le %1 (RGPD, art. 12(3)). Annoncée ensuite, la prolongation ne compte pas.</source>
        <translation>Two more months if the request is complex: the person is told, with the reasons, on %1 at the latest (GDPR art. 12(3)). Told later, the longer time does not count.</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Réponse, motifs</source>
        <translation>Answer, reasons</translation>
    </message>
    <message>
        <source>Limiter le traitement, demande %1</source>
        <translation>Restrict processing, request %1</translation>
    </message>
    <message>
        <source>Limité depuis le</source>
        <translation>Restricted since</translation>
    </message>
    <message>
        <source>Ses contacts sont conservés et ne servent plus : « traitement limité » les remplace dans les fiches, le registre, les exports et les PDF, et aucun avis ne leur est adressé, même après une synchronisation. La personne est reconnue à son courriel ou à son téléphone, à son nom complet si la demande n’en donne pas. Les textes saisis ailleurs (déclarations de sous-traitance, incidents) et les documents déjà remis ne changent pas.</source>
        <translation>Their contacts are kept and no longer used: “traitement limité” takes their place in sheets, the register, exports and PDFs, and no notice is addressed to them, even after a synchronisation. The person is known by their e-mail or telephone, by their full name where the request gives neither. Texts typed elsewhere (subcontractor declarations, incidents) and documents already handed over do not change.</translation>
    </message>
    <message>
        <source>Lever la limitation, demande %1</source>
        <translation>Lift the restriction, request %1</translation>
    </message>
    <message>
        <source>Personne informée le</source>
        <translation>Person informed on</translation>
    </message>
    <message>
        <source>La personne est informée avant que la limitation soit levée (RGPD, art. 18(3)).</source>
        <translation>The person is informed before the restriction is lifted (GDPR art. 18(3)).</translation>
    </message>
</context>
<context>
    <name>vigie::RightsColumns</name>
    <message>
        <source>Répondue en retard</source>
        <translation>Answered late</translation>
    </message>
    <message>
        <source>Répondue</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>À répondre</source>
        <translation>To answer</translation>
    </message>
    <message>
        <source>À répondre aujourd’hui</source>
        <translation>To answer today</translation>
    </message>
    <message>
        <source>En retard</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Personne</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Droit</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>Rectification</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Réponse due le</source>
        <translation>Answer due on</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Reçue le</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Réponse du</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>Prolongée : annoncé le %1</source>
        <translation>Extended: told on %1</translation>
    </message>
    <message>
        <source>Toutes</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Répondues</source>
        <translation>Answered</translation>
    </message>
</context>
<context>
    <name>vigie::RightsPage</name>
    <message>
        <source>Demandes de droits</source>
        <translation>Rights requests</translation>
    </message>
    <message>
        <source>Aucune demande de droits n’est enregistrée. Une personne qui demande l’accès à ses données, leur rectification ou leur effacement reçoit une réponse dans le mois.</source>
        <translation>No rights request is recorded. A person who asks for access to their data, their rectification or their erasure is answered within a month.</translation>
    </message>
    <message>
        <source>Enregistrer une demande</source>
        <translation>Record a request</translation>
    </message>
    <message>
        <source>Enregistrer…</source>
        <translation>Record…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln demande(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln sélectionnée(s)</source>
        <translation>
            <numerusform>%1 · %Ln selected</numerusform>
            <numerusform>%1 · %Ln selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Données…</source>
        <translation>Data…</translation>
    </message>
    <message>
        <source>Chercher, remettre, rectifier ou effacer ce qui est détenu sur la personne</source>
        <translation>Find, hand over, rectify or erase what is held about the person</translation>
    </message>
    <message>
        <source>Répondre…</source>
        <translation>Answer…</translation>
    </message>
    <message>
        <source>Prolonger…</source>
        <translation>Extend…</translation>
    </message>
    <message>
        <source>Corriger…</source>
        <translation>Correct…</translation>
    </message>
    <message>
        <source>Personne</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Courriel</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Délai</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>RGPD, art. 12(3)</source>
        <translation>GDPR art. 12(3)</translation>
    </message>
    <message>
        <source>Au titre de</source>
        <translation>Under</translation>
    </message>
    <message>
        <source>Reçue le</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Réponse due le</source>
        <translation>Answer due on</translation>
    </message>
    <message>
        <source>Prolongée, annoncé le</source>
        <translation>Extended, told on</translation>
    </message>
    <message>
        <source>Réponse</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Donnée le</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Suivi</source>
        <translation>Log</translation>
    </message>
    <message numerus="yes">
        <source>%Ln valeur(s)</source>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values</numerusform>
        </translation>
    </message>
    <message>
        <source>Lever…</source>
        <translation>Lift…</translation>
    </message>
    <message>
        <source>Limiter…</source>
        <translation>Restrict…</translation>
    </message>
    <message>
        <source>Lever la limitation du traitement de ses données</source>
        <translation>Lift the restriction on processing their data</translation>
    </message>
    <message>
        <source>Conserver ses données sans plus s’en servir (RGPD, art. 18)</source>
        <translation>Keep their data without using them any more (GDPR art. 18)</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>Restriction</translation>
    </message>
    <message>
        <source>RGPD, art. 18</source>
        <translation>GDPR art. 18</translation>
    </message>
    <message>
        <source>Traitement</source>
        <translation>Processing</translation>
    </message>
    <message>
        <source>Limité</source>
        <translation>Restricted</translation>
    </message>
    <message>
        <source>Limité depuis le</source>
        <translation>Restricted since</translation>
    </message>
    <message>
        <source>Levée le</source>
        <translation>Lifted on</translation>
    </message>
</context>
<context>
    <name>vigie::RightsRequestDialog</name>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Courriel</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Reçue le</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Enregistrer une demande de droits</source>
        <translation>Record a rights request</translation>
    </message>
    <message>
        <source>Corriger la demande</source>
        <translation>Correct the request</translation>
    </message>
    <message>
        <source>Droit</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Au titre de</source>
        <translation>Under</translation>
    </message>
    <message>
        <source>Un seul moyen de la reconnaître suffit ; chacun aide à la trouver partout. Le journal n’en garde que le numéro de la demande.</source>
        <translation>One way to recognise the person is enough; each helps to find them everywhere. The journal keeps the request’s number alone.</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Donnez un nom, un courriel ou un téléphone.</source>
        <translation>Give a name, an email or a telephone number.</translation>
    </message>
    <message>
        <source>Dites au titre de quelle API.</source>
        <translation>Say under which API.</translation>
    </message>
    <message>
        <source>Donnez le jour où la demande est arrivée, au plus tard aujourd’hui.</source>
        <translation>Give the day on which the request came, today at the latest.</translation>
    </message>
    <message>
        <source>La prolongation s’annonce après la réception, au plus tard aujourd’hui.</source>
        <translation>The longer time is told after the reception, today at the latest.</translation>
    </message>
    <message>
        <source>Donnez les motifs de la prolongation : la personne les reçoit.</source>
        <translation>Give the reasons of the longer time: the person is told them.</translation>
    </message>
    <message>
        <source>La réponse est donnée après la réception, au plus tard aujourd’hui.</source>
        <translation>The answer is given after the reception, today at the latest.</translation>
    </message>
    <message>
        <source>Donnez les motifs du refus : la personne les reçoit.</source>
        <translation>Give the reasons of the refusal: the person is told them.</translation>
    </message>
    <message>
        <source>La limitation commence après la réception.</source>
        <translation>The restriction begins after the request was received.</translation>
    </message>
    <message>
        <source>Donnez le jour où la personne a été informée, entre la limitation et ce jour.</source>
        <translation>Give the day on which the person was informed, between the restriction and today.</translation>
    </message>
    <message>
        <source>Aucune limitation n’est en vigueur pour cette demande.</source>
        <translation>No restriction is in force for this request.</translation>
    </message>
</context>
<context>
    <name>vigie::RowFaultModel</name>
    <message>
        <source>Ligne</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Colonne</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Motif du refus</source>
        <translation>Why it is refused</translation>
    </message>
</context>
<context>
    <name>vigie::RowFaultText</name>
    <message>
        <source>Un guillemet s’ouvre et ne se referme jamais : la suite du fichier ne peut pas être lue.</source>
        <translation>A quotation mark opens and never closes: the rest of the file cannot be read.</translation>
    </message>
    <message>
        <source>La cellule contient un caractère nul : ce n’est pas du texte.</source>
        <translation>The cell holds a null character: it is not text.</translation>
    </message>
    <message>
        <source>La ligne a plus de cellules que l’en-tête (%1) : un séparateur n’est sans doute pas protégé par des guillemets.</source>
        <translation>The line has more cells than the header (%1): a separator is probably not within quotation marks.</translation>
    </message>
    <message>
        <source>La cellule est une formule sans résultat enregistré : collez sa valeur.</source>
        <translation>The cell is a formula without a stored result: paste its value.</translation>
    </message>
    <message>
        <source>La cellule est en erreur (%1) : corrigez la formule ou collez une valeur.</source>
        <translation>The cell is in error (%1): correct the formula or paste a value.</translation>
    </message>
    <message>
        <source>La colonne « %1 », obligatoire, manque.</source>
        <translation>The required column “%1” is missing.</translation>
    </message>
    <message>
        <source>La colonne « %1 » figure deux fois.</source>
        <translation>The column “%1” comes twice.</translation>
    </message>
    <message>
        <source>La valeur, obligatoire, manque.</source>
        <translation>The required value is missing.</translation>
    </message>
    <message>
        <source>Le texte compte %1 caractères ; %2 au plus sont admis.</source>
        <translation>The text has %1 characters; at most %2 are accepted.</translation>
    </message>
    <message>
        <source>« %1 » n’est pas un SIRET : 14 chiffres, clé comprise.</source>
        <translation>“%1” is not a SIRET: 14 digits, with its key.</translation>
    </message>
    <message>
        <source>« %1 » n’est pas une date : écrivez 2026-11-22 ou 22/11/2026.</source>
        <translation>“%1” is not a date: write 2026-11-22 or 22/11/2026.</translation>
    </message>
    <message>
        <source>« %1 » n’est pas une date avec une heure : écrivez 2026-11-22T09:42:00Z ou 22/11/2026 10:42 (heure de Paris).</source>
        <translation>“%1” is not a date with a time: write 2026-11-22T09:42:00Z or 22/11/2026 10:42 (Paris time).</translation>
    </message>
    <message>
        <source>« %1 » n’existe pas à Paris : cette heure est sautée au passage à l’heure d’été.</source>
        <translation>“%1” does not exist in Paris: that hour is skipped when summer time begins.</translation>
    </message>
    <message>
        <source>« %1 » existe deux fois à Paris (passage à l’heure d’hiver) : ajoutez le décalage, +02:00 ou +01:00.</source>
        <translation>“%1” exists twice in Paris (summer time ends): add the offset, +02:00 or +01:00.</translation>
    </message>
    <message>
        <source>« %1 » n’est pas un nombre entier de %2 à %3.</source>
        <translation>“%1” is not a whole number from %2 to %3.</translation>
    </message>
    <message>
        <source>« %1 » n’est ni oui ni non.</source>
        <translation>“%1” is neither yes nor no.</translation>
    </message>
    <message>
        <source>« %1 » n’est pas l’un des mots admis : %2.</source>
        <translation>“%1” is not one of the accepted words: %2.</translation>
    </message>
    <message>
        <source>« %1 » n’est pas un pays connu : écrivez son nom ou son code ISO à deux lettres.</source>
        <translation>“%1” is not a known country: write its name or its two-letter ISO code.</translation>
    </message>
    <message>
        <source>« %1 » n’est pas une API connue : %2.</source>
        <translation>“%1” is not a known API: %2.</translation>
    </message>
    <message>
        <source>« %1 » précède le début (colonne « %2 »).</source>
        <translation>“%1” is before the start (column “%2”).</translation>
    </message>
    <message>
        <source>« %1 » contredit la colonne « %2 » : une seule des deux peut être remplie.</source>
        <translation>“%1” contradicts the column “%2”: only one of the two may be filled.</translation>
    </message>
    <message>
        <source>Cette ligne dit la même chose que la ligne %1 : gardez-en une.</source>
        <translation>This line says the same as line %1: keep one of them.</translation>
    </message>
    <message>
        <source>« %1 » n’est ni dans le fichier ni dans l’espace de travail.</source>
        <translation>“%1” is neither in the file nor in the workspace.</translation>
    </message>
    <message>
        <source>La chaîne tourne en rond : %1.</source>
        <translation>The chain runs in a circle: %1.</translation>
    </message>
    <message>
        <source>Le fichier est vide : il lui faut une ligne d’en-tête, puis une ligne par objet.</source>
        <translation>The file is empty: it needs a header line, then one line per object.</translation>
    </message>
    <message>
        <source>Le classeur est endommagé, chiffré, ou n’est pas un fichier XLSX : enregistrez-le de nouveau au format XLSX ou CSV.</source>
        <translation>The workbook is damaged, encrypted, or not an XLSX file: save it again as XLSX or CSV.</translation>
    </message>
    <message>
        <source>« %1 » est à venir : seul ce que la colonne « %2 » annonce peut l’être.</source>
        <translation>“%1” is yet to come: only what the column “%2” announces may be.</translation>
    </message>
    <message>
        <source>« %1 » est hors de ce qui est plausible : une date entre %2 et %3.</source>
        <translation>“%1” is not plausible: a date between %2 and %3.</translation>
    </message>
    <message>
        <source>Malgré son nom, ce n’est pas un classeur XLSX : enregistrez-le de nouveau au format XLSX ou CSV.</source>
        <translation>Whatever its name says, it is no XLSX workbook: save it again as XLSX or CSV.</translation>
    </message>
    <message>
        <source>Le fichier est trop gros pour être importé : 64 Mio et 200 000 lignes au plus. Partagez-le en plusieurs.</source>
        <translation>The file is too large to be imported: 64 MiB and 200,000 lines at most. Split it into several.</translation>
    </message>
</context>
<context>
    <name>vigie::RuleNature</name>
    <message>
        <source>hypothèse</source>
        <translation>assumption</translation>
    </message>
    <message>
        <source>facultative</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>facultative, inactive</source>
        <translation>optional, inactive</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>clause</translation>
    </message>
    <message>
        <source>loi</source>
        <translation>law</translation>
    </message>
    <message>
        <source>conseil de la console</source>
        <translation>advice of the console</translation>
    </message>
</context>
<context>
    <name>vigie::RulesForm</name>
    <message>
        <source>Règles du profil</source>
        <translation>Rules of the profile</translation>
    </message>
    <message>
        <source>Ajouter une règle</source>
        <translation>Add a rule</translation>
    </message>
    <message>
        <source>Ôter</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Identifiant :</source>
        <translation>Identifier:</translation>
    </message>
    <message>
        <source>Genre :</source>
        <translation>Kind:</translation>
    </message>
    <message>
        <source>clause des CGU</source>
        <translation>clause of the terms</translation>
    </message>
    <message>
        <source>loi</source>
        <translation>law</translation>
    </message>
    <message>
        <source>conseil de la console</source>
        <translation>advice of the console</translation>
    </message>
    <message>
        <source>Origine :</source>
        <translation>Origin:</translation>
    </message>
    <message>
        <source>Article :</source>
        <translation>Article:</translation>
    </message>
    <message>
        <source>Source (loi) :</source>
        <translation>Source (law):</translation>
    </message>
    <message>
        <source>Objet :</source>
        <translation>Subject:</translation>
    </message>
    <message>
        <source>Phrase montrée :</source>
        <translation>Sentence shown:</translation>
    </message>
    <message>
        <source>Passage du texte :</source>
        <translation>Passage of the text:</translation>
    </message>
    <message>
        <source>Paramètres :</source>
        <translation>Parameters:</translation>
    </message>
    <message>
        <source>facultative (entre crochets dans le texte)</source>
        <translation>optional (between brackets in the text)</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>hypothèse : le texte se tait</source>
        <translation>assumption: the text is silent</translation>
    </message>
    <message>
        <source>Pourquoi cette lecture :</source>
        <translation>Why this reading:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nouvelle règle</source>
        <translation>New rule</translation>
    </message>
    <message>
        <source>À compléter.</source>
        <translation>To be completed.</translation>
    </message>
</context>
<context>
    <name>vigie::RulesSettingsDialog</name>
    <message>
        <source>Alsace-Moselle : Vendredi saint et 26 décembre</source>
        <translation>Alsace-Moselle: Good Friday and 26 December</translation>
    </message>
    <message>
        <source>Guadeloupe : 27 mai</source>
        <translation>Guadeloupe: 27 May</translation>
    </message>
    <message>
        <source>Guyane : 10 juin</source>
        <translation>French Guiana: 10 June</translation>
    </message>
    <message>
        <source>Martinique : 22 mai</source>
        <translation>Martinique: 22 May</translation>
    </message>
    <message>
        <source>Mayotte : 27 avril</source>
        <translation>Mayotte: 27 April</translation>
    </message>
    <message>
        <source>La Réunion : 20 décembre</source>
        <translation>Réunion: 20 December</translation>
    </message>
    <message>
        <source>Saint-Barthélemy : 9 octobre</source>
        <translation>Saint-Barthélemy: 9 October</translation>
    </message>
    <message>
        <source>Saint-Martin : 28 mai</source>
        <translation>Saint-Martin: 28 May</translation>
    </message>
    <message>
        <source>Calendrier des règles</source>
        <translation>Calendar of the rules</translation>
    </message>
    <message>
        <source>Jours fériés locaux</source>
        <translation>Local holidays</translation>
    </message>
    <message>
        <source>Les onze jours fériés de l’article L. 3133-1 du Code du travail comptent toujours.</source>
        <translation>The eleven holidays of article L. 3133-1 of the Code du travail always count.</translation>
    </message>
    <message>
        <source>Alerte avant un renouvellement</source>
        <translation>Warning before a renewal</translation>
    </message>
    <message>
        <source>celle des profils (90 jours)</source>
        <translation>that of the profiles (90 days)</translation>
    </message>
    <message>
        <source> jours</source>
        <translation> days</translation>
    </message>
    <message>
        <source>Jours d’alerte</source>
        <translation>Days of warning</translation>
    </message>
    <message>
        <source>Jours avant la date due</source>
        <translation>Days before the due date</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Annonce d’une sous-traitance</source>
        <translation>Notice of a subcontract</translation>
    </message>
    <message>
        <source>Le texte dit « un délai raisonnable », sans chiffre : celui-ci est un réglage de la console, jamais montré comme une clause. La liste des sous-traitants et les échéances le suivent.</source>
        <translation>The text says “a reasonable time”, without a figure: this one is a setting of the console, never shown as a clause. The list of subcontractors and the deadlines follow it.</translation>
    </message>
    <message>
        <source>aucun délai</source>
        <translation>no time</translation>
    </message>
    <message>
        <source>Jours entre l’annonce et le début</source>
        <translation>Days between the notice and the start</translation>
    </message>
</context>
<context>
    <name>vigie::RulesTableModel</name>
    <message>
        <source>Règle</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
</context>
<context>
    <name>vigie::Search</name>
    <message>
        <source>Ouvert</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Clos</source>
        <translation>Closed</translation>
    </message>
</context>
<context>
    <name>vigie::SearchPopover</name>
    <message>
        <source>Partenaires</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Jetons</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Clauses</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Partenaire, SIRET, jeton, n° DataPass, clause, action…</source>
        <translation>Partner, SIRET, token, DataPass no., clause, action…</translation>
    </message>
    <message>
        <source>Recherche</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Résultats</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>aucun résultat</source>
        <translation>no result</translation>
    </message>
    <message>
        <source>résultats : %1</source>
        <translation>results: %1</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
</context>
<context>
    <name>vigie::SecretDialog</name>
    <message>
        <source>Garder pour cette session</source>
        <translation>Keep for this session</translation>
    </message>
    <message>
        <source>Secret de %1</source>
        <translation>Secret of %1</translation>
    </message>
    <message>
        <source>&amp;Secret, qui ira dans le trousseau du système</source>
        <translation>&amp;Secret, to be kept in the system keychain</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>vigie::SendingDialog</name>
    <message>
        <source>Une étape : la suite sera envoyée plus tard</source>
        <translation>A stage: the rest will be sent later</translation>
    </message>
    <message>
        <source>Envoi, règle %1</source>
        <translation>Sending, rule %1</translation>
    </message>
    <message>
        <source>courriel</source>
        <translation>mail</translation>
    </message>
    <message>
        <source>téléservice de l’autorité</source>
        <translation>online service of the authority</translation>
    </message>
    <message>
        <source>lettre recommandée</source>
        <translation>registered letter</translation>
    </message>
    <message>
        <source>téléphone</source>
        <translation>telephone</translation>
    </message>
    <message>
        <source>Référence, accusé de réception…</source>
        <translation>Reference, acknowledgement…</translation>
    </message>
    <message>
        <source>De qui à qui</source>
        <translation>From whom to whom</translation>
    </message>
    <message>
        <source>Envoyé le (Paris)</source>
        <translation>Sent on (Paris)</translation>
    </message>
    <message>
        <source>Par</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>rien n’est encore renseigné</source>
        <translation>nothing is filled in yet</translation>
    </message>
    <message>
        <source>Contenu dit</source>
        <translation>Content told</translation>
    </message>
    <message>
        <source>Enregistrer l’envoi</source>
        <translation>Record the sending</translation>
    </message>
    <message>
        <source>Cette heure n’existe pas, ou existe deux fois, à Paris ce jour-là : donnez-en une voisine.</source>
        <translation>That hour does not exist, or exists twice, in Paris on that day: give one beside it.</translation>
    </message>
    <message>
        <source>L’envoi ne peut être ni à venir, ni avant la connaissance.</source>
        <translation>The sending can be neither to come nor before the awareness.</translation>
    </message>
</context>
<context>
    <name>vigie::ServiceDialog</name>
    <message>
        <source>Garder pour cette session</source>
        <translation>Keep for this session</translation>
    </message>
    <message>
        <source>Essayer</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Modifier le service</source>
        <translation>Change the service</translation>
    </message>
    <message>
        <source>Ajouter un service</source>
        <translation>Add a service</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ce poste n’a pas de trousseau : le secret ne peut pas être gardé d’une session à l’autre. Il peut rester en mémoire jusqu’à la fermeture de Vigie.</source>
        <translation>This computer has no keychain: the secret cannot be kept from one session to the next. It can stay in memory until Vigie closes.</translation>
    </message>
</context>
<context>
    <name>vigie::ServiceFaultText</name>
    <message>
        <source>Donnez un nom au service.</source>
        <translation>Give the service a name.</translation>
    </message>
    <message>
        <source>L’identifiant s’écrit en minuscules, chiffres et tirets, sans espace (41 signes au plus).</source>
        <translation>The identifier is written in lower-case letters, digits and hyphens, without a space (41 characters at most).</translation>
    </message>
    <message>
        <source>L’adresse commence par https:// (ou http:// sur ce poste) et nomme une machine.</source>
        <translation>The address begins with https:// (or http:// on this machine) and names a host.</translation>
    </message>
    <message>
        <source>L’adresse ne porte ni compte ni mot de passe : le secret se donne à part et va dans le trousseau.</source>
        <translation>The address carries neither account nor password: the secret is given apart and goes to the keychain.</translation>
    </message>
    <message>
        <source>En http://, le secret voyagerait en clair vers une autre machine : écrivez https://, ou acceptez expressément de ne pas chiffrer.</source>
        <translation>Over http:// the secret would travel in clear to another machine: write https://, or accept explicitly not to encrypt.</translation>
    </message>
    <message>
        <source>Le fichier de l’autorité privée n’existe pas ou ne peut pas être lu.</source>
        <translation>The private authority&apos;s file does not exist or cannot be read.</translation>
    </message>
    <message>
        <source>Le fichier de l’autorité privée ne contient aucun certificat au format PEM.</source>
        <translation>The private authority&apos;s file holds no certificate in PEM format.</translation>
    </message>
    <message>
        <source>Le fichier du certificat client n’existe pas ou ne peut pas être lu.</source>
        <translation>The client certificate&apos;s file does not exist or cannot be read.</translation>
    </message>
    <message>
        <source>Le mandataire s’écrit http://machine:port ou socks5://machine:port.</source>
        <translation>The proxy is written http://host:port or socks5://host:port.</translation>
    </message>
    <message>
        <source>Le mot de passe du mandataire ne s’écrit pas dans son adresse : il se donne à part et va dans le trousseau.</source>
        <translation>The proxy&apos;s password is not written in its address: it is given apart and goes to the keychain.</translation>
    </message>
</context>
<context>
    <name>vigie::ServiceForm</name>
    <message>
        <source>Lecture seule : la console n’agit jamais sur ce service</source>
        <translation>Read only: the console never acts on this service</translation>
    </message>
    <message>
        <source>Autorité privée (PEM)</source>
        <translation>Private authority (PEM)</translation>
    </message>
    <message>
        <source>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</source>
        <translation>Certificates (*.pem *.crt *.cer);;All files (*)</translation>
    </message>
    <message>
        <source>Certificat client</source>
        <translation>Client certificate</translation>
    </message>
    <message>
        <source>Certificats (*.pem *.p12 *.pfx);;Tous les fichiers (*)</source>
        <translation>Certificates (*.pem *.p12 *.pfx);;All files (*)</translation>
    </message>
    <message>
        <source>Options du produit</source>
        <translation>Options of the product</translation>
    </message>
    <message>
        <source>Produit</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Environnement</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Bac à sable</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>APIM DGFiP, production</source>
        <translation>DGFiP APIM, production</translation>
    </message>
    <message>
        <source>détectée</source>
        <translation>detected</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Identifiant</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>va dans le trousseau du système</source>
        <translation>goes to the system keychain</translation>
    </message>
    <message>
        <source>inchangé</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>Identifiant client</source>
        <translation>Client identifier</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>API servies</source>
        <translation>APIs served</translation>
    </message>
    <message>
        <source>inchangée</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>Autorité privée</source>
        <translation>Private authority</translation>
    </message>
    <message>
        <source>Sa phrase secrète</source>
        <translation>Its passphrase</translation>
    </message>
    <message>
        <source>Mandataire</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Accepter de ne pas chiffrer : le secret passera en clair</source>
        <translation>Accept not to encrypt: the secret will travel in clear</translation>
    </message>
    <message>
        <source>celui du système, ou http://compte@machine:port</source>
        <translation>the system&apos;s, or http://account@host:port</translation>
    </message>
    <message>
        <source>Son mot de passe</source>
        <translation>Its password</translation>
    </message>
    <message>
        <source>Donnez le secret du service : sans lui, la console ne peut rien y lire.</source>
        <translation>Give the service&apos;s secret: without it the console can read nothing there.</translation>
    </message>
</context>
<context>
    <name>vigie::ServiceOptions</name>
    <message>
        <source>PRODUIT</source>
        <translation>PRODUCT</translation>
    </message>
    <message>
        <source>le logiciel du service : %1</source>
        <translation>the software of the service: %1</translation>
    </message>
    <message>
        <source>NOM</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>son nom, pour les personnes</source>
        <translation>its name, for people</translation>
    </message>
    <message>
        <source>son adresse</source>
        <translation>its address</translation>
    </message>
    <message>
        <source>bac à sable ou production</source>
        <translation>sandbox or production</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>une API qu’il sert (par défaut : ce que disent ses données)</source>
        <translation>an API that it serves (by default: what its data say)</translation>
    </message>
    <message>
        <source>l’identifiant du compte de la console</source>
        <translation>the identifier of the console’s account</translation>
    </message>
    <message>
        <source>FICHIER</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>autorité privée (PEM)</source>
        <translation>private authority (PEM)</translation>
    </message>
    <message>
        <source>certificat client (PEM ou PKCS#12)</source>
        <translation>client certificate (PEM or PKCS#12)</translation>
    </message>
    <message>
        <source>mandataire (par défaut : celui du système)</source>
        <translation>proxy (by default: the system’s)</translation>
    </message>
    <message>
        <source>ne jamais rien y modifier</source>
        <translation>never change anything on it</translation>
    </message>
    <message>
        <source>CLÉ=VALEUR</source>
        <translation>KEY=VALUE</translation>
    </message>
    <message>
        <source>réglage propre au produit</source>
        <translation>setting of that product</translation>
    </message>
    <message>
        <source>%1 n’a pas de réglage « %2 ». Vouliez-vous dire « %3 » ?</source>
        <translation>%1 has no setting “%2”. Did you mean “%3”?</translation>
    </message>
    <message>
        <source>%1 n’a pas de réglage « %2 ».</source>
        <translation>%1 has no setting “%2”.</translation>
    </message>
    <message>
        <source>son identifiant : lettres minuscules, chiffres et tirets</source>
        <translation>its identifier: lower-case letters, digits and hyphens</translation>
    </message>
    <message>
        <source>ôter la lecture seule</source>
        <translation>clear read only</translation>
    </message>
    <message>
        <source>« %1 » n’est pas un produit connu.</source>
        <translation>“%1” is not a known product.</translation>
    </message>
    <message>
        <source>%1 demande --client-id.</source>
        <translation>%1 needs --client-id.</translation>
    </message>
    <message>
        <source>admettre une adresse en http:// d’une autre machine : rien n’est chiffré</source>
        <translation>accept an http:// address of another machine: nothing is encrypted</translation>
    </message>
    <message>
        <source>Ici : --allow-http.</source>
        <translation>Here: --allow-http.</translation>
    </message>
    <message>
        <source>Ici : « vigie services set-secret %1 --proxy ».</source>
        <translation>Here: “vigie services set-secret %1 --proxy”.</translation>
    </message>
    <message>
        <source>Le réglage « %1 » ne connaît pas « %2 » : %3.</source>
        <translation>The option “%1” does not know “%2”: %3.</translation>
    </message>
</context>
<context>
    <name>vigie::ServiceOptionsEditor</name>
    <message>
        <source>Essayer les requêtes</source>
        <translation>Try the queries</translation>
    </message>
    <message>
        <source>Ce qui suit vaut pour une API ; un champ vide garde ce qu’il montre en gris.</source>
        <translation>What follows holds for one API; an empty field keeps what it shows in grey.</translation>
    </message>
    <message>
        <source>API des réglages qui suivent</source>
        <translation>API of the options that follow</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>--option %1=… en ligne de commande</source>
        <translation>--option %1=… on the command line</translation>
    </message>
    <message>
        <source>aucune</source>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>vigie::ServiceOutput</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Produit</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Environnement</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Compte</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Autorité</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Certificat client</source>
        <translation>Client certificate</translation>
    </message>
    <message>
        <source>Mandataire</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Lecture seule</source>
        <translation>Read only</translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Tenté le</source>
        <translation>Tried on</translation>
    </message>
    <message>
        <source>Données du</source>
        <translation>Data as of</translation>
    </message>
    <message>
        <source>Erreur</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Réussi</source>
        <translation>Succeeded</translation>
    </message>
    <message>
        <source>Étapes</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Étape</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Constat</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Manque</source>
        <translation>Missing</translation>
    </message>
</context>
<context>
    <name>vigie::ServicePane</name>
    <message>
        <source>Lire maintenant</source>
        <translation>Read now</translation>
    </message>
    <message>
        <source>Saisir le secret…</source>
        <translation>Enter the secret…</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Ce qui s’est passé</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Ce qui est gardé</source>
        <translation>What was kept</translation>
    </message>
    <message>
        <source>Que faire</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Détail technique</source>
        <translation>Technical detail</translation>
    </message>
    <message>
        <source>Journal technique, sans secret</source>
        <translation>Technical log, without secrets</translation>
    </message>
    <message>
        <source>Les demandes envoyées à ce service depuis l’ouverture s’inscrivent ici.</source>
        <translation>The requests sent to this service since the console was opened are written here.</translation>
    </message>
    <message>
        <source>Aucun service choisi</source>
        <translation>No service chosen</translation>
    </message>
    <message>
        <source>Choisissez un service à gauche, ou ajoutez-en un.</source>
        <translation>Choose a service on the left, or add one.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>aucun</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Journal technique, sans secret (%1)</source>
        <translation>Technical log, without secrets (%1)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>vigie::ServiceTexts</name>
    <message>
        <source>révoquer un jeton</source>
        <translation>revoke a token</translation>
    </message>
    <message>
        <source>révoquer un jeton divulgué</source>
        <translation>revoke a leaked token</translation>
    </message>
    <message>
        <source>désactiver</source>
        <translation>disable</translation>
    </message>
    <message>
        <source>réactiver</source>
        <translation>re-enable</translation>
    </message>
    <message>
        <source>renouveler un secret</source>
        <translation>renew a secret</translation>
    </message>
    <message>
        <source>fermer les sessions</source>
        <translation>close the sessions</translation>
    </message>
    <message>
        <source>bloquer une souscription</source>
        <translation>block a subscription</translation>
    </message>
    <message>
        <source>bloquer la production seule</source>
        <translation>block production only</translation>
    </message>
    <message>
        <source>débloquer</source>
        <translation>unblock</translation>
    </message>
    <message>
        <source>suspendre une application</source>
        <translation>suspend an application</translation>
    </message>
    <message>
        <source>demandes, habilitations, contacts, homologations</source>
        <translation>requests, authorisations, contacts, homologations</translation>
    </message>
    <message>
        <source>applications, souscriptions</source>
        <translation>applications, subscriptions</translation>
    </message>
    <message>
        <source>jetons</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>rien</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Lit : %1. Agit : %2.</source>
        <translation>Reads: %1. Acts: %2.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Jamais lu</source>
        <translation>Never read</translation>
    </message>
    <message>
        <source>Lecture seule</source>
        <translation>Read only</translation>
    </message>
    <message>
        <source>À jour</source>
        <translation>Up to date</translation>
    </message>
    <message>
        <source>Lu en partie</source>
        <translation>Partly read</translation>
    </message>
    <message>
        <source>Secret à saisir</source>
        <translation>Secret to be entered</translation>
    </message>
    <message>
        <source>Trousseau verrouillé</source>
        <translation>Keychain locked</translation>
    </message>
    <message>
        <source>Accès refusé</source>
        <translation>Access refused</translation>
    </message>
    <message>
        <source>Injoignable</source>
        <translation>Unreachable</translation>
    </message>
    <message>
        <source>Adresse jointe</source>
        <translation>Address reached</translation>
    </message>
    <message>
        <source>Certificat reconnu</source>
        <translation>Certificate recognised</translation>
    </message>
    <message>
        <source>Accès accordé</source>
        <translation>Access granted</translation>
    </message>
    <message>
        <source>Produit et version</source>
        <translation>Product and version</translation>
    </message>
    <message>
        <source>Droits manquants : %1. Demandez-les pour ce compte à l’exploitant du service.</source>
        <translation>Missing rights: %1. Ask the operator of the service for them, for this account.</translation>
    </message>
    <message>
        <source>Lisez le journal technique du service.</source>
        <translation>Read the technical log of the service.</translation>
    </message>
    <message>
        <source>disponibilité et appels</source>
        <translation>availability and calls</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API mesurée(s)</source>
        <translation>
            <numerusform>%Ln API measured</numerusform>
            <numerusform>%Ln APIs measured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln habilitation(s)</source>
        <translation>
            <numerusform>%Ln authorisation</numerusform>
            <numerusform>%Ln authorisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln jeton(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s)</source>
        <translation>
            <numerusform>%Ln application</numerusform>
            <numerusform>%Ln applications</numerusform>
        </translation>
    </message>
    <message>
        <source>rien à lire</source>
        <translation>nothing to read</translation>
    </message>
    <message>
        <source>Accès aux données</source>
        <translation>Access to the data</translation>
    </message>
    <message>
        <source>Aucune mesure récente pour : %1. Essayez les requêtes du service : une sonde arrêtée, ou dont les étiquettes ont changé, ne rend plus rien.</source>
        <translation>No recent measurement for: %1. Try the queries of the service: a probe that has stopped, or whose labels have changed, gives nothing any more.</translation>
    </message>
    <message>
        <source>délégations d’éditeurs</source>
        <translation>delegations to editors</translation>
    </message>
    <message>
        <source>changer un quota</source>
        <translation>change a quota</translation>
    </message>
</context>
<context>
    <name>vigie::ServicesCommand</name>
    <message>
        <source>Secret du service : </source>
        <translation>Secret of the service: </translation>
    </message>
    <message>
        <source>Service %1 ajouté.</source>
        <translation>Service %1 added.</translation>
    </message>
    <message>
        <source>Service %1 modifié.</source>
        <translation>Service %1 changed.</translation>
    </message>
    <message>
        <source>L’entrée standard ne contient pas de secret.</source>
        <translation>The standard input contains no secret.</translation>
    </message>
    <message>
        <source>Secret de %1 enregistré.</source>
        <translation>Secret of %1 saved.</translation>
    </message>
    <message>
        <source>Service %1 retiré ; les révocations et le journal restent.</source>
        <translation>Service %1 removed; the revocations and the journal stay.</translation>
    </message>
    <message>
        <source>essayer la connexion, étape par étape</source>
        <translation>test the connection, step by step</translation>
    </message>
    <message>
        <source>enregistrer son secret, lu sur l’entrée standard</source>
        <translation>save its secret, read on the standard input</translation>
    </message>
    <message>
        <source>la phrase secrète du certificat client, plutôt que le secret</source>
        <translation>the passphrase of the client certificate, rather than the secret</translation>
    </message>
    <message>
        <source>changer ses réglages</source>
        <translation>change its settings</translation>
    </message>
    <message>
        <source>les services auxquels la console est reliée</source>
        <translation>the services that the console is connected to</translation>
    </message>
    <message>
        <source>les services et l’état de leurs données</source>
        <translation>the services and the state of their data</translation>
    </message>
    <message>
        <source>ajouter un service ; son secret est lu sur l’entrée standard</source>
        <translation>add a service; its secret is read on the standard input</translation>
    </message>
    <message>
        <source>retirer un service et ses données</source>
        <translation>remove a service and its data</translation>
    </message>
    <message>
        <source>Le secret est dans le dossier %1 : changez-le là.</source>
        <translation>The secret is in the folder %1: change it there.</translation>
    </message>
    <message>
        <source>Un secret à la fois : --certificate ou --proxy, pas les deux.</source>
        <translation>One secret at a time: --certificate or --proxy, not both.</translation>
    </message>
    <message>
        <source>le mot de passe du mandataire, plutôt que le secret</source>
        <translation>the proxy&apos;s password rather than the secret</translation>
    </message>
</context>
<context>
    <name>vigie::ServicesPage</name>
    <message>
        <source>Modifier…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Essayer</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Retirer…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Ajouter…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Aucun service n’est connecté : la console ne lit encore rien.</source>
        <translation>No service is connected: the console reads nothing yet.</translation>
    </message>
    <message>
        <source>Ajouter un service</source>
        <translation>Add a service</translation>
    </message>
    <message>
        <source>Retirer un service</source>
        <translation>Remove a service</translation>
    </message>
    <message>
        <source>Retirer « %1 » ? Ses données lues et son secret quittent ce poste. Le service lui-même n’est pas touché ; le journal et les récépissés restent.</source>
        <translation>Remove “%1”? The data read from it and its secret leave this computer. The service itself is not touched; the journal and the receipts stay.</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>À jour : %1 sur %2</source>
        <translation>Up to date: %1 of %2</translation>
    </message>
</context>
<context>
    <name>vigie::ServicesTableModel</name>
    <message>
        <source>Lecture, %1 sur %2</source>
        <translation>Reading, %1 of %2</translation>
    </message>
    <message>
        <source>Lecture, %1</source>
        <translation>Reading, %1</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Produit</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Environnement</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Lu à</source>
        <translation>Read at</translation>
    </message>
    <message>
        <source>Contenu</source>
        <translation>Content</translation>
    </message>
</context>
<context>
    <name>vigie::SheetPane</name>
    <message>
        <source>Épingler la fiche</source>
        <translation>Pin the sheet</translation>
    </message>
    <message>
        <source>Fiche</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Fermer la fiche</source>
        <translation>Close the sheet</translation>
    </message>
</context>
<context>
    <name>vigie::SlaCharts</name>
    <message>
        <source>état inconnu du %1 au %2, %3</source>
        <translation>state unknown from %1 to %2, %3</translation>
    </message>
    <message>
        <source>programmée</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>non programmée</source>
        <translation>unplanned</translation>
    </message>
    <message>
        <source>%1, depuis le %2, encore ouverte, %3 : %4, dont %5 comptées</source>
        <translation>%1, since %2, still open, %3: %4, of which %5 count</translation>
    </message>
    <message>
        <source>%1, du %2 au %3, %4 : %5, dont %6 comptées</source>
        <translation>%1, from %2 to %3, %4: %5, of which %6 count</translation>
    </message>
</context>
<context>
    <name>vigie::SlaColumns</name>
    <message>
        <source>inconnu</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>programmée</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>non programmée</source>
        <translation>unplanned</translation>
    </message>
    <message>
        <source>%1, dégradée</source>
        <translation>%1, degraded</translation>
    </message>
    <message>
        <source>%1, maintenance déclarée</source>
        <translation>%1, declared maintenance</translation>
    </message>
    <message>
        <source>Période</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Fenêtre</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Indisp.</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Inconnu</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Taux</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>en cours</source>
        <translation>running</translation>
    </message>
    <message>
        <source>Rep.</source>
        <translation>Ref.</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Fin</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Comptée</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Origine</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Commentaire</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>saisie</source>
        <translation>typed</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>sonde</source>
        <translation>probe</translation>
    </message>
    <message>
        <source>%1, vue par la sonde</source>
        <translation>%1, seen by the probe</translation>
    </message>
    <message>
        <source>encore ouverte</source>
        <translation>still open</translation>
    </message>
    <message>
        <source>%1 (sort du taux)</source>
        <translation>%1 (leaves the rate)</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Environnement</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Objectif</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Reste du budget</source>
        <translation>Budget left</translation>
    </message>
    <message>
        <source>À ce rythme</source>
        <translation>At this pace</translation>
    </message>
    <message>
        <source>Rétablissement</source>
        <translation>Recovery</translation>
    </message>
    <message>
        <source>Mesure</source>
        <translation>Measure</translation>
    </message>
</context>
<context>
    <name>vigie::SlaCommand</name>
    <message>
        <source>« %1 » n’est pas une période : 2026-03, 2026-T2 ou 2026.</source>
        <translation>“%1” is not a period: 2026-03, 2026-T2 or 2026.</translation>
    </message>
    <message>
        <source>la disponibilité promise et tenue, comme les conditions la calculent</source>
        <translation>the availability that was promised and kept, computed as the terms say</translation>
    </message>
    <message>
        <source>le taux d’une API sur une période</source>
        <translation>the rate of one API over a period</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>l’API, par son code</source>
        <translation>the API, by its code</translation>
    </message>
    <message>
        <source>bac à sable ou production (par défaut)</source>
        <translation>sandbox or production (the default)</translation>
    </message>
    <message>
        <source>PÉRIODE</source>
        <translation>PERIOD</translation>
    </message>
    <message>
        <source>un mois, un trimestre ou une année : 2026-03, 2026-T2, 2026</source>
        <translation>a month, a quarter or a year: 2026-03, 2026-T2, 2026</translation>
    </message>
</context>
<context>
    <name>vigie::SlaExport</name>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Environnement</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Période</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Fin</source>
        <translation>End</translation>
    </message>
    <message>
        <source>CGU</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Fenêtre</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Règle</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Objectif</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Mesure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Fenêtre (s)</source>
        <translation>Window (s)</translation>
    </message>
    <message>
        <source>Écoulé (s)</source>
        <translation>Elapsed (s)</translation>
    </message>
    <message>
        <source>Indisponible (s)</source>
        <translation>Down (s)</translation>
    </message>
    <message>
        <source>Inconnu (s)</source>
        <translation>Unknown (s)</translation>
    </message>
    <message>
        <source>Taux</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Période jugée</source>
        <translation>Judged period</translation>
    </message>
    <message>
        <source>Tenu</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Budget (s)</source>
        <translation>Budget (s)</translation>
    </message>
    <message>
        <source>Reste (s)</source>
        <translation>Left (s)</translation>
    </message>
    <message>
        <source>Disponibilité</source>
        <translation>Availability</translation>
    </message>
</context>
<context>
    <name>vigie::SlaHead</name>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Environnement</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Comparer à</source>
        <translation>Compare to</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>API et SLA</source>
        <translation>APIs and SLA</translation>
    </message>
    <message>
        <source>Mois</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Trimestre</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Période précédente</source>
        <translation>Previous period</translation>
    </message>
    <message>
        <source>Période suivante</source>
        <translation>Next period</translation>
    </message>
    <message>
        <source>sans comparaison</source>
        <translation>no comparison</translation>
    </message>
    <message>
        <source>comparé à %1</source>
        <translation>compared to %1</translation>
    </message>
    <message>
        <source>%1, en cours</source>
        <translation>%1, running</translation>
    </message>
</context>
<context>
    <name>vigie::SlaMethod</name>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 les jours ouvrés</source>
        <translation>%1 on working days</translation>
    </message>
    <message>
        <source>%1 tous les jours</source>
        <translation>%1 every day</translation>
    </message>
    <message>
        <source>rien n’est connu</source>
        <translation>nothing is known</translation>
    </message>
    <message>
        <source>1 − %1 / %2 = %3</source>
        <translation>1 − %1 / %2 = %3</translation>
    </message>
    <message>
        <source>1 − %1 / (%2 − %3 inconnues) = %4</source>
        <translation>1 − %1 / (%2 − %3 unknown) = %4</translation>
    </message>
    <message>
        <source>Taux = 1 − indisponibilité dans la fenêtre / durée connue de la fenêtre, soit %1. Les interruptions qui se recouvrent sont réunies avant le calcul : aucune seconde ne compte deux fois.</source>
        <translation>Rate = 1 − downtime within the window / known time of the window, that is %1. Outages that overlap are merged first: no second counts twice.</translation>
    </message>
    <message>
        <source>Fenêtre : %1, heure de Paris ; un jour de changement d’heure a 23 ou 25 heures.</source>
        <translation>Window: %1, Paris time; a day on which the clocks change has 23 or 25 hours.</translation>
    </message>
    <message>
        <source> Jour ouvré : du lundi au vendredi, hors les onze fêtes légales de l’art. L. 3133-1 du Code du travail.</source>
        <translation> Working day: Monday to Friday, except the eleven legal holidays of art. L. 3133-1 of the Code du travail.</translation>
    </message>
    <message>
        <source>Les interruptions comptent, programmées ou non.</source>
        <translation>Outages count, planned or not.</translation>
    </message>
    <message>
        <source>Seules les interruptions non programmées comptent.</source>
        <translation>Only unplanned outages count.</translation>
    </message>
    <message>
        <source>Une cause indépendante de la volonté du producteur ne sort pas du taux.</source>
        <translation>A cause beyond the producer’s control does not leave the rate.</translation>
    </message>
    <message>
        <source>De la plage d’ouverture sort au plus une plage de maintenance déclarée par nuit, d’un seul tenant, entre %1 et %2, de %3 au plus.</source>
        <translation>At most one range of declared maintenance a night leaves the opening, in one piece, between %1 and %2, of %3 at most.</translation>
    </message>
    <message>
        <source>Mesure : une sonde ; un échantillon en échec vaut jusqu’au suivant. Un trou de plus de trois pas est inconnu : ni en service, ni en panne, et montré à part, avec sa durée et sa part de la fenêtre.</source>
        <translation>Measure: a probe; a failed sample stands until the next one. A hole of more than three steps is unknown: neither up nor down, and shown apart, with its length and its share of the window.</translation>
    </message>
    <message>
        <source>Mesure : les interruptions enregistrées, sans sonde ; le temps en dehors d’elles est compté en service.</source>
        <translation>Measure: the recorded outages, without a probe; time outside them counts as up.</translation>
    </message>
    <message>
        <source>Les CGU ne fixent pas de taux : le taux mesuré est montré sans objectif.</source>
        <translation>The terms set no rate: the measured rate is shown without a target.</translation>
    </message>
    <message numerus="yes">
        <source>Le taux est arrondi à %Ln décimale(s) de pour cent avant d’être comparé à %1.</source>
        <translation>
            <numerusform>The rate is rounded to %Ln decimal of a percent before it is compared to %1.</numerusform>
            <numerusform>The rate is rounded to %Ln decimals of a percent before it is compared to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le taux est comparé sans arrondi à %1.</source>
        <translation>The rate is compared to %1 without rounding.</translation>
    </message>
    <message>
        <source>%1 pour %2</source>
        <translation>%1 for %2</translation>
    </message>
    <message>
        <source>tenu</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>non tenu</source>
        <translation>not kept</translation>
    </message>
    <message>
        <source>inconnu</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>plages de couverture</source>
        <translation>cover ranges</translation>
    </message>
    <message>
        <source>plage d’ouverture</source>
        <translation>opening range</translation>
    </message>
    <message>
        <source>temps calendaire</source>
        <translation>calendar time</translation>
    </message>
    <message>
        <source>plages de couverture, %1</source>
        <translation>cover ranges, %1</translation>
    </message>
    <message>
        <source>plage d’ouverture, %1</source>
        <translation>opening range, %1</translation>
    </message>
    <message>
        <source>tout le temps, 24 heures sur 24 et 7 jours sur 7</source>
        <translation>all time, 24 hours a day and 7 days a week</translation>
    </message>
    <message>
        <source>sonde</source>
        <translation>probe</translation>
    </message>
    <message>
        <source>interruptions enregistrées</source>
        <translation>recorded outages</translation>
    </message>
    <message>
        <source>non prévu par les CGU</source>
        <translation>not in the terms</translation>
    </message>
    <message>
        <source>CGU du %1</source>
        <translation>terms of %1</translation>
    </message>
    <message>
        <source>CGU sans date</source>
        <translation>undated terms</translation>
    </message>
    <message>
        <source>%1, art. %2</source>
        <translation>%1, art. %2</translation>
    </message>
</context>
<context>
    <name>vigie::SlaOutput</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 h %2 min %3 s</source>
        <translation>%1 h %2 min %3 s</translation>
    </message>
    <message>
        <source>sans objectif</source>
        <translation>no target</translation>
    </message>
    <message>
        <source>inconnu</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>tenu</source>
        <translation>met</translation>
    </message>
    <message>
        <source>manqué</source>
        <translation>missed</translation>
    </message>
    <message>
        <source>au-dessus, à titre indicatif</source>
        <translation>above, for information</translation>
    </message>
    <message>
        <source>en dessous, à titre indicatif</source>
        <translation>below, for information</translation>
    </message>
    <message>
        <source>tenu à ce jour</source>
        <translation>met so far</translation>
    </message>
    <message>
        <source>manqué à ce jour</source>
        <translation>missed so far</translation>
    </message>
    <message>
        <source>plages de couverture</source>
        <translation>cover ranges</translation>
    </message>
    <message>
        <source>plage d’ouverture</source>
        <translation>opening range</translation>
    </message>
    <message>
        <source>tout le temps</source>
        <translation>all time</translation>
    </message>
    <message>
        <source>saisie</source>
        <translation>recorded</translation>
    </message>
    <message>
        <source>fichier</source>
        <translation>file</translation>
    </message>
    <message>
        <source>sonde</source>
        <translation>probe</translation>
    </message>
    <message>
        <source>sonde et interruptions saisies ; ce que la sonde n’a pas vu est inconnu</source>
        <translation>probe and recorded outages; what the probe did not see is unknown</translation>
    </message>
    <message>
        <source>interruptions saisies ; en service le reste du temps</source>
        <translation>recorded outages; up the rest of the time</translation>
    </message>
    <message>
        <source>%1 au plus long, pour %2 heures ouvrées (%3)</source>
        <translation>%1 at the longest, for %2 working hours (%3)</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Environnement</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Période</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Du</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Au</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Calculé au</source>
        <translation>Computed at</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>D’après</source>
        <translation>Based on</translation>
    </message>
    <message>
        <source>Rétablissement</source>
        <translation>Recovery</translation>
    </message>
    <message>
        <source>Taux</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Fenêtre</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Objectif</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Fenêtre écoulée</source>
        <translation>Elapsed window</translation>
    </message>
    <message>
        <source>Indisponible</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Inconnu</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Reste du budget</source>
        <translation>Budget left</translation>
    </message>
    <message>
        <source>Règle</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation>Outages</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Fin</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Compté</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Textes en désaccord</source>
        <translation>Texts in disagreement</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>interrompu</source>
        <translation>down</translation>
    </message>
    <message>
        <source>dégradé</source>
        <translation>degraded</translation>
    </message>
    <message>
        <source>Programmée</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Maintenance déclarée</source>
        <translation>Declared maintenance</translation>
    </message>
    <message>
        <source>Effet</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Référence</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Commentaire</source>
        <translation>Comment</translation>
    </message>
</context>
<context>
    <name>vigie::SlaPage</name>
    <message>
        <source>Toutes les API, sur la période</source>
        <translation>All APIs, over the period</translation>
    </message>
    <message>
        <source>Connecter une source de mesures</source>
        <translation>Connect a source of measures</translation>
    </message>
    <message>
        <source>Rien n’est encore mesuré ni enregistré pour cette API : sans sonde ni interruption, le taux de 100 % ne prouve rien.</source>
        <translation>Nothing is measured or recorded yet for this API: without a probe or an outage, a rate of 100% proves nothing.</translation>
    </message>
    <message>
        <source>Vues de l’API</source>
        <translation>Views of the API</translation>
    </message>
    <message>
        <source>Disponibilité</source>
        <translation>Availability</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation>Outages</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Profil DICP</source>
        <translation>DICP profile</translation>
    </message>
    <message>
        <source>Toutes les API</source>
        <translation>All APIs</translation>
    </message>
    <message>
        <source>Interruptions (%1)</source>
        <translation>Outages (%1)</translation>
    </message>
    <message>
        <source>Graphique</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Chiffres</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Aucun point.</source>
        <translation>No point.</translation>
    </message>
    <message>
        <source>PDF de cette API…</source>
        <translation>PDF of this API…</translation>
    </message>
    <message>
        <source>PDF de toutes les API…</source>
        <translation>PDF of all APIs…</translation>
    </message>
    <message>
        <source>CSV de cette API…</source>
        <translation>CSV of this API…</translation>
    </message>
    <message>
        <source>CSV de toutes les API…</source>
        <translation>CSV of all APIs…</translation>
    </message>
    <message>
        <source>Classeur XLSX de cette API…</source>
        <translation>XLSX workbook of this API…</translation>
    </message>
    <message>
        <source>Classeur XLSX de toutes les API…</source>
        <translation>XLSX workbook of all APIs…</translation>
    </message>
    <message>
        <source>disponibilite-%1</source>
        <translation>availability-%1</translation>
    </message>
    <message>
        <source>disponibilite-%1-%2</source>
        <translation>availability-%1-%2</translation>
    </message>
    <message>
        <source>graphique-%1-%2</source>
        <translation>chart-%1-%2</translation>
    </message>
    <message>
        <source>Interruption enregistrée.</source>
        <translation>Outage recorded.</translation>
    </message>
    <message>
        <source>Interruption modifiée ; l’ancienne version reste dans l’historique.</source>
        <translation>Outage changed; its history keeps the former version.</translation>
    </message>
    <message>
        <source>Interruption retirée ; son historique est gardé.</source>
        <translation>Outage removed; its history is kept.</translation>
    </message>
    <message>
        <source>Importer des interruptions</source>
        <translation>Import outages</translation>
    </message>
    <message>
        <source>Pourquoi « %1 » ?</source>
        <translation>Why “%1”?</translation>
    </message>
    <message>
        <source>Les chiffres du graphique</source>
        <translation>The figures of the chart</translation>
    </message>
</context>
<context>
    <name>vigie::SlaReport</name>
    <message>
        <source>Rapport mensuel de disponibilité</source>
        <translation>Monthly availability report</translation>
    </message>
    <message>
        <source>Rapport trimestriel de disponibilité</source>
        <translation>Quarterly availability report</translation>
    </message>
    <message>
        <source>Bilan annuel de disponibilité</source>
        <translation>Annual availability summary</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Méthode</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>API mesurées, aucune jugée dans cette période</source>
        <translation>APIs measured, none judged in this period</translation>
    </message>
    <message>
        <source>engagements tenus, parmi les API dont la période est jugée</source>
        <translation>commitments kept, among the APIs whose period is judged</translation>
    </message>
    <message>
        <source>API et environnements</source>
        <translation>APIs and environments</translation>
    </message>
    <message>
        <source>Engagements tenus</source>
        <translation>Commitments kept</translation>
    </message>
    <message>
        <source>Engagements manqués</source>
        <translation>Commitments missed</translation>
    </message>
    <message>
        <source>Sans verdict : sans objectif, informatif, en cours ou inconnu</source>
        <translation>Without verdict: no target, informative, running or unknown</translation>
    </message>
    <message>
        <source>Une ligne par API et par environnement</source>
        <translation>One row an API and environment</translation>
    </message>
    <message>
        <source>API, environnement</source>
        <translation>API, environment</translation>
    </message>
    <message>
        <source>Fenêtre</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Indisp.</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Taux</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Objectif</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Reste</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Aucune API.</source>
        <translation>No API.</translation>
    </message>
    <message>
        <source>inconnu</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>Disponibilité des API</source>
        <translation>Availability of the APIs</translation>
    </message>
    <message>
        <source>Disponibilité des API, %1</source>
        <translation>Availability of the APIs, %1</translation>
    </message>
    <message>
        <source>Toutes les API</source>
        <translation>All APIs</translation>
    </message>
    <message>
        <source>%1, pour %2 promis</source>
        <translation>%1, for %2 promised</translation>
    </message>
    <message>
        <source>%1, taux mesuré sans objectif</source>
        <translation>%1, measured rate without target</translation>
    </message>
    <message>
        <source>période en cours, arrêtée au %1</source>
        <translation>running period, as of %1</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation>Clause %1</translation>
    </message>
    <message>
        <source>Fenêtre, %1</source>
        <translation>Window, %1</translation>
    </message>
    <message>
        <source>Indisponibilité comptée, programmée ou non</source>
        <translation>Downtime that counts, planned or not</translation>
    </message>
    <message>
        <source>Indisponibilité comptée, non programmée</source>
        <translation>Downtime that counts, unplanned</translation>
    </message>
    <message>
        <source>Taux sur la %1, sans objectif</source>
        <translation>Rate over the %1, without target</translation>
    </message>
    <message>
        <source>Temps inconnu, jamais compté</source>
        <translation>Unknown time, never counted</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>sans objet : pas de sonde</source>
        <translation>not applicable: no probe</translation>
    </message>
    <message>
        <source>Service dégradé, compté en service</source>
        <translation>Degraded service, counted as up</translation>
    </message>
    <message>
        <source>Indisponibilité permise (%1)</source>
        <translation>Downtime allowed (%1)</translation>
    </message>
    <message>
        <source>Reste du budget</source>
        <translation>Budget left</translation>
    </message>
    <message>
        <source>À ce rythme, reste à la fin</source>
        <translation>At this pace, left at the end</translation>
    </message>
    <message>
        <source>Rétablissement le plus long, pour %1 ouvrées (estimé)</source>
        <translation>Longest recovery, for %1 of working time (estimated)</translation>
    </message>
    <message>
        <source>Rétablissement le plus long, pour %1</source>
        <translation>Longest recovery, for %1</translation>
    </message>
    <message>
        <source>aucun incident</source>
        <translation>no incident</translation>
    </message>
    <message>
        <source>Résultat</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Une ligne par mois, puis la période, puis les périodes précédentes</source>
        <translation>One row a month, then the period, then the periods before</translation>
    </message>
    <message>
        <source>Période</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Inconnu</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Écart</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>Mois après mois</source>
        <translation>Month after month</translation>
    </message>
    <message>
        <source>triangle : sous l’objectif ; point creux : mois en cours</source>
        <translation>triangle: below target; hollow point: running month</translation>
    </message>
    <message>
        <source>Jour par jour</source>
        <translation>Day by day</translation>
    </message>
    <message>
        <source>indisponibilité dans la fenêtre</source>
        <translation>downtime within the window</translation>
    </message>
    <message>
        <source>Budget d’indisponibilité</source>
        <translation>Downtime budget</translation>
    </message>
    <message>
        <source>%1, les lettres renvoient au tableau</source>
        <translation>%1, the letters refer to the table</translation>
    </message>
    <message>
        <source>vue par la sonde</source>
        <translation>seen by the probe</translation>
    </message>
    <message>
        <source>non dite</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>programmée</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>non programmée</source>
        <translation>unplanned</translation>
    </message>
    <message>
        <source>%1, dégradée</source>
        <translation>%1, degraded</translation>
    </message>
    <message>
        <source>encore ouverte</source>
        <translation>still open</translation>
    </message>
    <message>
        <source>maintenance déclarée</source>
        <translation>declared maintenance</translation>
    </message>
    <message>
        <source>sort du taux</source>
        <translation>leaves the rate</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <translation>Outages</translation>
    </message>
    <message>
        <source>Une ligne par interruption ; la lettre est celle des graphiques</source>
        <translation>One row an outage; the letter is the one of the charts</translation>
    </message>
    <message>
        <source>Rep.</source>
        <translation>Ref.</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Fin</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Comptée</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Aucune interruption dans la période.</source>
        <translation>No outage in the period.</translation>
    </message>
    <message>
        <source>Textes en désaccord</source>
        <translation>Texts in disagreement</translation>
    </message>
    <message>
        <source>les deux lectures, avec leurs chiffres de la période</source>
        <translation>both readings, with their figures of the period</translation>
    </message>
    <message>
        <source>Une ligne par lecture</source>
        <translation>One row a reading</translation>
    </message>
    <message>
        <source>Sujet</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Ici</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>Une ligne par règle du calcul</source>
        <translation>One row a rule of the computation</translation>
    </message>
    <message>
        <source>Règle, article</source>
        <translation>Rule, article</translation>
    </message>
    <message>
        <source>Ce qu’elle dit, et notre lecture</source>
        <translation>What it says, and our reading</translation>
    </message>
    <message>
        <source>Hypothèse : %1</source>
        <translation>Assumption: %1</translation>
    </message>
    <message>
        <source>art. %1</source>
        <translation>art. %1</translation>
    </message>
    <message>
        <source>Clauses du calcul</source>
        <translation>Clauses of the computation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln interruption(s), en heure de Paris</source>
        <translation>
            <numerusform>%Ln outage, in Paris time</numerusform>
            <numerusform>%Ln outages, in Paris time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>objectif tenu %1 trimestre(s) sur %Ln</source>
        <translation>
            <numerusform>target met %1 quarter out of %Ln</numerusform>
            <numerusform>target met %1 quarters out of %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>objectif tenu %1 mois sur %Ln</source>
        <translation>
            <numerusform>target met %1 month out of %Ln</numerusform>
            <numerusform>target met %1 months out of %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::SlaVerdict</name>
    <message>
        <source>tenu</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>manqué</source>
        <translation>missed</translation>
    </message>
    <message>
        <source>tenu à ce jour</source>
        <translation>kept so far</translation>
    </message>
    <message>
        <source>sous l’objectif à ce jour</source>
        <translation>below target so far</translation>
    </message>
    <message>
        <source>informatif</source>
        <translation>informative</translation>
    </message>
    <message>
        <source>informatif, sous l’objectif</source>
        <translation>informative, below target</translation>
    </message>
    <message>
        <source>sans objectif</source>
        <translation>no target</translation>
    </message>
    <message>
        <source>inconnu</source>
        <translation>unknown</translation>
    </message>
</context>
<context>
    <name>vigie::SlaWords</name>
    <message>
        <source>%1&#x202f;%</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1&#xa0;%2&#xa0;pt</source>
        <comment>a gap in points of percentage</comment>
        <translation>%1&#xa0;%2&#xa0;pp</translation>
    </message>
    <message>
        <source>%1&#xa0;h&#xa0;%2&#xa0;min&#xa0;%3&#xa0;s</source>
        <translation>%1&#xa0;h&#xa0;%2&#xa0;min&#xa0;%3&#xa0;s</translation>
    </message>
    <message>
        <source>%1&#xa0;h&#xa0;%2&#xa0;min</source>
        <translation>%1&#xa0;h&#xa0;%2&#xa0;min</translation>
    </message>
    <message>
        <source>%1&#xa0;min&#xa0;%2&#xa0;s</source>
        <translation>%1&#xa0;min&#xa0;%2&#xa0;s</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>1er trimestre %1</source>
        <translation>1st quarter %1</translation>
    </message>
    <message>
        <source>%1e trimestre %2</source>
        <translation>quarter %1 of %2</translation>
    </message>
    <message>
        <source>année %1</source>
        <translation>year %1</translation>
    </message>
    <message>
        <source>T%1&#xa0;%2</source>
        <comment>a quarter and its year</comment>
        <translation>Q%1&#xa0;%2</translation>
    </message>
    <message>
        <source>du %1 au %2</source>
        <translation>from %1 to %2</translation>
    </message>
</context>
<context>
    <name>vigie::SnoozeDialog</name>
    <message>
        <source>Reporter</source>
        <translation>Snooze</translation>
    </message>
    <message>
        <source>Reporter l’affichage</source>
        <translation>Snooze</translation>
    </message>
    <message>
        <source>Réapparaît le</source>
        <translation>Shows again on</translation>
    </message>
    <message>
        <source>Pourquoi ce report</source>
        <translation>Why it is snoozed</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>L’échéance ne change pas : seul l’affichage attend. Le report est inscrit au journal, sans son motif.</source>
        <translation>The deadline does not change: only its display waits. The snooze is entered in the journal, without its reason.</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>vigie::StartWindow</name>
    <message>
        <source>Tous : seulement si vous en avez le droit</source>
        <translation>All: only if you are entitled to it</translation>
    </message>
    <message>
        <source>Premier démarrage</source>
        <translation>First start</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Ouvrir la démonstration</source>
        <translation>Open the demonstration</translation>
    </message>
    <message>
        <source>Bienvenue dans Vigie</source>
        <translation>Welcome to Vigie</translation>
    </message>
    <message>
        <source>La console lit vos plateformes, calcule les échéances des CGU, et agit quand vous le décidez. Pour quel producteur est cet espace de travail ?</source>
        <translation>The console reads your platforms, computes the deadlines of the terms of use, and acts when you decide. For which producer is this workspace?</translation>
    </message>
    <message>
        <source>Créer l’espace de travail</source>
        <translation>Create the workspace</translation>
    </message>
    <message>
        <source>Ouverture de la démonstration…</source>
        <translation>Opening the demonstration…</translation>
    </message>
    <message>
        <source>Des services fictifs démarrent sur ce poste. Rien n’en sort.</source>
        <translation>Fictitious services are starting on this computer. Nothing leaves it.</translation>
    </message>
    <message>
        <source>Il sera écrit dans %1</source>
        <translation>It will be written to %1</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, art. %2 (%3)</source>
        <translation>%1, art. %2 (%3)</translation>
    </message>
    <message>
        <source>Pourquoi un seul ? %1 Ainsi le veulent les CGU : %2. Les données d’un producteur ne se mêlent donc pas à celles d’un autre.</source>
        <translation>Why only one? %1 So the terms want it: %2. The data of one producer are therefore not mixed with another’s.</translation>
    </message>
</context>
<context>
    <name>vigie::States</name>
    <message>
        <source>Envoi prévu</source>
        <translation>Sending planned</translation>
    </message>
    <message>
        <source>Prod</source>
        <translation>Prod</translation>
    </message>
    <message>
        <source>BàS</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>OAuth</source>
        <translation>OAuth</translation>
    </message>
    <message>
        <source>Clé API</source>
        <translation>API key</translation>
    </message>
    <message>
        <source>Révoquer</source>
        <translation>Revoke</translation>
    </message>
    <message>
        <source>Révoquer le jeton émis</source>
        <translation>Revoke the issued token</translation>
    </message>
    <message>
        <source>Désactiver</source>
        <translation>Disable</translation>
    </message>
    <message>
        <source>Réactiver</source>
        <translation>Re-enable</translation>
    </message>
    <message>
        <source>Changer le secret</source>
        <translation>Change the secret</translation>
    </message>
    <message>
        <source>Fermer les sessions</source>
        <translation>Close the sessions</translation>
    </message>
    <message>
        <source>Bloquer la souscription</source>
        <translation>Block the subscription</translation>
    </message>
    <message>
        <source>Bloquer en production</source>
        <translation>Block in production</translation>
    </message>
    <message>
        <source>Débloquer la souscription</source>
        <translation>Unblock the subscription</translation>
    </message>
    <message>
        <source>Suspendre l’application</source>
        <translation>Suspend the application</translation>
    </message>
    <message>
        <source>cache de la plateforme</source>
        <translation>cache of the platform</translation>
    </message>
    <message>
        <source>durée de vie des jetons émis</source>
        <translation>lifetime of the issued tokens</translation>
    </message>
    <message>
        <source>propagation sur la plateforme</source>
        <translation>propagation on the platform</translation>
    </message>
    <message>
        <source>validation sur la plateforme</source>
        <translation>approval on the platform</translation>
    </message>
    <message>
        <source>appel refusé</source>
        <translation>call refused</translation>
    </message>
    <message>
        <source>introspection : inactif</source>
        <translation>introspection: inactive</translation>
    </message>
    <message>
        <source>absent de la liste, délai écoulé</source>
        <translation>missing from the list, delay over</translation>
    </message>
    <message>
        <source>rétabli dans la liste, délai écoulé</source>
        <translation>restored in the list, delay over</translation>
    </message>
    <message>
        <source>secret plus récent, délai écoulé</source>
        <translation>newer secret, delay over</translation>
    </message>
    <message>
        <source>Changer le quota</source>
        <translation>Change the quota</translation>
    </message>
    <message>
        <source>valeur relue, délai écoulé</source>
        <translation>value read back, delay over</translation>
    </message>
</context>
<context>
    <name>vigie::StatusLine</name>
    <message>
        <source>Actions en cours : %1</source>
        <translation>Actions under way: %1</translation>
    </message>
    <message>
        <source>Données du %1</source>
        <translation>Data of %1</translation>
    </message>
    <message>
        <source>Aucune donnée lue</source>
        <translation>No data read</translation>
    </message>
    <message>
        <source>Démonstration — données fictives</source>
        <translation>Demonstration — fictitious data</translation>
    </message>
</context>
<context>
    <name>vigie::StepsPane</name>
    <message>
        <source>Déroulé</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Fait</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Fait, avec une note…</source>
        <translation>Done, with a note…</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Sans objet…</source>
        <translation>Not applicable…</translation>
    </message>
    <message>
        <source>À faire</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Pourquoi cette étape est sans objet :</source>
        <translation>Why this step does not apply:</translation>
    </message>
    <message>
        <source>Ce qui a été fait :</source>
        <translation>What was done:</translation>
    </message>
</context>
<context>
    <name>vigie::SubcontractorColumns</name>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Autorisation manquante</source>
        <translation>Authorisation missing</translation>
    </message>
    <message>
        <source>Jeton interdit</source>
        <translation>Token forbidden</translation>
    </message>
    <message>
        <source>Lieu sans garantie</source>
        <translation>Place without safeguards</translation>
    </message>
    <message>
        <source>Non annoncé</source>
        <translation>No notice</translation>
    </message>
    <message>
        <source>Annoncé tard</source>
        <translation>Late notice</translation>
    </message>
    <message>
        <source>Preuve attendue</source>
        <translation>Proof awaited</translation>
    </message>
    <message>
        <source>Détecté, non déclaré</source>
        <translation>Detected, not declared</translation>
    </message>
    <message>
        <source>À compléter</source>
        <translation>To complete</translation>
    </message>
    <message>
        <source>À venir</source>
        <translation>Upcoming</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Terminé</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Un jeton lui a été remis alors que les conditions l’interdisent (%1) : révoquez-le ou corrigez la déclaration.</source>
        <translation>A token was handed over to it although the terms forbid it (%1): revoke it or correct the declaration.</translation>
    </message>
    <message>
        <source>Les données sortent de l’Espace économique européen et des pays adéquats sans garantie connue (%1) : faites suspendre le transfert ou saisissez la garantie.</source>
        <translation>The data leave the European Economic Area and the adequate countries without known safeguards (%1): have the transfer suspended or enter the safeguards.</translation>
    </message>
    <message>
        <source>Il a commencé sans autorisation écrite préalable connue (%1).</source>
        <translation>It started without a known prior written authorisation (%1).</translation>
    </message>
    <message>
        <source>Il a commencé sans annonce écrite connue (%1) : demandez-la au partenaire.</source>
        <translation>It started without a known written notice (%1): ask the partner for it.</translation>
    </message>
    <message numerus="yes">
        <source>Annoncé moins de %Ln jour(s) avant le début. Le texte (%1) dit « délai raisonnable » sans chiffre : ce nombre est un réglage de Vigie.</source>
        <translation>
            <numerusform>Notice came less than %Ln day before the start. The text (%1) says “reasonable time” without a figure: this number is a setting of Vigie.</numerusform>
            <numerusform>Notice came less than %Ln days before the start. The text (%1) says “reasonable time” without a figure: this number is a setting of Vigie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Terminé, sans preuve écrite de destruction ou de renvoi (%1).</source>
        <translation>Over, without a written proof of destruction or return (%1).</translation>
    </message>
    <message>
        <source>Il manque : %1.</source>
        <translation>Missing: %1.</translation>
    </message>
    <message>
        <source>Sous-traitant</source>
        <translation>Subcontractor</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Fin</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Partenaire</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Annoncé le</source>
        <translation>Notice on</translation>
    </message>
    <message>
        <source>Pays des données</source>
        <translation>Country of the data</translation>
    </message>
    <message>
        <source>Jetons</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Toutes les personnes publiques</source>
        <translation>All public bodies</translation>
    </message>
    <message>
        <source>Tous</source>
        <translation>All</translation>
    </message>
    <message>
        <source>À traiter</source>
        <translation>To handle</translation>
    </message>
    <message>
        <source>Terminés</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>DataPass le nomme comme prestataire (demande %1) ; aucune déclaration ne le mentionne.</source>
        <translation>DataPass names it as a service provider (request %1); no declaration mentions it.</translation>
    </message>
    <message>
        <source>Une délégation d’éditeur active le montre (demande %1) ; aucune déclaration ne le mentionne.</source>
        <translation>An active delegation to an editor shows it (request %1); no declaration mentions it.</translation>
    </message>
    <message>
        <source>%1 Le SIRET de la délégation n’est celui d’aucun partenaire connu : vérifiez-le dans DataPass avant de déclarer.</source>
        <translation>%1 The SIRET of the delegation is no known partner’s: check it in DataPass before declaring.</translation>
    </message>
    <message>
        <source>Éditeur de logiciel</source>
        <translation>Software vendor</translation>
    </message>
</context>
<context>
    <name>vigie::SubcontractorDialog</name>
    <message>
        <source>Déclarer un sous-traitant</source>
        <translation>Declare a subcontractor</translation>
    </message>
    <message>
        <source>Modifier la déclaration</source>
        <translation>Change the declaration</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>La chaîne tournerait en rond : choisissez un autre « sous-traitant de ».</source>
        <translation>The chain would run in a circle: choose another “subcontractor of”.</translation>
    </message>
</context>
<context>
    <name>vigie::SubcontractorExport</name>
    <message>
        <source>Numéro</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>SIRET du partenaire</source>
        <translation>Partner’s SIRET</translation>
    </message>
    <message>
        <source>Partenaire</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Sous-traitant</source>
        <translation>Subcontractor</translation>
    </message>
    <message>
        <source>SIRET du sous-traitant</source>
        <translation>Subcontractor’s SIRET</translation>
    </message>
    <message>
        <source>Identifiant étranger</source>
        <translation>Foreign identifier</translation>
    </message>
    <message>
        <source>De qui</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Sous-traitant de</source>
        <translation>Subcontractor of</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Activités</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Pays des données</source>
        <translation>Country of the data</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Annoncé le</source>
        <translation>Notice on</translation>
    </message>
    <message>
        <source>Autorisation</source>
        <translation>Authorisation</translation>
    </message>
    <message>
        <source>Autorisé le</source>
        <translation>Authorised on</translation>
    </message>
    <message>
        <source>Document d’autorisation</source>
        <translation>Authorisation document</translation>
    </message>
    <message>
        <source>Clauses répercutées</source>
        <translation>Clauses flow down</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Délégué à la protection des données</source>
        <translation>Data protection officer</translation>
    </message>
    <message>
        <source>Transferts hors de l’EEE</source>
        <translation>Transfers outside the EEA</translation>
    </message>
    <message>
        <source>Garanties</source>
        <translation>Safeguards</translation>
    </message>
    <message>
        <source>Nuage sous le droit d’un pays tiers</source>
        <translation>Cloud under a third country’s law</translation>
    </message>
    <message>
        <source>Mesures pour le nuage</source>
        <translation>Measures for the cloud</translation>
    </message>
    <message>
        <source>Fin</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Choix de la personne publique</source>
        <translation>Choice of the public body</translation>
    </message>
    <message>
        <source>Choix du</source>
        <translation>Chosen on</translation>
    </message>
    <message>
        <source>Preuve de destruction du</source>
        <translation>Proof of destruction of</translation>
    </message>
    <message>
        <source>Référence</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Commentaire</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Jetons remis</source>
        <translation>Tokens handed over</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Sous-traitants</source>
        <translation>Subcontractors</translation>
    </message>
    <message>
        <source>Contient des contacts : à ne transmettre qu’aux agents habilités.</source>
        <translation>Holds contacts: to be passed on to authorised agents only.</translation>
    </message>
</context>
<context>
    <name>vigie::SubcontractorForm</name>
    <message>
        <source>Inconnu</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>No</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>De qui</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Du partenaire</source>
        <translation>Of the partner</translation>
    </message>
    <message>
        <source>Du producteur, lui-même sous-traitant</source>
        <translation>Of the producer, itself a processor</translation>
    </message>
    <message>
        <source>Sous-traitant de</source>
        <translation>Subcontractor of</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Identifiant étranger</source>
        <translation>Foreign identifier</translation>
    </message>
    <message>
        <source>Activités</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Référence</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Annoncé le</source>
        <translation>Notice on</translation>
    </message>
    <message>
        <source>Autorisation</source>
        <translation>Authorisation</translation>
    </message>
    <message>
        <source>Inconnue</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Spécifique</source>
        <translation>Specific</translation>
    </message>
    <message>
        <source>Générale</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Autorisé le</source>
        <translation>Authorised on</translation>
    </message>
    <message>
        <source>Document d’autorisation</source>
        <translation>Authorisation document</translation>
    </message>
    <message>
        <source>Clauses répercutées</source>
        <translation>Clauses flow down</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Délégué à la protection des données</source>
        <translation>Data protection officer</translation>
    </message>
    <message>
        <source>Pays des données</source>
        <translation>Country of the data</translation>
    </message>
    <message>
        <source>Transferts hors de l’EEE</source>
        <translation>Transfers outside the EEA</translation>
    </message>
    <message>
        <source>Garanties</source>
        <translation>Safeguards</translation>
    </message>
    <message>
        <source>Nuage sous le droit d’un pays tiers</source>
        <translation>Cloud under a third country’s law</translation>
    </message>
    <message>
        <source>Mesures pour le nuage</source>
        <translation>Measures for the cloud</translation>
    </message>
    <message>
        <source>Fin</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Choix de la personne publique</source>
        <translation>Choice of the public body</translation>
    </message>
    <message>
        <source>Détruire</source>
        <translation>Destroy</translation>
    </message>
    <message>
        <source>Renvoyer, puis détruire les copies</source>
        <translation>Return, then destroy the copies</translation>
    </message>
    <message>
        <source>Choix du</source>
        <translation>Chosen on</translation>
    </message>
    <message>
        <source>Preuve de destruction du</source>
        <translation>Proof of destruction of</translation>
    </message>
    <message>
        <source>Commentaire</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Qui, pour qui</source>
        <translation>Who, for whom</translation>
    </message>
    <message>
        <source>Partenaire</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Annonce et autorisation</source>
        <translation>Notice and authorisation</translation>
    </message>
    <message>
        <source>Document (DC4…)</source>
        <translation>Document (DC4…)</translation>
    </message>
    <message>
        <source>Données</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>DPD</source>
        <translation>DPO</translation>
    </message>
    <message>
        <source>Transferts hors EEE</source>
        <translation>Transfers outside EEA</translation>
    </message>
    <message>
        <source>Nuage d’un pays tiers</source>
        <translation>Third-country cloud</translation>
    </message>
    <message>
        <source>Jetons remis</source>
        <translation>Tokens handed over</translation>
    </message>
    <message>
        <source>Preuve écrite du</source>
        <translation>Written proof of</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Personne : sous-traitant direct</source>
        <translation>Nobody: direct subcontractor</translation>
    </message>
    <message>
        <source>Choisissez un partenaire dans la liste proposée.</source>
        <translation>Choose a partner in the list that is proposed.</translation>
    </message>
    <message>
        <source>« %1 » n’est pas un partenaire connu : choisissez-le dans la liste, ou videz le champ pour toutes les personnes publiques.</source>
        <translation>“%1” is not a known partner: choose one in the list, or empty the field for all public bodies.</translation>
    </message>
    <message>
        <source>Donnez le nom du sous-traitant.</source>
        <translation>Give the subcontractor’s name.</translation>
    </message>
    <message>
        <source>« %1 » n’est pas un SIRET : 14 chiffres, clé comprise.</source>
        <translation>“%1” is not a SIRET: 14 digits, with its key.</translation>
    </message>
    <message>
        <source>Un SIRET ou un identifiant étranger, pas les deux.</source>
        <translation>A SIRET or a foreign identifier, not both.</translation>
    </message>
    <message>
        <source>« %1 » n’est pas une date : écrivez 22/11/2026.</source>
        <translation>“%1” is not a date: write 22/11/2026.</translation>
    </message>
    <message>
        <source>La fin précède le début.</source>
        <translation>The end is before the start.</translation>
    </message>
</context>
<context>
    <name>vigie::SubcontractorSheet</name>
    <message>
        <source>Oui</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Spécifique</source>
        <translation>Specific</translation>
    </message>
    <message>
        <source>Générale</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Détruire</source>
        <translation>Destroy</translation>
    </message>
    <message>
        <source>Renvoyer, puis détruire</source>
        <translation>Return, then destroy</translation>
    </message>
    <message>
        <source>En dépendent</source>
        <translation>Depend on it</translation>
    </message>
    <message numerus="yes">
        <source>%Ln déclaration(s)</source>
        <translation>
            <numerusform>%Ln declaration</numerusform>
            <numerusform>%Ln declarations</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucun jeton remis n’est connu.</source>
        <translation>No token handed over is known.</translation>
    </message>
    <message>
        <source>Annonce et autorisation</source>
        <translation>Notice and authorisation</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Annoncé le</source>
        <translation>Notice on</translation>
    </message>
    <message>
        <source>Autorisation</source>
        <translation>Authorisation</translation>
    </message>
    <message>
        <source>Autorisé le</source>
        <translation>Authorised on</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Clauses répercutées</source>
        <translation>Clauses flow down</translation>
    </message>
    <message>
        <source>Données</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>DPD</source>
        <translation>DPO</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Transferts</source>
        <translation>Transfers</translation>
    </message>
    <message>
        <source>Garanties</source>
        <translation>Safeguards</translation>
    </message>
    <message>
        <source>Nuage d’un pays tiers</source>
        <translation>Third-country cloud</translation>
    </message>
    <message>
        <source>Mesures</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Fin</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Choix</source>
        <translation>Choice</translation>
    </message>
    <message>
        <source>Choix du</source>
        <translation>Chosen on</translation>
    </message>
    <message>
        <source>Preuve du</source>
        <translation>Proof of</translation>
    </message>
    <message>
        <source>À traiter</source>
        <translation>To handle</translation>
    </message>
    <message>
        <source>Identité</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Identifiant étranger</source>
        <translation>Foreign identifier</translation>
    </message>
    <message>
        <source>Activités</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>%1, direct</source>
        <translation>%1, direct</translation>
    </message>
    <message>
        <source>%1, de %2</source>
        <translation>%1, of %2</translation>
    </message>
    <message>
        <source>Référence</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Commentaire</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
</context>
<context>
    <name>vigie::SubcontractorsCommand</name>
    <message>
        <source>les sous-traitants des partenaires</source>
        <translation>the partners’ subcontractors</translation>
    </message>
    <message>
        <source>ceux qui sont déclarés, et ceux que DataPass montre</source>
        <translation>those that are declared, and those that DataPass shows</translation>
    </message>
</context>
<context>
    <name>vigie::SubcontractorsPage</name>
    <message>
        <source>Sous-traitants</source>
        <translation>Subcontractors</translation>
    </message>
    <message>
        <source>Déclarer un sous-traitant</source>
        <translation>Declare a subcontractor</translation>
    </message>
    <message>
        <source>Importer…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Déclarer…</source>
        <translation>Declare…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sous-traitant(s)</source>
        <translation>
            <numerusform>%Ln subcontractor</numerusform>
            <numerusform>%Ln subcontractors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln sélectionné(s)</source>
        <translation>
            <numerusform>%1 · %Ln selected</numerusform>
            <numerusform>%1 · %Ln selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Importer des sous-traitants</source>
        <translation>Import subcontractors</translation>
    </message>
    <message>
        <source>Déclarer</source>
        <translation>Declare</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Qui en dépend ?</source>
        <translation>Who depends on it?</translation>
    </message>
    <message>
        <source>Ne montrer que ses déclarations, chez tous les partenaires</source>
        <translation>Show only its declarations, at all partners</translation>
    </message>
    <message>
        <source>Tout révoquer</source>
        <translation>Revoke all</translation>
    </message>
    <message>
        <source>Aucun jeton remis n’est connu.</source>
        <translation>No token handed over is known.</translation>
    </message>
    <message>
        <source>Aucun des jetons remis ne peut être révoqué maintenant.</source>
        <translation>None of the tokens handed over can be revoked now.</translation>
    </message>
    <message>
        <source>Jetons remis au sous-traitant %1</source>
        <translation>Tokens handed over to the subcontractor %1</translation>
    </message>
    <message>
        <source>sous-traitants-%1</source>
        <translation>subcontractors-%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln déclaration(s) de la même entreprise</source>
        <translation>
            <numerusform>%Ln declaration of the same company</numerusform>
            <numerusform>%Ln declarations of the same company</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Aucun sous-traitant n’est déclaré, et aucun service n’en montre.</source>
        <translation>No subcontractor is declared, and no service shows any.</translation>
    </message>
    <message>
        <source>Partenaire inconnu : synchronisez DataPass, puis déclarez.</source>
        <translation>Unknown partner: synchronise DataPass, then declare.</translation>
    </message>
</context>
<context>
    <name>vigie::SubcontractorsReport</name>
    <message>
        <source>jeton interdit</source>
        <translation>token forbidden</translation>
    </message>
    <message>
        <source>lieu sans garantie</source>
        <translation>place without safeguards</translation>
    </message>
    <message>
        <source>autorisation manquante</source>
        <translation>authorisation missing</translation>
    </message>
    <message>
        <source>non annoncé</source>
        <translation>no notice</translation>
    </message>
    <message>
        <source>annoncé tard</source>
        <translation>late notice</translation>
    </message>
    <message>
        <source>preuve attendue</source>
        <translation>proof awaited</translation>
    </message>
    <message>
        <source>détecté, non déclaré</source>
        <translation>detected, not declared</translation>
    </message>
    <message>
        <source>à compléter</source>
        <translation>to complete</translation>
    </message>
    <message>
        <source>à venir</source>
        <translation>upcoming</translation>
    </message>
    <message>
        <source>en cours</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>terminé</source>
        <translation>over</translation>
    </message>
    <message>
        <source>déclarations de sous-traitance</source>
        <translation>declarations of subcontracting</translation>
    </message>
    <message>
        <source>déclaration de sous-traitance</source>
        <translation>declaration of subcontracting</translation>
    </message>
    <message>
        <source>Sous-traitants différents</source>
        <translation>Different subcontractors</translation>
    </message>
    <message>
        <source>Jeton remis malgré l’interdiction</source>
        <translation>Token handed over although forbidden</translation>
    </message>
    <message>
        <source>Sans autorisation connue</source>
        <translation>Without known authorisation</translation>
    </message>
    <message>
        <source>Non annoncés</source>
        <translation>Without notice</translation>
    </message>
    <message>
        <source>Détectés, non déclarés</source>
        <translation>Detected, not declared</translation>
    </message>
    <message>
        <source>À compléter</source>
        <translation>To complete</translation>
    </message>
    <message>
        <source>inconnu</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>toutes les personnes publiques</source>
        <translation>all public bodies</translation>
    </message>
    <message>
        <source>annoncé : %1</source>
        <translation>notice: %1</translation>
    </message>
    <message>
        <source>Une ligne par déclaration</source>
        <translation>One row per declaration</translation>
    </message>
    <message>
        <source>Sous-traitant</source>
        <translation>Subcontractor</translation>
    </message>
    <message>
        <source>Partenaire, API</source>
        <translation>Partner, API</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Données en</source>
        <translation>Data in</translation>
    </message>
    <message>
        <source>Jetons</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Aucun sous-traitant n’est déclaré ni détecté.</source>
        <translation>No subcontractor is declared or detected.</translation>
    </message>
    <message>
        <source>Rang 1 : sous-traitant direct ; rang 2 : sous-traitant du précédent, et ainsi de suite.</source>
        <translation>Level 1: direct subcontractor; level 2: subcontractor of the one before, and so on.</translation>
    </message>
    <message numerus="yes">
        <source>« Annoncé tard » : moins de %Ln jour(s) avant le début. Les textes disent « délai raisonnable » sans chiffre : ce nombre est un réglage de Vigie, pas une clause.</source>
        <translation>
            <numerusform>“Late notice”: less than %Ln day before the start. The texts say “reasonable time” without a figure: this number is a setting of Vigie, not a clause.</numerusform>
            <numerusform>“Late notice”: less than %Ln days before the start. The texts say “reasonable time” without a figure: this number is a setting of Vigie, not a clause.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sous-traitants</source>
        <translation>Subcontractors</translation>
    </message>
    <message>
        <source>Sous-traitants des partenaires</source>
        <translation>The partners’ subcontractors</translation>
    </message>
    <message>
        <source>Déclarations</source>
        <translation>Declarations</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>How to read it</translation>
    </message>
    <message>
        <source>« Détecté » : DataPass nomme ce prestataire, ou une délégation d’éditeur le montre, et aucune déclaration ne le mentionne. Les autres lignes sont des déclarations saisies ou importées.</source>
        <translation>“Detected”: DataPass names this service provider, or a delegation to an editor shows it, and no declaration mentions it. The other rows are declarations that were typed or imported.</translation>
    </message>
</context>
<context>
    <name>vigie::SuspensionDialog</name>
    <message>
        <source>Proposer une suspension</source>
        <translation>Propose a suspension</translation>
    </message>
    <message>
        <source>Lever la suspension</source>
        <translation>Lift the suspension</translation>
    </message>
    <message numerus="yes">
        <source>Suspendre %Ln application(s)</source>
        <translation>
            <numerusform>Suspend %Ln application</numerusform>
            <numerusform>Suspend %Ln applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rétablir %Ln application(s)</source>
        <translation>
            <numerusform>Restore %Ln application</numerusform>
            <numerusform>Restore %Ln applications</numerusform>
        </translation>
    </message>
    <message>
        <source>Fondement : %1. %2 Rien n’est suspendu sans votre décision.</source>
        <translation>Ground: %1. %2 Nothing is suspended without your decision.</translation>
    </message>
    <message>
        <source>Ces services ne savent pas le faire, ou sont en lecture seule : %1.</source>
        <translation>These services cannot do it, or are read-only: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Motif, écrit sur le récépissé :</source>
        <translation>Reason, written on the receipt:</translation>
    </message>
    <message>
        <source>Tapez le nombre d’applications :</source>
        <translation>Type the number of applications:</translation>
    </message>
    <message>
        <source>Renoncer</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1 n’a sur %2 en production aucune application qui puisse être suspendue d’ici.</source>
        <translation>%1 has no application on %2 in production that can be suspended from here.</translation>
    </message>
    <message>
        <source>%1 n’a sur %2 en production aucune application suspendue qui puisse être rétablie d’ici.</source>
        <translation>%1 has no suspended application on %2 in production that can be restored from here.</translation>
    </message>
    <message>
        <source>L’échange de %1 avec %2 sera suspendu, par le service lui-même :</source>
        <translation>The exchange of %1 with %2 will be suspended, by the service itself:</translation>
    </message>
    <message>
        <source>L’échange de %1 avec %2 sera rétabli, par le service lui-même :</source>
        <translation>The exchange of %1 with %2 will be restored, by the service itself:</translation>
    </message>
    <message>
        <source>• %1, sur %2 : %3</source>
        <translation>• %1, on %2: %3</translation>
    </message>
    <message>
        <source> ; l’application perd aussi %1</source>
        <translation>; the application also loses %1</translation>
    </message>
    <message>
        <source> ; l’application retrouve aussi %1</source>
        <translation>; the application also recovers %1</translation>
    </message>
</context>
<context>
    <name>vigie::SyncCommand</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Contenu</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Changements</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Secondes</source>
        <translation>Seconds</translation>
    </message>
    <message>
        <source>Erreur</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 : à jour.</source>
        <translation>%1: up to date.</translation>
    </message>
    <message>
        <source>%1 : %2, %3 sur %4</source>
        <translation>%1: %2, %3 of %4</translation>
    </message>
    <message>
        <source>%1 : %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n révocation(s) reprise(s).</source>
        <translation>
            <numerusform>%n revocation taken up again.</numerusform>
            <numerusform>%n revocations taken up again.</numerusform>
        </translation>
    </message>
    <message>
        <source>lire les services et mettre l’espace de travail à jour</source>
        <translation>read the services and bring the workspace up to date</translation>
    </message>
    <message>
        <source>lire ces services, ou tous, et reprendre les révocations inachevées</source>
        <translation>read these services, or all of them, and take up the unfinished revocations</translation>
    </message>
</context>
<context>
    <name>vigie::SyncControl</name>
    <message>
        <source>Aucun service connecté</source>
        <translation>No service connected</translation>
    </message>
    <message>
        <source>Services à jour : %1 sur %2</source>
        <translation>Services up to date: %1 of %2</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Synchronisation arrêtée : ce qui était déjà lu est gardé.</source>
        <translation>Synchronisation stopped: what had been read is kept.</translation>
    </message>
    <message>
        <source>Synchronisé. Ajouts : %1, changements : %2, retraits : %3.</source>
        <translation>Synchronised. Added: %1, changed: %2, removed: %3.</translation>
    </message>
</context>
<context>
    <name>vigie::TableFoot</name>
    <message>
        <source>Copier en tableau</source>
        <translation>Copy as table</translation>
    </message>
    <message>
        <source>Ctrl+Maj+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Densité</source>
        <translation>Density</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Lignes : %1</source>
        <translation>Rows: %1</translation>
    </message>
    <message>
        <source>%1 premières lignes, la suite arrive</source>
        <translation>first %1 rows, the rest is coming</translation>
    </message>
    <message>
        <source>lignes %1 à %2</source>
        <translation>rows %1 to %2</translation>
    </message>
</context>
<context>
    <name>vigie::TablePage</name>
    <message>
        <source>Aucune ligne ne répond à ces filtres.</source>
        <translation>No row matches these filters.</translation>
    </message>
    <message>
        <source>Effacer les filtres</source>
        <translation>Clear the filters</translation>
    </message>
    <message>
        <source>tri : %1</source>
        <translation>sort: %1</translation>
    </message>
    <message>
        <source>Lignes copiées, à coller dans un tableur : %1</source>
        <translation>Rows copied, to be pasted into a spreadsheet: %1</translation>
    </message>
    <message>
        <source>Enregistrer la vue</source>
        <translation>Save the view</translation>
    </message>
    <message>
        <source>Nom de la vue (filtres et tri de maintenant) :</source>
        <translation>Name of the view (the present filters and sort order):</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Filtrer toutes les colonnes</source>
        <translation>Filter all columns</translation>
    </message>
    <message>
        <source>Colonnes</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Choisissez d’abord une ligne.</source>
        <translation>Choose a row first.</translation>
    </message>
    <message>
        <source>Aucune règle n’a d’échéance ni de constat pour cette ligne.</source>
        <translation>No rule has a deadline or a finding for this row.</translation>
    </message>
</context>
<context>
    <name>vigie::TimelineDelegate</name>
    <message>
        <source>aucune pièce reçue</source>
        <translation>no document received</translation>
    </message>
    <message>
        <source>dates à corriger</source>
        <translation>dates to correct</translation>
    </message>
</context>
<context>
    <name>vigie::TokenColumns</name>
    <message>
        <source>Sans date de fin</source>
        <translation>No end date</translation>
    </message>
    <message>
        <source>Partenaire</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Env.</source>
        <translation>Env.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Empreinte</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>Émis</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Expire</source>
        <translation>Expires</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>jamais</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Portées</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>DataPass</source>
        <translation>DataPass</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Tous</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Actifs en production</source>
        <translation>Active in production</translation>
    </message>
    <message>
        <source>Expirent sous 90 j</source>
        <translation>Expiring within 90 d</translation>
    </message>
    <message>
        <source>90 j</source>
        <translation>90 d</translation>
    </message>
    <message>
        <source>Jamais utilisés</source>
        <translation>Never used</translation>
    </message>
    <message>
        <source>Révoqués</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>Échu, encore actif</source>
        <translation>Overdue, still active</translation>
    </message>
    <message>
        <source>Expire aujourd’hui</source>
        <translation>Expires today</translation>
    </message>
    <message>
        <source>Expire dans %1 j</source>
        <translation>Expires in %1 d</translation>
    </message>
    <message>
        <source>non rattaché</source>
        <translation>not linked</translation>
    </message>
</context>
<context>
    <name>vigie::TokenDocuments</name>
    <message>
        <source>Un inventaire de %1 jetons</source>
        <translation>An inventory of %1 tokens</translation>
    </message>
</context>
<context>
    <name>vigie::TokenExport</name>
    <message>
        <source>Identifiant</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Environnement</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>SIRET du partenaire</source>
        <translation>SIRET of the partner</translation>
    </message>
    <message>
        <source>Partenaire</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Empreinte</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>Quatre derniers caractères</source>
        <translation>Last four characters</translation>
    </message>
    <message>
        <source>Délivré le</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Expire le</source>
        <translation>Expires on</translation>
    </message>
    <message>
        <source>Dernier usage</source>
        <translation>Last used</translation>
    </message>
    <message>
        <source>Portées</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Numéro DataPass</source>
        <translation>DataPass number</translation>
    </message>
    <message>
        <source>Jetons</source>
        <translation>Tokens</translation>
    </message>
</context>
<context>
    <name>vigie::TokenFilterOptions</name>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>d’une API : le code de son profil</source>
        <translation>of an API: the code of its profile</translation>
    </message>
    <message>
        <source>d’un environnement</source>
        <translation>of an environment</translation>
    </message>
    <message>
        <source>ÉTAT</source>
        <translation>STATE</translation>
    </message>
    <message>
        <source>dans cet état : %1</source>
        <translation>in this state: %1</translation>
    </message>
    <message>
        <source>d’un partenaire</source>
        <translation>of a partner</translation>
    </message>
    <message>
        <source>TEXTE</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>dont la ligne contient ces mots</source>
        <translation>whose row contains these words</translation>
    </message>
</context>
<context>
    <name>vigie::TokenSheet</name>
    <message>
        <source>Identité</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>DataPass</source>
        <translation>DataPass</translation>
    </message>
    <message>
        <source>Portées</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Empreinte</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>Vie</source>
        <translation>Life</translation>
    </message>
    <message>
        <source>Émis</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Expire</source>
        <translation>Expires</translation>
    </message>
    <message>
        <source>sans échéance</source>
        <translation>no deadline</translation>
    </message>
    <message>
        <source>Dernier usage</source>
        <translation>Last used</translation>
    </message>
    <message>
        <source>le service ne le dit pas</source>
        <translation>the service does not say</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Peut passer</source>
        <translation>May pass</translation>
    </message>
    <message>
        <source>jusqu’au %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Dit par</source>
        <translation>Stated by</translation>
    </message>
    <message>
        <source>%1 : « %2 »</source>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>Lu le</source>
        <translation>Read on</translation>
    </message>
</context>
<context>
    <name>vigie::TokenVerbs</name>
    <message>
        <source>Le jeton n’ouvre plus rien.</source>
        <translation>The token opens nothing any more.</translation>
    </message>
    <message>
        <source>Le jeton émis qui est donné n’ouvre plus rien ; les autres restent.</source>
        <translation>The issued token that is given opens nothing any more; the others stay.</translation>
    </message>
    <message>
        <source>Plus aucun jeton n’est délivré à ce client.</source>
        <translation>No token is issued to this client any more.</translation>
    </message>
    <message>
        <source>Le client peut de nouveau obtenir des jetons.</source>
        <translation>The client can obtain tokens again.</translation>
    </message>
    <message>
        <source>Le secret est changé : l’ancien n’ouvre plus rien.</source>
        <translation>The secret is changed: the old one opens nothing any more.</translation>
    </message>
    <message>
        <source>Les jetons émis avant maintenant sont retirés.</source>
        <translation>The tokens issued before now are withdrawn.</translation>
    </message>
    <message>
        <source>La souscription de l’application à l’API est bloquée.</source>
        <translation>The application’s subscription to the API is blocked.</translation>
    </message>
    <message>
        <source>La souscription est bloquée en production seulement.</source>
        <translation>The subscription is blocked in production only.</translation>
    </message>
    <message>
        <source>La souscription est rouverte.</source>
        <translation>The subscription is open again.</translation>
    </message>
    <message>
        <source>L’application entière est suspendue, pour toutes ses API.</source>
        <translation>The whole application is suspended, for all its APIs.</translation>
    </message>
    <message>
        <source>Effet immédiat selon la plateforme.</source>
        <translation>Immediate effect according to the platform.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Effet en %1 au plus.</source>
        <translation>Effect in %1 at most.</translation>
    </message>
    <message>
        <source>Effet en %1 au plus (%2).</source>
        <translation>Effect in %1 at most (%2).</translation>
    </message>
    <message>
        <source>Les jetons déjà émis sont retirés.</source>
        <translation>The tokens already issued are withdrawn.</translation>
    </message>
    <message>
        <source>Les jetons déjà émis vivent jusqu’à leur fin.</source>
        <translation>The tokens already issued live until their end.</translation>
    </message>
    <message>
        <source>Peut être défait.</source>
        <translation>Can be undone.</translation>
    </message>
    <message>
        <source>Ne peut pas être défait.</source>
        <translation>Cannot be undone.</translation>
    </message>
    <message>
        <source>Preuve : %1.</source>
        <translation>Proof: %1.</translation>
    </message>
    <message>
        <source>Le service « %1 » est réglé en lecture seule : la console n’y change rien.</source>
        <translation>The service “%1” is set to read only: the console changes nothing in it.</translation>
    </message>
    <message>
        <source>Le service « %1 » n’offre aucune action de ce genre.</source>
        <translation>The service “%1” offers no action of this kind.</translation>
    </message>
    <message>
        <source>Une action est déjà en cours sur ce jeton.</source>
        <translation>An action is already under way on this token.</translation>
    </message>
    <message>
        <source>Ce jeton est déjà révoqué.</source>
        <translation>This token is already revoked.</translation>
    </message>
    <message>
        <source>Ce jeton a expiré.</source>
        <translation>This token has expired.</translation>
    </message>
    <message>
        <source>Le service ne connaît plus ce jeton.</source>
        <translation>The service no longer knows this token.</translation>
    </message>
    <message>
        <source>Le quota de la souscription est changé ; ses jetons restent.</source>
        <translation>The quota of the subscription is changed; its tokens stay.</translation>
    </message>
</context>
<context>
    <name>vigie::TokensCommand</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Partenaire</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Environnement</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Identifiant client</source>
        <translation>Client identifier</translation>
    </message>
    <message>
        <source>Empreinte</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>Fin</source>
        <translation>Ending</translation>
    </message>
    <message>
        <source>Délivré le</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Expire le</source>
        <translation>Expires on</translation>
    </message>
    <message>
        <source>Dernier usage</source>
        <translation>Last used</translation>
    </message>
    <message>
        <source>Portées</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Révocation</source>
        <translation>Revocation</translation>
    </message>
    <message>
        <source>Peut passer jusqu’à</source>
        <translation>May pass until</translation>
    </message>
    <message>
        <source>DataPass</source>
        <translation>DataPass</translation>
    </message>
    <message>
        <source>Données du</source>
        <translation>Data as of</translation>
    </message>
    <message>
        <source>« %1 » n’est pas un identifiant de jeton.</source>
        <translation>“%1” is not the identifier of a token.</translation>
    </message>
    <message>
        <source>le jeton %1</source>
        <translation>token %1</translation>
    </message>
    <message>
        <source>Abonnements</source>
        <translation>Subscriptions</translation>
    </message>
    <message>
        <source>les jetons de tous les services, et leur révocation</source>
        <translation>the tokens of all the services, and their revocation</translation>
    </message>
    <message>
        <source>les jetons que le filtre retient</source>
        <translation>the tokens that the filter keeps</translation>
    </message>
    <message>
        <source>la fiche d’un jeton</source>
        <translation>the sheet of a token</translation>
    </message>
</context>
<context>
    <name>vigie::TokensPage</name>
    <message>
        <source>Jetons</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Aucun jeton n’est connu : rien n’a encore été lu.</source>
        <translation>No token is known: nothing has been read yet.</translation>
    </message>
    <message>
        <source>Synchroniser</source>
        <translation>Synchronise</translation>
    </message>
    <message>
        <source>Jeton divulgué…</source>
        <translation>Leaked token…</translation>
    </message>
    <message>
        <source>Choisissez d’abord un jeton.</source>
        <translation>First choose a token.</translation>
    </message>
    <message>
        <source>%1 · sélection : %2</source>
        <translation>%1 · selection: %2</translation>
    </message>
    <message>
        <source>Aucun des jetons choisis ne peut être révoqué maintenant.</source>
        <translation>None of the chosen tokens can be revoked now.</translation>
    </message>
    <message>
        <source>Aucun service connecté ne sait révoquer un jeton émis (RFC 7009).</source>
        <translation>No connected service can revoke an issued token (RFC 7009).</translation>
    </message>
    <message>
        <source>Révoquer</source>
        <translation>Revoke</translation>
    </message>
    <message>
        <source>Copier en tableau</source>
        <translation>Copy as table</translation>
    </message>
    <message>
        <source>Voir le partenaire</source>
        <translation>See the partner</translation>
    </message>
    <message>
        <source>Suppr</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Autres actions</source>
        <translation>Other actions</translation>
    </message>
    <message>
        <source>Ce que fait « Révoquer » ici</source>
        <translation>What “Revoke” does here</translation>
    </message>
    <message>
        <source>jetons-%1</source>
        <translation>tokens-%1</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Ouvrir un incident…</source>
        <translation>Open an incident…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jeton(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Ce jeton n’est rattaché à aucun partenaire : il n’y a personne à qui écrire.</source>
        <translation>This token is joined to no partner: there is nobody to write to.</translation>
    </message>
    <message>
        <source>Ce jeton n’ouvre aucune API connue : aucun texte ne dit ce qui s’écrit.</source>
        <translation>This token opens no known API: no text says what is to be written.</translation>
    </message>
    <message>
        <source>Préparer un avis…</source>
        <translation>Prepare a notice…</translation>
    </message>
    <message>
        <source>Préparer un avis</source>
        <translation>Prepare a notice</translation>
    </message>
    <message>
        <source>Aucun jeton n’est connu : aucun service n’est connecté.</source>
        <translation>No token is known: no service is connected.</translation>
    </message>
    <message>
        <source>Connecter un service</source>
        <translation>Connect a service</translation>
    </message>
</context>
<context>
    <name>vigie::TokensPane</name>
    <message>
        <source>Compromis</source>
        <translation>Compromised</translation>
    </message>
    <message>
        <source>Exposé</source>
        <translation>Exposed</translation>
    </message>
    <message>
        <source>Hors périmètre</source>
        <translation>Out of scope</translation>
    </message>
    <message>
        <source>Révoquer…</source>
        <translation>Revoke…</translation>
    </message>
    <message>
        <source>Jetons concernés</source>
        <translation>Tokens concerned</translation>
    </message>
    <message>
        <source>Empreinte…4</source>
        <translation>Fingerprint…4</translation>
    </message>
    <message>
        <source>Partenaire</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Verser les jetons cochés :</source>
        <translation>Put the checked tokens in the file as:</translation>
    </message>
    <message>
        <source>Partenaire, SIRET</source>
        <translation>Partner, SIRET</translation>
    </message>
    <message>
        <source>Sous-traitant</source>
        <translation>Subcontractor</translation>
    </message>
    <message>
        <source>Adresse déclarée</source>
        <translation>Declared address</translation>
    </message>
    <message>
        <source>Toutes les API</source>
        <translation>All APIs</translation>
    </message>
    <message>
        <source>Chercher</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>à l’origine du dossier</source>
        <translation>origin of the file</translation>
    </message>
    <message>
        <source>Donnez un partenaire, un sous-traitant, une API ou une adresse.</source>
        <translation>Give a partner, a subcontractor, an API or an address.</translation>
    </message>
    <message>
        <source>partenaire</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>sous-traitant « %1 »</source>
        <translation>subcontractor “%1”</translation>
    </message>
    <message>
        <source>adresse %1</source>
        <translation>address %1</translation>
    </message>
    <message>
        <source>Seuls les %1 premiers jetons sont montrés : resserrez la recherche.</source>
        <translation>Only the first %1 tokens are shown: narrow the search.</translation>
    </message>
    <message>
        <source>Choisir %1</source>
        <translation>Choose %1</translation>
    </message>
    <message>
        <source>Trouvé</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>cherchez ceux que l’incident touche</source>
        <translation>look for those that the incident touches</translation>
    </message>
    <message>
        <source>choisis : %1 sur %2</source>
        <translation>chosen: %1 of %2</translation>
    </message>
    <message>
        <source>Aucun des jetons choisis ne peut être révoqué d’ici : déjà fermés, ou service en lecture seule.</source>
        <translation>None of the chosen tokens can be revoked from here: closed already, or on a read-only service.</translation>
    </message>
    <message>
        <source>Incident %1 : %2</source>
        <translation>Incident %1: %2</translation>
    </message>
    <message>
        <source>Non demandées : %1</source>
        <translation>Not asked for: %1</translation>
    </message>
</context>
<context>
    <name>vigie::TokensReport</name>
    <message>
        <source>environnement %1</source>
        <translation>environment %1</translation>
    </message>
    <message>
        <source>état « %1 »</source>
        <translation>state “%1”</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>service %1</translation>
    </message>
    <message>
        <source>partenaire %1</source>
        <translation>partner %1</translation>
    </message>
    <message>
        <source>SIRET %1</source>
        <translation>SIRET %1</translation>
    </message>
    <message>
        <source>nom du partenaire contenant « %1 »</source>
        <translation>name of the partner containing “%1”</translation>
    </message>
    <message>
        <source>empreinte ou fin « %1 »</source>
        <translation>fingerprint or ending “%1”</translation>
    </message>
    <message>
        <source>portée contenant « %1 »</source>
        <translation>scope containing “%1”</translation>
    </message>
    <message>
        <source>fin de validité au plus tard le %1</source>
        <translation>end of validity on %1 at the latest</translation>
    </message>
    <message>
        <source>jamais utilisés</source>
        <translation>never used</translation>
    </message>
    <message>
        <source>recherche « %1 »</source>
        <translation>search “%1”</translation>
    </message>
    <message>
        <source>Partenaire, SIRET</source>
        <translation>Partner, SIRET</translation>
    </message>
    <message>
        <source>API, environnement</source>
        <translation>API, environment</translation>
    </message>
    <message>
        <source>Service, nature</source>
        <translation>Service, kind</translation>
    </message>
    <message>
        <source>Empreinte et fin, portées</source>
        <translation>Fingerprint and ending, scopes</translation>
    </message>
    <message>
        <source>Validité</source>
        <translation>Validity</translation>
    </message>
    <message>
        <source>État, dernier usage</source>
        <translation>State, last used</translation>
    </message>
    <message>
        <source>du&#xa0;%1</source>
        <translation>from&#xa0;%1</translation>
    </message>
    <message>
        <source>début inconnu</source>
        <translation>start unknown</translation>
    </message>
    <message>
        <source>au&#xa0;%1</source>
        <translation>to&#xa0;%1</translation>
    </message>
    <message>
        <source>sans fin dite</source>
        <translation>no end stated</translation>
    </message>
    <message>
        <source>non rattaché</source>
        <translation>not linked</translation>
    </message>
    <message>
        <source>inconnue</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>vu&#xa0;le&#xa0;%1</source>
        <translation>seen&#xa0;on&#xa0;%1</translation>
    </message>
    <message>
        <source>usage inconnu</source>
        <translation>use unknown</translation>
    </message>
    <message>
        <source>accréditations dans la sélection</source>
        <translation>credentials in the selection</translation>
    </message>
    <message>
        <source>accréditation dans la sélection</source>
        <translation>credential in the selection</translation>
    </message>
    <message>
        <source>Actives</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>En production</source>
        <translation>In production</translation>
    </message>
    <message>
        <source>Partenaires</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Non rattachées à un partenaire</source>
        <translation>Not linked to a partner</translation>
    </message>
    <message>
        <source>Une accréditation est ce avec quoi un partenaire appelle : client OAuth, clé d’API ou jeton JWT. Sa valeur n’est ni lue ni conservée.</source>
        <translation>A credential is what a partner calls with: OAuth client, API key or JWT token. Its value is neither read nor kept.</translation>
    </message>
    <message>
        <source>Empreinte : début du SHA-256 de l’identifiant public ou de la clé, puis ses quatre derniers caractères. Elle suffit à la retrouver, pas à s’en servir.</source>
        <translation>Fingerprint: start of the SHA-256 of the public identifier or of the key, then its last four characters. It is enough to find the credential again, not to use it.</translation>
    </message>
    <message>
        <source>Toutes les accréditations</source>
        <translation>All the credentials</translation>
    </message>
    <message>
        <source>Sélection : %1</source>
        <translation>Selection: %1</translation>
    </message>
    <message>
        <source>Inventaire des jetons</source>
        <translation>Inventory of the tokens</translation>
    </message>
    <message>
        <source>Inventaire des jetons et accréditations</source>
        <translation>Inventory of the tokens and credentials</translation>
    </message>
    <message>
        <source>Accréditations</source>
        <translation>Credentials</translation>
    </message>
    <message>
        <source>dans l’ordre de la fenêtre</source>
        <translation>in the order of the window</translation>
    </message>
    <message>
        <source>Une ligne par accréditation</source>
        <translation>One row per credential</translation>
    </message>
    <message>
        <source>Aucune accréditation ne répond à cette sélection.</source>
        <translation>No credential matches this selection.</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>How to read this</translation>
    </message>
    <message>
        <source>« Inconnu » : le service ne donne pas cette valeur. Les dates sont celles des services, en heure de Paris. « Absent du service » : il ne la liste plus.</source>
        <translation>“Unknown”: the service does not give this value. Dates are those of the services, in Paris time. “Absent from the service”: it lists it no more.</translation>
    </message>
</context>
<context>
    <name>vigie::Usage</name>
    <message>
        <source>Voyez « vigie %1--help ».</source>
        <translation>See “vigie %1--help”.</translation>
    </message>
    <message>
        <source>Vouliez-vous dire « %1 » ?</source>
        <translation>Did you mean “%1”?</translation>
    </message>
    <message>
        <source>Option inconnue : --%1.</source>
        <translation>Unknown option: --%1.</translation>
    </message>
    <message>
        <source>Il manque --%1.</source>
        <translation>--%1 is missing.</translation>
    </message>
    <message>
        <source>Il manque un argument : %1.</source>
        <translation>An argument is missing: %1.</translation>
    </message>
    <message>
        <source>Il y a trop d’arguments.</source>
        <translation>There are too many arguments.</translation>
    </message>
    <message>
        <source>--%1 ne vaut qu’avec une commande.</source>
        <translation>--%1 applies only with a command.</translation>
    </message>
    <message>
        <source>« %1 » attend une action : %2.</source>
        <translation>“%1” expects an action: %2.</translation>
    </message>
    <message>
        <source>« %1 » n’a pas d’action « %2 ».</source>
        <translation>“%1” has no action “%2”.</translation>
    </message>
    <message>
        <source>Commande inconnue : « %1 ».</source>
        <translation>Unknown command: “%1”.</translation>
    </message>
    <message>
        <source>--demo ouvre la fenêtre et ne se combine pas avec une commande.</source>
        <translation>--demo opens the window and does not combine with a command.</translation>
    </message>
</context>
<context>
    <name>vigie::UsageChart</name>
    <message>
        <source>%1 : inconnu.</source>
        <translation>%1: unknown.</translation>
    </message>
    <message>
        <source>%1 : au plus %2 %3, le %4.</source>
        <translation>%1: at most %2 %3, on %4.</translation>
    </message>
    <message>
        <source>%1 : %2 %3.</source>
        <translation>%1: %2 %3.</translation>
    </message>
    <message>
        <source>%1 : %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1 : inconnu</source>
        <translation>%1: unknown</translation>
    </message>
    <message>
        <source>%1 : au plus %2 %3</source>
        <translation>%1: at most %2 %3</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>%1, au plus (%2)</source>
        <translation>%1, at most (%2)</translation>
    </message>
    <message>
        <source>inconnu</source>
        <translation>unknown</translation>
    </message>
</context>
<context>
    <name>vigie::UsagePane</name>
    <message>
        <source>Appels</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Erreurs</source>
        <translation>Errors</translation>
    </message>
    <message>
        <source>Ceux qui appellent le plus</source>
        <translation>Those who call most</translation>
    </message>
    <message>
        <source>Usage par jour</source>
        <translation>Usage by day</translation>
    </message>
    <message>
        <source>Aucun usage connu : connectez un Prometheus et dites-lui les requêtes de cette API.</source>
        <translation>No usage known: connect a Prometheus and tell it the queries of this API.</translation>
    </message>
    <message>
        <source>Connecter une source de mesures</source>
        <translation>Connect a source of measures</translation>
    </message>
    <message>
        <source>Chiffres, par jour</source>
        <translation>Figures, by day</translation>
    </message>
    <message>
        <source>appels/min</source>
        <translation>calls/min</translation>
    </message>
    <message>
        <source>moyenne par heure</source>
        <translation>mean by hour</translation>
    </message>
    <message>
        <source>pointe de l’heure</source>
        <translation>peak of the hour</translation>
    </message>
    <message>
        <source>quota par jeton (%1)</source>
        <translation>quota by token (%1)</translation>
    </message>
    <message>
        <source>quota par partenaire (%1)</source>
        <translation>quota by partner (%1)</translation>
    </message>
    <message>
        <source>toutes les sources ensemble ; le quota vaut pour chacune</source>
        <translation>all callers together; the quota holds for each</translation>
    </message>
    <message>
        <source>aucun quota au contrat</source>
        <translation>no contractual quota</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>part des appels en erreur</source>
        <translation>share of calls in error</translation>
    </message>
    <message>
        <source>part des appels qui échouent</source>
        <translation>share of the calls that fail</translation>
    </message>
    <message>
        <source>%1 : appels par minute</source>
        <translation>%1: calls per minute</translation>
    </message>
    <message>
        <source>Comparés à</source>
        <translation>Compared to</translation>
    </message>
    <message>
        <source>même échelle</source>
        <translation>same scale</translation>
    </message>
    <message>
        <source>%1 : aucun usage connu sur la période</source>
        <translation>%1: no usage known over the period</translation>
    </message>
    <message>
        <source>%1 : part des appels en erreur</source>
        <translation>%1: share of failing calls</translation>
    </message>
</context>
<context>
    <name>vigie::UsageRows</name>
    <message>
        <source>inconnu</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Au-dessus du quota de %1 appels par minute (%2)</source>
        <translation>Above the quota of %1 calls per minute (%2)</translation>
    </message>
    <message>
        <source>Appelant</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>Appels</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Pointe/min</source>
        <translation>Peak/min</translation>
    </message>
    <message>
        <source>Heure de la pointe</source>
        <translation>Hour of the peak</translation>
    </message>
    <message>
        <source>%1 : aucun partenaire connu sous ce nom</source>
        <translation>%1: no partner is known under this name</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Moyenne/min</source>
        <translation>Mean/min</translation>
    </message>
    <message>
        <source>Erreurs</source>
        <translation>Errors</translation>
    </message>
    <message>
        <source>Comparée, moyenne/min</source>
        <translation>Compared, mean/min</translation>
    </message>
    <message>
        <source>pointe/min</source>
        <translation>peak/min</translation>
    </message>
    <message>
        <source>erreurs</source>
        <translation>errors</translation>
    </message>
</context>
<context>
    <name>vigie::VersionWords</name>
    <message>
        <source>du %1 au %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>depuis le %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>jusqu’au %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>sans date de début</source>
        <translation>without a first day</translation>
    </message>
    <message>
        <source>retirée</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>remplacée avant effet</source>
        <translation>replaced before effect</translation>
    </message>
    <message>
        <source>en vigueur</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>à venir</source>
        <translation>upcoming</translation>
    </message>
    <message>
        <source>passée</source>
        <translation>past</translation>
    </message>
    <message>
        <source>sans date</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>livrée avec Vigie</source>
        <translation>shipped with Vigie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (retirée)</source>
        <translation>%1 (withdrawn)</translation>
    </message>
    <message>
        <source>ajoutée</source>
        <translation>added</translation>
    </message>
    <message>
        <source>ôtée</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>changée</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>non</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>vigie::ViewTabs</name>
    <message>
        <source>Vues</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Retirer cette vue</source>
        <translation>Remove this view</translation>
    </message>
</context>
<context>
    <name>vigie::WhyPopover</name>
    <message>
        <source>Le mois d’arrivée n’a pas de jour %1 : ramené à son dernier jour.</source>
        <translation>The month has no day %1: brought back to its last day.</translation>
    </message>
    <message>
        <source>Pourquoi le %1 ?</source>
        <translation>Why %1?</translation>
    </message>
    <message>
        <source>Pourquoi « %1 » ?</source>
        <translation>Why “%1”?</translation>
    </message>
    <message>
        <source>Objet : %1</source>
        <translation>Object: %1</translation>
    </message>
    <message>
        <source>%1, depuis le %2</source>
        <translation>%1, since %2</translation>
    </message>
    <message>
        <source>Constat : %1</source>
        <translation>Finding: %1</translation>
    </message>
    <message>
        <source>Pourquoi ?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Voir dans les CGU</source>
        <translation>See in the terms</translation>
    </message>
</context>
<context>
    <name>vigie::WhyView</name>
    <message>
        <source>À faire : %1</source>
        <translation>To do: %1</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Textes en désaccord</source>
        <translation>Texts in disagreement</translation>
    </message>
</context>
<context>
    <name>vigie::WindowActions</name>
    <message>
        <source>&amp;Fichier</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Exporter en CSV…</source>
        <translation>Export as CSV…</translation>
    </message>
    <message>
        <source>Exporter pour un tableur (XLSX)…</source>
        <translation>Export for a spreadsheet (XLSX)…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>&amp;Édition</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>Copier en tableau</source>
        <translation>Copy as table</translation>
    </message>
    <message>
        <source>Rechercher…</source>
        <translation>Find…</translation>
    </message>
    <message>
        <source>Filtrer la colonne</source>
        <translation>Filter the column</translation>
    </message>
    <message>
        <source>Effacer les filtres</source>
        <translation>Clear the filters</translation>
    </message>
    <message>
        <source>&amp;Affichage</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>Fiche</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Colonnes…</source>
        <translation>Columns…</translation>
    </message>
    <message>
        <source>Densité</source>
        <translation>Density</translation>
    </message>
    <message>
        <source>Enregistrer la vue…</source>
        <translation>Save the view…</translation>
    </message>
    <message>
        <source>Thème</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Celui du système</source>
        <translation>The system’s</translation>
    </message>
    <message>
        <source>Clair</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Sombre</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>A&amp;ction</source>
        <translation>&amp;Action</translation>
    </message>
    <message>
        <source>Synchroniser</source>
        <translation>Synchronise</translation>
    </message>
    <message>
        <source>Révoquer</source>
        <translation>Revoke</translation>
    </message>
    <message>
        <source>Envoyer tout de suite</source>
        <translation>Send right now</translation>
    </message>
    <message>
        <source>Pourquoi ?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>A&amp;ller à</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>Précédent</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Suivant</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Volet suivant</source>
        <translation>Next pane</translation>
    </message>
    <message>
        <source>&amp;Outils</source>
        <translation>&amp;Tools</translation>
    </message>
    <message>
        <source>Vérifier le journal</source>
        <translation>Verify the journal</translation>
    </message>
    <message>
        <source>Compte à rebours d’une révocation</source>
        <translation>Countdown of a revocation</translation>
    </message>
    <message>
        <source>aucun : envoi immédiat</source>
        <translation>none: sent at once</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Aid&amp;e</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Aide et touches</source>
        <translation>Help and keys</translation>
    </message>
    <message>
        <source>À propos de Vigie</source>
        <translation>About Vigie</translation>
    </message>
</context>
<context>
    <name>vigie::WordTexts</name>
    <message>
        <source>appel refusé</source>
        <translation>call refused</translation>
    </message>
    <message>
        <source>introspection</source>
        <translation>introspection</translation>
    </message>
    <message>
        <source>liste, délai passé</source>
        <translation>list, delay over</translation>
    </message>
    <message>
        <source>jamais lu</source>
        <translation>never read</translation>
    </message>
    <message>
        <source>à jour</source>
        <translation>up to date</translation>
    </message>
    <message>
        <source>en partie</source>
        <translation>partly</translation>
    </message>
    <message>
        <source>échec</source>
        <translation>failure</translation>
    </message>
    <message>
        <source>valeur relue</source>
        <translation>value read back</translation>
    </message>
</context>
<context>
    <name>vigie::WorkspaceCommand</name>
    <message>
        <source>Fichier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Version du schéma</source>
        <translation>Schema version</translation>
    </message>
    <message>
        <source>Producteur</source>
        <translation>Producer</translation>
    </message>
    <message>
        <source>Démonstration</source>
        <translation>Demonstration</translation>
    </message>
    <message>
        <source>Créé le</source>
        <translation>Created on</translation>
    </message>
    <message>
        <source>Taille (octets)</source>
        <translation>Size (bytes)</translation>
    </message>
    <message>
        <source>Contenu</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Données du</source>
        <translation>Data as of</translation>
    </message>
    <message>
        <source>Dernière lecture</source>
        <translation>Last read</translation>
    </message>
    <message>
        <source>Âge des données (s)</source>
        <translation>Age of the data (s)</translation>
    </message>
    <message>
        <source>Intègre</source>
        <translation>Intact</translation>
    </message>
    <message>
        <source>Défaut</source>
        <translation>Fault</translation>
    </message>
    <message>
        <source>%1 restauré depuis %2.</source>
        <translation>%1 restored from %2.</translation>
    </message>
    <message>
        <source>FICHIER</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>l’espace de travail : contenu, intégrité, copies</source>
        <translation>the workspace: content, integrity, copies</translation>
    </message>
    <message>
        <source>chemin, version, contenu et âge des données</source>
        <translation>path, version, content and age of the data</translation>
    </message>
    <message>
        <source>écrire une copie cohérente, même pendant que la console travaille</source>
        <translation>write a consistent copy, even while the console is working</translation>
    </message>
    <message>
        <source>remettre une copie en place ; le fichier remplacé est gardé à côté</source>
        <translation>put a copy back in place; the replaced file is kept beside it</translation>
    </message>
    <message>
        <source>Pièce</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>fichier absent</source>
        <translation>file missing</translation>
    </message>
    <message>
        <source>contenu changé</source>
        <translation>content changed</translation>
    </message>
    <message>
        <source>illisible</source>
        <translation>unreadable</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>SHA-256 attendu</source>
        <translation>Expected SHA-256</translation>
    </message>
    <message>
        <source>Pièces absentes ou changées</source>
        <translation>Missing or changed documents</translation>
    </message>
    <message numerus="yes">
        <source>Avec %n pièce(s) jointe(s), dans %1.</source>
        <translation>
            <numerusform>With %n attached document, in %1.</numerusform>
            <numerusform>With %n attached documents, in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pièces absentes ou changées : %1.</source>
        <translation>Missing or changed documents: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Copie écrite dans %1. Elle ne contient aucun secret : ils restent dans le trousseau.</source>
        <translation>Copy written to %1. It holds no secret: they stay in the keychain.</translation>
    </message>
    <message>
        <source>vérifier l’intégrité du fichier et des pièces jointes</source>
        <translation>check the integrity of the file and of the attached documents</translation>
    </message>
    <message>
        <source>Le journal de cette copie est rompu à l’inscription %1 : elle a été modifiée hors de Vigie. Rien n’a été réparé ; gardez la copie et voyez « vigie journal verify ».</source>
        <translation>The journal of this copy is broken at entry %1: it was changed outside Vigie. Nothing was repaired; keep the copy and see “vigie journal verify”.</translation>
    </message>
    <message>
        <source>remplacer le fichier s’il existe déjà</source>
        <translation>replace the file if it exists already</translation>
    </message>
</context>
</TS>
