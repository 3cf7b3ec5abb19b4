// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/application.h"
#include "gui/common/action_button.h"
#include "gui/common/badge.h"
#include "gui/common/page.h"
#include "gui/common/table/data_table.h"
#include "gui/common/table/filter_header.h"
#include "gui/common/table/paged_table_model.h"
#include "gui/main_window.h"
#include "gui/revocations/revocation_bar.h"
#include "gui/revocations/revocation_row.h"
#include "services/storage/token_query.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace vigie;

namespace {
constexpr int patience = 30'000;
}

//! The real window on the real sandbox: connect, synchronise, select, revoke, see the state.
class TestMainWindow : public QObject
{
    Q_OBJECT

public:
    explicit TestMainWindow(QApplication &application)
        : m_application(application)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void showsWhatTheServicesHold();
    void everyControlHasANameForScreenReaders();
    void filtersAllRows();
    void reachesTheButtonOfAListWithoutRows();
    void revokesOneTokenWithOneKeyAndProvesIt();
    void echapCancelsTheCountdown();
    void asksTheCountBeforeItRevokesSeveral();
    void findsAPartnerFromTheKeyboard();

private:
    template <typename T> [[nodiscard]] T *find(const char *name) const
    {
        T *found = m_program->window()->currentPage()->findChild<T *>(QString::fromLatin1(name));
        return found ? found : m_program->window()->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] DataTable &table() const { return *find<DataTable>("table"); }
    [[nodiscard]] PagedTableModel &model() const { return *static_cast<PagedTableModel *>(table().model()); }
    //! Row of an active token of production that can be revoked.
    [[nodiscard]] int revocableRow(int from = 0) const;
    [[nodiscard]] const ListRow *readRow(int row) const;
    void select(int row) const;
    [[nodiscard]] QList<RevocationRow *> rowsOfTheBar() const;

    QApplication &m_application;
    std::unique_ptr<WindowApplication> m_program;
};

void TestMainWindow::initTestCase()
{
    m_program = std::make_unique<WindowApplication>(m_application,
                                                    WindowOptions{.demonstration = true,
                                                                  .sandboxProgram = QStringLiteral(VIGIE_SANDBOX),
                                                                  .language = QStringLiteral("fr")});
    m_program->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_program->window(), patience);
    QVERIFY(QTest::qWaitForWindowExposed(m_program->window()));
    m_program->window()->go({.page = QStringLiteral("tokens")});
    QTRY_VERIFY_WITH_TIMEOUT(m_program->window()->isActiveWindow(), patience);
    // Every service is read: the list grows no more under the tests.
    QTRY_VERIFY_WITH_TIMEOUT(find<Badge>("status-services")->state().glyph == Glyph::Ok, patience);
    QTRY_VERIFY_WITH_TIMEOUT(model().rowCount() > 200 && model().isComplete(), patience);
}

void TestMainWindow::cleanupTestCase() { m_program.reset(); }

int TestMainWindow::revocableRow(int from) const
{
    for (int row = from; row < model().rowCount(); ++row) {
        const ListRow *shown = readRow(row);
        if (!shown)
            continue;
        const auto &token = std::any_cast<const TokenRow &>(shown->value);
        if (token.credential.state == CredentialState::Active && !token.intent && !token.readOnlyService
            && token.credential.kind == CredentialKind::OauthClient)
            return row;
    }
    return -1;
}

const ListRow *TestMainWindow::readRow(int row) const
{
    (void)QTest::qWaitFor([this, row] { return model().rowAt(row) && !model().isReading(); }, patience);
    return model().rowAt(row);
}

void TestMainWindow::select(int row) const
{
    // Not by setCurrentIndex(): it heeds the modifiers of the last key, which a test does not release.
    table().selectionModel()->setCurrentIndex(model().index(row, 0),
                                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    table().setFocus();
}

QList<RevocationRow *> TestMainWindow::rowsOfTheBar() const
{
    QList<RevocationRow *> rows;
    for (RevocationRow *row : find<RevocationBar>("revocation-bar")->findChildren<RevocationRow *>()) {
        if (row->isVisible())
            rows.append(row);
    }
    return rows;
}

void TestMainWindow::showsWhatTheServicesHold()
{
    QCOMPARE(find<Badge>("status-services")->state().glyph, Glyph::Ok);
    QVERIFY(find<Badge>("status-demonstration")->isVisible());
    QTRY_COMPARE(find<Badge>("status-journal")->state().glyph, Glyph::Verified);
    QVERIFY(find<QLabel>("status-age")->text().startsWith(QStringLiteral("Données du")));
}

void TestMainWindow::everyControlHasANameForScreenReaders()
{
    for (const QWidget *widget : m_program->window()->findChildren<QWidget *>()) {
        const bool control = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractItemView *>(widget);
        if (!control || !widget->isVisible() || widget->objectName().startsWith(QStringLiteral("qt_"))
            || qobject_cast<const QHeaderView *>(widget))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString name = !widget->accessibleName().isEmpty() ? widget->accessibleName()
            : button                                             ? button->text()
                                                                 : QString();
        const bool insideField = qobject_cast<const QLineEdit *>(widget->parentWidget());
        QVERIFY2(
            insideField || !name.isEmpty(),
            qPrintable(QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName()));
    }
}

void TestMainWindow::filtersAllRows()
{
    const int all = model().rowCount();
    QVERIFY(all > 200);
    auto *field = find<QLineEdit>("table-search");

    QTest::keyClicks(field, QStringLiteral("infinoe"));
    QTRY_VERIFY(model().rowCount() > 0 && model().rowCount() < all);
    for (int row = 0; row < qMin(20, model().rowCount()); ++row)
        QTRY_VERIFY(model().index(row, 1).data().toString().contains(QStringLiteral("INFINOE")));

    field->clear();
    QTRY_COMPARE(model().rowCount(), all);
}

void TestMainWindow::reachesTheButtonOfAListWithoutRows()
{
    const int all = model().rowCount();
    find<QLineEdit>("table-search")->setText(QStringLiteral("zzzzzz"));
    QTRY_COMPARE(model().rowCount(), 0);
    table().setFocus();
    QWidget &window = *m_program->window();
    auto *button = find<ActionButton>("empty-state-button");

    constexpr int panes = 3;
    for (int pane = 0; pane < panes && window.focusWidget() != button; ++pane)
        QTest::keyClick(&window, Qt::Key_F6);

    QCOMPARE(window.focusWidget(), button);
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_COMPARE(model().rowCount(), all);
}

void TestMainWindow::revokesOneTokenWithOneKeyAndProvesIt()
{
    const int row = revocableRow();
    QVERIFY(row >= 0);
    const qint64 id = model().idAt(row);
    select(row);

    QTest::keyClick(&table(), Qt::Key_Delete);
    QTRY_COMPARE(rowsOfTheBar().size(), 1);
    QCOMPARE(rowsOfTheBar().first()->intent().state, IntentState::Intended);
    QVERIFY(table().hasFocus()); // the bar takes no focus
    QTest::keyClick(&table(), Qt::Key_Return, Qt::ControlModifier);

    // The gateway refuses the token that was kept as a witness, long before the platform's own delay is over.
    QTRY_COMPARE_WITH_TIMEOUT(rowsOfTheBar().first()->intent().state, IntentState::Verified, patience);
    QCOMPARE(rowsOfTheBar().first()->intent().proof, std::optional(Proof::RefusedCall));
    QCOMPARE(model().idAt(table().currentIndex().row()), id);
}

void TestMainWindow::echapCancelsTheCountdown()
{
    const int row = revocableRow(3);
    QVERIFY(row >= 0);
    const qint64 id = model().idAt(row);
    select(row);

    QTest::keyClick(&table(), Qt::Key_Delete);
    QTRY_VERIFY(find<RevocationBar>("revocation-bar")->isCountingDown());
    QTest::keyClick(&table(), Qt::Key_Escape);

    QTRY_VERIFY(!find<RevocationBar>("revocation-bar")->isCountingDown());
    const QList<RevocationRow *> rows = rowsOfTheBar();
    QVERIFY(std::any_of(rows.begin(), rows.end(), [id](const RevocationRow *shown) {
        return shown->intent().credential.value == id && shown->intent().state == IntentState::Cancelled;
    }));
}

void TestMainWindow::asksTheCountBeforeItRevokesSeveral()
{
    const int first = revocableRow(6);
    const int second = revocableRow(first + 1);
    QVERIFY(first >= 0 && second > first);
    select(first);
    table().selectionModel()->select(model().index(second, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const int before = find<RevocationBar>("revocation-bar")->underWay();

    QTest::keyClick(&table(), Qt::Key_Delete);
    auto *confirm = find<ActionButton>("mass-confirm");
    QTRY_VERIFY(confirm->isVisible());
    QVERIFY(!confirm->isEnabled());
    QTest::keyClicks(find<QLineEdit>("mass-count"), QStringLiteral("2"));
    QVERIFY(confirm->isEnabled());
    QTest::mouseClick(confirm, Qt::LeftButton);

    QTRY_COMPARE(find<RevocationBar>("revocation-bar")->underWay(), before + 2);
    find<RevocationBar>("revocation-bar")->cancelCountdowns();
    QTRY_COMPARE(find<RevocationBar>("revocation-bar")->underWay(), before);
}

void TestMainWindow::findsAPartnerFromTheKeyboard()
{
    const QString name = model().index(revocableRow(), 0).data().toString();
    QTest::keyClick(m_program->window(), Qt::Key_K, Qt::ControlModifier);
    auto *field = find<QLineEdit>("search-field");
    QTRY_VERIFY(field->isVisible());

    field->setText(name.section(QLatin1Char(' '), 0, 0));

    auto *hits = find<QListView>("search-hits");
    QTRY_VERIFY(hits->model()->rowCount() > 0 && hits->currentIndex().isValid());
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_VERIFY(!field->isVisible());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    TestMainWindow test(application);
    return QTest::qExec(&test, argc, argv);
}
#include "tst_main_window.moc"
