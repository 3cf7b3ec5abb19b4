// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exports/csv_writer.h"
#include "services/exports/export_writer.h"
#include "services/exports/written_file.h"
#include "services/exports/xlsx_writer.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>

using namespace vigie;

namespace {

const QDateTime asOf(QDate(2026, 11, 22), QTime(9, 42), Qt::UTC);

//! A row of every type, one of unknowns, one of what may harm; in two pages.
ExportTable everyType()
{
    ExportTable table;
    table.title = QStringLiteral("Essai");
    table.asOf = asOf;
    table.notice = QStringLiteral("Destinataires : essai");
    table.columns = {{QStringLiteral("name"), QStringLiteral("Nom"), CellType::Text},
                     {QStringLiteral("scopes"), QStringLiteral("Portées"), CellType::TextList},
                     {QStringLiteral("calls"), QStringLiteral("Appels"), CellType::Integer},
                     {QStringLiteral("rate"), QStringLiteral("Taux"), CellType::Real},
                     {QStringLiteral("issued_on"), QStringLiteral("Délivré le"), CellType::Date},
                     {QStringLiteral("used_at"), QStringLiteral("Usage"), CellType::Instant},
                     {QStringLiteral("planned"), QStringLiteral("Prévue"), CellType::Boolean}};
    const QList<QList<ExportRow>> pages{
        {{QStringLiteral("été; \"a\"\nb"), QStringList{QStringLiteral("x"), QStringLiteral("y")}, -12, 0.9927,
          QDate(2026, 3, 29), QDateTime(QDate(2026, 7, 1), QTime(8, 0), Qt::UTC), true},
         {QVariant(), QVariant(), QVariant(), QVariant(), QVariant(), QVariant(), QVariant()}},
        {{QStringLiteral("=HYPERLINK(\"http://exemple.invalid\")"), QStringList{}, 0, 1.0, QDate(1812, 1, 1),
          QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC), false}}};
    table.nextPage = [pages, next = 0]() mutable -> Result<QList<ExportRow>> { return pages.value(next++); };
    return table;
}

ExportTable longTable(int rows)
{
    ExportTable table;
    table.asOf = asOf;
    table.columns = {{QStringLiteral("name"), QStringLiteral("Nom"), CellType::Text}};
    const QList<ExportRow> page(rows, ExportRow{QStringLiteral("Partenaire fictif")});
    table.nextPage = [page, isDone = false]() mutable -> Result<QList<ExportRow>> {
        return std::exchange(isDone, true) ? QList<ExportRow>() : page;
    };
    return table;
}

//! While it lives, no file grows beyond it: a disk that fills up.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit lower{.rlim_cur = bytes, .rlim_max = m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &lower);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int){std::signal(SIGXFSZ, SIG_IGN)};
};

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray partOfWorkbook(const QString &path, const QString &part)
{
    QProcess process;
    process.start(QStringLiteral("unzip"), {QStringLiteral("-p"), path, part});
    process.waitForFinished();
    return process.readAllStandardOutput();
}

} // namespace

class TestExportWriter : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder{};

private Q_SLOTS:
    void neutralisesWhatASpreadsheetWouldRun_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        QTest::newRow("plain") << QStringLiteral("Port-Exemple") << QStringLiteral("Port-Exemple");
        QTest::newRow("equals") << QStringLiteral("=1+1") << QStringLiteral("'=1+1");
        QTest::newRow("plus") << QStringLiteral("+33") << QStringLiteral("'+33");
        QTest::newRow("minus") << QStringLiteral("-1") << QStringLiteral("'-1");
        QTest::newRow("at") << QStringLiteral("@SUM") << QStringLiteral("'@SUM");
        QTest::newRow("tab") << QStringLiteral("\t=1") << QStringLiteral("'\t=1");
        QTest::newRow("carriage return") << QStringLiteral("\r=1") << QStringLiteral("\"'\r=1\"");
        QTest::newRow("wide equals") << QStringLiteral("\uFF1D1") << QStringLiteral("'\uFF1D1");
        QTest::newRow("inside") << QStringLiteral("a=1") << QStringLiteral("a=1");
        QTest::newRow("semicolon") << QStringLiteral("a;b") << QStringLiteral("\"a;b\"");
        QTest::newRow("quote") << QStringLiteral("a\"b") << QStringLiteral("\"a\"\"b\"");
        QTest::newRow("formula and semicolon") << QStringLiteral("=A;B") << QStringLiteral("\"'=A;B\"");
        QTest::newRow("spaces around") << QStringLiteral(" a ") << QStringLiteral("\" a \"");
    }

    void neutralisesWhatASpreadsheetWouldRun()
    {
        QFETCH(QString, text);
        QFETCH(QString, cell);

        QCOMPARE(csvCell(text, CellType::Text), cell);
    }

    void leavesNumbersNumbers()
    {
        QCOMPARE(csvCell(-12, CellType::Integer), QStringLiteral("-12"));
        QCOMPARE(csvCell(-0.5, CellType::Real), QStringLiteral("-0,5"));
        QCOMPARE(csvCell(QVariant(), CellType::Integer), QString());
    }

    void writesCsvForFrenchSpreadsheets()
    {
        const QString path = m_folder.filePath(QStringLiteral("a.csv"));

        const Result<qint64> rows = writeExport(everyType(), ExportFormat::Csv, path);

        QVERIFY(rows);
        QCOMPARE(*rows, 3);
        QCOMPARE(
            read(path),
            QByteArray("\xEF\xBB\xBFNom;Portées;Appels;Taux;Délivré le;Usage;Prévue\r\n"
                       "\"été; \"\"a\"\"\nb\";x y;-12;0,9927;2026-03-29;2026-07-01T08:00:00Z;oui\r\n"
                       ";;;;;;\r\n"
                       "\"'=HYPERLINK(\"\"http://exemple.invalid\"\")\";;0;1;1812-01-01;2026-01-01T00:00:00Z;non\r\n"));
    }

    void writesJsonOfTheCommandLine()
    {
        const QString path = m_folder.filePath(QStringLiteral("a.json"));

        QVERIFY(writeExport(everyType(), ExportFormat::Json, path));

        const QJsonObject object = QJsonDocument::fromJson(read(path)).object();
        QCOMPARE(object.value(QStringLiteral("as_of")).toString(), QStringLiteral("2026-11-22T09:42:00Z"));
        QCOMPARE(object.value(QStringLiteral("count")).toInt(), 3);
        const QJsonArray items = object.value(QStringLiteral("items")).toArray();
        QCOMPARE(items.size(), 3);
        const QJsonObject first = items.at(0).toObject();
        QCOMPARE(first.value(QStringLiteral("name")).toString(), QStringLiteral("été; \"a\"\nb"));
        QCOMPARE(first.value(QStringLiteral("scopes")).toArray(),
                 (QJsonArray{QStringLiteral("x"), QStringLiteral("y")}));
        QCOMPARE(first.value(QStringLiteral("rate")).toDouble(), 0.9927);
        QCOMPARE(first.value(QStringLiteral("used_at")).toString(), QStringLiteral("2026-07-01T08:00:00Z"));
        QCOMPARE(first.value(QStringLiteral("planned")).toBool(), true);
        const QJsonObject second = items.at(1).toObject();
        QCOMPARE(second.size(), 7);
        for (const QJsonValue &value : second)
            QVERIFY(value.isNull());
        QCOMPARE(items.at(2).toObject().value(QStringLiteral("name")).toString(),
                 QStringLiteral("=HYPERLINK(\"http://exemple.invalid\")"));
    }

    void writesAnEmptyJsonList()
    {
        ExportTable table = everyType();
        table.nextPage = []() -> Result<QList<ExportRow>> { return QList<ExportRow>(); };
        const QString path = m_folder.filePath(QStringLiteral("empty.json"));

        QVERIFY(writeExport(table, ExportFormat::Json, path));

        const QJsonObject object = QJsonDocument::fromJson(read(path)).object();
        QCOMPARE(object.value(QStringLiteral("count")), QJsonValue(0));
        QVERIFY(object.value(QStringLiteral("items")).toArray().isEmpty());
    }

    void writesAWorkbookWithoutFormula()
    {
        const QString path = m_folder.filePath(QStringLiteral("a.xlsx"));

        const Result<qint64> rows = writeExport(everyType(), ExportFormat::Xlsx, path);

        QVERIFY(rows);
        const QByteArray sheet = partOfWorkbook(path, QStringLiteral("xl/worksheets/sheet1.xml"));
        QVERIFY(sheet.contains("<pane ySplit=\"1\""));
        QVERIFY(sheet.contains("<autoFilter ref=\"A1:G4\"/>"));
        QVERIFY(!sheet.contains("<f>"));
        QVERIFY(!sheet.contains("hyperlink"));
        QVERIFY(sheet.contains("=HYPERLINK("));
        QVERIFY(sheet.contains("<v>-12</v>"));
        QVERIFY(sheet.contains("<v>46110</v>")); // 29/03/2026
        QVERIFY(sheet.contains("<v>46204.4166666")); // 01/07/2026 10:00, Paris
        QVERIFY(sheet.contains("1812-01-01"));
        const QByteArray properties = partOfWorkbook(path, QStringLiteral("docProps/core.xml"));
        QVERIFY(properties.contains("<dc:title>Essai</dc:title>"));
        QVERIFY(properties.contains("Destinataires"));
    }

    void marksATextThatNoCellHolds()
    {
        ExportTable table;
        table.columns = {{QStringLiteral("name"), QStringLiteral("Nom"), CellType::Text}};
        table.nextPage = [isDone = false]() mutable -> Result<QList<ExportRow>> {
            return std::exchange(isDone, true) ? QList<ExportRow>() : QList<ExportRow>{{QString(40'000, u'a')}};
        };
        const QString path = m_folder.filePath(QStringLiteral("long.xlsx"));

        QVERIFY(writeExport(table, ExportFormat::Xlsx, path));

        const QByteArray sheet = partOfWorkbook(path, QStringLiteral("xl/worksheets/sheet1.xml"));
        QVERIFY(sheet.contains(QByteArray(32'766, 'a') + "…"));
        QVERIFY(!sheet.contains(QByteArray(32'767, 'a')));
    }

    void refusesMoreRowsThanASheetHolds()
    {
        ExportTable table;
        table.columns = {{QStringLiteral("n"), QStringLiteral("N"), CellType::Integer}};
        table.nextPage = [page = QList<ExportRow>(1'000, ExportRow{1})]() -> Result<QList<ExportRow>> { return page; };
        const QString path = m_folder.filePath(QStringLiteral("big.xlsx"));

        const Result<qint64> rows = writeExport(table, ExportFormat::Xlsx, path);

        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, Error::Kind::TooLarge);
        QVERIFY(!QFile::exists(path));
    }

    void keepsTheOldFileWhenItFails_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("csv") << int(ExportFormat::Csv);
        QTest::newRow("json") << int(ExportFormat::Json);
        QTest::newRow("xlsx") << int(ExportFormat::Xlsx);
    }

    void keepsTheOldFileWhenItFails()
    {
        QFETCH(int, format);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("kept"));
        QVERIFY(writeFile(path, "old"));
        ExportTable table = everyType();
        table.nextPage = [calls = 0]() mutable -> Result<QList<ExportRow>> {
            if (++calls == 1)
                return QList<ExportRow>{{QStringLiteral("a")}};
            return failure(Error::Kind::Storage, QStringLiteral("page 2"));
        };

        const Result<qint64> rows = writeExport(table, ExportFormat(format), path);

        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, Error::Kind::Storage);
        QCOMPARE(read(path), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
    }

    void saysWhichFileCannotBeWritten_data() { keepsTheOldFileWhenItFails_data(); }

    void saysWhichFileCannotBeWritten()
    {
        QFETCH(int, format);
        const QString path = m_folder.filePath(QStringLiteral("missing/a"));

        const Result<qint64> rows = writeExport(everyType(), ExportFormat(format), path);

        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, Error::Kind::FileNotWritable);
        QCOMPARE(rows.error().subject, path);
    }

    void doesNotTakeThePlaceOfAWorkspace_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::newRow("csv") << ExportFormat::Csv;
        QTest::newRow("json") << ExportFormat::Json;
        QTest::newRow("xlsx") << ExportFormat::Xlsx;
    }

    void doesNotTakeThePlaceOfAWorkspace()
    {
        QFETCH(ExportFormat, format);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("default.vigie"));
        const QByteArray content = QByteArray("SQLite format 3").leftJustified(100, '\0');
        QFile workspace(path);
        QVERIFY(workspace.open(QIODevice::WriteOnly));
        workspace.write(content);
        workspace.close();

        const Result<qint64> rows = writeExport(longTable(3), format, path);

        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, Error::Kind::FileNotWritable);
        QCOMPARE(read(path), content);
    }

    void takesThePlaceOfNoPipe()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);

        for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Json, ExportFormat::Xlsx}) {
            QVERIFY(!writeExport(longTable(3), format, path));
            QVERIFY(QFileInfo(path).exists() && !QFileInfo(path).isFile());
        }
    }

    void leavesNoWorkbookThatIsCut()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("cut.xlsx"));
        constexpr rlim_t smallest = 100'000;
        Result<qint64> rows;
        {
            const FileSizeLimit limit(smallest);
            rows = writeExport(longTable(5'000), ExportFormat::Xlsx, path);
        }

        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, Error::Kind::FileNotWritable);
        QCOMPARE(rows.error().subject, path);
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }

    void tellsAFullDiskFromOtherFaults()
    {
        QFile full(QStringLiteral("/dev/full"));
        QVERIFY(full.open(QIODevice::WriteOnly));
        full.write("a");
        QVERIFY(!full.flush());

        QCOMPARE(writeError(full, QStringLiteral("x.csv")).kind, Error::Kind::DiskFull);
        QCOMPARE(writeError(full, QStringLiteral("x.csv")).subject, QStringLiteral("x.csv"));
    }

    void stopsWhenAsked()
    {
        std::stop_source stop;
        const QString path = m_folder.filePath(QStringLiteral("stopped.csv"));

        const Result<qint64> rows = writeExport(
            everyType(), ExportFormat::Csv, path, [&stop](qint64) { stop.request_stop(); }, stop.get_token());

        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, Error::Kind::Cancelled);
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_GUILESS_MAIN(TestExportWriter)
#include "tst_export_writer.moc"
