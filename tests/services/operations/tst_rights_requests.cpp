// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/storage/storage_fixture.h"

#include "services/exports/export_writer.h"
#include "services/exports/personal_data_export.h"
#include "services/notices/notice_draft.h"
#include "services/operations/compliance/compliance_run.h"
#include "services/operations/personal_data/person_rights.h"
#include "services/operations/personal_data/restricting.h"
#include "services/operations/personal_data/rights_request_keeping.h"
#include "services/operations/subcontracting.h"
#include "services/storage/journal_repository.h"
#include "services/storage/notice_repository.h"
#include "services/storage/partner_query.h"
#include "services/storage/partner_repository.h"
#include "services/storage/person_matcher.h"
#include "services/storage/profile_repository.h"
#include "services/storage/register_query.h"
#include "services/storage/service_repository.h"
#include "services/storage/snapshot_repository.h"
#include "services/storage/subcontractor_repository.h"

using namespace vigie;

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(9, 42), Qt::UTC);
const QDate today(2026, 11, 22);
const QString siret = QStringLiteral("13002526500013");
const QString address = QStringLiteral("camille.exemple@commune.invalid");

//! A request of IMPRIM'FIP and its contact, in that state; what ended it, where something did.
Habilitation habilitation(const QString &id, HabilitationState state)
{
    return {.remoteId = id,
            .number = QStringLiteral("H-") + id,
            .api = {QStringLiteral("IMPRIMFIP")},
            .state = state,
            .organisationSiret = siret,
            .organisationName = QStringLiteral("Commune fictive")};
}

Contact contact(const QString &id)
{
    return {.habilitationRemoteId = id,
            .role = QStringLiteral("technical"),
            .givenName = QStringLiteral("Camille"),
            .familyName = QStringLiteral("Exemple"),
            .email = address,
            .phone = QStringLiteral("+33 6 12 34 56 78")};
}

QList<HabilitationEvent> revokedOn(const QDate &day)
{
    return {{.habilitationRemoteId = QStringLiteral("1"),
             .name = QStringLiteral("revoke"),
             .at = QDateTime(day, QTime(8, 0), Qt::UTC)}};
}

} // namespace

class TestRightsRequests : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder{};
    std::unique_ptr<Workspace> m_workspace{};

    [[nodiscard]] Database &database() { return m_workspace->database(); }

    void read(ServiceSnapshot snapshot)
    {
        VERIFY_RESULT(SnapshotRepository(database()).merge({QStringLiteral("datapass")}, snapshot, now));
    }

    [[nodiscard]] RightsRequest recorded(RightsRequestKind kind = RightsRequestKind::Erasure,
                                         const QDate &receivedOn = QDate(2026, 10, 31))
    {
        const auto saved = saveRightsRequest(*m_workspace,
                                             {.kind = kind,
                                              .api = {QStringLiteral("IMPRIMFIP")},
                                              .person = {.name = QStringLiteral("exemple camille"), .email = address},
                                              .receivedOn = receivedOn},
                                             now);
        if (!saved)
            qFatal("%s", qPrintable(saved.error().subject));
        return *saved;
    }

    [[nodiscard]] QList<PersonalDatum> found(const SoughtPerson &person)
    {
        const auto data = PersonalDataQuery(database(), today).find(person);
        return data.value_or(QList<PersonalDatum>{});
    }

    [[nodiscard]] PersonalDatum datum(const QString &place, const QString &field)
    {
        for (const PersonalDatum &one : found({.email = address})) {
            if (one.place == place && one.field == field)
                return one;
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto workspace = Workspace::create(m_folder->filePath(QStringLiteral("w")), {});
        VERIFY_RESULT(workspace);
        m_workspace = std::move(*workspace);
        VERIFY_RESULT(ProfileRepository(database()).addBuiltIn());
        VERIFY_RESULT(ServiceRepository(database())
                          .add({.id = {QStringLiteral("datapass")}, .name = QStringLiteral("DataPass")}));
    }

    void cleanup() { m_workspace.reset(); }

    void findsAPersonInATextHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("matches");
        QTest::newRow("the address") << QStringLiteral("écrire à <C.E@commune.INVALID>.") << 1;
        QTest::newRow("an address that ends like it") << QStringLiteral("a.c.e@commune.invalid") << 0;
        QTest::newRow("an address that begins like it") << QStringLiteral("c.e@commune.invalide") << 0;
        QTest::newRow("the number, nationally") << QStringLiteral("tél. 06.12.34.56.78") << 1;
        QTest::newRow("another number") << QStringLiteral("06 12 34 56 79") << 0;
        QTest::newRow("digits that are apart") << QStringLiteral("06 12 34 ; puis 56 78") << 0;
        QTest::newRow("the name, the other way round") << QStringLiteral("M. EXEMPLE Cämille, maire") << 1;
        QTest::newRow("half of the name") << QStringLiteral("Camille Durand") << 0;
        QTest::newRow("a longer word") << QStringLiteral("Camille Exemples") << 0;
        QTest::newRow("nothing") << QString() << 0;
    }

    void findsAPersonInATextHoweverItIsWritten()
    {
        QFETCH(QString, text);
        QFETCH(int, matches);
        const PersonMatcher matcher({.name = QStringLiteral("Camille Exemple"),
                                     .email = QStringLiteral("c.e@commune.invalid"),
                                     .phone = QStringLiteral("+33 6 12 34 56 78")});

        QCOMPARE(matcher.matches({text}).size(), matches);
    }

    void readsEveryPlace()
    {
        for (const QString &name : {QStringLiteral("Camille Exemple"), QStringLiteral("%"), QStringLiteral("'")})
            VERIFY_RESULT(PersonalDataQuery(database(), today).find({.name = name, .email = address}));
        COMPARE_ERROR(PersonalDataQuery(database(), today).find({.name = QStringLiteral(" - ")}),
                      Error::Kind::InvalidInput);
    }

    void saysWhereAPersonIsAndWhyItStays()
    {
        read({.habilitations = {habilitation(QStringLiteral("1"), HabilitationState::Active)},
              .contacts = {contact(QStringLiteral("1"))}});
        VERIFY_RESULT(NoticeRepository(database())
                          .add({.kind = QStringLiteral("production_change"),
                                .api = {QStringLiteral("IMPRIMFIP")},
                                .recipients = {{.role = QStringLiteral("technical"), .address = address}},
                                .subject = QStringLiteral("Avis"),
                                .body = QStringLiteral("Bonjour Camille Exemple,"),
                                .state = NoticeState::Sent,
                                .draftedAt = now}));

        const QList<PersonalDatum> data = found({.name = QStringLiteral("Camille Exemple"), .email = address});

        QStringList places;
        for (const PersonalDatum &one : data)
            places.append(one.place + u'.' + one.field);
        QCOMPARE(places,
                 (QStringList{QStringLiteral("contact.given_name"), QStringLiteral("contact.family_name"),
                              QStringLiteral("contact.email"), QStringLiteral("contact.phone"),
                              QStringLiteral("notice.recipients"), QStringLiteral("notice.body")}));
        QCOMPARE(data.first().kept, KeepReason::InForce);
        QCOMPARE(data.first().keptBy, QStringLiteral("IMP-6.4"));
        QCOMPARE(data.first().partnerName, QStringLiteral("Commune fictive"));
        QVERIFY(!data.first().isDoubtful());
        QCOMPARE(data[4].kept, KeepReason::Evidence);
        QVERIFY(data[5].isDoubtful());
    }

    void keepsForTheTimeOfTheText_data()
    {
        QTest::addColumn<QDate>("endedOn");
        QTest::addColumn<KeepReason>("kept");
        QTest::newRow("six years less a day") << QDate(2020, 11, 23) << KeepReason::Retention;
        QTest::newRow("six years") << QDate(2020, 11, 22) << KeepReason::None;
        QTest::newRow("no date") << QDate() << KeepReason::UnknownEnd;
    }

    void keepsForTheTimeOfTheText()
    {
        QFETCH(QDate, endedOn);
        QFETCH(KeepReason, kept);
        read({.habilitations = {habilitation(QStringLiteral("1"), HabilitationState::Revoked)},
              .events = endedOn.isValid() ? revokedOn(endedOn) : QList<HabilitationEvent>{},
              .contacts = {contact(QStringLiteral("1"))}});

        const PersonalDatum email = datum(QStringLiteral("contact"), QStringLiteral("email"));

        QCOMPARE(email.kept, kept);
        QCOMPARE(email.keptUntil, kept == KeepReason::Retention ? QDate(2026, 11, 23) : QDate());
    }

    void erasesWhatItMayAndSaysNothingOfThePerson()
    {
        read({.habilitations = {habilitation(QStringLiteral("1"), HabilitationState::Revoked),
                                habilitation(QStringLiteral("2"), HabilitationState::Active)},
              .events = revokedOn(QDate(2019, 1, 1)),
              .contacts = {contact(QStringLiteral("1")), contact(QStringLiteral("2"))}});
        const RightsRequest request = recorded();
        QList<PersonalDatum> data;
        for (const PersonalDatum &one : found(request.person)) {
            if (one.place == QLatin1String("contact"))
                data.append(one);
        }
        QCOMPARE(data.size(), 8);

        const auto erased = erasePersonalData(*m_workspace, request.id, data, now);

        VERIFY_RESULT(erased);
        QCOMPARE(*erased, 4);
        const auto rows = database().rows(QStringLiteral("SELECT habilitation_remote_id FROM contact"), {},
                                          [](const QSqlQuery &row) { return row.value(0).toString(); });
        QCOMPARE(rows.value_or(QStringList{}), QStringList{QStringLiteral("2")});
        const auto acts = RightsRequestRepository(database()).acts(request.id);
        VERIFY_RESULT(acts);
        QStringList words;
        for (const RightsAct &act : *acts)
            words.append(QStringLiteral("%1 %2 %3").arg(act.act, act.place).arg(act.records));
        QCOMPARE(words,
                 (QStringList{QStringLiteral("recorded  0"), QStringLiteral("erased contact 4"),
                              QStringLiteral("kept contact 4")}));
        const auto entries = JournalRepository(database()).entries(1, 1000);
        VERIFY_RESULT(entries);
        for (const JournalEntry &entry : *entries) {
            const QString text = entry.objectReference + QString::fromUtf8(QJsonDocument(entry.facts).toJson());
            QVERIFY2(!text.contains(QStringLiteral("amille")) && !text.contains(QStringLiteral("xemple")),
                     qPrintable(entry.action));
        }
        QVERIFY(JournalRepository(database()).verify()->isIntact());
    }

    void whatIsErasedIsNotFoundAnyMore()
    {
        read({.habilitations = {habilitation(QStringLiteral("1"), HabilitationState::Revoked)},
              .contacts = {contact(QStringLiteral("1"))}});
        PersonalDatum email = datum(QStringLiteral("contact"), QStringLiteral("email"));
        QCOMPARE(PartnerQuery(database()).count({.search = address}).value_or(-1), 1);
        email.kept = KeepReason::None;

        VERIFY_RESULT(erasePersonalData(*m_workspace, recorded().id, {email}, now));

        QCOMPARE(datum(QStringLiteral("contact"), QStringLiteral("email")).id, QString());
        QCOMPARE(PartnerQuery(database()).count({.search = address}).value_or(-1), 0);
        QVERIFY(database().run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    }

    void rectifiesHereAndInAMap()
    {
        const auto declared = saveSubcontractor(*m_workspace,
                                                {.api = {QStringLiteral("IMPRIMFIP")},
                                                 .side = SubcontractorSide::Producer,
                                                 .name = QStringLiteral("Éditeur fictif"),
                                                 .dpo = address},
                                                now);
        VERIFY_RESULT(declared);
        const RightsRequest request = recorded(RightsRequestKind::Rectification);
        const PersonalDatum dpo = datum(QStringLiteral("subcontractor"), QStringLiteral("dpo"));
        QVERIFY(dpo.canRectify);

        VERIFY_RESULT(
            rectifyPersonalDatum(*m_workspace, request.id, dpo, QStringLiteral(" dpd@editeur.invalid "), now));

        QCOMPARE(SubcontractorRepository(database()).find(*declared)->dpo, QStringLiteral("dpd@editeur.invalid"));
        COMPARE_ERROR(rectifyPersonalDatum(*m_workspace, request.id, dpo, QStringLiteral("  "), now),
                      Error::Kind::InvalidInput);
        COMPARE_ERROR(rectifyPersonalDatum(*m_workspace, request.id, {.place = QStringLiteral("journal")},
                                           QStringLiteral("x"), now),
                      Error::Kind::InvalidInput);
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<RightsRequest>("request");
        QTest::addColumn<QString>("field");
        const RightsRequest good{
            .api = {QStringLiteral("INFINOE")}, .person = {.email = address}, .receivedOn = QDate(2026, 11, 1)};
        RightsRequest one = good;
        one.person = {};
        QTest::newRow("nobody") << one << QStringLiteral("person");
        one = good;
        one.api = {};
        QTest::newRow("no API") << one << QStringLiteral("api");
        one = good;
        one.receivedOn = QDate(2026, 11, 23);
        QTest::newRow("received tomorrow") << one << QStringLiteral("received_on");
        one = good;
        one.answeredOn = QDate(2026, 10, 31);
        one.outcome = RightsRequestOutcome::Granted;
        QTest::newRow("answered before it came") << one << QStringLiteral("answered_on");
        one = good;
        one.answeredOn = QDate(2026, 11, 2);
        one.outcome = RightsRequestOutcome::Refused;
        QTest::newRow("refused without a reason") << one << QStringLiteral("answer");
        one = good;
        one.extendedOn = QDate(2026, 11, 2);
        QTest::newRow("a longer time without a reason") << one << QStringLiteral("extension_reason");
    }

    void refusesWhatCannotBe()
    {
        QFETCH(RightsRequest, request);
        QFETCH(QString, field);

        const auto saved = saveRightsRequest(*m_workspace, request, now);

        COMPARE_ERROR(saved, Error::Kind::InvalidInput);
        QCOMPARE(saved.error().subject, field);
    }

    void anOpenRequestIsADeadlineOfOneMonth()
    {
        const RightsRequest request = recorded(RightsRequestKind::Access, QDate(2026, 10, 31));
        const auto deadlineOn = [this](const QDate &day) -> std::optional<Deadline> {
            const auto outcome = rulesAppliedAt(database(), QDateTime(day, QTime(9, 0), Qt::UTC));
            for (const Deadline &deadline : outcome ? outcome->deadlines : QList<Deadline>{}) {
                if (deadline.rule == QLatin1String("IMP-L12"))
                    return deadline;
            }
            return std::nullopt;
        };
        QVERIFY(deadlineOn(today));
        QCOMPARE(deadlineOn(today)->dueOn, QDate(2026, 11, 30));
        QCOMPARE(deadlineOn(today)->object.label, request.number);
        QCOMPARE(deadlineOn(today)->state, DeadlineState::Upcoming);
        QCOMPARE(deadlineOn(QDate(2026, 12, 1))->state, DeadlineState::Overdue);

        VERIFY_RESULT(extendRightsRequest(*m_workspace, request.id, today, QStringLiteral("complexe"), now));
        QCOMPARE(deadlineOn(QDate(2026, 12, 1))->dueOn, QDate(2027, 1, 31));

        VERIFY_RESULT(answerRightsRequest(*m_workspace, request.id, today, RightsRequestOutcome::Granted, {}, now));
        QCOMPARE(deadlineOn(today)->state, DeadlineState::Met);
        QVERIFY(!deadlineOn(QDate(2027, 3, 1)));
    }

    void aRestrictedPersonIsKeptAndNotUsed()
    {
        const ServiceSnapshot snapshot{.habilitations = {habilitation(QStringLiteral("1"), HabilitationState::Active)},
                                       .contacts = {contact(QStringLiteral("1")), // and somebody else of the same name
                                                    {.habilitationRemoteId = QStringLiteral("1"),
                                                     .role = QStringLiteral("dpo"),
                                                     .givenName = QStringLiteral("Camille"),
                                                     .familyName = QStringLiteral("Exemple"),
                                                     .email = QStringLiteral("autre@commune.invalid")}}};
        read(snapshot);
        const auto partner = PartnerRepository(database()).findBySiret(siret);
        VERIFY_RESULT(partner);
        const auto recipients = [&] {
            QStringList addresses;
            const auto addressee = PartnerRepository(database()).findBySiret(siret).and_then([&](const Partner &known) {
                return noticeAddressee(database(), known.id, {QStringLiteral("IMPRIMFIP")});
            });
            for (const Contact &each : addressee ? addressee->contacts : QList<Contact>{})
                addresses.append(each.isRestricted ? QStringLiteral("-") : each.email);
            return addresses;
        };
        const auto inRegister = [&](const char *key) {
            const auto entries = RegisterQuery(database(), today).found({.role = RegisterRole::Processor});
            return entries && !entries->isEmpty() ? entries->first().text(QLatin1String(key)) : QString();
        };
        const auto draft = NoticeRepository(database())
                               .add({.partner = partner->id,
                                     .recipients = {{QStringLiteral("technical"), QStringLiteral("C. E."), address}},
                                     .state = NoticeState::ToSend,
                                     .draftedAt = now});
        VERIFY_RESULT(draft);
        const auto sent = NoticeRepository(database())
                              .add({.partner = partner->id,
                                    .recipients = {{QStringLiteral("technical"), QStringLiteral("C. E."), address}},
                                    .state = NoticeState::Sent,
                                    .draftedAt = now});
        VERIFY_RESULT(sent);
        const RightsRequest request = recorded(RightsRequestKind::Restriction);

        const auto withheld = restrictPerson(*m_workspace, request.id, today, now);

        VERIFY_RESULT(withheld);
        QCOMPARE(*withheld, 1);
        QCOMPARE(recipients(), QStringList({QStringLiteral("-"), QStringLiteral("autre@commune.invalid")}));
        const auto dossier = PartnerRepository(database()).dossier(partner->id);
        VERIFY_RESULT(dossier);
        QVERIFY(dossier->contacts.at(0).isRestricted);
        QCOMPARE(dossier->contacts.at(0).familyName + dossier->contacts.at(0).phone, QString());
        QCOMPARE(dossier->contacts.at(0).role, QStringLiteral("technical"));
        QVERIFY(inRegister("controller_dpo").contains(QStringLiteral("autre@commune.invalid")));
        QCOMPARE(NoticeRepository(database()).find(draft->id)->recipients.first().address, QString());
        QCOMPARE(NoticeRepository(database()).find(draft->id)->recipients.first().name, restrictedMark);
        QCOMPARE(NoticeRepository(database()).find(sent->id)->recipients.first().address, address);

        // What the service gives again stays out of use; the person may still be given what is held.
        read({});
        read(snapshot);
        QCOMPARE(recipients(), QStringList({QStringLiteral("-"), QStringLiteral("autre@commune.invalid")}));
        QCOMPARE(datum(QStringLiteral("contact"), QStringLiteral("email")).value, address);
    }

    void aRestrictionShowsItsMarkInTheRegister()
    {
        Contact controller = contact(QStringLiteral("1"));
        controller.role = QStringLiteral("controller");
        read({.habilitations = {habilitation(QStringLiteral("1"), HabilitationState::Active)},
              .contacts = {controller}});

        VERIFY_RESULT(restrictPerson(*m_workspace, recorded(RightsRequestKind::Restriction).id, today, now));

        const auto entries = RegisterQuery(database(), today).found({.role = RegisterRole::Processor});
        VERIFY_RESULT(entries);
        QCOMPARE(entries->first().text(QStringLiteral("controller_contact")), restrictedMark);
    }

    void aRestrictionIsLiftedOnceThePersonIsTold()
    {
        read({.habilitations = {habilitation(QStringLiteral("1"), HabilitationState::Active)},
              .contacts = {contact(QStringLiteral("1"))}});
        const RightsRequest request = recorded(RightsRequestKind::Restriction);
        COMPARE_ERROR(liftRestriction(*m_workspace, request.id, today, now), Error::Kind::InvalidInput);
        COMPARE_ERROR(restrictPerson(*m_workspace, request.id, request.receivedOn.addDays(-1), now),
                      Error::Kind::InvalidInput);
        VERIFY_RESULT(restrictPerson(*m_workspace, request.id, today.addDays(-3), now));
        COMPARE_ERROR(liftRestriction(*m_workspace, request.id, today.addDays(-4), now), Error::Kind::InvalidInput);

        VERIFY_RESULT(liftRestriction(*m_workspace, request.id, today, now));

        const auto partner = PartnerRepository(database()).findBySiret(siret);
        VERIFY_RESULT(partner);
        QCOMPARE(PartnerRepository(database()).dossier(partner->id)->contacts.first().email, address);
        QCOMPARE(RestrictionRepository(database()).of(request.id)->value_or(Restriction{}).liftedOn, today);
        QStringList acts;
        const auto file = RightsRequestRepository(database()).acts(request.id);
        VERIFY_RESULT(file);
        for (const RightsAct &act : *file)
            acts.append(act.act);
        QCOMPARE(acts,
                 QStringList(
                     {QStringLiteral("recorded"), QStringLiteral("restricted"), QStringLiteral("restriction_lifted")}));
        const auto entries = JournalRepository(database()).entries(1, 100);
        VERIFY_RESULT(entries);
        for (const JournalEntry &entry : *entries) {
            const QByteArray facts = QJsonDocument(entry.facts).toJson();
            QVERIFY(!facts.contains(address.toUtf8()) && !facts.contains("Camille"));
        }
    }

    void exportsWhatIsHeld()
    {
        read({.habilitations = {habilitation(QStringLiteral("1"), HabilitationState::Active)},
              .contacts = {contact(QStringLiteral("1"))}});
        const QString file = m_folder->filePath(QStringLiteral("p.json"));

        const auto rows = writeExport(personalDataExport(found({.email = address}), now), ExportFormat::Json, file);

        VERIFY_RESULT(rows);
        QCOMPARE(*rows, 4);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QJsonObject first = QJsonDocument::fromJson(written.readAll())[QStringLiteral("items")][0].toObject();
        QCOMPARE(first.value(QStringLiteral("place")).toString(), QStringLiteral("contact"));
        QCOMPARE(first.value(QStringLiteral("value")).toString(), QStringLiteral("Camille"));
        QCOMPARE(first.value(QStringLiteral("erasable")).toBool(), false);
        QCOMPARE(first.value(QStringLiteral("kept_because")).toString(), QStringLiteral("in_force"));
        QCOMPARE(first.value(QStringLiteral("kept_rule")).toString(), QStringLiteral("IMP-6.4"));
    }
};

QTEST_GUILESS_MAIN(TestRightsRequests)
#include "tst_rights_requests.moc"
