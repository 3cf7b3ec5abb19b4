// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/document_words.h"

#include "gui/common/error_text.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace vigie {

namespace {

class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(vigie::DocumentWords)

public:
    static QString of(DocumentRefusal refusal, const QString &file)
    {
        switch (refusal) {
        case DocumentRefusal::Empty:
            return tr("%1 est vide : il n’a pas été joint. Vérifiez qu’il a été enregistré en entier, puis "
                      "recommencez.")
                .arg(file);
        case DocumentRefusal::TooLarge:
            return tr("%1 dépasse 100 Mo, la taille admise : il n’a pas été joint, l’original est intact. Réduisez-le "
                      "ou découpez-le, ou joignez une note qui dit où il est gardé.")
                .arg(file);
        case DocumentRefusal::Disguised:
            return tr("%1 n’est pas ce que son nom annonce : il n’a pas été joint, l’original est intact. "
                      "Enregistrez-le sous son vrai type, puis recommencez.")
                .arg(file);
        case DocumentRefusal::Program:
            return tr("%1 est un programme : il n’est pas gardé comme pièce. S’il est une preuve, joignez-le dans une "
                      "archive (zip, 7z).")
                .arg(file);
        }
        Q_UNREACHABLE();
    }
};

} // namespace

QString documentErrorLine(const Error &error)
{
    const auto refusal = documentRefusalOf(error);
    return refusal ? Sentences::of(*refusal, QFileInfo(error.subject).fileName()) : errorLine(error);
}

} // namespace vigie
