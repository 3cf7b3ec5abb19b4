// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/workspace_search.h"

#include "gui/common/formats.h"
#include "gui/common/state_text.h"
#include "gui/shell/incident_hits.h"
#include "services/storage/partner_query.h"
#include "services/storage/profile_fingerprint.h"
#include "services/storage/profile_repository.h"
#include "services/storage/token_query.h"

#include <QCoreApplication>

namespace vigie {

struct WorkspaceSearch::Profiles {
    QList<TermsProfile> list{};
    QString basis{}; //!< the day and the fingerprint that the list is of

    [[nodiscard]] QString nameOf(const ApiCode &api) const
    {
        for (const TermsProfile &profile : list) {
            if (profile.api == api)
                return profile.name;
        }
        return api.value;
    }
    [[nodiscard]] QString namesOf(const QList<ApiCode> &apis) const
    {
        QStringList names;
        for (const ApiCode &api : apis)
            names.append(nameOf(api));
        return names.join(QStringLiteral(", "));
    }
};

namespace {

struct Search {
    Q_DECLARE_TR_FUNCTIONS(vigie::Search)
};

constexpr int partnersShown = 5;
constexpr int tokensShown = 6;
constexpr int clausesShown = 4;

//! Joins what says something with a middle dot.
QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

template <typename Profiles>
Result<QList<SearchHit>> partnersFor(Database &database, const QString &words, const Profiles &profiles)
{
    PartnerQuery query(database);
    const auto ids = query.firstIds({.search = words}, {}, partnersShown);
    if (!ids)
        return failure(ids.error());
    const auto rows = query.rows(*ids);
    if (!rows)
        return failure(rows.error());
    QList<SearchHit> hits;
    for (const PartnerRow &row : *rows) {
        hits.append({.section = SearchHit::Section::Partners,
                     .title = row.partner.name,
                     .detail = joined({row.partner.siret.isEmpty() ? QString() : siretText(row.partner.siret),
                                       profiles.namesOf(row.apis)}),
                     .place = {.page = QStringLiteral("partners"), .object = QString::number(row.partner.id.value)}});
    }
    return hits;
}

template <typename Profiles>
Result<QList<SearchHit>> tokensFor(Database &database, const QString &words, const Profiles &profiles)
{
    TokenQuery query(database);
    const auto ids = query.firstIds({.search = words}, {}, tokensShown);
    if (!ids)
        return failure(ids.error());
    const auto rows = query.rows(*ids);
    if (!rows)
        return failure(rows.error());
    QList<SearchHit> hits;
    for (const TokenRow &row : *rows) {
        const Credential &credential = row.credential;
        hits.append({.section = SearchHit::Section::Tokens,
                     .title = fingerprintText(credential.fingerprint, credential.lastFour),
                     .detail = joined(
                         {row.partnerName, profiles.namesOf(credential.apis), environmentText(credential.environment)}),
                     .state = tokenStateText(row),
                     .identifier = true,
                     .place = {.page = QStringLiteral("tokens"), .object = QString::number(credential.id.value)}});
    }
    return hits;
}

QList<SearchHit> clausesFor(const QString &words, const QList<TermsProfile> &profiles)
{
    QList<SearchHit> hits;
    for (const TermsProfile &profile : profiles) {
        for (const Rule &rule : profile.rules) {
            const QString text = rule.id + QLatin1Char(' ') + rule.title + QLatin1Char(' ') + profile.name;
            const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
            const bool matches = std::all_of(wanted.begin(), wanted.end(), [&text](const QString &word) {
                return text.contains(word, Qt::CaseInsensitive);
            });
            if (!matches || hits.size() >= clausesShown)
                continue;
            hits.append({.section = SearchHit::Section::Clauses,
                         .title = rule.id,
                         .detail = joined({profile.name, rule.title}),
                         .place = {.page = QStringLiteral("profiles"),
                                   .object = rule.id,
                                   .filters = {{QStringLiteral("api"), profile.api.value}}}});
        }
    }
    return hits;
}

} // namespace

WorkspaceSearch::WorkspaceSearch(BackgroundReader &reader)
    : m_reader(reader)
    , m_profiles(std::make_shared<Profiles>())
{
}

Future<QList<SearchHit>> WorkspaceSearch::find(const QString &words, std::stop_token stop)
{
    const auto question = [words, profiles = m_profiles, stop](Database &database) -> Result<QList<SearchHit>> {
        const QDate today = QDate::currentDate();
        const auto fingerprint = profileFingerprint(database);
        if (!fingerprint)
            return failure(fingerprint.error());
        if (const QString basis = today.toString(Qt::ISODate) + *fingerprint; profiles->basis != basis) {
            const auto list = ProfileRepository(database).inForce(today);
            if (!list)
                return failure(list.error());
            *profiles = {.list = *list, .basis = basis};
        }
        const auto guard = database.interruptedBy(stop);
        const auto partners = partnersFor(database, words, *profiles);
        if (!partners)
            return partners;
        const auto tokens = tokensFor(database, words, *profiles);
        if (!tokens)
            return tokens;
        const auto incidents = incidentHits(database, words);
        if (!incidents)
            return incidents;
        return *partners + *tokens + *incidents + clausesFor(words, profiles->list);
    };
    return m_reader.ask<QList<SearchHit>>(question, stop);
}

} // namespace vigie
