// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace vigie::benchmark {

//! Milliseconds of this thread's processor: they hold on a machine that is busy with something else. What they leave
//! out is waiting (for a disk, a lock, a reply).
[[nodiscard]] double threadMilliseconds();
//! The same of all threads of the process.
[[nodiscard]] double processMilliseconds();
//! Since the machine started: the same clock in every process.
[[nodiscard]] double wallMilliseconds();
//! Of the process until now.
[[nodiscard]] double peakMegabytes();

class Measures
{
public:
    void add(double value) { m_values.append(value); }
    //! Best of two passes over the same work: what is left is what the work itself takes.
    void keepBest(const Measures &other);
    [[nodiscard]] double at(double part) const; //!< 0.5: the median
    [[nodiscard]] double least() const { return at(0); }
    [[nodiscard]] double most() const { return at(1); }
    [[nodiscard]] qsizetype count() const { return m_values.size(); }
    [[nodiscard]] const QList<double> &values() const { return m_values; }

private:
    QList<double> m_values{};
};

//! One line of the table that tests/benchmarks/run prints.
struct Figure {
    QString what{};
    double value{0};
    QString unit{};
    std::optional<double> floor{}; //!< measured in the same run
    QString target{};
    std::optional<bool> met{};
};

//! Tab-separated, after the word FIGURE.
void print(const Figure &figure);
void say(const QString &line);

} // namespace vigie::benchmark
