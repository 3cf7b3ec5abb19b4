// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vigie {

class TextLabel;

//! A chart under its title and a note, with a line below.
class ChartSection : public QWidget
{
    Q_OBJECT

public:
    ChartSection(const QString &title, QWidget *chart, QWidget *parent = nullptr);

    void setNote(const QString &note);
    //! On the right: how to read it.
    void setKey(const QString &key);

private:
    TextLabel *m_note;
    TextLabel *m_key;
};

} // namespace vigie
