// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule_subject.h"
#include "model/terms/terms_profile.h"
#include "services/storage/database.h"
#include "services/storage/partner_choice.h"

#include <QHash>

#include <stop_token>

namespace vigie {

//! Whose subjects are asked for, and on which day.
struct SubjectRequest {
    Database &database;
    PartnerChoice partners{};
    QDateTime now{}; //!< UTC
    QDate today{}; //!< in Paris
    const QList<TermsProfile> &profiles;
    std::stop_token stop{};
};

//! The subjects of each partner and API; a null partner for those of the API itself.
class SubjectTable
{
public:
    void add(PartnerId partner, const ApiCode &api, const RuleSubject &subject) { m_subjects[partner][api] += subject; }

    using OfPartner = QHash<ApiCode, QList<RuleSubject>>;
    [[nodiscard]] const QHash<PartnerId, OfPartner> &all() const { return m_subjects; }

private:
    QHash<PartnerId, OfPartner> m_subjects{};
};

//! Reads from the workspace what the rules look at. One file pair a source, and one line in the table of sources.
struct SubjectSource {
    const char *name;
    Result<> (*read)(const SubjectRequest &request, SubjectTable &table);
};

} // namespace vigie
