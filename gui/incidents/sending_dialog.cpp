// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/incidents/sending_dialog.h"

#include "gui/common/text_label.h"
#include "gui/incidents/paris_time_edit.h"
#include "services/reports/incident_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace vigie {

SendingDialog::SendingDialog(const IncidentClock &clock, const QList<PlannedStep> &items, bool isStage, QWidget *parent)
    : QDialog(parent)
    , m_clock(clock)
    , m_at(new ParisTimeEdit(this))
    , m_medium(new QComboBox(this))
    , m_note(new QLineEdit(this))
    , m_stage(new QCheckBox(tr("Une étape : la suite sera envoyée plus tard"), this))
    , m_wrong(new TextLabel(TextKind::Note, Tone::Error, this))
{
    setObjectName(QStringLiteral("sending-dialog"));
    setWindowTitle(tr("Envoi, règle %1").arg(clock.rule));
    m_at->setObjectName(QStringLiteral("sent-at"));
    m_at->setInstant(QDateTime::currentDateTimeUtc());
    m_medium->setEditable(true);
    m_medium->addItems({tr("courriel"), tr("téléservice de l’autorité"), tr("lettre recommandée"), tr("téléphone")});
    m_note->setPlaceholderText(tr("Référence, accusé de réception…"));
    m_stage->setChecked(isStage);
    m_wrong->setWordWrap(true);
    m_wrong->hide();
    QStringList labels;
    for (const PlannedStep &item : items) {
        m_items.append(item.key);
        labels.append(item.label);
    }
    auto *form = new QFormLayout;
    form->addRow(tr("De qui à qui"),
                 new TextLabel(partiesText(clock.by, clock.to), TextKind::Body, Tone::Normal, this));
    form->addRow(tr("Envoyé le (Paris)"), m_at);
    form->addRow(tr("Par"), m_medium);
    form->addRow(tr("Note"), m_note);
    if (!clock.contents.isEmpty()) {
        auto *told = new TextLabel(labels.isEmpty() ? tr("rien n’est encore renseigné") : labels.join(u'\n'),
                                   TextKind::Note, Tone::Secondary, this);
        told->setWordWrap(true);
        form->addRow(tr("Contenu dit"), told);
    }
    form->addRow(QString(), m_stage);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *done = buttons->addButton(tr("Enregistrer l’envoi"), QDialogButtonBox::AcceptRole);
    done->setObjectName(QStringLiteral("record-sending"));
    connect(buttons, &QDialogButtonBox::accepted, this, &SendingDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_wrong);
    layout->addWidget(buttons);
    setMinimumWidth(440);
}

void SendingDialog::finish()
{
    const Result<QDateTime> at = m_at->instant();
    if (!at) {
        m_wrong->setText(
            tr("Cette heure n’existe pas, ou existe deux fois, à Paris ce jour-là : donnez-en une voisine."));
        return m_wrong->show();
    }
    if (*at < m_clock.from.addSecs(-59) || *at > QDateTime::currentDateTimeUtc()) {
        m_wrong->setText(tr("L’envoi ne peut être ni à venir, ni avant la connaissance."));
        return m_wrong->show();
    }
    // The minute of the awareness is shown without its seconds.
    Q_EMIT chosen({.rule = m_clock.rule,
                   .sentAt = qMax(*at, m_clock.from),
                   .medium = m_medium->currentText().trimmed(),
                   .items = m_items,
                   .isComplete = !m_stage->isChecked(),
                   .note = m_note->text().trimmed()});
    accept();
}

} // namespace vigie
