// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/access/revocation.h"
#include "model/access/service.h"
#include "model/access/service_snapshot.h"
#include "model/access/usage_plan.h"
#include "services/async/future.h"
#include "services/secrets/secret.h"

#include <QList>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace vigie {

//! What a verb really does on this platform, as facts; the interface turns them into sentences.
struct VerbFacts {
    Verb verb{Verb::RevokeCredential};
    bool killsIssuedTokens{false};
    bool canBeUndone{false};
    std::chrono::seconds delay{0}; //!< how long an accepted action may not bite, at most
    DelayReason delayReason{DelayReason::None};
    QList<Proof> proofs{}; //!< what the connector can show, best first
};

//! What a platform, in this version, can do. A verb that is not here is not shown.
struct Capabilities {
    bool readsHabilitations{false};
    bool readsApplications{false};
    bool readsCredentials{false};
    bool readsDelegations{false}; //!< of editors: proposed as subcontractors
    QList<VerbFacts> verbs{};
    QString consoleUrl{}; //!< page of the platform to open where the console has no verb; may hold `%1` (remote id)

    [[nodiscard]] const VerbFacts *facts(Verb verb) const;
};

//! One line of the test of a connection.
struct ConnectionCheck {
    enum class Step { Reach, Tls, Authentication, Version, Scopes };
    enum class Outcome { Passed, Failed, Skipped };

    Step step{Step::Reach};
    Outcome outcome{Outcome::Skipped};
    QString fact{}; //!< what was found: milliseconds, issuer and end of the certificate, product and version
    QStringList missing{}; //!< scopes or roles that are missing
    std::optional<Error> error{};
};

//! Where a reading is: « n sur n », the total null while unknown.
struct ReadProgress {
    QString what{}; //!< `habilitations`, `applications`, `subscriptions`, `credentials`, `events`,
                    //!< `delegations`
    qint64 done{0};
    std::optional<qint64> total{};
};
using ProgressSink = std::function<void(const ReadProgress &)>;

struct ActionRequest {
    Verb verb{Verb::RevokeCredential};
    Credential credential{}; //!< its `remoteId` and `applicationRemoteId` name the target
    QList<Subscription> subscriptions{}; //!< of its application, for the verbs that act on them; the one of ChangePlan
    QString plan{}; //!< of ChangePlan: the platform's name of the one to come
    Secret token{}; //!< of RevokeToken: the leaked token itself
    QString reason{};
};

//! The service said yes (an Error is returned when it said no or nothing).
struct ActionAnswer {
    int status{0}; //!< HTTP
    QString words{}; //!< the service's, redacted
    bool alreadyDone{false}; //!< a 404 on a second delete, a client already disabled
    std::chrono::seconds delay{0}; //!< may still pass that long
    DelayReason delayReason{DelayReason::None};
    //! A live token of the credential, obtained just before the action, with which verify() can prove that the
    //! gateway or the authorisation server refuses it. In memory only, never stored.
    Secret witness{};
};

struct VerificationRequest {
    Verb verb{Verb::RevokeCredential};
    Credential credential{};
    QList<Subscription> subscriptions{};
    QString plan{}; //!< of ChangePlan
    Secret witness{}; //!< of ActionAnswer, or the leaked token; empty after a restart
    //! UTC. Invalid: the request may not even have reached the service (no answer came, or the program ended); then
    //! only an effect that is seen counts as done, and anything else is StillPasses.
    QDateTime acceptedAt{};
    QDateTime now{}; //!< UTC
};

struct VerificationAnswer {
    enum class Verdict {
        Proved, //!< `proof` says how
        StillPasses, //!< seen passing, or still listed as active
        NotYet, //!< the list shows it gone, but the platform's delay is not over
    };
    Verdict verdict{Verdict::NotYet};
    std::optional<Proof> proof{};
    QDateTime mayPassUntil{}; //!< UTC; of NotYet and StillPasses where the platform documents a delay
    DelayReason delayReason{DelayReason::None};
    QString words{};
};

//! What the console asks of a running system. One instance serves one service, in the thread that made it, and
//! keeps the secrets that it was given in memory only.
class Connector
{
public:
    virtual ~Connector() = default;

    [[nodiscard]] virtual Capabilities capabilities() const = 0;
    //! Every step, in order; the first that fails makes the later ones Skipped. Errors: Cancelled only.
    [[nodiscard]] virtual Future<QList<ConnectionCheck>> test(std::stop_token stop) = 0;
    //! Everything the service holds. A part that fails is a gap of the snapshot; an error only when nothing
    //! could be read.
    [[nodiscard]] virtual Future<ServiceSnapshot> read(ProgressSink progress, std::stop_token stop) = 0;
    [[nodiscard]] virtual Future<ActionAnswer> act(const ActionRequest &request, std::stop_token stop) = 0;
    [[nodiscard]] virtual Future<VerificationAnswer> verify(const VerificationRequest &request,
                                                            std::stop_token stop) = 0;
    //! What the platform would give that subscription in the place of its plan, its present plan too. Unsupported
    //! where ChangePlan is not a verb of the platform.
    // NOLINTNEXTLINE(performance-unnecessary-value-param): who answers keeps it
    [[nodiscard]] virtual Future<QList<UsagePlan>> plans(const Subscription &subscription, std::stop_token stop)
    {
        Q_UNUSED(subscription)
        Q_UNUSED(stop)
        return failed<QList<UsagePlan>>({.kind = Error::Kind::Unsupported, .subject = verbWord(Verb::ChangePlan)});
    }
};

} // namespace vigie
