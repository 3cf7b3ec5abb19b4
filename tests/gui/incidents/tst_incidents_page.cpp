// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/api_names.h"
#include "gui/common/background_reader.h"
#include "gui/common/badge.h"
#include "gui/common/document_writer.h"
#include "gui/common/page.h"
#include "gui/incidents/clock_strip.h"
#include "gui/incidents/incident_dialog.h"
#include "gui/incidents/incidents_page.h"
#include "gui/incidents/paris_time_edit.h"
#include "gui/incidents/steps_pane.h"
#include "gui/notices/notices_page.h"
#include "model/calendar/paris_time.h"
#include "services/operations/compliance/compliance_runner.h"
#include "services/operations/connector_pool.h"
#include "services/operations/incident_keeper.h"
#include "services/operations/revocation_runner.h"
#include "services/operations/service_administration.h"
#include "services/operations/synchronisation.h"
#include "services/secrets/session_secret_store.h"
#include "services/settings/settings.h"
#include "services/storage/incident_repository.h"
#include "services/storage/notice_repository.h"
#include "services/storage/partner_repository.h"
#include "services/storage/profile_repository.h"
#include "services/storage/workspace.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;

//! The real pages on a workspace of their own, without services.
class TestIncidentsPage : public QObject
{
    Q_OBJECT

private:
    struct Window {
        QTemporaryDir folder{};
        std::unique_ptr<Workspace> workspace{
            Workspace::create(folder.filePath(QStringLiteral("w.vigie")), {.producer = QStringLiteral("DGFIP")})
                .value()};
        Settings settings{folder.filePath(QStringLiteral("vigie.ini"))};
        SessionSecretStore secrets{};
        ConnectorPool connectors{secrets, {}};
        ServiceAdministration administration{*workspace, secrets, connectors};
        Synchronisation synchronisation{*workspace, connectors};
        RevocationRunner revocations{*workspace, connectors, &QDateTime::currentDateTimeUtc};
        ComplianceRunner compliance{*workspace, &QDateTime::currentDateTimeUtc};
        BackgroundReader reader{workspace->path()};
        ApiNames apis{*workspace};
        QWidget window{};
        DocumentWriter documents{*workspace, &window};
        PageContext context{*workspace, settings, secrets,   connectors, administration, synchronisation, revocations,
                            compliance, reader,   documents, apis};
        Window() { static_cast<void>(ProfileRepository(workspace->database()).addBuiltIn()); }
    };
    std::unique_ptr<Window> m_window{};
    std::unique_ptr<IncidentsPage> m_page{};
    QStringList m_noted{};

    template <typename T> [[nodiscard]] T *find(const QString &name) const { return m_page->findChild<T *>(name); }
    [[nodiscard]] Database &database() { return m_window->workspace->database(); }
    [[nodiscard]] IncidentFile file(qint64 id) { return IncidentRepository(database()).file({id}).value(); }
    //! What the main window does with a place.
    void follow(Page &page)
    {
        connect(&page, &Page::placeRequested, &page, [&page](const Place &place) { page.open(place); });
        connect(&page, &Page::noted, &page, [this](const QString &sentence) { m_noted.append(sentence); });
    }
    [[nodiscard]] Incident opened()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        return IncidentKeeper(database(), now.addSecs(-60))
            .open({.title = QStringLiteral("Fiction"),
                   .apis = {{QStringLiteral("IMPRIMFIP")}},
                   .events = {QStringLiteral("personal_data_breach")},
                   .awareAt = now.addSecs(-3600),
                   .awareBy = QStringLiteral("agent fictif")})
            .value();
    }
    void show(const Incident &incident)
    {
        m_page->open({.page = QStringLiteral("incidents"), .object = QString::number(incident.id.value)});
        QTRY_VERIFY(find<QLabel>(QStringLiteral("incident-head"))->text().startsWith(incident.number));
    }

private Q_SLOTS:
    void init()
    {
        m_noted.clear();
        m_window = std::make_unique<Window>();
        m_page = std::make_unique<IncidentsPage>(m_window->context);
        follow(*m_page);
        m_page->resize(1280, 800);
        m_page->show();
    }
    void cleanup()
    {
        m_page.reset();
        m_window.reset();
    }

    void opensAFileForAPartnerAndStartsItsClocks()
    {
        const PartnerId partner = PartnerRepository(database())
                                      .add({.siret = QStringLiteral("13002526500013"),
                                            .name = QStringLiteral("Commune fictive")})
                                      .value();
        m_page->open({.page = QStringLiteral("incidents"),
                      .filters = {{QStringLiteral("new"), QStringLiteral("partner")},
                                  {QStringLiteral("partner"), QString::number(partner.value)}}});
        QTRY_VERIFY(find<IncidentDialog>(QStringLiteral("incident-dialog")));
        auto *dialog = find<IncidentDialog>(QStringLiteral("incident-dialog"));
        auto *accept = dialog->findChild<QAbstractButton *>(QStringLiteral("incident-open"));
        accept->click(); // nothing is said yet
        QVERIFY(dialog->isVisible());
        QVERIFY(!dialog->findChild<QLabel *>(QStringLiteral("incident-wrong"))->text().isEmpty());

        dialog->findChild<QLineEdit *>(QStringLiteral("incident-title"))->setText(QStringLiteral("Fuite (fiction)"));
        const auto check = [dialog](const char *list, const char *word) {
            auto *choices = dialog->findChild<QListWidget *>(QString::fromLatin1(list));
            for (int row = 0; row < choices->count(); ++row) {
                if (choices->item(row)->data(Qt::UserRole).toString() == QLatin1String(word))
                    choices->item(row)->setCheckState(Qt::Checked);
            }
        };
        check("incident-apis", "INFINOE");
        check("incident-events", "personal_data_breach");
        accept->click();

        QTRY_VERIFY(find<QWidget>(QStringLiteral("clock-INF-6.6")));
        QVERIFY(!find<QWidget>(QStringLiteral("clock-IMP-C10")));
        QCOMPARE(find<QLabel>(QStringLiteral("incident-head"))->text(),
                 QStringLiteral("I-%1-001 · Fuite (fiction)").arg(parisDate(QDateTime::currentDateTimeUtc()).year()));
        QCOMPARE(file(1).incident.partner, partner);
        QCOMPARE(m_page->place().object, QStringLiteral("1"));
    }

    void aStepIsDoneFromItsMenu()
    {
        show(opened());
        QTRY_VERIFY(find<QAbstractButton>(QStringLiteral("step-perimeter")));
        find<QAbstractButton>(QStringLiteral("step-perimeter"))->click();
        auto *menu = find<QMenu>(QStringLiteral("step-menu"));
        QVERIFY(menu);
        menu->actions().first()->trigger();
        QTRY_COMPARE(file(1).step(QStringLiteral("investigation"), QStringLiteral("perimeter")).state,
                     IncidentStepState::Done);
        QTRY_VERIFY(
            find<QAbstractButton>(QStringLiteral("step-perimeter"))->accessibleName().endsWith(QStringLiteral("Fait")));
    }

    void refusesToCloseWhileStepsAreLeft()
    {
        show(opened());
        QTRY_VERIFY(find<QAbstractButton>(QStringLiteral("step-isolation")));
        find<QAbstractButton>(QStringLiteral("incident-close"))->click();
        QVERIFY(m_noted.last().contains(QStringLiteral("Isolation ou coupure du service")));
        QCOMPARE(file(1).incident.state, IncidentState::Open);
    }

    void keepsAnAnswerWhenItsFieldIsLeft()
    {
        show(opened());
        QTRY_VERIFY(find<QPlainTextEdit>(QStringLiteral("answer-nature")));
        auto *field = find<QPlainTextEdit>(QStringLiteral("answer-nature"));
        field->setPlainText(QStringLiteral("Fichier envoyé par erreur (fiction)"));
        QFocusEvent leaves(QEvent::FocusOut);
        QCoreApplication::sendEvent(field, &leaves);
        QCOMPARE(file(1).answer(QStringLiteral("nature")), QStringLiteral("Fichier envoyé par erreur (fiction)"));
    }

    void datesASendingAndTheClockIsMet()
    {
        show(opened());
        QTRY_VERIFY(find<QAbstractButton>(QStringLiteral("sent-IMP-C10")));
        find<QAbstractButton>(QStringLiteral("sent-IMP-C10"))->click();
        auto *dialog = find<QDialog>(QStringLiteral("sending-dialog"));
        QVERIFY(dialog);
        dialog->findChild<QAbstractButton *>(QStringLiteral("record-sending"))->click();
        QTRY_COMPARE(file(1).sendings.size(), 1);
        QCOMPARE(file(1).sendings.first().rule, QStringLiteral("IMP-C10"));
        QVERIFY(!file(1).sendings.first().isComplete); // nothing of the content is filled in
        const auto badge = [this](const char *clock) {
            auto *tile = find<QWidget>(QString::fromLatin1(clock));
            auto *state = tile ? tile->findChild<Badge *>() : nullptr;
            return state ? state->state().word : QString();
        };
        QTRY_COMPARE(badge("clock-IMP-C10"), QStringLiteral("Tenu"));
        QCOMPARE(badge("clock-IMP-L33"), QStringLiteral("En cours"));
    }

    void asksForTheNoticeOfAClock()
    {
        show(opened());
        QTRY_VERIFY(find<QAbstractButton>(QStringLiteral("draft-IMP-C10")));
        QSignalSpy places(m_page.get(), &Page::placeRequested);
        find<QAbstractButton>(QStringLiteral("draft-IMP-C10"))->click();
        QCOMPARE(places.size(), 1);
        const auto place = places.first().first().value<Place>();
        QCOMPARE(place.page, QStringLiteral("notices"));

        NoticesPage notices(m_window->context);
        notices.resize(1280, 800);
        notices.show();
        notices.open(place);
        QTRY_VERIFY(notices.findChild<NoticeDialog *>(QStringLiteral("notice-dialog")));
        auto *dialog = notices.findChild<NoticeDialog *>(QStringLiteral("notice-dialog"));
        auto *preview = dialog->findChild<QPlainTextEdit *>(QStringLiteral("notice-preview"));
        QTRY_VERIFY(preview->toPlainText().contains(QStringLiteral("Conséquences probables : [à compléter]")));
        dialog->findChild<QAbstractButton *>(QStringLiteral("notice-keep"))->click();
        QTRY_COMPARE(NoticeRepository(database()).count({}).value(), 1);
        const Notice kept = NoticeRepository(database()).find({1}).value();
        QCOMPARE(kept.objectKind, QStringLiteral("incident"));
        QCOMPARE(kept.rule, QStringLiteral("IMP-C10"));
        QCOMPARE(kept.state, NoticeState::ToSend);
    }

    void anHourThatDoesNotExistInParisIsRefused()
    {
        ParisTimeEdit edit;
        edit.setDateTime(QDateTime(QDate(2026, 3, 29), QTime(2, 30), Qt::UTC));
        QVERIFY(!edit.instant());
        edit.setDateTime(QDateTime(QDate(2026, 10, 25), QTime(2, 30), Qt::UTC));
        QVERIFY(!edit.instant());
        edit.setDateTime(QDateTime(QDate(2026, 7, 14), QTime(10, 0), Qt::UTC));
        QCOMPARE(edit.instant().value(), QDateTime(QDate(2026, 7, 14), QTime(8, 0), Qt::UTC));
    }
};

QTEST_MAIN(TestIncidentsPage)
#include "tst_incidents_page.moc"
