// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/personal_data_query.h"

#include "model/access/habilitation.h"
#include "services/storage/column_values.h"
#include "services/storage/person_matcher.h"
#include "services/storage/personal_data_places.h"
#include "services/storage/profile_repository.h"

#include <QHash>

#include <algorithm>

namespace vigie {

namespace {

//! What the terms say of the data that a request brought.
struct Retention {
    QString rule{};
    std::optional<Duration> period{}; //!< nothing: until the end of the request
};

using Retentions = QHash<ApiCode, Retention>;

Retentions retentionsOf(const QList<TermsProfile> &profiles)
{
    Retentions retentions;
    for (const TermsProfile &profile : profiles) {
        for (const Rule &rule : profile.rules) {
            const QString data = rule.parameters.value(QLatin1String("data")).toString();
            const bool isOfRequests = data == QLatin1String("datapass_data") || data == QLatin1String("account_data");
            const bool isExact = rule.parameters.value(QLatin1String("bound")) == QLatin1String("exact");
            if (rule.enabled && rule.kind == QLatin1String("retention") && isOfRequests && isExact)
                retentions.insert(
                    profile.api,
                    {.rule = rule.id, .period = durationFrom(rule.parameters.value(QLatin1String("period")))});
        }
    }
    return retentions;
}

bool isOver(HabilitationState state)
{
    return state == HabilitationState::Refused || state == HabilitationState::Archived
        || state == HabilitationState::Revoked || state == HabilitationState::Obsolete;
}

class Judgement
{
public:
    Judgement(Retentions retentions, const QDate &today)
        : m_retentions(std::move(retentions))
        , m_today(today)
    {
    }

    void judge(PersonalDatum &datum, PlaceKeeping keeping, const QString &standing) const
    {
        switch (keeping) {
        case PlaceKeeping::Granted:
            return judgeGranted(datum, standing);
        case PlaceKeeping::Declared: {
            const QDate end = dateOf(standing);
            const bool hasEnded = end.isValid() && end < m_today;
            // Its name is what the declaration, and the proof of its end, are known by.
            datum.kept = hasEnded ? KeepReason::None : KeepReason::InForce;
            if (hasEnded && (datum.field == QLatin1String("name") || datum.field.startsWith(QLatin1String("author"))))
                datum.kept = KeepReason::Evidence;
            return;
        }
        case PlaceKeeping::Drafted:
            datum.kept = standing == QLatin1String("abandoned") ? KeepReason::None
                : standing == QLatin1String("sent")             ? KeepReason::Evidence
                                                                : KeepReason::InForce;
            return;
        case PlaceKeeping::Free:
            datum.kept = datum.field == QLatin1String("author") ? KeepReason::Evidence : KeepReason::None;
            return;
        case PlaceKeeping::Evidence:
            datum.kept = KeepReason::Evidence;
            return;
        case PlaceKeeping::Register:
            datum.kept = KeepReason::Register;
            return;
        case PlaceKeeping::Source:
            datum.kept = KeepReason::Source;
            return;
        case PlaceKeeping::AppendOnly:
            datum.kept = KeepReason::AppendOnly;
            return;
        case PlaceKeeping::OwnRequest:
            datum.kept = KeepReason::OwnRequest;
            return;
        }
        Q_UNREACHABLE();
    }

private:
    //! `standing`: the state of the request and its end, between them a bar; empty when the request is gone.
    void judgeGranted(PersonalDatum &datum, const QString &standing) const
    {
        if (standing.isEmpty())
            return;
        const Retention retention = m_retentions.value(datum.api);
        datum.keptBy = retention.rule;
        if (!isOver(habilitationStateFromWord(standing.section(u'|', 0, 0)))) {
            datum.kept = KeepReason::InForce;
            return;
        }
        if (!retention.period)
            return;
        const QDate end = dateOf(standing.section(u'|', 1));
        if (!end.isValid()) {
            datum.kept = KeepReason::UnknownEnd;
            return;
        }
        const QDate until = dateAfter(end, *retention.period, WorkingDays());
        if (m_today < until) {
            datum.kept = KeepReason::Retention;
            datum.keptUntil = until;
        }
    }

    Retentions m_retentions;
    QDate m_today;
};

//! A value of a row, with the field that it is in.
struct PlacedValue {
    QString key{};
    QString text{};
    bool isPerson{false};
};

QList<PlacedValue> valuesOf(const PersonalDataPlace &place, const QSqlQuery &row, int first)
{
    QList<PlacedValue> values;
    for (std::size_t at = 0; at < place.fields.size(); ++at) {
        const PlaceField &field = place.fields[at];
        const QVariant value = row.value(first + int(at));
        if (field.kind == PlaceField::Kind::Map) {
            const QMap<QString, QString> map = mapOf(value);
            for (auto entry = map.cbegin(); entry != map.cend(); ++entry)
                values.append({.key = QLatin1String(field.key) + u'.' + entry.key(), .text = *entry});
        } else {
            values.append({.key = QLatin1String(field.key),
                           .text = value.toString(),
                           .isPerson = field.kind == PlaceField::Kind::Person});
        }
    }
    return values;
}

class PersonSearch
{
public:
    PersonSearch(Database &database, const PersonMatcher &matcher, Judgement judgement)
        : m_database(database)
        , m_matcher(matcher)
        , m_judgement(std::move(judgement))
    {
    }

    Result<> look(const PersonalDataPlace &place)
    {
        Result<QSqlQuery> rows = m_database.run(QString::fromLatin1(place.select));
        if (!rows)
            return failure(rows.error());
        for (;;) {
            const Result<bool> found = m_database.next(*rows);
            if (!found)
                return failure(found.error());
            if (!*found)
                return {};
            takeRow(place, *rows);
        }
    }

    [[nodiscard]] const QList<PersonalDatum> &found() const { return m_found; }

private:
    void takeRow(const PersonalDataPlace &place, const QSqlQuery &row)
    {
        constexpr int firstField = 6;
        const QList<PlacedValue> values = valuesOf(place, row, firstField);
        QStringList ofPerson;
        for (const PlacedValue &value : values) {
            if (value.isPerson)
                ofPerson.append(value.text);
        }
        const QList<PersonMatch> person = m_matcher.matches(ofPerson);
        for (const PlacedValue &value : values) {
            const QList<PersonMatch> matches = value.isPerson ? person : m_matcher.matches({value.text});
            if (matches.isEmpty() || value.text.isEmpty() || value.key.isEmpty())
                continue;
            PersonalDatum datum{.place = QString::fromLatin1(place.word),
                                .id = row.value(0).toString(),
                                .field = value.key,
                                .object = row.value(4).toString(),
                                .partner = idOf<PartnerId>(row.value(1)),
                                .api = {row.value(2).toString()},
                                .service = {row.value(3).toString()},
                                .value = m_matcher.excerpt(value.text),
                                .matches = matches,
                                .canRectify = place.canRectify};
            m_judgement.judge(datum, place.keeping, row.value(5).toString());
            m_found.append(datum);
        }
    }

    Database &m_database;
    const PersonMatcher &m_matcher;
    Judgement m_judgement;
    QList<PersonalDatum> m_found{};
};

Result<> addPartnerNames(Database &database, QList<PersonalDatum> &data)
{
    QHash<qint64, QString> names;
    for (PersonalDatum &datum : data) {
        if (datum.partner.isNull())
            continue;
        if (!names.contains(datum.partner.value)) {
            const auto found = database.rows(QStringLiteral("SELECT name FROM partner WHERE id = ?"),
                                             {datum.partner.value},
                                             [](const QSqlQuery &row) { return row.value(0).toString(); });
            if (!found)
                return failure(found.error());
            names.insert(datum.partner.value, found->value(0));
        }
        datum.partnerName = names.value(datum.partner.value);
    }
    return {};
}

//! The place that may be written, of a datum; several places may share a word.
const PersonalDataPlace *writablePlace(const PersonalDatum &datum)
{
    const QString field = datum.field.section(u'.', 0, 0);
    for (const PersonalDataPlace &place : personalDataPlaces()) {
        const bool hasField = std::any_of(
            place.fields.cbegin(), place.fields.cend(),
            [&field](const PlaceField &known) { return !field.isEmpty() && field == QLatin1String(known.key); });
        if (place.table && hasField && datum.place == QLatin1String(place.word))
            return &place;
    }
    return nullptr;
}

//! The row's condition, with its values.
std::pair<QString, QVariantList> rowOf(const PersonalDataPlace &place, const QString &id)
{
    const QStringList keys = QString::fromLatin1(place.keys).split(u' ');
    QStringList conditions;
    QVariantList values;
    for (qsizetype at = 0; at < keys.size(); ++at) {
        conditions.append(keys[at] + QStringLiteral(" = ?"));
        values.append(keys.size() == 1 ? id : id.section(u'/', int(at), int(at)));
    }
    return {conditions.join(QStringLiteral(" AND ")), values};
}

//! What the column becomes: of a map, all of it with the one value changed or, when empty, taken out.
Result<QVariant> columnValue(Database &database, const PersonalDataPlace &place, const PersonalDatum &datum,
                             const QString &value)
{
    const QString key = datum.field.section(u'.', 1);
    if (key.isEmpty())
        return textValue(value);
    const auto [condition, values] = rowOf(place, datum.id);
    const auto maps = database.rows(QStringLiteral("SELECT %1 FROM %2 WHERE %3")
                                        .arg(datum.field.section(u'.', 0, 0), QLatin1String(place.table), condition),
                                    values, [](const QSqlQuery &row) { return mapOf(row.value(0)); });
    if (!maps)
        return failure(maps.error());
    QMap<QString, QString> map = maps->value(0);
    if (value.isEmpty())
        map.remove(key);
    else
        map.insert(key, value);
    return mapValue(map);
}

} // namespace

Result<QList<PersonalDatum>> PersonalDataQuery::find(const SoughtPerson &person, const std::stop_token &stop)
{
    const PersonMatcher matcher(person);
    if (matcher.isEmpty())
        return failure(Error::Kind::InvalidInput, QStringLiteral("person"));
    const Result<QList<TermsProfile>> profiles = ProfileRepository(m_database).inForce(m_today);
    if (!profiles)
        return failure(profiles.error());
    const auto interruption = m_database.interruptedBy(stop);
    PersonSearch search(m_database, matcher, {retentionsOf(*profiles), m_today});
    for (const PersonalDataPlace &place : personalDataPlaces()) {
        if (stop.stop_requested())
            return failure(Error::Kind::Cancelled);
        if (const Result<> looked = search.look(place); !looked)
            return failure(looked.error());
    }
    QList<PersonalDatum> found = search.found();
    if (const Result<> named = addPartnerNames(m_database, found); !named)
        return failure(named.error());
    return found;
}

Result<> writePersonalDatum(Database &database, const PersonalDatum &datum, const QString &value)
{
    const PersonalDataPlace *place = writablePlace(datum);
    if (!place)
        return failure(Error::Kind::InvalidInput, QStringLiteral("place"), datum.place);
    const Result<QVariant> written = columnValue(database, *place, datum, value);
    if (!written)
        return failure(written.error());
    auto [condition, values] = rowOf(*place, datum.id);
    values.prepend(*written);
    const auto done = database.run(QStringLiteral("UPDATE %1 SET %2 = ? WHERE %3")
                                       .arg(QLatin1String(place->table), datum.field.section(u'.', 0, 0), condition),
                                   values);
    if (!done)
        return failure(done.error());
    return done->numRowsAffected() == 1 ? Result<>() : failure(Error::Kind::NoSuchObject, datum.id);
}

Result<> erasePersonalDatum(Database &database, const PersonalDatum &datum)
{
    if (const Result<> written = writePersonalDatum(database, datum, {}); !written)
        return written;
    if (datum.place == QLatin1String("local_contact")) {
        return database
            .run(QStringLiteral("DELETE FROM local_contact WHERE id = ? AND given_name = '' AND family_name = ''"
                                " AND email = '' AND phone = ''"),
                 {datum.id})
            .map([](const QSqlQuery &) {});
    }
    if (datum.place != QLatin1String("contact"))
        return {};
    return database
        .run(QStringLiteral("DELETE FROM contact WHERE id = ? AND given_name = '' AND family_name = '' AND email = ''"
                            " AND phone = '' AND job_title = ''"),
             {datum.id})
        .map([](const QSqlQuery &) {});
}

} // namespace vigie
