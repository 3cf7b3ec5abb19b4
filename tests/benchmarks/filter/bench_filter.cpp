// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_filter [CREDENTIALS] [WORKSPACE] [PASSES]: types searches into the tokens page of the real window, on a
// workspace of that many credentials (50,000), key after key without a pause, and measures until the rows that answer
// are painted; then sorts, scrolls and selects everything. The workspace is made where it is not there yet. Ends with 1
// when a target is missed.

#include "gui/application.h"
#include "gui/common/table/data_table.h"
#include "gui/common/table/filter_header.h"
#include "gui/common/table/paged_table_model.h"
#include "gui/main_window.h"
#include "tests/benchmarks/common/awaited_paint.h"
#include "tests/benchmarks/common/large_workspace.h"
#include "tests/benchmarks/common/watched_application.h"
#include "tests/benchmarks/filter/bare_window.h"

#include <QFileInfo>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;
using namespace vigie::benchmark;

namespace {

constexpr int patience = 120'000;
constexpr double frame = 16;

//! The tokens page as the agent has it before him.
class TokensTable
{
public:
    explicit TokensTable(MainWindow &window)
    {
        window.resize(1440, 900);
        window.go({.page = QStringLiteral("tokens")});
        Page *page = window.currentPage();
        m_field = page->findChild<QLineEdit *>(QStringLiteral("table-search"));
        m_table = page->findChild<DataTable *>(QStringLiteral("table"));
        m_model = static_cast<PagedTableModel *>(m_table->model());
        QObject::connect(m_model, &PagedTableModel::listed, m_table, [this] { m_listed = true; });
        settle();
    }

    //! Until the whole list is there and the rows in sight are read.
    void settle() const
    {
        const auto isStill = [this] {
            return m_model->isComplete() && !m_model->isReading()
                && (m_model->rowCount() == 0 || m_model->rowAt(m_table->rowsInSight().first));
        };
        if (!QTest::qWaitFor(isStill, patience))
            qFatal("the list does not come");
        QCoreApplication::processEvents();
    }

    void clear()
    {
        m_field->clear();
        settle();
    }

    struct Answer {
        double wall{0};
        double processor{0};
    };
    Answer type(const QString &character)
    {
        m_listed = false;
        const double wall = wallMilliseconds();
        const double processor = processMilliseconds();
        pressKey(m_field, character);
        while (!m_listed)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        AwaitedPaint(*m_table->viewport()).wait();
        return {wallMilliseconds() - wall, processMilliseconds() - processor};
    }

    [[nodiscard]] DataTable &table() const { return *m_table; }

private:
    QLineEdit *m_field{nullptr};
    DataTable *m_table{nullptr};
    PagedTableModel *m_model{nullptr};
    bool m_listed{false};
};

struct Typing {
    Measures wall{};
    Measures processor{};
    QMultiMap<double, QString> slowest{}; //!< the beginnings by the milliseconds that they took
};

//! The beginnings that took longest.
QString slowest(const Typing &typing)
{
    constexpr int told = 24;
    QStringList words;
    for (auto slow = typing.slowest.cend(); slow != typing.slowest.cbegin() && words.size() < told;) {
        --slow;
        words.append(QStringLiteral("%1 (%2)").arg(slow.value()).arg(slow.key(), 0, 'f', 0));
    }
    return words.join(QStringLiteral(", "));
}

Typing typeAll(TokensTable &tokens, const QList<QStringList> &searches)
{
    Typing typing;
    for (const QStringList &search : searches) {
        tokens.clear();
        for (const QString &beginning : search) {
            const auto answer = tokens.type(beginning.last(1));
            typing.wall.add(answer.wall);
            typing.processor.add(answer.processor);
            typing.slowest.insert(answer.wall, beginning);
        }
    }
    tokens.clear();
    return typing;
}

void sortBy(TokensTable &tokens, int column)
{
    auto &header = static_cast<QHeaderView &>(tokens.table().header());
    header.setSortIndicator(
        column, header.sortIndicatorOrder() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder);
    tokens.settle();
}

//! What an agent does with a long list beside filtering it.
void wander(TokensTable &tokens)
{
    for (int column = 0; column < tokens.table().model()->columnCount(); ++column)
        sortBy(tokens, column);
    sortBy(tokens, 0);
    QScrollBar *bar = tokens.table().verticalScrollBar();
    for (int part = 0; part <= 50; ++part) {
        bar->setValue(int(qint64(bar->maximum()) * part / 50));
        tokens.settle();
    }
    for (int page = 0; page < 50; ++page) {
        QTest::keyClick(&tokens.table(), Qt::Key_PageUp);
        QCoreApplication::processEvents();
    }
    tokens.settle();
    QTest::keyClick(&tokens.table(), Qt::Key_A, Qt::ControlModifier);
    QCoreApplication::processEvents();
    bar->setValue(0);
    QTest::keyClick(&tokens.table(), Qt::Key_Home, Qt::ControlModifier);
    tokens.settle();
}

bool report(const QString &rows, double target, const Typing &typing, const Measures &floor,
            const WatchedApplication::Longest &longest)
{
    say(QStringLiteral("keystrokes: %1; wall p50 %2, p95 %3, most %4 ms; processor p50 %5, p95 %6, most %7 ms")
            .arg(typing.wall.count())
            .arg(typing.wall.at(0.5), 0, 'f', 1)
            .arg(typing.wall.at(0.95), 0, 'f', 1)
            .arg(typing.wall.most(), 0, 'f', 1)
            .arg(typing.processor.at(0.5), 0, 'f', 1)
            .arg(typing.processor.at(0.95), 0, 'f', 1)
            .arg(typing.processor.most(), 0, 'f', 1));
    say(QStringLiteral("longest event: %1 ms of the processor, %2 ms of the wall, %3")
            .arg(longest.processor, 0, 'f', 1)
            .arg(longest.wall, 0, 'f', 1)
            .arg(longest.what));
    const bool isFast = typing.wall.at(0.95) < target;
    const bool isFree = longest.processor < frame;
    print({.what = QStringLiteral("filter keystroke p95, %1 rows").arg(rows),
           .value = typing.wall.at(0.95),
           .unit = QStringLiteral("ms"),
           .floor = floor.at(0.95),
           .target = QStringLiteral("%1 ms").arg(target),
           .met = isFast});
    print({.what = QStringLiteral("  processor, all threads"),
           .value = typing.processor.at(0.95),
           .unit = QStringLiteral("ms")});
    print({.what = QStringLiteral("interface blocked at most, %1 rows").arg(rows),
           .value = longest.processor,
           .unit = QStringLiteral("ms"),
           .target = QStringLiteral("16 ms"),
           .met = isFree});
    return isFast && isFree;
}

} // namespace

int main(int argc, char **argv)
{
    WatchedApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const int credentials = arguments.value(1, QStringLiteral("50000")).toInt();
    const int passes = arguments.value(3, QStringLiteral("3")).toInt();
    const QTemporaryDir folder;
    const QString path = arguments.value(2, folder.filePath(QStringLiteral("large.vigie")));
    if (!QFileInfo::exists(path))
        filledWorkspace(path, credentials).reset();

    WindowApplication program(application, {.workspacePath = path, .language = QStringLiteral("fr")});
    program.start();
    if (!QTest::qWaitForWindowExposed(program.window(), patience))
        qFatal("no window");
    TokensTable tokens(*program.window());
    const QList<QStringList> searches = typedSearches(partnersOf(credentials));
    Typing best;
    application.forgetLongest();
    WatchedApplication::Longest longest;
    for (int pass = 0; pass < passes; ++pass) {
        const Typing typing = typeAll(tokens, searches);
        best.wall.keepBest(typing.wall);
        best.processor.keepBest(typing.processor);
        say(QStringLiteral("pass %1: p95 %2 ms of the wall, %3 ms of the processor; slowest: %4")
                .arg(pass + 1)
                .arg(typing.wall.at(0.95), 0, 'f', 1)
                .arg(typing.processor.at(0.95), 0, 'f', 1)
                .arg(slowest(typing)));
        wander(tokens);
        if (pass == 0 || application.longest().processor < longest.processor)
            longest = application.longest();
        application.forgetLongest();
    }

    BareWindow bare(int(tokens.table().rowsInSight().second) + 1, tokens.table().model()->columnCount());
    bare.show();
    (void)QTest::qWaitForWindowExposed(&bare, patience);
    Measures floor;
    for (int pass = 0; pass < passes; ++pass) {
        Measures typed;
        for (const QStringList &search : searches) {
            const Measures once = bare.typed(search);
            for (const double value : once.values())
                typed.add(value);
        }
        floor.keepBest(typed);
    }
    constexpr int large = 200'000;
    const double target = credentials > large ? 30 : frame;
    return report(QLocale(QLocale::French).toString(credentials), target, best, floor, longest) ? 0 : 1;
}
