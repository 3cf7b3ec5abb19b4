// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tokens/leaked_token_dialog.h"

#include "gui/common/action_button.h"
#include "gui/common/text_label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vigie {

LeakedTokenDialog::LeakedTokenDialog(const QList<Service> &services, QWidget *parent)
    : QDialog(parent)
    , m_service(new QComboBox(this))
    , m_token(new QLineEdit(this))
    , m_reason(new QLineEdit(this))
    , m_revoke(new ActionButton(tr("Révoquer"), Emphasis::Danger, this))
{
    setObjectName(QStringLiteral("leaked-token-dialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Jeton divulgué"));
    for (const Service &service : services)
        m_service->addItem(service.name, service.id.value);
    m_service->setObjectName(QStringLiteral("leaked-service"));
    m_service->setAccessibleName(tr("Service qui l’a émis"));
    m_token->setObjectName(QStringLiteral("leaked-token"));
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    m_reason->setObjectName(QStringLiteral("leaked-reason"));
    m_reason->setText(tr("Jeton divulgué"));
    auto *words = new TextLabel(tr("Collez le jeton tel qu’il a été trouvé. Il reste en mémoire le temps de le "
                                   "révoquer et de prouver qu’il est refusé ; seule son empreinte est gardée."),
                                TextKind::Body, Tone::Secondary, this);
    words->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("Service qui l’a émis :"), m_service);
    form->addRow(tr("Jeton :"), m_token);
    form->addRow(tr("Motif :"), m_reason);
    auto *dismiss = new ActionButton(tr("Renoncer"), Emphasis::Plain, this);
    m_revoke->setObjectName(QStringLiteral("leaked-revoke"));
    m_revoke->setIconName(QStringLiteral("ban"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(dismiss);
    buttons->addWidget(m_revoke);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(words);
    layout->addLayout(form);
    layout->addLayout(buttons);
    resize(520, sizeHint().height());
    connect(m_token, &QLineEdit::textChanged, this, &LeakedTokenDialog::wake);
    connect(m_revoke, &QPushButton::clicked, this, &LeakedTokenDialog::revoke);
    connect(dismiss, &QPushButton::clicked, this, &QDialog::reject);
    wake();
}

void LeakedTokenDialog::wake() { m_revoke->setEnabled(m_service->count() > 0 && !m_token->text().trimmed().isEmpty()); }

void LeakedTokenDialog::revoke()
{
    const Secret token(m_token->text().trimmed().toUtf8());
    m_token->clear();
    Q_EMIT revokeAsked({m_service->currentData().toString()}, token, m_reason->text().simplified());
    accept();
}

} // namespace vigie
