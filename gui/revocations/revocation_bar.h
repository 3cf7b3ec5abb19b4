// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/revocation.h"
#include "services/async/task_scope.h"

#include <QMap>
#include <QWidget>

class QTimer;
class QVBoxLayout;

namespace vigie {

class ActionButton;
class BackgroundReader;
struct Error;
class RevocationRow;
class RevocationRunner;

//! Under the pages, never over them: what was asked for and what became of it. Three rows, then « et n autres ».
class RevocationBar : public QWidget
{
    Q_OBJECT

public:
    RevocationBar(BackgroundReader &reader, RevocationRunner &runner, QWidget *parent = nullptr);

    //! Shows what the workspace holds that is not final, as soon as it is read.
    void restore();
    [[nodiscard]] bool isCountingDown() const;
    //! Échap, Ctrl+Entrée: of every countdown.
    void cancelCountdowns();
    void sendNow();
    [[nodiscard]] int underWay() const;

Q_SIGNALS:
    void underWayChanged(int count);
    void receiptAsked(vigie::IntentId intent);
    void noted(const QString &sentence);

private:
    void take(const Intent &intent);
    void tellUnwritten(const Intent &intent, const Error &error);
    void cancel(IntentId intent);
    void arrange();
    void tick();
    [[nodiscard]] RevocationRow *newRow();

    BackgroundReader &m_reader;
    RevocationRunner &m_runner;
    QMap<IntentId, Intent> m_intents{};
    QList<RevocationRow *> m_rows{};
    QVBoxLayout *m_layout;
    ActionButton *m_others;
    QTimer *m_clock;
    bool m_expanded{false};
    TaskScope m_tasks{};
};

} // namespace vigie
