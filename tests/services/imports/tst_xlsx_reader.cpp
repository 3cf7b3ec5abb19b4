// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exports/export_writer.h"
#include "services/imports/sheet_reader.h"
#include "services/imports/xlsx_reader.h"

#include <QTemporaryDir>
#include <QtTest>

#include <zip.h>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

//! A workbook as other programs than ours write it.
class HandMadeWorkbook
{
public:
    HandMadeWorkbook()
        : m_path(m_folder.filePath(u"book.xlsx"_s))
    {
        parts[u"xl/workbook.xml"_s] = R"(<workbook xmlns="m" xmlns:r="o"><sheets>
            <sheet name="caché" state="hidden" r:id="rId1"/><sheet name="vu" r:id="rId2"/></sheets></workbook>)";
        parts[u"xl/_rels/workbook.xml.rels"_s] = R"(<Relationships xmlns="p">
            <Relationship Id="rId1" Target="worksheets/sheet1.xml"/>
            <Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>)";
        parts[u"xl/worksheets/sheet1.xml"_s] = sheetOf(R"(<row r="1"><c r="A1"><v>9</v></c></row>)");
    }

    static QByteArray sheetOf(const QByteArray &rows)
    {
        return "<worksheet xmlns=\"m\"><sheetData>" + rows + "</sheetData></worksheet>";
    }

    void setRows(const QByteArray &rows) { parts[u"xl/worksheets/sheet2.xml"_s] = sheetOf(rows); }

    Result<TableFile> read() const
    {
        int error = 0;
        zip_t *archive = zip_open(QFile::encodeName(m_path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
        for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
            zip_source_t *source = zip_source_buffer(archive, part->constData(), zip_uint64_t(part->size()), 0);
            zip_file_add(archive, part.key().toUtf8().constData(), source, 0);
        }
        zip_close(archive);
        return readTableFile(m_path);
    }

    QMap<QString, QByteArray> parts{};

private:
    QTemporaryDir m_folder{};
    QString m_path;
};

QStringList firstRow(const Result<TableFile> &table)
{
    return table && !table->rows.isEmpty() ? table->rows.first().cells : QStringList{u"not read"_s};
}

} // namespace

class TestXlsxReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatOurExportsWrite()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"export.xlsx"_s);
        bool given = false;
        ExportTable written{.title = u"Essai"_s,
                            .asOf = QDateTime({2026, 11, 22}, {9, 42}, Qt::UTC),
                            .columns = {{u"name"_s, u"Nom"_s, CellType::Text},
                                        {u"count"_s, u"Nombre"_s, CellType::Integer},
                                        {u"on"_s, u"Le"_s, CellType::Date},
                                        {u"yes"_s, u"Oui"_s, CellType::Boolean}}};
        written.nextPage = [&given]() -> Result<QList<ExportRow>> {
            if (std::exchange(given, true))
                return QList<ExportRow>{};
            return QList<ExportRow>{{u"=1+1 à l’été"_s, 14, QDate(2026, 3, 31), true}};
        };
        QVERIFY(writeExport(written, ExportFormat::Xlsx, path));

        const Result<TableFile> table = readTableFile(path);

        QVERIFY(table);
        QCOMPARE(table->header, QStringList({u"Nom"_s, u"Nombre"_s, u"Le"_s, u"Oui"_s}));
        QCOMPARE(table->rows.first().cells.first(3), QStringList({u"=1+1 à l’été"_s, u"14"_s, u"2026-03-31"_s}));
        QVERIFY(table->rows.first().troubles.isEmpty());
    }

    void readsSharedAndInlineTextsOfTheFirstSheetInSight()
    {
        HandMadeWorkbook book;
        book.parts[u"xl/sharedStrings.xml"_s] =
            R"(<sst xmlns="m"><si><t>SIRET</t></si><si><r><t>Grand-</t></r><r><t>Orval</t></r><rPh><t>x</t></rPh></si></sst>)";
        book.setRows(R"(<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="inlineStr"><is><t>Nom</t></is></c></row>
                        <row r="5"><c r="A5"><v>9.9921430700012E13</v></c><c r="C5" t="s"><v>1</v></c></row>)");

        const Result<TableFile> table = book.read();

        QVERIFY(table);
        QCOMPARE(table->header, QStringList({u"SIRET"_s, QString(), u"Nom"_s}));
        QCOMPARE(firstRow(table), QStringList({u"99921430700012"_s, QString(), u"Grand-Orval"_s}));
        QCOMPARE(table->headerLine, 2);
        QCOMPARE(table->rows.first().line, 5);
    }

    void givesFormulasTheirLastResult()
    {
        HandMadeWorkbook book;
        book.setRows(R"(<row r="1"><c t="inlineStr"><is><t>a</t></is></c><c t="inlineStr"><is><t>b</t></is></c>
                            <c t="inlineStr"><is><t>c</t></is></c></row>
                        <row r="2"><c t="str"><f>A1&amp;"x"</f><v>ax</v></c><c><f>1+1</f></c>
                            <c t="e"><f>1/0</f><v>#DIV/0!</v></c></row>)");

        const Result<TableFile> table = book.read();

        QCOMPARE(firstRow(table), QStringList({u"ax"_s, QString(), u"#DIV/0!"_s}));
        QCOMPARE(table->rows.first().troubles,
                 (QMap<int, RowFault::Kind>{{1, RowFault::Kind::FormulaWithoutValue}, {2, RowFault::Kind::ErrorCell}}));
    }

    void knowsDatesByTheirFormat()
    {
        HandMadeWorkbook book;
        book.parts[u"xl/styles.xml"_s] =
            R"(<styleSheet xmlns="m"><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy\ hh:mm"/>
                 <numFmt numFmtId="165" formatCode="0.00&quot; jours&quot;"/></numFmts>
                 <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
                 <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>)";
        book.setRows(R"(<row r="1"><c t="inlineStr"><is><t>a</t></is></c></row>
                        <row r="2"><c s="0"><v>46348</v></c><c s="1"><v>46348</v></c><c s="2"><v>46348.4458333333</v></c>
                        <c s="3"><v>2.5</v></c></row>)");

        const Result<TableFile> table = book.read();

        QCOMPARE(firstRow(table), QStringList({u"46348"_s, u"2026-11-22"_s, u"2026-11-22T10:42:00"_s, u"2.5"_s}));
    }

    void countsDaysAsSpreadsheetsDo_data()
    {
        QTest::addColumn<double>("days");
        QTest::addColumn<bool>("from1904");
        QTest::addColumn<QString>("text");
        QTest::newRow("first day") << 1.0 << false << u"1900-01-01"_s;
        QTest::newRow("before the day that never was") << 59.0 << false << u"1900-02-28"_s;
        QTest::newRow("after it") << 61.0 << false << u"1900-03-01"_s;
        QTest::newRow("1904") << 0.0 << true << u"1904-01-01"_s;
        QTest::newRow("last day") << 2'958'465.0 << false << u"9999-12-31"_s;
        QTest::newRow("beyond") << 2'958'466.0 << false << u"2958466"_s;
        QTest::newRow("negative") << -1.0 << false << u"-1"_s;
        QTest::newRow("a second before midnight") << 1.9999884 << false << u"1900-01-01T23:59:59"_s;
    }

    void countsDaysAsSpreadsheetsDo()
    {
        QFETCH(double, days);
        QFETCH(bool, from1904);
        QFETCH(QString, text);

        QCOMPARE(sheetDateText(days, from1904), text);
    }

    void refusesADamagedWorkbook_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QByteArray>("xml");
        QTest::newRow("cut") << u"xl/worksheets/sheet2.xml"_s << QByteArray("<worksheet><sheetData><row r=\"1\">");
        QTest::newRow("no XML") << u"xl/worksheets/sheet2.xml"_s << QByteArray("PK");
        QTest::newRow("entities of its own")
            << u"xl/worksheets/sheet2.xml"_s
            << QByteArray("<!DOCTYPE x [<!ENTITY a \"aaaa\">]><worksheet><sheetData><row><c "
                          "t=\"str\"><v>&a;</v></c></row></sheetData></worksheet>");
        QTest::newRow("shared texts with entities")
            << u"xl/sharedStrings.xml"_s
            << QByteArray("<!DOCTYPE x [<!ENTITY a \"aaaa\">]><sst><si><t>&a;</t></si></sst>");
        QTest::newRow("no relation") << u"xl/_rels/workbook.xml.rels"_s << QByteArray("<Relationships/>");
    }

    void refusesADamagedWorkbook()
    {
        QFETCH(QString, part);
        QFETCH(QByteArray, xml);
        HandMadeWorkbook book;
        book.setRows(R"(<row r="1"><c t="inlineStr"><is><t>a</t></is></c></row>)");
        book.parts[part] = xml;

        const Result<TableFile> table = book.read();

        QVERIFY(!table);
        QCOMPARE(table.error().kind, Error::Kind::InvalidInput);
        QCOMPARE(table.error().detail, u"damaged-workbook"_s);
        QVERIFY(table.error().subject.endsWith(u"book.xlsx"_s));
    }

    void refusesWhatOnlyLooksLikeAZip()
    {
        const Result<TableFile> table = readWorkbook("PK\x03\x04 nothing of it");

        QVERIFY(!table);
        QCOMPARE(table.error().detail, u"damaged-workbook"_s);
    }

    //! 300 MB of spaces weigh 300 kB.
    void refusesAZipBomb()
    {
        HandMadeWorkbook book;
        book.setRows(R"(<row r="1"><c t="inlineStr"><is><t>a</t></is></c></row>)");
        book.parts[u"xl/sharedStrings.xml"_s] = "<sst><si><t>" + QByteArray(mostUnpackedBytes + 1, ' ')
            + "</t></si></sst>";

        const Result<TableFile> table = book.read();

        QVERIFY(!table);
        QCOMPARE(table.error().kind, Error::Kind::TooLarge);
    }

    void refusesWhatIsNotWhatItsNameSays()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"liste.XLSX"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("partner_siret;api\n1;2\n");
        file.close();

        const Result<TableFile> table = readTableFile(file.fileName());

        QVERIFY(!table);
        QCOMPARE(table.error().kind, Error::Kind::InvalidInput);
        QCOMPARE(table.error().detail, u"not-a-workbook"_s);
    }

    void refusesASheetThatIsTooWide()
    {
        HandMadeWorkbook book;
        book.setRows(R"(<row r="1"><c r="ZZZ1" t="inlineStr"><is><t>a</t></is></c></row>)");

        const Result<TableFile> table = book.read();

        QVERIFY(!table);
        QCOMPARE(table.error().kind, Error::Kind::TooLarge);
        QCOMPARE(table.error().detail, u"table-too-large"_s);
    }
};

QTEST_GUILESS_MAIN(TestXlsxReader)
#include "tst_xlsx_reader.moc"
