// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/application.h"
#include "gui/main_window.h"
#include "tests/benchmarks/common/watched_application.h"
#include "tests/benchmarks/first_paint/paint_report.h"

#include <QTableView>

using namespace vigie;
using namespace vigie::benchmark;

namespace {

//! Once the first page, the dashboard, shows what it read: its services are there in any workspace.
void endWithRows(MainWindow &window)
{
    auto *list = window.currentPage()->findChild<QWidget *>(QStringLiteral("dashboard-services"));
    auto *table = list->findChild<QTableView *>();
    const auto end = [table] {
        table->viewport()->repaint();
        reportPaint("rows");
        QCoreApplication::quit();
    };
    if (table->model()->rowCount() > 0)
        end();
    else
        QObject::connect(table->model(), &QAbstractItemModel::rowsInserted, table, end, Qt::QueuedConnection);
}

} // namespace

//! bench_real_window WORKSPACE: the console itself on that workspace, as main() starts it, until its rows are painted.
int main(int argc, char **argv)
{
    WatchedApplication application(argc, argv);
    WindowApplication program(application,
                              {.workspacePath = QApplication::arguments().value(1), .language = QStringLiteral("fr")});
    application.whenPainted([&program] {
        reportPaint("paint");
        QObject::connect(program.window(), &MainWindow::painted, [&program] {
            reportPaint("filled");
            endWithRows(*program.window());
        });
    });
    return program.run();
}
