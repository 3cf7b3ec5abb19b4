// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/deadlines_report.h"

#include "services/reports/access_words.h"
#include "services/reports/due_words.h"
#include "services/reports/printable_text.h"
#include "services/reports/report_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

class DeadlinesReport
{
    Q_DECLARE_TR_FUNCTIONS(vigie::DeadlinesReport)

public:
    static QString selection(const DeadlinesMatter &matter);
    static SummaryBlock summary(const DeadlinesMatter &matter, const QLocale &locale);
    static QList<ReportColumn> columns();
    static ReportRow row(const DueRow &row, const DeadlinesMatter &matter);
    static void addClauses(ReportDocument &document, const DeadlinesMatter &matter);
    static QStringList method();

private:
    static ReportCell when(const DueRow &row, QDate today);
    static ReportCell clause(const DueRow &row, const RuleBook &book);
};

StateMark markOf(const DueRow &row)
{
    if (row.severity() == Severity::ToCorrect)
        return {StateShape::DiamondQuestion, StateTone::ToMend, severityText(Severity::ToCorrect)};
    if (row.finding && row.severity() == Severity::Critical)
        return {StateShape::OctagonCross, StateTone::Error, severityText(Severity::Critical)};
    if (!row.deadline) {
        return row.severity() == Severity::Warning
            ? StateMark{StateShape::TriangleExclamation, StateTone::Warn, severityText(Severity::Warning)}
            : StateMark{StateShape::HalfDisc, StateTone::Info, severityText(Severity::Info)};
    }
    const QString word = deadlineStateText(row.deadline->state);
    switch (row.deadline->state) {
    case DeadlineState::Overdue:
        return {StateShape::TriangleExclamation, StateTone::Warn, word};
    case DeadlineState::Due:
    case DeadlineState::Upcoming:
        return {StateShape::HalfDisc, StateTone::Info, word};
    case DeadlineState::Met:
        return {StateShape::DiscTick, StateTone::Ok, word};
    }
    Q_UNREACHABLE();
}

QString DeadlinesReport::selection(const DeadlinesMatter &matter)
{
    const DueFilter &filter = matter.filter;
    QStringList parts;
    if (!filter.api.isNull())
        parts += apiTitle(apiName(filter.api, matter.book.profiles()));
    if (!filter.partner.isNull())
        parts += tr("partenaire %1").arg(matter.filterPartnerName);
    if (!filter.partnerSiret.isEmpty())
        parts += tr("SIRET %1").arg(shownSiret(filter.partnerSiret));
    if (!filter.partnerName.isEmpty())
        parts += typeset(tr("nom du partenaire contenant « %1 »")).arg(filter.partnerName);
    if (filter.severity)
        parts += tr("gravité %1").arg(severityText(*filter.severity));
    if (filter.state)
        parts += tr("état %1").arg(deadlineStateText(*filter.state));
    if (!filter.rule.isEmpty())
        parts += tr("règle %1").arg(filter.rule);
    if (filter.until.isValid())
        parts += tr("jusqu’au %1").arg(shortDate(filter.until));
    if (filter.from.isValid())
        parts += tr("à partir du %1").arg(shortDate(filter.from));
    if (!filter.search.isEmpty())
        parts += typeset(tr("recherche « %1 »")).arg(filter.search);
    return parts.isEmpty() ? tr("Toutes les échéances et tous les constats")
                           : tr("Sélection : %1").arg(parts.join(QStringLiteral(", ")));
}

SummaryBlock DeadlinesReport::summary(const DeadlinesMatter &matter, const QLocale &locale)
{
    constexpr int soonDays = 30;
    const auto count = [&matter](auto holds) { return std::count_if(matter.rows.cbegin(), matter.rows.cend(), holds); };
    const auto late = count(
        [](const DueRow &row) { return row.deadline && row.deadline->state == DeadlineState::Overdue; });
    const auto soon = count([&matter](const DueRow &row) {
        return row.deadline && row.deadline->state != DeadlineState::Overdue
            && row.deadline->state != DeadlineState::Met && row.deadline->dueOn <= matter.today.addDays(soonDays);
    });
    const auto critical = count([](const DueRow &row) { return row.finding && row.severity() == Severity::Critical; });
    const auto toCorrect = count([](const DueRow &row) { return row.severity() == Severity::ToCorrect; });
    const auto number = [&](auto value) { return locale.toString(qlonglong(value)); };
    return {.figure = number(late),
            .caption = late > 1 ? tr("échéances en retard") : tr("échéance en retard"),
            .facts = {{.label = tr("Sous 30 jours"), .value = number(soon)},
                      {.label = tr("Constats critiques"), .value = number(critical)},
                      {.label = tr("À corriger"), .value = number(toCorrect)},
                      {.label = tr("Lignes de ce rapport"), .value = number(matter.rows.size())}}};
}

QList<ReportColumn> DeadlinesReport::columns()
{
    return {{.header = tr("Échéance, délai")},      {.header = tr("État")},
            {.header = tr("Objet, ce qui est dû")}, {.header = tr("Partenaire, SIRET")},
            {.header = tr("Règle, clause")},        {.header = tr("Calcul, à faire")}};
}

ReportCell DeadlinesReport::when(const DueRow &row, QDate today)
{
    if (!row.deadline)
        return {.text = tr("constaté"), .second = tr("depuis le %1").arg(shortDate(row.date()))};
    const qint64 days = row.deadline->daysLeft(today);
    const QString delay = days < 0 ? tr("+ %Ln jour(s)", nullptr, int(-days)) : tr("%Ln jour(s)", nullptr, int(days));
    return {.text = row.deadline->dueAt.isValid() ? shortInstant(row.deadline->dueAt) : shortDate(row.deadline->dueOn),
            .second = row.deadline->state == DeadlineState::Met ? QString() : delay};
}

ReportCell DeadlinesReport::clause(const DueRow &row, const RuleBook &book)
{
    const Rule *rule = book.rule(row.api(), row.rule());
    if (!rule)
        return {.text = row.rule()};
    QStringList words;
    for (const QString &word : {clauseText(*rule), originMark(*rule)}) {
        if (!word.isEmpty())
            words += word;
    }
    return {.text = row.rule(), .second = words.join(QStringLiteral(", "))};
}

ReportRow DeadlinesReport::row(const DueRow &row, const DeadlinesMatter &matter)
{
    ReportRow line;
    line.cells += when(row, matter.today);
    line.cells += ReportCell{.state = markOf(row)};
    line.cells += ReportCell{.text = typeset(objectText(row.object())), .second = typeset(dueTitle(row, matter.book))};
    line.cells += row.partnerName.isEmpty()
        ? ReportCell{.text = apiName(row.api(), matter.book.profiles()), .second = tr("API entière")}
        : ReportCell{.text = row.partnerName, .second = shownSiret(row.partnerSiret)};
    line.cells += clause(row, matter.book);
    line.cells += ReportCell{.text = row.deadline ? typeset(computationText(*row.deadline)) : QString(),
                             .second = typeset(nextStepText(row, matter.book))};
    if (row.snooze.holdsOn(matter.today))
        line.emphasis = RowEmphasis::Muted;
    return line;
}

//! The rules that the rows cite, each once, with where it comes from.
void DeadlinesReport::addClauses(ReportDocument &document, const DeadlinesMatter &matter)
{
    QStringList cited;
    FactsBlock facts;
    for (const DueRow &row : matter.rows) {
        const QString id = row.api().value + u' ' + row.rule();
        const TermsProfile *profile = matter.book.profile(row.api());
        const Rule *rule = matter.book.rule(row.api(), row.rule());
        if (!rule || cited.contains(id))
            continue;
        cited.append(id);
        QString text = sourceText(*profile, *rule) + QStringLiteral(". ") + rule->sentence;
        if (rule->assumption)
            text += u' ' + tr("Hypothèse : %1").arg(rule->assumptionReason);
        for (const Disagreement &disagreement : matter.book.disagreementsOn(row.api(), rule->id))
            text += u'\n'
                + tr("Textes en désaccord (%1) : %2")
                      .arg(disagreement.id, disagreement.readings.join(QStringLiteral(" / ")));
        facts.facts += Fact{.label = row.rule(), .value = typeset(text)};
    }
    if (facts.facts.isEmpty())
        return;
    document.blocks += HeadingBlock{.text = tr("Règles citées")};
    document.blocks += facts;
}

QStringList DeadlinesReport::method()
{
    return {
        typeset(tr("Une échéance est calculée d’une règle et des dates d’un objet ; le calcul est écrit en clair. Un "
                   "constat est ce qui s’écarte d’une règle.")),
        typeset(tr("« Hypothèse » : le texte est muet et une lecture a été choisie. « Loi » : une règle hors des CGU. "
                   "« Conseil » : proposé par la console, aucune clause ne le demande.")),
        typeset(
            tr("La console propose, une personne décide : rien n’est suspendu ni révoqué par une échéance. Une date "
               "incohérente est à corriger ; rien n’en est conclu."))};
}

} // namespace

ReportDocument deadlinesReport(const DeadlinesMatter &matter, const ReportContext &context)
{
    ReportDocument document{.context = context};
    document.name = DeadlinesReport::tr("Échéances");
    document.title = DeadlinesReport::tr("Échéances et constats");
    document.subtitle = DeadlinesReport::selection(matter);
    document.blocks += DeadlinesReport::summary(matter, context.locale);
    document.blocks += HeadingBlock{.text = DeadlinesReport::tr("Échéances et constats"),
                                    .remark = DeadlinesReport::tr("par date")};
    TableBlock table{.summary = DeadlinesReport::tr("Une ligne par échéance ou par constat"),
                     .columns = DeadlinesReport::columns(),
                     .emptyText = DeadlinesReport::tr("Rien n’est dû et rien n’est constaté dans cette sélection.")};
    for (const DueRow &row : matter.rows)
        table.rows += DeadlinesReport::row(row, matter);
    document.blocks += std::move(table);
    DeadlinesReport::addClauses(document, matter);
    document.methodTitle = DeadlinesReport::tr("Lecture");
    document.method = DeadlinesReport::method();
    return document;
}

} // namespace vigie
