// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/notices/notice_sent_dialog.h"

#include "gui/common/action_button.h"
#include "gui/common/file_dialog.h"
#include "gui/common/text_label.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace vigie {

NoticeSentDialog::NoticeSentDialog(const Notice &notice, QWidget *parent)
    : QDialog(parent)
    , m_on(new QDateEdit(QDate::currentDate(), this))
    , m_proof(new QLineEdit(this))
    , m_file(new QLineEdit(this))
    , m_wrong(new TextLabel(TextKind::Note, Tone::Error, this))
{
    setObjectName(QStringLiteral("notice-sent-dialog"));
    setWindowTitle(tr("Envoi d’un avis"));
    m_on->setObjectName(QStringLiteral("notice-sent-on"));
    m_on->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    m_on->setCalendarPopup(true);
    m_on->setMaximumDate(QDate::currentDate());
    m_on->setMinimumDate(QDate(2000, 1, 1));
    m_proof->setObjectName(QStringLiteral("notice-proof"));
    m_proof->setPlaceholderText(notice.medium == QLatin1String("registered_letter")
                                    ? tr("Numéro de la lettre recommandée")
                                    : tr("Identifiant du message, accusé de réception…"));
    auto *choose = new ActionButton(tr("Choisir…"), Emphasis::Plain, this);
    connect(choose, &QPushButton::clicked, this, [this] {
        auto *dialog = new FileDialog(this, tr("Preuve de l’envoi"));
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
        dialog->open();
    });
    auto *file = new QHBoxLayout;
    file->addWidget(m_file, 1);
    file->addWidget(choose);
    m_wrong->setWordWrap(true);
    m_wrong->hide();
    auto *subject = new TextLabel(notice.subject, TextKind::Body, Tone::Normal, this);
    subject->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("Avis"), subject);
    form->addRow(tr("Envoyé le"), m_on);
    form->addRow(tr("Preuve"), m_proof);
    form->addRow(tr("Fichier (son empreinte est gardée)"), file);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Enregistrer l’envoi"), QDialogButtonBox::AcceptRole)
        ->setObjectName(QStringLiteral("notice-record"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen({.on = m_on->date(), .proof = m_proof->text().trimmed(), .file = m_file->text().trimmed()});
    });
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_wrong);
    layout->addWidget(buttons);
    setMinimumWidth(480);
}

void NoticeSentDialog::refuse(const QString &sentence)
{
    m_wrong->setText(sentence);
    m_wrong->show();
}

} // namespace vigie
