// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>

namespace vigie {

//! A file dialog that opens none of the files that it lists, and is deleted once it closes.
//!
//! The others look into a file to find out its kind, and closing it again drops every lock that this process holds on
//! it (POSIX, fcntl): beside an open workspace, another program would take itself for the last one and remove the log
//! with what was written last. https://www.sqlite.org/howtocorrupt.html, 2.2
class FileDialog : public QFileDialog
{
    Q_OBJECT

public:
    explicit FileDialog(QWidget *parent, const QString &title = {}, const QString &folder = {},
                        const QString &filter = {});
    //! Asks where to write a file of that name; what is typed without a suffix gets this one. Not open yet.
    [[nodiscard]] static FileDialog *toSave(QWidget *parent, const QString &title, const QString &folder,
                                            const QString &name, const QString &suffix);
};

} // namespace vigie
