// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/terms/terms_profile.h"

#include <QHash>

namespace vigie {

//! The rules of several profiles, found by their identifiers.
class RuleBook
{
public:
    RuleBook() = default;
    explicit RuleBook(QList<TermsProfile> profiles);

    [[nodiscard]] const QList<TermsProfile> &profiles() const { return m_profiles; }
    [[nodiscard]] const TermsProfile *profile(const ApiCode &api) const;
    [[nodiscard]] const Rule *rule(const ApiCode &api, const QString &id) const;
    //! « Textes en désaccord » that touch the rule.
    [[nodiscard]] QList<Disagreement> disagreementsOn(const ApiCode &api, const QString &rule) const;
    //! Of a line of a checklist, a form or a record (`items`, `evidence`, `fields`), by its key; the key when none has
    //! it.
    [[nodiscard]] QString itemLabel(const ApiCode &api, const QString &rule, const QString &key) const;

private:
    QList<TermsProfile> m_profiles{};
    QHash<ApiCode, qsizetype> m_index{};
};

} // namespace vigie
