// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/import_dialog.h"

#include "gui/common/action_button.h"
#include "gui/common/column_mapping_table.h"
#include "gui/common/error_text.h"
#include "gui/common/file_dialog.h"
#include "gui/common/formats.h"
#include "gui/common/import_models.h"
#include "gui/common/progress_line.h"
#include "gui/common/row_fault_text.h"
#include "gui/common/text_label.h"
#include "services/storage/workspace.h"

#include <QApplication>
#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPointer>
#include <QTabWidget>
#include <QVBoxLayout>

namespace vigie {

namespace {

//! What people read of the columns, by their names.
QHash<QString, QString> titlesOf(const QList<ImportColumn> &columns)
{
    QHash<QString, QString> titles;
    for (const ImportColumn &column : columns) {
        if (!column.title.isEmpty())
            titles.insert(column.name, column.title);
    }
    return titles;
}

QTableView *wideTable(QAbstractItemModel &model, const QString &name, const QString &title, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setModel(&model);
    table->setObjectName(name);
    table->setAccessibleName(title);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

} // namespace

ImportDialog::ImportDialog(Workspace &workspace, const QString &title, MakeImporter make, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_make(std::move(make))
    , m_mapping(new ColumnMappingTable(this))
    , m_preview(new ImportPreviewModel(this))
    , m_faults(new RowFaultModel(this))
    , m_tabs(new QTabWidget(this))
    , m_path(new TextLabel(tr("Aucun fichier choisi"), TextKind::Body, Tone::Secondary, this))
    , m_summary(new TextLabel(tr("Choisissez un fichier CSV ou XLSX. Rien n’est enregistré avant votre accord."),
                              TextKind::Body, Tone::Normal, this))
    , m_progress(new ProgressLine(this))
    , m_acceptsRejections(new QCheckBox(tr("Importer les lignes admises et laisser les autres"), this))
    , m_write(new ActionButton(tr("Importer"), Emphasis::Main, this))
    , m_close(new ActionButton(tr("Annuler"), Emphasis::Plain, this))
{
    setWindowTitle(title);
    build();
    updateButton();
    connect(m_mapping, &ColumnMappingTable::changed, this, &ImportDialog::tryOut);
    connect(m_acceptsRejections, &QCheckBox::toggled, this, &ImportDialog::updateButton);
    connect(m_progress, &ProgressLine::stopAsked, this, [this] {
        m_tasks.cancel();
        m_progress->end();
        m_summary->setText(tr("Arrêté : rien n’a été enregistré."));
        updateButton();
    });
    connect(m_write, &ActionButton::clicked, this, &ImportDialog::write);
    connect(m_close, &ActionButton::clicked, this, [this] { m_isOver ? accept() : reject(); });
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::build()
{
    auto *faults = wideTable(*m_faults, QStringLiteral("importFaults"), tr("Lignes refusées"), m_tabs);
    faults->horizontalHeader()->setStretchLastSection(true);
    faults->setWordWrap(true);
    auto *preview = wideTable(*m_preview, QStringLiteral("importPreview"), tr("Aperçu"), m_tabs);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(preview, tr("Aperçu"));
    m_tabs->addTab(faults, tr("Lignes refusées"));
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_summary->setWordWrap(true);
    m_acceptsRejections->setObjectName(QStringLiteral("importAccepts"));
    m_acceptsRejections->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(fileRow());
    layout->addWidget(m_mapping, 2);
    layout->addWidget(m_tabs, 3);
    layout->addWidget(m_progress);
    layout->addWidget(m_summary);
    layout->addWidget(m_acceptsRejections);
    layout->addWidget(buttonRow());
    resize(920, 680);
}

QWidget *ImportDialog::fileRow()
{
    auto *row = new QWidget(this);
    auto *choose = new ActionButton(tr("Choisir un fichier…"), Emphasis::Plain, row);
    choose->setObjectName(QStringLiteral("importChoose"));
    connect(choose, &ActionButton::clicked, this, &ImportDialog::chooseFile);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(choose);
    layout->addWidget(m_path, 1);
    return row;
}

QWidget *ImportDialog::buttonRow()
{
    auto *row = new QWidget(this);
    m_write->setObjectName(QStringLiteral("importWrite"));
    m_close->setObjectName(QStringLiteral("importClose"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addStretch();
    layout->addWidget(m_close);
    layout->addWidget(m_write);
    return row;
}

void ImportDialog::chooseFile()
{
    auto *dialog = new FileDialog(this, tr("Choisir un fichier"), {},
                                  tr("Tableaux (*.csv *.tsv *.txt *.xlsx);;Tous les fichiers (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::openFile);
    dialog->open();
}

void ImportDialog::openFile(const QString &path)
{
    m_tasks.cancel();
    m_table.reset();
    m_isTried = false;
    m_path->setText(QFileInfo(path).fileName());
    m_path->setToolTip(path);
    m_progress->begin(tr("Lecture du fichier"));
    updateButton();
    m_tasks.deliver(readTableInBackground(path, m_tasks.token()), [this](const Result<SharedTable> &table) {
        m_progress->end();
        table ? showTable(*table) : showProblem(table.error());
    });
}

void ImportDialog::showTable(const SharedTable &table)
{
    m_table = table;
    m_preview->setTable(table);
    m_faults->setFaults({}, {});
    m_mapping->setTable(*table, m_make()->columns());
    tryOut();
}

ImportChoices ImportDialog::choices(ImportChoices::Writing writing) const
{
    return {.writing = writing, .columns = m_mapping->chosen(), .now = QDateTime::currentDateTimeUtc()};
}

Future<ImportResult> ImportDialog::work(ImportChoices::Writing writing)
{
    const auto progress = [this, receiver = QPointer<QObject>(m_tasks.receiver())](qint64 rows, qint64 total) {
        // From another thread: the bar is told in this one, if the work is still wanted by then.
        QMetaObject::invokeMethod(QCoreApplication::instance(), [this, receiver, rows, total] {
            if (receiver)
                m_progress->advance(rows, total);
        });
    };
    return importInBackground(m_workspace.path(), m_table, m_make, choices(writing), progress, m_tasks.token());
}

void ImportDialog::tryOut()
{
    if (!m_table)
        return;
    m_tasks.cancel();
    m_isTried = false;
    m_progress->begin(tr("Essai à blanc"));
    updateButton();
    m_tasks.deliver(work(ImportChoices::Writing::Nothing), [this](const Result<ImportResult> &result) {
        m_progress->end();
        result ? showOutcome(*result) : showProblem(result.error());
    });
}

void ImportDialog::showOutcome(const ImportResult &result)
{
    m_outcome = result;
    m_isTried = true;
    m_preview->setFates(result.fates);
    m_faults->setFaults(result.rejected, titlesOf(m_make()->columns()));
    const qint64 refused = result.rejectedLines();
    m_tabs->setTabText(1, refused > 0 ? tr("Lignes refusées (%1)").arg(countText(refused)) : tr("Lignes refusées"));
    m_tabs->setCurrentIndex(result.rejected.isEmpty() ? 0 : 1);
    m_acceptsRejections->setVisible(refused > 0 && refused < result.read);
    QString text = tr("Lignes lues : %1. Ajoutées : %2, modifiées : %3, inchangées : %4, refusées : %5. Partenaires "
                      "créés : %6.")
                       .arg(countText(result.read), countText(result.added), countText(result.updated),
                            countText(result.unchanged), countText(refused), countText(result.partnersAdded));
    if (!result.unknownColumns.isEmpty())
        text += u' ' + tr("Colonnes ignorées : %1.").arg(result.unknownColumns.join(QStringLiteral(", ")));
    m_summary->setText(text);
    m_summary->setTone(result.rejected.isEmpty() ? Tone::Normal : Tone::Warn);
    updateButton();
}

void ImportDialog::write()
{
    if (!m_isTried)
        return tryOut();
    m_tasks.cancel();
    m_isTried = false;
    m_progress->begin(tr("Importation"));
    updateButton();
    const auto writing = m_acceptsRejections->isVisible() && m_acceptsRejections->isChecked()
        ? ImportChoices::Writing::WhatIsAccepted
        : ImportChoices::Writing::AllOrNothing;
    m_tasks.deliver(work(writing), [this](const Result<ImportResult> &result) {
        m_progress->end();
        result ? finish(*result) : showProblem(result.error());
    });
}

void ImportDialog::finish(const ImportResult &result)
{
    if (!result.isWritten) {
        showOutcome(result);
        return;
    }
    m_isOver = true;
    m_close->setText(tr("Fermer"));
    m_mapping->setEnabled(false);
    m_summary->setTone(Tone::Ok);
    m_summary->setText(tr("Importé. Ajoutées : %1, modifiées : %2, inchangées : %3, laissées de côté : %4. Partenaires "
                          "créés : %5. L’importation est inscrite au journal.")
                           .arg(countText(result.added), countText(result.updated), countText(result.unchanged),
                                countText(result.rejectedLines()), countText(result.partnersAdded)));
    updateButton();
    Q_EMIT imported(result.added, result.updated);
}

void ImportDialog::showProblem(const Error &error)
{
    const QString problem = tableFileProblem(error.detail);
    m_summary->setTone(Tone::Error);
    m_summary->setText(problem.isEmpty() ? errorLine(error) : problem);
    updateButton();
}

void ImportDialog::updateButton()
{
    m_write->setVisible(!m_isOver);
    if (m_table && !m_isTried && !m_progress->isUnderWay()) { // stopped, or failed
        m_write->setText(tr("Réessayer"));
        m_write->setEnabled(true);
        return;
    }
    const qint64 writable = m_outcome.added + m_outcome.updated;
    const bool isWhole = m_outcome.rejected.isEmpty()
        || (m_acceptsRejections->isVisibleTo(this) && m_acceptsRejections->isChecked());
    m_write->setEnabled(m_isTried && isWhole && writable > 0 && !m_workspace.isReadOnly());
    m_write->setText(m_isTried && writable > 0 ? tr("Importer %Ln ligne(s)", nullptr, int(writable)) : tr("Importer"));
}

} // namespace vigie
