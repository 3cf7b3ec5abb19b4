// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/window_actions.h"

#include "gui/common/look/icon.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace vigie {

WindowActions::WindowActions(const QList<PageEntry> &pages, QMainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    QMenuBar *bar = window.menuBar();
    buildFile(bar);
    buildEdit(bar);
    buildView(bar);
    buildAct(bar);
    buildGo(bar, pages);
    buildTools(bar);
    buildHelp(bar);
}

QAction *WindowActions::add(QMenu *menu, const QString &text, const QString &key, const QString &iconName)
{
    auto *action = new QAction(text, &m_window);
    if (!key.isEmpty())
        action->setShortcut(QKeySequence(key, QKeySequence::PortableText));
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    menu->addAction(action);
    m_window.addAction(action);
    return action;
}

QAction *WindowActions::addCommand(QMenu *menu, PageCommand command, const QString &text, const QString &key,
                                   const QString &iconName)
{
    QAction *action = add(menu, text, key, iconName);
    m_commands.insert(command, action);
    connect(action, &QAction::triggered, this, [this, command] { Q_EMIT commandAsked(command); });
    return action;
}

void WindowActions::buildFile(QMenuBar *bar)
{
    QMenu *menu = bar->addMenu(tr("&Fichier"));
    exportMenu = menu->addMenu(icon(QStringLiteral("download")), tr("Exporter"));
    addCommand(exportMenu, PageCommand::ExportCsv, tr("Exporter en CSV…"), QStringLiteral("Ctrl+E"));
    addCommand(exportMenu, PageCommand::ExportXlsx, tr("Exporter pour un tableur (XLSX)…"),
               QStringLiteral("Ctrl+Shift+E"));
    addCommand(menu, PageCommand::Print, tr("PDF…"), QStringLiteral("Ctrl+P"), QStringLiteral("printer"));
    menu->addSeparator();
    quit = add(menu, tr("Quitter"), QStringLiteral("Ctrl+Q"), QStringLiteral("log-out"));
}

void WindowActions::buildEdit(QMenuBar *bar)
{
    QMenu *menu = bar->addMenu(tr("&Édition"));
    addCommand(menu, PageCommand::CopyAsTable, tr("Copier en tableau"), QStringLiteral("Ctrl+Shift+C"),
               QStringLiteral("copy"));
    menu->addSeparator();
    search = add(menu, tr("Rechercher…"), QStringLiteral("Ctrl+K"), QStringLiteral("search"));
    addCommand(menu, PageCommand::EditFilter, tr("Filtrer la colonne"), QStringLiteral("Ctrl+F"),
               QStringLiteral("funnel"));
    addCommand(menu, PageCommand::ClearFilters, tr("Effacer les filtres"), QStringLiteral("Ctrl+Shift+F"),
               QStringLiteral("funnel-x"));
}

void WindowActions::buildView(QMenuBar *bar)
{
    QMenu *menu = bar->addMenu(tr("&Affichage"));
    addCommand(menu, PageCommand::ToggleSheet, tr("Fiche"), QStringLiteral("Ctrl+I"), QStringLiteral("panel-right"));
    addCommand(menu, PageCommand::ChooseColumns, tr("Colonnes…"), {}, QStringLiteral("columns-3"));
    addCommand(menu, PageCommand::ToggleDensity, tr("Densité"), QStringLiteral("Ctrl+D"), QStringLiteral("rows-3"));
    addCommand(menu, PageCommand::SaveView, tr("Enregistrer la vue…"), QStringLiteral("Ctrl+S"),
               QStringLiteral("bookmark"));
    menu->addSeparator();
    QMenu *themes = menu->addMenu(tr("Thème"));
    auto *group = new QActionGroup(this);
    const QList<std::pair<Theme, QString>> choices{
        {Theme::System, tr("Celui du système")}, {Theme::Light, tr("Clair")}, {Theme::Dark, tr("Sombre")}};
    for (const auto &[theme, text] : choices) {
        QAction *action = add(themes, text, {});
        action->setCheckable(true);
        group->addAction(action);
        m_themes.insert(theme, action);
        connect(action, &QAction::triggered, this, [this, chosen = theme] { Q_EMIT themeChosen(chosen); });
    }
}

void WindowActions::buildAct(QMenuBar *bar)
{
    m_act = bar->addMenu(tr("A&ction"));
    synchronise = add(m_act, tr("Synchroniser"), QStringLiteral("F5"), QStringLiteral("refresh-cw"));
    m_act->addSeparator();
    QAction *revoke = addCommand(m_act, PageCommand::Revoke, tr("Révoquer"), QStringLiteral("Del"));
    revoke->setIcon(icon(QStringLiteral("ban"), Tone::Error));
    sendNow = add(m_act, tr("Envoyer tout de suite"), QStringLiteral("Ctrl+Return"));
    addCommand(m_act, PageCommand::Why, tr("Pourquoi ?"), QStringLiteral("Alt+Return"), QStringLiteral("scale"));
    m_act->addSeparator();
}

void WindowActions::buildGo(QMenuBar *bar, const QList<PageEntry> &pages)
{
    QMenu *menu = bar->addMenu(tr("A&ller à"));
    back = add(menu, tr("Précédent"), QStringLiteral("Alt+Left"), QStringLiteral("arrow-left"));
    forward = add(menu, tr("Suivant"), QStringLiteral("Alt+Right"), QStringLiteral("arrow-right"));
    nextPane = add(menu, tr("Volet suivant"), QStringLiteral("F6"));
    menu->addSeparator();
    int place = 0;
    for (const PageEntry &page : pages) {
        if (!page.of.isEmpty())
            continue;
        const QString key = ++place <= 10 ? QStringLiteral("Ctrl+%1").arg(place % 10) : QString();
        QAction *action = add(menu, page.title, key, page.icon);
        connect(action, &QAction::triggered, this, [this, id = page.id] { Q_EMIT pageAsked(id); });
    }
}

void WindowActions::buildTools(QMenuBar *bar)
{
    QMenu *menu = bar->addMenu(tr("&Outils"));
    verifyJournal = add(menu, tr("Vérifier le journal"), {}, QStringLiteral("shield-check"));
    QMenu *countdowns = menu->addMenu(tr("Compte à rebours d’une révocation"));
    auto *group = new QActionGroup(this);
    for (const int seconds : {0, 3, 5, 10, 30}) {
        QAction *action = add(countdowns, seconds == 0 ? tr("aucun : envoi immédiat") : tr("%1 s").arg(seconds), {});
        action->setCheckable(true);
        group->addAction(action);
        m_countdowns.insert(seconds, action);
        connect(action, &QAction::triggered, this,
                [this, seconds] { Q_EMIT countdownChosen(std::chrono::seconds(seconds)); });
    }
}

void WindowActions::buildHelp(QMenuBar *bar)
{
    QMenu *menu = bar->addMenu(tr("Aid&e"));
    keys = add(menu, tr("Aide et touches"), QStringLiteral("F1"), QStringLiteral("keyboard"));
    about = add(menu, tr("À propos de Vigie"), {}, QStringLiteral("info"));
}

QList<QAction *> WindowActions::all() const
{
    QList<QAction *> result;
    for (QAction *action : m_window.actions()) {
        if (!action->text().isEmpty() && action != search)
            result.append(action);
    }
    return result + m_own;
}

void WindowActions::follow(const Page &page)
{
    for (auto command = m_commands.cbegin(); command != m_commands.cend(); ++command) {
        const bool taken = page.takes(command.key());
        const QString refusal = taken ? page.whyNot(command.key()) : QString();
        QAction *action = command.value();
        action->setEnabled(taken && refusal.isEmpty());
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        const QString name = action->text().remove(QLatin1Char('&'));
        action->setToolTip(!refusal.isEmpty()  ? refusal
                               : key.isEmpty() ? name
                                               : QStringLiteral("%1 (%2)").arg(name, key));
        action->setStatusTip(refusal);
    }
    exportMenu->setEnabled(of(PageCommand::ExportCsv)->isEnabled() || of(PageCommand::ExportXlsx)->isEnabled());
    for (QAction *action : std::as_const(m_own))
        m_act->removeAction(action);
    m_own = page.ownActions();
    m_act->addActions(m_own);
}

void WindowActions::showTheme(Theme theme) { m_themes.value(theme)->setChecked(true); }

void WindowActions::showCountdown(std::chrono::seconds countdown)
{
    if (QAction *action = m_countdowns.value(int(countdown.count())))
        action->setChecked(true);
}

} // namespace vigie
