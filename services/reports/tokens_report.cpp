// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/tokens_report.h"

#include "services/reports/access_words.h"
#include "services/reports/printable_text.h"
#include "services/reports/report_text.h"

#include <QCoreApplication>
#include <QSet>

namespace vigie {

namespace {

class TokensReport
{
    Q_DECLARE_TR_FUNCTIONS(vigie::TokensReport)

public:
    static QStringList filterParts(const TokensMatter &matter);
    static QList<ReportColumn> columns();
    static ReportRow row(const TokenRow &row, const QList<TermsProfile> &profiles);
    static ReportCell validity(const Credential &credential);
    static QString lastUse(const TokenRow &row);
    static SummaryBlock summary(const TokensMatter &matter, const QLocale &locale);
    static QStringList method();
};

QStringList TokensReport::filterParts(const TokensMatter &matter)
{
    const TokenFilter &filter = matter.filter;
    QStringList parts;
    const auto add = [&parts](bool isSet, const QString &words) {
        if (isSet)
            parts += words;
    };
    add(!filter.api.isNull(), apiTitle(apiName(filter.api, matter.profiles)));
    if (filter.environment)
        parts += tr("environnement %1").arg(environmentText(*filter.environment));
    if (filter.state)
        parts += typeset(tr("état « %1 »")).arg(credentialStateMark(*filter.state, {}).word);
    if (filter.kind)
        parts += credentialKindText(*filter.kind);
    add(!filter.service.isNull(), tr("service %1").arg(filter.service.value));
    add(!filter.partner.isNull(), tr("partenaire %1").arg(matter.filterPartnerName));
    add(!filter.partnerSiret.isEmpty(), tr("SIRET %1").arg(shownSiret(filter.partnerSiret)));
    add(!filter.partnerName.isEmpty(), typeset(tr("nom du partenaire contenant « %1 »")).arg(filter.partnerName));
    add(!filter.fingerprint.isEmpty(), typeset(tr("empreinte ou fin « %1 »")).arg(filter.fingerprint));
    add(!filter.scope.isEmpty(), typeset(tr("portée contenant « %1 »")).arg(filter.scope));
    add(filter.expiresUntil.isValid(), tr("fin de validité au plus tard le %1").arg(shortDate(filter.expiresUntil)));
    add(filter.unused, tr("jamais utilisés"));
    add(!filter.search.isEmpty(), typeset(tr("recherche « %1 »")).arg(filter.search));
    return parts;
}

QList<ReportColumn> TokensReport::columns()
{
    return {{.header = tr("Partenaire, SIRET")}, {.header = tr("API, environnement")},
            {.header = tr("Service, nature")},   {.header = tr("Empreinte et fin, portées")},
            {.header = tr("Validité")},          {.header = tr("État, dernier usage")}};
}

ReportCell TokensReport::validity(const Credential &credential)
{
    ReportCell cell;
    cell.text = credential.issuedOn.isValid() ? tr("du\u00a0%1").arg(shortDate(credential.issuedOn))
                                              : tr("début inconnu");
    cell.second = credential.expiresOn.isValid() ? tr("au\u00a0%1").arg(shortDate(credential.expiresOn))
                                                 : tr("sans fin dite");
    return cell;
}

ReportRow TokensReport::row(const TokenRow &row, const QList<TermsProfile> &profiles)
{
    const Credential &credential = row.credential;
    ReportRow line;
    line.cells.reserve(6);
    line.cells += row.partnerName.isEmpty()
        ? ReportCell{.text = tr("non rattaché"), .second = row.applicationName}
        : ReportCell{.text = row.partnerName, .second = shownSiret(row.partnerSiret)};
    line.cells += ReportCell{.text = credential.apis.isEmpty() ? tr("inconnue") : apiNames(credential.apis, profiles),
                             .second = environmentText(credential.environment)};
    line.cells += ReportCell{.text = row.serviceName.isEmpty() ? credential.service.value : row.serviceName,
                             .second = credentialKindText(credential.kind)};
    line.cells += ReportCell{.text = shortFingerprint(credential.fingerprint, credential.lastFour),
                             .second = credential.scopes.join(u' ')};
    line.cells += validity(credential);
    line.cells += ReportCell{.second = lastUse(row),
                             .state = credentialStateMark(credential.state, credential.stateText)};
    return line;
}

//! With the action under way, if there is one.
QString TokensReport::lastUse(const TokenRow &row)
{
    const QDateTime &at = row.credential.lastUsedAt;
    const QString use = at.isValid() ? tr("vu\u00a0le\u00a0%1").arg(shortDay(at)) : tr("usage inconnu");
    return row.intent ? intentStateMark(*row.intent).word + u'\n' + use : use;
}

SummaryBlock TokensReport::summary(const TokensMatter &matter, const QLocale &locale)
{
    QSet<QString> partners;
    QSet<QString> services;
    qsizetype active = 0;
    qsizetype production = 0;
    qsizetype unjoined = 0;
    for (const TokenRow &row : matter.rows) {
        active += row.credential.state == CredentialState::Active ? 1 : 0;
        production += row.credential.environment == Environment::Production ? 1 : 0;
        unjoined += row.partnerName.isEmpty() ? 1 : 0;
        if (!row.partnerName.isEmpty())
            partners += row.partnerSiret.isEmpty() ? row.partnerName : row.partnerSiret;
        services += row.credential.service.value;
    }
    const auto number = [&](qsizetype count) { return locale.toString(qlonglong(count)); };
    SummaryBlock block;
    block.figure = number(matter.rows.size());
    block.caption = matter.rows.size() > 1 ? tr("accréditations dans la sélection")
                                           : tr("accréditation dans la sélection");
    block.facts = {{.label = tr("Actives"), .value = number(active)},
                   {.label = tr("En production"), .value = number(production)},
                   {.label = tr("Partenaires"), .value = number(partners.size())},
                   {.label = tr("Services"), .value = number(services.size())},
                   {.label = tr("Non rattachées à un partenaire"), .value = number(unjoined)}};
    return block;
}

QStringList TokensReport::method()
{
    return {
        typeset(tr("Une accréditation est ce avec quoi un partenaire appelle : client OAuth, clé d’API ou jeton JWT. "
                   "Sa valeur n’est ni lue ni conservée.")),
        typeset(tr("Empreinte : début du SHA-256 de l’identifiant public ou de la clé, puis ses quatre derniers "
                   "caractères. Elle suffit à la retrouver, pas à s’en servir.")),
        typeset(tr("« Inconnu » : le service ne donne pas cette valeur. Les dates sont celles des services, en heure "
                   "de Paris. « Absent du service » : il ne la liste plus."))};
}

} // namespace

QString filterInWords(const TokensMatter &matter)
{
    const QStringList parts = TokensReport::filterParts(matter);
    return parts.isEmpty() ? TokensReport::tr("Toutes les accréditations")
                           : typeset(TokensReport::tr("Sélection : %1")).arg(parts.join(QStringLiteral(", ")));
}

ReportDocument tokensReport(const TokensMatter &matter, const ReportContext &context)
{
    ReportDocument document{.context = context};
    document.name = TokensReport::tr("Inventaire des jetons");
    document.title = TokensReport::tr("Inventaire des jetons et accréditations");
    document.subtitle = filterInWords(matter);
    document.blocks += TokensReport::summary(matter, context.locale);
    document.blocks += HeadingBlock{.text = TokensReport::tr("Accréditations"),
                                    .remark = TokensReport::tr("dans l’ordre de la fenêtre")};
    TableBlock table{.summary = TokensReport::tr("Une ligne par accréditation"),
                     .columns = TokensReport::columns(),
                     .emptyText = TokensReport::tr("Aucune accréditation ne répond à cette sélection.")};
    table.rows.reserve(matter.rows.size());
    for (const TokenRow &row : matter.rows)
        table.rows += TokensReport::row(row, matter.profiles);
    document.blocks += std::move(table);
    document.methodTitle = TokensReport::tr("Lecture");
    document.method = TokensReport::method();
    return document;
}

} // namespace vigie
