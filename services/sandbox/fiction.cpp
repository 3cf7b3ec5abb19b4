// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/fiction.h"

#include <array>

namespace vigie::sandbox {

namespace {

constexpr std::array<const char16_t *, 16> firstParts{u"Val",    u"Roche", u"Mont",   u"Haute", u"Grand", u"Clair",
                                                      u"Saint-", u"Beau",  u"Belle",  u"Ker",   u"Aigue", u"Fonte",
                                                      u"Ormes",  u"Sauve", u"Brenne", u"Chante"};
constexpr std::array<const char16_t *, 25> lastParts{
    u"serre", u"brune", u"clar",  u"combe", u"orval", u"marche", u"aubin", u"morvan", u"armance",
    u"ville", u"rive",  u"lande", u"mont",  u"fosse", u"bois",   u"pré",   u"court",  u"noire",
    u"sève",  u"gué",   u"roc",   u"tour",  u"sault", u"plan",   u"vigne"};
constexpr std::array<const char16_t *, 10> kinds{
    u"Commune fictive de %1",          u"CCAS fictif de %1",
    u"Métropole fictive de %1",        u"Département fictif de %1",
    u"Université fictive de %1",       u"Centre hospitalier fictif de %1",
    u"Syndicat fictif des eaux de %1", u"Service fictif d'incendie de %1",
    u"Région fictive de %1",           u"Régie fictive des transports de %1"};
constexpr std::array<const char16_t *, 4> agencies{u"Agence nationale fictive de %1",
                                                   u"Établissement public fictif de %1",
                                                   u"Office national fictif de %1", u"Caisse nationale fictive de %1"};

QString placeName(int index)
{
    const int first = index % int(firstParts.size());
    const int last = (index / int(firstParts.size()) + index) % int(lastParts.size());
    const int round = index / int(firstParts.size() * lastParts.size());
    QString place = QString::fromUtf16(firstParts[size_t(first)]) + QString::fromUtf16(lastParts[size_t(last)]);
    return round == 0 ? place : place + QStringLiteral(" n° %1").arg(round + 1);
}

int luhnSum(const QString &digits)
{
    int sum = 0;
    bool doubled = false;
    for (auto digit = digits.crbegin(); digit != digits.crend(); ++digit, doubled = !doubled) {
        const int value = digit->digitValue() * (doubled ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    return sum;
}

QString withKey(const QString &digits)
{
    const int key = (10 - luhnSum(digits + u'0') % 10) % 10;
    return digits + QString::number(key);
}

struct RoleName {
    const char16_t *role;
    const char16_t *givenName;
    const char16_t *familyName;
    const char16_t *jobTitle;
};
constexpr std::array<RoleName, 6> roleNames{{
    {u"applicant", u"Demandeur", u"Fictif", u"Chargé de projet (fictif)"},
    {u"contact_technique", u"Technique", u"Fictif", u"Responsable technique (fictif)"},
    {u"contact_metier", u"Métier", u"Fictif", u"Responsable métier (fictif)"},
    {u"delegue_protection_donnees", u"Protection", u"Fictive", u"Déléguée à la protection des données (fictive)"},
    {u"responsable_traitement", u"Traitement", u"Fictif", u"Responsable de traitement (fictif)"},
    {u"rssi", u"Sécurité", u"Fictive", u"RSSI (fictive)"},
}};

} // namespace

int Dice::below(int sides)
{
    // splitmix64
    m_state += 0x9e3779b97f4a7c15ULL;
    quint64 mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
    return int((mixed ^ (mixed >> 31)) % quint64(sides));
}

QString fictitiousSiret(int index)
{
    const int scattered = int((qint64(index) * 7919 + 21430) % 100000);
    const QString siren = withKey(QStringLiteral("999") + QStringLiteral("%1").arg(scattered, 5, 10, QLatin1Char('0')));
    return withKey(siren + QStringLiteral("0001"));
}

QString fictitiousBody(int index)
{
    return QString::fromUtf16(kinds[size_t(index) % kinds.size()]).arg(placeName(index));
}

QString fictitiousAgency(int index)
{
    return QString::fromUtf16(agencies[size_t(index) % agencies.size()]).arg(placeName(index));
}

FictitiousPerson fictitiousPerson(int index, const QString &role)
{
    for (const RoleName &entry : roleNames) {
        if (role != QStringView(entry.role))
            continue;
        return {.givenName = QString::fromUtf16(entry.givenName),
                .familyName = QString::fromUtf16(entry.familyName) + QStringLiteral(" %1").arg(index + 1),
                .email = QString(role).replace(u'_', u'-') + QStringLiteral(".%1@exemple.invalid").arg(index + 1),
                .phone = QStringLiteral("01990000%1").arg(index % 100, 2, 10, QLatin1Char('0')),
                .jobTitle = QString::fromUtf16(entry.jobTitle)};
    }
    return {};
}

} // namespace vigie::sandbox
