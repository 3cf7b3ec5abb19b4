// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reports/reports_page.h"

#include "gui/common/action_button.h"
#include "gui/common/error_text.h"
#include "gui/common/file_dialog.h"
#include "gui/common/table/row_table_model.h"
#include "gui/common/table/short_table.h"
#include "gui/common/text_label.h"
#include "gui/reports/report_job.h"
#include "gui/reports/report_job_row.h"
#include "model/calendar/paris_time.h"
#include "services/settings/settings.h"
#include "services/storage/incident_repository.h"
#include "services/storage/intent_repository.h"
#include "services/storage/workspace.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie {

namespace {

constexpr qsizetype mostSubjects = 200;

Result<ReportForm::Subjects> subjectsIn(Database &database)
{
    ReportForm::Subjects subjects;
    IncidentRepository incidents(database);
    const auto ids = incidents.ids({}, IncidentColumn::AwareAt, Qt::DescendingOrder);
    const auto files = ids.and_then(
        [&](const QList<qint64> &all) { return incidents.files(all.mid(0, mostSubjects)); });
    const auto intents = IntentRepository(database).all();
    if (!files || !intents)
        return failure(files ? intents.error() : files.error());
    for (const IncidentFile &file : *files)
        subjects.incidents += file.incident;
    subjects.revocations = *intents;
    std::sort(subjects.revocations.begin(), subjects.revocations.end(),
              [](const Intent &one, const Intent &other) { return one.requestedAt > other.requestedAt; });
    subjects.revocations = subjects.revocations.mid(0, mostSubjects);
    return subjects;
}

//! Where documents go; not every account has that folder.
QString usualFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

QList<ListRow> rowsOf(const QList<ReportKind> &kinds)
{
    QList<ListRow> rows;
    for (const ReportKind &kind : kinds) {
        rows += ListRow{.id = rows.size(),
                        .cells = {{.text = kind.title},
                                  {.text = kind.summary, .tip = kind.summary},
                                  {.text = kind.table ? ReportsPage::tr("PDF, CSV, XLSX") : ReportsPage::tr("PDF")}}};
    }
    return rows;
}

} // namespace

ReportsPage::ReportsPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_kinds(reportKinds())
    , m_writer(context.workspace.path())
    , m_model(new RowTableModel({{.id = QStringLiteral("report"), .title = tr("Rapport"), .strong = true},
                                 {.id = QStringLiteral("content"), .title = tr("Ce qu’il dit")},
                                 {.id = QStringLiteral("formats"), .title = tr("Formats")}},
                                this))
    , m_table(new ShortTable(*m_model, 1, this))
    , m_title(new TextLabel(TextKind::Page, Tone::Normal, this))
    , m_summary(new TextLabel(TextKind::Body, Tone::Secondary, this))
    , m_form(new ReportForm(context.workspace, context.apis, parisDate(QDateTime::currentDateTimeUtc()), this))
    , m_format(new QComboBox(this))
    , m_path(new QLineEdit(this))
    , m_problem(new TextLabel(TextKind::Note, Tone::ToMend, this))
    , m_write(new ActionButton(tr("Écrire le rapport"), Emphasis::Main, this))
    , m_none(new TextLabel(tr("Aucun rapport n’a été écrit depuis l’ouverture de la fenêtre."), TextKind::Note,
                           Tone::Secondary, this))
    , m_folder(usualFolder())
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(listSide());
    splitter->addWidget(formSide());
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({760, 480});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    m_model->setRows(rowsOf(m_kinds));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showSelected();
        Q_EMIT placeChanged();
    });
    connect(m_table, &QTableView::activated, this, &ReportsPage::write);
    m_table->selectRow(0);
    refresh();
}

ReportsPage::~ReportsPage()
{
    // Their jobs use the reader.
    qDeleteAll(findChildren<ReportJobRow *>());
}

QWidget *ReportsPage::listSide()
{
    m_table->setObjectName(QStringLiteral("reportsTable"));
    m_table->setAccessibleName(tr("Rapports"));
    auto *title = new TextLabel(tr("Rapports"), TextKind::Page, Tone::Normal, this);
    title->setContentsMargins(16, 12, 16, 12);
    auto *written = new TextLabel(tr("Écrits depuis l’ouverture"), TextKind::Section, Tone::Normal, this);
    written->setContentsMargins(16, 8, 16, 4);
    m_none->setContentsMargins(16, 0, 16, 8);
    auto *list = new QWidget(this);
    m_rows = new QVBoxLayout(list);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_rows->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(list);
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(title);
    column->addWidget(m_table, 3);
    column->addWidget(written);
    column->addWidget(m_none);
    column->addWidget(area, 2);
    return side;
}

QWidget *ReportsPage::formSide()
{
    m_title->setWordWrap(true);
    m_summary->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("reportProblem"));
    m_format->setObjectName(QStringLiteral("reportFormat"));
    m_format->setAccessibleName(tr("Format"));
    m_write->setObjectName(QStringLiteral("reportWrite"));
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    m_form->append(tr("Format"), m_format);
    m_form->append(tr("Fichier"), destinationRow());
    column->addWidget(m_title);
    column->addWidget(m_summary);
    column->addWidget(m_form);
    column->addWidget(m_problem);
    column->addWidget(m_write, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_form, &ReportForm::changed, this, &ReportsPage::showState);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ReportsPage::showState);
    connect(m_write, &ActionButton::clicked, this, &ReportsPage::write);
    return side;
}

QWidget *ReportsPage::destinationRow()
{
    m_path->setObjectName(QStringLiteral("reportPath"));
    m_path->setAccessibleName(tr("Fichier à écrire"));
    auto *choose = new ActionButton(tr("Choisir…"), Emphasis::Plain, this);
    choose->setObjectName(QStringLiteral("reportChoose"));
    auto *field = new QWidget(this);
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    connect(m_path, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_pathIsTyped = !text.trimmed().isEmpty();
        showState();
    });
    connect(choose, &ActionButton::clicked, this, &ReportsPage::chooseFile);
    return field;
}

void ReportsPage::refresh()
{
    m_tasks.cancel();
    m_tasks.deliver(m_context.reader.askQuickly<ReportForm::Subjects>(subjectsIn, m_tasks.token()),
                    [this](const Result<ReportForm::Subjects> &subjects) {
                        if (subjects)
                            m_form->setSubjects(*subjects);
                        else
                            Q_EMIT noted(errorLine(subjects.error()));
                    });
}

const ReportKind *ReportsPage::selected() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_kinds.size() ? &m_kinds[row] : nullptr;
}

void ReportsPage::select(const QString &id)
{
    const auto found = std::find_if(m_kinds.cbegin(), m_kinds.cend(),
                                    [&id](const ReportKind &kind) { return kind.id == id; });
    if (found != m_kinds.cend())
        m_table->selectRow(int(found - m_kinds.cbegin()));
}

void ReportsPage::showSelected()
{
    const ReportKind *kind = selected();
    if (!kind)
        return;
    m_title->setText(kind->title);
    m_summary->setText(kind->summary);
    const QString before = m_format->currentText();
    {
        const QSignalBlocker quiet(m_format);
        m_format->clear();
        m_format->addItem(tr("PDF"), QStringLiteral("pdf"));
        if (kind->table) {
            m_format->addItem(tr("CSV"), QStringLiteral("csv"));
            m_format->addItem(tr("XLSX"), QStringLiteral("xlsx"));
        }
        m_format->setCurrentIndex(qMax(0, m_format->findText(before)));
    }
    m_pathIsTyped = false;
    m_form->setKind(*kind);
    showState();
}

//! What is wrong, or what will happen to a file that is there already; then whether it can be written.
void ReportsPage::showState()
{
    if (!m_pathIsTyped)
        m_path->setText(QDir::toNativeSeparators(suggestedPath()));
    const QFileInfo file(m_path->text().trimmed());
    QString problem = m_form->missing();
    const bool isComplete = problem.isEmpty() && !m_path->text().trimmed().isEmpty() && file.dir().exists();
    if (problem.isEmpty() && !file.dir().exists())
        problem = tr("Le dossier %1 n’existe pas.").arg(QDir::toNativeSeparators(file.absolutePath()));
    else if (problem.isEmpty() && file.exists())
        problem = tr("Ce fichier existe : il sera remplacé.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_write->setEnabled(isComplete);
    Q_EMIT commandsChanged();
}

std::optional<ExportFormat> ReportsPage::format() const
{
    return exportFormatFromWord(m_format->currentData().toString());
}

QString ReportsPage::suggestedPath() const
{
    const ReportKind *kind = selected();
    if (!kind)
        return {};
    const ReportChoices choices = m_form->choices();
    QStringList parts{kind->fileName};
    if (!choices.api.isNull())
        parts += choices.api.value;
    parts += choices.period ? choices.period->text() : parisDate(QDateTime::currentDateTimeUtc()).toString(Qt::ISODate);
    return QDir(m_folder).filePath(parts.join(u'-') + u'.' + m_format->currentData().toString());
}

void ReportsPage::chooseFile()
{
    auto *dialog = FileDialog::toSave(window(), tr("Enregistrer sous"), m_folder, QFileInfo(m_path->text()).fileName(),
                                      m_format->currentData().toString());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_folder = QFileInfo(path).absolutePath();
        m_path->setText(QDir::toNativeSeparators(path));
        m_pathIsTyped = true;
        showState();
    });
    dialog->open();
}

void ReportsPage::write()
{
    const ReportKind *kind = selected();
    if (!kind || !m_write->isEnabled())
        return;
    ReportChoices choices = m_form->choices();
    auto *job = new ReportJob(
        {.kind = *kind, .choices = choices, .format = format(), .path = QFileInfo(m_path->text().trimmed()).filePath()},
        m_writer);
    auto *row = new ReportJobRow(job, this);
    connect(row, &ReportJobRow::noted, this, &Page::noted);
    connect(job, &ReportJob::settled, this, [this, job] {
        if (job->state() == ReportJob::State::Written)
            Q_EMIT noted(tr("Écrit : %1").arg(job->path()));
        showState();
    });
    m_none->hide();
    m_rows->insertWidget(0, row);
}

void ReportsPage::open(const Place &place)
{
    select(place.object);
    m_form->choose({.api = {place.filters.value(QStringLiteral("api"))},
                    .period = reportingPeriodFrom(place.filters.value(QStringLiteral("period")))});
}

Place ReportsPage::place() const
{
    const ReportKind *kind = selected();
    return {.page = QStringLiteral("reports"), .object = kind ? kind->id : QString()};
}

bool ReportsPage::takes(PageCommand command) const { return command == PageCommand::Print && m_write->isEnabled(); }

void ReportsPage::run(PageCommand command)
{
    if (command == PageCommand::Print)
        write();
}

} // namespace vigie
