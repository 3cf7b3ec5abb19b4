// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QWidget;

namespace vigie {

//! Every key of the window, and how to start.
void showKeysDialog(const QList<QAction *> &actions, QWidget *window);
//! Version, licence, what it is built with.
void showAboutDialog(QWidget *window);

} // namespace vigie
