// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compliance/processing_record.h"
#include "model/terms/terms_profile.h"

namespace vigie {

enum class FieldNeed { Mandatory, WherePossible, WhereApplicable };

//! A field that the terms or the law ask of a record.
struct RegisterField {
    QString key{};
    QString label{};
    FieldNeed need{FieldNeed::Mandatory};

    friend bool operator==(const RegisterField &, const RegisterField &) = default;
};

//! What a profile says of the register of one role: its fields, the values that the text itself gives.
struct RegisterTerms {
    QString rule{}; //!< IMP-C7; empty: the terms ask for no such record
    QList<RegisterField> fields{};
    QMap<QString, QString> given{}; //!< by field: what the text says (IMP-C3)
};

[[nodiscard]] RegisterTerms registerTerms(const TermsProfile &profile, RegisterRole role);

enum class FieldOrigin {
    Typed, //!< in this record
    Common, //!< in the record that all bodies share
    Text, //!< the terms
    Workspace, //!< partners, contacts, declarations
};

struct RegisterValue {
    QString text{};
    FieldOrigin origin{FieldOrigin::Typed};

    friend bool operator==(const RegisterValue &, const RegisterValue &) = default;
};

using RegisterValues = QMap<QString, RegisterValue>;

//! What is known of the body beside the values: whether a field that is due where applicable is.
struct RegisterFacts {
    bool hasSubprocessors{false};
    bool hasTransfers{false};
};

enum class FieldState { Filled, Missing, NotGiven };

struct FieldVerdict {
    RegisterField field{};
    FieldState state{FieldState::Filled};

    friend bool operator==(const FieldVerdict &, const FieldVerdict &) = default;
};

//! Field by field, in their order.
[[nodiscard]] QList<FieldVerdict> completenessOf(const RegisterTerms &terms, const RegisterValues &values,
                                                 const RegisterFacts &facts);
//! The labels of what is missing; empty when the record is complete.
[[nodiscard]] QStringList missingIn(const QList<FieldVerdict> &verdicts);

} // namespace vigie
