// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/quotas/quota_columns.h"

#include "gui/common/api_names.h"
#include "gui/common/formats.h"
#include "gui/common/sample_texts.h"
#include "gui/common/state_text.h"
#include "services/reports/quota_raise_report.h"
#include "services/storage/folding.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QMutex>

#include <algorithm>
#include <memory>

namespace vigie {

namespace {

struct Columns {
    Q_DECLARE_TR_FUNCTIONS(vigie::QuotaColumns)
};

const QString viewFilter = QStringLiteral("case");

QString key(const char *id) { return QString::fromLatin1(id); }

QString sourceText(const QuotaFigure &figure)
{
    return figure.source == QLatin1String("decision") ? Columns::tr("augmentation accordée") : figure.source;
}

//! « 200/min », « — ».
Cell figureCell(const std::optional<QuotaFigure> &figure)
{
    if (!figure)
        return {.text = dash(), .tone = Tone::Tertiary, .tip = Columns::tr("inconnu")};
    const QString value = QLocale().toString(figure->value, 'g', 10);
    return {.text = figure->per == QLatin1String("second") ? Columns::tr("%1/s").arg(value)
                                                           : Columns::tr("%1/min").arg(value),
            .tip = figure->rule.isEmpty() ? sourceText(*figure) : figure->rule};
}

ListRow tableRowOf(const QuotaRow &row)
{
    const StateText state = quotaStateText(row);
    return {.id = row.id,
            .cells = {{.text = row.partnerName, .tip = siretText(row.partnerSiret)},
                      {.text = row.apiName},
                      {.text = environmentShortText(row.environment)},
                      figureCell(row.contractual),
                      figureCell(row.agreed),
                      figureCell(row.asked),
                      figureCell(row.inForce),
                      figureCell(row.measuredPeak),
                      {.text = state.word, .glyph = state.glyph, .tip = row.driftRule}},
            .value = row};
}

double numberOf(const std::optional<QuotaFigure> &figure) { return figure ? figure->perMinute() : -1; }

bool isBefore(const QuotaRow &left, const QuotaRow &right, const QString &column)
{
    if (column == key("api"))
        return folded(left.apiName) < folded(right.apiName);
    if (column == key("environment"))
        return left.environment > right.environment;
    if (column == key("contract"))
        return numberOf(left.contractual) < numberOf(right.contractual);
    if (column == key("agreed"))
        return numberOf(left.agreed) < numberOf(right.agreed);
    if (column == key("asked"))
        return numberOf(left.asked) < numberOf(right.asked);
    if (column == key("in_force"))
        return numberOf(left.inForce) < numberOf(right.inForce);
    if (column == key("peak"))
        return numberOf(left.measuredPeak) < numberOf(right.measuredPeak);
    if (column == key("drift"))
        return int(left.drift) < int(right.drift);
    return folded(left.partnerName) < folded(right.partnerName);
}

//! The rows of the last reading, for the ids that it gave.
struct Shelf {
    QMutex lock{};
    QHash<qint64, QuotaRow> rows{};
};

} // namespace

StateText quotaStateText(const QuotaRow &row)
{
    switch (row.drift) {
    case QuotaDrift::None:
        return row.isOnlyAStep ? StateText{Glyph::Information, Columns::tr("Palier de DataPass")}
                               : StateText{Glyph::Ok, Columns::tr("Sans écart")};
    case QuotaDrift::OverQuota:
    case QuotaDrift::AboveContract:
        return {Glyph::Late, quotaDriftText(row.drift)};
    case QuotaDrift::BelowContract:
    case QuotaDrift::AskedDiffers:
        return {Glyph::ToMend, quotaDriftText(row.drift)};
    }
    Q_UNREACHABLE();
}

QList<ListColumn> quotaColumns(ApiNames &apis)
{
    using Kind = ListColumn::Kind;
    QList<FilterChoice> choices;
    for (const ApiCode &api : apis.all())
        choices.append({api.value, apis.nameOf(api)});
    const QList<FilterChoice> environments{
        {environmentWord(Environment::Production), environmentText(Environment::Production)},
        {environmentWord(Environment::Sandbox), environmentText(Environment::Sandbox)}};
    const auto figure = [](const char *id, const QString &title) {
        return ListColumn{.id = key(id), .title = title, .sample = QStringLiteral("1 000/min "), .kind = Kind::Figure};
    };
    ListColumn agreed = figure("agreed", Columns::tr("Accordé"));
    agreed.shownAtFirst = false;
    agreed.shownWhereRoom = true;
    return {{.id = key("partner"),
             .title = Columns::tr("Partenaire"),
             .sample = QStringLiteral("Département de la Haute-Brenne"),
             .filter = ListColumn::Filter::Text,
             .stretches = true,
             .strong = true},
            {.id = key("api"),
             .title = Columns::tr("API"),
             .sample = sampleApi(),
             .filter = ListColumn::Filter::List,
             .choices = choices},
            {.id = key("environment"),
             .title = Columns::tr("Env."),
             .sample = QStringLiteral("Prod  "),
             .filter = ListColumn::Filter::List,
             .choices = environments},
            figure("contract", Columns::tr("Contrat")),
            agreed,
            figure("asked", Columns::tr("Demandé")),
            figure("in_force", Columns::tr("En vigueur")),
            figure("peak", Columns::tr("Pic mesuré")),
            {.id = key("drift"),
             .title = Columns::tr("Écart"),
             .sample = QStringLiteral("Moins que le contrat"),
             .kind = Kind::State}};
}

QList<TableView> quotaViews()
{
    return {{.id = key("all"), .title = Columns::tr("Tous"), .state = {.sortColumn = key("partner")}},
            {.id = key("drifting"),
             .title = Columns::tr("Avec écart"),
             .state = {.filters = {{viewFilter, key("drifting")}}, .sortColumn = key("partner")}}};
}

QList<QuotaRow> chosenQuotas(QList<QuotaRow> rows, const TableState &state)
{
    const QString name = folded(state.filters.value(key("partner")));
    const QString api = state.filters.value(key("api"));
    const QString environment = state.filters.value(key("environment"));
    const bool onlyDrifting = !state.filters.value(viewFilter).isEmpty();
    const QStringList words = searchWords(state.filters.value(key("search")));
    const auto isLeftOut = [&](const QuotaRow &row) {
        const QString text = searchText({row.partnerName, row.partnerSiret, row.apiName, row.plan});
        const auto isIn = [&text](const QString &word) { return text.contains(u' ' + word); };
        return (!name.isEmpty() && !folded(row.partnerName).contains(name)) || (!api.isEmpty() && row.api.value != api)
            || (!environment.isEmpty() && environmentWord(row.environment) != environment)
            || (onlyDrifting && row.drift == QuotaDrift::None) || !std::all_of(words.cbegin(), words.cend(), isIn);
    };
    rows.erase(std::remove_if(rows.begin(), rows.end(), isLeftOut), rows.end());
    std::stable_sort(rows.begin(), rows.end(), [&state](const QuotaRow &left, const QuotaRow &right) {
        return state.sortOrder == Qt::AscendingOrder ? isBefore(left, right, state.sortColumn)
                                                     : isBefore(right, left, state.sortColumn);
    });
    return rows;
}

TableQuery quotaQueryOf(const TableState &state)
{
    const auto shelf = std::make_shared<Shelf>();
    const auto ids = [shelf, state](Database &database, std::stop_token stop) {
        return quotaRows(database, QDate::currentDate(), std::move(stop)).map([&](const QList<QuotaRow> &read) {
            QList<qint64> found;
            const QMutexLocker locker(&shelf->lock);
            shelf->rows.clear();
            for (const QuotaRow &row : chosenQuotas(read, state)) {
                shelf->rows.insert(row.id, row);
                found.append(row.id);
            }
            return found;
        });
    };
    return {.ids = ids, .rows = [shelf](Database &database, const QList<qint64> &wanted) -> Result<QList<ListRow>> {
                Q_UNUSED(database)
                QList<ListRow> shown;
                const QMutexLocker locker(&shelf->lock);
                for (const qint64 id : wanted) {
                    if (const auto row = shelf->rows.constFind(id); row != shelf->rows.constEnd())
                        shown.append(tableRowOf(*row));
                }
                return shown;
            }};
}

} // namespace vigie
