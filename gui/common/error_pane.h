// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"

#include <QWidget>

class QToolButton;

namespace vigie {

class ActionButton;
class TextLabel;

//! An error in its place in the window: what happened, what was kept, what to do, and the technical words behind
//! « Détails ».
class ErrorPane : public QWidget
{
    Q_OBJECT

public:
    explicit ErrorPane(QWidget *parent = nullptr);

    void show(const Error &error);
    //! A button under « Que faire »; the first one added is the main one.
    ActionButton *addButton(const QString &text);

private:
    TextLabel *addSection(const QString &title);

    TextLabel *m_happened;
    TextLabel *m_kept;
    TextLabel *m_toDo;
    QWidget *m_buttons;
    QToolButton *m_detailsButton;
    TextLabel *m_details;
};

} // namespace vigie
