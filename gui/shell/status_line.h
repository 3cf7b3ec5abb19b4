// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/look/glyph.h"

#include <QDateTime>
#include <QWidget>

#include <optional>

class QTimer;

namespace vigie {

class Badge;
class ProgressLine;
class TextLabel;

//! The foot of the window: synchronisation, revocations under way, what was just done; then the journal, the age of the
//! data, the mark of a demonstration.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showServices(const StateText &state);
    void showRevocations(int underWay);
    //! Beside the revocations: what counts down.
    void addWatch(QWidget *watch);
    void showJournal(const StateText &state);
    //! Of the oldest data that the workspace holds; invalid when nothing was ever read.
    void showDataAge(const QDateTime &readAt);
    void markDemonstration();
    //! What was just done, for a while; kept for screen readers as an alert.
    void note(const QString &sentence);
    [[nodiscard]] ProgressLine &progress() const { return *m_progress; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Badge *m_services;
    ProgressLine *m_progress;
    Badge *m_revocations;
    TextLabel *m_note;
    Badge *m_journal;
    TextLabel *m_age;
    Badge *m_demonstration;
    QTimer *m_noteEnd;
};

} // namespace vigie
