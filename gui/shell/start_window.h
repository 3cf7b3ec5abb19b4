// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/error.h"

#include <QWidget>

class QButtonGroup;
class QStackedWidget;

namespace vigie {

class ErrorPane;
class TextLabel;

//! Before there is a workspace: the choice of the producer, the wait for a demonstration, or why it did not open.
class StartWindow : public QWidget
{
    Q_OBJECT

public:
    StartWindow();

    void askProducer(const QString &path);
    void showWaiting();
    void showError(const Error &error);

Q_SIGNALS:
    //! `DGFIP`, `DINUM`, `AIFE` or `ALL`.
    void producerChosen(const QString &producer);
    void demonstrationAsked();
    void retryAsked();

private:
    void fit();
    [[nodiscard]] QWidget *producerPane();
    [[nodiscard]] QWidget *waitingPane();

    QStackedWidget *m_stack;
    QButtonGroup *m_producers;
    TextLabel *m_path;
    QWidget *m_producer;
    QWidget *m_waiting;
    ErrorPane *m_error;
};

} // namespace vigie
