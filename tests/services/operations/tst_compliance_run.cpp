// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/storage/storage_fixture.h"
#include "tests/services/waiting.h"

#include "services/operations/compliance/compliance_runner.h"
#include "services/operations/demonstration_content/demonstration_content.h"
#include "services/storage/due_query.h"
#include "services/storage/partner_changes.h"
#include "services/storage/profile_repository.h"
#include "services/storage/service_repository.h"
#include "services/storage/snapshot_repository.h"

using namespace vigie;

static const QString siret = QStringLiteral("13002526500013");

//! A partner of INFINOE whose homologation ends on 31/05/2027 and whose credential ends on 20/12/2026.
class TestComplianceRun : public QObject
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

    [[nodiscard]] ComplianceSummary run(ComplianceRun &run, const QDateTime &now)
    {
        const Result<ComplianceSummary> summary = run.bringUpToDate(database(), now, {});
        if (!summary)
            qFatal("%s %s", qPrintable(summary.error().subject), qPrintable(summary.error().detail));
        return *summary;
    }

    [[nodiscard]] QList<DueRow> rowsOf(const DueFilter &filter)
    {
        DueQuery query(database());
        const auto ids = query.ids(filter, {}, {});
        return ids ? query.rows(*ids).value_or(QList<DueRow>{}) : QList<DueRow>{};
    }

    [[nodiscard]] std::optional<DueRow> rowOf(const QString &rule)
    {
        const QList<DueRow> rows = rowsOf({.rule = rule, .snoozed = Snoozed::Shown});
        return rows.size() == 1 ? std::optional(rows.first()) : std::nullopt;
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
        m_snapshot = {.habilitations = {{.remoteId = QStringLiteral("h"),
                                         .number = QStringLiteral("H12"),
                                         .requestNumber = QStringLiteral("D11"),
                                         .api = {QStringLiteral("INFINOE")},
                                         .state = HabilitationState::Active,
                                         .organisationSiret = siret,
                                         .organisationName = QStringLiteral("Établissement fictif"),
                                         .submittedOn = QDate(2024, 5, 2),
                                         .homologationFrom = QDate(2024, 6, 1),
                                         .homologationUntil = QDate(2027, 5, 31)}},
                      .applications = {{.remoteId = QStringLiteral("a"),
                                        .name = QStringLiteral("Téléservice"),
                                        .siret = siret,
                                        .datapassNumber = QStringLiteral("D11")}},
                      .credentials = {{.remoteId = QStringLiteral("c"),
                                       .applicationRemoteId = QStringLiteral("a"),
                                       .apis = {{QStringLiteral("INFINOE")}},
                                       .fingerprint = fingerprintOf("c"),
                                       .lastFour = QStringLiteral("K7Q2"),
                                       .issuedOn = QDate(2025, 12, 21),
                                       .expiresOn = QDate(2026, 12, 20),
                                       .state = CredentialState::Active}}};
        merge();
    }
    void cleanup() { m_workspace.reset(); }

    void findsWhatIsDueWithItsComputation()
    {
        ComplianceRun compliance;

        const ComplianceSummary summary = run(compliance, at(2026, 11, 22));

        QVERIFY(summary.isWhole);
        const std::optional<DueRow> renewal = rowOf(QStringLiteral("INF-3.4.1c"));
        QVERIFY(renewal && renewal->deadline);
        QCOMPARE(renewal->deadline->dueOn, QDate(2027, 2, 28));
        QCOMPARE(renewal->deadline->computation.from, QDate(2027, 5, 31));
        QCOMPARE(renewal->deadline->computation.duration, (Duration{3, DurationUnit::CalendarMonths}));
        QVERIFY(renewal->deadline->computation.isBackwards);
        QCOMPARE(renewal->partnerSiret, siret);
        QVERIFY(!renewal->finding);
        const std::optional<DueRow> expiry = rowOf(QStringLiteral("INF-V1"));
        QVERIFY(expiry && expiry->deadline && expiry->finding);
        QCOMPARE(expiry->deadline->dueOn, QDate(2026, 12, 20));
        QCOMPARE(expiry->finding->reason, QStringLiteral("expiry_near"));
        QCOMPARE(expiry->object().kind, QStringLiteral("credential"));
    }

    void looksAgainOnlyAtThePartnersThatChanged()
    {
        ComplianceRun compliance;
        (void)run(compliance, at(2026, 11, 22));
        QCOMPARE(run(compliance, at(2026, 11, 22)), ComplianceSummary{});
        const qint64 id = rowOf(QStringLiteral("INF-3.4.1c"))->id;

        m_snapshot.habilitations[0].homologationUntil = QDate(2027, 5, 30);
        m_snapshot.habilitations[0].homologationFrom = QDate(2024, 6, 2);
        merge();
        const ComplianceSummary summary = run(compliance, at(2026, 11, 22));

        QVERIFY(!summary.isWhole);
        QCOMPARE(summary.partners, 1);
        QCOMPARE(summary.change.updated, 1);
        QCOMPARE(summary.change.added + summary.change.removed, 0);
        const std::optional<DueRow> renewal = rowOf(QStringLiteral("INF-3.4.1c"));
        QCOMPARE(renewal->id, id);
        QCOMPARE(renewal->deadline->computation.from, QDate(2027, 5, 30));
        QCOMPARE(renewal->deadline->dueOn, QDate(2027, 2, 28));
    }

    void looksAgainAtEverythingOnAnotherDay()
    {
        ComplianceRun compliance;
        (void)run(compliance, at(2026, 11, 22));

        const ComplianceSummary summary = run(compliance, at(2026, 12, 21));

        QVERIFY(summary.isWhole);
        const std::optional<DueRow> expiry = rowOf(QStringLiteral("INF-V1"));
        QCOMPARE(expiry->deadline->state, DeadlineState::Overdue);
        QCOMPARE(expiry->finding->reason, QStringLiteral("expired"));
    }

    void forgetsWhatIsNoLongerTrue()
    {
        ComplianceRun compliance;
        (void)run(compliance, at(2026, 11, 22));

        m_snapshot.credentials.clear();
        merge();
        (void)run(compliance, at(2026, 11, 22));

        QVERIFY(!rowOf(QStringLiteral("INF-V1")));
        QVERIFY(rowOf(QStringLiteral("INF-3.4.1c")));
    }

    void keepsSnoozesOverRuns()
    {
        ComplianceRun compliance;
        (void)run(compliance, at(2026, 11, 22));
        const std::optional<DueRow> expiry = rowOf(QStringLiteral("INF-V1"));
        VERIFY_RESULT(SnoozeRepository(database())
                          .save(expiry->key,
                                {.until = QDate(2026, 12, 10),
                                 .reason = QStringLiteral("Renouvellement en cours"),
                                 .author = QStringLiteral("agent"),
                                 .at = at(2026, 11, 22)}));

        (void)run(compliance, at(2026, 11, 23));

        const QString rule = QStringLiteral("INF-V1");
        QCOMPARE(rowsOf({.rule = rule, .today = QDate(2026, 12, 9)}).size(), 0);
        QCOMPARE(rowsOf({.rule = rule, .snoozed = Snoozed::Only, .today = QDate(2026, 12, 9)}).size(), 1);
        QCOMPARE(rowsOf({.rule = rule, .today = QDate(2026, 12, 10)}).size(), 1);
        QCOMPARE(rowOf(rule)->snooze.reason, QStringLiteral("Renouvellement en cours"));
    }

    void appliesTheSettings()
    {
        ComplianceRun compliance;
        (void)run(compliance, at(2026, 11, 22));
        QVERIFY(!rowOf(QStringLiteral("INF-V7")));

        VERIFY_RESULT(saveComplianceSettings(
            database(), {.holidays = LocalHolidays::AlsaceMoselle, .earlyWarningDays = 120}, at(2026, 11, 22)));
        const ComplianceSummary summary = run(compliance, at(2026, 11, 22));

        QVERIFY(summary.isWhole);
        QVERIFY(rowOf(QStringLiteral("INF-V7")));
        QCOMPARE(complianceSettings(database())->holidays, LocalHolidaySets(LocalHolidays::AlsaceMoselle));
        COMPARE_ERROR(saveComplianceSettings(database(), {.earlyWarningDays = 366}, at(2026, 11, 22)),
                      Error::Kind::InvalidInput);
    }

    void answersForAnotherDayWithoutStoring()
    {
        ComplianceRun compliance;
        (void)run(compliance, at(2026, 11, 22));

        const Result<RuleOutcome> outcome = rulesAppliedAt(database(), at(2027, 6, 1));

        VERIFY_RESULT(outcome);
        const auto expired = [](const Finding &finding) {
            return finding.reason == QLatin1String("suspension_required");
        };
        QVERIFY(std::any_of(outcome->findings.cbegin(), outcome->findings.cend(), expired));
        QVERIFY(!rowOf(QStringLiteral("INF-3.4.1c"))->finding);
    }

    void stopsWhenAsked()
    {
        ComplianceRun compliance;
        std::stop_source stop;
        stop.request_stop();

        COMPARE_ERROR(compliance.bringUpToDate(database(), at(2026, 11, 22), stop.get_token()), Error::Kind::Cancelled);
        QCOMPARE(rowsOf({}).size(), 0);
    }

    void runsInTheBackgroundWhenSomethingChanges()
    {
        ComplianceRunner runner(*m_workspace, [] { return at(2026, 11, 22); });
        QSignalSpy updated(&runner, &ComplianceRunner::updated);

        runner.noteChange();
        runner.noteChange();

        QTRY_COMPARE(updated.size(), 1);
        QVERIFY(rowOf(QStringLiteral("INF-3.4.1c")));
        const auto again = waited(runner.run());
        VERIFY_RESULT(again);
        QVERIFY(again->change.isNothing());
    }

    void fillsADemonstrationOnceAndNothingElse()
    {
        const Result<bool> ordinary = fillDemonstration(database(), at(2026, 11, 22));
        auto demonstration = Workspace::create(m_folder->filePath(QStringLiteral("d")), {.demonstration = true});
        VERIFY_RESULT(demonstration);

        const Result<bool> first = fillDemonstration((*demonstration)->database(), at(2026, 11, 22));
        const Result<bool> second = fillDemonstration((*demonstration)->database(), at(2026, 11, 22));

        VERIFY_RESULT(ordinary);
        QVERIFY(!*ordinary);
        VERIFY_RESULT(first);
        QVERIFY(*first);
        VERIFY_RESULT(second);
        QVERIFY(!*second);
    }
};

QTEST_GUILESS_MAIN(TestComplianceRun)
#include "tst_compliance_run.moc"
