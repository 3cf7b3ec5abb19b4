// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractEventDispatcher>
#include <QEvent>
#include <QWidget>

namespace vigie::benchmark {

//! The next time that a widget is painted because its contents have changed, with all that changed beside it.
class AwaitedPaint : public QObject
{
public:
    explicit AwaitedPaint(QWidget &widget) { widget.installEventFilter(this); }

    //! Until it was painted, or nothing is left to do: it may lie under something else.
    void wait() const
    {
        while (!m_painted && QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents)) { }
    }

protected:
    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return false;
    }

private:
    bool m_painted{false};
};

} // namespace vigie::benchmark
