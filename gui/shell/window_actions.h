// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/page.h"
#include "gui/page_list.h"
#include "services/settings/settings.h"

#include <QMap>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;
class QMenuBar;

namespace vigie {

//! Every action of the window, its menus and keys; what a page adds comes from the page. Decides nothing.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    WindowActions(const QList<PageEntry> &pages, QMainWindow &window);

    [[nodiscard]] QAction *of(PageCommand command) const { return m_commands.value(command); }
    [[nodiscard]] QList<QAction *> all() const;
    //! What the page in sight takes, and why not.
    void follow(const Page &page);
    void showTheme(Theme theme);
    void showCountdown(std::chrono::seconds countdown);

    QAction *back{nullptr};
    QAction *forward{nullptr};
    QAction *synchronise{nullptr};
    QAction *search{nullptr};
    QAction *nextPane{nullptr};
    QAction *sendNow{nullptr};
    QAction *verifyJournal{nullptr};
    QAction *keys{nullptr};
    QAction *about{nullptr};
    QAction *quit{nullptr};
    QMenu *exportMenu{nullptr};

Q_SIGNALS:
    void commandAsked(vigie::PageCommand command);
    void pageAsked(const QString &pageId);
    void themeChosen(vigie::Theme theme);
    void countdownChosen(std::chrono::seconds countdown);

private:
    QAction *add(QMenu *menu, const QString &text, const QString &key, const QString &iconName = {});
    QAction *addCommand(QMenu *menu, PageCommand command, const QString &text, const QString &key,
                        const QString &iconName = {});
    void buildFile(QMenuBar *bar);
    void buildEdit(QMenuBar *bar);
    void buildView(QMenuBar *bar);
    void buildAct(QMenuBar *bar);
    void buildGo(QMenuBar *bar, const QList<PageEntry> &pages);
    void buildTools(QMenuBar *bar);
    void buildHelp(QMenuBar *bar);

    QMainWindow &m_window;
    QMap<PageCommand, QAction *> m_commands{};
    QMap<Theme, QAction *> m_themes{};
    QMap<int, QAction *> m_countdowns{};
    QMenu *m_act{nullptr};
    QList<QAction *> m_own{};
};

} // namespace vigie
