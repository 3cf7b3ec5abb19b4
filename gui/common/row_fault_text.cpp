// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/row_fault_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace vigie {

namespace {

class FaultWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::RowFaultText)

public:
    // A table in the form of a switch, so that the compiler finds a kind that has no sentence: in one piece although
    // it is longer than a function should be.
    static QString of(const RowFault &fault)
    {
        const QString value = fault.value;
        const QString first = fault.facts.value(0);
        const QString second = fault.facts.value(1);
        const QString all = fault.facts.join(QStringLiteral(", "));
        switch (fault.kind) {
        case RowFault::Kind::UnclosedQuote:
            return tr("Un guillemet s’ouvre et ne se referme jamais : la suite du fichier ne peut pas être lue.");
        case RowFault::Kind::NulCharacter:
            return tr("La cellule contient un caractère nul : ce n’est pas du texte.");
        case RowFault::Kind::TooManyCells:
            return tr("La ligne a plus de cellules que l’en-tête (%1) : un séparateur n’est sans doute pas protégé par "
                      "des guillemets.")
                .arg(first);
        case RowFault::Kind::FormulaWithoutValue:
            return tr("La cellule est une formule sans résultat enregistré : collez sa valeur.");
        case RowFault::Kind::ErrorCell:
            return tr("La cellule est en erreur (%1) : corrigez la formule ou collez une valeur.").arg(value);
        case RowFault::Kind::ColumnMissing:
            return tr("La colonne « %1 », obligatoire, manque.").arg(fault.column);
        case RowFault::Kind::ColumnTwice:
            return tr("La colonne « %1 » figure deux fois.").arg(fault.column);
        case RowFault::Kind::Missing:
            return tr("La valeur, obligatoire, manque.");
        case RowFault::Kind::TooLong:
            return tr("Le texte compte %1 caractères ; %2 au plus sont admis.").arg(number(first), number(second));
        case RowFault::Kind::BadSiret:
            return tr("« %1 » n’est pas un SIRET : 14 chiffres, clé comprise.").arg(value);
        case RowFault::Kind::BadDate:
            if (fault.facts.size() == 2)
                return tr("« %1 » est hors de ce qui est plausible : une date entre %2 et %3.")
                    .arg(value, fault.facts.at(0), fault.facts.at(1));
            return tr("« %1 » n’est pas une date : écrivez 2026-11-22 ou 22/11/2026.").arg(value);
        case RowFault::Kind::BadInstant:
            return tr("« %1 » n’est pas une date avec une heure : écrivez 2026-11-22T09:42:00Z ou 22/11/2026 10:42 "
                      "(heure de Paris).")
                .arg(value);
        case RowFault::Kind::InstantSkipped:
            return tr("« %1 » n’existe pas à Paris : cette heure est sautée au passage à l’heure d’été.").arg(value);
        case RowFault::Kind::InstantTwice:
            return tr("« %1 » existe deux fois à Paris (passage à l’heure d’hiver) : ajoutez le décalage, +02:00 ou "
                      "+01:00.")
                .arg(value);
        case RowFault::Kind::BadNumber:
            return tr("« %1 » n’est pas un nombre entier de %2 à %3.").arg(value, number(first), number(second));
        case RowFault::Kind::BadYesNo:
            return tr("« %1 » n’est ni oui ni non.").arg(value);
        case RowFault::Kind::BadWord:
            return tr("« %1 » n’est pas l’un des mots admis : %2.").arg(value, all);
        case RowFault::Kind::UnknownCountry:
            return tr("« %1 » n’est pas un pays connu : écrivez son nom ou son code ISO à deux lettres.").arg(value);
        case RowFault::Kind::UnknownApi:
            return tr("« %1 » n’est pas une API connue : %2.").arg(value, all);
        case RowFault::Kind::EndBeforeStart:
            return tr("« %1 » précède le début (colonne « %2 »).").arg(value, first);
        case RowFault::Kind::YetToCome:
            return tr("« %1 » est à venir : seul ce que la colonne « %2 » annonce peut l’être.").arg(value, first);
        case RowFault::Kind::Contradiction:
            return tr("« %1 » contredit la colonne « %2 » : une seule des deux peut être remplie.").arg(value, first);
        case RowFault::Kind::SameAsLine:
            return tr("Cette ligne dit la même chose que la ligne %1 : gardez-en une.").arg(first);
        case RowFault::Kind::UnknownParent:
            return tr("« %1 » n’est ni dans le fichier ni dans l’espace de travail.").arg(value);
        case RowFault::Kind::CircularChain:
            return tr("La chaîne tourne en rond : %1.").arg(fault.facts.join(QStringLiteral(" → ")));
        }
        Q_UNREACHABLE();
    }

    static QString ofFile(const QString &detail)
    {
        if (detail == QLatin1String("empty-table"))
            return tr("Le fichier est vide : il lui faut une ligne d’en-tête, puis une ligne par objet.");
        if (detail == QLatin1String("damaged-workbook"))
            return tr("Le classeur est endommagé, chiffré, ou n’est pas un fichier XLSX : enregistrez-le de nouveau au "
                      "format XLSX ou CSV.");
        if (detail == QLatin1String("not-a-workbook"))
            return tr("Malgré son nom, ce n’est pas un classeur XLSX : enregistrez-le de nouveau au format XLSX ou "
                      "CSV.");
        if (detail == QLatin1String("table-too-large"))
            return tr("Le fichier est trop gros pour être importé : 64 Mio et 200 000 lignes au plus. Partagez-le en "
                      "plusieurs.");
        return {};
    }

private:
    static QString number(const QString &text) { return QLocale().toString(text.toLongLong()); }
};

} // namespace

QString rowFaultText(const RowFault &fault) { return FaultWords::of(fault); }

QString tableFileProblem(const QString &detail) { return FaultWords::ofFile(detail); }

} // namespace vigie
