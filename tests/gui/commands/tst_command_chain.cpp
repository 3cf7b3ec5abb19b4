// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox_process.h"

#include "services/storage/workspace.h"

#include <QDirIterator>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QStringList json{u"--format"_s, u"json"_s};

QStringList activeTokens() { return {u"tokens"_s, u"list"_s, u"--state"_s, u"active"_s}; }

QStringList revoking(qint64 token, const QString &wait)
{
    return QStringList{u"tokens"_s, u"revoke"_s, QString::number(token), u"--reason"_s, u"Essai"_s, u"--wait"_s, wait}
    + json;
}

QStringList sortedKeys(const QJsonValue &object)
{
    QStringList keys = object.toObject().keys();
    keys.sort();
    return keys;
}

QStringList sorted(QStringList words)
{
    words.sort();
    return words;
}

} // namespace

//! The whole chain, by the real programs over HTTP.
class TestCommandChain : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<VigieProcess> m_vigie;

    //! Everything that the program wrote, on the disk too.
    void compareWithSecrets(const Run &run) const
    {
        for (const QByteArray &secret : m_sandbox->secrets()) {
            QVERIFY2(!run.output.contains(secret), "a secret on the standard output");
            QVERIFY2(!run.errors.contains(secret), "a secret on the standard error");
        }
    }

    //! The service that measures, and one of its APIs.
    [[nodiscard]] std::pair<QString, QString> measuredApi() const
    {
        for (const QJsonValue &service : m_sandbox->services()) {
            if (service[u"product"_s] == u"prometheus"_s)
                return {service[u"id"_s].toString(), service[u"apis"_s][0].toString()};
        }
        return {};
    }

    [[nodiscard]] qint64 someActiveToken(const QString &api) const
    {
        const Run run = m_vigie->in(activeTokens() + QStringList{u"--api"_s, api} + json);
        return qint64(run.json()[u"items"_s][0][u"id"_s].toDouble());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<SandboxProcess>(
            QStringList{u"--partners"_s, u"30"_s, u"--propagation"_s, u"200"_s, u"--history-days"_s, u"2"_s});
        QCOMPARE(m_sandbox->services().size(), 5);
    }

    void init()
    {
        m_vigie = std::make_unique<VigieProcess>();
        const Run added = m_sandbox->addTo(*m_vigie);
        QVERIFY2(added.exitCode == 0, added.errors.constData());
    }

    void listsTheServicesThatWereAdded()
    {
        const Run run = m_vigie->in(QStringList{u"services"_s, u"list"_s} + json);

        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.json()[u"count"_s].toInt(), 5);
        const QJsonValue first = run.json()[u"items"_s][0];
        for (const QString &key : {u"id"_s, u"product"_s, u"version"_s, u"name"_s, u"url"_s, u"environment"_s,
                                   u"apis"_s, u"client_id"_s, u"read_only"_s, u"state"_s, u"read_at"_s, u"error"_s})
            QVERIFY2(first.toObject().contains(key), qPrintable(key));
        QCOMPARE(first[u"state"_s].toString(), u"never"_s);
        QVERIFY(first[u"read_at"_s].isNull());
        compareWithSecrets(run);
    }

    void testsAConnectionStepByStep()
    {
        const Run run = m_vigie->in(QStringList{u"services"_s, u"test"_s, u"apim-dgfip"_s} + json);

        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QCOMPARE(run.json()[u"ok"_s], QJsonValue(true));
        QCOMPARE(run.json()[u"checks"_s][0][u"step"_s].toString(), u"reach"_s);
        compareWithSecrets(run);
    }

    void triesTheQueriesOfAService()
    {
        const auto [id, api] = measuredApi();
        const QStringList query{u"services"_s, u"query"_s, id};

        const Run run = m_vigie->in(query + QStringList{u"--api"_s, api} + json);

        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const QJsonValue first = run.json()[u"items"_s][0];
        QCOMPARE(sortedKeys(first),
                 sorted({u"api"_s, u"query"_s, u"expression"_s, u"series"_s, u"value"_s, u"at"_s, u"error"_s}));
        QCOMPARE(first[u"api"_s].toString(), api);
        QCOMPARE(first[u"query"_s].toString(), u"probe"_s);
        QVERIFY(first[u"value"_s].isDouble());
        compareWithSecrets(run);

        const Run refused = m_vigie->in(query + QStringList{u"--expression"_s, u"sum("_s} + json);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.json()[u"items"_s][0][u"error"_s][u"sentence"_s].toString().contains(u"parse error"_s));

        const Run other = m_vigie->in({u"services"_s, u"query"_s, u"apim-dgfip"_s});
        QCOMPARE(other.exitCode, 2);
    }

    void synchronisesAndLists()
    {
        const Run sync = m_vigie->in(QStringList{u"sync"_s} + json);

        QVERIFY2(sync.exitCode == 0, sync.errors.constData());
        QCOMPARE(sync.json().keys(), QStringList{u"services"_s});
        QCOMPARE(sync.json()[u"services"_s].toArray().size(), 5);
        const QJsonValue first = sync.json()[u"services"_s][0];
        QCOMPARE(sortedKeys(first),
                 sorted({u"id"_s, u"state"_s, u"error"_s, u"gaps"_s, u"counts"_s, u"changed"_s, u"seconds"_s}));
        QCOMPARE(sortedKeys(first[u"counts"_s]),
                 sorted({u"habilitations"_s, u"applications"_s, u"subscriptions"_s, u"credentials"_s}));
        QCOMPARE(sortedKeys(first[u"changed"_s]), sorted({u"added"_s, u"updated"_s, u"removed"_s}));
        QCOMPARE(first[u"state"_s].toString(), u"ok"_s);
        QVERIFY(first[u"error"_s].isNull());
        compareWithSecrets(sync);

        const Run partners = m_vigie->in(QStringList{u"partners"_s, u"list"_s} + json);
        QCOMPARE(partners.exitCode, 0);
        QVERIFY(partners.json()[u"count"_s].toInt() >= 25);
        QCOMPARE(sortedKeys(partners.json()[u"items"_s][0]),
                 sorted({u"siret"_s, u"name"_s, u"apis"_s, u"habilitations"_s, u"applications"_s, u"credentials"_s,
                         u"findings"_s, u"data_age_seconds"_s}));

        const Run tokens = m_vigie->in(activeTokens() + json);
        QCOMPARE(tokens.exitCode, 0);
        QVERIFY(tokens.json()[u"count"_s].toInt() > 0);
        QCOMPARE(sortedKeys(tokens.json()[u"items"_s][0]),
                 sorted({u"id"_s, u"service"_s, u"api"_s, u"environment"_s, u"partner_siret"_s, u"partner_name"_s,
                         u"kind"_s, u"fingerprint"_s, u"last_four"_s, u"issued_on"_s, u"expires_on"_s,
                         u"last_used_at"_s, u"scopes"_s, u"state"_s, u"datapass"_s}));
    }

    void showsOnePartnerAndOneToken()
    {
        QCOMPARE(m_vigie->in({u"sync"_s}).exitCode, 0);
        const QJsonArray partners =
            m_vigie->in(QStringList{u"partners"_s, u"list"_s} + json).json()[u"items"_s].toArray();
        const auto withSiret = std::find_if(partners.cbegin(), partners.cend(),
                                            [](const QJsonValue &partner) { return partner[u"siret"_s].isString(); });
        QVERIFY(withSiret != partners.cend());
        const QString siret = (*withSiret)[u"siret"_s].toString();

        const Run partner = m_vigie->in(QStringList{u"partners"_s, u"show"_s, siret} + json);
        const Run token = m_vigie->in(
            QStringList{u"tokens"_s, u"show"_s, QString::number(someActiveToken(u"INFINOE"_s))} + json);

        QCOMPARE(partner.exitCode, 0);
        QCOMPARE(partner.json()[u"siret"_s].toString(), siret);
        for (const QString &part :
             {u"contacts"_s, u"habilitations"_s, u"applications"_s, u"subscriptions"_s, u"credentials"_s})
            QVERIFY2(partner.json()[part].isArray(), qPrintable(part));
        QCOMPARE(token.exitCode, 0);
        QCOMPARE(token.json()[u"state"_s].toString(), u"active"_s);
        QCOMPARE(token.json()[u"fingerprint"_s].toString().size(), 64);
    }

    void namesAPartnerThatHasNoSiret()
    {
        QCOMPARE(m_vigie->in({u"sync"_s}).exitCode, 0);
        const QJsonArray partners =
            m_vigie->in(QStringList{u"partners"_s, u"list"_s} + json).json()[u"items"_s].toArray();
        const auto without = std::find_if(partners.cbegin(), partners.cend(),
                                          [](const QJsonValue &partner) { return partner[u"siret"_s].isNull(); });
        QVERIFY(without != partners.cend());
        const QString name = (*without)[u"name"_s].toString();

        const Run byName = m_vigie->in(QStringList{u"partners"_s, u"show"_s, name.toUpper()} + json);
        QVERIFY2(byName.exitCode == 0, byName.errors.constData());
        QVERIFY(byName.json()[u"siret"_s].isNull());
        const QString number = byName.json()[u"habilitations"_s][0][u"number"_s].toString();
        const Run byNumber = m_vigie->in(QStringList{u"partners"_s, u"show"_s, number} + json);
        const Run nobody = m_vigie->in(QStringList{u"partners"_s, u"show"_s, u"Personne de ce nom"_s} + json);

        QCOMPARE(byNumber.json()[u"name"_s].toString(), name);
        QCOMPARE(nobody.exitCode, 1);
        QVERIFY2(nobody.errors.contains("ne contient pas"), nobody.errors.constData());
    }

    void takesSignsAsTheyAreWritten()
    {
        QCOMPARE(m_vigie->in({u"sync"_s}).exitCode, 0);
        const int all = m_vigie->in(QStringList{u"tokens"_s, u"list"_s} + json).json()[u"count"_s].toInt();
        QVERIFY(all > 0);

        for (const QString &sign : {u"%"_s, u"__"_s, u"% %"_s, u"%_%"_s}) {
            const Run run = m_vigie->in(QStringList{u"tokens"_s, u"list"_s, u"--search"_s, sign} + json);
            QCOMPARE(run.exitCode, 0);
            QVERIFY2(run.json()[u"count"_s].toInt() == 0, qPrintable(sign));
        }
    }

    void saysWhichServiceFailed()
    {
        QCOMPARE(m_vigie->in({u"services"_s, u"edit"_s, u"datapass"_s, u"--url"_s, u"http://127.0.0.1:1"_s}).exitCode,
                 0);

        const Run some = m_vigie->in(QStringList{u"sync"_s} + json);
        const Run one = m_vigie->in(QStringList{u"sync"_s, u"datapass"_s} + json);

        QCOMPARE(some.exitCode, 4);
        QCOMPARE(one.exitCode, 1);
        const QJsonValue failed = one.json()[u"services"_s][0];
        QCOMPARE(failed[u"state"_s].toString(), u"failed"_s);
        QCOMPARE(failed[u"error"_s][u"kind"_s].toString(), u"unreachable"_s);
        QVERIFY(failed[u"error"_s][u"sentence"_s].toString().contains(u"127.0.0.1"_s));
    }

    void revokesWithItsProofAndPrintsTheReceipt()
    {
        QCOMPARE(m_vigie->in({u"sync"_s}).exitCode, 0);
        const qint64 token = someActiveToken(u"INFINOE"_s);
        QVERIFY(token > 0);

        const Run revoke = m_vigie->in(revoking(token, u"60"_s));

        const QJsonValue outcome = revoke.json()[u"items"_s][0];
        QCOMPARE(sortedKeys(outcome),
                 sorted({u"intent_id"_s, u"token_id"_s, u"service"_s, u"state"_s, u"may_pass_until"_s, u"proof"_s,
                         u"answer"_s, u"receipt_sha256"_s}));
        QVERIFY2(revoke.exitCode == 0, (revoke.errors + revoke.output).constData());
        QCOMPARE(outcome[u"state"_s].toString(), u"verified"_s);
        QCOMPARE(outcome[u"proof"_s].toString(), u"refused_call"_s);
        QCOMPARE(qint64(outcome[u"token_id"_s].toDouble()), token);
        compareWithSecrets(revoke);

        const QString intent = QString::number(qint64(outcome[u"intent_id"_s].toDouble()));
        const Run report = m_vigie->in({u"report"_s, u"receipt"_s, intent, u"--output"_s, m_vigie->file(u"r.pdf"_s)});
        QVERIFY2(report.exitCode == 0, report.errors.constData());
        QFile pdf(m_vigie->file(u"r.pdf"_s));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF-"));

        const Run again = m_vigie->in(revoking(token, u"60"_s));
        QVERIFY2(again.exitCode == 0 || again.exitCode == 5, (again.errors + again.output).constData());
    }

    void revokesSeveralAndSaysWhichFailed()
    {
        QCOMPARE(m_vigie->in({u"sync"_s}).exitCode, 0);
        const qint64 token = someActiveToken(u"IMPRIMFIP"_s);
        QVERIFY(token > 0);

        const Run run = m_vigie->in(QStringList{u"tokens"_s, u"revoke"_s, QString::number(token), u"999999"_s,
                                                u"--reason"_s, u"Essai"_s, u"--wait"_s, u"30"_s}
                                    + json);

        QCOMPARE(run.exitCode, 4);
        QCOMPARE(run.json()[u"count"_s].toInt(), 2);
        QCOMPARE(run.json()[u"items"_s][0][u"error"_s][u"kind"_s].toString(), u"no_such_object"_s);
    }

    void doesNotRevokeOnAReadOnlyService()
    {
        QCOMPARE(m_vigie->in({u"sync"_s}).exitCode, 0);
        const qint64 token = someActiveToken(u"INFINOE"_s);
        QCOMPARE(m_vigie->in({u"services"_s, u"edit"_s, u"apim-dgfip"_s, u"--read-only"_s}).exitCode, 0);

        const Run run = m_vigie->in(revoking(token, u"5"_s));

        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.json()[u"items"_s][0][u"error"_s][u"kind"_s].toString(), u"read_only_service"_s);
        QVERIFY2(run.errors.contains("lecture seule"), run.errors.constData());
    }

    void takesUpWhatAKilledRunLeft()
    {
        QCOMPARE(m_vigie->in({u"sync"_s}).exitCode, 0);
        const qint64 token = someActiveToken(u"INFINOE"_s);
        QProcess interrupted;
        interrupted.start(VigieProcess::program(u"vigie"_s), m_vigie->located(revoking(token, u"60"_s)));
        // Killed as soon as the intent is on disk, wherever it is by then.
        QTRY_VERIFY_WITH_TIMEOUT(
            m_vigie->in(QStringList{u"tokens"_s, u"revocations"_s} + json).json()[u"count"_s].toInt() == 1, 30'000);
        interrupted.kill();
        QVERIFY(interrupted.waitForFinished());

        const Run resume = m_vigie->in(QStringList{u"tokens"_s, u"resume"_s, u"--wait"_s, u"60"_s} + json);

        QVERIFY2(resume.exitCode == 0 || resume.exitCode == 5, (resume.errors + resume.output).constData());
        const QJsonObject revocations = m_vigie->in(QStringList{u"tokens"_s, u"revocations"_s} + json).json();
        QCOMPARE(revocations[u"count"_s].toInt(), 1);
        const QString state = revocations[u"items"_s][0][u"state"_s].toString();
        QVERIFY2(state == u"verified"_s || state == u"may_pass"_s, qPrintable(state));
        QCOMPARE(m_vigie->in({u"journal"_s, u"verify"_s}).exitCode, 0);
    }

    void returnsAtOnceWhenToldNotToWait()
    {
        QCOMPARE(m_vigie->in({u"sync"_s}).exitCode, 0);

        const Run run = m_vigie->in(revoking(someActiveToken(u"INFINOE"_s), u"0"_s));

        QVERIFY2(run.exitCode == 0 || run.exitCode == 5, run.errors.constData());
        const QString state = run.json()[u"items"_s][0][u"state"_s].toString();
        // The states of the contract, whatever the request has come to.
        const QStringList promised{u"verified"_s, u"may_pass"_s, u"refused"_s, u"unreachable"_s};
        QVERIFY2(promised.contains(state), qPrintable(state));
        QCOMPARE(run.exitCode == 0, state == u"verified"_s);
    }

    void exportsWhatTheFilterShows()
    {
        QCOMPARE(m_vigie->in({u"sync"_s}).exitCode, 0);
        const int listed = m_vigie->in(activeTokens() + json).json()[u"count"_s].toInt();

        const Run tokens = m_vigie->in({u"export"_s, u"tokens"_s, u"--state"_s, u"active"_s, u"--format"_s, u"json"_s,
                                        u"--output"_s, m_vigie->file(u"t.json"_s)});
        const Run partners = m_vigie->in({u"export"_s, u"partners"_s, u"--output"_s, m_vigie->file(u"p.csv"_s)});
        const Run journal = m_vigie->in(
            {u"export"_s, u"journal"_s, u"--format"_s, u"xlsx"_s, u"--output"_s, m_vigie->file(u"j.xlsx"_s)});

        QCOMPARE(tokens.exitCode, 0);
        QCOMPARE(tokens.output, QByteArray());
        QFile file(m_vigie->file(u"t.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(file.readAll())[u"count"_s].toInt(), listed);
        QCOMPARE(partners.exitCode, 0);
        QVERIFY(QFile::exists(m_vigie->file(u"p.csv"_s)));
        QCOMPARE(journal.exitCode, 0);
        QVERIFY(QFile::exists(m_vigie->file(u"j.xlsx"_s)));
    }

    void printsThePartnerAndTheInventory()
    {
        QCOMPARE(m_vigie->in({u"sync"_s}).exitCode, 0);
        const QJsonArray tokens = m_vigie->in(activeTokens() + json).json()[u"items"_s].toArray();
        QString siret;
        for (const QJsonValue &token : tokens)
            siret = token[u"partner_siret"_s].isString() ? token[u"partner_siret"_s].toString() : siret;

        const Run partner = m_vigie->in({u"report"_s, u"partner"_s, siret, u"--output"_s, m_vigie->file(u"p.pdf"_s)});
        const Run inventory = m_vigie->in(
            {u"report"_s, u"tokens"_s, u"--api"_s, u"INFINOE"_s, u"--output"_s, m_vigie->file(u"t.pdf"_s)});
        const Run nowhere = m_vigie->in({u"report"_s, u"tokens"_s, u"--output"_s, m_vigie->file(u"none/t.pdf"_s)});

        QVERIFY2(partner.exitCode == 0, partner.errors.constData());
        QVERIFY2(inventory.exitCode == 0, inventory.errors.constData());
        QVERIFY(QFile(m_vigie->file(u"p.pdf"_s)).size() > 1000);
        QVERIFY(QFile(m_vigie->file(u"t.pdf"_s)).size() > 1000);
        QCOMPARE(nowhere.exitCode, 1);
        QVERIFY2(nowhere.errors.contains("ne peut pas être écrit"), nowhere.errors.constData());
    }

    void refusesAnApiThatNoProfileKnows()
    {
        const Run run = m_vigie->in({u"tokens"_s, u"list"_s, u"--api"_s, u"INFINO"_s});

        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.errors.contains("« INFINOE »"), run.errors.constData());
    }

    void tellsATamperedJournal()
    {
        QCOMPARE(m_vigie->in({u"journal"_s, u"verify"_s}).exitCode, 0);
        {
            auto workspace = vigie::Workspace::open(m_vigie->workspace(), vigie::Access::ReadWrite);
            QVERIFY(workspace);
            QVERIFY(tamper((*workspace)->database()));
        }

        const Run run = m_vigie->in(QStringList{u"journal"_s, u"verify"_s} + json);

        QCOMPARE(run.exitCode, 6);
        QCOMPARE(sortedKeys(run.json()), sorted({u"entries"_s, u"intact"_s, u"first_broken"_s, u"why"_s}));
        QCOMPARE(run.json()[u"intact"_s], QJsonValue(false));
        QCOMPARE(run.json()[u"first_broken"_s].toInt(), 1);
    }

    void asksForAMissingSecretAndRefusesAnOpenOne()
    {
        const QString secret = m_vigie->credentials() + u"/datapass"_s;
        QVERIFY(QFile::setPermissions(secret, QFile::ReadOwner | QFile::ReadOther));
        const Run open = m_vigie->in(QStringList{u"sync"_s, u"datapass"_s} + json);
        QVERIFY(QFile::remove(secret));
        const Run missing = m_vigie->in(QStringList{u"sync"_s, u"datapass"_s} + json);

        QCOMPARE(open.exitCode, 1);
        QCOMPARE(open.json()[u"services"_s][0][u"error"_s][u"kind"_s].toString(), u"invalid_input"_s);
        QCOMPARE(missing.exitCode, 1);
        QCOMPARE(missing.json()[u"services"_s][0][u"error"_s][u"kind"_s].toString(), u"secret_missing"_s);
    }

    void removesAServiceAndKeepsTheOthers()
    {
        const Run removed = m_vigie->in({u"services"_s, u"remove"_s, u"datapass"_s});
        const Run again = m_vigie->in({u"services"_s, u"remove"_s, u"datapass"_s});
        const Run elsewhere = m_vigie->in({u"services"_s, u"set-secret"_s, u"apim-dgfip"_s}, "other\n");

        QVERIFY2(removed.exitCode == 0, removed.errors.constData());
        QCOMPARE(again.exitCode, 1);
        QCOMPARE(elsewhere.exitCode, 2);
        QCOMPARE(m_vigie->in(QStringList{u"services"_s, u"list"_s} + json).json()[u"count"_s].toInt(), 4);
    }

    void leavesNoSecretBehind()
    {
        QCOMPARE(m_vigie->in({u"sync"_s}).exitCode, 0);
        QVERIFY(QDir(m_vigie->credentials()).removeRecursively());

        QDirIterator files(m_vigie->folder(), QDir::Files, QDirIterator::Subdirectories);
        int read = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            for (const QByteArray &secret : m_sandbox->secrets())
                QVERIFY2(!content.contains(secret), qPrintable(file.fileName()));
            ++read;
        }
        QVERIFY(read > 0);
    }

private:
    static bool tamper(vigie::Database &database)
    {
        // As someone with the file would: what guards it inside the file goes first.
        return database.run(u"DROP TRIGGER journal_keeps_its_entries"_s).has_value()
            && database.run(u"UPDATE journal SET outcome = 'refused' WHERE number = 1"_s).has_value();
    }
};

QTEST_GUILESS_MAIN(TestCommandChain)
#include "tst_command_chain.moc"
