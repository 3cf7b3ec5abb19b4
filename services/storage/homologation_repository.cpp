// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/homologation_repository.h"

#include "services/storage/column_values.h"
#include "services/storage/homologation_rows.h"

#include <QHash>

#include <map>

namespace vigie {

namespace {

using RequestKey = std::pair<QString, QString>; //!< service, its id of the request

struct DatapassDocument {
    Homologation homologation{};
    QString request{}; //!< number of the demande
    bool isAuthorisation{false};
};

DatapassDocument readDatapass(const QSqlQuery &row)
{
    const bool isAuthorisation = row.value(6).toString() == QLatin1String("authorisation");
    const QString request = row.value(5).toString();
    return {homologations::readHabilitation(row), isAuthorisation ? request : row.value(4).toString(), isAuthorisation};
}

//! A request and the authorisation that came of it hold the same dates: the authorisation is shown.
QList<Homologation> withoutTwins(const QList<DatapassDocument> &read)
{
    QHash<QString, QPair<QDate, QDate>> ofAuthorisations;
    for (const DatapassDocument &document : read) {
        if (document.isAuthorisation)
            ofAuthorisations.insert(document.homologation.service.value + u'\n' + document.request,
                                    {document.homologation.validFrom, document.homologation.validUntil});
    }
    QList<Homologation> kept;
    for (const DatapassDocument &document : read) {
        const Homologation &homologation = document.homologation;
        const auto twin = ofAuthorisations.constFind(homologation.service.value + u'\n' + document.request);
        if (document.isAuthorisation || twin == ofAuthorisations.constEnd()
            || *twin != qMakePair(homologation.validFrom, homologation.validUntil))
            kept.append(homologation);
    }
    return kept;
}

Error badDates(const QString &detail) { return {.kind = Error::Kind::InvalidInput, .detail = detail}; }

} // namespace

Result<Homologation> HomologationRepository::save(Homologation homologation)
{
    if (homologation.partner.isNull() || homologation.api.isNull())
        return failure(badDates(QStringLiteral("no partner or no API")));
    Result<Database::Transaction> transaction = Database::Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    const bool isNew = homologation.id.isNull();
    if (isNew) {
        const Result<qint64> id = m_database.nextId(QStringLiteral("homologation"));
        if (!id)
            return failure(id.error());
        homologation.id = {*id};
    }
    QVariantList values = homologations::valuesOf(homologation);
    QString sql = QStringLiteral("INSERT INTO homologation (%1) VALUES (%2)")
                      .arg(homologations::columns(), placeholders(values.size()));
    if (!isNew) {
        QStringList sets;
        for (const QString &column : homologations::columns().split(u',').mid(1))
            sets.append(column.trimmed() + QStringLiteral(" = ?"));
        sql = QStringLiteral("UPDATE homologation SET %1 WHERE id = ?").arg(sets.join(QStringLiteral(", ")));
        values.append(values.takeFirst());
    }
    const auto saved = m_database.run(sql, values);
    if (!saved)
        return failure(saved.error());
    return homologations::saveRecommendations(m_database, homologation)
        .and_then([&] { return transaction->commit(); })
        .map([&] { return homologation; });
}

Result<> HomologationRepository::remove(HomologationId id)
{
    return m_database.run(QStringLiteral("DELETE FROM homologation WHERE id = ?"), {id.value})
        .and_then([id](const QSqlQuery &query) -> Result<> {
            if (query.numRowsAffected() > 0)
                return {};
            return failure(Error::Kind::NoSuchObject, QString::number(id.value), QStringLiteral("homologation"));
        });
}

Result<QList<Homologation>> HomologationRepository::all()
{
    return where(QStringLiteral("partner_id IS NOT NULL"), {});
}

Result<QList<Homologation>> HomologationRepository::ofPartners(const QList<PartnerId> &partners)
{
    if (partners.isEmpty())
        return QList<Homologation>();
    QVariantList values;
    for (const PartnerId partner : partners)
        values.append(partner.value);
    return where(QStringLiteral("partner_id IN (%1)").arg(placeholders(values.size())), values);
}

Result<Homologation> HomologationRepository::find(const QString &key)
{
    const Result<QList<Homologation>> known = all();
    if (!known)
        return failure(known.error());
    for (const Homologation &homologation : *known) {
        if (homologation.key() == key)
            return homologation;
    }
    return failure(Error::Kind::NoSuchObject, key, QStringLiteral("homologation"));
}

Result<QList<Homologation>> HomologationRepository::where(const QString &condition, const QVariantList &values)
{
    const auto recorded = m_database.rows(
        QStringLiteral("SELECT %1 FROM homologation WHERE %2 ORDER BY id").arg(homologations::columns(), condition),
        values, homologations::readRow);
    if (!recorded)
        return recorded;
    const auto read = m_database.rows(
        QStringLiteral("SELECT %1 FROM habilitation WHERE %2 AND api <> ''"
                       " AND state IN ('validated', 'active', 'obsolete')"
                       " AND (homologation_until IS NOT NULL OR homologation_from IS NOT NULL) ORDER BY id")
            .arg(homologations::habilitationColumns(), condition),
        values, readDatapass);
    if (!read)
        return failure(read.error());
    const auto lines = homologations::recommendations(m_database);
    if (!lines)
        return failure(lines.error());

    std::map<RequestKey, Homologation> completions;
    QList<Homologation> documents;
    for (Homologation homologation : *recorded) {
        homologation.recommendations = lines->value(homologation.id.value);
        if (homologation.isFromDataPass())
            completions[{homologation.service.value, homologation.habilitationRemoteId}] = homologation;
        else
            documents.append(homologation);
    }
    for (const Homologation &homologation : withoutTwins(*read)) {
        const auto local = completions.find({homologation.service.value, homologation.habilitationRemoteId});
        documents.append(local == completions.end() ? homologation
                                                    : homologations::completed(homologation, local->second));
        if (local != completions.end())
            completions.erase(local);
    }
    for (const auto &[key, homologation] : completions) // DataPass holds them no more: what was recorded stays
        documents.append(homologation);
    return documents;
}

} // namespace vigie
