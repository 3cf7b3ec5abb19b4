// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/subcontractor_import.h"

#include "services/exports/subcontractor_export.h"
#include "services/storage/folding.h"
#include "services/storage/profile_repository.h"
#include "services/storage/subcontractor_repository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

//! One company for one partner and API.
QString companyOf(const SubcontractorDeclaration &one)
{
    return u"%1/%2/%3/%4"_s.arg(one.partner.value).arg(one.api.value, subcontractorSideWord(one.side), companyKey(one));
}

//! How a parent may be named.
QStringList namesOf(const SubcontractorDeclaration &one)
{
    QStringList names;
    for (const QString &name : {one.reference, one.siret, one.foreignId, one.name}) {
        if (!name.isEmpty())
            names.append(folded(name));
    }
    return names;
}

bool isSameContract(const SubcontractorDeclaration &left, const SubcontractorDeclaration &right)
{
    return left.partner == right.partner && left.api == right.api;
}

Result<QStringList> knownApis(Database &database, const QDate &day)
{
    return ProfileRepository(database).inForce(day).map([](const QList<TermsProfile> &profiles) {
        QStringList codes;
        for (const TermsProfile &profile : profiles)
            codes.append(profile.api.value);
        return codes;
    });
}

} // namespace

QString SubcontractorImporter::name() const { return u"subcontractors"_s; }

QList<ImportColumn> SubcontractorImporter::columns() const
{
    static const QStringList required{u"partner_siret"_s, u"api"_s, u"name"_s};
    static const QStringList computed{u"id"_s, u"partner_name"_s, u"level"_s, u"tokens"_s, u"state"_s, u"rule"_s};
    QList<ImportColumn> columns;
    for (const ExportColumn &column : subcontractorExportColumns()) {
        if (!computed.contains(column.key))
            columns.append({column.key, column.header, required.contains(column.key)});
    }
    return columns;
}

Result<> SubcontractorImporter::begin(ImportRun &run)
{
    const Result<QStringList> apis = knownApis(run.database(), run.now().date());
    const Result<QList<SubcontractorDeclaration>> declared = SubcontractorRepository(run.database()).declarations();
    if (!apis || !declared)
        return failure(apis ? declared.error() : apis.error());
    m_apis = *apis;
    for (const SubcontractorDeclaration &one : *declared) {
        if (!one.reference.isEmpty())
            m_byReference.insert(one.reference, one);
        m_byCompany.insert(companyOf(one), one);
        m_storedParents.insert(one.id, one.parent);
    }
    return {};
}

//! What the file has a column for; the rest stays as it was.
void SubcontractorImporter::readInto(SubcontractorDeclaration &one, RowReader &row) const
{
    const auto shortText = [&row](const QString &column, QString &into) {
        if (row.has(column))
            into = row.text(column);
    };
    const auto longText = [&row](const QString &column, QString &into) {
        if (row.has(column))
            into = row.longText(column);
    };
    const auto date = [&row](const QString &column, QDate &into) {
        if (row.has(column))
            into = row.date(column);
    };
    const auto flag = [&row](const QString &column, std::optional<bool> &into) {
        if (row.has(column))
            into = row.yesNo(column);
    };
    longText(u"activities"_s, one.activities);
    date(u"starts_on"_s, one.startsOn);
    date(u"notified_on"_s, one.notifiedOn);
    if (row.has(u"authorisation"_s))
        one.authorisation = authorisationFormFromWord(row.word(u"authorisation"_s, {u"specific"_s, u"general"_s}));
    date(u"authorised_on"_s, one.authorisedOn);
    shortText(u"authorisation_document"_s, one.authorisationDocument);
    flag(u"clauses_flow_down"_s, one.clausesFlowDown);
    longText(u"contact"_s, one.contact);
    longText(u"dpo"_s, one.dpo);
    if (row.has(u"country"_s))
        one.country = row.country(u"country"_s);
    longText(u"transfers"_s, one.transfers);
    longText(u"safeguards"_s, one.safeguards);
    flag(u"third_country_cloud"_s, one.thirdCountryCloud);
    longText(u"cloud_measures"_s, one.cloudMeasures);
    date(u"ends_on"_s, one.endsOn);
    if (row.has(u"end_choice"_s))
        one.endChoice = endOfDataChoiceFromWord(row.word(u"end_choice"_s, {u"destroy"_s, u"return"_s}));
    date(u"end_chosen_on"_s, one.endChosenOn);
    date(u"destroyed_on"_s, one.destroyedOn);
    longText(u"comment"_s, one.comment);
}

SubcontractorDeclaration SubcontractorImporter::known(RowReader &row, const SubcontractorDeclaration &key) const
{
    const auto noted = key.reference.isEmpty() ? m_byReference.cend() : m_byReference.constFind(key.reference);
    if (noted != m_byReference.cend() && isSameContract(*noted, key))
        return *noted;
    const auto found = m_byCompany.constFind(companyOf(key));
    const bool isFree = found != m_byCompany.cend()
        && (key.reference.isEmpty() || found->reference.isEmpty() || !row.has(u"reference"_s));
    return isFree ? *found : SubcontractorDeclaration{};
}

Result<> SubcontractorImporter::take(RowReader &row, ImportRun &run)
{
    const QString partnerSiret = row.siret(u"partner_siret"_s, Need::Required);
    SubcontractorDeclaration key;
    key.api = ApiCode{row.word(u"api"_s, m_apis, Need::Required, RowFault::Kind::UnknownApi)};
    key.name = row.text(u"name"_s, Need::Required);
    key.siret = row.siret(u"siret"_s);
    key.foreignId = row.text(u"foreign_id"_s);
    key.reference = row.text(u"reference"_s);
    key.side = subcontractorSideFromWord(row.word(u"side"_s, {u"partner"_s, u"producer"_s}))
                   .value_or(SubcontractorSide::Partner);
    const QString parent = row.text(u"parent"_s);
    if (!key.siret.isEmpty() && !key.foreignId.isEmpty())
        row.refuse(u"foreign_id"_s, RowFault::Kind::Contradiction, {u"siret"_s});
    SubcontractorDeclaration probe = key;
    readInto(probe, row);
    if (probe.startsOn.isValid() && probe.endsOn.isValid() && probe.endsOn < probe.startsOn)
        row.refuse(u"ends_on"_s, RowFault::Kind::EndBeforeStart, {u"starts_on"_s});
    if (!row.isAccepted())
        return {};
    const Result<PartnerId> partner = run.partnerOf(partnerSiret);
    if (!partner)
        return failure(partner.error());
    key.partner = *partner;
    const QString identity = key.reference.isEmpty() ? companyOf(key) : u"reference:"_s + key.reference;
    if (const int other = m_lines.value(identity); other > 0) {
        row.refuse(key.reference.isEmpty() ? u"name"_s : u"reference"_s, RowFault::Kind::SameAsLine,
                   {QString::number(other)});
        return {};
    }
    m_lines.insert(identity, row.line());
    Line line{.line = row.line(), .before = known(row, key), .parent = parent, .namesParent = row.has(u"parent"_s)};
    const bool isNew = line.before.id.isNull();
    line.declaration = isNew ? probe : line.before;
    SubcontractorDeclaration &one = line.declaration;
    one.partner = key.partner;
    one.api = key.api;
    one.name = key.name;
    if (row.has(u"side"_s))
        one.side = key.side;
    if (row.has(u"siret"_s))
        one.siret = key.siret;
    if (row.has(u"foreign_id"_s))
        one.foreignId = key.foreignId;
    if (!key.reference.isEmpty())
        one.reference = key.reference;
    if (one.origin.isEmpty())
        one.origin = u"local"_s;
    if (!isNew)
        readInto(one, row);
    m_read.append(line);
    return {};
}

//! Among the lines of the file first, then in the workspace.
void SubcontractorImporter::linkParents(ImportRun &run)
{
    QHash<QString, QList<int>> named;
    for (int at = 0; at < m_read.size(); ++at) {
        for (const QString &name : namesOf(m_read[at].declaration))
            named[name].append(at);
    }
    QHash<QString, QList<SubcontractorDeclaration>> stored;
    for (const SubcontractorDeclaration &one : std::as_const(m_byCompany)) {
        for (const QString &name : namesOf(one))
            stored[name].append(one);
    }
    for (int at = 0; at < m_read.size(); ++at) {
        Line &line = m_read[at];
        if (!line.namesParent)
            continue;
        line.declaration.parent = {};
        if (line.parent.isEmpty())
            continue;
        const auto isOfContract = [&line](const SubcontractorDeclaration &one) {
            return isSameContract(one, line.declaration);
        };
        const QString key = folded(line.parent);
        const QList<int> lines = named.value(key);
        const auto inFile = std::find_if(lines.cbegin(), lines.cend(),
                                         [&](int other) { return isOfContract(m_read[other].declaration); });
        const QList<SubcontractorDeclaration> known = stored.value(key);
        const auto inStore = std::find_if(known.cbegin(), known.cend(), isOfContract);
        if (inFile != lines.cend())
            m_parents.insert(at, *inFile);
        else if (inStore != known.cend())
            line.declaration.parent = inStore->id;
        else
            run.refuse({.line = line.line,
                        .column = u"parent"_s,
                        .kind = RowFault::Kind::UnknownParent,
                        .value = line.parent});
    }
}

void SubcontractorImporter::refuseCircles(ImportRun &run)
{
    QList<int> walkOf(m_read.size(), -1); // by which walk a line was met
    for (int start = 0; start < m_read.size(); ++start) {
        int at = start;
        while (at >= 0 && walkOf[at] < 0) {
            walkOf[at] = start;
            at = m_parents.value(at, -1);
        }
        if (at >= 0 && walkOf[at] == start)
            refuseCircle(at, run);
    }
}

void SubcontractorImporter::refuseCircle(int first, ImportRun &run)
{
    constexpr qsizetype mostShown = 10;
    QStringList names{m_read[first].declaration.name};
    for (int at = m_parents.value(first); at != first && names.size() < mostShown; at = m_parents.value(at))
        names.append(m_read[at].declaration.name);
    names.append(names.first());
    int at = first;
    do {
        run.refuse({.line = m_read[at].line,
                    .column = u"parent"_s,
                    .kind = RowFault::Kind::CircularChain,
                    .value = m_read[at].parent,
                    .facts = names});
        at = m_parents.value(at);
    } while (at != first);
}

Result<> SubcontractorImporter::write(Line &line, ImportRun &run)
{
    const bool isNew = line.before.id.isNull();
    if (!isNew && line.declaration == line.before) {
        line.settled = line.before.id;
        run.settle(line.line, RowFate::Unchanged);
        return {};
    }
    if (!isNew) {
        m_storedParents.insert(line.before.id, line.declaration.parent);
        if (levelOf(line.before.id, m_storedParents) == 0) {
            run.refuse({.line = line.line,
                        .column = u"parent"_s,
                        .kind = RowFault::Kind::CircularChain,
                        .value = line.parent,
                        .facts = {line.declaration.name, line.parent, line.declaration.name}});
            m_storedParents.insert(line.before.id, line.before.parent);
            return {};
        }
    }
    const Result<SubcontractorId> saved = SubcontractorRepository(run.database()).store(line.declaration);
    if (!saved)
        return failure(saved.error());
    line.settled = *saved;
    run.settle(line.line, isNew ? RowFate::Added : RowFate::Updated);
    return {};
}

//! From the top of its chain down to it.
Result<> SubcontractorImporter::writeChain(int last, ImportRun &run)
{
    QList<int> chain;
    // Up to what is written or refused: a circle, all of which is refused, has no top.
    const auto isOpen = [&](int at) {
        return at >= 0 && m_read[at].settled.isNull() && !run.isRefused(m_read[at].line);
    };
    for (int at = last; isOpen(at); at = m_parents.value(at, -1))
        chain.prepend(at);
    for (const int at : chain) {
        Line &line = m_read[at];
        const int parent = m_parents.value(at, -1);
        if (!run.isRefused(line.line) && parent >= 0 && m_read[parent].settled.isNull()) {
            run.refuse({.line = line.line,
                        .column = u"parent"_s,
                        .kind = RowFault::Kind::UnknownParent,
                        .value = line.parent});
        }
        if (run.isRefused(line.line))
            continue;
        if (parent >= 0)
            line.declaration.parent = m_read[parent].settled;
        if (const Result<> written = write(line, run); !written)
            return written;
    }
    return {};
}

Result<> SubcontractorImporter::finish(ImportRun &run)
{
    linkParents(run);
    refuseCircles(run);
    for (int at = 0; at < m_read.size(); ++at) {
        if (run.isRefused(m_read[at].line))
            continue;
        if (const Result<> written = writeChain(at, run); !written)
            return written;
    }
    return {};
}

} // namespace vigie
