// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/partners/partner_documents.h"

#include "gui/common/document_writer.h"
#include "services/exports/partner_export.h"
#include "services/reports/partner_report.h"
#include "services/storage/due_query.h"

#include <QCoreApplication>

namespace vigie {

namespace {

struct PartnerDocumentWords {
    Q_DECLARE_TR_FUNCTIONS(vigie::PartnerDocuments)
};

} // namespace

Result<ExportTable> partnersExportOf(Database &database, const PartnerFilter &filter, const PartnerOrder &order,
                                     std::stop_token stop)
{
    const auto ids = PartnerQuery(database).ids(filter, order, std::move(stop));
    const auto findings = DueQuery(database).findingsByPartner();
    if (!ids || !findings)
        return failure(ids ? findings.error() : ids.error());
    return partnerExport(PartnerQuery(database), *ids, *findings, QDateTime::currentDateTimeUtc());
}

Result<ReportDocument> partnerReportOf(Database &database, PartnerId partner, const ReportContext &context)
{
    return readPartnerMatter(database, partner, QDate::currentDate()).map([&](const PartnerMatter &matter) {
        return partnerReport(matter, context);
    });
}

void printPartner(DocumentWriter &documents, const Partner &partner)
{
    const QString name = partner.siret.isEmpty() ? QString::number(partner.id.value) : partner.siret;
    documents.writeReport(PartnerDocumentWords::tr("partenaire-%1").arg(name),
                          [id = partner.id](Database &database, const ReportContext &report, const std::stop_token &) {
                              return partnerReportOf(database, id, report);
                          });
}

} // namespace vigie
