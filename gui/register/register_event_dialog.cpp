// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/register/register_event_dialog.h"

#include "gui/common/action_button.h"
#include "gui/common/date_field.h"
#include "gui/common/error_text.h"
#include "gui/common/text_label.h"
#include "services/operations/register_keeping.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace vigie {

RegisterEventDialog::RegisterEventDialog(Workspace &workspace, const ApiCode &api, PartnerId partner, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_api(api)
    , m_partner(partner)
    , m_kind(new QComboBox(this))
    , m_happenedOn(new DateField(QStringLiteral("happenedOn"), tr("Date"), this))
    , m_text(new QPlainTextEdit(this))
    , m_reference(new QLineEdit(this))
    , m_problem(new TextLabel(TextKind::Body, Tone::Error, this))
{
    setWindowTitle(tr("Ajouter au suivi"));
    for (const QString &kind : {QStringLiteral("instruction"), QStringLiteral("audit"), QStringLiteral("dpo_change"),
                                QStringLiteral("contact_check")})
        m_kind->addItem(kindText(kind), kind);
    m_kind->setAccessibleName(tr("Nature"));
    m_happenedOn->setDate(QDate::currentDate());
    m_text->setObjectName(QStringLiteral("eventText"));
    m_text->setAccessibleName(tr("Texte"));
    m_text->setTabChangesFocus(true);
    m_reference->setAccessibleName(tr("Référence"));
    auto *cancel = new ActionButton(tr("Annuler"), Emphasis::Plain, this);
    auto *accept = new ActionButton(tr("Ajouter"), Emphasis::Main, this);
    accept->setObjectName(QStringLiteral("eventSave"));
    accept->setEnabled(!workspace.isReadOnly());
    connect(cancel, &ActionButton::clicked, this, &QDialog::reject);
    connect(accept, &ActionButton::clicked, this, &RegisterEventDialog::save);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Nature"), m_kind);
    form->addRow(tr("Date"), m_happenedOn);
    form->addRow(tr("Texte"), m_text);
    form->addRow(tr("Référence"), m_reference);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form, 1);
    layout->addLayout(buttons);
    resize(520, 360);
}

QString RegisterEventDialog::kindText(const QString &kind)
{
    if (kind == QLatin1String("instruction"))
        return tr("Instruction écrite");
    if (kind == QLatin1String("audit"))
        return tr("Audit");
    if (kind == QLatin1String("contact_check"))
        return tr("Contacts vérifiés");
    return kind == QLatin1String("dpo_change") ? tr("Changement de DPD") : kind;
}

void RegisterEventDialog::save()
{
    if (!m_happenedOn->date().isValid() || m_text->toPlainText().trimmed().isEmpty()) {
        m_problem->setText(tr("Donnez la date et le texte."));
        return;
    }
    const auto done = addRegisterEvent(m_workspace,
                                       {.api = m_api,
                                        .partner = m_partner,
                                        .kind = m_kind->currentData().toString(),
                                        .happenedOn = m_happenedOn->date(),
                                        .text = m_text->toPlainText().trimmed(),
                                        .reference = m_reference->text().simplified()},
                                       QDateTime::currentDateTimeUtc());
    if (!done) {
        m_problem->setText(errorLine(done.error()));
        return;
    }
    Q_EMIT saved();
    accept();
}

} // namespace vigie
