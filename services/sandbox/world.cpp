// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/world.h"

#include "services/sandbox/fiction.h"
#include "services/sandbox/world_definitions.h"
#include "services/sandbox/world_delegations.h"

#include <QTimeZone>
#include <QUuid>

#include <algorithm>
#include <array>

namespace vigie::sandbox {

namespace {

//! The cases that a console must meet, told by an organisation's rank in each hundred.
enum Case {
    SeveralTokens,
    ObsoleteHabilitation,
    RevokedHabilitation,
    TokenNearItsEnd,
    NoHabilitation,
    TwoNames,
    NaturalPerson,
    NumberInAttribute,
    OnlyAContact,
    BlockedSubscription,
    PendingWorkflow,
    CertificationNearDue,
    CertificationOverdue,
    CertificationOfOneDay,
    CertificationBackwards,
    CertificationTooLong,
    OtherQuota,
    Reopening,
    StillADraft,
    MarkupInName,
};

//! Bodies beside the others, in a world of a hundred or more: what is kept of them is near its end, or past it.
enum FormerCase {
    LeftLongAgo = 100, //!< its authorisation was revoked, and nothing is open
    LeftNearlyLongAgo,
    SilentForLong, //!< it may call, and does not
    SilentForNearlyLong,
    FormerCasesEnd,
};

constexpr std::array<const char *, 5> apiCodes{"INFINOE", "IMPRIMFIP", "CAPTCHETAT", "API_PARTICULIER",
                                               "API_ENTREPRISE"};

QString uuidOf(const QString &what)
{
    static const QUuid space(QStringLiteral("6a6e9f0c-5f3b-4f2c-9d3d-76696769650a"));
    return QUuid::createUuidV5(space, what).toString(QUuid::WithoutBraces);
}

//! Most ask for what the terms give; where DataPass has no such step, for the nearest one.
int askedQuota(const Definition &definition, Dice &dice)
{
    const bool hasNoStep = definition.api == QLatin1String("IMPRIMFIP");
    if (dice.happens(8))
        return hasNoStep ? 50 : 500;
    return dice.happens(6) ? 1000 : 200;
}

//! Builds the fiction in three passes: bodies, then what they asked for, then what the gateways hold.
class WorldBuilder
{
public:
    WorldBuilder(int partners, const QDate &today)
        : m_partners(partners)
        , m_today(today)
    {
    }

    World build()
    {
        m_world.definitions = fictitiousDefinitions();
        makePlatforms();
        for (int index = 0; index < bodies(); ++index)
            makeOrganisation(index);
        numberDemandes();
        m_world.delegations = fictitiousDelegations(m_world, m_today);
        for (int index = 0; index < bodies(); ++index)
            makeApplications(index);
        return std::move(m_world);
    }

private:
    void makePlatforms();
    void makeOrganisation(int index);
    void makeDemandes(int index, const QString &api, Dice &dice);
    Demande demande(int index, int definition, Dice &dice) const;
    void shapeContacts(Demande &demande, int index) const;
    void shapeCertification(Demande &demande, int index) const;
    void numberDemandes();
    void makeApplications(int index);
    void makeApplication(int index, const QString &api, int number, Dice &dice);
    void nameApplication(Application &application, int index, const QString &api, int number) const;
    void addSubscription(Platform &platform, Application &application, int index, const QString &api);
    void addKeys(Platform &platform, Application &application, int index, const QString &api, Dice &dice);
    void addApiKey(Platform &platform, Application &application, int index, bool production, Dice &dice);
    const Demande *productionDemande(int index, const QString &api) const;

    [[nodiscard]] int bodies() const { return m_partners + (m_partners < 100 ? 0 : FormerCasesEnd - LeftLongAgo); }
    [[nodiscard]] int caseOf(int index) const
    {
        return index < m_partners ? index % 100 : LeftLongAgo + index - m_partners;
    }
    void shapeFormer(Demande &demande, int index) const;
    [[nodiscard]] QStringList apisOf(int index) const;

    int m_partners;
    QDate m_today;
    World m_world{};
    QHash<QString, int> m_demandeOf{}; //!< by organisation and API
};

void WorldBuilder::makePlatforms()
{
    const auto api = [](const char *code, const QString &name, const QString &context) {
        return Api{uuidOf(QStringLiteral("api/") + QLatin1String(code)), QLatin1String(code), name, context,
                   QStringLiteral("1.0")};
    };
    m_world.platforms = {
        {.id = QStringLiteral("apim-dgfip"),
         .name = QStringLiteral("APIM DGFiP (démonstration)"),
         .apis = {api("INFINOE", QStringLiteral("INFINOE"), QStringLiteral("/infinoe")),
                  api("IMPRIMFIP", QStringLiteral("IMPRIMFIP"), QStringLiteral("/imprimfip"))}},
        {.id = QStringLiteral("passerelle-demo"),
         .name = QStringLiteral("Passerelle fictive (démonstration)"),
         .apis = {api("CAPTCHETAT", QStringLiteral("CaptchEtat"), QStringLiteral("/captchetat")),
                  api("API_PARTICULIER", QStringLiteral("API Particulier"), QStringLiteral("/particulier")),
                  api("API_ENTREPRISE", QStringLiteral("API Entreprise"), QStringLiteral("/entreprise"))}}};
}

QStringList WorldBuilder::apisOf(int index) const
{
    switch (caseOf(index)) {
    case NaturalPerson:
        return {QStringLiteral("CAPTCHETAT")};
    case SeveralTokens:
        return {QStringLiteral("API_PARTICULIER"), QStringLiteral("API_ENTREPRISE")};
    case CertificationNearDue:
    case CertificationOverdue:
    case CertificationOfOneDay:
    case CertificationBackwards:
    case CertificationTooLong:
    case OtherQuota:
        return {QStringLiteral("IMPRIMFIP")};
    case BlockedSubscription:
    case PendingWorkflow:
        return {QStringLiteral("INFINOE"), QStringLiteral("API_PARTICULIER")};
    case TokenNearItsEnd:
        return {QStringLiteral("API_ENTREPRISE")};
    case LeftLongAgo:
    case LeftNearlyLongAgo:
        return {QStringLiteral("INFINOE")};
    case SilentForLong:
    case SilentForNearlyLong:
        return {QStringLiteral("API_PARTICULIER")};
    default:
        break;
    }
    Dice dice(quint64(index) * 31 + 7);
    QStringList apis;
    constexpr std::array<int, 5> shares{30, 35, 20, 30, 30};
    for (size_t api = 0; api < apiCodes.size(); ++api) {
        if (dice.happens(shares[api]))
            apis.append(QLatin1String(apiCodes[api]));
    }
    if (apis.isEmpty())
        apis.append(QLatin1String(apiCodes[size_t(dice.below(int(apiCodes.size())))]));
    return apis;
}

void WorldBuilder::makeOrganisation(int index)
{
    Organisation organisation{.index = index, .siret = fictitiousSiret(index)};
    const QStringList apis = apisOf(index);
    organisation.name = apis.contains(QStringLiteral("INFINOE")) ? fictitiousAgency(index) : fictitiousBody(index);
    if (caseOf(index) == NaturalPerson) {
        organisation.siret.clear();
        organisation.naturalPerson = true;
        organisation.name = QStringLiteral("Personne fictive n° %1").arg(index + 1);
    }
    if (caseOf(index) == TwoNames)
        organisation.otherName = organisation.name.toUpper() + QStringLiteral(" (ancien nom)");
    if (caseOf(index) == MarkupInName)
        organisation.name += QStringLiteral(" <b>& \"guillemets\"</b>");
    m_world.organisations.append(organisation);
    if (caseOf(index) == NoHabilitation)
        return;
    Dice dice(quint64(index) * 977 + 3);
    for (const QString &api : apis)
        makeDemandes(index, api, dice);
}

void WorldBuilder::makeDemandes(int index, const QString &api, Dice &dice)
{
    for (int definition = 0; definition < m_world.definitions.size(); ++definition) {
        if (m_world.definitions.at(definition).api == api)
            m_world.demandes.append(demande(index, definition, dice));
    }
}

Demande WorldBuilder::demande(int index, int definition, Dice &dice) const
{
    const Definition &what = m_world.definitions.at(definition);
    const int age = (what.sandboxStage ? 420 : 360) + dice.below(700);
    Demande demande{.organisation = index, .definition = definition, .state = QStringLiteral("validated")};
    demande.createdAt = QDateTime(m_today.addDays(-age), QTime(8 + dice.below(9), dice.below(60), dice.below(60)),
                                  QTimeZone::utc());
    demande.submittedAt = demande.createdAt.addDays(2);
    demande.validatedAt = demande.createdAt.addDays(9 + dice.below(20));
    demande.habilitationState = QStringLiteral("active");
    demande.habilitation = 1;
    demande.askedPerMinute = what.asksQuota ? askedQuota(what, dice) : 0;
    demande.underOtherName = caseOf(index) == TwoNames && what.multiStage && !what.sandboxStage;
    if (caseOf(index) == OtherQuota)
        demande.askedPerMinute = 1000;
    if (caseOf(index) == ObsoleteHabilitation)
        demande.habilitationState = QStringLiteral("obsolete");
    if (caseOf(index) == RevokedHabilitation) {
        demande.revoked = true;
        demande.state = QStringLiteral("revoked");
        demande.habilitationState = QStringLiteral("obsolete");
    }
    demande.reopening = caseOf(index) == Reopening;
    if (caseOf(index) == StillADraft && !what.sandboxStage) {
        demande.state = QStringLiteral("draft");
        demande.habilitation = 0;
        demande.submittedAt = {};
        demande.validatedAt = {};
    }
    if (what.certifies) {
        shapeContacts(demande, index);
        shapeCertification(demande, index);
    }
    if (index >= m_partners)
        shapeFormer(demande, index);
    return demande;
}

//! INFINOE and IMPRIM'FIP keep what DataPass gave for 6 years after the end of delivery; API Particulier keeps traces
//! for 2 years without use.
void WorldBuilder::shapeFormer(Demande &demande, int index) const
{
    const bool hasLeft = caseOf(index) == LeftLongAgo || caseOf(index) == LeftNearlyLongAgo;
    demande.createdAt.setDate(m_today.addYears(hasLeft ? -9 : -5));
    demande.submittedAt = demande.createdAt.addDays(2);
    demande.validatedAt = demande.createdAt.addDays(21);
    if (!hasLeft)
        return;
    demande.revoked = true;
    demande.state = QStringLiteral("revoked");
    demande.habilitationState = QStringLiteral("obsolete");
    demande.revokedAt = demande.createdAt;
    demande.revokedAt.setDate(m_today.addYears(-6).addDays(caseOf(index) == LeftLongAgo ? -45 : 40));
}

//! Nearly all told us within the year who their contacts are.
void WorldBuilder::shapeContacts(Demande &demande, int index) const
{
    constexpr int forgottenOneIn = 12;
    if (demande.validatedAt.isValid() && !demande.revoked && index % forgottenOneIn != 5)
        demande.contactsUpdatedAt = QDateTime(m_today.addDays(-20 - index * 7 % 300), QTime(10, 15), QTimeZone::utc());
}

void WorldBuilder::shapeCertification(Demande &demande, int index) const
{
    demande.certifiedFrom = demande.createdAt.date().addMonths(-1);
    // Renewed in time by nearly all: what ends soon is told by the cases below.
    demande.certifiedUntil = std::max(demande.certifiedFrom.addYears(3), m_today.addDays(200 + index % 90 * 7));
    switch (caseOf(index)) {
    case CertificationNearDue:
        demande.certifiedUntil = m_today.addMonths(3).addDays(20);
        break;
    case CertificationOverdue:
        demande.certifiedUntil = m_today.addDays(35);
        break;
    case CertificationOfOneDay:
        demande.certifiedUntil = demande.certifiedFrom.addDays(1);
        break;
    case CertificationBackwards:
        demande.certifiedUntil = demande.certifiedFrom.addYears(-1);
        break;
    case CertificationTooLong:
        demande.certifiedUntil = demande.certifiedFrom.addYears(30);
        break;
    default:
        break;
    }
}

void WorldBuilder::numberDemandes()
{
    QList<Demande> &demandes = m_world.demandes;
    std::stable_sort(demandes.begin(), demandes.end(),
                     [](const Demande &left, const Demande &right) { return left.createdAt < right.createdAt; });
    struct Numbers {
        int demande, habilitation;
    };
    Numbers old{.demande = 10, .habilitation = 30};
    Numbers usual{.demande = 100, .habilitation = 400};
    for (Demande &demande : demandes) {
        Numbers &last = demande.organisation < m_partners ? usual : old;
        demande.id = ++last.demande;
        if (demande.habilitation != 0)
            demande.habilitation = ++last.habilitation;
    }
    std::reverse(demandes.begin(), demandes.end());
    for (int row = 0; row < demandes.size(); ++row) {
        const Definition &what = m_world.definitions.at(demandes.at(row).definition);
        if (!what.sandboxStage)
            m_demandeOf.insert(QString::number(demandes.at(row).organisation) + u'/' + what.api, row);
    }
}

const Demande *WorldBuilder::productionDemande(int index, const QString &api) const
{
    const auto found = m_demandeOf.constFind(QString::number(index) + u'/' + api);
    return found == m_demandeOf.cend() ? nullptr : &m_world.demandes.at(*found);
}

void WorldBuilder::makeApplications(int index)
{
    if (caseOf(index) == LeftLongAgo || caseOf(index) == LeftNearlyLongAgo)
        return;
    Dice dice(quint64(index) * 6007 + 11);
    const int each = caseOf(index) == SeveralTokens ? 3 : 1;
    const QStringList apis = apisOf(index);
    for (const QString &api : apis) {
        for (int number = 0; number < each; ++number)
            makeApplication(index, api, number, dice);
    }
}

void WorldBuilder::makeApplication(int index, const QString &api, int number, Dice &dice)
{
    const bool dgfip = api == QLatin1String("INFINOE") || api == QLatin1String("IMPRIMFIP");
    Platform &platform = m_world.platforms[dgfip ? 0 : 1];
    Application application;
    nameApplication(application, index, api, number);
    application.id = uuidOf(QStringLiteral("application/%1/%2/%3").arg(index).arg(api).arg(number));
    application.policy = QStringLiteral("Unlimited");
    application.status = QStringLiteral("APPROVED");
    addSubscription(platform, application, index, api);
    addKeys(platform, application, index, api, dice);
    platform.applications.append(application);
}

void WorldBuilder::nameApplication(Application &application, int index, const QString &api, int number) const
{
    const Organisation &organisation = m_world.organisations.at(index);
    const Demande *demande = productionDemande(index, api);
    const QString contact = fictitiousPerson(index, QStringLiteral("contact_technique")).email;
    const QString plain = QStringLiteral("APP_%1_%2_%3").arg(api).arg(index + 1).arg(number + 1);
    application.owner = contact;
    application.name = plain;
    if (caseOf(index) == OnlyAContact) {
        application.contact = contact;
        return;
    }
    if (caseOf(index) == NumberInAttribute && demande) {
        application.datapassNumber = demande->habilitation != 0 ? QStringLiteral("H%1").arg(demande->habilitation)
                                                                : QStringLiteral("D%1").arg(demande->id);
        return;
    }
    // PISTE's way to name an application that DataPass asked for.
    if (demande && index % 3 != 0) {
        application.name = QStringLiteral("APP_DATAPASS_%1_%2").arg(demande->id).arg(contact);
        if (number > 0)
            application.name += QStringLiteral("_%1").arg(number + 1);
    }
    application.siret = organisation.siret;
    application.body = organisation.otherName.isEmpty() ? organisation.name : organisation.otherName;
    application.contact = contact;
}

void WorldBuilder::addSubscription(Platform &platform, Application &application, int index, const QString &api)
{
    Subscription subscription;
    subscription.id = uuidOf(QStringLiteral("subscription/") + application.id);
    subscription.application = int(platform.applications.size());
    for (int row = 0; row < platform.apis.size(); ++row) {
        if (platform.apis.at(row).code == api)
            subscription.api = row;
    }
    const Demande *demande = productionDemande(index, api);
    const bool hasMore = demande && demande->askedPerMinute == 500 && index % 2 == 0;
    subscription.plan = api == QLatin1String("INFINOE")
        ? (hasMore ? QStringLiteral("500PerMin") : QStringLiteral("200PerMin"))
        : api == QLatin1String("IMPRIMFIP")       ? QStringLiteral("500PerMin")
        : api == QLatin1String("API_PARTICULIER") ? QStringLiteral("20PerSec")
                                                  : QStringLiteral("Unlimited");
    subscription.state = caseOf(index) == BlockedSubscription ? QStringLiteral("BLOCKED")
        : caseOf(index) == PendingWorkflow                    ? QStringLiteral("ON_HOLD")
                                                              : QStringLiteral("UNBLOCKED");
    application.subscriptions.append(int(platform.subscriptions.size()));
    platform.subscriptions.append(subscription);
}

void WorldBuilder::addKeys(Platform &platform, Application &application, int index, const QString &api, Dice &dice)
{
    const bool both = index % 2 == 0;
    for (const bool production : {true, false}) {
        if (!production && !both)
            continue;
        const QString kind = production ? QStringLiteral("PRODUCTION") : QStringLiteral("SANDBOX");
        OauthKey key{.id = uuidOf(QStringLiteral("key/") + application.id + kind),
                     .application = int(platform.applications.size()),
                     .production = production};
        key.consumerKey = uuidOf(QStringLiteral("consumer/") + application.id + kind).remove(u'-').left(28);
        key.approved = caseOf(index) != PendingWorkflow;
        application.keys.append(int(platform.keys.size()));
        platform.keys.append(key);
    }
    if (api == QLatin1String("API_ENTREPRISE") || api == QLatin1String("API_PARTICULIER"))
        addApiKey(platform, application, index, true, dice);
}

void WorldBuilder::addApiKey(Platform &platform, Application &application, int index, bool production, Dice &dice)
{
    constexpr qint64 day = 86'400;
    ApiKey key{.id = uuidOf(QStringLiteral("api-key/") + application.id),
               .application = int(platform.applications.size()),
               .production = production,
               .name = QStringLiteral("cle-%1").arg(index + 1)};
    const int age = 30 + dice.below(300);
    key.issuedAt = QDateTime(m_today.addDays(-age), QTime(9, 30), QTimeZone::utc());
    key.validitySeconds = caseOf(index) == TokenNearItsEnd ? (age + 12) * day : 540 * day;
    if (!dice.happens(20))
        key.lastUsedAt = QDateTime(m_today.addDays(-dice.below(20)), QTime(7, 5), QTimeZone::utc());
    if (index >= m_partners) {
        const QDate lastUse = m_today.addYears(-2).addDays(caseOf(index) == SilentForLong ? -20 : 25);
        key.issuedAt = QDateTime(m_today.addYears(-4), QTime(9, 30), QTimeZone::utc());
        key.validitySeconds = -1;
        key.lastUsedAt = QDateTime(lastUse, QTime(7, 5), QTimeZone::utc());
    }
    application.apiKeys.append(int(platform.apiKeys.size()));
    platform.apiKeys.append(key);
}

} // namespace

World buildWorld(int partners, const QDate &today) { return WorldBuilder(partners, today).build(); }

} // namespace vigie::sandbox
