// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rights/personal_data_dialog.h"

#include "gui/common/action_button.h"
#include "gui/common/background_reader.h"
#include "gui/common/document_writer.h"
#include "gui/common/error_text.h"
#include "gui/common/formats.h"
#include "gui/common/text_label.h"
#include "gui/rights/rights_columns.h"
#include "services/exports/personal_data_export.h"
#include "services/operations/personal_data/person_rights.h"
#include "services/operations/personal_data/rights_request_keeping.h"
#include "services/reports/personal_data_report.h"
#include "services/reports/personal_data_words.h"
#include "services/storage/workspace.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie {

namespace {

enum Column { Where, What, Value, MatchedBy, Keeping, ColumnCount };

QString placeText(const PersonalDatum &datum)
{
    QStringList parts{personalPlaceText(datum.place), personalObjectText(datum), datum.partnerName};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

PersonalDataDialog::PersonalDataDialog(const PageContext &context, const RightsRequest &request, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_request(request)
    , m_table(new QTableWidget(this))
    , m_summary(new TextLabel(TextKind::Body, Tone::Normal, this))
    , m_why(new TextLabel(TextKind::Note, Tone::Secondary, this))
    , m_value(new QLineEdit(this))
    , m_rectify(new ActionButton(tr("Rectifier"), Emphasis::Plain, this))
    , m_identity(new QCheckBox(tr("L’identité de la personne est vérifiée"), this))
    , m_erase(new ActionButton(tr("Effacer"), Emphasis::DangerOutline, this))
    , m_csv(new ActionButton(tr("CSV…"), Emphasis::Plain, this))
    , m_json(new ActionButton(tr("JSON…"), Emphasis::Plain, this))
    , m_pdf(new ActionButton(tr("PDF…"), Emphasis::Plain, this))
{
    setObjectName(QStringLiteral("personal-data"));
    setWindowTitle(tr("Données de la personne : demande %1").arg(request.number));
    build();
    connect(m_table, &QTableWidget::currentCellChanged, this, &PersonalDataDialog::showRow);
    connect(m_table, &QTableWidget::itemChanged, this, &PersonalDataDialog::updateButtons);
    connect(m_identity, &QCheckBox::toggled, this, &PersonalDataDialog::updateButtons);
    connect(m_value, &QLineEdit::textChanged, this, &PersonalDataDialog::updateButtons);
    connect(m_rectify, &ActionButton::clicked, this, &PersonalDataDialog::rectify);
    connect(m_erase, &ActionButton::clicked, this, &PersonalDataDialog::erase);
    connect(m_csv, &ActionButton::clicked, this, [this] { exportData(ExportFormat::Csv); });
    connect(m_json, &ActionButton::clicked, this, [this] { exportData(ExportFormat::Json); });
    connect(m_pdf, &ActionButton::clicked, this, &PersonalDataDialog::print);
    search(true);
}

void PersonalDataDialog::build()
{
    m_table->setObjectName(QStringLiteral("personal-data-table"));
    m_table->setAccessibleName(tr("Données trouvées"));
    m_table->setColumnCount(ColumnCount);
    m_table->setHorizontalHeaderLabels({tr("Où"), tr("Donnée"), tr("Valeur"), tr("Trouvée par"), tr("Conservation")});
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(Where, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Value, QHeaderView::Stretch);
    m_summary->setObjectName(QStringLiteral("personal-data-summary"));
    m_summary->setWordWrap(true);
    m_why->setObjectName(QStringLiteral("personal-data-why"));
    m_why->setWordWrap(true);
    m_why->setMinimumHeight(m_why->fontMetrics().lineSpacing() * 2);

    auto *who = new TextLabel(personText(m_request.person), TextKind::Section, Tone::Normal, this);
    auto *limits = new TextLabel(
        tr("Le contenu des pièces jointes, les sauvegardes et les exports déjà remis ne sont pas "
           "lus. Trouvée par le nom seul, une valeur peut être celle d’un homonyme."),
        TextKind::Note, Tone::Secondary, this);
    limits->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(who);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_why);
    layout->addLayout(correctionRow());
    layout->addWidget(limits);
    layout->addLayout(buttonRow());
    resize(980, 620);
}

QLayout *PersonalDataDialog::correctionRow()
{
    m_value->setObjectName(QStringLiteral("personal-data-value"));
    m_value->setAccessibleName(tr("Valeur corrigée"));
    m_value->setPlaceholderText(tr("Valeur corrigée"));
    m_rectify->setObjectName(QStringLiteral("personal-data-rectify"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_value, 1);
    row->addWidget(m_rectify);
    return row;
}

QLayout *PersonalDataDialog::buttonRow()
{
    m_identity->setObjectName(QStringLiteral("personal-data-identity"));
    m_erase->setObjectName(QStringLiteral("personal-data-erase"));
    m_csv->setObjectName(QStringLiteral("personal-data-csv"));
    m_json->setObjectName(QStringLiteral("personal-data-json"));
    m_pdf->setObjectName(QStringLiteral("personal-data-pdf"));
    auto *close = new ActionButton(tr("Fermer"), Emphasis::Plain, this);
    connect(close, &ActionButton::clicked, this, &QDialog::accept);
    auto *row = new QHBoxLayout;
    row->addWidget(m_identity);
    row->addStretch(1);
    for (ActionButton *button : {m_csv, m_json, m_pdf, m_erase, close})
        row->addWidget(button);
    return row;
}

void PersonalDataDialog::search(bool isNoted)
{
    m_summary->setTone(Tone::Normal);
    m_summary->setText(tr("Recherche…"));
    updateButtons();
    m_tasks.cancel();
    const std::stop_token stop = m_tasks.token();
    m_tasks.deliver(m_context.reader.ask<QList<PersonalDatum>>(
                        [person = m_request.person, stop](Database &database) {
                            return PersonalDataQuery(database, QDate::currentDate()).find(person, stop);
                        },
                        stop),
                    [this, isNoted](const Result<QList<PersonalDatum>> &found) {
                        if (!found) {
                            m_summary->setTone(Tone::Error);
                            m_summary->setText(errorLine(found.error()));
                            return;
                        }
                        m_data = *found;
                        showFound();
                        if (isNoted)
                            note(QStringLiteral("searched"));
                    });
}

void PersonalDataDialog::showFound()
{
    const QSignalBlocker silence(m_table);
    m_table->clearContents();
    m_table->setRowCount(int(m_data.size()));
    const bool isErasure = m_request.kind == RightsRequestKind::Erasure;
    for (int row = 0; row < int(m_data.size()); ++row) {
        const PersonalDatum &datum = m_data[row];
        const QString keeping = datum.canErase() ? keepMark(datum).word : keepSentence(datum);
        const QStringList texts{placeText(datum), personalFieldText(datum.field), datum.value,
                                personMatchesText(datum.matches), keeping};
        for (int column = 0; column < ColumnCount; ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setToolTip(texts[column]);
            if (column != Where || !datum.canErase())
                item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
            else {
                item->setCheckState(isErasure && !datum.isDoubtful() ? Qt::Checked : Qt::Unchecked);
            }
            m_table->setItem(row, column, item);
        }
    }
    m_table->resizeColumnToContents(What);
    m_table->resizeColumnToContents(MatchedBy);
    m_table->setColumnWidth(Keeping, m_table->fontMetrics().averageCharWidth() * 36);
    const auto erasable = std::count_if(m_data.cbegin(), m_data.cend(),
                                        [](const PersonalDatum &datum) { return datum.canErase(); });
    m_summary->setText(m_data.isEmpty() ? tr("L’espace de travail ne détient rien sur cette personne.")
                                        : tr("Valeurs trouvées : %1, effaçables : %2. Les autres disent pourquoi elles "
                                             "sont conservées.")
                                              .arg(countText(m_data.size()), countText(erasable)));
    if (!m_data.isEmpty())
        m_table->setCurrentCell(0, Where);
    showRow();
}

void PersonalDataDialog::showRow()
{
    const int row = m_table->currentRow();
    const bool hasRow = row >= 0 && row < m_data.size();
    QString why = hasRow ? keepSentence(m_data[row]) : QString();
    if (hasRow && m_data[row].isDoubtful())
        why += u' ' + tr("Trouvée par le nom seul : vérifiez que c’est bien elle.");
    if (hasRow && m_data[row].canRectify && !m_data[row].service.isNull())
        why += u' '
            + tr("Rectifiée ici, elle l’est jusqu’à la lecture suivante : faites-la corriger aussi à la source.");
    m_why->setText(why);
    m_value->setText(hasRow && m_data[row].canRectify ? m_data[row].value : QString());
    m_value->setEnabled(hasRow && m_data[row].canRectify);
    updateButtons();
}

QList<PersonalDatum> PersonalDataDialog::chosen() const
{
    QList<PersonalDatum> checked;
    for (int row = 0; row < m_table->rowCount() && row < m_data.size(); ++row) {
        const QTableWidgetItem *item = m_table->item(row, Where);
        if (item && item->checkState() == Qt::Checked)
            checked.append(m_data[row]);
    }
    return checked;
}

void PersonalDataDialog::updateButtons()
{
    const bool canWrite = m_identity->isChecked() && !m_context.workspace.isReadOnly();
    const int row = m_table->currentRow();
    const bool hasRow = row >= 0 && row < m_data.size();
    const auto count = int(chosen().size());
    m_erase->setText(count > 0 ? tr("Effacer %Ln valeur(s)", nullptr, count) : tr("Effacer"));
    m_erase->setEnabled(canWrite && count > 0);
    m_rectify->setEnabled(canWrite && hasRow && m_data[row].canRectify && !m_value->text().trimmed().isEmpty()
                          && m_value->text().trimmed() != m_data[row].value);
    for (ActionButton *button : {m_csv, m_json, m_pdf})
        button->setEnabled(m_identity->isChecked());
    const QString why = m_identity->isChecked() ? QString() : tr("Vérifiez d’abord l’identité de la personne.");
    for (ActionButton *button : {m_csv, m_json, m_pdf, m_erase, m_rectify})
        button->setToolTip(why);
}

void PersonalDataDialog::rectify()
{
    const PersonalDatum datum = m_data.value(m_table->currentRow());
    showWritten(rectifyPersonalDatum(m_context.workspace, m_request.id, datum, m_value->text(),
                                     QDateTime::currentDateTimeUtc()));
}

void PersonalDataDialog::erase()
{
    showWritten(
        erasePersonalData(m_context.workspace, m_request.id, chosen(), QDateTime::currentDateTimeUtc()).map([](int) {
        }));
}

void PersonalDataDialog::showWritten(const Result<> &done)
{
    if (!done) {
        m_summary->setTone(Tone::Error);
        m_summary->setText(errorLine(done.error()));
        return;
    }
    Q_EMIT changed();
    search(false);
}

void PersonalDataDialog::note(const QString &act)
{
    const auto noted = noteRightsAct(m_context.workspace, m_request.id, act, int(m_data.size()),
                                     QDateTime::currentDateTimeUtc());
    if (noted)
        Q_EMIT changed();
}

std::function<void()> PersonalDataDialog::noteOfExport()
{
    return [self = QPointer(this)] {
        if (self)
            self->note(QStringLiteral("exported"));
    };
}

void PersonalDataDialog::exportData(ExportFormat format)
{
    m_context.documents.writeExport(
        tr("donnees-%1").arg(m_request.number), format,
        [values = m_data](Database &, const std::stop_token &) {
            return Result<ExportTable>(personalDataExport(values, QDateTime::currentDateTimeUtc()));
        },
        noteOfExport());
}

void PersonalDataDialog::print()
{
    m_context.documents.writeReport(
        tr("donnees-%1").arg(m_request.number),
        [id = m_request.id](Database &database, const ReportContext &report, const std::stop_token &stop) {
            return personalDataMatter(database, id, QDate::currentDate(), stop)
                .map([&report](const PersonalDataMatter &matter) { return personalDataReport(matter, report); });
        },
        noteOfExport());
}

} // namespace vigie
