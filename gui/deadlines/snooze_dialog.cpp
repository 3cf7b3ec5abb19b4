// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/deadlines/snooze_dialog.h"

#include "gui/common/action_button.h"
#include "gui/common/text_label.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>

namespace vigie {

SnoozeDialog::SnoozeDialog(const QString &what, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_until(new QDateEdit(today.addDays(7), this))
    , m_reason(new QLineEdit(this))
    , m_accept(new ActionButton(tr("Reporter"), Emphasis::Main, this))
{
    constexpr int longestYears = 2;
    setObjectName(QStringLiteral("snooze-dialog"));
    setWindowTitle(tr("Reporter l’affichage"));
    m_until->setObjectName(QStringLiteral("snooze-until"));
    m_until->setCalendarPopup(true);
    m_until->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    m_until->setDateRange(today.addDays(1), today.addYears(longestYears));
    m_until->setAccessibleName(tr("Réapparaît le"));
    m_reason->setObjectName(QStringLiteral("snooze-reason"));
    m_reason->setPlaceholderText(tr("Pourquoi ce report"));
    m_reason->setMaxLength(500);
    m_reason->setAccessibleName(tr("Motif"));
    auto *title = new TextLabel(what, TextKind::Section, Tone::Normal, this);
    title->setWordWrap(true);
    auto *note = new TextLabel(
        tr("L’échéance ne change pas : seul l’affichage attend. Le report est inscrit au journal, "
           "sans son motif."),
        TextKind::Note, Tone::Secondary, this);
    note->setWordWrap(true);
    auto *cancel = new ActionButton(tr("Annuler"), Emphasis::Plain, this);
    auto *form = new QFormLayout(this);
    form->addRow(title);
    form->addRow(tr("Réapparaît le"), m_until);
    form->addRow(tr("Motif"), m_reason);
    form->addRow(note);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    form->addRow(buttons);
    m_accept->setDefault(true);
    m_accept->setEnabled(false);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_accept->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_accept, &ActionButton::clicked, this, &QDialog::accept);
    connect(cancel, &ActionButton::clicked, this, &QDialog::reject);
    m_reason->setFocus();
    setMinimumWidth(420);
}

QDate SnoozeDialog::until() const { return m_until->date(); }

QString SnoozeDialog::reason() const { return m_reason->text().trimmed(); }

} // namespace vigie
