// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/deadlines/deadline_columns.h"

#include "gui/common/api_names.h"
#include "gui/common/due_state_text.h"
#include "gui/common/formats.h"
#include "gui/common/sample_texts.h"
#include "services/reports/due_words.h"

#include <QCoreApplication>

#include <array>

namespace vigie {

namespace {

struct DeadlineColumns {
    Q_DECLARE_TR_FUNCTIONS(vigie::DeadlineColumns)
};

struct ColumnId {
    DueColumn column;
    const char *id;
};

constexpr std::array columnIds{ColumnId{DueColumn::Date, "date"},       ColumnId{DueColumn::Severity, "severity"},
                               ColumnId{DueColumn::Rule, "rule"},       ColumnId{DueColumn::Api, "api"},
                               ColumnId{DueColumn::Partner, "partner"}, ColumnId{DueColumn::Object, "object"},
                               ColumnId{DueColumn::State, "state"}};

constexpr int soonDays = 30;

ListColumn column(const char *id, const QString &title, const QString &sample, ListColumn::Kind kind)
{
    return {.id = QString::fromLatin1(id), .title = title, .sample = sample, .kind = kind};
}

ListColumn listed(ListColumn column, QList<FilterChoice> choices)
{
    column.filter = ListColumn::Filter::List;
    column.choices = std::move(choices);
    return column;
}

ListColumn typed(ListColumn column)
{
    column.filter = ListColumn::Filter::Text;
    return column;
}

//! Left out where the sheet takes its room: the sheet says it.
ListColumn whereRoom(ListColumn column)
{
    column.shownAtFirst = false;
    column.shownWhereRoom = true;
    return column;
}

QList<FilterChoice> apiChoices(ApiNames &apis)
{
    QList<FilterChoice> choices;
    for (const ApiCode &code : apis.all())
        choices.append({code.value, apis.nameOf(code)});
    return choices;
}

QList<FilterChoice> severityChoices()
{
    QList<FilterChoice> choices;
    for (const Severity severity : {Severity::Critical, Severity::Warning, Severity::Info, Severity::ToCorrect})
        choices.append({severityWord(severity), severityText(severity)});
    return choices;
}

QList<FilterChoice> stateChoices()
{
    QList<FilterChoice> choices;
    for (const DeadlineState state :
         {DeadlineState::Overdue, DeadlineState::Due, DeadlineState::Upcoming, DeadlineState::Met})
        choices.append({deadlineStateWord(state), deadlineStateText(state)});
    choices.append({QStringLiteral("finding"), DeadlineColumns::tr("Constat")});
    return choices;
}

QList<FilterChoice> dateChoices()
{
    return {{QStringLiteral("late"), DeadlineColumns::tr("en retard")},
            {QStringLiteral("7"), DeadlineColumns::tr("sous 7 jours")},
            {QStringLiteral("30"), DeadlineColumns::tr("sous 30 jours")},
            {QStringLiteral("90"), DeadlineColumns::tr("sous 90 jours")}};
}

void addDate(DueFilter &filter, const QString &word, QDate today)
{
    if (word == QLatin1String("late")) {
        filter.state = DeadlineState::Overdue;
        return;
    }
    if (const QDate day = QDate::fromString(word, Qt::ISODate); day.isValid()) {
        filter.from = day;
        filter.until = day;
        return;
    }
    if (const int days = word.toInt(); days > 0) {
        filter.isDeadline = true;
        filter.from = today;
        filter.until = today.addDays(days);
    }
}

TableView view(const char *id, const QString &title, const QMap<QString, QString> &filters)
{
    return {.id = QString::fromLatin1(id),
            .title = title,
            .state = {.filters = filters, .sortColumn = QStringLiteral("date")}};
}

} // namespace

QList<ListColumn> deadlineColumns(ApiNames &apis)
{
    using Kind = ListColumn::Kind;
    ListColumn what = column("what", DeadlineColumns::tr("Ce qui est dû"), QStringLiteral("Renouvellement à préparer"),
                             Kind::Text);
    what.sortable = false;
    what.stretches = true;
    what.strong = true;
    ListColumn delay = column("delay", DeadlineColumns::tr("Délai"), QStringLiteral("+ 115 j"), Kind::Figure);
    delay.sortable = false;
    ListColumn how = column("computation", DeadlineColumns::tr("Calcul"),
                            QStringLiteral("31/05/2027 − 3 mois = 28/02/2027"), Kind::Text);
    how.sortable = false;
    how.shownAtFirst = false;
    ListColumn snoozed = column("snoozed", DeadlineColumns::tr("Reporté au"), QStringLiteral("22/11/2026"), Kind::Date);
    snoozed.sortable = false;
    snoozed.shownAtFirst = false;
    return {
        listed(column("date", DeadlineColumns::tr("Échéance"), QStringLiteral("22/11/2026 "), Kind::Date),
               dateChoices()),
        delay,
        listed(column("severity", DeadlineColumns::tr("Gravité"), DeadlineColumns::tr("À corriger"), Kind::State),
               severityChoices()),
        what,
        whereRoom(typed(column("object", DeadlineColumns::tr("Objet"),
                               QStringLiteral("Attestation d’homologation H4567"), Kind::Text))),
        typed(column("partner", DeadlineColumns::tr("Partenaire"), QStringLiteral("Syndicat des eaux du Grand-Orval"),
                     Kind::Text)),
        whereRoom(listed(column("api", DeadlineColumns::tr("API"), sampleApi(), Kind::Text), apiChoices(apis))),
        typed(column("rule", DeadlineColumns::tr("Règle"), sampleRule(), Kind::Identifier)),
        how,
        snoozed,
        listed(column("state", DeadlineColumns::tr("État"), DeadlineColumns::tr("Suspension encourue"), Kind::State),
               stateChoices())};
}

QList<TableView> deadlineViews()
{
    const QString date = QStringLiteral("date");
    return {view("all", DeadlineColumns::tr("Tout"), {}),
            view("late", DeadlineColumns::tr("En retard"), {{date, QStringLiteral("late")}}),
            view("soon", DeadlineColumns::tr("Sous 30 jours"), {{date, QString::number(soonDays)}}),
            view("findings", DeadlineColumns::tr("Constats"), {{QStringLiteral("state"), QStringLiteral("finding")}}),
            view("to-correct", DeadlineColumns::tr("À corriger"),
                 {{QStringLiteral("severity"), severityWord(Severity::ToCorrect)}}),
            view("snoozed", DeadlineColumns::tr("Reportées"), {{QStringLiteral("case"), QStringLiteral("snoozed")}})};
}

DueFilter dueFilterOf(const TableState &state, QDate today)
{
    const auto value = [&state](const char *column) { return state.filters.value(QLatin1String(column)); };
    DueFilter filter{.search = value("search"),
                     .severity = severityFromWord(value("severity")),
                     .api = {value("api")},
                     .partnerSiret = value("siret"),
                     .partnerName = value("partner"),
                     .rule = value("rule"),
                     .today = today};
    if (const QString object = value("object"); !object.isEmpty())
        filter.search = filter.search.isEmpty() ? object : filter.search + u' ' + object;
    if (value("state") == QLatin1String("finding"))
        filter.isDeadline = false;
    else
        filter.state = deadlineStateFromWord(value("state"));
    addDate(filter, value("date"), today);
    if (value("case") == QLatin1String("snoozed"))
        filter.snoozed = Snoozed::Only;
    return filter;
}

DueOrder dueOrderOf(const TableState &state)
{
    for (const ColumnId &entry : columnIds) {
        if (state.sortColumn == QLatin1String(entry.id))
            return {.column = entry.column, .direction = state.sortOrder};
    }
    return {};
}

ListRow deadlineTableRow(const DueRow &row, const RuleBook &book, ApiNames &apis, QDate today)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const StateText state = stateText(row);
    const StateText severity = stateText(row.severity());
    const bool isClock = row.deadline && row.deadline->dueAt.isValid();
    const QString name = row.partnerName.isEmpty() ? DeadlineColumns::tr("API entière") : row.partnerName;
    return {
        .id = row.id,
        .cells = {{.text = isClock ? instantText(row.deadline->dueAt) : dateText(row.date())},
                  {.text = row.deadline ? delayText(*row.deadline, now) : QString()},
                  row.finding ? Cell{.text = severity.word, .glyph = severity.glyph} : Cell{.text = dash()},
                  {.text = dueTitle(row, book), .tip = nextStepText(row, book)},
                  {.text = objectText(row.object())},
                  {.text = name, .tip = row.partnerSiret.isEmpty() ? QString() : siretText(row.partnerSiret)},
                  {.text = apis.nameOf(row.api())},
                  {.text = row.rule()},
                  {.text = row.deadline ? computationText(*row.deadline) : dash()},
                  {.text = row.snooze.holdsOn(today) ? dateText(row.snooze.until) : dash(), .tip = row.snooze.reason},
                  {.text = state.word, .glyph = state.glyph}},
        .dimmed = row.deadline && row.deadline->state == DeadlineState::Met,
        .value = row};
}

} // namespace vigie
