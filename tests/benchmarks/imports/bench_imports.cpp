// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_imports [LINES]: imports a file of that many fictitious lines (20 000 by default) of subcontractors and of the
// register, then prints the register of 2 000 bodies as PDF. Processor time, which a busy machine does not lengthen.

#include "services/imports/csv_reader.h"
#include "services/imports/import_run.h"
#include "services/imports/register_import.h"
#include "services/imports/subcontractor_import.h"
#include "services/reports/register_report.h"
#include "services/reports/report_writer.h"
#include "services/storage/profile_repository.h"
#include "services/storage/workspace.h"
#include "tests/benchmarks/common/measures.h"

#include <QGuiApplication>
#include <QTemporaryDir>

using namespace vigie;
using namespace vigie::benchmark;

namespace {

//! What the agent waits for, and what the process held at most until then.
template <typename Work> bool measure(const QString &what, double mostSeconds, double mostMegabytes, Work work)
{
    const double before = processMilliseconds();
    work();
    const double took = (processMilliseconds() - before) / 1e3;
    const double peak = peakMegabytes();
    const bool met = took <= mostSeconds && peak <= mostMegabytes;
    print({.what = what,
           .value = took,
           .unit = QStringLiteral("s"),
           .target = QStringLiteral("%1 s, %2 MB (%3)").arg(mostSeconds).arg(mostMegabytes).arg(peak, 0, 'f', 0),
           .met = met});
    return met;
}

//! Fictitious numbers whose key is right.
QByteArray siretOf(int index)
{
    QByteArray digits = "9990" + QByteArray::number(index).rightJustified(9, '0');
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int value = (digits[i] - '0') * (i % 2 == 0 ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    return digits + char('0' + (10 - sum % 10) % 10);
}

template <typename T> T orDie(Result<T> result)
{
    if (!result)
        qFatal("error %d: %s", int(result.error().kind), qPrintable(result.error().detail));
    return std::move(*result);
}

void import(Database &database, const QByteArray &csv, Importer &importer)
{
    const TableFile table = orDie(readCsv(csv));
    qint64 told = 0;
    const ImportResult result = orDie(runImport(database, table, importer, {.now = QDateTime::currentDateTimeUtc()},
                                                [&told](qint64 rows, qint64) { told = rows; }));
    if (!result.isWritten || told != table.rows.size())
        qFatal("%lld lines refused", static_cast<long long>(result.rejectedLines()));
}

QByteArray subcontractors(int lines)
{
    QByteArray csv("partner_siret;api;name;parent;activities;country;starts_on;notified_on;contact;dpo;reference\n");
    for (int i = 0; i < lines; ++i) {
        csv += siretOf(i / 4) + ";INFINOE;Editeur fictif " + QByteArray::number(i) + ';'
            + (i % 4 == 0 ? QByteArray() : "Editeur fictif " + QByteArray::number(i - 1))
            + ";Hebergement;France;2026-01-01;2025-11-01;contact@exemple.invalid;dpd@exemple.invalid;R"
            + QByteArray::number(i) + '\n';
    }
    return csv;
}

QByteArray records(int lines)
{
    QByteArray csv("controller_siret;controller_name;processing;categories;controller_contact;processor_dpo\n");
    for (int i = 0; i < lines; ++i) {
        csv += siretOf(i) + ";Commune fictive " + QByteArray::number(i)
            + ";Envoi de courriers;Impression et envoi de courriers;contact@exemple.invalid;DPD fictif, "
              "dpd@exemple.invalid\n";
    }
    return csv;
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const int lines = argc > 1 ? QByteArray(argv[1]).toInt() : 20'000;
    const QTemporaryDir folder;
    const auto workspace = orDie(Workspace::create(folder.filePath(QStringLiteral("w.vigie")), {}));
    orDie(ProfileRepository(workspace->database()).addBuiltIn());
    bool met = true;
    SubcontractorImporter declarations;
    met &= measure(QStringLiteral("import of %1 subcontractors").arg(lines), 2, 300,
                   [&] { import(workspace->database(), subcontractors(lines), declarations); });
    RegisterImporter twenty;
    met &= measure(QStringLiteral("import of %1 records of the register").arg(lines), 2, 300,
                   [&] { import(workspace->database(), records(lines), twenty); });

    const auto small = orDie(Workspace::create(folder.filePath(QStringLiteral("s.vigie")), {}));
    orDie(ProfileRepository(small->database()).addBuiltIn());
    RegisterImporter two;
    import(small->database(), records(2'000), two);
    met &= measure(QStringLiteral("register of 2,000 records as PDF"), 5, 300, [&] {
        const RegisterMatter matter = orDie(registerMatter(small->database(), QDate::currentDate()));
        const auto written = writeReport(registerReport(matter, {.generatedAt = QDateTime::currentDateTimeUtc()}),
                                         folder.filePath(QStringLiteral("r.pdf")));
        if (!written)
            qFatal("%s", qPrintable(written.error().detail));
    });
    return met ? 0 : 1;
}
