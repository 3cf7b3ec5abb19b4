// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/services/service_pane.h"

#include "gui/common/action_button.h"
#include "gui/common/badge.h"
#include "gui/common/error_text.h"
#include "gui/common/look/text_font.h"
#include "gui/services/connection_checks_view.h"
#include "gui/services/service_texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace vigie {

namespace {

QLabel *words(TextKind kind, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFont(fontOf(kind));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

ServicePane::ServicePane(QWidget *parent)
    : QWidget(parent)
    , m_name(words(TextKind::Page, this))
    , m_line(words(TextKind::Count, this))
    , m_state(new Badge(this))
    , m_retry(new ActionButton(tr("Lire maintenant"), Emphasis::Main, this))
    , m_secret(new ActionButton(tr("Saisir le secret…"), Emphasis::Plain, this))
    , m_error(new QWidget(this))
    , m_happened(words(TextKind::Body, m_error))
    , m_kept(words(TextKind::Body, m_error))
    , m_toDo(words(TextKind::Body, m_error))
    , m_detail(words(TextKind::Identifier, m_error))
    , m_checks(new ConnectionChecksView(this))
    , m_logButton(new QToolButton(this))
    , m_log(new QPlainTextEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    addHead(*column);
    addError(*column);
    column->addWidget(m_checks);
    column->addStretch(1);
    addLog(*column);
    connect(m_retry, &ActionButton::clicked, this, &ServicePane::retryAsked);
    connect(m_secret, &ActionButton::clicked, this, &ServicePane::secretAsked);
    showNothing();
}

void ServicePane::addHead(QVBoxLayout &column)
{
    m_name->setObjectName(QStringLiteral("serviceTitle"));
    m_retry->setKeyHint(tr("F5"));
    m_retry->setObjectName(QStringLiteral("serviceRetry"));
    m_secret->setObjectName(QStringLiteral("askSecret"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(m_secret);
    row->addWidget(m_retry);
    column.addLayout(row);
    column.addWidget(m_line);
    column.addWidget(m_state);
}

void ServicePane::addError(QVBoxLayout &column)
{
    auto *layout = new QVBoxLayout(m_error);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto section = [&](const QString &title, QLabel *text) {
        auto *head = words(TextKind::Section, m_error);
        head->setText(title);
        layout->addWidget(head);
        layout->addWidget(text);
        layout->addSpacing(8);
    };
    m_happened->setObjectName(QStringLiteral("serviceHappened"));
    section(tr("Ce qui s’est passé"), m_happened);
    section(tr("Ce qui est gardé"), m_kept);
    section(tr("Que faire"), m_toDo);
    section(tr("Détail technique"), m_detail);
    column.addWidget(m_error);
}

void ServicePane::addLog(QVBoxLayout &column)
{
    m_logButton->setObjectName(QStringLiteral("serviceLogButton"));
    m_logButton->setCheckable(true);
    m_logButton->setAutoRaise(true);
    m_logButton->setArrowType(Qt::RightArrow);
    m_logButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_logButton->setFont(fontOf(TextKind::Section));
    m_log->setObjectName(QStringLiteral("serviceLog"));
    m_log->setReadOnly(true);
    m_log->setFont(fontOf(TextKind::Identifier));
    m_log->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_log->setMaximumBlockCount(500);
    m_log->setMinimumHeight(160);
    m_log->setPlaceholderText(tr("Les demandes envoyées à ce service depuis l’ouverture s’inscrivent ici."));
    m_log->setAccessibleName(tr("Journal technique, sans secret"));
    m_log->hide();
    column.addWidget(m_logButton, 0, Qt::AlignLeft);
    column.addWidget(m_log, 2);
    connect(m_logButton, &QToolButton::toggled, this, [this](bool open) {
        m_logButton->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_log->setVisible(open);
    });
    setLog({});
}

void ServicePane::showNothing()
{
    m_name->setText(tr("Aucun service choisi"));
    m_line->setText(tr("Choisissez un service à gauche, ou ajoutez-en un."));
    m_state->hide();
    m_retry->hide();
    m_secret->hide();
    m_error->hide();
    m_checks->clear();
    m_logButton->hide();
    m_log->hide();
}

void ServicePane::show(const ServiceRow &row)
{
    m_name->setText(row.service.name);
    m_line->setText(tr("%1 · %2").arg(row.service.url.toDisplayString(), productLine(row.service)));
    m_state->show(syncStateText(row.service, row.status));
    m_state->setVisible(true);
    m_logButton->show();
    m_log->setVisible(m_logButton->isChecked());
    m_retry->setVisible(true);
    m_retry->setText(row.status.state == SyncState::Failed ? tr("Réessayer") : tr("Lire maintenant"));
    const auto kind = errorKindFromWord(row.status.errorKind);
    m_secret->setVisible(kind == Error::Kind::SecretMissing || kind == Error::Kind::NoKeychain
                         || kind == Error::Kind::Unauthorised);
    showError(row);
}

void ServicePane::showError(const ServiceRow &row)
{
    const bool failed = !row.status.errorKind.isEmpty();
    m_error->setVisible(failed);
    if (!failed)
        return;
    const Error error = lastError(row.status);
    const ErrorText text = errorText(error);
    m_happened->setText(text.happened);
    m_kept->setText(tr("%1. %2").arg(serviceContentsText(row.service, row.contents), text.kept));
    m_toDo->setText(text.toDo);
    m_detail->setText(error.detail.isEmpty() ? tr("aucun") : error.detail);
}

void ServicePane::setLog(const QStringList &lines)
{
    m_logButton->setText(lines.isEmpty() ? tr("Journal technique, sans secret")
                                         : tr("Journal technique, sans secret (%1)").arg(lines.size()));
    m_log->setPlainText(lines.join(u'\n'));
}

} // namespace vigie
