// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tokens/ground_field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vigie {

GroundField::GroundField(const QList<Rule> &grounds, QWidget *parent)
    : QWidget(parent)
    , m_ground(new QComboBox(this))
    , m_reason(new QLineEdit(this))
{
    m_ground->setObjectName(QStringLiteral("revocation-ground"));
    m_ground->setAccessibleName(tr("Fondement"));
    m_ground->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_ground->addItem(tr("Fondement non précisé"));
    for (const Rule &rule : grounds) {
        m_ground->addItem(tr("%1 : %2").arg(rule.id, rule.title), rule.id);
        m_ground->setItemData(m_ground->count() - 1, rule.sentence.toHtmlEscaped(), Qt::ToolTipRole);
    }
    m_reason->setObjectName(QStringLiteral("revocation-reason"));
    m_reason->setAccessibleName(tr("Motif"));
    m_reason->setPlaceholderText(tr("Motif, écrit sur le récépissé"));
    m_reason->setMaxLength(500);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_ground);
    layout->addWidget(m_reason);
}

void GroundField::show(const QString &groundRule, const QString &reason)
{
    m_ground->setCurrentIndex(qMax(0, m_ground->findData(groundRule)));
    m_reason->setText(reason);
}

QString GroundField::groundRule() const { return m_ground->currentData().toString(); }

QString GroundField::reason() const { return m_reason->text().trimmed(); }

} // namespace vigie
