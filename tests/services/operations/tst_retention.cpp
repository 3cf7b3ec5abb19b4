// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/storage/storage_fixture.h"

#include "services/operations/compliance/compliance_run.h"
#include "services/operations/retention/erasing.h"
#include "services/storage/journal_repository.h"
#include "services/storage/partner_query.h"
#include "services/storage/profile_repository.h"
#include "services/storage/service_repository.h"
#include "services/storage/snapshot_repository.h"

using namespace vigie;

static const QString siret = QStringLiteral("13002526500013");
static const QString mail = QStringLiteral("camille.fictive@etablissement.example");

//! A partner of INFINOE whose habilitation was revoked on 29/02/2024, and of API Particulier with a token last used on
//! 15/03/2026: the golden examples of the texts.
class TestRetention : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder{};
    std::unique_ptr<Workspace> m_workspace{};
    ServiceSnapshot m_snapshot{};

    [[nodiscard]] Database &database() { return m_workspace->database(); }
    static QDateTime at(int year, int month, int day) { return {QDate(year, month, day), QTime(9, 42), Qt::UTC}; }

    void merge()
    {
        VERIFY_RESULT(SnapshotRepository(database()).merge({QStringLiteral("apim")}, m_snapshot, at(2026, 11, 22)));
    }

    [[nodiscard]] QList<RetentionCase> cases(const QDate &today)
    {
        const Result<QList<RetentionCase>> found = retentionCases(database(), today);
        return found.value_or(QList<RetentionCase>{});
    }

    [[nodiscard]] std::optional<RetentionCase> caseOf(const QString &rule, const QDate &today)
    {
        for (const RetentionCase &entry : cases(today)) {
            if (entry.rule == rule)
                return entry;
        }
        return std::nullopt;
    }

    [[nodiscard]] int rows(const QString &table)
    {
        const auto counts = database().rows(QStringLiteral("SELECT COUNT(*) FROM ") + table, {},
                                            [](const QSqlQuery &row) { return row.value(0).toInt(); });
        return counts ? counts->value(0, -1) : -1;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto workspace = Workspace::create(m_folder->filePath(QStringLiteral("w")), {});
        VERIFY_RESULT(workspace);
        m_workspace = std::move(*workspace);
        VERIFY_RESULT(ProfileRepository(database()).addBuiltIn());
        VERIFY_RESULT(
            ServiceRepository(database()).add({.id = {QStringLiteral("apim")}, .name = QStringLiteral("APIM")}));
        m_snapshot = {
            .habilitations = {{.remoteId = QStringLiteral("h"),
                               .number = QStringLiteral("H12"),
                               .requestNumber = QStringLiteral("D11"),
                               .api = {QStringLiteral("INFINOE")},
                               .state = HabilitationState::Revoked,
                               .organisationSiret = siret,
                               .organisationName = QStringLiteral("Établissement fictif"),
                               .validatedOn = QDate(2023, 11, 2)}},
            .events = {{.habilitationRemoteId = QStringLiteral("h"),
                        .name = QStringLiteral("revoke"),
                        .at = at(2024, 2, 29)}},
            .contacts = {{.habilitationRemoteId = QStringLiteral("h"),
                          .role = QStringLiteral("responsable_technique"),
                          .givenName = QStringLiteral("Camille"),
                          .familyName = QStringLiteral("Fictive"),
                          .email = mail}},
            .applications = {{.remoteId = QStringLiteral("a"), .name = QStringLiteral("Téléservice"), .siret = siret}},
            .credentials = {{.remoteId = QStringLiteral("c"),
                             .applicationRemoteId = QStringLiteral("a"),
                             .apis = {{QStringLiteral("API_PARTICULIER")}},
                             .issuedOn = QDate(2025, 12, 21),
                             .lastUsedAt = at(2026, 3, 15),
                             .state = CredentialState::Active}}};
        merge();
    }
    void cleanup() { m_workspace.reset(); }

    void countsFromTheTextsOwnDays()
    {
        const std::optional<RetentionCase> requests = caseOf(QStringLiteral("INF-6.8"), QDate(2027, 3, 15));
        QVERIFY(requests);
        QCOMPARE(requests->from, QDate(2024, 2, 29));
        QCOMPARE(requests->dueOn, QDate(2030, 2, 28));
        QCOMPARE(requests->counts.contacts, 1);
        QCOMPARE(requests->counts.habilitations, 1);
        const std::optional<RetentionCase> traces = caseOf(QStringLiteral("PAR-4"), QDate(2027, 3, 15));
        QVERIFY(traces);
        QCOMPARE(traces->dueOn, QDate(2028, 3, 15));
        QCOMPARE(traces->counts.uses, 1);
        // An active partner's traces have no term: the case begins to show after a year without use.
        QVERIFY(!caseOf(QStringLiteral("PAR-4"), QDate(2027, 3, 14)));
        QCOMPARE(cases(QDate(2027, 3, 15)).size(), 2);
    }

    void isDueOnItsDay_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<bool>("isDue");
        QTest::newRow("the day before") << QDate(2030, 2, 27) << false;
        QTest::newRow("on the day") << QDate(2030, 2, 28) << true;
        QTest::newRow("after") << QDate(2030, 3, 1) << true;
    }

    void isDueOnItsDay()
    {
        QFETCH(QDate, today);
        QFETCH(bool, isDue);
        const std::optional<RetentionCase> entry = caseOf(QStringLiteral("INF-6.8"), today);
        QVERIFY(entry);
        QCOMPARE(entry->state == RetentionCase::State::Due, isDue);

        const Result<ErasingOutcome> outcome = eraseDue(database(), {*entry}, QDateTime(today, QTime(12, 0), Qt::UTC));

        VERIFY_RESULT(outcome);
        QCOMPARE(outcome->cases, isDue ? 1 : 0);
        QCOMPARE(outcome->changed, isDue ? 0 : 1);
        QCOMPARE(rows(QStringLiteral("contact")), isDue ? 0 : 1);
    }

    void isInTheDeadlines()
    {
        const Result<RuleOutcome> outcome = rulesAppliedAt(database(), at(2027, 6, 1));
        VERIFY_RESULT(outcome);
        QStringList due;
        for (const Deadline &deadline : outcome->deadlines) {
            if (deadline.rule == QLatin1String("INF-6.8") || deadline.rule == QLatin1String("PAR-4"))
                due.append(deadline.rule + u' ' + deadline.dueOn.toString(Qt::ISODate));
        }
        due.sort();
        QCOMPARE(due, QStringList({QStringLiteral("INF-6.8 2030-02-28"), QStringLiteral("PAR-4 2028-03-15")}));
    }

    void leavesNoWordOfWhatItErased()
    {
        const QDateTime now = at(2030, 3, 1);
        const std::optional<RetentionCase> entry = caseOf(QStringLiteral("INF-6.8"), now.date());
        QVERIFY(entry);

        VERIFY_RESULT(eraseDue(database(), {*entry}, now));

        for (const char *table : {"contact", "habilitation", "habilitation_event"})
            QCOMPARE(rows(QLatin1String(table)), 0);
        QCOMPARE(PartnerQuery(database()).count({.search = QStringLiteral("camille")}).value(), 0);
        const auto entries = JournalRepository(database()).entries(1, 100);
        QVERIFY(entries);
        QCOMPARE(entries->last().action, QStringLiteral("data.erased"));
        QCOMPARE(entries->last().facts.value(u"contacts").toInt(), 1);
        QVERIFY(JournalRepository(database()).verify()->isIntact());
        VERIFY_RESULT(database().run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
        QFile file(m_workspace->path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("data.erased"));
        for (const QByteArray &word : {mail.toUtf8(), QByteArray("Camille"), QByteArray("camille")})
            QVERIFY2(!bytes.contains(word), word.constData());
        const auto erasures = RetentionRepository(database()).erasures();
        VERIFY_RESULT(erasures);
        QCOMPARE(erasures->size(), 1);
        QCOMPARE(erasures->first().counts, entry->counts);
        QVERIFY(!caseOf(QStringLiteral("INF-6.8"), now.date()));
    }

    void doesNotComeBackUnlessItLivesAgain()
    {
        const QDateTime now = at(2030, 3, 1);
        VERIFY_RESULT(eraseDue(database(), {*caseOf(QStringLiteral("INF-6.8"), now.date())}, now));

        merge();
        QCOMPARE(rows(QStringLiteral("contact")), 0);
        QCOMPARE(rows(QStringLiteral("habilitation")), 0);

        m_snapshot.habilitations[0].state = HabilitationState::Active;
        merge();
        QCOMPARE(rows(QStringLiteral("contact")), 1);
        QCOMPARE(rows(QStringLiteral("habilitation")), 1);
    }

    void erasesTracesAndKeepsTheToken()
    {
        const QDateTime now = at(2028, 3, 15);

        VERIFY_RESULT(eraseDue(database(), {*caseOf(QStringLiteral("PAR-4"), now.date())}, now));

        QCOMPARE(rows(QStringLiteral("credential")), 1);
        QCOMPARE(rows(QStringLiteral("credential WHERE last_used_at IS NOT NULL")), 0);
        QCOMPARE(rows(QStringLiteral("token_entry WHERE last_used_key <> ''")), 0);
        QVERIFY(!caseOf(QStringLiteral("PAR-4"), now.date()));
    }

    void asksForAStartThatNobodyTells()
    {
        m_snapshot.events.clear();
        merge();
        const std::optional<RetentionCase> unknown = caseOf(QStringLiteral("INF-6.8"), QDate(2026, 11, 22));
        QVERIFY(unknown);
        QCOMPARE(unknown->state, RetentionCase::State::Unknown);
        QVERIFY(!unknown->dueOn.isValid());
        const ApiCode api = unknown->api;
        const PartnerId partner = unknown->partner;
        for (const QDate &wrong : {QDate(), QDate(1999, 12, 31), QDate(2026, 11, 23)})
            COMPARE_ERROR(recordDeliveryEnd(database(), partner, api, wrong, at(2026, 11, 22)),
                          Error::Kind::InvalidInput);

        VERIFY_RESULT(recordDeliveryEnd(database(), partner, api, QDate(2020, 2, 29), at(2026, 11, 22)));

        const std::optional<RetentionCase> known = caseOf(QStringLiteral("INF-6.8"), QDate(2026, 11, 22));
        QCOMPARE(known->dueOn, QDate(2026, 2, 28));
        QVERIFY(known->isFromRecorded);
        QCOMPARE(known->state, RetentionCase::State::Due);
    }

    void goesOnWhileSomethingIsOpen()
    {
        m_snapshot.credentials.append({.remoteId = QStringLiteral("d"),
                                       .applicationRemoteId = QStringLiteral("a"),
                                       .apis = {{QStringLiteral("INFINOE")}},
                                       .state = CredentialState::Active});
        merge();
        QVERIFY(!caseOf(QStringLiteral("INF-6.8"), QDate(2031, 1, 1)));
    }
};

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
