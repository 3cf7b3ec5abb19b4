// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calendar/paris_time.h"
#include "model/rules/rule_engine.h"
#include "model/rules/shown_rule_kinds.h"
#include "model/terms/built_in_profiles.h"
#include "model/terms/profile_reader.h"

#include <QtTest>

using namespace vigie;

namespace {

struct RuleCase {
    int line{0};
    QString rule{};
    QString today{};
    QString subject{};
    QString expected{};
};

QDate day(const QString &text) { return QDate::fromString(text.left(10), Qt::ISODate); }

//! `2026-03-28T10:00` in Paris; a day alone is its noon.
QDateTime instant(const QString &text)
{
    const QTime time = text.size() > 10 ? QTime::fromString(text.mid(11), QStringLiteral("HH:mm")) : QTime(12, 0);
    const Result<QDateTime> utc = utcFromParis(day(text), time);
    if (!utc)
        qFatal("no such instant: %s", qPrintable(text));
    return *utc;
}

QList<RuleCase> casesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        qFatal("no %s", qPrintable(path));
    QList<RuleCase> cases;
    int number = 0;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        ++number;
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList parts = line.split(QStringLiteral(" | "));
        cases.append({number, parts.value(0), parts.value(1), parts.value(2), parts.value(3)});
    }
    return cases;
}

void setItems(RuleSubject &subject, const QString &text)
{
    const QHash<QString, RuleItem::State> states{{QStringLiteral("missing"), RuleItem::State::Missing},
                                                 {QStringLiteral("done"), RuleItem::State::Done},
                                                 {QStringLiteral("not_applicable"), RuleItem::State::NotApplicable}};
    for (const QString &item : text.split(u',', Qt::SkipEmptyParts)) {
        const QString state = item.section(u':', 1);
        if (!states.contains(state))
            qFatal("no such state: %s", qPrintable(item));
        subject.items.append({.key = item.section(u':', 0, 0), .state = states.value(state)});
    }
}

bool setDate(RuleSubject &subject, const QString &name, const QString &value)
{
    const QHash<QString, QDate RuleSubject::*> dates{{QStringLiteral("issued"), &RuleSubject::issuedOn},
                                                     {QStringLiteral("from"), &RuleSubject::validFrom},
                                                     {QStringLiteral("until"), &RuleSubject::validUntil},
                                                     {QStringLiteral("received"), &RuleSubject::receivedOn},
                                                     {QStringLiteral("delivery"), &RuleSubject::deliveryEndedOn},
                                                     {QStringLiteral("recorded"), &RuleSubject::recordedOn},
                                                     {QStringLiteral("ended"), &RuleSubject::serviceEndedOn},
                                                     {QStringLiteral("eventOn"), &RuleSubject::eventOn},
                                                     {QStringLiteral("announced"), &RuleSubject::announcedOn},
                                                     {QStringLiteral("authorised"), &RuleSubject::authorisedOn}};
    if (!dates.contains(name))
        return false;
    subject.*dates.value(name) = day(value);
    return true;
}

bool setText(RuleSubject &subject, const QString &name, const QString &value)
{
    const QHash<QString, QString RuleSubject::*> texts{{QStringLiteral("rule"), &RuleSubject::rule},
                                                       {QStringLiteral("event"), &RuleSubject::event},
                                                       {QStringLiteral("by"), &RuleSubject::by},
                                                       {QStringLiteral("of"), &RuleSubject::of},
                                                       {QStringLiteral("exception"), &RuleSubject::exception},
                                                       {QStringLiteral("location"), &RuleSubject::location}};
    const QHash<QString, bool RuleSubject::*> flags{{QStringLiteral("open"), &RuleSubject::isOpen},
                                                    {QStringLiteral("emergency"), &RuleSubject::isEmergency},
                                                    {QStringLiteral("requested"), &RuleSubject::isRequested},
                                                    {QStringLiteral("sensitive"), &RuleSubject::isInSensitivePeriod}};
    if (texts.contains(name))
        subject.*texts.value(name) = value;
    else if (flags.contains(name))
        subject.*flags.value(name) = true;
    else
        return false;
    return true;
}

bool setCredential(CredentialFacts &facts, const QString &name, const QString &value)
{
    const QStringList list = value.split(u',', Qt::SkipEmptyParts);
    const QHash<QString, QStringList CredentialFacts::*> lists{
        {QStringLiteral("procedures"), &CredentialFacts::procedures},
        {QStringLiteral("applications"), &CredentialFacts::applications},
        {QStringLiteral("scopes"), &CredentialFacts::scopes},
        {QStringLiteral("addresses"), &CredentialFacts::undeclaredAddresses}};
    const QHash<QString, QDate CredentialFacts::*> dates{
        {QStringLiteral("habEnds"), &CredentialFacts::habilitationEndsOn},
        {QStringLiteral("habEnded"), &CredentialFacts::habilitationEndedOn},
        {QStringLiteral("decl"), &CredentialFacts::declarationEndsOn}};
    const QHash<QString, QString CredentialFacts::*> texts{
        {QStringLiteral("sub"), &CredentialFacts::subcontractor},
        {QStringLiteral("identifier"), &CredentialFacts::undeclaredIdentifier},
        {QStringLiteral("server"), &CredentialFacts::uncontrolledServer}};
    if (lists.contains(name))
        facts.*lists.value(name) = list;
    else if (dates.contains(name))
        facts.*dates.value(name) = day(value);
    else if (texts.contains(name))
        facts.*texts.value(name) = value;
    else if (name == QLatin1String("uses"))
        facts.areUsesTold = true;
    else if (name == QLatin1String("lost"))
        facts.hasLostHabilitation = true;
    else
        return false;
    return true;
}

bool setMeasure(MeasureFacts &measure, const QString &name, const QString &value)
{
    if (name == QLatin1String("window"))
        measure.window = value;
    else if (name == QLatin1String("judged"))
        measure.judgedBy = value;
    else if (name == QLatin1String("rate"))
        measure.rate = value.toDouble();
    else if (name == QLatin1String("used"))
        measure.budgetUsed = value.toDouble();
    else if (name == QLatin1String("over"))
        measure.isOver = true;
    else if (name == QLatin1String("recovery"))
        for (const QString &seconds : value.split(u','))
            measure.recoverySeconds.append(seconds.toLongLong());
    else
        return false;
    return true;
}

bool setQuota(QuotaFacts &quota, const QString &name, const QString &value)
{
    const QHash<QString, std::optional<double> QuotaFacts::*> figures{{QStringLiteral("agreed"), &QuotaFacts::agreed},
                                                                      {QStringLiteral("asked"), &QuotaFacts::asked},
                                                                      {QStringLiteral("inForce"), &QuotaFacts::inForce},
                                                                      {QStringLiteral("peak"), &QuotaFacts::peak}};
    if (!figures.contains(name))
        return false;
    quota.*figures.value(name) = value.toDouble();
    return true;
}

RuleSubject subjectOf(const QString &text)
{
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    RuleSubject subject{.object = {.kind = words.takeFirst(), .id = QStringLiteral("1")}};
    CredentialFacts credential;
    QuotaFacts quota;
    MeasureFacts measure;
    for (const QString &word : words) {
        const QString name = word.section(u'=', 0, 0);
        const QString value = word.section(u'=', 1);
        if (name == QLatin1String("id"))
            subject.object.id = value;
        else if (name == QLatin1String("items"))
            setItems(subject, value);
        else if (name == QLatin1String("roles"))
            subject.roles = value.split(u',');
        else if (name == QLatin1String("aware"))
            subject.awareAt = instant(value);
        else if (name == QLatin1String("told"))
            subject.toldAt = instant(value);
        else if (name == QLatin1String("notRenewed"))
            subject.isRenewed = false;
        else if (name == QLatin1String("used") && subject.object.kind != QLatin1String("availability"))
            subject.lastUsedOn = day(value);
        else if (!setDate(subject, name, value) && !setText(subject, name, value)
                 && !setCredential(credential, name, value) && !setQuota(quota, name, value)
                 && !setMeasure(measure, name, value))
            qFatal("no such fact: %s", qPrintable(word));
    }
    if (credential != CredentialFacts())
        subject.credential = credential;
    if (quota != QuotaFacts())
        subject.quota = quota;
    if (measure != MeasureFacts())
        subject.measure = measure;
    return subject;
}

QString written(const Deadline &deadline)
{
    const QString due = deadline.dueAt.isValid() ? inParis(deadline.dueAt).toString(QStringLiteral("yyyy-MM-ddTHH:mm"))
                                                 : deadline.dueOn.toString(Qt::ISODate);
    return QStringLiteral("D %1 %2").arg(due, deadlineStateWord(deadline.state));
}

QString written(const Finding &finding)
{
    const QString since = finding.since.isValid() ? finding.since.toString(Qt::ISODate) : QStringLiteral("-");
    QString text = QStringLiteral("F %1 %2 %3").arg(severityWord(finding.severity), finding.reason, since);
    if (!finding.detail.isEmpty())
        text += u' ' + QString(finding.detail).replace(u' ', u'_');
    return text;
}

} // namespace

class TestRuleCases : public QObject
{
    Q_OBJECT

private:
    QMap<QString, TermsProfile> m_profileOf{}; //!< by rule
    QMap<QString, Rule> m_rules{};
    QList<RuleCase> m_cases{};

private Q_SLOTS:
    void initTestCase()
    {
        for (const BuiltInProfile &document : builtInProfiles()) {
            const Result<TermsProfile> profile = readProfile(document.json);
            QVERIFY(profile);
            for (const Rule &rule : profile->rules) {
                m_profileOf.insert(rule.id, *profile);
                m_rules.insert(rule.id, rule);
            }
        }
        m_cases = casesOf(QStringLiteral(RULE_CASES));
        QVERIFY(m_rules.size() > 300);
    }

    void everyRuleHasACaseAndEveryCaseARule()
    {
        QSet<QString> tested;
        for (const RuleCase &one : std::as_const(m_cases)) {
            QVERIFY2(m_rules.contains(one.rule), qPrintable(one.rule));
            tested.insert(one.rule);
        }
        for (const QString &rule : m_rules.keys())
            QVERIFY2(tested.contains(rule), qPrintable(QStringLiteral("no case for %1").arg(rule)));
    }

    void everyKindIsEitherAppliedOrShown()
    {
        const QStringList applied = RuleEngine::kinds();
        const QStringList shown = shownRuleKinds();
        for (const Rule &rule : std::as_const(m_rules))
            QVERIFY2(applied.contains(rule.kind) != shown.contains(rule.kind), qPrintable(rule.id + u' ' + rule.kind));
    }

    void whatIsShownHasItsClauseAndItsSentence()
    {
        for (const Rule &rule : std::as_const(m_rules)) {
            QVERIFY2(!rule.sentence.isEmpty() && !rule.title.isEmpty(), qPrintable(rule.id));
            const bool isOfAText = rule.origin == RuleOrigin::Clause
                ? !rule.article.isEmpty()
                : rule.origin == RuleOrigin::Product || !rule.source.isEmpty();
            QVERIFY2(isOfAText, qPrintable(rule.id));
            QVERIFY2(!rule.assumption || !rule.assumptionReason.isEmpty(), qPrintable(rule.id));
        }
    }

    void ruleSaysWhatItsCaseSays_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < m_cases.size(); ++i)
            QTest::newRow(qPrintable(QStringLiteral("%1 line %2").arg(m_cases[i].rule).arg(m_cases[i].line))) << i;
    }

    void ruleSaysWhatItsCaseSays()
    {
        QFETCH(int, index);
        const RuleCase &about = m_cases.at(index);
        if (about.today == QLatin1String("shown")) {
            QCOMPARE(m_rules.value(about.rule).kind, about.subject);
            QVERIFY(shownRuleKinds().contains(about.subject));
            return;
        }
        TermsProfile profile = m_profileOf.value(about.rule);
        for (Rule &rule : profile.rules)
            rule.enabled = true;
        const bool isOfTheApi = about.subject.section(u' ', 0, 0) == QLatin1String("api");
        const QString subject = isOfTheApi ? about.subject.section(u' ', 1) : about.subject;
        RuleContext context{.now = instant(about.today), .today = day(about.today)};
        if (!isOfTheApi)
            context.partner = {7};
        if (!subject.isEmpty())
            context.subjects = {subjectOf(subject)};

        const RuleOutcome outcome = RuleEngine(profile).apply(context);

        QStringList found;
        for (const Deadline &deadline : outcome.deadlines) {
            if (deadline.rule == about.rule)
                found.append(written(deadline));
        }
        for (const Finding &finding : outcome.findings) {
            if (finding.rule == about.rule)
                found.append(written(finding));
        }
        QCOMPARE(found.isEmpty() ? QStringLiteral("nothing") : found.join(QStringLiteral("; ")), about.expected);
    }

    void datesThatCannotBeRightAreToCorrectAndNothingElse_data()
    {
        QTest::addColumn<QString>("until");
        QTest::addColumn<bool>("isPlausible");
        QTest::newRow("1999") << QStringLiteral("1999-12-31") << false;
        QTest::newRow("2000") << QStringLiteral("2000-01-01") << true;
        QTest::newRow("2100") << QStringLiteral("2100-12-31") << true;
        QTest::newRow("2101") << QStringLiteral("2101-01-01") << false;
    }

    void datesThatCannotBeRightAreToCorrectAndNothingElse()
    {
        QFETCH(QString, until);
        QFETCH(bool, isPlausible);
        const RuleSubject odd = subjectOf(QStringLiteral("client_certificate until=") + until);
        const RuleSubject sound = subjectOf(QStringLiteral("credential issued=2026-01-01 until=2026-12-01"));

        const RuleOutcome outcome = RuleEngine(m_profileOf.value(QStringLiteral("INF-4b")))
                                        .apply({.partner = {7},
                                                .subjects = {odd, sound},
                                                .now = instant(QStringLiteral("2026-11-22")),
                                                .today = QDate(2026, 11, 22)});

        QStringList ofTheOdd;
        bool isTheOtherKept = false;
        for (const Finding &finding : outcome.findings) {
            if (finding.rule == QLatin1String("INF-4b"))
                ofTheOdd.append(finding.reason);
        }
        for (const Deadline &deadline : outcome.deadlines) {
            isTheOtherKept = isTheOtherKept || deadline.rule == QLatin1String("INF-V1");
            QVERIFY(isPlausible || deadline.rule != QLatin1String("INF-4b"));
        }
        QVERIFY(isTheOtherKept);
        QCOMPARE(ofTheOdd.contains(QStringLiteral("implausible_dates")), !isPlausible);
    }
};

QTEST_APPLESS_MAIN(TestRuleCases)
#include "tst_rule_cases.moc"
