// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/retention/retention_page.h"

#include "gui/common/action_button.h"
#include "gui/common/api_names.h"
#include "gui/common/disagreement_section.h"
#include "gui/common/error_text.h"
#include "gui/common/formats.h"
#include "gui/common/look/icon.h"
#include "gui/common/sample_texts.h"
#include "gui/common/sheet.h"
#include "gui/common/table/data_table.h"
#include "gui/homologations/dated_note_dialog.h"
#include "gui/retention/erasure_strip.h"
#include "gui/retention/retention_words.h"
#include "services/reports/due_words.h"
#include "services/storage/folding.h"
#include "services/storage/workspace.h"

#include <QAction>
#include <QtConcurrentRun>

#include <algorithm>

namespace vigie {

namespace {

using Board = RowBoard<RetentionCase>;

const QString stateFilter = QStringLiteral("state");

QString wordOf(RetentionCase::State state)
{
    switch (state) {
    case RetentionCase::State::Unknown:
        return QStringLiteral("unknown");
    case RetentionCase::State::Upcoming:
        return QStringLiteral("upcoming");
    case RetentionCase::State::Due:
        return QStringLiteral("due");
    }
    Q_UNREACHABLE();
}

QList<ListColumn> columnsOf(ApiNames &apis)
{
    using Kind = ListColumn::Kind;
    QList<FilterChoice> choices;
    for (const ApiCode &api : apis.all())
        choices.append({api.value, apis.nameOf(api)});
    return {{.id = QStringLiteral("partner"),
             .title = RetentionPage::tr("Partenaire"),
             .sample = QStringLiteral("Département de la Haute-Brenne"),
             .filter = ListColumn::Filter::Text,
             .stretches = true,
             .strong = true},
            {.id = QStringLiteral("api"),
             .title = RetentionPage::tr("API"),
             .sample = sampleApi(),
             .filter = ListColumn::Filter::List,
             .choices = choices},
            {.id = QStringLiteral("data"),
             .title = RetentionPage::tr("Données"),
             .sample = RetentionPage::tr("Données DataPass"),
             .sortable = false},
            {.id = QStringLiteral("rule"),
             .title = RetentionPage::tr("Règle"),
             .sample = sampleRule(),
             .kind = Kind::Identifier,
             .sortable = false},
            {.id = QStringLiteral("from"),
             .title = RetentionPage::tr("Compté depuis"),
             .sample = QStringLiteral("00/00/0000"),
             .kind = Kind::Date},
            {.id = QStringLiteral("due"),
             .title = RetentionPage::tr("À effacer le"),
             .sample = QStringLiteral("00/00/0000"),
             .kind = Kind::Date},
            {.id = stateFilter,
             .title = RetentionPage::tr("État"),
             .sample = RetentionPage::tr("début à dire"),
             .kind = Kind::State,
             .sortable = false},
            {.id = QStringLiteral("what"),
             .title = RetentionPage::tr("Ce qui serait effacé"),
             .sample = RetentionPage::tr("3 contacts, 2 demandes"),
             .sortable = false,
             .shownAtFirst = false,
             .shownWhereRoom = true}};
}

QList<TableView> viewsOf()
{
    const auto view = [](RetentionCase::State state, const QString &title) {
        return TableView{.id = wordOf(state),
                         .title = title,
                         .state = {.filters = {{stateFilter, wordOf(state)}}, .sortColumn = QStringLiteral("due")}};
    };
    return {{.id = QStringLiteral("all"),
             .title = RetentionPage::tr("Tous"),
             .state = {.sortColumn = QStringLiteral("due")}},
            view(RetentionCase::State::Due, RetentionPage::tr("À effacer")),
            view(RetentionCase::State::Upcoming, RetentionPage::tr("À venir")),
            view(RetentionCase::State::Unknown, RetentionPage::tr("Début à dire"))};
}

ListRow tableRowOf(const RetentionCase &entry)
{
    const StateText state = retentionState(entry.state);
    const QString counts = countsText(entry.counts);
    return {.id = entry.id,
            .cells = {{.text = entry.partnerName, .tip = siretText(entry.partnerSiret)},
                      {.text = entry.apiName},
                      {.text = objectKindText(entry.data)},
                      {.text = entry.rule, .tip = entry.sentence},
                      {.text = dateText(entry.from), .tip = retentionStart(entry)},
                      {.text = dateText(entry.dueOn), .tip = retentionComputation(entry)},
                      {.text = state.word, .glyph = state.glyph},
                      {.text = counts, .tip = counts}},
            .value = entry};
}

QString sortKeyOf(const RetentionCase &entry, const QString &column)
{
    if (column == QLatin1String("api"))
        return folded(entry.apiName);
    if (column == QLatin1String("partner"))
        return folded(entry.partnerName);
    const QDate date = column == QLatin1String("from") ? entry.from : entry.dueOn;
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QList<qint64> chosenIds(QList<RetentionCase> cases, const TableState &state)
{
    const QString name = folded(state.filters.value(QStringLiteral("partner")));
    const QString api = state.filters.value(QStringLiteral("api"));
    const QString view = state.filters.value(stateFilter);
    const QStringList words = searchWords(state.filters.value(QStringLiteral("search")));
    const auto isLeftOut = [&](const RetentionCase &entry) {
        const QString text = searchText({entry.partnerName, entry.partnerSiret, entry.apiName, entry.rule});
        const auto isIn = [&text](const QString &word) { return text.contains(u' ' + word); };
        return (!name.isEmpty() && !folded(entry.partnerName).contains(name))
            || (!api.isEmpty() && entry.api.value != api) || (!view.isEmpty() && wordOf(entry.state) != view)
            || !std::all_of(words.cbegin(), words.cend(), isIn);
    };
    cases.erase(std::remove_if(cases.begin(), cases.end(), isLeftOut), cases.end());
    std::stable_sort(cases.begin(), cases.end(), [&state](const RetentionCase &left, const RetentionCase &right) {
        const QString first = sortKeyOf(left, state.sortColumn);
        const QString second = sortKeyOf(right, state.sortColumn);
        return state.sortOrder == Qt::AscendingOrder ? first < second : second < first;
    });
    QList<qint64> ids;
    for (const RetentionCase &entry : cases)
        ids.append(entry.id);
    return ids;
}

TableQuery queryOf(const TableState &state, const std::shared_ptr<Board> &board)
{
    const auto ids = [board, state](Database &database, std::stop_token stop) {
        return board->rows(database, std::move(stop)).map([&](const QList<RetentionCase> &cases) {
            return chosenIds(cases, state);
        });
    };
    return {.ids = ids, .rows = [board](Database &database, const QList<qint64> &wanted) -> Result<QList<ListRow>> {
                Q_UNUSED(database)
                QList<ListRow> shown;
                for (const RetentionCase &entry : board->rowsOf(wanted))
                    shown.append(tableRowOf(entry));
                return shown;
            }};
}

TableSpec specOf(const PageContext &context, const std::shared_ptr<Board> &board)
{
    return {.id = QStringLiteral("retention"),
            .title = RetentionPage::tr("Conservation"),
            .columns = columnsOf(context.apis),
            .views = viewsOf(),
            .sortColumn = QStringLiteral("due"),
            .query = [board](const TableState &state) { return queryOf(state, board); },
            .count =
                [board](Database &database, const TableState &state) {
                    return board->rows(database, {}).map([&](const QList<RetentionCase> &cases) {
                        return qint64(chosenIds(cases, state).size());
                    });
                },
            .empty = {RetentionPage::tr("Rien n’est à effacer : aucune délivrance n’est finie, aucun accès n’est resté "
                                        "un an sans usage."),
                      {}}};
}

//! What a case of the sheet was erased of, in another thread with a connection of its own.
Future<ErasingOutcome> eraseInBackground(const QString &workspace, const QList<RetentionCase> &cases)
{
    return QtConcurrent::run([workspace, cases]() -> Result<ErasingOutcome> {
        Result<Database> database = Database::connect(workspace, Access::ReadWrite);
        if (!database)
            return failure(database.error());
        return eraseDue(*database, cases, QDateTime::currentDateTimeUtc());
    });
}

} // namespace

RetentionPage::RetentionPage(const PageContext &context, QWidget *parent)
    : RetentionPage(context, std::make_shared<Board>(&retentionCases), parent)
{
}

RetentionPage::RetentionPage(const PageContext &context, std::shared_ptr<Board> board, QWidget *parent)
    : TablePage(context, specOf(context, board), parent)
    , m_board(std::move(board))
    , m_erase(new QAction(icon(QStringLiteral("trash-2")), tr("Effacer ce qui est échu…"), this))
    , m_strip(new ErasureStrip(this))
{
    m_erase->setObjectName(QStringLiteral("retention-erase"));
    addStrip(m_strip);
    connect(m_erase, &QAction::triggered, this, &RetentionPage::askToErase);
    connect(m_strip, &ErasureStrip::confirmed, this, &RetentionPage::erase);
}

RetentionPage::~RetentionPage() = default;

void RetentionPage::refresh()
{
    m_board->forget();
    TablePage::refresh();
}

QString RetentionPage::headline(qint64 rows, qint64 selected) const
{
    const QString shown = tr("%Ln dossier(s)", nullptr, int(rows));
    return selected == 0 ? shown : tr("%1 · sélection : %2").arg(shown, countText(selected));
}

void RetentionPage::fillSheet(const ListRow &shown)
{
    const RetentionCase entry = std::any_cast<RetentionCase>(shown.value);
    SheetPane &pane = sheet();
    pane.clear();
    pane.setHead(entry.partnerName, tr("%1, %2").arg(entry.apiName, siretText(entry.partnerSiret)),
                 retentionState(entry.state));
    pane.beginSection(entry.rule, tr("art. %1").arg(entry.article));
    pane.addParagraph(entry.sentence);
    fillStart(entry);
    fillErased(entry);
    addDisagreements(pane, entry.disagreements);
    pane.finish();
}

void RetentionPage::fillStart(const RetentionCase &entry)
{
    SheetPane &pane = sheet();
    const bool isByUse = entry.data == QLatin1String("traces");
    pane.addField(isByUse ? tr("Dernier usage") : tr("Fin de la délivrance"), dateText(entry.from),
                  entry.isFromRecorded ? tr("dite par un agent") : tr("d’après les services"));
    if (entry.state == RetentionCase::State::Unknown)
        pane.addParagraph(tr("Aucun service ne dit quand la délivrance a cessé : le jour d’effacement ne peut pas être "
                             "compté. Dites-le."));
    else
        pane.addField(tr("À effacer le"), dateText(entry.dueOn), retentionComputation(entry));
    if (isByUse)
        return;
    auto *button = new ActionButton(tr("Dire la fin de la délivrance…"), Emphasis::Flat);
    button->setObjectName(QStringLiteral("retention-start"));
    button->setSmall(true);
    connect(button, &QPushButton::clicked, this, [this, entry] { askForStart(entry); });
    pane.addWidget(button);
}

void RetentionPage::fillErased(const RetentionCase &entry)
{
    SheetPane &pane = sheet();
    pane.beginSection(tr("Ce qui serait effacé"));
    pane.addParagraph(countsText(entry.counts));
    pane.addParagraph(
        entry.data == QLatin1String("traces")
            ? tr("Les jetons restent, sans leur dernier usage. Une passerelle qui le garde encore le "
                 "redonnera à la prochaine synchronisation.")
            : tr("Les contacts, les demandes et leurs événements. Ce que DataPass redonne n’est plus repris, "
                 "sauf si une demande revit. Le journal garde la règle et les nombres."));
    if (entry.state != RetentionCase::State::Due)
        return;
    auto *button = new ActionButton(tr("Effacer…"), Emphasis::DangerOutline);
    button->setObjectName(QStringLiteral("retention-erase-one"));
    connect(button, &QPushButton::clicked, this, [this, entry] { m_strip->ask({entry}, 0); });
    pane.addWidget(button);
}

void RetentionPage::askForStart(const RetentionCase &entry)
{
    auto *dialog = new DatedNoteDialog(
        {.title = tr("Fin de la délivrance"),
         .explanation = tr("Le jour où %1 a cessé de recevoir ou d’envoyer des données par "
                           "%2. La durée de conservation part de ce jour.")
                            .arg(entry.partnerName, entry.apiName),
         .date = tr("Jour"),
         .note = {},
         .button = tr("Enregistrer")},
        entry.from, {}, this);
    connect(dialog, &DatedNoteDialog::given, this, [this, entry](QDate day) {
        const Result<> done = recordDeliveryEnd(context().workspace.database(), entry.partner, entry.api, day,
                                                QDateTime::currentDateTimeUtc());
        if (!done) {
            Q_EMIT noted(done.error().kind == Error::Kind::InvalidInput
                             ? tr("La fin de la délivrance est un jour passé, depuis 2000. Rien n’a été enregistré.")
                             : errorLine(done.error()));
            return;
        }
        refresh();
        Q_EMIT workspaceChanged();
    });
    dialog->open();
}

//! Of the selection, else of all that are shown: what is due.
void RetentionPage::askToErase()
{
    const QList<qint64> selected = table().selectedIds();
    const auto cases = m_board->rowsOf(selected);
    QList<RetentionCase> due;
    std::copy_if(cases.cbegin(), cases.cend(), std::back_inserter(due),
                 [](const RetentionCase &entry) { return entry.state == RetentionCase::State::Due; });
    if (due.isEmpty()) {
        Q_EMIT noted(selected.isEmpty() ? tr("Choisissez d’abord des dossiers à effacer.")
                                        : tr("Aucun des dossiers choisis n’est échu : rien n’est à effacer."));
        return;
    }
    m_strip->ask(due, int(selected.size() - due.size()));
}

void RetentionPage::erase(const QList<RetentionCase> &cases)
{
    m_erase->setEnabled(false);
    m_erasing.deliver(
        eraseInBackground(context().workspace.path(), cases), [this](const Result<ErasingOutcome> &outcome) {
            m_erase->setEnabled(true);
            if (!outcome) {
                Q_EMIT noted(errorLine(outcome.error()));
                return;
            }
            QStringList sentences{
                tr("Effacé : %1 (%Ln dossier(s)).", nullptr, outcome->cases).arg(countsText(outcome->counts))};
            if (outcome->changed > 0)
                sentences.append(tr("%Ln dossier(s) avaient changé et sont laissés.", nullptr, outcome->changed));
            refresh();
            Q_EMIT workspaceChanged();
            Q_EMIT noted(sentences.join(QLatin1Char(' ')));
        });
}

} // namespace vigie
