// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace vigie {

namespace {

QLocale localeOf(const QString &wanted)
{
    const bool isEnglish = wanted.isEmpty() ? QLocale::system().language() == QLocale::English
                                            : wanted == QLatin1String("en");
    return isEnglish ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(QLocale::French, QLocale::France);
}

void install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator; // its texts then stay as their source has them
}

} // namespace

void installLanguage(QCoreApplication &application, const QString &wanted)
{
    const QLocale locale = localeOf(wanted);
    QLocale::setDefault(locale);
    install(application, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, locale, QStringLiteral("vigie"), QStringLiteral(":/i18n")); // in French: the plurals alone
}

} // namespace vigie
