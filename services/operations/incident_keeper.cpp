// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/incident_keeper.h"

#include "model/access/credential.h"
#include "services/storage/journal_repository.h"

#include <algorithm>

namespace vigie {

namespace {

Failure invalid(const char *what)
{
    return failure(Error::Kind::InvalidInput, QStringLiteral("incident"), QString::fromLatin1(what));
}

Failure waitsFor(const Incident &incident, const QList<PlannedStep> &left)
{
    QStringList labels;
    for (const PlannedStep &step : left)
        labels.append(step.label);
    return failure(Error::Kind::Conflict, incident.number, labels.join(QStringLiteral(" ; ")));
}

Result<> checked(const Incident &incident, const QDateTime &now)
{
    if (incident.title.simplified().isEmpty())
        return invalid("title");
    if (incident.apis.isEmpty())
        return invalid("apis");
    if (incident.events.isEmpty())
        return invalid("events");
    const QDateTime earliest(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC);
    if (!incident.awareAt.isValid() || incident.awareAt > now || incident.awareAt < earliest)
        return invalid("aware_at");
    if (incident.interruptedAt.isValid() && (incident.interruptedAt > now || incident.interruptedAt < earliest))
        return invalid("interrupted_at");
    if (incident.recoveredAt.isValid()
        && (!incident.interruptedAt.isValid() || incident.recoveredAt < incident.interruptedAt))
        return invalid("recovered_at");
    return {};
}

QStringList codesOf(const QList<ApiCode> &apis)
{
    QStringList codes;
    for (const ApiCode &api : apis)
        codes.append(api.value);
    return codes;
}

QString textOf(const QDateTime &instant)
{
    return instant.isValid() ? instant.toUTC().toString(Qt::ISODate) : QStringLiteral("-");
}

void addChange(QStringList &lines, const char *what, const QString &before, const QString &after)
{
    if (before != after)
        lines.append(QStringLiteral("%1: %2 → %3").arg(QLatin1String(what), before, after));
}

//! Old and new value of each field that changed: a line each.
QString difference(const Incident &before, const Incident &after)
{
    QStringList lines;
    addChange(lines, "title", before.title, after.title);
    addChange(lines, "description", before.description, after.description);
    addChange(lines, "apis", codesOf(before.apis).join(u' '), codesOf(after.apis).join(u' '));
    addChange(lines, "events", before.events.join(u' '), after.events.join(u' '));
    addChange(lines, "partner", before.partnerName, after.partnerName);
    addChange(lines, "aware_at", textOf(before.awareAt), textOf(after.awareAt));
    addChange(lines, "aware_by", before.awareBy, after.awareBy);
    addChange(lines, "interrupted_at", textOf(before.interruptedAt), textOf(after.interruptedAt));
    return lines.join(u'\n');
}

} // namespace

IncidentKeeper::IncidentKeeper(Database &database, QDateTime now)
    : m_database(database)
    , m_now(std::move(now))
    , m_actor(currentActor())
{
}

Result<> IncidentKeeper::record(IncidentId incident, const Change &change)
{
    const IncidentFact fact{
        .at = m_now, .by = m_actor, .kind = change.kind, .subject = change.subject, .text = change.text};
    const QString words = QStringList{change.kind, change.subject, change.text}.join(u'\n');
    return IncidentRepository(m_database).addFact(incident, fact).and_then([&] {
        return JournalRepository(m_database)
            .append({.at = m_now,
                     .action = QStringLiteral("incident.") + change.kind,
                     .objectKind = QStringLiteral("incident"),
                     .objectReference = QString::number(incident.value),
                     .objectHash = fingerprintOf(words.toUtf8()),
                     .outcome = QStringLiteral("ok"),
                     .facts = change.facts})
            .map([](const JournalEntry &) {});
    });
}

Result<> IncidentKeeper::apply(IncidentId incident, WhenClosed whenClosed,
                               const std::function<Result<Change>(IncidentRepository &, const Incident &)> &step)
{
    Result<Database::Transaction> transaction = Database::Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    IncidentRepository incidents(m_database);
    const Result<Incident> known = incidents.find(incident);
    if (!known)
        return failure(known.error());
    if (whenClosed == WhenClosed::Refused && known->state == IncidentState::Closed)
        return failure(Error::Kind::Conflict, known->number, QStringLiteral("closed"));
    const Result<Change> change = step(incidents, *known);
    if (!change)
        return failure(change.error());
    if (change->kind.isEmpty())
        return {}; // nothing has changed
    return record(incident, *change).and_then([&] { return transaction->commit(); });
}

Result<Incident> IncidentKeeper::open(Incident incident)
{
    if (const Result<> good = checked(incident, m_now); !good)
        return failure(good.error());
    incident.openedAt = m_now;
    incident.openedBy = m_actor;
    incident.state = IncidentState::Open;
    Result<Database::Transaction> transaction = Database::Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    const Result<Incident> added = IncidentRepository(m_database).add(incident);
    if (!added)
        return added;
    const Change change{.kind = QStringLiteral("opened"),
                        .subject = added->number,
                        .text = added->title,
                        .facts = {{QStringLiteral("number"), added->number},
                                  {QStringLiteral("apis"), codesOf(added->apis).join(u',')},
                                  {QStringLiteral("events"), added->events.join(u',')}}};
    return record(added->id, change).and_then([&] { return transaction->commit(); }).map([&] { return *added; });
}

Result<> IncidentKeeper::edit(const Incident &wanted)
{
    if (const Result<> good = checked(wanted, m_now); !good)
        return good;
    return apply(
        wanted.id, WhenClosed::Refused, [&](IncidentRepository &incidents, const Incident &known) -> Result<Change> {
            const QString text = difference(known, wanted);
            if (text.isEmpty())
                return Change{};
            return incidents.save(wanted).map([&] { return Change{.kind = QStringLiteral("changed"), .text = text}; });
        });
}

Result<> IncidentKeeper::setStep(IncidentId incident, IncidentStep step)
{
    step.at = m_now;
    step.by = m_actor;
    if (step.state == IncidentStepState::NotApplicable && step.note.simplified().isEmpty())
        return invalid("note");
    return apply(incident, WhenClosed::Refused, [&](IncidentRepository &incidents, const Incident &) {
        return incidents.saveStep(incident, step).map([&] {
            return Change{.kind = QStringLiteral("step"),
                          .subject = step.phase + u'/' + step.key,
                          .text = step.note.isEmpty() ? incidentStepStateWord(step.state)
                                                      : incidentStepStateWord(step.state) + u'\n' + step.note,
                          .facts = {{QStringLiteral("step"), step.phase + u'/' + step.key},
                                    {QStringLiteral("state"), incidentStepStateWord(step.state)}}};
        });
    });
}

Result<> IncidentKeeper::answer(IncidentId incident, const QString &item, const QString &text)
{
    return apply(incident, WhenClosed::Refused, [&](IncidentRepository &incidents, const Incident &) -> Result<Change> {
        const Result<IncidentFile> file = incidents.file(incident);
        if (!file)
            return failure(file.error());
        if (file->answer(item) == text)
            return Change{};
        return incidents.saveAnswer(incident, {.item = item, .text = text, .at = m_now, .by = m_actor}).map([&] {
            return Change{.kind = QStringLiteral("answer"),
                          .subject = item,
                          .text = text,
                          .facts = {{QStringLiteral("item"), item}}};
        });
    });
}

Result<IncidentSending> IncidentKeeper::recordSending(IncidentId incident, IncidentSending sending)
{
    if (!sending.sentAt.isValid())
        sending.sentAt = m_now;
    if (sending.sentAt > m_now)
        return invalid("sent_at");
    sending.by = m_actor;
    Result<IncidentSending> kept = sending;
    const Result<> applied = apply(incident, WhenClosed::Refused,
                                   [&](IncidentRepository &incidents, const Incident &known) -> Result<Change> {
                                       if (sending.sentAt < known.awareAt)
                                           return invalid("sent_at");
                                       kept = incidents.addSending(incident, sending);
                                       if (!kept)
                                           return failure(kept.error());
                                       QStringList words{textOf(sending.sentAt), sending.medium, sending.note};
                                       words.removeAll({});
                                       return Change{.kind = QStringLiteral("sent"),
                                                     .subject = sending.rule,
                                                     .text = words.join(u'\n'),
                                                     .facts = {{QStringLiteral("rule"), sending.rule},
                                                               {QStringLiteral("sent_at"), textOf(sending.sentAt)},
                                                               {QStringLiteral("complete"), sending.isComplete}}};
                                   });
    return applied ? kept : failure(applied.error());
}

Result<> IncidentKeeper::addTokens(IncidentId incident, const QList<IncidentToken> &tokens)
{
    return apply(incident, WhenClosed::Refused, [&](IncidentRepository &incidents, const Incident &) -> Result<Change> {
        QStringList labels;
        for (IncidentToken token : tokens) {
            token.addedAt = m_now;
            if (const Result<> saved = incidents.saveToken(incident, token); !saved)
                return failure(saved.error());
            labels.append(
                QStringLiteral("%1 (%2): %3").arg(token.label, token.partnerName, exposureWord(token.exposure)));
        }
        if (labels.isEmpty())
            return Change{};
        return Change{.kind = QStringLiteral("tokens"),
                      .text = labels.join(u'\n'),
                      .facts = {{QStringLiteral("count"), int(tokens.size())}}};
    });
}

Result<> IncidentKeeper::note(IncidentId incident, const QString &text)
{
    if (text.simplified().isEmpty())
        return invalid("note");
    return apply(incident, WhenClosed::Allowed, [&](IncidentRepository &, const Incident &) {
        return Result<Change>(Change{.kind = QStringLiteral("note"), .text = text.trimmed()});
    });
}

Result<> IncidentKeeper::recordRevocations(IncidentId incident, const QList<IntentId> &intents)
{
    return apply(incident, WhenClosed::Refused, [&](IncidentRepository &, const Incident &) {
        QStringList numbers;
        for (const IntentId &intent : intents)
            numbers.append(QString::number(intent.value));
        if (numbers.isEmpty())
            return Result<Change>(Change{});
        return Result<Change>(Change{.kind = QStringLiteral("revoked"),
                                     .subject = numbers.join(u','),
                                     .text = QString::number(numbers.size()),
                                     .facts = {{QStringLiteral("intents"), numbers.join(u',')}}});
    });
}

Result<> IncidentKeeper::recordEvidence(IncidentId incident, const QString &name, const QString &sha256)
{
    return apply(incident, WhenClosed::Refused, [&](IncidentRepository &, const Incident &) {
        return Result<Change>(Change{.kind = QStringLiteral("evidence"),
                                     .subject = sha256,
                                     .text = name,
                                     .facts = {{QStringLiteral("sha256"), sha256}}});
    });
}

Result<> IncidentKeeper::returnToService(IncidentId incident, const QDateTime &at, const IncidentPlan &plan)
{
    return apply(incident, WhenClosed::Refused,
                 [&](IncidentRepository &incidents, const Incident &known) -> Result<Change> {
                     const Result<IncidentFile> file = incidents.file(incident);
                     if (!file)
                         return failure(file.error());
                     if (const QList<PlannedStep> left = stepsBeforeReturn(plan, *file); !left.isEmpty())
                         return waitsFor(known, left);
                     Incident back = known;
                     back.recoveredAt = at;
                     if (at > m_now || !known.interruptedAt.isValid() || at < known.interruptedAt)
                         return invalid("recovered_at");
                     return incidents.save(back).map([&] {
                         return Change{.kind = QStringLiteral("returned"),
                                       .text = textOf(at),
                                       .facts = {{QStringLiteral("recovered_at"), textOf(at)}}};
                     });
                 });
}

Result<> IncidentKeeper::close(IncidentId incident, const IncidentPlan &plan)
{
    return apply(incident, WhenClosed::Refused,
                 [&](IncidentRepository &incidents, const Incident &known) -> Result<Change> {
                     const Result<IncidentFile> file = incidents.file(incident);
                     if (!file)
                         return failure(file.error());
                     if (const QList<PlannedStep> left = stepsLeft(plan, *file); !left.isEmpty())
                         return waitsFor(known, left);
                     Incident closed = known;
                     closed.state = IncidentState::Closed;
                     closed.closedAt = m_now;
                     closed.closedBy = m_actor;
                     return incidents.save(closed).map([] { return Change{.kind = QStringLiteral("closed")}; });
                 });
}

Result<> IncidentKeeper::reopen(IncidentId incident, const QString &why)
{
    if (why.simplified().isEmpty())
        return invalid("note");
    return apply(incident, WhenClosed::Allowed,
                 [&](IncidentRepository &incidents, const Incident &known) -> Result<Change> {
                     if (known.state == IncidentState::Open)
                         return Change{};
                     Incident open = known;
                     open.state = IncidentState::Open;
                     open.closedAt = {};
                     open.closedBy.clear();
                     return incidents.save(open).map(
                         [&] { return Change{.kind = QStringLiteral("reopened"), .text = why.trimmed()}; });
                 });
}

} // namespace vigie
