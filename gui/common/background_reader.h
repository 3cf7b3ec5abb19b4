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

//! Reads the workspace in threads of its own, each on a connection of its own, one question after the other. A
//! question that was stopped before its turn is not asked.
class BackgroundReader
{
public:
    explicit BackgroundReader(const QString &path);
    BackgroundReader(const BackgroundReader &) = delete;
    BackgroundReader &operator=(const BackgroundReader &) = delete;

    template <typename T>
    [[nodiscard]] Future<T> ask(std::function<Result<T>(Database &)> question, std::stop_token stop)
    {
        return askIn(m_lane, std::move(question), std::move(stop));
    }
    //! For a question of a few milliseconds that somebody looks at the screen for: never behind a long one.
    template <typename T>
    [[nodiscard]] Future<T> askQuickly(std::function<Result<T>(Database &)> question, std::stop_token stop)
    {
        return askIn(m_quickLane, std::move(question), std::move(stop));
    }

private:
    using Job = std::function<void(Result<Database> &)>;

    //! A thread with its connection. It starts with its first job.
    class Lane
    {
    public:
        explicit Lane(QString path);
        ~Lane();
        Lane(const Lane &) = delete;
        Lane &operator=(const Lane &) = delete;
        void post(Job job);

    private:
        QString m_path;
        QThread m_thread;
        std::unique_ptr<QObject> m_worker; //!< lives in the thread
        std::shared_ptr<std::optional<Result<Database>>> m_database; //!< made and closed in the thread
    };

    template <typename T>
    [[nodiscard]] static Future<T> askIn(Lane &lane, std::function<Result<T>(Database &)> question,
                                         std::stop_token stop)
    {
        Settler<T> settler;
        lane.post([settler, question = std::move(question), stop = std::move(stop)](Result<Database> &database) {
            if (stop.stop_requested())
                settler.settle(failure(Error::Kind::Cancelled));
            else if (!database)
                settler.settle(failure(database.error()));
            else
                settler.settle(question(*database));
        });
        return settler.future();
    }

    Lane m_lane;
    Lane m_quickLane;
};

} // namespace vigie
