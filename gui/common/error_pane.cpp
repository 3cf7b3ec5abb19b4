// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/error_pane.h"

#include "gui/common/action_button.h"
#include "gui/common/error_text.h"
#include "gui/common/text_label.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace vigie {

namespace {

QString technicalWords(const Error &error)
{
    QStringList lines;
    if (!error.subject.isEmpty())
        lines.append(error.subject);
    if (error.httpStatus != 0)
        lines.append(QStringLiteral("HTTP %1").arg(error.httpStatus));
    if (error.line != 0)
        lines.append(QStringLiteral("%1:%2").arg(error.line).arg(error.column));
    if (!error.detail.isEmpty())
        lines.append(error.detail);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ErrorPane::ErrorPane(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("error-pane"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(4);
    m_happened = addSection(tr("Ce qui s’est passé"));
    m_happened->setObjectName(QStringLiteral("error-happened"));
    m_kept = addSection(tr("Ce qui est gardé"));
    m_toDo = addSection(tr("Que faire"));
    m_buttons = new QWidget(this);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 4, 0, 12);
    row->addStretch(1);
    layout->addWidget(m_buttons);
    m_buttons->hide();
    m_detailsButton = new QToolButton(this);
    m_detailsButton->setText(tr("Détails"));
    m_detailsButton->setCheckable(true);
    m_detailsButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_detailsButton->setArrowType(Qt::RightArrow);
    m_detailsButton->setAutoRaise(true);
    layout->addWidget(m_detailsButton);
    m_details = new TextLabel(TextKind::Identifier, Tone::Secondary, this);
    m_details->letSelect();
    m_details->setWordWrap(true);
    m_details->hide();
    layout->addWidget(m_details);
    layout->addStretch(1);
    connect(m_detailsButton, &QToolButton::toggled, this, [this](bool open) {
        m_details->setVisible(open);
        m_detailsButton->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    });
}

TextLabel *ErrorPane::addSection(const QString &title)
{
    auto *heading = new TextLabel(title, TextKind::Section, Tone::Normal, this);
    auto *text = new TextLabel(TextKind::Body, Tone::Normal, this);
    text->setWordWrap(true);
    text->letSelect();
    text->setAccessibleName(title);
    layout()->addWidget(heading);
    layout()->addWidget(text);
    static_cast<QVBoxLayout *>(layout())->addSpacing(12);
    return text;
}

void ErrorPane::show(const Error &error)
{
    const ErrorText text = errorText(error);
    m_happened->setText(text.happened);
    m_kept->setText(text.kept);
    m_toDo->setText(text.toDo);
    m_details->setText(technicalWords(error));
    m_detailsButton->setVisible(!m_details->text().isEmpty());
    QWidget::show();
}

ActionButton *ErrorPane::addButton(const QString &text)
{
    auto *row = static_cast<QHBoxLayout *>(m_buttons->layout());
    auto *button = new ActionButton(text, row->count() == 1 ? Emphasis::Main : Emphasis::Plain, m_buttons);
    row->insertWidget(row->count() - 1, button);
    m_buttons->show();
    return button;
}

} // namespace vigie
