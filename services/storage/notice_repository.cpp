// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/notice_repository.h"

#include "services/storage/column_values.h"
#include "services/storage/table_query.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vigie {

namespace {

const QString noticeColumns = QStringLiteral(
    "kind, rule, api, partner_id, partner_name, partner_siret, object_kind, object_id, object_label, event_on, "
    "emergency, "
    "due_on, effective_on, reason, medium, recipients, subject, body, state, drafted_at, drafted_by, sent_on, sent_by, "
    "proof, proof_sha256");
constexpr int columnCount = 25;

QString recipientsText(const QList<NoticeRecipient> &recipients)
{
    QJsonArray array;
    for (const NoticeRecipient &recipient : recipients)
        array.append(QJsonObject{{QStringLiteral("role"), recipient.role},
                                 {QStringLiteral("name"), recipient.name},
                                 {QStringLiteral("address"), recipient.address}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<NoticeRecipient> recipientsOf(const QVariant &value)
{
    QList<NoticeRecipient> recipients;
    for (const QJsonValue &item : QJsonDocument::fromJson(value.toString().toUtf8()).array()) {
        const QJsonObject object = item.toObject();
        recipients.append({.role = object.value(QLatin1String("role")).toString(),
                           .name = object.value(QLatin1String("name")).toString(),
                           .address = object.value(QLatin1String("address")).toString()});
    }
    return recipients;
}

QVariantList valuesOf(const Notice &notice)
{
    return {textValue(notice.kind),        textValue(notice.rule),
            textValue(notice.api.value),   idValue(notice.partner),
            textValue(notice.partnerName), textValue(notice.partnerSiret),
            textValue(notice.objectKind),  textValue(notice.objectId),
            textValue(notice.objectLabel), dateValue(notice.eventOn),
            notice.isEmergency ? 1 : 0,    dateValue(notice.dueOn),
            dateValue(notice.effectiveOn), textValue(notice.reason),
            textValue(notice.medium),      recipientsText(notice.recipients),
            textValue(notice.subject),     textValue(notice.body),
            noticeStateWord(notice.state), instantValue(notice.draftedAt),
            textValue(notice.draftedBy),   dateValue(notice.sentOn),
            textValue(notice.sentBy),      textValue(notice.proof),
            textValue(notice.proofSha256)};
}

Notice readNotice(const QSqlQuery &row)
{
    return {.id = idOf<NoticeId>(row.value(0)),
            .kind = row.value(1).toString(),
            .rule = row.value(2).toString(),
            .api = {row.value(3).toString()},
            .partner = idOf<PartnerId>(row.value(4)),
            .partnerName = row.value(5).toString(),
            .partnerSiret = row.value(6).toString(),
            .objectKind = row.value(7).toString(),
            .objectId = row.value(8).toString(),
            .objectLabel = row.value(9).toString(),
            .eventOn = dateOf(row.value(10)),
            .isEmergency = row.value(11).toInt() != 0,
            .dueOn = dateOf(row.value(12)),
            .effectiveOn = dateOf(row.value(13)),
            .reason = row.value(14).toString(),
            .medium = row.value(15).toString(),
            .recipients = recipientsOf(row.value(16)),
            .subject = row.value(17).toString(),
            .body = row.value(18).toString(),
            .state = noticeStateFromWord(row.value(19).toString()).value_or(NoticeState::ToSend),
            .draftedAt = instantOf(row.value(20)),
            .draftedBy = row.value(21).toString(),
            .sentOn = dateOf(row.value(22)),
            .sentBy = row.value(23).toString(),
            .proof = row.value(24).toString(),
            .proofSha256 = row.value(25).toString()};
}

QString orderName(NoticeColumn column)
{
    switch (column) {
    case NoticeColumn::DueOn:
        return QStringLiteral("COALESCE(due_on, '9999-12-31')");
    case NoticeColumn::Partner:
        return QStringLiteral("lower(partner_name)");
    case NoticeColumn::Subject:
        return QStringLiteral("lower(subject)");
    case NoticeColumn::DraftedAt:
        return QStringLiteral("drafted_at");
    case NoticeColumn::SentOn:
        return QStringLiteral("COALESCE(sent_on, '9999-12-31')");
    case NoticeColumn::State:
        return QStringLiteral("state");
    }
    Q_UNREACHABLE();
}

QString pattern(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'%', QStringLiteral("\\%"))
        .replace(u'_', QStringLiteral("\\_"));
    return u'%' + text.toLower() + u'%';
}

Conditions conditionsOf(const NoticeFilter &filter)
{
    Conditions conditions;
    if (!filter.search.isEmpty()) {
        const QString text = pattern(filter.search.simplified());
        conditions.add(QStringLiteral("(lower(subject) LIKE ? ESCAPE '\\' OR lower(partner_name) LIKE ? ESCAPE '\\'"
                                      " OR lower(rule) LIKE ? ESCAPE '\\' OR partner_siret LIKE ? ESCAPE '\\')"),
                       {text, text, text, text});
    }
    if (!filter.api.isNull())
        conditions.add(QStringLiteral("api = ?"), {filter.api.value});
    if (filter.state)
        conditions.add(QStringLiteral("state = ?"), {noticeStateWord(*filter.state)});
    if (!filter.partner.isNull())
        conditions.add(QStringLiteral("partner_id = ?"), {filter.partner.value});
    if (!filter.objectKind.isEmpty())
        conditions.add(QStringLiteral("object_kind = ? AND object_id = ?"), {filter.objectKind, filter.objectId});
    return conditions;
}

QString whereOf(const Conditions &conditions)
{
    return conditions.isEmpty() ? QString()
                                : QStringLiteral(" WHERE ") + conditions.sql().join(QStringLiteral(" AND "));
}

} // namespace

Result<Notice> NoticeRepository::add(Notice notice)
{
    Result<Database::Transaction> transaction = Database::Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    const Result<qint64> id = m_database.nextId(QStringLiteral("notice"));
    if (!id)
        return failure(id.error());
    notice.id = {*id};
    QVariantList values{*id};
    values += valuesOf(notice);
    const Result<QSqlQuery> added = m_database.run(
        QStringLiteral("INSERT INTO notice (id, %1) VALUES (%2)").arg(noticeColumns, placeholders(columnCount + 1)),
        values);
    if (!added)
        return failure(added.error());
    return transaction->commit().map([&] { return notice; });
}

Result<> NoticeRepository::save(const Notice &notice)
{
    QVariantList values = valuesOf(notice);
    values.append(notice.id.value);
    const QStringList columns = noticeColumns.split(QStringLiteral(", "));
    const Result<QSqlQuery> saved = m_database.run(
        QStringLiteral("UPDATE notice SET %1 = ? WHERE id = ?").arg(columns.join(QStringLiteral(" = ?, "))), values);
    if (!saved)
        return failure(saved.error());
    if (saved->numRowsAffected() != 1)
        return failure(Error::Kind::NoSuchObject, QString::number(notice.id.value));
    return {};
}

Result<Notice> NoticeRepository::find(NoticeId id)
{
    const Result<QList<Notice>> found = rows({id.value});
    if (!found)
        return failure(found.error());
    return found->isEmpty() ? Result<Notice>(failure(Error::Kind::NoSuchObject, QString::number(id.value)))
                            : found->first();
}

Result<QList<qint64>> NoticeRepository::ids(const NoticeFilter &filter, NoticeColumn order, Qt::SortOrder direction)
{
    const Conditions conditions = conditionsOf(filter);
    const QString way = direction == Qt::AscendingOrder ? QStringLiteral("ASC") : QStringLiteral("DESC");
    return m_database.rows(
        QStringLiteral("SELECT id FROM notice%1 ORDER BY %2 %3, id %3").arg(whereOf(conditions), orderName(order), way),
        conditions.values(), [](const QSqlQuery &row) { return row.value(0).toLongLong(); });
}

Result<QList<Notice>> NoticeRepository::rows(const QList<qint64> &ids)
{
    constexpr qsizetype atOnce = 500;
    QHash<qint64, Notice> found;
    for (qsizetype first = 0; first < ids.size(); first += atOnce) {
        QVariantList values;
        for (const qint64 id : ids.mid(first, atOnce))
            values.append(id);
        const Result<QList<Notice>> some = m_database.rows(QStringLiteral("SELECT id, %1 FROM notice WHERE id IN (%2)")
                                                               .arg(noticeColumns, placeholders(values.size())),
                                                           values, readNotice);
        if (!some)
            return some;
        for (const Notice &notice : *some)
            found.insert(notice.id.value, notice);
    }
    QList<Notice> rows;
    for (const qint64 id : ids) {
        if (const auto row = found.constFind(id); row != found.constEnd())
            rows.append(*row);
    }
    return rows;
}

Result<QList<Notice>> NoticeRepository::of(const PartnerChoice &partners)
{
    return m_database.rows(QStringLiteral("SELECT id, %1 FROM notice WHERE %2 ORDER BY id")
                               .arg(noticeColumns, partners.conditionOrApis(QStringLiteral("partner_id"))),
                           partners.values(), readNotice);
}

Result<qint64> NoticeRepository::count(const NoticeFilter &filter)
{
    const Conditions conditions = conditionsOf(filter);
    return m_database
        .rows(QStringLiteral("SELECT COUNT(*) FROM notice%1").arg(whereOf(conditions)), conditions.values(),
              [](const QSqlQuery &row) { return row.value(0).toLongLong(); })
        .map([](const QList<qint64> &counts) { return counts.first(); });
}

} // namespace vigie
