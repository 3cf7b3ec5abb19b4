// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/file_dialog.h"

#include "services/storage/workspace.h"

#include <QFileSystemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <fcntl.h>

using namespace vigie;

namespace {

//! Whether SQLite holds the lock that keeps others from taking themselves for the last one. Asked through another open
//! file of the same process, which is never closed: to close it would drop the lock.
bool isHeld(int descriptor)
{
    constexpr off_t sharedBytes = 0x40000002; // SQLite's SHARED_FIRST, of SHARED_SIZE bytes
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = sharedBytes;
    lock.l_len = 510;
    return ::fcntl(descriptor, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

} // namespace

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
        const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
        QVERIFY(descriptor >= 0);
        QVERIFY(isHeld(descriptor));

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

        QVERIFY(isHeld(descriptor));
        dialog->close();
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QVERIFY(isHeld(descriptor));
    }
};

QTEST_MAIN(TestFileDialog)
#include "tst_file_dialog.moc"
