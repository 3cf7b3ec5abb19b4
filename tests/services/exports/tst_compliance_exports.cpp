// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exports/export_writer.h"
#include "services/exports/gate_export.h"
#include "services/exports/notice_export.h"
#include "services/exports/quota_export.h"
#include "services/imports/table_file.h"
#include "services/storage/workspace.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace vigie;

namespace {

const QDateTime asOf(QDate(2026, 11, 22), QTime(9, 42), Qt::UTC);

QuotaFigure figure(double value, const char *per, const char *source, const char *rule = "")
{
    return {value, QString::fromLatin1(per), QString::fromLatin1(source), QString::fromLatin1(rule)};
}

QuotaRow quota()
{
    return {.id = 1,
            .partnerName = QStringLiteral("Commune fictive"),
            .partnerSiret = QStringLiteral("99921430700012"),
            .api = {QStringLiteral("INFINOE")},
            .apiName = QStringLiteral("INFINOE"),
            .contractual = figure(200, "minute", "INFINOE@2023-10-06", "INF-9.2"),
            .inForce = figure(20, "second", "apim"),
            .measuredPeak = figure(310, "minute", "supervision"),
            .peakAt = asOf,
            .plan = QStringLiteral("20PerSec"),
            .drift = QuotaDrift::AboveContract,
            .driftRule = QStringLiteral("INF-9.2")};
}

GateRow gates()
{
    GateLine recorded{.item = {.rule = QStringLiteral("INF-3.1.2"),
                               .before = QStringLiteral("production"),
                               .key = QStringLiteral("functional_acceptance"),
                               .label = QStringLiteral("Recette fonctionnelle"),
                               .by = QStringLiteral("partner")},
                      .state = GateState::Done};
    recorded.entry = GateEntry{
        .proof = QStringLiteral("PV n° 4"), .doneOn = QDate(2026, 3, 2), .author = QStringLiteral("A. Fictif")};
    GateLine shown = recorded;
    shown.entry.reset();
    shown.item.isOptional = true;
    shown.evidence = QStringLiteral("H412");
    shown.evidenceOn = QDate(2026, 1, 20);
    return {.id = 1,
            .partnerName = QStringLiteral("Commune fictive"),
            .partnerSiret = QStringLiteral("99921430700012"),
            .api = {QStringLiteral("INFINOE")},
            .isOpen = true,
            .lines = {recorded, shown}};
}

//! A CSV or a workbook: its header row; a JSON document: the keys of its first item, in order of the alphabet.
QStringList headOf(const ExportTable &table, ExportFormat format, const QTemporaryDir &folder)
{
    const QString path = folder.filePath(format == ExportFormat::Csv        ? QStringLiteral("t.csv")
                                             : format == ExportFormat::Xlsx ? QStringLiteral("t.xlsx")
                                                                            : QStringLiteral("t.json"));
    if (!writeExport(table, format, path))
        return {};
    if (format != ExportFormat::Json) {
        const auto read = readTableFile(path);
        return read ? read->header : QStringList();
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonArray items = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("items")).toArray();
    return items.at(0).toObject().keys();
}

} // namespace

//! The columns of what the pages of quotas, gates and notices write: a contract with whoever reads the files.
class TestComplianceExports : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder{};

    [[nodiscard]] Result<ExportTable> notices()
    {
        if (!m_workspace) {
            auto created = Workspace::create(m_folder.filePath(QStringLiteral("w.vigie")), {});
            if (!created)
                return failure(created.error());
            m_workspace = std::move(*created);
            const Notice notice{.kind = QStringLiteral("production_change"),
                                .rule = QStringLiteral("INF-9.3"),
                                .api = {QStringLiteral("INFINOE")},
                                .partnerName = QStringLiteral("Commune fictive"),
                                .partnerSiret = QStringLiteral("99921430700012"),
                                .eventOn = QDate(2026, 6, 1),
                                .dueOn = QDate(2026, 5, 7),
                                .medium = QStringLiteral("mail"),
                                .recipients = {{QStringLiteral("technical"), QStringLiteral("P. Fictif"),
                                                QStringLiteral("technique@exemple.invalid")}},
                                .subject = QStringLiteral("INFINOE : mise en production"),
                                .body = QStringLiteral("Bonjour"),
                                .draftedAt = asOf};
            if (const auto added = NoticeRepository(m_workspace->database()).add(notice); !added)
                return failure(added.error());
        }
        return noticeExport(m_workspace->database(), {}, NoticeColumn::DueOn, Qt::AscendingOrder, asOf);
    }

    std::unique_ptr<Workspace> m_workspace{};

private Q_SLOTS:
    void writesItsColumnsInEveryFormat_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("keys");
        QTest::newRow("quotas") << QStringLiteral("quotas")
                                << QStringLiteral("partner_siret partner_name api environment contractual_per_minute "
                                                  "agreed_per_minute asked_per_minute in_force_per_minute plan "
                                                  "measured_peak_per_minute peak_at peak_source drift rule");
        QTest::newRow("gates") << QStringLiteral("gates")
                               << QStringLiteral("partner_siret partner_name api open rule before item label by "
                                                 "blocking state proof done_on author");
        QTest::newRow("notices") << QStringLiteral("notices")
                                 << QStringLiteral("id state kind subject partner_siret partner_name api rule event_on "
                                                   "due_on effective_on medium drafted_at sent_on proof proof_sha256");
    }

    void writesItsColumnsInEveryFormat()
    {
        QFETCH(QString, what);
        QFETCH(QString, keys);
        const auto table = [&] {
            return what == QLatin1String("quotas") ? quotaExport({quota()}, asOf)
                : what == QLatin1String("gates")   ? gateExport({gates()}, asOf)
                                                   : notices().value();
        };
        QStringList wanted = keys.split(u' ');
        QStringList shown;
        QStringList known;
        for (const ExportColumn &column : table().columns) {
            known.append(column.key);
            shown.append(column.header);
        }

        QCOMPARE(known, wanted);
        QCOMPARE(QSet<QString>(shown.cbegin(), shown.cend()).size(), shown.size()); // no heading stands twice
        QCOMPARE(headOf(table(), ExportFormat::Csv, m_folder), shown);
        QCOMPARE(headOf(table(), ExportFormat::Xlsx, m_folder), shown);
        wanted.sort();
        QCOMPARE(headOf(table(), ExportFormat::Json, m_folder), wanted);
    }

    void writesAQuotaByTheMinute()
    {
        const ExportRow cells = quotaExport({quota()}, asOf).nextPage().value().constFirst();

        QCOMPARE(cells.at(4).toDouble(), 200.0);
        QVERIFY(cells.at(5).isNull()); // no raise was granted
        QVERIFY(cells.at(6).isNull());
        QCOMPARE(cells.at(7).toDouble(), 1200.0); // 20 a second
        QCOMPARE(cells.at(10).toDateTime(), asOf);
        QCOMPARE(cells.at(11).toString(), QStringLiteral("supervision"));
        QCOMPARE(cells.at(12).toString(), QStringLiteral("above_contract"));
        QuotaRow quiet = quota();
        quiet.drift = QuotaDrift::None;
        quiet.measuredPeak.reset();
        const ExportRow without = quotaExport({quiet}, asOf).nextPage().value().constFirst();
        QVERIFY(without.at(9).isNull());
        QVERIFY(without.at(11).isNull());
        QVERIFY(without.at(12).isNull());
    }

    void writesOneLineAConditionWithItsProof()
    {
        const QList<ExportRow> rows = gateExport({gates()}, asOf).nextPage().value();

        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).at(6).toString(), QStringLiteral("functional_acceptance"));
        QVERIFY(rows.at(0).at(9).toBool());
        QCOMPARE(rows.at(0).at(10).toString(), QStringLiteral("done"));
        QCOMPARE(rows.at(0).at(11).toString(), QStringLiteral("PV n° 4"));
        QCOMPARE(rows.at(0).at(12).toDate(), QDate(2026, 3, 2));
        QVERIFY(!rows.at(1).at(9).toBool()); // where applicable: does not block
        QCOMPARE(rows.at(1).at(11).toString(), QStringLiteral("H412")); // what other data show
        QVERIFY(rows.at(1).at(13).isNull());
    }

    void writesNoWordOfANotice()
    {
        const ExportRow cells = notices().value().nextPage().value().constFirst();

        QCOMPARE(cells.at(1).toString(), QStringLiteral("to_send"));
        QCOMPARE(cells.at(8).toDate(), QDate(2026, 6, 1));
        QCOMPARE(cells.at(9).toDate(), QDate(2026, 5, 7));
        QVERIFY(cells.at(13).isNull()); // not sent
        for (const QVariant &cell : cells)
            QVERIFY(!cell.toString().contains(QStringLiteral("exemple.invalid")));
    }
};

QTEST_GUILESS_MAIN(TestComplianceExports)
#include "tst_compliance_exports.moc"
