// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/revocations/revocation_row.h"

#include "gui/common/action_button.h"
#include "gui/common/badge.h"
#include "gui/common/formats.h"
#include "gui/common/progress_line.h"
#include "gui/common/state_text.h"
#include "gui/common/text_label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace vigie {

namespace {

QString mayPassWords(const Intent &intent, const QDateTime &now)
{
    const QString until = hourText(intent.mayPassUntil, now);
    const QString reason = delayReasonText(intent.delayReason);
    if (intent.planChange)
        return reason.isEmpty()
            ? RevocationRow::tr("Acceptée — l’ancien quota peut valoir jusqu’à %1").arg(until)
            : RevocationRow::tr("Acceptée — l’ancien quota peut valoir jusqu’à %1 (%2)").arg(until, reason);
    if (opensAgain(intent.verb))
        return reason.isEmpty()
            ? RevocationRow::tr("Acceptée — l’accès peut rester fermé jusqu’à %1").arg(until)
            : RevocationRow::tr("Acceptée — l’accès peut rester fermé jusqu’à %1 (%2)").arg(until, reason);
    return reason.isEmpty() ? RevocationRow::tr("Acceptée — peut encore passer jusqu’à %1").arg(until)
                            : RevocationRow::tr("Acceptée — peut encore passer jusqu’à %1 (%2)").arg(until, reason);
}

QString refusedWords(const Intent &intent)
{
    return intent.answer.isEmpty() ? RevocationRow::tr("Refusée par le service (réponse %1)").arg(intent.answerStatus)
                                   : RevocationRow::tr("Refusée par le service : « %1 »").arg(intent.answer);
}

QString nextWords(const Intent &intent, const QDateTime &now)
{
    if (!intent.nextAttemptAt.isValid() || isFinal(intent.state))
        return {};
    return intent.state == IntentState::Unreachable
        ? RevocationRow::tr("prochain essai à %1").arg(hourText(intent.nextAttemptAt, now))
        : RevocationRow::tr("prochain contrôle à %1").arg(hourText(intent.nextAttemptAt, now));
}

QString planWords(const Intent &intent)
{
    return intent.planChange
        ? RevocationRow::tr("%1 → %2").arg(intent.planChange->from.name, intent.planChange->to.name)
        : QString();
}

QString ownerWords(const Intent &intent)
{
    const bool revokes = intent.verb == Verb::RevokeCredential || intent.verb == Verb::RevokeToken;
    // Revoking is what the bar is for; any other action says its name to its end. A quota shows its two offers.
    const QString action = revokes || intent.planChange || intent.state == IntentState::Intended
        ? QString()
        : verbText(intent.verb);
    QStringList parts{action, planWords(intent), intent.partnerName, intent.apis, environmentText(intent.environment)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

RevocationWords wordsOf(const Intent &intent, const QDateTime &now)
{
    const StateText state = stateText(intent.state);
    RevocationWords words{.glyph = state.glyph, .tone = toneOf(state.glyph), .next = nextWords(intent, now)};
    switch (intent.state) {
    case IntentState::Intended:
        words.state = RevocationRow::tr("Envoi dans");
        break;
    case IntentState::Sent:
        words.state = RevocationRow::tr("Envoyée, sans réponse encore");
        break;
    case IntentState::Accepted:
        words.state = RevocationRow::tr("Acceptée, la preuve est attendue");
        break;
    case IntentState::MayPass:
        words.state = mayPassWords(intent, now);
        break;
    case IntentState::Verified:
        words.state = intent.proof ? RevocationRow::tr("Vérifiée : %1").arg(proofText(*intent.proof, intent.verb))
                                   : state.word;
        break;
    case IntentState::Refused:
        words.state = refusedWords(intent);
        break;
    case IntentState::Unreachable:
        words.state = RevocationRow::tr("Service injoignable : la demande est gardée et sera renvoyée");
        break;
    case IntentState::Cancelled:
        words.state = RevocationRow::tr("Annulée, rien n’a été envoyé");
        break;
    }
    return words;
}

RevocationRow::RevocationRow(QWidget *parent)
    : QWidget(parent)
    , m_glyph(new Badge(this))
    , m_target(new TextLabel(TextKind::Section, Tone::Normal, this))
    , m_owner(new TextLabel(TextKind::Body, Tone::Secondary, this))
    , m_state(new TextLabel(TextKind::Body, Tone::Normal, this))
    , m_seconds(new TextLabel(TextKind::Section, Tone::Normal, this))
    , m_bar(new ThinBar(this))
    , m_next(new TextLabel(TextKind::Body, Tone::Secondary, this))
{
    setObjectName(QStringLiteral("revocation-row"));
    m_state->setObjectName(QStringLiteral("revocation-state"));
    m_glyph->setGlyphSize(18);
    m_bar->setFixedWidth(140);
    // The owner's name gives way first, then the target's: the state and the buttons are never cut.
    m_target->setMinimumWidth(fontMetrics().averageCharWidth() * 12);
    m_owner->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_owner->setMinimumWidth(60);
    build();
}

void RevocationRow::build()
{
    setFixedHeight(qMax(40, fontMetrics().height() + 20));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    for (QWidget *widget : {static_cast<QWidget *>(m_glyph), static_cast<QWidget *>(m_target)})
        layout->addWidget(widget);
    layout->addWidget(m_owner, 1);
    for (QWidget *widget : {static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_seconds),
                            static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_next)})
        layout->addWidget(widget);
    layout->addSpacing(12);
    m_check = addButton(tr("Contrôler"), &RevocationRow::checkAsked);
    m_check->setIconName(QStringLiteral("radar"));
    m_receipt = addButton(tr("Récépissé"), &RevocationRow::receiptAsked);
    m_receipt->setIconName(QStringLiteral("receipt-text"));
    m_cancel = addButton(tr("Annuler"), &RevocationRow::cancelAsked);
    m_now = addButton(tr("Tout de suite"), &RevocationRow::nowAsked);
    m_now->setIconName(QStringLiteral("ban"));
    m_dismiss = addButton(tr("Retirer"), &RevocationRow::dismissed);
    m_cancel->setObjectName(QStringLiteral("revocation-cancel"));
    m_now->setObjectName(QStringLiteral("revocation-now"));
    m_receipt->setObjectName(QStringLiteral("revocation-receipt"));
}

ActionButton *RevocationRow::addButton(const QString &text, void (RevocationRow::*signal)(IntentId))
{
    auto *button = new ActionButton(text, Emphasis::Plain, this);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, signal] { Q_EMIT(this->*signal)(m_intent.id); });
    return button;
}

void RevocationRow::show(const Intent &intent, const QDateTime &now)
{
    m_intent = intent;
    const RevocationWords words = wordsOf(intent, now);
    m_glyph->show({words.glyph, {}});
    m_target->setText(intent.state == IntentState::Intended
                          ? tr("%1 : %2").arg(verbText(intent.verb), intent.targetLabel)
                          : intent.targetLabel);
    m_owner->setText(ownerWords(intent));
    m_target->setToolTip(m_target->text().toHtmlEscaped());
    m_owner->setToolTip(m_owner->text().toHtmlEscaped());
    m_state->setToolTip(words.state.toHtmlEscaped());
    m_state->setText(words.state);
    m_state->setTone(intent.state == IntentState::Intended ? Tone::Secondary : words.tone);
    m_next->setText(words.next);
    m_next->setVisible(!words.next.isEmpty());
    setAccessibleName(QStringLiteral("%1, %2, %3").arg(intent.targetLabel, ownerWords(intent), words.state));
    showButtons();
    tick(now);
    QWidget::show();
}

void RevocationRow::showButtons()
{
    const IntentState state = m_intent.state;
    const bool counting = state == IntentState::Intended;
    const bool unreachable = state == IntentState::Unreachable;
    const bool waiting = state == IntentState::MayPass || state == IntentState::Accepted;
    m_seconds->setVisible(counting);
    m_bar->setVisible(counting);
    m_check->setVisible(waiting);
    m_receipt->setVisible(waiting || (isFinal(state) && state != IntentState::Cancelled));
    m_cancel->setVisible(counting || unreachable);
    m_cancel->setKeyHint(counting ? tr("Échap") : QString());
    m_now->setVisible(counting || unreachable);
    m_now->setText(counting ? tr("Tout de suite") : tr("Réessayer"));
    m_now->setKeyHint(counting ? tr("Ctrl+Entrée") : QString());
    m_now->setEmphasis(counting ? Emphasis::Danger : Emphasis::Plain);
    m_dismiss->setVisible(isFinal(state));
}

void RevocationRow::tick(const QDateTime &now)
{
    if (m_intent.state != IntentState::Intended)
        return;
    const qint64 left = qMax(qint64(0), now.msecsTo(m_intent.sendAt));
    const qint64 whole = qMax(qint64(1), m_intent.requestedAt.msecsTo(m_intent.sendAt));
    m_seconds->setText(tr("%1 s").arg((left + 999) / 1000));
    m_bar->setPart(double(left) / double(whole));
}

void RevocationRow::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter(this).fillRect(QRect(0, 0, width(), 1), coloursOf(palette()).line);
}

} // namespace vigie
