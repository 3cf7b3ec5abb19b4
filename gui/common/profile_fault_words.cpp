// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/profile_fault_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <array>

namespace vigie {

namespace {

class ProfileFaults
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ProfileFaults)

public:
    //! A kind of JSON value; other words are left as they are.
    static QString typeWord(const QString &type)
    {
        const QHash<QString, QString> words{
            {QStringLiteral("null"), tr("rien (null)")},   {QStringLiteral("boolean"), tr("vrai ou faux")},
            {QStringLiteral("number"), tr("un nombre")},   {QStringLiteral("integer"), tr("un nombre entier")},
            {QStringLiteral("string"), tr("un texte")},    {QStringLiteral("array"), tr("une liste [ ]")},
            {QStringLiteral("object"), tr("un objet { }")}};
        return words.value(type, type);
    }
};

//! Of the most particular to the most general: the first that fits is taken.
struct Pattern {
    const char *detail; //!< with %1 and %2
    const char *words;
};

constexpr std::array patterns{
    Pattern{"%1 expected, %2 found", QT_TRANSLATE_NOOP("vigie::ProfileFaults", "il faut ici %1, et non %2")},
    Pattern{"a value expected", QT_TRANSLATE_NOOP("vigie::ProfileFaults", "il faut ici une valeur")},
    Pattern{"a key between quotation marks expected",
            QT_TRANSLATE_NOOP("vigie::ProfileFaults", "il faut ici une clé entre guillemets")},
    Pattern{"four hexadecimal digits expected",
            QT_TRANSLATE_NOOP("vigie::ProfileFaults", "il faut ici quatre chiffres hexadécimaux")},
    Pattern{"“,” or “}” expected", QT_TRANSLATE_NOOP("vigie::ProfileFaults", "il faut ici « , » ou « } »")},
    Pattern{"“,” or “]” expected", QT_TRANSLATE_NOOP("vigie::ProfileFaults", "il faut ici « , » ou « ] »")},
    Pattern{"“:” expected", QT_TRANSLATE_NOOP("vigie::ProfileFaults", "il faut ici « : »")},
    Pattern{"%1 expected", QT_TRANSLATE_NOOP("vigie::ProfileFaults", "il faut ici %1")},
    Pattern{"%1 is none of %2", QT_TRANSLATE_NOOP("vigie::ProfileFaults", "%1 n’est pas l’un des mots admis ici : %2")},
    Pattern{"%1 is below %2", QT_TRANSLATE_NOOP("vigie::ProfileFaults", "%1 est inférieur au minimum, %2")},
    Pattern{"%1 is not above %2", QT_TRANSLATE_NOOP("vigie::ProfileFaults", "%1 devrait être supérieur à %2")},
    Pattern{"%1 is above %2", QT_TRANSLATE_NOOP("vigie::ProfileFaults", "%1 dépasse le maximum, %2")},
    Pattern{"an empty text", QT_TRANSLATE_NOOP("vigie::ProfileFaults", "ce texte est vide")},
    Pattern{"%1 does not match %2",
            QT_TRANSLATE_NOOP("vigie::ProfileFaults", "%1 n’a pas la forme attendue (expression rationnelle %2)")},
    Pattern{"%1 is no date from 2000 to 2100",
            QT_TRANSLATE_NOOP("vigie::ProfileFaults", "%1 n’est pas une date de 2000 à 2100")},
    Pattern{"too few elements", QT_TRANSLATE_NOOP("vigie::ProfileFaults", "cette liste a trop peu d’éléments")},
    Pattern{"more than %1 elements", QT_TRANSLATE_NOOP("vigie::ProfileFaults", "cette liste a plus de %1 éléments")},
    Pattern{"the key %1 stands twice", QT_TRANSLATE_NOOP("vigie::ProfileFaults", "la clé %1 figure deux fois")},
    Pattern{"%1 stands twice", QT_TRANSLATE_NOOP("vigie::ProfileFaults", "%1 figure deux fois")},
    Pattern{"stands twice", QT_TRANSLATE_NOOP("vigie::ProfileFaults", "cette valeur figure deux fois")},
    Pattern{"unknown key; the keys here are %1",
            QT_TRANSLATE_NOOP("vigie::ProfileFaults", "cette clé est inconnue ; celles qui sont admises ici : %1")},
    Pattern{"the key %1 is missing", QT_TRANSLATE_NOOP("vigie::ProfileFaults", "la clé %1 manque")},
    Pattern{"no rule %1 in this profile", QT_TRANSLATE_NOOP("vigie::ProfileFaults", "ce profil n’a pas de règle %1")},
    Pattern{"a circle of rules: %1",
            QT_TRANSLATE_NOOP("vigie::ProfileFaults", "ces règles s’attendent l’une l’autre, en cercle : %1")},
    Pattern{"the window ends before it starts",
            QT_TRANSLATE_NOOP("vigie::ProfileFaults", "cette plage finit avant d’avoir commencé")},
    Pattern{"larger than %1 bytes", QT_TRANSLATE_NOOP("vigie::ProfileFaults", "il dépasse %1 octets")},
    Pattern{"nested deeper than %1 levels",
            QT_TRANSLATE_NOOP("vigie::ProfileFaults", "plus de %1 niveaux sont imbriqués")},
    Pattern{"the document ends too early", QT_TRANSLATE_NOOP("vigie::ProfileFaults", "le document s’arrête trop tôt")},
    Pattern{"text after the end of the document",
            QT_TRANSLATE_NOOP("vigie::ProfileFaults", "du texte suit la fin du document")},
    Pattern{"a control character inside a text",
            QT_TRANSLATE_NOOP("vigie::ProfileFaults", "ce texte contient un caractère de commande")},
    Pattern{"a text that is not closed",
            QT_TRANSLATE_NOOP("vigie::ProfileFaults", "ce texte n’est pas refermé par un guillemet")},
    Pattern{"half a surrogate pair",
            QT_TRANSLATE_NOOP("vigie::ProfileFaults", "ce texte contient la moitié d’un caractère (surrogate)")},
    Pattern{"not UTF-8", QT_TRANSLATE_NOOP("vigie::ProfileFaults", "ce n’est pas de l’UTF-8")},
    Pattern{"an unknown escape", QT_TRANSLATE_NOOP("vigie::ProfileFaults", "cet échappement « \\ » est inconnu")},
    Pattern{"not a number", QT_TRANSLATE_NOOP("vigie::ProfileFaults", "ce n’est pas un nombre")},
};

QRegularExpression expressionOf(const Pattern &pattern)
{
    QString text = QRegularExpression::escape(QString::fromUtf8(pattern.detail));
    for (const char *place : {"\\%1", "\\%2"})
        text.replace(QLatin1String(place), QStringLiteral("(.+)"));
    return QRegularExpression(QRegularExpression::anchoredPattern(text),
                              QRegularExpression::DotMatchesEverythingOption);
}

QString withFrenchMarks(QString text)
{
    return text.replace(QChar(u'“'), QStringLiteral("« ")).replace(QChar(u'”'), QStringLiteral(" »"));
}

} // namespace

QString profileFaultWords(const QString &detail)
{
    for (const Pattern &pattern : patterns) {
        const QRegularExpressionMatch match = expressionOf(pattern).match(detail);
        if (!match.hasMatch())
            continue;
        const QString words = ProfileFaults::tr(pattern.words);
        const auto part = [&match](int place) {
            return withFrenchMarks(ProfileFaults::typeWord(match.captured(place)));
        };
        switch (match.lastCapturedIndex()) {
        case 0:
            return words;
        case 1:
            return words.arg(part(1));
        default:
            return words.arg(part(1), part(2));
        }
    }
    return {};
}

} // namespace vigie
