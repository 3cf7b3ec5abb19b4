// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/page.h"
#include "model/result.h"

#include <QList>

#include <functional>

namespace vigie {

class Database;

//! A page, for the navigation. It is built when it is first shown.
struct PageEntry {
    QString id{};
    QString of{}; //!< the page that leads to it, which the navigation shows in its place; empty: it stands there itself
    QString title{};
    QString icon{}; //!< of icons/
    int group{0}; //!< a line separates two groups
    Page *(*make)(const PageContext &context, QWidget *parent);
    std::function<Result<qint64>(Database &)> count{}; //!< beside its title; asked in the background
};

//! Every page of the window, in the order of the navigation. The only list of them.
[[nodiscard]] QList<PageEntry> pageList();

} // namespace vigie
