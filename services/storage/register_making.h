// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/register_query.h"
#include "services/storage/restriction_repository.h"
#include "services/storage/subcontractor_repository.h"

#include <QHash>

namespace vigie {

//! Everything that the register is made of, read once.
class RegisterMaking
{
public:
    RegisterMaking(Database &database, const QDate &day, const RegisterScope &scope);

    [[nodiscard]] Result<QList<RegisterEntry>> entries();

private:
    struct Body {
        PartnerId partner{};
        QString name{};
        QString siret{};
        QString address{};
    };
    using BodyKey = std::pair<QString, qint64>; // API, partner

    Result<> readProfiles();
    Result<> readRecords();
    Result<> readBodies();
    Result<> readContacts();
    //! What a contact is shown as: some are kept and not used.
    [[nodiscard]] QString shown(const QString &contact) const;
    Result<> readChecks();
    Result<> readDays(const QString &sql, QMap<BodyKey, QDate> &days);
    Result<> readDeclarations();
    //! What is common to all, and what the producer has done for all, is part of each record.
    [[nodiscard]] PartnerChoice withApis() const;
    [[nodiscard]] QList<SubcontractorDeclaration> subprocessorsOf(const ProcessingRecord &record) const;
    static QMap<QString, QString> fromDeclarations(const QList<SubcontractorDeclaration> &list);
    //! Where the producer answers about personal data, as its terms say.
    static QString producerContact(const TermsProfile &profile);
    [[nodiscard]] QMap<QString, QString> fromWorkspace(const ProcessingRecord &record, const TermsProfile &profile,
                                                       const QList<SubcontractorDeclaration> &subprocessors) const;
    static void fill(RegisterValues &values, const QMap<QString, QString> &known, FieldOrigin origin);
    void dateContacts(RegisterEntry &entry, const ProcessingRecord &record) const;
    [[nodiscard]] RegisterEntry entryOf(ProcessingRecord record, const TermsProfile &profile) const;
    [[nodiscard]] QList<RegisterEntry> made() const;
    void addBodies(const TermsProfile &profile, int rank, QList<RegisterEntry> &entries) const;
    void addOwn(const TermsProfile &profile, int rank, QList<RegisterEntry> &entries) const;

    Database &m_database;
    QDate m_day;
    PartnerChoice m_partners;
    std::optional<QList<TermsProfile>> m_profiles;
    QList<ProcessingRecord> m_records{};
    QHash<ApiCode, ProcessingRecord> m_common{};
    QHash<qint64, Body> m_bodies{};
    QList<BodyKey> m_used{};
    QHash<qint64, QMap<QString, QString>> m_contacts{}; //!< by partner, then role
    RestrictedPersons m_restricted{};
    QMap<BodyKey, QDate> m_notedChecks{};
    QMap<BodyKey, QDate> m_requestSteps{};
    QMap<BodyKey, QList<SubcontractorDeclaration>> m_subprocessors{};
};

} // namespace vigie
