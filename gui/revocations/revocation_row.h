// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/common/look/glyph.h"
#include "model/access/revocation.h"

#include <QWidget>

namespace vigie {

class ActionButton;
class Badge;
class TextLabel;
class ThinBar;

//! What the bar says of an action in each of its states: pure, so that it can be tested without a window.
struct RevocationWords {
    Glyph glyph{Glyph::None};
    Tone tone{Tone::Normal};
    QString state{}; //!< « Acceptée — peut encore passer jusqu’à 11:42 (cache de la plateforme) »
    QString next{}; //!< « prochain contrôle à 10:45 »
};
[[nodiscard]] RevocationWords wordsOf(const Intent &intent, const QDateTime &now);

//! One action of the bar: 40 px, its buttons on the right. Takes no focus by itself.
class RevocationRow : public QWidget
{
    Q_OBJECT

public:
    explicit RevocationRow(QWidget *parent = nullptr);

    void show(const Intent &intent, const QDateTime &now);
    //! Only what moves with the time.
    void tick(const QDateTime &now);
    [[nodiscard]] const Intent &intent() const { return m_intent; }

Q_SIGNALS:
    void cancelAsked(vigie::IntentId intent);
    void nowAsked(vigie::IntentId intent);
    void checkAsked(vigie::IntentId intent);
    void receiptAsked(vigie::IntentId intent);
    void dismissed(vigie::IntentId intent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    ActionButton *addButton(const QString &text, void (RevocationRow::*signal)(IntentId));
    void showButtons();

    Intent m_intent{};
    Badge *m_glyph;
    TextLabel *m_target;
    TextLabel *m_owner;
    TextLabel *m_state;
    TextLabel *m_seconds;
    ThinBar *m_bar;
    TextLabel *m_next;
    ActionButton *m_check{nullptr};
    ActionButton *m_receipt{nullptr};
    ActionButton *m_cancel{nullptr};
    ActionButton *m_now{nullptr};
    ActionButton *m_dismiss{nullptr};
};

} // namespace vigie
