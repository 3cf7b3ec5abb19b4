// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/homologation_import.h"

#include "services/storage/homologation_repository.h"
#include "services/storage/partner_changes.h"
#include "services/storage/profile_repository.h"

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

QString identityOf(const Homologation &one)
{
    const QString which = one.reference.isEmpty() ? one.receivedOn.toString(Qt::ISODate)
                                                  : u"reference:"_s + one.reference;
    return u"%1/%2/%3/%4"_s.arg(one.partner.value).arg(one.api.value, homologationKindWord(one.kind), which);
}

//! Of what a file speaks of.
bool isSame(Homologation left, const Homologation &right)
{
    left.recordedAt = right.recordedAt;
    left.recordedBy = right.recordedBy;
    left.receivedOrigin = right.receivedOrigin;
    left.fromOrigin = right.fromOrigin;
    left.untilOrigin = right.untilOrigin;
    left.authorityOrigin = right.authorityOrigin;
    return left == right;
}

} // namespace

QString HomologationImporter::name() const { return u"homologations"_s; }

QList<ImportColumn> HomologationImporter::columns() const
{
    return {{u"partner_siret"_s, u"SIRET du partenaire"_s, true, {u"SIRET"_s}},
            {u"api"_s, u"API"_s, true},
            {u"kind"_s, u"Pièce"_s, true},
            {u"received_on"_s, u"Reçue le"_s, true},
            {u"valid_from"_s, u"Début"_s},
            {u"valid_until"_s, u"Fin"_s},
            {u"authority"_s, u"Autorité"_s},
            {u"reservations"_s, u"Réserves"_s},
            {u"reservations_exchanged_on"_s, u"Échange consigné le"_s},
            {u"critical_risk"_s, u"Risque critique"_s},
            {u"reference"_s, u"Référence"_s}};
}

Result<> HomologationImporter::begin(ImportRun &run)
{
    const auto profiles = ProfileRepository(run.database()).inForce(run.now().date());
    if (!profiles)
        return failure(profiles.error());
    for (const TermsProfile &profile : *profiles)
        m_apis.append(profile.api.value);
    const auto known = HomologationRepository(run.database()).all();
    if (!known)
        return failure(known.error());
    for (const Homologation &one : *known) {
        if (!one.isFromDataPass())
            m_known.insert(identityOf(one), one);
    }
    return {};
}

//! What the file has a column for; the rest stays as it was.
void HomologationImporter::readInto(Homologation &one, RowReader &row) const
{
    if (row.has(u"valid_from"_s))
        one.validFrom = row.date(u"valid_from"_s);
    if (row.has(u"valid_until"_s))
        one.validUntil = row.date(u"valid_until"_s);
    if (row.has(u"authority"_s))
        one.authority = row.text(u"authority"_s);
    if (row.has(u"reservations"_s))
        one.reservations = row.longText(u"reservations"_s);
    if (row.has(u"reservations_exchanged_on"_s))
        one.reservationsExchangedOn = row.date(u"reservations_exchanged_on"_s);
    if (row.has(u"critical_risk"_s))
        one.criticalRisk = row.yesNo(u"critical_risk"_s);
}

Result<> HomologationImporter::take(RowReader &row, ImportRun &run)
{
    const QString siret = row.siret(u"partner_siret"_s, Need::Required);
    const QStringList kinds{u"attestation"_s, u"ape"_s, u"questionnaire"_s};
    Homologation key;
    key.api = {row.word(u"api"_s, m_apis, Need::Required, RowFault::Kind::UnknownApi)};
    key.kind =
        homologationKindFromWord(row.word(u"kind"_s, kinds, Need::Required)).value_or(HomologationKind::Attestation);
    key.receivedOn = row.date(u"received_on"_s, Need::Required);
    key.reference = row.text(u"reference"_s);
    Homologation probe = key;
    readInto(probe, row);
    const bool isQuestionnaire = key.kind == HomologationKind::Questionnaire;
    if (row.isAccepted() && !isQuestionnaire && !probe.validUntil.isValid())
        row.refuse(u"valid_until"_s, RowFault::Kind::Missing);
    if (!row.isAccepted())
        return {};
    const Result<PartnerId> partner = run.partnerOf(siret);
    if (!partner)
        return failure(partner.error());
    key.partner = *partner;
    const QString identity = identityOf(key);
    if (const int other = m_lines.value(identity); other > 0) {
        row.refuse(key.reference.isEmpty() ? u"received_on"_s : u"reference"_s, RowFault::Kind::SameAsLine,
                   {QString::number(other)});
        return {};
    }
    m_lines.insert(identity, row.line());
    const Homologation before = m_known.value(identity);
    Homologation one = before.id.isNull() ? key : before;
    one.receivedOn = key.receivedOn;
    readInto(one, row);
    return write(one, before, row.line(), run);
}

Result<> HomologationImporter::write(const Homologation &homologation, const Homologation &before, int line,
                                     ImportRun &run)
{
    if (!before.id.isNull() && isSame(homologation, before)) {
        run.settle(line, RowFate::Unchanged);
        return {};
    }
    Homologation one = homologation;
    one.recordedBy = run.actor();
    one.recordedAt = run.now();
    const Result<Homologation> saved = HomologationRepository(run.database()).save(one);
    if (!saved)
        return failure(saved.error());
    run.settle(line, before.id.isNull() ? RowFate::Added : RowFate::Updated);
    return markPartnersChanged(run.database(), {one.partner});
}

} // namespace vigie
