// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/token_query.h"

#include "services/storage/access_rows.h"
#include "services/storage/column_values.h"
#include "services/storage/folding.h"
#include "services/storage/table_query.h"
#include "services/storage/token_entries.h"

#include <QHash>

namespace vigie {

namespace {

QString columnName(TokenColumn column)
{
    switch (column) {
    case TokenColumn::Partner:
        return QStringLiteral("partner_key");
    case TokenColumn::Api:
        return QStringLiteral("apis");
    case TokenColumn::Environment:
        return QStringLiteral("environment");
    case TokenColumn::Service:
        return QStringLiteral("service_key");
    case TokenColumn::Kind:
        return QStringLiteral("kind");
    case TokenColumn::Fingerprint:
        return QStringLiteral("fingerprint");
    case TokenColumn::IssuedOn:
        return QStringLiteral("issued_key");
    case TokenColumn::ExpiresOn:
        return QStringLiteral("expires_key");
    case TokenColumn::LastUsedAt:
        return QStringLiteral("last_used_key");
    case TokenColumn::Scopes:
        return QStringLiteral("scopes_key");
    case TokenColumn::State:
        return QStringLiteral("state");
    }
    Q_UNREACHABLE();
}

//! A text with `%` and `_` taken as they are.
QString escaped(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'%', QStringLiteral("\\%"))
        .replace(u'_', QStringLiteral("\\_"));
    return text;
}

void addChoices(Conditions &conditions, const TokenFilter &filter)
{
    if (!filter.api.isNull())
        conditions.add(QStringLiteral("e.apis LIKE ? ESCAPE '\\'"),
                       {QStringLiteral("% %1 %").arg(escaped(filter.api.value))});
    if (filter.environment)
        conditions.add(QStringLiteral("e.environment = ?"), {environmentWord(*filter.environment)});
    if (filter.state)
        conditions.add(QStringLiteral("e.state = ?"), {credentialStateWord(*filter.state)});
    if (filter.kind)
        conditions.add(QStringLiteral("e.kind = ?"), {credentialKindWord(*filter.kind)});
    if (!filter.service.isNull())
        conditions.add(QStringLiteral("e.service_id = ?"), {filter.service.value});
}

void addTexts(Conditions &conditions, const TokenFilter &filter)
{
    const QString name = folded(filter.partnerName);
    if (!name.isEmpty()) {
        conditions.add(QStringLiteral("e.partner_id IN (SELECT partner_id FROM partner_entry WHERE name_key LIKE ?)"),
                       {containsPattern(name)});
    }
    for (const QString &sign : searchSigns(filter.partnerName)) {
        conditions.add(QStringLiteral("e.partner_id IN (SELECT id FROM partner WHERE name LIKE ? ESCAPE '\\')"),
                       {containsPattern(sign)});
    }
    if (!filter.fingerprint.isEmpty()) {
        const QString text = filter.fingerprint.trimmed();
        conditions.add(QStringLiteral("(e.fingerprint LIKE ? ESCAPE '\\' OR lower(e.last_four) = ?)"),
                       {QString(escaped(text.toLower()) + u'%'), text.toLower()});
    }
    if (!filter.scope.isEmpty()) {
        conditions.add(QStringLiteral("lower(e.scopes_key) LIKE ? ESCAPE '\\'"),
                       {containsPattern(filter.scope.trimmed().toLower())});
    }
}

//! In the words that the row shows.
void addSigns(Conditions &conditions, const QStringList &signs)
{
    for (const QString &sign : signs) {
        const QString pattern = containsPattern(sign);
        conditions.add(QStringLiteral("(e.scopes_key LIKE ? ESCAPE '\\'"
                                      " OR e.partner_id IN (SELECT id FROM partner WHERE name LIKE ? ESCAPE '\\')"
                                      " OR e.service_id IN (SELECT id FROM service WHERE name LIKE ? ESCAPE '\\')"
                                      " OR e.credential_id IN (SELECT c.id FROM credential c LEFT JOIN application a"
                                      " ON a.id = c.application_id WHERE a.name LIKE ? ESCAPE '\\'"
                                      " OR c.client_id LIKE ? ESCAPE '\\' OR c.last_four LIKE ? ESCAPE '\\'))"),
                       {pattern, pattern, pattern, pattern, pattern, pattern});
    }
}

void addPartner(Conditions &conditions, const TokenFilter &filter)
{
    if (!filter.partner.isNull())
        conditions.add(QStringLiteral("e.partner_id = ?"), {filter.partner.value});
    if (!filter.partnerSiret.isEmpty())
        conditions.add(QStringLiteral("e.partner_siret = ?"), {filter.partnerSiret});
}

void addDates(Conditions &conditions, const TokenFilter &filter)
{
    if (filter.expiresUntil.isValid())
        conditions.add(QStringLiteral("e.expires_key <= ?"), {filter.expiresUntil.toString(Qt::ISODate)});
    if (filter.unused) {
        // A service that tells of one credential's last use would tell of another's.
        conditions.add(QStringLiteral("e.last_used_key = '' AND e.service_id IN"
                                      " (SELECT service_id FROM token_entry WHERE last_used_key <> '')"));
    }
}

TableQuestion questionOf(const TokenFilter &filter, const TokenOrder &order)
{
    TableQuestion question{.table = QStringLiteral("token_entry"),
                           .id = QStringLiteral("credential_id"),
                           .searchTable = QStringLiteral("token_search"),
                           .words = searchWords(filter.search),
                           .searchesWordsAlone = searchSigns(filter.search).isEmpty(),
                           .orderBy = columnName(order.column),
                           .direction = order.direction};
    addChoices(question.conditions, filter);
    addTexts(question.conditions, filter);
    addSigns(question.conditions, searchSigns(filter.search));
    addPartner(question.conditions, filter);
    addDates(question.conditions, filter);
    question.selective = !filter.partner.isNull() || !filter.partnerSiret.isEmpty();
    return question;
}

TokenRow readToken(const QSqlQuery &row)
{
    const int after = int(RowOf<Credential>::columns().size()) + 1;
    return {.credential = RowOf<Credential>::read(row),
            .partnerName = row.value(after).toString(),
            .partnerSiret = row.value(after + 1).toString(),
            .applicationName = row.value(after + 2).toString(),
            .serviceName = row.value(after + 3).toString(),
            .readOnlyService = row.value(after + 4).toInt() != 0,
            .intent = intentStateFromWord(row.value(after + 5).toString()),
            .intentSendAt = instantOf(row.value(after + 6)),
            .mayPassUntil = instantOf(row.value(after + 7))};
}

QString selectTokens(qsizetype count)
{
    static const QString select = selectRows<Credential>().replace(
        QStringLiteral(" FROM "),
        QStringLiteral(", p.name, p.siret, a.name, s.name, s.read_only, i.state, i.send_at, i.may_pass_until FROM "));
    return select
        + QStringLiteral(" JOIN service s ON s.id = c.service_id LEFT JOIN partner p ON p.id = c.partner_id"
                         " LEFT JOIN application a ON a.id = c.application_id"
                         " LEFT JOIN intent i ON i.id = (SELECT MAX(u.id) FROM intent u WHERE u.credential_id = c.id"
                         " AND u.state NOT IN ('verified', 'refused', 'cancelled')) WHERE c.id IN (%1)")
              .arg(placeholders(count));
}

} // namespace

Result<QList<qint64>> TokenQuery::ids(const TokenFilter &filter, const TokenOrder &order, std::stop_token stop)
{
    return SqlTableQuery(m_database).ids(questionOf(filter, order), std::move(stop));
}

Result<QList<qint64>> TokenQuery::firstIds(const TokenFilter &filter, const TokenOrder &order, const FirstIds &first)
{
    return SqlTableQuery(m_database).firstIds(questionOf(filter, order), first);
}

Result<qint64> TokenQuery::count(const TokenFilter &filter)
{
    return SqlTableQuery(m_database).count(questionOf(filter, {}));
}

Result<QList<TokenRow>> TokenQuery::rows(const QList<qint64> &ids)
{
    constexpr qsizetype atOnce = 500;
    QHash<qint64, TokenRow> found;
    for (qsizetype first = 0; first < ids.size(); first += atOnce) {
        QVariantList values;
        for (const qint64 id : ids.mid(first, atOnce))
            values.append(id);
        const Result<QList<TokenRow>> some = m_database.rows(selectTokens(values.size()), values, readToken);
        if (!some)
            return some;
        for (const TokenRow &row : *some)
            found.insert(row.credential.id.value, row);
    }
    QList<TokenRow> rows;
    for (const qint64 id : ids) {
        if (const auto row = found.constFind(id); row != found.constEnd())
            rows.append(*row);
    }
    return rows;
}

} // namespace vigie
