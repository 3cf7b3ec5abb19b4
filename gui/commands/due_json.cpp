// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/commands/due_json.h"

#include "gui/commands/contract_values.h"
#include "services/reports/due_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

class DueJsonWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::DueJson)
};

QJsonValue objectJson(const ObjectReference &object, OutputFormat format)
{
    if (format != OutputFormat::Json)
        return objectText(object);
    return QJsonObject{
        {u"kind"_s, jsonOf(object.kind)}, {u"id"_s, jsonOf(object.id)}, {u"label"_s, jsonOf(object.label)}};
}

QJsonValue clauseJson(const DueRow &row, const RuleBook &book)
{
    const Rule *rule = book.rule(row.api(), row.rule());
    return jsonOf(rule ? clauseText(*rule) : QString());
}

QJsonObject deadlineJson(const DueRow &row, const RuleBook &book, QDate today, OutputFormat format)
{
    const Deadline &deadline = *row.deadline;
    return {{u"rule"_s, jsonOf(row.rule())},
            {u"clause"_s, clauseJson(row, book)},
            {u"api"_s, jsonOf(row.api().value)},
            {u"partner_siret"_s, jsonOf(row.partnerSiret)},
            {u"partner_name"_s, jsonOf(row.partnerName)},
            {u"object"_s, objectJson(row.object(), format)},
            {u"due_on"_s, jsonOf(deadline.dueOn)},
            {u"due_at"_s, jsonOf(deadline.dueAt)},
            {u"state"_s, deadlineStateWord(deadline.state)},
            {u"days_left"_s, deadline.daysLeft(today)},
            {u"computation"_s, jsonOf(computationText(deadline))},
            {u"next_step"_s, jsonOf(nextStepText(row, book))},
            {u"snoozed_until"_s, row.snooze.holdsOn(today) ? jsonOf(row.snooze.until) : QJsonValue(QJsonValue::Null)}};
}

QJsonObject findingJson(const DueRow &row, const RuleBook &book, OutputFormat format)
{
    const Finding &finding = *row.finding;
    return {{u"rule"_s, jsonOf(finding.rule)},
            {u"clause"_s, clauseJson(row, book)},
            {u"severity"_s, severityWord(finding.severity)},
            {u"api"_s, jsonOf(finding.api.value)},
            {u"partner_siret"_s, jsonOf(row.partnerSiret)},
            {u"object"_s, objectJson(finding.object, format)},
            {u"sentence"_s, jsonOf(findingSentence(finding, book))},
            {u"since"_s, jsonOf(finding.since)}};
}

QHash<QString, QString> stateTexts()
{
    QHash<QString, QString> texts;
    for (const DeadlineState state :
         {DeadlineState::Overdue, DeadlineState::Due, DeadlineState::Upcoming, DeadlineState::Met})
        texts.insert(deadlineStateWord(state), deadlineStateText(state));
    return texts;
}

QHash<QString, QString> severityTexts()
{
    QHash<QString, QString> texts;
    for (const Severity severity : {Severity::Critical, Severity::Warning, Severity::Info, Severity::ToCorrect})
        texts.insert(severityWord(severity), severityText(severity));
    return texts;
}

} // namespace

OutputList deadlineListing(const QList<DueRow> &rows, const RuleBook &book, const QDateTime &asOf, OutputFormat format)
{
    using Kind = OutputColumn::Kind;
    const QDate today = parisDay(asOf);
    OutputList listing{.asOf = asOf,
                       .columns = {{u"due_on"_s, DueJsonWords::tr("Échéance"), Kind::Date},
                                   {u"due_at"_s, DueJsonWords::tr("Heure limite"), Kind::Instant, true},
                                   {u"state"_s, DueJsonWords::tr("État"), Kind::Word, false, stateTexts()},
                                   {u"days_left"_s, DueJsonWords::tr("Jours"), Kind::Number},
                                   {u"rule"_s, DueJsonWords::tr("Règle")},
                                   {u"clause"_s, DueJsonWords::tr("Clause"), Kind::Text, true},
                                   {u"api"_s, DueJsonWords::tr("API")},
                                   {u"partner_siret"_s, DueJsonWords::tr("SIRET"), Kind::Siret, true},
                                   {u"partner_name"_s, DueJsonWords::tr("Partenaire")},
                                   {u"object"_s, DueJsonWords::tr("Objet")},
                                   {u"computation"_s, DueJsonWords::tr("Calcul")},
                                   {u"next_step"_s, DueJsonWords::tr("À faire"), Kind::Text, true},
                                   {u"snoozed_until"_s, DueJsonWords::tr("Reporté au"), Kind::Date, true}}};
    for (const DueRow &row : rows)
        listing.items.append(deadlineJson(row, book, today, format));
    return listing;
}

OutputList findingListing(const QList<DueRow> &rows, const RuleBook &book, const QDateTime &asOf, OutputFormat format)
{
    using Kind = OutputColumn::Kind;
    OutputList listing{.asOf = asOf,
                       .columns = {{u"severity"_s, DueJsonWords::tr("Gravité"), Kind::Word, false, severityTexts()},
                                   {u"rule"_s, DueJsonWords::tr("Règle")},
                                   {u"clause"_s, DueJsonWords::tr("Clause"), Kind::Text, true},
                                   {u"api"_s, DueJsonWords::tr("API")},
                                   {u"partner_siret"_s, DueJsonWords::tr("SIRET"), Kind::Siret},
                                   {u"object"_s, DueJsonWords::tr("Objet")},
                                   {u"sentence"_s, DueJsonWords::tr("Constat")},
                                   {u"since"_s, DueJsonWords::tr("Depuis le"), Kind::Date}}};
    for (const DueRow &row : rows)
        listing.items.append(findingJson(row, book, format));
    return listing;
}

} // namespace vigie
