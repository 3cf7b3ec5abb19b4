// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/common/measures.h"

#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <sys/resource.h>

namespace vigie::benchmark {

namespace {

double read(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

QString number(double value) { return QString::number(value, 'f', value < 100 ? 1 : 0); }

} // namespace

double threadMilliseconds() { return read(CLOCK_THREAD_CPUTIME_ID); }
double processMilliseconds() { return read(CLOCK_PROCESS_CPUTIME_ID); }
double wallMilliseconds() { return read(CLOCK_MONOTONIC); }

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

void Measures::keepBest(const Measures &other)
{
    if (m_values.isEmpty()) {
        m_values = other.m_values;
        return;
    }
    for (qsizetype i = 0; i < std::min(m_values.size(), other.m_values.size()); ++i)
        m_values[i] = std::min(m_values[i], other.m_values[i]);
}

double Measures::at(double part) const
{
    if (m_values.isEmpty())
        return 0;
    QList<double> sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    return sorted.at(qsizetype(double(sorted.size() - 1) * part + 0.5));
}

void print(const Figure &figure)
{
    const QString floor = figure.floor ? number(*figure.floor) + u' ' + figure.unit : QStringLiteral("-");
    const QString ratio = figure.floor && *figure.floor > 0 ? QString::number(figure.value / *figure.floor, 'f', 2)
                                                            : QStringLiteral("-");
    const QString met = figure.met ? (*figure.met ? QStringLiteral("yes") : QStringLiteral("NO")) : QStringLiteral("-");
    say(QStringList{QStringLiteral("FIGURE"), figure.what, number(figure.value) + u' ' + figure.unit, floor, ratio,
                    figure.target, met}
            .join(u'\t'));
}

void say(const QString &line) { QTextStream(stdout) << line << Qt::endl; }

} // namespace vigie::benchmark
