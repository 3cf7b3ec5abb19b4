// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/quota_raise_report.h"

#include "services/reports/access_words.h"
#include "services/reports/printable_text.h"
#include "services/reports/report_text.h"
#include "services/storage/partner_repository.h"
#include "services/storage/profile_repository.h"
#include "services/storage/quota_raise_repository.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace vigie {

namespace {

class QuotaRaiseReport
{
    Q_DECLARE_TR_FUNCTIONS(vigie::QuotaRaiseReport)

public:
    static QString figure(const std::optional<QuotaFigure> &figure)
    {
        if (!figure)
            return tr("inconnu");
        const QString value = QLocale().toString(figure->value, 'g', 10);
        return figure->per == QLatin1String("second") ? tr("%1 appels par seconde").arg(value)
                                                      : tr("%1 appels par minute").arg(value);
    }
    static QString calls(const std::optional<int> &calls)
    {
        return calls ? tr("%1 appels par minute").arg(QLocale().toString(*calls)) : tr("non dit");
    }
    static QString drift(QuotaDrift drift)
    {
        switch (drift) {
        case QuotaDrift::None:
            return {};
        case QuotaDrift::OverQuota:
            return tr("Pic au-dessus du quota");
        case QuotaDrift::AboveContract:
            return tr("Plus que le contrat");
        case QuotaDrift::BelowContract:
            return tr("Moins que le contrat");
        case QuotaDrift::AskedDiffers:
            return tr("Demande différente");
        }
        Q_UNREACHABLE();
    }
    static QString decision(QuotaRaise::Decision decision)
    {
        switch (decision) {
        case QuotaRaise::Decision::Pending:
            return tr("À décider");
        case QuotaRaise::Decision::Granted:
            return tr("Accordée");
        case QuotaRaise::Decision::Refused:
            return tr("Refusée");
        }
        Q_UNREACHABLE();
    }
    static StateMark mark(QuotaRaise::Decision made)
    {
        switch (made) {
        case QuotaRaise::Decision::Pending:
            return {StateShape::EmptySquare, StateTone::Neutral, decision(made)};
        case QuotaRaise::Decision::Granted:
            return {StateShape::DiscTick, StateTone::Ok, decision(made)};
        case QuotaRaise::Decision::Refused:
            return {StateShape::StruckCircle, StateTone::Neutral, decision(made)};
        }
        Q_UNREACHABLE();
    }

    static SummaryBlock summary(const QuotaRaise &raise)
    {
        SummaryBlock block{.state = mark(raise.decision), .caption = tr("demande d’augmentation du quota")};
        block.facts = {
            {.label = tr("Demandé"), .value = calls(raise.askedPerMinute)},
            {.label = tr("Demandé le"), .value = raise.askedOn.isValid() ? shortDate(raise.askedOn) : tr("non dit")},
            {.label = tr("Accordé"), .value = calls(raise.agreedPerMinute)},
            {.label = tr("Décidé le"),
             .value = raise.decidedOn.isValid() ? shortDate(raise.decidedOn) : tr("pas encore")},
            {.label = tr("Décidé par"), .value = raise.decidedBy.isEmpty() ? tr("non dit") : raise.decidedBy}};
        return block;
    }

    //! What the clause asks for, as the profile words it.
    static TableBlock evidence(const QuotaRaiseMatter &matter, const Rule &rule)
    {
        const QHash<QString, QString> given{{QStringLiteral("peak_statements"), matter.raise.peaks},
                                            {QStringLiteral("number_of_files"), matter.raise.files},
                                            {QStringLiteral("periodicity"), matter.raise.periodicity}};
        TableBlock table{.summary = tr("Une ligne par pièce demandée"),
                         .columns = {{.header = tr("Pièce")}, {.header = tr("Ce qui est donné")}},
                         .emptyText = tr("Le texte ne demande aucune pièce.")};
        for (const QJsonValue &line : rule.parameters.value(QLatin1String("evidence")).toArray()) {
            const QString text = given.value(line[QStringLiteral("key")].toString());
            ReportCell cell{.text = text};
            if (text.isEmpty())
                cell.state = StateMark{StateShape::TriangleExclamation, StateTone::Warn, tr("Manque")};
            table.rows += ReportRow{.cells = {{.text = line[QStringLiteral("label")].toString()}, cell}};
        }
        return table;
    }

    static TableBlock quotas(const QuotaRaiseMatter &matter)
    {
        TableBlock table{.summary = tr("Une ligne par environnement"),
                         .columns = {{.header = tr("Environnement")},
                                     {.header = tr("Contrat")},
                                     {.header = tr("Demandé dans DataPass")},
                                     {.header = tr("En vigueur")},
                                     {.header = tr("Pic mesuré")}},
                         .emptyText = tr("Aucun quota n’est connu de ce partenaire sur cette API.")};
        for (const QuotaRow &row : matter.quotas) {
            table.rows += ReportRow{
                .cells = {{.text = environmentText(row.environment), .second = drift(row.drift)},
                          {.text = figure(row.contractual),
                           .second = row.agreed ? tr("accordé : %1").arg(figure(row.agreed)) : QString()},
                          {.text = figure(row.asked)},
                          {.text = figure(row.inForce), .second = row.plan},
                          {.text = figure(row.measuredPeak)}}};
        }
        return table;
    }
};

} // namespace

ReportDocument quotaRaiseReport(const QuotaRaiseMatter &matter, const ReportContext &context)
{
    ReportDocument document{.context = context};
    document.name = QuotaRaiseReport::tr("Augmentation de quota");
    document.title = QuotaRaiseReport::tr("Augmentation de quota : %1").arg(matter.profile.name);
    document.subtitle = QuotaRaiseReport::tr("%1, SIRET %2").arg(matter.partnerName, shownSiret(matter.partnerSiret));
    document.blocks += QuotaRaiseReport::summary(matter.raise);
    const auto rule = std::find_if(matter.profile.rules.cbegin(), matter.profile.rules.cend(),
                                   [](const Rule &each) { return each.kind == QLatin1String("quota"); });
    if (rule != matter.profile.rules.cend()) {
        document.blocks += HeadingBlock{.text = QuotaRaiseReport::tr("Pièces demandées"), .remark = rule->id};
        document.blocks += QuotaRaiseReport::evidence(matter, *rule);
        document.blocks += ParagraphBlock{.text = rule->sentence, .tone = TextTone::Secondary};
        if (rule->assumption)
            document.blocks += ParagraphBlock{
                .text = typeset(QuotaRaiseReport::tr("Hypothèse : %1")).arg(rule->assumptionReason),
                .tone = TextTone::Note};
    }
    document.blocks += HeadingBlock{.text = QuotaRaiseReport::tr("Quotas côte à côte")};
    document.blocks += QuotaRaiseReport::quotas(matter);
    return document;
}

Result<ReportDocument> quotaRaiseReportOf(Database &database, PartnerId partner, const ApiCode &api, QDate day,
                                          const ReportContext &context)
{
    const auto found = PartnerRepository(database).find(partner);
    if (!found)
        return failure(found.error());
    const auto profile = ProfileRepository(database).find(api, day);
    if (!profile)
        return failure(profile.error());
    const auto raise = QuotaRaiseRepository(database).of(partner, api);
    if (!raise)
        return failure(raise.error());
    const auto quotas = quotaRows(database, day);
    if (!quotas)
        return failure(quotas.error());
    QuotaRaiseMatter matter{.partnerName = found->name,
                            .partnerSiret = found->siret,
                            .profile = *profile,
                            .raise = raise->value_or(QuotaRaise{.partner = partner, .api = api})};
    for (const QuotaRow &row : *quotas) {
        if (row.partner == partner && row.api == api)
            matter.quotas.append(row);
    }
    return quotaRaiseReport(matter, context);
}

QString quotaFigureText(const std::optional<QuotaFigure> &figure) { return QuotaRaiseReport::figure(figure); }
QString quotaDriftText(QuotaDrift drift) { return QuotaRaiseReport::drift(drift); }
QString quotaDecisionText(QuotaRaise::Decision decision) { return QuotaRaiseReport::decision(decision); }

} // namespace vigie
