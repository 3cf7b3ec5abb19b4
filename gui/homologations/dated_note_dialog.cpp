// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/homologations/dated_note_dialog.h"

#include "gui/common/action_button.h"
#include "gui/common/date_field.h"
#include "gui/common/text_label.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vigie {

DatedNoteDialog::DatedNoteDialog(const Words &words, QDate date, const QString &note, QWidget *parent)
    : QDialog(parent)
    , m_date(new DateField(words.date, this))
    , m_note(new QLineEdit(note, this))
    , m_give(new ActionButton(words.button, Emphasis::Main, this))
{
    setObjectName(QStringLiteral("dated-note-dialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(words.title);
    m_date->setObjectName(QStringLiteral("note-date"));
    m_date->setDate(date);
    m_note->setObjectName(QStringLiteral("note-text"));
    m_note->setMaxLength(500);
    m_give->setObjectName(QStringLiteral("note-give"));
    m_give->setDefault(true);
    auto *explanation = new TextLabel(words.explanation, TextKind::Body, Tone::Secondary, this);
    explanation->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("%1 :").arg(words.date), m_date);
    if (words.note.isEmpty())
        m_note->hide();
    else
        form->addRow(tr("%1 :").arg(words.note), m_note);
    auto *dismiss = new ActionButton(tr("Renoncer"), Emphasis::Plain, this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(dismiss);
    buttons->addWidget(m_give);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(explanation);
    layout->addLayout(form);
    layout->addLayout(buttons);
    resize(480, sizeHint().height());
    const auto wake = [this] { m_give->setEnabled(m_date->date().isValid() && !m_date->isWrong()); };
    connect(m_date, &DateField::dateChanged, this, wake);
    connect(dismiss, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_give, &QPushButton::clicked, this, [this] {
        Q_EMIT given(m_date->date(), m_note->text().trimmed());
        accept();
    });
    wake();
}

} // namespace vigie
