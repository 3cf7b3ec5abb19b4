// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calendar/paris_time.h"
#include "model/terms/built_in_profiles.h"
#include "model/terms/profile_reader.h"
#include "services/exports/calendar_file.h"
#include "services/exports/deadline_export.h"
#include "services/reports/due_words.h"

#include <QtTest>

using namespace vigie;

namespace {

const QDateTime writtenAt(QDate(2026, 11, 22), QTime(9, 42), Qt::UTC);

RuleBook builtInBook()
{
    QList<TermsProfile> profiles;
    for (const BuiltInProfile &document : builtInProfiles()) {
        if (const Result<TermsProfile> profile = readProfile(document.json))
            profiles.append(*profile);
    }
    return RuleBook(profiles);
}

DueRow renewal()
{
    return {.key = QStringLiteral("INF-3.4.1c|INFINOE|7|homologation|1"),
            .deadline = Deadline{.rule = QStringLiteral("INF-3.4.1c"),
                                 .api = {QStringLiteral("INFINOE")},
                                 .partner = {7},
                                 .object = {QStringLiteral("homologation"), QStringLiteral("1"), QStringLiteral("H12")},
                                 .dueOn = QDate(2027, 2, 28),
                                 .state = DeadlineState::Upcoming,
                                 .computation = {.from = QDate(2027, 5, 31),
                                                 .duration = {3, DurationUnit::CalendarMonths},
                                                 .isBackwards = true}},
            .partnerName = QStringLiteral("Établissement fictif, d’essai ; très long pour que la ligne soit pliée"),
            .partnerSiret = QStringLiteral("13002526500013")};
}

DueRow notification()
{
    DueRow row = renewal();
    row.key = QStringLiteral("INF-6.6|INFINOE|7|incident|3");
    row.deadline->rule = QStringLiteral("INF-6.6");
    row.deadline->dueAt = QDateTime(QDate(2026, 3, 31), QTime(9, 0), Qt::UTC);
    row.deadline->dueOn = QDate(2026, 3, 31);
    row.deadline->computation = {.fromAt = QDateTime(QDate(2026, 3, 28), QTime(9, 0), Qt::UTC),
                                 .duration = {72, DurationUnit::Hours}};
    return row;
}

//! The lines as the reader of the format sees them: unfolded.
QStringList linesOf(const QByteArray &calendar)
{
    return QString::fromUtf8(QByteArray(calendar).replace("\r\n ", "")).split(QStringLiteral("\r\n"));
}

QString valueOf(const QByteArray &calendar, const QString &name)
{
    for (const QString &line : linesOf(calendar)) {
        if (line.startsWith(name + u':') || line.startsWith(name + u';'))
            return line.mid(line.indexOf(u':') + 1);
    }
    return {};
}

} // namespace

class TestDueExports : public QObject
{
    Q_OBJECT

private:
    RuleBook m_book{builtInBook()};

    [[nodiscard]] QByteArray calendar(const QList<DueRow> &rows, const QDateTime &at = writtenAt) const
    {
        return calendarFile(rows, m_book,
                            {.workspace = QStringLiteral("w"), .name = QStringLiteral("Échéances"), .writtenAt = at});
    }

private Q_SLOTS:
    void spellsComputationsOut_data()
    {
        QTest::addColumn<Deadline>("deadline");
        QTest::addColumn<QString>("text");
        QTest::newRow("months before") << *renewal().deadline << QStringLiteral("31/05/2027 − 3 mois = 28/02/2027");
        QTest::newRow("hours") << *notification().deadline
                               << QStringLiteral(
                                      "28/03/2026\u00A010:00 + 72 h = 31/03/2026\u00A011:00 (heure de Paris)");
        Deadline own = *renewal().deadline;
        own.computation = {.from = own.dueOn};
        QTest::newRow("its own date") << own << QStringLiteral("28/02/2027");
        Deadline strict = *renewal().deadline;
        strict.dueOn = QDate(2026, 4, 7);
        strict.computation = {
            .from = QDate(2026, 4, 3), .duration = {5, DurationUnit::CalendarDays}, .isStrictlyLess = true};
        QTest::newRow("strictly less") << strict << QStringLiteral("03/04/2026 + moins de 5 jour(s) = 07/04/2026");
    }

    void spellsComputationsOut()
    {
        QFETCH(Deadline, deadline);
        QFETCH(QString, text);
        QString spelt = computationText(deadline);
        spelt.replace(QStringLiteral("5 jours"), QStringLiteral("5 jour(s)")).replace(QChar(0xa0), u' ');
        QCOMPARE(spelt, text);
    }

    void everyReasonThatRulesGiveHasItsSentence()
    {
        // Of the table of cases: what the rules can find.
        QFile cases(QStringLiteral(RULE_CASES));
        QVERIFY(cases.open(QIODevice::ReadOnly));
        static const QRegularExpression finding(QStringLiteral("F (?:critical|warning|info|to_correct) ([a-z_]+)"));
        QSet<QString> reasons;
        auto found = finding.globalMatch(QString::fromUtf8(cases.readAll()));
        while (found.hasNext())
            reasons.insert(found.next().captured(1));
        QVERIFY(reasons.size() > 30);
        for (const QString &reason : std::as_const(reasons)) {
            const QString sentence = findingSentence({.rule = QStringLiteral("none"), .reason = reason}, m_book);
            QVERIFY2(!sentence.isEmpty() && sentence != reason, qPrintable(reason));
        }
    }

    void everyDayIsADayAndEveryHourInUtc()
    {
        const QByteArray day = calendar({renewal()});
        const QByteArray hour = calendar({notification()});

        QVERIFY(linesOf(day).contains(QStringLiteral("DTSTART;VALUE=DATE:20270228")));
        QVERIFY(linesOf(day).contains(QStringLiteral("DTEND;VALUE=DATE:20270301")));
        QCOMPARE(valueOf(hour, QStringLiteral("DTSTART")), QStringLiteral("20260331T090000Z"));
        QCOMPARE(valueOf(day, QStringLiteral("DTSTAMP")), QStringLiteral("20261122T094200Z"));
        QVERIFY(day.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
        QVERIFY(day.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n"));
    }

    void importingAgainUpdates()
    {
        DueRow moved = renewal();
        moved.deadline->dueOn = QDate(2027, 3, 1);

        const QByteArray before = calendar({renewal()});
        const QByteArray after = calendar({moved}, writtenAt.addDays(1));

        const QString uid = QStringLiteral("UID");
        QCOMPARE(valueOf(after, uid), valueOf(before, uid));
        QVERIFY(valueOf(before, uid) != valueOf(calendar({notification()}), uid));
        const QString sequence = QStringLiteral("SEQUENCE");
        QVERIFY(valueOf(after, sequence).toLongLong() > valueOf(before, sequence).toLongLong());
    }

    void linesAreFoldedBetweenCharacters()
    {
        const QByteArray folded = calendar({renewal()});

        for (const QByteArray &line : QByteArray(folded).replace("\r\n", "\n").split('\n')) {
            QVERIFY2(line.size() <= 75, line.constData());
            QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
        }
        QVERIFY(valueOf(folded, QStringLiteral("SUMMARY"))
                    .contains(QStringLiteral("Établissement fictif\\, d’essai \\; très long")));
        QVERIFY(valueOf(folded, QStringLiteral("DESCRIPTION"))
                    .contains(QStringLiteral("\\nCalcul : 31/05/2027 − 3 mois = 28/02/2027\\n")));
    }

    void whatIsKeptOrHasNoDateIsNoEvent()
    {
        DueRow met = renewal();
        met.deadline->state = DeadlineState::Met;
        const DueRow finding{.key = QStringLiteral("k"), .finding = Finding{.rule = QStringLiteral("INF-9.2")}};

        QVERIFY(!calendar({met, finding}).contains("BEGIN:VEVENT"));
    }

    void exportsEveryColumnOfARow()
    {
        const auto book = std::make_shared<const RuleBook>(m_book);
        const ExportTable table = deadlineExport(atOncePages({renewal()}), book, writtenAt);
        const Result<QList<ExportRow>> rows = table.nextPage();

        QVERIFY(rows && rows->size() == 1);
        QCOMPARE(rows->first().size(), table.columns.size());
        const auto value = [&](const char *key) {
            for (qsizetype i = 0; i < table.columns.size(); ++i) {
                if (table.columns.at(i).key == QLatin1String(key))
                    return rows->first().at(i);
            }
            return QVariant();
        };
        QCOMPARE(value("due_on").toDate(), QDate(2027, 2, 28));
        QCOMPARE(value("days_left").toInt(), 98);
        QCOMPARE(value("clause").toString(), QStringLiteral("art. 3.4.1"));
        QCOMPARE(value("computation").toString(), QStringLiteral("31/05/2027 − 3 mois = 28/02/2027"));
        QVERIFY(value("snoozed_until").isNull());
        QVERIFY(table.nextPage()->isEmpty());
    }
};

Q_DECLARE_METATYPE(vigie::Deadline)
QTEST_GUILESS_MAIN(TestDueExports)
#include "tst_due_exports.moc"
