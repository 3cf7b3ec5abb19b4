// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/synchronisation/bare_loop.h"

#include "tests/benchmarks/common/measures.h"

#include <QCoreApplication>
#include <QNetworkReply>

namespace vigie::benchmark {

BareLoop::BareLoop(QList<QUrl> pages, const Secret &token)
    : m_pages(std::move(pages))
    , m_authorization("Bearer " + token.reveal())
{
}

double BareLoop::run()
{
    constexpr int inFlight = 6; // what Qt opens to one host
    m_next = 0;
    m_done = 0;
    const double before = wallMilliseconds();
    for (int started = 0; started < inFlight; ++started)
        startNext();
    while (m_done < m_pages.size())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return wallMilliseconds() - before;
}

void BareLoop::startNext()
{
    if (m_next >= m_pages.size())
        return;
    QNetworkRequest request(m_pages.at(m_next++));
    request.setRawHeader("Authorization", m_authorization);
    QNetworkReply *reply = m_network.get(request);
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        if (reply->error() != QNetworkReply::NoError)
            qFatal("%s", qPrintable(reply->errorString()));
        (void)reply->readAll();
        reply->deleteLater();
        ++m_done;
        startNext();
    });
}

} // namespace vigie::benchmark
