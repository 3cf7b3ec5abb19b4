// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/error_text.h"

#include "gui/common/fault_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace vigie {

namespace {

class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ErrorText)

public:
    // A table in the form of a switch, so that the compiler finds a kind that has no sentences: in one piece
    // although it is longer than a function should be.
    static ErrorText of(const Error &error)
    {
        const QString service = named(error, tr("le service"));
        const QString object = named(error, tr("cet objet"));
        const QString file = named(error, tr("demandé"));
        const QString workspace = named(error, tr("demandé"));
        switch (error.kind) {
        case Error::Kind::Cancelled:
            return {tr("L’opération a été arrêtée avant la fin."), tr("Ce qui était déjà enregistré l’est toujours."),
                    tr("Relancez-la quand vous voulez.")};
        case Error::Kind::Unreachable:
            return {tr("%1 ne répond pas : nom introuvable, connexion refusée ou coupée.").arg(service),
                    tr("Les données déjà lues restent en place."),
                    tr("Vérifiez l’adresse du service et le réseau, puis réessayez.")};
        case Error::Kind::TimedOut:
            return {tr("%1 n’a pas répondu à temps.").arg(service), tr("Les données déjà lues restent en place."),
                    tr("Réessayez plus tard ; si cela dure, prévenez l’exploitant du service.")};
        case Error::Kind::ProxyFailed:
            return {tr("Le mandataire (proxy) n’a pas laissé passer la demande vers %1.").arg(service),
                    tr("Les données déjà lues restent en place."),
                    tr("Vérifiez l’adresse et le compte du mandataire dans les réglages du service.")};
        case Error::Kind::CertificateUntrusted:
            return {tr("Le certificat de %1 n’est pas signé par une autorité connue.").arg(service),
                    tr("Aucun secret n’a été envoyé. Les données déjà lues restent en place."),
                    tr("Indiquez l’autorité privée (fichier PEM) dans les réglages du service.")};
        case Error::Kind::CertificateExpired:
            return {tr("Le certificat de %1 n’est plus ou pas encore valable.").arg(service),
                    tr("Aucun secret n’a été envoyé. Les données déjà lues restent en place."),
                    tr("Vérifiez l’heure de ce poste ; sinon, prévenez l’exploitant du service.")};
        case Error::Kind::CertificateWrongHost:
            return {tr("Le certificat présenté par %1 est celui d’un autre nom.").arg(service),
                    tr("Aucun secret n’a été envoyé. Les données déjà lues restent en place."),
                    tr("Vérifiez l’adresse du service : elle doit porter un nom écrit dans le certificat.")};
        case Error::Kind::ClientCertificateRefused:
            return {tr("%1 demande un certificat client, absent ou refusé.").arg(service),
                    tr("Les données déjà lues restent en place."),
                    tr("Indiquez dans les réglages du service un certificat client valable et sa phrase secrète.")};
        case Error::Kind::TlsFailed:
            return {tr("La connexion chiffrée avec %1 n’a pas pu être établie.").arg(service),
                    tr("Aucun secret n’a été envoyé. Les données déjà lues restent en place."),
                    tr("Lisez le détail technique et transmettez-le à l’exploitant du service.")};
        case Error::Kind::ForeignRedirect:
            return {tr("%1 renvoie vers une autre machine.").arg(service),
                    tr("Le renvoi n’a pas été suivi : le secret est resté ici."),
                    tr("Vérifiez l’adresse du service ; si elle a changé, corrigez-la dans ses réglages.")};
        case Error::Kind::Unauthorised:
            return {tr("%1 refuse l’identifiant ou le secret.").arg(service),
                    tr("Les données déjà lues restent en place."),
                    tr("Saisissez de nouveau le secret du service, ou demandez-en un nouveau.")};
        case Error::Kind::Forbidden:
            if (refusesAddress(error)) {
                return {tr("%1 reconnaît le jeton mais refuse l’adresse IP de ce poste.").arg(service),
                        tr("Les données déjà lues restent en place."),
                        tr("Faites ajouter l’adresse de sortie de ce réseau à celles du jeton, ou synchronisez depuis "
                           "un poste dont l’adresse est admise.")};
            }
            return {tr("%1 reconnaît le compte mais lui refuse cet accès : un droit manque.").arg(service),
                    tr("Les données déjà lues restent en place."),
                    tr("Demandez pour ce compte les droits que liste le test de la connexion.")};
        case Error::Kind::NotFound:
            return {tr("%1 ne connaît pas ce qui lui est demandé.").arg(service),
                    tr("Les données déjà lues restent en place."),
                    tr("Vérifiez l’adresse et la version du service, puis synchronisez.")};
        case Error::Kind::Conflict:
            return {tr("Une autre opération porte déjà sur %1, ou son état a changé entre-temps.").arg(object),
                    tr("Rien n’a été modifié."),
                    tr("Synchronisez, relisez l’état, puis recommencez si c’est encore nécessaire.")};
        case Error::Kind::TooManyRequests:
            return {tr("%1 limite le nombre d’appels et demande d’attendre.").arg(service),
                    tr("Les données déjà lues restent en place."),
                    tr("Réessayez plus tard, ou demandez un quota plus large pour la console.")};
        case Error::Kind::Refused:
            return {tr("%1 a refusé la demande.").arg(service), tr("Les données déjà lues restent en place."),
                    tr("Lisez la réponse du service dans le détail et corrigez ce qu’elle désigne.")};
        case Error::Kind::ServiceFault:
            return {tr("%1 est en panne (erreur de son côté).").arg(service),
                    tr("Les données déjà lues restent en place."),
                    tr("Réessayez plus tard ; si cela dure, prévenez l’exploitant du service.")};
        case Error::Kind::NotJson:
            return {tr("La réponse de %1 n’est pas celle d’une API : sans doute la page d’un portail d’accès.")
                        .arg(service),
                    tr("Les données déjà lues restent en place."),
                    tr("Ouvrez l’accès au réseau dans un navigateur, ou vérifiez l’adresse du service.")};
        case Error::Kind::BadReply:
            return {tr("La réponse de %1 est tronquée ou n’a pas la forme attendue.").arg(service),
                    tr("Les données déjà lues restent en place."),
                    tr("Vérifiez la version du service ; si elle est bonne, réessayez et gardez le détail pour "
                       "l’exploitant.")};
        case Error::Kind::ReplyTooLarge:
            return {tr("La réponse de %1 dépasse la taille admise : la lecture a été arrêtée.").arg(service),
                    tr("Les données déjà lues restent en place."),
                    tr("Vérifiez que l’adresse est bien celle de l’API du service.")};
        case Error::Kind::Unsupported:
            return {tr("Cette action n’existe pas pour %1, ou pas dans sa version.").arg(object),
                    tr("Rien n’a été modifié."), tr("Faites-la dans la console du service, puis synchronisez.")};
        case Error::Kind::ReadOnlyService:
            return {tr("La connexion à %1 est réglée en lecture seule.").arg(service), tr("Rien n’a été modifié."),
                    tr("Ôtez « lecture seule » dans les réglages du service si vous y êtes autorisé.")};
        case Error::Kind::SecretMissing:
            return {tr("Le trousseau ne contient pas de secret pour %1.").arg(service),
                    tr("Les données déjà lues restent en place."), tr("Saisissez de nouveau le secret du service.")};
        case Error::Kind::KeychainLocked:
            return {tr("Le trousseau de clés est verrouillé."),
                    tr("Les secrets y sont toujours. Les données déjà lues restent en place."),
                    tr("Déverrouillez le trousseau, puis réessayez.")};
        case Error::Kind::NoKeychain:
            return {tr("Cette session n’a pas de trousseau de clés utilisable."),
                    tr("Aucun secret n’a été écrit. Les données déjà lues restent en place."),
                    tr("Installez ou démarrez un trousseau (GNOME, KeePassXC, KWallet), ou donnez les secrets pour "
                       "cette session.")};
        case Error::Kind::FileMissing:
            return {tr("Le fichier %1 n’existe pas.").arg(file), tr("Rien n’a été modifié."),
                    tr("Vérifiez le chemin.")};
        case Error::Kind::FileNotReadable:
            if (isWorkspace(error)) {
                return {tr("Le fichier %1 ne peut pas être lu : %2.").arg(file, faultWords(error.detail)),
                        tr("Rien n’a été modifié."), tr("Choisissez un autre fichier.")};
            }
            return {tr("Le fichier %1 ne peut pas être lu.").arg(file), tr("Rien n’a été modifié."),
                    tr("Vérifiez ses droits et qu’il s’agit bien d’un fichier.")};
        case Error::Kind::FileNotWritable:
            if (error.detail == QLatin1String("the file exists")) {
                return {tr("Le fichier %1 existe déjà.").arg(file), tr("Il n’a pas été touché."),
                        tr("Choisissez un autre nom, ou remplacez-le expressément (--force).")};
            }
            if (isWorkspace(error)) {
                return {tr("Le fichier %1 ne peut pas être écrit : %2.").arg(file, faultWords(error.detail)),
                        tr("Il n’a pas été touché."), tr("Choisissez un autre nom.")};
            }
            return {tr("Le fichier %1 ne peut pas être écrit.").arg(file),
                    tr("L’ancien fichier, s’il existait, est intact."),
                    tr("Choisissez un autre dossier ou demandez le droit d’y écrire.")};
        case Error::Kind::DiskFull:
            return {tr("Le disque est plein : %1 n’a pas pu être écrit.").arg(file),
                    tr("Ce qui était enregistré avant est intact."), tr("Libérez de la place, puis recommencez.")};
        case Error::Kind::WorkspaceMissing:
            return {tr("L’espace de travail %1 n’existe pas.").arg(workspace), tr("Rien n’a été créé."),
                    tr("Vérifiez le chemin, ou ouvrez la console pour en créer un.")};
        case Error::Kind::WorkspaceNewer:
            return {tr("L’espace de travail %1 a été écrit par une version plus récente de Vigie.").arg(workspace),
                    tr("Il n’a pas été modifié."),
                    tr("Mettez Vigie à jour, ou restaurez une sauvegarde de votre version.")};
        case Error::Kind::WorkspaceCorrupt:
            return {tr("Le fichier %1 est endommagé ou n’est pas un espace de travail de Vigie.").arg(workspace),
                    tr("Il a été laissé tel quel."),
                    tr("Restaurez une sauvegarde (vigie workspace restore) et gardez ce fichier pour examen.")};
        case Error::Kind::WorkspaceBusy:
            return {tr("L’espace de travail %1 est déjà ouvert en écriture par une autre fenêtre ou commande.")
                        .arg(workspace),
                    tr("Rien n’a été modifié."), tr("Fermez l’autre, ou attendez qu’elle ait fini, puis réessayez.")};
        case Error::Kind::WorkspaceReadOnly:
            return {tr("L’espace de travail %1 est en lecture seule.").arg(workspace), tr("Rien n’a été modifié."),
                    tr("Donnez-vous le droit d’écrire dans le fichier et dans son dossier.")};
        case Error::Kind::Storage:
            return {tr("La base de données a rendu une erreur (%1).").arg(workspace),
                    tr("L’opération a été annulée en entier ; ce qui était enregistré l’est toujours."),
                    tr("Vérifiez l’espace de travail (vigie workspace check) et gardez le détail technique.")};
        case Error::Kind::InvalidInput:
            return {tr("%1 n’est pas valable.").arg(object), tr("Rien n’a été enregistré."),
                    tr("Corrigez ce que le détail désigne, puis recommencez.")};
        case Error::Kind::InvalidProfile:
            return {
                error.subject.isEmpty()
                    ? tr("Ce profil ne suit pas le schéma des conditions d’utilisation.")
                    : tr("Ce profil ne suit pas le schéma des conditions d’utilisation, à « %1 ».").arg(error.subject),
                tr("Les profils déjà en place restent en vigueur."),
                tr("Corrigez le fichier à l’endroit indiqué, puis vérifiez-le (vigie profiles check).")};
        case Error::Kind::IntegrityBroken:
            return {tr("L’intégrité de %1 est rompue : le contenu ne correspond plus à ce qui avait été écrit.")
                        .arg(object),
                    tr("Rien n’a été réparé ni effacé."),
                    tr("Gardez le fichier en l’état et comparez-le à une sauvegarde.")};
        case Error::Kind::NoSuchObject:
            return {tr("L’espace de travail ne contient pas %1.").arg(object), tr("Rien n’a été modifié."),
                    tr("Vérifiez l’identifiant dans la liste, ou synchronisez.")};
        case Error::Kind::TooLarge:
            return {tr("%1 demande plus de mémoire que ce poste n’en a.").arg(object), tr("Rien n’a été écrit."),
                    tr("Resserrez le filtre, ou exportez en CSV ou en XLSX.")};
        }
        Q_UNREACHABLE();
    }

    //! `ligne 12, colonne 5 : …` of what is wrong in a file, or the bare detail.
    static QString particulars(const Error &error)
    {
        const QString place = error.column > 0 ? tr("ligne %1, colonne %2").arg(error.line).arg(error.column)
                                               : tr("ligne %1").arg(error.line);
        if (error.line <= 0)
            return faultWords(error.detail);
        return error.detail.isEmpty() ? place : tr("%1 : %2").arg(place, faultWords(error.detail));
    }

private:
    //! As the editor API says it: `IP address not allowed for this token`.
    static bool refusesAddress(const Error &error)
    {
        return error.detail.contains(QLatin1String("IP address"), Qt::CaseInsensitive);
    }

    static bool isWorkspace(const Error &error)
    {
        return error.detail == QLatin1String("this is the workspace itself")
            || error.detail == QLatin1String("a database: a workspace or its backup");
    }

    static QString named(const Error &error, const QString &otherwise)
    {
        return error.subject.isEmpty() ? otherwise : error.subject;
    }
};

QString startingWithCapital(QString sentence)
{
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

QString asSentence(const QString &words)
{
    const QString sentence = startingWithCapital(words);
    return sentence.endsWith(u'.') ? sentence : sentence + u'.';
}

} // namespace

ErrorText errorText(const Error &error)
{
    ErrorText text = Sentences::of(error);
    // A subject keeps its case: it is a host, a path or an identifier.
    if (error.subject.isEmpty())
        text.happened = startingWithCapital(text.happened);
    const bool isAboutInput = error.kind == Error::Kind::InvalidInput || error.kind == Error::Kind::InvalidProfile;
    const QString particulars = Sentences::particulars(error);
    if (isAboutInput && !particulars.isEmpty())
        text.happened += u' ' + asSentence(particulars);
    return text;
}

QString errorLine(const Error &error)
{
    const ErrorText text = errorText(error);
    QStringList sentences{text.happened, text.kept, text.toDo};
    const QString words = faultWords(error.detail);
    if (!words.isEmpty() && !text.happened.contains(words, Qt::CaseInsensitive))
        sentences << Sentences::tr("[%1]").arg(words);
    return sentences.join(u' ').replace(u'\n', u' ');
}

} // namespace vigie
