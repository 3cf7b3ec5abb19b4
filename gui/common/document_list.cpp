// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/document_list.h"

#include "gui/common/action_button.h"
#include "gui/common/background_reader.h"
#include "gui/common/document_row.h"
#include "gui/common/document_words.h"
#include "gui/common/file_dialog.h"
#include "gui/common/progress_line.h"
#include "gui/common/text_label.h"
#include "services/operations/document_store.h"
#include "services/storage/document_repository.h"

#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QUrl>
#include <QVBoxLayout>

namespace vigie {

namespace {

TextLabel *wrapped(TextKind kind, Tone tone, QWidget *parent)
{
    auto *label = new TextLabel(kind, tone, parent);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    return label;
}

QStringList localFiles(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

DocumentList::DocumentList(DocumentStore &store, BackgroundReader &reader, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_reader(reader)
    , m_rows(new QVBoxLayout)
    , m_empty(wrapped(TextKind::Note, Tone::Secondary, this))
    , m_error(wrapped(TextKind::Note, Tone::Error, this))
    , m_progress(new ProgressLine(this))
    , m_attach(new ActionButton(tr("Joindre une pièce…"), Emphasis::Plain, this))
{
    setObjectName(QStringLiteral("documents"));
    setAcceptDrops(true);
    m_empty->setText(tr("Aucune pièce. Joignez un fichier ou déposez-le ici : une copie en est gardée, avec son "
                        "empreinte."));
    m_error->setObjectName(QStringLiteral("document-error"));
    m_error->hide();
    m_progress->hide();
    m_attach->setObjectName(QStringLiteral("document-attach"));
    m_attach->setSmall(true);
    m_attach->setIconName(QStringLiteral("plus"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(m_rows);
    layout->addWidget(m_empty);
    layout->addWidget(m_error);
    layout->addWidget(m_progress);
    layout->addWidget(m_attach, 0, Qt::AlignLeft);
    connect(m_attach, &QPushButton::clicked, this, &DocumentList::askFiles);
    connect(m_progress, &ProgressLine::stopAsked, this, [this] {
        m_waiting.clear();
        m_copies.cancel();
        m_progress->end();
        m_attach->setEnabled(true);
    });
    connect(&m_store, &DocumentStore::changed, this, [this](const DocumentOwner &owner) {
        if (owner == m_owner)
            read();
    });
}

void DocumentList::show(const DocumentOwner &owner)
{
    m_owner = owner;
    m_waiting.clear();
    m_error->hide();
    m_attach->setEnabled(!owner.kind.isEmpty());
    read();
}

void DocumentList::read()
{
    using Rows = QList<Shown>;
    m_tasks.cancel();
    const auto question = [owner = m_owner](Database &database) -> Result<Rows> {
        DocumentRepository documents(database);
        const Result<QList<Document>> current = documents.of(owner);
        if (!current)
            return failure(current.error());
        Rows rows;
        for (const Document &document : *current) {
            const Result<QList<Document>> older = documents.history(document.id);
            if (!older)
                return failure(older.error());
            rows.append({document, *older});
        }
        return rows;
    };
    m_tasks.deliver(m_reader.ask<Rows>(question, m_tasks.token()), [this](const Result<Rows> &rows) { fill(rows); });
}

void DocumentList::fill(const Result<QList<Shown>> &rows)
{
    if (!rows)
        return tell(rows.error());
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Shown &shown : *rows) {
        auto *row = new DocumentRow(shown.document, shown.older, this);
        connect(row, &DocumentRow::openAsked, this, &DocumentList::open);
        connect(row, &DocumentRow::replaceAsked, this, &DocumentList::askReplacement);
        connect(row, &DocumentRow::removeAsked, this, &DocumentList::askRemoval);
        m_rows->addWidget(row);
    }
    m_count = int(rows->size());
    m_empty->setVisible(rows->isEmpty());
    Q_EMIT shown();
}

void DocumentList::askFiles()
{
    auto *dialog = new FileDialog(window(), tr("Joindre des pièces"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &DocumentList::attachFiles);
    dialog->open();
}

void DocumentList::askReplacement(DocumentId id)
{
    auto *dialog = new FileDialog(window(), tr("Remplacer la pièce"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, id](const QString &file) { replace(id, file); });
    dialog->open();
}

void DocumentList::askRemoval(DocumentId id)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Retirer la pièce"),
                                tr("La copie sera effacée de l’espace de travail. Le journal en garde l’empreinte."),
                                QMessageBox::NoButton, window());
    box->setObjectName(QStringLiteral("document-removal"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *remove = box->addButton(tr("Retirer la pièce"), QMessageBox::DestructiveRole);
    box->addButton(tr("Renoncer"), QMessageBox::RejectRole);
    connect(remove, &QPushButton::clicked, this, [this, id] {
        if (const Result<> removed = m_store.remove(id); !removed)
            tell(removed.error());
    });
    box->open();
}

void DocumentList::open(DocumentId id)
{
    m_error->hide();
    m_copies.deliver(m_store.pathToOpen(id, m_copies.token()), [this](const Result<QString> &path) {
        if (!path)
            tell(path.error());
        else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*path)))
            m_error->setText(tr("Aucun logiciel de ce poste ne sait ouvrir ce fichier : %1").arg(*path));
        m_error->setVisible(!path || !m_error->text().isEmpty());
    });
}

void DocumentList::attachFiles(const QStringList &files)
{
    if (m_owner.kind.isEmpty())
        return;
    const bool isBusy = !m_waiting.isEmpty();
    m_waiting += files;
    m_error->setText({});
    m_error->hide();
    if (!isBusy)
        attachNext();
}

void DocumentList::attachNext()
{
    if (m_waiting.isEmpty())
        return;
    const QString file = m_waiting.first();
    m_attach->setEnabled(false);
    m_progress->begin(tr("Copie de %1").arg(QFileInfo(file).fileName()));
    m_copies.deliver(m_store.attach(m_owner, file, progress(), m_copies.token()),
                     [this](const Result<Document> &result) {
                         if (!m_waiting.isEmpty())
                             m_waiting.removeFirst();
                         finished(result);
                         attachNext();
                     });
}

void DocumentList::replace(DocumentId id, const QString &file)
{
    m_error->setText({});
    m_error->hide();
    m_attach->setEnabled(false);
    m_progress->begin(tr("Copie de %1").arg(QFileInfo(file).fileName()));
    m_copies.deliver(m_store.replace(id, file, progress(), m_copies.token()),
                     [this](const Result<Document> &result) { finished(result); });
}

void DocumentList::finished(const Result<Document> &result)
{
    m_progress->end();
    m_attach->setEnabled(true);
    if (!result)
        tell(result.error());
}

std::function<void(qint64, qint64)> DocumentList::progress()
{
    return [list = QPointer(this)](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [list, done, total] {
                if (list && list->m_progress->isUnderWay())
                    list->m_progress->advance(done, total);
            },
            Qt::QueuedConnection);
    };
}

//! Several files may be at fault: each keeps its line.
void DocumentList::tell(const Error &error)
{
    const QString before = m_error->isVisibleTo(this) ? m_error->text() + u'\n' : QString();
    m_error->setText(before + documentErrorLine(error));
    m_error->show();
}

void DocumentList::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_owner.kind.isEmpty() && !localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void DocumentList::dropEvent(QDropEvent *event)
{
    attachFiles(localFiles(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace vigie
