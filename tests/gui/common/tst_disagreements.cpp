// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/why_popover.h"
#include "gui/common/why_view.h"
#include "gui/profiles/profiles_page.h"
#include "gui/sla/dicp_pane.h"
#include "model/terms/built_in_profiles.h"
#include "model/terms/disagreement_search.h"
#include "model/terms/profile_reader.h"
#include "services/reports/partner_report.h"
#include "tests/gui/page_fixture.h"

#include <QLabel>
#include <QtTest>

using namespace vigie;

namespace {

QString textOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(u'\n');
}

//! The words of the tables of a document.
QString textOf(const ReportDocument &document)
{
    QStringList texts;
    for (const Block &block : document.blocks) {
        const auto *table = std::get_if<TableBlock>(&block);
        if (!table)
            continue;
        for (const ReportRow &row : table->rows) {
            for (const ReportCell &cell : row.cells)
                texts << cell.text << cell.second;
        }
    }
    // Non-breaking spaces are the printer's.
    return texts.join(u'\n').replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ').replace(u'’', u'\'');
}

QStringList wordsOf(const Disagreement &disagreement)
{
    return QStringList{disagreement.id, disagreement.title} + disagreement.readings;
}

QStringList rulesOfKinds(const TermsProfile &profile, const QStringList &kinds)
{
    QStringList rules;
    for (const Rule &rule : profile.rules) {
        if (kinds.contains(rule.kind))
            rules.append(rule.id);
    }
    return rules;
}

} // namespace

//! « Textes en désaccord » are shown wherever a rule that they touch is: taken from the profiles, none named here.
class TestDisagreements : public QObject
{
    Q_OBJECT

private:
    PageFixture m_on{};

    static void everyDisagreement()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("number");
        for (const BuiltInProfile &builtIn : builtInProfiles()) {
            const TermsProfile profile = readProfile(builtIn.json).value();
            for (int number = 0; number < profile.disagreements.size(); ++number)
                QTest::newRow(qPrintable(profile.api.value + u' ' + profile.disagreements.at(number).id))
                    << builtIn.json << number;
        }
    }

    static void verifyShown(const QString &shown, const Disagreement &disagreement)
    {
        for (const QString &word : wordsOf(disagreement))
            QVERIFY2(shown.contains(word), qPrintable(word + QStringLiteral("\n\nin\n\n") + shown));
    }

private Q_SLOTS:
    void theTwelveAreInTheData()
    {
        QSet<QString> ids;
        for (const BuiltInProfile &builtIn : builtInProfiles()) {
            for (const Disagreement &disagreement : readProfile(builtIn.json)->disagreements)
                ids.insert(disagreement.id);
        }
        for (int number = 1; number <= 12; ++number)
            QVERIFY2(ids.contains(QStringLiteral("X%1").arg(number)), qPrintable(QString::number(number)));
    }

    void whyShowsBothReadings_data() { everyDisagreement(); }

    void whyShowsBothReadings()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, number);
        const TermsProfile profile = readProfile(json).value();
        const Disagreement &disagreement = profile.disagreements.at(number);
        const RuleBook book({profile});
        for (const QString &rule : disagreement.rules) {
            const WhyText why = whyOf(profile, *profile.rule(rule), book);
            verifyShown(plainText(why), disagreement);
            verifyShown(textOf(WhyView(why)), disagreement);
        }
    }

    void theTermsShowThem_data() { everyDisagreement(); }

    void theTermsShowThem()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, number);
        const TermsProfile profile = readProfile(json).value();
        const Disagreement &disagreement = profile.disagreements.at(number);
        ProfilesPage page(m_on.context);
        for (const QString &rule : disagreement.rules) {
            page.open({.page = QStringLiteral("profiles"), .object = rule});
            QTRY_COMPARE(page.place().object, rule);
            verifyShown(textOf(page), disagreement);
        }
    }

    void theSheetOfAPartnerShowsThem_data() { everyDisagreement(); }

    void theSheetOfAPartnerShowsThem()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, number);
        const TermsProfile profile = readProfile(json).value();
        const Disagreement &disagreement = profile.disagreements.at(number);
        PartnerMatter matter;
        matter.dossier.habilitations = {{.api = profile.api}};
        matter.profiles = {profile};

        const QString shown = textOf(partnerReport(matter, {}));

        for (const QString &word : wordsOf(disagreement)) {
            const QString printed = QString(word).replace(u'’', u'\'').replace(QChar(0xa0), u' ');
            QVERIFY2(shown.contains(printed), qPrintable(printed + QStringLiteral("\n\nin\n\n") + shown));
        }
    }

    //! Where an agent meets what it is about: the page of its subject. A text that is only information has none but the
    //! sheet of the partner and the terms.
    void eachIsMetWhereItMatters_data() { everyDisagreement(); }

    void eachIsMetWhereItMatters()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, number);
        const TermsProfile profile = readProfile(json).value();
        const Disagreement &disagreement = profile.disagreements.at(number);
        const QStringList explained = rulesOfKinds(profile,
                                                   {QStringLiteral("renew_before"), QStringLiteral("clock"),
                                                    QStringLiteral("notice_before"), QStringLiteral("notice_after"),
                                                    QStringLiteral("notice_period"), QStringLiteral("level"),
                                                    QStringLiteral("availability_target")});
        const QList<Disagreement> met = accessDisagreements(profile) + roleDisagreements(profile)
            + retentionDisagreements(profile) + disagreementsOn(profile, explained);
        const bool isInformation = std::all_of(
            disagreement.rules.cbegin(), disagreement.rules.cend(),
            [&](const QString &id) { return profile.rule(id)->kind == QLatin1String("information"); });

        QVERIFY(met.contains(disagreement) || isInformation);
    }

    void theLevelsShowTheirs()
    {
        for (const BuiltInProfile &builtIn : builtInProfiles()) {
            const TermsProfile profile = readProfile(builtIn.json).value();
            DicpPane pane;
            pane.show(profile);
            for (const Disagreement &disagreement :
                 disagreementsOn(profile, rulesOfKinds(profile, {QStringLiteral("level")})))
                verifyShown(pane.plainText(), disagreement);
        }
    }
};

QTEST_MAIN(TestDisagreements)
#include "tst_disagreements.moc"
