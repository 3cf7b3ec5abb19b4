// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/charts/chart_menu.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace vigie {

namespace {

struct ChartMenu {
    Q_DECLARE_TR_FUNCTIONS(vigie::ChartMenu)
};

} // namespace

void showChartMenu(QWidget *chart, const QPoint &at, const ChartVerbs &verbs)
{
    auto *menu = new QMenu(chart);
    menu->setObjectName(QStringLiteral("chartMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](const QString &text, const QString &key, const std::function<void()> &verb) {
        QAction *action = menu->addAction(text + QLatin1Char('\t') + key);
        QObject::connect(action, &QAction::triggered, menu, [verb] { verb(); });
    };
    add(ChartMenu::tr("Copier l’image"), ChartMenu::tr("Ctrl+C"), verbs.copy);
    if (verbs.print)
        add(ChartMenu::tr("Imprimer en PDF…"), {}, verbs.print);
    menu->addSeparator();
    add(ChartMenu::tr("Agrandir"), QStringLiteral("+"), verbs.zoomIn);
    add(ChartMenu::tr("Réduire"), QStringLiteral("−"), verbs.zoomOut);
    add(ChartMenu::tr("Tout voir"), QStringLiteral("0"), verbs.showAll);
    menu->popup(at);
}

QString chartKeysText()
{
    return ChartMenu::tr("Flèches : point suivant ou précédent. + et − : agrandir, réduire. Maj+flèches : déplacer. "
                         "0 : tout voir. Ctrl+C : copier l’image.");
}

} // namespace vigie
