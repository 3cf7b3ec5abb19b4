// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/services/secret_dialog.h"

#include "gui/common/action_button.h"
#include "gui/common/error_text.h"
#include "services/operations/service_administration.h"
#include "services/secrets/session_secret_store.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vigie {

SecretDialog::SecretDialog(ServiceAdministration &administration, SessionSecretStore &secrets, const Service &service,
                           QWidget *parent)
    : QDialog(parent)
    , m_administration(administration)
    , m_secrets(secrets)
    , m_service(service)
    , m_secret(new QLineEdit(this))
    , m_problem(new QLabel(this))
    , m_session(new ActionButton(tr("Garder pour cette session"), Emphasis::Plain, this))
{
    setWindowTitle(tr("Secret de %1").arg(service.name));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setObjectName(QStringLiteral("missingSecret"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_session->hide();
    auto *label = new QLabel(tr("&Secret, qui ira dans le trousseau du système"), this);
    label->setBuddy(m_secret);
    auto *cancel = new ActionButton(tr("Annuler"), Emphasis::Plain, this);
    auto *keep = new ActionButton(tr("Enregistrer"), Emphasis::Main, this);
    keep->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_session);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(keep);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_secret);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    setMinimumWidth(440);
    connect(cancel, &ActionButton::clicked, this, &QDialog::reject);
    connect(keep, &ActionButton::clicked, this, &SecretDialog::save);
    connect(m_session, &ActionButton::clicked, this, &SecretDialog::keepForSession);
}

void SecretDialog::save()
{
    if (m_secret->text().isEmpty())
        return;
    m_tasks.cancel();
    const TypedSecrets typed{.secret = Secret(m_secret->text().toUtf8())};
    m_tasks.deliver(m_administration.edit(m_service, typed, m_tasks.token()), [this](const Result<Done> &result) {
        if (result) {
            accept();
            return;
        }
        const ErrorText text = errorText(result.error());
        m_problem->setText(text.happened + u' ' + text.toDo);
        m_session->setVisible(result.error().kind == Error::Kind::NoKeychain);
    });
}

void SecretDialog::keepForSession()
{
    m_secrets.keep(secretKeyOf(m_service.id.value), Secret(m_secret->text().toUtf8()));
    accept();
}

} // namespace vigie
