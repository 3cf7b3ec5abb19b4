// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page_list.h"

#include <QHash>
#include <QListView>

class QStandardItemModel;

namespace vigie {

//! The list of pages on the left, with their counts. Folds to its icons when there is little room.
class Navigation : public QListView
{
    Q_OBJECT

public:
    explicit Navigation(const QList<PageEntry> &pages, QWidget *parent = nullptr);

    void setCurrentPage(const QString &pageId);
    void setCount(const QString &pageId, qint64 count);
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void pageAsked(const QString &pageId);

private:
    [[nodiscard]] QModelIndex indexOf(const QString &pageId) const;

    QStandardItemModel *m_model;
    QHash<QString, QString> m_standIns{}; //!< of the pages that are not in the list: the one that leads to them
    QString m_shown{};
    bool m_folded{false};
};

} // namespace vigie
