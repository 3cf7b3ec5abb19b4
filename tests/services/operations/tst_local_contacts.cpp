// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/notices/notice_draft.h"
#include "services/operations/compliance/compliance_run.h"
#include "services/operations/local_contacts.h"
#include "services/storage/due_query.h"
#include "services/storage/journal_repository.h"
#include "services/storage/local_contact_repository.h"
#include "services/storage/partner_repository.h"
#include "services/storage/profile_repository.h"
#include "services/storage/retention_repository.h"
#include "services/storage/snapshot_repository.h"
#include "tests/services/operations/fake_service.h"

#include <QtTest>

using namespace vigie;

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
const ApiCode imprimfip{QStringLiteral("IMPRIMFIP")};
const QString siret = QStringLiteral("99921430700012");

//! A partner in production, whose request names everybody that its form asks for.
ServiceSnapshot snapshot()
{
    ServiceSnapshot all = smallSnapshot();
    all.habilitations.append({.remoteId = QStringLiteral("H1"),
                              .number = QStringLiteral("H1"),
                              .requestNumber = QStringLiteral("D1"),
                              .api = imprimfip,
                              .state = HabilitationState::Active,
                              .organisationSiret = siret,
                              .organisationName = QStringLiteral("Mairie fictive"),
                              .validatedOn = QDate(2026, 1, 20)});
    for (const char *role : {"applicant", "technical", "controller"})
        all.contacts.append({.habilitationRemoteId = QStringLiteral("H1"),
                             .role = QString::fromLatin1(role),
                             .email = QStringLiteral("x@exemple.invalid")});
    return all;
}

} // namespace

class TestLocalContacts : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeService> m_fake{};
    std::unique_ptr<SmallWorkspace> m_workspace{};

    [[nodiscard]] Database &database() const { return m_workspace->database(); }
    [[nodiscard]] PartnerId partner() const { return PartnerRepository(database()).findBySiret(siret).value().id; }
    [[nodiscard]] LocalContact officer(const char *email = "rssi@exemple.invalid") const
    {
        return {.partner = partner(),
                .api = imprimfip,
                .role = QStringLiteral("security"),
                .givenName = QStringLiteral("Camille"),
                .familyName = QStringLiteral("Fictive"),
                .email = QString::fromLatin1(email)};
    }
    //! Reasons of the findings of that rule, by severity.
    [[nodiscard]] QStringList findings() const
    {
        if (!ComplianceRun().bringUpToDate(database(), now, {}))
            return {QStringLiteral("no rules")};
        const auto ids = DueQuery(database()).ids({.rule = QStringLiteral("IMP-9.1.3")}, {}, {});
        const QList<DueRow> rows = DueQuery(database()).rows(ids.value()).value();
        QStringList found;
        for (const DueRow &row : rows)
            found.append(QStringLiteral("%1 %2 %3")
                             .arg(severityWord(row.finding->severity), row.finding->reason, row.finding->detail));
        return found;
    }
    [[nodiscard]] bool synchronise() const
    {
        return SnapshotRepository(database()).merge(FakeService::service().id, snapshot(), now).has_value();
    }

private Q_SLOTS:
    void init()
    {
        m_fake = std::make_unique<FakeService>();
        m_workspace = std::make_unique<SmallWorkspace>();
        QVERIFY(ProfileRepository(database()).addBuiltIn());
        QVERIFY(synchronise());
    }
    void cleanup()
    {
        m_workspace.reset();
        m_fake.reset();
    }

    void answersTheFindingAndStaysWhateverIsRead()
    {
        QCOMPARE(findings(), QStringList{QStringLiteral("info role_by_hand security")});

        QVERIFY(recordLocalContact(database(), officer(), now));

        QCOMPARE(findings(), QStringList());
        QVERIFY(synchronise());
        QCOMPARE(findings(), QStringList());
        const auto kept = LocalContactRepository(database()).of(partner());
        QCOMPARE(kept->size(), 1);
        QVERIFY(removeLocalContact(database(), kept->first(), now));
        QCOMPARE(findings(), QStringList{QStringLiteral("info role_by_hand security")});
    }

    void isWrittenToLikeTheOthers()
    {
        QVERIFY(recordLocalContact(database(), officer(), now));

        const auto ofApi = noticeAddressee(database(), partner(), imprimfip);
        const auto ofOther = noticeAddressee(database(), partner(), {QStringLiteral("INFINOE")});
        const auto dossier = PartnerRepository(database()).dossier(partner());

        QVERIFY(ofApi && ofOther && dossier);
        QCOMPARE(ofApi->contacts.size(), 4);
        QCOMPARE(ofApi->contacts.last().email, QStringLiteral("rssi@exemple.invalid"));
        QVERIFY(ofOther->contacts.isEmpty());
        QCOMPARE(dossier->contacts.size(), 4);
        QVERIFY(dossier->contacts.last().service.isNull());
    }

    void refusesWhatNoMailReaches_data()
    {
        QTest::addColumn<QByteArray>("email");
        for (const char *email : {"", "rssi", "rssi@", "@exemple.invalid", "rssi@exemple", "r ssi@exemple.invalid",
                                  "rssi@exemple..invalid", "a@b@exemple.invalid"})
            QTest::newRow(*email ? email : "nothing") << QByteArray(email);
    }

    void refusesWhatNoMailReaches()
    {
        QFETCH(QByteArray, email);

        const auto recorded = recordLocalContact(database(), officer(email.constData()), now);

        QVERIFY(!recorded);
        QCOMPARE(recorded.error().kind, Error::Kind::InvalidInput);
        QVERIFY(LocalContactRepository(database()).of(partner())->isEmpty());
    }

    void leavesNoNameInTheJournal()
    {
        const auto added = recordLocalContact(database(), officer(), now);
        QVERIFY(added);
        LocalContact typed = officer();
        typed.id = *added;
        QVERIFY(removeLocalContact(database(), typed, now));

        const auto entries = JournalRepository(database()).entries(1, 1000);

        QStringList actions;
        for (const JournalEntry &entry : *entries) {
            actions.append(entry.action);
            const QByteArray facts = QJsonDocument(entry.facts).toJson();
            QVERIFY(!facts.contains("Fictive") && !facts.contains("rssi@"));
        }
        QVERIFY(actions.contains(QStringLiteral("contact.recorded")));
        QVERIFY(actions.contains(QStringLiteral("contact.removed")));
    }

    void isErasedWithTheRequest()
    {
        QVERIFY(recordLocalContact(database(), officer(), now));
        RetentionRepository retention(database());

        const auto counts = retention.countRequests(partner(), imprimfip);
        QVERIFY(counts);
        QCOMPARE(counts->contacts, 4);
        const PartnerId erased = partner();
        QVERIFY(retention.eraseRequests(erased, imprimfip, now));

        QVERIFY(LocalContactRepository(database()).of(erased)->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLocalContacts)
#include "tst_local_contacts.moc"
