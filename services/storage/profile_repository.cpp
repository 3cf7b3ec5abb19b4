// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/profile_repository.h"

#include "model/terms/built_in_profiles.h"
#include "model/terms/profile_reader.h"
#include "services/storage/column_values.h"
#include "services/storage/profile_memory.h"

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

//! The last row of an API that applies is the one in force.
const QString inOrder = QStringLiteral(" ORDER BY api, effective_on, is_local, number");

struct NewVersion {
    const TermsProfile &profile;
    const QByteArray &json;
    bool isLocal{false};
    QString author{};
    QDateTime savedAt{};
};

Result<> insert(Database &database, const NewVersion &version)
{
    return database
        .run(QStringLiteral(
                 "INSERT INTO profile_version (api, text_date, effective_on, is_local, json, author, saved_at,"
                 " withdrawn_by) VALUES (?, ?, ?, ?, ?, ?, ?, '')"),
             {version.profile.api.value, dateKey(version.profile.date), dateKey(version.profile.effectiveOn),
              version.isLocal, QString::fromUtf8(version.json), textValue(version.author),
              instantValue(version.savedAt)})
        .map([](const QSqlQuery &) {});
}

//! Whether the program shipped just this text before.
Result<bool> isKnown(Database &database, const TermsProfile &profile, const QByteArray &json)
{
    return database
        .rows(QStringLiteral("SELECT 1 FROM profile_version WHERE api = ? AND is_local = 0 AND json = ? LIMIT 1"),
              {profile.api.value, QString::fromUtf8(json)}, [](const QSqlQuery &) { return true; })
        .map([](const QList<bool> &found) { return !found.isEmpty(); });
}

const QString builtInFact = QStringLiteral("built_in_profiles");

} // namespace

Result<QList<TermsProfile>> ProfileRepository::inForce(const QDate &day)
{
    return parsed(m_database.rows(
        QStringLiteral("SELECT json FROM (SELECT api, json, ROW_NUMBER() OVER (PARTITION BY api ORDER BY"
                       " effective_on DESC, is_local DESC, number DESC) AS place FROM profile_version"
                       " WHERE withdrawn_at IS NULL AND effective_on <= ?) AS applying WHERE place = 1 ORDER BY api"),
        {dateKey(day)}, readJson));
}

Result<QList<TermsProfile>> ProfileRepository::all()
{
    return parsed(m_database.rows(
        QStringLiteral("SELECT json FROM profile_version WHERE withdrawn_at IS NULL") + inOrder, {}, readJson));
}

Result<QList<ProfileVersion>> ProfileRepository::versions()
{
    Result<QList<ProfileVersion>> versions = m_database.rows(
        QStringLiteral("SELECT number, json, is_local, author, saved_at, withdrawn_at, withdrawn_by"
                       " FROM profile_version")
            + inOrder,
        {}, [](const QSqlQuery &row) {
            return ProfileVersion{.number = row.value(0).toLongLong(),
                                  .json = row.value(1).toString().toUtf8(),
                                  .isLocal = row.value(2).toBool(),
                                  .author = row.value(3).toString(),
                                  .savedAt = instantOf(row.value(4)),
                                  .withdrawnAt = instantOf(row.value(5)),
                                  .withdrawnBy = row.value(6).toString()};
        });
    if (!versions)
        return versions;
    for (ProfileVersion &version : *versions) {
        Result<TermsProfile> profile = readProfileOnce(version.json);
        if (!profile)
            return failure(profile.error());
        version.profile = std::move(*profile);
    }
    return versions;
}

Result<QHash<ApiCode, QString>> ProfileRepository::names()
{
    const auto rows = m_database.rows(
        QStringLiteral("SELECT api, IIF(json_valid(json), json_extract(json, '$.name'), '') FROM profile_version"
                       " WHERE withdrawn_at IS NULL")
            + inOrder,
        {}, [](const QSqlQuery &row) { return std::pair(ApiCode{row.value(0).toString()}, row.value(1).toString()); });
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
    const Result<QList<TermsProfile>> found = parsed(m_database.rows(
        QStringLiteral("SELECT json FROM profile_version WHERE api = ? AND withdrawn_at IS NULL AND effective_on <= ?"
                       " ORDER BY effective_on DESC, is_local DESC, number DESC LIMIT 1"),
        {api.value, dateKey(day)}, readJson));
    if (!found)
        return failure(found.error());
    return found->isEmpty() ? Result<TermsProfile>(failure(Error::Kind::NoSuchObject, api.value)) : found->first();
}

Result<ProfileFate> ProfileRepository::add(const TermsProfile &profile, const QByteArray &json, const QString &author,
                                           const QDateTime &now)
{
    const Result<QList<TermsProfile>> known = parsed(m_database.rows(
        QStringLiteral("SELECT json FROM profile_version WHERE api = ? AND withdrawn_at IS NULL AND effective_on = ?"
                       " ORDER BY is_local DESC, number DESC LIMIT 1"),
        {profile.api.value, dateKey(profile.effectiveOn)}, readJson));
    if (!known)
        return failure(known.error());
    if (known->contains(profile))
        return ProfileFate::Unchanged;
    const ProfileFate fate = known->isEmpty() ? ProfileFate::Added : ProfileFate::Superseded;
    return insert(m_database, {.profile = profile, .json = json, .isLocal = true, .author = author, .savedAt = now})
        .map([fate] { return fate; });
}

Result<> ProfileRepository::withdraw(qint64 number, const QString &author, const QDateTime &now)
{
    const auto done = m_database.run(QStringLiteral("UPDATE profile_version SET withdrawn_at = ?, withdrawn_by = ?"
                                                    " WHERE number = ? AND is_local = 1 AND withdrawn_at IS NULL"),
                                     {instantValue(now), textValue(author), number});
    if (!done)
        return failure(done.error());
    return done->numRowsAffected() > 0 ? Result<>() : failure(Error::Kind::NoSuchObject, QString::number(number));
}

Result<int> ProfileRepository::addBuiltIn()
{
    const QString digest = builtInProfilesDigest();
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
        const Result<bool> isThere = isKnown(m_database, *profile, builtIn.json);
        if (!isThere)
            return failure(isThere.error());
        if (*isThere)
            continue;
        if (const Result<> inserted = insert(m_database, {.profile = *profile, .json = builtIn.json}); !inserted)
            return failure(inserted.error());
        ++added;
    }
    const auto noted = m_database.run(QStringLiteral("INSERT INTO workspace_fact (name, value) VALUES (?, ?)"
                                                     " ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
                                      {builtInFact, digest});
    if (!noted)
        return failure(noted.error());
    return transaction->commit().map([added] { return added; });
}

} // namespace vigie
