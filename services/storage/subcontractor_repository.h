// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/partners/subcontractor_declaration.h"
#include "services/storage/database.h"
#include "services/storage/partner_choice.h"

namespace vigie {

//! A declaration with what its row shows beside it.
struct SubcontractorRow {
    //! What shows one that nobody declared.
    enum class Evidence {
        None,
        ServiceProvider, //!< DataPass names it in the request
        EditorDelegation, //!< the body let it call the API in its name
    };

    SubcontractorDeclaration declaration{};
    QString partnerName{};
    QString partnerSiret{};
    int level{1};
    QString parentName{};
    Evidence evidence{Evidence::None};
    QString requestNumber{}; //!< of what shows it: `D123`
    bool hasUnknownBody{false}; //!< the SIRET of the delegation is no partner's
};

class SubcontractorRepository
{
public:
    explicit SubcontractorRepository(Database &database)
        : m_database(database)
    {
    }

    //! Everything, in the order of the ids.
    [[nodiscard]] Result<QList<SubcontractorRow>> all();
    [[nodiscard]] Result<QList<SubcontractorDeclaration>> declarations(const PartnerChoice &partners = {});
    [[nodiscard]] Result<SubcontractorDeclaration> find(SubcontractorId id); //!< NoSuchObject
    //! Service providers that DataPass names, and editors with a delegation, that nobody declared for that partner and
    //! API. Their ids are negative: they are no declarations yet.
    [[nodiscard]] Result<QList<SubcontractorRow>> detected();
    [[nodiscard]] Result<qint64> count();
    //! Of one company, over all partners: what `companyKey` gives.
    [[nodiscard]] Result<QList<SubcontractorRow>> ofCompany(const QString &key);

    //! Gives it its id where it has none. Conflict when its parents would form a circle.
    Result<SubcontractorId> save(const SubcontractorDeclaration &declaration);
    //! The same for a caller that has a transaction and has looked for circles.
    Result<SubcontractorId> store(const SubcontractorDeclaration &declaration);
    //! Those below it become its parent's.
    Result<> remove(SubcontractorId id);

private:
    [[nodiscard]] Result<> markOwner(SubcontractorId id);
    [[nodiscard]] Result<> saveTokens(const SubcontractorDeclaration &declaration);
    [[nodiscard]] Result<> checkChain(const SubcontractorDeclaration &declaration);

    Database &m_database;
};

} // namespace vigie
