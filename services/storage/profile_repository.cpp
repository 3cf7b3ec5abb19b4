// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/profile_repository.h"

#include "model/terms/built_in_profiles.h"
#include "model/terms/profile_reader.h"
#include "services/storage/column_values.h"
#include "services/storage/profile_memory.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace vigie {

namespace {

QString dateKey(const QDate &date) { return date.isValid() ? date.toString(Qt::ISODate) : QStringLiteral(""); }

Result<QList<TermsProfile>> parsed(const Result<QList<QByteArray>> &texts)
{
    if (!texts)
        return failure(texts.error());
    QList<TermsProfile> profiles;
    for (const QByteArray &text : *texts) {
        Result<TermsProfile> profile = readProfileOnce(text);
        if (!profile)
            return failure(profile.error());
        profiles.append(std::move(*profile));
    }
    return profiles;
}

QByteArray readJson(const QSqlQuery &row) { return row.value(0).toString().toUtf8(); }

Result<bool> insertIfAbsent(Database &database, const TermsProfile &profile, const QByteArray &json)
{
    return database
        .run(QStringLiteral("INSERT INTO profile (api, text_date, effective_on, json, author) VALUES (?, ?, ?, ?, '')"
                            " ON CONFLICT (api, text_date) DO NOTHING"),
             {profile.api.value, dateKey(profile.date), dateKey(profile.effectiveOn), QString::fromUtf8(json)})
        .map([](const QSqlQuery &query) { return query.numRowsAffected() > 0; });
}

const QString builtInFact = QStringLiteral("built_in_profiles");

//! Of all profiles that ship with the program: the workspace that knows it has them all.
QString builtInDigest()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const BuiltInProfile &builtIn : builtInProfiles())
        hash.addData(builtIn.json);
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

Result<QList<TermsProfile>> ProfileRepository::inForce(const QDate &day)
{
    return parsed(m_database.rows(
        QStringLiteral("SELECT p.json FROM profile p WHERE p.effective_on <= ? AND NOT EXISTS ("
                       "SELECT 1 FROM profile q WHERE q.api = p.api AND q.effective_on <= ? AND"
                       " (q.effective_on > p.effective_on"
                       " OR (q.effective_on = p.effective_on AND q.text_date > p.text_date))) ORDER BY p.api"),
        {dateKey(day), dateKey(day)}, readJson));
}

Result<QList<TermsProfile>> ProfileRepository::all()
{
    return parsed(m_database.rows(QStringLiteral("SELECT json FROM profile ORDER BY api, text_date"), {}, readJson));
}

Result<QHash<ApiCode, QString>> ProfileRepository::names()
{
    const auto rows = m_database.rows(
        QStringLiteral("SELECT api, json FROM profile ORDER BY api, text_date"), {}, [](const QSqlQuery &row) {
            const QByteArray json = row.value(1).toString().toUtf8();
            const QJsonObject profile = QJsonDocument::fromJson(json).object();
            return std::pair(ApiCode{row.value(0).toString()}, profile[QStringLiteral("name")].toString());
        });
    return rows.map([](const QList<std::pair<ApiCode, QString>> &found) {
        QHash<ApiCode, QString> names;
        for (const auto &[api, name] : found) {
            if (!name.isEmpty())
                names.insert(api, name);
        }
        return names;
    });
}

Result<TermsProfile> ProfileRepository::find(const ApiCode &api, const QDate &day)
{
    const Result<QList<TermsProfile>> found = parsed(
        m_database.rows(QStringLiteral("SELECT json FROM profile WHERE api = ? AND effective_on <= ?"
                                       " ORDER BY effective_on DESC, text_date DESC LIMIT 1"),
                        {api.value, dateKey(day)}, readJson));
    if (!found)
        return failure(found.error());
    return found->isEmpty() ? Result<TermsProfile>(failure(Error::Kind::NoSuchObject, api.value)) : found->first();
}

Result<bool> ProfileRepository::save(const TermsProfile &profile, const QByteArray &json, const QString &author)
{
    return m_database
        .run(QStringLiteral("INSERT INTO profile (api, text_date, effective_on, json, author) VALUES (?, ?, ?, ?, ?)"
                            " ON CONFLICT (api, text_date) DO UPDATE SET effective_on = excluded.effective_on,"
                            " json = excluded.json, author = excluded.author"
                            " WHERE profile.json <> excluded.json OR profile.effective_on <> excluded.effective_on"),
             {profile.api.value, dateKey(profile.date), dateKey(profile.effectiveOn), QString::fromUtf8(json),
              textValue(author)})
        .map([](const QSqlQuery &query) { return query.numRowsAffected() > 0; });
}

Result<int> ProfileRepository::addBuiltIn()
{
    const QString digest = builtInDigest();
    const auto known = m_database.rows(QStringLiteral("SELECT value FROM workspace_fact WHERE name = ?"), {builtInFact},
                                       [](const QSqlQuery &row) { return row.value(0).toString(); });
    if (!known)
        return failure(known.error());
    if (known->contains(digest))
        return 0;
    Result<Database::Transaction> transaction = Database::Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    int added = 0;
    for (const BuiltInProfile &builtIn : builtInProfiles()) {
        const Result<TermsProfile> profile = readProfile(builtIn.json);
        if (!profile)
            return failure(profile.error());
        const Result<bool> inserted = insertIfAbsent(m_database, *profile, builtIn.json);
        if (!inserted)
            return failure(inserted.error());
        added += *inserted ? 1 : 0;
    }
    const auto noted = m_database.run(QStringLiteral("INSERT INTO workspace_fact (name, value) VALUES (?, ?)"
                                                     " ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
                                      {builtInFact, digest});
    if (!noted)
        return failure(noted.error());
    return transaction->commit().map([added] { return added; });
}

} // namespace vigie
