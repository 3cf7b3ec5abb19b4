// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/deadlines/deadlines_page.h"

#include "gui/common/action_button.h"
#include "gui/common/api_names.h"
#include "gui/common/background_reader.h"
#include "gui/common/document_writer.h"
#include "gui/common/due_state_text.h"
#include "gui/common/error_text.h"
#include "gui/common/file_dialog.h"
#include "gui/common/formats.h"
#include "gui/common/look/icon.h"
#include "gui/common/sheet.h"
#include "gui/common/table/data_table.h"
#include "gui/common/text_label.h"
#include "gui/deadlines/deadline_columns.h"
#include "gui/deadlines/deadline_sheet.h"
#include "gui/deadlines/month_view.h"
#include "gui/deadlines/rules_settings_dialog.h"
#include "gui/deadlines/snooze_dialog.h"
#include "model/calendar/paris_time.h"
#include "services/documents/deadline_documents.h"
#include "services/exports/calendar_file.h"
#include "services/operations/compliance/compliance_runner.h"
#include "services/operations/compliance/snoozing.h"
#include "services/reports/due_words.h"
#include "services/storage/workspace.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStandardPaths>
#include <QToolButton>

namespace vigie {

namespace {

QDate todayInParis() { return parisDate(QDateTime::currentDateTimeUtc()); }

using Shelf = std::shared_ptr<RuleShelf>;

Result<QList<ListRow>> readRows(Database &database, const QList<qint64> &ids, const Shelf &shelf, ApiNames &apis)
{
    const QDate today = todayInParis();
    const auto book = shelf->book(database, today);
    if (!book)
        return failure(book.error());
    return DueQuery(database).rows(ids).map([&](const QList<DueRow> &rows) {
        QList<ListRow> shown;
        for (const DueRow &row : rows)
            shown.append(deadlineTableRow(row, **book, apis, today));
        return shown;
    });
}

TableQuery queryOf(const TableState &state, const Shelf &shelf, ApiNames &apis)
{
    const DueFilter filter = dueFilterOf(state, todayInParis());
    const DueOrder order = dueOrderOf(state);
    return {
        .firstIds = [filter,
                     order](Database &database,
                            const FirstIds &first) { return DueQuery(database).firstIds(filter, order, first.count); },
        .ids = [filter, order](Database &database,
                               std::stop_token stop) { return DueQuery(database).ids(filter, order, std::move(stop)); },
        .rows = [shelf, &apis](Database &database,
                               const QList<qint64> &ids) { return readRows(database, ids, shelf, apis); }};
}

} // namespace

DeadlinesPage::DeadlinesPage(const PageContext &context, QWidget *parent)
    : DeadlinesPage(context, std::make_shared<RuleShelf>(), parent)
{
}

DeadlinesPage::DeadlinesPage(const PageContext &context, std::shared_ptr<RuleShelf> shelf, QWidget *parent)
    : TablePage(context, spec(context, shelf), parent)
    , m_shelf(std::move(shelf))
    , m_month(new QWidget(this))
    , m_calendar(new MonthView(m_month))
    , m_monthTitle(new TextLabel(TextKind::Section, Tone::Normal, m_month))
    , m_calendarFile(new QAction(icon(QStringLiteral("calendar")), tr("Agenda .ics…"), this))
    , m_rulesSettings(new QAction(icon(QStringLiteral("settings-2")), tr("Jours fériés et alerte…"), this))
{
    connect(m_calendarFile, &QAction::triggered, this, &DeadlinesPage::exportCalendar);
    connect(m_rulesSettings, &QAction::triggered, this, &DeadlinesPage::openSettings);
    buildMonth();
}

TableSpec DeadlinesPage::spec(const PageContext &context, const Shelf &shelf)
{
    ApiNames &apis = context.apis;
    TableSpec spec{.id = QStringLiteral("deadlines"), .title = tr("Échéances")};
    spec.columns = deadlineColumns(apis);
    spec.views = deadlineViews();
    spec.sortColumn = QStringLiteral("date");
    spec.query = [shelf, &apis](const TableState &state) { return queryOf(state, shelf, apis); };
    spec.count = [](Database &database, const TableState &state) {
        return DueQuery(database).count(dueFilterOf(state, todayInParis()));
    };
    spec.empty = {
        .sentence = tr("Rien n’est dû et rien n’est constaté : aucune donnée n’a encore été lue, ou tout est en "
                       "règle."),
        .button = tr("Synchroniser")};
    spec.why = [](const ListRow &row) { return WhyQuestion{.dueRow = row.id}; };
    spec.exports = true;
    spec.prints = true;
    return spec;
}

void DeadlinesPage::fill() { Q_EMIT synchronisationAsked({}); }

void DeadlinesPage::buildMonth()
{
    auto *toggle = new ActionButton(tr("Mois"), Emphasis::Plain, this);
    toggle->setObjectName(QStringLiteral("show-month"));
    toggle->setIconName(QStringLiteral("calendar"));
    toggle->setCheckable(true);
    addHeadWidget(toggle);
    auto *before = new ActionButton(tr("Mois précédent"), Emphasis::Flat, m_month);
    auto *after = new ActionButton(tr("Mois suivant"), Emphasis::Flat, m_month);
    auto *head = new QHBoxLayout;
    head->addWidget(m_monthTitle, 1);
    head->addWidget(before);
    head->addWidget(after);
    auto *column = new QVBoxLayout(m_month);
    column->setContentsMargins(16, 4, 16, 8);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_calendar);
    m_month->hide();
    addStrip(m_month);
    m_calendar->setToday(todayInParis());
    connect(toggle, &ActionButton::toggled, this, [this](bool shown) {
        m_month->setVisible(shown);
        if (shown)
            m_calendar->showMonth(todayInParis());
    });
    connect(before, &ActionButton::clicked, this, [this] { m_calendar->showMonth(m_calendar->month().addMonths(-1)); });
    connect(after, &ActionButton::clicked, this, [this] { m_calendar->showMonth(m_calendar->month().addMonths(1)); });
    connect(m_calendar, &MonthView::monthChanged, this, &DeadlinesPage::loadMonth);
    connect(m_calendar, &MonthView::dayAsked, this, [this](QDate day) {
        TableState asked = state();
        asked.filters.insert(QStringLiteral("date"), day.toString(Qt::ISODate));
        setState(asked);
    });
}

void DeadlinesPage::loadMonth()
{
    const QString name = QLocale().toString(m_calendar->month(), QStringLiteral("MMMM yyyy"));
    m_monthTitle->setText(name);
    if (const auto settings = complianceSettings(context().workspace.database()))
        m_calendar->setWorkingDays(WorkingDays(settings->holidays));
    TableState shown = state();
    shown.filters.remove(QStringLiteral("date"));
    DueFilter filter = dueFilterOf(shown, todayInParis());
    filter.from = m_calendar->firstDay();
    filter.until = m_calendar->lastDay();
    m_loading.cancel();
    m_loading.deliver(context().reader.ask<QList<DueDay>>(
                          [filter](Database &database) { return DueQuery(database).days(filter); }, m_loading.token()),
                      [this](const Result<QList<DueDay>> &days) {
                          QMap<QDate, DayLoad> loads;
                          for (const DueDay &day : days.value_or(QList<DueDay>{}))
                              loads.insert(day.date,
                                           {day.count,
                                            day.isLate ? stateText(qMin(day.gravest, Severity::Warning)).glyph
                                                       : stateText(day.gravest).glyph});
                          m_calendar->setLoads(loads);
                      });
}

void DeadlinesPage::refresh()
{
    m_shelf->forget();
    TablePage::refresh();
    if (m_month->isVisible())
        loadMonth();
}

QList<QAction *> DeadlinesPage::ownActions() const { return {m_calendarFile, m_rulesSettings}; }

QString DeadlinesPage::headline(qint64 rows, qint64 selected) const
{
    const QString all = tr("%Ln ligne(s)", nullptr, int(rows));
    return selected > 1 ? tr("%1 · %Ln sélectionnée(s)", nullptr, int(selected)).arg(all) : all;
}

void DeadlinesPage::activate(const ListRow &) { explain(); }

void DeadlinesPage::fillSheet(const ListRow &row)
{
    const auto due = std::any_cast<DueRow>(row.value);
    sheet().clear();
    sheet().setHead(due.rule(), due.partnerName.isEmpty() ? context().apis.nameOf(due.api()) : due.partnerName,
                    stateText(due));
    Q_EMIT commandsChanged();
    m_reading.cancel();
    m_reading.deliver(
        context().reader.ask<std::shared_ptr<const RuleBook>>(
            [shelf = m_shelf](Database &database) { return shelf->book(database, todayInParis()); }, m_reading.token()),
        [this, due](const Result<std::shared_ptr<const RuleBook>> &book) {
            if (!book)
                return;
            sheet().setActions(sheetButtons(due, dueTitle(due, **book)));
            fillDeadlineSheet(sheet(), due, **book, todayInParis());
        });
}

QList<QWidget *> DeadlinesPage::sheetButtons(const DueRow &row, const QString &title)
{
    const auto button = [this](const QString &text, const char *name, Emphasis emphasis, auto act) {
        auto *made = new ActionButton(text, emphasis, &sheet());
        made->setObjectName(QString::fromLatin1(name));
        made->setSmall(true);
        connect(made, &ActionButton::clicked, this, act);
        return made;
    };
    QList<QWidget *> buttons;
    buttons.append(button(tr("Pourquoi ?"), "why", Emphasis::Main, [this] { explain(); }));
    const bool isSnoozed = row.snooze.holdsOn(todayInParis());
    buttons.append(button(isSnoozed ? tr("Ne plus reporter") : tr("Reporter…"), "snooze", Emphasis::Plain,
                          [this, row, title, isSnoozed] {
                              if (!isSnoozed)
                                  return askSnooze(row, title);
                              written(endSnooze(context().workspace.database(), row, QDateTime::currentDateTimeUtc()),
                                      tr("La ligne n’est plus reportée."));
                          }));
    buttons.append(button(tr("Ouvrir"), "open-object", Emphasis::Plain,
                          [this, row] { Q_EMIT placeRequested(placeOfObject(row)); }));
    if (!row.partner().isNull())
        buttons.append(button(tr("Avis…"), "prepare-notice", Emphasis::Plain,
                              [this, row] { Q_EMIT placeRequested(noticePlaceOf(row)); }));
    return buttons;
}

void DeadlinesPage::written(const Result<> &result, const QString &sentence)
{
    Q_EMIT noted(result ? sentence : errorLine(result.error()));
    if (result)
        Q_EMIT workspaceChanged();
}

void DeadlinesPage::askSnooze(const DueRow &row, const QString &what)
{
    auto *dialog = new SnoozeDialog(what, todayInParis(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, row] {
        written(snooze(context().workspace.database(), row, dialog->until(), dialog->reason(),
                       QDateTime::currentDateTimeUtc()),
                tr("Reporté au %1.").arg(dateText(dialog->until())));
    });
    dialog->open();
}

void DeadlinesPage::exportRows(ExportFormat format)
{
    context().documents.writeExport(tr("echeances-%1").arg(todayInParis().toString(Qt::ISODate)), format,
                                    [filter = dueFilterOf(state(), todayInParis()),
                                     order = dueOrderOf(state())](Database &database, std::stop_token stop) {
                                        return deadlinesExportOf(database, filter, order, std::move(stop));
                                    });
}

void DeadlinesPage::print()
{
    context().documents.writeReport(tr("echeances-%1").arg(todayInParis().toString(Qt::ISODate)),
                                    [filter = dueFilterOf(state(), todayInParis()), order = dueOrderOf(state())](
                                        Database &database, const ReportContext &report, std::stop_token stop) {
                                        return deadlinesReportOf(database, filter, order, report, std::move(stop));
                                    });
}

void DeadlinesPage::exportCalendar()
{
    const QString name = tr("echeances-%1").arg(todayInParis().toString(Qt::ISODate)) + QStringLiteral(".ics");
    auto *dialog = FileDialog::toSave(this, tr("Enregistrer l’agenda"),
                                      QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), name,
                                      QStringLiteral("ics"));
    dialog->setNameFilter(tr("Agenda iCalendar (*.ics)"));
    connect(dialog, &QFileDialog::fileSelected, this, &DeadlinesPage::writeCalendar);
    dialog->open();
}

void DeadlinesPage::writeCalendar(const QString &path)
{
    const DueFilter filter = dueFilterOf(state(), todayInParis());
    m_reading.deliver(context().reader.ask<Done>(
                          [filter, path](Database &database) -> Result<Done> {
                              const auto calendar = deadlinesCalendarOf(database, filter,
                                                                        QDateTime::currentDateTimeUtc());
                              if (!calendar)
                                  return failure(calendar.error());
                              return writeCalendarFile(*calendar, path).map([] { return Done{}; });
                          },
                          m_reading.token()),
                      [this, path](const Result<Done> &done) {
                          Q_EMIT noted(done ? tr("Agenda écrit dans %1.").arg(path) : errorLine(done.error()));
                      });
}

void DeadlinesPage::openSettings()
{
    const auto settings = complianceSettings(context().workspace.database());
    if (!settings) {
        Q_EMIT noted(errorLine(settings.error()));
        return;
    }
    auto *dialog = new RulesSettingsDialog(*settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        written(
            saveComplianceSettings(context().workspace.database(), dialog->settings(), QDateTime::currentDateTimeUtc()),
            tr("Réglages enregistrés : les échéances sont recalculées."));
    });
    dialog->open();
}

} // namespace vigie
