// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/file_dialog.h"

#include "services/storage/workspace.h"
#include "tests/services/files/shared_lock.h"

#include <QFileSystemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace vigie;

class TestFileDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesTheLocksOfAnOpenWorkspace()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("espace.vigie"));
        auto workspace = Workspace::create(path, {});
        QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().detail));
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("pièces")));
        const test::SharedLock lock(path);
        QVERIFY(lock.isHeld());

        auto *dialog = new FileDialog(nullptr, QString(), folder.path());
        dialog->open();
        auto *files = dialog->findChild<QFileSystemModel *>();
        QVERIFY(files);
        const auto typeOf = [files, &folder](const QString &name) {
            const QModelIndex row = files->index(folder.filePath(name));
            return row.siblingAtColumn(2).data().toString();
        };
        // Its kind is told once the file was looked at, if it is.
        QTRY_COMPARE(typeOf(QStringLiteral("espace.vigie")), QStringLiteral("VIGIE"));
        QTRY_COMPARE(typeOf(QStringLiteral("pièces")), QStringLiteral("Dossier"));

        QVERIFY(lock.isHeld());
        dialog->close();
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QVERIFY(lock.isHeld());
    }
};

QTEST_MAIN(TestFileDialog)
#include "tst_file_dialog.moc"
