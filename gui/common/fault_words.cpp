// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/fault_words.h"

#include "gui/common/profile_fault_words.h"

#include <QCoreApplication>

#include <array>

namespace vigie {

namespace {

class FaultWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::FaultWords)
};

struct Entry {
    const char *detail;
    const char *words;
};

constexpr std::array entries{
    Entry{"readable-by-others",
          QT_TRANSLATE_NOOP("vigie::FaultWords",
                            "d’autres comptes de ce poste peuvent le lire (chmod 600 le rend à vous seul)")},
    Entry{"not-regular", QT_TRANSLATE_NOOP("vigie::FaultWords", "ce n’est pas un fichier ordinaire")},
    Entry{"too-large", QT_TRANSLATE_NOOP("vigie::FaultWords", "il est trop grand pour un secret (64 Kio au plus)")},
    Entry{"empty", QT_TRANSLATE_NOOP("vigie::FaultWords", "il est vide")},
    Entry{"no PEM certificate in this file",
          QT_TRANSLATE_NOOP("vigie::FaultWords", "il ne contient aucun certificat au format PEM")},
    Entry{"no private key in this file, or its pass phrase is wrong",
          QT_TRANSLATE_NOOP("vigie::FaultWords",
                            "il ne contient pas de clé privée, ou sa phrase secrète n’est pas la bonne")},
    Entry{"neither PEM nor PKCS#12, or the pass phrase is wrong",
          QT_TRANSLATE_NOOP("vigie::FaultWords",
                            "il n’est ni en PEM ni en PKCS#12, ou sa phrase secrète n’est pas la bonne")},
    Entry{"not an HTTP address",
          QT_TRANSLATE_NOOP("vigie::FaultWords", "ce n’est pas une adresse en https:// ou http://")},
    Entry{"the service names no API, or several",
          QT_TRANSLATE_NOOP("vigie::FaultWords",
                            "le service doit nommer l’API, et une seule, dont il liste les délégations")},
    Entry{"no token", QT_TRANSLATE_NOOP("vigie::FaultWords", "aucun jeton n’a été donné")},
    Entry{"this is the workspace itself", QT_TRANSLATE_NOOP("vigie::FaultWords", "c’est l’espace de travail lui-même")},
    Entry{"a database: a workspace or its backup",
          QT_TRANSLATE_NOOP("vigie::FaultWords", "c’est un espace de travail, ou une sauvegarde d’un espace")},
    Entry{"a token that does not name its client",
          QT_TRANSLATE_NOOP("vigie::FaultWords", "le jeton ne dit pas à quel client il a été délivré")},
    Entry{"a token of another issuer",
          QT_TRANSLATE_NOOP("vigie::FaultWords", "le jeton a été délivré par un autre serveur")},
    Entry{"not a date and time", QT_TRANSLATE_NOOP("vigie::FaultWords", "ce n’est pas une date avec une heure")},
    Entry{"does not exist in Paris: the clocks go forward",
          QT_TRANSLATE_NOOP("vigie::FaultWords", "cette heure n’existe pas à Paris : on y passe à l’heure d’été")},
    Entry{
        "exists twice in Paris: the clocks go back",
        QT_TRANSLATE_NOOP("vigie::FaultWords", "cette heure existe deux fois à Paris : on y passe à l’heure d’hiver")},
    Entry{"no other plan", QT_TRANSLATE_NOOP("vigie::FaultWords", "c’est déjà l’offre en vigueur")},
    Entry{"wrong key", QT_TRANSLATE_NOOP("vigie::FaultWords", "sa clé de contrôle est fausse")},
    Entry{"several partners",
          QT_TRANSLATE_NOOP("vigie::FaultWords",
                            "plusieurs partenaires portent ce nom : donnez un SIRET ou un numéro DataPass")},
    Entry{"missing", QT_TRANSLATE_NOOP("vigie::FaultWords", "il n’est plus à sa place")},
    Entry{"changed", QT_TRANSLATE_NOOP("vigie::FaultWords", "il a changé depuis qu’il a été joint")},
    Entry{"unreadable", QT_TRANSLATE_NOOP("vigie::FaultWords", "il ne se laisse pas lire")},
    Entry{"wrong form",
          QT_TRANSLATE_NOOP("vigie::FaultWords", "un identifiant s’écrit en minuscules, chiffres et tirets")}};

} // namespace

QString faultWords(const QString &detail)
{
    for (const Entry &entry : entries) {
        if (detail == QLatin1String(entry.detail))
            return FaultWords::tr(entry.words);
    }
    const QString words = profileFaultWords(detail);
    return words.isEmpty() ? detail : words;
}

} // namespace vigie
