// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/compliance/homologation_subjects.h"

#include "model/compliance/access_gate.h"
#include "model/compliance/homologation.h"
#include "services/storage/gate_repository.h"
#include "services/storage/homologation_repository.h"
#include "services/storage/rule_matter.h"

#include <QSet>

#include <map>

namespace vigie {

namespace {

RuleItem::State itemStateOf(GateState state)
{
    switch (state) {
    case GateState::Missing:
        return RuleItem::State::Missing;
    case GateState::Done:
        return RuleItem::State::Done;
    case GateState::NotApplicable:
        return RuleItem::State::NotApplicable;
    }
    Q_UNREACHABLE();
}

//! The gates of a profile that stand before the access, not before a later change of it.
QSet<std::pair<QString, QString>> gatesOfAccess(const QList<TermsProfile> &profiles)
{
    QSet<std::pair<QString, QString>> gates;
    for (const TermsProfile &profile : profiles) {
        for (const GateItem &item : gateItemsOf(profile)) {
            if (item.before != QLatin1String("change"))
                gates.insert({profile.api.value, item.rule});
        }
    }
    return gates;
}

//! The partners and APIs whose access in production is open.
Result<QSet<std::pair<qint64, QString>>> openAccesses(const SubjectRequest &request)
{
    return habilitationMatter(request.database, request.partners).map([](const QList<HabilitationMatter> &known) {
        QSet<std::pair<qint64, QString>> open;
        for (const HabilitationMatter &matter : known) {
            const Habilitation &habilitation = matter.habilitation;
            if (habilitation.state == HabilitationState::Active && habilitation.environment == Environment::Production)
                open.insert({habilitation.partner.value, habilitation.api.value});
        }
        return open;
    });
}

} // namespace

Result<> homologationSubjects(const SubjectRequest &request, SubjectTable &table)
{
    HomologationRepository repository(request.database);
    const auto documents = request.partners.isAll() ? repository.all()
                                                    : repository.ofPartners(*request.partners.partners());
    if (!documents)
        return failure(documents.error());
    for (const Homologation &document : *documents) {
        const RuleSubject subject = subjectOf(document);
        table.add(document.partner, document.api, subject);
        if (!document.needsExchange())
            continue;
        RuleSubject exchange; // of whichever duty asks for it
        exchange.object = {QStringLiteral("duty"), document.key(), subject.object.label};
        exchange.items.append({.key = QStringLiteral("renewal_exchange"), .state = RuleItem::State::Missing});
        table.add(document.partner, document.api, exchange);
    }
    return {};
}

Result<> gateSubjects(const SubjectRequest &request, SubjectTable &table)
{
    const auto entries = GateRepository(request.database).of(request.partners);
    const auto open = openAccesses(request);
    if (!entries || !open)
        return failure(entries ? open.error() : entries.error());
    const auto gates = gatesOfAccess(request.profiles);
    std::map<std::tuple<qint64, QString, QString>, RuleSubject> records;
    for (const GateEntry &entry : *entries) {
        RuleSubject &record = records[{entry.partner.value, entry.api.value, entry.rule}];
        record.object = {QStringLiteral("gate"), QStringLiteral("%1:%2").arg(entry.partner.value).arg(entry.rule),
                         entry.rule};
        record.rule = entry.rule;
        record.isOpen = open->contains({entry.partner.value, entry.api.value})
            && gates.contains({entry.api.value, entry.rule});
        record.items.append({.key = entry.item, .state = itemStateOf(entry.state)});
    }
    for (const auto &[key, record] : records)
        table.add({std::get<0>(key)}, {std::get<1>(key)}, record);
    return {};
}

} // namespace vigie
