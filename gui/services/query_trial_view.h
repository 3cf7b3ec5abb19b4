// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/result.h"
#include "services/connectors/history_reader.h"

#include <QWidget>

class QGridLayout;

namespace vigie {

class TextLabel;

//! « Essayer les requêtes »: of each, its expression and the series that it found, or the service's words against it.
class QueryTrialView : public QWidget
{
    Q_OBJECT

public:
    explicit QueryTrialView(QWidget *parent = nullptr);

    //! Of that API, by its name; nothing is known yet.
    void begin(const QString &api, qsizetype queries);
    void add(const HistoryQuery &query, const Result<QueryTrial> &trial);
    //! Nothing could be asked.
    void fail(const Error &error);
    void clear();

private:
    void empty();

    TextLabel *m_title;
    QGridLayout *m_lines;
    QString m_api{};
    qsizetype m_expected{0};
    int m_found{0};
    int m_told{0};
};

} // namespace vigie
