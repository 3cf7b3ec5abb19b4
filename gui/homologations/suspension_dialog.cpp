// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/homologations/suspension_dialog.h"

#include "gui/common/action_button.h"
#include "gui/common/api_names.h"
#include "gui/common/state_text.h"
#include "gui/common/text_label.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vigie {

namespace {

TextLabel *paragraph(const QString &text, Tone tone, QWidget *parent)
{
    auto *label = new TextLabel(text, TextKind::Body, tone, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

SuspensionDialog::SuspensionDialog(const Matter &matter, ApiNames &apis, QWidget *parent)
    : QDialog(parent)
    , m_matter(matter)
    , m_targets(matter.direction == Direction::Suspend ? matter.plan.toSuspend() : matter.plan.toLift())
    , m_reason(new QLineEdit(matter.reason, this))
    , m_count(new QLineEdit(this))
    , m_ask(new ActionButton({}, matter.direction == Direction::Suspend ? Emphasis::Danger : Emphasis::Main, this))
{
    const bool suspends = m_matter.direction == Direction::Suspend;
    setObjectName(QStringLiteral("suspension-dialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(suspends ? tr("Proposer une suspension") : tr("Lever la suspension"));
    m_reason->setObjectName(QStringLiteral("suspension-reason"));
    m_reason->setMaxLength(500);
    m_count->setObjectName(QStringLiteral("suspension-count"));
    m_count->setMaxLength(5);
    m_ask->setObjectName(QStringLiteral("suspension-ask"));
    m_ask->setText(suspends ? tr("Suspendre %Ln application(s)", nullptr, int(m_targets.size()))
                            : tr("Rétablir %Ln application(s)", nullptr, int(m_targets.size())));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(paragraph(effect(apis), Tone::Normal, this));
    if (suspends)
        layout->addWidget(paragraph(tr("Fondement : %1. %2 Rien n’est suspendu sans votre décision.")
                                        .arg(m_matter.ground, m_matter.groundSentence),
                                    Tone::Secondary, this));
    if (!m_matter.plan.unable.isEmpty())
        layout->addWidget(paragraph(tr("Ces services ne savent pas le faire, ou sont en lecture seule : %1.")
                                        .arg(m_matter.plan.unable.join(tr(", "))),
                                    Tone::Warn, this));
    auto *form = new QFormLayout;
    form->addRow(tr("Motif, écrit sur le récépissé :"), m_reason);
    if (m_targets.size() > 1)
        form->addRow(tr("Tapez le nombre d’applications :"), m_count);
    else
        m_count->hide();
    layout->addLayout(form);
    auto *dismiss = new ActionButton(tr("Renoncer"), Emphasis::Plain, this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(dismiss);
    buttons->addWidget(m_ask);
    layout->addLayout(buttons);
    resize(560, sizeHint().height());
    connect(dismiss, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_count, &QLineEdit::textChanged, this, &SuspensionDialog::wake);
    connect(m_reason, &QLineEdit::textChanged, this, &SuspensionDialog::wake);
    connect(m_ask, &QPushButton::clicked, this, &SuspensionDialog::ask);
    wake();
}

QString SuspensionDialog::effect(ApiNames &apis) const
{
    const bool suspends = m_matter.direction == Direction::Suspend;
    if (m_targets.isEmpty()) {
        return suspends ? tr("%1 n’a sur %2 en production aucune application qui puisse être suspendue d’ici.")
                              .arg(m_matter.partnerName, m_matter.apiName)
                        : tr("%1 n’a sur %2 en production aucune application suspendue qui puisse être rétablie d’ici.")
                              .arg(m_matter.partnerName, m_matter.apiName);
    }
    QStringList lines{suspends ? tr("L’échange de %1 avec %2 sera suspendu, par le service lui-même :")
                                     .arg(m_matter.partnerName, m_matter.apiName)
                               : tr("L’échange de %1 avec %2 sera rétabli, par le service lui-même :")
                                     .arg(m_matter.partnerName, m_matter.apiName)};
    for (const SuspensionTarget &target : m_targets) {
        QList<ApiCode> others = target.apis;
        others.removeAll(m_matter.api);
        QString line = tr("• %1, sur %2 : %3")
                           .arg(target.applicationName, target.serviceName,
                                verbText(suspends ? target.suspends : *target.lifts));
        if (!others.isEmpty())
            line += suspends ? tr(" ; l’application perd aussi %1").arg(apis.namesOf(others))
                             : tr(" ; l’application retrouve aussi %1").arg(apis.namesOf(others));
        lines.append(line);
    }
    return lines.join(u'\n');
}

void SuspensionDialog::wake()
{
    const bool isCounted = m_targets.size() == 1 || m_count->text().trimmed() == QString::number(m_targets.size());
    m_ask->setEnabled(!m_targets.isEmpty() && isCounted && !m_reason->text().trimmed().isEmpty());
}

void SuspensionDialog::ask()
{
    if (!m_ask->isEnabled())
        return;
    Q_EMIT asked(m_targets, m_reason->text().trimmed());
    accept();
}

} // namespace vigie
