// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/partner_field.h"
#include "gui/homologations/homologation_dialog.h"
#include "gui/homologations/homologations_columns.h"
#include "gui/homologations/timeline_span.h"
#include "services/storage/partner_repository.h"
#include "services/storage/workspace.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace vigie;

namespace {

HomologationChoices choices()
{
    return {.apis = {{{QStringLiteral("INFINOE")}, QStringLiteral("INFINOE")}}, .today = QDate(2026, 11, 24)};
}

} // namespace

class TestHomologationDialog : public QObject
{
    Q_OBJECT

private:
    static void type(HomologationDialog &dialog, const char *name, const QString &text)
    {
        auto *field = dialog.findChild<QLineEdit *>(QString::fromLatin1(name));
        QVERIFY(field);
        field->setText(text);
    }
    QTemporaryDir m_folder{};
    std::unique_ptr<Workspace> m_workspace{};
    PartnerId m_partner{};

    static QPushButton *saveButton(HomologationDialog &dialog)
    {
        return dialog.findChild<QPushButton *>(QStringLiteral("homologation-save"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<Homologation>("vigie::Homologation");
        m_workspace = Workspace::create(m_folder.filePath(QStringLiteral("w.vigie")), {}).value();
        m_partner = PartnerRepository(m_workspace->database())
                        .add({.siret = QStringLiteral("99921430700012"), .name = QStringLiteral("Commune de Tersac")})
                        .value();
    }

    void savesWhatWasTyped()
    {
        auto *dialog = new HomologationDialog(*m_workspace, choices(), {.partner = m_partner});
        QSignalSpy saved(dialog, &HomologationDialog::saveAsked);
        type(*dialog, "homologation-received", QStringLiteral("02/09/2026"));
        type(*dialog, "homologation-from", QStringLiteral("2026-09-01"));
        QVERIFY(!saveButton(*dialog)->isEnabled());
        type(*dialog, "homologation-until", QStringLiteral("31/08/2029"));

        saveButton(*dialog)->click();

        QCOMPARE(saved.size(), 1);
        const auto value = saved.first().first().value<Homologation>();
        QCOMPARE(value.partner, m_partner);
        QCOMPARE(value.api.value, QStringLiteral("INFINOE"));
        QCOMPARE(value.receivedOn, QDate(2026, 9, 2));
        QCOMPARE(value.validFrom, QDate(2026, 9, 1));
        QCOMPARE(value.validUntil, QDate(2029, 8, 31));
        QVERIFY(!value.criticalRisk);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("received");
        QTest::addColumn<QString>("until");
        QTest::addColumn<QString>("words");
        QTest::newRow("not a date") << QStringLiteral("31/02/2026") << QStringLiteral("31/08/2029")
                                    << QStringLiteral("Reçue le");
        QTest::newRow("before 2000") << QStringLiteral("01/01/1999") << QStringLiteral("31/08/2029")
                                     << QStringLiteral("2000");
        QTest::newRow("after 2100") << QStringLiteral("01/01/2026") << QStringLiteral("31/08/2129")
                                    << QStringLiteral("2100");
        QTest::newRow("in the future") << QStringLiteral("25/11/2026") << QStringLiteral("31/08/2029")
                                       << QStringLiteral("après aujourd’hui");
        QTest::newRow("no end") << QStringLiteral("24/11/2026") << QString() << QStringLiteral("jusqu’à quand");
    }
    void saysWhatIsWrong()
    {
        QFETCH(const QString, received);
        QFETCH(const QString, until);
        QFETCH(const QString, words);
        HomologationDialog *dialog = new HomologationDialog(*m_workspace, choices(), {.partner = m_partner});

        type(*dialog, "homologation-received", received);
        type(*dialog, "homologation-until", until);

        QVERIFY(!saveButton(*dialog)->isEnabled());
        const QString said = dialog->findChild<QLabel *>(QStringLiteral("homologation-problem"))->text();
        QVERIFY2(said.contains(words), qPrintable(said));
        delete dialog;
    }

    void doesNotChangeWhatDataPassHolds()
    {
        Homologation known{.partner = m_partner, .api = {QStringLiteral("INFINOE")}};
        known.habilitationRemoteId = QStringLiteral("12");
        known.validUntil = QDate(2027, 5, 31);
        known.untilOrigin = ValueOrigin::DataPass;
        known.authorityOrigin = ValueOrigin::None;
        HomologationDialog *dialog = new HomologationDialog(*m_workspace, choices(), known);

        QVERIFY(dialog->findChild<QLineEdit *>(QStringLiteral("homologation-until"))->isReadOnly());
        QVERIFY(!dialog->findChild<QLineEdit *>(QStringLiteral("homologation-authority"))->isReadOnly());
        QVERIFY(!dialog->findChild<PartnerField *>(QStringLiteral("homologation-partner"))->isEnabled());
        delete dialog;
    }

    void hasOneCellAColumn()
    {
        const HomologationRow row{.partnerName = QStringLiteral("Commune de Tersac")};

        QCOMPARE(tableRowOf(row).cells.at(3).text, QStringLiteral("Aucune pièce"));
        QCOMPARE(tableRowOf(row).cells.at(3).glyph, Glyph::Late);
    }

    void placesDaysOnTheTimeLine()
    {
        const TimelineSpan span = TimelineSpan::around(QDate(2026, 11, 24));

        QCOMPARE(span.from, QDate(2025, 10, 1));
        QCOMPARE(span.to, QDate(2029, 1, 1));
        QCOMPARE(span.at(span.from, 100), 0.0);
        QCOMPARE(span.at(QDate(2040, 1, 1), 100), 100.0);
        QVERIFY(span.at(QDate(2026, 11, 24), 100) > 35 && span.at(QDate(2026, 11, 24), 100) < 36);
    }
};

QTEST_MAIN(TestHomologationDialog)
#include "tst_homologation_dialog.moc"
