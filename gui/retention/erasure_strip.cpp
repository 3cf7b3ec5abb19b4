// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/retention/erasure_strip.h"

#include "gui/common/action_button.h"
#include "gui/common/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace vigie {

ErasureStrip::ErasureStrip(QWidget *parent)
    : QWidget(parent)
    , m_effect(new TextLabel(TextKind::Body, Tone::Normal, this))
    , m_count(new QLineEdit(this))
    , m_button(new ActionButton({}, Emphasis::Danger, this))
{
    setObjectName(QStringLiteral("erasure-strip"));
    m_effect->setWordWrap(true);
    m_count->setObjectName(QStringLiteral("erasure-count"));
    m_count->setAccessibleName(tr("Nombre de dossiers à effacer"));
    m_count->setMaxLength(7);
    m_count->setAlignment(Qt::AlignCenter);
    m_count->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("0000000")) + 24);
    m_button->setObjectName(QStringLiteral("erasure-confirm"));
    m_button->setIconName(QStringLiteral("trash-2"));
    auto *dismiss = new ActionButton(tr("Renoncer"), Emphasis::Plain, this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(12);
    layout->addWidget(m_effect, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_button);
    layout->addWidget(dismiss);
    hide();
    connect(m_count, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_button->setEnabled(m_cases.size() == 1 || typed.trimmed() == QString::number(m_cases.size()));
    });
    connect(m_count, &QLineEdit::returnPressed, this, &ErasureStrip::confirm);
    connect(m_button, &QPushButton::clicked, this, &ErasureStrip::confirm);
    connect(dismiss, &QPushButton::clicked, this, &QWidget::hide);
}

void ErasureStrip::ask(const QList<RetentionCase> &cases, int leftOut)
{
    m_cases = cases;
    const bool isOne = cases.size() == 1;
    int rows = 0;
    for (const RetentionCase &entry : cases)
        rows += entry.counts.sum();
    QStringList sentences{tr(
        "%n donnée(s) seront effacées sans retour possible ; le journal n’en garde que les nombres.", nullptr, rows)};
    if (leftOut > 0)
        sentences.append(tr("Dossiers choisis qui ne sont pas échus, et sont laissés : %1.").arg(leftOut));
    if (!isOne)
        sentences.append(tr("Tapez le nombre de dossiers pour confirmer."));
    m_effect->setText(sentences.join(QLatin1Char(' ')));
    m_button->setText(isOne ? tr("Effacer 1 dossier") : tr("Effacer les %1 dossiers").arg(cases.size()));
    m_button->updateGeometry();
    m_count->clear();
    m_count->setVisible(!isOne);
    m_button->setEnabled(isOne);
    show();
    if (isOne)
        m_button->setFocus(Qt::OtherFocusReason);
    else
        m_count->setFocus(Qt::OtherFocusReason);
}

void ErasureStrip::confirm()
{
    if (!m_button->isEnabled())
        return;
    hide();
    Q_EMIT confirmed(m_cases);
}

void ErasureStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    hide();
}

void ErasureStrip::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(coloursOf(palette()).error);
    painter.setBrush(coloursOf(palette()).base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 4.5, -0.5, -4.5), 4, 4);
}

} // namespace vigie
