// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/partners/contact_words.h"

#include "services/storage/restriction_repository.h"

#include <QCoreApplication>

namespace vigie {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ContactWords)

public:
    static QString role(const QString &role)
    {
        if (role == QLatin1String("applicant"))
            return tr("Demandeur");
        if (role == QLatin1String("technical"))
            return tr("Contact technique");
        if (role == QLatin1String("business"))
            return tr("Contact métier");
        if (role == QLatin1String("dpo"))
            return tr("DPO");
        if (role == QLatin1String("controller"))
            return tr("Responsable de traitement");
        if (role == QLatin1String("security"))
            return tr("RSSI");
        return role;
    }
};

} // namespace

QString contactRoleLabel(const QString &role) { return Words::role(role); }

QString contactLabel(const Contact &contact)
{
    if (contact.isRestricted)
        return restrictedMark;
    const QString name = QStringList{contact.givenName, contact.familyName}.join(u' ').trimmed();
    QStringList parts{name, contact.jobTitle, contact.email, contact.phone};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace vigie
