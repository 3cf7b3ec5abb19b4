// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace vigie::sandbox {

//! DataPass's name of an API and stage.
struct Definition {
    QString id{};
    QString name{};
    QString stageName{};
    QString api{}; //!< `INFINOE`
    bool multiStage{false};
    bool sandboxStage{false};
    bool asksQuota{false};
    bool certifies{false}; //!< its form holds homologation dates
    bool namesSecurity{false}; //!< its form names who answers for security
    QStringList scopes{};
};

struct Organisation {
    int index{0}; //!< of the fiction: its persons are made from it
    QString siret{}; //!< empty for a natural person
    QString name{};
    QString otherName{}; //!< what some of its requests call it
    bool naturalPerson{false};
};

//! A request and the authorisation that came of it.
struct Demande {
    int id{0};
    int organisation{0};
    int definition{0};
    QString state{};
    QDateTime createdAt{};
    QDateTime submittedAt{};
    QDateTime validatedAt{};
    QDateTime contactsUpdatedAt{}; //!< invalid: never since its validation
    bool reopening{false};
    int askedPerMinute{0};
    QDate certifiedFrom{};
    QDate certifiedUntil{};
    bool underOtherName{false};
    int habilitation{0}; //!< 0: none
    QString habilitationState{};
    bool revoked{false};
    QDateTime revokedAt{}; //!< invalid: 90 days after its validation
    QString providerReference{};
};

//! What a body let the sandbox's editor do in its name.
struct Delegation {
    QString id{}; //!< UUID
    int request{0};
    QString siret{};
    QString title{};
    QStringList scopes{};
    bool active{true};
    QDateTime createdAt{};
};

//! An editor of software, as DataPass and the editor API know it. There is none of that name.
struct Editor {
    QString name{};
    QString siret{};
};

struct Api {
    QString id{};
    QString code{};
    QString name{};
    QString context{};
    QString version{};
};

struct OauthKey {
    QString id{}; //!< the key mapping's
    int application{0};
    bool production{true};
    QString consumerKey{};
    bool approved{true};
    int validitySeconds{3600};
};

//! Listed from 4.7 on only.
struct ApiKey {
    QString id{};
    int application{0};
    bool production{true};
    QString name{};
    QDateTime issuedAt{};
    qint64 validitySeconds{-1};
    QDateTime lastUsedAt{};
};

struct Subscription {
    QString id{};
    int application{0};
    int api{0};
    QString plan{};
    QString state{};
};

struct Application {
    QString id{};
    QString name{};
    QString owner{};
    QString status{};
    QString policy{};
    QString datapassNumber{}; //!< of the attributes; empty: not given
    QString siret{};
    QString body{};
    QString contact{};
    QList<int> keys{}, apiKeys{}, subscriptions{};
};

//! What one gateway's platform holds at start.
struct Platform {
    QString id{};
    QString name{};
    QList<Api> apis{};
    QList<Application> applications{};
    QList<Subscription> subscriptions{};
    QList<OauthKey> keys{};
    QList<ApiKey> apiKeys{};
};

//! The whole fiction.
struct World {
    QList<Definition> definitions{};
    QList<Organisation> organisations{};
    QList<Demande> demandes{}; //!< newest first, as DataPass lists them
    QList<Delegation> delegations{}; //!< of API Entreprise, to the first of the editors
    QList<Platform> platforms{}; //!< `apim-dgfip`, `passerelle-demo`
};

//! The same for the same arguments. Dates are told from `today`, so that what is near its end stays so.
[[nodiscard]] World buildWorld(int partners, const QDate &today);

//! Three editors serve many bodies.
inline constexpr int editors = 3;
[[nodiscard]] Editor fictitiousEditor(int index);

} // namespace vigie::sandbox
