// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/profiles/profile_editor.h"

#include "gui/common/action_button.h"
#include "gui/common/date_field.h"
#include "gui/profiles/json_editor.h"
#include "gui/profiles/parameter_tree.h"
#include "gui/profiles/rules_form.h"
#include "model/terms/built_in_profiles.h"
#include "model/terms/profile_reader.h"
#include "model/terms/profile_writer.h"
#include "services/storage/journal_repository.h"
#include "tests/gui/page_fixture.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTabWidget>
#include <QTextBlock>
#include <QtTest>

using namespace vigie;

static const QDate effectDay(2026, 12, 1);

class TestProfileEditor : public QObject
{
    Q_OBJECT

private:
    PageFixture m_on{};
    TermsProfile m_start{};

    template <typename T> static T *part(const ProfileEditor &editor, const char *name)
    {
        return editor.findChild<T *>(QLatin1String(name));
    }

    //! Chooses the rule in the list and gives its row.
    int chooseRule(const ProfileEditor &editor, const QString &id) const
    {
        const auto found = std::find_if(m_start.rules.cbegin(), m_start.rules.cend(),
                                        [&id](const Rule &rule) { return rule.id == id; });
        const int row = int(found - m_start.rules.cbegin());
        editor.findChild<RulesForm *>()->choose(row);
        return row;
    }

    static QTreeWidgetItem *parameter(const ProfileEditor &editor, const QString &key)
    {
        return part<ParameterTree>(editor, "rule-parameters")
            ->findItems(key, Qt::MatchExactly | Qt::MatchRecursive)
            .value(0);
    }

    static QString faultOf(const ProfileEditor &editor) { return part<QLabel>(editor, "profile-fault")->text(); }
    static bool canKeep(const ProfileEditor &editor) { return part<ActionButton>(editor, "profile-keep")->isEnabled(); }

private Q_SLOTS:
    void initTestCase()
    {
        for (const BuiltInProfile &builtIn : builtInProfiles()) {
            if (builtIn.name.startsWith(QLatin1String("INFINOE")))
                m_start = readProfile(builtIn.json).value();
        }
        m_start.effectiveOn = effectDay;
    }

    void keepsAChangedValueFromItsDay()
    {
        ProfileEditor editor(m_on.workspace.path(), m_start, ProfileEditor::Subject::KnownApi);
        editor.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy kept(&editor, &ProfileEditor::kept);
        chooseRule(editor, QStringLiteral("INF-9.2"));

        parameter(editor, QStringLiteral("calls"))->setText(1, QStringLiteral("300"));
        part<QLineEdit>(editor, "profile-author")->setText(QStringLiteral("Cellule API"));
        Q_EMIT part<QLineEdit>(editor, "profile-author")->textEdited({});
        QTRY_VERIFY(canKeep(editor));
        part<ActionButton>(editor, "profile-keep")->click();

        QTRY_COMPARE(kept.size(), 1);
        ProfileRepository profiles(m_on.workspace.database());
        const auto quota = [&profiles, this](QDate day) {
            return profiles.find(m_start.api, day)->rule(QStringLiteral("INF-9.2"))->parameters.value(u"calls").toInt();
        };
        QCOMPARE(quota(effectDay.addDays(-1)), 200);
        QCOMPARE(quota(effectDay), 300);
        QCOMPARE(profiles.find(m_start.api, effectDay)->author, QStringLiteral("Cellule API"));
        const auto entries = JournalRepository(m_on.workspace.database()).entries(1, 100);
        QVERIFY(entries && !entries->isEmpty());
        QCOMPARE(entries->last().action, QStringLiteral("profile.stored"));
        QCOMPARE(entries->last().facts.value(u"rules_changed").toInt(), 1);
    }

    void saysWhichLineIsAtFault()
    {
        ProfileEditor editor(m_on.workspace.path(), m_start, ProfileEditor::Subject::KnownApi);
        editor.setAttribute(Qt::WA_DeleteOnClose, false);
        editor.show();
        chooseRule(editor, QStringLiteral("INF-9.2"));

        parameter(editor, QStringLiteral("calls"))->setText(1, QStringLiteral("-3"));

        QTRY_VERIFY2(faultOf(editor).contains(QStringLiteral("-3 est inférieur au minimum, 1")),
                     qPrintable(faultOf(editor)));
        QVERIFY(!canKeep(editor));
        part<ActionButton>(editor, "profile-show-fault")->click();
        auto *json = part<JsonEditor>(editor, "profile-json");
        QVERIFY(json->isVisible());
        QVERIFY2(json->textCursor().block().text().contains(QStringLiteral("\"calls\": -3")),
                 qPrintable(json->textCursor().block().text()));
        QCOMPARE(json->extraSelections().size(), 1);
    }

    void takesWhatIsTypedAsJson()
    {
        ProfileEditor editor(m_on.workspace.path(), m_start, ProfileEditor::Subject::KnownApi);
        editor.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *tabs = editor.findChild<QTabWidget *>();
        auto *json = part<JsonEditor>(editor, "profile-json");
        tabs->setCurrentWidget(json);
        QTRY_VERIFY(canKeep(editor));

        QString text = json->toPlainText();
        text.replace(QStringLiteral("\"calls\": 200"), QStringLiteral("\"calls\": 250"));
        json->setPlainText(text);

        QTRY_VERIFY(canKeep(editor));
        chooseRule(editor, QStringLiteral("INF-9.2"));
        QCOMPARE(parameter(editor, QStringLiteral("calls"))->text(1), QStringLiteral("250"));
        json->setPlainText(QStringLiteral("{"));
        QTRY_VERIFY2(faultOf(editor).contains(QStringLiteral("s’arrête trop tôt")), qPrintable(faultOf(editor)));
        QVERIFY(!editor.findChild<RulesForm *>()->isEnabled());
    }

    void asksForADayOfEffect()
    {
        ProfileEditor editor(m_on.workspace.path(), m_start, ProfileEditor::Subject::KnownApi);
        editor.setAttribute(Qt::WA_DeleteOnClose, false);
        QTRY_VERIFY(canKeep(editor));

        for (const char *wrong : {"", "31/12/1999", "2101-01-01", "hier"}) {
            part<DateField>(editor, "profile-effective")->setText(QLatin1String(wrong));
            QTRY_VERIFY2(!canKeep(editor) && faultOf(editor).contains(QStringLiteral("2000 à 2100")), wrong);
        }
        part<DateField>(editor, "profile-effective")->setText(QStringLiteral("01/01/2000"));
        QTRY_VERIFY(canKeep(editor));
    }

    void addsARuleOfAnyKind()
    {
        ProfileEditor editor(m_on.workspace.path(), m_start, ProfileEditor::Subject::KnownApi);
        editor.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *rules = editor.findChild<RulesForm *>();

        part<ActionButton>(editor, "rule-add")->click();
        auto *kind = part<QComboBox>(editor, "rule-kind");
        kind->setCurrentIndex(kind->findData(QStringLiteral("quota")));
        Q_EMIT kind->activated(kind->currentIndex());

        QCOMPARE(rules->rules().size(), m_start.rules.size() + 1);
        QCOMPARE(rules->rules().last().kind, QStringLiteral("quota"));
        QVERIFY(rules->rules().last().parameters.contains(QStringLiteral("scope")));
        QTRY_VERIFY2(canKeep(editor), qPrintable(faultOf(editor)));
        part<ActionButton>(editor, "rule-remove")->click();
        QCOMPARE(rules->rules(), m_start.rules);
    }

    void refusesTheTextOfABadFile()
    {
        ProfileEditor editor(m_on.workspace.path(), m_start, ProfileEditor::Subject::NewApi);
        editor.setAttribute(Qt::WA_DeleteOnClose, false);
        QByteArray json = writeProfile(m_start);
        json.replace("\"kind\": \"quota\"", "\"kind\": \"quotas\"");

        editor.setJson(json);

        QTRY_VERIFY2(faultOf(editor).contains(QStringLiteral("« quotas » n’est pas l’un des mots admis ici")),
                     qPrintable(faultOf(editor)));
        QVERIFY2(faultOf(editor).contains(QStringLiteral("Ligne ")), qPrintable(faultOf(editor)));
        QVERIFY(!canKeep(editor));
    }
};

QTEST_MAIN(TestProfileEditor)
#include "tst_profile_editor.moc"
