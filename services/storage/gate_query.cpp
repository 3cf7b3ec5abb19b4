// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/gate_query.h"

#include "model/terms/disagreement_search.h"
#include "services/storage/column_values.h"
#include "services/storage/gate_repository.h"
#include "services/storage/homologation_repository.h"
#include "services/storage/profile_repository.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace vigie {

namespace {

using PartnerApi = std::pair<qint64, QString>;

//! What the workspace knows of a partner on an API besides what was recorded.
struct Known {
    QString partnerName{};
    QString partnerSiret{};
    QString request{}; //!< number of the newest request
    QDate submittedOn{};
    QDate validatedOn{};
    bool isOpen{false};
    QList<Homologation> homologations{};
    QHash<QString, GateEntry> entries{}; //!< by rule and line
};

struct Request {
    PartnerApi of{};
    QString name{}, siret{}, number{}, state{}, environment{};
    QDate submittedOn{}, validatedOn{};
};

Result<QList<Request>> requests(Database &database, PartnerId partner)
{
    QString sql = QStringLiteral("SELECT h.partner_id, h.api, p.name, p.siret, h.number, h.state, h.environment,"
                                 " h.submitted_on, h.validated_on FROM habilitation h"
                                 " JOIN partner p ON p.id = h.partner_id WHERE h.api <> ''");
    QVariantList values;
    if (!partner.isNull()) {
        sql += QStringLiteral(" AND p.id = ?");
        values.append(partner.value);
    }
    return database.rows(sql + QStringLiteral(" ORDER BY h.id"), values, [](const QSqlQuery &row) {
        return Request{.of = {row.value(0).toLongLong(), row.value(1).toString()},
                       .name = row.value(2).toString(),
                       .siret = row.value(3).toString(),
                       .number = row.value(4).toString(),
                       .state = row.value(5).toString(),
                       .environment = row.value(6).toString(),
                       .submittedOn = dateOf(row.value(7)),
                       .validatedOn = dateOf(row.value(8))};
    });
}

QString lineKey(const QString &rule, const QString &item) { return rule + u'\n' + item; }

bool isAttestation(const Homologation &homologation) { return homologation.kind != HomologationKind::Questionnaire; }

const Homologation *firstOf(const Known &known, bool (*test)(const Homologation &))
{
    const auto found = std::find_if(known.homologations.cbegin(), known.homologations.cend(), test);
    return found == known.homologations.cend() ? nullptr : &*found;
}

//! Whether a line concerns the partner, as far as its documents tell.
bool applies(const GateItem &item, const Known &known)
{
    const Homologation *attestation = firstOf(known, isAttestation);
    const Homologation *questionnaire = firstOf(
        known, [](const Homologation &each) { return each.kind == HomologationKind::Questionnaire; });
    if (item.appliesTo == QLatin1String("rgs"))
        return attestation || !questionnaire;
    if (item.appliesTo == QLatin1String("not_rgs"))
        return questionnaire || !attestation;
    if (item.appliesTo == QLatin1String("reservations_or_provisional"))
        return firstOf(known, [](const Homologation &each) {
            return each.kind == HomologationKind::ProvisionalAuthorisation || !each.reservations.isEmpty();
        });
    return true;
}

//! What DataPass and the homologations show of a line whose key says what it is.
void addEvidence(GateLine &line, const Known &known)
{
    const QString &key = line.item.key;
    const auto show = [&line](const QString &what, QDate on) {
        line.evidence = what;
        line.evidenceOn = on;
        line.state = GateState::Done;
    };
    const QStringList asked{QStringLiteral("datapass_request"), QStringLiteral("membership_request")};
    const QStringList accepted{QStringLiteral("request_accepted"), QStringLiteral("producer_validation")};
    const QStringList attested{QStringLiteral("homologation_attestation"), QStringLiteral("homologation_pronounced"),
                               QStringLiteral("attestation_received")};
    if (asked.contains(key) && known.submittedOn.isValid())
        return show(known.request, known.submittedOn);
    if (accepted.contains(key) && known.validatedOn.isValid())
        return show(known.request, known.validatedOn);
    const Homologation *attestation = firstOf(known, isAttestation);
    if (attested.contains(key) && attestation)
        return show(attestation->habilitationNumber.isEmpty() ? attestation->reference
                                                              : attestation->habilitationNumber,
                    attestation->receivedOn);
    const Homologation *questionnaire = firstOf(
        known, [](const Homologation &each) { return each.kind == HomologationKind::Questionnaire; });
    if (key == QLatin1String("security_questionnaire") && questionnaire)
        return show(questionnaire->reference, questionnaire->receivedOn);
    if (key == QLatin1String("reservations_exchange") && attestation && attestation->reservationsExchangedOn.isValid())
        return show(attestation->exchangeNote, attestation->reservationsExchangedOn);
}

GateLine lineOf(const GateItem &item, const Known &known)
{
    GateLine line{.item = item};
    const auto entry = known.entries.constFind(lineKey(item.rule, item.key));
    if (entry != known.entries.constEnd()) {
        line.entry = *entry;
        line.state = entry->state;
    } else if (!applies(item, known)) {
        line.state = GateState::NotApplicable;
    } else {
        addEvidence(line, known);
    }
    return line;
}

qsizetype countOf(const QList<GateLine> &lines, GateState state)
{
    return std::count_if(lines.cbegin(), lines.cend(), [state](const GateLine &line) { return line.state == state; });
}

} // namespace

qsizetype GateRow::done() const { return countOf(lines, GateState::Done); }
qsizetype GateRow::applicable() const { return lines.size() - countOf(lines, GateState::NotApplicable); }
qsizetype GateRow::missing() const
{
    return std::count_if(lines.cbegin(), lines.cend(), [](const GateLine &line) { return line.isBlocked(); });
}

Result<QList<GateRow>> gateRows(Database &database, QDate today, PartnerId partner, std::stop_token stop)
{
    const auto read = requests(database, partner);
    if (!read)
        return failure(read.error());
    const auto profiles = ProfileRepository(database).inForce(today);
    if (!profiles)
        return failure(profiles.error());
    const auto entries = GateRepository(database).of(partner.isNull() ? PartnerChoice() : PartnerChoice({partner}));
    if (!entries)
        return failure(entries.error());
    const auto homologations = partner.isNull() ? HomologationRepository(database).all()
                                                : HomologationRepository(database).ofPartners({partner});
    if (!homologations)
        return failure(homologations.error());

    std::map<PartnerApi, Known> board;
    for (const Request &request : *read) {
        Known &known = board[request.of];
        known.partnerName = request.name;
        known.partnerSiret = request.siret;
        known.request = request.number;
        known.submittedOn = request.submittedOn.isValid() ? request.submittedOn : known.submittedOn;
        known.validatedOn = request.validatedOn.isValid() ? request.validatedOn : known.validatedOn;
        known.isOpen = known.isOpen
            || (request.environment == QLatin1String("production")
                && (request.state == QLatin1String("active") || request.state == QLatin1String("validated")));
    }
    for (const GateEntry &entry : *entries) {
        if (const auto known = board.find({entry.partner.value, entry.api.value}); known != board.end())
            known->second.entries.insert(lineKey(entry.rule, entry.item), entry);
    }
    for (const Homologation &homologation : *homologations) {
        const auto known = board.find({homologation.partner.value, homologation.api.value});
        if (known != board.end())
            known->second.homologations.append(homologation);
    }
    struct Checklist {
        qint64 number{0};
        QString name{};
        QList<GateItem> items{};
        QList<Disagreement> disagreements{};
    };
    QHash<QString, Checklist> checklists;
    for (const TermsProfile &profile : *profiles)
        checklists.insert(profile.api.value,
                          {checklists.size(), profile.name, gateItemsOf(profile), accessDisagreements(profile)});

    QList<GateRow> rows;
    for (const auto &[of, known] : board) {
        if (stop.stop_requested())
            return failure(Error::Kind::Cancelled);
        const auto checklist = checklists.constFind(of.second);
        if (checklist == checklists.constEnd() || checklist->items.isEmpty())
            continue;
        GateRow row{.id = of.first * 4'096 + checklist->number,
                    .partner = {of.first},
                    .partnerName = known.partnerName,
                    .partnerSiret = known.partnerSiret,
                    .api = {of.second},
                    .apiName = checklist->name,
                    .isOpen = known.isOpen,
                    .disagreements = checklist->disagreements};
        for (const GateItem &item : checklist->items)
            row.lines.append(lineOf(item, known));
        rows.append(row);
    }
    return rows;
}

} // namespace vigie
