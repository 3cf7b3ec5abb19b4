// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/subcontractor_repository.h"

#include "services/storage/column_values.h"
#include "services/storage/partner_changes.h"

#include <QHash>
#include <QSet>
#include <QTimeZone>

namespace vigie {

namespace {

const QStringList columnNames = QStringLiteral(
                                    "partner_id api side parent_id name siret foreign_id activities starts_on "
                                    "notified_on authorisation_form authorised_on authorisation_document "
                                    "clauses_flow_down contact dpo country transfers safeguards third_country_cloud "
                                    "cloud_measures ends_on end_choice end_chosen_on destroyed_on reference comment "
                                    "origin company_key")
                                    .split(u' ');

QVariant flagValue(const std::optional<bool> &flag)
{
    return flag ? QVariant(*flag ? 1 : 0) : QVariant(QMetaType::fromType<int>());
}

std::optional<bool> flagOf(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toInt() != 0);
}

QVariantList valuesOf(const SubcontractorDeclaration &one)
{
    return {idValue(one.partner),
            textValue(one.api.value),
            subcontractorSideWord(one.side),
            idValue(one.parent),
            textValue(one.name),
            textValue(one.siret),
            textValue(one.foreignId),
            textValue(one.activities),
            dateValue(one.startsOn),
            dateValue(one.notifiedOn),
            textValue(one.authorisation ? authorisationFormWord(*one.authorisation) : QString()),
            dateValue(one.authorisedOn),
            textValue(one.authorisationDocument),
            flagValue(one.clausesFlowDown),
            textValue(one.contact),
            textValue(one.dpo),
            textValue(one.country),
            textValue(one.transfers),
            textValue(one.safeguards),
            flagValue(one.thirdCountryCloud),
            textValue(one.cloudMeasures),
            dateValue(one.endsOn),
            textValue(one.endChoice ? endOfDataChoiceWord(*one.endChoice) : QString()),
            dateValue(one.endChosenOn),
            dateValue(one.destroyedOn),
            textValue(one.reference),
            textValue(one.comment),
            textValue(one.origin),
            companyKey(one)};
}

SubcontractorDeclaration readDeclaration(const QSqlQuery &row)
{
    int at = 0;
    const auto next = [&row, &at] { return row.value(at++); };
    // In the order of the columns; braces evaluate from left to right.
    return {.id = idOf<SubcontractorId>(next()),
            .partner = idOf<PartnerId>(next()),
            .api = ApiCode{next().toString()},
            .side = subcontractorSideFromWord(next().toString()).value_or(SubcontractorSide::Partner),
            .parent = idOf<SubcontractorId>(next()),
            .name = next().toString(),
            .siret = next().toString(),
            .foreignId = next().toString(),
            .activities = next().toString(),
            .startsOn = dateOf(next()),
            .notifiedOn = dateOf(next()),
            .authorisation = authorisationFormFromWord(next().toString()),
            .authorisedOn = dateOf(next()),
            .authorisationDocument = next().toString(),
            .clausesFlowDown = flagOf(next()),
            .contact = next().toString(),
            .dpo = next().toString(),
            .country = next().toString(),
            .transfers = next().toString(),
            .safeguards = next().toString(),
            .thirdCountryCloud = flagOf(next()),
            .cloudMeasures = next().toString(),
            .endsOn = dateOf(next()),
            .endChoice = endOfDataChoiceFromWord(next().toString()),
            .endChosenOn = dateOf(next()),
            .destroyedOn = dateOf(next()),
            .reference = next().toString(),
            .comment = next().toString(),
            .origin = next().toString()};
}

QString selectDeclarations(const QString &more = {}, const QString &rest = {})
{
    QStringList columns{QStringLiteral("s.id")};
    for (const QString &column : columnNames.first(columnNames.size() - 1))
        columns.append(QStringLiteral("s.") + column);
    return QStringLiteral("SELECT %1%2 FROM subcontractor s%3 ORDER BY s.id")
        .arg(columns.join(QStringLiteral(", ")), more, rest);
}

using TokensByDeclaration = QHash<SubcontractorId, QList<CredentialId>>;

//! Of the declarations `s` for which the condition holds.
Result<TokensByDeclaration> tokensOf(Database &database, const QString &condition, const QVariantList &values)
{
    TokensByDeclaration tokens;
    Result<QSqlQuery> query = database.run(
        QStringLiteral("SELECT t.subcontractor_id, t.credential_id FROM subcontractor s"
                       " JOIN subcontractor_token t ON t.subcontractor_id = s.id WHERE %1"
                       " ORDER BY t.subcontractor_id, t.credential_id")
            .arg(condition),
        values);
    if (!query)
        return failure(query.error());
    while (query->next())
        tokens[idOf<SubcontractorId>(query->value(0))].append(idOf<CredentialId>(query->value(1)));
    return tokens;
}

//! One company for one partner and API, whoever says it.
QString contractKey(const SubcontractorDeclaration &one)
{
    return QStringLiteral("%1/%2/%3").arg(one.partner.value).arg(one.api.value, companyKey(one));
}

SubcontractorRow readProvider(const QSqlQuery &row)
{
    const QMap<QString, QString> fields = mapOf(row.value(3));
    const QString siret = fields.value(QStringLiteral("service_provider_siret"));
    const QString number = fields.value(QStringLiteral("service_provider_id"));
    return {.declaration = {.id = {-row.value(0).toLongLong()},
                            .partner = idOf<PartnerId>(row.value(1)),
                            .api = ApiCode{row.value(2).toString()},
                            .name = siret.isEmpty() ? number : siret, // DataPass gives no name
                            .siret = siret,
                            .activities = fields.value(QStringLiteral("service_provider_type")),
                            .origin = row.value(4).toString()},
            .partnerName = row.value(5).toString(),
            .partnerSiret = row.value(6).toString(),
            .evidence = SubcontractorRow::Evidence::ServiceProvider,
            .requestNumber = row.value(7).toString()};
}

//! Below the ids of what DataPass shows: no workspace holds that many habilitations.
constexpr qint64 firstOfDelegations = 1'000'000'000'000;

SubcontractorRow readDelegation(const QSqlQuery &row)
{
    const auto partner = idOf<PartnerId>(row.value(9));
    const QString name = row.value(4).toString();
    const QString siret = row.value(5).toString();
    const QDateTime created = instantOf(row.value(6));
    return {
        .declaration = {.id = {-firstOfDelegations - row.value(0).toLongLong()},
                        .partner = partner,
                        .api = ApiCode{row.value(1).toString()},
                        .name = name.isEmpty() ? siret : name,
                        .siret = siret,
                        .activities = row.value(3).toString(),
                        .startsOn = created.isValid() ? created.toTimeZone(QTimeZone("Europe/Paris")).date() : QDate(),
                        .origin = row.value(7).toString()},
        .partnerName = row.value(10).toString(),
        .partnerSiret = row.value(8).toString(),
        .evidence = SubcontractorRow::Evidence::EditorDelegation,
        .requestNumber = row.value(2).toString(),
        .hasUnknownBody = partner.isNull()};
}

//! One body may be named differently by DataPass and by the platform: the request's number decides, then the SIRET.
QString selectDelegations()
{
    return QStringLiteral(
        "SELECT d.id, d.api, d.request_number, d.title, d.editor_name, d.editor_siret, d.created_at, d.service_id,"
        " COALESCE(p.siret, d.siret), p.id, p.name FROM editor_delegation d"
        " LEFT JOIN partner p ON p.id = COALESCE((SELECT MAX(h.partner_id) FROM habilitation h"
        " WHERE h.number = d.request_number AND d.request_number <> ''),"
        " (SELECT s.id FROM partner s WHERE s.siret = d.siret AND d.siret <> ''))"
        " WHERE d.active = 1 ORDER BY d.id");
}

//! Each company once for a partner and API, of what nobody declared. Bodies that are no partner are told apart by
//! their SIRET.
QList<SubcontractorRow> undeclared(const QList<SubcontractorRow> &shown,
                                   const QList<SubcontractorDeclaration> &declared)
{
    QSet<QString> known;
    QHash<QString, QString> names;
    for (const SubcontractorDeclaration &one : declared) {
        known.insert(contractKey(one));
        names.insert(companyKey(one), one.name);
    }
    for (const SubcontractorRow &row : shown) {
        if (row.evidence == SubcontractorRow::Evidence::EditorDelegation
            && !names.contains(companyKey(row.declaration)))
            names.insert(companyKey(row.declaration), row.declaration.name);
    }
    QList<SubcontractorRow> rows;
    for (SubcontractorRow row : shown) {
        const QString key = contractKey(row.declaration) + (row.hasUnknownBody ? row.partnerSiret : QString());
        if (row.declaration.name.isEmpty() || known.contains(key))
            continue;
        known.insert(key);
        row.declaration.name = names.value(companyKey(row.declaration), row.declaration.name);
        rows.append(row);
    }
    return rows;
}

} // namespace

Result<QList<SubcontractorDeclaration>> SubcontractorRepository::declarations(const PartnerChoice &partners)
{
    const QString chosen = partners.conditionOrApis(QStringLiteral("s.partner_id"));
    Result<QList<SubcontractorDeclaration>> found = m_database.rows(
        selectDeclarations({}, QStringLiteral(" WHERE ") + chosen), partners.values(), readDeclaration);
    const Result<TokensByDeclaration> tokens = tokensOf(m_database, chosen, partners.values());
    if (!found || !tokens)
        return found ? failure(tokens.error()) : found;
    for (SubcontractorDeclaration &one : *found)
        one.tokens = tokens->value(one.id);
    return found;
}

Result<QList<SubcontractorRow>> SubcontractorRepository::all()
{
    Result<QList<SubcontractorRow>> rows = m_database.rows(
        selectDeclarations(QStringLiteral(", p.name, p.siret"),
                           QStringLiteral(" LEFT JOIN partner p ON p.id = s.partner_id")),
        {}, [](const QSqlQuery &row) {
            const int after = int(columnNames.size());
            return SubcontractorRow{.declaration = readDeclaration(row),
                                    .partnerName = row.value(after).toString(),
                                    .partnerSiret = row.value(after + 1).toString()};
        });
    const Result<TokensByDeclaration> tokens = tokensOf(m_database, QStringLiteral("TRUE"), {});
    if (!rows || !tokens)
        return rows ? failure(tokens.error()) : rows;
    QHash<SubcontractorId, SubcontractorId> parents;
    QHash<SubcontractorId, QString> names;
    for (const SubcontractorRow &row : *rows) {
        parents.insert(row.declaration.id, row.declaration.parent);
        names.insert(row.declaration.id, row.declaration.name);
    }
    for (SubcontractorRow &row : *rows) {
        row.declaration.tokens = tokens->value(row.declaration.id);
        row.level = levelOf(row.declaration.id, parents);
        row.parentName = names.value(row.declaration.parent);
    }
    return rows;
}

Result<QList<SubcontractorRow>> SubcontractorRepository::detected()
{
    const Result<QList<SubcontractorRow>> shown = m_database.rows(
        QStringLiteral("SELECT h.id, h.partner_id, h.api, h.gdpr, h.service_id, p.name, p.siret, h.number"
                       " FROM habilitation h"
                       " JOIN partner p ON p.id = h.partner_id"
                       " WHERE h.gdpr LIKE '%service_provider_%' AND h.state IN ('active', 'validated', 'submitted')"
                       " ORDER BY h.id"),
        {}, readProvider);
    const Result<QList<SubcontractorRow>> delegated = m_database.rows(selectDelegations(), {}, readDelegation);
    if (!shown || !delegated)
        return shown ? delegated : shown;
    return declarations().map(
        [&](const QList<SubcontractorDeclaration> &declared) { return undeclared(*shown + *delegated, declared); });
}

Result<SubcontractorDeclaration> SubcontractorRepository::find(SubcontractorId id)
{
    const Result<QList<SubcontractorDeclaration>> found = m_database.rows(
        selectDeclarations({}, QStringLiteral(" WHERE s.id = ?")), {id.value}, readDeclaration);
    if (!found)
        return failure(found.error());
    if (found->isEmpty())
        return failure(Error::Kind::NoSuchObject, QString::number(id.value));
    SubcontractorDeclaration declaration = found->first();
    const Result<QList<CredentialId>> tokens = m_database.rows(
        QStringLiteral(
            "SELECT credential_id FROM subcontractor_token WHERE subcontractor_id = ? ORDER BY credential_id"),
        {id.value}, [](const QSqlQuery &row) { return idOf<CredentialId>(row.value(0)); });
    if (!tokens)
        return failure(tokens.error());
    declaration.tokens = *tokens;
    return declaration;
}

Result<qint64> SubcontractorRepository::count()
{
    return m_database
        .rows(QStringLiteral("SELECT COUNT(*) FROM subcontractor"), {},
              [](const QSqlQuery &row) { return row.value(0).toLongLong(); })
        .map([](const QList<qint64> &counts) { return counts.value(0); });
}

Result<QList<SubcontractorRow>> SubcontractorRepository::ofCompany(const QString &key)
{
    return all().map([&key](const QList<SubcontractorRow> &rows) {
        QList<SubcontractorRow> of;
        for (const SubcontractorRow &row : rows) {
            if (companyKey(row.declaration) == key)
                of.append(row);
        }
        return of;
    });
}

Result<> SubcontractorRepository::checkChain(const SubcontractorDeclaration &declaration)
{
    if (declaration.parent.isNull())
        return {};
    QHash<SubcontractorId, SubcontractorId> parents;
    Result<QSqlQuery> query = m_database.run(QStringLiteral("SELECT id, parent_id FROM subcontractor"));
    if (!query)
        return failure(query.error());
    while (query->next())
        parents.insert(idOf<SubcontractorId>(query->value(0)), idOf<SubcontractorId>(query->value(1)));
    if (!parents.contains(declaration.parent))
        return failure(Error::Kind::NoSuchObject, QString::number(declaration.parent.value));
    parents.insert(declaration.id, declaration.parent);
    if (!declaration.id.isNull() && levelOf(declaration.id, parents) == 0)
        return failure(Error::Kind::Conflict, declaration.name);
    return {};
}

//! Whose it was until now: the rules look at that partner again, and at the holders of its tokens.
Result<> SubcontractorRepository::markOwner(SubcontractorId id)
{
    const auto owners = m_database.rows(
        QStringLiteral("SELECT COALESCE(s.partner_id, 0) FROM subcontractor s WHERE s.id = ? UNION"
                       " SELECT c.partner_id FROM subcontractor_token t JOIN credential c ON c.id = t.credential_id"
                       " WHERE t.subcontractor_id = ? AND c.partner_id IS NOT NULL"),
        {id.value, id.value}, [](const QSqlQuery &row) { return idOf<PartnerId>(row.value(0)); });
    return owners ? markPartnersChanged(m_database, *owners) : Result<>(failure(owners.error()));
}

Result<> SubcontractorRepository::saveTokens(const SubcontractorDeclaration &declaration)
{
    const auto cleared = m_database.change(QStringLiteral("DELETE FROM subcontractor_token WHERE subcontractor_id = ?"),
                                           {declaration.id.value});
    if (!cleared)
        return failure(cleared.error());
    for (const CredentialId &token : declaration.tokens) {
        const auto added = m_database.change(
            QStringLiteral("INSERT INTO subcontractor_token (subcontractor_id, credential_id) VALUES (?, ?)"),
            {declaration.id.value, token.value});
        if (!added)
            return failure(added.error());
    }
    return markOwner(declaration.id);
}

Result<SubcontractorId> SubcontractorRepository::store(const SubcontractorDeclaration &declaration)
{
    SubcontractorDeclaration saved = declaration;
    const bool isNew = saved.id.isNull();
    if (isNew) {
        const Result<qint64> id = m_database.nextId(QStringLiteral("subcontractor"));
        if (!id)
            return failure(id.error());
        saved.id = {*id};
    }
    if (const Result<> marked = isNew ? Result<>() : markOwner(saved.id); !marked)
        return failure(marked.error());
    QVariantList values = valuesOf(saved);
    values.append(saved.id.value);
    static const QString insert = QStringLiteral("INSERT INTO subcontractor (%1, id) VALUES (%2)")
                                      .arg(columnNames.join(QStringLiteral(", ")),
                                           placeholders(columnNames.size() + 1));
    static const QString update =
        QStringLiteral("UPDATE subcontractor SET %1 = ? WHERE id = ?").arg(columnNames.join(QStringLiteral(" = ?, ")));
    const auto written = m_database.change(isNew ? insert : update, values);
    if (!written)
        return failure(written.error());
    if (const Result<> marked = markPartnersChanged(m_database, {declaration.partner}); !marked)
        return failure(marked.error());
    if (isNew && saved.tokens.isEmpty())
        return saved.id;
    return saveTokens(saved).map([&] { return saved.id; });
}

Result<SubcontractorId> SubcontractorRepository::save(const SubcontractorDeclaration &declaration)
{
    if (const Result<> chain = checkChain(declaration); !chain)
        return failure(chain.error());
    Result<Database::Transaction> transaction = Database::Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    const Result<SubcontractorId> stored = store(declaration);
    if (!stored)
        return stored;
    return transaction->commit().map([&] { return *stored; });
}

Result<> SubcontractorRepository::remove(SubcontractorId id)
{
    Result<Database::Transaction> transaction = Database::Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    if (const Result<> marked = markOwner(id); !marked)
        return marked;
    const auto lifted = m_database.change(
        QStringLiteral("UPDATE subcontractor SET parent_id = (SELECT s.parent_id FROM subcontractor s WHERE s.id = ?)"
                       " WHERE parent_id = ?"),
        {id.value, id.value});
    if (!lifted)
        return failure(lifted.error());
    const auto removed = m_database.change(QStringLiteral("DELETE FROM subcontractor WHERE id = ?"), {id.value});
    return removed ? transaction->commit() : Result<>(failure(removed.error()));
}

} // namespace vigie
