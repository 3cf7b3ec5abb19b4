// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace vigie {

using SubcontractorId = Id<struct SubcontractorTag>;

//! Whose subcontractor it is: the partner's, of which it informs the producer (INF-5.2a), or the producer's own, where
//! it is itself a processor (IMP-C5).
enum class SubcontractorSide { Partner, Producer };
//! IMP-C5: written, beforehand.
enum class AuthorisationForm { Specific, General };
//! IMP-C4.3: the body's choice, in writing, at the end.
enum class EndOfDataChoice { Destroy, Return };

[[nodiscard]] QString subcontractorSideWord(SubcontractorSide side);
[[nodiscard]] std::optional<SubcontractorSide> subcontractorSideFromWord(const QString &word);
[[nodiscard]] QString authorisationFormWord(AuthorisationForm form);
[[nodiscard]] std::optional<AuthorisationForm> authorisationFormFromWord(const QString &word);
[[nodiscard]] QString endOfDataChoiceWord(EndOfDataChoice choice);
[[nodiscard]] std::optional<EndOfDataChoice> endOfDataChoiceFromWord(const QString &word);

//! A delegation or subcontract that was declared, or that a service's data show. What is empty is unknown.
struct SubcontractorDeclaration {
    SubcontractorId id{};
    PartnerId partner{}; //!< null: all bodies, of a subcontractor of the producer
    ApiCode api{};
    SubcontractorSide side{SubcontractorSide::Partner};
    SubcontractorId parent{}; //!< of level 2 and more: whose subcontractor it is
    QString name{};
    QString siret{}; //!< 14 digits
    QString foreignId{}; //!< of one that has no SIRET
    QString activities{};
    QDate startsOn{};
    QDate notifiedOn{}; //!< when the notice came
    std::optional<AuthorisationForm> authorisation{};
    QDate authorisedOn{};
    QString authorisationDocument{}; //!< DC4 or equivalent: its reference
    std::optional<bool> clausesFlowDown{}; //!< IMP-C5.3
    QString contact{};
    QString dpo{};
    QString country{}; //!< where the data are processed: two letters
    QString transfers{};
    QString safeguards{};
    std::optional<bool> thirdCountryCloud{}; //!< IMP-C8.8: a cloud under the law of a third country
    QString cloudMeasures{};
    QDate endsOn{};
    std::optional<EndOfDataChoice> endChoice{};
    QDate endChosenOn{};
    QDate destroyedOn{}; //!< of the written proof
    QString reference{}; //!< the file's identity for updates
    QString comment{};
    QString origin{}; //!< `local`, or the service whose data show it
    QList<CredentialId> tokens{}; //!< handed over

    friend bool operator==(const SubcontractorDeclaration &, const SubcontractorDeclaration &) = default;
};

//! What is the same for one company in all its declarations: its SIRET, its foreign identifier, else its name.
[[nodiscard]] QString companyKey(const SubcontractorDeclaration &declaration);

//! What a declaration calls for today, the gravest first.
enum class SubcontractorState {
    TokenForbidden, //!< a token was handed over although the terms forbid it (CAP-3.3c)
    LocationForbidden, //!< outside of the EEA and of the adequate countries, without safeguards (IMP-C4)
    NotAuthorised, //!< started without a written authorisation (IMP-C5)
    NotNotified, //!< started, and no notice is known (INF-5.2a)
    NotifiedLate, //!< less than the reasonable time before the start: our setting, no clause gives a figure
    ProofDue, //!< ended, without the proof of destruction or return (IMP-C4.3)
    Detected, //!< a service's data show it, and nobody declared it
    Incomplete, //!< contact, DPO, activities or place are not known
    Upcoming,
    InForce,
    Over,
};

[[nodiscard]] QString subcontractorStateWord(SubcontractorState state);
[[nodiscard]] std::optional<SubcontractorState> subcontractorStateFromWord(const QString &word);

//! What the terms of the API say of subcontractors, read from its profile.
struct SubcontractorTerms {
    bool tokenForbidden{false};
    QString tokenRule{}; //!< CAP-3.3c, ENT-3e, PAR-2c
    QString noticeRule{}; //!< INF-5.2a
    QString noticeTimeRule{}; //!< INF-V10: of ours
    QString authorisationRule{}; //!< IMP-C5
    QString locationRule{}; //!< IMP-C4
    QString proofRule{}; //!< IMP-C4.3
};

struct SubcontractorVerdict {
    SubcontractorState state{SubcontractorState::InForce};
    QString rule{}; //!< the clause; empty for what is ours
    QStringList missing{}; //!< of Incomplete: the fields, as the file names them
};

//! `noticeDays`: the reasonable time, a setting of ours; 0: none.
[[nodiscard]] SubcontractorVerdict judged(const SubcontractorDeclaration &declaration, const SubcontractorTerms &terms,
                                          const QDate &today, int noticeDays);

//! 1 for a subcontractor of the partner itself, 2 for one of a subcontractor, and so on; 0 in a circle.
[[nodiscard]] int levelOf(SubcontractorId id, const QHash<SubcontractorId, SubcontractorId> &parents);

} // namespace vigie
