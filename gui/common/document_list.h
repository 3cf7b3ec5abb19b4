// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"
#include "services/async/task_scope.h"

#include <QWidget>

class QVBoxLayout;

namespace vigie {

class ActionButton;
class BackgroundReader;
class DocumentStore;
class ProgressLine;
class TextLabel;

//! The documents of one object: attach (a button, or files dropped here), open, replace, see the history, remove.
class DocumentList : public QWidget
{
    Q_OBJECT

public:
    DocumentList(DocumentStore &store, BackgroundReader &reader, QWidget *parent = nullptr);

    //! Those of that object; of none when its kind is empty.
    void show(const DocumentOwner &owner);
    //! Without asking which.
    void attachFiles(const QStringList &files);
    [[nodiscard]] int count() const { return m_count; }

Q_SIGNALS:
    //! The rows in sight are those of the object.
    void shown();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Shown {
        Document document{};
        QList<Document> older{};
    };

    void read();
    void fill(const Result<QList<Shown>> &rows);
    void askFiles();
    void askReplacement(DocumentId id);
    void askRemoval(DocumentId id);
    void open(DocumentId id);
    void attachNext();
    void replace(DocumentId id, const QString &file);
    void finished(const Result<Document> &result);
    [[nodiscard]] std::function<void(qint64, qint64)> progress();
    void tell(const Error &error);

    DocumentStore &m_store;
    BackgroundReader &m_reader;
    DocumentOwner m_owner{};
    QStringList m_waiting{}; //!< files still to attach
    int m_count{0};
    QVBoxLayout *m_rows;
    TextLabel *m_empty;
    TextLabel *m_error;
    ProgressLine *m_progress;
    ActionButton *m_attach;
    TaskScope m_copies{};
    TaskScope m_tasks{};
};

} // namespace vigie
