// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/settings/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace vigie;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithTheDefaults();
    void keepsWhatWasChosen();
    void takesTheDefaultForWhatIsUnreadable();
    void limitsTheCountdown();
    void livesUnderTheConfigurationFolder();
    void saysWhenItCannotBeWritten();
};

void TestSettings::startsWithTheDefaults()
{
    const QTemporaryDir folder;
    const Settings settings(folder.filePath(QStringLiteral("a.ini")));

    QCOMPARE(settings.countdown(), std::chrono::seconds(5));
    QCOMPARE(settings.language(), QString());
    QCOMPARE(settings.theme(), Theme::System);
    QCOMPARE(settings.density(), Density::Compact);
    QCOMPARE(settings.lastWorkspace(), QString());
    QCOMPARE(settings.windowGeometry(), QByteArray());
    QCOMPARE(settings.views(QStringLiteral("tokens")), QJsonObject());
}

void TestSettings::keepsWhatWasChosen()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.ini"));
    const QJsonObject views{
        {QStringLiteral("Échéances, « prod »"), QJsonObject{{QStringLiteral("api"), QStringLiteral("INFINOE")}}}};
    const QByteArray bytes("\0\xff\x01;\"=\n", 7);
    {
        Settings settings(file);
        settings.setCountdown(std::chrono::seconds(0));
        settings.setLanguage(QStringLiteral("en"));
        settings.setTheme(Theme::Dark);
        settings.setDensity(Density::Comfortable);
        settings.setLastWorkspace(QStringLiteral("/données/é.vigie"));
        settings.setWindowGeometry(bytes);
        settings.setWindowState(bytes);
        settings.setSplitter(QStringLiteral("partners"), bytes);
        settings.setColumns(QStringLiteral("tokens"), bytes);
        settings.setViews(QStringLiteral("tokens"), views);
        QVERIFY(settings.save());
    }

    const Settings settings(file);

    QCOMPARE(settings.countdown(), std::chrono::seconds(0));
    QCOMPARE(settings.language(), QStringLiteral("en"));
    QCOMPARE(settings.theme(), Theme::Dark);
    QCOMPARE(settings.density(), Density::Comfortable);
    QCOMPARE(settings.lastWorkspace(), QStringLiteral("/données/é.vigie"));
    QCOMPARE(settings.windowGeometry(), bytes);
    QCOMPARE(settings.windowState(), bytes);
    QCOMPARE(settings.splitter(QStringLiteral("partners")), bytes);
    QCOMPARE(settings.columns(QStringLiteral("tokens")), bytes);
    QCOMPARE(settings.views(QStringLiteral("tokens")), views);
}

void TestSettings::takesTheDefaultForWhatIsUnreadable()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.ini"));
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("[revocation]\ncountdown_seconds=soon\n[interface]\ntheme=sepia\ndensity=\nlanguage=xx\n"
               "[views]\ntokens={\"a\":\n");
    file.close();

    const Settings settings(path);

    QCOMPARE(settings.countdown(), std::chrono::seconds(5));
    QCOMPARE(settings.theme(), Theme::System);
    QCOMPARE(settings.density(), Density::Compact);
    QCOMPARE(settings.language(), QString());
    QCOMPARE(settings.views(QStringLiteral("tokens")), QJsonObject());
}

void TestSettings::limitsTheCountdown()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("a.ini")));

    settings.setCountdown(std::chrono::seconds(61));
    QCOMPARE(settings.countdown(), std::chrono::seconds(60));
    settings.setCountdown(std::chrono::seconds(-1));
    QCOMPARE(settings.countdown(), std::chrono::seconds(0));
}

void TestSettings::livesUnderTheConfigurationFolder()
{
    Settings settings;
    settings.setTheme(Theme::Light);
    QVERIFY(settings.save());

    QVERIFY(QFile::exists(qEnvironmentVariable("XDG_CONFIG_HOME") + QStringLiteral("/vigie/vigie.ini")));
}

void TestSettings::saysWhenItCannotBeWritten()
{
    const QTemporaryDir folder;
    const QString blocked = folder.filePath(QStringLiteral("file"));
    QFile file(blocked);
    QVERIFY(file.open(QFile::WriteOnly));
    Settings settings(blocked + QStringLiteral("/a.ini"));
    settings.setTheme(Theme::Dark);

    const Result<> saved = settings.save();

    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::FileNotWritable);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
