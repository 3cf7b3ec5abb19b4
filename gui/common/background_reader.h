// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/async/future.h"
#include "services/storage/database.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>

namespace vigie {

//! Reads the workspace in a thread of its own, on a connection of its own, one question after the other. A question
//! that was stopped before its turn is not asked.
class BackgroundReader
{
public:
    explicit BackgroundReader(QString path);
    ~BackgroundReader();
    BackgroundReader(const BackgroundReader &) = delete;
    BackgroundReader &operator=(const BackgroundReader &) = delete;

    template <typename T>
    [[nodiscard]] Future<T> ask(std::function<Result<T>(Database &)> question, std::stop_token stop)
    {
        Settler<T> settler;
        post([settler, question = std::move(question), stop](Result<Database> &database) {
            if (stop.stop_requested())
                settler.settle(failure(Error::Kind::Cancelled));
            else if (!database)
                settler.settle(failure(database.error()));
            else
                settler.settle(question(*database));
        });
        return settler.future();
    }

private:
    using Job = std::function<void(Result<Database> &)>;
    void post(Job job);

    QString m_path;
    QThread m_thread;
    std::unique_ptr<QObject> m_worker; //!< lives in the thread
    std::shared_ptr<std::optional<Result<Database>>> m_database; //!< made and closed in the thread
};

} // namespace vigie
