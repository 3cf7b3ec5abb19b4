// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/mass_revocation_strip.h"

#include "gui/common/action_button.h"
#include "gui/common/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace vigie {

namespace {

QString effectOf(const QList<TokenRow> &tokens, int leftOut, const QString &apis)
{
    QSet<PartnerId> partners;
    for (const TokenRow &token : tokens)
        partners.insert(token.credential.partner);
    QStringList sentences{
        apis.isEmpty()
            ? MassRevocationStrip::tr("Partenaires qui perdront un accès : %1.").arg(partners.size())
            : MassRevocationStrip::tr("Partenaires qui perdront un accès à %1 : %2.").arg(apis).arg(partners.size())};
    if (leftOut > 0)
        sentences.append(
            MassRevocationStrip::tr("Jetons choisis qui ne peuvent pas l’être, et sont laissés : %1.").arg(leftOut));
    sentences.append(MassRevocationStrip::tr("Tapez le nombre de jetons pour confirmer."));
    return sentences.join(QLatin1Char(' '));
}

} // namespace

MassRevocationStrip::MassRevocationStrip(QWidget *parent)
    : QWidget(parent)
    , m_effect(new TextLabel(TextKind::Body, Tone::Normal, this))
    , m_count(new QLineEdit(this))
    , m_button(new ActionButton({}, Emphasis::Danger, this))
{
    setObjectName(QStringLiteral("mass-revocation"));
    m_effect->setWordWrap(true);
    m_count->setObjectName(QStringLiteral("mass-count"));
    m_count->setAccessibleName(tr("Nombre de jetons à révoquer"));
    m_count->setMaxLength(7);
    m_count->setAlignment(Qt::AlignCenter);
    m_count->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("0000000")) + 24);
    m_button->setObjectName(QStringLiteral("mass-confirm"));
    m_button->setIconName(QStringLiteral("ban"));
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
        m_button->setEnabled(typed.trimmed() == QString::number(m_tokens.size()));
    });
    connect(m_count, &QLineEdit::returnPressed, this, &MassRevocationStrip::confirm);
    connect(m_button, &QPushButton::clicked, this, &MassRevocationStrip::confirm);
    connect(dismiss, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
}

void MassRevocationStrip::ask(const QList<TokenRow> &tokens, int leftOut, const QString &apis)
{
    m_tokens.clear();
    for (const TokenRow &token : tokens)
        m_tokens.append(token.credential.id);
    m_effect->setText(effectOf(tokens, leftOut, apis));
    m_button->setText(m_tokens.size() == 1 ? tr("Révoquer 1 jeton")
                                           : tr("Révoquer les %1 jetons").arg(m_tokens.size()));
    m_button->updateGeometry();
    m_button->setEnabled(false);
    m_count->clear();
    show();
    m_count->setFocus(Qt::OtherFocusReason);
}

void MassRevocationStrip::confirm()
{
    if (!m_button->isEnabled())
        return;
    hide();
    Q_EMIT confirmed(m_tokens);
}

void MassRevocationStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    hide();
    Q_EMIT dismissed();
}

void MassRevocationStrip::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(coloursOf(palette()).error);
    painter.setBrush(coloursOf(palette()).base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 4.5, -0.5, -4.5), 4, 4);
}

} // namespace vigie
