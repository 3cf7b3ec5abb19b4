// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace vigie {

//! Where a rule comes from; only a clause is ever shown as one.
enum class RuleOrigin {
    Clause, //!< the CGU
    Law, //!< GDPR, Code du travail…
    Product, //!< our own advice
};

//! One clause as data: a kind of rule (code) with its parameters, and what to show of it.
struct Rule {
    QString id{}; //!< `INF-3.4.1c`, unique in all profiles
    QString article{}; //!< `3.4.1`; of the CGU or of the law named in `source`
    QString source{}; //!< of a rule that is not a clause: `RGPD, art. 33`; else empty
    QString kind{}; //!< an entry of the table of kinds: `renew_before`, `gate`, `information`…
    QJsonObject parameters{}; //!< as the kind reads them
    QString title{}; //!< a few words, in French
    QString sentence{}; //!< what is shown, a French sentence
    QString quote{}; //!< the passage of the text, word for word; empty when none
    RuleOrigin origin{RuleOrigin::Clause};
    bool assumption{false}; //!< the text is silent and we chose a reading
    QString assumptionReason{}; //!< why, in French; not empty when `assumption`
    bool optional{false}; //!< between brackets in the text
    bool enabled{true}; //!< an optional rule can be switched off

    friend bool operator==(const Rule &, const Rule &) = default;
};

//! « Textes en désaccord »: two readings, both shown.
struct Disagreement {
    QString id{}; //!< `X1`
    QStringList rules{}; //!< identifiers of the rules it touches
    QString title{};
    QStringList readings{}; //!< French sentences, with their figures

    friend bool operator==(const Disagreement &, const Disagreement &) = default;
};

//! The CGU of one API, in one version.
struct TermsProfile {
    ApiCode api{}; //!< `INFINOE`
    QString name{}; //!< `INFINOE`, `IMPRIM'FIP`, as people write it
    QDate date{}; //!< of the text; invalid when the text has none
    QDate effectiveOn{}; //!< from when it applies in the console; the date of the text by default
    QString author{}; //!< who wrote this version of the profile, when it is not a built-in one
    QString producer{}; //!< `DGFIP`, `DINUM`, `AIFE`
    QString platform{}; //!< `PISTE`…
    QString title{}; //!< of the text
    bool sourceIncomplete{false}; //!< the text is damaged or has blanks
    QStringList environments{}; //!< `sandbox`, `production`; empty when the text says nothing
    QStringList datapassDefinitions{}; //!< DataPass's names of this API, by stage: `api_infinoe_sandbox`,
                                       //!< `api_infinoe`
    bool siretRequired{true}; //!< false where a user may be a natural person
    QString partnerRole{}; //!< GDPR role of the partner, French
    QString producerRole{}; //!< GDPR role of the producer, French
    QJsonObject facts{}; //!< DICP, contacts of the producer…: shown, not computed with
    QList<Rule> rules{};
    QList<Disagreement> disagreements{};

    [[nodiscard]] const Rule *rule(const QString &id) const;
    //! The rules that allow to act on one partner: those whose parameters name `actions`.
    [[nodiscard]] QList<Rule> grounds() const;
    //! `INFINOE@2023-10-06`, or the code alone when the text has no date.
    [[nodiscard]] QString reference() const;

    friend bool operator==(const TermsProfile &, const TermsProfile &) = default;
};

} // namespace vigie
