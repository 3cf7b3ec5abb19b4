// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/homologation_query.h"

#include "services/storage/column_values.h"
#include "services/storage/folding.h"
#include "services/storage/homologation_repository.h"
#include "services/storage/profile_repository.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <set>

namespace vigie {

namespace {

struct Named {
    qint64 id{0};
    QString name{};
    QString siret{};
};

using PartnerApi = std::pair<qint64, QString>; //!< partner, API

//! Who has access in production, by DataPass or by a gateway.
Result<QList<PartnerApi>> accesses(Database &database)
{
    return database.rows(
        QStringLiteral("SELECT partner_id, api FROM habilitation WHERE partner_id IS NOT NULL"
                       " AND environment = 'production' AND state IN ('validated', 'active')"
                       " UNION SELECT a.partner_id, s.api FROM subscription s"
                       " JOIN application a ON a.id = s.application_id"
                       " JOIN service v ON v.id = s.service_id"
                       " WHERE a.partner_id IS NOT NULL AND v.environment = 'production'"
                       " AND s.state IN ('active', 'blocked', 'production_blocked')"),
        {}, [](const QSqlQuery &row) { return PartnerApi(row.value(0).toLongLong(), row.value(1).toString()); });
}

Result<QHash<qint64, Named>> partners(Database &database)
{
    return database
        .rows(QStringLiteral("SELECT id, name, siret FROM partner"), {},
              [](const QSqlQuery &row) {
                  return Named{row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString()};
              })
        .map([](const QList<Named> &rows) {
            QHash<qint64, Named> byId;
            for (const Named &named : rows)
                byId.insert(named.id, named);
            return byId;
        });
}

struct Api {
    int number{0};
    QString name{};
    QList<HomologationTerms> families{};
};

//! By code; those whose terms ask for nothing too, so that the numbers stay.
std::map<QString, Api> apisOf(const QList<TermsProfile> &profiles, const HomologationDay &day)
{
    std::map<QString, Api> apis;
    for (const TermsProfile &profile : profiles) {
        QList<HomologationTerms> families = homologationTermsOf(profile);
        for (HomologationTerms &terms : families) {
            if (day.earlyWarningDays)
                terms.renewal.warning = {*day.earlyWarningDays, DurationUnit::CalendarDays};
        }
        apis[profile.api.value] = {int(apis.size()), profile.name, families};
    }
    return apis;
}

class Board
{
public:
    Board(const HomologationDay &day, const QHash<qint64, Named> &partners, std::map<QString, Api> apis)
        : m_day(day)
        , m_partners(partners)
        , m_apis(std::move(apis))
    {
    }

    void add(const Homologation &homologation)
    {
        m_documents[{homologation.partner.value, homologation.api.value}].append(homologation);
    }
    void addAccess(const PartnerApi &access) { m_documents.try_emplace(access); }

    [[nodiscard]] Result<QList<HomologationRow>> rows(const std::stop_token &stop) const
    {
        QList<HomologationRow> rows;
        for (const auto &[access, documents] : m_documents) {
            if (stop.stop_requested())
                return failure(Error::Kind::Cancelled);
            const auto api = m_apis.find(access.second);
            if (api != m_apis.end() && m_partners.contains(access.first))
                addRows(rows, access, api->second, documents);
        }
        return rows;
    }

private:
    //! A row for each family that has documents; one without any when no family has.
    void addRows(QList<HomologationRow> &rows, const PartnerApi &access, const Api &api,
                 const QList<Homologation> &documents) const
    {
        bool isEmpty = true;
        for (qsizetype family = 0; family < api.families.size(); ++family) {
            const HomologationTerms &terms = api.families.at(family);
            QList<Homologation> ofFamily;
            std::copy_if(
                documents.cbegin(), documents.cend(), std::back_inserter(ofFamily),
                [&](const Homologation &document) { return terms.objects.contains(subjectKindOf(document.kind)); });
            const bool isLast = family + 1 == api.families.size();
            if (ofFamily.isEmpty() && !(isLast && isEmpty))
                continue;
            isEmpty = false;
            const bool isNothing = ofFamily.isEmpty();
            rows.append(row(access, api, isNothing ? api.families.first() : terms, ofFamily, isNothing ? 0 : family));
        }
    }

    [[nodiscard]] HomologationRow row(const PartnerApi &access, const Api &api, const HomologationTerms &terms,
                                      const QList<Homologation> &documents, qsizetype family) const
    {
        const Named partner = m_partners.value(access.first);
        HomologationRow row{.id = (access.first * 4'096 + api.number) * 8 + family,
                            .partnerName = partner.name,
                            .partnerSiret = partner.siret,
                            .apiName = api.name,
                            .position = positionOn(m_day.today, documents, terms, WorkingDays())};
        row.position.partner = {access.first};
        row.position.api = {access.second};
        return row;
    }

    HomologationDay m_day;
    const QHash<qint64, Named> &m_partners;
    std::map<QString, Api> m_apis;
    std::map<PartnerApi, QList<Homologation>> m_documents{};
};

bool isInView(const HomologationPosition &position, HomologationView view)
{
    const Homologation *document = position.document();
    switch (view) {
    case HomologationView::All:
        return true;
    case HomologationView::ToHandle:
        return position.isToHandle();
    case HomologationView::Questionnaires:
        return position.terms.isInterval;
    case HomologationView::Reserved:
        return document
            && (document->kind == HomologationKind::ProvisionalAuthorisation || !document->reservations.isEmpty());
    case HomologationView::ToCorrect:
        return position.state == HomologationState::ToCorrect;
    }
    Q_UNREACHABLE();
}

//! Each word begins a word of the row.
bool matches(const HomologationRow &row, const QStringList &words)
{
    if (words.isEmpty())
        return true;
    const Homologation *document = row.position.document();
    const QString text = searchText({row.partnerName, row.partnerSiret, row.apiName, row.position.api.value,
                                     document ? document->authority : QString(),
                                     document ? document->habilitationNumber : QString(),
                                     document ? document->reference : QString()});
    return std::all_of(words.cbegin(), words.cend(),
                       [&text](const QString &word) { return text.contains(u' ' + word); });
}

bool passes(const HomologationRow &row, const HomologationFilter &filter, const QStringList &words, const QString &name)
{
    return isInView(row.position, filter.view) && (filter.api.isNull() || row.position.api == filter.api)
        && (filter.partner.isNull() || row.position.partner == filter.partner)
        && (filter.partnerSiret.isEmpty() || row.partnerSiret == filter.partnerSiret)
        && (!filter.kind || row.kind() == *filter.kind) && (!filter.state || row.position.state == *filter.state)
        && (name.isEmpty() || folded(row.partnerName).contains(name)) && matches(row, words);
}

//! What is worst comes first.
int rankOf(const HomologationPosition &position)
{
    switch (position.state) {
    case HomologationState::Expired:
        return 0;
    case HomologationState::Overdue:
        return 1;
    case HomologationState::DueToday:
        return 2;
    case HomologationState::None:
        return 3;
    case HomologationState::ToCorrect:
        return 4;
    case HomologationState::ToPrepare:
        return 5;
    case HomologationState::Valid:
        return position.isToHandle() ? 6 : 7;
    case HomologationState::NotRenewing:
        return 8;
    }
    Q_UNREACHABLE();
}

//! Without a date: after the others.
QString keyOf(const QDate &date) { return date.isValid() ? date.toString(Qt::ISODate) : QStringLiteral("~"); }

QString keyOf(const HomologationRow &row, HomologationColumn column)
{
    const Homologation *document = row.position.document();
    switch (column) {
    case HomologationColumn::Partner:
        return folded(row.partnerName);
    case HomologationColumn::Api:
        return folded(row.apiName);
    case HomologationColumn::Kind:
        return homologationKindWord(row.kind());
    case HomologationColumn::State:
        return QString::number(rankOf(row.position));
    case HomologationColumn::DueOn:
        return keyOf(row.position.dueOn);
    case HomologationColumn::EndsOn:
        return keyOf(row.position.endsOn);
    case HomologationColumn::Authority:
        return document ? folded(document->authority) : QString();
    }
    Q_UNREACHABLE();
}

} // namespace

HomologationKind HomologationRow::kind() const
{
    if (const Homologation *document = position.document())
        return document->kind;
    return position.terms.isInterval ? HomologationKind::Questionnaire : HomologationKind::Attestation;
}

Result<QList<HomologationRow>> homologationRows(Database &database, const HomologationDay &day, std::stop_token stop)
{
    const auto profiles = ProfileRepository(database).inForce(day.today);
    if (!profiles)
        return failure(profiles.error());
    const auto named = partners(database);
    if (!named)
        return failure(named.error());
    const auto known = accesses(database);
    if (!known)
        return failure(known.error());
    const auto documents = HomologationRepository(database).all();
    if (!documents)
        return failure(documents.error());
    Board board(day, *named, apisOf(*profiles, day));
    for (const PartnerApi &access : *known)
        board.addAccess(access);
    for (const Homologation &homologation : *documents)
        board.add(homologation);
    return board.rows(stop);
}

QList<HomologationRow> chosen(const QList<HomologationRow> &rows, const HomologationFilter &filter,
                              const HomologationOrder &order)
{
    const QStringList words = searchWords(filter.search);
    const QString name = folded(filter.partnerName);
    struct Keyed {
        QString key;
        QString then;
        const HomologationRow *row;
    };
    QList<Keyed> kept;
    for (const HomologationRow &row : rows) {
        if (passes(row, filter, words, name))
            kept.append({keyOf(row, order.column), folded(row.partnerName), &row});
    }
    std::stable_sort(kept.begin(), kept.end(), [&order](const Keyed &left, const Keyed &right) {
        if (left.key != right.key)
            return order.direction == Qt::AscendingOrder ? left.key < right.key : right.key < left.key;
        return left.then < right.then;
    });
    QList<HomologationRow> sorted;
    sorted.reserve(kept.size());
    for (const Keyed &keyed : kept)
        sorted.append(*keyed.row);
    return sorted;
}

} // namespace vigie
