// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/async/future.h"

#include <QEventLoop>
#include <QTimer>
#include <QtTest>

namespace vigie {

//! Waits for a future in a test; a future that does not settle in time is a TimedOut that no store or service said.
template <typename T> [[nodiscard]] Result<T> waited(const Future<T> &future, int milliseconds = 60'000)
{
    // An event loop rather than qWaitFor(), which sleeps 10 ms between two looks: over HTTP each look is a step.
    QEventLoop loop;
    whenDone<T>(future, &loop, [&loop](const Result<T> &) { loop.quit(); });
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
    if (!future.isFinished())
        return failure(Error::Kind::TimedOut, QStringLiteral("the test"), QStringLiteral("the future did not settle"));
    const Result<T> result = future.result();
    if (!result)
        qDebug("%s: %s %s", qPrintable(errorKindWord(result.error().kind)), qPrintable(result.error().subject),
               qPrintable(result.error().detail));
    return result;
}

template <typename T> [[nodiscard]] std::optional<Error::Kind> errorOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().kind);
}

} // namespace vigie
