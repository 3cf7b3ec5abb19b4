// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/action_button.h"
#include "gui/common/api_names.h"
#include "gui/common/background_reader.h"
#include "gui/common/badge.h"
#include "gui/common/charts/chart_widget.h"
#include "gui/common/charts/usage_view.h"
#include "gui/common/document_writer.h"
#include "gui/common/import_dialog.h"
#include "gui/sla/outage_dialog.h"
#include "gui/sla/outage_history.h"
#include "gui/sla/sla_page.h"
#include "gui/sla/usage_rows.h"
#include "model/calendar/paris_time.h"
#include "services/operations/compliance/compliance_runner.h"
#include "services/operations/connector_pool.h"
#include "services/operations/revocation_runner.h"
#include "services/operations/service_administration.h"
#include "services/operations/synchronisation.h"
#include "services/secrets/session_secret_store.h"
#include "services/settings/settings.h"
#include "services/storage/history_repository.h"
#include "services/storage/outage_repository.h"
#include "services/storage/profile_repository.h"
#include "services/storage/workspace.h"

#include <QChart>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeAxis>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QValueAxis>

#include <tuple>

using namespace vigie;

namespace {

QDateTime paris(int month, int day, int hour, int minute = 0)
{
    return *utcFromParis(QDate(2026, month, day), QTime(hour, minute));
}

//! Everything that a page may use, over a workspace of its own.
struct Bench {
    QTemporaryDir folder{};
    std::unique_ptr<Workspace> workspace;
    Settings settings{};
    SessionSecretStore secrets{};
    ConnectorPool connectors;
    ServiceAdministration administration;
    Synchronisation synchronisation;
    RevocationRunner revocations;
    ComplianceRunner compliance;
    QWidget window{};
    ApiNames apis;
    BackgroundReader reader;
    DocumentWriter documents;

    Bench()
        : workspace(std::move(*Workspace::create(folder.filePath(QStringLiteral("t.vigie")), {})))
        , connectors(secrets, {})
        , administration(*workspace, secrets, connectors)
        , synchronisation(*workspace, connectors)
        , revocations(*workspace, connectors, &QDateTime::currentDateTimeUtc)
        , compliance(*workspace, &QDateTime::currentDateTimeUtc)
        , apis(*workspace)
        , reader(workspace->path())
        , documents(*workspace, &window)
    {
        static_cast<void>(ProfileRepository(workspace->database()).addBuiltIn());
        apis.read();
    }

    [[nodiscard]] PageContext context()
    {
        return {*workspace, settings, secrets,   connectors, administration, synchronisation, revocations,
                compliance, reader,   documents, apis};
    }
};

Outage outage(const QDateTime &start, const QDateTime &end)
{
    return {
        .api = ApiCode{QStringLiteral("INFINOE")}, .start = start, .end = end, .reference = QStringLiteral("FICTIF-1")};
}

} // namespace

class TestSlaPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensAFigureToItsComputation();
    void saysThatNothingIsKnown();
    void recordsAnOutageByHand();
    void importsOutages();
    void refusesAnEndBeforeTheStart();
    void asksWhichOfTheTwoHours();
    void showsTheProfileOfEachLevel();
    void listsEveryApi();
    void comparesTheUsageOfTwoApisOnTheSameAxes();
    void showsTheHistoryOfAnOutage();
    void isReadByScreenReaders();
};

void TestSlaPage::initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }

void TestSlaPage::opensAFigureToItsComputation()
{
    Bench bench;
    QVERIFY(
        OutageRepository(bench.workspace->database()).add(outage(paris(5, 5, 9), paris(5, 5, 11)), paris(5, 5, 12)));
    SlaPage page(bench.context());
    page.open({.page = QStringLiteral("sla"),
               .object = QStringLiteral("INFINOE"),
               .filters = {{QStringLiteral("period"), QStringLiteral("2026-T2")}}});

    auto *figure = page.findChild<QLabel *>(QStringLiteral("slaFigure"));
    auto *computation = page.findChild<QTextBrowser *>(QStringLiteral("slaComputation"));
    QTRY_COMPARE(figure->text(), QStringLiteral("99,74\u202f%"));
    QCOMPARE(page.findChild<Badge *>(QStringLiteral("slaVerdict"))->state().word, QStringLiteral("tenu"));
    const QString text = computation->toPlainText();
    for (const QString &words :
         {QStringLiteral("INF-11"), QStringLiteral("2 h 00 min"), QStringLiteral("05/05/2026 09:00"),
          QStringLiteral("Hypothèse"), QStringLiteral("X1"), QStringLiteral("X4")})
        QVERIFY2(text.contains(words), qPrintable(words + u'\n' + text));
    auto *months = page.findChild<QTableView *>(QStringLiteral("slaFigures"));
    QCOMPARE(months->model()->rowCount(), 12);
    months->selectRow(1);
    QVERIFY(computation->toPlainText().contains(QStringLiteral("ne juge pas cette période")));
}

void TestSlaPage::saysThatNothingIsKnown()
{
    Bench bench;
    SlaPage page(bench.context());

    auto *strip = page.findChild<QWidget *>(QStringLiteral("slaStrip"));
    QTRY_VERIFY(strip->isVisibleTo(&page));
    QVERIFY(page.findChild<QWidget *>(QStringLiteral("usageEmpty"))
                ->isVisibleTo(page.findChild<QWidget *>(QStringLiteral("usageEmpty"))->parentWidget()));
}

void TestSlaPage::recordsAnOutageByHand()
{
    Bench bench;
    SlaPage page(bench.context());
    page.open({.page = QStringLiteral("sla"), .object = QStringLiteral("INFINOE")});
    page.setVisible(true);
    auto *strip = page.findChild<QWidget *>(QStringLiteral("slaStrip"));
    QTRY_VERIFY(strip->isVisibleTo(&page));

    page.findChild<ActionButton *>(QStringLiteral("addOutage"))->click();
    auto *dialog = page.findChild<OutageDialog *>(QStringLiteral("outageDialog"));
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(QStringLiteral("outageReference"))->setText(QStringLiteral("FICTIF-7"));
    dialog->findChild<QWidget *>(QStringLiteral("outageStart"))
        ->findChild<QDateTimeEdit *>()
        ->setDateTime(QDateTime(QDate(2026, 1, 5), QTime(9, 30), Qt::UTC));
    dialog->findChild<ActionButton *>(QStringLiteral("keepOutage"))->click();

    const auto kept = OutageRepository(bench.workspace->database()).all();
    QVERIFY(kept);
    QCOMPARE(kept->size(), 1);
    QCOMPARE(kept->first().start, paris(1, 5, 9, 30));
    QVERIFY(kept->first().isOpen());
    QTRY_VERIFY(!strip->isVisibleTo(&page));
    QTRY_COMPARE(page.findChild<QTableView *>(QStringLiteral("outagesTable"))->model()->rowCount(), 1);
    const auto edits = OutageRepository(bench.workspace->database()).edits(kept->first().id);
    QVERIFY(edits);
    QCOMPARE(edits->size(), 1);
}

void TestSlaPage::importsOutages()
{
    Bench bench;
    const QString path = bench.folder.filePath(QStringLiteral("interruptions.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("api;start;end;reference\nINFINOE;2026-05-05 09:00;2026-05-05 11:00;FICTIF-9\n") > 0);
    file.close();
    SlaPage page(bench.context());
    page.open({.page = QStringLiteral("sla"),
               .object = QStringLiteral("INFINOE"),
               .filters = {{QStringLiteral("period"), QStringLiteral("2026-T2")}},
               .view = QStringLiteral("outages")});
    auto *table = page.findChild<QTableView *>(QStringLiteral("outagesTable"));
    QTRY_COMPARE(table->model()->rowCount(), 0);

    page.findChild<ActionButton *>(QStringLiteral("importOutages"))->click();
    auto *dialog = page.findChild<ImportDialog *>();
    QVERIFY(dialog);
    dialog->openFile(path);
    auto *write = dialog->findChild<ActionButton *>(QStringLiteral("importWrite"));
    QTRY_VERIFY(write->isEnabled());
    write->click();

    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(page.findChild<QTabBar *>(QStringLiteral("slaTabs"))->tabText(1), QStringLiteral("Interruptions (1)"));
}

void TestSlaPage::refusesAnEndBeforeTheStart()
{
    OutageDialog dialog(outage(paris(5, 5, 9), paris(5, 5, 8)), QStringLiteral("INFINOE"), {}, paris(6, 1, 0),
                        [](const Outage &) { return QString(); });

    QVERIFY(dialog.problem().contains(QStringLiteral("fin")));
    QVERIFY(!dialog.findChild<ActionButton *>(QStringLiteral("keepOutage"))->isEnabled());
    dialog.findChild<QCheckBox *>(QStringLiteral("outageOpen"))->setChecked(true);
    QVERIFY(dialog.problem().isEmpty());
    dialog.findChild<QWidget *>(QStringLiteral("outageStart"))
        ->findChild<QDateTimeEdit *>()
        ->setDateTime(QDateTime(QDate(2026, 3, 29), QTime(2, 30), Qt::UTC));
    QVERIFY(dialog.problem().contains(QStringLiteral("n’existe pas")));
}

void TestSlaPage::asksWhichOfTheTwoHours()
{
    const QDateTime second = QDateTime(QDate(2026, 10, 25), QTime(1, 30), Qt::UTC);
    OutageDialog dialog(outage(second, {}), QStringLiteral("INFINOE"), {}, paris(11, 1, 0),
                        [](const Outage &) { return QString(); });

    QCOMPARE(dialog.outage().start, second);
}

void TestSlaPage::showsTheProfileOfEachLevel()
{
    Bench bench;
    SlaPage page(bench.context());
    page.open({.page = QStringLiteral("sla"), .object = QStringLiteral("INFINOE"), .view = QStringLiteral("dicp")});

    auto *dicp = page.findChild<QTextBrowser *>(QStringLiteral("dicp"));
    QTRY_VERIFY(dicp->toPlainText().contains(QStringLiteral("▸ 3 Fort")));
    QVERIFY(dicp->toPlainText().contains(QStringLiteral("4 Stratégique")));
    QCOMPARE(page.place().view, QStringLiteral("dicp"));
}

void TestSlaPage::listsEveryApi()
{
    Bench bench;
    SlaPage page(bench.context());

    auto *all = page.findChild<QTableView *>(QStringLiteral("slaAll"));
    QTRY_COMPARE(all->model()->rowCount(), 5);
}

void TestSlaPage::comparesTheUsageOfTwoApisOnTheSameAxes()
{
    Bench bench;
    const qint64 start = paris(5, 5, 9).toSecsSinceEpoch();
    const ServiceHistory history{
        .usages = {{.api = ApiCode{QStringLiteral("INFINOE")},
                    .hours = {{start, 40, 90, 0.01F}, {start + 3600, 50, 120, 0}},
                    .callers = {{QStringLiteral("appli-a"), start, 40, 250}, {QStringLiteral("appli-b"), start, 1, 3}}},
                   {.api = ApiCode{QStringLiteral("IMPRIMFIP")},
                    .hours = {{start + 3600, 300, 900, 0.02F}, {start + 7200, 10, 20, 0}}}}};
    QVERIFY(HistoryRepository(bench.workspace->database())
                .append({QStringLiteral("prom")}, Environment::Production, history, paris(5, 6, 0)));
    SlaPage page(bench.context());
    page.resize(1300, 800);
    page.setVisible(true);
    page.open({.page = QStringLiteral("sla"),
               .object = QStringLiteral("INFINOE"),
               .filters = {{QStringLiteral("period"), QStringLiteral("2026-T2")}},
               .view = QStringLiteral("usage")});
    auto *choice = page.findChild<QComboBox *>(QStringLiteral("slaCompared"));
    QCOMPARE(choice->findData(QStringLiteral("INFINOE")), -1);
    choice->setCurrentIndex(choice->findData(QStringLiteral("IMPRIMFIP")));

    auto *calls = page.findChild<UsageView *>(QStringLiteral("usageCalls"));
    auto *compared = page.findChild<UsageView *>(QStringLiteral("usageCompared"));
    QTRY_VERIFY(compared->isVisible());
    const auto axesOf = [](const UsageView *view) {
        const auto axes = view->chart()->axes();
        const auto *time = static_cast<QDateTimeAxis *>(axes[0]);
        const auto *value = static_cast<QValueAxis *>(axes[1]);
        return std::tuple(time->min(), time->max(), value->max(), value->tickCount());
    };
    QVERIFY(axesOf(calls) == axesOf(compared));
    QVERIFY(std::get<2>(axesOf(calls)) >= 900);
    QCOMPARE(calls->matter().limit, std::optional(200.0));
    QCOMPARE(compared->matter().limit, std::optional(500.0));
    auto *days = page.findChild<QTableView *>(QStringLiteral("usageDays"));
    QVERIFY(!days->isColumnHidden(firstComparedDayColumn));
    auto *callers = page.findChild<QTableView *>(QStringLiteral("usageCallers"))->model();
    QVERIFY(callers->index(0, 2).data(Qt::ToolTipRole).toString().contains(QStringLiteral("quota")));
    QVERIFY(callers->index(1, 2).data(Qt::ToolTipRole).toString().isEmpty());

    choice->setCurrentIndex(0);
    QTRY_VERIFY(!compared->isVisible());
    QVERIFY(days->isColumnHidden(firstComparedDayColumn));
}

void TestSlaPage::showsTheHistoryOfAnOutage()
{
    Outage first = outage(paris(5, 5, 9), {});
    Outage second = first;
    second.end = paris(5, 5, 11);
    const OutageHistory dialog(
        {{.action = OutageAction::Recorded, .outage = first}, {.action = OutageAction::Changed, .outage = second}}, {});

    const auto *rows = dialog.findChild<QTableView *>(QStringLiteral("outageEdits"))->model();
    const int last = rows->rowCount() - 1;
    QCOMPARE(rows->index(last, 3).data().toString(), QStringLiteral("fin"));
    QCOMPARE(rows->index(last, 4).data().toString(), QStringLiteral("encore ouverte"));
    QCOMPARE(rows->index(last, 5).data().toString(), QStringLiteral("05/05/2026 11:00"));
}

void TestSlaPage::isReadByScreenReaders()
{
    Bench bench;
    SlaPage page(bench.context());
    auto *rates = page.findChild<ChartWidget *>(QStringLiteral("ratesChart"));
    QTRY_VERIFY(rates->chart());

    for (ChartWidget *chart : page.findChildren<ChartWidget *>()) {
        if (chart->chart())
            QVERIFY(!chart->accessibleName().isEmpty() && !chart->accessibleDescription().isEmpty());
    }
    for (QTableView *table : page.findChildren<QTableView *>())
        QVERIFY2(!table->accessibleName().isEmpty(), qPrintable(table->objectName()));
}

QTEST_MAIN(TestSlaPage)
#include "tst_sla_page.moc"
