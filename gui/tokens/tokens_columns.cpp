// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tokens/tokens_columns.h"

#include "gui/common/api_names.h"
#include "gui/common/formats.h"
#include "gui/common/sample_texts.h"
#include "gui/common/state_text.h"

#include <QCoreApplication>

namespace vigie {

namespace {

struct Columns {
    Q_DECLARE_TR_FUNCTIONS(vigie::TokenColumns)
};

constexpr int soon = 30;

//! A column of the table and what the query sorts by; one entry a column, in the order of the table.
struct Sorted {
    const char *id;
    std::optional<TokenColumn> order;
};
constexpr std::array<Sorted, 13> sortedBy{{{"partner", TokenColumn::Partner},
                                           {"api", TokenColumn::Api},
                                           {"environment", TokenColumn::Environment},
                                           {"service", TokenColumn::Service},
                                           {"kind", TokenColumn::Kind},
                                           {"fingerprint", TokenColumn::Fingerprint},
                                           {"issued", TokenColumn::IssuedOn},
                                           {"expires", TokenColumn::ExpiresOn},
                                           {"used", TokenColumn::LastUsedAt},
                                           {"scopes", TokenColumn::Scopes},
                                           {"application", std::nullopt},
                                           {"datapass", std::nullopt},
                                           {"state", TokenColumn::State}}};

QString key(const char *latin) { return QString::fromLatin1(latin); }

QList<FilterChoice> apiChoices(ApiNames &apis)
{
    QList<FilterChoice> choices;
    for (const ApiCode &api : apis.all())
        choices.append({api.value, apis.nameOf(api)});
    return choices;
}

QList<FilterChoice> stateChoices()
{
    QList<FilterChoice> choices;
    for (const auto state :
         {CredentialState::Active, CredentialState::Pending, CredentialState::Suspended, CredentialState::Disabled,
          CredentialState::Revoked, CredentialState::Expired, CredentialState::Missing, CredentialState::Unknown})
        choices.append({credentialStateWord(state), stateText(state).word});
    return choices;
}

QList<FilterChoice> kindChoices()
{
    QList<FilterChoice> choices;
    for (const auto kind : {CredentialKind::OauthClient, CredentialKind::ApiKey, CredentialKind::Jwt})
        choices.append({credentialKindWord(kind), kindText(kind)});
    return choices;
}

bool isOver(CredentialState state)
{
    return state == CredentialState::Revoked || state == CredentialState::Expired || state == CredentialState::Missing;
}

Cell expiryCell(const QDate &expiresOn)
{
    return {.text = dateText(expiresOn), .tip = expiresOn.isValid() ? QString() : Columns::tr("Sans date de fin")};
}

Cell scopesCell(const QStringList &scopes)
{
    return {.text = scopes.isEmpty() ? dash() : QString::number(scopes.size()), .tip = scopes.join(QLatin1Char('\n'))};
}

} // namespace

QList<ListColumn> tokenColumns(ApiNames &apis, const QList<FilterChoice> &services)
{
    using Kind = ListColumn::Kind;
    using Filter = ListColumn::Filter;
    const QList<FilterChoice> environments{
        {environmentWord(Environment::Production), environmentShortText(Environment::Production)},
        {environmentWord(Environment::Sandbox), environmentShortText(Environment::Sandbox)}};
    return {
        {.id = key("partner"),
         .title = Columns::tr("Partenaire"),
         .sample = QStringLiteral("Région de Valserre"),
         .filter = Filter::Text,
         .stretches = true,
         .strong = true},
        {.id = key("api"),
         .title = Columns::tr("API"),
         .sample = sampleApi(),
         .filter = Filter::List,
         .choices = apiChoices(apis)},
        {.id = key("environment"),
         .title = Columns::tr("Env."),
         .sample = QStringLiteral("Prod"),
         .filter = Filter::List,
         .choices = environments},
        {.id = key("service"),
         .title = Columns::tr("Service"),
         .sample = QStringLiteral("APIM DGFiP"),
         .filter = Filter::List,
         .choices = services},
        {.id = key("kind"),
         .title = Columns::tr("Nature"),
         .sample = QStringLiteral("Clé API"),
         .filter = Filter::List,
         .choices = kindChoices()},
        {.id = key("fingerprint"),
         .title = Columns::tr("Empreinte"),
         .sample = QStringLiteral("2c9b…K7Q2"),
         .kind = Kind::Identifier,
         .filter = Filter::Text},
        {.id = key("issued"),
         .title = Columns::tr("Émis"),
         .sample = QStringLiteral("00/00/0000"),
         .kind = Kind::Date,
         .shownAtFirst = false,
         .shownWhereRoom = true},
        {.id = key("expires"),
         .title = Columns::tr("Expire"),
         .sample = QStringLiteral("00/00/0000"),
         .kind = Kind::Date,
         .filter = Filter::Text},
        {.id = key("used"),
         .title = Columns::tr("Usage"),
         .sample = QStringLiteral("00/00/0000"),
         .kind = Kind::Date,
         .filter = Filter::List,
         .choices = {{QStringLiteral("never"), Columns::tr("jamais")}}},
        {.id = key("scopes"),
         .title = Columns::tr("Portées"),
         .sample = QStringLiteral("00"),
         .kind = Kind::Figure,
         .filter = Filter::Text,
         .shownAtFirst = false,
         .shownWhereRoom = true},
        {.id = key("application"),
         .title = Columns::tr("Application"),
         .sample = QStringLiteral("APP_GORVAL_FACT"),
         .sortable = false,
         .shownAtFirst = false},
        {.id = key("datapass"),
         .title = Columns::tr("DataPass"),
         .sample = QStringLiteral("H00000"),
         .sortable = false,
         .shownAtFirst = false},
        {.id = key("state"),
         .title = Columns::tr("État"),
         .sample = QStringLiteral("Peut encore passer"),
         .kind = Kind::State,
         .filter = Filter::List,
         .choices = stateChoices()},
    };
}

QList<TableView> tokenViews()
{
    return {
        {.id = key("all"), .title = Columns::tr("Tous")},
        {.id = key("active"),
         .title = Columns::tr("Actifs en production"),
         .state = {.filters = {{key("environment"), environmentWord(Environment::Production)},
                               {key("state"), credentialStateWord(CredentialState::Active)}}}},
        {.id = key("expiring"),
         .title = Columns::tr("Expirent sous 90 j"),
         .state = {.filters = {{key("expires"), Columns::tr("90 j")},
                               {key("state"), credentialStateWord(CredentialState::Active)}},
                   .sortColumn = key("expires")}},
        {.id = key("unused"),
         .title = Columns::tr("Jamais utilisés"),
         .state = {.filters = {{key("used"), key("never")}}}},
        {.id = key("revoked"),
         .title = Columns::tr("Révoqués"),
         .state = {.filters = {{key("state"), credentialStateWord(CredentialState::Revoked)}}}},
    };
}

QDate lastDayOf(const QString &typed, const QDate &today)
{
    static const QRegularExpression days(QStringLiteral("^(\\d{1,4})\\s*[jd]?$"));
    if (const auto match = days.match(typed.trimmed()); match.hasMatch())
        return today.addDays(match.captured(1).toInt());
    const QDate french = QDate::fromString(typed.trimmed(), QStringLiteral("dd/MM/yyyy"));
    return french.isValid() ? french : QDate::fromString(typed.trimmed(), Qt::ISODate);
}

TokenFilter tokenFilterOf(const TableState &state, const QDate &today)
{
    const auto typed = [&state](const char *column) { return state.filters.value(key(column)); };
    return {.search = typed("search"),
            .api = {typed("api")},
            .environment = environmentFromWord(typed("environment")),
            .state = credentialStateFromWord(typed("state")),
            .kind = credentialKindFromWord(typed("kind")),
            .service = {typed("service")},
            .partnerName = typed("partner"),
            .fingerprint = typed("fingerprint"),
            .scope = typed("scopes"),
            .expiresUntil = lastDayOf(typed("expires"), today),
            .unused = typed("used") == key("never")};
}

TokenOrder tokenOrderOf(const TableState &state)
{
    for (const Sorted &column : sortedBy) {
        if (key(column.id) == state.sortColumn && column.order)
            return {.column = *column.order, .direction = state.sortOrder};
    }
    return {};
}

StateText shownStateOf(const TokenRow &row, const QDate &today)
{
    const Credential &credential = row.credential;
    if (row.intent || credential.state != CredentialState::Active || !credential.expiresOn.isValid())
        return tokenStateText(row);
    const qint64 days = today.daysTo(credential.expiresOn);
    if (days < 0)
        return {Glyph::Late, Columns::tr("Échu, encore actif")};
    if (days <= soon)
        return {Glyph::Upcoming,
                days == 0 ? Columns::tr("Expire aujourd’hui") : Columns::tr("Expire dans %1 j").arg(days)};
    return tokenStateText(row);
}

ListRow tableRowOf(const TokenRow &row, ApiNames &apis, const QDateTime &now)
{
    const Credential &credential = row.credential;
    const bool sandbox = credential.environment == Environment::Sandbox;
    const StateText state = shownStateOf(row, now.date());
    QList<Cell> cells{
        {.text = row.partnerName.isEmpty() ? Columns::tr("non rattaché") : row.partnerName,
         .tone = row.partnerName.isEmpty() ? Tone::ToMend : Tone::Normal},
        {.text = apis.namesOf(credential.apis)},
        {.text = environmentShortText(credential.environment), .tone = sandbox ? Tone::Tertiary : Tone::Normal},
        {.text = row.serviceName},
        {.text = kindText(credential.kind)},
        {.text = fingerprintText(credential.fingerprint, credential.lastFour)},
        {.text = dateText(credential.issuedOn)},
        expiryCell(credential.expiresOn),
        {.text = sinceText(credential.lastUsedAt, now), .tip = instantText(credential.lastUsedAt)},
        scopesCell(credential.scopes),
        {.text = row.applicationName},
        {.text = credential.datapassNumber},
        {.text = state.word, .glyph = state.glyph},
    };
    static_assert(sortedBy.size() == 13, "one cell a column");
    return {.id = credential.id.value, .cells = cells, .dimmed = isOver(credential.state) && !row.intent, .value = row};
}

} // namespace vigie
