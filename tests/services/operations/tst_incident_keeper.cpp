// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/storage/storage_fixture.h"

#include "model/access/credential.h"
#include "model/rules/rule_engine.h"
#include "services/operations/compliance/incident_subjects.h"
#include "services/operations/demonstration_content/incident_content.h"
#include "services/operations/incident_keeper.h"
#include "services/storage/journal_repository.h"
#include "services/storage/profile_repository.h"

using namespace vigie;

class TestIncidentKeeper : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder{};
    std::unique_ptr<Workspace> m_workspace{};
    QList<TermsProfile> m_profiles{};

    [[nodiscard]] static QDateTime at(int hour, int minute = 0)
    {
        return QDateTime(QDate(2026, 11, 22), QTime(hour, minute), Qt::UTC);
    }
    [[nodiscard]] IncidentKeeper keeper(const QDateTime &now = at(18))
    {
        return IncidentKeeper(m_workspace->database(), now);
    }
    [[nodiscard]] IncidentRepository incidents() { return IncidentRepository(m_workspace->database()); }
    [[nodiscard]] QList<JournalEntry> journal()
    {
        return JournalRepository(m_workspace->database()).entries(1, 100).value();
    }
    [[nodiscard]] static Incident matter()
    {
        return {.title = QStringLiteral("Identifiants publiés (fiction)"),
                .apis = {{QStringLiteral("IMPRIMFIP")}, {QStringLiteral("INFINOE")}},
                .events = {QStringLiteral("personal_data_breach"), QStringLiteral("security_event")},
                .partnerName = QStringLiteral("Commune fictive"),
                .partnerSiret = QStringLiteral("13002526500013"),
                .awareAt = at(17, 20),
                .awareBy = QStringLiteral("agent")};
    }
    [[nodiscard]] Incident opened(const QDateTime &now = at(18)) { return keeper(now).open(matter()).value(); }
    [[nodiscard]] IncidentPlan plan() { return incidentPlanOf(matter(), m_profiles); }
    void doEveryStep(IncidentId id)
    {
        for (const PlannedStep &step : stepsLeft(plan(), incidents().file(id).value()))
            VERIFY_RESULT(
                keeper().setStep(id, {.phase = step.phase, .key = step.key, .state = IncidentStepState::Done}));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto workspace = Workspace::create(m_folder->filePath(QStringLiteral("w")), {});
        VERIFY_RESULT(workspace);
        m_workspace = std::move(*workspace);
        ProfileRepository profiles(m_workspace->database());
        VERIFY_RESULT(profiles.addBuiltIn());
        m_profiles = profiles.inForce(QDate(2026, 11, 22)).value();
    }
    void cleanup() { m_workspace.reset(); }

    void keepsEveryField()
    {
        Incident expected = matter();
        expected.description = QStringLiteral("Texte « libre »");
        expected.environment = Environment::Sandbox;
        expected.partner = {12};
        expected.interruptedAt = at(17, 30);
        const Result<Incident> added = keeper().open(expected);
        VERIFY_RESULT(added);
        expected.id = added->id;
        expected.number = QStringLiteral("I-2026-001");
        expected.openedAt = at(18);
        expected.openedBy = currentActor();
        QCOMPARE(*added, expected);
        QCOMPARE(incidents().find(added->id).value(), expected);
        QCOMPARE(incidents().findByNumber(QStringLiteral("I-2026-001")).value(), expected);
    }

    void numbersByTheYearInParis()
    {
        const QDateTime newYear(QDate(2026, 12, 31), QTime(23, 30), Qt::UTC);
        QCOMPARE(opened().number, QStringLiteral("I-2026-001"));
        QCOMPARE(opened().number, QStringLiteral("I-2026-002"));
        QCOMPARE(opened(newYear).number, QStringLiteral("I-2027-001"));
    }

    void refusesWhatCannotBeRight_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"title", "apis", "events", "aware_at", "interrupted_at", "recovered_at"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void refusesWhatCannotBeRight()
    {
        QFETCH(QString, what);
        Incident wrong = matter();
        if (what == QLatin1String("title"))
            wrong.title = QStringLiteral("  ");
        else if (what == QLatin1String("apis"))
            wrong.apis.clear();
        else if (what == QLatin1String("events"))
            wrong.events.clear();
        else if (what == QLatin1String("aware_at"))
            wrong.awareAt = at(18).addSecs(1);
        else if (what == QLatin1String("interrupted_at"))
            wrong.interruptedAt = at(19);
        else
            wrong.recoveredAt = at(17, 40);
        const Result<Incident> added = keeper().open(wrong);
        COMPARE_ERROR(added, Error::Kind::InvalidInput);
        QCOMPARE(added.error().detail, what);
        QCOMPARE(incidents().count({}).value(), 0);
        QVERIFY(journal().isEmpty());
    }

    void theJournalHoldsNoWordOfTheFile()
    {
        const Incident incident = opened();
        VERIFY_RESULT(keeper().note(incident.id, QStringLiteral("appelé Mme Fictive au 01 23 45 67 89")));
        VERIFY_RESULT(keeper().answer(incident.id, QStringLiteral("nature"), QStringLiteral("mots confidentiels")));
        const QList<JournalEntry> entries = journal();
        QCOMPARE(entries.size(), 3);
        QCOMPARE(entries.at(1).action, QStringLiteral("incident.note"));
        for (const JournalEntry &entry : entries) {
            QCOMPARE(entry.objectReference, QString::number(incident.id.value));
            QCOMPARE(entry.objectHash.size(), 64);
            const QString facts = QString::fromUtf8(QJsonDocument(entry.facts).toJson());
            for (const char *word : {"Fictive", "confidentiels", "publiés", "Commune"})
                QVERIFY2(!facts.contains(QString::fromUtf8(word)), word);
        }
        // The hash is the one of the history's own line: a line that was changed shows.
        const IncidentFact note = incidents().file(incident.id).value().facts.at(1);
        QCOMPARE(entries.at(1).objectHash,
                 fingerprintOf(QStringList{note.kind, note.subject, note.text}.join(u'\n').toUtf8()));
        QVERIFY(JournalRepository(m_workspace->database()).verify().value().isIntact());
    }

    void everyChangeLeavesTheOldValueInTheHistory()
    {
        const Incident incident = opened();
        VERIFY_RESULT(keeper().answer(incident.id, QStringLiteral("nature"), QStringLiteral("premier")));
        VERIFY_RESULT(keeper().answer(incident.id, QStringLiteral("nature"), QStringLiteral("second")));
        VERIFY_RESULT(keeper().answer(incident.id, QStringLiteral("nature"), QStringLiteral("second"))); // no change
        Incident changed = incident;
        changed.title = QStringLiteral("Autre titre");
        VERIFY_RESULT(keeper().edit(changed));
        const IncidentFile file = incidents().file(incident.id).value();
        QCOMPARE(file.answer(QStringLiteral("nature")), QStringLiteral("second"));
        QCOMPARE(file.facts.size(), 4);
        QCOMPARE(file.facts.at(1).text, QStringLiteral("premier"));
        QVERIFY(file.facts.at(3).text.contains(QStringLiteral("Identifiants publiés (fiction) → Autre titre")));
    }

    void aStepThatDoesNotApplySaysWhy()
    {
        const Incident incident = opened();
        IncidentStep step{.phase = QStringLiteral("treatment"),
                          .key = QStringLiteral("crisis_cell"),
                          .state = IncidentStepState::NotApplicable};
        COMPARE_ERROR(keeper().setStep(incident.id, step), Error::Kind::InvalidInput);
        step.note = QStringLiteral("un seul partenaire");
        VERIFY_RESULT(keeper().setStep(incident.id, step));
        const IncidentStep kept = incidents().file(incident.id).value().step(step.phase, step.key);
        QCOMPARE(kept.state, IncidentStepState::NotApplicable);
        QCOMPARE(kept.note, step.note);
        QCOMPARE(kept.at, at(18));
    }

    void theServiceReturnsOnlyOnceItWasChecked()
    {
        Incident cut = matter();
        cut.interruptedAt = at(17, 30);
        const Incident incident = keeper().open(cut).value();
        const Result<> early = keeper().returnToService(incident.id, at(17, 50), plan());
        COMPARE_ERROR(early, Error::Kind::Conflict);
        QVERIFY(early.error().detail.startsWith(QStringLiteral("Vérification avant remise en service")));
        VERIFY_RESULT(keeper().setStep(incident.id,
                                       {.phase = QStringLiteral("after"),
                                        .key = QStringLiteral("check_before_return"),
                                        .state = IncidentStepState::Done}));
        VERIFY_RESULT(keeper().returnToService(incident.id, at(17, 50), plan()));
        QCOMPARE(incidents().find(incident.id).value().recoveredAt, at(17, 50));
    }

    void closesOnlyOnceEveryStepIsDoneAndThenTakesNothing()
    {
        const Incident incident = opened();
        COMPARE_ERROR(keeper().close(incident.id, plan()), Error::Kind::Conflict);
        doEveryStep(incident.id);
        VERIFY_RESULT(keeper(at(20)).close(incident.id, plan()));
        QCOMPARE(incidents().find(incident.id).value().state, IncidentState::Closed);
        COMPARE_ERROR(keeper(at(21)).answer(incident.id, QStringLiteral("nature"), QStringLiteral("après")),
                      Error::Kind::Conflict);
        VERIFY_RESULT(keeper(at(21)).note(incident.id, QStringLiteral("relu")));
        COMPARE_ERROR(keeper(at(21)).reopen(incident.id, QString()), Error::Kind::InvalidInput);
        VERIFY_RESULT(keeper(at(21)).reopen(incident.id, QStringLiteral("nouveaux appels")));
        VERIFY_RESULT(keeper(at(22)).answer(incident.id, QStringLiteral("nature"), QStringLiteral("après")));
    }

    void datesEachStageThatWasSent()
    {
        const Incident incident = opened();
        IncidentSending stage{.rule = QStringLiteral("IMP-C10"),
                              .sentAt = at(17, 40),
                              .medium = QStringLiteral("courriel"),
                              .items = {QStringLiteral("nature")},
                              .isComplete = false};
        VERIFY_RESULT(keeper().recordSending(incident.id, stage));
        stage.sentAt = at(19);
        COMPARE_ERROR(keeper().recordSending(incident.id, stage), Error::Kind::InvalidInput); // not yet
        stage.isComplete = true;
        const Result<IncidentSending> second = keeper(at(20)).recordSending(incident.id, stage);
        VERIFY_RESULT(second);
        QCOMPARE(second->number, 2);
        stage.sentAt = at(17);
        COMPARE_ERROR(keeper().recordSending(incident.id, stage), Error::Kind::InvalidInput); // before the awareness
        const IncidentFile file = incidents().file(incident.id).value();
        QCOMPARE(file.sendings.size(), 2);
        QCOMPARE(file.toldAt(QStringLiteral("IMP-C10")), at(17, 40));
        QVERIFY(!file.toldAt(QStringLiteral("IMP-L33")).isValid());
    }

    void keepsATokenThatTheServiceForgot()
    {
        const Incident incident = opened();
        const IncidentToken token{.credential = {4211},
                                  .label = QStringLiteral("2c9b…K7Q2"),
                                  .partnerName = QStringLiteral("Commune fictive"),
                                  .why = QStringLiteral("publié"),
                                  .exposure = Exposure::Compromised};
        VERIFY_RESULT(keeper().addTokens(incident.id, {token}));
        IncidentToken again = token;
        again.exposure = Exposure::OutOfScope;
        VERIFY_RESULT(keeper().addTokens(incident.id, {again}));
        const QList<IncidentToken> tokens = incidents().file(incident.id).value().tokens;
        QCOMPARE(tokens.size(), 1);
        QCOMPARE(tokens.first().exposure, Exposure::OutOfScope);
        QCOMPARE(tokens.first().label, token.label);
    }

    void listsByWhatIsAsked()
    {
        const Incident first = opened();
        Incident other = matter();
        other.title = QStringLiteral("100 % d'appels anormaux");
        other.apis = {{QStringLiteral("API_ENTREPRISE")}};
        other.events = {QStringLiteral("token_compromise")};
        const Incident second = keeper(at(19)).open(other).value();
        const auto ids = [&](const IncidentFilter &filter) {
            return incidents().ids(filter, IncidentColumn::Number, Qt::DescendingOrder).value();
        };
        QCOMPARE(ids({}), (QList<qint64>{second.id.value, first.id.value}));
        QCOMPARE(ids({.search = QStringLiteral("100 %")}), QList<qint64>{second.id.value});
        QCOMPARE(ids({.search = QStringLiteral("%")}).size(), 1);
        QCOMPARE(ids({.api = {QStringLiteral("API_ENTREPRISE")}}), QList<qint64>{second.id.value});
        QCOMPARE(ids({.api = {QStringLiteral("API")}}).size(), 0);
        QCOMPARE(ids({.state = IncidentState::Closed}).size(), 0);
        QCOMPARE(incidents().count({.state = IncidentState::Open}).value(), 2);
    }

    void theClocksOfAnOpenFileAreSubjectsOfTheRules()
    {
        const Incident incident = opened();
        VERIFY_RESULT(keeper().recordSending(incident.id, {.rule = QStringLiteral("IMP-C10"), .sentAt = at(17, 40)}));
        SubjectTable table;
        VERIFY_RESULT(incidentSubjects(
            {.database = m_workspace->database(), .now = at(20), .today = QDate(2026, 11, 22), .profiles = m_profiles},
            table));
        QHash<QString, QDateTime> told;
        const QList<RuleSubject> subjects = table.all().value({}).value({QStringLiteral("IMPRIMFIP")});
        for (const RuleSubject &subject : subjects)
            told.insert(subject.rule, subject.toldAt);
        QCOMPARE(told.value(QStringLiteral("IMP-C10")), at(17, 40));
        QVERIFY(told.contains(QStringLiteral("IMP-L33")) && !told.value(QStringLiteral("IMP-L33")).isValid());
        const auto profile = std::find_if(m_profiles.cbegin(), m_profiles.cend(), [](const TermsProfile &one) {
            return one.api.value == QLatin1String("IMPRIMFIP");
        });
        const RuleOutcome outcome = RuleEngine(*profile).apply(
            {.subjects = subjects, .now = at(20).addDays(9), .today = QDate(2026, 12, 1)});
        QHash<QString, DeadlineState> states;
        for (const Deadline &deadline : outcome.deadlines)
            states.insert(deadline.rule, deadline.state);
        QCOMPARE(states.value(QStringLiteral("IMP-C10")), DeadlineState::Met);
        QCOMPARE(states.value(QStringLiteral("IMP-L33")), DeadlineState::Overdue);
    }

    void theDemonstrationHasAnOpenAndAClosedFile()
    {
        VERIFY_RESULT(fillIncidents(m_workspace->database(), at(20)));
        QCOMPARE(incidents().count({.state = IncidentState::Open}).value(), 1);
        QCOMPARE(incidents().count({.state = IncidentState::Closed}).value(), 1);
    }

    void saysThatThereIsNoSuchIncident()
    {
        COMPARE_ERROR(keeper().note({99}, QStringLiteral("x")), Error::Kind::NoSuchObject);
        COMPARE_ERROR(incidents().file({99}), Error::Kind::NoSuchObject);
    }
};

QTEST_GUILESS_MAIN(TestIncidentKeeper)
#include "tst_incident_keeper.moc"
