// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/background_reader.h"

namespace vigie {

BackgroundReader::BackgroundReader(const QString &path)
    : m_lane(path)
    , m_quickLane(path)
{
}

BackgroundReader::Lane::Lane(QString path)
    : m_path(std::move(path))
    , m_worker(std::make_unique<QObject>())
    , m_database(std::make_shared<std::optional<Result<Database>>>())
{
    m_thread.setObjectName(QStringLiteral("background reader"));
    m_worker->moveToThread(&m_thread);
}

BackgroundReader::Lane::~Lane()
{
    // Told to end from here, the thread might leave a job that waits behind the one under way, this one too.
    if (m_thread.isRunning()) {
        QMetaObject::invokeMethod(m_worker.get(), [database = m_database, thread = &m_thread] {
            database->reset();
            thread->quit();
        });
    }
    m_thread.wait();
}

void BackgroundReader::Lane::post(Job job)
{
    if (!m_thread.isRunning())
        m_thread.start();
    QMetaObject::invokeMethod(m_worker.get(), [path = m_path, database = m_database, job = std::move(job)] {
        if (!*database || !**database)
            database->emplace(Database::connect(path, Access::ReadOnly));
        job(**database);
    });
}

} // namespace vigie
