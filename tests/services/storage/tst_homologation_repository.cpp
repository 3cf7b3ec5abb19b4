// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/homologation_repository.h"

#include "services/operations/homologation_records.h"
#include "services/storage/gate_query.h"
#include "services/storage/gate_repository.h"
#include "services/storage/homologation_query.h"
#include "services/storage/journal_repository.h"
#include "services/storage/profile_repository.h"
#include "services/storage/quota_query.h"
#include "services/storage/quota_raise_repository.h"
#include "tests/services/storage/storage_fixture.h"

using namespace vigie;

namespace {

const QDate today(2026, 11, 24);
const ApiCode imprimfip{QStringLiteral("IMPRIMFIP")};

} // namespace

class TestHomologationRepository : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;

    Database &database() { return m_workspace->database(); }
    void run(const char *sql) { VERIFY_RESULT(database().run(QString::fromUtf8(sql))); }
    [[nodiscard]] Homologation local(const QString &reference = {}) const
    {
        return {.partner = {1},
                .api = {QStringLiteral("INFINOE")},
                .receivedOn = QDate(2025, 2, 3),
                .validFrom = QDate(2025, 1, 1),
                .validUntil = QDate(2027, 5, 31),
                .authority = QStringLiteral("Directrice générale"),
                .criticalRisk = true,
                .recommendations = {{.text = QStringLiteral("Chiffrer"), .plannedOn = QDate(2026, 12, 1)}},
                .reference = reference};
    }
    [[nodiscard]] HomologationRow rowOf(qint64 partner)
    {
        const QList<HomologationRow> rows = homologationRows(database(), {.today = today}).value();
        for (const HomologationRow &row : rows) {
            if (row.position.partner.value == partner)
                return row;
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto workspace = Workspace::create(m_folder->filePath(QStringLiteral("w.vigie")), {});
        VERIFY_RESULT(workspace);
        m_workspace = std::move(*workspace);
        VERIFY_RESULT(ProfileRepository(database()).addBuiltIn());
        run("INSERT INTO service VALUES ('dp', 'datapass', '', 'DataPass', 'https://x.example', 'production', '', '',"
            " '', '', '', 0, '')");
        run("INSERT INTO partner VALUES (1, 'local:1', '99921430700012', 'Commune de Tersac', '', '', 'organisation',"
            " 'local', NULL), (2, 'local:2', NULL, 'Port de Kermorvan', '', '', 'organisation', 'dp', NULL)");
        run("INSERT INTO habilitation VALUES (5, 'dp', '77', 2, 'authorisation', 'H3150', 'D9', 'IMPRIMFIP',"
            " 'api_imprimfip', 'production', 'active', '', 0, 't', '', '', '2024-05-02', '2024-06-01', 200,"
            " '2024-06-01', '2027-05-31', '', '', '', '', '2026-11-23T09:42:00.000Z')");
    }
    void cleanup()
    {
        m_workspace.reset();
        m_folder.reset();
    }

    void keepsWhatIsRecordedHere()
    {
        const auto saved = HomologationRepository(database()).save(local());
        VERIFY_RESULT(saved);

        const auto found = HomologationRepository(database()).find(saved->key());

        VERIFY_RESULT(found);
        QCOMPARE(*found, *saved);
        VERIFY_RESULT(HomologationRepository(database()).remove(saved->id));
        COMPARE_ERROR(HomologationRepository(database()).find(saved->key()), Error::Kind::NoSuchObject);
    }

    void refusesTheSameReferenceTwice()
    {
        VERIFY_RESULT(HomologationRepository(database()).save(local(QStringLiteral("A-1"))));

        COMPARE_ERROR(HomologationRepository(database()).save(local(QStringLiteral("A-1"))), Error::Kind::Conflict);
        COMPARE_ERROR(HomologationRepository(database()).save({}), Error::Kind::InvalidInput);
    }

    void showsWhatDataPassHoldsAndWhatCompletesIt()
    {
        HomologationRepository repository(database());
        const QString key = QStringLiteral("datapass:dp:77");
        Homologation document = repository.find(key).value();
        QVERIFY(document.id.isNull());
        QVERIFY(document.untilOrigin == ValueOrigin::DataPass);
        QVERIFY(document.authorityOrigin == ValueOrigin::None);
        document.authority = QStringLiteral("Directeur du port");
        document.reservations = QStringLiteral("Journalisation");
        VERIFY_RESULT(repository.save(document));
        run("UPDATE habilitation SET homologation_until = '2028-05-31'");

        const auto completed = repository.find(key);

        VERIFY_RESULT(completed);
        QCOMPARE(completed->validUntil, QDate(2028, 5, 31)); // DataPass comes first
        QCOMPARE(completed->authority, QStringLiteral("Directeur du port"));
        QVERIFY(completed->authorityOrigin == ValueOrigin::Local);
        QVERIFY(completed->untilOrigin == ValueOrigin::DataPass);
        QVERIFY(completed->needsExchange());
        QCOMPARE(repository.all()->size(), 1);
    }

    void showsARequestAndItsAuthorisationOnce()
    {
        run("INSERT INTO habilitation VALUES (6, 'dp', '9', 2, 'request', 'D9', '', 'IMPRIMFIP', 'api_imprimfip',"
            " 'production', 'validated', '', 0, 't', '', '', '2024-05-02', '2024-06-01', 200, '2024-06-01',"
            " '2027-05-31', '', '', '', '', NULL)");

        const auto documents = HomologationRepository(database()).all();

        VERIFY_RESULT(documents);
        QCOMPARE(documents->size(), 1);
        QCOMPARE(documents->first().habilitationNumber, QStringLiteral("H3150"));
    }

    void listsWhereEachPartnerStands()
    {
        VERIFY_RESULT(HomologationRepository(database()).save(local()));

        const auto rows = homologationRows(database(), {.today = today});

        VERIFY_RESULT(rows);
        QCOMPARE(rows->size(), 2);
        QCOMPARE(rowOf(1).position.dueOn, QDate(2027, 2, 28));
        QVERIFY(rowOf(1).position.hasCriticalRisk);
        QVERIFY(rowOf(2).position.state == HomologationState::Valid);
        QCOMPARE(chosen(*rows, {.view = HomologationView::ToHandle}).size(), 1);
        QCOMPARE(chosen(*rows, {.search = QStringLiteral("kermo")}).size(), 1);
        QCOMPARE(chosen(*rows, {.api = imprimfip}).first().position.partner, PartnerId{2});
    }

    void showsThatAPartnerWithAccessHasNothing()
    {
        run("UPDATE habilitation SET homologation_from = NULL, homologation_until = NULL");

        QVERIFY(rowOf(2).position.state == HomologationState::None);
        QVERIFY(rowOf(2).position.isToHandle());
        QCOMPARE(rowOf(2).position.terms.dueRule, QStringLiteral("IMP-3.4.1c"));
    }

    void journalsAHashAndNoName()
    {
        const auto saved = recordHomologation(
            database(), local(), HomologationAct::Recorded,
            QDateTime::fromString(QStringLiteral("2026-11-24T10:00:00Z"), Qt::ISODate));
        VERIFY_RESULT(saved);

        const auto entries = JournalRepository(database()).entries(1, 100);

        VERIFY_RESULT(entries);
        QCOMPARE(entries->last().action, QStringLiteral("homologation.recorded"));
        QCOMPARE(entries->last().objectHash.size(), 64);
        QVERIFY(!QJsonDocument(entries->last().facts).toJson().contains("Directrice"));
        QCOMPARE(saved->recordedBy, currentActor());
    }

    void listsTheGatesWithTheirProof()
    {
        VERIFY_RESULT(GateRepository(database())
                          .save({.partner = {2},
                                 .api = imprimfip,
                                 .rule = QStringLiteral("IMP-3.1.2"),
                                 .item = QStringLiteral("functional_acceptance"),
                                 .state = GateState::Done,
                                 .proof = QStringLiteral("PV de recette"),
                                 .doneOn = QDate(2026, 3, 4)}));

        const auto rows = gateRows(database(), today);

        VERIFY_RESULT(rows);
        QCOMPARE(rows->size(), 1);
        const auto lineOf = [&rows](const char *key) {
            for (const GateLine &line : rows->first().lines) {
                if (line.item.key == QLatin1String(key))
                    return line;
            }
            return GateLine{};
        };
        QVERIFY(lineOf("functional_acceptance").state == GateState::Done);
        QCOMPARE(lineOf("functional_acceptance").entry->proof, QStringLiteral("PV de recette"));
        QVERIFY(lineOf("producer_validation").state == GateState::Done);
        QCOMPARE(lineOf("producer_validation").evidence, QStringLiteral("H3150"));
        QVERIFY(lineOf("attestation_received").state == GateState::Done);
        QVERIFY(lineOf("security_questionnaire").state == GateState::NotApplicable);
        QVERIFY(lineOf("secrecy_derogation").isBlocked());
        QVERIFY(rows->first().isOpen);
    }

    void putsTheQuotasSideBySide()
    {
        const auto rows = quotaRows(database(), today);

        VERIFY_RESULT(rows);
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->first().contractual->value, 500.0);
        QCOMPARE(rows->first().contractual->rule, QStringLiteral("IMP-9.2"));
        QCOMPARE(rows->first().asked->value, 200.0);
        QVERIFY(!rows->first().inForce);
        QVERIFY(!rows->first().measuredPeak);
        QVERIFY(rows->first().drift == QuotaDrift::None);
        QVERIFY(rows->first().isOnlyAStep); // DataPass has 50, 200 and 1000
    }

    void keepsTheFileOfARaise()
    {
        QuotaRaiseRepository raises(database());
        QuotaRaise raise{
            .partner = {2}, .api = imprimfip, .askedPerMinute = 800, .peaks = QStringLiteral("720 le 3/3")};
        VERIFY_RESULT(raises.save(raise));
        QCOMPARE(raise.missingEvidence(),
                 (QStringList{QStringLiteral("number_of_files"), QStringLiteral("periodicity")}));
        raise.decision = QuotaRaise::Decision::Granted;
        raise.agreedPerMinute = 700;

        VERIFY_RESULT(raises.save(raise));

        QCOMPARE(raises.of({2}, imprimfip).value(), std::optional(raise));
        QCOMPARE(raises.of({})->size(), 1);
        raise.agreedPerMinute = -5;
        COMPARE_ERROR(raises.save(raise), Error::Kind::InvalidInput);
        QVERIFY(!raises.of({1}, imprimfip).value());
    }

    void seesAQuotaThatDrifts()
    {
        run("INSERT INTO application VALUES (3, 'dp', 'a', 2, 'app', '', '', '', '', '', '', NULL)");
        run("INSERT INTO subscription VALUES (4, 'dp', 's', 3, 'a', 'IMPRIMFIP', '', '', 'Or', 1000, 'active', '',"
            " NULL)");

        const auto rows = quotaRows(database(), today);

        VERIFY_RESULT(rows);
        QCOMPARE(rows->size(), 1);
        QVERIFY(rows->first().drift == QuotaDrift::AboveContract);
        QCOMPARE(rows->first().driftRule, QStringLiteral("IMP-9.2"));
        QVERIFY(!rows->first().isOnlyAStep);
    }
};

QTEST_GUILESS_MAIN(TestHomologationRepository)
#include "tst_homologation_repository.moc"
