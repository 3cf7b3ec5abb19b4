// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/subcontractor_query.h"

#include "services/storage/column_values.h"
#include "services/storage/folding.h"
#include "services/storage/profile_repository.h"
#include "services/storage/subcontracting_setting.h"

#include <algorithm>

namespace vigie {

namespace {

using Terms = QHash<ApiCode, SubcontractorTerms>;

Result<Terms> termsOf(Database &database, const QDate &day)
{
    return ProfileRepository(database).inForce(day).map([](const QList<TermsProfile> &profiles) {
        Terms terms;
        for (const TermsProfile &profile : profiles)
            terms.insert(profile.api, subcontractorTerms(profile));
        return terms;
    });
}

bool matches(const JudgedSubcontractor &one, const QStringList &words)
{
    if (words.isEmpty())
        return true;
    const SubcontractorDeclaration &declaration = one.row.declaration;
    const QString text = searchText({declaration.name, declaration.siret, declaration.foreignId, declaration.activities,
                                     declaration.reference, declaration.contact, one.row.partnerName,
                                     one.row.partnerSiret, declaration.api.value});
    return std::all_of(words.cbegin(), words.cend(),
                       [&text](const QString &word) { return text.contains(u' ' + word); });
}

bool isOfCase(SubcontractorState state, SubcontractorCase which)
{
    const bool isCalm = state == SubcontractorState::InForce || state == SubcontractorState::Upcoming
        || state == SubcontractorState::Over;
    switch (which) {
    case SubcontractorCase::All:
        return true;
    case SubcontractorCase::ToMend:
        return !isCalm;
    case SubcontractorCase::InForce:
        return state != SubcontractorState::Over && state != SubcontractorState::ProofDue;
    case SubcontractorCase::Over:
        return state == SubcontractorState::Over || state == SubcontractorState::ProofDue;
    }
    Q_UNREACHABLE();
}

bool isFound(const JudgedSubcontractor &one, const SubcontractorFilter &filter, const QStringList &words)
{
    const SubcontractorDeclaration &declaration = one.row.declaration;
    return (filter.api.isNull() || declaration.api == filter.api)
        && (filter.partner.isNull() || declaration.partner == filter.partner)
        && (filter.company.isEmpty() || companyKey(declaration) == filter.company)
        && (!filter.state || one.verdict.state == *filter.state) && isOfCase(one.verdict.state, filter.which)
        && matches(one, words);
}

//! As it is sorted; ties by id.
QString sortKey(const JudgedSubcontractor &one, SubcontractorColumn column)
{
    const SubcontractorDeclaration &declaration = one.row.declaration;
    const auto date = [](const QDate &day) { return day.toString(Qt::ISODate); };
    switch (column) {
    case SubcontractorColumn::Name:
        return folded(declaration.name);
    case SubcontractorColumn::Partner:
        return folded(one.row.partnerName);
    case SubcontractorColumn::Api:
        return declaration.api.value;
    case SubcontractorColumn::Level:
        return QStringLiteral("%1").arg(one.row.level, 6, 10, QChar(u'0'));
    case SubcontractorColumn::StartsOn:
        return date(declaration.startsOn);
    case SubcontractorColumn::NotifiedOn:
        return date(declaration.notifiedOn);
    case SubcontractorColumn::EndsOn:
        return date(declaration.endsOn);
    case SubcontractorColumn::Country:
        return declaration.country;
    case SubcontractorColumn::Tokens:
        return QStringLiteral("%1").arg(declaration.tokens.size(), 8, 10, QChar(u'0'));
    case SubcontractorColumn::State:
        return QStringLiteral("%1").arg(int(one.verdict.state), 2, 10, QChar(u'0'));
    }
    Q_UNREACHABLE();
}

void sort(QList<JudgedSubcontractor> &rows, const SubcontractorOrder &order)
{
    QList<std::pair<QString, qsizetype>> keys;
    for (qsizetype at = 0; at < rows.size(); ++at)
        keys.append({sortKey(rows[at], order.column), at});
    std::stable_sort(keys.begin(), keys.end(), [&order](const auto &left, const auto &right) {
        return order.direction == Qt::AscendingOrder ? left.first < right.first : right.first < left.first;
    });
    QList<JudgedSubcontractor> sorted;
    sorted.reserve(rows.size());
    for (const auto &[key, at] : std::as_const(keys))
        sorted.append(rows[at]);
    rows = sorted;
}

} // namespace

Result<QList<JudgedSubcontractor>> SubcontractorQuery::found(const SubcontractorFilter &filter,
                                                             const SubcontractorOrder &order)
{
    const Result<QList<SubcontractorRow>> all = SubcontractorRepository(m_database).all();
    const Result<QList<SubcontractorRow>> detected = SubcontractorRepository(m_database).detected();
    const Result<Terms> terms = termsOf(m_database, m_today);
    if (!all || !detected)
        return failure(all ? detected.error() : all.error());
    if (!terms)
        return failure(terms.error());
    const Result<int> noticeDays = subcontractingNoticeDays(m_database);
    if (!noticeDays)
        return failure(noticeDays.error());
    QHash<QString, QList<SubcontractorId>> companies;
    for (const SubcontractorRow &row : *all)
        companies[companyKey(row.declaration)].append(row.declaration.id);
    const QStringList words = searchWords(filter.search);
    QList<JudgedSubcontractor> rows;
    for (const SubcontractorRow &row : *all) {
        JudgedSubcontractor one{
            .row = row,
            .verdict = judged(row.declaration, terms->value(row.declaration.api), m_today, *noticeDays),
            .sameCompany = companies.value(companyKey(row.declaration))};
        one.sameCompany.removeOne(row.declaration.id);
        if (isFound(one, filter, words))
            rows.append(one);
    }
    for (const SubcontractorRow &row : *detected) {
        const JudgedSubcontractor one{.row = row,
                                      .verdict = {.state = SubcontractorState::Detected},
                                      .sameCompany = companies.value(companyKey(row.declaration))};
        if (isFound(one, filter, words))
            rows.append(one);
    }
    sort(rows, order);
    return rows;
}

Result<QList<qint64>> SubcontractorQuery::ids(const SubcontractorFilter &filter, const SubcontractorOrder &order)
{
    return found(filter, order).map([](const QList<JudgedSubcontractor> &rows) {
        QList<qint64> ids;
        for (const JudgedSubcontractor &one : rows)
            ids.append(one.row.declaration.id.value);
        return ids;
    });
}

Result<QList<JudgedSubcontractor>> SubcontractorQuery::rows(const QList<qint64> &ids)
{
    return found({}).map([&ids](const QList<JudgedSubcontractor> &all) {
        QHash<qint64, JudgedSubcontractor> byId;
        for (const JudgedSubcontractor &one : all)
            byId.insert(one.row.declaration.id.value, one);
        QList<JudgedSubcontractor> rows;
        for (const qint64 id : ids) {
            if (const auto row = byId.constFind(id); row != byId.constEnd())
                rows.append(*row);
        }
        return rows;
    });
}

Result<qint64> SubcontractorQuery::count(const SubcontractorFilter &filter)
{
    return found(filter).map([](const QList<JudgedSubcontractor> &rows) { return qint64(rows.size()); });
}

Result<QHash<CredentialId, TokenHolder>> tokenHolders(Database &database, const PartnerChoice &partners)
{
    QHash<CredentialId, TokenHolder> holders;
    Result<QSqlQuery> query = database.run(
        QStringLiteral("SELECT t.credential_id, s.name, s.ends_on FROM subcontractor_token t"
                       " JOIN subcontractor s ON s.id = t.subcontractor_id"
                       " JOIN credential c ON c.id = t.credential_id WHERE %1"
                       " ORDER BY t.credential_id, COALESCE(s.ends_on, '9999-12-31'), s.id")
            .arg(partners.condition(QStringLiteral("c.partner_id"))),
        partners.values());
    if (!query)
        return failure(query.error());
    while (query->next())
        holders.insert(idOf<CredentialId>(query->value(0)),
                       {.name = query->value(1).toString(), .endsOn = dateOf(query->value(2))});
    return holders;
}

Result<QList<qint64>> tokensOfCompany(Database &database, const QString &companyKey)
{
    return database.rows(QStringLiteral("SELECT DISTINCT t.credential_id FROM subcontractor_token t"
                                        " JOIN subcontractor s ON s.id = t.subcontractor_id"
                                        " WHERE s.company_key = ? ORDER BY t.credential_id"),
                         {companyKey}, [](const QSqlQuery &row) { return row.value(0).toLongLong(); });
}

} // namespace vigie
