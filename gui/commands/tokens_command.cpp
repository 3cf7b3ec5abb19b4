// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/tokens_command.h"

#include "gui/commands/access_json.h"
#include "gui/commands/command_run.h"
#include "gui/commands/contract_values.h"
#include "gui/commands/export_listing.h"
#include "gui/commands/revocation_subcommands.h"
#include "gui/commands/token_filter_options.h"
#include "gui/commands/word_texts.h"
#include "services/exports/token_export.h"
#include "services/storage/credential_repository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

class TokensWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::TokensCommand)
};

Result<ExitCode> list(CommandRun &run)
{
    const Result<Workspace *> workspace = run.workspace(Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    const Result<std::optional<TokenFilter>> filter = tokenFilterOf(run);
    if (!filter)
        return failure(filter.error());
    if (!*filter)
        return ExitCode::WrongUsage;
    TokenQuery query((*workspace)->database());
    const Result<QList<qint64>> ids = query.ids(**filter, {});
    if (!ids)
        return failure(ids.error());
    Result<OutputList> listing = listingOf(
        tokenExport(query, *ids, run.asOf()),
        {u"fingerprint"_s, u"issued_on"_s, u"last_used_at"_s, u"scopes"_s, u"datapass"_s});
    if (!listing)
        return failure(listing.error());
    setWords(*listing, u"environment"_s, environmentTexts());
    setWords(*listing, u"kind"_s, credentialKindTexts());
    setWords(*listing, u"state"_s, credentialStateTexts());
    run.console().print(*listing);
    return ExitCode::Done;
}

QJsonObject rowJson(const TokenRow &row, const QList<Subscription> &subscriptions)
{
    QJsonObject json = credentialJson(row.credential);
    json.insert(u"partner_siret"_s, jsonOf(row.partnerSiret));
    json.insert(u"partner_name"_s, jsonOf(row.partnerName));
    json.insert(u"application"_s, jsonOf(row.applicationName));
    json.insert(u"state_text"_s, jsonOf(row.credential.stateText));
    json.insert(u"read_only_service"_s, row.readOnlyService);
    json.insert(u"revocation"_s, row.intent ? QJsonValue(intentStateWord(*row.intent)) : QJsonValue(QJsonValue::Null));
    json.insert(u"may_pass_until"_s, jsonOf(row.mayPassUntil));
    json.insert(u"subscriptions"_s, jsonList(subscriptions, subscriptionJson));
    return json;
}

QList<OutputColumn> tokenFields()
{
    using Kind = OutputColumn::Kind;
    return {{u"id"_s, TokensWords::tr("Id"), Kind::Number},
            {u"partner_name"_s, TokensWords::tr("Partenaire")},
            {u"partner_siret"_s, TokensWords::tr("SIRET"), Kind::Siret},
            {u"application"_s, TokensWords::tr("Application")},
            {u"service"_s, TokensWords::tr("Service")},
            {u"apis"_s, TokensWords::tr("API"), Kind::List},
            {u"environment"_s, TokensWords::tr("Environnement"), Kind::Word, false, environmentTexts()},
            {u"kind"_s, TokensWords::tr("Genre"), Kind::Word, false, credentialKindTexts()},
            {u"client_id"_s, TokensWords::tr("Identifiant client")},
            {u"fingerprint"_s, TokensWords::tr("Empreinte")},
            {u"last_four"_s, TokensWords::tr("Fin")},
            {u"issued_on"_s, TokensWords::tr("Délivré le"), Kind::Date},
            {u"expires_on"_s, TokensWords::tr("Expire le"), Kind::Date},
            {u"last_used_at"_s, TokensWords::tr("Dernier usage"), Kind::Instant},
            {u"scopes"_s, TokensWords::tr("Portées"), Kind::List},
            {u"state"_s, TokensWords::tr("État"), Kind::Word, false, credentialStateTexts()},
            {u"revocation"_s, TokensWords::tr("Révocation"), Kind::Word, false, intentStateTexts()},
            {u"may_pass_until"_s, TokensWords::tr("Peut passer jusqu’à"), Kind::Instant},
            {u"datapass"_s, TokensWords::tr("DataPass")},
            {u"read_at"_s, TokensWords::tr("Données du"), Kind::Instant}};
}

Result<ExitCode> show(CommandRun &run)
{
    const std::optional<qint64> id = idOf(run.arguments().first());
    if (!id)
        return run.wrongUsage(
            TokensWords::tr("« %1 » n’est pas un identifiant de jeton.").arg(run.arguments().first()));
    const Result<Workspace *> workspace = run.workspace(Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    Database &database = (*workspace)->database();
    const Result<QList<TokenRow>> rows = TokenQuery(database).rows({*id});
    if (!rows)
        return failure(rows.error());
    if (rows->isEmpty())
        return failure(Error::Kind::NoSuchObject, TokensWords::tr("le jeton %1").arg(*id));
    const Result<QList<Subscription>> subscriptions = CredentialRepository(database).subscriptionsOf(
        rows->first().credential);
    if (!subscriptions)
        return failure(subscriptions.error());
    run.console().print(
        OutputSheet{.fields = tokenFields(),
                    .values = rowJson(rows->first(), *subscriptions),
                    .parts = {{u"subscriptions"_s, TokensWords::tr("Abonnements"), subscriptionColumns()}}});
    return ExitCode::Done;
}

} // namespace

Command tokensCommand()
{
    return {.name = u"tokens"_s,
            .summary = TokensWords::tr("les jetons de tous les services, et leur révocation"),
            .subcommands = QList<Subcommand>{{.name = u"list"_s,
                                              .summary = TokensWords::tr("les jetons que le filtre retient"),
                                              .formats = listFormats(),
                                              .dated = true,
                                              .options = tokenFilterOptions(),
                                              .run = atOnce(list)},
                                             {.name = u"show"_s,
                                              .arguments = u"ID"_s,
                                              .fewestArguments = 1,
                                              .mostArguments = 1,
                                              .summary = TokensWords::tr("la fiche d’un jeton"),
                                              .formats = listFormats(),
                                              .run = atOnce(show)}}
                + revocationSubcommands()};
}

} // namespace vigie
