// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exports/notice_export.h"

#include "services/exports/paged_rows.h"

#include <QCoreApplication>

namespace vigie {

namespace {

class NoticeExport
{
    Q_DECLARE_TR_FUNCTIONS(vigie::NoticeExport)

public:
    static QList<ExportColumn> columns();
    static ExportRow row(const Notice &notice);
};

QList<ExportColumn> NoticeExport::columns()
{
    return {{QStringLiteral("id"), tr("N°"), CellType::Integer},
            {QStringLiteral("state"), tr("État"), CellType::Text},
            {QStringLiteral("kind"), tr("Nature"), CellType::Text},
            {QStringLiteral("subject"), tr("Objet"), CellType::Text},
            {QStringLiteral("partner_siret"), tr("SIRET du partenaire"), CellType::Text},
            {QStringLiteral("partner_name"), tr("Partenaire"), CellType::Text},
            {QStringLiteral("api"), tr("API"), CellType::Text},
            {QStringLiteral("rule"), tr("Clause"), CellType::Text},
            {QStringLiteral("event_on"), tr("Date"), CellType::Date},
            {QStringLiteral("due_on"), tr("À dire avant"), CellType::Date},
            {QStringLiteral("effective_on"), tr("Prend effet"), CellType::Date},
            {QStringLiteral("medium"), tr("Support"), CellType::Text},
            {QStringLiteral("drafted_at"), tr("Préparé"), CellType::Instant},
            {QStringLiteral("sent_on"), tr("Envoyé"), CellType::Date},
            {QStringLiteral("proof"), tr("Preuve"), CellType::Text},
            {QStringLiteral("proof_sha256"), tr("SHA-256 de la preuve"), CellType::Text}};
}

ExportRow NoticeExport::row(const Notice &notice)
{
    return {notice.id.value,
            noticeStateWord(notice.state),
            notice.kind,
            notice.subject,
            orNull(notice.partnerSiret),
            orNull(notice.partnerName),
            notice.api.value,
            orNull(notice.rule),
            orNull(notice.eventOn),
            orNull(notice.dueOn),
            orNull(notice.effectiveOn),
            orNull(notice.medium),
            orNull(notice.draftedAt),
            orNull(notice.sentOn),
            orNull(notice.proof),
            orNull(notice.proofSha256)};
}

} // namespace

Result<ExportTable> noticeExport(Database &database, const NoticeFilter &filter, NoticeColumn order,
                                 Qt::SortOrder direction, const QDateTime &asOf)
{
    return NoticeRepository(database).ids(filter, order, direction).map([&](const QList<qint64> &ids) {
        return ExportTable{
            .title = NoticeExport::tr("Avis"),
            .asOf = asOf,
            .columns = NoticeExport::columns(),
            .nextPage = pagesOf<Notice>(rowsOfIds<Notice>(NoticeRepository(database), ids), &NoticeExport::row)};
    });
}

} // namespace vigie
