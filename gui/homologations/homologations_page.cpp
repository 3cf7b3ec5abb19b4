// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/homologations/homologations_page.h"

#include "gui/common/action_button.h"
#include "gui/common/api_names.h"
#include "gui/common/background_reader.h"
#include "gui/common/document_list.h"
#include "gui/common/error_text.h"
#include "gui/common/formats.h"
#include "gui/common/look/icon.h"
#include "gui/common/sheet.h"
#include "gui/common/table/data_table.h"
#include "gui/common/table/filter_header.h"
#include "gui/homologations/dated_note_dialog.h"
#include "gui/homologations/homologation_dialog.h"
#include "gui/homologations/homologation_sheet.h"
#include "gui/homologations/homologations_columns.h"
#include "gui/homologations/suspension_dialog.h"
#include "gui/homologations/timeline_delegate.h"
#include "gui/homologations/timeline_scale.h"
#include "services/operations/compliance/homologation_day.h"
#include "services/operations/revocation_runner.h"
#include "services/settings/settings.h"
#include "services/storage/profile_repository.h"
#include "services/storage/workspace.h"

#include <QAction>
#include <QMenu>

namespace vigie {

namespace {

using Board = RowBoard<HomologationRow>;

QList<qint64> idsOf(const QList<HomologationRow> &rows)
{
    QList<qint64> ids;
    ids.reserve(rows.size());
    for (const HomologationRow &row : rows)
        ids.append(row.id);
    return ids;
}

TableQuery queryOf(const TableState &state, const std::shared_ptr<Board> &board)
{
    const auto ids = [board, filter = homologationFilterOf(state),
                      order = homologationOrderOf(state)](Database &database, std::stop_token stop) {
        return board->rows(database, std::move(stop)).map([&](const QList<HomologationRow> &rows) {
            return idsOf(chosen(rows, filter, order));
        });
    };
    return {.ids = ids, .rows = [board](Database &database, const QList<qint64> &wanted) -> Result<QList<ListRow>> {
                Q_UNUSED(database)
                QList<ListRow> shown;
                for (const HomologationRow &row : board->rowsOf(wanted))
                    shown.append(tableRowOf(row));
                return shown;
            }};
}

WhyQuestion whyOfHomologation(const ListRow &shown)
{
    const auto row = std::any_cast<HomologationRow>(shown.value);
    return {.rule = row.position.terms.dueRule, .api = row.position.api, .partner = row.position.partner};
}

TableSpec specOf(const PageContext &context, const std::shared_ptr<Board> &board)
{
    return {.id = QStringLiteral("homologations"),
            .title = HomologationsPage::tr("Homologations"),
            .columns = homologationColumns(context.apis),
            .views = homologationViews(),
            .sortColumn = QStringLiteral("due"),
            .query = [board](const TableState &state) { return queryOf(state, board); },
            .count =
                [board](Database &database, const TableState &state) {
                    return board->rows(database, {}).map([&](const QList<HomologationRow> &rows) {
                        return qint64(chosen(rows, homologationFilterOf(state)).size());
                    });
                },
            .empty = {HomologationsPage::tr("Aucun partenaire n’a d’accès à une API qui demande une homologation."),
                      HomologationsPage::tr("Enregistrer une pièce…")},
            .why = &whyOfHomologation,
            .exports = true,
            .prints = true};
}

} // namespace

HomologationsPage::HomologationsPage(const PageContext &context, QWidget *parent)
    : HomologationsPage(context, std::make_shared<Board>(&homologationRowsOn), parent)
{
}

HomologationsPage::HomologationsPage(const PageContext &context, std::shared_ptr<Board> board, QWidget *parent)
    : TablePage(context, specOf(context, board), parent)
    , m_board(std::move(board))
    , m_documents(context.workspace)
    , m_record(new QAction(icon(QStringLiteral("plus")), tr("Enregistrer une pièce…"), this))
    , m_import(new QAction(icon(QStringLiteral("file-text")), tr("Importer…"), this))
    , m_suspend(new QAction(icon(QStringLiteral("ban")), tr("Proposer une suspension…"), this))
{
    m_record->setObjectName(QStringLiteral("homologation-record"));
    m_suspend->setObjectName(QStringLiteral("homologation-suspend"));
    m_suspend->setEnabled(false);
    m_import->setObjectName(QStringLiteral("homologation-import-action"));
    connect(m_record, &QAction::triggered, this, &HomologationsPage::recordNew);
    connect(m_import, &QAction::triggered, this, &HomologationsPage::openImport);
    connect(m_suspend, &QAction::triggered, this, [this] {
        if (const auto row = current())
            proposeSuspension(*row, false);
    });
    connect(&table(), &QWidget::customContextMenuRequested, this, &HomologationsPage::openMenu);
    connect(&m_documents, &DocumentStore::changed, this, &Page::workspaceChanged);
    addTimeline();
    readProfiles();
}

HomologationsPage::~HomologationsPage() = default;

void HomologationsPage::addTimeline()
{
    const QDate today = QDate::currentDate();
    table().setItemDelegateForColumn(timelineColumn(), new TimelineDelegate(model(), today, this));
    new TimelineScale(table().header(), timelineColumn(), today);
}

void HomologationsPage::refresh()
{
    m_board->forget();
    readProfiles();
    TablePage::refresh();
}

void HomologationsPage::readProfiles()
{
    using Profiles = QList<TermsProfile>;
    m_reading.cancel();
    const auto question = [day = QDate::currentDate()](Database &database) {
        return ProfileRepository(database).inForce(day);
    };
    m_reading.deliver(context().reader.ask<Profiles>(question, m_reading.token()),
                      [this](const Result<Profiles> &profiles) {
                          if (profiles)
                              m_profiles = *profiles;
                      });
}

std::optional<HomologationRow> HomologationsPage::current() const
{
    const auto row = currentRow();
    return row ? std::optional(std::any_cast<HomologationRow>(row->value)) : std::nullopt;
}

std::optional<TermsProfile> HomologationsPage::profileOf(const ApiCode &api) const
{
    for (const TermsProfile &profile : m_profiles) {
        if (profile.api == api)
            return profile;
    }
    return std::nullopt;
}

QList<QAction *> HomologationsPage::ownActions() const { return {m_record, m_import, m_suspend}; }

void HomologationsPage::fill() { recordNew(); }

QString HomologationsPage::headline(qint64 rows, qint64 selected) const
{
    const QString all = tr("%Ln ligne(s)", nullptr, int(rows));
    return selected > 1 ? tr("%1 · sélection : %2").arg(all, countText(selected)) : all;
}

void HomologationsPage::fillSheet(const ListRow &shown)
{
    const HomologationRow row = std::any_cast<HomologationRow>(shown.value);
    SheetPane &pane = sheet();
    pane.clear();
    pane.setHead(row.partnerName, tr("%1, %2").arg(row.apiName, siretText(row.partnerSiret)), stateText(row.position));
    auto *record = new ActionButton(row.position.document() ? tr("Compléter…") : tr("Enregistrer…"), Emphasis::Plain);
    record->setObjectName(QStringLiteral("sheet-complete"));
    connect(record, &QPushButton::clicked, this, [this, row] { complete(row); });
    pane.setActions({record, moreButton(row)});
    m_suspend->setEnabled(row.position.terms.mayBeSuspended);
    auto *documents = new DocumentList(m_documents, context().reader);
    if (const Homologation *document = row.position.document())
        documents->show({QStringLiteral("homologation"), document->key()});
    else
        documents->show({});
    fillHomologationSheet(pane, row, profileOf(row.position.api), documents);
}

QWidget *HomologationsPage::moreButton(const HomologationRow &row)
{
    auto *button = new ActionButton(tr("Autres actions"), Emphasis::Plain);
    button->setObjectName(QStringLiteral("sheet-more"));
    auto *menu = new QMenu(button);
    addActions(*menu, row);
    connect(button, &QPushButton::clicked, this,
            [menu, button] { menu->popup(button->mapToGlobal(QPoint(0, button->height()))); });
    return button;
}

void HomologationsPage::addActions(QMenu &menu, const HomologationRow &row)
{
    const Homologation *document = row.position.document();
    connect(menu.addAction(tr("Enregistrer une autre pièce…")), &QAction::triggered, this,
            [this, row] { askDialog({.partner = row.position.partner, .api = row.position.api, .kind = row.kind()}); });
    QAction *exchange = menu.addAction(tr("Consigner l’échange sur les réserves…"));
    exchange->setEnabled(document && document->kind != HomologationKind::Questionnaire);
    connect(exchange, &QAction::triggered, this, [this, row] { askExchange(row); });
    QAction *renewal = menu.addAction(document && !document->isRenewed ? tr("Le partenaire renouvelle finalement")
                                                                       : tr("Le partenaire ne renouvelle pas…"));
    renewal->setEnabled(document);
    connect(renewal, &QAction::triggered, this, [this, row] { askRenewal(row); });
    menu.addSeparator();
    QAction *suspend = menu.addAction(tr("Proposer une suspension…"));
    suspend->setEnabled(row.position.terms.mayBeSuspended);
    connect(suspend, &QAction::triggered, this, [this, row] { proposeSuspension(row, false); });
    connect(menu.addAction(tr("Lever la suspension…")), &QAction::triggered, this,
            [this, row] { proposeSuspension(row, true); });
    menu.addSeparator();
    connect(menu.addAction(icon(QStringLiteral("mail")), tr("Préparer un avis…")), &QAction::triggered, this,
            [this, row] { prepareNotice(row); });
    connect(menu.addAction(icon(QStringLiteral("building-2")), tr("Voir le partenaire")), &QAction::triggered, this,
            [this, id = row.position.partner] {
                Q_EMIT placeRequested({.page = QStringLiteral("partners"), .object = QString::number(id.value)});
            });
}

void HomologationsPage::openMenu(const QPoint &at)
{
    const auto row = current();
    if (!row)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(row->position.document() ? tr("Compléter…") : tr("Enregistrer…")), &QAction::triggered,
            this, [this, row] { complete(*row); });
    addActions(*menu, *row);
    menu->popup(table().viewport()->mapToGlobal(at));
}

void HomologationsPage::recordNew() { askDialog({}); }

void HomologationsPage::complete(const HomologationRow &row)
{
    if (const Homologation *document = row.position.document())
        return askDialog(*document);
    askDialog({.partner = row.position.partner, .api = row.position.api, .kind = row.kind()});
}

void HomologationsPage::askExchange(const HomologationRow &row)
{
    const Homologation document = *row.position.document();
    auto *dialog = new DatedNoteDialog({.title = tr("Échange sur les réserves"),
                                        .explanation = tr("Une homologation avec réserves, ou une autorisation "
                                                          "provisoire, demande un échange consigné (%1).")
                                                           .arg(row.position.terms.exchangeRule),
                                        .date = tr("Échange du"),
                                        .note = tr("Ce qui a été dit"),
                                        .button = tr("Consigner")},
                                       QDate::currentDate(), document.exchangeNote, this);
    connect(dialog, &DatedNoteDialog::given, this, [this, document](QDate date, const QString &note) {
        Homologation changed = document;
        changed.reservationsExchangedOn = date;
        changed.exchangeNote = note;
        save(changed, HomologationAct::ExchangeRecorded);
    });
    dialog->open();
}

void HomologationsPage::askRenewal(const HomologationRow &row)
{
    Homologation document = *row.position.document();
    if (!document.isRenewed) {
        document.isRenewed = true;
        document.notRenewingReason.clear();
        return save(document, HomologationAct::RenewalChanged);
    }
    auto *dialog = new DatedNoteDialog({.title = tr("Sans renouvellement"),
                                        .explanation = tr("Le partenaire ne veut pas poursuivre l’échange : aucune "
                                                          "nouvelle pièce n’est attendue, la fin de l’échange se "
                                                          "prépare."),
                                        .date = tr("Dit le"),
                                        .note = tr("Pourquoi"),
                                        .button = tr("Enregistrer")},
                                       QDate::currentDate(), {}, this);
    connect(dialog, &DatedNoteDialog::given, this, [this, document](QDate date, const QString &note) {
        Homologation changed = document;
        changed.isRenewed = false;
        changed.notRenewingReason = tr("dit le %1 ; %2").arg(dateText(date), note);
        save(changed, HomologationAct::RenewalChanged);
    });
    dialog->open();
}

void HomologationsPage::save(const Homologation &homologation, HomologationAct act)
{
    const Result<Homologation> saved = recordHomologation(context().workspace.database(), homologation, act,
                                                          QDateTime::currentDateTimeUtc());
    if (!saved) {
        Q_EMIT noted(errorLine(saved.error()));
        return;
    }
    refresh();
    Q_EMIT noted(tr("Pièce enregistrée."));
    Q_EMIT workspaceChanged();
    if (act == HomologationAct::Recorded || act == HomologationAct::Corrected)
        proposeLifting(*saved);
}

} // namespace vigie
