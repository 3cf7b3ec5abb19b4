// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/partners/partner.h"
#include "services/storage/database.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace vigie {

//! The partners while objects are being joined to them: who has which SIRET, number and address, and how each is
//! called.
class PartnerDirectory
{
public:
    explicit PartnerDirectory(Database &database)
        : m_database(database)
    {
    }

    Result<> load();

    //! `siret:…` or `datapass:…`: who it is, made with `draft` when nobody is yet.
    Result<PartnerId> findOrAdd(const QString &identity, const Partner &draft);
    [[nodiscard]] std::optional<PartnerId> find(const QString &identity) const;
    [[nodiscard]] bool contains(PartnerId id) const { return m_partners.contains(id.value); }

    void noteName(PartnerId id, const QString &name, const QString &rank); //!< the highest rank is the name
    void noteNumber(const QString &number, PartnerId id);
    void noteTechnicalContact(const QString &email, PartnerId id);
    void noteCredential(const QString &reference, PartnerId id);

    // The one partner, nobody when there are several.
    [[nodiscard]] std::optional<PartnerId> ofNumber(const QString &number) const;
    [[nodiscard]] std::optional<PartnerId> ofTechnicalContact(const QString &email) const;
    [[nodiscard]] std::optional<PartnerId> ofCredential(const QString &reference) const;

    //! Saves the names where they changed; `touched` is told which.
    Result<> saveNames(QSet<qint64> &touched);

private:
    struct Entry {
        Partner partner{};
        QList<std::pair<QString, QString>> names{}; //!< rank, name
    };
    using Index = QHash<QString, QSet<qint64>>;

    [[nodiscard]] static std::optional<PartnerId> onlyOne(const Index &index, const QString &key);
    [[nodiscard]] static Partner renamed(const Entry &entry);

    Database &m_database;
    QHash<qint64, Entry> m_partners{};
    QHash<QString, qint64> m_identities{};
    Index m_numbers{}, m_contacts{}, m_credentials{};
};

//! As numbers are compared: `d123` and `123` are `D123`.
[[nodiscard]] QString datapassNumberKey(const QString &number);

} // namespace vigie
