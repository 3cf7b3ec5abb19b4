// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/services/connection_checks_view.h"

#include "gui/common/badge.h"
#include "gui/common/error_text.h"
#include "gui/common/look/text_font.h"
#include "gui/services/service_texts.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace vigie {

namespace {

QLabel *sentence(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setWordWrap(true);
    return label;
}

} // namespace

ConnectionChecksView::ConnectionChecksView(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_lines(new QGridLayout)
{
    m_title->setObjectName(QStringLiteral("connectionChecksTitle"));
    m_title->setFont(fontOf(TextKind::Section));
    m_lines->setHorizontalSpacing(16);
    m_lines->setVerticalSpacing(8);
    m_lines->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addLayout(m_lines);
    layout->addStretch();
    clear();
}

void ConnectionChecksView::clear()
{
    empty();
    hide();
}

void ConnectionChecksView::empty()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

void ConnectionChecksView::showRunning()
{
    empty();
    m_title->setText(tr("Essai en cours… rien n’est modifié sur le service"));
    setVisible(true);
}

void ConnectionChecksView::show(const QList<ConnectionCheck> &checks)
{
    empty();
    const auto failed = std::count_if(checks.cbegin(), checks.cend(), [](const ConnectionCheck &check) {
        return check.outcome == ConnectionCheck::Outcome::Failed;
    });
    m_title->setText(failed == 0 ? tr("Essai réussi") : tr("Essai manqué : voici ce qu’il faut changer"));
    for (const ConnectionCheck &check : checks)
        addLine(check);
    setVisible(true);
}

void ConnectionChecksView::showError(const Error &error)
{
    empty();
    const ErrorText text = errorText(error);
    m_title->setText(tr("Essai impossible"));
    m_lines->addWidget(sentence(text.happened + u' ' + text.toDo, this), 0, 0, 1, 2);
    setVisible(true);
}

void ConnectionChecksView::addLine(const ConnectionCheck &check)
{
    const int row = m_lines->rowCount();
    auto *badge = new Badge(this);
    badge->show(checkStateText(check));
    m_lines->addWidget(badge, row, 0, Qt::AlignTop);
    const QString remedy = checkRemedy(check);
    m_lines->addWidget(sentence(remedy.isEmpty() ? check.fact : remedy, this), row, 1, Qt::AlignTop);
}

} // namespace vigie
