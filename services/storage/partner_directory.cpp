// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/partner_directory.h"

#include "services/storage/access_rows.h"
#include "services/storage/column_values.h"
#include "services/storage/folding.h"

#include <algorithm>

namespace vigie {

Result<> PartnerDirectory::load()
{
    Result<QSqlQuery> query = m_database.run(
        QStringLiteral("SELECT id, siret, name, other_names, address, kind, origin, read_at, identity FROM partner"));
    if (!query)
        return failure(query.error());
    while (query->next()) {
        const Partner partner = RowOf<Partner>::read(*query);
        m_identities.insert(query->value(8).toString(), partner.id.value);
        m_partners.insert(partner.id.value, {.partner = partner});
    }
    if (query->lastError().isValid())
        return failure(m_database.errorOf(query->lastError()));
    return {};
}

std::optional<PartnerId> PartnerDirectory::find(const QString &identity) const
{
    const auto found = m_identities.constFind(identity);
    return found == m_identities.constEnd() ? std::nullopt : std::optional(PartnerId{*found});
}

Result<PartnerId> PartnerDirectory::findOrAdd(const QString &identity, const Partner &draft)
{
    if (const std::optional<PartnerId> known = find(identity))
        return *known;
    const Result<qint64> id = m_database.nextId(QStringLiteral("partner"));
    if (!id)
        return failure(id.error());
    QVariantList values = RowOf<Partner>::values(draft);
    values += {*id, identity};
    static const QString insert = QStringLiteral("INSERT INTO partner (%1, id, identity) VALUES (%2)")
                                      .arg(RowOf<Partner>::columns().join(QStringLiteral(", ")),
                                           placeholders(RowOf<Partner>::columns().size() + 2));
    const auto added = m_database.change(insert, values);
    if (!added)
        return failure(added.error());
    Partner partner = draft;
    partner.id = {*id};
    m_identities.insert(identity, *id);
    m_partners.insert(*id, {.partner = partner});
    return partner.id;
}

void PartnerDirectory::noteName(PartnerId id, const QString &name, const QString &rank)
{
    const QString simplified = name.simplified();
    if (!simplified.isEmpty())
        m_partners[id.value].names.append({rank, simplified});
}

void PartnerDirectory::noteNumber(const QString &number, PartnerId id)
{
    if (!number.isEmpty())
        m_numbers[datapassNumberKey(number)].insert(id.value);
}

void PartnerDirectory::noteTechnicalContact(const QString &email, PartnerId id)
{
    if (!email.isEmpty())
        m_contacts[email.toCaseFolded().trimmed()].insert(id.value);
}

void PartnerDirectory::noteCredential(const QString &reference, PartnerId id)
{
    if (!reference.isEmpty())
        m_credentials[reference].insert(id.value);
}

std::optional<PartnerId> PartnerDirectory::onlyOne(const Index &index, const QString &key)
{
    const auto found = index.constFind(key);
    return found == index.constEnd() || found->size() != 1 ? std::nullopt
                                                           : std::optional(PartnerId{*found->constBegin()});
}

std::optional<PartnerId> PartnerDirectory::ofNumber(const QString &number) const
{
    return onlyOne(m_numbers, datapassNumberKey(number));
}

std::optional<PartnerId> PartnerDirectory::ofTechnicalContact(const QString &email) const
{
    return onlyOne(m_contacts, email.toCaseFolded().trimmed());
}

std::optional<PartnerId> PartnerDirectory::ofCredential(const QString &reference) const
{
    return onlyOne(m_credentials, reference);
}

//! A partner of local origin keeps the name that the agent gave; where nobody names it any more, all names stay.
Partner PartnerDirectory::renamed(const Entry &entry)
{
    Partner partner = entry.partner;
    if (entry.names.isEmpty())
        return partner;
    QList<std::pair<QString, QString>> names = entry.names;
    std::sort(names.begin(), names.end(), std::greater<>());
    if (partner.origin != QLatin1String("local"))
        partner.name = names.first().second;
    partner.otherNames.clear();
    QSet<QString> known{folded(partner.name)};
    for (const auto &[rank, name] : std::as_const(names)) {
        const QString key = folded(name);
        if (known.contains(key))
            continue;
        known.insert(key);
        partner.otherNames.append(name);
    }
    return partner;
}

Result<> PartnerDirectory::saveNames(QSet<qint64> &touched)
{
    for (Entry &entry : m_partners) {
        const Partner partner = renamed(entry);
        if (partner == entry.partner)
            continue;
        const auto saved = m_database.change(
            QStringLiteral("UPDATE partner SET name = ?, other_names = ? WHERE id = ?"),
            {textValue(partner.name), listValue(partner.otherNames), partner.id.value});
        if (!saved)
            return failure(saved.error());
        entry.partner = partner;
        touched.insert(partner.id.value);
    }
    return {};
}

QString datapassNumberKey(const QString &number)
{
    const QString key = number.trimmed().toUpper();
    const bool isBare = std::all_of(key.cbegin(), key.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isBare && !key.isEmpty() ? u'D' + key : key;
}

} // namespace vigie
