// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QSettings>
#include <QString>

#include <chrono>

namespace vigie {

enum class Theme { System, Light, Dark };
enum class Density { Comfortable, Compact };

//! What the agent chose for the program itself, in `$XDG_CONFIG_HOME/vigie/vigie.ini`. One function a key, its
//! default beside it; a value that a hand or another version made unreadable counts as absent. Holds no secret.
class Settings
{
public:
    Settings();
    //! In that file instead.
    explicit Settings(const QString &file);

    //! Before a revocation leaves; 0 for none, 60 s at most.
    [[nodiscard]] std::chrono::seconds countdown() const;
    void setCountdown(std::chrono::seconds countdown);

    //! `fr` or `en`; empty: the system's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);

    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);

    [[nodiscard]] Density density() const;
    void setDensity(Density density);

    //! Empty before the first: the default workspace.
    [[nodiscard]] QString lastWorkspace() const;
    void setLastWorkspace(const QString &path);

    //! As QWidget::saveGeometry() and QMainWindow::saveState() make them.
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    [[nodiscard]] QByteArray windowState() const;
    void setWindowState(const QByteArray &state);

    //! Of the splitter of that name.
    [[nodiscard]] QByteArray splitter(const QString &name) const;
    void setSplitter(const QString &name, const QByteArray &state);

    //! Which columns a table shows, in which order and how wide (QHeaderView::saveState()).
    [[nodiscard]] QByteArray columns(const QString &table) const;
    void setColumns(const QString &table, const QByteArray &layout);

    //! The saved views of a table, by name.
    [[nodiscard]] QJsonObject views(const QString &table) const;
    void setViews(const QString &table, const QJsonObject &views);

    //! Writes what changed now. Error: FileNotWritable.
    [[nodiscard]] Result<> save();

private:
    QSettings m_values;
};

} // namespace vigie
