// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/profile_keeping.h"

#include "model/terms/profile_comparison.h"
#include "model/terms/profile_reader.h"
#include "services/storage/journal_repository.h"
#include "services/storage/partner_changes.h"

#include <QCryptographicHash>
#include <QtConcurrentRun>

#include <algorithm>

namespace vigie {

namespace {

QString hashOf(const QByteArray &json)
{
    return QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
}

QString isoDate(const QDate &date) { return date.toString(Qt::ISODate); }

//! How many rules differ from the version that was in force on the day from which the new one applies.
Result<QJsonObject> differences(Database &database, const TermsProfile &profile)
{
    const Result<TermsProfile> before = ProfileRepository(database).find(profile.api, profile.effectiveOn);
    if (!before && before.error().kind != Error::Kind::NoSuchObject)
        return failure(before.error());
    const ProfileComparison comparison = compareProfiles(before.value_or(TermsProfile{}), profile);
    const auto count = [&comparison](RuleChange::Kind kind) {
        return qint64(std::count_if(comparison.rules.cbegin(), comparison.rules.cend(),
                                    [kind](const RuleChange &change) { return change.kind == kind; }));
    };
    return QJsonObject{{QStringLiteral("rules_added"), count(RuleChange::Kind::Added)},
                       {QStringLiteral("rules_changed"), count(RuleChange::Kind::Changed)},
                       {QStringLiteral("rules_removed"), count(RuleChange::Kind::Removed)}};
}

Result<> note(Database &database, JournalEntry entry)
{
    entry.objectKind = QStringLiteral("profile");
    entry.outcome = QStringLiteral("ok");
    return JournalRepository(database).append(std::move(entry)).and_then([&](const JournalEntry &) {
        return markApisChanged(database);
    });
}

} // namespace

Result<KeptProfile> keepProfile(Database &database, const QByteArray &json, const QDateTime &now,
                                ProfileWriting writing)
{
    Result<TermsProfile> profile = readProfile(json);
    if (!profile)
        return failure(profile.error());
    Result<Database::Transaction> transaction = Database::Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    Result<QJsonObject> facts = differences(database, *profile);
    if (!facts)
        return failure(facts.error());
    const QString author = profile->author.isEmpty() ? currentActor() : profile->author;
    const Result<ProfileFate> fate = ProfileRepository(database).add(*profile, json, author, now);
    if (!fate)
        return failure(fate.error());
    KeptProfile kept{.fate = *fate, .profile = std::move(*profile)};
    if (kept.fate == ProfileFate::Unchanged || writing == ProfileWriting::Nothing)
        return kept;
    facts->insert(QStringLiteral("effective_on"), isoDate(kept.profile.effectiveOn));
    return note(database,
                {.at = now,
                 .action = QStringLiteral("profile.stored"),
                 .objectReference = kept.profile.reference(),
                 .objectHash = hashOf(json),
                 .facts = *facts})
        .and_then([&] { return transaction->commit(); })
        .map([&kept] { return kept; });
}

Future<KeptProfile> keepProfileInBackground(QString workspace, QByteArray json, QDateTime now)
{
    return QtConcurrent::run(
        [workspace = std::move(workspace), json = std::move(json), now = std::move(now)]() -> Result<KeptProfile> {
            Result<Database> database = Database::connect(workspace, Access::ReadWrite);
            if (!database)
                return failure(database.error());
            return keepProfile(*database, json, now);
        });
}

Result<> withdrawProfile(Database &database, qint64 number, const QDateTime &now)
{
    Result<Database::Transaction> transaction = Database::Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    ProfileRepository repository(database);
    const Result<QList<ProfileVersion>> versions = repository.versions();
    if (!versions)
        return failure(versions.error());
    const auto version = std::find_if(versions->cbegin(), versions->cend(),
                                      [number](const ProfileVersion &each) { return each.number == number; });
    if (const Result<> done = repository.withdraw(number, currentActor(), now); !done)
        return done;
    return note(database,
                {.at = now,
                 .action = QStringLiteral("profile.withdrawn"),
                 .objectReference = version->profile.reference(),
                 .objectHash = hashOf(version->json),
                 .facts = {{QStringLiteral("effective_on"), isoDate(version->profile.effectiveOn)}}})
        .and_then([&] { return transaction->commit(); });
}

Future<Done> withdrawProfileInBackground(QString workspace, qint64 number, QDateTime now)
{
    return QtConcurrent::run([workspace = std::move(workspace), number, now = std::move(now)]() -> Result<Done> {
        Result<Database> database = Database::connect(workspace, Access::ReadWrite);
        if (!database)
            return failure(database.error());
        return withdrawProfile(*database, number, now).map([] { return Done{}; });
    });
}

} // namespace vigie
