// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/application.h"
#include "gui/main_window.h"
#include "gui/shell/start_window.h"

#include <QApplication>
#include <QFileInfo>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;

//! The very first start: no workspace yet, and one button to make it.
class TestFirstStart : public QObject
{
    Q_OBJECT

public:
    explicit TestFirstStart(QApplication &application)
        : m_application(application)
    {
    }

private Q_SLOTS:
    void makesTheWorkspaceAndOpensIt();

private:
    QApplication &m_application;
};

void TestFirstStart::makesTheWorkspaceAndOpensIt()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new.vigie"));
    WindowApplication program(m_application, {.workspacePath = path, .language = QStringLiteral("fr")});
    program.start();
    QPushButton *create = nullptr;
    for (const QWidget *widget : QApplication::topLevelWidgets()) {
        if (qobject_cast<const StartWindow *>(widget))
            create = widget->findChild<QPushButton *>(QStringLiteral("create-workspace"));
    }
    QVERIFY(create);

    QTest::mouseClick(create, Qt::LeftButton);

    QVERIFY(QFileInfo::exists(path));
    QVERIFY(program.window());
    QVERIFY(program.window()->isVisible());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    TestFirstStart test(application);
    return QTest::qExec(&test, argc, argv);
}
#include "tst_first_start.moc"
