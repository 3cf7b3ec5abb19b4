// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/gates/gates_page.h"

#include "gui/common/action_button.h"
#include "gui/common/api_names.h"
#include "gui/common/disagreement_section.h"
#include "gui/common/document_list.h"
#include "gui/common/document_writer.h"
#include "gui/common/error_text.h"
#include "gui/common/formats.h"
#include "gui/common/gate_words.h"
#include "gui/common/sample_texts.h"
#include "gui/common/sheet.h"
#include "gui/gates/gate_entry_dialog.h"
#include "services/exports/gate_export.h"
#include "services/operations/gate_records.h"
#include "services/storage/folding.h"
#include "services/storage/journal_repository.h"
#include "services/storage/workspace.h"

#include <algorithm>

namespace vigie {

namespace {

using Board = RowBoard<GateRow>;

const QString incomplete = QStringLiteral("incomplete");
const QString openIncomplete = QStringLiteral("open");
const QString viewFilter = QStringLiteral("case");

QList<ListColumn> columnsOf(ApiNames &apis)
{
    QList<FilterChoice> choices;
    for (const ApiCode &api : apis.all())
        choices.append({api.value, apis.nameOf(api)});
    return {
        {.id = QStringLiteral("partner"),
         .title = GatesPage::tr("Partenaire"),
         .sample = QStringLiteral("Département de la Haute-Brenne"),
         .filter = ListColumn::Filter::Text,
         .stretches = true,
         .strong = true},
        {.id = QStringLiteral("api"),
         .title = GatesPage::tr("API"),
         .sample = sampleApi(),
         .filter = ListColumn::Filter::List,
         .choices = choices},
        {.id = QStringLiteral("open"), .title = GatesPage::tr("Production"), .sample = QStringLiteral("pas encore")},
        {.id = QStringLiteral("done"),
         .title = GatesPage::tr("Fait"),
         .sample = QStringLiteral("00 sur 00"),
         .kind = ListColumn::Kind::Figure},
        {.id = QStringLiteral("missing"),
         .title = GatesPage::tr("Manque"),
         .sample = QStringLiteral("00"),
         .kind = ListColumn::Kind::Figure},
        {.id = QStringLiteral("state"),
         .title = GatesPage::tr("État"),
         .sample = QStringLiteral("Ouvert sans tout"),
         .kind = ListColumn::Kind::State,
         .sortable = false}};
}

QList<TableView> viewsOf()
{
    const auto view = [](const QString &word, const QString &title) {
        return TableView{.id = word,
                         .title = title,
                         .state = {.filters = {{viewFilter, word}}, .sortColumn = QStringLiteral("partner")}};
    };
    return {{.id = QStringLiteral("all"),
             .title = GatesPage::tr("Tous"),
             .state = {.sortColumn = QStringLiteral("partner")}},
            view(incomplete, GatesPage::tr("Incomplets")),
            view(openIncomplete, GatesPage::tr("Ouverts sans tout"))};
}

ListRow tableRowOf(const GateRow &row)
{
    const StateText state = gateRowText(row);
    return {.id = row.id,
            .cells = {{.text = row.partnerName, .tip = siretText(row.partnerSiret)},
                      {.text = row.apiName},
                      {.text = row.isOpen ? GatesPage::tr("ouverte") : GatesPage::tr("pas encore")},
                      {.text = GatesPage::tr("%1 sur %2").arg(row.done()).arg(row.applicable())},
                      {.text = countText(row.missing())},
                      {.text = state.word, .glyph = state.glyph}},
            .value = row};
}

QString sortKeyOf(const GateRow &row, const QString &column)
{
    if (column == QLatin1String("api"))
        return folded(row.apiName);
    if (column == QLatin1String("open"))
        return row.isOpen ? QStringLiteral("0") : QStringLiteral("1");
    if (column == QLatin1String("done"))
        return QStringLiteral("%1").arg(row.done(), 4, 10, QLatin1Char('0'));
    if (column == QLatin1String("missing"))
        return QStringLiteral("%1").arg(row.missing(), 4, 10, QLatin1Char('0'));
    return folded(row.partnerName);
}

QList<GateRow> chosenGates(QList<GateRow> rows, const TableState &state)
{
    const QString name = folded(state.filters.value(QStringLiteral("partner")));
    const QString api = state.filters.value(QStringLiteral("api"));
    const QString view = state.filters.value(viewFilter);
    const QStringList words = searchWords(state.filters.value(QStringLiteral("search")));
    const auto isLeftOut = [&](const GateRow &row) {
        const QString text = searchText({row.partnerName, row.partnerSiret, row.apiName});
        const auto isIn = [&text](const QString &word) { return text.contains(u' ' + word); };
        return (!name.isEmpty() && !folded(row.partnerName).contains(name)) || (!api.isEmpty() && row.api.value != api)
            || (!view.isEmpty() && row.missing() == 0) || (view == openIncomplete && !row.isOpen)
            || !std::all_of(words.cbegin(), words.cend(), isIn);
    };
    rows.erase(std::remove_if(rows.begin(), rows.end(), isLeftOut), rows.end());
    std::stable_sort(rows.begin(), rows.end(), [&state](const GateRow &left, const GateRow &right) {
        const QString first = sortKeyOf(left, state.sortColumn);
        const QString second = sortKeyOf(right, state.sortColumn);
        return state.sortOrder == Qt::AscendingOrder ? first < second : second < first;
    });
    return rows;
}

TableQuery queryOf(const TableState &state, const std::shared_ptr<Board> &board)
{
    const auto ids = [board, state](Database &database, std::stop_token stop) {
        return board->rows(database, std::move(stop)).map([&](const QList<GateRow> &rows) {
            QList<qint64> found;
            for (const GateRow &row : chosenGates(rows, state))
                found.append(row.id);
            return found;
        });
    };
    return {.ids = ids, .rows = [board](Database &database, const QList<qint64> &wanted) -> Result<QList<ListRow>> {
                Q_UNUSED(database)
                QList<ListRow> shown;
                for (const GateRow &row : board->rowsOf(wanted))
                    shown.append(tableRowOf(row));
                return shown;
            }};
}

//! The gate of the first line that blocks, else the first gate.
WhyQuestion whyOfGate(const ListRow &shown)
{
    const auto row = std::any_cast<GateRow>(shown.value);
    const auto blocked = std::find_if(row.lines.cbegin(), row.lines.cend(),
                                      [](const GateLine &line) { return line.isBlocked(); });
    const GateLine &line = blocked == row.lines.cend() ? row.lines.first() : *blocked;
    return {.rule = line.item.rule, .api = row.api, .partner = row.partner};
}

TableSpec specOf(const PageContext &context, const std::shared_ptr<Board> &board)
{
    return {.id = QStringLiteral("gates"),
            .title = GatesPage::tr("Ouverture des accès"),
            .columns = columnsOf(context.apis),
            .views = viewsOf(),
            .sortColumn = QStringLiteral("partner"),
            .query = [board](const TableState &state) { return queryOf(state, board); },
            .count =
                [board](Database &database, const TableState &state) {
                    return board->rows(database, {}).map([&](const QList<GateRow> &rows) {
                        return qint64(chosenGates(rows, state).size());
                    });
                },
            .empty = {GatesPage::tr("Aucune demande d’accès n’est connue : aucun service n’a encore été lu."),
                      GatesPage::tr("Connecter un service")},
            .why = &whyOfGate,
            .exports = true};
}

} // namespace

GatesPage::GatesPage(const PageContext &context, QWidget *parent)
    : GatesPage(context, std::make_shared<Board>([](Database &database, QDate today, std::stop_token stop) {
                    return gateRows(database, today, {}, std::move(stop));
                }),
                parent)
{
}

GatesPage::GatesPage(const PageContext &context, std::shared_ptr<Board> board, QWidget *parent)
    : TablePage(context, specOf(context, board), parent)
    , m_board(std::move(board))
    , m_documents(context.workspace)
{
}

GatesPage::~GatesPage() = default;

void GatesPage::refresh()
{
    m_board->forget();
    TablePage::refresh();
}

void GatesPage::exportRows(ExportFormat format)
{
    context().documents.writeExport(
        tr("acces-%1").arg(QDate::currentDate().toString(Qt::ISODate)), format,
        [board = m_board, shown = state()](Database &database, std::stop_token stop) {
            return board->rows(database, std::move(stop)).map([&shown](const QList<GateRow> &rows) {
                return gateExport(chosenGates(rows, shown), QDateTime::currentDateTimeUtc());
            });
        });
}

QString GatesPage::headline(qint64 rows, qint64 selected) const
{
    Q_UNUSED(selected)
    return tr("%Ln dossier(s)", nullptr, int(rows));
}

void GatesPage::fillSheet(const ListRow &shown)
{
    const GateRow row = std::any_cast<GateRow>(shown.value);
    SheetPane &pane = sheet();
    pane.clear();
    pane.setHead(row.partnerName, tr("%1, %2").arg(row.apiName, siretText(row.partnerSiret)), gateRowText(row));
    QString rule;
    for (const GateLine &line : row.lines) {
        if (line.item.rule != rule) {
            rule = line.item.rule;
            pane.beginSection(rule, gateStepText(line.item.before));
            pane.addParagraph(line.item.ruleTitle);
        }
        addLine(row, line);
    }
    addDisagreements(pane, row.disagreements);
    pane.finish();
}

void GatesPage::addLine(const GateRow &row, const GateLine &line)
{
    const StateText state = gateStateText(line);
    sheet().addState(line.item.by == QLatin1String("producer") ? tr("Producteur") : tr("Partenaire"), state);
    sheet().addParagraph(line.item.isOptional ? tr("%1 (si besoin)").arg(line.item.label) : line.item.label);
    const QString proof = line.entry ? line.entry->proof : line.evidence;
    const QDate on = line.entry ? line.entry->doneOn : line.evidenceOn;
    const QString origin = line.entry ? line.entry->author : line.evidence.isEmpty() ? QString() : tr("lu ailleurs");
    if (!proof.isEmpty() || (line.state == GateState::Done && on.isValid()))
        sheet().addField(tr("Preuve"), proof.isEmpty() ? dateText(on) : tr("%1, %2").arg(proof, dateText(on)), origin);
    auto *button = new ActionButton(tr("Changer…"), Emphasis::Flat);
    button->setObjectName(QStringLiteral("gate-change-") + line.item.key);
    button->setSmall(true);
    connect(button, &QPushButton::clicked, this, [this, row, line] { change(row, line); });
    sheet().addWidget(button);
}

void GatesPage::change(const GateRow &row, const GateLine &line)
{
    auto *documents = new DocumentList(m_documents, context().reader);
    documents->show(
        {QStringLiteral("gate"),
         QStringLiteral("%1:%2:%3:%4").arg(row.partner.value).arg(row.api.value, line.item.rule, line.item.key)});
    auto *dialog = new GateEntryDialog(row, line, QDate::currentDate(), currentActor(), documents, this);
    connect(dialog, &GateEntryDialog::saveAsked, this, &GatesPage::save);
    dialog->open();
}

void GatesPage::save(GateEntry entry)
{
    const Result<> saved = recordGateEntry(context().workspace.database(), std::move(entry),
                                           QDateTime::currentDateTimeUtc());
    if (!saved) {
        Q_EMIT noted(errorLine(saved.error()));
        return;
    }
    refresh();
    Q_EMIT workspaceChanged();
}

} // namespace vigie
