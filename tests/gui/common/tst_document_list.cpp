// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/document_list.h"

#include "gui/common/background_reader.h"
#include "services/operations/document_store.h"
#include "services/storage/document_repository.h"
#include "services/storage/workspace.h"

#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QUrl>
#include <QtTest>

using namespace vigie;

namespace {

const DocumentOwner owner{QStringLiteral("homologation"), QStringLiteral("7")};

} // namespace

class TestDocumentList : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void remember(const QUrl &url) { m_opened.append(url.toLocalFile()); }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<DocumentStore> m_store;
    std::unique_ptr<BackgroundReader> m_reader;
    std::unique_ptr<DocumentList> m_list;
    QStringList m_opened;

    [[nodiscard]] QString file(const QString &name, const QByteArray &content) const
    {
        const QString path = m_folder->filePath(name);
        QFile written(path);
        if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
            qFatal("cannot write a file");
        return path;
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return m_list->findChild<QPushButton *>(name); }
    [[nodiscard]] QString errorShown() const
    {
        const auto *label = m_list->findChild<QLabel *>(QStringLiteral("document-error"));
        return label->isVisibleTo(m_list.get()) ? label->text() : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto workspace = Workspace::create(m_folder->filePath(QStringLiteral("w.vigie")), {});
        QVERIFY(workspace);
        m_workspace = std::move(*workspace);
        m_store = std::make_unique<DocumentStore>(*m_workspace);
        m_reader = std::make_unique<BackgroundReader>(m_workspace->path());
        m_list = std::make_unique<DocumentList>(*m_store, *m_reader);
        m_list->show(owner);
        m_opened.clear();
    }
    void cleanup()
    {
        m_list.reset();
        m_reader.reset();
        m_store.reset();
        m_workspace.reset();
    }

    void showsWhatIsAttached()
    {
        m_list->attachFiles({file(QStringLiteral("a.pdf"), "%PDF-1.7"), file(QStringLiteral("b.txt"), "bonjour")});

        QTRY_COMPARE(m_list->count(), 2);
        QCOMPARE(errorShown(), QString());
        QCOMPARE(DocumentRepository(m_workspace->database()).of(owner)->size(), 2);
    }

    void takesFilesThatAreDropped()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file(QStringLiteral("a.pdf"), "%PDF-1.7"))});
        QDragEnterEvent enter({1, 1}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QDropEvent drop({1, 1}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);

        QCoreApplication::sendEvent(m_list.get(), &enter);
        QCoreApplication::sendEvent(m_list.get(), &drop);

        QVERIFY(enter.isAccepted());
        QTRY_COMPARE(m_list->count(), 1);
    }

    void saysWhatItRefusedAndKeepsTheOthers()
    {
        m_list->attachFiles({file(QStringLiteral("a.pdf"), "bonjour"), file(QStringLiteral("b.pdf"), "%PDF-1.7")});

        QTRY_COMPARE(m_list->count(), 1);
        QVERIFY2(errorShown().contains(QStringLiteral("a.pdf")), qPrintable(errorShown()));
        QVERIFY2(errorShown().contains(QStringLiteral("n’est pas ce que son nom annonce")), qPrintable(errorShown()));
    }

    void opensTheCopyWithTheDesktop()
    {
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "remember");
        m_list->attachFiles({file(QStringLiteral("a.pdf"), "%PDF-1.7")});
        QTRY_COMPARE(m_list->count(), 1);
        const Document document = DocumentRepository(m_workspace->database()).of(owner)->first();

        button(QStringLiteral("document-open"))->click();

        QTRY_COMPARE(m_opened, QStringList{documentPath(m_workspace->path(), document)});
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    }

    void opensNothingThatHasChanged()
    {
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "remember");
        m_list->attachFiles({file(QStringLiteral("a.pdf"), "%PDF-1.7")});
        QTRY_COMPARE(m_list->count(), 1);
        const Document document = DocumentRepository(m_workspace->database()).of(owner)->first();
        QVERIFY(QFile::remove(documentPath(m_workspace->path(), document)));

        button(QStringLiteral("document-open"))->click();

        QTRY_VERIFY2(errorShown().contains(QStringLiteral("intégrité")), qPrintable(errorShown()));
        QCOMPARE(m_opened, QStringList());
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    }

    void showsTheHistoryOfWhatWasReplaced()
    {
        const Result<Document> first = m_store->attachNow(owner, file(QStringLiteral("a.pdf"), "%PDF-1.7 un"));
        QVERIFY(first);
        (void)m_store->replace(first->id, file(QStringLiteral("b.pdf"), "%PDF-1.7 deux"));

        QTRY_VERIFY(button(QStringLiteral("document-history")));
        const auto *menu = m_list->findChild<QMenu *>(QStringLiteral("document-versions"));
        QCOMPARE(menu->actions().size(), 1);
        QVERIFY(menu->actions().first()->text().contains(QStringLiteral("a.pdf")));
    }

    void removesOnlyAfterAsking()
    {
        m_list->attachFiles({file(QStringLiteral("a.pdf"), "%PDF-1.7")});
        QTRY_COMPARE(m_list->count(), 1);

        button(QStringLiteral("document-remove"))->click();
        QTRY_VERIFY(QApplication::activeModalWidget());
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(box);
        QCOMPARE(m_list->count(), 1);
        for (QAbstractButton *choice : box->buttons()) {
            if (box->buttonRole(choice) == QMessageBox::DestructiveRole)
                choice->click();
        }

        QTRY_COMPARE(m_list->count(), 0);
        QVERIFY(button(QStringLiteral("document-attach"))->isEnabled());
    }
};

QTEST_MAIN(TestDocumentList)
#include "tst_document_list.moc"
