// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exports/calendar_file.h"

#include "services/exports/written_file.h"
#include "services/reports/due_words.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace vigie {

namespace {

class CalendarFile
{
    Q_DECLARE_TR_FUNCTIONS(vigie::CalendarFile)

public:
    static QString summary(const DueRow &row, const RuleBook &book);
    static QString description(const DueRow &row, const RuleBook &book, const CalendarContext &context);
};

QString CalendarFile::summary(const DueRow &row, const RuleBook &book)
{
    const QString title = dueTitle(row, book) + QStringLiteral(" (") + row.rule() + u')';
    return row.partnerName.isEmpty() ? title : tr("%1 — %2").arg(title, row.partnerName);
}

QString CalendarFile::description(const DueRow &row, const RuleBook &book, const CalendarContext &context)
{
    QStringList lines;
    if (context.demonstration)
        lines.append(tr("DÉMONSTRATION : données fictives."));
    lines.append(tr("Objet : %1").arg(objectText(row.object())));
    lines.append(tr("Calcul : %1").arg(computationText(*row.deadline)));
    const TermsProfile *profile = book.profile(row.api());
    if (const Rule *rule = book.rule(row.api(), row.rule())) {
        lines.append(sourceText(*profile, *rule));
        lines.append(rule->sentence);
        if (rule->assumption)
            lines.append(tr("Hypothèse : %1").arg(rule->assumptionReason));
    }
    if (const QString step = nextStepText(row, book); !step.isEmpty())
        lines.append(tr("À faire : %1").arg(step));
    return lines.join(u'\n');
}

//! Commas, semicolons, backslashes and line ends mean something in the format.
QString escaped(QString text)
{
    return text.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u';', QStringLiteral("\\;"))
        .replace(u',', QStringLiteral("\\,"))
        .replace(QStringLiteral("\r\n"), QStringLiteral("\n"))
        .replace(u'\r', u'\n')
        .replace(u'\n', QStringLiteral("\\n"));
}

//! A line of at most 75 octets, folded between characters and never within one.
void addLine(QByteArray &calendar, const QByteArray &line)
{
    constexpr qsizetype longest = 75;
    qsizetype room = longest;
    qsizetype at = 0;
    while (line.size() - at > room) {
        qsizetype end = at + room;
        while ((uchar(line.at(end)) & 0xC0U) == 0x80U) // within a character of several octets
            --end;
        calendar += line.mid(at, end - at) + "\r\n ";
        at = end;
        room = longest - 1;
    }
    calendar += line.mid(at) + "\r\n";
}

void addText(QByteArray &calendar, const char *name, const QString &text)
{
    addLine(calendar, QByteArray(name) + ':' + escaped(text).toUtf8());
}

QByteArray instantOf(const QDateTime &at)
{
    return at.toUTC().toString(QStringLiteral("yyyyMMddTHHmmss")).toLatin1() + 'Z';
}

QByteArray dayOf(QDate day) { return day.toString(QStringLiteral("yyyyMMdd")).toLatin1(); }

QByteArray identifierOf(const DueRow &row, const CalendarContext &context)
{
    const QByteArray name = (context.workspace + u'|' + row.key).toUtf8();
    return QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().left(40) + "@vigie";
}

//! Grows with time, so that a later file is taken for the newer one.
QByteArray sequenceOf(const CalendarContext &context)
{
    static const QDateTime first(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    return QByteArray::number(first.secsTo(context.writtenAt));
}

void addEvent(QByteArray &calendar, const DueRow &row, const RuleBook &book, const CalendarContext &context)
{
    const Deadline &deadline = *row.deadline;
    addLine(calendar, "BEGIN:VEVENT");
    addLine(calendar, "UID:" + identifierOf(row, context));
    addLine(calendar, "DTSTAMP:" + instantOf(context.writtenAt));
    addLine(calendar, "LAST-MODIFIED:" + instantOf(context.writtenAt));
    addLine(calendar, "SEQUENCE:" + sequenceOf(context));
    if (deadline.dueAt.isValid()) {
        addLine(calendar, "DTSTART:" + instantOf(deadline.dueAt));
    } else {
        addLine(calendar, "DTSTART;VALUE=DATE:" + dayOf(deadline.dueOn));
        addLine(calendar, "DTEND;VALUE=DATE:" + dayOf(deadline.dueOn.addDays(1)));
    }
    addText(calendar, "SUMMARY", CalendarFile::summary(row, book));
    addText(calendar, "DESCRIPTION", CalendarFile::description(row, book, context));
    addLine(calendar, "CATEGORIES:" + escaped(row.api().value).toUtf8() + ',' + escaped(row.rule()).toUtf8());
    addLine(calendar, "TRANSP:TRANSPARENT");
    addLine(calendar, "END:VEVENT");
}

} // namespace

QByteArray calendarFile(const QList<DueRow> &rows, const RuleBook &book, const CalendarContext &context)
{
    QByteArray calendar;
    addLine(calendar, "BEGIN:VCALENDAR");
    addLine(calendar, "VERSION:2.0");
    addLine(calendar, "PRODID:-//Vigie//Vigie//FR");
    addLine(calendar, "CALSCALE:GREGORIAN");
    addLine(calendar, "METHOD:PUBLISH");
    addText(calendar, "X-WR-CALNAME", context.name);
    for (const DueRow &row : rows) {
        if (row.deadline && row.deadline->state != DeadlineState::Met)
            addEvent(calendar, row, book, context);
    }
    addLine(calendar, "END:VCALENDAR");
    return calendar;
}

Result<> writeCalendarFile(const QByteArray &calendar, const QString &path) { return writeFile(path, calendar); }

} // namespace vigie
