// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/outage_import.h"

#include "services/storage/outage_repository.h"
#include "services/storage/profile_repository.h"

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

QString nameOf(const Outage &outage)
{
    const QString place = outage.api.value + u'/' + environmentWord(outage.environment);
    return outage.reference.isEmpty() ? place + u"/at/"_s + outage.start.toString(Qt::ISODate)
                                      : place + u"/ref/"_s + outage.reference;
}

//! What problemOf() says, as the fault of a column.
void refuse(RowReader &row, OutageProblem problem)
{
    switch (problem) {
    case OutageProblem::NoApi:
    case OutageProblem::NoStart:
        return; // the reader has said so
    case OutageProblem::EndNotAfterStart:
        row.refuse(u"end"_s, RowFault::Kind::EndBeforeStart, {u"start"_s});
        return;
    case OutageProblem::StartsLater:
        row.refuse(u"start"_s, RowFault::Kind::YetToCome, {u"planned"_s});
        return;
    case OutageProblem::EndsLater:
        row.refuse(u"end"_s, RowFault::Kind::YetToCome, {u"planned"_s});
        return;
    }
    Q_UNREACHABLE();
}

} // namespace

QString OutageImporter::name() const { return u"outages"_s; }

QList<ImportColumn> OutageImporter::columns() const
{
    return {{u"api"_s, u"API"_s, true},       {u"environment"_s, u"Environnement"_s},
            {u"start"_s, u"Début"_s, true},   {u"end"_s, u"Fin"_s},
            {u"planned"_s, u"Programmée"_s},  {u"declared_maintenance"_s, u"Maintenance déclarée"_s},
            {u"cause"_s, u"Cause"_s},         {u"effect"_s, u"Effet"_s},
            {u"comment"_s, u"Commentaire"_s}, {u"reference"_s, u"Référence"_s}};
}

Result<> OutageImporter::begin(ImportRun &run)
{
    const auto profiles = ProfileRepository(run.database()).all();
    const auto outages = OutageRepository(run.database()).all();
    if (!profiles || !outages)
        return failure(profiles ? outages.error() : profiles.error());
    for (const TermsProfile &profile : *profiles) {
        if (!m_apis.contains(profile.api.value))
            m_apis.append(profile.api.value);
    }
    for (const Outage &outage : *outages)
        m_known.insert(nameOf(outage), outage);
    return {};
}

Outage OutageImporter::known(const Outage &like) const { return m_known.value(nameOf(like), like); }

//! What the file has a column for; the rest stays as it was.
void OutageImporter::readInto(Outage &outage, RowReader &row) const
{
    outage.end = row.has(u"end"_s) ? row.instant(u"end"_s) : outage.end;
    if (row.has(u"planned"_s))
        outage.planned = row.yesNo(u"planned"_s).value_or(false);
    if (row.has(u"declared_maintenance"_s))
        outage.declaredMaintenance = row.yesNo(u"declared_maintenance"_s).value_or(false);
    if (row.has(u"cause"_s))
        outage.cause = row.text(u"cause"_s);
    if (row.has(u"effect"_s)) {
        const QString word = row.word(u"effect"_s, {u"down"_s, u"degraded"_s});
        outage.effect = outageEffectFromWord(word).value_or(OutageEffect::Down);
    }
    if (row.has(u"comment"_s))
        outage.comment = row.longText(u"comment"_s);
}

Result<> OutageImporter::take(RowReader &row, ImportRun &run)
{
    Outage key{.source = OutageSource::Import};
    key.api = {row.word(u"api"_s, m_apis, Need::Required, RowFault::Kind::UnknownApi)};
    key.environment = environmentFromWord(row.word(u"environment"_s, {u"sandbox"_s, u"production"_s}))
                          .value_or(Environment::Production);
    key.start = row.instant(u"start"_s, Need::Required);
    key.reference = row.text(u"reference"_s);
    Outage outage = known(key);
    outage.start = key.start;
    readInto(outage, row);
    if (const auto problem = row.isAccepted() ? problemOf(outage, run.now()) : std::nullopt)
        refuse(row, *problem);
    if (!row.isAccepted())
        return {};
    if (const int before = m_lines.value(nameOf(outage)); before > 0) {
        row.refuse(outage.reference.isEmpty() ? u"start"_s : u"reference"_s, RowFault::Kind::SameAsLine,
                   {QString::number(before)});
        return {};
    }
    m_lines.insert(nameOf(outage), row.line());
    return write(outage, row.line(), run);
}

Result<> OutageImporter::write(const Outage &outage, int line, ImportRun &run)
{
    OutageRepository outages(run.database());
    if (outage.id.isNull()) {
        run.settle(line, RowFate::Added);
        return outages.add(outage, run.now()).map([](OutageId) {});
    }
    return outages.update(outage, run.now()).map([&run, line](bool changed) {
        run.settle(line, changed ? RowFate::Updated : RowFate::Unchanged);
    });
}

} // namespace vigie
