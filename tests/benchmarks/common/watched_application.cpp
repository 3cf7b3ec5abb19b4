// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/common/watched_application.h"

#include <QEvent>
#include <QMetaEnum>
#include <QThread>
#include <QWidget>

namespace vigie::benchmark {

WatchedApplication::WatchedApplication(int &argc, char **argv)
    : QApplication(argc, argv)
{
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    // The readers' threads deliver their events through here too.
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    if (m_depth > 0) {
        notePaint(receiver, *event);
        return QApplication::notify(receiver, event);
    }
    ++m_depth;
    const bool taken = outermost(receiver, event);
    --m_depth;
    if (m_hasPainted && m_painted)
        std::exchange(m_painted, {})();
    return taken;
}

bool WatchedApplication::outermost(QObject *receiver, QEvent *event)
{
    const double processor = threadMilliseconds();
    const double wall = wallMilliseconds();
    // Both may be gone once the event is handled.
    const QEvent::Type type = event->type();
    const QString of = QLatin1String(receiver->metaObject()->className());
    notePaint(receiver, *event);
    const bool taken = QApplication::notify(receiver, event);
    const Longest now{.processor = threadMilliseconds() - processor, .wall = wallMilliseconds() - wall};
    if (now.processor > m_longest.processor) {
        m_longest = now;
        m_longest.what =
            QStringLiteral("%1 of %2").arg(QLatin1String(QMetaEnum::fromType<QEvent::Type>().valueToKey(type)), of);
    }
    return taken;
}

void WatchedApplication::notePaint(QObject *receiver, const QEvent &event)
{
    if (event.type() == QEvent::Paint && receiver->isWidgetType() && static_cast<QWidget *>(receiver)->isWindow())
        m_hasPainted = true;
}

} // namespace vigie::benchmark
