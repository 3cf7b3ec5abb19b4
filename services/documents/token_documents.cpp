// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/documents/token_documents.h"

#include "model/calendar/paris_time.h"
#include "services/exports/token_export.h"
#include "services/reports/report_writer.h"
#include "services/reports/tokens_report.h"
#include "services/storage/partner_repository.h"
#include "services/storage/profile_repository.h"

#include <QCoreApplication>

namespace vigie {

namespace {

constexpr qsizetype pageSize = 500;

struct TokenDocuments {
    Q_DECLARE_TR_FUNCTIONS(vigie::TokenDocuments)
};

} // namespace

Result<ExportTable> tokensExportOf(Database &database, const TokenFilter &filter, const TokenOrder &order,
                                   std::stop_token stop)
{
    auto ids = TokenQuery(database).ids(filter, order, stop);
    if (!ids)
        return failure(ids.error());
    return tokenExport(TokenQuery(database), *ids, QDateTime::currentDateTimeUtc());
}

Result<ReportDocument> tokensReportOf(Database &database, const TokenFilter &filter, const TokenOrder &order,
                                      const ReportContext &context, std::stop_token stop)
{
    TokenQuery query(database);
    const auto ids = query.ids(filter, order, stop);
    if (!ids)
        return failure(ids.error());
    if (ids->size() > mostReportRows)
        return failure(Error::Kind::TooLarge, TokenDocuments::tr("Un inventaire de %1 jetons").arg(ids->size()));
    TokensMatter matter{.filter = filter};
    for (qsizetype at = 0; at < ids->size(); at += pageSize) {
        const auto rows = query.rows(ids->mid(at, pageSize));
        if (!rows)
            return failure(rows.error());
        matter.rows += *rows;
    }
    if (const auto partner = PartnerRepository(database).find(filter.partner); partner && !filter.partner.isNull())
        matter.filterPartnerName = partner->name;
    const auto profiles = ProfileRepository(database).inForce(parisDate(context.generatedAt));
    if (!profiles)
        return failure(profiles.error());
    matter.profiles = *profiles;
    return tokensReport(matter, context);
}

} // namespace vigie
