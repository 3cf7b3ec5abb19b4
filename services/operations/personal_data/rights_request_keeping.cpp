// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/personal_data/rights_request_keeping.h"

#include "model/calendar/paris_time.h"
#include "services/storage/journal_repository.h"
#include "services/storage/partner_changes.h"

#include <QCryptographicHash>

namespace vigie {

namespace {

QString hashOf(const RightsRequest &request)
{
    const QStringList parts{
        request.number,          request.person.name, request.person.email, request.person.phone,
        request.extensionReason, request.answer,      request.api.value,    rightsRequestKindWord(request.kind)};
    return QString::fromLatin1(
        QCryptographicHash::hash(parts.join(QChar(u'\0')).toUtf8(), QCryptographicHash::Sha256).toHex());
}

Result<> invalid(const char *field) { return failure(Error::Kind::InvalidInput, QString::fromLatin1(field)); }

Result<> checked(const RightsRequest &request, const QDate &today)
{
    if (request.person.isEmpty())
        return invalid("person");
    if (request.api.isNull())
        return invalid("api");
    if (!request.receivedOn.isValid() || request.receivedOn > today || request.receivedOn.year() < 2000)
        return invalid("received_on");
    if (request.extendedOn.isValid() && (request.extendedOn < request.receivedOn || request.extendedOn > today))
        return invalid("extended_on");
    if (request.extendedOn.isValid() && request.extensionReason.trimmed().isEmpty())
        return invalid("extension_reason");
    if (request.answeredOn.isValid() && (request.answeredOn < request.receivedOn || request.answeredOn > today))
        return invalid("answered_on");
    if (request.answeredOn.isValid() != request.outcome.has_value())
        return invalid("outcome");
    const bool isRefused = request.outcome && *request.outcome != RightsRequestOutcome::Granted;
    return isRefused && request.answer.trimmed().isEmpty() ? invalid("answer") : Result<>();
}

//! Saves, notes the act, journals, and lets the rules look again.
Result<RightsRequest> keep(Workspace &workspace, RightsRequest request, const QString &act, const QDateTime &at)
{
    if (workspace.isReadOnly())
        return failure(Error::Kind::WorkspaceReadOnly, workspace.path());
    if (const Result<> good = checked(request, parisDate(at)); !good)
        return failure(good.error());
    Database &database = workspace.database();
    Result<Database::Transaction> transaction = Database::Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    if (request.id.isNull()) {
        request.recordedBy = currentActor();
        request.recordedAt = at;
    }
    RightsRequestRepository repository(database);
    const Result<RightsRequest> saved = repository.save(request);
    if (!saved)
        return saved;
    return repository.add(saved->id, {.at = at, .actor = currentActor(), .act = act})
        .and_then([&] {
            return JournalRepository(database).append(
                {.at = at,
                 .action = QStringLiteral("rights_request.") + act,
                 .objectKind = QStringLiteral("rights_request"),
                 .objectReference = saved->number,
                 .objectHash = hashOf(*saved),
                 .outcome = QStringLiteral("ok"),
                 .facts = {{QStringLiteral("kind"), rightsRequestKindWord(saved->kind)},
                           {QStringLiteral("api"), saved->api.value}}});
        })
        .and_then([&](const JournalEntry &) { return markApisChanged(database); })
        .and_then([&] { return transaction->commit(); })
        .map([&] { return *saved; });
}

} // namespace

Result<RightsRequest> saveRightsRequest(Workspace &workspace, const RightsRequest &request, const QDateTime &at)
{
    return keep(workspace, request, request.id.isNull() ? QStringLiteral("recorded") : QStringLiteral("changed"), at);
}

Result<RightsRequest> extendRightsRequest(Workspace &workspace, RightsRequestId id, const QDate &toldOn,
                                          const QString &reason, const QDateTime &at)
{
    Result<RightsRequest> request = RightsRequestRepository(workspace.database()).find(id);
    if (!request)
        return request;
    request->extendedOn = toldOn;
    request->extensionReason = reason.trimmed();
    if (!toldOn.isValid())
        return failure(Error::Kind::InvalidInput, QStringLiteral("extended_on"));
    return keep(workspace, *request, QStringLiteral("extended"), at);
}

Result<RightsRequest> answerRightsRequest(Workspace &workspace, RightsRequestId id, const QDate &answeredOn,
                                          RightsRequestOutcome outcome, const QString &answer, const QDateTime &at)
{
    Result<RightsRequest> request = RightsRequestRepository(workspace.database()).find(id);
    if (!request)
        return request;
    if (!answeredOn.isValid())
        return failure(Error::Kind::InvalidInput, QStringLiteral("answered_on"));
    request->answeredOn = answeredOn;
    request->outcome = outcome;
    request->answer = answer.trimmed();
    return keep(workspace, *request, QStringLiteral("answered"), at);
}

Result<> noteRightsAct(Workspace &workspace, RightsRequestId id, const QString &act, int records, const QDateTime &at)
{
    if (workspace.isReadOnly())
        return {};
    Database &database = workspace.database();
    Result<Database::Transaction> transaction = Database::Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    RightsRequestRepository repository(database);
    const Result<RightsRequest> request = repository.find(id);
    if (!request)
        return failure(request.error());
    return repository.add(id, {.at = at, .actor = currentActor(), .act = act, .records = records})
        .and_then([&] {
            return JournalRepository(database).append({.at = at,
                                                       .action = QStringLiteral("rights_request.") + act,
                                                       .objectKind = QStringLiteral("rights_request"),
                                                       .objectReference = request->number,
                                                       .objectHash = hashOf(*request),
                                                       .outcome = QStringLiteral("ok"),
                                                       .facts = {{QStringLiteral("records"), records}}});
        })
        .and_then([&](const JournalEntry &) { return transaction->commit(); });
}

} // namespace vigie
