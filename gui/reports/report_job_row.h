// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vigie {

class ActionButton;
class Badge;
class ProgressLine;
class ReportJob;
class TextLabel;

//! A report that is being written or was: how far it is, and then the file.
class ReportJobRow : public QWidget
{
    Q_OBJECT

public:
    //! The row owns the job.
    explicit ReportJobRow(ReportJob *job, QWidget *parent = nullptr);

Q_SIGNALS:
    //! One line for the status bar.
    void noted(const QString &sentence);

private:
    void build();
    void showState();
    void open(const QString &path);

    ReportJob *m_job;
    Badge *m_state;
    TextLabel *m_words;
    ProgressLine *m_progress;
    ActionButton *m_open;
    ActionButton *m_folder;
};

} // namespace vigie
