// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/application.h"
#include "gui/common/table/data_table.h"
#include "gui/common/table/paged_table_model.h"
#include "gui/main_window.h"
#include "tests/benchmarks/common/watched_application.h"
#include "tests/benchmarks/first_paint/paint_report.h"

#include <QTimer>

using namespace vigie;
using namespace vigie::benchmark;

namespace {

//! Once the rows of the first page are in sight.
void endWithRows(MainWindow &window)
{
    auto *table = window.currentPage()->findChild<DataTable *>(QStringLiteral("table"));
    auto *model = static_cast<PagedTableModel *>(table->model());
    const auto end = [table] {
        table->viewport()->repaint();
        reportPaint("rows");
        QCoreApplication::quit();
    };
    if (model->rowCount() > 0)
        end();
    else
        QObject::connect(model, &PagedTableModel::listed, table, end, Qt::QueuedConnection);
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
        endWithRows(*program.window());
    });
    return program.run();
}
