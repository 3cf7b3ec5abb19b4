// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reports/reports_page.h"

#include "gui/common/action_button.h"
#include "gui/common/badge.h"
#include "gui/common/partner_field.h"
#include "gui/common/progress_line.h"
#include "gui/reports/report_job.h"
#include "gui/reports/report_job_row.h"
#include "services/storage/partner_repository.h"
#include "tests/gui/page_fixture.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

#include <latch>

using namespace vigie;

class TestReportsPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageFixture> m_on;
    std::unique_ptr<ReportsPage> m_page;

    template <typename T> [[nodiscard]] T *find(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    void select(const char *report) { m_page->open({.object = QString::fromLatin1(report)}); }
    void setFormat(const char *word)
    {
        auto *format = find<QComboBox>("reportFormat");
        format->setCurrentIndex(format->findData(QString::fromLatin1(word)));
    }
    //! As an agent types it.
    QString typePath(const QString &name)
    {
        const QString path = m_on->folder.filePath(name);
        auto *field = find<QLineEdit>("reportPath");
        field->clear();
        QTest::keyClicks(field, path);
        return path;
    }
    [[nodiscard]] QString state() const { return find<Badge>("reportState")->state().word; }
    [[nodiscard]] QByteArray contentOf(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }

    void init()
    {
        m_on = std::make_unique<PageFixture>();
        m_on->apis.read();
        m_page = std::make_unique<ReportsPage>(m_on->context);
        m_page->resize(1280, 800);
        m_page->show();
    }

    void cleanup()
    {
        m_page.reset();
        m_on.reset();
    }

    void listsEveryReportWithItsFormats()
    {
        const QAbstractItemModel *model = find<QTableView>("reportsTable")->model();

        QCOMPARE(model->rowCount(), int(reportKinds().size()));
        QStringList ids;
        for (const ReportKind &kind : reportKinds()) {
            QVERIFY(kind.document);
            QVERIFY(!kind.title.isEmpty() && !kind.summary.isEmpty() && !kind.fileName.isEmpty());
            QVERIFY2(!ids.contains(kind.id), qPrintable(kind.id));
            ids += kind.id;
        }
    }

    void asksOnlyWhatTheReportTakes()
    {
        select("sla");
        QVERIFY(find<QComboBox>("reportPeriod")->isVisible());
        QVERIFY(!find<PartnerField>("reportPartner")->isVisible());
        QCOMPARE(find<QComboBox>("reportFormat")->count(), 3);

        select("partner");

        QVERIFY(!find<QComboBox>("reportPeriod")->isVisible());
        QVERIFY(find<PartnerField>("reportPartner")->isVisible());
        QCOMPARE(find<QComboBox>("reportFormat")->count(), 1);
    }

    void writesAReportInTheBackground_data()
    {
        QTest::addColumn<QString>("report");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("beginning");
        for (const ReportKind &kind : reportKinds()) {
            if (!kind.needs.isEmpty() && kind.needs != QList{ReportParameter::Period})
                continue;
            QTest::addRow("%s, pdf", qPrintable(kind.id)) << kind.id << "pdf" << QByteArray("%PDF-");
            if (!kind.table)
                continue;
            QTest::addRow("%s, csv", qPrintable(kind.id)) << kind.id << "csv" << QByteArray("\xEF\xBB\xBF");
            QTest::addRow("%s, xlsx", qPrintable(kind.id)) << kind.id << "xlsx" << QByteArray("PK");
        }
    }

    void writesAReportInTheBackground()
    {
        QFETCH(QString, report);
        QFETCH(QString, format);
        QFETCH(QByteArray, beginning);
        select(qPrintable(report));
        setFormat(qPrintable(format));
        const QString path = typePath(QStringLiteral("essai.") + format);

        find<ActionButton>("reportWrite")->click();

        QTRY_VERIFY_WITH_TIMEOUT(state() != QStringLiteral("En cours"), 30'000);
        QVERIFY2(state() == QStringLiteral("Écrit"), qPrintable(find<QLabel>("reportWords")->text()));
        QVERIFY2(contentOf(path).startsWith(beginning), contentOf(path).left(20).toHex(' ').constData());
        QVERIFY(find<ActionButton>("reportOpen")->isVisible());
        QVERIFY2(find<QLabel>("reportProblem")->text().contains(QStringLiteral("sera remplacé")),
                 qPrintable(find<QLabel>("reportProblem")->text()));
    }

    void writesTheSheetOfAPartner()
    {
        const auto partner =
            PartnerRepository(m_on->workspace.database()).findBySiret(QStringLiteral("99921430700012"));
        QVERIFY(partner);
        select("partner");
        QVERIFY(!find<ActionButton>("reportWrite")->isEnabled());
        QVERIFY(find<QLabel>("reportProblem")->text().contains(QStringLiteral("Choisissez le partenaire")));

        find<PartnerField>("reportPartner")->setPartner(partner->id);
        typePath(QStringLiteral("partenaire.pdf"));
        QTRY_VERIFY(find<ActionButton>("reportWrite")->isEnabled());
        find<ActionButton>("reportWrite")->click();

        QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("Écrit"), 30'000);
    }

    void refusesAPeriodThatIsNone()
    {
        select("sla");
        find<QComboBox>("reportPeriod")->setEditText(QStringLiteral("2026-T5"));

        QVERIFY(!find<ActionButton>("reportWrite")->isEnabled());
        QVERIFY(find<QLabel>("reportProblem")->text().contains(QStringLiteral("2026-T5")));

        find<QComboBox>("reportPeriod")->setEditText(QStringLiteral("2026-t2"));
        QVERIFY(find<ActionButton>("reportWrite")->isEnabled());
        QVERIFY(find<QLineEdit>("reportPath")->text().endsWith(QStringLiteral("disponibilite-2026-T2.pdf")));
    }

    void refusesAFolderThatIsNotThere()
    {
        select("tokens");
        typePath(QStringLiteral("absent/jetons.pdf"));

        QVERIFY(!find<ActionButton>("reportWrite")->isEnabled());
        QVERIFY(find<QLabel>("reportProblem")->text().contains(QStringLiteral("n’existe pas")));
    }

    void saysWhyAReportCouldNotBeWritten()
    {
        const ReportKind broken{.id = QStringLiteral("broken"),
                                .title = QStringLiteral("Rapport"),
                                .document = [](Database &, const ReportChoices &, const ReportContext &,
                                               std::stop_token) -> Result<ReportDocument> {
                                    return failure(Error::Kind::TooLarge, QStringLiteral("Un état de 60000 lignes"));
                                }};
        BackgroundReader reader(m_on->workspace.path());
        ReportJobRow row(
            new ReportJob({.kind = broken, .path = m_on->folder.filePath(QStringLiteral("x.pdf"))}, reader));

        auto *words = row.findChild<QLabel *>(QStringLiteral("reportWords"));
        QTRY_VERIFY(words->text().contains(QStringLiteral("Un état de 60000 lignes")));
        QCOMPARE(row.findChild<Badge *>(QStringLiteral("reportState"))->state().word, QStringLiteral("Manqué"));
    }

    void stopsAReport()
    {
        std::latch started(1);
        std::latch released(1);
        const QString path = m_on->folder.filePath(QStringLiteral("long.pdf"));
        const ReportKind slow{.id = QStringLiteral("slow"),
                              .title = QStringLiteral("Rapport"),
                              .document = [&](Database &, const ReportChoices &, const ReportContext &context,
                                              std::stop_token) -> Result<ReportDocument> {
                                  started.count_down();
                                  released.wait();
                                  return ReportDocument{.context = context};
                              }};
        auto reader = std::make_unique<BackgroundReader>(m_on->workspace.path());
        auto *job = new ReportJob({.kind = slow, .path = path}, *reader);
        ReportJobRow row(job);
        QSignalSpy settled(job, &ReportJob::settled);
        started.wait();

        Q_EMIT row.findChild<ProgressLine *>()->stopAsked();
        released.count_down();

        QCOMPARE(settled.count(), 1);
        QCOMPARE(job->state(), ReportJob::State::Stopped);
        QVERIFY(row.findChild<QLabel *>(QStringLiteral("reportWords"))
                    ->text()
                    .contains(QStringLiteral("rien n’a été écrit")));
        reader.reset(); // waits for the thread
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_MAIN(TestReportsPage)
#include "tst_reports_page.moc"
