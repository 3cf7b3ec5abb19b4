// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/storage/storage_fixture.h"

#include "model/terms/built_in_profiles.h"
#include "model/terms/profile_reader.h"
#include "services/notices/notice_draft.h"
#include "services/notices/notice_keeper.h"
#include "services/storage/journal_repository.h"

using namespace vigie;

namespace {

const QList<TermsProfile> &profiles()
{
    static QList<TermsProfile> all;
    if (all.isEmpty()) {
        for (const BuiltInProfile &document : builtInProfiles())
            all.append(readProfile(document.json).value());
    }
    return all;
}

const TermsProfile &profileOf(const QString &api)
{
    for (const TermsProfile &profile : profiles()) {
        if (profile.api.value == api)
            return profile;
    }
    qFatal("no such profile");
}

QDate day(const QString &text) { return QDate::fromString(text, Qt::ISODate); }

NoticeChoice choiceOf(const QString &api, const QString &kind, const QString &rule)
{
    for (const NoticeChoice &choice : noticeChoicesOf(profileOf(api))) {
        if (choice.kind == kind && choice.rule == rule)
            return choice;
    }
    return {};
}

Contact contact(const char *role, const char *address)
{
    return {.role = QString::fromLatin1(role),
            .givenName = QStringLiteral("Prénom"),
            .familyName = QStringLiteral("Fictif"),
            .email = QString::fromLatin1(address)};
}

NoticeAddressee addressee()
{
    return {.partner = {7},
            .name = QStringLiteral("Commune fictive"),
            .siret = QStringLiteral("13002526500013"),
            .contacts = {contact("technical", "technique@fiction.invalid"), contact("security", "rssi@fiction.invalid"),
                         contact("controller", "RSSI@fiction.invalid")}};
}

Notice draftOf(const QString &api, const NoticeWish &wish, const NoticeAddressee &to = addressee())
{
    const ReportContext context{.demonstration = true,
                                .generatedAt = QDateTime(day(QStringLiteral("2026-05-01")), QTime(9, 0), Qt::UTC)};
    return noticeDraft(wish, to, profileOf(api), context, WorkingDays());
}

} // namespace

class TestNotices : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder{};
    std::unique_ptr<Workspace> m_workspace{};

    [[nodiscard]] NoticeKeeper keeper()
    {
        return NoticeKeeper(m_workspace->database(), QDateTime(QDate(2026, 5, 7), QTime(9, 0), Qt::UTC));
    }
    [[nodiscard]] Notice kept(const QString &api, const NoticeWish &wish)
    {
        return keeper().add({draftOf(api, wish)}).value().first();
    }
    [[nodiscard]] NoticeRepository notices() { return NoticeRepository(m_workspace->database()); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto workspace = Workspace::create(m_folder->filePath(QStringLiteral("w")), {});
        VERIFY_RESULT(workspace);
        m_workspace = std::move(*workspace);
    }
    void cleanup() { m_workspace.reset(); }

    void announcesOnTheLastLegalDay_data()
    {
        QTest::addColumn<QString>("api");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<bool>("emergency");
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("by");
        const auto add = [](const char *change, const char *nominal, const char *emergency) {
            for (const char *api : {"INFINOE", "IMPRIMFIP"}) {
                const QString rule = QString::fromLatin1(api).left(3) + QStringLiteral("-9.3");
                const QString kind = QStringLiteral("production_change");
                QTest::addRow("%s %s", api, change) << QString::fromLatin1(api) << kind << rule << false
                                                    << QString::fromLatin1(change) << QString::fromLatin1(nominal);
                QTest::addRow("%s %s emergency", api, change)
                    << QString::fromLatin1(api) << kind << rule << true << QString::fromLatin1(change)
                    << QString::fromLatin1(emergency);
            }
        };
        add("2026-06-01", "2026-05-07", "2026-05-20");
        add("2026-05-31", "2026-05-07", "2026-05-20");
        add("2026-01-05", "2025-12-12", "2025-12-23");
        add("2026-05-26", "2026-04-30", "2026-05-13");
        add("2026-05-15", "2026-04-22", "2026-05-04");
        add("2026-11-12", "2026-10-22", "2026-11-02");
        add("2026-12-28", "2026-12-07", "2026-12-16");
        QTest::newRow("six months") << QStringLiteral("API_PARTICULIER") << QStringLiteral("technical_change")
                                    << QStringLiteral("PAR-6.1") << false << QStringLiteral("2026-08-31")
                                    << QStringLiteral("2026-02-28");
    }
    void announcesOnTheLastLegalDay()
    {
        QFETCH(QString, api);
        QFETCH(QString, kind);
        QFETCH(QString, rule);
        QFETCH(bool, emergency);
        QFETCH(QString, change);
        QFETCH(QString, by);

        const Notice draft = draftOf(api,
                                     {.choice = choiceOf(api, kind, rule),
                                      .eventOn = day(change),
                                      .isEmergency = emergency,
                                      .reason = QStringLiteral("nouvelle version")});

        QCOMPARE(draft.dueOn, day(by));
        QVERIFY(!draft.isLate(day(by)));
        QVERIFY(draft.isLate(day(by).addDays(1)));
        QCOMPARE(draft.body.contains(QStringLiteral("conditions d'urgence")), emergency);
    }

    void aTerminationTakesEffectAfterItsNotice_data()
    {
        QTest::addColumn<QString>("api");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("given");
        QTest::addColumn<bool>("exception");
        QTest::addColumn<QString>("effective");
        QTest::newRow("two months, clamped") << "INFINOE"
                                             << "INF-14"
                                             << "2026-12-31" << false << "2027-02-28";
        QTest::newRow("two months") << "IMPRIMFIP"
                                    << "IMP-14"
                                    << "2026-03-15" << false << "2026-05-15";
        QTest::newRow("security at stake") << "INFINOE"
                                           << "INF-14"
                                           << "2026-12-31" << true << "2026-12-31";
        QTest::newRow("fifteen days") << "API_ENTREPRISE"
                                      << "ENT-6"
                                      << "2026-04-01" << false << "2026-04-16";
    }
    void aTerminationTakesEffectAfterItsNotice()
    {
        QFETCH(QString, api);
        QFETCH(QString, rule);
        QFETCH(QString, given);
        QFETCH(bool, exception);
        QFETCH(QString, effective);
        const NoticeChoice choice = choiceOf(api, QStringLiteral("termination"), rule);
        QCOMPARE(choice.exceptions.contains(QStringLiteral("security")), rule != QLatin1String("ENT-6"));
        QCOMPARE(choice.isOfPartner, rule == QLatin1String("ENT-6"));

        const Notice draft = draftOf(api, {.choice = choice, .eventOn = day(given), .isException = exception});

        QCOMPARE(draft.effectiveOn, day(effective));
        QCOMPARE(draft.body.contains(QStringLiteral("aucun préavis")), exception);
    }

    void twoApisHaveNoNoticeOfTermination()
    {
        for (const char *api : {"API_PARTICULIER", "CAPTCHETAT"}) {
            for (const NoticeChoice &choice : noticeChoicesOf(profileOf(QString::fromLatin1(api))))
                QVERIFY(choice.timing != NoticeTiming::Period);
        }
    }

    void suspensionHasThreeRegimes()
    {
        QCOMPARE(choiceOf(QStringLiteral("INFINOE"), QStringLiteral("service_suspension"), QStringLiteral("INF-12"))
                     .promptness,
                 QStringLiteral("as_soon_as_possible"));
        QCOMPARE(choiceOf(QStringLiteral("CAPTCHETAT"), QStringLiteral("access_suspension"), QStringLiteral("CAP-7c"))
                     .promptness,
                 QStringLiteral("earliest"));
        QStringList records;
        for (const NoticeChoice &choice : noticeChoicesOf(profileOf(QStringLiteral("API_PARTICULIER")))) {
            if (choice.rule == QLatin1String("PAR-5") && choice.kind != QLatin1String("revocation"))
                records.append(choice.kind);
        }
        QCOMPARE(records,
                 (QStringList{QStringLiteral("informed"), QStringLiteral("invited_to_mend"), QStringLiteral("acted")}));
    }

    void everyChoiceOfEveryApiHasAWholeText()
    {
        for (const TermsProfile &profile : profiles()) {
            const QList<NoticeChoice> choices = noticeChoicesOf(profile);
            QVERIFY2(!choices.isEmpty(), qPrintable(profile.api.value));
            for (const NoticeChoice &choice : choices) {
                const Notice draft = draftOf(profile.api.value,
                                             {.choice = choice,
                                              .eventOn = QDate(2026, 9, 1),
                                              .reason = QStringLiteral("Une raison."),
                                              .objectLabel = QStringLiteral("2c9b…K7Q2")});
                const QString name = choice.rule + u' ' + choice.kind;
                QVERIFY2(!draft.subject.isEmpty() && !draft.subject.contains(u'{'), qPrintable(name));
                QVERIFY2(!draft.body.contains(u'{'), qPrintable(name + draft.body));
                QVERIFY2(draft.subject.contains(profile.name), qPrintable(draft.subject));
                QVERIFY2(draft.body.contains(QStringLiteral("Commune fictive")), qPrintable(name));
                QVERIFY2(!draft.body.contains(QStringLiteral("raison..")), qPrintable(name));
            }
        }
    }

    void goesToTheContactsOfTheRoles()
    {
        const Notice draft = draftOf(QStringLiteral("INFINOE"),
                                     {.choice = choiceOf(QStringLiteral("INFINOE"), QStringLiteral("homologation_due"),
                                                         QStringLiteral("INF-3.4.1c")),
                                      .eventOn = QDate(2027, 5, 31)});
        QCOMPARE(draft.dueOn, QDate(2027, 2, 28));
        // The same person in two roles is written to once; a role without anybody is said.
        QCOMPARE(draft.recipients.size(), 2);
        QCOMPARE(draft.recipients.first().address, QStringLiteral("rssi@fiction.invalid"));
        QCOMPARE(draft.recipients.last().role, QStringLiteral("applicant"));
        QVERIFY(draft.recipients.last().isMissing());
    }

    void theTechnicalContactAloneWhereTheTermsSaySo()
    {
        const NoticeWish wish{.choice = choiceOf(QStringLiteral("CAPTCHETAT"), QStringLiteral("access_suspension"),
                                                 QStringLiteral("CAP-7c")),
                              .eventOn = QDate(2026, 5, 7)};
        Notice draft = draftOf(QStringLiteral("CAPTCHETAT"), wish);
        QCOMPARE(draft.recipients.size(), 1);
        QCOMPARE(draft.recipients.first().address, QStringLiteral("technique@fiction.invalid"));

        NoticeAddressee alone = addressee();
        alone.contacts.removeFirst();
        draft = draftOf(QStringLiteral("CAPTCHETAT"), wish, alone);
        QCOMPARE(draft.recipients.size(), 1);
        QVERIFY(draft.recipients.first().isMissing());
    }

    void remindsThatMissingDataAreNoRejection()
    {
        const Notice draft = draftOf(QStringLiteral("API_ENTREPRISE"),
                                     {.choice = choiceOf(QStringLiteral("API_ENTREPRISE"),
                                                         QStringLiteral("unavailability"), QStringLiteral("ENT-4c")),
                                      .eventOn = QDate(2026, 5, 7)});
        QVERIFY(draft.body.contains(QStringLiteral("ne pas considérer la non transmission d'une donnée")));
        const NoticeChoice onRequest = choiceOf(QStringLiteral("CAPTCHETAT"), QStringLiteral("unavailability"),
                                                QStringLiteral("CAP-4b"));
        QVERIFY(onRequest.isOnRequest);
        QVERIFY(!draftOf(QStringLiteral("CAPTCHETAT"), {.choice = onRequest, .eventOn = QDate(2026, 5, 7)})
                     .body.contains(QStringLiteral("Rappel")));
    }

    void isADraftOfRfc5322()
    {
        Notice draft = draftOf(QStringLiteral("INFINOE"),
                               {.choice = choiceOf(QStringLiteral("INFINOE"), QStringLiteral("production_change"),
                                                   QStringLiteral("INF-9.3")),
                                .eventOn = QDate(2026, 6, 1),
                                .reason = QStringLiteral("évolution\r\nBcc: autre@fiction.invalid")});
        draft.subject += QStringLiteral("\r\nBcc: pirate@fiction.invalid");
        const QByteArray mail = noticeMail(draft, {.generatedAt = QDateTime(QDate(2026, 5, 7), QTime(9, 0), Qt::UTC)});
        const QByteArray head = mail.left(mail.indexOf("\r\n\r\n"));
        QVERIFY(head.contains("X-Unsent: 1"));
        QVERIFY(head.contains("charset=UTF-8"));
        QVERIFY(head.contains("<technique@fiction.invalid>"));
        QVERIFY(head.contains("Date: Thu, 07 May 2026 09:00:00 +0000"));
        QVERIFY(!head.contains("\r\nBcc:"));
        for (const QByteArray &line : mail.split('\n'))
            QVERIFY2(line.size() <= 78, line.constData());
    }

    void keepsWhatBecameOfIt()
    {
        const Notice notice = kept(QStringLiteral("INFINOE"),
                                   {.choice = choiceOf(QStringLiteral("INFINOE"), QStringLiteral("production_change"),
                                                       QStringLiteral("INF-9.3")),
                                    .eventOn = QDate(2026, 6, 1),
                                    .reason = QStringLiteral("mots confidentiels")});
        QCOMPARE(notices().find(notice.id).value(), notice);
        COMPARE_ERROR(keeper().recordSending(notice.id, {.on = QDate(2026, 5, 8)}), Error::Kind::InvalidInput);
        COMPARE_ERROR(keeper().recordSending(notice.id, {.on = QDate(2026, 5, 7), .file = QStringLiteral("/nowhere")}),
                      Error::Kind::FileNotReadable);
        const QString file = m_folder->filePath(QStringLiteral("accusé.txt"));
        QFile proof(file);
        QVERIFY(proof.open(QIODevice::WriteOnly) && proof.write("abc") == 3);
        proof.close();
        VERIFY_RESULT(keeper().recordSending(
            notice.id, {.on = QDate(2026, 5, 7), .proof = QStringLiteral("msg-1"), .file = file}));
        const Notice sent = notices().find(notice.id).value();
        QCOMPARE(sent.state, NoticeState::Sent);
        QCOMPARE(sent.sentOn, QDate(2026, 5, 7));
        QVERIFY(!sent.isLate(QDate(2027, 1, 1)));
        QCOMPARE(sent.proof, QStringLiteral("msg-1, accusé.txt"));
        QCOMPARE(sent.proofSha256, QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        COMPARE_ERROR(keeper().abandon(notice.id), Error::Kind::Conflict);
        const QList<JournalEntry> entries = JournalRepository(m_workspace->database()).entries(1, 10).value();
        QCOMPARE(entries.size(), 2);
        for (const JournalEntry &entry : entries) {
            const QString facts = QString::fromUtf8(QJsonDocument(entry.facts).toJson());
            QVERIFY(!facts.contains(QStringLiteral("confidentiels")));
            QVERIFY(!facts.contains(QStringLiteral("fictive")));
        }
    }

    void aRegisteredLetterHasAProof()
    {
        const Notice notice = kept(QStringLiteral("API_ENTREPRISE"),
                                   {.choice = choiceOf(QStringLiteral("API_ENTREPRISE"), QStringLiteral("termination"),
                                                       QStringLiteral("ENT-6")),
                                    .eventOn = QDate(2026, 4, 1)});
        COMPARE_ERROR(keeper().recordSending(notice.id, {.on = QDate(2026, 4, 1)}), Error::Kind::InvalidInput);
        VERIFY_RESULT(keeper().recordSending(notice.id, {.on = QDate(2026, 4, 1), .proof = QStringLiteral("RK 0000")}));
    }

    void listsByWhatIsAsked()
    {
        const NoticeWish wish{
            .choice = choiceOf(QStringLiteral("INFINOE"), QStringLiteral("terms_change"), QStringLiteral("INF-14a")),
            .eventOn = QDate(2026, 6, 1)};
        const Notice first = kept(QStringLiteral("INFINOE"), wish);
        const Notice second = kept(QStringLiteral("INFINOE"),
                                   {.choice = choiceOf(QStringLiteral("INFINOE"), QStringLiteral("production_change"),
                                                       QStringLiteral("INF-9.3")),
                                    .eventOn = QDate(2026, 6, 1)});
        VERIFY_RESULT(keeper().abandon(first.id));
        const auto ids = [&](const NoticeFilter &filter) {
            return notices().ids(filter, NoticeColumn::DueOn, Qt::AscendingOrder).value();
        };
        QCOMPARE(ids({}), (QList<qint64>{second.id.value, first.id.value})); // a date before none
        QCOMPARE(ids({.state = NoticeState::ToSend}), QList<qint64>{second.id.value});
        QCOMPARE(ids({.search = QStringLiteral("INF-14a")}), QList<qint64>{first.id.value});
        QCOMPARE(ids({.partner = {8}}).size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestNotices)
#include "tst_notices.moc"
