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
        <source>Disparu</source>
        <translation>Gone</translation>
    </message>
    <message>
        <source>Brouillon</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Soumise</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>À compléter</source>
        <translation>To be completed</translation>
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
        <source>Le profil %1 ne suit pas le schéma des conditions d’utilisation.</source>
        <translation>The profile %1 does not follow the schema of the terms of use.</translation>
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
        <source>%1 · %n jeton(s) · contact %2 · DataPass %3</source>
        <translation>
            <numerusform>%1 · %n token · contact %2 · DataPass %3</numerusform>
            <numerusform>%1 · %n tokens · contact %2 · DataPass %3</numerusform>
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
        <source>%n entrée(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérification…</source>
        <translation>Verifying…</translation>
    </message>
    <message numerus="yes">
        <source>Chaîne intacte, %n entrée(s)</source>
        <translation>
            <numerusform>Chain intact, %n entry</numerusform>
            <numerusform>Chain intact, %n entries</numerusform>
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
        <source>Renoncer</source>
        <translation>Dismiss</translation>
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
    <name>vigie::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
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
        <source>Ces données viennent de DataPass : seules les personnes qui conçoivent et administrent les API au sein de la DGFiP en sont destinataires (INF-6.8, IMP-6.4). Ce document se conserve et se transmet dans cette limite.</source>
        <translation>These data come from DataPass: only the people who design and administer the APIs within the DGFiP are their recipients (INF-6.8, IMP-6.4). This document is kept and passed on within that limit.</translation>
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
</context>
<context>
    <name>vigie::PartnerSheet</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>saisi ici</source>
        <translation>entered here</translation>
    </message>
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
        <source>« %1 » n’est pas un SIRET (14 chiffres, clé comprise).</source>
        <translation>“%1” is not a SIRET (14 digits, check digit included).</translation>
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
        <source>%n partenaire(s)</source>
        <translation>
            <numerusform>%n partner</numerusform>
            <numerusform>%n partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n sélectionné(s)</source>
        <translation>
            <numerusform>%1 · %n selected</numerusform>
            <numerusform>%1 · %n selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Voir ses jetons</source>
        <translation>See its tokens</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) sans partenaire : à rattacher à la main</source>
        <translation>
            <numerusform>%n application without a partner: to be linked by hand</numerusform>
            <numerusform>%n applications without a partner: to be linked by hand</numerusform>
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
        <source>partenaire-%1</source>
        <translation>partner-%1</translation>
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
    <message numerus="yes">
        <source>Producteur : %1. Plateforme : %2. %n règle(s).%3</source>
        <translation>
            <numerusform>Producer: %1. Platform: %2. %n rule.%3</numerusform>
            <numerusform>Producer: %1. Platform: %2. %n rules.%3</numerusform>
        </translation>
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
        <source>Textes en désaccord</source>
        <translation>Texts that disagree</translation>
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
        <source>Preuves admises : un appel refusé par la passerelle ; une introspection inactive ; à défaut, la liste du service une fois écoulé le délai documenté de la plateforme.</source>
        <translation>Proofs admitted: a call refused by the gateway; an inactive introspection; failing that, the list of the service once the platform’s documented delay is over.</translation>
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
        <source>Un inventaire de %1 jetons</source>
        <translation>An inventory of %1 tokens</translation>
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
        <source>celui du système</source>
        <translation>the system’s</translation>
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
        <source>Donnez un nom au service.</source>
        <translation>Give the service a name.</translation>
    </message>
    <message>
        <source>L’identifiant s’écrit en minuscules, chiffres et tirets, sans espace (41 signes au plus).</source>
        <translation>The identifier is written in lower-case letters, digits and hyphens, without spaces (41 characters at most).</translation>
    </message>
    <message>
        <source>L’adresse commence par https:// (ou http:// sur ce poste) et nomme une machine.</source>
        <translation>The address starts with https:// (or http:// on this computer) and names a machine.</translation>
    </message>
    <message>
        <source>Ce fichier n’existe pas ou ne peut pas être lu.</source>
        <translation>This file does not exist or cannot be read.</translation>
    </message>
    <message>
        <source>Le mandataire s’écrit http://machine:port ou socks5://machine:port.</source>
        <translation>The proxy is written http://machine:port or socks5://machine:port.</translation>
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
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n habilitation(s)</source>
        <translation>
            <numerusform>%n authorisation</numerusform>
            <numerusform>%n authorisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jeton(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>aucun</source>
        <translation>none</translation>
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
        <source>Droits</source>
        <translation>Rights</translation>
    </message>
    <message>
        <source>Droits manquants : %1. Demandez-les pour ce compte à l’exploitant du service.</source>
        <translation>Missing rights: %1. Ask the operator of the service for them, for this account.</translation>
    </message>
    <message>
        <source>Lisez le journal technique du service.</source>
        <translation>Read the technical log of the service.</translation>
    </message>
</context>
<context>
    <name>vigie::ServicesCommand</name>
    <message>
        <source>Secret du service : </source>
        <translation>Secret of the service: </translation>
    </message>
    <message>
        <source>Aucun secret lu : à donner par « vigie services set-secret %1 ».</source>
        <translation>No secret read: to be given with “vigie services set-secret %1”.</translation>
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
    <message numerus="yes">
        <source>%n habilitation(s)</source>
        <translation>
            <numerusform>%n authorisation</numerusform>
            <numerusform>%n authorisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jeton(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
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
    <name>vigie::StartWindow</name>
    <message>
        <source>DGFiP : INFINOE, IMPRIM’FIP</source>
        <translation>DGFiP: INFINOE, IMPRIM’FIP</translation>
    </message>
    <message>
        <source>DINUM : API Particulier, API Entreprise</source>
        <translation>DINUM: API Particulier, API Entreprise</translation>
    </message>
    <message>
        <source>AIFE : CaptchEtat</source>
        <translation>AIFE: CaptchEtat</translation>
    </message>
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
        <source>Pourquoi un seul ? Les CGU d’INFINOE (art. 6.8, clause INF-6.8) et d’IMPRIM’FIP (IMP-6.4) réservent les données des demandes aux agents de la DGFiP qui conçoivent et administrent ces API : elles ne se mêlent pas à celles d’un autre producteur.</source>
        <translation>Why only one? The terms of use of INFINOE (art. 6.8, clause INF-6.8) and of IMPRIM’FIP (IMP-6.4) reserve the data of the requests for the DGFiP staff who design and administer these APIs: they do not mix with those of another producer.</translation>
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
</context>
<context>
    <name>vigie::States</name>
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
        <source>Absent du service</source>
        <translation>Missing from the service</translation>
    </message>
    <message>
        <source>Inconnu</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Brouillon</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>En instruction</source>
        <translation>Under review</translation>
    </message>
    <message>
        <source>À modifier</source>
        <translation>To be changed</translation>
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
        <source>Inconnue</source>
        <translation>Unknown</translation>
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
        <source>Rejetée</source>
        <translation>Rejected</translation>
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
</context>
<context>
    <name>vigie::StatusLine</name>
    <message>
        <source>Révocations en cours : %1</source>
        <translation>Revocations under way: %1</translation>
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
        <source>habilitations</source>
        <translation>authorisations</translation>
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
        <source>Synchronisé : %1 ajouts, %2 changements, %3 retraits.</source>
        <translation>Synchronised: %1 added, %2 changed, %3 removed.</translation>
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
        <source>%1 jetons</source>
        <translation>%1 tokens</translation>
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
    <message>
        <source>jetons-%1</source>
        <translation>tokens-%1</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>vigie::TokensReport</name>
    <message>
        <source>API %1</source>
        <translation>API %1</translation>
    </message>
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
        <source>« Inconnu » : le service ne donne pas cette valeur. Les dates sont celles des services, en heure de Paris. « Disparu » : le service ne la liste plus.</source>
        <translation>“Unknown”: the service does not give this value. The dates are those of the services, in Paris time. “Gone”: the service no longer lists it.</translation>
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
</context>
</TS>
