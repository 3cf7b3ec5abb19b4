// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/async/task_scope.h"
#include "services/documents/report_kinds.h"
#include "services/exports/export_writer.h"

#include <QObject>

namespace vigie {

class BackgroundReader;

//! One report being written in the background: a file that is whole, or is not there.
class ReportJob : public QObject
{
    Q_OBJECT

public:
    enum class State { Running, Written, Failed, Stopped };

    //! What is to be written, and where; without a format, a PDF.
    struct Order {
        ReportKind kind{};
        ReportChoices choices{};
        std::optional<ExportFormat> format{};
        QString path{};
    };

    ReportJob(Order asked, BackgroundReader &reader, QObject *parent = nullptr);

    void stop();
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString title() const { return m_order.kind.title; }
    [[nodiscard]] QString path() const { return m_order.path; }
    [[nodiscard]] const Error &error() const { return m_error; } //!< of Failed

Q_SIGNALS:
    void progressed(qint64 done, std::optional<qint64> total);
    void settled();

private:
    void settle(State state, const Error &error = {});

    Order m_order;
    State m_state{State::Running};
    Error m_error{};
    TaskScope m_tasks{};
};

} // namespace vigie
