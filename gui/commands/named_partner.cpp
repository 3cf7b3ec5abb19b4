// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/named_partner.h"

#include "model/partners/siret.h"
#include "services/storage/partner_repository.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

class NamedPartnerWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::NamedPartner)
};

} // namespace

QString namedPartnerArgument() { return NamedPartnerWords::tr("SIRET|NUMÉRO|NOM"); }

bool isWrongSiret(const QString &name)
{
    constexpr qsizetype siretLength = 14;
    const QString digits = QString(name).remove(u' ');
    const bool isNumber = std::all_of(digits.cbegin(), digits.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber && digits.size() == siretLength && !Siret::fromText(name);
}

QString wrongSiretText(const QString &name)
{
    return NamedPartnerWords::tr("« %1 » n’est pas un SIRET (14 chiffres, clé comprise).").arg(name);
}

Result<PartnerId> namedPartner(Database &database, const QString &name)
{
    PartnerRepository partners(database);
    if (const std::optional<Siret> siret = Siret::fromText(name))
        return partners.findBySiret(siret->digits()).map([](const Partner &partner) { return partner.id; });
    const Result<QList<PartnerId>> found = partners.named(name);
    if (!found)
        return failure(found.error());
    if (found->isEmpty())
        return failure(Error::Kind::NoSuchObject, name);
    if (found->size() > 1)
        return failure(Error::Kind::InvalidInput, name, QStringLiteral("several partners"));
    return found->first();
}

} // namespace vigie
