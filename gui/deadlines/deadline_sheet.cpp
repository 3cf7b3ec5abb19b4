// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/deadlines/deadline_sheet.h"

#include "gui/common/due_state_text.h"
#include "gui/common/formats.h"
#include "gui/common/notice_place.h"
#include "gui/common/sheet.h"
#include "gui/common/why_popover.h"
#include "model/calendar/paris_time.h"
#include "services/reports/due_words.h"

#include <QCoreApplication>

namespace vigie {

namespace {

class Sheet
{
    Q_DECLARE_TR_FUNCTIONS(vigie::DeadlineSheet)

public:
    static void addDates(SheetPane &sheet, const DueRow &row, const WhyText &why);
    static void addRule(SheetPane &sheet, const DueRow &row, const WhyText &why);
    static void addSnooze(SheetPane &sheet, const Snooze &snooze);
};

//! The page of the object of a line; none for what has no page of its own.
QString pageOf(const QString &objectKind)
{
    if (objectKind == QLatin1String("credential"))
        return QStringLiteral("tokens");
    if (objectKind == QLatin1String("homologation") || objectKind == QLatin1String("provisional_authorisation")
        || objectKind == QLatin1String("questionnaire"))
        return QStringLiteral("homologations");
    if (objectKind == QLatin1String("quota"))
        return QStringLiteral("quotas");
    if (objectKind == QLatin1String("gate"))
        return QStringLiteral("gates");
    if (objectKind == QLatin1String("incident"))
        return QStringLiteral("incidents");
    if (objectKind == QLatin1String("notice"))
        return QStringLiteral("notices");
    if (objectKind == QLatin1String("rights_request"))
        return QStringLiteral("rights");
    if (objectKind == QLatin1String("task"))
        return QStringLiteral("prices");
    if (objectKind == QLatin1String("subcontractor") || objectKind == QLatin1String("transfer")
        || objectKind == QLatin1String("processed_data"))
        return QStringLiteral("subcontractors");
    if (objectKind == QLatin1String("processing_record"))
        return QStringLiteral("register");
    return QStringLiteral("partners");
}

void Sheet::addDates(SheetPane &sheet, const DueRow &row, const WhyText &why)
{
    if (row.deadline) {
        sheet.addField(tr("Échéance"),
                       row.deadline->dueAt.isValid() ? instantText(row.deadline->dueAt)
                                                     : dateText(row.deadline->dueOn));
        sheet.addField(tr("Délai"), delayText(*row.deadline, QDateTime::currentDateTimeUtc()));
        sheet.addField(tr("Calcul"), why.computation);
    }
    if (row.finding) {
        sheet.addState(tr("Gravité"), stateText(row.finding->severity));
        if (row.finding->since.isValid())
            sheet.addField(tr("Depuis le"), dateText(row.finding->since));
    }
    sheet.addField(tr("Objet"), objectText(row.object()));
    if (!why.nextStep.isEmpty())
        sheet.addField(tr("À faire"), why.nextStep);
}

void Sheet::addRule(SheetPane &sheet, const DueRow &row, const WhyText &why)
{
    sheet.beginSection(tr("Règle"), row.rule());
    sheet.addField(tr("Source"), why.source);
    if (!why.mark.isEmpty())
        sheet.addField(tr("Statut"), why.markReason.isEmpty() ? why.mark : tr("%1 : %2").arg(why.mark, why.markReason));
    if (!why.quote.isEmpty())
        sheet.addParagraph(QStringLiteral("« %1 »").arg(why.quote));
    sheet.addParagraph(why.sentence);
    for (const QString &reading : why.disagreements)
        sheet.addParagraph(reading);
}

void Sheet::addSnooze(SheetPane &sheet, const Snooze &snooze)
{
    sheet.beginSection(tr("Report"));
    sheet.addField(tr("Jusqu’au"), dateText(snooze.until));
    sheet.addField(tr("Motif"), snooze.reason, tr("%1, %2").arg(snooze.author, dateText(parisDate(snooze.at))));
}

} // namespace

void fillDeadlineSheet(SheetPane &sheet, const DueRow &row, const RuleBook &book, QDate today)
{
    const WhyText why = whyOf(row, book);
    sheet.beginSection(QCoreApplication::translate("vigie::DeadlineSheet", "Ce qui est dû"));
    sheet.addParagraph(dueTitle(row, book));
    Sheet::addDates(sheet, row, why);
    Sheet::addRule(sheet, row, why);
    if (row.snooze.holdsOn(today))
        Sheet::addSnooze(sheet, row.snooze);
    sheet.finish();
}

Place placeOfObject(const DueRow &row)
{
    const QString page = pageOf(row.object().kind);
    if (page == QLatin1String("partners"))
        return {.page = page, .object = QString::number(row.partner().value)};
    // Their rows are of a partner and an API, whichever object it was.
    if (page == QLatin1String("homologations") || page == QLatin1String("quotas") || page == QLatin1String("gates"))
        return {.page = page,
                .filters = {{QStringLiteral("partner"), row.partnerName}, {QStringLiteral("api"), row.api().value}}};
    return {.page = page, .object = row.object().id};
}

Place noticePlaceOf(const DueRow &row)
{
    return noticePlace({.partner = row.partner(),
                        .api = row.api(),
                        .object = row.object(),
                        .eventOn = row.deadline ? row.deadline->dueOn : QDate()});
}

} // namespace vigie
