// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/reconciliation.h"

#include "model/partners/siret.h"
#include "services/storage/access_rows.h"
#include "services/storage/column_values.h"
#include "services/storage/partner_directory.h"

namespace vigie {

namespace {

//! Ranks of the sources of a name: DataPass before a platform, the latest request before an older one.
const QString datapassRank = QStringLiteral("2 ");
const QString platformRank = QStringLiteral("1 ");

struct HabilitationRow {
    QString service{};
    QString remoteId{};
    PartnerId partner{};
    qint64 id{0};
    QString number{};
    QString requestNumber{};
    QString siret{};
    QString organisation{};
    QString title{};
    QString date{};
    QString credential{};
    QString readAt{};
};

HabilitationRow readHabilitation(const QSqlQuery &row)
{
    int column = 0;
    const auto text = [&] { return row.value(column++).toString(); };
    return {.service = text(),
            .remoteId = text(),
            .partner = idOf<PartnerId>(row.value(column++)),
            .id = row.value(column++).toLongLong(),
            .number = text(),
            .requestNumber = text(),
            .siret = text(),
            .organisation = text(),
            .title = text(),
            .date = text(),
            .credential = text(),
            .readAt = text()};
}

//! What an application's attributes call the body it is of.
QString organisationOf(const Application &application)
{
    for (auto entry = application.attributes.cbegin(); entry != application.attributes.cend(); ++entry) {
        const QString name = entry.key().toCaseFolded();
        for (const char *known : {"organisme", "organisation", "organization", "raison_sociale", "raison sociale"}) {
            if (name == QLatin1String(known))
                return entry.value();
        }
    }
    return {};
}

class Reconciliation
{
public:
    Reconciliation(Database &database, Touched touched)
        : m_database(database)
        , m_directory(database)
        , m_touched(std::move(touched))
    {
    }

    Result<> run()
    {
        return m_directory.load()
            .and_then([this] { return loadDecisions(); })
            .and_then([this] { return joinHabilitations(); })
            .and_then([this] { return joinContacts(); })
            .and_then([this] { return joinApplications(); })
            .and_then([this] { return joinCredentialsOfApplications(); })
            .and_then([this] { return joinOtherCredentials(); })
            .and_then([this] { return m_directory.saveNames(m_touched.partners); })
            .and_then([this] { return saveReadingTimes(); })
            .and_then([this] { return removeUnnamed(); })
            .and_then([this] { return refreshEntries(m_database, m_touched); });
    }

private:
    Result<> loadDecisions();
    Result<> joinHabilitations();
    Result<PartnerId> partnerOf(const HabilitationRow &habilitation);
    [[nodiscard]] QString applicantOf(const HabilitationRow &habilitation) const;
    Result<> joinContacts();
    Result<> joinApplications();
    Result<PartnerId> partnerOf(const Application &application);
    Result<PartnerId> partnerOfSiret(const Application &application);
    Result<> joinCredentialsOfApplications();
    Result<> followApplications(const QString &sql, const QSet<qint64> &ids);
    Result<> joinOtherCredentials();
    Result<> saveReadingTimes();
    Result<> removeUnnamed();
    Result<> assign(QStringView table, qint64 row, PartnerId before, PartnerId now);
    void touch(PartnerId partner)
    {
        if (!partner.isNull())
            m_touched.partners.insert(partner.value);
    }

    Database &m_database;
    PartnerDirectory m_directory;
    Touched m_touched;
    QHash<std::pair<QString, QString>, PartnerId> m_habilitations{}; //!< by service and remote id
    QHash<std::pair<QString, QString>, QString> m_applicants{};
    QHash<std::pair<QString, QString>, PartnerId> m_decisions{};
    QSet<qint64> m_rejoined{}; //!< applications whose partner changed
};

Result<> Reconciliation::loadDecisions()
{
    Result<QSqlQuery> decisions = m_database.run(
        QStringLiteral("SELECT service_id, application_remote_id, partner_id FROM application_decision"));
    if (!decisions)
        return failure(decisions.error());
    while (decisions->next()) {
        m_decisions.insert({decisions->value(0).toString(), decisions->value(1).toString()},
                           idOf<PartnerId>(decisions->value(2)));
    }
    Result<QSqlQuery> applicants = m_database.run(QStringLiteral(
        "SELECT service_id, habilitation_remote_id, given_name, family_name FROM contact WHERE role = 'applicant'"));
    if (!applicants)
        return failure(applicants.error());
    while (applicants->next()) {
        const QString name = applicants->value(2).toString() + u' ' + applicants->value(3).toString();
        m_applicants.insert({applicants->value(0).toString(), applicants->value(1).toString()}, name.simplified());
    }
    return {};
}

Result<> Reconciliation::assign(QStringView table, qint64 row, PartnerId before, PartnerId now)
{
    if (before == now)
        return {};
    touch(before);
    touch(now);
    return m_database
        .change(QStringLiteral("UPDATE %1 SET partner_id = ? WHERE id = ?").arg(table), {idValue(now), row})
        .map([](qint64) {});
}

Result<> Reconciliation::joinHabilitations()
{
    const Result<QList<HabilitationRow>> rows = m_database.rows(
        QStringLiteral("SELECT service_id, remote_id, partner_id, id, number, request_number, organisation_siret,"
                       " organisation_name, title, COALESCE(validated_on, submitted_on, ''), credential_reference,"
                       " read_at FROM habilitation ORDER BY id"),
        {}, readHabilitation);
    if (!rows)
        return failure(rows.error());
    for (const HabilitationRow &row : *rows) {
        const Result<PartnerId> partner = partnerOf(row);
        if (!partner)
            return failure(partner.error());
        m_habilitations.insert({row.service, row.remoteId}, *partner);
        m_directory.noteName(*partner, row.organisation, datapassRank + row.date);
        m_directory.noteNumber(row.number, *partner);
        m_directory.noteNumber(row.requestNumber, *partner);
        m_directory.noteCredential(row.credential, *partner);
        if (const Result<> done = assign(u"habilitation", row.id, row.partner, *partner); !done)
            return done;
    }
    return {};
}

QString Reconciliation::applicantOf(const HabilitationRow &habilitation) const
{
    const QString applicant = m_applicants.value({habilitation.service, habilitation.remoteId});
    return !applicant.isEmpty() ? applicant : !habilitation.title.isEmpty() ? habilitation.title : habilitation.number;
}

Result<PartnerId> Reconciliation::partnerOf(const HabilitationRow &habilitation)
{
    Partner draft{.name = habilitation.organisation.simplified(),
                  .origin = habilitation.service,
                  .readAt = instantOf(habilitation.readAt)};
    if (const std::optional<Siret> siret = Siret::fromText(habilitation.siret)) {
        draft.siret = siret->digits();
        if (draft.name.isEmpty())
            draft.name = siret->digits();
        return m_directory.findOrAdd(QStringLiteral("siret:") + draft.siret, draft);
    }
    // A person without a SIRET, or a SIRET that is wrong: nobody else's request may be taken for the same.
    const QString request = !habilitation.requestNumber.isEmpty() ? habilitation.requestNumber
        : !habilitation.number.isEmpty()                          ? habilitation.number
                                                                  : habilitation.remoteId;
    if (draft.name.isEmpty()) {
        draft.name = applicantOf(habilitation);
        draft.kind = PartnerKind::NaturalPerson;
    }
    return m_directory.findOrAdd(QStringLiteral("datapass:%1:%2").arg(habilitation.service, datapassNumberKey(request)),
                                 draft);
}

Result<> Reconciliation::joinContacts()
{
    const Result<QList<Contact>> contacts = m_database.rows(
        selectRows<Contact>(), {}, [](const QSqlQuery &row) { return RowOf<Contact>::read(row); });
    if (!contacts)
        return failure(contacts.error());
    for (const Contact &contact : *contacts) {
        const PartnerId partner = m_habilitations.value({contact.service.value, contact.habilitationRemoteId});
        if (!partner.isNull() && contact.role == QLatin1String("technical"))
            m_directory.noteTechnicalContact(contact.email, partner);
        if (const Result<> done = assign(u"contact", contact.id.value, contact.partner, partner); !done)
            return done;
    }
    return {};
}

Result<> Reconciliation::joinApplications()
{
    const Result<QList<Application>> applications = m_database.rows(
        selectRows<Application>() + QStringLiteral(" ORDER BY c.id"), {},
        [](const QSqlQuery &row) { return RowOf<Application>::read(row); });
    if (!applications)
        return failure(applications.error());
    for (const Application &application : *applications) {
        const Result<PartnerId> partner = partnerOf(application);
        if (!partner)
            return failure(partner.error());
        if (!partner->isNull() && !application.siret.isEmpty())
            m_directory.noteName(*partner, organisationOf(application), platformRank);
        if (*partner != application.partner)
            m_rejoined.insert(application.id.value);
        if (const Result<> done = assign(u"application", application.id.value, application.partner, *partner); !done)
            return done;
    }
    return {};
}

Result<PartnerId> Reconciliation::partnerOf(const Application &application)
{
    const PartnerId decided = m_decisions.value({application.service.value, application.remoteId});
    if (!decided.isNull() && m_directory.contains(decided))
        return decided;
    if (const auto partner = m_directory.ofNumber(application.datapassNumber))
        return *partner;
    if (!application.siret.isEmpty())
        return partnerOfSiret(application);
    return m_directory.ofTechnicalContact(application.contactEmail).value_or(PartnerId{});
}

Result<PartnerId> Reconciliation::partnerOfSiret(const Application &application)
{
    const std::optional<Siret> siret = Siret::fromText(application.siret);
    if (!siret)
        return m_directory.ofTechnicalContact(application.contactEmail).value_or(PartnerId{});
    const QString organisation = organisationOf(application).simplified();
    return m_directory.findOrAdd(QStringLiteral("siret:") + siret->digits(),
                                 {.siret = siret->digits(),
                                  .name = organisation.isEmpty() ? application.name.simplified() : organisation,
                                  .origin = application.service.value,
                                  .readAt = application.readAt});
}

//! Those of the applications that changed partner, and those that the merge added or changed.
Result<> Reconciliation::joinCredentialsOfApplications()
{
    const QString pairs = QStringLiteral("SELECT c.id, c.partner_id, a.partner_id FROM credential c"
                                         " JOIN application a ON a.id = c.application_id"
                                         " WHERE a.partner_id IS NOT NULL AND ");
    return followApplications(pairs + QStringLiteral("c.application_id = ?"), m_rejoined).and_then([&] {
        return followApplications(pairs + QStringLiteral("c.id = ?"), QSet<qint64>(m_touched.credentials));
    });
}

Result<> Reconciliation::followApplications(const QString &sql, const QSet<qint64> &ids)
{
    Result<QSqlQuery> query = m_database.prepare(sql);
    if (!query)
        return failure(query.error());
    for (const qint64 id : ids) {
        if (const Result<> done = m_database.run(*query, {id}); !done)
            return done;
        while (query->next()) {
            const qint64 credential = query->value(0).toLongLong();
            m_touched.credentials.insert(credential);
            const Result<> done = assign(u"credential", credential, idOf<PartnerId>(query->value(1)),
                                         idOf<PartnerId>(query->value(2)));
            if (!done)
                return done;
        }
    }
    return {};
}

//! A credential that is missing keeps its partner: its application may have gone with it.
Result<> Reconciliation::joinOtherCredentials()
{
    const Result<QList<Credential>> credentials = m_database.rows(
        selectRows<Credential>()
            + QStringLiteral(
                " WHERE (c.application_id IS NULL OR c.application_id IN"
                " (SELECT id FROM application WHERE partner_id IS NULL)) AND c.state NOT IN ('missing', 'revoked')"),
        {}, [](const QSqlQuery &row) { return RowOf<Credential>::read(row); });
    if (!credentials)
        return failure(credentials.error());
    for (const Credential &credential : *credentials) {
        std::optional<PartnerId> partner = m_directory.ofNumber(credential.datapassNumber);
        if (!partner)
            partner = m_directory.ofCredential(credential.remoteId);
        if (!partner && !credential.clientId.isEmpty())
            partner = m_directory.ofCredential(credential.clientId);
        const PartnerId now = partner.value_or(PartnerId{});
        if (now != credential.partner)
            m_touched.credentials.insert(credential.id.value);
        if (const Result<> done = assign(u"credential", credential.id.value, credential.partner, now); !done)
            return done;
    }
    return {};
}

Result<> Reconciliation::saveReadingTimes()
{
    return m_database
        .run(
            QStringLiteral("UPDATE partner SET read_at = known.latest FROM ("
                           "SELECT partner_id, MAX(read_at) AS latest FROM ("
                           "SELECT partner_id, read_at FROM habilitation WHERE partner_id IS NOT NULL"
                           " UNION ALL SELECT partner_id, read_at FROM application WHERE partner_id IS NOT NULL) one_of"
                           " GROUP BY partner_id) known"
                           " WHERE known.partner_id = partner.id AND partner.read_at IS DISTINCT FROM known.latest"))
        .map([](const QSqlQuery &) {});
}

Result<> Reconciliation::removeUnnamed()
{
    QStringList conditions;
    for (const char *table :
         {"habilitation", "application", "credential", "contact", "application_decision", "subcontractor",
          "processing_record", "register_event", "homologation", "gate_entry", "quota_raise", "local_contact"}) {
        conditions.append(QStringLiteral("NOT EXISTS (SELECT 1 FROM %1 x WHERE x.partner_id = partner.id)")
                              .arg(QLatin1String(table)));
    }
    return m_database
        .run(QStringLiteral("DELETE FROM partner WHERE origin <> 'local' AND ")
             + conditions.join(QStringLiteral(" AND ")))
        .map([](const QSqlQuery &) {});
}

} // namespace

Result<> reconcile(Database &database, Touched touched) { return Reconciliation(database, std::move(touched)).run(); }

} // namespace vigie
