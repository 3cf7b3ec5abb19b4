// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/demonstration_content/subcontractor_content.h"

#include "model/calendar/paris_time.h"
#include "model/partners/subcontractor_terms.h"
#include "services/storage/profile_repository.h"
#include "services/storage/subcontractor_repository.h"
#include "services/storage/token_query.h"

#include <array>

namespace vigie {

namespace {

// SIREN 999 8xx xxx: never attributed.
constexpr std::array sirets{"99980001400014", "99980002200017", "99980003000010", "99980004800012"};

QString siretAt(std::size_t index) { return QString::fromLatin1(sirets.at(index)); }

//! Tokens in production that still open something, each of another partner.
QList<TokenRow> tokensOfPartners(Database &database, const ApiCode &api, int most)
{
    constexpr int looked = 400;
    TokenQuery query(database);
    const auto ids = query.firstIds({.api = api, .environment = Environment::Production}, {}, looked);
    const QList<TokenRow> rows = ids ? query.rows(*ids).value_or(QList<TokenRow>{}) : QList<TokenRow>{};
    QList<TokenRow> chosen;
    QSet<PartnerId> partners;
    for (const TokenRow &row : rows) {
        const bool isUsable = row.credential.state == CredentialState::Active && !row.credential.partner.isNull();
        if (chosen.size() == most || !isUsable || partners.contains(row.credential.partner))
            continue;
        partners.insert(row.credential.partner);
        chosen.append(row);
    }
    return chosen;
}

class SubcontractorContent
{
public:
    SubcontractorContent(Database &database, const QDate &today)
        : m_repository(database)
        , m_database(database)
        , m_today(today)
    {
    }

    Result<> fill(const QList<TermsProfile> &profiles)
    {
        for (const TermsProfile &profile : profiles) {
            const SubcontractorTerms terms = subcontractorTerms(profile);
            if (!terms.tokenRule.isEmpty())
                addEditor(profile.api, terms.tokenForbidden ? 1 : 4);
            if (!terms.noticeRule.isEmpty())
                addHosts(profile.api);
            if (!terms.authorisationRule.isEmpty())
                addProducers(profile.api);
        }
        return m_done;
    }

private:
    SubcontractorDeclaration declaration(const ApiCode &api, const QString &name, int startedDaysAgo) const
    {
        return {.api = api,
                .name = name,
                .activities = QStringLiteral("Activité fictive (démonstration)"),
                .startsOn = m_today.addDays(-startedDaysAgo),
                .notifiedOn = m_today.addDays(-startedDaysAgo - 45),
                .contact = QStringLiteral("contact@exemple.invalid"),
                .dpo = QStringLiteral("dpd@exemple.invalid"),
                .country = QStringLiteral("FR"),
                .comment = QStringLiteral("Donnée fictive : démonstration."),
                .origin = QStringLiteral("local")};
    }

    SubcontractorId add(const SubcontractorDeclaration &declaration)
    {
        if (!m_done)
            return {};
        const Result<SubcontractorId> saved = m_repository.save(declaration);
        if (!saved)
            m_done = failure(saved.error());
        return saved.value_or(SubcontractorId{});
    }

    //! One company that several partners gave a token to.
    void addEditor(const ApiCode &api, int partners)
    {
        int number = 0;
        for (const TokenRow &token : tokensOfPartners(m_database, api, partners)) {
            SubcontractorDeclaration one = declaration(api, QStringLiteral("Éditeur fictif de téléservices"), 200);
            one.partner = token.credential.partner;
            one.siret = siretAt(0);
            one.reference = QStringLiteral("FICTIF-E-%1-%2").arg(api.value).arg(++number);
            one.tokens = {token.credential.id};
            add(one);
        }
    }

    //! Three levels for a first partner, no notice for a second, a notice that came late for a third.
    void addHosts(const ApiCode &api)
    {
        const QList<TokenRow> tokens = tokensOfPartners(m_database, api, 3);
        if (tokens.size() < 3)
            return;
        SubcontractorId parent{};
        const std::array names{"Intégrateur fictif", "Hébergeur fictif", "Centre de données fictif"};
        for (std::size_t level = 0; level < names.size(); ++level) {
            SubcontractorDeclaration one = declaration(api, QString::fromUtf8(names.at(level)), 120);
            one.partner = tokens[0].credential.partner;
            one.parent = parent;
            one.siret = siretAt(1 + level);
            parent = add(one);
        }
        SubcontractorDeclaration silent = declaration(api, QStringLiteral("Prestataire fictif jamais annoncé"), 60);
        silent.partner = tokens[1].credential.partner;
        silent.foreignId = QStringLiteral("FICTIF-NIF-1");
        silent.notifiedOn = {};
        add(silent);
        SubcontractorDeclaration late = declaration(api, QStringLiteral("Prestataire fictif annoncé tard"), 30);
        late.partner = tokens[2].credential.partner;
        late.foreignId = QStringLiteral("FICTIF-NIF-2");
        late.notifiedOn = late.startsOn.addDays(-5);
        add(late);
    }

    //! Of the producer, where it is a processor: one in order, one abroad without safeguards, one that is over.
    void addProducers(const ApiCode &api)
    {
        SubcontractorDeclaration good = declaration(api, QStringLiteral("Imprimeur fictif"), 300);
        good.side = SubcontractorSide::Producer;
        good.siret = siretAt(3);
        good.authorisation = AuthorisationForm::General;
        good.authorisedOn = good.startsOn.addDays(-60);
        good.authorisationDocument = QStringLiteral("DC4 fictif");
        good.clausesFlowDown = true;
        add(good);
        SubcontractorDeclaration abroad = good;
        abroad.name = QStringLiteral("Fictional Support Ltd");
        abroad.siret.clear();
        abroad.foreignId = QStringLiteral("FICTIF-IN-1");
        abroad.country = QStringLiteral("IN");
        abroad.dpo.clear();
        add(abroad);
        SubcontractorDeclaration over = good;
        over.name = QStringLiteral("Ancien routeur fictif");
        over.siret.clear();
        over.foreignId = QStringLiteral("FICTIF-FR-9");
        over.endsOn = m_today.addDays(-20);
        over.endChoice = EndOfDataChoice::Destroy;
        over.endChosenOn = m_today.addDays(-25);
        add(over);
    }

    SubcontractorRepository m_repository;
    Database &m_database;
    QDate m_today;
    Result<> m_done{};
};

} // namespace

Result<> fillSubcontractors(Database &database, const QDateTime &now)
{
    const QDate today = parisDate(now);
    const Result<QList<TermsProfile>> profiles = ProfileRepository(database).inForce(today);
    if (!profiles)
        return failure(profiles.error());
    return SubcontractorContent(database, today).fill(*profiles);
}

} // namespace vigie
