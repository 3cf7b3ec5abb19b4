// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connectors/paging.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace vigie {

//! The engine behind listed(): takes the pages in order, whatever the order in which they arrive. Deletes itself
//! once settled.
class PagedReading : public QObject
{
public:
    PagedReading(FetchPage fetch, ListRequest request, ProgressSink progress, QObject *owner);
    ~PagedReading() override;

    [[nodiscard]] Future<Listing> start(std::stop_token stop);

private:
    struct Page {
        QList<QJsonObject> rows{};
        QList<QString> identities{}; //!< of the rows
        std::optional<qint64> total{};
        QString next{}; //!< of Cursor
    };
    enum class Step { GoOn, TurnBack, End };

    void askAhead();
    void ask(qint64 position);
    void takeArrived();
    void take(const Result<HttpReply> &reply);
    [[nodiscard]] Result<Page> parsed(const HttpReply &reply);
    [[nodiscard]] Step judge(const Page &page, qsizetype added);
    [[nodiscard]] Step judgeCursor(const Page &page, qsizetype added);
    [[nodiscard]] bool hasShifted(const Page &page) const;
    [[nodiscard]] qsizetype addRows(const Page &page);
    [[nodiscard]] qint64 positionAfter(qint64 position, qsizetype got) const;
    void turnBack(std::optional<qint64> total);
    void forgetAhead();
    void refuse(const QString &detail);
    void finish();
    void settle(Result<Listing> result);

    FetchPage m_fetch;
    ListRequest m_request;
    ProgressSink m_progress;
    Settler<Listing> m_settler{};
    Listing m_listing{};
    QSet<QString> m_known{};
    QSet<QString> m_cursors{};
    QString m_cursor{};
    qint64 m_position{0};
    qsizetype m_step{0}; //!< rows of the first page: what the service gives at most
    int m_pages{0};
    int m_turns{0};
    qint64 m_turnedAt{-1};
    int m_barren{0}; //!< whole pages without a new row, in a row
    qsizetype m_oddRows{0};
    QSet<qint64> m_asked{};
    QHash<qint64, Result<HttpReply>> m_arrived{};
    std::stop_source m_ahead{};
    std::optional<std::stop_callback<std::function<void()>>> m_onStop{};
};

} // namespace vigie
