// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/sla_report.h"

#include "services/reports/access_words.h"
#include "services/reports/printable_text.h"
#include "services/reports/report_text.h"
#include "services/reports/sla_method.h"
#include "services/reports/sla_section.h"
#include "services/reports/sla_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

class SlaReport
{
    Q_DECLARE_TR_FUNCTIONS(vigie::SlaReport)

public:
    static ReportDocument oneApi(const SlaSubject &subject, const ReportContext &context);
    static ReportDocument severalApis(const SlaReportMatter &matter, const ReportContext &context);

private:
    static QString reportName(ReportingPeriod::Kind kind);
    static QString subtitle(const ReportingPeriod &period);
    static SummaryBlock overview(const SlaReportMatter &matter);
    static TableBlock overviewTable(const SlaReportMatter &matter);
    static QString subjectTitle(const SlaSubject &subject)
    {
        return tr("%1, %2").arg(apiTitle(subject.profile.name), environmentText(subject.answer.environment));
    }
};

QString SlaReport::reportName(ReportingPeriod::Kind kind)
{
    switch (kind) {
    case ReportingPeriod::Kind::Month:
        return tr("Rapport mensuel de disponibilité");
    case ReportingPeriod::Kind::Quarter:
        return tr("Rapport trimestriel de disponibilité");
    case ReportingPeriod::Kind::Year:
        return tr("Bilan annuel de disponibilité");
    }
    Q_UNREACHABLE();
}

QString SlaReport::subtitle(const ReportingPeriod &period)
{
    QString title = periodTitle(period);
    title[0] = title[0].toUpper();
    return tr("%1, %2").arg(title, periodDaysText(period));
}

ReportDocument SlaReport::oneApi(const SlaSubject &subject, const ReportContext &context)
{
    ReportDocument document{.context = context};
    document.name = reportName(subject.answer.period.kind);
    document.title = subjectTitle(subject);
    document.subtitle = subtitle(subject.answer.period);
    addSlaSection(document.blocks, subject, 2, context);
    document.methodTitle = tr("Méthode");
    document.method = methodOf(subject.profile, subject.answer);
    return document;
}

SummaryBlock SlaReport::overview(const SlaReportMatter &matter)
{
    int met = 0;
    int missed = 0;
    for (const SlaSubject &subject : matter.subjects) {
        const StateMark mark = periodMark(subject);
        met += mark.tone == StateTone::Ok ? 1 : 0;
        missed += mark.tone == StateTone::Error ? 1 : 0;
    }
    SummaryBlock block;
    block.figure = met + missed == 0 ? QString::number(matter.subjects.size())
                                     : tr("%1 sur %2").arg(met).arg(met + missed);
    block.caption = met + missed == 0 ? tr("API mesurées, aucune jugée dans cette période")
                                      : tr("engagements tenus, parmi les API dont la période est jugée");
    block.facts = {{.label = tr("API et environnements"), .value = QString::number(matter.subjects.size())},
                   {.label = tr("Engagements tenus"), .value = QString::number(met)},
                   {.label = tr("Engagements manqués"), .value = QString::number(missed)},
                   {.label = tr("Sans verdict : sans objectif, informatif, en cours ou inconnu"),
                    .value = QString::number(matter.subjects.size() - met - missed)}};
    return block;
}

TableBlock SlaReport::overviewTable(const SlaReportMatter &matter)
{
    TableBlock table{.summary = tr("Une ligne par API et par environnement"),
                     .columns = {{.header = tr("API, environnement")},
                                 {.header = tr("Fenêtre")},
                                 {.header = tr("Indisp."), .alignment = CellAlignment::Right},
                                 {.header = tr("Taux"), .alignment = CellAlignment::Right},
                                 {.header = tr("Objectif"), .alignment = CellAlignment::Right},
                                 {.header = tr("Reste"), .alignment = CellAlignment::Right},
                                 {.header = tr("Verdict")}},
                     .emptyText = tr("Aucune API.")};
    for (const SlaSubject &subject : matter.subjects) {
        const SlaMeasure &measure = subject.answer.mainMeasure();
        table.rows += ReportRow{
            .cells = {{.text = subject.profile.name, .second = environmentText(subject.answer.environment)},
                      {.text = slaWindowName(measure.window), .second = slaBasisText(subject.answer.basis)},
                      {.text = spanText(measure.downSeconds)},
                      {.text = measure.rate ? rateText(*measure.rate, measure.target) : tr("inconnu")},
                      {.text = measure.target ? rateText(*measure.target, {}) : tr("—")},
                      {.text = measure.budgetLeftSeconds ? spanText(*measure.budgetLeftSeconds) : tr("—")},
                      {.state = periodMark(subject)}}};
    }
    return table;
}

ReportDocument SlaReport::severalApis(const SlaReportMatter &matter, const ReportContext &context)
{
    ReportDocument document{.context = context};
    document.name = reportName(matter.period.kind);
    const QString producer = producerName(context.producer);
    document.title = producer.isEmpty() ? tr("Disponibilité des API") : tr("Disponibilité des API, %1").arg(producer);
    document.subtitle = subtitle(matter.period);
    document.blocks += overview(matter);
    document.blocks += HeadingBlock{.text = tr("Toutes les API")};
    document.blocks += overviewTable(matter);
    for (const SlaSubject &subject : matter.subjects) {
        document.blocks += HeadingBlock{.text = subjectTitle(subject), .remark = subject.profile.reference()};
        addSlaSection(document.blocks, subject, 3, context);
        document.blocks += HeadingBlock{.level = 3, .text = tr("Méthode")};
        document.blocks += ParagraphBlock{.text = methodOf(subject.profile, subject.answer).join(u'\n'),
                                          .tone = TextTone::Note};
    }
    return document;
}

} // namespace

ReportDocument slaReport(const SlaReportMatter &matter, const ReportContext &context)
{
    return matter.subjects.size() == 1 ? SlaReport::oneApi(matter.subjects.first(), context)
                                       : SlaReport::severalApis(matter, context);
}

} // namespace vigie
