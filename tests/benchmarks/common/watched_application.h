// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/common/measures.h"

#include <QApplication>

#include <functional>

namespace vigie::benchmark {

//! An application that measures how long each event keeps the thread of the interface. What takes longer than a frame
//! is a window that does not answer.
class WatchedApplication : public QApplication
{
public:
    WatchedApplication(int &argc, char **argv);

    bool notify(QObject *receiver, QEvent *event) override;

    struct Longest {
        double processor{0}; //!< milliseconds of the thread's processor
        double wall{0};
        QString what{};
    };
    [[nodiscard]] const Longest &longest() const { return m_longest; }
    void forgetLongest() { m_longest = {}; }
    //! Called once when a top-level window has been painted whole.
    void whenPainted(std::function<void()> step) { m_painted = std::move(step); }

private:
    bool outermost(QObject *receiver, QEvent *event);
    void notePaint(QObject *receiver, const QEvent &event);

    Longest m_longest{};
    std::function<void()> m_painted{};
    bool m_hasPainted{false};
    int m_depth{0};
};

} // namespace vigie::benchmark
