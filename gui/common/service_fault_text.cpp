// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/service_fault_text.h"

#include <QCoreApplication>

namespace vigie {

namespace {

class FaultWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ServiceFaultText)
};

} // namespace

QString serviceFaultText(ServiceFault fault)
{
    switch (fault) {
    case ServiceFault::NoName:
        return FaultWords::tr("Donnez un nom au service.");
    case ServiceFault::BadId:
        return FaultWords::tr("L’identifiant s’écrit en minuscules, chiffres et tirets, sans espace (41 signes au "
                              "plus).");
    case ServiceFault::BadUrl:
        return FaultWords::tr("L’adresse commence par https:// (ou http:// sur ce poste) et nomme une machine.");
    case ServiceFault::AccountInUrl:
        return FaultWords::tr("L’adresse ne porte ni compte ni mot de passe : le secret se donne à part et va dans le "
                              "trousseau.");
    case ServiceFault::PlainHttp:
        return FaultWords::tr("En http://, le secret voyagerait en clair vers une autre machine : écrivez https://, "
                              "ou acceptez expressément de ne pas chiffrer.");
    case ServiceFault::AuthorityUnreadable:
        return FaultWords::tr("Le fichier de l’autorité privée n’existe pas ou ne peut pas être lu.");
    case ServiceFault::NoAuthority:
        return FaultWords::tr("Le fichier de l’autorité privée ne contient aucun certificat au format PEM.");
    case ServiceFault::CertificateUnreadable:
        return FaultWords::tr("Le fichier du certificat client n’existe pas ou ne peut pas être lu.");
    case ServiceFault::BadProxy:
        return FaultWords::tr("Le mandataire s’écrit http://machine:port ou socks5://machine:port.");
    case ServiceFault::PasswordInProxy:
        return FaultWords::tr("Le mot de passe du mandataire ne s’écrit pas dans son adresse : il se donne à part et "
                              "va dans le trousseau.");
    }
    Q_UNREACHABLE();
}

} // namespace vigie
