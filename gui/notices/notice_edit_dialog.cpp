// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/notices/notice_edit_dialog.h"

#include "gui/common/action_button.h"
#include "gui/common/text_label.h"
#include "services/reports/access_words.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace vigie {

namespace {

//! Enough to see a slip; whether it arrives is for the mail to say.
bool looksLikeAnAddress(const QString &text)
{
    static const QRegularExpression address(QStringLiteral("^[^\\s@]+@[^\\s@]+$"));
    return text.isEmpty() || address.match(text).hasMatch();
}

} // namespace

NoticeEditDialog::NoticeEditDialog(const Notice &notice, QWidget *parent)
    : QDialog(parent)
    , m_notice(notice)
    , m_subject(new QLineEdit(notice.subject, this))
    , m_body(new QPlainTextEdit(notice.body, this))
    , m_problem(new TextLabel(TextKind::Note, Tone::Error, this))
    , m_save(new ActionButton(tr("Enregistrer"), Emphasis::Main, this))
{
    setObjectName(QStringLiteral("notice-edit-dialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Modifier le brouillon"));
    m_subject->setObjectName(QStringLiteral("notice-subject"));
    m_subject->setMaxLength(250);
    m_body->setObjectName(QStringLiteral("notice-body"));
    m_body->setTabChangesFocus(true);
    m_problem->setObjectName(QStringLiteral("notice-problem"));
    m_problem->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("notice-edit-save"));
    auto *form = new QFormLayout;
    for (const NoticeRecipient &recipient : m_notice.recipients) {
        auto *address = new QLineEdit(recipient.address, this);
        address->setObjectName(QStringLiteral("notice-address-") + recipient.role);
        address->setPlaceholderText(tr("aucun contact connu, à compléter"));
        form->addRow(tr("%1 :").arg(contactRoleText(recipient.role)), address);
        connect(address, &QLineEdit::textChanged, this, &NoticeEditDialog::wake);
        m_addresses.append(address);
    }
    form->addRow(tr("Objet :"), m_subject);
    auto *dismiss = new ActionButton(tr("Renoncer"), Emphasis::Plain, this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(dismiss);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(m_body, 1);
    layout->addLayout(buttons);
    resize(640, 560);
    connect(m_subject, &QLineEdit::textChanged, this, &NoticeEditDialog::wake);
    connect(m_body, &QPlainTextEdit::textChanged, this, &NoticeEditDialog::wake);
    connect(dismiss, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &NoticeEditDialog::save);
    wake();
}

void NoticeEditDialog::wake()
{
    QString words;
    for (const QLineEdit *address : std::as_const(m_addresses)) {
        if (!looksLikeAnAddress(address->text().trimmed()))
            words = tr("« %1 » n’est pas une adresse de courriel.").arg(address->text().trimmed());
    }
    if (m_subject->text().trimmed().isEmpty())
        words = tr("Un avis a un objet.");
    else if (m_body->toPlainText().trimmed().isEmpty())
        words = tr("Un avis a un texte.");
    m_problem->setText(words);
    m_save->setEnabled(words.isEmpty());
}

void NoticeEditDialog::refuse(const QString &sentence) { m_problem->setText(sentence); }

void NoticeEditDialog::save()
{
    Notice changed = m_notice;
    for (qsizetype i = 0; i < m_addresses.size(); ++i)
        changed.recipients[i].address = m_addresses.at(i)->text().trimmed();
    changed.subject = m_subject->text().trimmed();
    changed.body = m_body->toPlainText();
    Q_EMIT saveAsked(changed);
}

} // namespace vigie
