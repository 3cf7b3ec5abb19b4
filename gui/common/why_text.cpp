// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/why_text.h"

#include "gui/common/formats.h"
#include "services/reports/due_words.h"

#include <QCoreApplication>

namespace vigie {

namespace {

class WhyWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::WhyPopover)
};

//! Months and years that have no such day take their last one.
QString clampNote(const Deadline &deadline)
{
    const Computation &how = deadline.computation;
    const bool isCalendar = how.duration.unit == DurationUnit::CalendarMonths
        || how.duration.unit == DurationUnit::CalendarYears;
    if (!isCalendar || !how.from.isValid() || how.from.day() == deadline.dueOn.day())
        return {};
    return WhyWords::tr("Le mois d’arrivée n’a pas de jour %1 : ramené à son dernier jour.").arg(how.from.day());
}

} // namespace

WhyText whyOf(const TermsProfile &profile, const Rule &rule, const RuleBook &book)
{
    WhyText why{.title = rule.title,
                .rule = rule.id,
                .mark = originMark(rule),
                .markReason = rule.assumptionReason,
                .source = sourceText(profile, rule),
                .sentence = rule.sentence,
                .quote = rule.quote};
    for (const Disagreement &disagreement : book.disagreementsOn(profile.api, rule.id)) {
        why.disagreements.append(disagreement.id + QStringLiteral(" — ") + disagreement.title);
        for (const QString &reading : disagreement.readings)
            why.disagreements.append(QStringLiteral("• ") + reading);
    }
    return why;
}

WhyText whyOf(const DueRow &row, const RuleBook &book)
{
    const TermsProfile *profile = book.profile(row.api());
    const Rule *rule = book.rule(row.api(), row.rule());
    WhyText why = rule ? whyOf(*profile, *rule, book) : WhyText{.rule = row.rule()};
    why.title = row.deadline ? WhyWords::tr("Pourquoi le %1 ?").arg(dateText(row.deadline->dueOn))
                             : WhyWords::tr("Pourquoi « %1 » ?").arg(dueTitle(row, book));
    if (row.deadline) {
        why.computation = computationText(*row.deadline);
        if (const QString note = clampNote(*row.deadline); !note.isEmpty())
            why.origins.append(note);
    }
    why.origins.append(WhyWords::tr("Objet : %1").arg(objectText(row.object())));
    if (row.finding) {
        const QString since = row.finding->since.isValid()
            ? WhyWords::tr("%1, depuis le %2").arg(findingSentence(*row.finding, book), dateText(row.finding->since))
            : findingSentence(*row.finding, book);
        why.origins.append(WhyWords::tr("Constat : %1").arg(since));
    }
    why.nextStep = nextStepText(row, book);
    return why;
}

QString plainText(const WhyText &why)
{
    QStringList lines{why.title, why.computation};
    lines += why.origins;
    lines.append(why.rule + QStringLiteral(" — ") + why.source);
    if (!why.mark.isEmpty())
        lines.append(why.markReason.isEmpty() ? why.mark : why.mark + QStringLiteral(" : ") + why.markReason);
    if (!why.quote.isEmpty())
        lines.append(QStringLiteral("« %1 »").arg(why.quote));
    lines.append(why.sentence);
    lines += why.disagreements;
    lines.append(why.nextStep);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace vigie
