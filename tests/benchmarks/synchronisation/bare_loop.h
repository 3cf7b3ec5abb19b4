// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/secrets/secret.h"

#include <QList>
#include <QNetworkAccessManager>
#include <QUrl>

namespace vigie::benchmark {

//! The floor of a synchronisation: the same pages, by a QNetworkAccessManager and nothing else, six at once, read and
//! thrown away.
class BareLoop : public QObject
{
public:
    BareLoop(QList<QUrl> pages, const Secret &token);

    //! Milliseconds until the last byte of the last page.
    [[nodiscard]] double run();

private:
    void startNext();

    QList<QUrl> m_pages;
    QByteArray m_authorization;
    QNetworkAccessManager m_network{};
    qsizetype m_next{0};
    qsizetype m_done{0};
};

} // namespace vigie::benchmark
