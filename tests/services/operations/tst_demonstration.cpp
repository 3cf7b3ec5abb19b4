// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/demonstration.h"
#include "services/operations/sandbox_process.h"
#include "services/storage/service_repository.h"
#include "tests/services/waiting.h"

#include <QFileInfo>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>

using namespace vigie;
using namespace std::chrono_literals;

namespace {

constexpr auto lastWord = "a secret of the line";

bool listens(const QUrl &url)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    return socket.waitForConnected(2'000);
}

} // namespace

class TestDemonstration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAWorkspaceOnTheSandbox();
    void leavesNothingBehind();
    void tellsWhenTheSandboxEnds();
    void saysWhereItLookedForTheSandbox();
    void saysWhyTheSandboxEnded();
    void refusesAnotherLine();
    void givesUpWaiting();
    void stopsWhenAsked();
    void endsWithItsOwner();
    void readsAnnouncements_data();
    void readsAnnouncements();

private:
    //! A program of a few lines in the sandbox's place.
    [[nodiscard]] QString script(const QByteArray &lines)
    {
        QFile file(m_folder.filePath(QStringLiteral("sandbox-%1").arg(++m_scripts)));
        if (!file.open(QFile::WriteOnly))
            return {};
        file.write("#!/bin/sh\n");
        file.write(lines);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file.fileName();
    }
    [[nodiscard]] Result<std::shared_ptr<Demonstration>> started(const Demonstration::Choices &choices)
    {
        return waited(Demonstration::start(choices, this, {}), 30'000);
    }
    //! Folders of demonstrations that are still there.
    [[nodiscard]] static QStringList folders()
    {
        return QDir(QDir::tempPath()).entryList({QStringLiteral("vigie-demo-*")}, QDir::Dirs);
    }

    QTemporaryDir m_folder{};
    int m_scripts{0};
    const Demonstration::Choices m_real{.program = QCoreApplication::applicationDirPath()
                                            + QStringLiteral("/../bin/vigie-sandbox"),
                                        .arguments = {QStringLiteral("--partners"), QStringLiteral("3")}};
};

void TestDemonstration::opensAWorkspaceOnTheSandbox()
{
    const auto demonstration = started(m_real);

    QVERIFY(demonstration);
    Workspace &workspace = (*demonstration)->workspace();
    const Result<WorkspaceFacts> facts = workspace.facts();
    QVERIFY(facts->demonstration);
    QCOMPARE(facts->producer, QStringLiteral("ALL"));
    const auto services = ServiceRepository(workspace.database()).all();
    QCOMPARE(services->size(), 5);
    for (const Service &service : *services) {
        QVERIFY(listens(service.url));
        QVERIFY(!waited((*demonstration)->secrets().read(secretKeyOf(service.id.value), {}))->isEmpty());
    }
}

void TestDemonstration::leavesNothingBehind()
{
    QString path;
    QUrl url;
    {
        const auto demonstration = started(m_real);
        QVERIFY(demonstration);
        path = (*demonstration)->workspace().path();
        url = ServiceRepository((*demonstration)->workspace().database()).all()->first().url;
        QVERIFY(QFile::exists(path));
    }
    QVERIFY(!QFileInfo::exists(QFileInfo(path).absolutePath()));
    QVERIFY(!listens(url));
}

void TestDemonstration::tellsWhenTheSandboxEnds()
{
    const QString program = script("echo '{\"services\":[{\"id\":\"a\",\"product\":\"datapass\",\"name\":\"A\","
                                   "\"url\":\"http://127.0.0.1:1\",\"environment\":\"production\"}]}'\nread go\n"
                                   "exit 0\n");
    const auto demonstration = started({.program = program});
    QVERIFY(demonstration);
    QSignalSpy ended(demonstration->get(), &Demonstration::sandboxEnded);
    QCOMPARE(ended.count(), 0);

    // It ends when it is told, not before someone listens.
    const QString word = m_folder.filePath(QStringLiteral("end"));
    const QByteArray wait = "\nwhile [ ! -e " + word.toUtf8() + " ]; do sleep 0.02; done\n";
    const auto dying = started({.program = script("echo '{\"services\":[{\"id\":\"a\",\"product\":\"datapass\","
                                                  "\"name\":\"A\",\"url\":\"http://127.0.0.1:1\","
                                                  "\"environment\":\"production\"}]}'"
                                                  + wait)});
    QVERIFY(dying);
    QSignalSpy died(dying->get(), &Demonstration::sandboxEnded);
    QVERIFY(QFile(word).open(QFile::WriteOnly));
    QTRY_COMPARE(died.count(), 1);
    QCOMPARE(ended.count(), 0);
}

void TestDemonstration::saysWhereItLookedForTheSandbox()
{
    const auto missing = started({});

    QCOMPARE(errorOf(missing), Error::Kind::FileMissing);
    QCOMPARE(missing.error().subject, QCoreApplication::applicationDirPath() + QStringLiteral("/vigie-sandbox"));
}

void TestDemonstration::saysWhyTheSandboxEnded()
{
    const auto dead = started({.program = script("echo 'no free port' >&2\nexit 1\n")});

    QCOMPARE(errorOf(dead), Error::Kind::ServiceFault);
    QCOMPARE(dead.error().detail, QStringLiteral("no free port"));
}

void TestDemonstration::refusesAnotherLine()
{
    const auto refused = started({.program = script("echo 'a secret of the line'\nread go\n")});

    QCOMPARE(errorOf(refused), Error::Kind::BadReply);
    QVERIFY(!refused.error().detail.contains(QLatin1String(lastWord)));
}

void TestDemonstration::givesUpWaiting()
{
    const auto late = started({.program = script("read go\n"), .timeout = 50ms});

    QCOMPARE(errorOf(late), Error::Kind::TimedOut);
}

void TestDemonstration::stopsWhenAsked()
{
    std::stop_source source;
    const auto starting = Demonstration::start({.program = script("read go\n")}, this, source.get_token());

    source.request_stop();

    QCOMPARE(errorOf(waited(starting)), Error::Kind::Cancelled);
}

void TestDemonstration::endsWithItsOwner()
{
    const QStringList before = folders();
    auto owner = std::make_unique<QObject>();
    const auto starting = Demonstration::start({.program = script("read go\n")}, owner.get(), {});
    QVERIFY(folders().size() > before.size());

    owner.reset();

    QCOMPARE(errorOf(waited(starting)), Error::Kind::Cancelled);
    QCOMPARE(folders(), before);
}

void TestDemonstration::readsAnnouncements_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isGood");
    const QByteArray good = R"({"services":[{"id":"a","product":"datapass","version":"v1","name":"A","url":)"
                            R"("http://127.0.0.1:4000","environment":"sandbox","client_id":"c","secret":"s",)"
                            R"("options":{"k":"v","n":5},"apis":["INFINOE"]}]})";
    QTest::newRow("complete") << good << true;
    QTest::newRow("cut") << good.chopped(5) << false;
    QTest::newRow("not JSON") << QByteArray("hello") << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("no service") << QByteArray(R"({"services":[]})") << false;
    QTest::newRow("another shape") << QByteArray(R"([1,2])") << false;
    for (const char *key : {"id", "product", "url", "environment"}) {
        QByteArray line = good;
        line.replace(QByteArray("\"") + key + "\":", "\"x\":");
        QTest::newRow(qPrintable(QStringLiteral("without ") + QLatin1String(key))) << line << false;
    }
}

void TestDemonstration::readsAnnouncements()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, isGood);

    const Result<QList<AnnouncedService>> read = announcedServices(line);

    QCOMPARE(read.has_value(), isGood);
    if (!isGood) {
        QCOMPARE(read.error().kind, Error::Kind::BadReply);
        return;
    }
    const AnnouncedService first = read->first();
    QCOMPARE(first.service.id.value, QStringLiteral("a"));
    QCOMPARE(first.service.environment, Environment::Sandbox);
    QCOMPARE(first.service.apis, QList<ApiCode>{ApiCode{QStringLiteral("INFINOE")}});
    QCOMPARE(first.service.options.value(QStringLiteral("k")), QStringLiteral("v"));
    QCOMPARE(first.service.options.value(QStringLiteral("n")), QStringLiteral("5"));
    QCOMPARE(first.secret.reveal(), QByteArray("s"));
}

QTEST_GUILESS_MAIN(TestDemonstration)
#include "tst_demonstration.moc"
